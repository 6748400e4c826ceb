// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {
    EndlessDistributor,
    GarbageDistributor,
    GasBurningDistributor,
    ReenteringDistributor,
    RevertBombDistributor,
    RevertingDistributor,
    ShortDistributor,
    SilentDistributor
} from "../support/BrokenDistributors.sol";
import {HookToken, MoodyToken, Token} from "../support/Tokens.sol";
import {Laws} from "./Laws.sol";
import {LyingDistributor} from "./Liars.sol";

// L1: principal leaves when its owner says so.
//   the distributor is dead in one of nine ways, or lies in one of ten
//                                       → every exit gives back every unit but the penalty, which waits in the vault
//   every reward token refuses, bombs or burns        → the same, and what is owed stays owed
//   entry is paused, governance does its worst        → the same
//   gas is short                                      → the move reverts, or the pool was settled in full
//   the distributor comes back                        → settlements go on; what was earned before is paid
contract L1_PrincipalLeavesTest is Laws {
    uint256 internal constant WAYS = 9;
    uint256 internal constant LIES = 10;
    uint256 internal constant SIGNER = 0x51613;

    address internal dave = makeAddr("dave");
    address internal erin = makeAddr("erin");
    address internal signer = vm.addr(SIGNER);
    MoodyToken internal moody;
    Token internal other;

    function setUp() public override {
        super.setUp();
        (moody, other) = (new MoodyToken(), new Token("OTH", 6));
        _addToken(locking, address(moody));
        _addToken(locking, address(other));
        _emit(liquid, 604_800e18, 6_048_000e18);
        _setWeight(locking, 3);
        _fund(locking, address(moody), 1e24, 3);
        _fund(locking, address(other), 1e12, 3);
        _fund(locking, address(asset), 1e24, 3);
    }

    // ------------------------------------------------------------------ a dead distributor

    /// @dev P-1. Every position, whatever its tier and wherever on its clock, leaves by every exit there is.
    function testFuzz_L1_EveryExitFromADeadDistributor(
        uint256 way,
        uint256[6] memory amounts,
        uint256 early,
        uint256 death
    ) public {
        _enterAll(amounts);
        _at(bound(death, 1, 10 * EPOCH));
        uint256 onTheClock = bound(early, 0, amounts[1] - 1);
        if (onTheClock != 0) _unbond(alice, locking, onTheClock);
        _kill(way);
        _leaveAll(amounts, onTheClock);
    }

    /// @dev P-1, the same while reward tokens are hostile, entry is paused and governance does its worst; the distributor
    /// lives. Nothing of all that reaches a principal.
    function testFuzz_L1_EveryExitInHostileHands(
        uint256 mood,
        uint256[6] memory amounts,
        uint256 early,
        uint256 weight,
        uint256 perEpoch,
        uint96 salt
    ) public {
        _enterAll(amounts);
        _at(1000);
        uint256 onTheClock = bound(early, 0, amounts[1] - 1);
        if (onTheClock != 0) _unbond(alice, locking, onTheClock);
        vm.startPrank(guardian);
        vault.pauseEntry(liquid);
        vault.pauseEntry(locking);
        vm.stopPrank();
        vm.startPrank(governance);
        distributor.setWeights(_list(liquid, locking), _list(bound(weight, 0, (1 << 30) - 1), 0));
        distributor.setEmission(bound(perEpoch, 0, distributor.emissionReserve() / 2));
        distributor.setGauge(governance, 10_000);
        distributor.addVotes(_list(liquid), _list(1));
        vault.createPool(address(asset), uint96(bound(salt, 2, type(uint96).max)), lockingTiers(), 10_000, 1, false);
        vault.setGuardian(governance);
        for (uint256 i = 0; i < 4; ++i) {
            distributor.addRewardToken(locking, address(new MoodyToken()));
        }
        distributor.renounceOwnership();
        vault.renounceOwnership();
        vm.stopPrank();
        skip(EPOCH - 500); // a boundary has passed, and entry is still paused
        moody.feel(MoodyToken.Mood(bound(mood, 0, uint256(type(MoodyToken.Mood).max))));
        _leaveAll(amounts, onTheClock);
    }

    /// @dev P-20. A hook of the asset stakes again, with other words, in the middle of a stake.
    function test_L1_NoCallInTheMiddleOfATokensCall() public {
        HookToken token = new HookToken();
        uint256 poolId = _createPool(address(token), 0, liquidTiers(), MINIMUM);
        token.mint(alice, 10e18);
        token.mint(address(token), 10e18);
        vm.prank(address(token));
        token.approve(address(vault), 10e18);
        vm.startPrank(alice);
        token.approve(address(vault), 10e18);
        token.hook(address(vault), abi.encodeCall(vault.stake, (poolId, 1, 0)));
        vault.stake(poolId, 1e18, 0);
        vm.stopPrank();
        assertTrue(token.called() && !token.succeeded(), "locked");
    }

    /// @dev P-1, against an answer that is valid and very long: what fits is copied, so it costs the caller nothing.
    function test_L1_AReturnBombCostsTheCallerNothing() public {
        _stake(alice, liquid, 5e18, 0);
        _lie(LyingDistributor.Lie.ReturnBomb);
        uint256 before = gasleft();
        _withdraw(alice, liquid, 5e18);
        assertLt(before - gasleft(), 200_000, "no more than the call itself");
        assertEq(asset.balanceOf(alice), 5e18, "whole");
    }

    /// @dev P-1, with the largest positions there can be and an index at its end: no width gives way.
    function test_L1_TheLargestPositionLeavesAnInflatedIndex() public {
        uint256 most = vault.shareBound(liquid);
        _stake(alice, liquid, most, 0);
        _stake(bob, locking, most / 4 - 1, 3);
        _stake(carol, locking, 1, 3);
        _lie(LyingDistributor.Lie.IndexToItsEnd);
        _unbond(bob, locking, 1); // takes the index to its end; from here on the answer no longer fits
        skip(7 days);
        _unbond(bob, locking, most / 4 - 2);
        _withdraw(alice, liquid, 1);
        vm.prank(alice);
        vault.exit(liquid, alice);
        vm.prank(carol);
        vault.emergencyWithdraw(locking, carol);
        skip(365 days);
        _withdraw(bob, locking, most / 4 - 1);
        assertEq(asset.balanceOf(alice), most, "alice");
        assertEq(asset.balanceOf(bob), most / 4 - 1, "bob");
    }

    // ------------------------------------------------------------------ gas

    /// @dev P-3. Whatever gas is sent, either the move reverts or the pool was settled in full, in the worst case there is:
    /// eight tokens that stream or were carried, a roll, a weight and votes due. Nobody can make a settlement fail.
    /// forge-config: default.fuzz.runs = 64
    /// forge-config: deep.fuzz.runs = 1024
    function testFuzz_L1_ASettlementCannotBeStarved(uint256 gas, uint256 kind) public {
        uint256 poolId = _worstPool();
        (, uint256[] memory due) = vault.claimable(poolId, alice);
        bytes[5] memory moves = [
            abi.encodeCall(IStakingVault.unbond, (poolId, 1e18)),
            abi.encodeCall(IStakingVault.withdrawEarly, (poolId, 1e18, alice, 1e18)),
            abi.encodeCall(IStakingVault.rebond, (poolId, 1e18)),
            abi.encodeCall(IStakingVault.raiseTier, (poolId, 3)),
            abi.encodeCall(IStakingVault.withdraw, (poolId, 1e18, bob))
        ];
        address who = kind % 5 == 4 ? bob : alice;
        if (who == bob) (, due) = vault.claimable(poolId, bob);
        gas = bound(gas, 50_000, 6_000_000);
        vm.recordLogs();
        vm.prank(who);
        (bool ok,) = address(vault).call{gas: gas}(moves[kind % 5]);
        if (!ok) return;
        assertEq(_countFailures(), 0, "no settlement was skipped");
        (, uint256[] memory now_) = vault.claimable(poolId, who);
        for (uint256 i = 0; i < due.length; ++i) {
            assertApproxEqAbs(now_[i], due[i], 1, "what was earned is kept");
        }
    }

    /// @dev P-3. The worst settlement fits the gas it is given: with all gas in the world none is skipped.
    function test_L1_TheWorstSettlementFits() public {
        uint256 poolId = _worstPool();
        vm.recordLogs();
        _unbond(alice, poolId, 1e18);
        assertEq(_countFailures(), 0, "settled");
        (address[] memory tokens,) = vault.claimable(poolId, alice);
        assertEq(tokens.length, 8, "eight tokens");
    }

    // ------------------------------------------------------------------ what else a dead distributor may not do

    /// @dev P-4. A dead distributor lets nothing in: what cannot be priced cannot be promised.
    function testFuzz_L1_NothingEntersADeadDistributor(uint256 way) public {
        _stake(alice, locking, 3e18, 1);
        _mint(alice, 1e18);
        _at(5);
        _unbond(alice, locking, 1e18);
        _killOrLie(bound(way, 0, WAYS + 3)); // the lies after these are well formed
        vm.startPrank(alice);
        bytes4 why = IStakingVault.DistributorUnavailable.selector;
        vm.expectRevert(why);
        vault.stake(locking, 1e18, 1);
        vm.expectRevert(why);
        vault.raiseTier(locking, 2);
        vm.expectRevert(why);
        vault.rebond(locking, 1e18);
        vm.expectRevert(why);
        vault.compound(locking);
        vm.expectRevert(why);
        vault.claim(_list(locking), alice);
    }

    /// @dev P-5. What was earned up to the last settlement outlives an outage; the outage itself is shared by who is there
    /// when the distributor answers again; nobody is paid twice.
    function test_L1_AnOutageKeepsWhatWasSettled() public {
        _stake(alice, 1e18);
        _stake(bob, 1e18);
        _toEpoch(1);
        assertApproxEqAbs(_claim(bob, liquid), 75_600e18, 2, "a quarter by weight, half of it");
        bytes memory alive = address(distributor).code;
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        _withdraw(alice, liquid, 1e18);
        vm.etch(address(distributor), alive);
        assertApproxEqAbs(_claim(alice, liquid), 75_600e18, 2, "settled by bob's claim");
        _toEpoch(2);
        assertApproxEqAbs(_claim(bob, liquid), 151_200e18, 2, "alone since");
        assertLe(alm.balanceOf(alice) + alm.balanceOf(bob), 2 * 151_200e18, "no more than streamed");
    }

    /// @dev P-5. A payment, an exit without a settlement, and the stretch between: handed out once.
    function testFuzz_L1_NothingIsPaidTwiceAroundAnUnsettledExit(uint256[3] memory amounts, uint256 time) public {
        address[3] memory who = [alice, bob, carol];
        for (uint256 i = 0; i < 3; ++i) {
            _stake(who[i], liquid, bound(amounts[i], 1e16, 1e26), 0);
        }
        _at(bound(time, 1, 3 * EPOCH));
        _claim(alice, liquid);
        vm.prank(alice);
        vault.emergencyWithdraw(liquid, alice);
        _claim(bob, liquid);
        _claim(carol, liquid); // is refused when the others took her part
        uint256 streamed = 151_200e18 * (block.timestamp - GENESIS) / EPOCH;
        uint256 paid = alm.balanceOf(alice) + alm.balanceOf(bob) + alm.balanceOf(carol);
        assertLe(paid, streamed, "once");
        assertGe(paid + 8, streamed, "all of it");
    }

    /// @dev P-5. A token that refuses stays owed, stops nothing, and is paid when it is well again.
    function testFuzz_L1_WhatIsRefusedStaysOwed(uint256 mood) public {
        moody.feel(MoodyToken.Mood.Fine);
        _stake(alice, locking, 1e18, 0);
        _at(EPOCH);
        uint256 place = _placeOf(locking, address(moody));
        (, uint256[] memory due) = vault.claimable(locking, alice);
        assertGt(due[place], 1e20, "much is due");
        moody.feel(MoodyToken.Mood(bound(mood, 2, uint256(type(MoodyToken.Mood).max))));
        vm.prank(alice);
        vault.exit(locking, alice);
        assertGt(alm.balanceOf(alice), 0, "ALM is paid");
        assertEq(other.balanceOf(alice), due[_placeOf(locking, address(other))], "what comes after is paid");
        assertEq(moody.balanceOf(alice), 0, "refused");
        moody.feel(MoodyToken.Mood.Fine);
        vault.claimFor(alice, _list(locking));
        assertEq(moody.balanceOf(alice), due[place], "all of it, later");
    }

    // ------------------------------------------------------------------ mutants

    function test_L1_Mutant_AnAnswerIsNeeded() public {
        for (uint256 way = 0; way < WAYS; ++way) {
            bytes memory check =
                abi.encodeCall(this.testFuzz_L1_EveryExitFromADeadDistributor, (way, _some(), 5e17, 99));
            _assertKilled(Mutant.NeedyVault, check);
        }
    }

    function test_L1_Mutant_TooLittleGasIsGiven() public {
        _assertKilled(Mutant.StingyVault, abi.encodeCall(this.test_L1_TheWorstSettlementFits, ()));
    }

    function test_L1_Mutant_AnyAnswerIsTaken() public {
        _assertKilled(Mutant.LaxVault, abi.encodeCall(this.testFuzz_L1_NothingEntersADeadDistributor, (WAYS + 3)));
        _assertKilled(Mutant.LaxVault, abi.encodeCall(this.test_L1_TheLargestPositionLeavesAnInflatedIndex, ()));
    }

    function test_L1_Mutant_ATokensWordIsTaken() public {
        _assertKilled(Mutant.LyingTransferDistributor, abi.encodeCall(this.testFuzz_L1_WhatIsRefusedStaysOwed, (2)));
    }

    function test_L1_Mutant_AForgottenPenalty() public {
        bytes memory check = abi.encodeCall(this.testFuzz_L1_EveryExitFromADeadDistributor, (0, _some(), 5e17, 99));
        _assertKilled(Mutant.LeakyVault, check);
    }

    function test_L1_Mutant_AForgottenPenaltyInHostileHands() public {
        bytes memory check = abi.encodeCall(this.testFuzz_L1_EveryExitInHostileHands, (1, _some(), 5e17, 99, 99, 99));
        _assertKilled(Mutant.LeakyVault, check);
    }

    function test_L1_Mutant_APauseClosesTheWayOut() public {
        bytes memory check = abi.encodeCall(this.testFuzz_L1_EveryExitInHostileHands, (1, _some(), 5e17, 99, 99, 99));
        _assertKilled(Mutant.TrappingVault, check);
    }

    function test_L1_Mutant_AnotherCallIsLetIn() public {
        _assertKilled(Mutant.UnlockedVault, abi.encodeCall(this.test_L1_NoCallInTheMiddleOfATokensCall, ()));
    }

    /// @dev And with nothing broken, the same checks hold.
    function test_L1_Mutant_None() public {
        this.testFuzz_L1_EveryExitFromADeadDistributor(0, _some(), 5e17, 99);
        setUp();
        this.testFuzz_L1_EveryExitInHostileHands(1, _some(), 5e17, 99, 99, 99);
    }

    // ------------------------------------------------------------------ everybody

    function _some() internal pure returns (uint256[6] memory) {
        return [uint256(1e18), 2e18, 3e18, 4e18, 5e18, 6e18];
    }

    function _enterAll(uint256[6] memory amounts) internal {
        for (uint256 i = 0; i < 6; ++i) {
            amounts[i] = bound(amounts[i], 2, 1e27);
        }
        _stake(alice, liquid, amounts[0], 0);
        _stake(alice, locking, amounts[1], 1);
        _stake(bob, locking, amounts[2], 3);
        _stake(carol, locking, amounts[3], 0);
        _stake(dave, locking, amounts[4], 2);
        _stake(erin, liquid, amounts[5], 0);
        _stake(signer, locking, 5e18, 1);
        _stake(signer, liquid, 7e18, 0);
    }

    /// @dev unbond, withdraw, withdrawEarly, exit, emergencyWithdraw, several in one call, and by signature.
    function _leaveAll(uint256[6] memory amounts, uint256 onTheClock) internal {
        uint256 tenth = amounts[2] / 10;
        _withdraw(alice, liquid, amounts[0] / 2);
        _withdraw(alice, liquid, amounts[0] - amounts[0] / 2);
        vm.prank(erin);
        assertEq(vault.exit(liquid, erin), amounts[5], "exit");
        if (tenth != 0) {
            vm.prank(bob);
            assertEq(vault.withdrawEarly(locking, tenth, bob, tenth), tenth - (tenth + 4) / 5, "a fifth, rounded up");
        }
        vm.prank(dave);
        assertEq(vault.emergencyWithdraw(locking, dave), amounts[4] - (amounts[4] + 4) / 5, "all but a fifth");
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IStakingVault.withdraw, (locking, 1, carol));
        calls[1] = abi.encodeCall(IStakingVault.withdraw, (locking, amounts[3] - 1, carol));
        vm.prank(carol);
        vault.multicall(calls);

        // alice's earlier part may be free by now, and then is in the way of a further unbond
        if (onTheClock != 0 && block.timestamp >= _position(alice, locking).releaseAt) {
            _withdraw(alice, locking, onTheClock);
            onTheClock = 0;
        }
        _unbond(alice, locking, _position(alice, locking).bonded);
        _unbond(bob, locking, amounts[2] - tenth);
        vault.unbondBySig(signer, locking, 5e18, type(uint256).max, _sign("Unbond", locking, 5e18, 0));
        vault.withdrawBySig(signer, liquid, 7e18, type(uint256).max, _sign("Withdraw", liquid, 7e18, 1));
        skip(365 days);
        _withdraw(alice, locking, _position(alice, locking).unbonding);
        vm.prank(bob);
        vault.exit(locking, bob);
        vault.withdrawBySig(signer, locking, 5e18, type(uint256).max, _sign("Withdraw", locking, 5e18, 2));

        uint256 penalties = (amounts[4] + 4) / 5 + (tenth + 4) / 5;
        assertGe(asset.balanceOf(alice), amounts[0] + amounts[1], "alice");
        assertGe(asset.balanceOf(bob), amounts[2] - (tenth + 4) / 5, "bob");
        assertGe(asset.balanceOf(carol), amounts[3], "carol");
        assertGe(asset.balanceOf(signer), 12e18, "the signer");
        assertEq(asset.balanceOf(erin), amounts[5], "erin");
        assertEq(asset.balanceOf(dave), amounts[4] - (amounts[4] + 4) / 5, "dave");
        _assertTotals(liquid, 0, 0, 0);
        _assertTotals(locking, 0, 0, 0);
        uint256 pending = vault.pendingPenalty(locking);
        assertEq(asset.balanceOf(address(vault)), pending, "what stays are the penalties");
        uint256 handedOver = _isAlive() ? distributor.funded(locking, address(asset)) - 1e24 : 0;
        assertEq(pending + handedOver, penalties, "all of them");
    }

    function _isAlive() internal view returns (bool alive) {
        (bool ok, bytes memory answer) =
            address(distributor).staticcall{gas: 50_000}(abi.encodeWithSignature("genesis()"));
        return ok && answer.length == 32 && abi.decode(answer, (uint256)) == GENESIS;
    }

    function _sign(string memory what, uint256 poolId, uint256 amount, uint256 nonce)
        internal
        view
        returns (bytes memory)
    {
        bytes32 kind = keccak256(
            bytes(string.concat(what, "(address account,uint256 poolId,uint256 amount,uint256 nonce,uint256 deadline)"))
        );
        bytes32 said = keccak256(abi.encode(kind, signer, poolId, amount, nonce, type(uint256).max));
        (, string memory name, string memory version, uint256 chain, address at,,) = vault.eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                chain,
                at
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SIGNER, keccak256(abi.encodePacked(hex"1901", domain, said)));
        return abi.encodePacked(r, s, v);
    }

    // ------------------------------------------------------------------ the worst pool

    /// @dev A pool at its dearest: eight tokens in use, all of them sponsored, penalised or carried, staked after a time of
    /// emptiness that is not settled yet; a weight, an emission and two epochs of votes due. Alice and bob are staked.
    function _worstPool() internal returns (uint256 poolId) {
        poolId = _createPool(address(asset), 77, lockingTiers(), MINIMUM);
        for (uint256 i = 0; i < 6; ++i) {
            _addToken(poolId, address(new Token("ONE", 18)));
        }
        address[] memory tokens = distributor.rewardTokens(poolId);
        for (uint256 i = 0; i < 8; ++i) {
            _fund(poolId, tokens[i], 1e24, 40);
        }
        _setWeight(poolId, 5);
        _at(EPOCH + 100); // all of it streams to nobody
        _stake(alice, poolId, 1e20, 2);
        _stake(bob, poolId, 1e20, 0);
        _unbond(alice, poolId, 1e19);
        vm.startPrank(alice);
        vault.withdrawEarly(poolId, 1e18, alice, 1e18);
        vm.stopPrank();
        vm.prank(governance);
        distributor.setGauge(address(this), 5000);
        distributor.addVotes(_list(poolId, liquid), _list(70, 30));
        _at(2 * EPOCH + 200);
        distributor.addVotes(_list(poolId, liquid), _list(70, 30));
        _setWeight(poolId, 9);
        _setEmission(1000e18);
        for (uint256 i = 0; i < 8; ++i) {
            _fund(poolId, tokens[i], 1e24, 4);
        }
        _at(4 * EPOCH + 300);
    }

    // ------------------------------------------------------------------ ways to die, and to lie

    function _kill(uint256 way) internal {
        _killOrLie(bound(way, 0, WAYS + LIES - 1));
    }

    function _killOrLie(uint256 way) internal {
        if (way >= WAYS) return _lie(LyingDistributor.Lie(way - WAYS));
        address dead;
        if (way == 0) dead = address(new RevertingDistributor());
        else if (way == 1) dead = address(new RevertBombDistributor());
        else if (way == 2) dead = address(new GasBurningDistributor());
        else if (way == 3) dead = address(new EndlessDistributor());
        else if (way == 4) dead = address(new SilentDistributor());
        else if (way == 5) dead = address(new ShortDistributor());
        else if (way == 6) dead = address(new GarbageDistributor());
        else if (way == 7) dead = address(new ReenteringDistributor());
        vm.etch(address(distributor), dead.code); // the last way: no code at all
    }

    function _lie(LyingDistributor.Lie lie) internal {
        LyingDistributor liar = new LyingDistributor();
        vm.etch(address(distributor), address(liar).code);
        vm.store(address(distributor), liar.lieSlot(), bytes32(uint256(lie)));
    }

    function _countFailures() internal returns (uint256 count) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IStakingVault.SettlementFailed.selector) ++count;
        }
    }

    function _placeOf(uint256 poolId, address token) internal view returns (uint256 place) {
        (address[] memory tokens,) = vault.claimable(poolId, alice);
        while (tokens[place] != token) ++place;
    }
}
