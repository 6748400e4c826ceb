// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {RevertingDistributor} from "../support/BrokenDistributors.sol";

// unbond
//   amount is zero                                           → ZeroValue
//   the pool is unknown                                      → UnknownPool
//   the tier has no period                                   → LiquidTier
//   less is bonded                                           → InsufficientBonded
//   a matured part waits                                     → MaturedStakeWaits
//   too little gas for a settlement                          → InsufficientGas
//   the distributor does not answer                          → goes on at the last index, says SettlementFailed (L1)
//   an unmatured part waits                                  → one clock, started anew for both
//   otherwise                                                → the part counts 1× from now on; what was earned stays; it emits
contract UnbondTest is Base {
    function test_RevertWhen_AmountIsZero() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.unbond(locking, 0);
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.unbond(id, 1);
    }

    function test_RevertWhen_TierIsLiquid() public {
        _stake(alice, locking, 1e18, 0);
        _stake(alice, liquid, 1e18, 0);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.LiquidTier.selector, 0));
        vault.unbond(locking, 1);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.LiquidTier.selector, 0));
        vault.unbond(liquid, 1);
    }

    function testFuzz_RevertWhen_LessIsBonded(uint256 have, uint256 need) public {
        have = bound(have, 1, 1e30);
        need = bound(need, have + 1, type(uint256).max);
        _stake(alice, locking, have, 1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.InsufficientBonded.selector, have, need));
        vault.unbond(locking, need);
    }

    function testFuzz_RevertWhen_MaturedStakeWaits(uint256 part, uint256 wait) public {
        part = bound(part, 1, 1e18 - 1);
        _stake(alice, locking, 1e18, 1);
        _unbond(alice, locking, part);
        skip(bound(wait, 7 days, 1000 days));
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.MaturedStakeWaits.selector, part));
        vault.unbond(locking, 1);
        vault.withdraw(locking, part, alice);
        vault.unbond(locking, 1e18 - part);
    }

    function testFuzz_RevertWhen_GasCannotSettle(uint256 gas) public {
        _stake(alice, locking, 1e18, 1);
        gas = bound(gas, 60_000, 310_000);
        vm.prank(alice);
        vm.expectPartialRevert(IStakingVault.InsufficientGas.selector);
        vault.unbond{gas: gas}(locking, 1);
    }

    function testFuzz_Unbond_GoesOnWithoutTheDistributor(uint256 wait) public {
        _stake(alice, locking, 2e18, 2);
        skip(bound(wait, 0, 100 days));
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        vm.expectEmit(address(vault));
        emit IStakingVault.SettlementFailed(locking);
        uint256 releaseAt = _unbond(alice, locking, 1e18);
        _assertPosition(alice, locking, 1e18, 1e18, releaseAt, 2, 3e18);
    }

    function testFuzz_Unbond_CountsOnceFromNowOn(uint256 amount, uint256 part, uint256 tier, uint256 wait) public {
        amount = bound(amount, MINIMUM, 1e28);
        part = bound(part, 1, amount);
        tier = bound(tier, 1, 3);
        IStakingVault.Tier memory terms = lockingTiers()[tier];
        _emit(locking, 1000e18, 10_000e18);
        _stake(alice, locking, amount, tier);
        _at(bound(wait, 0, 20 days));

        uint256 earned = _claimable(alice, locking);
        uint256 releaseAt = block.timestamp + terms.unbondingPeriod;
        uint256 shares = (amount - part) * terms.boost / 10_000 + part;
        vm.expectEmit(address(vault));
        emit IStakingVault.Unbonded(
            locking, alice, part, IStakingVault.Position(amount - part, part, releaseAt, tier, shares), shares
        );
        assertEq(_unbond(alice, locking, part), releaseAt, "releaseAt");

        _assertPosition(alice, locking, amount - part, part, releaseAt, tier, shares);
        _assertTotals(locking, amount - part, part, shares);
        _assertPaid(_claimable(alice, locking), earned, 1, "earned before unbonding");
    }

    function testFuzz_Unbond_OneClockStartedAnew(uint256 first, uint256 second, uint256 wait) public {
        first = bound(first, 1, 1e30);
        second = bound(second, 1, 1e30);
        wait = bound(wait, 0, 30 days - 1);
        _stake(alice, locking, first + second, 2);
        uint256 releaseAt = _unbond(alice, locking, first);
        skip(wait);
        assertEq(_unbond(alice, locking, second), releaseAt + wait, "restarted");
        _assertPosition(alice, locking, 0, first + second, releaseAt + wait, 2, first + second);
    }

    function testFuzz_Unbond_AfterARaiseWaitsTheLongerPeriod(uint256 first, uint256 second, uint256 wait) public {
        first = bound(first, 1, 1e30);
        second = bound(second, 1, 1e30);
        _stake(alice, locking, first + second, 1);
        uint256 releaseAt = _unbond(alice, locking, first);
        skip(bound(wait, 0, 7 days - 1));
        _raise(alice, locking, 3);
        _assertPosition(alice, locking, second, first, releaseAt, 3, second * 4 + first);
        assertEq(_unbond(alice, locking, second), block.timestamp + 365 days, "the longer period, for both");
    }
}
