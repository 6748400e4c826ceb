// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Ladder} from "../../src/libraries/Ladder.sol";

// Ladder: what is written is read
//   any valid ladder and penalty                             → each tier, the count and the penalty, at their widest
//   a tier that is not there                                 → boost 0
// What it refuses is tested with createPool.
contract LadderTest is Test {
    using Ladder for Ladder.Terms;

    Ladder.Terms internal terms;

    function testFuzz_Ladder(uint256 count, uint256 penalty, uint32[8] memory steps, uint16[8] memory boosts) public {
        count = bound(count, 1, 8);
        penalty = bound(penalty, 0, 10_000);
        IStakingVault.Tier[] memory tiers = new IStakingVault.Tier[](count);
        uint256 period = bound(steps[0], 0, 100 days);
        uint256 boost = 10_000;
        for (uint256 i = 0; i < count; ++i) {
            if (i != 0) period += bound(steps[i], 1, 150 days);
            if (period != 0) boost = bound(boosts[i], boost, type(uint16).max);
            // forge-lint: disable-next-line(unsafe-typecast) bounded above
            tiers[i] = IStakingVault.Tier(uint32(period), uint16(boost));
        }
        this.write(tiers, penalty);
        assertEq(terms.count(), count, "count");
        assertEq(terms.penaltyBps(), penalty, "penalty");
        for (uint256 i = 0; i < 10; ++i) {
            (uint256 p, uint256 b) = terms.tier(i);
            assertEq(p, i < count ? tiers[i].unbondingPeriod : 0, "period");
            assertEq(b, i < count ? tiers[i].boost : 0, "boost");
        }
        (, uint256 none) = terms.tier(type(uint256).max);
        assertEq(none, 0, "no such tier");
    }

    function test_Ladder_TheWidestThereIs() public {
        IStakingVault.Tier[] memory tiers = new IStakingVault.Tier[](8);
        for (uint256 i = 0; i < 8; ++i) {
            // forge-lint: disable-next-line(unsafe-typecast) below 2^32
            tiers[i] = IStakingVault.Tier(uint32(4 * 365 days - 7 + i), type(uint16).max);
        }
        this.write(tiers, 10_000);
        assertEq(terms.count(), 8, "count");
        assertEq(terms.penaltyBps(), 10_000, "penalty");
        (uint256 period, uint256 boost) = terms.tier(7);
        assertEq(period, 4 * 365 days, "longest");
        assertEq(boost, type(uint16).max, "highest");
    }

    function write(IStakingVault.Tier[] calldata tiers, uint256 penalty) external {
        terms.write(tiers, penalty);
    }
}
