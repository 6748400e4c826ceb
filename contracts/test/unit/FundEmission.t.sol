// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {Base} from "../support/Base.sol";

// fundEmission
//   amount is zero                                           → ZeroValue
//   more than 2^90 - 1 over the contract's life              → FundingBound
//   no allowance                                             → the token's own error
//   nothing streams                                          → the reserve grows, no dry second
//   while streaming                                          → the dry second moves on, the index does not bend
//   after the reserve ran dry                                → streams from this second, no back pay
//   with a boundary's change due                             → that is applied first
//   after 2106                                               → refused: seconds no longer fit
contract FundEmissionTest is Base {
    uint256 internal constant NEVER = type(uint32).max;

    function test_RevertWhen_AmountIsZero() public {
        vm.expectRevert(IRewardDistributor.ZeroValue.selector);
        distributor.fundEmission(0);
    }

    function testFuzz_RevertWhen_FundingBoundIsReached(uint256 first, uint256 second) public {
        first = bound(first, 1, 1e27);
        uint256 free = distributor.FUNDING_BOUND() - first;
        second = bound(second, free + 1, type(uint256).max);
        _fundEmission(first);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.FundingBound.selector, free, second));
        distributor.fundEmission(second);
    }

    function test_RevertWhen_NoAllowance() public {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(distributor), 0, 7)
        );
        distributor.fundEmission(7);
    }

    function testFuzz_FundEmission_Waits(uint256 amount, uint256 wait) public {
        amount = bound(amount, 1, 1e27);
        vm.startPrank(treasury);
        alm.approve(address(distributor), amount);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.EmissionFunded(treasury, amount, amount);
        distributor.fundEmission(amount);
        skip(bound(wait, 0, 1000 days));
        assertEq(distributor.emissionReserve(), amount, "nothing streams");
        assertEq(distributor.emissionUntil(), NEVER, "no dry second");
        assertEq(alm.balanceOf(address(distributor)), amount, "held");
    }

    function testFuzz_FundEmission_LastsByTheRate(uint256 reserve, uint256 more, uint256 wait) public {
        reserve = bound(reserve, 604_800e18, 1e26);
        more = bound(more, 1e18, 1e26);
        _emit(liquid, 604_800e18, reserve); // one ALM a second
        _stake(alice, 1e18);
        _at(bound(wait, 0, 604_799));
        assertApproxEqAbs(distributor.emissionUntil(), GENESIS + reserve / 1e18, 1, "dry second");
        uint256 left = distributor.emissionReserve();
        assertApproxEqAbs(left, reserve - (block.timestamp - GENESIS) * 1e18, 1e6, "left");
        uint256 due = _claimable(alice, liquid);

        _fundEmission(more);
        assertEq(distributor.emissionReserve(), left + more, "reserve");
        assertApproxEqAbs(distributor.emissionUntil(), GENESIS + (reserve + more) / 1e18, 1, "dry second moved");
        assertEq(_claimable(alice, liquid), due, "the index did not bend");
    }

    function testFuzz_FundEmission_ResumesWithoutBackPay(uint256 reserve, uint256 dry, uint256 again) public {
        reserve = bound(reserve, 604_800e18, 5_000_000e18);
        dry = bound(dry, 1, 100 days);
        again = bound(again, 1, 604_800);
        _emit(liquid, 604_800e18, reserve);
        _stake(alice, 1e18);
        _toEpoch(0);
        uint256 until = distributor.emissionUntil();
        vm.warp(until + dry);
        assertEq(distributor.emissionUntil(), until, "visibly dry");
        assertApproxEqAbs(distributor.emissionReserve(), reserve % 1e18, 1e16, "less than a second's worth is left");
        uint256 due = _claimable(alice, liquid);
        assertApproxEqAbs(due, reserve / 1e18 * 1e18, 1e18, "paid up to the dry second");

        _fundEmission(604_800e18);
        assertEq(_claimable(alice, liquid), due, "no back pay");
        skip(again);
        assertApproxEqAbs(_claimable(alice, liquid), due + again * 1e18, 2e9, "from its own second on");
    }

    function test_FundEmission_DryExactlyAtABoundary() public {
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, 1e18);
        _toEpoch(0);
        assertEq(distributor.emissionUntil(), GENESIS + EPOCH, "lasts one epoch");
        _toEpoch(1);
        assertEq(distributor.emissionReserve(), 0, "dry");
        _fundEmission(604_800e18);
        assertEq(distributor.emissionUntil(), GENESIS + 2 * EPOCH, "and one more");
        _toEpoch(3);
        assertApproxEqAbs(_claim(alice, liquid), 2 * 604_800e18, 1, "no second was lost");
    }

    function test_RevertWhen_SecondsNoLongerFit() public {
        vm.warp(1 << 32);
        vm.prank(treasury);
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 32, 1 << 32));
        distributor.fundEmission(1);
    }

    function test_FundEmission_AppliesABoundaryFirst() public {
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, 1e18);
        _at(0);
        _setWeight(liquid, 0); // nothing streams from epoch 1 on
        _at(EPOCH + 1000);
        _fundEmission(604_800e18);
        assertEq(distributor.emissionReserve(), 604_800e18, "nothing streamed in epoch 1");
        assertEq(distributor.emissionUntil(), NEVER, "nor will it");
        assertEq(distributor.totalWeight(), 0, "weight");
    }
}
