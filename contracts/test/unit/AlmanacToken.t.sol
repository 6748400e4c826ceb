// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AlmanacToken} from "../../src/AlmanacToken.sol";
import {Base} from "../support/Base.sol";

// AlmanacToken
//   deployed                                                 → the whole supply, at the cap, to one holder; nobody mints
//   moved                                                    → votes follow whoever delegated, by time
//   permit                                                   → spends a nonce
contract AlmanacTokenTest is Base {
    function testFuzz_Token_WholeSupplyToItsHolder(address holder) public {
        vm.assume(holder != address(0));
        AlmanacToken token = new AlmanacToken(holder);
        assertEq(token.totalSupply(), 1e27, "supply");
        assertEq(token.cap(), 1e27, "cap");
        assertEq(token.balanceOf(holder), 1e27, "holder");
        assertEq(token.decimals(), 18, "decimals");
        assertEq(token.symbol(), "ALM", "symbol");
    }

    function testFuzz_Token_VotesByTime(uint256 amount, uint256 wait) public {
        amount = bound(amount, 1, 1e27);
        wait = bound(wait, 1, 1000 days);
        vm.prank(treasury);
        assertTrue(alm.transfer(alice, amount));
        assertEq(alm.getVotes(alice), 0, "no votes without a delegation");
        vm.prank(alice);
        alm.delegate(bob);
        assertEq(alm.getVotes(bob), amount, "delegated");
        uint256 then = block.timestamp;
        skip(wait);
        vm.prank(alice);
        assertTrue(alm.transfer(carol, amount));
        assertEq(alm.getVotes(bob), 0, "moved on");
        assertEq(alm.getPastVotes(bob, then), amount, "as they were");
        assertEq(alm.clock(), block.timestamp, "clock");
        assertEq(alm.CLOCK_MODE(), "mode=timestamp", "mode");
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
}
