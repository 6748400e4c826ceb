// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Between} from "../support/Between.sol";
import {Token} from "../support/Tokens.sol";
import {Laws} from "./Laws.sol";

// L2, P-10: lives with payouts known by rational arithmetic. Seconds count from the boundary at which the first stream
// begins. Nobody is ever paid above the exact figure, nor below it by more than one unit a settlement he was there for, plus
// one. Each life is lived three times: its reward is the emission of an epoch to a pool that holds all the weight; ALM of a
// sponsor; another token of a sponsor. The worst shortfall of each is kept in snapshots/payout-vectors.json.
contract L2_VectorsTest is Laws {
    enum Way {
        Emission,
        SponsoredAlm,
        SponsoredToken
    }

    Way internal _way;
    address internal _reward;
    uint256 internal _worst; // shortfall
    string[3] internal _names = ["emission", "sponsored ALM", "sponsored token"];

    /// @dev Lives a life in each way, and keeps its worst shortfall.
    modifier threeWays(string memory vector) {
        uint256 start = vm.snapshotState();
        for (uint256 i = 0; i < 3; ++i) {
            vm.revertToState(start);
            _worst = 0;
            _way = Way(i);
            _reward = address(alm);
            if (_way == Way.SponsoredToken) {
                _reward = address(new Token("RWD", 18));
                _addToken(liquid, _reward);
            }
            _;
            _record(vector, _names[i]);
        }
    }

    function _record(string memory vector, string memory how) internal {
        if (_fault == Between.Fault.None && _mutant == Mutant.None) {
            vm.snapshotValue("payout-vectors", string.concat(vector, ", ", how), _worst);
        }
    }

    /// @dev Seconds before genesis, when the lives begin.
    function _before(uint256 s) internal {
        vm.warp(GENESIS - s);
    }

    /// @dev Streams an amount over epoch 0, and nothing after it.
    function _stream(uint256 amount) internal {
        if (_way != Way.Emission) return _fund(liquid, _reward, amount, 1);
        _emit(liquid, amount, amount);
        _at(0);
        _setEmission(0);
    }

    function _claimReward(address account) internal returns (uint256) {
        uint256 before = Token(_reward).balanceOf(account);
        vm.prank(account);
        vault.claim(_list(liquid), account);
        return Token(_reward).balanceOf(account) - before;
    }

    function _paid(address account, uint256 exact, uint256 settlements, string memory who) internal {
        _claimReward(account);
        uint256 paid = Token(_reward).balanceOf(account);
        _assertPaid(paid, exact, settlements + 1, who);
        if (exact - paid > _worst) _worst = exact - paid;
    }

    function _end() internal {
        _toEpoch(3);
    }

    /// @dev What was funded is paid, owed, carried, scheduled or in reserve, to within a unit a settlement.
    function _assertNothingLost(uint256 funded, uint256 settlements) internal view {
        Token reward = Token(_reward);
        uint256 paid = reward.balanceOf(alice) + reward.balanceOf(bob) + reward.balanceOf(carol);
        uint256 owed = distributor.streamed(liquid, _reward) - distributor.paid(liquid, _reward);
        uint256 known = paid + owed + distributor.carried(liquid, _reward) + distributor.scheduled(liquid, _reward);
        if (_way == Way.Emission) known += distributor.emissionReserve();
        assertLe(known, funded, "nothing is made up");
        assertGe(known + settlements, funded, "nothing is lost");
        assertGe(reward.balanceOf(address(distributor)), known - paid, "and it is there");
    }

    /// @dev Two stakers, 1:3, for the whole epoch.
    function test_L2_Vector02_OneToThree() public threeWays("02 one to three") {
        _before(700);
        _stake(alice, 1000e18);
        _before(350);
        _stake(bob, 3000e18);
        _stream(70000000000000000000001);
        _end();
        _paid(alice, 17500000000000000000000, 3, "a");
        _paid(bob, 52500000000000000000000, 3, "b");
        _assertNothingLost(70000000000000000000001, 4);
    }

    /// @dev One joins with a double stake at a quarter of the epoch.
    function test_L2_Vector03_LateJoiner() public threeWays("03 late joiner") {
        _before(700);
        _stake(alice, 1000e18);
        _stream(60480000000000000000000);
        _at(151_200);
        _stake(bob, 2000e18);
        _end();
        _paid(alice, 30240000000000000000000, 3, "a");
        _paid(bob, 30240000000000000000000, 3, "b");
        _assertNothingLost(60480000000000000000000, 4);
    }

    /// @dev Three stakers, one of them with seven units at first; partial withdrawals, new stakes, claims in between.
    function test_L2_Vector05_PartialMoves() public threeWays("05 partial moves") {
        _before(700);
        _stake(alice, 100500000000000000000);
        _before(350);
        _stake(bob, 200250000000000000000);
        _before(70);
        _stake(carol, 7);
        _stream(12345678901234567890123);
        _at(37_800);
        _withdraw(alice, liquid, 50100000000000000000);
        _at(75_600);
        _claimReward(bob);
        _at(113_400);
        _stake(carol, 333333333333333333333);
        _at(264_600);
        _claimReward(alice);
        _at(340_200);
        _stake(alice, 49600000000000000000);
        _at(453_600);
        _withdraw(bob, liquid, 200250000000000000000);
        _at(567_000);
        _claimReward(carol);
        _end();
        _paid(alice, 2045305700031215612406, 12, "a");
        _paid(bob, 4065803276394538276993, 12, "b");
        _paid(carol, 6234569924808814000722, 12, "c");
        _assertNothingLost(12345678901234567890123, 13);
    }

    /// @dev The pool is empty from 4/16 to 10/16 of the epoch: that part is carried, neither stuck nor for the first comer,
    /// and streams over the epoch after he came.
    function test_L2_Vector06_EmptyGap() public threeWays("06 empty gap") {
        _before(700);
        _stake(alice, 1000e18);
        _stream(1600000000000000000000);
        _at(151_200);
        _withdraw(alice, liquid, 1000e18);
        _at(378_000);
        _stake(bob, 10e18);
        assertApproxEqAbs(distributor.carried(liquid, _reward), 600000000000000000000, 3, "carried");
        _toEpoch(1); // before the carried part streams
        _paid(alice, 400000000000000000000, 4, "a");
        _paid(bob, 600000000000000000000, 4, "b");
        _at(EPOCH + EPOCH / 2);
        _paid(bob, 900000000000000000000, 5, "b, half of the carried part later");
        _end();
        _paid(bob, 1200000000000000000000, 6, "b, all of it later");
        _assertNothingLost(1600000000000000000000, 8);
    }

    /// @dev Two epochs back to back, stakes seven seconds before and seven seconds after the boundary between them.
    function test_L2_Vector08_BoundarySeconds() public threeWays("08 boundary seconds") {
        bool emits = _way == Way.Emission;
        _before(700);
        _stake(alice, 100e18);
        if (emits) _emit(liquid, 604800000000000000000, 1814400000000000000000);
        else _fund(liquid, _reward, 604800000000000000000, 1);
        _at(0);
        if (emits) _setEmission(1209600000000000000000);
        else _fund(liquid, _reward, 1209600000000000000000, 1);
        _at(604_793);
        _stake(bob, 100e18);
        _at(604_807);
        if (emits) _setEmission(0);
        _stake(carol, 200e18);
        _at(1_209_593);
        _withdraw(alice, liquid, 100e18);
        _end();
        _paid(alice, 907196500000000000000, 6, "a");
        _paid(bob, 302408166666666666666, 6, "b");
        _paid(carol, 604795333333333333333, 6, "c");
        _assertNothingLost(1814400000000000000000, 7);
    }

    /// @dev A supply of 1e28 and a reward of 1e9 units, settled fifteen times: every unit but a settlement's is paid.
    function test_L2_Vector09_HugeSupplyTinyReward() public threeWays("09 low decimals, huge supply") {
        _before(700);
        _stake(alice, 7000000000000000000000000000);
        _before(350);
        _stake(bob, 3000000000000000000000000000);
        _stream(1000000000);
        for (uint256 i = 1; i <= 15; ++i) {
            _at(i * 37_800);
            _claimReward(i % 2 == 1 ? bob : alice);
        }
        _end();
        _paid(alice, 700000000, 18, "a");
        _paid(bob, 300000000, 18, "b");
        _assertNothingLost(1000000000, 19);
    }

    /// @dev A reward smaller than the seconds of the epoch: neither refused nor lost.
    function test_L2_Vector10_TinyReward() public threeWays("10 tiny reward") {
        _before(700);
        _stake(alice, 1e18);
        _stream(604_799);
        _end();
        _paid(alice, 604_799, 2, "a");
        _assertNothingLost(604_799, 2);
    }

    /// @dev The second amount streams over the next epoch, not over the rest of this one: the figures are those of two epochs
    /// back to back. b leaves at three quarters of the first.
    function test_L2_Vector12_TopUpAtTheBoundary() public threeWays("12 top-up") {
        bool emits = _way == Way.Emission;
        _before(700);
        _stake(alice, 100e18);
        _before(350);
        _stake(bob, 300e18);
        if (emits) _emit(liquid, 6048000000000000000000, 6049000000000000000000);
        else _fund(liquid, _reward, 6048000000000000000000, 1);
        _at(302_400);
        if (emits) _setEmission(1000000000000000000);
        else _fund(liquid, _reward, 1000000000000000000, 1);
        _at(453_600);
        _withdraw(bob, liquid, 300e18);
        _toEpoch(1);
        if (emits) _setEmission(0);
        _end();
        _paid(alice, 2647000000000000000000, 4, "a"); // 1134 + 1512 + 1
        _paid(bob, 3402000000000000000000, 4, "b");
        _assertNothingLost(6049000000000000000000, 5);
    }

    /// @dev Equal stakes, one claims fifteen times, the other once: equal pay up to rounding.
    function test_L2_Vector13_ClaimOftenOrOnce() public threeWays("13 claim often or once") {
        _before(700);
        _stake(alice, 123456000000000000000);
        _before(350);
        _stake(bob, 123456000000000000000);
        _stream(999999999999999999999);
        for (uint256 i = 1; i <= 15; ++i) {
            _at(i * 37_800);
            _claimReward(alice);
        }
        _end();
        _paid(alice, 499999999999999999999, 18, "a");
        _paid(bob, 499999999999999999999, 18, "b");
        Token reward = Token(_reward);
        assertApproxEqAbs(reward.balanceOf(alice), reward.balanceOf(bob), 1, "equal");
        _assertNothingLost(999999999999999999999, 19);
    }

    /// @dev Three pools at 50/30/20 share a tenth of a token a second; pool 0 goes to 10 at the first boundary, pool 2 to 60
    /// at the second. Nobody settles in between. Own figures, by the rule that each second is shared by the weights in force.
    function test_L2_Vector16_PoolWeightsChanged() public {
        uint256[] memory pools = _threePools();
        _stakeIn(pools);
        _fundEmission(10 * 60_480e18);
        _setEmission(60_480e18);
        vm.prank(governance);
        distributor.setWeights(pools, _list(50, 30, 20));
        _at(100_000);
        _setWeight(pools[0], 10); // in force from epoch 1
        _at(EPOCH + 100_001);
        _setWeight(pools[2], 60); // in force from epoch 2
        _assertWeighted(pools, "emission by weight");
    }

    /// @dev The same shares, given to the same pools by votes of an epoch, while the weights say something else.
    function test_L2_Vector16_PoolVotesChanged() public {
        uint256[] memory pools = _threePools();
        _stakeIn(pools);
        _fundEmission(10 * 60_480e18);
        vm.startPrank(governance);
        distributor.setGauge(governance, 10_000);
        distributor.setWeights(pools, _list(50, 30, 20));
        distributor.setEmission(60_480e18);
        vm.stopPrank();
        _at(100_000);
        vm.startPrank(governance);
        distributor.setWeights(pools, _list(1, 1, 1));
        distributor.addVotes(pools, _list(10, 30, 20)); // for epoch 1
        vm.stopPrank();
        _at(EPOCH + 100_001);
        vm.prank(governance);
        distributor.addVotes(pools, _list(10, 30, 60)); // for epoch 2
        _assertWeighted(pools, "emission by votes");
    }

    function _threePools() internal returns (uint256[] memory) {
        return _list(
            liquid,
            _createPool(address(asset), 2, liquidTiers(), 1 << 50),
            _createPool(address(asset), 3, liquidTiers(), 1 << 50)
        );
    }

    function _stakeIn(uint256[] memory pools) internal {
        _before(100);
        _stake(alice, pools[0], 100e18, 0);
        _stake(bob, pools[0], 300e18, 0);
        _stake(alice, pools[1], 7e18, 0);
        _stake(bob, pools[2], 50e18, 0);
        _stake(carol, pools[2], 150e18, 0);
    }

    /// @dev Pool 0: 30240 + 10080 + a hundredth a second; pool 1: 18144 + 30240 + 3/100; pool 2: 12096 + 20160 + 6/100.
    function _assertWeighted(uint256[] memory pools, string memory how) internal {
        _worst = 0;
        _weighted(alice, pools[0], 100_000, 10330000000000000000000, 4);
        _weighted(bob, pools[0], 100_010, 30990075000000000000000, 4);
        _weighted(alice, pools[1], 100_020, 51384600000000000000000, 3);
        _weighted(bob, pools[2], 100_030, 9564450000000000000000, 4);
        _weighted(carol, pools[2], 100_040, 28693800000000000000000, 4);
        _record("16 weights changed", how);
    }

    function _weighted(address account, uint256 poolId, uint256 second, uint256 exact, uint256 tolerance) internal {
        _at(2 * EPOCH + second);
        uint256 paid = _claim(account, poolId);
        _assertPaid(paid, exact, tolerance, "by weight");
        if (exact - paid > _worst) _worst = exact - paid;
    }

    /// @dev P-21: the reward of vector 10, settled three hundred times, some seconds apart: nothing is ground away.
    function test_L2_PokingGrindsNothingAway() public {
        (_way, _reward) = (Way.Emission, address(alm));
        _before(700);
        _stake(alice, 1e18);
        _stream(604_799);
        for (uint256 i = 1; i <= 300; ++i) {
            _at(i * 7);
            _stake(bob, 1);
        }
        _end();
        _paid(alice, 604_799, 3, "a");
    }

    function test_L2_Mutant_WhatDoesNotDivideIsDropped() public {
        _assertKilled(Mutant.GrindingDistributor, abi.encodeCall(this.test_L2_PokingGrindsNothingAway, ()));
    }

    /// @dev Twins: too much, too little, lost on the way, given to the first comer.
    function test_L2_Twin_VectorsCatchWhatIsBroken() public {
        _assertCaught(Between.Fault.Generous, abi.encodeCall(this.test_L2_Vector02_OneToThree, ()));
        _assertCaught(Between.Fault.Mean, abi.encodeCall(this.test_L2_Vector03_LateJoiner, ()));
        _assertCaught(Between.Fault.Forgetful, abi.encodeCall(this.test_L2_Vector13_ClaimOftenOrOnce, ()));
        _assertCaught(Between.Fault.Eager, abi.encodeCall(this.test_L2_Vector06_EmptyGap, ()));
    }

    function test_L2_Mutant_VectorsKill() public {
        _assertKilled(Mutant.HastyWeightDistributor, abi.encodeCall(this.test_L2_Vector16_PoolWeightsChanged, ()));
        _assertKilled(Mutant.ForgetfulDistributor, abi.encodeCall(this.test_L2_Vector06_EmptyGap, ()));
        _assertKilled(Mutant.RepeatingDistributor, abi.encodeCall(this.test_L2_Vector06_EmptyGap, ()));
        _assertKilled(Mutant.GenerousDistributor, abi.encodeCall(this.test_L2_Vector02_OneToThree, ()));
        _assertKilled(Mutant.MilkingVault, abi.encodeCall(this.test_L2_Vector05_PartialMoves, ()));
    }
}
