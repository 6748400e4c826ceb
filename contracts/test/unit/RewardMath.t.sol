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

    function testFuzz_Reward(uint256 shares, uint256 index) public pure {
        shares = bound(shares, 0, type(uint104).max);
        index = bound(index, 0, 1 << 143);
        _isFloor(RewardMath.rewardDown(shares, index), shares * index, 1 << 96);
        _isCeil(RewardMath.rewardUp(shares, index), shares * index, 1 << 96);
    }

    /// @dev What the index gives never exceeds the amount, and what it leaves is under one unit a 2^96 shares.
    function testFuzz_IndexIncrement(uint256 amount, uint256 shares) public pure {
        amount = bound(amount, 0, (1 << 97) - 1);
        shares = bound(shares, 1, type(uint104).max);
        uint256 increment = RewardMath.indexIncrementDown(amount, shares);
        _isFloor(increment, amount << 96, shares);
        uint256 taken = RewardMath.rewardUp(shares, increment);
        assertLe(taken, amount, "never more than there is");
        assertLe(amount - taken, shares >> 96, "nothing is left unless the pool is vast");
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

    /// @dev Parts add up to the whole, however it is cut.
    function testFuzz_Flowed(uint256 amount, uint256 length, uint256 cut, uint256 again) public pure {
        amount = bound(amount, 0, type(uint96).max);
        length = bound(length, 1, 366 days);
        cut = bound(cut, 0, length);
        again = bound(again, cut, length);
        uint256 parts = RewardMath.flowed(amount, 0, cut, length) + RewardMath.flowed(amount, cut, again, length)
            + RewardMath.flowed(amount, again, length, length);
        assertEq(parts, amount, "whole");
        assertLe(RewardMath.flowed(amount, 0, cut, length), amount * cut / length, "never ahead of time");
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
