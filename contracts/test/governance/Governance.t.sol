// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {AlmanacGovernor} from "../../src/AlmanacGovernor.sol";
import {GaugeVoting} from "../../src/GaugeVoting.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";

/// @dev A protocol whose powers are the timelock's, with the governor as its proposer and the vault as its electorate.
abstract contract Governed is Base {
    uint48 internal constant DELAY = 1 days;
    uint32 internal constant PERIOD = 5 days;
    uint256 internal constant TIMELOCK_DELAY = 2 days;
    uint256 internal constant THRESHOLD = 1000e18;

    AlmanacGovernor internal governor;
    TimelockController internal timelock;
    GaugeVoting internal gauge;
    uint256 internal voting; // pool: ALM, liquid, votes
    uint256 internal votingLong; // pool: ALM, a month at 2x, votes

    function setUp() public virtual override {
        super.setUp();
        voting = _createVotingPool(0, liquidTiers());
        votingLong = _createVotingPool(1, lockingTiers());
        timelock = new TimelockController(TIMELOCK_DELAY, new address[](0), new address[](1), address(this));
        governor = new AlmanacGovernor(vault, timelock, DELAY, PERIOD, THRESHOLD, 10);
        timelock.grantRole(timelock.PROPOSER_ROLE(), address(governor));
        timelock.grantRole(timelock.CANCELLER_ROLE(), address(governor));
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
        gauge = new GaugeVoting(vault, distributor);
        vm.startPrank(governance);
        vault.transferOwnership(address(timelock));
        distributor.transferOwnership(address(timelock));
        vm.stopPrank();
    }

    function _createVotingPool(uint96 salt, IStakingVault.Tier[] memory ladder) internal returns (uint256) {
        vm.prank(governance);
        return vault.createPool(address(alm), salt, ladder, PENALTY_BPS, MINIMUM, true);
    }

    /// @dev Stakes ALM and delegates to oneself.
    function _enfranchise(address account, uint256 poolId, uint256 amount, uint256 tier) internal {
        vm.prank(treasury);
        alm.transfer(account, amount);
        vm.startPrank(account);
        alm.approve(address(vault), amount);
        vault.stake(poolId, amount, tier);
        vault.delegate(account);
        vm.stopPrank();
    }

    function _propose(address by, address target, bytes memory data) internal returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = _one(target, data);
        vm.prank(by);
        return governor.propose(targets, values, calls, "one call");
    }

    function _queueAndExecute(address target, bytes memory data) internal {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = _one(target, data);
        governor.queue(targets, values, calls, keccak256("one call"));
        skip(TIMELOCK_DELAY);
        governor.execute(targets, values, calls, keccak256("one call"));
    }

    function _one(address target, bytes memory data)
        internal
        pure
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calls)
    {
        (targets, values, calls) = (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], calls[0]) = (target, data);
    }

    /// @dev Passes one call with the votes of one account.
    function _pass(address by, address target, bytes memory data) internal {
        uint256 id = _propose(by, target, data);
        skip(DELAY + 1);
        vm.prank(by);
        governor.castVote(id, 1);
        skip(PERIOD);
        _queueAndExecute(target, data);
    }
}

// A change of weight
// ├── proposed by a staker with the threshold, delegated, in the past
// │   ├── for by the quorum of delegated votes → queued, executed after the timelock, in force from the next boundary
// │   ├── without the quorum → defeated
// │   └── against → defeated
// ├── proposed without the threshold → refused
// ├── executed before the timelock's delay → refused
// └── called by anybody but the timelock → refused
// Votes
// ├── bonded and unbonding ALM count one each, unboosted; who never delegated is no part of the quorum
// └── stake that came after the snapshot, or left before it, does not vote
contract GovernanceTest is Governed {
    function setUp() public override {
        super.setUp();
        _fundEmission(1e26);
        _enfranchise(alice, voting, 6000e18, 0);
        _enfranchise(bob, votingLong, 4000e18, 2);
        skip(1);
    }

    function _call() internal view returns (bytes memory) {
        return abi.encodeCall(distributor.setWeights, (_list(liquid), _list(70)));
    }

    function test_Governance_AFullCycleChangesAWeight() public {
        uint256 id = _propose(alice, address(distributor), _call());
        skip(DELAY + 1);
        vm.prank(alice);
        governor.castVote(id, 1);
        vm.prank(bob);
        governor.castVote(id, 0);
        skip(PERIOD);
        assertEq(uint256(governor.state(id)), uint256(IGovernor.ProposalState.Succeeded), "6,000 for, 4,000 against");
        _queueAndExecute(address(distributor), _call());
        assertEq(uint256(governor.state(id)), uint256(IGovernor.ProposalState.Executed), "executed");

        (uint256 weight, uint256 epoch) = distributor.pendingWeight(liquid);
        assertEq(weight, 70, "planned");
        assertEq(distributor.weightOf(liquid), 0, "not before the boundary");
        _toEpoch(epoch);
        assertEq(distributor.weightOf(liquid), 70, "from the boundary on, whoever triggers it");
    }

    function test_Governance_CreatesPoolsAndNamesGuardianAndGauge() public {
        _pass(alice, address(vault), abi.encodeCall(vault.setGuardian, (carol)));
        assertEq(vault.guardian(), carol);
        _pass(alice, address(distributor), abi.encodeCall(distributor.setGauge, (address(gauge), 5000)));
        (address at, uint256 capBps) = distributor.gauge();
        assertEq(at, address(gauge));
        assertEq(capBps, 5000);
        bytes memory create = abi.encodeCall(vault.createPool, (address(asset), 9, liquidTiers(), 0, MINIMUM, false));
        _pass(alice, address(vault), create);
        assertEq(vault.poolAt(vault.poolCount() - 1), uint256(9) << 160 | uint160(address(asset)));
    }

    function test_Governance_VotesAreUnboostedPrincipal() public {
        assertEq(vault.getVotes(bob), 4000e18, "2x counts once");
        _unbond(bob, votingLong, 1000e18);
        assertEq(vault.getVotes(bob), 4000e18, "unbonding votes");
        assertEq(governor.quorum(block.timestamp - 1), 1000e18, "10 % of what is delegated");
        vm.prank(treasury);
        alm.transfer(carol, 9e23);
        vm.startPrank(carol);
        alm.approve(address(vault), 9e23);
        vault.stake(voting, 9e23, 0);
        vm.stopPrank();
        skip(1);
        assertEq(governor.quorum(block.timestamp - 1), 1000e18, "who never delegated is no part of it");
    }

    function test_Governance_OnlyStakeAtTheSnapshotVotes() public {
        uint256 id = _propose(alice, address(distributor), _call());
        skip(DELAY + 1);
        _enfranchise(carol, voting, 1e23, 0); // after the snapshot
        vm.prank(carol);
        governor.castVote(id, 1);
        (, uint256 inFavour,) = governor.proposalVotes(id);
        assertEq(inFavour, 0, "came too late");
        _withdraw(alice, voting, 6000e18); // left after it
        vm.prank(alice);
        governor.castVote(id, 1);
        (, inFavour,) = governor.proposalVotes(id);
        assertEq(inFavour, 6000e18, "was there");
    }

    function test_Governance_DefeatedWithoutQuorum() public {
        _enfranchise(carol, voting, 1e24, 0);
        skip(1);
        uint256 id = _propose(alice, address(distributor), _call());
        skip(DELAY + 1);
        vm.prank(alice);
        governor.castVote(id, 1);
        skip(PERIOD);
        assertEq(uint256(governor.state(id)), uint256(IGovernor.ProposalState.Defeated), "6,000 of 101,000 needed");
    }

    function test_Governance_DefeatedByTheOthers() public {
        uint256 id = _propose(bob, address(distributor), _call());
        skip(DELAY + 1);
        vm.prank(bob);
        governor.castVote(id, 1);
        vm.prank(alice);
        governor.castVote(id, 0);
        skip(PERIOD);
        assertEq(uint256(governor.state(id)), uint256(IGovernor.ProposalState.Defeated));
    }

    function test_RevertWhen_ProposedBelowTheThreshold() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = _one(address(distributor), _call());
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, carol, 0, THRESHOLD)
        );
        vm.prank(carol);
        governor.propose(targets, values, calls, "one call");
    }

    function test_RevertWhen_ExecutedBeforeTheTimelock() public {
        uint256 id = _propose(alice, address(distributor), _call());
        skip(DELAY + 1);
        vm.prank(alice);
        governor.castVote(id, 1);
        skip(PERIOD);
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = _one(address(distributor), _call());
        governor.queue(targets, values, calls, keccak256("one call"));
        skip(TIMELOCK_DELAY - 1);
        bytes32 operation =
            timelock.hashOperationBatch(targets, values, calls, 0, bytes20(address(governor)) ^ keccak256("one call"));
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                operation,
                bytes32(1 << uint8(TimelockController.OperationState.Ready))
            )
        );
        governor.execute(targets, values, calls, keccak256("one call"));
    }

    function test_RevertWhen_NotTheTimelock() public {
        address[3] memory others = [governance, alice, address(governor)];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.startPrank(others[i]);
            bytes memory denied = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, others[i]);
            vm.expectRevert(denied);
            distributor.setWeights(_list(liquid), _list(1));
            vm.expectRevert(denied);
            distributor.setEmission(1);
            vm.expectRevert(denied);
            distributor.setGauge(address(gauge), 5000);
            vm.expectRevert(denied);
            distributor.addRewardToken(liquid, address(alm));
            vm.expectRevert(denied);
            vault.setGuardian(others[i]);
            vm.expectRevert(denied);
            vault.createPool(address(asset), 7, liquidTiers(), 0, MINIMUM, false);
            vm.stopPrank();
        }
    }
}
