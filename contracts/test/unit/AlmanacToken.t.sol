// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

import {AlmanacToken} from "../../src/AlmanacToken.sol";
import {Base} from "../support/Base.sol";

// AlmanacToken
//   deployed                                                 → the whole supply, at the cap, to one holder; nobody mints
//   for nobody                                               → the token's own error
//   moved                                                    → no votes, no checkpoint: staked ALM votes, in the vault
//   permit                                                   → spends a nonce
//   permit expired                                           → ERC2612ExpiredSignature
contract AlmanacTokenTest is Base {
    function testFuzz_Token_WholeSupplyToItsHolder(address holder) public {
        vm.assume(holder != address(0));
        AlmanacToken token = new AlmanacToken(holder);
        assertEq(token.totalSupply(), 1e27, "supply");
        assertEq(token.cap(), 1e27, "cap");
        assertEq(token.CAP(), 1e27, "cap");
        assertEq(token.balanceOf(holder), 1e27, "holder");
        assertEq(token.decimals(), 18, "decimals");
        assertEq(token.symbol(), "ALM", "symbol");
        assertEq(token.name(), "Almanac", "name");
    }

    function test_RevertWhen_TheHolderIsNobody() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        new AlmanacToken(address(0));
    }

    function testFuzz_Token_Moves(uint256 amount) public {
        amount = bound(amount, 1, 1e27);
        vm.prank(treasury);
        assertTrue(alm.transfer(alice, amount));
        assertEq(alm.balanceOf(alice), amount, "received");
        assertEq(alm.totalSupply(), 1e27, "no more, no less");
        (bool ok,) = address(alm).call(abi.encodeWithSignature("getVotes(address)", alice));
        assertFalse(ok, "it does not vote");
    }

    function testFuzz_Token_Permit(uint256 key, uint256 amount) public {
        key = boundPrivateKey(key);
        address owner = vm.addr(key);
        bytes32 content = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                owner,
                bob,
                amount,
                0,
                block.timestamp
            )
        );
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", alm.DOMAIN_SEPARATOR(), content));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        alm.permit(owner, bob, amount, block.timestamp, v, r, s);
        assertEq(alm.allowance(owner, bob), amount, "allowed");
        assertEq(alm.nonces(owner), 1, "nonce");
    }

    function testFuzz_RevertWhen_ThePermitHasExpired(uint256 deadline) public {
        deadline = bound(deadline, 0, block.timestamp - 1);
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612ExpiredSignature.selector, deadline));
        alm.permit(alice, bob, 1, deadline, 27, 0, 0);
    }
}
