// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {Base} from "../support/Base.sol";

// fundTips
//   amount is zero                                           → ZeroValue
//   amount does not fit 96 bits                              → SafeCastOverflowedUintDowncast
//   no allowance                                             → the token's own error
//   otherwise                                                → the budget grows, nothing else does; it emits
contract FundTipsTest is Base {
    function test_RevertWhen_AmountIsZero() public {
        vm.expectRevert(IRewardDistributor.ZeroValue.selector);
        distributor.fundTips(0);
    }

    function testFuzz_RevertWhen_AmountIsHuge(uint256 amount) public {
        amount = bound(amount, 1 << 96, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 96, amount));
        distributor.fundTips(amount);
    }

    function test_RevertWhen_NoAllowance() public {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(distributor), 0, 7)
        );
        distributor.fundTips(7);
    }

    function testFuzz_FundTips_Adds(uint256 first, uint256 second) public {
        first = bound(first, 1, 4e26);
        second = bound(second, 1, 4e26);
        _fundTips(first);
        vm.startPrank(treasury);
        alm.approve(address(distributor), second);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.TipsFunded(treasury, second, first + second);
        distributor.fundTips(second);
        assertEq(distributor.tipBudget(), first + second, "budget");
        assertEq(distributor.emissionReserve(), 0, "not the reserve");
        assertEq(alm.balanceOf(address(distributor)), first + second, "held");
    }
}
