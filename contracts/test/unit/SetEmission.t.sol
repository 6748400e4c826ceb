// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {Base} from "../support/Base.sol";

// setEmission
//   the caller is not the owner                              → OwnableUnauthorizedAccount
//   the reserve at the boundary is below one epoch's worth   → ReserveTooSmall
//   it is too much for the weights                           → RateTooHigh
//   before genesis                                           → in force from genesis
//   within an epoch                                          → in force from the next boundary, the old one up to it
//   twice before a boundary                                  → the last one wins
//   zero                                                     → the stream stops, the reserve stays
contract SetEmissionTest is Base {
    function testFuzz_RevertWhen_NotOwner(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        distributor.setEmission(0);
    }

    function testFuzz_RevertWhen_ReserveTooSmall(uint256 reserve, uint256 perEpoch) public {
        reserve = bound(reserve, 1, 1e27);
        perEpoch = bound(perEpoch, reserve + 1, type(uint256).max);
        _fundEmission(reserve);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.ReserveTooSmall.selector, reserve, perEpoch));
        distributor.setEmission(perEpoch);
    }

    function testFuzz_RevertWhen_ReserveWillBeTooSmallAtTheBoundary(uint256 second) public {
        _emit(liquid, 604_800e18, 1_000_000e18);
        _at(bound(second, 0, EPOCH - 1));
        uint256 have = 1_000_000e18 - 604_800e18;
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.ReserveTooSmall.selector, have, have + 1));
        distributor.setEmission(have + 1);
        distributor.setEmission(have);
    }

    function testFuzz_SetEmission_FromTheNextBoundary(uint256 perEpoch, uint256 epoch, uint256 second) public {
        perEpoch = bound(perEpoch, 1, 1e24);
        epoch = bound(epoch, 0, 50);
        _fundEmission(1e27);
        _setWeight(liquid, 1);
        _stake(alice, 1e18);
        _at(epoch * EPOCH + bound(second, 0, EPOCH - 1));
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.EmissionSet(epoch + 1, perEpoch);
        _setEmission(perEpoch);
        assertEq(distributor.emissionPerEpoch(), 0, "not yet");
        _toEpoch(epoch + 1);
        assertEq(distributor.emissionPerEpoch(), perEpoch, "now");
        assertEq(_claimable(alice, liquid), 0, "nothing before the boundary");
        distributor.triggerEpoch();
        assertEq(distributor.emissionPerEpoch(), perEpoch, "still");
        _toEpoch(epoch + 2);
        _assertPaid(_claimable(alice, liquid), perEpoch, 2, "one epoch's worth");
    }

    function testFuzz_SetEmission_BeforeGenesisFromGenesis(uint256 wait) public {
        _fundEmission(1000e18);
        skip(bound(wait, 0, 1 days - 1));
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.EmissionSet(0, 1000e18);
        _setEmission(1000e18);
        assertEq(distributor.emissionPerEpoch(), 0, "not yet");
        _at(0);
        assertEq(distributor.emissionPerEpoch(), 1000e18, "from genesis");
    }

    function test_SetEmission_TheLastBeforeABoundaryWins() public {
        _fundEmission(1000e18);
        _at(1);
        _setEmission(700e18);
        _setWeight(liquid, 1);
        _setEmission(300e18);
        _toEpoch(1);
        assertEq(distributor.emissionPerEpoch(), 300e18, "the last");
        assertEq(distributor.totalWeight(), 1, "with the weight");
    }

    function test_SetEmission_ZeroStopsTheStream() public {
        _emit(liquid, 604_800e18, 10 * 604_800e18);
        _stake(alice, 1e18);
        _at(1);
        _setEmission(0);
        _toEpoch(8);
        _assertPaid(_claim(alice, liquid), 604_800e18, 2, "one epoch");
        assertApproxEqAbs(distributor.emissionReserve(), 9 * 604_800e18, 1, "the rest stays");
        assertEq(distributor.emissionUntil(), type(uint32).max, "no dry second");
    }

    function testFuzz_RevertWhen_EmissionDoesNotFit(uint256 perEpoch) public {
        // no reserve can cover it, so this is out of reach; the cast stands behind the reserve's own width
        perEpoch = bound(perEpoch, 1 << 96, type(uint256).max);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.ReserveTooSmall.selector, 0, perEpoch));
        distributor.setEmission(perEpoch);
    }
}

/// @dev Hourly epochs, so that an epoch's emission can be more than the arithmetic takes.
contract SetEmissionTooHighTest is Base {
    function _newDistributor(address vaultAt) internal override returns (RewardDistributor) {
        return new RewardDistributor(alm, vaultAt, governance, GENESIS, 1 hours, TIP_CAP, TIP_SLOPE);
    }

    function testFuzz_RevertWhen_TooMuchForTheWeights(uint256 perEpoch, uint256 weight) public {
        weight = bound(weight, 1, 10);
        perEpoch = bound(perEpoch, (weight * 1 hours << 74) + weight * 1 hours, 1e27);
        _fundEmission(1e27);
        _setEmission(perEpoch); // no weights yet
        uint256 rate = (perEpoch << 30) / (1 hours * weight);
        bytes memory refusal = abi.encodeWithSelector(IRewardDistributor.RateTooHigh.selector, rate, type(uint104).max);
        vm.startPrank(governance);
        vm.expectRevert(refusal);
        distributor.setWeights(_list(liquid), _list(weight));
        distributor.setEmission(0);
        distributor.setWeights(_list(liquid), _list(weight));
        vm.expectRevert(refusal);
        distributor.setEmission(perEpoch);
        distributor.setEmission(((weight * 1 hours) << 74) - 1); // the most there may be
    }

    /// @dev Votes may be few: the rate is cut, the reserve keeps the rest.
    function test_SetEmission_FewVotesCutTheRate() public {
        _emit(liquid, 0, 1e27);
        _setWeight(liquid, 1000);
        _setEmission(1e26);
        _openGauge(10_000);
        _stake(alice, 1e18);
        _at(1 hours);
        _vote(liquid, 1);
        _at(2 hours);
        uint256 reserve = distributor.emissionReserve();
        uint256 due = _claimable(alice, liquid);
        _at(3 hours);
        uint256 streamed = _claimable(alice, liquid) - due;
        assertApproxEqAbs(streamed, uint256(type(uint104).max) * 1 hours >> 30, 1, "at the highest rate there is");
        assertApproxEqAbs(distributor.emissionReserve(), reserve - streamed, 2, "no more was drawn");
    }
}
