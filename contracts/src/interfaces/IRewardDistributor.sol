// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What an epoch pays, pool by pool
/// @notice Holds the reward money and knows pools, not people. All amounts are ALM base units (18 decimals), all times
/// Unix seconds. Weights and emission change at epoch boundaries only, and from the boundary on, whenever
/// `triggerEpoch` is called, or if it never is: views count boundaries that nobody triggered yet.
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

    /// @notice Reward streamed while the pool was empty. It waits, and streams again to the same pool over the epoch
    /// after the one in which the pool is staked again.
    /// @param poolId Pool that was empty.
    /// @param amount What streamed since the last settlement.
    /// @param held All that waits for a staker now.
    event Carried(uint256 indexed poolId, uint256 amount, uint256 held);

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

    // ------------------------------------------------------------------ errors

    /// @notice Only the vault may call.
    error OnlyVault();
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

    // ------------------------------------------------------------------ money in, by anyone

    /// @notice Adds to the emission reserve; needs an allowance. A stream that ran dry resumes from this second, with
    /// no back pay.
    /// @param amount ALM base units, not zero.
    function fundEmission(uint256 amount) external;

    /// @notice Adds to the tip budget; needs an allowance.
    /// @param amount ALM base units, not zero.
    function fundTips(uint256 amount) external;

    // ------------------------------------------------------------------ governance, from the next boundary on

    /// @notice Sets the weights of the pools named, leaving the others. Owner only. The last call before a boundary
    /// wins. A total of zero streams nothing and draws nothing from the reserve.
    /// @param poolIds Pools of the vault.
    /// @param weights One each; their sum over all pools stays below 2^32.
    function setWeights(uint256[] calldata poolIds, uint256[] calldata weights) external;

    /// @notice Sets the emission. Owner only. Reverts with `ReserveTooSmall` unless the reserve at the boundary covers
    /// one epoch.
    /// @param perEpoch ALM per epoch for all pools together; 0 stops the emission.
    function setEmission(uint256 perEpoch) external;

    // ------------------------------------------------------------------ the vault's side

    /// @notice Brings a pool's figure up to this second. Vault only; called before every change of its shares.
    /// @param poolId Pool.
    /// @param shares Shares since the last call, below 2^104; 0 when the pool counts as empty.
    /// @return indexIncrement Reward per share, times 2^96, rounded down, since the last call.
    function settle(uint256 poolId, uint256 shares) external returns (uint256 indexIncrement);

    /// @notice Pays out of what streamed to a pool. Vault only. Reverts with `PoolOverdrawn` above it.
    /// @param poolId Pool.
    /// @param receiver Who is paid.
    /// @param amount ALM base units.
    function pay(uint256 poolId, address receiver, uint256 amount) external;

    /// @notice What `settle` would return now.
    function previewSettle(uint256 poolId, uint256 shares) external view returns (uint256 indexIncrement);

    // ------------------------------------------------------------------ views

    /// @notice ALM streamed per epoch, in force now.
    function emissionPerEpoch() external view returns (uint256);

    /// @notice ALM not yet streamed at this second, rounded down.
    function emissionReserve() external view returns (uint256);

    /// @notice Second at which the reserve runs dry under what is in force now; 2^40 - 1 when nothing streams.
    function emissionUntil() external view returns (uint256);

    /// @notice Weight of a pool in force now.
    function weightOf(uint256 poolId) external view returns (uint256);

    /// @notice Weight that a pool takes on at the next boundary, and the epoch that starts there; (0, 0) when none is
    /// pending.
    function pendingWeight(uint256 poolId) external view returns (uint256 weight, uint256 epoch);

    /// @notice Sum of all weights in force now.
    function totalWeight() external view returns (uint256);

    /// @notice Streamed to a pool's stakers and not yet paid, at the pool's last settlement.
    function owed(uint256 poolId) external view returns (uint256);

    /// @notice Streamed while the pool was empty and waiting for a staker, at the pool's last settlement.
    function carried(uint256 poolId) external view returns (uint256);
}
