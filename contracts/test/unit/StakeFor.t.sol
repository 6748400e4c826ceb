// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {RevertingDistributor} from "../support/BrokenDistributors.sol";

// stakeFor
//   the account is zero                                      → ZeroValue
//   amount is zero                                           → ZeroValue
//   the pool is unknown                                      → UnknownPool
//   the distributor does not answer                          → DistributorUnavailable
//   only unbonding parts stand, matured or not               → NothingToJoin
//   an empty position                                        → the lowest tier
//   otherwise                                                → joins the account's tier, whose clock and tier stay; it emits
contract StakeForTest is Base {
    function test_RevertWhen_AccountOrAmountIsZero() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.stakeFor(liquid, 1, address(0));
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.stakeFor(liquid, 0, alice);
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.stakeFor(id, 1, alice);
    }

    function test_RevertWhen_TheDistributorDoesNotAnswer() public {
        _mint(bob, 1e18);
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        vm.prank(bob);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.stakeFor(liquid, 1e18, alice);
    }

    function testFuzz_RevertWhen_OnlyUnbondingPartsStand(uint256 tier, uint256 wait) public {
        tier = bound(tier, 1, 3);
        _stake(alice, locking, 1e18, tier);
        uint256 releaseAt = _unbond(alice, locking, 1e18);
        skip(bound(wait, 0, 1000 days));
        _mint(bob, 1e18);
        vm.prank(bob);
        vm.expectRevert(IStakingVault.NothingToJoin.selector);
        vault.stakeFor(locking, 1e18, alice);
        _assertPosition(alice, locking, 0, 1e18, releaseAt, tier, 1e18);
    }

    function testFuzz_StakeFor_JoinsTheLowestTierOfAnEmptyPosition(uint256 amount) public {
        amount = bound(amount, 1, MAX_SHARES);
        _mint(bob, amount);
        vm.expectEmit(address(vault));
        emit IStakingVault.Staked(locking, alice, amount, IStakingVault.Position(amount, 0, 0, 0, amount), amount);
        vm.prank(bob);
        assertEq(vault.stakeFor(locking, amount, alice), amount, "credited");
        _assertPosition(alice, locking, amount, 0, 0, 0, amount);
        _assertPosition(bob, locking, 0, 0, 0, 0, 0);
        assertEq(asset.balanceOf(bob), 0, "paid by the caller");
        _withdraw(alice, locking, amount);
    }

    function testFuzz_StakeFor_JoinsTheTierAndMovesNoClock(uint256 tier, uint256 gift, uint256 part, uint256 wait)
        public
    {
        tier = bound(tier, 1, 3);
        gift = bound(gift, 1, 1e28);
        part = bound(part, 1, 1e18 - 1);
        _stake(alice, locking, 1e18, tier);
        uint256 releaseAt = _unbond(alice, locking, part);
        skip(bound(wait, 0, 400 days));
        _mint(bob, gift);
        vm.prank(bob);
        vault.stakeFor(locking, gift, alice);
        uint256 bonded = 1e18 - part + gift;
        uint256 shares = bonded * lockingTiers()[tier].boost / 10_000 + part;
        _assertPosition(alice, locking, bonded, part, releaseAt, tier, shares);
    }

    function testFuzz_StakeFor_ALiquidPool(uint256 a, uint256 b) public {
        a = bound(a, 1, 1e30);
        b = bound(b, 1, 1e30);
        _stake(alice, a);
        _mint(bob, b);
        vm.prank(bob);
        vault.stakeFor(liquid, b, alice);
        _assertPosition(alice, liquid, a + b, 0, 0, 0, a + b);
    }
}
