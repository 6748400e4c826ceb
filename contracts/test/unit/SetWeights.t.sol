// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {Base} from "../support/Base.sol";

// setWeights
//   the caller is not the owner                              → OwnableUnauthorizedAccount
//   lists of different length                                → LengthMismatch
//   empty lists                                              → ZeroValue
//   an unknown pool                                          → UnknownPool
//   a weight does not fit 32 bits                            → SafeCastOverflowedUintDowncast
//   all weights together reach 2^30                          → TooMuchWeight
//   before genesis                                           → in force from genesis
//   within an epoch                                          → in force from the next boundary, old weights up to it
//   twice before a boundary                                  → the last one wins
//   some pools only                                          → the others stay
//   the pool was not settled for several boundaries          → each epoch counts at its own weight
//   all zero                                                 → nothing streams, nothing is drawn
contract SetWeightsTest is Base {
    function testFuzz_RevertWhen_NotOwner(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        distributor.setWeights(_list(liquid), _list(1));
    }

    function test_RevertWhen_LengthsDiffer() public {
        vm.startPrank(governance);
        vm.expectRevert(IRewardDistributor.LengthMismatch.selector);
        distributor.setWeights(_list(liquid, locking), _list(1));
    }

    function test_RevertWhen_ListsAreEmpty() public {
        vm.startPrank(governance);
        vm.expectRevert(IRewardDistributor.ZeroValue.selector);
        distributor.setWeights(new uint256[](0), new uint256[](0));
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        _notAPool(id);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.UnknownPool.selector, id));
        distributor.setWeights(_list(liquid, id), _list(1, 1));
    }

    function testFuzz_RevertWhen_WeightIsTooLarge(uint256 weight) public {
        weight = bound(weight, 1 << 32, type(uint256).max);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 32, weight));
        distributor.setWeights(_list(liquid), _list(weight));
    }

    function testFuzz_RevertWhen_SumIsTooLarge(uint256 a, uint256 b) public {
        a = bound(a, 1, type(uint32).max);
        b = bound(b, a < 1 << 30 ? (1 << 30) - a : 0, type(uint32).max);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.TooMuchWeight.selector, a + b, (1 << 30) - 1));
        distributor.setWeights(_list(liquid, locking), _list(a, b));
    }

    function testFuzz_SetWeights_FromTheNextBoundary(uint32 a, uint32 b, uint256 epoch, uint256 second) public {
        a = uint32(bound(a, 1, (1 << 29) - 1));
        b = uint32(bound(b, 0, (1 << 29) - 1));
        epoch = bound(epoch, 0, 50);
        _at(epoch * EPOCH + bound(second, 0, EPOCH - 1));

        vm.expectEmit(address(distributor));
        emit IRewardDistributor.WeightSet(liquid, epoch + 1, a, a);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.WeightSet(locking, epoch + 1, b, uint256(a) + b);
        vm.prank(governance);
        distributor.setWeights(_list(liquid, locking), _list(a, b));

        _assertWeights(0, 0, 0);
        _assertPending(liquid, a, epoch + 1);
        _assertPending(locking, b, epoch + 1);
        _at((epoch + 1) * EPOCH - 1);
        _assertWeights(0, 0, 0);
        _toEpoch(epoch + 1);
        _assertWeights(a, b, uint256(a) + b);
        _assertPending(liquid, 0, 0);
        distributor.triggerEpoch();
        _assertWeights(a, b, uint256(a) + b);
    }

    function testFuzz_SetWeights_BeforeGenesisFromGenesis(uint256 wait) public {
        skip(bound(wait, 0, 1 days - 1));
        _setWeight(liquid, 7);
        _assertWeights(0, 0, 0);
        _assertPending(liquid, 7, 0);
        _at(0);
        _assertWeights(7, 0, 7);
    }

    function test_SetWeights_TheLastBeforeABoundaryWins() public {
        _at(5);
        _setWeight(liquid, 7);
        _setWeight(locking, 5);
        _setWeight(liquid, 3);
        vm.prank(governance);
        distributor.setWeights(_list(liquid, liquid), _list(9, 4)); // within one call too
        _toEpoch(1);
        _assertWeights(4, 5, 9);
    }

    function test_SetWeights_LeavesTheOthers() public {
        _setWeight(liquid, 7);
        _toEpoch(1);
        _setWeight(locking, 5);
        _assertWeights(7, 0, 7);
        _toEpoch(9);
        _assertWeights(7, 5, 12);
        _setWeight(liquid, 0);
        _toEpoch(10);
        _assertWeights(0, 5, 5);
    }

    function test_SetWeights_ZeroDrawsNothing() public {
        _emit(liquid, 604_800e18, 6_048_000e18);
        _at(100);
        _setWeight(liquid, 0);
        _toEpoch(1);
        uint256 left = distributor.emissionReserve();
        assertApproxEqAbs(left, 6_048_000e18 - 604_800e18, 1e6, "one epoch streamed");
        _toEpoch(30);
        assertEq(distributor.emissionReserve(), left, "and no more");
        assertEq(distributor.emissionUntil(), type(uint32).max, "no dry second");
    }

    /// @dev Weights change at four boundaries while nobody settles the pool, with and without triggers.
    function testFuzz_SetWeights_UnsettledPoolCountsEachEpochAtItsWeight(uint32[4] memory w, uint8 triggers) public {
        _emit(liquid, 604_800e18, 100 * 604_800e18);
        _setWeight(locking, 1000);
        _stake(alice, 1e18);
        uint256 expected;
        for (uint256 i = 0; i < 4; ++i) {
            uint256 weight = bound(w[i], 0, 1e6);
            _at(i * EPOCH + 1000);
            if ((triggers >> i) & 1 != 0 && distributor.triggeredEpoch() != i) distributor.triggerEpoch();
            _setWeight(liquid, weight);
            expected += 604_800e18 * weight / (weight + 1000);
        }
        _toEpoch(1);
        uint256 inFirst = uint256(604_800e18) / 1001;
        _toEpoch(5);
        _assertPaid(_claim(alice, liquid), inFirst + expected, 1e9, "each epoch at its weight");
    }

    function _assertWeights(uint256 a, uint256 b, uint256 total) internal view {
        assertEq(distributor.weightOf(liquid), a, "weight of liquid");
        assertEq(distributor.weightOf(locking), b, "weight of locking");
        assertEq(distributor.totalWeight(), total, "total weight");
    }

    function _assertPending(uint256 poolId, uint256 weight, uint256 epoch) internal view {
        (uint256 w, uint256 e) = distributor.pendingWeight(poolId);
        assertEq(w, weight, "pending weight");
        assertEq(e, epoch, "pending epoch");
    }
}
