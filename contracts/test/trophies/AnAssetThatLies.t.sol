// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";

/// @dev An asset that says that any amount arrived.
contract LyingAsset {
    uint256 internal _said;
    uint256 internal _next;

    function say(uint256 credited) external {
        (_said, _next) = (0, credited);
    }

    function balanceOf(address) external view returns (uint256) {
        return _said;
    }

    function transferFrom(address, address, uint256) external returns (bool) {
        _said = _next;
        return true;
    }

    function transfer(address, uint256) external pure returns (bool) {
        return true;
    }
}

/// @dev L1. Once, a credited amount of 2^256 / 15,000 wrapped a boosted position's shares; leaving with it set every bit of its
/// pool's word, the mark that its principal votes included; and who left that pool next took votes that others had
/// delegated, so that their withdrawal of ALM reverted.
contract AnAssetThatLiesTest is Base {
    function testFuzz_L1_AnAssetThatLiesReachesNoOtherPool(uint256 lie) public {
        LyingAsset asset_ = new LyingAsset();
        uint256 poolId = _createPool(address(asset_), 9, lockingTiers(), MINIMUM);
        lie = bound(lie, MAX_SHARES + 1, type(uint256).max);
        asset_.say(lie);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TooManyShares.selector, lie, MAX_SHARES));
        vault.stake(poolId, 1, 1);
    }

    function test_L1_TheLargestLieThatFitsIsItsOwn() public {
        LyingAsset asset_ = new LyingAsset();
        uint256 poolId = _createPool(address(asset_), 9, lockingTiers(), MINIMUM);
        asset_.say(MAX_SHARES);
        vm.startPrank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TooManyShares.selector, MAX_SHARES * 3 / 2, MAX_SHARES));
        vault.stake(poolId, 1, 1); // boosted
        vault.stake(poolId, 1, 0);
        assertEq(vault.emergencyWithdraw(poolId, stranger), MAX_SHARES, "all of nothing");
    }
}
