// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RewardMath} from "../../src/libraries/RewardMath.sol";

// Nothing overflows: within the widths, each unchecked function gives what the same formula gives in checked arithmetic, of
// which every step is proven not to overflow, not to go below zero and not to divide by zero.
contract WidthsProof {
    /// @notice sharesDown fits
    function sharesDown(uint256 amount, uint256 boost) public pure {
        require(amount < 2 ** 104 && boost < 2 ** 16);
        assert(RewardMath.sharesDown(amount, boost) == amount * boost / 10_000);
    }

    /// @notice penaltyUp fits
    function penaltyUp(uint256 amount, uint256 bps, uint256 remaining, uint256 period) public pure {
        require(amount < 2 ** 104 && bps <= 10_000 && remaining <= period && 0 < period && period < 2 ** 40);
        uint256 divisor = 10_000 * period;
        assert(
            RewardMath.penaltyUp(amount, bps, remaining, period) == (amount * bps * remaining + divisor - 1) / divisor
        );
    }

    /// @notice rewardDown fits, at every scale
    function rewardDown(uint256 shares, uint256 index, uint256 scale) public pure {
        require(shares < 2 ** 104 && index < 2 ** 138 && scale <= 96);
        assert(RewardMath.rewardDown(shares, index, scale) == shares * index / (uint256(1) << scale));
    }

    /// @notice rewardUp fits, at every scale
    function rewardUp(uint256 shares, uint256 index, uint256 scale) public pure {
        require(shares < 2 ** 104 && index < 2 ** 138 && scale <= 96);
        uint256 one = uint256(1) << scale;
        assert(RewardMath.rewardUp(shares, index, scale) == (shares * index + one - 1) / one);
    }

    /// @notice earnedDown fits: the difference above zero, of either sign of the debt
    function earnedDown(uint256 shares, uint256 index, uint256 scale, int256 debt) public pure {
        require(scale <= 96 && shares < uint256(1) << (scale + 8) && index < 2 ** 138);
        require(-(2 ** 146) <= debt && debt < 2 ** 146);
        int256 reward = int256(RewardMath.rewardDown(shares, index, scale));
        assert(reward >= 0);
        int256 beyond = reward - debt;
        uint256 earned = RewardMath.earnedDown(shares, index, scale, debt);
        assert(beyond > 0 ? int256(earned) == beyond : earned == 0);
        assert(earned < 2 ** 147);
    }

    /// @notice a debt stays below 2^146: rewardUp of as many shares as a pool may hold
    function debtBound(uint256 shares, uint256 index, uint256 scale) public pure {
        require(scale <= 96 && shares < uint256(1) << (scale + 8) && index < 2 ** 138);
        assert(RewardMath.rewardUp(shares, index, scale) < 2 ** 146);
    }

    /// @notice indexIncrementDown fits, at every scale
    function indexIncrementDown(uint256 amount, uint256 shares, uint256 scale) public pure {
        require(amount < 2 ** 128 && 0 < shares && scale <= 96);
        assert(RewardMath.indexIncrementDown(amount, shares, scale) == amount * (uint256(1) << scale) / shares);
    }

    /// @notice emissionRateDown fits
    function emissionRateDown(uint256 perEpoch, uint256 epochLength, uint256 totalWeight) public pure {
        require(perEpoch < 2 ** 96 && 0 < epochLength && epochLength < 2 ** 32);
        require(0 < totalWeight && totalWeight < 2 ** 32);
        assert(
            RewardMath.emissionRateDown(perEpoch, epochLength, totalWeight)
                == perEpoch * 2 ** 30 / (epochLength * totalWeight)
        );
    }

    /// @notice drawnUp fits
    function drawnUp(uint256 weight, uint256 delta) public pure {
        require(weight < 2 ** 92 && delta < 2 ** 136);
        assert(RewardMath.drawnUp(weight, delta) == (weight * delta + 2 ** 30 - 1) / 2 ** 30);
    }

    /// @notice emittedDown fits
    function emittedDown(uint256 weight, uint256 delta) public pure {
        require(weight < 2 ** 92 && delta < 2 ** 136);
        assert(RewardMath.emittedDown(weight, delta) == weight * delta / 2 ** 30);
    }

    /// @notice indexOfUp fits
    function indexOfUp(uint256 amount, uint256 weight) public pure {
        require(amount < 2 ** 96 && 0 < weight && weight < 2 ** 32);
        assert(RewardMath.indexOfUp(amount, weight) == (amount * 2 ** 30 + weight - 1) / weight);
    }

    /// @notice secondsDown fits
    function secondsDown(uint256 reserve, uint256 weight, uint256 indexRate) public pure {
        require(reserve < 2 ** 96 && 0 < weight && weight < 2 ** 32 && 0 < indexRate && indexRate < 2 ** 104);
        assert(RewardMath.secondsDown(reserve, weight, indexRate) == reserve * 2 ** 30 / (weight * indexRate));
    }

    /// @notice flowedDown fits
    function flowedDown(uint256 amount, uint256 elapsed, uint256 length) public pure {
        require(amount < 2 ** 128 && elapsed <= length && 0 < length && length < 2 ** 32);
        assert(RewardMath.flowedDown(amount, elapsed, length) == amount * elapsed / length);
    }

    /// @notice ceilDiv fits, and is the smallest whole number not below the fraction
    function ceilDiv(uint256 a, uint256 b) public pure {
        require(a < 2 ** 255 && 0 < b && b < 2 ** 255);
        uint256 up = RewardMath.ceilDiv(a, b);
        assert(up == (a + b - 1) / b);
        assert(up * b >= a);
        assert(up == 0 ? a == 0 : (up - 1) * b < a);
    }

    /// @notice min is the smaller one
    function min(uint256 a, uint256 b) public pure {
        uint256 smaller = RewardMath.min(a, b);
        assert(smaller <= a && smaller <= b && (smaller == a || smaller == b));
    }
}
