// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {AccountState} from "../../src/libraries/AccountState.sol";
import {PoolState} from "../../src/libraries/PoolState.sol";

// PoolState and AccountState: what goes into a word comes out of it
//   create, load                                             → an empty pool with its minimum and marks
//   pack, load                                               → the same shares, index and marks, at every width
//   minimum, scale and bounds                                → the rules of the manual, for every exponent
//   staked                                                   → none below the minimum
//   an account's word                                        → bonded, debt of either sign, tier and lock
contract PoolStateTest is Test {
    using PoolState for PoolState.Pool;

    function testFuzz_PoolState_Create(uint256 exponent, bool locks, bool votes) public pure {
        exponent = bound(exponent, 0, 62);
        uint256 word = PoolState.create(exponent, locks, votes);
        assertGt(word, 0, "zero is no pool");
        PoolState.Pool memory pool = PoolState.load(word);
        assertEq(pool.shares, 0, "shares");
        assertEq(pool.index, 0, "index");
        assertEq(pool.locks(), locks, "locks");
        assertEq(pool.votes(), votes, "votes");
        assertEq(pool.minimum(), 1 << exponent, "minimum");
        assertEq(pool.flags & PoolState.MORE, 0, "no further tokens");
        assertEq(pool.flags & PoolState.PAUSED, 0, "open");
        assertEq(pool.further.length, 0, "not loaded");
        assertEq(pool.pack(), word, "packs to what it was");
    }

    function testFuzz_PoolState_Packs(uint104 shares, uint256 index, uint256 exponent, uint8 marks) public pure {
        index = bound(index, 0, PoolState.MAX_INDEX);
        uint256 word = PoolState.create(bound(exponent, 0, 62), marks & 1 != 0, marks & 2 != 0);
        if (marks & 4 != 0) word |= PoolState.MORE;
        if (marks & 8 != 0) word |= PoolState.PAUSED;
        PoolState.Pool memory pool = PoolState.load(word);
        (pool.shares, pool.index) = (shares, index);
        PoolState.Pool memory again = PoolState.load(pool.pack());
        assertEq(again.shares, shares, "shares");
        assertEq(again.index, index, "index");
        assertEq(again.flags, pool.flags, "flags");
        assertEq(again.minimum(), pool.minimum(), "minimum");
    }

    function test_PoolState_Bounds() public pure {
        for (uint256 exponent = 0; exponent <= 62; ++exponent) {
            PoolState.Pool memory pool = PoolState.load(PoolState.create(exponent, false, false));
            uint256 scale = exponent + 47 < 96 ? exponent + 47 : 96;
            assertEq(pool.scale(), scale, "scale");
            assertEq(pool.shareBound(), (1 << (scale + 8)) - 1, "shares");
            assertLe(pool.shareBound(), type(uint104).max, "shares fit");
            uint256 funding = (1 << exponent) << (137 - scale);
            assertEq(pool.fundingBound(), funding, "funding");
            assertLt(funding, 1 << 112, "funding fits");
            // the emission, and as much again from sponsors, over the fewest shares that count
            uint256 sponsored = funding < (1 << 90) - 1 ? funding : (1 << 90) - 1;
            uint256 index = ((((1 << 90) - 1) + sponsored) << scale) >> exponent;
            assertLe(index, PoolState.MAX_INDEX, "ALM's index fits");
            assertLe((funding << scale) >> exponent, PoolState.MAX_INDEX, "a further token's index fits");
            assertLt((PoolState.MAX_INDEX * pool.shareBound()) >> scale, 1 << 146, "a debt fits");
        }
    }

    function testFuzz_PoolState_StakedBelowTheMinimumIsNone(uint104 shares, uint256 exponent) public pure {
        exponent = bound(exponent, 0, 62);
        PoolState.Pool memory pool = PoolState.load(PoolState.create(exponent, true, false));
        pool.shares = shares;
        assertEq(pool.staked(), shares < 1 << exponent ? 0 : shares, "staked");
        pool.shares = 1 << exponent;
        assertEq(pool.staked(), 1 << exponent, "the minimum is enough");
        pool.shares -= 1;
        assertEq(pool.staked(), 0, "one less is not");
    }

    function testFuzz_AccountState(uint104 bonded, int256 debt, uint256 tier, bool hasLock) public pure {
        debt = bound(debt, -(1 << 146), (1 << 146) - 1);
        tier = bound(tier, 0, 15);
        uint256 word = AccountState.pack(bonded, debt, tier, hasLock);
        assertEq(AccountState.bondedOf(word), bonded, "bonded");
        assertEq(AccountState.debtOf(word), debt, "debt");
        assertEq(AccountState.tierOf(word), tier, "tier");
        assertEq(word & AccountState.HAS_LOCK != 0, hasLock, "lock");
    }
}
