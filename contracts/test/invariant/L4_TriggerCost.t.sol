// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "../support/Base.sol";

// L4: triggering costs the same for 1 pool or 500, for 1 staker or 300, after 1 missed epoch or 60.
// Every call here is a transaction of its own (isolation), so that slots are cold as on a chain and gas is whole.
//   nothing planned          → equal
//   weights and emission due → equal
/// forge-config: default.isolate = true
contract L4_TriggerCostTest is Base {
    uint256 internal constant MANY = 500;

    function setUp() public override {
        super.setUp();
        _emit(liquid, 1000e18, 1e26);
        _fundTips(100e18);
        _stake(alice, 1e18);
        _toEpoch(1);
        distributor.triggerEpoch();
    }

    /// @dev P-14.
    function test_L4_AnyNumberOfPools() public {
        uint256 start = vm.snapshotState();
        (uint256 plain, uint256 planned) = _measure(1);
        vm.revertToState(start);
        uint256[] memory ids = new uint256[](MANY);
        uint256[] memory weights = new uint256[](MANY);
        uint96 salt = 100;
        for (uint256 i = 0; i < MANY; ++i) {
            ids[i] = _createPool(address(asset), salt++, liquidTiers(), MINIMUM);
            weights[i] = 1 + i;
        }
        vm.prank(governance);
        distributor.setWeights(ids, weights);
        _toEpoch(2);
        distributor.triggerEpoch();
        (uint256 plainMany, uint256 plannedMany) = _measure(3);
        _assertEqualCost(plainMany, plain, "500 pools");
        _assertEqualCost(plannedMany, planned, "500 pools, a change due");
    }

    /// @dev P-14.
    function test_L4_AnyNumberOfStakers() public {
        uint256 start = vm.snapshotState();
        (uint256 plain, uint256 planned) = _measure(1);
        vm.revertToState(start);
        for (uint256 i = 0; i < 300; ++i) {
            _stake(makeAddr(vm.toString(i)), 1e18);
        }
        (uint256 plainMany, uint256 plannedMany) = _measure(1);
        _assertEqualCost(plainMany, plain, "300 stakers");
        _assertEqualCost(plannedMany, planned, "300 stakers, a change due");
    }

    /// @dev P-14.
    function testFuzz_L4_AnyNumberOfMissedEpochs(uint256 missed) public {
        missed = bound(missed, 2, 1000);
        uint256 start = vm.snapshotState();
        (uint256 plain, uint256 planned) = _measure(1);
        vm.revertToState(start);
        (uint256 plainMany, uint256 plannedMany) = _measure(missed);
        _assertEqualCost(plainMany, plain, "missed");
        _assertEqualCost(plannedMany, planned, "missed, a change due");
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

    /// @dev Gas of a trigger `missed` epochs on, with a tip, without and with a change of weight and emission due.
    function _measure(uint256 missed) internal returns (uint256 plain, uint256 planned) {
        uint256 epoch = distributor.triggeredEpoch() + missed;
        _at(epoch * EPOCH + 300);
        plain = _gasOf(address(distributor), abi.encodeCall(distributor.triggerEpoch, ()));
        _setEmission(2000e18);
        _setWeight(liquid, 7);
        _at((epoch + missed) * EPOCH + 300);
        planned = _gasOf(address(distributor), abi.encodeCall(distributor.triggerEpoch, ()));
    }

    function _gasOf(address to, bytes memory data) internal returns (uint256) {
        vm.prank(stranger);
        (bool ok,) = to.call(data);
        assertTrue(ok, "triggered");
        return vm.lastCallGas().gasTotalUsed;
    }

    function _assertEqualCost(uint256 have, uint256 want, string memory what) internal pure {
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
