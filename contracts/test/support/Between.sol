// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";

/// @dev Stands between vault and distributor, takes the place of each for the other, and breaks one thing. Twins for the
/// properties: each must be caught.
contract Between {
    enum Fault {
        None,
        Silent, // none at all: standing between changes nothing
        Generous, // every settlement gives two units too many
        Mean, // every settlement keeps a hundredth
        Forgetful, // what a settlement adds is lost when it is asked for twice in an epoch
        NeedsKeeper, // nothing reaches the stakers before the epoch is triggered
        PaysTwice, // every payment is made again to somebody else
        Eager, // says nothing of an empty pool, so that the first comer takes what streamed to it
        Flattering // announces more than it settles
    }

    RewardDistributor internal immutable _distributor;
    IStakingVault internal immutable _vault;
    Fault internal immutable _fault;
    address internal immutable _accomplice;
    mapping(uint256 poolId => uint256) internal _kept;
    mapping(uint256 poolId => mapping(uint256 epoch => bool)) internal _asked;

    constructor(RewardDistributor distributor, IStakingVault vault, Fault fault, address accomplice) {
        (_distributor, _vault, _fault, _accomplice) = (distributor, vault, fault, accomplice);
    }

    /// @dev Asked by the distributor when a weight is set.
    function pool(uint256 poolId) external view returns (address, uint256, uint256) {
        return _vault.pool(poolId);
    }

    function settle(uint256 poolId, uint256 shares) external returns (uint256 increment) {
        if (_fault == Fault.Eager && shares == 0) return 0;
        increment = _bent(poolId, shares, _distributor.settle(poolId, shares));
        if (_fault == Fault.Forgetful) _asked[poolId][block.timestamp / 7 days] = true;
        if (_fault == Fault.NeedsKeeper) {
            uint256 all = _kept[poolId] + increment;
            increment = _isTriggered() ? all : 0;
            _kept[poolId] = all - increment;
        }
    }

    function previewSettle(uint256 poolId, uint256 shares) external view returns (uint256 increment) {
        increment = _bent(poolId, shares, _distributor.previewSettle(poolId, shares));
        if (_fault == Fault.Flattering) return increment + increment / 100;
        if (_fault == Fault.NeedsKeeper) return _isTriggered() ? _kept[poolId] + increment : 0;
    }

    function pay(uint256 poolId, address receiver, uint256 amount) external {
        _distributor.pay(poolId, receiver, amount);
        if (_fault == Fault.PaysTwice && _distributor.owed(poolId) >= amount) {
            _distributor.pay(poolId, _accomplice, amount);
        }
    }

    function _bent(uint256 poolId, uint256 shares, uint256 increment) internal view returns (uint256) {
        if (_fault == Fault.Generous && shares != 0) return increment + (uint256(2) << 96) / shares + 1;
        if (_fault == Fault.Mean) return increment * 99 / 100;
        if (_fault == Fault.Forgetful && _asked[poolId][block.timestamp / 7 days]) return 0;
        return increment;
    }

    function _isTriggered() internal view returns (bool) {
        if (block.timestamp < _distributor.genesis()) return true;
        return _distributor.currentEpoch() == _distributor.triggeredEpoch();
    }
}
