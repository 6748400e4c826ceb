// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../interfaces/IStakingVault.sol";
import {RewardMath} from "./RewardMath.sol";

/// @title A pool's terms, in two slots
/// @notice Up to 8 tiers of 48 bits, five in the first slot and three in the second; the penalty fills the first slot up.
library Ladder {
    uint256 internal constant MAX_TIERS = 8;
    uint256 internal constant MAX_UNBONDING = 4 * 365 days;
    uint256 internal constant IN_FIRST = 5;
    uint256 internal constant WIDTH = 48;

    struct Terms {
        uint256 low; // tiers 0 to 4, penaltyBps in the top 16 bits
        uint256 high; // tiers 5 to 7
    }

    /// @dev Checks the rules of a ladder and writes it.
    function write(Terms storage self, IStakingVault.Tier[] calldata tiers, uint256 penalty) internal {
        if (penalty > RewardMath.BPS) revert IStakingVault.PenaltyTooHigh(penalty, RewardMath.BPS);
        if (tiers.length == 0 || tiers.length > MAX_TIERS) revert IStakingVault.InvalidTier(tiers.length);
        uint256 low = penalty << 240;
        uint256 high = 0;
        for (uint256 i = 0; i < tiers.length; ++i) {
            IStakingVault.Tier calldata one = tiers[i];
            bool liquidIsPlain = one.unbondingPeriod != 0 || one.boost == RewardMath.BPS;
            bool rises =
                i == 0 || (one.unbondingPeriod > tiers[i - 1].unbondingPeriod && one.boost >= tiers[i - 1].boost);
            if (!liquidIsPlain || !rises || one.boost < RewardMath.BPS || one.unbondingPeriod > MAX_UNBONDING) {
                revert IStakingVault.InvalidTier(i);
            }
            uint256 word = uint256(one.unbondingPeriod) << 16 | one.boost;
            if (i < IN_FIRST) low |= word << (i * WIDTH);
            else high |= word << ((i - IN_FIRST) * WIDTH);
        }
        (self.low, self.high) = (low, high);
    }

    /// @dev A tier; boost 0 means that there is none.
    function tier(Terms storage self, uint256 i) internal view returns (uint256 period, uint256 boost) {
        if (i >= MAX_TIERS) return (0, 0);
        uint256 word = i < IN_FIRST ? self.low >> (i * WIDTH) : self.high >> ((i - IN_FIRST) * WIDTH);
        return ((word >> 16) & type(uint32).max, word & type(uint16).max);
    }

    function penaltyBps(Terms storage self) internal view returns (uint256) {
        return self.low >> 240;
    }

    function count(Terms storage self) internal view returns (uint256 n) {
        for (; n < MAX_TIERS; ++n) {
            (, uint256 boost) = tier(self, n);
            if (boost == 0) break;
        }
    }
}
