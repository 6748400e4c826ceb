// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {Between} from "../support/Between.sol";
import {LyingDistributor, RevertingDistributor} from "../support/BrokenDistributors.sol";
import {MoodyToken, Token} from "../support/Tokens.sol";

// claim
//   the receiver is zero                                     → ZeroValue
//   a pool is unknown                                        → UnknownPool, and none of the others is paid
//   the distributor does not answer, or lies                 → DistributorUnavailable
//   too little gas for a settlement                          → InsufficientGas
//   no pools                                                 → nothing happens
//   nothing is due                                           → says nothing, counts 0
//   a pool named twice                                       → pays once
//   several reward tokens                                    → ALM first, then as they were first funded
//   a token refuses to be sent                               → stays owed, says RewardTransferFailed, counts 0; the others are paid
//   a reward below a unit a second, settled every second     → nothing is ground away
//   otherwise                                                → pays what `claimable` said, to the receiver; it emits
// claimFor
//   the account is zero                                      → ZeroValue
//   anyone calls                                             → paid to the account
contract ClaimTest is Base {
    function test_RevertWhen_ReceiverIsZero() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.claim(_list(liquid), address(0));
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.claimFor(address(0), _list(liquid));
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        bytes memory refusal = abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id));
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, 1e18);
        _at(1000);
        vm.prank(alice);
        vm.expectRevert(refusal);
        vault.claim(_list(liquid, id), alice);
        vm.expectRevert(refusal);
        vault.claimFor(alice, _list(liquid, id));
        assertEq(alm.balanceOf(alice), 0, "none was paid");
    }

    function testFuzz_RevertWhen_TheDistributorDoesNotAnswer(bool lies, bool several) public {
        if (several) _fund(liquid, address(asset), 1, 1);
        bytes memory broken = lies ? address(new LyingDistributor()).code : address(new RevertingDistributor()).code;
        vm.etch(address(distributor), broken);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.claim(_list(liquid), alice);
    }

    /// @dev With further tokens a settlement is asked for first, in full or not at all.
    function testFuzz_RevertWhen_GasCannotSettle(uint256 gas) public {
        _fund(liquid, address(asset), 1e18, 1);
        gas = bound(gas, 60_000, 400_000);
        vm.expectPartialRevert(IStakingVault.InsufficientGas.selector);
        vault.claim{gas: gas}(_list(liquid), alice);
    }

    function test_Claim_NoPools() public {
        assertEq(vault.claim(new uint256[](0), alice).length, 0, "nothing");
    }

    /// @dev The pool is settled all the same, and a mirror must hear of it.
    function test_Claim_NothingDueIsToldToo() public {
        vm.expectEmit(address(vault));
        emit IStakingVault.RewardClaimed(liquid, stranger, stranger, address(alm), 0);
        vm.prank(stranger);
        uint256[][] memory amounts = vault.claim(_list(liquid), stranger);
        assertEq(amounts[0][0], 0, "nothing due");
    }

    function testFuzz_Claim_PaysWhatClaimableSaid(uint256 a, uint256 b, uint256 wait) public {
        a = bound(a, MINIMUM, 1e28);
        b = bound(b, 1, 1e28);
        _emit(liquid, 1000e18, 2500e18);
        _stake(alice, a);
        _stake(bob, b);
        _at(bound(wait, 1, 30 days));

        uint256 due = _claimable(alice, liquid);
        if (due != 0) {
            vm.expectEmit(address(vault));
            emit IStakingVault.RewardClaimed(liquid, alice, carol, address(alm), due);
        }
        vm.prank(alice);
        assertEq(vault.claim(_list(liquid), carol)[0][0], due, "paid");
        assertEq(alm.balanceOf(carol), due, "received");
        assertEq(_claimable(alice, liquid), 0, "nothing left");
        assertEq(_claim(alice, liquid), 0, "not twice");
    }

    function testFuzz_Claim_SeveralTokensInTheirOrder(uint256 a, uint256 b, uint256 wait) public {
        a = bound(a, MINIMUM, 1e28);
        b = bound(b, 1, 1e28);
        Token first = _addToken(liquid);
        Token second = _addToken(liquid);
        _emit(liquid, 604_800e18, 604_800e18);
        _fund(liquid, address(second), 5e18, 2);
        _fund(liquid, address(first), 7e18, 3);
        _fund(liquid, address(alm), 9e18, 1);
        _stake(alice, a);
        _stake(bob, b);
        _at(bound(wait, 1, 30 days));

        (address[] memory tokens, uint256[] memory due) = vault.claimable(liquid, alice);
        assertEq(tokens.length, 3, "three in use, the asset is not");
        assertEq(tokens[0], address(alm), "ALM");
        assertEq(tokens[1], address(second), "first funded");
        assertEq(tokens[2], address(first), "then this");
        vm.prank(alice);
        uint256[] memory paid = vault.claim(_list(liquid), carol)[0];
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(paid[i], due[i], "paid");
            assertEq(Token(tokens[i]).balanceOf(carol), due[i], "received");
            assertEq(_claimable(alice, liquid, i), 0, "nothing left");
        }
    }

    function testFuzz_Claim_ATokenThatRefusesStaysOwed(uint256 mood, uint256 wait) public {
        MoodyToken token = new MoodyToken();
        Token fine = _addToken(liquid);
        _addToken(liquid, address(token));
        _fund(liquid, address(token), 604_800e18, 1);
        _fund(liquid, address(fine), 604_800e18, 1);
        _stake(alice, 1e18);
        _at(bound(wait, 1, EPOCH));
        token.feel(MoodyToken.Mood(bound(mood, 2, 7)));
        uint256 due = _claimable(alice, liquid, 1);
        uint256 dueFine = _claimable(alice, liquid, 2);
        vm.expectEmit(address(vault));
        emit IStakingVault.RewardTransferFailed(liquid, alice, address(token), due);
        vm.prank(alice);
        uint256[] memory paid = vault.claim(_list(liquid), alice)[0];
        assertEq(paid[1], 0, "counts 0");
        assertEq(paid[2], dueFine, "the other is paid");
        assertEq(fine.balanceOf(alice), dueFine, "received");
        assertEq(_claimable(alice, liquid, 1), due, "stays owed");
        assertEq(distributor.paid(liquid, address(token)), 0, "not booked as paid");

        token.feel(MoodyToken.Mood.Silent); // an old token that answers nothing
        vm.prank(alice);
        assertEq(vault.claim(_list(liquid), alice)[0][1], due, "paid later");
        assertEq(token.balanceOf(alice), due, "received");
    }

    function test_Claim_AlmThatRefusesStaysOwed() public {
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, 1e18);
        _at(1000);
        uint256 due = _claimable(alice, liquid);
        vm.mockCall(address(alm), abi.encodeCall(alm.transfer, (alice, due)), abi.encode(false));
        vm.expectEmit(address(vault));
        emit IStakingVault.RewardTransferFailed(liquid, alice, address(alm), due);
        assertEq(_claim(alice, liquid), 0, "not paid");
        vm.clearMockedCalls();
        assertEq(_claimable(alice, liquid), due, "owed");
        assertEq(_claim(alice, liquid), due, "paid later");
    }

    /// forge-config: default.fuzz.runs = 64
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

    /// @dev Twin of P-17: more is announced than settled.
    function test_Claim_Twin_FlatteryIsCaught() public {
        _assertCaught(Between.Fault.Flattering, abi.encodeCall(this.testFuzz_Claim_SeveralPools, (5 days)));
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

    function testFuzz_ClaimFor_PaysTheAccount(address caller, uint256 wait) public {
        vm.assume(caller != alice && caller != address(distributor));
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, 1e18);
        _at(bound(wait, 1, EPOCH));
        uint256 due = _claimable(alice, liquid);
        uint256 had = alm.balanceOf(caller);
        vm.expectEmit(address(vault));
        emit IStakingVault.RewardClaimed(liquid, alice, alice, address(alm), due);
        vm.prank(caller);
        assertEq(vault.claimFor(alice, _list(liquid))[0][0], due, "paid");
        assertEq(alm.balanceOf(alice), due, "to the account");
        assertEq(alm.balanceOf(caller), had, "not to the caller");
    }
}
