// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {RevertingDistributor} from "../support/BrokenDistributors.sol";

// rebond
//   amount is zero                                           → ZeroValue
//   the pool is unknown                                      → UnknownPool
//   less is unbonding                                        → InsufficientUnbonding
//   the bonded part has moved on, up or down                 → TierLeft
//   the boost makes more shares than the pool's bound        → TooManyShares
//   too little gas for a settlement                          → InsufficientGas
//   the distributor does not answer                          → DistributorUnavailable
//   a part                                                   → the rest keeps its clock
//   all of it, matured or not                                → the clock stops, shares are as before; it emits
contract RebondTest is Base {
    function test_RevertWhen_AmountIsZero() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.rebond(locking, 0);
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.rebond(id, 1);
    }

    function testFuzz_RevertWhen_LessIsUnbonding(uint256 have, uint256 need) public {
        have = bound(have, 0, 1e18);
        need = bound(need, have + 1, type(uint256).max);
        _stake(alice, locking, 1e18, 1);
        if (have != 0) _unbond(alice, locking, have);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.InsufficientUnbonding.selector, have, need));
        vault.rebond(locking, need);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.InsufficientUnbonding.selector, 0, need));
        vault.rebond(liquid, need);
    }

    function test_RevertWhen_TheBondedPartHasMovedUp() public {
        _stake(alice, locking, 2e18, 1);
        _unbond(alice, locking, 1e18);
        _raise(alice, locking, 2);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TierLeft.selector, 1, 2));
        vault.rebond(locking, 1e18);
    }

    function test_RevertWhen_TheBondedPartIsNewAndLower() public {
        _stake(alice, locking, 2e18, 2);
        vm.warp(_unbond(alice, locking, 2e18));
        _stake(alice, locking, 1e18, 1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TierLeft.selector, 2, 1));
        vault.rebond(locking, 1e18);
    }

    function test_RevertWhen_BoostMakesTooManyShares() public {
        uint256 have = MAX_SHARES / 4;
        _stake(alice, locking, have, 3);
        _unbond(alice, locking, have);
        _stake(bob, locking, have * 3, 0); // fills what was left
        _stake(bob, locking, 3, 0);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TooManyShares.selector, MAX_SHARES + 3, MAX_SHARES));
        vault.rebond(locking, 1);
    }

    function testFuzz_RevertWhen_GasCannotSettle(uint256 gas) public {
        _stake(alice, locking, 1e18, 1);
        _unbond(alice, locking, 1e18);
        gas = bound(gas, 60_000, 310_000);
        vm.prank(alice);
        vm.expectPartialRevert(IStakingVault.InsufficientGas.selector);
        vault.rebond{gas: gas}(locking, 1);
    }

    function test_RevertWhen_TheDistributorDoesNotAnswer() public {
        _stake(alice, locking, 1e18, 1);
        _unbond(alice, locking, 1e18);
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        vm.prank(alice);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.rebond(locking, 1);
    }

    function testFuzz_Rebond_APart(uint256 out, uint256 back, uint256 tier, uint256 wait) public {
        out = bound(out, 2, 1e18);
        back = bound(back, 1, out - 1);
        tier = bound(tier, 1, 3);
        _stake(alice, locking, 1e18, tier);
        uint256 releaseAt = _unbond(alice, locking, out);
        skip(bound(wait, 0, 1000 days));
        _rebond(alice, locking, back);
        uint256 bonded = 1e18 - out + back;
        uint256 shares = bonded * lockingTiers()[tier].boost / 10_000 + out - back;
        _assertPosition(alice, locking, bonded, out - back, releaseAt, tier, shares);
        _assertTotals(locking, bonded, out - back, shares);
    }

    function testFuzz_Rebond_AllOfItIsAsBefore(uint256 amount, uint256 out, uint256 tier, uint256 wait) public {
        amount = bound(amount, MINIMUM, 1e28);
        out = bound(out, 1, amount);
        tier = bound(tier, 1, 3);
        _emit(locking, 1000e18, 10_000e18);
        _stake(alice, locking, amount, tier);
        _unbond(alice, locking, out);
        _at(bound(wait, 0, 500 days));
        uint256 earned = _claimable(alice, locking);
        uint256 shares = amount * lockingTiers()[tier].boost / 10_000;
        vm.expectEmit(address(vault));
        emit IStakingVault.Rebonded(locking, alice, out, IStakingVault.Position(amount, 0, 0, tier, shares), shares);
        _rebond(alice, locking, out);
        _assertPosition(alice, locking, amount, 0, 0, tier, shares);
        _assertTotals(locking, amount, 0, shares);
        _assertPaid(_claimable(alice, locking), earned, 1, "what was earned stays");
    }
}
