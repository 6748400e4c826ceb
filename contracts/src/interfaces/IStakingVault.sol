// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Who holds which stake, and when they may leave
/// @notice Amounts are base units of the pool's asset unless they say otherwise; times are Unix seconds. A pool is an
/// asset plus terms that never change. What a position earns now is priced by how long it would have to wait to leave:
/// bonded stake of a tier counts amount × boost shares, unbonding stake counts 1×.
/// @dev Votes (ERC-5805, ERC-6372), `multicall`, `nonces` and `eip712Domain` come from OpenZeppelin and are part of the vault's face.
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
    /// @param penaltyBps Price of leaving a full period early, in basis points of the amount.
    /// @param votes Whether principal in this pool votes.
    /// @param tiers The ladder, lowest first.
    event PoolCreated(
        uint256 indexed poolId, address indexed asset, uint256 minimum, uint256 penaltyBps, bool votes, Tier[] tiers
    );

    /// @notice Stake entered a pool.
    /// @param poolId Pool.
    /// @param account Owner of the position; may differ from who paid.
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

    /// @notice The clock started on a part of a position, under the tier in `position`.
    /// @param poolId Pool.
    /// @param account Owner of the position.
    /// @param amount What went from bonded to unbonding.
    /// @param position The position after.
    /// @param poolShares All shares of the pool after.
    event Unbonded(
        uint256 indexed poolId, address indexed account, uint256 amount, Position position, uint256 poolShares
    );

    /// @notice An unbonding part was bonded again.
    /// @param poolId Pool.
    /// @param account Owner of the position.
    /// @param amount What went from unbonding to bonded.
    /// @param position The position after.
    /// @param poolShares All shares of the pool after.
    event Rebonded(
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

    /// @notice Stake left the pool before it was free.
    /// @param poolId Pool.
    /// @param account Owner of the position.
    /// @param receiver Who was paid `amount - penalty`.
    /// @param amount What left the position.
    /// @param penalty What of it stays, as a reward of the next epoch.
    /// @param position The position after.
    /// @param poolShares All shares of the pool after.
    event WithdrawnEarly(
        uint256 indexed poolId,
        address indexed account,
        address indexed receiver,
        uint256 amount,
        uint256 penalty,
        Position position,
        uint256 poolShares
    );

    /// @notice All of a position left without a word to the distributor. The position is empty after.
    /// @param poolId Pool.
    /// @param account Owner of the position.
    /// @param receiver Who was paid `amount - penalty`.
    /// @param amount What left the position: all of it.
    /// @param penalty What of it stays, at the price of `withdrawEarly`.
    /// @param poolShares All shares of the pool after.
    event EmergencyWithdrawn(
        uint256 indexed poolId,
        address indexed account,
        address indexed receiver,
        uint256 amount,
        uint256 penalty,
        uint256 poolShares
    );

    /// @notice A penalty was charged or handed over.
    /// @param poolId Pool.
    /// @param amount What was charged now; 0 when `flushPenalty` hands over what waited.
    /// @param pending What waits in the vault for `flushPenalty`, after.
    event PenaltyCharged(uint256 indexed poolId, uint256 amount, uint256 pending);

    /// @notice A reward was paid. Of ALM a payment of 0 is told, too: the pool was settled all the same.
    /// @param poolId Pool.
    /// @param account Owner of the position.
    /// @param receiver Who was paid.
    /// @param token Reward token.
    /// @param amount Base units of the reward token.
    event RewardClaimed(
        uint256 indexed poolId, address indexed account, address indexed receiver, address token, uint256 amount
    );

    /// @notice A reward token refused to be sent. The reward stays owed, all else went on.
    /// @param poolId Pool.
    /// @param account Owner of the position.
    /// @param token Reward token.
    /// @param amount What stays owed, base units of the reward token.
    event RewardTransferFailed(uint256 indexed poolId, address indexed account, address token, uint256 amount);

    /// @notice The distributor did not answer while stake was leaving; the move went on at the last seen index.
    /// @param poolId Pool.
    event SettlementFailed(uint256 indexed poolId);

    /// @notice Entry into a pool is closed for a while. Nothing else is.
    /// @param poolId Pool.
    /// @param until Second from which it is open again, by itself.
    event EntryPaused(uint256 indexed poolId, uint256 until);

    /// @notice Another account may pause entry.
    /// @param guardian The account; zero means nobody.
    event GuardianSet(address indexed guardian);

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
    /// @notice The pool's minimum is no power of two, or above 2^62.
    /// @param have What was given.
    error InvalidMinimum(uint256 have);
    /// @notice A penalty is at most all of it.
    error PenaltyTooHigh(uint256 have, uint256 most);
    /// @notice Only pools of ALM vote, and at most 8 of them.
    error VotesNotAllowed(uint256 poolId);
    /// @notice The pool has no such tier.
    error UnknownTier(uint256 tier, uint256 tierCount);
    /// @notice A position moves down only by unbonding all of it.
    error TierTooLow(uint256 have, uint256 need);
    /// @notice The unbonding part left another tier than the one that is bonded now, and can only return to that.
    error TierLeft(uint256 left, uint256 now_);
    /// @notice Nothing of the position is bonded, so there is no tier to join; only its owner can choose one.
    error NothingToJoin();
    /// @notice The tier has no unbonding period: withdraw at once.
    error LiquidTier(uint256 tier);
    /// @notice Less is bonded than asked.
    error InsufficientBonded(uint256 have, uint256 need);
    /// @notice Less is unbonding than asked.
    error InsufficientUnbonding(uint256 have, uint256 need);
    /// @notice Less is staked than asked.
    error InsufficientStake(uint256 have, uint256 need);
    /// @notice A part whose period is over waits to be withdrawn; withdraw it, then unbond (`multicall` does both).
    error MaturedStakeWaits(uint256 amount);
    /// @notice Less is free than asked.
    /// @param have What is free now.
    /// @param need What was asked.
    /// @param releaseAt When the unbonding part is free; 0 when nothing is unbonding.
    error NotFree(uint256 have, uint256 need, uint256 releaseAt);
    /// @notice The position or the pool would hold more shares than the pool's bound.
    error TooManyShares(uint256 have, uint256 most);
    /// @notice The transaction carries too little gas to settle the pool first.
    /// @param need Gas that must be left at this point.
    error InsufficientGas(uint256 need);
    /// @notice The distributor did not answer; stake cannot enter or be raised until it does.
    error DistributorUnavailable();
    /// @notice The pool pays no reward in its own asset, or none is due.
    error NothingToCompound(uint256 poolId);
    /// @notice Entry is paused until that second.
    error EntryIsPaused(uint256 until);
    /// @notice The guardian must rest until that second before pausing again.
    error PauseTooSoon(uint256 nextAt);
    /// @notice Another account is needed.
    error OnlyGuardian(address guardian);
    /// @notice Only the distributor may call.
    error OnlyDistributor();
    /// @notice Only the vault itself may call.
    error OnlySelf();
    /// @notice The signature's time is over.
    error SignatureExpired(uint256 deadline);
    /// @notice The signature is not the account's, or not for this nonce.
    /// @param account Whose it should be.
    /// @param nonce Nonce it should have signed.
    error WrongSignature(address account, uint256 nonce);

    // ------------------------------------------------------------------ govern

    /// @notice Creates a pool whose terms never change. Owner only.
    /// @param asset ERC-20 to stake. Warning: a rebasing token's interest would stay in the vault; wrap it first.
    /// @param salt Tells apart pools of one asset.
    /// @param poolTiers The ladder, 1 to 8 tiers.
    /// @param penaltyBps Price of leaving a full period early, basis points of the amount, at most 10,000.
    /// @param minimum Shares below which the pool counts as empty: a power of two up to 2^62. The smaller it is, the less
    /// reward the pool can ever be funded with and the fewer shares it can hold: see `fundingBound` and `shareBound`.
    /// @param votes Whether principal here votes; pools of ALM only.
    /// @return poolId salt << 160 | asset.
    function createPool(
        address asset,
        uint96 salt,
        Tier[] calldata poolTiers,
        uint256 penaltyBps,
        uint256 minimum,
        bool votes
    ) external returns (uint256 poolId);

    /// @notice Names who may pause entry; zero for nobody. Owner only.
    function setGuardian(address account) external;

    /// @notice Closes entry (`stake`, `stakeFor`, `stakeWithPermit`, `raiseTier`, `rebond`, `compound`) of one pool for
    /// 7 days. Guardian only, and only 21 days after the last pause ended. Leaving, claiming
    /// and voting go on.
    function pauseEntry(uint256 poolId) external;

    // ------------------------------------------------------------------ enter

    /// @notice Stakes the caller's tokens; needs an allowance. A higher tier than the position's raises its whole bonded
    /// part first; a lower one reverts with `TierTooLow`, unless nothing is bonded and nothing unmatured is unbonding.
    /// @param poolId Pool.
    /// @param amount Asset base units to pull.
    /// @param tier Index into the pool's tiers.
    /// @return credited What arrived and was staked.
    function stake(uint256 poolId, uint256 amount, uint256 tier) external returns (uint256 credited);

    /// @notice Stakes the caller's tokens for another, in that account's tier: the lowest when its position is empty.
    /// Reverts with `NothingToJoin` where only unbonding parts stand, so nobody can pin a tier or restart a clock.
    function stakeFor(uint256 poolId, uint256 amount, address account) external returns (uint256 credited);

    /// @notice `stake` after an ERC-2612 permit of the caller's for exactly `amount`. A permit that fails, because a
    /// stranger has sent it first, is passed over: the allowance decides.
    function stakeWithPermit(
        uint256 poolId,
        uint256 amount,
        uint256 tier,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256 credited);

    /// @notice Moves the caller's whole bonded part up to a tier. Unbonding parts keep their clock.
    function raiseTier(uint256 poolId, uint256 tier) external;

    /// @notice Bonds unbonding stake of the caller's again, matured or not, in the tier it left. Reverts with `TierLeft`
    /// when the bonded part has moved on.
    function rebond(uint256 poolId, uint256 amount) external;

    /// @notice Stakes what the caller's position has earned in the pool's own asset. Other rewards stay claimable. Reverts with
    /// `NothingToCompound`, and with `NothingToJoin` where only unbonding parts stand.
    /// @return credited What arrived and was staked, in the position's tier.
    function compound(uint256 poolId) external returns (uint256 credited);

    /// @notice `compound` for an account that signed `Compound(address account,uint256 poolId,uint256 nonce,uint256 deadline)`.
    function compoundBySig(address account, uint256 poolId, uint256 deadline, bytes calldata signature)
        external
        returns (uint256 credited);

    // ------------------------------------------------------------------ earn

    /// @notice Pays the caller's rewards of the pools named. A reward token that refuses to be sent stays owed, emits
    /// `RewardTransferFailed` and counts 0 here. Warning: with too little gas that happens to any token, and the distributor
    /// reads as `DistributorUnavailable`: nothing is lost, claim again with more.
    /// @param poolIds Pools.
    /// @param receiver Who is paid; not zero.
    /// @return amounts One list a pool, one amount a reward token, in the order of `claimable`.
    function claim(uint256[] calldata poolIds, address receiver) external returns (uint256[][] memory amounts);

    /// @notice Pays an account's rewards to that account. Anyone may call.
    function claimFor(address account, uint256[] calldata poolIds) external returns (uint256[][] memory amounts);

    /// @notice `claim` for an account that signed
    /// `Claim(address account,uint256[] poolIds,address receiver,uint256 nonce,uint256 deadline)`.
    function claimBySig(
        address account,
        uint256[] calldata poolIds,
        address receiver,
        uint256 deadline,
        bytes calldata signature
    ) external returns (uint256[][] memory amounts);

    // ------------------------------------------------------------------ leave

    /// @notice Starts the clock on a part of the caller's bonded stake, which from now on counts 1×. A further call
    /// restarts the clock for the whole unmatured part, under the tier of now.
    /// @param poolId Pool.
    /// @param amount Part of the bonded stake.
    /// @return releaseAt Second from which it can be withdrawn.
    function unbond(uint256 poolId, uint256 amount) external returns (uint256 releaseAt);

    /// @notice `unbond` for an account that signed
    /// `Unbond(address account,uint256 poolId,uint256 amount,uint256 nonce,uint256 deadline)`.
    function unbondBySig(address account, uint256 poolId, uint256 amount, uint256 deadline, bytes calldata signature)
        external
        returns (uint256 releaseAt);

    /// @notice Sends free stake: matured parts first, then the bonded part of a tier with period 0. Needs no reward
    /// token, no role and no answer from the distributor. Rewards stay claimable.
    /// @param poolId Pool.
    /// @param amount Asset base units.
    /// @param receiver Who is paid; not zero.
    /// @return net What was sent.
    function withdraw(uint256 poolId, uint256 amount, address receiver) external returns (uint256 net);

    /// @notice `withdraw` to an account that signed
    /// `Withdraw(address account,uint256 poolId,uint256 amount,uint256 nonce,uint256 deadline)`.
    function withdrawBySig(address account, uint256 poolId, uint256 amount, uint256 deadline, bytes calldata signature)
        external
        returns (uint256 net);

    /// @notice Sends stake before it is free: free parts first, then unbonding, then bonded. Costs, rounded up,
    /// amount × penaltyBps × remaining / (10,000 × period) of the unbonding part, and amount × penaltyBps / 10,000 of the
    /// bonded part. The penalty streams to the pool over the next epoch.
    /// Warning: who leaves in part gets back what its remaining shares earn of its own penalty.
    /// @param poolId Pool.
    /// @param amount What leaves the position, penalty included.
    /// @param receiver Who is paid; not zero.
    /// @param maxPenalty Most the caller accepts, base units of the asset; above it the call reverts.
    /// @return net What was sent: amount - penalty.
    function withdrawEarly(uint256 poolId, uint256 amount, address receiver, uint256 maxPenalty)
        external
        returns (uint256 net);

    /// @notice Sends all stake, which must be free, and all rewards. What cannot be paid of the rewards stays owed and
    /// stops nothing.
    /// @return net Stake that was sent.
    function exit(uint256 poolId, address receiver) external returns (uint256 net);

    /// @notice Sends all stake at the price of `withdrawEarly`, without calling the distributor. Rewards settled so far stay
    /// claimable; what streamed since the pool's last settlement goes to those who stay. The penalty waits in the vault.
    /// @return net What was sent.
    function emergencyWithdraw(uint256 poolId, address receiver) external returns (uint256 net);

    /// @notice Hands penalties that wait in the vault to the distributor, to stream over the next epoch. Anyone may call.
    /// @return amount What was handed over.
    function flushPenalty(uint256 poolId) external returns (uint256 amount);

    // ------------------------------------------------------------------ the distributor's side

    /// @notice The pool's `place`-th further reward token is in use from now on. Distributor only; places count up from 1.
    function openReward(uint256 poolId, uint256 place, address token) external;

    // ------------------------------------------------------------------ views

    /// @notice A position as it stands.
    function position(uint256 poolId, address account)
        external
        view
        returns (uint256 bonded, uint256 unbonding, uint256 releaseAt, uint256 tier, uint256 shares);

    /// @notice What leaving with `amount` now would pay: exactly what `withdrawEarly` does, at the same second.
    /// @return net What would be sent.
    /// @return penalty What would stay.
    /// @return freeAt First second at which `amount` leaves without penalty, if the rest is unbonded now.
    function previewExit(uint256 poolId, address account, uint256 amount)
        external
        view
        returns (uint256 net, uint256 penalty, uint256 freeAt);

    /// @notice What `claim` would pay now, rounded down.
    /// @return tokens Reward tokens: ALM, then the further ones in the order in which they were first funded.
    /// @return amounts Base units of each.
    function claimable(uint256 poolId, address account)
        external
        view
        returns (address[] memory tokens, uint256[] memory amounts);

    /// @notice A pool's terms.
    function pool(uint256 poolId)
        external
        view
        returns (address asset, uint256 minimum, uint256 tierCount, uint256 penaltyBps, bool votes);

    /// @notice A pool's ladder, lowest first.
    function tiers(uint256 poolId) external view returns (Tier[] memory);

    /// @notice Sums over a pool's positions.
    function totals(uint256 poolId) external view returns (uint256 bonded, uint256 unbonding, uint256 shares);

    /// @notice Most shares the pool can hold: 2^(scale + 8) - 1, where scale = min(96, 47 + log2(minimum)).
    function shareBound(uint256 poolId) external view returns (uint256);

    /// @notice Most of one token that sponsors and penalties can ever bring to the pool: minimum × 2^(137 - scale), below
    /// 2^112. It keeps the pool's index under 2^138 and debts under 2^146.
    function fundingBound(uint256 poolId) external view returns (uint256);

    /// @notice Penalties that wait in the vault for `flushPenalty`.
    function pendingPenalty(uint256 poolId) external view returns (uint256);

    /// @notice Second until which entry is paused, or was; 0 when it never was.
    function entryPausedUntil(uint256 poolId) external view returns (uint256);

    /// @notice Who may pause entry.
    function guardian() external view returns (address);

    /// @notice Number of pools.
    function poolCount() external view returns (uint256);

    /// @notice Pool number `i` in order of creation.
    function poolAt(uint256 i) external view returns (uint256 poolId);
}
