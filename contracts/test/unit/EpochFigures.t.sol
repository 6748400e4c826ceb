// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "../support/Base.sol";

// epochFigures
//   nothing was ever set                                     → zeros, and the start
//   before genesis                                           → what is planned for it
//   past epochs                                              → what was in force, whoever triggered, whenever asked
//   the running epoch                                        → what is in force
//   epochs to come                                           → what is planned
//   an epoch with votes                                      → their sum; weights before and after it
contract EpochFiguresTest is Base {
    function testFuzz_EpochFigures_NothingWasSet(uint256 epoch) public view {
        epoch = bound(epoch, 0, 1e6);
        _assertFigures(epoch, 0, 0, false);
    }

    function test_EpochFigures_BeforeGenesis() public {
        _emit(liquid, 1000e18, 1e22);
        _setWeight(locking, 4);
        _assertFigures(0, 1000e18, 5, false);
        _assertFigures(7, 1000e18, 5, false);
    }

    function testFuzz_EpochFigures_HistoryAndPlan(uint8 triggers, uint256 asked) public {
        _fundEmission(1e24);
        for (uint256 i = 0; i < 6; i += 2) {
            _at(i * EPOCH + 5);
            if ((triggers >> i) & 1 != 0 && distributor.triggeredEpoch() != i) distributor.triggerEpoch();
            _setEmission((i + 1) * 1e18);
            _setWeight(liquid, i + 10);
        }
        // in force from 1, 3 and 5 on
        asked = bound(asked, 4 * EPOCH + 5, 20 * EPOCH);
        _at(asked);
        if (triggers & 128 != 0 && distributor.currentEpoch() > distributor.triggeredEpoch()) {
            distributor.triggerEpoch();
        }
        _assertFigures(0, 0, 0, false);
        _assertFigures(1, 1e18, 10, false);
        _assertFigures(2, 1e18, 10, false);
        _assertFigures(3, 3e18, 12, false);
        _assertFigures(4, 3e18, 12, false);
        _assertFigures(5, 5e18, 14, false);
        _assertFigures(100, 5e18, 14, false);
    }

    function testFuzz_EpochFigures_WithVotes(uint256 asked, uint8 triggers) public {
        _emit(liquid, 1000e18, 1e24);
        _openGauge(10_000);
        _at(5);
        _vote(liquid, 70);
        _vote(locking, 30);
        _assertFigures(0, 1000e18, 1, false);
        _assertFigures(1, 1000e18, 100, true);
        _assertFigures(2, 1000e18, 1, false);
        _assertFigures(9, 1000e18, 1, false);
        _at(EPOCH + 5);
        if (triggers & 1 != 0) distributor.triggerEpoch();
        _setEmission(500e18);
        _setWeight(locking, 8);
        _vote(locking, 7);
        _assertFigures(1, 1000e18, 100, true);
        _assertFigures(2, 500e18, 7, true);
        _assertFigures(3, 500e18, 9, false);
        _at(bound(asked, EPOCH + 5, 9 * EPOCH));
        if (triggers & 2 != 0 && distributor.currentEpoch() > distributor.triggeredEpoch()) distributor.triggerEpoch();
        _assertFigures(0, 1000e18, 1, false);
        _assertFigures(1, 1000e18, 100, true);
        _assertFigures(2, 500e18, 7, true);
        _assertFigures(3, 500e18, 9, false);
        _assertFigures(50, 500e18, 9, false);
    }

    /// @dev The end of an epoch with votes is noted before a plan for an earlier boundary.
    function test_EpochFigures_APlanBeforeTheEndOfVotes() public {
        _emit(liquid, 1000e18, 1e24);
        _openGauge(10_000);
        _at(5);
        _vote(liquid, 3);
        _setEmission(400e18); // from 1 on, too
        _assertFigures(1, 400e18, 3, true);
        _assertFigures(2, 400e18, 1, false);
        _at(EPOCH + 5);
        _setEmission(300e18);
        _assertFigures(1, 400e18, 3, true);
        _assertFigures(2, 300e18, 1, false);
        _at(5 * EPOCH);
        _setEmission(200e18);
        _vote(liquid, 2);
        _toEpoch(8);
        _assertFigures(1, 400e18, 3, true);
        _assertFigures(2, 300e18, 1, false);
        _assertFigures(5, 300e18, 1, false);
        _assertFigures(6, 200e18, 2, true);
        _assertFigures(7, 200e18, 1, false);
    }

    function test_EpochFigures_VotesAloneAreAllThereIs() public {
        _openGauge(10_000);
        _at(5);
        _vote(liquid, 3);
        _assertFigures(0, 0, 0, false);
        _assertFigures(1, 0, 3, true);
        _assertFigures(2, 0, 0, false);
    }

    function _assertFigures(uint256 epoch, uint256 emission, uint256 weight, bool byVotes) internal view {
        (uint256 s, uint256 e, uint256 w, bool v) = distributor.epochFigures(epoch);
        assertEq(s, GENESIS + epoch * EPOCH, "start");
        assertEq(e, emission, "emission");
        assertEq(w, weight, "weight");
        assertEq(v, byVotes, "by votes");
    }
}
