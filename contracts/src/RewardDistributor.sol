// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IRewardDistributor} from "./interfaces/IRewardDistributor.sol";
import {IStakingVault} from "./interfaces/IStakingVault.sol";
import {RewardMath} from "./libraries/RewardMath.sol";

/// @title RewardDistributor
/// @notice The manual is in `IRewardDistributor`, the mechanism in `contracts/README.md`.
/// @dev The emission index is a straight line from its anchor. The anchor moves only at seconds where weight, emission or
/// funding changed, never where somebody happened to call: so no schedule of calls can round differently.
contract RewardDistributor is IRewardDistributor, Ownable {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    // ------------------------------------------------------------------ constants

    /// @notice Most ALM that may ever be funded, in base units: the arithmetic is proven up to here.
    uint256 public constant FUNDING_BOUND = (1 << 90) - 1;

    uint40 internal constant NEVER = type(uint40).max;

    /// @notice The token paid.
    IERC20 public immutable alm;
    /// @notice The only contract that settles and pays.
    address public immutable vault;
    /// @inheritdoc IRewardDistributor
    uint256 public immutable genesis;
    /// @inheritdoc IRewardDistributor
    uint256 public immutable epochLength;
    /// @notice Largest tip, ALM base units.
    uint256 public immutable tipCap;
    /// @notice Growth of the tip, ALM base units per second of lateness.
    uint256 public immutable tipSlope;

    // ------------------------------------------------------------------ storage

    /// @dev The emission as a line through its anchor. Two slots, read by every settlement, written where it bends.
    struct Line {
        uint120 index; // ALM per weight × 2^30, at the anchor
        uint40 anchor; // second
        uint40 until; // second at which the reserve is dry
        uint40 changeAt; // boundary at which `_plan` comes into force; 0: nothing planned
        uint128 indexRate; // index units a second
        uint96 reserve; // ALM, at the anchor
        uint32 totalWeight;
    }

    /// @dev One slot, touched only where the line bends.
    struct Plan {
        uint96 perEpoch; // in force
        uint96 nextPerEpoch; // from line.changeAt on
        uint32 nextTotalWeight; // from line.changeAt on
    }

    /// @dev Two slots. The first is written by every settlement; the second is read, and written when it changed.
    struct Pool {
        uint120 indexSeen; // emission index up to which the pool has streamed
        uint96 owed; // ALM that stakers have earned and not been paid
        uint40 settledAt; // second
        uint96 streamed; // ALM streamed, not yet in the stakers' index: what did not divide
        uint32 weight; // in force since before settledAt, or from a boundary that was applied
        uint32 nextWeight; // from nextAt on
        uint40 nextAt; // boundary; 0: none pending
        uint40 carryUntil; // end of the last epoch over which carried reward streams
        bool holds; // _held is not zero
    }

    struct Trigger {
        uint40 epoch; // last triggered
        uint96 tipBudget; // ALM
        uint96 funded; // ALM ever funded for emission
    }

    Line internal _line;
    Plan internal _plan;
    Trigger internal _trigger;
    mapping(uint256 poolId => Pool) internal _pools;
    mapping(uint256 poolId => uint256) internal _held;
    mapping(uint256 poolId => mapping(uint256 epoch => uint256)) internal _carriedInto;
    /// @dev Emission index at the boundaries where the line bent; pools settle late and look back.
    mapping(uint256 boundary => uint256) internal _indexAt;

    /// @param alm_ Reward token; must be plain (no fee, no rebase).
    /// @param vault_ The vault, which may be deployed after this contract at a known address.
    /// @param owner_ Governance: sets weights and emission.
    /// @param genesis_ First second of epoch 0; not in the past.
    /// @param epochLength_ Seconds, below 2^32.
    /// @param tipCap_ Largest tip, below 2^96.
    /// @param tipSlope_ Tip per second of lateness, below 2^96.
    constructor(
        IERC20 alm_,
        address vault_,
        address owner_,
        uint256 genesis_,
        uint256 epochLength_,
        uint256 tipCap_,
        uint256 tipSlope_
    ) Ownable(owner_) {
        if (address(alm_) == address(0) || vault_ == address(0) || epochLength_ == 0) {
            revert ZeroValue();
        }
        if (genesis_ < block.timestamp) revert GenesisPassed(genesis_);
        alm = alm_;
        vault = vault_;
        genesis = genesis_.toUint40();
        epochLength = epochLength_.toUint32();
        tipCap = tipCap_.toUint96();
        tipSlope = tipSlope_.toUint96();
        _line.until = NEVER;
    }

    modifier onlyVault() {
        if (msg.sender != vault) revert OnlyVault();
        _;
    }

    // ------------------------------------------------------------------ epochs

    /// @inheritdoc IRewardDistributor
    function triggerEpoch() external returns (uint256 epoch, uint256 paid) {
        Trigger memory last = _trigger;
        if (block.timestamp < genesis) revert NotDue(epochStart(1));
        epoch = currentEpoch();
        if (epoch == last.epoch) revert NotDue(epochStart(epoch + 1));
        paid = _tip(last);

        Line memory line = _roll();
        _trigger.epoch = epoch.toUint40();
        _trigger.tipBudget = (last.tipBudget - paid).toUint96();
        emit EpochTriggered(
            last.epoch,
            epoch,
            block.timestamp - epochStart(epoch),
            msg.sender,
            _plan.perEpoch,
            line.totalWeight,
            _reserveAt(line, block.timestamp)
        );
        if (paid == 0) return (epoch, 0);
        if (alm.trySafeTransfer(msg.sender, paid)) {
            emit TipPaid(epoch, msg.sender, paid, last.tipBudget - paid);
        } else {
            (_trigger.tipBudget, paid) = (last.tipBudget, 0); // a tip that cannot be sent never blocks the trigger
        }
    }

    /// @inheritdoc IRewardDistributor
    function currentEpoch() public view returns (uint256) {
        if (block.timestamp < genesis) revert BeforeGenesis(genesis);
        return (block.timestamp - genesis) / epochLength;
    }

    /// @inheritdoc IRewardDistributor
    function triggeredEpoch() external view returns (uint256) {
        return _trigger.epoch;
    }

    /// @inheritdoc IRewardDistributor
    function epochStart(uint256 epoch) public view returns (uint256) {
        return genesis + epoch * epochLength;
    }

    /// @inheritdoc IRewardDistributor
    function tip() external view returns (uint256) {
        return _tip(_trigger);
    }

    /// @inheritdoc IRewardDistributor
    function tipBudget() external view returns (uint256) {
        return _trigger.tipBudget;
    }

    // ------------------------------------------------------------------ money in

    /// @inheritdoc IRewardDistributor
    function fundEmission(uint256 amount) external {
        if (amount == 0) revert ZeroValue();
        uint256 free = FUNDING_BOUND - _trigger.funded;
        if (amount > free) revert FundingBound(free, amount);
        Line memory line = _roll();
        _advance(line, block.timestamp);
        line.reserve += amount.toUint96();
        _setUntil(line);
        _line = line;
        _trigger.funded += amount.toUint96();
        emit EmissionFunded(msg.sender, amount, line.reserve);
        alm.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IRewardDistributor
    function fundTips(uint256 amount) external {
        if (amount == 0) revert ZeroValue();
        _trigger.tipBudget += amount.toUint96();
        emit TipsFunded(msg.sender, amount, _trigger.tipBudget);
        alm.safeTransferFrom(msg.sender, address(this), amount);
    }

    // ------------------------------------------------------------------ governance

    /// @inheritdoc IRewardDistributor
    function setWeights(uint256[] calldata poolIds, uint256[] calldata weights) external onlyOwner {
        if (poolIds.length != weights.length) revert LengthMismatch();
        if (poolIds.length == 0) revert ZeroValue();
        Line memory line = _roll();
        (Plan memory plan, uint40 at) = _openPlan(line);
        uint256 total = plan.nextTotalWeight;
        for (uint256 i = 0; i < poolIds.length; ++i) {
            IStakingVault(vault).pool(poolIds[i]); // reverts on an unknown pool
            Pool memory pool = _applyDueWeight(_pools[poolIds[i]], line);
            uint32 weight = weights[i].toUint32();
            total = total + weight - (pool.nextAt == 0 ? pool.weight : pool.nextWeight);
            pool.nextWeight = weight;
            pool.nextAt = at;
            _pools[poolIds[i]] = pool;
            emit WeightSet(poolIds[i], _epochAt(at), weight, total);
        }
        plan.nextTotalWeight = total.toUint32();
        line.changeAt = at;
        (_line, _plan) = (line, plan);
    }

    /// @inheritdoc IRewardDistributor
    function setEmission(uint256 perEpoch) external onlyOwner {
        Line memory line = _roll();
        (Plan memory plan, uint40 at) = _openPlan(line);
        uint256 reserve = _reserveAt(line, at);
        if (reserve < perEpoch) revert ReserveTooSmall(reserve, perEpoch);
        plan.nextPerEpoch = perEpoch.toUint96();
        line.changeAt = at;
        (_line, _plan) = (line, plan);
        emit EmissionSet(_epochAt(at), perEpoch);
    }

    // ------------------------------------------------------------------ the vault's side

    /// @inheritdoc IRewardDistributor
    function settle(uint256 poolId, uint256 shares) external onlyVault returns (uint256 indexIncrement) {
        Line memory line = _roll();
        uint256 settledAt = _pools[poolId].settledAt;
        Pool memory pool;
        uint256 rescheduled;
        (pool, rescheduled, indexIncrement) = _settled(poolId, shares, line);
        if (rescheduled != 0) {
            _carriedInto[poolId][_epochAt(settledAt) + 1] += rescheduled;
            _held[poolId] = 0;
        }
        if (shares == 0 && pool.streamed != 0) {
            uint256 amount = pool.streamed;
            (pool.streamed, pool.holds) = (0, true);
            _held[poolId] += amount;
            emit Carried(poolId, amount, _held[poolId]);
        }
        _pools[poolId] = pool;
    }

    /// @inheritdoc IRewardDistributor
    function pay(uint256 poolId, address receiver, uint256 amount) external onlyVault {
        uint256 have = _pools[poolId].owed;
        if (amount > have) revert PoolOverdrawn(have, amount);
        _pools[poolId].owed = (have - amount).toUint96();
        alm.safeTransfer(receiver, amount);
    }

    /// @inheritdoc IRewardDistributor
    function previewSettle(uint256 poolId, uint256 shares) external view returns (uint256 indexIncrement) {
        (Line memory line,) = _rolled();
        (,, indexIncrement) = _settled(poolId, shares, line);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IRewardDistributor
    function emissionPerEpoch() external view returns (uint256) {
        (, bool rolled) = _rolled();
        return rolled ? _plan.nextPerEpoch : _plan.perEpoch;
    }

    /// @inheritdoc IRewardDistributor
    function emissionReserve() external view returns (uint256) {
        (Line memory line,) = _rolled();
        return _reserveAt(line, block.timestamp);
    }

    /// @inheritdoc IRewardDistributor
    function emissionUntil() external view returns (uint256) {
        (Line memory line,) = _rolled();
        return line.until;
    }

    /// @inheritdoc IRewardDistributor
    function weightOf(uint256 poolId) external view returns (uint256) {
        Pool storage pool = _pools[poolId];
        return _isDue(pool.nextAt) ? pool.nextWeight : pool.weight;
    }

    /// @inheritdoc IRewardDistributor
    function pendingWeight(uint256 poolId) external view returns (uint256 weight, uint256 epoch) {
        Pool storage pool = _pools[poolId];
        if (pool.nextAt == 0 || _isDue(pool.nextAt)) return (0, 0);
        return (pool.nextWeight, _epochAt(pool.nextAt));
    }

    /// @inheritdoc IRewardDistributor
    function totalWeight() external view returns (uint256) {
        (Line memory line,) = _rolled();
        return line.totalWeight;
    }

    /// @inheritdoc IRewardDistributor
    function owed(uint256 poolId) external view returns (uint256) {
        return _pools[poolId].owed;
    }

    /// @inheritdoc IRewardDistributor
    function carried(uint256 poolId) external view returns (uint256) {
        return _held[poolId];
    }

    // ------------------------------------------------------------------ the line

    /// @dev Brings a planned change into force once its boundary has passed. The values are those of the boundary,
    /// whoever calls and whenever.
    function _roll() internal returns (Line memory line) {
        bool rolled;
        (line, rolled) = _rolled();
        if (!rolled) return line;
        _indexAt[line.anchor] = line.index;
        _plan.perEpoch = _plan.nextPerEpoch;
        _line = line;
    }

    /// @dev The line in force now, and whether that needed a planned change; its anchor then is the boundary.
    function _rolled() internal view returns (Line memory line, bool rolled) {
        line = _line;
        rolled = _isDue(line.changeAt);
        if (!rolled) return (line, false);
        Plan memory plan = _plan;
        _advance(line, line.changeAt);
        line.changeAt = 0;
        line.totalWeight = plan.nextTotalWeight;
        line.indexRate = plan.nextTotalWeight == 0
            ? 0
            : RewardMath.emissionRateDown(plan.nextPerEpoch, epochLength, plan.nextTotalWeight).toUint128();
        _setUntil(line);
    }

    /// @dev Moves the anchor along the line, and takes from the reserve what streamed.
    function _advance(Line memory line, uint256 to) internal pure {
        uint256 index = _indexOn(line, to);
        line.reserve -= RewardMath.drawnUp(line.totalWeight, index - line.index).toUint96();
        line.index = index.toUint120();
        line.anchor = to.toUint40();
    }

    function _setUntil(Line memory line) internal pure {
        line.until = line.indexRate == 0
            ? NEVER
            : RewardMath.min(
                    NEVER, line.anchor + RewardMath.secondsDown(line.reserve, line.totalWeight, line.indexRate)
                ).toUint40();
    }

    /// @dev Emission index at a second from the anchor on.
    function _indexOn(Line memory line, uint256 at) internal pure returns (uint256) {
        uint256 end = RewardMath.min(at, line.until);
        return end <= line.anchor ? line.index : line.index + uint256(line.indexRate) * (end - line.anchor);
    }

    function _reserveAt(Line memory line, uint256 at) internal pure returns (uint256) {
        return line.reserve - RewardMath.drawnUp(line.totalWeight, _indexOn(line, at) - line.index);
    }

    /// @dev The plan for the next boundary; what is not planned stays as it is.
    function _openPlan(Line memory line) internal view returns (Plan memory plan, uint40 at) {
        plan = _plan;
        at = epochStart(block.timestamp < genesis ? 0 : currentEpoch() + 1).toUint40();
        if (line.changeAt == 0) (plan.nextPerEpoch, plan.nextTotalWeight) = (plan.perEpoch, line.totalWeight);
    }

    // ------------------------------------------------------------------ a pool

    /// @dev A pool as a settlement at this second leaves it. `line` is rolled. `pool.streamed` keeps what does not divide,
    /// and all of it when the pool is empty; `rescheduled` is carried reward whose epoch is now known.
    function _settled(uint256 poolId, uint256 shares, Line memory line)
        internal
        view
        returns (Pool memory pool, uint256 rescheduled, uint256 indexIncrement)
    {
        pool = _applyDueWeight(_pools[poolId], line);
        if (pool.holds && shares != 0) {
            // staked since the last settlement, so the carried reward streams over the epoch after that one
            rescheduled = _held[poolId];
            pool.holds = false;
            pool.carryUntil = epochStart(_epochAt(pool.settledAt) + 2).toUint40();
        }
        uint256 amount = pool.streamed + _emitted(pool, line) + _carryFlowed(poolId, pool, rescheduled);
        if (shares != 0) {
            indexIncrement = RewardMath.indexIncrementDown(amount, shares);
            uint256 taken = RewardMath.rewardUp(shares, indexIncrement);
            pool.owed += taken.toUint96();
            amount -= taken;
        }
        pool.streamed = amount.toUint96();
        pool.settledAt = block.timestamp.toUint40();
    }

    /// @dev Whole units that the emission streamed to the pool since it was last seen; the fraction stays unseen.
    function _emitted(Pool memory pool, Line memory line) internal view returns (uint256 amount) {
        uint256 index = _indexOn(line, block.timestamp);
        uint256 scaled = pool.weight * (index - pool.indexSeen);
        amount = scaled / RewardMath.EMISSION_ONE;
        uint256 unseen = pool.weight == 0 ? 0 : (scaled % RewardMath.EMISSION_ONE) / pool.weight;
        pool.indexSeen = (index - unseen).toUint120();
    }

    /// @dev Carried reward that streamed again since the last settlement. Only the epoch of that settlement and the one
    /// after can hold any.
    function _carryFlowed(uint256 poolId, Pool memory pool, uint256 rescheduled)
        internal
        view
        returns (uint256 amount)
    {
        if (pool.settledAt >= pool.carryUntil) return 0;
        uint256 epoch = _epochAt(pool.settledAt);
        amount = _flowedIn(epoch, _carriedInto[poolId][epoch], pool.settledAt)
            + _flowedIn(epoch + 1, _carriedInto[poolId][epoch + 1] + rescheduled, pool.settledAt);
    }

    function _flowedIn(uint256 epoch, uint256 amount, uint256 from) internal view returns (uint256) {
        return RewardMath.flowed(amount, _offset(epoch, from), _offset(epoch, block.timestamp), epochLength);
    }

    /// @dev Seconds from an epoch's start, held within the epoch.
    function _offset(uint256 epoch, uint256 at) internal view returns (uint256) {
        uint256 start = epochStart(epoch);
        return at <= start ? 0 : RewardMath.min(at - start, epochLength);
    }

    /// @dev Streams under the old weight up to the boundary, then takes on the new one. The fraction of a unit that the
    /// old weight left is given up.
    function _applyDueWeight(Pool memory pool, Line memory line) internal view returns (Pool memory) {
        if (!_isDue(pool.nextAt)) return pool;
        uint256 index = line.anchor == pool.nextAt ? line.index : _indexAt[pool.nextAt];
        pool.streamed += (pool.weight * (index - pool.indexSeen) / RewardMath.EMISSION_ONE).toUint96();
        pool.indexSeen = index.toUint120();
        (pool.weight, pool.nextWeight, pool.nextAt) = (pool.nextWeight, 0, 0);
        return pool;
    }

    // ------------------------------------------------------------------ time and tips

    function _isDue(uint256 boundary) internal view returns (bool) {
        return boundary != 0 && block.timestamp >= boundary;
    }

    /// @dev Epoch of a second; 0 before genesis.
    function _epochAt(uint256 at) internal view returns (uint256) {
        return at < genesis ? 0 : (at - genesis) / epochLength;
    }

    function _tip(Trigger memory last) internal view returns (uint256) {
        if (block.timestamp < genesis) return 0;
        uint256 epoch = currentEpoch();
        if (epoch == last.epoch) return 0;
        return RewardMath.min(RewardMath.min(tipCap, tipSlope * (block.timestamp - epochStart(epoch))), last.tipBudget);
    }
}
