// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {RevertingDistributor} from "../support/BrokenDistributors.sol";

// raiseTier
//   the pool is unknown                                      → UnknownPool
//   the tier is unknown                                      → UnknownTier
//   the tier is not above the position's                     → TierTooLow
//   nothing is bonded                                        → InsufficientBonded
//   the boost makes more shares than the pool's bound        → TooManyShares
//   too little gas for a settlement                          → InsufficientGas
//   the distributor does not answer                          → DistributorUnavailable
//   otherwise                                                → all bonded counts the new boost, unbonding keeps its clock;
//                                                              what was earned stays; it emits
contract RaiseTierTest is Base {
    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.raiseTier(id, 1);
    }

    function testFuzz_RevertWhen_UnknownTier(uint256 tier) public {
        tier = bound(tier, 4, type(uint256).max);
        _stake(alice, locking, 1e18, 0);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownTier.selector, tier, 4));
        vault.raiseTier(locking, tier);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownTier.selector, 1, 1));
        vault.raiseTier(liquid, 1);
    }

    function testFuzz_RevertWhen_TierIsNotHigher(uint256 have, uint256 want) public {
        have = bound(have, 0, 3);
        want = bound(want, 0, have);
        _stake(alice, locking, 1e18, have);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TierTooLow.selector, want, have + 1));
        vault.raiseTier(locking, want);
    }

    function test_RevertWhen_NothingIsBonded() public {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.InsufficientBonded.selector, 0, 1));
        vault.raiseTier(locking, 1);

        _stake(alice, locking, 1e18, 1);
        _unbond(alice, locking, 1e18);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.InsufficientBonded.selector, 0, 1));
        vault.raiseTier(locking, 2);
    }

    function test_RevertWhen_BoostMakesTooManyShares() public {
        uint256 have = MAX_SHARES / 2;
        _stake(alice, locking, have, 0);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TooManyShares.selector, have * 4, MAX_SHARES));
        vault.raiseTier(locking, 3);
    }

    function testFuzz_RevertWhen_GasCannotSettle(uint256 gas) public {
        _stake(alice, locking, 1e18, 0);
        gas = bound(gas, 60_000, 310_000);
        vm.prank(alice);
        vm.expectPartialRevert(IStakingVault.InsufficientGas.selector);
        vault.raiseTier{gas: gas}(locking, 1);
    }

    function test_RevertWhen_TheDistributorDoesNotAnswer() public {
        _stake(alice, locking, 1e18, 0);
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        vm.prank(alice);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.raiseTier(locking, 1);
    }

    function testFuzz_RaiseTier_KeepsWhatWasEarned(uint256 amount, uint256 unbonding, uint256 wait) public {
        amount = bound(amount, MINIMUM, 1e28);
        unbonding = bound(unbonding, 0, amount - 1);
        _emit(locking, 1000e18, 10_000e18);
        _stake(alice, locking, amount, 1);
        _toEpoch(1);
        uint256 releaseAt = unbonding == 0 ? 0 : _unbond(alice, locking, unbonding);
        skip(bound(wait, 0, 6 days));

        uint256 earned = _claimable(alice, locking);
        uint256 shares = (amount - unbonding) * 2 + unbonding;
        vm.expectEmit(address(vault));
        emit IStakingVault.TierRaised(
            locking, alice, IStakingVault.Position(amount - unbonding, unbonding, releaseAt, 2, shares), shares
        );
        _raise(alice, locking, 2);

        _assertPosition(alice, locking, amount - unbonding, unbonding, releaseAt, 2, shares);
        _assertTotals(locking, amount - unbonding, unbonding, shares);
        _assertPaid(_claimable(alice, locking), earned, 1, "earned before the raise");
    }

    function test_RaiseTier_EarnsMoreFromNowOnOnly() public {
        _emit(locking, 604_800e18, 604_800e18);
        _stake(alice, locking, 1e18, 0);
        _stake(bob, locking, 1e18, 0);
        _at(1000);
        _raise(alice, locking, 3); // 4 shares to 1
        _at(2000);
        _assertPaid(_claim(alice, locking), 1300e18, 3, "half, then four fifths");
        _assertPaid(_claim(bob, locking), 700e18, 3, "half, then a fifth");
    }
}
