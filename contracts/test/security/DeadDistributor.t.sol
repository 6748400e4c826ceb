// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import "../support/BrokenDistributors.sol";

// Whatever the distributor does, each way out is open, in pools with one reward token and with several (L1).
//   unbond, withdraw, withdrawEarly, exit, emergencyWithdraw → every unit leaves, but for the penalty, which waits
//   stake, raiseTier, rebond, compound, claim                → refused where there is no answer
//   it comes back                                            → what was settled before is still there
contract DeadDistributorTest is Base {
    address[] internal _broken;

    function setUp() public override {
        super.setUp();
        _broken = [
            address(new RevertingDistributor()),
            address(new RevertBombDistributor()),
            address(new GasBurningDistributor()),
            address(new EndlessDistributor()),
            address(new SilentDistributor()),
            address(new ShortDistributor()),
            address(new GarbageDistributor()),
            address(new BoundlessDistributor()),
            address(new InflatingDistributor()),
            address(new CrookedDistributor()),
            address(new EmptyDistributor()),
            address(new CountlessDistributor()),
            address(new LyingDistributor()),
            address(new CrowdedDistributor()),
            address(new ReturnBombDistributor()),
            address(new LopsidedDistributor()),
            address(new ReenteringDistributor()),
            address(0xdead) // no contract at all
        ];
    }

    function testFuzz_Security_EveryWayOutIsOpen(uint256 amount, bool several) public {
        amount = bound(amount, 10, MAX_SHARES / 16);
        if (several) {
            _fund(locking, address(_addToken(locking)), 1e18, 1);
            _fund(locking, address(asset), 1e18, 1);
        }
        _stake(alice, locking, amount, 1);
        _stake(bob, locking, amount, 0);
        _stake(carol, locking, amount, 2);
        _at(1000);
        for (uint256 i = 0; i < _broken.length; ++i) {
            uint256 fork = vm.snapshotState();
            vm.etch(address(distributor), _broken[i].code);
            _unbond(alice, locking, amount / 2);
            uint256 early = _withdrawEarly(alice, locking, 1);
            skip(7 days);
            if (amount / 2 > 1) _withdraw(alice, locking, amount / 2 - 1);
            _unbond(alice, locking, amount - amount / 2);
            skip(7 days);
            assertEq(_exit(alice, locking), amount - amount / 2, "exit");
            assertEq(asset.balanceOf(alice), amount - (1 - early), "alice has it all");
            assertEq(_exit(bob, locking), amount, "exit of a liquid tier");
            vm.prank(carol);
            uint256 net = vault.emergencyWithdraw(locking, carol);
            uint256 pending = vault.pendingPenalty(locking);
            assertLe(net + pending, amount + 1, "carol has hers, less the penalty");
            assertEq(asset.balanceOf(address(vault)), pending, "which alone is left");
            vm.revertToState(fork);
        }
    }

    function test_Security_NothingEntersWithoutAnAnswer() public {
        _stake(alice, locking, 4e18, 1);
        _unbond(alice, locking, 1e18);
        _mint(alice, 1e18);
        bytes[5] memory entries = [
            abi.encodeCall(vault.stake, (locking, 1e18, 1)),
            abi.encodeCall(vault.stakeFor, (locking, 1e18, alice)),
            abi.encodeCall(vault.raiseTier, (locking, 2)),
            abi.encodeCall(vault.rebond, (locking, 1e18)),
            abi.encodeCall(vault.claim, (_list(locking), alice))
        ];
        for (uint256 i = 0; i < _broken.length; ++i) {
            // these answer a settlement with something that might be true
            if (i == 8 || i == 12 || i == 14) continue;
            vm.etch(address(distributor), _broken[i].code);
            for (uint256 k = 0; k < entries.length; ++k) {
                if (i == 10 && k == 4) continue; // its answer reads as nothing due
                vm.prank(alice);
                (bool ok, bytes memory answer) = address(vault).call{gas: 3_000_000}(entries[k]);
                assertFalse(ok, "refused");
                assertEq(bytes4(answer), IStakingVault.DistributorUnavailable.selector, "with its reason");
            }
        }
    }

    function testFuzz_Security_WhatWasSettledComesBack(uint256 which, uint256 wait) public {
        which = bound(which, 0, 6);
        _emit(liquid, 604_800e18, 604_800e18);
        _fund(liquid, address(asset), 604_800e18, 1);
        _stake(alice, 2e18);
        _at(1000);
        _stake(bob, 1e18); // settles
        uint256 due = _claimable(alice, liquid);
        uint256 dueAsset = _claimable(alice, liquid, 1);
        bytes memory alive = address(distributor).code;
        vm.etch(address(distributor), _broken[which].code);
        skip(bound(wait, 0, EPOCH - 1000));
        vm.expectEmit(address(vault));
        emit IStakingVault.SettlementFailed(liquid);
        _withdraw(alice, liquid, 2e18);
        vm.etch(address(distributor), alive);
        _assertPaid(_claimable(alice, liquid), due, 1, "ALM");
        _assertPaid(_claimable(alice, liquid, 1), dueAsset, 1, "asset");
        uint256 streamed = (block.timestamp - GENESIS) * 1e18;
        uint256 all = _claim(alice, liquid) + _claim(bob, liquid);
        _assertPaid(all, streamed, 4, "the outage itself is for those who stayed");
    }
}
