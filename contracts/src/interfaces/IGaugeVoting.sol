// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Stakers direct the next epoch's emission
/// @notice An account's power in an epoch is what it had, by itself and by delegation, in the vault at the epoch's first
/// second, in whole ALM, rounded down. It is used once an epoch, split over pools as the account likes, and counts in the
/// next epoch alone. `RewardDistributor` keeps the tallies; this contract keeps who has voted.
interface IGaugeVoting {
    /// @notice An account directed its power.
    /// @param account Who voted.
    /// @param epoch Epoch that the votes count in: the one after the vote.
    /// @param poolIds Pools.
    /// @param votes Whole ALM of power that each got.
    event GaugeVoted(address indexed account, uint256 indexed epoch, uint256[] poolIds, uint256[] votes);

    /// @notice The account's power of this epoch is used.
    /// @param nextAt Second from which it can vote again.
    error AlreadyVoted(address account, uint256 nextAt);
    /// @notice The account has no whole ALM of power at the epoch's start.
    error NoPower(address account, uint256 epoch);
    /// @notice The lists differ in length, or are empty.
    error LengthMismatch(uint256 pools, uint256 parts);
    /// @notice A part is zero, too small for a whole vote, or the parts come to more than 10,000.
    error InvalidPart(uint256 i, uint256 bps);
    /// @notice A pool is named twice, or the list does not rise.
    error NotRising(uint256 i);

    /// @notice Directs the caller's power. Reverts in the epoch's very first second, when its snapshot is not yet past.
    /// @param poolIds Pools, in rising order.
    /// @param partsBps Part of the power for each, basis points; what is left of 10,000 directs nothing.
    /// @return epoch Epoch that the votes count in.
    function vote(uint256[] calldata poolIds, uint256[] calldata partsBps) external returns (uint256 epoch);

    /// @notice Power of an account in the running epoch, whole ALM. Reverts before genesis and in an epoch's first second.
    function power(address account) external view returns (uint256);

    /// @notice Last epoch that an account's votes count in; 0 when it never voted.
    function lastVotedFor(address account) external view returns (uint256);
}
