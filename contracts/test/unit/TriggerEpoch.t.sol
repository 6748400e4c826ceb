// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {Base} from "../support/Base.sol";

// triggerEpoch
//   before genesis, in epoch 0, or again in an epoch         → NotDue, with the second from which it works
//   after any number of boundaries                           → one call, the running epoch is triggered; it emits
//   a budget                                                 → pays min(cap, slope × lateness, budget); it emits
//   the tip cannot be sent                                   → stays in the budget, the epoch is triggered all the same
//   no budget, or no lateness                                → pays nothing, works all the same
//   a change is due                                          → applied, as any other call would have
// currentEpoch
//   before genesis                                           → BeforeGenesis
// constructor
//   no token, vault or length                                → ZeroValue
//   genesis in the past                                      → GenesisPassed
//   times or tips too wide for the arithmetic                → SafeCastOverflowedUintDowncast
contract TriggerEpochTest is Base {
    function test_RevertWhen_ConstructedWithoutTokenVaultOrLength() public {
        vm.expectRevert(IRewardDistributor.ZeroValue.selector);
        new RewardDistributor(IERC20(address(0)), address(1), governance, GENESIS, EPOCH, TIP_CAP, TIP_SLOPE);
        vm.expectRevert(IRewardDistributor.ZeroValue.selector);
        new RewardDistributor(alm, address(0), governance, GENESIS, EPOCH, TIP_CAP, TIP_SLOPE);
        vm.expectRevert(IRewardDistributor.ZeroValue.selector);
        new RewardDistributor(alm, address(1), governance, GENESIS, 0, TIP_CAP, TIP_SLOPE);
    }

    function testFuzz_RevertWhen_GenesisHasPassed(uint256 genesis) public {
        genesis = bound(genesis, 0, block.timestamp - 1);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.GenesisPassed.selector, genesis));
        new RewardDistributor(alm, address(1), governance, genesis, EPOCH, TIP_CAP, TIP_SLOPE);
    }

    function test_RevertWhen_TimesOrTipsAreTooWide() public {
        uint256 wide = 1 << 96;
        uint256 end = 1 << 32; // of the first epoch, in 2106
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 32, end));
        new RewardDistributor(alm, address(1), governance, end - EPOCH, EPOCH, TIP_CAP, TIP_SLOPE);
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 32, end));
        new RewardDistributor(alm, address(1), governance, GENESIS, end - GENESIS, TIP_CAP, TIP_SLOPE);
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 96, wide));
        new RewardDistributor(alm, address(1), governance, GENESIS, EPOCH, wide, TIP_SLOPE);
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 96, wide));
        new RewardDistributor(alm, address(1), governance, GENESIS, EPOCH, TIP_CAP, wide);
    }

    function testFuzz_CurrentEpoch_ByTheClock(uint256 epoch, uint256 second) public {
        epoch = bound(epoch, 0, 10_000);
        _at(epoch * EPOCH + bound(second, 0, EPOCH - 1));
        assertEq(distributor.currentEpoch(), epoch, "half open");
        assertEq(distributor.epochStart(epoch), GENESIS + epoch * EPOCH, "start");
    }

    function testFuzz_RevertWhen_BeforeGenesis(uint256 wait) public {
        skip(bound(wait, 0, 1 days - 1));
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.BeforeGenesis.selector, GENESIS));
        distributor.currentEpoch();
        assertEq(distributor.tip(), 0, "no tip");
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NotDue.selector, GENESIS + EPOCH));
        distributor.triggerEpoch();
    }

    function testFuzz_RevertWhen_EpochZero(uint256 second) public {
        _fundTips(1e18);
        _at(bound(second, 0, EPOCH - 1));
        assertEq(distributor.tip(), 0, "no tip");
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NotDue.selector, GENESIS + EPOCH));
        distributor.triggerEpoch();
    }

    function testFuzz_RevertWhen_TriggeredAlready(uint256 epoch, uint256 first, uint256 again) public {
        epoch = bound(epoch, 1, 1000);
        first = bound(first, 0, EPOCH - 1);
        _at(epoch * EPOCH + first);
        distributor.triggerEpoch();
        _at(epoch * EPOCH + bound(again, first, EPOCH - 1));
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NotDue.selector, GENESIS + (epoch + 1) * EPOCH));
        distributor.triggerEpoch();
        _toEpoch(epoch + 1);
        distributor.triggerEpoch();
    }

    function testFuzz_TriggerEpoch_TipGrowsWithLateness(uint256 missed, uint256 lateness, uint256 budget) public {
        missed = bound(missed, 1, 100);
        lateness = bound(lateness, 0, EPOCH - 1);
        budget = bound(budget, 1, 20e18);
        _fundTips(budget);
        _at(missed * EPOCH + lateness);

        uint256 expected = lateness * TIP_SLOPE;
        if (expected > TIP_CAP) expected = TIP_CAP;
        if (expected > budget) expected = budget;
        assertEq(distributor.tip(), expected, "announced");

        vm.expectEmit(address(distributor));
        emit IRewardDistributor.EpochTriggered(0, missed, lateness, stranger, 0, 0, 0);
        if (expected != 0) {
            vm.expectEmit(address(distributor));
            emit IRewardDistributor.TipPaid(missed, stranger, expected, budget - expected);
        }
        vm.prank(stranger);
        (uint256 epoch, uint256 paid) = distributor.triggerEpoch();
        assertEq(epoch, missed, "epoch");
        assertEq(paid, expected, "paid");
        assertEq(alm.balanceOf(stranger), expected, "received");
        assertEq(distributor.tipBudget(), budget - expected, "budget");
        assertEq(distributor.triggeredEpoch(), missed, "triggered");
        assertEq(distributor.tip(), 0, "no further tip");
    }

    function testFuzz_TriggerEpoch_EmitsTheFiguresInForce(uint256 second) public {
        _emit(liquid, 604_800e18, 6_048_000e18);
        second = bound(second, 0, EPOCH - 1);
        _at(3 * EPOCH + second);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.EpochTriggered(
            0, 3, second, address(this), 604_800e18, 1, 6_048_000e18 - (3 * EPOCH + second) * 1e18
        );
        distributor.triggerEpoch();
    }

    function test_TriggerEpoch_AFailingTipNeverBlocks() public {
        _fundTips(1e18);
        _at(EPOCH + 1000);
        vm.mockCallRevert(address(alm), abi.encodeCall(alm.transfer, (stranger, 1e18)), "no");
        vm.prank(stranger);
        (uint256 epoch, uint256 paid) = distributor.triggerEpoch();
        assertEq(epoch, 1, "triggered");
        assertEq(paid, 0, "not paid");
        assertEq(distributor.tipBudget(), 1e18, "kept for the next");
        assertEq(alm.balanceOf(address(distributor)), 1e18, "held");
    }

    function test_TriggerEpoch_WorksWithoutABudget() public {
        _at(2 * EPOCH + 5);
        (, uint256 paid) = distributor.triggerEpoch();
        assertEq(paid, 0, "nothing to pay");
    }
}
