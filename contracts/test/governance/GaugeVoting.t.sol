// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";

import {IGaugeVoting} from "../../src/interfaces/IGaugeVoting.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {Governed} from "./Governance.t.sol";

// vote
// ├── switched off → refused
// ├── before genesis, in an epoch's first second, without power, twice in an epoch → refused
// ├── lists of different length, empty, not rising, a part of nothing, parts above all → refused
// ├── power is that of the epoch's first second: own and delegated, whole ALM
// └── counts in the next epoch alone: it splits the emission, then weights return
//     └── above the cap: what is above stays in the reserve
contract GaugeVotingTest is Governed {
    uint256 internal constant PER_EPOCH = 604_800e18; // 1 ALM a second

    function setUp() public override {
        super.setUp();
        vm.startPrank(address(timelock));
        distributor.setGauge(address(gauge), 6000);
        vm.stopPrank();
        _fundEmission(100 * PER_EPOCH);
        vm.startPrank(address(timelock));
        distributor.setEmission(PER_EPOCH);
        distributor.setWeights(_list(liquid, locking), _list(1, 1));
        vm.stopPrank();
        _enfranchise(alice, voting, 3000e18, 0);
        _enfranchise(bob, votingLong, 1000e18 + 0.9e18, 1);
        _stake(carol, liquid, 1e18, 0);
        _stake(carol, locking, 1e18, 0);
        _at(1);
    }

    function _vote(address account, uint256[] memory pools, uint256[] memory parts) internal {
        vm.prank(account);
        gauge.vote(pools, parts);
    }

    function _sorted() internal view returns (uint256[] memory) {
        return liquid < locking ? _list(liquid, locking) : _list(locking, liquid);
    }

    function test_Vote_SplitsTheNextEpochAlone() public {
        assertEq(gauge.power(alice), 3000);
        assertEq(gauge.power(bob), 1000, "whole ALM");
        _vote(alice, _list(liquid), _list(5000)); // 1,500
        _vote(bob, _list(locking), _list(10_000)); // 1,000
        (uint256 start, uint256 emission, uint256 weight, bool byVotes) = distributor.epochFigures(1);
        assertEq(start, GENESIS + EPOCH);
        assertEq(emission, PER_EPOCH);
        assertEq(weight, 2500);
        assertTrue(byVotes);

        _toEpoch(1);
        uint256 l = _claimable(carol, liquid);
        uint256 k = _claimable(carol, locking);
        assertApproxEqAbs(l, PER_EPOCH / 2, 2, "epoch 0 goes by weights");
        _toEpoch(2);
        assertApproxEqAbs(_claimable(carol, liquid) - l, PER_EPOCH * 1500 / 2500, 4, "epoch 1 by votes");
        assertApproxEqAbs(_claimable(carol, locking) - k, PER_EPOCH * 1000 / 2500, 4, "epoch 1 by votes");
        (l, k) = (_claimable(carol, liquid), _claimable(carol, locking));
        _toEpoch(3);
        assertApproxEqAbs(_claimable(carol, liquid) - l, PER_EPOCH / 2, 4, "weights return");
        assertApproxEqAbs(_claimable(carol, locking) - k, PER_EPOCH / 2, 4, "weights return");
        (,,, byVotes) = distributor.epochFigures(2);
        assertFalse(byVotes);
    }

    function test_Vote_WhatIsAboveTheCapStaysInTheReserve() public {
        _vote(alice, _sorted(), liquid < locking ? _list(9000, 1000) : _list(1000, 9000)); // 2,700 and 300
        (uint256 votes, uint256 all, uint256 capped) = distributor.gaugeVotes(liquid, 1);
        assertEq(votes, 2700);
        assertEq(all, 3000);
        assertEq(capped, 1800 + 300, "60 % at most");
        _toEpoch(1);
        uint256 before = distributor.emissionReserve();
        uint256 l = _claimable(carol, liquid);
        _toEpoch(2);
        assertApproxEqAbs(_claimable(carol, liquid) - l, PER_EPOCH * 6 / 10, 4);
        assertApproxEqAbs(before - distributor.emissionReserve(), PER_EPOCH * 7 / 10, 4, "0.3 was not drawn");
    }

    function testFuzz_Vote_NoMoreIsDrawnThanTheCapAllows(uint256 first, uint256 second) public {
        first = bound(first, 10, 10_000);
        second = bound(second, 10, 10_000);
        _vote(alice, _list(liquid), _list(first));
        _vote(bob, _list(locking), _list(second));
        _toEpoch(1);
        uint256 before = distributor.emissionReserve();
        uint256 l = _claimable(carol, liquid);
        uint256 k = _claimable(carol, locking);
        _toEpoch(2);
        uint256 got = _claimable(carol, liquid) - l + _claimable(carol, locking) - k;
        uint256 drawn = before - distributor.emissionReserve();
        assertLe(got, drawn + 2, "paid out of the reserve");
        assertGe(got + 6, drawn, "and nothing of it is lost");
        (, uint256 all, uint256 capped) = distributor.gaugeVotes(liquid, 1);
        assertApproxEqAbs(drawn, PER_EPOCH * capped / all, PER_EPOCH / 1e9);
    }

    function test_Vote_CountsWhatIsDelegated() public {
        vm.prank(bob);
        vault.delegate(alice);
        assertEq(gauge.power(alice), 3000, "from the next epoch on");
        _toEpoch(1);
        skip(1);
        assertEq(gauge.power(alice), 4000);
        assertEq(gauge.power(bob), 0);
    }

    function test_RevertWhen_SwitchedOff() public {
        vm.prank(address(timelock));
        distributor.setGauge(address(0), 6000);
        vm.expectRevert(IRewardDistributor.OnlyGauge.selector);
        _vote(alice, _list(liquid), _list(10_000));
    }

    function test_RevertWhen_VotedTwiceInAnEpoch() public {
        _vote(alice, _list(liquid), _list(1000));
        vm.expectRevert(abi.encodeWithSelector(IGaugeVoting.AlreadyVoted.selector, alice, GENESIS + EPOCH));
        _vote(alice, _list(liquid), _list(1000));
        _toEpoch(1);
        skip(1);
        _vote(alice, _list(liquid), _list(1000));
        assertEq(gauge.lastVotedFor(alice), 2);
    }

    function test_RevertWhen_InTheEpochsFirstSecond() public {
        _toEpoch(1);
        vm.expectRevert(abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, block.timestamp, block.timestamp));
        _vote(alice, _list(liquid), _list(1000));
    }

    function test_RevertWhen_BeforeGenesis() public {
        vm.warp(GENESIS - 1);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.BeforeGenesis.selector, GENESIS));
        _vote(alice, _list(liquid), _list(1000));
    }

    function test_RevertWhen_WithoutPower() public {
        _enfranchise(stranger, voting, 1e24, 0); // after the epoch's first second
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IGaugeVoting.NoPower.selector, stranger, 0));
        _vote(stranger, _list(liquid), _list(1000));
    }

    function test_RevertWhen_TheListsAreWrong() public {
        vm.expectRevert(abi.encodeWithSelector(IGaugeVoting.LengthMismatch.selector, 1, 2));
        _vote(alice, _list(liquid), _list(1, 2));
        vm.expectRevert(abi.encodeWithSelector(IGaugeVoting.LengthMismatch.selector, 0, 0));
        _vote(alice, new uint256[](0), new uint256[](0));
        vm.expectRevert(abi.encodeWithSelector(IGaugeVoting.NotRising.selector, 1));
        _vote(alice, _list(liquid, liquid), _list(1000, 1000));
        vm.expectRevert(abi.encodeWithSelector(IGaugeVoting.InvalidPart.selector, 1, 5001));
        _vote(alice, _sorted(), _list(5000, 5001));
        vm.expectRevert(abi.encodeWithSelector(IGaugeVoting.InvalidPart.selector, 0, 3));
        _vote(alice, _list(liquid), _list(3)); // less than a vote
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.UnknownPool.selector, 5));
        _vote(alice, _list(5), _list(1000));
    }
}
