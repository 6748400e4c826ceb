// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {Emission} from "./Emission.sol";
import {IRewardDistributor} from "./interfaces/IRewardDistributor.sol";
import {IStakingVault} from "./interfaces/IStakingVault.sol";
import {Flow} from "./libraries/Flow.sol";
import {RewardMath} from "./libraries/RewardMath.sol";

/// @title RewardDistributor
/// @notice The manual is in `IRewardDistributor`, the mechanism in `contracts/README.md`.
/// @dev A pool's reward tokens have places: 0 is ALM, further ones count up as they are first funded. A settlement is one
/// pure look at what has streamed (`_settled`), which `settle` and `pay` store and `previewSettle` does not.
contract RewardDistributor is Emission, Ownable, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;
    using Flow for Flow.Stream;

    // ------------------------------------------------------------------ constants

    /// @notice Most reward tokens of a pool, ALM and its asset included.
    uint256 public constant MAX_REWARD_TOKENS = 8;
    /// @notice Longest sponsored stream, epochs.
    uint256 public constant MAX_EPOCHS = 64;
    /// @dev Gas that a reward token is given to be sent.
    uint256 internal constant TRANSFER_GAS = 200_000;

    /// @dev In `Pool.flags`: the pool has a `Special`. Bit k: what funds the token of place k still streams.
    uint8 internal constant SPECIAL = 1;
    /// @dev Where `Pool` lies in its word; the index seen is at 0.
    uint256 internal constant OWED_AT = 120;
    uint256 internal constant WEIGHT_AT = 216;
    uint256 internal constant FLAGS_AT = 248;
    /// @dev In `Special.flags`.
    uint8 internal constant ALM_STREAMS = 1; // ALM from sponsors or penalties still streams
    uint8 internal constant HOLDS = 2; // some token waits for a staker
    uint8 internal constant VOTED = 4; // votes of an epoch are not all folded
    /// @dev In `Reward.flags`.
    uint8 internal constant SPONSORED = 1;
    uint8 internal constant SINGLE = 2;
    uint8 internal constant CARRIED = 4;
    /// @dev Where `Reward.flags` lies in its first word; what was seen is at 0.
    uint256 internal constant REWARD_FLAGS_AT = 240;

    /// @notice The token of the emission and the tips.
    IERC20 public immutable alm;
    /// @notice The only contract that settles and pays.
    address public immutable vault;
    /// @notice Largest tip, ALM base units.
    uint256 public immutable tipCap;
    /// @notice Growth of the tip, ALM base units per second of lateness.
    uint256 public immutable tipSlope;

    // ------------------------------------------------------------------ storage

    struct Trigger {
        uint32 epoch; // last triggered
        uint96 tipBudget; // ALM
        uint96 funded; // ALM ever funded for emission
    }

    /// @dev One slot, all that a settlement of a pool with nothing but emission reads and writes here.
    struct Pool {
        uint120 indexSeen; // emission index up to which the pool's stakers have got theirs
        uint96 owed; // ALM that they have got and not been paid
        uint32 weight; // in force since before the last settlement, or from a boundary that was applied
        uint8 flags;
    }

    /// @dev One slot: all ALM that a pool's stakers have got, but for what a run of ordinary settlements since then added.
    struct Streamed {
        uint120 since; // indexSeen when the run began
        uint96 before;
    }

    /// @dev One slot, used while something of a pool is out of the ordinary.
    struct Special {
        uint96 folded; // ALM streamed and not yet in the stakers' index, apart from the emission under `weight`
        uint32 nextWeight; // from changeAt on
        uint32 changeAt; // boundary; 0: none pending
        uint32 settledAt; // last settlement of an empty pool
        uint8 flags;
    }

    /// @dev A reward token of a pool. `seen` counts what flowed to stakers or was carried.
    struct Reward {
        uint128 seen;
        uint112 paid;
        uint8 flags;
        uint112 held; // waits for a staker
        uint128 rescheduled; // once held, and added to `single` again
        Flow.Stream sponsored; // over several epochs
        Flow.Stream single; // penalties and carried sums, each over one epoch
    }

    struct Tokens {
        uint8 listed;
        uint8 open; // the first ones, in use
        address[8] list;
    }

    /// @dev Epochs whose votes a pool has not folded: two at most.
    struct Voted {
        uint120 seen; // index by votes of `epoch`
        uint32 epoch; // 0: none
        uint32 nextEpoch; // the one after, 0: none
    }

    struct Gauge {
        address at;
        uint16 capBps;
    }

    Trigger internal _trigger;
    Gauge internal _gauge;
    mapping(uint256 poolId => Pool) internal _pools;
    mapping(uint256 poolId => Special) internal _specials;
    mapping(uint256 poolId => Streamed) internal _streamed;
    mapping(uint256 poolId => Tokens) internal _tokens;
    mapping(uint256 poolId => mapping(uint256 place => Reward)) internal _rewards;
    mapping(uint256 poolId => Voted) internal _voted;
    mapping(uint256 poolId => mapping(uint256 epoch => uint256)) internal _votesOf;
    /// @dev Pools above the cap, at most 9.
    mapping(uint256 epoch => uint256[]) internal _above;

    /// @dev A settlement, before it is stored.
    struct Settlement {
        Pool pool;
        Special special;
        Voted voted;
        uint256[] increments;
        uint256[] words; // of `Reward`, by place, with what is seen now
        uint256[] carry; // by place: streamed while the pool is empty
        Flow.Moment moment; // now, once something but the emission streams
        uint256 carryEpoch; // over which what is held streams, when `reschedules`
        bool reschedules;
        bool foldsVotes;
    }

    /// @param alm_ Token of the emission; must be plain (no fee, no rebase).
    /// @param vault_ The vault, which may be deployed after this contract at a known address.
    /// @param owner_ Governance: sets weights, emission, reward tokens and the gauge.
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
    ) Emission(genesis_, epochLength_) Ownable(owner_) {
        if (address(alm_) == address(0) || vault_ == address(0)) revert ZeroValue();
        alm = alm_;
        vault = vault_;
        tipCap = tipCap_.toUint96();
        tipSlope = tipSlope_.toUint96();
    }

    modifier onlyVault() {
        if (msg.sender != vault) revert OnlyVault();
        _;
    }

    // ------------------------------------------------------------------ epochs

    /// @inheritdoc IRewardDistributor
    function triggerEpoch() external nonReentrant returns (uint256 epoch, uint256 paidTip) {
        Trigger memory last = _trigger;
        if (block.timestamp < genesis) revert NotDue(epochStart(1));
        epoch = currentEpoch();
        if (epoch == last.epoch) revert NotDue(epochStart(epoch + 1));
        paidTip = _tip(last);

        State memory s = _roll();
        if (s.passed != 0) _store(s);
        _trigger = Trigger(uint32(epoch), uint96(last.tipBudget - paidTip), last.funded);
        emit EpochTriggered(
            last.epoch,
            epoch,
            block.timestamp - epochStart(epoch),
            msg.sender,
            s.perEpoch,
            s.totalWeight,
            _reserveAt(s, block.timestamp)
        );
        if (paidTip == 0) return (epoch, 0);
        if (alm.trySafeTransfer(msg.sender, paidTip)) {
            emit TipPaid(epoch, msg.sender, paidTip, last.tipBudget - paidTip);
        } else {
            (_trigger.tipBudget, paidTip) = (last.tipBudget, 0); // a tip that cannot be sent never blocks the trigger
        }
    }

    /// @inheritdoc IRewardDistributor
    function triggeredEpoch() external view returns (uint256) {
        return _trigger.epoch;
    }

    /// @inheritdoc IRewardDistributor
    function tip() external view returns (uint256) {
        return _tip(_trigger);
    }

    /// @inheritdoc IRewardDistributor
    function tipBudget() external view returns (uint256) {
        return _trigger.tipBudget;
    }

    function _tip(Trigger memory last) internal view virtual returns (uint256) {
        if (block.timestamp < genesis) return 0;
        uint256 epoch = currentEpoch();
        if (epoch == last.epoch) return 0;
        return RewardMath.min(RewardMath.min(tipCap, tipSlope * (block.timestamp - epochStart(epoch))), last.tipBudget);
    }

    // ------------------------------------------------------------------ money in

    /// @inheritdoc IRewardDistributor
    function fundEmission(uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroValue();
        uint256 free = FUNDING_BOUND - _trigger.funded;
        if (amount > free) revert FundingBound(free, amount);
        State memory s = _roll();
        _advance(s, block.timestamp);
        s.reserve += amount;
        _setDry(s);
        _store(s);
        _trigger.funded += uint96(amount);
        emit EmissionFunded(msg.sender, amount, s.reserve);
        alm.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IRewardDistributor
    function fundTips(uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroValue();
        _trigger.tipBudget += amount.toUint96();
        emit TipsFunded(msg.sender, amount, _trigger.tipBudget);
        alm.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IRewardDistributor
    function fund(uint256 poolId, address token, uint256 amount, uint256 epochs) external nonReentrant {
        if (epochs == 0 || epochs > MAX_EPOCHS) revert InvalidEpochs(epochs, MAX_EPOCHS);
        uint256 place = _open(poolId, token);
        uint256 arrived = _pull(IERC20(token), amount);
        if (arrived < epochs) revert BelowLeast(arrived, epochs);
        _fund(poolId, token, place, SPONSORED, arrived, epochs);
    }

    /// @inheritdoc IRewardDistributor
    function chargePenalty(uint256 poolId, uint256 amount) external onlyVault nonReentrant {
        Special memory special = _specials[poolId];
        if (special.flags & HOLDS != 0 && special.settledAt != block.timestamp) revert NotSettled(poolId);
        address asset = address(uint160(poolId));
        uint256 place = _open(poolId, asset);
        _fund(poolId, asset, place, SINGLE, _pull(IERC20(asset), amount), 1);
    }

    /// @dev Adds to what streams from the next boundary on. What has flowed by now stays what it is.
    function _fund(uint256 poolId, address token, uint256 place, uint8 how, uint256 amount, uint256 epochs)
        internal
        virtual
    {
        Reward storage reward = _rewards[poolId][place];
        uint256 had = _fundedOf(reward);
        uint256 bound = IStakingVault(vault).fundingBound(poolId);
        if (place == 0) bound = RewardMath.min(bound, FUNDING_BOUND);
        if (had + amount > bound) revert FundingBound(bound - had, amount);
        uint256 first = _nextEpoch();
        Flow.Stream storage stream = how == SPONSORED ? reward.sponsored : reward.single;
        stream.add(_epochAt(block.timestamp), first, epochs, amount);
        reward.flags |= how;
        _markStreaming(poolId, place);
        emit Funded(poolId, token, msg.sender, amount, first, epochs, had + amount);
    }

    function _markStreaming(uint256 poolId, uint256 place) internal {
        if (place == 0) {
            _pools[poolId].flags |= SPECIAL;
            _specials[poolId].flags |= ALM_STREAMS;
        } else {
            _pools[poolId].flags |= uint8(1 << place);
        }
    }

    /// @dev Place of a listed token; gives it the next one at first use.
    function _open(uint256 poolId, address token) internal returns (uint256 place) {
        place = _placeOf(poolId, token);
        Tokens storage tokens = _tokens[poolId];
        uint256 open = tokens.open;
        if (place < open) return place;
        (tokens.list[open], tokens.list[place]) = (token, tokens.list[open]);
        tokens.open = uint8(open + 1);
        IStakingVault(vault).openReward(poolId, open, token);
        return open;
    }

    /// @dev Pulls tokens and counts what arrived, for tokens that take a fee on the way.
    function _pull(IERC20 token, uint256 amount) internal returns (uint256 arrived) {
        if (amount == 0) revert ZeroValue();
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        arrived = token.balanceOf(address(this)) - before;
        if (arrived == 0) revert ZeroValue();
    }

    // ------------------------------------------------------------------ governance

    /// @inheritdoc IRewardDistributor
    function addRewardToken(uint256 poolId, address token) external onlyOwner {
        Tokens storage tokens = _tokens[poolId];
        uint256 listed = tokens.listed;
        if (listed == 0) revert UnknownPool(poolId);
        if (listed == MAX_REWARD_TOKENS) revert TooManyRewardTokens(MAX_REWARD_TOKENS);
        if (token.code.length == 0) revert NotAContract(token);
        for (uint256 i = 0; i < listed; ++i) {
            if (tokens.list[i] == token) revert RewardTokenExists(poolId, token);
        }
        tokens.list[listed] = token;
        tokens.listed = uint8(listed + 1);
        emit RewardTokenAdded(poolId, token);
    }

    /// @inheritdoc IRewardDistributor
    function setWeights(uint256[] calldata poolIds, uint256[] calldata weights) external onlyOwner {
        if (poolIds.length != weights.length) revert LengthMismatch();
        if (poolIds.length == 0) revert ZeroValue();
        State memory s = _roll();
        uint256 epoch = _openPlan(s);
        uint256 total = s.nextTotalWeight;
        for (uint256 i = 0; i < poolIds.length; ++i) {
            uint256 poolId = poolIds[i];
            if (_tokens[poolId].listed == 0) revert UnknownPool(poolId);
            (Pool memory pool, Special memory special) = (_pools[poolId], _specials[poolId]);
            uint256 before = _streamedOfAlm(poolId, pool);
            _foldWeight(pool, special, s);
            _streamed[poolId] = Streamed(pool.indexSeen, uint96(before));
            uint32 weight = weights[i].toUint32();
            total = total + weight - (special.changeAt == 0 ? pool.weight : special.nextWeight);
            special.nextWeight = weight;
            special.changeAt = uint32(s.changeAt);
            pool.flags |= SPECIAL;
            (_pools[poolId], _specials[poolId]) = (pool, special);
            emit WeightSet(poolId, epoch, weight, total);
        }
        _checkWeight(total);
        s.nextTotalWeight = total;
        _checkRate(s);
        _store(s);
    }

    /// @inheritdoc IRewardDistributor
    function setEmission(uint256 perEpoch) external onlyOwner {
        State memory s = _roll();
        uint256 epoch = _openPlan(s);
        uint256 reserve = _reserveAt(s, s.changeAt);
        if (reserve < perEpoch) revert ReserveTooSmall(reserve, perEpoch);
        s.nextPerEpoch = perEpoch;
        _checkRate(s);
        _store(s);
        emit EmissionSet(epoch, perEpoch);
    }

    /// @inheritdoc IRewardDistributor
    function setGauge(address at, uint256 capBps) external onlyOwner {
        if (capBps < MIN_CAP_BPS || capBps > RewardMath.BPS) revert InvalidCap(capBps);
        _gauge = Gauge(at, uint16(capBps));
        emit GaugeSet(at, capBps);
    }

    // ------------------------------------------------------------------ votes

    /// @inheritdoc IRewardDistributor
    function addVotes(uint256[] calldata poolIds, uint256[] calldata votes) external returns (uint256 epoch) {
        if (msg.sender != _gauge.at) revert OnlyGauge();
        if (poolIds.length != votes.length) revert LengthMismatch();
        if (poolIds.length == 0) revert ZeroValue();
        State memory s = _roll();
        epoch = currentEpoch() + 1;
        Tally memory tally = _tallies[epoch];
        if (tally.total == 0) {
            tally.capBps = _gauge.capBps;
            s.nextVotesEpoch = epoch;
            _noteBend(epoch);
            _noteBend(epoch + 1);
        }
        for (uint256 i = 0; i < poolIds.length; ++i) {
            if (votes[i] == 0) revert ZeroValue();
            _checkWeight(votes[i]);
            _checkWeight(tally.total + votes[i]);
            tally.total += uint32(votes[i]);
            _addVotes(poolIds[i], votes[i], epoch, s);
        }
        tally.capped = uint32(_capped(poolIds, epoch, tally));
        _tallies[epoch] = tally;
        _store(s);
        for (uint256 i = 0; i < poolIds.length; ++i) {
            emit GaugeWeighted(poolIds[i], epoch, votes[i], _votesOf[poolIds[i]][epoch], tally.total, tally.capped);
        }
    }

    function _addVotes(uint256 poolId, uint256 votes, uint256 epoch, State memory s) internal {
        if (_tokens[poolId].listed == 0) revert UnknownPool(poolId);
        Voted memory voted = _voted[poolId];
        Special memory special = _specials[poolId];
        _foldVotes(poolId, special, voted, s);
        if (voted.epoch == 0) voted.epoch = uint32(epoch);
        else if (voted.epoch != epoch) voted.nextEpoch = uint32(epoch);
        _votesOf[poolId][epoch] += votes;
        special.flags |= VOTED;
        (_voted[poolId], _specials[poolId]) = (voted, special);
        _pools[poolId].flags |= SPECIAL;
    }

    /// @dev What of all votes counts once no pool is above the cap. Only a pool that was just voted for can have risen above
    /// it, since the cap rises with all votes: so the list of those above is kept by looking at it and at the pools voted for.
    function _capped(uint256[] calldata poolIds, uint256 epoch, Tally memory tally) internal returns (uint256 capped) {
        uint256 cap = _capOf(tally);
        uint256[] storage above = _above[epoch];
        capped = tally.total;
        for (uint256 i = above.length; i != 0; --i) {
            if (_votesOf[above[i - 1]][epoch] > cap) continue;
            above[i - 1] = above[above.length - 1];
            above.pop();
        }
        for (uint256 i = 0; i < poolIds.length; ++i) {
            if (_votesOf[poolIds[i]][epoch] > cap && !_contains(above, poolIds[i])) above.push(poolIds[i]);
        }
        for (uint256 i = 0; i < above.length; ++i) {
            capped -= _votesOf[above[i]][epoch] - cap;
        }
    }

    function _contains(uint256[] storage list, uint256 value) internal view returns (bool) {
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == value) return true;
        }
        return false;
    }

    /// @dev Rounds down, but to one vote at least, so that an epoch with votes streams.
    function _capOf(Tally memory tally) internal pure returns (uint256) {
        uint256 cap = uint256(tally.total) * tally.capBps / RewardMath.BPS;
        return cap == 0 ? 1 : cap;
    }

    // ------------------------------------------------------------------ the vault's side

    /// @inheritdoc IRewardDistributor
    function openPool(uint256 poolId) external onlyVault {
        Tokens storage tokens = _tokens[poolId];
        address asset = address(uint160(poolId));
        (tokens.listed, tokens.open, tokens.list[0]) = (1, 1, address(alm));
        emit RewardTokenAdded(poolId, address(alm));
        if (asset == address(alm)) return;
        (tokens.listed, tokens.list[1]) = (2, asset);
        emit RewardTokenAdded(poolId, asset);
    }

    /// @inheritdoc IRewardDistributor
    function settle(uint256 poolId, uint256 shares, uint256 scale)
        external
        onlyVault
        returns (uint256[] memory increments)
    {
        uint256 word = _wordOf(poolId);
        if (word >> FLAGS_AT != 0 || shares == 0) return _settle(poolId, _unpacked(word), shares, scale);
        uint256 increment;
        (word, increment) = _stream(word, 0, shares, scale, _indexNow());
        _keepWord(poolId, word);
        // return [increment], without building it
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(0x00, 0x20)
            mstore(0x20, 1)
            mstore(0x40, increment)
            return(0x00, 0x60)
        }
    }

    /// @inheritdoc IRewardDistributor
    function pay(Payment calldata p) external onlyVault returns (uint256 increment, uint256 amount, bool sent) {
        uint256 word = _wordOf(p.poolId);
        if (word >> FLAGS_AT != 0 || p.shares == 0) {
            uint256[] memory increments = _settle(p.poolId, _unpacked(word), p.shares, p.scale);
            if (p.place < increments.length) increment = increments[p.place];
            word = _wordOf(p.poolId);
        } else if (p.place == 0) {
            (word, increment) = _stream(word, 0, p.shares, p.scale, _indexNow());
        }
        amount = RewardMath.earnedDown(p.accountShares, p.index + increment, p.scale, p.debt);
        if (p.place != 0) {
            if (amount != 0) sent = _payFurther(p, amount);
            return (increment, amount, sent);
        }
        uint256 owed = uint96(word >> OWED_AT);
        if (amount > owed) revert PoolOverdrawn(owed, amount);
        _keepWord(p.poolId, word - (amount << OWED_AT));
        if (amount == 0) return (increment, 0, false);
        sent = _send(address(alm), p.receiver, amount);
        if (!sent) _pools[p.poolId].owed += uint96(amount);
    }

    function _payFurther(Payment calldata p, uint256 amount) internal virtual returns (bool sent) {
        Reward storage reward = _rewards[p.poolId][p.place];
        uint256 before = reward.paid;
        uint256 owed = _streamedOf(reward) - before;
        if (amount > owed) revert PoolOverdrawn(owed, amount);
        reward.paid = uint112(before + amount);
        sent = _send(_tokens[p.poolId].list[p.place], p.receiver, amount);
        if (!sent) reward.paid = uint112(before);
    }

    function _settle(uint256 poolId, Pool memory pool, uint256 shares, uint256 scale)
        internal
        returns (uint256[] memory)
    {
        bool ordinary = pool.flags & SPECIAL == 0 && shares != 0;
        uint256 before = ordinary ? 0 : _streamedOfAlm(poolId, pool) - pool.owed;
        Settlement memory z;
        z.pool = pool;
        _settled(poolId, z, shares, scale);
        if (!ordinary) _streamed[poolId] = Streamed(pool.indexSeen, uint96(before + pool.owed));
        _keep(poolId, z);
        return z.increments;
    }

    /// @dev A transfer within bounded gas, whose answer is read one word far.
    function _send(address token, address receiver, uint256 amount) internal virtual returns (bool sent) {
        bytes memory data = abi.encodeCall(IERC20.transfer, (receiver, amount));
        uint256 gasBound = TRANSFER_GAS;
        // sent = token.call{gas: TRANSFER_GAS}(data) && (it said nothing and is a contract || it said true)
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            sent := call(gasBound, token, 0, add(data, 0x20), mload(data), 0, 0x20)
            switch returndatasize()
            case 0 { sent := and(sent, gt(extcodesize(token), 0)) }
            default { sent := and(sent, and(gt(returndatasize(), 0x1f), eq(mload(0), 1))) }
        }
    }

    /// @inheritdoc IRewardDistributor
    function previewSettle(uint256 poolId, uint256 shares, uint256 scale)
        external
        view
        returns (uint256[] memory increments)
    {
        Settlement memory z;
        z.pool = _pools[poolId];
        _settled(poolId, z, shares, scale);
        return z.increments;
    }

    // ------------------------------------------------------------------ a pool's settlement

    /// @dev Adds to ALM's share of the pool's index what the emission streamed, and `folded`. What does not divide is left in
    /// the emission index, unseen.
    /// @param word The pool's word: `owed` and `indexSeen` grow in the one returned.
    /// @return increment By how much the index grows.
    function _stream(uint256 word, uint256 folded, uint256 shares, uint256 scale, uint256 index)
        internal
        pure
        virtual
        returns (uint256, uint256 increment)
    {
        unchecked {
            // what was seen is at most index, both are below 2^120, and all sums of ALM below 2^92
            uint256 weight = uint32(word >> WEIGHT_AT);
            uint256 amount = folded;
            if (weight != 0) amount += RewardMath.emittedDown(weight, index - uint120(word));
            if (amount == 0) return (word, 0);
            increment = RewardMath.indexIncrementDown(amount, shares, scale);
            uint256 taken = RewardMath.rewardUp(shares, increment, scale);
            word += taken << OWED_AT;
            if (taken > folded) word += RewardMath.indexOfUp(taken - folded, weight);
            return (word, increment);
        }
    }

    /// @dev word = _pools[poolId], as it lies in storage.
    function _wordOf(uint256 poolId) internal view returns (uint256 word) {
        Pool storage pool = _pools[poolId];
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            word := sload(pool.slot)
        }
    }

    /// @dev _pools[poolId] = word
    function _keepWord(uint256 poolId, uint256 word) internal {
        Pool storage pool = _pools[poolId];
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            sstore(pool.slot, word)
        }
    }

    /// @dev word = (reward.seen, reward.paid, reward.flags), as they lie in storage.
    function _wordOf(Reward storage reward) internal view returns (uint256 word) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            word := sload(reward.slot)
        }
    }

    /// @dev (reward.seen, reward.paid, reward.flags) = word
    function _keepWord(Reward storage reward, uint256 word) internal {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            sstore(reward.slot, word)
        }
    }

    /// @dev One more than the highest place that streams.
    function _placesOf(uint256 flags) internal pure returns (uint256 places) {
        places = 1;
        while (flags >> places != 0) ++places;
    }

    function _unpacked(uint256 word) internal pure returns (Pool memory) {
        return Pool(uint120(word), uint96(word >> OWED_AT), uint32(word >> WEIGHT_AT), uint8(word >> FLAGS_AT));
    }

    /// @dev A pool as a settlement at this second leaves it.
    function _settled(uint256 poolId, Settlement memory z, uint256 shares, uint256 scale) internal view {
        Pool memory pool = z.pool;
        uint256 index;
        if (pool.flags & SPECIAL != 0) {
            z.special = _specials[poolId];
            index = _foldSpecial(poolId, z, shares);
        } else {
            index = _indexNow();
        }
        uint256 places = z.reschedules ? _tokens[poolId].open : _placesOf(pool.flags);
        (z.increments, z.words, z.carry) = (new uint256[](places), new uint256[](places), new uint256[](places));
        if (z.special.flags & ALM_STREAMS != 0) _streamAlm(poolId, z);
        if (shares == 0) {
            _carryAlm(z, index);
        } else {
            uint256 word = pool.indexSeen | uint256(pool.owed) << OWED_AT | uint256(pool.weight) << WEIGHT_AT;
            (word, z.increments[0]) = _stream(word, z.special.folded, shares, scale, index);
            uint256 taken = uint96(word >> OWED_AT) - pool.owed;
            (pool.indexSeen, pool.owed) = (uint120(word), uint96(word >> OWED_AT));
            z.special.folded = taken > z.special.folded ? 0 : uint96(z.special.folded - taken);
        }
        for (uint256 place = 1; place < places; ++place) {
            _streamFurther(poolId, place, z, shares, scale);
        }
    }

    /// @dev Folds what weights, votes and carried sums of the past left. Returns the emission index of now.
    function _foldSpecial(uint256 poolId, Settlement memory z, uint256 shares) internal view returns (uint256 index) {
        bool changes = z.special.changeAt != 0 && block.timestamp >= z.special.changeAt;
        if (changes || z.special.flags & VOTED != 0) {
            State memory s = _rolled();
            _foldWeight(z.pool, z.special, s);
            if (z.special.flags & VOTED != 0) {
                z.foldsVotes = true;
                z.voted = _voted[poolId];
                _foldVotes(poolId, z.special, z.voted, s);
                if (z.voted.epoch == 0) z.special.flags &= ~VOTED;
            }
            index = _indexAt(s, block.timestamp);
        } else {
            index = _indexNow();
        }
        if (z.special.flags & HOLDS != 0 && shares != 0) {
            // staked since the last settlement, so what waits streams over the epoch after that one
            z.reschedules = true;
            z.carryEpoch = _epochAt(z.special.settledAt) + 1;
            z.special.flags = z.special.flags & ~HOLDS | (_rewards[poolId][0].held != 0 ? ALM_STREAMS : 0);
        }
    }

    /// @dev Streams under the old weight up to the boundary, then takes on the new one. The fraction of a unit that the
    /// old weight left is given up.
    function _foldWeight(Pool memory pool, Special memory special, State memory s) internal view virtual {
        if (special.changeAt == 0 || block.timestamp < special.changeAt) return;
        uint256 index = _bendAt(s, _epochAt(special.changeAt)).index;
        special.folded += uint96(RewardMath.emittedDown(pool.weight, index - pool.indexSeen));
        pool.indexSeen = uint120(index);
        (pool.weight, special.nextWeight, special.changeAt) = (special.nextWeight, 0, 0);
    }

    /// @dev Takes what votes have streamed to the pool; an epoch that is over is dropped, with the fraction of a unit it left.
    function _foldVotes(uint256 poolId, Special memory special, Voted memory voted, State memory s)
        internal
        view
        virtual
    {
        while (voted.epoch != 0) {
            uint256 epoch = voted.epoch;
            bool over = block.timestamp >= epochStart(epoch + 1);
            if (!over && epoch != s.votesEpoch) return; // not begun
            uint256 index = over ? _votesIndexAtEndOf(s, epoch) : _votesIndexAt(s, block.timestamp);
            uint256 weight = RewardMath.min(_votesOf[poolId][epoch], _capOf(_tallies[epoch]));
            uint256 amount = RewardMath.emittedDown(weight, index - voted.seen);
            special.folded += uint96(amount);
            if (!over) {
                voted.seen += uint120(RewardMath.indexOfUp(amount, weight));
                return;
            }
            (voted.seen, voted.epoch, voted.nextEpoch) = (0, voted.nextEpoch, 0);
        }
    }

    /// @dev Takes what sponsors, penalties and carried sums have streamed of ALM.
    function _streamAlm(uint256 poolId, Settlement memory z) internal view {
        Reward storage reward = _rewards[poolId][0];
        uint256 word = _wordOf(reward);
        (uint256 flowed, bool ended) = _flowed(reward, word, z);
        uint256 amount = flowed - uint128(word);
        z.special.folded = uint96(z.special.folded + amount);
        z.words[0] = word + amount;
        if (ended) z.special.flags &= ~ALM_STREAMS;
    }

    /// @dev Nobody is staked: all whole units wait.
    function _carryAlm(Settlement memory z, uint256 index) internal view virtual {
        Pool memory pool = z.pool;
        uint256 emitted = 0;
        if (pool.weight != 0) {
            emitted = RewardMath.emittedDown(pool.weight, index - pool.indexSeen);
            pool.indexSeen += uint120(RewardMath.indexOfUp(emitted, pool.weight));
        }
        z.carry[0] = emitted + z.special.folded;
        z.special.folded = 0;
        z.special.settledAt = uint32(block.timestamp);
    }

    function _streamFurther(uint256 poolId, uint256 place, Settlement memory z, uint256 shares, uint256 scale)
        internal
        view
        virtual
    {
        uint8 bit = uint8(1 << place);
        Reward storage reward = _rewards[poolId][place];
        if (z.pool.flags & bit == 0 && !(z.reschedules && reward.held != 0)) return;
        uint256 word = _wordOf(reward);
        (uint256 flowed, bool ended) = _flowed(reward, word, z);
        uint256 left = flowed - uint128(word);
        uint256 amount = left;
        if (shares == 0) {
            z.carry[place] = amount;
        } else {
            z.increments[place] = RewardMath.indexIncrementDown(amount, shares, scale);
            amount = RewardMath.rewardUp(shares, z.increments[place], scale);
        }
        z.words[place] = word + amount;
        z.pool.flags = ended && amount == left ? z.pool.flags & ~bit : z.pool.flags | bit;
    }

    function _moment() internal view returns (Flow.Moment memory) {
        uint256 epoch = _epochAt(block.timestamp);
        uint256 start = epochStart(epoch);
        return Flow.Moment(epoch, block.timestamp > start ? block.timestamp - start : 0, epochLength);
    }

    /// @dev All of a token that has flowed by now.
    /// @param word The reward's.
    function _flowed(Reward storage reward, uint256 word, Settlement memory z)
        internal
        view
        returns (uint256 amount, bool ended)
    {
        if (z.moment.length == 0) z.moment = _moment();
        uint256 flags = word >> REWARD_FLAGS_AT;
        ended = true;
        if (flags & SPONSORED != 0) (amount, ended) = reward.sponsored.flowed(z.moment);
        uint256 extra = z.reschedules && flags & CARRIED != 0 ? reward.held : 0;
        if (flags & SINGLE == 0 && extra == 0) return (amount, ended);
        (uint256 more, bool moreEnded) = reward.single.flowedWith(z.moment, extra, z.carryEpoch);
        return (amount + more, ended && moreEnded);
    }

    /// @dev Stores a settlement.
    function _keep(uint256 poolId, Settlement memory z) internal {
        bool wasSpecial = z.pool.flags & SPECIAL != 0;
        bool carries = false;
        for (uint256 place = 0; place < z.increments.length; ++place) {
            if (z.words[place] == 0 && z.carry[place] == 0 && !z.reschedules) continue;
            Reward storage reward = _rewards[poolId][place];
            if (z.words[place] != 0) _keepWord(reward, z.words[place]);
            if (z.reschedules && reward.held != 0) _reschedule(poolId, place, reward, z.carryEpoch);
            if (z.carry[place] != 0) {
                carries = true;
                _hold(poolId, place, reward, z.carry[place]);
            }
        }
        if (carries) z.special.flags |= HOLDS;
        bool special = z.special.folded != 0 || z.special.changeAt != 0 || z.special.flags != 0;
        z.pool.flags = special ? z.pool.flags | SPECIAL : z.pool.flags & ~SPECIAL;
        if (special || wasSpecial) _specials[poolId] = z.special;
        if (z.foldsVotes) _voted[poolId] = z.voted;
        _pools[poolId] = z.pool;
    }

    function _hold(uint256 poolId, uint256 place, Reward storage reward, uint256 amount) internal {
        uint256 held = reward.held + amount;
        reward.held = uint112(held);
        reward.flags |= CARRIED;
        emit Carried(poolId, _tokens[poolId].list[place], amount, held);
    }

    function _reschedule(uint256 poolId, uint256 place, Reward storage reward, uint256 epoch) internal virtual {
        uint256 held = reward.held;
        reward.single.add(_epochAt(block.timestamp), epoch, 1, held);
        (reward.held, reward.rescheduled) = (0, uint128(reward.rescheduled + held));
        reward.flags |= SINGLE;
        emit CarryScheduled(poolId, _tokens[poolId].list[place], held, epoch);
    }

    function _fundedOf(Reward storage reward) internal view returns (uint256) {
        return uint256(reward.sponsored.total) + reward.single.total - reward.rescheduled;
    }

    /// @dev All of a further token that its stakers have got.
    function _streamedOf(Reward storage reward) internal view returns (uint256) {
        return reward.seen - (reward.flags & CARRIED == 0 ? 0 : reward.held + reward.rescheduled);
    }

    /// @dev The same of ALM. Every settlement of the running run saw up to weight / 2^30 of a unit more than it gave.
    function _streamedOfAlm(uint256 poolId, Pool memory pool) internal view returns (uint256) {
        Streamed memory run = _streamed[poolId];
        return run.before + RewardMath.emittedDown(pool.weight, pool.indexSeen - run.since);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IRewardDistributor
    function weightOf(uint256 poolId) external view returns (uint256) {
        Special storage special = _specials[poolId];
        bool due = special.changeAt != 0 && block.timestamp >= special.changeAt;
        return due ? special.nextWeight : _pools[poolId].weight;
    }

    /// @inheritdoc IRewardDistributor
    function pendingWeight(uint256 poolId) external view returns (uint256 weight, uint256 epoch) {
        Special storage special = _specials[poolId];
        if (special.changeAt == 0 || block.timestamp >= special.changeAt) return (0, 0);
        return (special.nextWeight, _epochAt(special.changeAt));
    }

    /// @inheritdoc IRewardDistributor
    function rewardTokens(uint256 poolId) public view returns (address[] memory list) {
        Tokens storage tokens = _tokens[poolId];
        list = new address[](tokens.listed);
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = tokens.list[i];
        }
    }

    /// @inheritdoc IRewardDistributor
    function rates(uint256 poolId)
        external
        view
        returns (address[] memory tokens, uint256[] memory perSecond, uint256[] memory until)
    {
        address[] memory list = rewardTokens(poolId);
        tokens = new address[](list.length + 1);
        (perSecond, until) = (new uint256[](tokens.length), new uint256[](tokens.length));
        State memory s = _rolled();
        tokens[0] = address(alm);
        perSecond[0] = _emissionPerSecond(poolId, s);
        until[0] = block.timestamp < s.dryAt ? RewardMath.min(s.dryAt, _nextBend(s)) : _nextBend(s);
        uint256 epoch = _epochAt(block.timestamp);
        for (uint256 place = 0; place < list.length; ++place) {
            Reward storage reward = _rewards[poolId][place];
            tokens[place + 1] = list[place];
            until[place + 1] = epochStart(_nextEpoch());
            if (block.timestamp < genesis) continue;
            uint256 amount = uint256(reward.sponsored.ramps[epoch].amount) + reward.single.ramps[epoch].amount;
            perSecond[place + 1] = amount * 1e18 / epochLength;
        }
    }

    /// @dev Base units a second × 10^18, rounded down.
    function _emissionPerSecond(uint256 poolId, State memory s) internal view returns (uint256) {
        if (block.timestamp >= s.dryAt) return 0;
        if (s.votesEpoch != 0) {
            uint256 votes = RewardMath.min(_votesOf[poolId][s.votesEpoch], _capOf(_tallies[s.votesEpoch]));
            return RewardMath.emittedDown(votes * 1e18, s.votesRate);
        }
        Special storage special = _specials[poolId];
        bool due = special.changeAt != 0 && block.timestamp >= special.changeAt;
        uint256 weight = due ? special.nextWeight : _pools[poolId].weight;
        return RewardMath.emittedDown(weight * 1e18, s.rate);
    }

    /// @inheritdoc IRewardDistributor
    function gauge() external view returns (address at, uint256 capBps) {
        return (_gauge.at, _gauge.capBps);
    }

    /// @inheritdoc IRewardDistributor
    function gaugeVotes(uint256 poolId, uint256 epoch)
        external
        view
        returns (uint256 poolVotes, uint256 totalVotes, uint256 cappedVotes)
    {
        return (_votesOf[poolId][epoch], _tallies[epoch].total, _tallies[epoch].capped);
    }

    /// @inheritdoc IRewardDistributor
    function funded(uint256 poolId, address token) external view returns (uint256) {
        return _fundedOf(_rewardOf(poolId, token));
    }

    /// @inheritdoc IRewardDistributor
    function streamed(uint256 poolId, address token) external view returns (uint256) {
        if (token == address(alm)) return _streamedOfAlm(poolId, _pools[poolId]);
        return _streamedOf(_rewardOf(poolId, token));
    }

    /// @inheritdoc IRewardDistributor
    function paid(uint256 poolId, address token) external view returns (uint256) {
        if (token == address(alm)) return _streamedOfAlm(poolId, _pools[poolId]) - _pools[poolId].owed;
        return _rewardOf(poolId, token).paid;
    }

    /// @inheritdoc IRewardDistributor
    function scheduled(uint256 poolId, address token) external view returns (uint256) {
        Reward storage reward = _rewardOf(poolId, token);
        Settlement memory none;
        (uint256 flowed,) = _flowed(reward, _wordOf(reward), none);
        return uint256(reward.sponsored.total) + reward.single.total - flowed;
    }

    /// @inheritdoc IRewardDistributor
    function carried(uint256 poolId, address token) external view returns (uint256) {
        return _rewardOf(poolId, token).held;
    }

    function _rewardOf(uint256 poolId, address token) internal view returns (Reward storage) {
        return _rewards[poolId][_placeOf(poolId, token)];
    }

    function _placeOf(uint256 poolId, address token) internal view returns (uint256 place) {
        Tokens storage tokens = _tokens[poolId];
        uint256 listed = tokens.listed;
        if (listed == 0) revert UnknownPool(poolId);
        while (place < listed && tokens.list[place] != token) ++place;
        if (place == listed) revert UnknownRewardToken(poolId, token);
    }
}
