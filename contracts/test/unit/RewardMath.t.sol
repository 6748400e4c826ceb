// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {RewardMath} from "../../src/libraries/RewardMath.sol";

// Every result against the exact fraction, over the widths the library states: what is named Down is the largest whole
// number not above it, what is named Up the smallest not below it.
contract RewardMathTest is Test {
    function testFuzz_Shares(uint256 amount, uint256 boost) public pure {
        amount = bound(amount, 0, type(uint104).max);
        boost = bound(boost, 10_000, type(uint16).max);
        _isFloor(RewardMath.sharesDown(amount, boost), amount * boost, 10_000);
        assertEq(RewardMath.sharesDown(amount, 10_000), amount, "a liquid stake's shares are its amount");
    }

    function testFuzz_Penalty(uint256 amount, uint256 bps, uint256 remaining, uint256 period) public pure {
        amount = bound(amount, 0, type(uint104).max);
        bps = bound(bps, 0, 10_000);
        period = bound(period, 1, 4 * 365 days);
        remaining = bound(remaining, 0, period);
        uint256 penalty = RewardMath.penaltyUp(amount, bps, remaining, period);
        _isCeil(penalty, amount * bps * remaining, 10_000 * period);
        assertLe(penalty, amount, "never more than there is");
        if (amount != 0 && bps != 0 && remaining != 0) assertGt(penalty, 0, "who leaves early pays a unit at least");
    }

    function testFuzz_Reward(uint256 shares, uint256 index, uint256 scale) public pure {
        shares = bound(shares, 0, type(uint104).max);
        index = bound(index, 0, (1 << 138) - 1);
        scale = bound(scale, 47, 96);
        _isFloor(RewardMath.rewardDown(shares, index, scale), shares * index, 1 << scale);
        _isCeil(RewardMath.rewardUp(shares, index, scale), shares * index, 1 << scale);
    }

    function testFuzz_Earned(uint256 shares, uint256 index, uint256 scale, int256 debt) public pure {
        shares = bound(shares, 0, type(uint104).max);
        index = bound(index, 0, (1 << 138) - 1);
        scale = bound(scale, 47, 96);
        debt = bound(debt, -(1 << 146), 1 << 146);
        // forge-lint: disable-next-line(unsafe-typecast) below 2^242
        int256 exact = int256((shares * index) >> scale) - debt;
        // forge-lint: disable-next-line(unsafe-typecast) positive
        assertEq(RewardMath.earnedDown(shares, index, scale, debt), exact > 0 ? uint256(exact) : 0, "beyond the debt");
    }

    /// @dev What the index gives never exceeds the amount, and what it leaves is under one unit a 2^scale shares.
    function testFuzz_IndexIncrement(uint256 amount, uint256 shares, uint256 scale) public pure {
        amount = bound(amount, 0, type(uint128).max);
        shares = bound(shares, 1, type(uint104).max);
        scale = bound(scale, 47, 96);
        uint256 increment = RewardMath.indexIncrementDown(amount, shares, scale);
        _isFloor(increment, amount << scale, shares);
        uint256 taken = (shares * increment + (1 << scale) - 1) >> scale;
        assertLe(taken, amount, "never more than there is");
        assertLe(amount - taken, shares >> scale, "nothing is left unless the pool is vast");
        assertEq(((amount - taken) << scale) / shares, 0, "and what is left adds nothing in the same second");
    }

    function testFuzz_Emission(uint256 perEpoch, uint256 length, uint256 weight, uint256 time) public pure {
        perEpoch = bound(perEpoch, 1, (1 << 90) - 1);
        length = bound(length, 1, 366 days);
        weight = bound(weight, 1, type(uint32).max);
        uint256 rate = RewardMath.emissionRateDown(perEpoch, length, weight);
        _isFloor(rate, perEpoch << 30, length * weight);
        assertLe(RewardMath.drawnUp(weight, rate * length), perEpoch, "an epoch draws no more than its emission");
        if (rate == 0) return;
        uint256 lasts = RewardMath.secondsDown(perEpoch, weight, rate);
        assertGe(lasts, length, "an epoch's emission lasts an epoch");
        time = bound(time, 0, lasts);
        uint256 drawn = RewardMath.drawnUp(weight, rate * time);
        _isCeil(drawn, weight * rate * time, 1 << 30);
        assertLe(drawn, perEpoch, "the reserve is never overdrawn");
        assertGt(RewardMath.drawnUp(weight, rate * (lasts + 1)), perEpoch, "one second more would");
    }

    /// @dev What is marked as seen covers what was given, and is never ahead of the index.
    function testFuzz_Emitted(uint256 weight, uint256 delta) public pure {
        weight = bound(weight, 1, type(uint32).max);
        delta = bound(delta, 0, (1 << 120) - 1);
        uint256 amount = RewardMath.emittedDown(weight, delta);
        _isFloor(amount, weight * delta, 1 << 30);
        if (amount > type(uint96).max) return;
        uint256 seen = RewardMath.indexOfUp(amount, weight);
        _isCeil(seen, amount << 30, weight);
        assertLe(seen, delta, "not ahead");
        assertGe(RewardMath.emittedDown(weight, seen) + (weight >> 30), amount, "nothing is seen twice");
    }

    /// @dev Parts add up to the whole, however it is cut.
    function testFuzz_Flowed(uint256 amount, uint256 length, uint256 cut, uint256 again) public pure {
        amount = bound(amount, 0, type(uint128).max);
        length = bound(length, 1, type(uint32).max);
        cut = bound(cut, 0, length);
        again = bound(again, cut, length);
        uint256 first = RewardMath.flowedDown(amount, cut, length);
        uint256 second = RewardMath.flowedDown(amount, again, length);
        _isFloor(first, amount * cut, length);
        assertLe(first, second, "never back");
        assertEq(RewardMath.flowedDown(amount, length, length), amount, "whole in the end");
    }

    function testFuzz_CeilDivAndMin(uint128 a, uint128 b) public pure {
        if (b != 0) _isCeil(RewardMath.ceilDiv(a, b), a, b);
        assertEq(RewardMath.min(a, b), a < b ? a : b, "min");
    }

    function _isFloor(uint256 result, uint256 numerator, uint256 denominator) internal pure {
        assertLe(result * denominator, numerator, "not above");
        assertLt(numerator - result * denominator, denominator, "the largest such");
    }

    function _isCeil(uint256 result, uint256 numerator, uint256 denominator) internal pure {
        assertGe(result * denominator, numerator, "not below");
        assertLt(result * denominator - numerator, denominator, "the smallest such");
    }
}
