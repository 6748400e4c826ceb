// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IRewardDistributor} from "./interfaces/IRewardDistributor.sol";
import {RewardMath} from "./libraries/RewardMath.sol";

/// @title The emission: epochs, the reserve, and the index by which pools draw from it
/// @notice The manual is in `IRewardDistributor`, the mechanism in `contracts/README.md`.
/// @dev The index is a straight line from its anchor. The anchor moves only at seconds where weight, emission or funding
/// changed, never where somebody happened to call: so no schedule of calls can round differently. In an epoch with gauge
/// votes the line by weights lies still and a second one, by votes, runs from 0.
abstract contract Emission is IRewardDistributor {
    using SafeCast for uint256;

    // ------------------------------------------------------------------ constants

    /// @notice Most ALM that may ever be funded as emission, in base units: the arithmetic is proven up to here.
    uint256 public constant FUNDING_BOUND = (1 << 90) - 1;
    /// @dev Smallest cap that a gauge may have, basis points. At most 9 pools are above it at once.
    uint256 internal constant MIN_CAP_BPS = 1000;

    uint256 internal constant MAX_RATE = type(uint104).max;
    uint256 internal constant NEVER = type(uint32).max;

    /// @inheritdoc IRewardDistributor
    uint256 public immutable genesis;
    /// @inheritdoc IRewardDistributor
    uint256 public immutable epochLength;

    // ------------------------------------------------------------------ storage

    /// @dev One slot, all that a settlement reads between two bends: index = base + rate × second, modulo 2^120.
    struct Line {
        uint120 base; // ALM per weight × 2^30
        uint104 rate; // index units a second
        uint32 validUntil; // last second on this line: before the next planned change, and at most the dry second
    }

    /// @dev One slot, written where the line bends.
    struct Ledger {
        uint96 reserve; // ALM, at the anchor
        uint32 anchor; // second
        uint32 dryAt; // second at which the reserve is dry
        uint32 drawWeight; // weight that draws from the reserve: of all pools, or of all votes within the cap
        uint32 totalWeight; // of all pools
        uint32 votesEpoch; // running epoch when votes split it; 0: weights do
    }

    /// @dev One slot, written by governance and where the plan comes into force.
    struct Plan {
        uint96 perEpoch; // in force
        uint96 nextPerEpoch; // from changeAt on
        uint32 nextTotalWeight; // from changeAt on
        uint32 changeAt; // boundary; 0: nothing planned
    }

    /// @dev One slot, used by epochs with votes only.
    struct VotesLine {
        uint120 index; // ALM per vote × 2^30 since the epoch began, at the anchor
        uint104 rate; // index units a second
        uint32 nextEpoch; // epoch with votes that is still to begin; 0: none
    }

    struct Tally {
        uint32 total; // whole ALM
        uint32 capped; // the same with no pool above the cap
        uint16 capBps; // the cap, fixed by the first vote
    }

    /// @dev One slot a boundary at which something changed: for pools that settle late, and for `epochFigures`.
    struct Bend {
        uint120 index; // emission index at the boundary
        uint96 perEpoch; // from then on
        uint32 weight; // from then on: of all pools, or of all votes
        bool byVotes;
    }

    Line internal _line;
    Ledger internal _ledger;
    Plan internal _plan;
    VotesLine internal _votesLine;
    mapping(uint256 epoch => Bend) internal _bends;
    mapping(uint256 epoch => Tally) internal _tallies;
    mapping(uint256 epoch => uint256) internal _votesIndexAtEnd;
    /// @dev Epochs with a bend, rising, planned ones included.
    uint32[] internal _bentEpochs;

    /// @dev The four slots in memory, rolled to now, and what the rolling passed.
    struct State {
        uint256 index;
        uint256 rate;
        uint256 reserve;
        uint256 anchor;
        uint256 dryAt;
        uint256 drawWeight;
        uint256 totalWeight;
        uint256 votesEpoch;
        uint256 perEpoch;
        uint256 nextPerEpoch;
        uint256 nextTotalWeight;
        uint256 changeAt;
        uint256 votesIndex;
        uint256 votesRate;
        uint256 nextVotesEpoch;
        uint256 passed; // bends passed: at most a plan's and two of an epoch with votes
        uint256[3] bentEpoch;
        Bend[3] bends;
        uint256[3] votesEnded; // index by votes at the end of the epoch before a bend; 0: it had none
    }

    /// @param genesis_ First second of epoch 0; not in the past.
    /// @param epochLength_ Seconds, not zero.
    constructor(uint256 genesis_, uint256 epochLength_) {
        if (epochLength_ == 0) revert ZeroValue();
        if (genesis_ < block.timestamp) revert GenesisPassed(genesis_);
        (genesis_ + epochLength_).toUint32(); // the first epoch ends before 2106
        (genesis, epochLength) = (genesis_, epochLength_);
        _line.validUntil = uint32(NEVER);
        _ledger.dryAt = uint32(NEVER);
    }

    // ------------------------------------------------------------------ epochs

    /// @inheritdoc IRewardDistributor
    function currentEpoch() public view returns (uint256) {
        if (block.timestamp < genesis) revert BeforeGenesis(genesis);
        return (block.timestamp - genesis) / epochLength;
    }

    /// @inheritdoc IRewardDistributor
    function epochStart(uint256 epoch) public view returns (uint256) {
        return genesis + epoch * epochLength;
    }

    /// @inheritdoc IRewardDistributor
    function epochFigures(uint256 epoch)
        external
        view
        returns (uint256 start, uint256 emission, uint256 weight, bool byVotes)
    {
        start = epochStart(epoch);
        State memory s = _rolled();
        uint256 count = _bentEpochs.length;
        while (count != 0 && _bentEpochs[count - 1] > epoch) --count;
        if (count == 0) return (start, 0, 0, false);
        uint256 bentAt = _bentEpochs[count - 1];
        uint256 opensAt = epochStart(bentAt);
        if (opensAt > block.timestamp) {
            if (s.changeAt != 0 && s.changeAt <= start) {
                (s.perEpoch, s.totalWeight) = (s.nextPerEpoch, s.nextTotalWeight);
            }
            if (s.nextVotesEpoch == epoch && epoch != 0) return (start, s.perEpoch, _tallies[epoch].total, true);
            return (start, s.perEpoch, s.totalWeight, false);
        }
        Bend memory bend = _bendAt(s, bentAt);
        return (start, bend.perEpoch, bend.weight, bend.byVotes);
    }

    /// @dev Epoch of a second; 0 before genesis.
    function _epochAt(uint256 at) internal view returns (uint256) {
        return at < genesis ? 0 : (at - genesis) / epochLength;
    }

    /// @dev The next epoch to begin.
    function _nextEpoch() internal view returns (uint256) {
        return block.timestamp < genesis ? 0 : (block.timestamp - genesis) / epochLength + 1;
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IRewardDistributor
    function emissionPerEpoch() external view returns (uint256) {
        return _rolled().perEpoch;
    }

    /// @inheritdoc IRewardDistributor
    function emissionReserve() external view returns (uint256) {
        return _reserveAt(_rolled(), block.timestamp);
    }

    /// @inheritdoc IRewardDistributor
    function emissionUntil() external view returns (uint256) {
        return _rolled().dryAt;
    }

    /// @inheritdoc IRewardDistributor
    function totalWeight() external view returns (uint256) {
        return _rolled().totalWeight;
    }

    // ------------------------------------------------------------------ the line

    /// @dev The emission index at this second, by one slot where no bend has been passed.
    function _indexNow() internal view returns (uint256) {
        uint256 word; // _line, as it lies in storage
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            word := sload(_line.slot)
        }
        if (block.timestamp > word >> 224) return _indexAt(_rolled(), block.timestamp);
        unchecked {
            // = anchor's index + rate × seconds since: `_store` built base so, modulo 2^120, and the index stays below it
            return uint120(word + uint256(uint104(word >> 120)) * block.timestamp);
        }
    }

    function _indexAt(State memory s, uint256 at) internal pure returns (uint256) {
        return s.index + s.rate * _streaming(s, at);
    }

    /// @dev The index by votes of the running epoch with votes.
    function _votesIndexAt(State memory s, uint256 at) internal pure returns (uint256) {
        return s.votesIndex + s.votesRate * _streaming(s, at);
    }

    function _reserveAt(State memory s, uint256 at) internal pure virtual returns (uint256) {
        return s.reserve - RewardMath.drawnUp(s.drawWeight, _drawRate(s) * _streaming(s, at));
    }

    /// @dev Seconds from the anchor to `at`, no longer than the reserve lasts.
    function _streaming(State memory s, uint256 at) internal pure virtual returns (uint256) {
        uint256 end = RewardMath.min(at, s.dryAt);
        return end <= s.anchor ? 0 : end - s.anchor;
    }

    function _drawRate(State memory s) internal pure returns (uint256) {
        return s.votesEpoch == 0 ? s.rate : s.votesRate;
    }

    // ------------------------------------------------------------------ rolling

    /// @dev The emission as of now: plans and votes whose boundary has passed are in force, with the values of the boundary.
    function _rolled() internal view returns (State memory s) {
        Line memory line = _line;
        Ledger memory ledger = _ledger;
        Plan memory plan = _plan;
        VotesLine memory votes = _votesLine;
        unchecked {
            s.index = uint120(line.base + uint256(line.rate) * ledger.anchor); // the inverse of `_store`
        }
        (s.rate, s.reserve, s.anchor, s.dryAt) = (line.rate, ledger.reserve, ledger.anchor, ledger.dryAt);
        (s.drawWeight, s.totalWeight, s.votesEpoch) = (ledger.drawWeight, ledger.totalWeight, ledger.votesEpoch);
        (s.perEpoch, s.nextPerEpoch) = (plan.perEpoch, plan.nextPerEpoch);
        (s.nextTotalWeight, s.changeAt) = (plan.nextTotalWeight, plan.changeAt);
        (s.votesIndex, s.votesRate, s.nextVotesEpoch) = (votes.index, votes.rate, votes.nextEpoch);
        for (
            uint256 boundary = _nextBend(s); boundary != NEVER && block.timestamp >= boundary; boundary = _nextBend(s)) {
            _bend(s, boundary);
        }
    }

    /// @dev The next boundary at which something changes.
    function _nextBend(State memory s) internal view returns (uint256 boundary) {
        boundary = s.changeAt == 0 ? NEVER : s.changeAt;
        if (s.votesEpoch != 0) boundary = RewardMath.min(boundary, epochStart(s.votesEpoch + 1));
        if (s.nextVotesEpoch != 0) boundary = RewardMath.min(boundary, epochStart(s.nextVotesEpoch));
    }

    function _bend(State memory s, uint256 boundary) internal view virtual {
        uint256 epoch = _epochAt(boundary);
        _advance(s, boundary);
        if (s.votesEpoch != 0) s.votesEnded[s.passed] = s.votesIndex;
        if (s.changeAt == boundary) {
            (s.perEpoch, s.totalWeight, s.changeAt) = (s.nextPerEpoch, s.nextTotalWeight, 0);
        }
        bool byVotes = s.nextVotesEpoch == epoch && epoch != 0;
        (s.rate, s.votesRate, s.votesIndex) = (0, 0, 0);
        if (byVotes) {
            Tally memory tally = _tallies[epoch];
            (s.votesEpoch, s.nextVotesEpoch, s.drawWeight) = (epoch, 0, tally.capped);
            s.votesRate = RewardMath.min(MAX_RATE, RewardMath.emissionRateDown(s.perEpoch, epochLength, tally.total));
        } else {
            (s.votesEpoch, s.drawWeight) = (0, s.totalWeight);
            if (s.totalWeight != 0) s.rate = RewardMath.emissionRateDown(s.perEpoch, epochLength, s.totalWeight);
        }
        _setDry(s);
        uint256 weight = byVotes ? _tallies[epoch].total : s.totalWeight;
        s.bentEpoch[s.passed] = epoch;
        s.bends[s.passed] = Bend(uint120(s.index), uint96(s.perEpoch), uint32(weight), byVotes);
        ++s.passed;
    }

    /// @dev Moves the anchor along the line, and takes from the reserve what streamed.
    function _advance(State memory s, uint256 to) internal pure {
        s.reserve = _reserveAt(s, to);
        (s.index, s.votesIndex) = (_indexAt(s, to), _votesIndexAt(s, to));
        s.anchor = to;
    }

    function _setDry(State memory s) internal pure virtual {
        uint256 rate = _drawRate(s);
        s.dryAt = rate == 0 || s.drawWeight == 0
            ? NEVER
            : RewardMath.min(NEVER, s.anchor + RewardMath.secondsDown(s.reserve, s.drawWeight, rate));
    }

    /// @dev Rolls, and keeps what the rolling passed. Who changes the emission calls this first and `_store` after.
    function _roll() internal virtual returns (State memory s) {
        s = _rolled();
        for (uint256 i = 0; i < s.passed; ++i) {
            _bends[s.bentEpoch[i]] = s.bends[i];
            if (s.votesEnded[i] != 0) _votesIndexAtEnd[s.bentEpoch[i] - 1] = s.votesEnded[i];
        }
    }

    /// @dev Every value fits: index, rates and reserve by `FUNDING_BOUND` and `_checkRate`, weights and votes by who adds them.
    /// After 2106 nothing is stored any more.
    function _store(State memory s) internal {
        uint256 validUntil = RewardMath.min(s.dryAt, _nextBend(s) - 1);
        unchecked {
            _line = Line(uint120(s.index - s.rate * s.anchor), uint104(s.rate), uint32(validUntil));
        }
        _ledger = Ledger({
            reserve: uint96(s.reserve),
            anchor: s.anchor.toUint32(),
            dryAt: uint32(s.dryAt),
            drawWeight: uint32(s.drawWeight),
            totalWeight: uint32(s.totalWeight),
            votesEpoch: uint32(s.votesEpoch)
        });
        _plan = Plan(uint96(s.perEpoch), uint96(s.nextPerEpoch), uint32(s.nextTotalWeight), uint32(s.changeAt));
        _votesLine = VotesLine(uint120(s.votesIndex), uint104(s.votesRate), uint32(s.nextVotesEpoch));
    }

    /// @dev What a boundary changed, whether it was stored or just rolled in memory.
    function _bendAt(State memory s, uint256 epoch) internal view returns (Bend memory) {
        for (uint256 i = 0; i < s.passed; ++i) {
            if (s.bentEpoch[i] == epoch) return s.bends[i];
        }
        return _bends[epoch];
    }

    /// @dev The index by votes at the end of an epoch that is over, whether it was stored or just rolled in memory.
    function _votesIndexAtEndOf(State memory s, uint256 epoch) internal view returns (uint256) {
        for (uint256 i = 0; i < s.passed; ++i) {
            if (s.bentEpoch[i] == epoch + 1) return s.votesEnded[i];
        }
        return _votesIndexAtEnd[epoch];
    }

    // ------------------------------------------------------------------ plans

    /// @dev Opens the plan for the next boundary; what is not planned stays as it is.
    function _openPlan(State memory s) internal returns (uint256 epoch) {
        epoch = _nextEpoch();
        if (s.changeAt != 0) return epoch;
        (s.nextPerEpoch, s.nextTotalWeight) = (s.perEpoch, s.totalWeight);
        s.changeAt = epochStart(epoch).toUint32();
        _noteBend(epoch);
    }

    /// @dev Below 2^30, so that a settlement rounds off less than a unit.
    function _checkWeight(uint256 weight) internal pure {
        if (weight >= RewardMath.EMISSION_ONE) revert TooMuchWeight(weight, RewardMath.EMISSION_ONE - 1);
    }

    function _checkRate(State memory s) internal view {
        if (s.nextTotalWeight == 0) return;
        uint256 rate = RewardMath.emissionRateDown(s.nextPerEpoch, epochLength, s.nextTotalWeight);
        if (rate > MAX_RATE) revert RateTooHigh(rate, MAX_RATE);
    }

    /// @dev Only ever the last one or a later one: votes note their epoch and its end, a plan the next epoch.
    function _noteBend(uint256 epoch) internal {
        uint256 count = _bentEpochs.length;
        if (count == 0 || _bentEpochs[count - 1] < epoch) _bentEpochs.push(uint32(epoch));
    }
}
