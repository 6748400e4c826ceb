// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {AlmanacGovernor} from "../../src/AlmanacGovernor.sol";
import {Base} from "../support/Base.sol";

// AlmanacGovernor
//   deployed                                                 → terms, clock and electorate as given; what passes is queued
//   its terms, set from outside                              → GovernorOnlyExecutor
//   a proposal called off by its proposer                    → cannot be voted for any more
// Full cycles are in test/governance.
contract GovernorTest is Base {
    AlmanacGovernor internal governor;
    TimelockController internal timelock;
    uint256 internal almPool;

    address[] internal targets;
    uint256[] internal values = [0];
    bytes[] internal calldatas;
    bytes32 internal about = keccak256("a new guardian");

    function setUp() public override {
        super.setUp();
        almPool = _createVotesPool(0, lockingTiers());
        address[] memory none = new address[](0);
        address[] memory anyone = new address[](1);
        timelock = new TimelockController(2 days, none, anyone, address(this));
        governor = new AlmanacGovernor(vault, timelock, 1 days, 5 days, 100e18, 10);
        timelock.grantRole(timelock.PROPOSER_ROLE(), address(governor));
        timelock.grantRole(timelock.CANCELLER_ROLE(), address(governor));
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
        vm.prank(governance);
        vault.transferOwnership(address(timelock));
        _electorate(alice, 1000e18);
        _electorate(bob, 600e18);
        _stakeAlm(carol, almPool, 1e24, 0); // never delegates
        skip(1);
        targets = [address(vault)];
        calldatas.push(abi.encodeCall(vault.setGuardian, (carol)));
    }

    function test_Governor_ItsTerms() public view {
        assertEq(governor.name(), "Almanac Governor", "name");
        assertEq(governor.votingDelay(), 1 days, "delay");
        assertEq(governor.votingPeriod(), 5 days, "period");
        assertEq(governor.proposalThreshold(), 100e18, "threshold");
        assertEq(governor.CLOCK_MODE(), "mode=timestamp", "clock");
        assertEq(governor.quorum(block.timestamp - 1), 160e18, "a tenth of what is delegated");
        assertEq(governor.timelock(), address(timelock), "timelock");
    }

    function test_RevertWhen_ItsTermsAreSetFromOutside() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, address(this)));
        governor.setVotingDelay(1);
    }

    function test_Governor_CalledOff() public {
        uint256 id = _propose(alice);
        assertTrue(governor.proposalNeedsQueuing(id), "would wait in the timelock");
        vm.prank(alice);
        governor.cancel(targets, values, calldatas, about);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Canceled), "called off");
    }

    function _propose(address who) internal returns (uint256 id) {
        vm.prank(who);
        return governor.propose(targets, values, calldatas, "a new guardian");
    }

    function _electorate(address account, uint256 amount) internal {
        _stakeAlm(account, almPool, amount, 0);
        vm.prank(account);
        vault.delegate(account);
    }
}
