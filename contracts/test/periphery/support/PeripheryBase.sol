// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "../../support/Base.sol";
import {Token} from "../../support/Tokens.sol";

/// @dev `Base`, with a guardian who pauses and sponsors who pay.
abstract contract PeripheryBase is Base {
    function _pauseEntry(uint256 poolId) internal returns (uint256 until) {
        vm.prank(guardian);
        vault.pauseEntry(poolId);
        return vault.entryPausedUntil(poolId);
    }

    function _listReward(uint256 poolId, address token) internal {
        vm.prank(governance);
        distributor.addRewardToken(poolId, token);
    }

    /// @dev Streams over the next epochs. The pool's asset needs no listing, other tokens do.
    function _sponsor(uint256 poolId, Token token, uint256 amount, uint256 epochs) internal {
        address sponsor = address(0x5905);
        token.mint(sponsor, amount);
        vm.startPrank(sponsor);
        token.approve(address(distributor), amount);
        distributor.fund(poolId, address(token), amount, epochs);
        vm.stopPrank();
    }
}
