// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Laws} from "./Laws.sol";

// L4: triggering costs the same for 1 pool, 100 or 1,000, for 1 staker or 300, after 1 missed epoch or 1,000.
// Every call here is a transaction of its own (isolation), so that slots are cold as on a chain and gas is whole.
//   nothing planned                                  → equal
//   weights and emission due                         → equal
//   an epoch with votes begins, or begins and ends   → equal
/// forge-config: default.isolate = true
/// forge-config: deep.isolate = true
contract L4_TriggerCostTest is Laws {
    uint256[] internal _ids;

    /// @dev Gas of a trigger: nothing due; a weight and an emission due; an epoch with votes begins; one ends too.
    struct Cost {
        uint256 plain;
        uint256 planned;
        uint256 votesBegin;
        uint256 votesOver;
    }

    function setUp() public override {
        super.setUp();
        delete _ids;
        _emit(liquid, 1000e18, 1e26);
        _fundTips(100e18);
        _stake(alice, 1e18);
        vm.prank(governance);
        distributor.setGauge(address(this), 5000);
        _toEpoch(1);
        distributor.triggerEpoch();
    }

    /// @dev P-14.
    function test_L4_AnyNumberOfPools() public {
        uint256 start = vm.snapshotState();
        Cost memory one = _measure(1);
        uint256[2] memory sizes = [uint256(100), 1000];
        for (uint256 i = 0; i < sizes.length; ++i) {
            vm.revertToState(start);
            _createPools(sizes[i]);
            _toEpoch(2);
            distributor.triggerEpoch();
            _assertEqualCost(_measure(1), one, string.concat(vm.toString(sizes[i]), " pools"));
        }
    }

    /// @dev P-14.
    function test_L4_AnyNumberOfStakers() public {
        uint256 start = vm.snapshotState();
        Cost memory one = _measure(1);
        vm.revertToState(start);
        for (uint256 i = 0; i < 300; ++i) {
            _stake(makeAddr(vm.toString(i)), 1e18);
        }
        _assertEqualCost(_measure(1), one, "300 stakers");
    }

    /// @dev P-14.
    /// forge-config: default.fuzz.runs = 64
    /// forge-config: deep.fuzz.runs = 512
    function testFuzz_L4_AnyNumberOfMissedEpochs(uint256 missed) public {
        missed = bound(missed, 2, 1000);
        uint256 start = vm.snapshotState();
        Cost memory one = _measure(1);
        vm.revertToState(start);
        _assertEqualCost(_measure(missed), one, string.concat(vm.toString(missed), " missed epochs"));
    }

    /// @dev P-14: a trigger that visits what was missed.
    function test_L4_Mutant_VisitingMissedEpochs() public {
        _assertKilled(Mutant.LoopingDistributor, abi.encodeCall(this.testFuzz_L4_AnyNumberOfMissedEpochs, (100)));
    }

    /// @dev Twin of P-14: a trigger that visits every pool.
    function test_L4_Twin_AVisitOfEveryPoolIsCaught() public {
        VisitingTrigger twin = new VisitingTrigger();
        twin.add(2);
        uint256 few = _gasOf(address(twin), abi.encodeCall(VisitingTrigger.triggerEpoch, ()));
        twin.add(1);
        skip(1);
        uint256 more = _gasOf(address(twin), abi.encodeCall(VisitingTrigger.triggerEpoch, ()));
        assertGt(more * 100, few * 101, "one pool more is more than 1 %");
    }

    /// @dev A pool that is there and weighs, many times over; all are voted for as well.
    function _createPools(uint256 count) internal {
        uint256[] memory weights = new uint256[](count);
        _ids = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            _ids[i] = _createPool(address(asset), uint96(100 + i), liquidTiers(), MINIMUM);
            weights[i] = 1 + i;
        }
        vm.prank(governance);
        distributor.setWeights(_ids, weights);
    }

    /// @dev Each trigger comes `missed` epochs after the one before, with a tip. Where more than one is missed, an epoch with
    /// votes has ended before it is seen to begin.
    function _measure(uint256 missed) internal returns (Cost memory cost) {
        cost.plain = _trigger(missed);
        _setEmission(2000e18);
        _setWeight(liquid, 7);
        cost.planned = _trigger(missed);
        distributor.addVotes(_voted(), _votes());
        cost.votesBegin = _trigger(1);
        _trigger(missed);
        distributor.addVotes(_voted(), _votes());
        cost.votesOver = _trigger(missed + 1);
    }

    function _voted() internal view returns (uint256[] memory) {
        return _ids.length == 0 ? _list(liquid) : _ids;
    }

    function _votes() internal view returns (uint256[] memory votes) {
        votes = new uint256[](_voted().length);
        for (uint256 i = 0; i < votes.length; ++i) {
            votes[i] = 1 + i;
        }
    }

    function _trigger(uint256 missed) internal returns (uint256) {
        _at((distributor.triggeredEpoch() + missed) * EPOCH + 300);
        return _gasOf(address(distributor), abi.encodeCall(distributor.triggerEpoch, ()));
    }

    function _gasOf(address to, bytes memory data) internal returns (uint256) {
        vm.prank(stranger);
        (bool ok,) = to.call(data);
        assertTrue(ok, "triggered");
        return vm.lastCallGas().gasTotalUsed;
    }

    function _assertEqualCost(Cost memory have, Cost memory want, string memory what) internal pure {
        _assertEqual(have.plain, want.plain, what);
        _assertEqual(have.planned, want.planned, string.concat(what, ", a change due"));
        _assertEqual(have.votesOver, want.votesOver, string.concat(what, ", votes begin and end"));
        _assertEqual(have.votesBegin, want.votesBegin, string.concat(what, ", votes begin"));
    }

    function _assertEqual(uint256 have, uint256 want, string memory what) internal pure {
        assertLe(have * 100, want * 101, string.concat("L4: dearer: ", what));
        assertGe(have * 101, want * 100, string.concat("L4: cheaper: ", what));
    }
}

/// @dev Twin: settles its pools in a loop.
contract VisitingTrigger {
    uint256[] internal _settledAt;

    function add(uint256 pools) external {
        for (uint256 i = 0; i < pools; ++i) {
            _settledAt.push(1);
        }
    }

    function triggerEpoch() external {
        for (uint256 i = 0; i < _settledAt.length; ++i) {
            _settledAt[i] = block.timestamp;
        }
    }
}
