// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {RevertingDistributor} from "../support/BrokenDistributors.sol";

// withdrawEarly
//   amount or receiver is zero                               → ZeroValue
//   the pool is unknown                                      → UnknownPool
//   more than is staked                                      → InsufficientStake
//   it costs more than the caller accepts                    → PenaltyTooHigh
//   too little gas for a settlement                          → InsufficientGas
//   the distributor does not answer                          → goes on, the penalty waits in the vault (L1)
//   free parts                                               → cost nothing, nothing is charged
//   the unbonding part                                       → costs by what of its period is left, rounded up
//   the bonded part                                          → costs a full period's, rounded up
//   the penalty is all of it                                 → nothing is sent
//   otherwise                                                → free, then unbonding, then bonded; the penalty streams to the pool
// previewExit
//   more than is staked                                      → InsufficientStake
//   the seconds before, at and after the release             → what the exit in that second does, to the unit
//   `freeAt`                                                 → the first second at which the amount leaves for nothing
contract WithdrawEarlyTest is Base {
    function test_RevertWhen_AmountOrReceiverIsZero() public {
        _stake(alice, locking, 1e18, 1);
        vm.startPrank(alice);
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.withdrawEarly(locking, 0, alice, 1);
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.withdrawEarly(locking, 1, address(0), 1);
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.withdrawEarly(id, 1, alice, 1);
    }

    function testFuzz_RevertWhen_MoreThanIsStaked(uint256 have, uint256 part, uint256 need) public {
        have = bound(have, 1, 1e30);
        part = bound(part, 0, have);
        need = bound(need, have + 1, type(uint256).max);
        _stake(alice, locking, have, 1);
        if (part != 0) _unbond(alice, locking, part);
        bytes memory refusal = abi.encodeWithSelector(IStakingVault.InsufficientStake.selector, have, need);
        vm.prank(alice);
        vm.expectRevert(refusal);
        vault.withdrawEarly(locking, need, alice, type(uint256).max);
        vm.expectRevert(refusal);
        vault.previewExit(locking, alice, need);
    }

    function testFuzz_RevertWhen_ItCostsMoreThanAccepted(uint256 amount, uint256 accepted) public {
        amount = bound(amount, 1, 1e30);
        uint256 cost = (amount * PENALTY_BPS + 9_999) / 10_000;
        accepted = bound(accepted, 0, cost - 1);
        _stake(alice, locking, amount, 1);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.PenaltyTooHigh.selector, cost, accepted));
        vault.withdrawEarly(locking, amount, alice, accepted);
        vault.withdrawEarly(locking, amount, alice, cost);
    }

    function testFuzz_RevertWhen_GasCannotSettle(uint256 gas) public {
        _stake(alice, locking, 1e18, 1);
        gas = bound(gas, 60_000, 310_000);
        vm.prank(alice);
        vm.expectPartialRevert(IStakingVault.InsufficientGas.selector);
        vault.withdrawEarly{gas: gas}(locking, 1, alice, 1);
    }

    function testFuzz_WithdrawEarly_GoesOnWithoutTheDistributor(uint256 amount) public {
        amount = bound(amount, 1, 1e30);
        _stake(alice, locking, amount, 2);
        uint256 cost = (amount * PENALTY_BPS + 9_999) / 10_000;
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        vm.expectEmit(address(vault));
        emit IStakingVault.SettlementFailed(locking);
        vm.expectEmit(address(vault));
        emit IStakingVault.PenaltyCharged(locking, cost, cost);
        assertEq(_withdrawEarly(alice, locking, amount), amount - cost, "net");
        assertEq(vault.pendingPenalty(locking), cost, "waits");
        assertEq(asset.balanceOf(address(vault)), cost, "in the vault");
    }

    function testFuzz_WithdrawEarly_FreePartsCostNothing(uint256 amount, uint256 wait) public {
        amount = bound(amount, 1, 1e30);
        _stake(alice, amount);
        _stake(alice, locking, amount, 1);
        vm.warp(_unbond(alice, locking, amount) + bound(wait, 0, 100 days));
        vm.startPrank(alice);
        vm.recordLogs();
        assertEq(vault.withdrawEarly(liquid, amount, alice, 0), amount, "liquid");
        assertEq(vault.withdrawEarly(locking, amount, alice, 0), amount, "matured");
        assertEq(vm.getRecordedLogs().length, 4, "a withdrawal and a transfer each, no charge");
        assertEq(distributor.funded(locking, address(asset)), 0, "nothing was charged");
    }

    function testFuzz_WithdrawEarly_Bonded(uint256 amount, uint256 part, uint256 tier, uint256 wait) public {
        amount = bound(amount, 1, 1e27);
        part = bound(part, 1, amount);
        tier = bound(tier, 1, 3);
        _stake(alice, locking, amount, tier);
        skip(bound(wait, 0, 1000 days)); // bonded stake does not ripen
        uint256 cost = (part * PENALTY_BPS + 9_999) / 10_000;
        uint256 left = amount - part;
        uint256 shares = left * lockingTiers()[tier].boost / 10_000;
        IStakingVault.Position memory after_ = IStakingVault.Position(left, 0, 0, left == 0 ? 0 : tier, shares);
        vm.expectEmit(address(vault));
        emit IStakingVault.WithdrawnEarly(locking, alice, carol, part, cost, after_, shares);
        vm.expectEmit(address(vault));
        emit IStakingVault.PenaltyCharged(locking, cost, 0);
        vm.prank(alice);
        assertEq(vault.withdrawEarly(locking, part, carol, cost), part - cost, "net");
        assertEq(asset.balanceOf(carol), part - cost, "received");
        assertEq(asset.balanceOf(address(distributor)), cost, "handed over");
        assertEq(distributor.funded(locking, address(asset)), cost, "streams");
        _assertTotals(locking, left, 0, shares);
    }

    function testFuzz_WithdrawEarly_UnbondingByWhatIsLeft(uint256 amount, uint256 wait) public {
        amount = bound(amount, 1, 1e27);
        wait = bound(wait, 0, 30 days - 1);
        _stake(alice, locking, amount, 2);
        _unbond(alice, locking, amount);
        _mint(alice, 0);
        skip(wait);
        uint256 a = amount * PENALTY_BPS * (30 days - wait);
        uint256 b = uint256(10_000) * 30 days;
        uint256 cost = a / b + (a % b == 0 ? 0 : 1);
        assertEq(_withdrawEarly(alice, locking, amount), amount - cost, "net");
        _assertPosition(alice, locking, 0, 0, 0, 0, 0);
    }

    /// @dev Its own period counts, not that of a tier raised to since.
    function test_WithdrawEarly_UnbondingKeepsThePeriodItLeft() public {
        _stake(alice, locking, 2e18, 1);
        _unbond(alice, locking, 1e18);
        _raise(alice, locking, 3);
        skip(3.5 days);
        assertEq(_withdrawEarly(alice, locking, 1e18), 0.9e18, "half of 7 days are left: half of a fifth");
        assertEq(_withdrawEarly(alice, locking, 1e18), 0.8e18, "bonded: a fifth");
    }

    function testFuzz_WithdrawEarly_UnbondingThenBonded(uint256 amount, uint256 wait) public {
        wait = bound(wait, 0, 7 days - 1);
        _stake(alice, locking, 3e18, 1);
        uint256 releaseAt = _unbond(alice, locking, 1e18);
        skip(wait);
        amount = bound(amount, 1, 3e18);
        uint256 ripening = amount < 1e18 ? amount : 1e18;
        uint256 a = ripening * PENALTY_BPS * (7 days - wait);
        uint256 b = uint256(10_000) * 7 days;
        uint256 cost = (a + b - 1) / b + ((amount - ripening) * PENALTY_BPS + 9_999) / 10_000;
        assertEq(_withdrawEarly(alice, locking, amount), amount - cost, "net");
        uint256 bonded = 2e18 - (amount - ripening);
        uint256 left = 1e18 - ripening;
        _assertPosition(
            alice,
            locking,
            bonded,
            left,
            left == 0 ? 0 : releaseAt,
            bonded + left == 0 ? 0 : 1,
            bonded * 15_000 / 10_000 + left
        );
    }

    function testFuzz_WithdrawEarly_MaturedThenBonded(uint256 amount) public {
        _stake(alice, locking, 3e18, 1);
        uint256 releaseAt = _unbond(alice, locking, 1e18);
        vm.warp(releaseAt);
        amount = bound(amount, 1, 3e18);
        uint256 free = amount < 1e18 ? amount : 1e18;
        uint256 cost = ((amount - free) * PENALTY_BPS + 9_999) / 10_000;
        assertEq(_withdrawEarly(alice, locking, amount), amount - cost, "the matured part costs nothing");
    }

    function testFuzz_WithdrawEarly_ThePenaltyMayBeAllOfIt(uint256 amount) public {
        amount = bound(amount, 1, 1e27);
        vm.prank(governance);
        uint256 id = vault.createPool(address(asset), 9, lockingTiers(), 10_000, MINIMUM, false);
        _stake(alice, id, amount, 3);
        assertEq(_withdrawEarly(alice, id, amount), 0, "net");
        assertEq(asset.balanceOf(alice), 0, "nothing is sent");
        assertEq(distributor.funded(id, address(asset)), amount, "all of it streams");
    }

    function testFuzz_WithdrawEarly_NoPenaltyAtAll(uint256 amount) public {
        amount = bound(amount, 1, 1e27);
        vm.prank(governance);
        uint256 id = vault.createPool(address(asset), 9, lockingTiers(), 0, MINIMUM, false);
        _stake(alice, id, amount, 3);
        assertEq(_withdrawEarly(alice, id, amount), amount, "net");
        assertEq(distributor.funded(id, address(asset)), 0, "nothing streams");
    }

    function testFuzz_WithdrawEarly_WhatWasEarnedStays(uint256 amount, uint256 part, uint256 wait) public {
        amount = bound(amount, MINIMUM, 1e27);
        part = bound(part, 1, amount);
        _emit(locking, 1000e18, 10_000e18);
        _stake(alice, locking, amount, 3);
        _at(bound(wait, 0, 20 days));
        uint256 earned = _claimable(alice, locking);
        _withdrawEarly(alice, locking, part);
        _assertPaid(_claimable(alice, locking), earned, 1, "earned before");
    }

    // ------------------------------------------------------------------ previewExit

    /// @dev P: at any second, for any amount of any position.
    function testFuzz_PreviewExit_IsWhatTheExitDoes(
        uint256 tier,
        uint256 bonded,
        uint256 unbonding,
        uint256 wait,
        uint256 amount
    ) public {
        tier = bound(tier, 1, 3);
        unbonding = bound(unbonding, 0, 1e27);
        bonded = bound(bonded, 1, 1e27);
        _stake(alice, locking, bonded + unbonding, tier);
        uint256 period = lockingTiers()[tier].unbondingPeriod;
        if (unbonding != 0) _unbond(alice, locking, unbonding);
        skip(bound(wait, 0, period + 1 days));
        _assertPreview(bound(amount, 1, bonded + unbonding));
    }

    function testFuzz_PreviewExit_AroundTheRelease(uint256 amount) public {
        _stake(alice, locking, 5e18 + 7, 2);
        uint256 releaseAt = _unbond(alice, locking, 2e18 + 3);
        amount = bound(amount, 1, 5e18 + 7);
        for (uint256 i = 0; i < 3; ++i) {
            uint256 fork = vm.snapshotState();
            vm.warp(releaseAt - 1 + i);
            _assertPreview(amount);
            vm.revertToState(fork);
        }
        vm.warp(releaseAt - 1);
        (, uint256 penalty, uint256 freeAt) = vault.previewExit(locking, alice, 2e18 + 3);
        assertEq(freeAt, releaseAt, "in a second");
        assertEq(
            penalty,
            ((2e18 + 3) * PENALTY_BPS + uint256(10_000) * 30 days - 1) / (uint256(10_000) * 30 days),
            "one second's worth"
        );
        vm.warp(releaseAt);
        (, penalty, freeAt) = vault.previewExit(locking, alice, 2e18 + 3);
        assertEq(penalty, 0, "free");
        assertEq(freeAt, releaseAt, "now");
    }

    function test_PreviewExit_OfALiquidStake() public {
        _stake(alice, 1e18);
        (uint256 net, uint256 penalty, uint256 freeAt) = vault.previewExit(liquid, alice, 1e18);
        assertEq(net, 1e18, "net");
        assertEq(penalty, 0, "penalty");
        assertEq(freeAt, block.timestamp, "now");
    }

    /// @dev `freeAt`: the rest is unbonded now, then the amount leaves for nothing at that second and not before.
    function testFuzz_PreviewExit_FreeAtIsTheFirstSecond(uint256 wait, uint256 amount) public {
        _stake(alice, locking, 3e18, 2);
        _unbond(alice, locking, 1e18);
        skip(bound(wait, 0, 30 days - 1));
        amount = bound(amount, 1, 3e18);
        (,, uint256 freeAt) = vault.previewExit(locking, alice, amount);
        if (amount > 1e18) _unbond(alice, locking, amount - 1e18);
        vm.warp(freeAt - 1);
        vm.prank(alice);
        vm.expectPartialRevert(IStakingVault.NotFree.selector);
        vault.withdraw(locking, amount, alice);
        vm.warp(freeAt);
        _withdraw(alice, locking, amount);
    }

    function _assertPreview(uint256 amount) internal {
        (uint256 net, uint256 penalty, uint256 freeAt) = vault.previewExit(locking, alice, amount);
        assertEq(net + penalty, amount, "adds up");
        assertEq(freeAt == block.timestamp, penalty == 0, "free is free");
        uint256 before = asset.balanceOf(alice);
        vm.startPrank(alice);
        if (penalty != 0) {
            vm.expectRevert(abi.encodeWithSelector(IStakingVault.PenaltyTooHigh.selector, penalty, penalty - 1));
            vault.withdrawEarly(locking, amount, alice, penalty - 1);
            vm.expectEmit(address(distributor));
            emit IRewardDistributor.Funded(locking, address(asset), address(vault), penalty, _nextEpoch(), 1, penalty);
        }
        assertEq(vault.withdrawEarly(locking, amount, alice, penalty), net, "net as told");
        vm.stopPrank();
        assertEq(asset.balanceOf(alice) - before, net, "received as told");
    }

    function _nextEpoch() internal view returns (uint256) {
        return block.timestamp < GENESIS ? 0 : (block.timestamp - GENESIS) / EPOCH + 1;
    }
}
