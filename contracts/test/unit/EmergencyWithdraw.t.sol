// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {EndlessDistributor} from "../support/BrokenDistributors.sol";

// emergencyWithdraw
//   the receiver is zero                                     → ZeroValue
//   the pool is unknown                                      → UnknownPool
//   nothing is staked                                        → InsufficientStake
//   a distributor that never answers                         → is not even called
//   all free                                                 → all of it leaves, no penalty
//   bonded or on the clock                                   → at the price of `withdrawEarly`; the penalty waits in the vault
//   rewards settled before                                   → stay claimable
//   what streamed since the last settlement                  → goes to those who stay, once
//   claimed a moment before                                  → nothing is paid twice
contract EmergencyWithdrawTest is Base {
    function test_RevertWhen_ReceiverIsZero() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.emergencyWithdraw(liquid, address(0));
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.emergencyWithdraw(id, alice);
    }

    function test_RevertWhen_NothingIsStaked() public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.InsufficientStake.selector, 0, 1));
        vault.emergencyWithdraw(liquid, alice);
    }

    function testFuzz_EmergencyWithdraw_CallsNoDistributor(uint256 amount) public {
        amount = bound(amount, 1, MAX_SHARES);
        _stake(alice, amount);
        vm.etch(address(distributor), address(new EndlessDistributor()).code);
        vm.expectCall(address(distributor), "", 0);
        vm.expectEmit(address(vault));
        emit IStakingVault.EmergencyWithdrawn(liquid, alice, carol, amount, 0, 0);
        vm.prank(alice);
        assertEq(vault.emergencyWithdraw{gas: 300_000}(liquid, carol), amount, "net");
        assertEq(asset.balanceOf(carol), amount, "paid");
        _assertPosition(alice, liquid, 0, 0, 0, 0, 0);
        _assertTotals(liquid, 0, 0, 0);
    }

    function testFuzz_EmergencyWithdraw_AtThePriceOfLeavingEarly(
        uint256 amount,
        uint256 part,
        uint256 tier,
        uint256 wait
    ) public {
        amount = bound(amount, 1, 1e27);
        part = bound(part, 0, amount);
        tier = bound(tier, 1, 3);
        _stake(alice, locking, amount, tier);
        if (part != 0) _unbond(alice, locking, part);
        skip(bound(wait, 0, 400 days));
        (uint256 net, uint256 penalty,) = vault.previewExit(locking, alice, amount);
        if (penalty != 0) {
            vm.expectEmit(address(vault));
            emit IStakingVault.PenaltyCharged(locking, penalty, penalty);
        }
        vm.prank(alice);
        assertEq(vault.emergencyWithdraw(locking, alice), net, "as previewed");
        assertEq(asset.balanceOf(alice), net, "paid");
        assertEq(vault.pendingPenalty(locking), penalty, "waits");
        assertEq(asset.balanceOf(address(vault)), penalty, "in the vault");
        _assertPosition(alice, locking, 0, 0, 0, 0, 0);
        _assertTotals(locking, 0, 0, 0);
    }

    function testFuzz_EmergencyWithdraw_SettledRewardsStayClaimable(uint256 first, uint256 second) public {
        first = bound(first, 1, EPOCH / 2);
        second = bound(second, 0, EPOCH / 2);
        _emit(liquid, 604_800e18, 604_800e18);
        _fund(liquid, address(asset), 604_800e18, 1);
        _stake(alice, 1e18);
        _stake(bob, 1e18);
        _at(first);
        _claim(stranger, liquid); // settles
        uint256 settled = _claimable(alice, liquid);
        uint256 settledAsset = _claimable(alice, liquid, 1);
        _at(first + second);
        vm.prank(alice);
        vault.emergencyWithdraw(liquid, alice);
        _assertPaid(_claimable(alice, liquid), settled, 1, "ALM up to the settlement");
        _assertPaid(_claimable(alice, liquid, 1), settledAsset, 1, "the asset too");
        assertApproxEqAbs(_claimable(bob, liquid), settled + second * 1e18, 5, "the rest is for those who stay");
        uint256 all = _claim(alice, liquid) + _claim(bob, liquid);
        _assertPaid(all, (first + second) * 1e18, 6, "and no more than streamed");
    }

    /// @dev A claim settles, so that what was paid cannot stream again to those who stay.
    function testFuzz_EmergencyWithdraw_AfterAClaimNothingIsPaidTwice(uint256 first, uint256 second, uint256 third)
        public
    {
        first = bound(first, 1, EPOCH / 3);
        second = bound(second, 0, EPOCH / 3);
        third = bound(third, 0, EPOCH / 3);
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, 99e18);
        _stake(bob, 1e18);
        _at(first);
        uint256 alices = _claim(alice, liquid);
        _at(first + second);
        vm.prank(alice);
        vault.emergencyWithdraw(liquid, alice);
        _at(first + second + third);
        alices += _claim(alice, liquid);
        uint256 bobs = _claim(bob, liquid);
        _assertPaid(alices + bobs, (first + second + third) * 1e18, 6, "what streamed");
    }

    function test_EmergencyWithdraw_TheLastOneLeavesWhatStreamsToBeCarried() public {
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, 1e18);
        _at(1000);
        vm.prank(alice);
        vault.emergencyWithdraw(liquid, alice);
        _at(2000);
        _stake(bob, 1e18);
        assertEq(distributor.carried(liquid, address(alm)), 2000e18, "nobody was settled for it");
        assertEq(_claimable(alice, liquid), 0, "the price of not asking");
    }
}
