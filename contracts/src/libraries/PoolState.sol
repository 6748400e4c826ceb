// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RewardMath} from "./RewardMath.sol";

/// @title What every move reads and writes of a pool, in one slot
/// @notice From the low bits up: shares 104, reward index 142, log2(minimum) + 1 in 6, and four flags. Zero is no pool.
/// @dev The minimum is a power of two so that it fits here, and it fixes the index's scale 2^s, s = min(96, 47 + log2(minimum)).
/// With at most 2^90 ALM of emission and `fundingBound` = minimum × 2^(137 - s) of one token, each token's index stays below
/// 2^138; with at most 2^(s + 8) - 1 shares a debt stays below 2^146.
library PoolState {
    uint256 internal constant MAX_EXPONENT = 62;
    uint256 internal constant MAX_INDEX = (1 << 138) - 1;

    struct Pool {
        uint256 shares;
        uint256 index; // ALM per share × 2^scale
        uint256 flags; // the word's upper bits, as they are
        uint256[] further; // indexes of the further tokens, by place from 1; loaded by who needs them
    }

    uint256 internal constant LOCKS = 1 << 252; // some tier has a period: positions have a lock, the pool has sums
    uint256 internal constant VOTES = 1 << 253;
    uint256 internal constant MORE = 1 << 254; // further reward tokens are in use
    uint256 internal constant PAUSED = 1 << 255; // entry was paused, and may still be

    uint256 internal constant SHARES_MASK = (1 << 104) - 1;
    uint256 internal constant FLAGS_MASK = ~uint256((1 << 246) - 1);

    /// @dev The word of a new pool. `exponent` is log2 of the minimum, at most `MAX_EXPONENT`.
    function create(uint256 exponent, bool locks_, bool votes_) internal pure returns (uint256 word) {
        word = (exponent + 1) << 246;
        if (locks_) word |= LOCKS;
        if (votes_) word |= VOTES;
    }

    function load(uint256 word) internal pure returns (Pool memory pool) {
        pool.shares = word & SHARES_MASK;
        pool.index = (word >> 104) & ((1 << 142) - 1);
        pool.flags = word & FLAGS_MASK;
    }

    /// @dev Shares are below 2^104 and the index below 2^138: who raises them checks.
    function pack(Pool memory pool) internal pure returns (uint256 word) {
        return pool.shares | pool.index << 104 | pool.flags;
    }

    function locks(Pool memory pool) internal pure returns (bool) {
        return pool.flags & LOCKS != 0;
    }

    function votes(Pool memory pool) internal pure returns (bool) {
        return pool.flags & VOTES != 0;
    }

    function minimum(Pool memory pool) internal pure returns (uint256) {
        unchecked {
            return 1 << (((pool.flags >> 246) & 63) - 1); // 1 at least
        }
    }

    /// @dev Shares as the distributor must see them: none while they are fewer than the minimum.
    function staked(Pool memory pool) internal pure returns (uint256) {
        return pool.shares < minimum(pool) ? 0 : pool.shares;
    }

    function scale(Pool memory pool) internal pure returns (uint256) {
        unchecked {
            uint256 bits = 46 + ((pool.flags >> 246) & 63);
            return bits < 96 ? bits : 96;
        }
    }

    function shareBound(Pool memory pool) internal pure returns (uint256) {
        unchecked {
            return (1 << (scale(pool) + 8)) - 1;
        }
    }

    function fundingBound(Pool memory pool) internal pure returns (uint256) {
        return RewardMath.min((1 << 112) - 1, minimum(pool) << (137 - scale(pool)));
    }
}
