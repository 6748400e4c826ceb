// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "../support/Base.sol";
import {Between} from "../support/Between.sol";

// L2, P-10: lives with payouts known by rational arithmetic. Seconds count from the boundary at which the first stream
// begins. Nobody is ever paid above the exact figure, nor below it by more than one unit a settlement he was there for, plus
// one. A reward streams as the emission of an epoch, to a pool that holds all the weight.
contract L2_VectorsTest is Base {
    /// @dev Seconds before genesis, when the lives begin.
    function _before(uint256 s) internal {
        vm.warp(GENESIS - s);
    }

    /// @dev Streams `amounts[e]` over epoch e, and nothing after the last.
    function _stream(uint256 amount) internal {
        _emit(liquid, amount, amount);
        _at(0);
        _setEmission(0);
    }

    function _paid(address account, uint256 exact, uint256 settlements, string memory who) internal {
        _claim(account, liquid);
        _assertPaid(alm.balanceOf(account), exact, settlements + 1, who);
    }

    function _end() internal {
        _toEpoch(3);
    }

    /// @dev What was funded is paid, owed, carried or in reserve, to within a unit a settlement.
    function _assertNothingLost(uint256 funded, uint256 settlements) internal view {
        uint256 known = alm.balanceOf(alice) + alm.balanceOf(bob) + alm.balanceOf(carol) + distributor.emissionReserve()
            + distributor.owed(liquid) + distributor.carried(liquid);
        assertLe(known, funded, "nothing is made up");
        assertGe(known + settlements, funded, "nothing is lost");
        assertGe(
            alm.balanceOf(address(distributor)),
            known - alm.balanceOf(alice) - alm.balanceOf(bob) - alm.balanceOf(carol)
        );
    }

    /// @dev Two stakers, 1:3, for the whole epoch.
    function test_L2_Vector02_OneToThree() public {
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
    function test_L2_Vector03_LateJoiner() public {
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
    function test_L2_Vector05_PartialMoves() public {
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
        _claim(bob, liquid);
        _at(113_400);
        _stake(carol, 333333333333333333333);
        _at(264_600);
        _claim(alice, liquid);
        _at(340_200);
        _stake(alice, 49600000000000000000);
        _at(453_600);
        _withdraw(bob, liquid, 200250000000000000000);
        _at(567_000);
        _claim(carol, liquid);
        _end();
        _paid(alice, 2045305700031215612406, 12, "a");
        _paid(bob, 4065803276394538276993, 12, "b");
        _paid(carol, 6234569924808814000722, 12, "c");
        _assertNothingLost(12345678901234567890123, 13);
    }

    /// @dev The pool is empty from 4/16 to 10/16 of the epoch: that part is carried, neither stuck nor for the first comer,
    /// and streams over the epoch after he came.
    function test_L2_Vector06_EmptyGap() public {
        _before(700);
        _stake(alice, 1000e18);
        _stream(1600000000000000000000);
        _at(151_200);
        _withdraw(alice, liquid, 1000e18);
        _at(378_000);
        _stake(bob, 10e18);
        assertApproxEqAbs(distributor.carried(liquid), 600000000000000000000, 3, "carried");
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
    function test_L2_Vector08_BoundarySeconds() public {
        _before(700);
        _stake(alice, 100e18);
        _emit(liquid, 604800000000000000000, 1814400000000000000000);
        _at(0);
        _setEmission(1209600000000000000000);
        _at(604_793);
        _stake(bob, 100e18);
        _at(604_807);
        _setEmission(0);
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
    function test_L2_Vector09_HugeSupplyTinyReward() public {
        _before(700);
        _stake(alice, 7000000000000000000000000000);
        _before(350);
        _stake(bob, 3000000000000000000000000000);
        _stream(1000000000);
        for (uint256 i = 1; i <= 15; ++i) {
            _at(i * 37_800);
            _claim(i % 2 == 1 ? bob : alice, liquid);
        }
        _end();
        _paid(alice, 700000000, 18, "a");
        _paid(bob, 300000000, 18, "b");
        _assertNothingLost(1000000000, 19);
    }

    /// @dev A reward smaller than the seconds of the epoch: neither refused nor lost.
    function test_L2_Vector10_TinyReward() public {
        _before(700);
        _stake(alice, 1e18);
        _stream(604_799);
        _end();
        _paid(alice, 604_799, 2, "a");
        _assertNothingLost(604_799, 2);
    }

    /// @dev The second amount streams over the next epoch, not over the rest of this one: the figures are those of two epochs
    /// back to back. b leaves at three quarters of the first.
    function test_L2_Vector12_TopUpAtTheBoundary() public {
        _before(700);
        _stake(alice, 100e18);
        _before(350);
        _stake(bob, 300e18);
        _emit(liquid, 6048000000000000000000, 6049000000000000000000);
        _at(302_400);
        _setEmission(1000000000000000000);
        _at(453_600);
        _withdraw(bob, liquid, 300e18);
        _toEpoch(1);
        _setEmission(0);
        _end();
        _paid(alice, 2647000000000000000000, 4, "a"); // 1134 + 1512 + 1
        _paid(bob, 3402000000000000000000, 4, "b");
        _assertNothingLost(6049000000000000000000, 5);
    }

    /// @dev Equal stakes, one claims fifteen times, the other once: equal pay up to rounding.
    function test_L2_Vector13_ClaimOftenOrOnce() public {
        _before(700);
        _stake(alice, 123456000000000000000);
        _before(350);
        _stake(bob, 123456000000000000000);
        _stream(999999999999999999999);
        for (uint256 i = 1; i <= 15; ++i) {
            _at(i * 37_800);
            _claim(alice, liquid);
        }
        _end();
        _paid(alice, 499999999999999999999, 18, "a");
        _paid(bob, 499999999999999999999, 18, "b");
        assertApproxEqAbs(alm.balanceOf(alice), alm.balanceOf(bob), 1, "equal");
        _assertNothingLost(999999999999999999999, 19);
    }

    /// @dev Three pools at 50/30/20 share a tenth of a token a second; pool 0 goes to 10 at the first boundary, pool 2 to 60
    /// at the second. Nobody settles in between. Own figures, by the rule that each second is shared by the weights in force.
    function test_L2_Vector16_PoolWeightsChanged() public {
        uint256[] memory pools = _list(
            liquid,
            _createPool(address(asset), 2, liquidTiers(), 1 << 43),
            _createPool(address(asset), 3, liquidTiers(), 1 << 43)
        );
        _before(100);
        _stake(alice, pools[0], 100e18, 0);
        _stake(bob, pools[0], 300e18, 0);
        _stake(alice, pools[1], 7e18, 0);
        _stake(bob, pools[2], 50e18, 0);
        _stake(carol, pools[2], 150e18, 0);
        _fundEmission(10 * 60_480e18);
        _setEmission(60_480e18);
        vm.prank(governance);
        distributor.setWeights(pools, _list(50, 30, 20));
        _at(100_000);
        _setWeight(pools[0], 10); // in force from epoch 1
        _at(EPOCH + 100_001);
        _setWeight(pools[2], 60); // in force from epoch 2

        // pool 0: 30240 + 10080 + a hundredth a second; pool 1: 18144 + 30240 + 3/100; pool 2: 12096 + 20160 + 6/100
        _at(2 * EPOCH + 100_000);
        _assertPaid(_claim(alice, pools[0]), 10330000000000000000000, 4, "a in pool 0");
        _at(2 * EPOCH + 100_010);
        _assertPaid(_claim(bob, pools[0]), 30990075000000000000000, 4, "b in pool 0");
        _at(2 * EPOCH + 100_020);
        _assertPaid(_claim(alice, pools[1]), 51384600000000000000000, 3, "a in pool 1");
        _at(2 * EPOCH + 100_030);
        _assertPaid(_claim(bob, pools[2]), 9564450000000000000000, 4, "b in pool 2");
        _at(2 * EPOCH + 100_040);
        _assertPaid(_claim(carol, pools[2]), 28693800000000000000000, 4, "c in pool 2");
    }

    /// @dev Twins: too much, too little, lost on the way, given to the first comer.
    function test_L2_Twin_VectorsCatchWhatIsBroken() public {
        _assertCaught(Between.Fault.Generous, abi.encodeCall(this.test_L2_Vector02_OneToThree, ()));
        _assertCaught(Between.Fault.Mean, abi.encodeCall(this.test_L2_Vector03_LateJoiner, ()));
        _assertCaught(Between.Fault.Forgetful, abi.encodeCall(this.test_L2_Vector13_ClaimOftenOrOnce, ()));
        _assertCaught(Between.Fault.Eager, abi.encodeCall(this.test_L2_Vector06_EmptyGap, ()));
    }
}
