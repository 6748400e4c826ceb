// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What an epoch pays, pool by pool
/// @notice Holds the reward money and knows pools, not people. Amounts are base units of ALM (18 decimals) or of the token
/// named, times Unix seconds. Weights, emission and streams change at epoch boundaries only, and from the boundary on,
/// whenever `triggerEpoch` is called, or if it never is: views count boundaries that nobody triggered yet.
interface IRewardDistributor {
    // ------------------------------------------------------------------ events

    /// @notice Epochs were rolled forward; one call covers any number of missed boundaries.
    /// @param fromEpoch Last epoch triggered before.
    /// @param toEpoch Running epoch, now triggered.
    /// @param lateness Seconds since the start of `toEpoch`.
    /// @param caller Who called, and received the tip.
    /// @param emissionPerEpoch Emission in force.
    /// @param totalWeight Sum of the pools' weights in force.
    /// @param emissionReserve Reserve left to stream at this second, rounded down.
    event EpochTriggered(
        uint256 indexed fromEpoch,
        uint256 indexed toEpoch,
        uint256 lateness,
        address caller,
        uint256 emissionPerEpoch,
        uint256 totalWeight,
        uint256 emissionReserve
    );

    /// @notice The caller of the trigger was tipped.
    /// @param epoch Epoch that was triggered.
    /// @param receiver The caller.
    /// @param amount Tip.
    /// @param budget Tip budget left.
    event TipPaid(uint256 indexed epoch, address indexed receiver, uint256 amount, uint256 budget);

    /// @notice A token may be funded as a reward of a pool.
    /// @param poolId Pool.
    /// @param token Reward token.
    event RewardTokenAdded(uint256 indexed poolId, address indexed token);

    /// @notice A reward was funded: by a sponsor, or by a penalty.
    /// @param poolId Pool.
    /// @param token Reward token.
    /// @param funder Who paid; the vault for a penalty.
    /// @param amount What arrived, spread evenly over the epochs.
    /// @param firstEpoch First epoch it streams in.
    /// @param epochs Number of epochs.
    /// @param funded All of the token that was ever funded for the pool, after.
    event Funded(
        uint256 indexed poolId,
        address indexed token,
        address indexed funder,
        uint256 amount,
        uint256 firstEpoch,
        uint256 epochs,
        uint256 funded
    );

    /// @notice Reward streamed while the pool was empty. It waits, and streams again to the same pool over the epoch
    /// after the one in which the pool is staked again.
    /// @param poolId Pool that was empty.
    /// @param token Reward token.
    /// @param amount What streamed since the last settlement.
    /// @param held All of the token that waits for a staker, after.
    event Carried(uint256 indexed poolId, address indexed token, uint256 amount, uint256 held);

    /// @notice Reward that waited for a staker has its epoch.
    /// @param poolId Pool that is staked again.
    /// @param token Reward token.
    /// @param amount All that waited.
    /// @param epoch Epoch over which it streams: the one after that of the stake.
    event CarryScheduled(uint256 indexed poolId, address indexed token, uint256 amount, uint256 epoch);

    /// @notice The emission reserve grew.
    /// @param funder Who paid.
    /// @param amount What was added.
    /// @param reserve Reserve after, at this second.
    event EmissionFunded(address indexed funder, uint256 amount, uint256 reserve);

    /// @notice The tip budget grew.
    /// @param funder Who paid.
    /// @param amount What was added.
    /// @param budget Budget after.
    event TipsFunded(address indexed funder, uint256 amount, uint256 budget);

    /// @notice A pool has a new weight from `epoch` on.
    /// @param poolId Pool.
    /// @param epoch First epoch it counts in.
    /// @param weight The pool's weight from then on.
    /// @param totalWeight Sum of all weights from then on.
    event WeightSet(uint256 indexed poolId, uint256 indexed epoch, uint256 weight, uint256 totalWeight);

    /// @notice The emission changes from `epoch` on.
    /// @param epoch First epoch it counts in.
    /// @param perEpoch ALM streamed per epoch to all pools together.
    event EmissionSet(uint256 indexed epoch, uint256 perEpoch);

    /// @notice Votes direct the next epoch's emission to a pool.
    /// @param poolId Pool.
    /// @param epoch Epoch that the votes count in.
    /// @param votes What was added, whole ALM of voting power.
    /// @param poolVotes The pool's votes for that epoch, after.
    /// @param totalVotes All votes for that epoch, after.
    /// @param cappedVotes What of all votes draws emission once no pool counts for more than the cap, after.
    event GaugeWeighted(
        uint256 indexed poolId,
        uint256 indexed epoch,
        uint256 votes,
        uint256 poolVotes,
        uint256 totalVotes,
        uint256 cappedVotes
    );

    /// @notice Gauge votes were switched on or off.
    /// @param gauge Contract that counts them; zero for off.
    /// @param capBps Largest share of an epoch's emission that votes can give one pool, basis points.
    event GaugeSet(address indexed gauge, uint256 capBps);

    // ------------------------------------------------------------------ errors

    /// @notice Only the vault may call.
    error OnlyVault();
    /// @notice Only the gauge may call.
    error OnlyGauge();
    /// @notice The pool is staked again and must be settled first: its carried reward has no epoch yet.
    error NotSettled(uint256 poolId);
    /// @notice The vault has no such pool.
    error UnknownPool(uint256 poolId);
    /// @notice The token is not on the pool's list.
    error UnknownRewardToken(uint256 poolId, address token);
    /// @notice The token is on the pool's list already.
    error RewardTokenExists(uint256 poolId, address token);
    /// @notice The pool's list is full.
    error TooManyRewardTokens(uint256 most);
    /// @notice The token is no contract.
    error NotAContract(address token);
    /// @notice A stream spans 1 to `MAX_EPOCHS` epochs.
    error InvalidEpochs(uint256 have, uint256 most);
    /// @notice A stream needs at least one base unit an epoch.
    error BelowLeast(uint256 have, uint256 least);
    /// @notice The cap of a gauge lies between 1,000 and 10,000.
    error InvalidCap(uint256 have);
    /// @notice All weights together, and all votes of an epoch, stay below 2^30, so that a settlement rounds off less than a unit.
    error TooMuchWeight(uint256 have, uint256 most);
    /// @notice Emission per epoch and weight would be too large for the arithmetic: lower the emission or raise the weights.
    error RateTooHigh(uint256 have, uint256 most);
    /// @notice An amount, address or length that must not be zero is.
    error ZeroValue();
    /// @notice No boundary has passed since the last trigger, or genesis is ahead.
    /// @param nextAt Second from which the call succeeds.
    error NotDue(uint256 nextAt);
    /// @notice Epochs have not begun.
    /// @param genesis Second of the first epoch.
    error BeforeGenesis(uint256 genesis);
    /// @notice The reserve does not cover one epoch at the new emission.
    /// @param have Reserve expected at the next boundary.
    /// @param need ALM per epoch asked for.
    error ReserveTooSmall(uint256 have, uint256 need);
    /// @notice More was funded over the contract's life than its arithmetic is proven for.
    /// @param have What may still be funded.
    /// @param need What was sent.
    error FundingBound(uint256 have, uint256 need);
    /// @notice Genesis lies in the past.
    /// @param genesis What was given.
    error GenesisPassed(uint256 genesis);
    /// @notice The two lists differ in length.
    error LengthMismatch();
    /// @notice The vault asked for more than streamed to the pool.
    /// @param have What the pool is owed.
    /// @param need What was asked.
    error PoolOverdrawn(uint256 have, uint256 need);

    // ------------------------------------------------------------------ epochs

    /// @notice Rolls the epoch and pays the caller a tip. Anyone may call once a boundary has passed; a second call in
    /// the same epoch reverts with `NotDue`. Changes nothing that a staker earns.
    /// @return epoch The running epoch, now triggered.
    /// @return paid Tip, ALM to the caller; 0 when the budget is empty, or when the transfer failed and the tip stays there.
    function triggerEpoch() external returns (uint256 epoch, uint256 paid);

    /// @notice Epoch of the clock: (now - genesis) / epochLength. Reverts with `BeforeGenesis` before it.
    function currentEpoch() external view returns (uint256);

    /// @notice Last epoch that was triggered; 0 needs no trigger.
    function triggeredEpoch() external view returns (uint256);

    /// @notice First second of an epoch; epochs are half open.
    function epochStart(uint256 epoch) external view returns (uint256);

    /// @notice First second of epoch 0.
    function genesis() external view returns (uint256);

    /// @notice Seconds of an epoch.
    function epochLength() external view returns (uint256);

    /// @notice What `triggerEpoch` would pay now: min(tipCap, tipSlope × lateness, budget); 0 when not due.
    function tip() external view returns (uint256);

    /// @notice ALM left to tip from.
    function tipBudget() external view returns (uint256);

    /// @notice What is in force in an epoch, past, running or planned.
    /// @return start First second of the epoch.
    /// @return emission ALM streamed per epoch to all pools together, while the reserve lasts.
    /// @return weight Sum of the pools' weights; of their gauge votes when `byVotes`.
    /// @return byVotes Whether gauge votes split the emission.
    function epochFigures(uint256 epoch)
        external
        view
        returns (uint256 start, uint256 emission, uint256 weight, bool byVotes);

    // ------------------------------------------------------------------ money in, by anyone

    /// @notice Adds to the emission reserve; needs an allowance. A stream that ran dry resumes from this second, with
    /// no back pay.
    /// @param amount ALM base units, not zero.
    function fundEmission(uint256 amount) external;

    /// @notice Adds to the tip budget; needs an allowance.
    /// @param amount ALM base units, not zero.
    function fundTips(uint256 amount) external;

    /// @notice Streams a listed token to a pool, spread evenly over `epochs` epochs from the next boundary on; needs an
    /// allowance. What arrives counts. Adds to what streams already and lowers nothing.
    /// @param poolId Pool.
    /// @param token ALM, the pool's asset, or a token that governance listed.
    /// @param amount Base units of the token: at least one an epoch, and within the vault's `fundingBound` over the pool's life.
    /// @param epochs 1 to `MAX_EPOCHS`.
    function fund(uint256 poolId, address token, uint256 amount, uint256 epochs) external;

    // ------------------------------------------------------------------ governance, from the next boundary on

    /// @notice Lists a token that anyone may then fund as a reward of the pool. Owner only. At most 8 a pool, ALM and the
    /// asset included, which are listed from the start.
    function addRewardToken(uint256 poolId, address token) external;

    /// @notice Sets the weights of the pools named, leaving the others. Owner only. The last call before a boundary
    /// wins. A total of zero streams nothing and draws nothing from the reserve.
    /// @param poolIds Pools of the vault.
    /// @param weights One each; their sum over all pools stays below 2^30.
    function setWeights(uint256[] calldata poolIds, uint256[] calldata weights) external;

    /// @notice Sets the emission. Owner only. Reverts with `ReserveTooSmall` unless the reserve at the boundary covers
    /// one epoch.
    /// @param perEpoch ALM per epoch for all pools together; 0 stops the emission.
    function setEmission(uint256 perEpoch) external;

    /// @notice Lets a contract direct emission by votes, or stops it. Owner only, at once; votes counted before keep their
    /// epoch. In an epoch with votes, they alone split the emission; without any, the weights do.
    /// @param gauge The contract; zero for off.
    /// @param capBps Largest share of the emission that votes can give one pool; what is above stays in the reserve.
    function setGauge(address gauge, uint256 capBps) external;

    /// @notice Adds votes for the next epoch. Gauge only.
    /// @param poolIds Pools of the vault.
    /// @param votes Whole ALM of voting power, one each.
    /// @return epoch Epoch that they count in.
    function addVotes(uint256[] calldata poolIds, uint256[] calldata votes) external returns (uint256 epoch);

    // ------------------------------------------------------------------ the vault's side

    /// @notice A pool was created: lists ALM and its asset as rewards. Vault only.
    function openPool(uint256 poolId) external;

    /// @notice Brings a pool's figures up to this second. Vault only; called before every change of its shares.
    /// @param poolId Pool.
    /// @param shares Shares since the last call, below 2^104; 0 when the pool counts as empty.
    /// @param scale The pool's index counts reward per share × 2^scale.
    /// @return increments By how much the index of each reward token in use grew since the last call, rounded down: ALM
    /// first, then the further tokens in the order in which they were first funded.
    function settle(uint256 poolId, uint256 shares, uint256 scale) external returns (uint256[] memory increments);

    /// @notice What a position of a pool is to be paid of one token. The distributor knows its numbers, not whose they are.
    /// @param poolId Pool.
    /// @param shares As for `settle`.
    /// @param scale As for `settle`.
    /// @param place Of the token, in the order of `settle`.
    /// @param receiver Who is paid.
    /// @param accountShares Shares of the position.
    /// @param index The pool's index of the token, as last settled.
    /// @param debt The position's debt: it has earned accountShares × index / 2^scale - debt, rounded down.
    struct Payment {
        uint256 poolId;
        uint256 shares;
        uint256 scale;
        uint256 place;
        address receiver;
        uint256 accountShares;
        uint256 index;
        int256 debt;
    }

    /// @notice Settles a pool, and pays a position of it what it has earned of one token. Vault only. Reverts with
    /// `PoolOverdrawn` above what the pool is owed. Gives the token 200,000 gas to be sent.
    /// @return increment By how much the token's index grew.
    /// @return amount Base units that the position has earned.
    /// @return sent Whether the token was sent; otherwise it stays owed.
    function pay(Payment calldata payment) external returns (uint256 increment, uint256 amount, bool sent);

    /// @notice Pulls a penalty, which streams to the pool over the next epoch. Vault only; needs its allowance.
    /// @param poolId Pool; the penalty is in its asset.
    /// @param amount Base units of the asset.
    function chargePenalty(uint256 poolId, uint256 amount) external;

    /// @notice What `settle` would return now.
    function previewSettle(uint256 poolId, uint256 shares, uint256 scale)
        external
        view
        returns (uint256[] memory increments);

    // ------------------------------------------------------------------ views

    /// @notice ALM streamed per epoch, in force now.
    function emissionPerEpoch() external view returns (uint256);

    /// @notice ALM not yet streamed at this second, rounded down.
    function emissionReserve() external view returns (uint256);

    /// @notice Second at which the reserve runs dry under what is in force now; 2^32 - 1 when nothing streams.
    function emissionUntil() external view returns (uint256);

    /// @notice Weight of a pool in force now.
    function weightOf(uint256 poolId) external view returns (uint256);

    /// @notice Weight that a pool takes on at the next boundary, and the epoch that starts there; (0, 0) when none is
    /// pending.
    function pendingWeight(uint256 poolId) external view returns (uint256 weight, uint256 epoch);

    /// @notice Sum of all weights in force now.
    function totalWeight() external view returns (uint256);

    /// @notice Reward tokens of a pool: ALM, those in use in the order in which they were first funded, the other listed ones.
    function rewardTokens(uint256 poolId) external view returns (address[] memory);

    /// @notice What streams to a pool now.
    /// @return tokens ALM for the emission, then each reward token of `rewardTokens` for what sponsors and penalties fund: so ALM twice.
    /// @return perSecond Base units a second × 10^18, rounded down.
    /// @return until First second at which this rate may change.
    function rates(uint256 poolId)
        external
        view
        returns (address[] memory tokens, uint256[] memory perSecond, uint256[] memory until);

    /// @notice Contract whose votes direct emission, and its cap; zero when off.
    function gauge() external view returns (address gauge, uint256 capBps);

    /// @notice Votes of a pool and of all pools for an epoch.
    function gaugeVotes(uint256 poolId, uint256 epoch)
        external
        view
        returns (uint256 poolVotes, uint256 totalVotes, uint256 cappedVotes);

    /// @notice All of a token that sponsors and penalties ever brought to a pool. Emission is not in it.
    function funded(uint256 poolId, address token) external view returns (uint256);

    /// @notice All of a token that streamed to a pool's stakers, at the pool's last settlement: emission included, carried
    /// reward not. Of ALM, up to weight / 2^30 of a unit high for each settlement.
    function streamed(uint256 poolId, address token) external view returns (uint256);

    /// @notice All of a token that was paid to a pool's stakers. What they are owed is exactly `streamed - paid`.
    function paid(uint256 poolId, address token) external view returns (uint256);

    /// @notice What of a token is still to stream to a pool at this second: funded or carried, and with its epochs known. The
    /// books of a pool add up as of its last settlement: what has flowed since is in neither `scheduled` nor `streamed`.
    function scheduled(uint256 poolId, address token) external view returns (uint256);

    /// @notice What of a token streamed while the pool was empty and waits for a staker, at the pool's last settlement.
    function carried(uint256 poolId, address token) external view returns (uint256);
}
