// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {Base} from "../support/Base.sol";

// setGauge
//   the caller is not the owner                              → OwnableUnauthorizedAccount
//   a cap below a tenth or above all of it                   → InvalidCap
//   otherwise                                                → at once; it emits
// addVotes
//   the caller is not the gauge, or there is none            → OnlyGauge
//   lists of different length                                → LengthMismatch
//   empty lists, or no votes for a pool                      → ZeroValue
//   an unknown pool                                          → UnknownPool
//   2^30 votes or more, for a pool or in all                 → TooMuchWeight
//   before genesis                                           → BeforeGenesis
//   otherwise                                                → count in the next epoch; it emits
// an epoch with votes
//   the votes alone split the emission                       → weights do not count; they return after it
//   a pool above the cap                                     → gets the cap, the rest stays in the reserve
//   several votes, in any order                              → the same as all at once
//   few votes                                                → the cap is one vote at least
//   two in a row, seen by nobody                             → each pays what it would have, triggered or not
//   no votes in the next                                     → weights return
//   the gauge is switched off                                → votes counted before keep their epoch
//   the cap changes                                          → epochs that have votes keep theirs
//   nobody staked in the pool                                → is carried
//   the reserve runs dry                                     → stops at that second, for votes too
contract GaugeTest is Base {
    uint256 internal constant PER_EPOCH = 604_800e18;
    uint256[] internal _pools; // a dozen, one staker each

    function setUp() public override {
        super.setUp();
        _emit(liquid, PER_EPOCH, 20 * PER_EPOCH);
        _stake(alice, liquid, 1e18, 0);
        _stake(alice, locking, 1e18, 0);
        _openGauge(10_000);
        _at(1000);
    }

    // ------------------------------------------------------------------ what is refused

    function testFuzz_RevertWhen_NotOwner(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        distributor.setGauge(caller, 5000);
    }

    function testFuzz_RevertWhen_TheCapIsTooLowOrTooHigh(uint256 low, uint256 high) public {
        low = bound(low, 0, 999);
        high = bound(high, 10_001, type(uint256).max);
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.InvalidCap.selector, low));
        distributor.setGauge(address(this), low);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.InvalidCap.selector, high));
        distributor.setGauge(address(this), high);
    }

    function testFuzz_SetGauge(address at, uint256 cap) public {
        cap = bound(cap, 1000, 10_000);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.GaugeSet(at, cap);
        vm.prank(governance);
        distributor.setGauge(at, cap);
        (address now_, uint256 capBps) = distributor.gauge();
        assertEq(now_, at, "gauge");
        assertEq(capBps, cap, "cap");
    }

    function testFuzz_RevertWhen_NotTheGauge(address caller) public {
        vm.assume(caller != address(this) && caller != address(0));
        vm.prank(caller);
        vm.expectRevert(IRewardDistributor.OnlyGauge.selector);
        distributor.addVotes(_list(liquid), _list(1));
        vm.prank(governance);
        distributor.setGauge(address(0), 10_000);
        vm.expectRevert(IRewardDistributor.OnlyGauge.selector);
        distributor.addVotes(_list(liquid), _list(1));
    }

    function test_RevertWhen_LengthsDiffer() public {
        vm.expectRevert(IRewardDistributor.LengthMismatch.selector);
        distributor.addVotes(_list(liquid, locking), _list(1));
    }

    function test_RevertWhen_ThereIsNothing() public {
        vm.expectRevert(IRewardDistributor.ZeroValue.selector);
        distributor.addVotes(_list(liquid, locking), _list(1, 0));
        vm.expectRevert(IRewardDistributor.ZeroValue.selector);
        distributor.addVotes(new uint256[](0), new uint256[](0));
        (, uint256 total,) = distributor.gaugeVotes(liquid, 1);
        assertEq(total, 0, "nothing counts");
        _toEpoch(1);
        distributor.triggerEpoch();
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.UnknownPool.selector, _notAPool(id)));
        distributor.addVotes(_list(liquid, id), _list(1, 1));
    }

    function testFuzz_RevertWhen_TooManyVotes(uint256 a, uint256 b, uint256 large) public {
        uint256 most = (1 << 30) - 1; // a little more than all ALM
        large = bound(large, most + 1, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.TooMuchWeight.selector, large, most));
        distributor.addVotes(_list(liquid), _list(large));
        a = bound(a, 1, most);
        b = bound(b, most + 1 - a, most);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.TooMuchWeight.selector, a + b, most));
        distributor.addVotes(_list(liquid, locking), _list(a, b));
    }

    function test_RevertWhen_BeforeGenesis() public {
        vm.warp(GENESIS - 1);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.BeforeGenesis.selector, GENESIS));
        distributor.addVotes(_list(liquid), _list(1));
    }

    // ------------------------------------------------------------------ what counts

    function testFuzz_AddVotes_CountInTheNextEpoch(uint256 a, uint256 b, uint256 epoch, uint256 second) public {
        a = bound(a, 1, 5e8);
        b = bound(b, 1, 5e8);
        epoch = bound(epoch, 0, 50);
        _at(epoch * EPOCH + bound(second, 0, EPOCH - 1));
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.GaugeWeighted(liquid, epoch + 1, a, a, a + b, a + b);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.GaugeWeighted(locking, epoch + 1, b, b, a + b, a + b);
        assertEq(distributor.addVotes(_list(liquid, locking), _list(a, b)), epoch + 1, "epoch");
        (uint256 ofPool, uint256 total, uint256 capped) = distributor.gaugeVotes(liquid, epoch + 1);
        assertEq(ofPool, a, "of the pool");
        assertEq(total, a + b, "in all");
        assertEq(capped, a + b, "none above the cap");
    }

    /// @dev Before, by weight; in it, by votes; after, by weight again.
    function testFuzz_Votes_SplitTheEmissionOfOneEpoch(uint256 a, uint256 b, bool triggered) public {
        a = bound(a, 1, 5e8);
        b = bound(b, 1, 5e8);
        distributor.addVotes(_list(liquid, locking), _list(a, b));
        _toEpoch(1);
        if (triggered) distributor.triggerEpoch();
        assertEq(_claimable(alice, locking), 0, "no weight in epoch 0");
        uint256 before = _claimable(alice, liquid);
        _assertPaid(before, PER_EPOCH, 2, "all of epoch 0 by weight");
        _toEpoch(2);
        if (triggered) distributor.triggerEpoch();
        // a vote's index rounds down once a second and epoch
        _assertPaid(_claimable(alice, locking), PER_EPOCH * b / (a + b) + 1, 5 + (b * EPOCH >> 29), "by votes");
        _assertPaid(_claimable(alice, liquid) - before, PER_EPOCH * a / (a + b) + 1, 5 + (a * EPOCH >> 29), "by votes");
        uint256 ofLocking = _claimable(alice, locking);
        before = _claimable(alice, liquid);
        _toEpoch(3);
        assertEq(_claimable(alice, locking), ofLocking, "its votes are over");
        _assertPaid(_claimable(alice, liquid) - before, PER_EPOCH, 2, "by weight again");
        uint256 reserve = distributor.emissionReserve();
        assertLe(_claimable(alice, liquid) + _claimable(alice, locking) + reserve, 20 * PER_EPOCH, "not made up");
    }

    function testFuzz_Votes_AboveTheCapStaysInTheReserve(uint256 cap, uint256 a, uint256 b) public {
        cap = bound(cap, 1000, 10_000);
        _openGauge(cap);
        a = bound(a, 1, 5e8);
        b = bound(b, 1, 5e8);
        distributor.addVotes(_list(liquid, locking), _list(a, b));
        uint256 most = (a + b) * cap / 10_000;
        if (most == 0) most = 1;
        uint256 ofA = a < most ? a : most;
        uint256 ofB = b < most ? b : most;
        (,, uint256 capped) = distributor.gaugeVotes(liquid, 1);
        assertEq(capped, ofA + ofB, "within the cap");
        _toEpoch(1);
        uint256 reserve = distributor.emissionReserve();
        uint256 before = _claimable(alice, liquid);
        _toEpoch(2);
        _assertPaid(_claimable(alice, locking), PER_EPOCH * ofB / (a + b) + 1, 5 + (b * EPOCH >> 29), "capped");
        _assertPaid(_claimable(alice, liquid) - before, PER_EPOCH * ofA / (a + b) + 1, 5 + (a * EPOCH >> 29), "capped");
        uint256 drawn = reserve - distributor.emissionReserve();
        assertLe(drawn, PER_EPOCH * capped / (a + b) + 1, "the rest stays in the reserve");
        assertApproxEqAbs(
            drawn, _claimable(alice, locking) + _claimable(alice, liquid) - before, 4, "no more drawn than given"
        );
    }

    /// @dev Pools rise above the cap and sink below it again, however the votes come.
    function testFuzz_Votes_CappedIsTheSumWithinTheCap(uint256[24] memory votes, uint256 cap) public {
        _morePools();
        cap = bound(cap, 1000, 10_000);
        _openGauge(cap);
        uint256[] memory sums = new uint256[](12);
        uint256 total = 0;
        for (uint256 i = 0; i < 24; i += 2) {
            (uint256 p, uint256 q) = (votes[i] % 12, votes[i + 1] % 12);
            uint256 v = 1 + (votes[i] >> 8) % (i % 3 == 0 ? 10 : 1e6);
            uint256 w = 1 + (votes[i + 1] >> 8) % (i % 5 == 0 ? 1e7 : 100);
            distributor.addVotes(_list(_pools[p], _pools[q]), _list(v, w));
            sums[p] += v;
            sums[q] += w;
            total += v + w;
            uint256 most = total * cap / 10_000;
            if (most == 0) most = 1;
            uint256 expected = 0;
            for (uint256 k = 0; k < 12; ++k) {
                expected += sums[k] < most ? sums[k] : most;
            }
            (uint256 ofPool, uint256 all, uint256 capped) = distributor.gaugeVotes(_pools[p], 1);
            assertEq(ofPool, sums[p], "of the pool");
            assertEq(all, total, "in all");
            assertEq(capped, expected, "within the cap");
        }
        _toEpoch(1);
        uint256 reserve = distributor.emissionReserve();
        _toEpoch(2);
        uint256 paid = 0;
        for (uint256 k = 0; k < 12; ++k) {
            paid += _claimable(bob, _pools[k]);
        }
        assertLe(paid, reserve - distributor.emissionReserve(), "never more than drawn");
        assertApproxEqAbs(paid, reserve - distributor.emissionReserve(), 30, "nor much less");
    }

    function test_Votes_FewVotesStillStream() public {
        _openGauge(1000);
        _vote(locking, 5);
        (,, uint256 capped) = distributor.gaugeVotes(locking, 1);
        assertEq(capped, 1, "a tenth of five votes is none; one counts");
        _toEpoch(2);
        _assertPaid(_claimable(alice, locking), PER_EPOCH / 5, 1e9, "a fifth");
    }

    /// @dev L3, once broken: the first of two epochs with votes that end in one look must keep its end.
    function testFuzz_Votes_TwoEpochsInARow(bool same, uint256 seen, uint8 triggers) public {
        _vote(locking, 100);
        _at(EPOCH + 100);
        _vote(same ? locking : liquid, 100);
        seen = bound(seen, 2 * EPOCH, 9 * EPOCH);
        for (uint256 i = 1; i < 10 && i * EPOCH <= seen; ++i) {
            if (i * EPOCH < EPOCH + 100) continue;
            _toEpoch(i);
            if ((triggers >> i) & 1 != 0 && distributor.triggeredEpoch() != i) distributor.triggerEpoch();
        }
        _at(seen);
        uint256 second = seen < 3 * EPOCH ? seen - 2 * EPOCH : EPOCH;
        uint256 later = seen < 3 * EPOCH ? 0 : seen - 3 * EPOCH;
        uint256 ofLocking = PER_EPOCH + (same ? second * 1e18 : 0);
        uint256 ofLiquid = PER_EPOCH + (same ? 0 : second * 1e18) + later * 1e18;
        _assertPaid(_claim(alice, locking), ofLocking, 1e6, "voted for in epoch 1, and in 2 where it is the same");
        _assertPaid(_claim(alice, liquid), ofLiquid, 1e6, "by weight in epoch 0, and after the votes");
    }

    /// @dev Votes in every epoch, some settled late, some in time.
    function testFuzz_Votes_InEveryEpoch(uint256[8] memory votes, uint8 settles, uint8 triggers) public {
        uint256 ofLiquid = PER_EPOCH;
        uint256 ofLocking = 0;
        for (uint256 i = 0; i < 8; ++i) {
            _at(i * EPOCH + 1000);
            if ((triggers >> i) & 1 != 0 && distributor.triggeredEpoch() != i) distributor.triggerEpoch();
            uint256 a = bound(votes[i], 0, 100);
            if (a != 0) _vote(liquid, a);
            if ((settles >> i) & 1 != 0) _claim(stranger, liquid);
            if (a != 100) _vote(locking, 100 - a);
            if ((settles >> i) & 1 != 0) _claim(stranger, locking);
            ofLiquid += PER_EPOCH * a / 100;
            ofLocking += PER_EPOCH * (100 - a) / 100;
        }
        _toEpoch(9);
        _assertPaid(_claim(alice, liquid), ofLiquid, 1e6, "as voted");
        _assertPaid(_claim(alice, locking), ofLocking, 1e6, "as voted");
    }

    function test_Votes_SwitchedOffKeepTheirEpoch() public {
        _vote(locking, 1);
        vm.prank(governance);
        distributor.setGauge(address(0), 10_000);
        _toEpoch(2);
        _assertPaid(_claimable(alice, locking), PER_EPOCH, 1e6, "counted");
        (address at,) = distributor.gauge();
        assertEq(at, address(0), "off");
    }

    function test_Votes_TheCapIsFixedByTheFirstVote() public {
        _openGauge(5000);
        _vote(locking, 100);
        _openGauge(10_000);
        _vote(locking, 100);
        (,, uint256 capped) = distributor.gaugeVotes(locking, 1);
        assertEq(capped, 100, "half of 200");
        _at(EPOCH + 1);
        _vote(locking, 100);
        (,, capped) = distributor.gaugeVotes(locking, 2);
        assertEq(capped, 100, "the next epoch has the new one");
    }

    function testFuzz_Votes_ForAnEmptyPoolAreCarried(uint256 staked) public {
        uint256 id = _createPool(address(asset), 9, liquidTiers(), MINIMUM);
        staked = bound(staked, EPOCH, 2 * EPOCH - 1);
        _vote(id, 10);
        _at(staked);
        _stake(bob, id, 1e18, 0);
        assertApproxEqAbs(distributor.carried(id, address(alm)), (staked - EPOCH) * 1e18, 1e6, "carried");
        _toEpoch(3);
        _assertPaid(_claim(bob, id), PER_EPOCH, 1e6, "over the epoch after");
    }

    /// @dev A weight that changes at the same boundary comes into force, and waits for the votes to end.
    function test_Votes_WithAChangeOfWeightAtTheSameBoundary() public {
        _vote(locking, 1);
        vm.prank(governance);
        distributor.setWeights(_list(liquid, locking), _list(1, 3));
        _toEpoch(1);
        assertEq(distributor.weightOf(locking), 3, "in force");
        assertEq(distributor.totalWeight(), 4, "in force");
        _toEpoch(3);
        _assertPaid(_claim(alice, locking), PER_EPOCH + PER_EPOCH * 3 / 4, 1e6, "votes, then weights");
        _assertPaid(_claim(alice, liquid), PER_EPOCH + PER_EPOCH / 4, 1e6, "epoch 0, then weights");
    }

    function test_Votes_StopWhereTheReserveIsDry() public {
        _at(18 * EPOCH + 1000);
        _vote(locking, 1);
        _at(19 * EPOCH + 1000);
        _vote(locking, 1);
        assertApproxEqAbs(distributor.emissionUntil(), GENESIS + 20 * EPOCH, 1, "dry second");
        _toEpoch(25);
        assertApproxEqAbs(distributor.emissionReserve(), 0, 1e18, "dry");
        _assertPaid(_claim(alice, locking), PER_EPOCH, 1e6, "one epoch's worth");
        (, uint256[] memory perSecond,) = distributor.rates(locking);
        assertEq(perSecond[0], 0, "nothing flows");
    }

    function test_Rates_ByVotes() public {
        _openGauge(5000);
        distributor.addVotes(_list(liquid, locking), _list(90, 10));
        _toEpoch(1);
        (, uint256[] memory perSecond, uint256[] memory until) = distributor.rates(liquid);
        assertApproxEqAbs(perSecond[0], 0.5e36, 1e27, "capped");
        assertEq(until[0], GENESIS + 2 * EPOCH, "to the end of the epoch");
        (, perSecond,) = distributor.rates(locking);
        assertApproxEqAbs(perSecond[0], 0.1e36, 1e27, "by votes");
    }

    function _morePools() internal {
        for (uint96 i = 0; i < 12; ++i) {
            uint256 id = _createPool(address(asset), 100 + i, liquidTiers(), MINIMUM);
            _stake(bob, id, 1e18, 0);
            _pools.push(id);
        }
    }
}
