// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Who holds which stake, and when they may leave
/// @notice Amounts are base units of the pool's asset unless they say otherwise; times are Unix seconds. A pool is an
/// asset plus terms that never change. What a position earns now is priced by how long it would have to wait to leave:
/// bonded stake of a tier counts amount × boost shares, unbonding stake counts 1×.
interface IStakingVault {
    // ------------------------------------------------------------------ types

    /// @notice One rung of a pool's ladder.
    /// @param unbondingPeriod Seconds from `unbond` until the stake is free; 0 means withdraw at any time.
    /// @param boost Shares per unit of bonded stake, in basis points (10,000 = 1×).
    struct Tier {
        uint32 unbondingPeriod;
        uint16 boost;
    }

    /// @notice A position as it stands.
    /// @param bonded Stake that earns the tier's boost.
    /// @param unbonding Stake on the clock, or free once `releaseAt` has come.
    /// @param releaseAt Second at which `unbonding` is free; 0 when nothing is unbonding.
    /// @param tier Index into the pool's tiers.
    /// @param shares bonded × boost / 10,000, rounded down, plus unbonding.
    struct Position {
        uint256 bonded;
        uint256 unbonding;
        uint256 releaseAt;
        uint256 tier;
        uint256 shares;
    }

    // ------------------------------------------------------------------ events; `position` and `poolShares` are the state after

    /// @notice A pool was created; its terms are final.
    /// @param poolId salt << 160 | asset.
    /// @param asset ERC-20 that is staked.
    /// @param minimum Shares below which the pool counts as empty.
    /// @param tiers The ladder, lowest first.
    event PoolCreated(uint256 indexed poolId, address indexed asset, uint256 minimum, Tier[] tiers);

    /// @notice Stake entered a pool.
    /// @param poolId Pool.
    /// @param account Owner of the position.
    /// @param amount What arrived, after any fee the asset takes.
    /// @param position The position after.
    /// @param poolShares All shares of the pool after.
    event Staked(
        uint256 indexed poolId, address indexed account, uint256 amount, Position position, uint256 poolShares
    );

    /// @notice A position moved up the ladder.
    /// @param poolId Pool.
    /// @param account Owner of the position.
    /// @param position The position after.
    /// @param poolShares All shares of the pool after.
    event TierRaised(uint256 indexed poolId, address indexed account, Position position, uint256 poolShares);

    /// @notice The clock started on a part of a position.
    /// @param poolId Pool.
    /// @param account Owner of the position.
    /// @param amount What went from bonded to unbonding.
    /// @param position The position after.
    /// @param poolShares All shares of the pool after.
    event Unbonded(
        uint256 indexed poolId, address indexed account, uint256 amount, Position position, uint256 poolShares
    );

    /// @notice Free stake left the pool.
    /// @param poolId Pool.
    /// @param account Owner of the position.
    /// @param receiver Who was paid.
    /// @param amount What was sent.
    /// @param position The position after.
    /// @param poolShares All shares of the pool after.
    event Withdrawn(
        uint256 indexed poolId,
        address indexed account,
        address indexed receiver,
        uint256 amount,
        Position position,
        uint256 poolShares
    );

    /// @notice A reward was paid. A claim that finds nothing emits 0: it settled the pool all the same.
    /// @param poolId Pool.
    /// @param account Owner of the position.
    /// @param receiver Who was paid.
    /// @param token Reward token.
    /// @param amount Base units of the reward token.
    event RewardClaimed(
        uint256 indexed poolId, address indexed account, address indexed receiver, address token, uint256 amount
    );

    /// @notice The distributor did not answer while stake was leaving; the move went on at the last seen index.
    /// @param poolId Pool.
    event SettlementFailed(uint256 indexed poolId);

    // ------------------------------------------------------------------ errors

    /// @notice An amount, address or list that must not be zero or empty is.
    error ZeroValue();
    /// @notice No such pool.
    error UnknownPool(uint256 poolId);
    /// @notice The pool exists already.
    error PoolExists(uint256 poolId);
    /// @notice The asset is no contract.
    error NotAContract(address asset);
    /// @notice The ladder breaks a rule: 1 to 8 tiers, periods strictly rising up to 4 years, boosts from 1× up and not
    /// falling, period 0 at 1×.
    /// @param tier Index of the first tier that does; the number of tiers when that is the fault.
    error InvalidTier(uint256 tier);
    /// @notice The pool's minimum is out of the range for which no overflow is proven.
    /// @param have What was given.
    /// @param least Smallest minimum allowed.
    error MinimumOutOfRange(uint256 have, uint256 least);
    /// @notice The pool has no such tier.
    error UnknownTier(uint256 tier, uint256 tierCount);
    /// @notice A position moves down only by unbonding all of it.
    error TierTooLow(uint256 have, uint256 need);
    /// @notice The tier has no unbonding period: withdraw at once.
    error LiquidTier(uint256 tier);
    /// @notice Less is bonded than asked.
    error InsufficientBonded(uint256 have, uint256 need);
    /// @notice A part whose period is over waits to be withdrawn; withdraw it, then unbond.
    error MaturedStakeWaits(uint256 amount);
    /// @notice Less is free than asked.
    /// @param have What is free now.
    /// @param need What was asked.
    /// @param releaseAt When the unbonding part is free; 0 when nothing is unbonding.
    error NotFree(uint256 have, uint256 need, uint256 releaseAt);
    /// @notice The position or the pool would hold more than 2^104 - 1 shares.
    error TooManyShares(uint256 shares);
    /// @notice The transaction carries too little gas to settle the pool first.
    /// @param need Gas that must be left at this point.
    error InsufficientGas(uint256 need);
    /// @notice The distributor did not answer; stake cannot enter or be raised until it does.
    error DistributorUnavailable();

    // ------------------------------------------------------------------ govern

    /// @notice Creates a pool whose terms never change. Owner only.
    /// @param asset ERC-20 to stake. Warning: a rebasing token's interest would stay in the vault; wrap it first.
    /// @param salt Tells apart pools of one asset.
    /// @param poolTiers The ladder, 1 to 8 tiers.
    /// @param minimum Shares below which the pool counts as empty, at least `MIN_MINIMUM`.
    /// @return poolId salt << 160 | asset.
    function createPool(address asset, uint96 salt, Tier[] calldata poolTiers, uint256 minimum)
        external
        returns (uint256 poolId);

    // ------------------------------------------------------------------ enter

    /// @notice Stakes the caller's tokens; needs an allowance. A higher tier than the position's raises its whole bonded
    /// part first; a lower one reverts with `TierTooLow`, unless nothing is bonded and nothing unmatured is unbonding.
    /// @param poolId Pool.
    /// @param amount Asset base units to pull.
    /// @param tier Index into the pool's tiers.
    /// @return credited What arrived and was staked.
    function stake(uint256 poolId, uint256 amount, uint256 tier) external returns (uint256 credited);

    /// @notice Moves the caller's whole bonded part up to a tier. Unbonding parts keep their clock.
    function raiseTier(uint256 poolId, uint256 tier) external;

    // ------------------------------------------------------------------ earn

    /// @notice Pays the caller's rewards of the pools named.
    /// @param poolIds Pools.
    /// @param receiver Who is paid; not zero.
    /// @return amounts One list a pool, one amount a reward token, in the order of `claimable`.
    function claim(uint256[] calldata poolIds, address receiver) external returns (uint256[][] memory amounts);

    // ------------------------------------------------------------------ leave

    /// @notice Starts the clock on a part of the caller's bonded stake, which from now on counts 1×. A further call
    /// restarts the clock for the whole unmatured part.
    /// @param poolId Pool.
    /// @param amount Part of the bonded stake.
    /// @return releaseAt Second from which it can be withdrawn.
    function unbond(uint256 poolId, uint256 amount) external returns (uint256 releaseAt);

    /// @notice Sends free stake: matured parts first, then the bonded part of a tier with period 0. Needs no reward
    /// token, no role and no answer from the distributor. Rewards stay claimable.
    /// @param poolId Pool.
    /// @param amount Asset base units.
    /// @param receiver Who is paid; not zero.
    /// @return net What was sent.
    function withdraw(uint256 poolId, uint256 amount, address receiver) external returns (uint256 net);

    // ------------------------------------------------------------------ views

    /// @notice A position as it stands.
    function position(uint256 poolId, address account)
        external
        view
        returns (uint256 bonded, uint256 unbonding, uint256 releaseAt, uint256 tier, uint256 shares);

    /// @notice What `claim` would pay now, rounded down.
    /// @return tokens Reward tokens.
    /// @return amounts Base units of each.
    function claimable(uint256 poolId, address account)
        external
        view
        returns (address[] memory tokens, uint256[] memory amounts);

    /// @notice A pool's terms.
    function pool(uint256 poolId) external view returns (address asset, uint256 minimum, uint256 tierCount);

    /// @notice A pool's ladder, lowest first.
    function tiers(uint256 poolId) external view returns (Tier[] memory);

    /// @notice Sums over a pool's positions.
    function totals(uint256 poolId) external view returns (uint256 bonded, uint256 unbonding, uint256 shares);

    /// @notice Number of pools.
    function poolCount() external view returns (uint256);

    /// @notice Pool number `i` in order of creation.
    function poolAt(uint256 i) external view returns (uint256 poolId);
}
