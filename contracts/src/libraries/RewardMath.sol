// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Arithmetic of shares and rewards
/// @notice Pure functions. Every result that rounds is named for its direction; rounding is always in the protocol's
/// favour. Callers keep the operands within the widths given here: within them nothing overflows (proven, see
/// `test/proof/`), so nothing is checked again.
library RewardMath {
    /// @notice Scale of the emission index: ALM base units per unit of weight times 2^30.
    uint256 internal constant EMISSION_ONE = 1 << 30;

    /// @notice All of something, in basis points: the boost of an unboosted share, a penalty of the whole stake.
    uint256 internal constant BPS = 10_000;

    /// @dev Shares of a bonded amount under a boost. Rounds down: at most one share too few, so a liquid stake's
    /// shares are its amount.
    /// @param amount Asset base units, below 2^104.
    /// @param boost Basis points, below 2^16.
    function sharesDown(uint256 amount, uint256 boost) internal pure returns (uint256) {
        unchecked {
            return amount * boost / BPS;
        }
    }

    /// @dev What leaving `amount` costs when `remaining` of its `period` is still to wait. Rounds up: who leaves pays the
    /// unit.
    /// @param amount Asset base units, below 2^104.
    /// @param bps Penalty for a full period, basis points, at most 10,000.
    /// @param remaining Seconds, at most `period`.
    /// @param period Seconds, not zero, below 2^40.
    function penaltyUp(uint256 amount, uint256 bps, uint256 remaining, uint256 period) internal pure returns (uint256) {
        unchecked {
            return ceilDiv(amount * bps * remaining, BPS * period);
        }
    }

    /// @dev Reward base units that `shares` have earned at `index`. Rounds down: owed too little, never too much.
    /// @param shares Below 2^104.
    /// @param index Reward per share times 2^scale, below 2^138.
    /// @param scale At most 96.
    function rewardDown(uint256 shares, uint256 index, uint256 scale) internal pure returns (uint256) {
        unchecked {
            return (shares * index) >> scale;
        }
    }

    /// @dev The same, rounded up: what new shares must be debited, and what the distributor must set aside.
    function rewardUp(uint256 shares, uint256 index, uint256 scale) internal pure returns (uint256) {
        unchecked {
            return (shares * index + (1 << scale) - 1) >> scale;
        }
    }

    /// @dev What a position has earned beyond its debt. Never negative: what was debited was rounded up and what was credited
    /// rounded down by under a unit each, so a difference below zero is that rounding, and reads as nothing.
    /// @param shares Below 2^(scale + 8). @param debt Between -2^146 and 2^146.
    function earnedDown(uint256 shares, uint256 index, uint256 scale, int256 debt) internal pure returns (uint256) {
        unchecked {
            int256 reward = int256(rewardDown(shares, index, scale));
            return reward > debt ? uint256(reward - debt) : 0;
        }
    }

    /// @dev By how much a pool's index grows when `amount` is shared by `shares`. Rounds down; what does not divide is
    /// `amount - rewardUp(shares, increment)` and stays with the pool for the next settlement.
    /// @param amount Reward base units, below 2^128.
    /// @param shares Not zero.
    /// @param scale At most 96.
    function indexIncrementDown(uint256 amount, uint256 shares, uint256 scale) internal pure returns (uint256) {
        unchecked {
            return (amount << scale) / shares;
        }
    }

    /// @dev Emission-index units a second that spread `perEpoch` over an epoch and over all weights. Rounds down; the
    /// remainder stays in the reserve.
    /// @param perEpoch ALM base units, below 2^96.
    /// @param epochLength Seconds, not zero, below 2^32. @param totalWeight Not zero, below 2^32.
    function emissionRateDown(uint256 perEpoch, uint256 epochLength, uint256 totalWeight)
        internal
        pure
        returns (uint256)
    {
        unchecked {
            return perEpoch * EMISSION_ONE / (epochLength * totalWeight);
        }
    }

    /// @dev ALM that `weight` drew from the reserve while the emission index moved by `delta`. Rounds up: the reserve
    /// gives at least what the pools take.
    /// @param weight Below 2^92. @param delta Below 2^136.
    function drawnUp(uint256 weight, uint256 delta) internal pure returns (uint256) {
        unchecked {
            return ceilDiv(weight * delta, EMISSION_ONE);
        }
    }

    /// @dev Whole ALM units that the emission streamed to `weight` while the index moved by `delta`. Rounds down; the
    /// fraction stays unseen.
    /// @param weight Below 2^92. @param delta Below 2^136.
    function emittedDown(uint256 weight, uint256 delta) internal pure returns (uint256) {
        unchecked {
            return weight * delta / EMISSION_ONE;
        }
    }

    /// @dev By how much of the index `amount` whole units to `weight` account. Rounds up: nothing is seen twice.
    /// @param amount Below 2^96. @param weight Not zero, below 2^32.
    function indexOfUp(uint256 amount, uint256 weight) internal pure returns (uint256) {
        unchecked {
            return ceilDiv(amount * EMISSION_ONE, weight);
        }
    }

    /// @dev Whole seconds that `reserve` lasts. Rounds down: the stream ends before the reserve is overdrawn.
    /// @param reserve Below 2^96. @param weight Not zero, below 2^32. @param indexRate Not zero, below 2^104.
    function secondsDown(uint256 reserve, uint256 weight, uint256 indexRate) internal pure returns (uint256) {
        unchecked {
            return reserve * EMISSION_ONE / (weight * indexRate);
        }
    }

    /// @dev What of `amount`, spread evenly over `length` seconds, has flowed after `elapsed` of them. Rounds down, as a
    /// sum from the start: differences of it add up to `amount` exactly however they are cut.
    /// @param amount Below 2^128. @param elapsed At most `length`. @param length Seconds, not zero, below 2^32.
    function flowedDown(uint256 amount, uint256 elapsed, uint256 length) internal pure returns (uint256) {
        unchecked {
            return amount * elapsed / length;
        }
    }

    /// @param a Below 2^255. @param b Not zero, below 2^255.
    function ceilDiv(uint256 a, uint256 b) internal pure returns (uint256) {
        unchecked {
            return (a + b - 1) / b;
        }
    }

    function min(uint256 a, uint256 b) internal pure returns (uint256) {
        unchecked {
            return a < b ? a : b;
        }
    }
}
