// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";

// multicall
//   one call reverts                                         → all revert, with its reason
//   withdraw what has matured and unbond the rest            → in one transaction
//   claim and stake again                                    → in one transaction, as the caller
//   no calls                                                 → nothing happens
contract MulticallTest is Base {
    function test_RevertWhen_OneCallReverts() public {
        _stake(alice, 2e18);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(vault.withdraw, (liquid, 1e18, alice));
        calls[1] = abi.encodeCall(vault.withdraw, (liquid, 2e18, alice));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.NotFree.selector, 1e18, 2e18, 0));
        vault.multicall(calls);
        assertEq(asset.balanceOf(alice), 0, "none of it happened");
    }

    function testFuzz_Multicall_WithdrawMaturedAndUnbondTheRest(uint256 part, uint256 wait) public {
        part = bound(part, 1, 1e18 - 1);
        _stake(alice, locking, 1e18, 1);
        uint256 releaseAt = _unbond(alice, locking, part);
        vm.warp(releaseAt + bound(wait, 0, 100 days));
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(vault.withdraw, (locking, part, alice));
        calls[1] = abi.encodeCall(vault.unbond, (locking, 1e18 - part));
        vm.prank(alice);
        bytes[] memory answers = vault.multicall(calls);
        assertEq(abi.decode(answers[0], (uint256)), part, "net");
        assertEq(abi.decode(answers[1], (uint256)), block.timestamp + 7 days, "releaseAt");
        assertEq(asset.balanceOf(alice), part, "paid");
        _assertPosition(alice, locking, 0, 1e18 - part, block.timestamp + 7 days, 1, 1e18 - part);
    }

    function test_Multicall_ClaimAndStake() public {
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, 1e18);
        _mint(alice, 1e18);
        _at(1000);
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(vault.claim, (_list(liquid), alice));
        calls[1] = abi.encodeCall(vault.stake, (liquid, 1e18, 0));
        calls[2] = abi.encodeCall(vault.delegate, (bob));
        vm.prank(alice);
        vault.multicall(calls);
        assertEq(alm.balanceOf(alice), 1000e18, "claimed");
        _assertPosition(alice, liquid, 2e18, 0, 0, 0, 2e18);
        assertEq(vault.delegates(alice), bob, "delegated by the caller");
    }

    function test_Multicall_NoCalls() public {
        assertEq(vault.multicall(new bytes[](0)).length, 0, "nothing");
    }
}
