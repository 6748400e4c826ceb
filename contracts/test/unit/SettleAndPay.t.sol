// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {Base} from "../support/Base.sol";

// settle, pay: the vault's side of the distributor
//   any other caller                                         → OnlyVault
//   pay more than the pool is owed                           → PoolOverdrawn
//   pay, any part of it                                      → the pool is owed less, the receiver has it
//   settle with no shares                                    → the reward is carried; it emits
//   settle with shares                                       → previewSettle said so before; owed covers what the index gives
//   settle every second, at any weight                       → never more than the reserve gave
//   settle twice in a second                                 → the second adds nothing
// The vault's moves call these; here the vault's address calls them directly, to see the figures.
contract SettleAndPayTest is Base {
    function testFuzz_RevertWhen_NotTheVault(address caller, uint256 poolId) public {
        vm.assume(caller != address(vault));
        vm.startPrank(caller);
        vm.expectRevert(IRewardDistributor.OnlyVault.selector);
        distributor.settle(poolId, 1);
        vm.expectRevert(IRewardDistributor.OnlyVault.selector);
        distributor.pay(poolId, caller, 0);
    }

    function test_RevertWhen_TheOwnerTries() public {
        vm.startPrank(governance);
        vm.expectRevert(IRewardDistributor.OnlyVault.selector);
        distributor.settle(liquid, 1);
        vm.expectRevert(IRewardDistributor.OnlyVault.selector);
        distributor.pay(liquid, governance, 0);
    }

    function testFuzz_RevertWhen_PoolIsOverdrawn(uint256 wait, uint256 need) public {
        _emit(liquid, 604_800e18, 604_800e18);
        _setWeight(locking, 1);
        _at(bound(wait, 0, EPOCH));
        vm.startPrank(address(vault));
        distributor.settle(locking, 1e18); // what streamed there is out of reach for liquid
        distributor.settle(liquid, 1e18);
        uint256 have = distributor.owed(liquid);
        need = bound(need, have + 1, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.PoolOverdrawn.selector, have, need));
        distributor.pay(liquid, alice, need);
    }

    function testFuzz_Pay_Part(uint256 part) public {
        _emit(liquid, 604_800e18, 604_800e18);
        _at(EPOCH);
        vm.startPrank(address(vault));
        distributor.settle(liquid, 1e18);
        uint256 have = distributor.owed(liquid);
        part = bound(part, 0, have);
        distributor.pay(liquid, alice, part);
        assertEq(distributor.owed(liquid), have - part, "owed");
        assertEq(alm.balanceOf(alice), part, "received");
    }

    function testFuzz_Settle_AnswersThePreview(uint256 shares, uint256 perEpoch, uint256 wait) public {
        shares = bound(shares, MINIMUM, MAX_SHARES);
        perEpoch = bound(perEpoch, 1, 1e27);
        _emit(liquid, perEpoch, perEpoch);
        _at(bound(wait, 0, 2 * EPOCH));
        uint256 preview = distributor.previewSettle(liquid, shares);
        vm.startPrank(address(vault));
        uint256 increment = distributor.settle(liquid, shares);
        assertEq(increment, preview, "preview");
        assertGe(distributor.owed(liquid), increment * shares >> 96, "owed covers the index");
        assertLe(distributor.owed(liquid), perEpoch, "and no more than was streamed");
        assertEq(distributor.settle(liquid, shares), 0, "nothing more in the same second");
    }

    function testFuzz_Settle_EmptyIsCarried(uint256 first, uint256 second) public {
        _emit(liquid, 604_800e18, 604_800e18);
        first = bound(first, 1, EPOCH / 2);
        second = bound(second, 1, EPOCH / 2);
        vm.startPrank(address(vault));
        _at(first);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.Carried(liquid, first * 1e18, first * 1e18);
        assertEq(distributor.settle(liquid, 0), 0, "nobody earns");
        _at(first + second);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.Carried(liquid, second * 1e18, (first + second) * 1e18);
        distributor.settle(liquid, 0);
        assertEq(distributor.carried(liquid), (first + second) * 1e18, "adds up");
        assertEq(distributor.owed(liquid), 0, "nobody is owed");
        vm.recordLogs();
        distributor.settle(liquid, 0);
        assertEq(vm.getRecordedLogs().length, 0, "silent when nothing streamed");
    }

    /// @dev What the fraction of a unit leaves unseen is rounded down: at a great weight a unit of the index is worth several
    /// units of ALM, which would be given again and again.
    function testFuzz_Settle_NeverMoreThanTheReserveGave(uint256 weight, uint256 perEpoch) public {
        weight = bound(weight, 1 << 24, type(uint32).max);
        perEpoch = bound(perEpoch, 1e16, 1e20);
        _emit(liquid, perEpoch, 1e20);
        _setWeight(liquid, weight);
        vm.startPrank(address(vault));
        for (uint256 i = 1; i <= 50; ++i) {
            _at(i);
            distributor.settle(liquid, 1e18);
        }
        assertLe(distributor.owed(liquid), 1e20 - distributor.emissionReserve(), "out of nothing");
    }
}
