// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {AccountState} from "../../src/libraries/AccountState.sol";
import {PoolState} from "../../src/libraries/PoolState.sol";

// What goes into a word comes out of it. z3 does not decide this, and every case can be tried: packing and unpacking consist
// of shifts, masks and ORs, each of which gives for `x | y` the OR of what it gives for `x` and for `y`. So what holds for
// every bit alone holds for every value; negative debts are an OR of such bits with the smallest one.
contract PackingTest is Test {
    using PoolState for PoolState.Pool;

    function test_Account_EveryBitComesBack() public pure {
        _account(0, 0, 0, false);
        _account(0, 0, 0, true);
        for (uint256 i = 0; i < 104; ++i) {
            _account(1 << i, 0, 0, false);
        }
        for (uint256 i = 0; i < 146; ++i) {
            _account(0, int256(1 << i), 0, false);
        }
        _account(0, -(2 ** 146), 0, false);
        for (uint256 i = 0; i < 4; ++i) {
            _account(0, 0, 1 << i, false);
        }
    }

    /// @dev Broken on purpose: a value a bit wider than its field is not given back.
    function test_Account_Twin_AWiderValueDoesNotComeBack() public pure {
        assertNotEq(AccountState.bondedOf(AccountState.pack(1 << 104, 0, 0, false)), 1 << 104);
        assertNotEq(AccountState.debtOf(AccountState.pack(0, 2 ** 146, 0, false)), 2 ** 146);
        assertNotEq(AccountState.debtOf(AccountState.pack(0, -(2 ** 146) - 1, 0, false)), -(2 ** 146) - 1);
        assertNotEq(AccountState.tierOf(AccountState.pack(0, 0, 16, false)), 16);
    }

    /// @dev The same from the word's side: no bit is lost, and none is moved.
    function test_Account_EveryBitStays() public pure {
        for (uint256 i = 0; i < 256; ++i) {
            uint256 word = 1 << i;
            uint256 again = AccountState.pack(
                AccountState.bondedOf(word),
                AccountState.debtOf(word),
                AccountState.tierOf(word),
                word & AccountState.HAS_LOCK != 0
            );
            assertEq(again, word);
        }
    }

    function test_Pool_EveryBitComesBack() public pure {
        PoolState.Pool memory pool;
        for (uint256 i = 0; i < 104 + 142 + 10; ++i) {
            (pool.shares, pool.index, pool.flags) = (0, 0, 0);
            if (i < 104) pool.shares = 1 << i;
            else if (i < 246) pool.index = 1 << (i - 104);
            else pool.flags = 1 << i;
            PoolState.Pool memory again = PoolState.load(pool.pack());
            assertEq(again.shares, pool.shares);
            assertEq(again.index, pool.index);
            assertEq(again.flags, pool.flags);
            assertEq(PoolState.load(1 << i).pack(), 1 << i);
        }
    }

    function test_Pool_Twin_AWiderValueDoesNotComeBack() public pure {
        PoolState.Pool memory pool;
        pool.shares = 1 << 104;
        assertNotEq(PoolState.load(pool.pack()).shares, pool.shares);
        (pool.shares, pool.index) = (0, 1 << 142);
        assertNotEq(PoolState.load(pool.pack()).index, pool.index);
    }

    function test_Create_EveryMinimum() public pure {
        for (uint256 i = 0; i < 4 * (PoolState.MAX_EXPONENT + 1); ++i) {
            (uint256 exponent, bool locks, bool votes) = (i / 4, i & 1 != 0, i & 2 != 0);
            uint256 word = PoolState.create(exponent, locks, votes);
            PoolState.Pool memory pool = PoolState.load(word);
            assertEq(word & (PoolState.MORE | PoolState.PAUSED), 0);
            assertEq(pool.shares, 0);
            assertEq(pool.index, 0);
            assertEq(pool.locks(), locks);
            assertEq(pool.votes(), votes);
            assertEq(pool.minimum(), 2 ** exponent);
            assertEq(pool.scale(), exponent < 49 ? 47 + exponent : 96);
            assertEq(pool.shareBound(), 2 ** (pool.scale() + 8) - 1);
        }
    }

    /// @dev All of a token that a pool may ever get, emission included, to the fewest shares that count: its index fits.
    function test_Create_NoIndexPastItsEnd() public pure {
        for (uint256 exponent = 0; exponent <= PoolState.MAX_EXPONENT; ++exponent) {
            PoolState.Pool memory pool = PoolState.load(PoolState.create(exponent, false, false));
            uint256 most = pool.fundingBound() + 2 ** 90 - 1;
            assertLe(most * 2 ** pool.scale() / pool.minimum(), PoolState.MAX_INDEX);
        }
    }

    function _account(uint256 bonded, int256 debt, uint256 tier, bool hasLock) internal pure {
        uint256 word = AccountState.pack(bonded, debt, tier, hasLock);
        assertEq(AccountState.bondedOf(word), bonded);
        assertEq(AccountState.debtOf(word), debt);
        assertEq(AccountState.tierOf(word), tier);
        assertEq(word & AccountState.HAS_LOCK != 0, hasLock);
    }
}
