// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
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

    // ------------------------------------------------------------------ asked by the distributor

    function fundingBound(uint256 poolId) external view returns (uint256) {
        return _vault.fundingBound(poolId);
    }

    function openReward(uint256 poolId, uint256 place, address token) external {
        _vault.openReward(poolId, place, token);
    }

    // ------------------------------------------------------------------ asked by the vault

    function openPool(uint256 poolId) external {
        _distributor.openPool(poolId);
    }

    function chargePenalty(uint256 poolId, uint256 amount) external {
        IERC20 asset = IERC20(address(uint160(poolId)));
        uint256 before = asset.balanceOf(address(this));
        require(asset.transferFrom(msg.sender, address(this), amount), "penalty");
        uint256 arrived = asset.balanceOf(address(this)) - before;
        require(asset.approve(address(_distributor), arrived), "approve");
        _distributor.chargePenalty(poolId, arrived);
    }

    function settle(uint256 poolId, uint256 shares, uint256 scale) external returns (uint256[] memory increments) {
        if (_fault == Fault.Eager && shares == 0) return new uint256[](1);
        increments = _distributor.settle(poolId, shares, scale);
        increments[0] = _bent(poolId, shares, scale, increments[0]);
        if (_fault == Fault.Forgetful) _asked[poolId][block.timestamp / 7 days] = true;
        if (_fault == Fault.NeedsKeeper) {
            uint256 all = _kept[poolId] + increments[0];
            increments[0] = _isTriggered() ? all : 0;
            _kept[poolId] = all - increments[0];
        }
    }

    function previewSettle(uint256 poolId, uint256 shares, uint256 scale)
        external
        view
        returns (uint256[] memory increments)
    {
        increments = _distributor.previewSettle(poolId, shares, scale);
        increments[0] = _bent(poolId, shares, scale, increments[0]);
        if (_fault == Fault.Flattering) increments[0] += increments[0] / 100;
        if (_fault == Fault.NeedsKeeper) increments[0] = _isTriggered() ? _kept[poolId] + increments[0] : 0;
    }

    function pay(IRewardDistributor.Payment memory payment)
        external
        returns (uint256 increment, uint256 amount, bool sent)
    {
        uint256 poolId = payment.poolId;
        uint256 shift = 0; // of the index, that the position is paid by
        if (payment.place == 0) {
            uint256 coming = _distributor.previewSettle(poolId, payment.shares, payment.scale)[0];
            unchecked {
                shift = _bent(poolId, payment.shares, payment.scale, coming) - coming;
                payment.index += shift;
            }
        }
        (increment, amount, sent) = _distributor.pay(payment);
        unchecked {
            increment += shift;
        }
        if (_fault != Fault.PaysTwice || !sent || payment.place != 0) return (increment, amount, sent);
        address alm = address(_distributor.alm());
        uint256 left = _distributor.streamed(poolId, alm) - _distributor.paid(poolId, alm);
        payment.receiver = _accomplice;
        if (left >= amount) _distributor.pay(payment);
    }

    function _bent(uint256 poolId, uint256 shares, uint256 scale, uint256 increment) internal view returns (uint256) {
        if (_fault == Fault.Generous && shares != 0) return increment + (uint256(2) << scale) / shares + 1;
        if (_fault == Fault.Mean) return increment * 99 / 100;
        if (_fault == Fault.Forgetful && _asked[poolId][block.timestamp / 7 days]) return 0;
        return increment;
    }

    function _isTriggered() internal view returns (bool) {
        if (block.timestamp < _distributor.genesis()) return true;
        return _distributor.currentEpoch() == _distributor.triggeredEpoch();
    }
}
