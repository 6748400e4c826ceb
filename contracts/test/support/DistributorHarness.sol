// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {RewardMath} from "../../src/libraries/RewardMath.sol";

/// @dev The distributor with its books open: views only, nothing behaves otherwise.
contract DistributorHarness is RewardDistributor {
    /// @dev What a pool has of one token, in base units, as a settlement at this second would leave it.
    struct Purses {
        uint256 due; // in the stakers' index, not paid
        uint256 undivided; // streamed, not yet in the index
        uint256 waiting; // carried, its epoch not known
        uint256 scheduled; // funded or carried, its epochs known, not yet streamed
    }

    constructor(
        IERC20 alm_,
        address vault_,
        address owner_,
        uint256 genesis_,
        uint256 length,
        uint256 cap,
        uint256 slope
    ) RewardDistributor(alm_, vault_, owner_, genesis_, length, cap, slope) {}

    /// @dev By place: the tokens of a pool that are in use, ALM first.
    function books(uint256 poolId, uint256 shares, uint256 scale)
        external
        view
        returns (address[] memory tokens, Purses[] memory purses)
    {
        Settlement memory z;
        z.pool = _pools[poolId];
        _settled(poolId, z, shares, scale);
        uint256 open = _tokens[poolId].open;
        (tokens, purses) = (new address[](open), new Purses[](open));
        for (uint256 place = 0; place < open; ++place) {
            tokens[place] = _tokens[poolId].list[place];
            Reward storage reward = _rewards[poolId][place];
            (uint256 seen, uint256 carry) = place < z.words.length ? (uint128(z.words[place]), z.carry[place]) : (0, 0);
            if (seen == 0) seen = reward.seen;
            (uint256 flowed,) = _flowed(reward, _wordOf(reward), z);
            uint256 rescheduled = z.reschedules ? reward.held : 0;
            Purses memory purse = purses[place];
            purse.waiting = reward.held - rescheduled + carry;
            purse.scheduled = uint256(reward.sponsored.total) + reward.single.total + rescheduled - flowed;
            if (place == 0) {
                purse.due = z.pool.owed;
                uint256 unseen = _indexAt(_rolled(), block.timestamp) - z.pool.indexSeen;
                purse.undivided = z.special.folded;
                if (z.pool.weight != 0) purse.undivided += RewardMath.emittedDown(z.pool.weight, unseen);
            } else {
                purse.due = _streamedOf(reward) + seen - reward.seen - carry - reward.paid;
                purse.undivided = flowed - seen;
            }
        }
    }
}
