// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SilentDistributor} from "../support/BrokenDistributors.sol";
import {Laws} from "../invariant/Laws.sol";
import {LyingDistributor} from "../invariant/Liars.sol";

// Bugs that the laws found, each in its smallest life.
contract TrophiesOfTheLawsTest is Laws {
    function setUp() public override {
        super.setUp();
        _emit(liquid, 604_800e18, 6_048_000e18);
        vm.prank(governance);
        distributor.setGauge(governance, 10_000);
    }

    /// @dev Two epochs with votes ended in one roll, and the end of the first was overwritten: its reward was lost, and a pool
    /// that had settled within it could never settle again.
    function test_Trophy_TwoEpochsOfVotesEndInOneRoll() public {
        _stake(alice, 1e18);
        _at(1);
        _votesForLiquid();
        _at(EPOCH + 1);
        _votesForLiquid();
        _at(EPOCH + EPOCH / 2);
        _claim(alice, liquid); // settles within the first epoch
        _at(4 * EPOCH);
        assertApproxEqAbs(_claimable(alice, liquid), 5 * 302_400e18, 3, "two and a half epochs");
        _claim(alice, liquid);
    }

    /// @dev What had streamed to an empty pool was taken off what its stakers had got: a claim there was refused.
    function test_Trophy_AClaimFromAnEmptyPool() public {
        _at(1000);
        assertEq(_claim(alice, liquid), 0, "nothing, and not refused");
        _stake(alice, 1e18);
        _at(3 * EPOCH);
        assertGt(_claim(alice, liquid), 0, "something");
        _withdraw(alice, liquid, 1e18);
        _at(4 * EPOCH);
        assertEq(_claim(bob, liquid), 0, "nothing again");
    }

    /// @dev A claim paid for a stretch and left it unsettled; its stake left without a settlement; the whole stretch was then
    /// shared by who stayed. The first of these was paid twice his part, the last was refused.
    function test_Trophy_AClaimThenAnExitWithoutASettlement() public {
        _stake(alice, 50e18);
        _stake(bob, 49e18);
        _stake(carol, 1e18);
        _at(EPOCH / 2);
        assertApproxEqAbs(_claim(alice, liquid), 151_200e18, 2, "half");
        vm.prank(alice);
        vault.emergencyWithdraw(liquid, alice);
        assertApproxEqAbs(_claim(carol, liquid), 3024e18, 2, "a hundredth");
        assertApproxEqAbs(_claim(bob, liquid), 148_176e18, 2, "and the rest");
    }

    /// @dev A distributor that says it paid more than fits a debt made the exit revert.
    function test_Trophy_AnExitFromALiar() public {
        _stake(alice, 1e18);
        LyingDistributor liar = new LyingDistributor();
        vm.etch(address(distributor), address(liar).code);
        bytes32 slot = liar.lieSlot();
        vm.store(address(distributor), slot, bytes32(uint256(LyingDistributor.Lie.PaysNothing)));
        vm.prank(alice);
        assertEq(vault.exit(liquid, alice), 1e18, "whole");
    }

    /// @dev A penalty handed to a distributor that says yes and takes nothing belonged to nobody.
    function test_Trophy_APenaltyThatIsNotTaken() public {
        _stake(alice, locking, 1e18, 3);
        vm.etch(address(distributor), address(new SilentDistributor()).code);
        vm.prank(alice);
        vault.withdrawEarly(locking, 1e18, alice, 1e18);
        assertEq(vault.pendingPenalty(locking), 0.2e18, "it waits");
        assertEq(asset.allowance(address(vault), address(distributor)), 0, "and nobody may take it");
    }

    /// @dev A weight above 18 was multiplied in 64 bits, and `rates` panicked.
    function test_Trophy_TheRateOfAHeavyPool() public {
        _setWeight(liquid, 1_000_000);
        _at(1);
        (, uint256[] memory perSecond,) = distributor.rates(liquid);
        assertApproxEqRel(perSecond[0], 1e36, 1e6, "a token a second");
    }

    /// @dev A settlement under the largest weight lost up to four units.
    function test_Trophy_TheHeaviestWeightLosesNoUnit() public {
        _setWeight(liquid, (1 << 30) - 1);
        _stake(alice, 1e18);
        for (uint256 i = 1; i <= 50; ++i) {
            _at(i * 997);
            _claim(alice, liquid);
        }
        uint256 known = alm.balanceOf(alice) + distributor.emissionReserve();
        assertLe(6_048_000e18 - known, 52, "under a unit a settlement");
    }

    function _votesForLiquid() internal {
        vm.prank(governance);
        distributor.addVotes(_list(liquid), _list(1000));
    }
}
