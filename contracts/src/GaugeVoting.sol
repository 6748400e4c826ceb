// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";

import {IGaugeVoting} from "./interfaces/IGaugeVoting.sol";
import {IRewardDistributor} from "./interfaces/IRewardDistributor.sol";
import {RewardMath} from "./libraries/RewardMath.sol";

/// @title GaugeVoting
/// @notice The manual is in `IGaugeVoting`. No owner and no power of its own: it counts once governance names it with
/// `RewardDistributor.setGauge`.
contract GaugeVoting is IGaugeVoting {
    /// @dev Base units of a vote: one whole ALM.
    uint256 internal constant VOTE = 1e18;

    /// @notice The electorate: the vault.
    IVotes public immutable electorate;
    /// @notice The emission that is directed.
    IRewardDistributor public immutable distributor;

    /// @inheritdoc IGaugeVoting
    mapping(address account => uint256 epoch) public lastVotedFor;

    /// @param electorate_ The vault. @param distributor_ The distributor that this gauge is for.
    constructor(IVotes electorate_, IRewardDistributor distributor_) {
        (electorate, distributor) = (electorate_, distributor_);
    }

    /// @inheritdoc IGaugeVoting
    function vote(uint256[] calldata poolIds, uint256[] calldata partsBps) external returns (uint256 epoch) {
        if (poolIds.length == 0 || poolIds.length != partsBps.length) {
            revert LengthMismatch(poolIds.length, partsBps.length);
        }
        epoch = distributor.currentEpoch() + 1;
        if (lastVotedFor[msg.sender] == epoch) revert AlreadyVoted(msg.sender, distributor.epochStart(epoch));
        uint256 all = power(msg.sender);
        if (all == 0) revert NoPower(msg.sender, epoch - 1);

        uint256[] memory votes = new uint256[](poolIds.length);
        uint256 left = RewardMath.BPS;
        for (uint256 i = 0; i < poolIds.length; ++i) {
            if (i != 0 && poolIds[i] <= poolIds[i - 1]) revert NotRising(i);
            votes[i] = partsBps[i] > left ? 0 : all * partsBps[i] / RewardMath.BPS;
            if (votes[i] == 0) revert InvalidPart(i, partsBps[i]);
            left -= partsBps[i];
        }
        lastVotedFor[msg.sender] = epoch;
        emit GaugeVoted(msg.sender, epoch, poolIds, votes);
        distributor.addVotes(poolIds, votes);
    }

    /// @inheritdoc IGaugeVoting
    function power(address account) public view returns (uint256) {
        return electorate.getPastVotes(account, distributor.epochStart(distributor.currentEpoch())) / VOTE;
    }
}
