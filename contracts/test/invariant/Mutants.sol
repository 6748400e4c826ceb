// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {StakingVault} from "../../src/StakingVault.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {PoolState} from "../../src/libraries/PoolState.sol";
import {RewardMath} from "../../src/libraries/RewardMath.sol";
import {DistributorHarness} from "../support/DistributorHarness.sol";

// The contracts with one function broken, each in the way that a tired author might. A property that lets its mutant live
// proves nothing.

abstract contract VaultMutant is StakingVault {
    constructor(IRewardDistributor at, address alm_, address owner_, address guardian_)
        StakingVault(at, alm_, owner_, guardian_)
    {}
}

/// @dev P-1: stake leaves only with an answer.
contract NeedyVault is VaultMutant {
    constructor(IRewardDistributor at, address a, address o, address g) VaultMutant(at, a, o, g) {}

    function _settleOrGoOn(uint256 poolId, PoolState.Pool memory pool_) internal override returns (bool) {
        _settleOrRevert(poolId, pool_);
        return true;
    }
}

/// @dev P-3: gives a settlement too little gas for the worst case, and goes on without it.
contract StingyVault is VaultMutant {
    constructor(IRewardDistributor at, address a, address o, address g) VaultMutant(at, a, o, g) {}

    function _ask(bytes memory data, uint256 gasBound, uint256 room) internal override returns (uint256[] memory) {
        return super._ask(data, gasBound / 8, room);
    }
}

/// @dev P-1, P-4: takes any answer that is long enough, whatever it says.
contract LaxVault is VaultMutant {
    constructor(IRewardDistributor at, address a, address o, address g) VaultMutant(at, a, o, g) {}

    function _grow(PoolState.Pool memory pool_, uint256[] memory answer) internal pure override returns (bool) {
        unchecked {
            pool_.index += answer[2];
        }
        return true;
    }
}

/// @dev P-24: a pause closes the way out, too.
contract TrappingVault is VaultMutant {
    constructor(IRewardDistributor at, address a, address o, address g) VaultMutant(at, a, o, g) {}

    function _settleOrGoOn(uint256 poolId, PoolState.Pool memory pool_) internal override returns (bool) {
        uint256 until = entryPausedUntil[poolId];
        if (block.timestamp < until) revert EntryIsPaused(until);
        return super._settleOrGoOn(poolId, pool_);
    }
}

/// @dev P-20: a lock for each call's own words, so that another call is let in.
contract UnlockedVault is VaultMutant {
    constructor(IRewardDistributor at, address a, address o, address g) VaultMutant(at, a, o, g) {}

    function _reentrancyGuardStorageSlot() internal pure override returns (bytes32) {
        return keccak256(msg.data);
    }
}

/// @dev P-7: rounds debts in favour of those who move.
contract MilkingVault is VaultMutant {
    constructor(IRewardDistributor at, address a, address o, address g) VaultMutant(at, a, o, g) {}

    function _shifted(int256 debt, uint256 before, uint256 shares, uint256 index, uint256 scale)
        internal
        pure
        override
        returns (int256)
    {
        // forge-lint: disable-start(unsafe-typecast)
        if (shares >= before) return debt + int256(RewardMath.rewardDown(shares - before, index, scale));
        return debt - int256(RewardMath.rewardUp(before - shares, index, scale));
        // forge-lint: disable-end(unsafe-typecast)
    }
}

/// @dev P-8: charges a penalty, and forgets it.
contract LeakyVault is VaultMutant {
    constructor(IRewardDistributor at, address a, address o, address g) VaultMutant(at, a, o, g) {}

    function _charge(uint256, uint256) internal override {}
}

/// @dev P-9: a pool's sum is one more than its positions.
contract SharesVault is VaultMutant {
    constructor(IRewardDistributor at, address a, address o, address g) VaultMutant(at, a, o, g) {}

    function _keepLock(uint256 poolId, address account, Stake memory s) internal override {
        super._keepLock(poolId, account, s);
        if (s.p.unbonding != 0) _sums[poolId].unbonding += 1;
    }
}

/// @dev P-22: votes stay when stake leaves.
contract VotelessVault is VaultMutant {
    constructor(IRewardDistributor at, address a, address o, address g) VaultMutant(at, a, o, g) {}

    function _moveVotes(PoolState.Pool memory pool_, address account, uint256 amount, bool enters) internal override {
        if (enters) super._moveVotes(pool_, account, amount, enters);
    }
}

/// @dev P-18: a further unbonding turns the clock back.
contract BackwardsVault is VaultMutant {
    constructor(IRewardDistributor at, address a, address o, address g) VaultMutant(at, a, o, g) {}

    function _keepLock(uint256 poolId, address account, Stake memory s) internal override {
        if (s.wasUnbonding != 0 && s.p.releaseAt != 0) s.p.releaseAt -= 1;
        super._keepLock(poolId, account, s);
    }
}

abstract contract DistributorMutant is DistributorHarness {
    constructor(IERC20 a, address v, address o, uint256 g, uint256 l, uint256 c, uint256 s)
        DistributorHarness(a, v, o, g, l, c, s)
    {}
}

/// @dev P-6: says that it has more in reserve than it holds.
contract OverstatedDistributor is DistributorMutant {
    constructor(IERC20 a, address v, address o, uint256 g, uint256 l, uint256 c, uint256 s)
        DistributorMutant(a, v, o, g, l, c, s)
    {}

    function _reserveAt(State memory s, uint256 at) internal pure override returns (uint256) {
        return super._reserveAt(s, at) + 1;
    }
}

/// @dev P-6: what was held is scheduled, and still held.
contract RepeatingDistributor is DistributorMutant {
    constructor(IERC20 a, address v, address o, uint256 g, uint256 l, uint256 c, uint256 s)
        DistributorMutant(a, v, o, g, l, c, s)
    {}

    function _reschedule(uint256 poolId, uint256 place, Reward storage reward, uint256 epoch) internal override {
        uint112 held = reward.held;
        super._reschedule(poolId, place, reward, epoch);
        reward.held = held;
    }
}

/// @dev P-6, P-11: what streams to an empty pool is forgotten.
contract ForgetfulDistributor is DistributorMutant {
    constructor(IERC20 a, address v, address o, uint256 g, uint256 l, uint256 c, uint256 s)
        DistributorMutant(a, v, o, g, l, c, s)
    {}

    function _carryAlm(Settlement memory z, uint256 index) internal view override {
        super._carryAlm(z, index);
        z.carry[0] = 0;
    }
}

/// @dev P-7: a settlement of a further token gives a hundredth too much.
contract GenerousDistributor is DistributorMutant {
    constructor(IERC20 a, address v, address o, uint256 g, uint256 l, uint256 c, uint256 s)
        DistributorMutant(a, v, o, g, l, c, s)
    {}

    function _streamFurther(uint256 poolId, uint256 place, Settlement memory z, uint256 shares, uint256 scale)
        internal
        view
        override
    {
        super._streamFurther(poolId, place, z, shares, scale);
        z.increments[place] += z.increments[place] / 100;
    }
}

/// @dev P-11: a new weight reaches back to the last settlement.
contract HastyWeightDistributor is DistributorMutant {
    constructor(IERC20 a, address v, address o, uint256 g, uint256 l, uint256 c, uint256 s)
        DistributorMutant(a, v, o, g, l, c, s)
    {}

    function _foldWeight(Pool memory pool, Special memory special, State memory s) internal view override {
        if (special.changeAt != 0 && block.timestamp >= special.changeAt) pool.weight = special.nextWeight;
        super._foldWeight(pool, special, s);
    }
}

/// @dev P-13: of several epochs with votes that end before anybody calls, only the last is remembered.
contract ForgetfulVotesDistributor is DistributorMutant {
    constructor(IERC20 a, address v, address o, uint256 g, uint256 l, uint256 c, uint256 s)
        DistributorMutant(a, v, o, g, l, c, s)
    {}

    function _bend(State memory s, uint256 boundary) internal view override {
        super._bend(s, boundary);
        for (uint256 i = 0; i + 1 < s.passed; ++i) {
            if (s.votesEnded[s.passed - 1] != 0) s.votesEnded[i] = 0;
        }
    }
}

/// @dev P-14: visits every epoch that was missed.
contract LoopingDistributor is DistributorMutant {
    constructor(IERC20 a, address v, address o, uint256 g, uint256 l, uint256 c, uint256 s)
        DistributorMutant(a, v, o, g, l, c, s)
    {}

    function _roll() internal override returns (State memory s) {
        s = super._roll();
        for (uint256 epoch = _trigger.epoch; epoch < _epochAt(block.timestamp); ++epoch) {
            require(_bends[epoch].weight < type(uint32).max, "visited");
        }
    }
}

/// @dev P-5: takes every token's word.
contract LyingTransferDistributor is DistributorMutant {
    constructor(IERC20 a, address v, address o, uint256 g, uint256 l, uint256 c, uint256 s)
        DistributorMutant(a, v, o, g, l, c, s)
    {}

    function _send(address token, address receiver, uint256 amount) internal override returns (bool) {
        super._send(token, receiver, amount);
        return true;
    }
}

/// @dev P-21: what does not divide is seen, and so dropped.
contract GrindingDistributor is DistributorMutant {
    constructor(IERC20 a, address v, address o, uint256 g, uint256 l, uint256 c, uint256 s)
        DistributorMutant(a, v, o, g, l, c, s)
    {}

    function _stream(uint256 word, uint256 folded, uint256 shares, uint256 scale, uint256 index)
        internal
        pure
        override
        returns (uint256, uint256)
    {
        (uint256 now_, uint256 increment) = super._stream(word, folded, shares, scale, index);
        return (now_ - uint120(now_) + index, increment);
    }
}
