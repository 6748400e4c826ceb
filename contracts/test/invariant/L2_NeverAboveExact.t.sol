// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "../support/Base.sol";
import {Between} from "../support/Between.sol";

// L2, P-11: random lives against the exact figure. The exact payout of everybody is summed beside the contracts in units of
// 2^-40, once rounded down and once up, straight from the definition: a second's reward is split by the shares that stand
// in it. Somebody is always staked, so nothing is carried.
contract L2_NeverAboveExactTest is Base {
    uint256 internal constant SCALE = 1 << 40;
    uint256 internal constant MOVES = 24;

    uint256 internal _seed;
    uint256 internal _perEpoch;
    uint256 internal _seen;
    uint256 internal _moves;
    address[3] internal _people;
    mapping(address account => uint256) internal _low;
    mapping(address account => uint256) internal _high;
    mapping(address account => uint256) internal _paid;

    function testFuzz_L2_NeverAboveExact(uint256 seed, uint256 perEpoch, uint256 scale) public {
        _seed = seed;
        _perEpoch = bound(perEpoch, 1, 1e25);
        scale = 10 ** bound(scale, 3, 24);
        _people = [alice, bob, carol];
        _emit(locking, _perEpoch, 1e27);
        _stake(makeAddr("keeper of the minimum"), locking, MINIMUM, 0);
        _at(0);
        _seen = 0;

        for (uint256 i = 0; i < MOVES; ++i) {
            _at(_seen + _random(EPOCH));
            _count();
            _move(_people[_random(3)], _random(5), 1 + _random(1000 * scale));
        }
        _at(_seen + EPOCH);
        _count();
        for (uint256 i = 0; i < 3; ++i) {
            address account = _people[i];
            _paid[account] += _claim(account, locking);
            assertLe(_paid[account], _high[account] / SCALE, "more than exact");
            // a unit a settlement; and what the emission index leaves unsaid: under 2^-30 of a unit a second
            assertGe(_paid[account] + 2 * _moves + 2, _low[account] / SCALE, "less than rounding explains");
        }
    }

    function _move(address account, uint256 kind, uint256 amount) internal {
        ++_moves;
        uint256 bonded = _position(account, locking).bonded;
        uint256 unbonding = _position(account, locking).unbonding;
        uint256 releaseAt = _position(account, locking).releaseAt;
        uint256 tier = _position(account, locking).tier;
        bool matured = unbonding != 0 && block.timestamp >= releaseAt;
        if (kind == 1 && matured) _withdraw(account, locking, 1 + amount % unbonding);
        else if (kind == 1 && bonded != 0 && tier == 0) _withdraw(account, locking, 1 + amount % bonded);
        else if (kind == 2 && bonded != 0 && tier != 0 && !matured) _unbond(account, locking, 1 + amount % bonded);
        else if (kind == 3 && bonded != 0 && tier < 3) _raise(account, locking, tier + 1);
        else if (kind == 4) _paid[account] += _claim(account, locking);
        else _stake(account, locking, amount, tier < 2 ? tier + amount % 2 : tier);
    }

    /// @dev Adds what fell to each since the last look.
    function _count() internal {
        uint256 time = block.timestamp - GENESIS - _seen;
        (,, uint256 all) = vault.totals(locking);
        for (uint256 i = 0; i < 3; ++i) {
            uint256 exact = SCALE * _perEpoch * time * _position(_people[i], locking).shares;
            _low[_people[i]] += exact / (EPOCH * all);
            _high[_people[i]] += exact / (EPOCH * all) + 1;
        }
        _seen += time;
    }

    function _random(uint256 below) internal returns (uint256) {
        _seed = uint256(keccak256(abi.encode(_seed)));
        return _seed % below;
    }

    /// @dev Twins: two units a settlement too many; a hundredth too few.
    function testFuzz_L2_Twin_WhatIsBrokenIsCaught(uint256 seed) public {
        _assertCaught(Between.Fault.Generous, abi.encodeCall(this.testFuzz_L2_NeverAboveExact, (seed, 1e24, 18)));
        _assertCaught(Between.Fault.Mean, abi.encodeCall(this.testFuzz_L2_NeverAboveExact, (seed, 1e24, 18)));
    }
}
