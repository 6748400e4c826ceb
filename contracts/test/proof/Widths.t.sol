// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";

// Everything at its bound at once, for each minimum from 2^0 to 2^62 and weights from 1 to 2^30 - 1: all emission there can be in one epoch,
// both funding bounds full, the least stake that earns, then all the room there is at the highest index; and positions at the
// share bound over which all of the index passes. No width is passed, nobody is stopped, nothing is made up.
contract WidthsTest is Base {
    uint256 internal constant ALL = (1 << 90) - 1;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 2; ++i) {
            _mint(i == 0 ? alice : bob, 1 << 106);
        }
        deal(address(alm), treasury, 1 << 100);
        asset.mint(treasury, 1 << 120);
        vm.startPrank(treasury);
        alm.approve(address(distributor), type(uint256).max);
        asset.approve(address(distributor), type(uint256).max);
        vm.stopPrank();
    }

    /// @dev A pool with all the reward there can be.
    function _fill(IStakingVault.Tier[] memory ladder, uint256 minimum, uint256 weight, uint256 epochs)
        internal
        returns (uint256 poolId, uint256 almInAll, uint256 assetInAll)
    {
        poolId = _createPool(address(asset), 5, ladder, minimum);
        assetInAll = vault.fundingBound(poolId);
        uint256 sponsored = assetInAll < ALL ? assetInAll : ALL;
        almInAll = ALL + sponsored;
        vm.startPrank(treasury);
        distributor.fundEmission(ALL);
        distributor.fund(poolId, address(alm), sponsored, 1);
        distributor.fund(poolId, address(asset), assetInAll, epochs);
        vm.stopPrank();
        _setEmission(ALL);
        _setWeight(poolId, weight);
    }

    function testFuzz_Widths_TheLeastStakeAndThenAllTheRoom(uint256 exponent, uint256 weight, bool long) public {
        weight = bound(weight, 1, (1 << 30) - 1);
        uint256 least = 1 << bound(exponent, 0, 62);
        IStakingVault.Tier[] memory ladder = new IStakingVault.Tier[](2);
        (ladder[0], ladder[1]) = (IStakingVault.Tier(1 days, 10_000), IStakingVault.Tier(7 days, 65_535));
        (uint256 poolId, uint256 almInAll, uint256 assetInAll) = _fill(ladder, least, weight, long ? 64 : 1);
        vm.prank(alice);
        vault.stake(poolId, least, 0);
        for (uint256 i = 0; i < 5; ++i) {
            _at(i * 2 days);
            vault.claimFor(bob, _list(poolId));
        }
        _toEpoch(65);
        _enterAndLeave(poolId, vault.shareBound(poolId) - least);

        (, uint256[] memory amounts) = vault.claimable(poolId, alice);
        uint256 unstreamed = EPOCH * weight >> 30; // what the emission's whole rate leaves in the reserve
        _assertPaid(amounts[0], almInAll, unstreamed + (1 << 30) + 10, "ALM");
        _assertPaid(amounts[1], assetInAll, 10, "asset");
        vm.startPrank(alice);
        vault.claim(_list(poolId), alice);
        assertEq(alm.balanceOf(alice), amounts[0]);
        vault.withdrawEarly(poolId, least, alice, type(uint256).max);
        _assertTotals(poolId, 0, 0, 0);
    }

    /// @dev In every way, at the highest index; nothing is earned by it.
    function _enterAndLeave(uint256 poolId, uint256 room) internal {
        vm.startPrank(bob);
        vault.stake(poolId, room, 0);
        vault.claim(_list(poolId), bob);
        vault.withdrawEarly(poolId, room / 2, bob, type(uint256).max);
        vault.stake(poolId, room / 2, 0);
        vault.emergencyWithdraw(poolId, bob);
        vault.stake(poolId, room, 0);
        vault.withdrawEarly(poolId, room, bob, type(uint256).max);
        vm.stopPrank();
        (, uint256[] memory amounts) = vault.claimable(poolId, bob);
        assertEq(amounts[0] + amounts[1], 0, "in and out earns nothing");
    }

    function testFuzz_Widths_AllTheRoomOverAllOfTheIndex(uint256 exponent) public {
        uint256 least = 1 << bound(exponent, 0, 62);
        (uint256 poolId, uint256 almInAll,) = _fill(liquidTiers(), least, 1, 1);
        uint256 most = vault.shareBound(poolId);
        vm.prank(alice);
        vault.stake(poolId, most, 0);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TooManyShares.selector, most + 1, most));
        vm.prank(bob);
        vault.stake(poolId, 1, 0);
        for (uint256 i = 0; i < 9; ++i) {
            _at(i * 19 hours);
            vm.startPrank(alice);
            vault.withdraw(poolId, most - i, alice);
            vault.stake(poolId, most - i, 0);
            vm.stopPrank();
        }
        _toEpoch(3);
        vm.prank(alice);
        vault.exit(poolId, alice);
        _assertPaid(alm.balanceOf(alice), almInAll, 300, "ALM");
    }
}
