// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {RevertingDistributor} from "../support/BrokenDistributors.sol";
import {FeeToken} from "../support/Tokens.sol";

// flushPenalty
//   the pool is unknown                                      → UnknownPool
//   nothing waits                                            → ZeroValue
//   the distributor does not answer                          → DistributorUnavailable
//   the funding bound is reached                             → FundingBound, it goes on waiting
//   otherwise                                                → streams over the next epoch, called by anyone; it emits
// handOver
//   the caller is not the vault                              → OnlySelf
// chargePenalty
//   the caller is not the vault                              → OnlyVault
//   the pool was staked again and not settled                → NotSettled
//   amount is zero                                           → ZeroValue
// a penalty
//   charged                                                  → streams over the next epoch to all shares standing then
//   a leaver who stays in part                               → gets its part of its own penalty back
//   the last leaver's                                        → is carried to who comes next
//   the distributor is dead, or the bound is reached         → the leaver leaves, the penalty waits
//   in a fee-on-transfer asset                               → what arrives streams
contract FlushPenaltyTest is Base {
    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.flushPenalty(id);
    }

    function test_RevertWhen_NothingWaits() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.flushPenalty(locking);
    }

    function test_RevertWhen_TheDistributorDoesNotAnswer() public {
        _leavePending();
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.flushPenalty(locking);
        assertEq(vault.pendingPenalty(locking), 0.2e18, "goes on waiting");
    }

    function testFuzz_RevertWhen_NotTheVaultItself(address caller) public {
        vm.assume(caller != address(vault));
        vm.startPrank(caller);
        vm.expectRevert(IStakingVault.OnlySelf.selector);
        vault.handOver(locking, 1);
        vm.expectRevert(IRewardDistributor.OnlyVault.selector);
        distributor.chargePenalty(locking, 1);
    }

    function test_RevertWhen_ThePenaltyIsZero() public {
        vm.prank(address(vault));
        vm.expectRevert(IRewardDistributor.ZeroValue.selector);
        distributor.chargePenalty(locking, 0);
    }

    /// @dev The vault settles first; here its address does not.
    function test_RevertWhen_CarriedRewardHasNoEpochYet() public {
        _emit(locking, 604_800e18, 604_800e18);
        _at(1000);
        _stake(alice, locking, 1e18, 1);
        skip(1);
        vm.prank(address(vault));
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NotSettled.selector, locking));
        distributor.chargePenalty(locking, 1);
        _withdrawEarly(alice, locking, 1e17); // settles, and charges
        assertEq(distributor.funded(locking, address(asset)), 0.2e17, "charged");
    }

    function testFuzz_FlushPenalty_ByAnyone(address caller, uint256 wait) public {
        _leavePending();
        _at(bound(wait, 0, 10 * EPOCH));
        vm.expectEmit(address(vault));
        emit IStakingVault.PenaltyCharged(locking, 0, 0);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.Funded(
            locking, address(asset), address(vault), 0.2e18, (block.timestamp - GENESIS) / EPOCH + 1, 1, 0.2e18
        );
        vm.prank(caller);
        assertEq(vault.flushPenalty(locking), 0.2e18, "handed over");
        assertEq(vault.pendingPenalty(locking), 0, "nothing waits");
        assertEq(asset.balanceOf(address(distributor)), 0.2e18, "held there");
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.flushPenalty(locking);
    }

    // ------------------------------------------------------------------ what becomes of a penalty

    function testFuzz_Penalty_StreamsOverTheNextEpochToThoseWhoStay(uint256 second, uint256 seen) public {
        second = bound(second, 0, EPOCH - 1);
        seen = bound(seen, 0, EPOCH);
        _stake(alice, locking, 1e18, 1);
        _stake(bob, locking, 3e18, 0);
        _stake(carol, locking, 1e18, 0);
        _at(second);
        _withdrawEarly(alice, locking, 1e18);
        _toEpoch(1);
        assertEq(_claimable(bob, locking, 1), 0, "not before the boundary");
        _at(EPOCH + seen);
        uint256 flowed = 0.2e18 * seen / EPOCH;
        _assertPaid(_claimable(bob, locking, 1), flowed * 3 / 4, 2, "three quarters");
        _assertPaid(_claimable(carol, locking, 1), flowed / 4, 2, "a quarter");
        _toEpoch(9);
        _assertPaid(_claimable(bob, locking, 1), 0.15e18, 2, "all of it");
        assertEq(_claimable(alice, locking, 1), 0, "nothing to who left");
    }

    /// @dev A known limit: who stays with share s gets s of its own penalty.
    function test_Penalty_ALeaverWhoStaysInPartGetsItsPartBack() public {
        _stake(alice, locking, 2e18, 1);
        _stake(bob, locking, 1.5e18, 0);
        _at(0);
        _withdrawEarly(alice, locking, 1e18); // 1.5e18 shares left
        _toEpoch(2);
        _assertPaid(_claimable(alice, locking, 1), 0.1e18, 2, "a half");
        _assertPaid(_claimable(bob, locking, 1), 0.1e18, 2, "the other");
    }

    function testFuzz_Penalty_TheLastLeaversIsCarried(uint256 left, uint256 back) public {
        left = bound(left, 0, EPOCH - 1);
        back = bound(back, 2 * EPOCH, 9 * EPOCH);
        _stake(alice, locking, 1e18, 1);
        _at(left);
        _withdrawEarly(alice, locking, 1e18);
        _at(back);
        _stake(bob, locking, 1e18, 0);
        assertEq(distributor.carried(locking, address(asset)), 0.2e18, "nobody was there");
        uint256 next = (back / EPOCH + 1) * EPOCH;
        _at(next);
        assertEq(_claimable(bob, locking, 1), 0, "not yet");
        _at(next + EPOCH);
        _assertPaid(_claimable(bob, locking, 1), 0.2e18, 1, "over the epoch after");
    }

    function test_Penalty_SeveralInOneEpochAddUp() public {
        _stake(alice, locking, 2e18, 1);
        _stake(bob, locking, 1e18, 0);
        for (uint256 i = 0; i < 4; ++i) {
            _at(i * 1 days);
            _withdrawEarly(alice, locking, 0.5e18);
        }
        _toEpoch(2);
        _assertPaid(_claimable(bob, locking, 1), 0.4e18, 2, "all four");
        assertEq(distributor.funded(locking, address(asset)), 0.4e18, "funded");
    }

    function testFuzz_Penalty_TheBoundStopsNoLeaver(uint256 over) public {
        uint256 most = vault.fundingBound(locking);
        over = bound(over, 1, 1e24);
        _stake(bob, locking, 1e18, 0);
        _fund(locking, address(asset), most - 1e18, 1);
        _stake(alice, locking, 5e18 + over * 5, 1);
        _at(0);
        (uint256 net, uint256 penalty,) = vault.previewExit(locking, alice, 5e18 + over * 5);
        assertGt(penalty, 1e18, "above the bound");
        vm.expectEmit(address(vault));
        emit IStakingVault.PenaltyCharged(locking, penalty, penalty);
        assertEq(_withdrawEarly(alice, locking, 5e18 + over * 5), net, "leaves");
        assertEq(vault.pendingPenalty(locking), penalty, "waits");
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.FundingBound.selector, 1e18, penalty));
        vault.flushPenalty(locking);
    }

    /// @dev The hand-over has its own gas bound, and a leaver goes on where that is too little.
    function testFuzz_Penalty_IsKeptWhenItCannotBeHandedOver(uint256 amount) public {
        amount = bound(amount, 10, 1e26);
        _stake(alice, locking, amount, 1);
        vm.mockCallRevert(address(distributor), abi.encodeWithSelector(distributor.chargePenalty.selector), "no");
        uint256 net = _withdrawEarly(alice, locking, amount);
        assertEq(vault.pendingPenalty(locking), amount - net, "waits");
        assertEq(asset.allowance(address(vault), address(distributor)), 0, "no allowance is left behind");
        vm.clearMockedCalls();
        assertEq(vault.flushPenalty(locking), amount - net, "later");
    }

    /// @dev A distributor that says yes and takes nothing, or takes less: the penalty goes on waiting.
    function testFuzz_Penalty_IsKeptWhenItWasNotTaken(uint256 amount) public {
        amount = bound(amount, 10, 1e26);
        _stake(alice, locking, amount, 1);
        vm.mockCall(address(distributor), abi.encodeWithSelector(distributor.chargePenalty.selector), "");
        uint256 net = _withdrawEarly(alice, locking, amount);
        assertEq(vault.pendingPenalty(locking), amount - net, "waits");
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.flushPenalty(locking);
        vm.clearMockedCalls();
        assertEq(vault.flushPenalty(locking), amount - net, "later");
        assertEq(asset.balanceOf(address(vault)), 0, "taken");
    }

    /// @dev Assets that refuse an approval, say nothing to it, or say no and do it all the same.
    function testFuzz_Penalty_OfAnAssetThatApprovesOddly(uint256 amount) public {
        amount = bound(amount, 10, 1e26);
        _stake(alice, locking, amount, 1);
        uint256 fork = vm.snapshotState();
        vm.mockCallRevert(address(asset), abi.encodeWithSelector(asset.approve.selector), "no");
        uint256 net = _withdrawEarly(alice, locking, amount);
        assertEq(vault.pendingPenalty(locking), amount - net, "refused: waits");
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.flushPenalty(locking);
        vm.revertToState(fork);
        vm.mockCall(address(asset), abi.encodeWithSelector(asset.approve.selector), abi.encode(false));
        _withdrawEarly(alice, locking, amount);
        assertEq(vault.pendingPenalty(locking), amount - net, "said no and did not: waits");
        vm.revertToState(fork);
        vm.clearMockedCalls();
        _withdrawEarly(alice, locking, amount);
        assertEq(vault.pendingPenalty(locking), 0, "approved: handed over");
        assertEq(asset.allowance(address(vault), address(distributor)), 0, "and nothing is left of the approval");
    }

    function test_Penalty_InAFeeOnTransferAsset() public {
        FeeToken token = new FeeToken(1000);
        uint256 id = _createPool(address(token), 0, lockingTiers(), MINIMUM);
        token.mint(alice, 100e18);
        vm.startPrank(alice);
        token.approve(address(vault), 100e18);
        vault.stake(id, 100e18, 1); // 90
        vault.withdrawEarly(id, 90e18, alice, 18e18);
        assertEq(distributor.funded(id, address(token)), 16.2e18, "what arrived");
        assertEq(token.balanceOf(address(vault)), 0, "nothing is stuck");
        assertEq(token.balanceOf(alice), 64.8e18, "72, less the fee");
    }

    function _leavePending() internal {
        _stake(alice, locking, 1e18, 1);
        vm.prank(alice);
        vault.emergencyWithdraw(locking, alice);
    }
}
