// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";

// setGuardian
//   the caller is not the owner                              → OwnableUnauthorizedAccount
//   otherwise                                                → the new one may pause, the old one no longer; it emits
// pauseEntry
//   the caller is not the guardian, or there is none         → OnlyGuardian
//   the pool is unknown                                      → UnknownPool
//   while paused, or before the rest is over                 → PauseTooSoon, with the second from which it works
//   otherwise                                                → stake, stakeFor, stakeWithPermit, raiseTier, rebond and compound
//                                                              of that pool revert with EntryIsPaused for a week; it emits
//   meanwhile                                                → other pools are open, leaving, claiming and flushing go on
//   a week later                                             → open again, by itself
contract PauseEntryTest is Base {
    function testFuzz_RevertWhen_NotOwner(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        vault.setGuardian(caller);
    }

    function testFuzz_SetGuardian(address next) public {
        vm.assume(next != guardian);
        vm.expectEmit(address(vault));
        emit IStakingVault.GuardianSet(next);
        vm.prank(governance);
        vault.setGuardian(next);
        assertEq(vault.guardian(), next, "named");
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.OnlyGuardian.selector, next));
        vault.pauseEntry(liquid);
        vm.prank(next);
        vault.pauseEntry(liquid);
    }

    function testFuzz_RevertWhen_NotGuardian(address caller) public {
        vm.assume(caller != guardian);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.OnlyGuardian.selector, guardian));
        vault.pauseEntry(liquid);
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        _notAPool(id);
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, id));
        vault.pauseEntry(id);
    }

    function testFuzz_RevertWhen_PausedAgainTooSoon(uint256 wait) public {
        _pause(liquid);
        uint256 nextAt = block.timestamp + 28 days;
        skip(bound(wait, 0, 28 days - 1));
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.PauseTooSoon.selector, nextAt));
        vault.pauseEntry(liquid);
        vm.warp(nextAt);
        _pause(liquid);
    }

    function testFuzz_PauseEntry_ClosesAllEntry(uint256 wait) public {
        _emit(locking, 604_800e18, 604_800e18);
        _stake(alice, locking, 2e18, 1);
        _at(0);
        _unbond(alice, locking, 1e18);
        skip(1 hours);
        uint256 until = block.timestamp + 7 days;
        vm.expectEmit(address(vault));
        emit IStakingVault.EntryPaused(locking, until);
        _pause(locking);
        assertEq(vault.entryPausedUntil(locking), until, "until");
        assertEq(vault.entryPausedUntil(liquid), 0, "this pool alone");

        skip(bound(wait, 0, 7 days - 1));
        _mint(alice, 1e18);
        vm.startPrank(alice);
        bytes memory refusal = abi.encodeWithSelector(IStakingVault.EntryIsPaused.selector, until);
        bytes[6] memory entries = [
            abi.encodeCall(vault.stake, (locking, 1, 1)),
            abi.encodeCall(vault.stakeFor, (locking, 1, alice)),
            abi.encodeCall(vault.stakeWithPermit, (locking, 1, 1, until, 27, 0, 0)),
            abi.encodeCall(vault.raiseTier, (locking, 2)),
            abi.encodeCall(vault.rebond, (locking, 1)),
            abi.encodeCall(vault.compound, (locking))
        ];
        for (uint256 i = 0; i < entries.length; ++i) {
            (bool ok, bytes memory answer) = address(vault).call(entries[i]);
            assertFalse(ok, "closed");
            assertEq(answer, refusal, "and says until when");
        }
        vault.stake(liquid, 1, 0); // another pool is open
    }

    /// @dev L1: nobody is locked in.
    function testFuzz_PauseEntry_LeavingAndClaimingGoOn(uint256 wait) public {
        _emit(locking, 604_800e18, 604_800e18);
        _stake(alice, locking, 4e18, 1);
        _stake(bob, locking, 1e18, 0);
        _stake(carol, locking, 1e18, 1);
        _at(0);
        _unbond(alice, locking, 1e18);
        _at(6 days);
        _pause(locking);
        _at(7 days + bound(wait, 0, 6 days - 1));

        assertGt(_claim(alice, locking), 0, "claims");
        _withdraw(alice, locking, 1e18);
        _unbond(alice, locking, 1e18);
        _withdrawEarly(alice, locking, 1e18);
        assertEq(_exit(bob, locking), 1e18, "exits");
        vm.prank(carol);
        assertEq(vault.emergencyWithdraw(locking, carol), 0.8e18, "leaves in an emergency");
        vault.flushPenalty(locking);
        _assertPosition(alice, locking, 2e18, 0, 0, 1, 3e18);
    }

    function testFuzz_PauseEntry_OpensByItself(uint256 wait) public {
        _pause(liquid);
        skip(7 days + bound(wait, 0, 1000 days));
        _stake(alice, 1e18);
        _assertPosition(alice, liquid, 1e18, 0, 0, 0, 1e18);
        _stake(alice, 1e18); // the mark is gone
        _assertTotals(liquid, 2e18, 0, 2e18);
    }

    /// @dev The mark is written beside the figures of the pool, and must leave them alone.
    function test_PauseEntry_LeavesThePoolAsItIs() public {
        _emit(locking, 604_800e18, 604_800e18);
        _stake(alice, locking, 3e18, 2);
        _at(1000);
        _stake(bob, locking, 1e18, 0);
        uint256 due = _claimable(alice, locking);
        _pause(locking);
        assertEq(_claimable(alice, locking), due, "reward");
        _assertTotals(locking, 4e18, 0, 7e18);
        (, uint256 minimum, uint256 count, uint256 penalty, bool votes) = vault.pool(locking);
        assertEq(abi.encode(minimum, count, penalty, votes), abi.encode(MINIMUM, 4, PENALTY_BPS, false), "terms");
    }

    function _pause(uint256 poolId) internal {
        vm.prank(guardian);
        vault.pauseEntry(poolId);
    }
}
