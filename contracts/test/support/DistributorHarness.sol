// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {RewardMath} from "../../src/libraries/RewardMath.sol";

/// @dev The distributor with its books open: views only, nothing behaves otherwise.
contract DistributorHarness is RewardDistributor {
    constructor(
        IERC20 alm_,
        address vault_,
        address owner_,
        uint256 genesis_,
        uint256 length,
        uint256 cap,
        uint256 slope
    ) RewardDistributor(alm_, vault_, owner_, genesis_, length, cap, slope) {}

    /// @dev A pool's four purses as a settlement at this second would leave them.
    /// @return due In the stakers' index, not paid.
    /// @return undivided Streamed, not yet in the index.
    /// @return waiting Carried, its epoch not known.
    /// @return scheduled Carried, its epoch known, not yet streamed.
    function books(uint256 poolId, uint256 shares)
        external
        view
        returns (uint256 due, uint256 undivided, uint256 waiting, uint256 scheduled)
    {
        (Line memory line,) = _rolled();
        (Pool memory pool, uint256 rescheduled,) = _settled(poolId, shares, line);
        (due, undivided, waiting) = (pool.owed, pool.streamed, _held[poolId] - rescheduled);
        uint256 epoch = _epochAt(_pools[poolId].settledAt);
        scheduled = _unflowed(epoch, _carriedInto[poolId][epoch])
            + _unflowed(epoch + 1, _carriedInto[poolId][epoch + 1] + rescheduled);
    }

    function _unflowed(uint256 epoch, uint256 amount) internal view returns (uint256) {
        return amount - RewardMath.flowed(amount, 0, _offset(epoch, block.timestamp), epochLength);
    }
}
