// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What every move reads and writes of an account, in one slot
/// @notice From the low bits up: bonded stake 104, reward debt 147 and signed, tier 4, and whether the account has a lock.
/// Reward = shares × index - debt; a negative debt is reward that stake which left had earned.
library AccountState {
    uint256 internal constant HAS_LOCK = 1 << 255; // a second slot holds an unbonding part

    /// @param bonded Below 2^104. @param debt Between -2^146 and 2^146. @param tier Below 16.
    function pack(uint256 bonded, int256 debt, uint256 tier, bool hasLock) internal pure returns (uint256 word) {
        word = bonded | ((uint256(debt) & ((1 << 147) - 1)) << 104) | tier << 251;
        if (hasLock) word |= HAS_LOCK;
    }

    function bondedOf(uint256 word) internal pure returns (uint256) {
        return word & ((1 << 104) - 1);
    }

    function debtOf(uint256 word) internal pure returns (int256) {
        return int256(word << 5) >> 109;
    }

    function tierOf(uint256 word) internal pure returns (uint256) {
        return (word >> 251) & 15;
    }
}
