// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {Between} from "../support/Between.sol";
import {RevertingDistributor} from "../support/BrokenDistributors.sol";

// claim
//   receiver is zero                                         → ZeroValue
//   a pool is unknown                                        → UnknownPool
//   too little gas for a settlement                          → InsufficientGas
//   the distributor does not answer                          → DistributorUnavailable
//   no pools                                                 → nothing happens
//   nothing is due                                           → emits 0, and the pool is settled
//   a pool named twice                                       → pays once
//   a reward below a unit a second, settled every second     → nothing is ground away
//   otherwise                                                → pays what `claimable` said, to the receiver; it emits
contract ClaimTest is Base {
    function test_RevertWhen_ReceiverIsZero() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.claim(_list(liquid), address(0));
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.assume(id != liquid && id != locking);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, id));
        vault.claim(_list(liquid, id), alice);
    }

    function testFuzz_RevertWhen_GasCannotSettle(uint256 gas) public {
        gas = bound(gas, 60_000, 260_000);
        vm.expectPartialRevert(IStakingVault.InsufficientGas.selector);
        vault.claim{gas: gas}(_list(liquid), alice);
    }

    function test_RevertWhen_DistributorDoesNotAnswer() public {
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.claim(_list(liquid), alice);
    }

    function test_Claim_NoPools() public {
        assertEq(vault.claim(new uint256[](0), alice).length, 0, "nothing");
    }

    function test_Claim_NothingDueEmitsZero() public {
        vm.expectEmit(address(vault));
        emit IStakingVault.RewardClaimed(liquid, stranger, stranger, address(alm), 0);
        assertEq(_claim(stranger, liquid), 0, "nothing due");
    }

    function testFuzz_Claim_PaysWhatClaimableSaid(uint256 a, uint256 b, uint256 wait) public {
        a = bound(a, MINIMUM, 1e28);
        b = bound(b, 1, 1e28);
        _emit(liquid, 1000e18, 2500e18);
        _stake(alice, a);
        _stake(bob, b);
        _at(bound(wait, 0, 30 days));

        uint256 due = _claimable(alice, liquid);
        vm.expectEmit(address(vault));
        emit IStakingVault.RewardClaimed(liquid, alice, carol, address(alm), due);
        vm.prank(alice);
        assertEq(vault.claim(_list(liquid), carol)[0][0], due, "paid");
        assertEq(alm.balanceOf(carol), due, "received");
        assertEq(_claimable(alice, liquid), 0, "nothing left");
        assertEq(_claim(alice, liquid), 0, "not twice");
    }

    /// @dev P-21. Fractions are seen again: settling every second pays what settling once does.
    function testFuzz_Claim_PokingGrindsNothingAway(uint256 perEpoch, uint256 amount, uint32 weight) public {
        perEpoch = bound(perEpoch, EPOCH / 50, EPOCH * 2); // from a fiftieth of a unit to two units a second
        _emit(liquid, perEpoch, 1e18);
        _setWeight(liquid, bound(weight, 1, 1000));
        amount = bound(amount, MINIMUM, 1e26);
        _stake(alice, amount);
        _at(0);
        uint256 start = vm.snapshotState();
        _at(400);
        uint256 once = _claim(alice, liquid);
        vm.revertToState(start);
        for (uint256 i = 1; i <= 400; ++i) {
            _at(i);
            _claim(stranger, liquid);
        }
        // a settlement may drop the part of a unit that 2^96 of the pool's shares would get
        _assertPaid(_claim(alice, liquid), once, 2 + (400 * amount >> 96), "poked every second");
    }

    /// @dev Twin of P-17: more is announced than settled.
    function test_Claim_Twin_FlatteryIsCaught() public {
        _assertCaught(Between.Fault.Flattering, abi.encodeCall(this.testFuzz_Claim_SeveralPools, (5 days)));
    }

    function testFuzz_Claim_SeveralPools(uint256 wait) public {
        _emit(liquid, 1000e18, 2500e18);
        _setWeight(locking, 3);
        _stake(alice, liquid, 1e18, 0);
        _stake(alice, locking, 1e18, 2);
        _at(bound(wait, 1, 30 days));
        uint256 fromLiquid = _claimable(alice, liquid);
        uint256 fromLocking = _claimable(alice, locking);
        vm.prank(alice);
        uint256[][] memory paid = vault.claim(_list(locking, liquid, locking), alice);
        assertEq(paid[0][0], fromLocking, "locking");
        assertEq(paid[1][0], fromLiquid, "liquid");
        assertEq(paid[2][0], 0, "named twice, paid once");
        assertEq(alm.balanceOf(alice), fromLiquid + fromLocking, "received");
        assertApproxEqAbs(fromLocking, 3 * fromLiquid, 4, "by weight");
    }

    function test_Claim_EarnedByStakeThatLeft() public {
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, 1e18);
        _at(1000);
        _withdraw(alice, liquid, 1e18);
        _stake(bob, 1e18);
        _at(5000);
        assertApproxEqAbs(_claim(alice, liquid), 1000e18, 1, "what it had earned, no more");
    }

    function testFuzz_Claimable_OfAnEmptyPoolIsZero(uint256 wait) public {
        _emit(liquid, 1000e18, 2500e18);
        _at(bound(wait, 0, 30 days));
        assertEq(_claimable(alice, liquid), 0, "nobody earned");
    }
}
