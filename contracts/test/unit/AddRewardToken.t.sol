// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {Base} from "../support/Base.sol";
import {Token} from "../support/Tokens.sol";

// addRewardToken
//   the caller is not the owner                              → OwnableUnauthorizedAccount
//   the pool is unknown                                      → UnknownPool
//   the list holds eight                                     → TooManyRewardTokens
//   the token is no contract                                 → NotAContract
//   it is on the list already, ALM and the asset too         → RewardTokenExists
//   otherwise                                                → listed for this pool alone; it emits
//   eight of them in use                                     → each pays apart
contract AddRewardTokenTest is Base {
    function testFuzz_RevertWhen_NotOwner(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        distributor.addRewardToken(liquid, address(this));
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        _notAPool(id);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.UnknownPool.selector, id));
        distributor.addRewardToken(id, address(this));
    }

    function testFuzz_RevertWhen_NotAContract(address nobody) public {
        vm.assume(nobody.code.length == 0);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NotAContract.selector, nobody));
        distributor.addRewardToken(liquid, nobody);
    }

    function test_RevertWhen_ListedAlready() public {
        address added = address(_addToken(liquid));
        address[3] memory listed = [address(alm), address(asset), added];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(governance);
            vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.RewardTokenExists.selector, liquid, listed[i]));
            distributor.addRewardToken(liquid, listed[i]);
        }
        _addToken(locking, added); // another pool's list is another's
    }

    function test_RevertWhen_ThereAreEight() public {
        for (uint256 i = 2; i < 8; ++i) {
            _addToken(liquid);
        }
        Token ninth = new Token("NINTH", 18);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.TooManyRewardTokens.selector, 8));
        distributor.addRewardToken(liquid, address(ninth));
        assertEq(distributor.rewardTokens(liquid).length, 8, "eight");
    }

    function test_AddRewardToken() public {
        Token token = new Token("RWD", 18);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.RewardTokenAdded(liquid, address(token));
        _addToken(liquid, address(token));
        address[] memory list = distributor.rewardTokens(liquid);
        assertEq(list.length, 3, "listed");
        assertEq(list[2], address(token), "last");
        (address[] memory inUse,) = vault.claimable(liquid, alice);
        assertEq(inUse.length, 1, "not in use before it is funded");
    }

    /// @dev In use in the order in which they were funded; the unused ones follow.
    function test_AddRewardToken_OrderOfUse() public {
        Token a = _addToken(liquid);
        Token b = _addToken(liquid);
        Token c = _addToken(liquid);
        _fund(liquid, address(c), 1e18, 1);
        _fund(liquid, address(a), 1e18, 1);
        _fund(liquid, address(c), 1e18, 1);
        address[] memory list = distributor.rewardTokens(liquid);
        assertEq(list.length, 5, "five");
        assertEq(list[0], address(alm), "ALM");
        assertEq(list[1], address(c), "first funded");
        assertEq(list[2], address(a), "second");
        assertEq(distributor.funded(liquid, address(b)), 0, "b");
        assertEq(distributor.funded(liquid, address(asset)), 0, "asset");
        (address[] memory inUse,) = vault.claimable(liquid, alice);
        assertEq(inUse.length, 3, "three in use");
        assertEq(inUse[2], address(a), "told in the same order");
    }

    function testFuzz_AddRewardToken_EightPayApart(uint256[8] memory amounts, uint256 wait) public {
        Token[8] memory tokens;
        _emit(liquid, 604_800e18, 604_800e18);
        for (uint256 i = 1; i < 8; ++i) {
            tokens[i] = i == 1 ? asset : _addToken(liquid);
            amounts[i] = bound(amounts[i], 1, 1e27);
            _fund(liquid, address(tokens[i]), amounts[i], 1);
        }
        _stake(alice, 1e18);
        _stake(bob, 3e18);
        wait = bound(wait, 0, EPOCH);
        _at(wait);
        _withdraw(bob, liquid, 1e18); // moves every debt
        _at(EPOCH);
        vm.prank(alice);
        uint256[] memory alices = vault.claim(_list(liquid), alice)[0];
        vm.prank(bob);
        vault.exit(liquid, bob);
        for (uint256 i = 1; i < 8; ++i) {
            uint256 first = amounts[i] * wait / EPOCH;
            _assertPaid(alices[i], first / 4 + (amounts[i] - first) / 3 + 1, 3, "a quarter, then a third");
            uint256 bobs = tokens[i].balanceOf(bob) - (i == 1 ? 3e18 : 0);
            _assertPaid(alices[i] + bobs, amounts[i], 4, "all of it");
        }
    }
}
