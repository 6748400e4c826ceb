// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Arithmetic of shares and rewards
/// @notice Pure functions. Every result that rounds is named for its direction; rounding is always in the protocol's
/// favour. Callers keep the operands within the widths given here, so that no product overflows 256 bits.
library RewardMath {
    /// @notice Scale of a pool's reward index: reward base units per share times 2^96. Chosen so that a reward of
    /// 6 decimals spread over 1e28 shares still pays every unit.
    uint256 internal constant INDEX_ONE = 1 << 96;

    /// @notice Scale of the emission index: ALM base units per unit of weight times 2^30.
    uint256 internal constant EMISSION_ONE = 1 << 30;

    /// @notice Boost of an unboosted share, in basis points.
    uint256 internal constant BOOST_ONE = 10_000;

    /// @dev Shares of a bonded amount under a boost. Rounds down: at most one share too few, so a liquid stake's
    /// shares are its amount.
    /// @param amount Asset base units, below 2^104.
    /// @param boost Basis points, below 2^16.
    function sharesDown(uint256 amount, uint256 boost) internal pure returns (uint256) {
        return amount * boost / BOOST_ONE;
    }

    /// @dev Reward base units that `shares` have earned at `index`. Rounds down: owed too little, never too much.
    /// @param shares Below 2^104.
    /// @param index Below 2^144.
    function rewardDown(uint256 shares, uint256 index) internal pure returns (uint256) {
        return shares * index / INDEX_ONE;
    }

    /// @dev The same, rounded up: what new shares must be debited, and what the distributor must set aside.
    function rewardUp(uint256 shares, uint256 index) internal pure returns (uint256) {
        return ceilDiv(shares * index, INDEX_ONE);
    }

    /// @dev By how much a pool's index grows when `amount` is shared by `shares`. Rounds down; what does not divide is
    /// `amount - rewardUp(shares, increment)` and stays with the pool for the next settlement.
    /// @param amount Reward base units, below 2^97.
    /// @param shares Not zero.
    function indexIncrementDown(uint256 amount, uint256 shares) internal pure returns (uint256) {
        return amount * INDEX_ONE / shares;
    }

    /// @dev Emission-index units a second that spread `perEpoch` over an epoch and over all weights. Rounds down; the
    /// remainder stays in the reserve.
    /// @param perEpoch ALM base units, below 2^96.
    function emissionRateDown(uint256 perEpoch, uint256 epochLength, uint256 totalWeight)
        internal
        pure
        returns (uint256)
    {
        return perEpoch * EMISSION_ONE / (epochLength * totalWeight);
    }

    /// @dev ALM that all weights together drew from the reserve while the emission index moved by `delta`. Rounds up:
    /// the reserve gives at least what the pools take.
    function drawnUp(uint256 totalWeight, uint256 delta) internal pure returns (uint256) {
        return ceilDiv(totalWeight * delta, EMISSION_ONE);
    }

    /// @dev Whole seconds that `reserve` lasts. Rounds down: the stream ends before the reserve is overdrawn.
    /// @param indexRate Not zero. @param totalWeight Not zero.
    function secondsDown(uint256 reserve, uint256 totalWeight, uint256 indexRate) internal pure returns (uint256) {
        return reserve * EMISSION_ONE / (totalWeight * indexRate);
    }

    /// @dev What of `amount`, spread evenly over `length` seconds, has flowed between the offsets `from` and `to`.
    /// A difference of cumulative floors, so that parts add up to `amount` exactly however they are cut.
    function flowed(uint256 amount, uint256 from, uint256 to, uint256 length) internal pure returns (uint256) {
        return amount * to / length - amount * from / length;
    }

    function ceilDiv(uint256 a, uint256 b) internal pure returns (uint256) {
        return (a + b - 1) / b;
    }

    function min(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? a : b;
    }
}
