// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RewardMath} from "../../src/libraries/RewardMath.sol";

// Every rounding is in the protocol's favour, and where it gives up something, how little.
contract RoundingProof {
    /// @notice rewardUp is rewardDown or one more
    function upAndDown(uint256 shares, uint256 index, uint256 scale) public pure {
        require(shares < 2 ** 104 && index < 2 ** 138 && scale <= 96);
        uint256 up = RewardMath.rewardUp(shares, index, scale);
        uint256 down = RewardMath.rewardDown(shares, index, scale);
        assert(up == down || up == down + 1);
    }

    /// @notice stakers take no more than there is
    function taken(uint256 amount, uint256 shares, uint256 scale) public pure {
        require(amount < 2 ** 128 && 0 < shares && shares < 2 ** 104 && scale <= 96);
        uint256 increment = RewardMath.indexIncrementDown(amount, shares, scale);
        uint256 stakers = RewardMath.rewardUp(shares, increment, scale);
        assert(stakers <= amount);
    }

    /// @notice stakers leave at most shares / 2^scale of it
    function left(uint256 amount, uint256 shares, uint256 scale) public pure {
        require(amount < 2 ** 128 && 0 < shares && shares < 2 ** 104 && scale <= 96);
        uint256 one = uint256(1) << scale;
        uint256 increment = RewardMath.indexIncrementDown(amount, shares, scale);
        uint256 stakers = RewardMath.rewardUp(shares, increment, scale);
        assert(shares * increment + shares > amount * one);
        assert(stakers * one >= shares * increment);
        assert(amount * one < stakers * one + shares);
        assert(amount <= stakers + shares / one);
    }

    /// @notice two positions are owed no more than their pool took
    function positions(uint256 one, uint256 other, uint256 index, uint256 scale) public pure {
        require(one < 2 ** 103 && other < 2 ** 103 && index < 2 ** 138 && scale <= 96);
        assert(
            RewardMath.rewardDown(one, index, scale) + RewardMath.rewardDown(other, index, scale)
                <= RewardMath.rewardUp(one + other, index, scale)
        );
    }

    /// @notice two settlements take no less than a position that saw both is owed
    function settlements(uint256 shares, uint256 first, uint256 second, uint256 scale) public pure {
        require(shares < 2 ** 104 && first < 2 ** 137 && second < 2 ** 137 && scale <= 96);
        assert(
            RewardMath.rewardUp(shares, first, scale) + RewardMath.rewardUp(shares, second, scale)
                >= RewardMath.rewardDown(shares, first + second, scale)
        );
    }

    /// @notice shares that come earn nothing of the past, and take at most a unit from the position they join
    function coming(uint256 shares, uint256 more, uint256 index, uint256 scale, int256 debt) public pure {
        require(shares < 2 ** 104 && more < 2 ** 104 && index < 2 ** 138 && scale <= 96);
        require(shares + more < uint256(1) << (scale + 8) && -(2 ** 146) <= debt && debt < 2 ** 146);
        uint256 earned = RewardMath.earnedDown(shares, index, scale, debt);
        int256 raised = debt + int256(RewardMath.rewardUp(more, index, scale));
        uint256 then = RewardMath.earnedDown(shares + more, index, scale, raised);
        assert(then <= earned && earned <= then + 1);
    }

    /// @notice shares that go keep what they earned, but for at most a unit, and gain nothing
    function going(uint256 shares, uint256 fewer, uint256 index, uint256 scale, int256 debt) public pure {
        require(scale <= 96 && shares < uint256(1) << (scale + 8) && fewer <= shares && index < 2 ** 138);
        require(-(2 ** 145) <= debt && debt < 2 ** 146);
        uint256 earned = RewardMath.earnedDown(shares, index, scale, debt);
        int256 lowered = debt - int256(RewardMath.rewardDown(fewer, index, scale));
        uint256 then = RewardMath.earnedDown(shares - fewer, index, scale, lowered);
        assert(then <= earned && earned <= then + 1);
    }

    /// @notice what a pool has seen of the index is no more than the index moved
    function seen(uint256 weight, uint256 delta) public pure {
        require(0 < weight && weight < 2 ** 32 && delta < 2 ** 120);
        uint256 emitted = RewardMath.emittedDown(weight, delta);
        assert(emitted * 2 ** 30 <= weight * delta);
        assert(RewardMath.indexOfUp(emitted, weight) <= delta);
    }

    /// @notice no unit is seen twice
    function seenOnce(uint256 amount, uint256 weight) public pure {
        require(amount < 2 ** 96 && 0 < weight && weight < 2 ** 32);
        assert(RewardMath.emittedDown(weight, RewardMath.indexOfUp(amount, weight)) >= amount);
    }

    /// @notice the reserve gives at least what two pools take
    function drawn(uint256 one, uint256 other, uint256 delta) public pure {
        require(one < 2 ** 32 && other < 2 ** 32 && delta < 2 ** 136);
        assert(
            RewardMath.drawnUp(one + other, delta)
                >= RewardMath.emittedDown(one, delta) + RewardMath.emittedDown(other, delta)
        );
    }

    /// @notice the reserve, charged at a bend, gives at least what a pool takes that looks only later
    function drawnTwice(uint256 weight, uint256 first, uint256 second) public pure {
        require(weight < 2 ** 32 && first < 2 ** 135 && second < 2 ** 135);
        assert(weight * first + weight * second == weight * (first + second));
        assert(
            RewardMath.drawnUp(weight, first) + RewardMath.drawnUp(weight, second)
                >= RewardMath.emittedDown(weight, first + second)
        );
    }

    /// @notice the stream ends before the reserve is overdrawn
    function dry(uint256 reserve, uint256 weight, uint256 rate) public pure {
        require(reserve < 2 ** 96 && 0 < weight && weight < 2 ** 32 && 0 < rate && rate < 2 ** 104);
        uint256 lasts = RewardMath.secondsDown(reserve, weight, rate);
        assert(RewardMath.drawnUp(weight, rate * lasts) <= reserve);
    }

    /// @notice a second more than the reserve lasts would overdraw it
    function dryNoSooner(uint256 reserve, uint256 weight, uint256 rate) public pure {
        require(reserve < 2 ** 96 && 0 < weight && weight < 2 ** 32 && 0 < rate && rate < 2 ** 104);
        uint256 later = RewardMath.secondsDown(reserve, weight, rate) + 1;
        uint256 product = weight * rate;
        assert(product * later > reserve * 2 ** 30);
        assert(weight * (rate * later) == product * later);
        assert(RewardMath.drawnUp(weight, rate * later) > reserve);
    }

    /// @notice an epoch draws no more than its emission
    function epoch(uint256 perEpoch, uint256 length, uint256 weight) public pure {
        require(perEpoch < 2 ** 96 && 0 < length && length < 2 ** 32 && 0 < weight && weight < 2 ** 32);
        uint256 rate = RewardMath.emissionRateDown(perEpoch, length, weight);
        assert(RewardMath.drawnUp(weight, rate * length) <= perEpoch);
    }

    /// @notice a penalty is no more than what leaves
    function penalty(uint256 amount, uint256 bps, uint256 remaining, uint256 period) public pure {
        require(amount < 2 ** 104 && bps <= 10_000 && remaining <= period && 0 < period && period < 2 ** 40);
        assert(RewardMath.penaltyUp(amount, bps, remaining, period) <= amount);
    }

    /// @notice a boost never lowers shares, and none leaves them as they are
    function boosted(uint256 amount, uint256 boost) public pure {
        require(amount < 2 ** 104 && 10_000 <= boost && boost < 2 ** 16);
        assert(RewardMath.sharesDown(amount, boost) >= amount);
        assert(RewardMath.sharesDown(amount, 10_000) == amount);
    }

    /// @notice what has flowed rises from nothing to all
    function flowed(uint256 amount, uint256 elapsed, uint256 later, uint256 length) public pure {
        require(amount < 2 ** 128 && elapsed <= later && later <= length && 0 < length && length < 2 ** 32);
        assert(RewardMath.flowedDown(amount, elapsed, length) <= RewardMath.flowedDown(amount, later, length));
        assert(RewardMath.flowedDown(amount, later, length) <= amount);
        assert(RewardMath.flowedDown(amount, 0, length) == 0);
        assert(RewardMath.flowedDown(amount, length, length) == amount);
    }
}
