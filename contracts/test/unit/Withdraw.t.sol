// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {RevertingDistributor} from "../support/BrokenDistributors.sol";
import {HookToken} from "../support/Tokens.sol";

// withdraw
//   amount or receiver is zero                               → ZeroValue
//   the pool is unknown                                      → UnknownPool
//   more than is free: bonded in a tier with a period, or on the clock, or not there
//                                                            → NotFree, with the second of release
//   too little gas for a settlement                          → InsufficientGas
//   the distributor does not answer                          → goes on at the last index, says SettlementFailed (L1)
//   the asset calls back                                     → the call back reverts, the withdrawal stands
//   matured part and liquid part                             → the matured part goes first
//   nothing is left                                          → the position is as new, tier 0
//   otherwise                                                → pays the receiver; what was earned stays; it emits
contract WithdrawTest is Base {
    function test_RevertWhen_AmountOrReceiverIsZero() public {
        _stake(alice, 1e18);
        vm.startPrank(alice);
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.withdraw(liquid, 0, alice);
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.withdraw(liquid, 1, address(0));
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.withdraw(id, 1, alice);
    }

    function testFuzz_RevertWhen_MoreThanIsStaked(uint256 have, uint256 need) public {
        have = bound(have, 1, 1e30);
        need = bound(need, have + 1, type(uint256).max);
        _stake(alice, have);
        _stake(bob, 1e30);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.NotFree.selector, have, need, 0));
        vault.withdraw(liquid, need, alice);
    }

    function testFuzz_RevertWhen_Bonded(uint256 tier, uint256 wait) public {
        _stake(alice, locking, 1e18, bound(tier, 1, 3));
        skip(bound(wait, 0, 1000 days));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.NotFree.selector, 0, 1, 0));
        vault.withdraw(locking, 1, alice);
    }

    function testFuzz_RevertWhen_OnTheClock(uint256 part, uint256 wait) public {
        part = bound(part, 1, 1e18);
        _stake(alice, locking, 1e18, 1);
        uint256 releaseAt = _unbond(alice, locking, part);
        skip(bound(wait, 0, 7 days - 1));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.NotFree.selector, 0, part, releaseAt));
        vault.withdraw(locking, part, alice);
        vm.warp(releaseAt);
        _withdraw(alice, locking, part);
    }

    function testFuzz_RevertWhen_GasCannotSettle(uint256 gas) public {
        _stake(alice, 1e18);
        gas = bound(gas, 60_000, 310_000);
        vm.prank(alice);
        vm.expectPartialRevert(IStakingVault.InsufficientGas.selector);
        vault.withdraw{gas: gas}(liquid, 1, alice);
    }

    function testFuzz_Withdraw_GoesOnWithoutTheDistributor(uint256 amount, uint256 part) public {
        amount = bound(amount, 1, MAX_SHARES);
        part = bound(part, 1, amount);
        _stake(alice, amount);
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        vm.expectEmit(address(vault));
        emit IStakingVault.SettlementFailed(liquid);
        _withdraw(alice, liquid, part);
        assertEq(asset.balanceOf(alice), part, "paid");
        _assertPosition(alice, liquid, amount - part, 0, 0, 0, amount - part);
    }

    function testFuzz_Withdraw_Liquid(uint256 amount, uint256 part, uint256 wait) public {
        amount = bound(amount, MINIMUM, 1e28);
        part = bound(part, 1, amount);
        _emit(liquid, 1000e18, 10_000e18);
        _stake(alice, amount);
        _at(bound(wait, 0, 20 days));

        uint256 earned = _claimable(alice, liquid);
        uint256 left = amount - part;
        vm.expectEmit(address(vault));
        emit IStakingVault.Withdrawn(liquid, alice, carol, part, IStakingVault.Position(left, 0, 0, 0, left), left);
        vm.prank(alice);
        assertEq(vault.withdraw(liquid, part, carol), part, "net");

        assertEq(asset.balanceOf(carol), part, "the receiver is paid");
        _assertPosition(alice, liquid, left, 0, 0, 0, left);
        _assertTotals(liquid, left, 0, left);
        _assertPaid(_claimable(alice, liquid), earned, 1, "earned before withdrawing");
    }

    function testFuzz_Withdraw_MaturedPart(uint256 amount, uint256 part, uint256 first) public {
        amount = bound(amount, 2, 1e28);
        part = bound(part, 2, amount);
        first = bound(first, 1, part - 1);
        _stake(alice, locking, amount, 2);
        uint256 releaseAt = _unbond(alice, locking, part);
        vm.warp(releaseAt);
        _withdraw(alice, locking, first);
        _assertPosition(alice, locking, amount - part, part - first, releaseAt, 2, (amount - part) * 2 + part - first);
        _withdraw(alice, locking, part - first);
        _assertPosition(alice, locking, amount - part, 0, 0, amount == part ? 0 : 2, (amount - part) * 2);
        _assertTotals(locking, amount - part, 0, (amount - part) * 2);
    }

    function testFuzz_Withdraw_MaturedFirstThenLiquid(uint256 take) public {
        _stake(alice, locking, 3e18, 1);
        uint256 releaseAt = _unbond(alice, locking, 3e18);
        vm.warp(releaseAt);
        _stake(alice, locking, 2e18, 0);
        take = bound(take, 1, 5e18);
        _withdraw(alice, locking, take);
        uint256 unbonding = take >= 3e18 ? 0 : 3e18 - take;
        _assertPosition(
            alice, locking, 5e18 - take - unbonding, unbonding, unbonding == 0 ? 0 : releaseAt, 0, 5e18 - take
        );
        assertEq(asset.balanceOf(alice), take, "paid");
    }

    function test_Withdraw_AnAssetThatCallsBackIsLocked() public {
        HookToken token = new HookToken();
        uint256 id = _createPool(address(token), 0, liquidTiers(), MINIMUM);
        token.mint(alice, 10e18);
        vm.startPrank(alice);
        token.approve(address(vault), 10e18);
        vault.stake(id, 10e18, 0);
        token.hook(address(vault), abi.encodeCall(vault.withdraw, (id, 10e18, alice)));
        vault.withdraw(id, 10e18, alice);
        assertTrue(token.called() && !token.succeeded(), "locked");
        assertEq(bytes4(token.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard");
        assertEq(token.balanceOf(alice), 10e18, "paid once");
    }
}
