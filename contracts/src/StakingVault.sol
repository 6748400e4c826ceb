// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IRewardDistributor} from "./interfaces/IRewardDistributor.sol";
import {IStakingVault} from "./interfaces/IStakingVault.sol";
import {AccountState} from "./libraries/AccountState.sol";
import {Ladder} from "./libraries/Ladder.sol";
import {PoolState} from "./libraries/PoolState.sol";
import {RewardMath} from "./libraries/RewardMath.sol";

/// @title StakingVault
/// @notice The manual is in `IStakingVault`, the mechanism in `contracts/README.md`.
/// @dev Moves share a skeleton: pull, settle, change the position in memory, write, emit, call outward.
contract StakingVault is IStakingVault, Votes, Ownable, Multicall, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;
    using SafeCast for int256;
    using PoolState for PoolState.Pool;
    using Ladder for Ladder.Terms;

    // ------------------------------------------------------------------ constants

    /// @dev Most pools whose principal votes.
    uint256 internal constant MAX_VOTES_POOLS = 8;
    /// @dev How long a pause of entry lasts.
    uint256 internal constant PAUSE_LENGTH = 7 days;
    /// @dev How long entry stays open after a pause, at least.
    uint256 internal constant PAUSE_REST = 21 days;

    /// @dev Gas that a settlement is given, and what a further reward token adds: the gas tests measure both at their worst.
    uint256 internal constant SETTLEMENT_GAS = 300_000;
    uint256 internal constant SETTLEMENT_GAS_PER_TOKEN = 150_000;
    /// @dev Gas that handing over a penalty, and sending a reward token on exit, are given.
    uint256 internal constant HAND_OVER_GAS = 600_000;
    uint256 internal constant PAY_GAS = 250_000;

    bytes32 internal constant CLAIM_TYPE =
        keccak256("Claim(address account,uint256[] poolIds,address receiver,uint256 nonce,uint256 deadline)");
    bytes32 internal constant COMPOUND_TYPE =
        keccak256("Compound(address account,uint256 poolId,uint256 nonce,uint256 deadline)");
    bytes32 internal constant UNBOND_TYPE =
        keccak256("Unbond(address account,uint256 poolId,uint256 amount,uint256 nonce,uint256 deadline)");
    bytes32 internal constant WITHDRAW_TYPE =
        keccak256("Withdraw(address account,uint256 poolId,uint256 amount,uint256 nonce,uint256 deadline)");

    /// @notice The reward side.
    IRewardDistributor public immutable distributor;
    /// @notice The protocol's token: the first reward of every pool, and the only asset that votes.
    address public immutable alm;

    // ------------------------------------------------------------------ storage

    /// @dev One slot, kept in locking pools only.
    struct Sums {
        uint104 bonded;
        uint104 unbonding;
    }

    /// @dev One slot, used while something of a position is unbonding.
    struct Lock {
        uint104 unbonding;
        uint40 releaseAt;
        uint8 tier; // that it left
    }

    /// @dev A further reward token of a pool. One slot written by every move, one read where its name is told.
    struct Further {
        uint152 index; // reward per share × 2^scale
        bool more; // another follows
        address token;
    }

    uint256[] internal _poolIds;
    uint256[] internal _votesPools;
    /// @inheritdoc IStakingVault
    address public guardian;
    /// @dev `PoolState`, packed.
    mapping(uint256 poolId => uint256) internal _pools;
    mapping(uint256 poolId => Ladder.Terms) internal _terms;
    mapping(uint256 poolId => Sums) internal _sums;
    mapping(uint256 poolId => Further[8]) internal _further; // by place, from 1
    /// @dev `AccountState`, packed.
    mapping(uint256 poolId => mapping(address account => uint256)) internal _accounts;
    mapping(uint256 poolId => mapping(address account => Lock)) internal _locks;
    mapping(uint256 poolId => mapping(address account => int256[8])) internal _furtherDebts;
    /// @inheritdoc IStakingVault
    mapping(uint256 poolId => uint256) public pendingPenalty;
    /// @inheritdoc IStakingVault
    mapping(uint256 poolId => uint256) public entryPausedUntil;

    /// @dev A position in memory, what else is stored with it, and what it was when it was read.
    struct Stake {
        Position p;
        int256 debt;
        uint256 unbondingTier;
        bool hasLock;
        uint256 wasBonded;
        uint256 wasUnbonding;
    }

    /// @param distributor_ The reward side, which may be deployed after this contract at a known address.
    /// @param alm_ The protocol's token.
    /// @param owner_ Governance: creates pools and names the guardian, and can do nothing else.
    /// @param guardian_ Who may pause entry; zero for nobody.
    constructor(IRewardDistributor distributor_, address alm_, address owner_, address guardian_)
        EIP712("Almanac StakingVault", "1")
        Ownable(owner_)
    {
        if (address(distributor_) == address(0) || alm_ == address(0)) revert ZeroValue();
        distributor = distributor_;
        alm = alm_;
        guardian = guardian_;
        emit GuardianSet(guardian_);
    }

    // ------------------------------------------------------------------ govern

    /// @inheritdoc IStakingVault
    function createPool(
        address asset,
        uint96 salt,
        Tier[] calldata poolTiers,
        uint256 penaltyBps,
        uint256 minimum,
        bool votes
    ) external onlyOwner returns (uint256 poolId) {
        poolId = uint256(salt) << 160 | uint160(asset);
        if (_pools[poolId] != 0) revert PoolExists(poolId);
        if (asset.code.length == 0) revert NotAContract(asset);
        _terms[poolId].write(poolTiers, penaltyBps);

        uint256 exponent = 0;
        while (exponent < PoolState.MAX_EXPONENT && 1 << exponent != minimum) ++exponent;
        if (1 << exponent != minimum) revert InvalidMinimum(minimum);
        bool locks = poolTiers[poolTiers.length - 1].unbondingPeriod != 0;
        _pools[poolId] = PoolState.create(exponent, locks, votes);
        _poolIds.push(poolId);
        if (votes) {
            if (asset != alm || _votesPools.length == MAX_VOTES_POOLS) revert VotesNotAllowed(poolId);
            _votesPools.push(poolId);
        }
        emit PoolCreated(poolId, asset, minimum, penaltyBps, votes, poolTiers);
        distributor.openPool(poolId);
    }

    /// @inheritdoc IStakingVault
    function setGuardian(address account) external onlyOwner {
        guardian = account;
        emit GuardianSet(account);
    }

    /// @inheritdoc IStakingVault
    function pauseEntry(uint256 poolId) external nonReentrant {
        if (msg.sender != guardian) revert OnlyGuardian(guardian);
        PoolState.Pool memory pool_ = _known(poolId);
        uint256 before = entryPausedUntil[poolId];
        if (before != 0 && block.timestamp < before + PAUSE_REST) revert PauseTooSoon(before + PAUSE_REST);
        pool_.flags |= PoolState.PAUSED;
        _pools[poolId] = pool_.pack();
        entryPausedUntil[poolId] = block.timestamp + PAUSE_LENGTH;
        emit EntryPaused(poolId, block.timestamp + PAUSE_LENGTH);
    }

    // ------------------------------------------------------------------ enter

    /// @inheritdoc IStakingVault
    function stake(uint256 poolId, uint256 amount, uint256 tier) external nonReentrant returns (uint256 credited) {
        return _stake(poolId, amount, msg.sender, tier, false);
    }

    /// @inheritdoc IStakingVault
    function stakeFor(uint256 poolId, uint256 amount, address account)
        external
        nonReentrant
        returns (uint256 credited)
    {
        if (account == address(0)) revert ZeroValue();
        return _stake(poolId, amount, account, 0, true);
    }

    /// @inheritdoc IStakingVault
    function stakeWithPermit(
        uint256 poolId,
        uint256 amount,
        uint256 tier,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant returns (uint256 credited) {
        _known(poolId);
        // solhint-disable-next-line no-empty-blocks
        try IERC20Permit(_asset(poolId)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        return _stake(poolId, amount, msg.sender, tier, false);
    }

    /// @inheritdoc IStakingVault
    function raiseTier(uint256 poolId, uint256 tier) external nonReentrant {
        PoolState.Pool memory pool_ = _open(poolId);
        _settleOrRevert(poolId, pool_);
        Stake memory s = _stakeOf(poolId, pool_, msg.sender);
        _checkTier(poolId, pool_, tier);
        if (tier <= s.p.tier) revert TierTooLow(tier, s.p.tier + 1);
        if (s.p.bonded == 0) revert InsufficientBonded(0, 1);

        s.p.tier = tier;
        _write(poolId, pool_, msg.sender, s);
        emit TierRaised(poolId, msg.sender, s.p, pool_.shares);
    }

    /// @inheritdoc IStakingVault
    function rebond(uint256 poolId, uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroValue();
        PoolState.Pool memory pool_ = _open(poolId);
        _settleOrRevert(poolId, pool_);
        Stake memory s = _stakeOf(poolId, pool_, msg.sender);
        if (amount > s.p.unbonding) revert InsufficientUnbonding(s.p.unbonding, amount);
        if (s.p.tier != s.unbondingTier) revert TierLeft(s.unbondingTier, s.p.tier);

        (s.p.bonded, s.p.unbonding) = (s.p.bonded + amount, s.p.unbonding - amount);
        _tidy(s);
        _write(poolId, pool_, msg.sender, s);
        emit Rebonded(poolId, msg.sender, amount, s.p, pool_.shares);
    }

    /// @inheritdoc IStakingVault
    function compound(uint256 poolId) external nonReentrant returns (uint256 credited) {
        return _compound(poolId, msg.sender);
    }

    /// @inheritdoc IStakingVault
    function compoundBySig(address account, uint256 poolId, uint256 deadline, bytes calldata signature)
        external
        nonReentrant
        returns (uint256 credited)
    {
        _authorize(account, abi.encode(COMPOUND_TYPE, account, poolId), deadline, signature);
        return _compound(poolId, account);
    }

    // ------------------------------------------------------------------ earn

    /// @inheritdoc IStakingVault
    function claim(uint256[] calldata poolIds, address receiver)
        external
        nonReentrant
        returns (uint256[][] memory amounts)
    {
        return _claim(msg.sender, poolIds, receiver);
    }

    /// @inheritdoc IStakingVault
    function claimFor(address account, uint256[] calldata poolIds)
        external
        nonReentrant
        returns (uint256[][] memory amounts)
    {
        return _claim(account, poolIds, account);
    }

    /// @inheritdoc IStakingVault
    function claimBySig(
        address account,
        uint256[] calldata poolIds,
        address receiver,
        uint256 deadline,
        bytes calldata signature
    ) external nonReentrant returns (uint256[][] memory amounts) {
        bytes memory said = abi.encode(CLAIM_TYPE, account, keccak256(abi.encodePacked(poolIds)), receiver);
        _authorize(account, said, deadline, signature);
        return _claim(account, poolIds, receiver);
    }

    // ------------------------------------------------------------------ leave

    /// @inheritdoc IStakingVault
    function unbond(uint256 poolId, uint256 amount) external nonReentrant returns (uint256 releaseAt) {
        return _unbond(poolId, msg.sender, amount);
    }

    /// @inheritdoc IStakingVault
    function unbondBySig(address account, uint256 poolId, uint256 amount, uint256 deadline, bytes calldata signature)
        external
        nonReentrant
        returns (uint256 releaseAt)
    {
        _authorize(account, abi.encode(UNBOND_TYPE, account, poolId, amount), deadline, signature);
        return _unbond(poolId, account, amount);
    }

    /// @inheritdoc IStakingVault
    function withdraw(uint256 poolId, uint256 amount, address receiver) external nonReentrant returns (uint256 net) {
        return _withdraw(poolId, msg.sender, amount, receiver);
    }

    /// @inheritdoc IStakingVault
    function withdrawBySig(address account, uint256 poolId, uint256 amount, uint256 deadline, bytes calldata signature)
        external
        nonReentrant
        returns (uint256 net)
    {
        _authorize(account, abi.encode(WITHDRAW_TYPE, account, poolId, amount), deadline, signature);
        return _withdraw(poolId, account, amount, account);
    }

    /// @inheritdoc IStakingVault
    function withdrawEarly(uint256 poolId, uint256 amount, address receiver, uint256 maxPenalty)
        external
        nonReentrant
        returns (uint256 net)
    {
        if (amount == 0 || receiver == address(0)) revert ZeroValue();
        PoolState.Pool memory pool_ = _known(poolId);
        _settleOrGoOn(poolId, pool_);
        Stake memory s = _stakeOf(poolId, pool_, msg.sender);
        uint256 penalty = _take(poolId, pool_, s, amount);
        if (penalty > maxPenalty) revert PenaltyTooHigh(penalty, maxPenalty);

        net = amount - penalty;
        _write(poolId, pool_, msg.sender, s);
        _moveVotes(pool_, msg.sender, amount, false);
        emit WithdrawnEarly(poolId, msg.sender, receiver, amount, penalty, s.p, pool_.shares);
        _charge(poolId, penalty);
        _send(poolId, receiver, net);
    }

    /// @inheritdoc IStakingVault
    function exit(uint256 poolId, address receiver) external nonReentrant returns (uint256 net) {
        if (receiver == address(0)) revert ZeroValue();
        PoolState.Pool memory pool_ = _known(poolId);
        Stake memory s = _stakeOf(poolId, pool_, msg.sender);
        net = s.p.bonded + s.p.unbonding;
        if (net == 0) revert InsufficientStake(0, 1);
        _takeFree(poolId, pool_, s, net);
        _settleAndPay(poolId, pool_, msg.sender, s, receiver, true);

        _write(poolId, pool_, msg.sender, s);
        _moveVotes(pool_, msg.sender, net, false);
        emit Withdrawn(poolId, msg.sender, receiver, net, s.p, pool_.shares);
        _send(poolId, receiver, net);
    }

    /// @inheritdoc IStakingVault
    function emergencyWithdraw(uint256 poolId, address receiver) external nonReentrant returns (uint256 net) {
        if (receiver == address(0)) revert ZeroValue();
        PoolState.Pool memory pool_ = _known(poolId);
        _loadFurther(poolId, pool_);
        Stake memory s = _stakeOf(poolId, pool_, msg.sender);
        uint256 amount = s.p.bonded + s.p.unbonding;
        if (amount == 0) revert InsufficientStake(0, 1);
        uint256 penalty = _take(poolId, pool_, s, amount);

        net = amount - penalty;
        _write(poolId, pool_, msg.sender, s);
        _moveVotes(pool_, msg.sender, amount, false);
        emit EmergencyWithdrawn(poolId, msg.sender, receiver, amount, penalty, pool_.shares);
        if (penalty != 0) _keepPenalty(poolId, penalty);
        _send(poolId, receiver, net);
    }

    /// @inheritdoc IStakingVault
    function flushPenalty(uint256 poolId) external nonReentrant returns (uint256 amount) {
        PoolState.Pool memory pool_ = _known(poolId);
        amount = pendingPenalty[poolId];
        if (amount == 0) revert ZeroValue();
        _settleOrRevert(poolId, pool_);
        _keepPool(poolId, pool_);
        pendingPenalty[poolId] = 0;
        emit PenaltyCharged(poolId, 0, 0);
        this.handOver(poolId, amount);
    }

    /// @notice Hands a penalty over to the distributor. The vault itself only: so that a failure undoes all of it.
    function handOver(uint256 poolId, uint256 amount) external {
        if (msg.sender != address(this)) revert OnlySelf();
        IERC20 asset = IERC20(_asset(poolId));
        uint256 before = asset.balanceOf(address(this));
        // whatever it says: without the allowance nothing is pulled, and all of this is undone
        // solhint-disable-next-line avoid-low-level-calls
        (bool approved,) = address(asset).call(abi.encodeCall(IERC20.approve, (address(distributor), amount)));
        if (!approved) revert DistributorUnavailable();
        distributor.chargePenalty(poolId, amount);
        if (asset.balanceOf(address(this)) + amount > before) revert DistributorUnavailable(); // it took less
    }

    // ------------------------------------------------------------------ the distributor's side

    /// @inheritdoc IStakingVault
    function openReward(uint256 poolId, uint256 place, address token) external {
        if (msg.sender != address(distributor)) revert OnlyDistributor();
        PoolState.Pool memory pool_ = _known(poolId);
        if (place == 1) {
            pool_.flags |= PoolState.MORE;
            _pools[poolId] = pool_.pack();
        } else {
            _further[poolId][place - 1].more = true;
        }
        _further[poolId][place].token = token;
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IStakingVault
    function position(uint256 poolId, address account)
        external
        view
        returns (uint256 bonded, uint256 unbonding, uint256 releaseAt, uint256 tier, uint256 shares)
    {
        Stake memory s = _stakeOf(poolId, PoolState.load(_pools[poolId]), account);
        return (s.p.bonded, s.p.unbonding, s.p.releaseAt, s.p.tier, s.p.shares);
    }

    /// @inheritdoc IStakingVault
    function previewExit(uint256 poolId, address account, uint256 amount)
        external
        view
        returns (uint256 net, uint256 penalty, uint256 freeAt)
    {
        PoolState.Pool memory pool_ = _known(poolId);
        Stake memory s = _stakeOf(poolId, pool_, account);
        (uint256 free, uint256 period) = _free(poolId, pool_, s);
        freeAt = block.timestamp;
        if (amount > free) {
            uint256 ripening = block.timestamp < s.p.releaseAt ? s.p.unbonding : 0;
            freeAt = amount <= free + ripening ? s.p.releaseAt : block.timestamp + period;
        }
        penalty = _take(poolId, pool_, s, amount);
        net = amount - penalty;
    }

    /// @inheritdoc IStakingVault
    function claimable(uint256 poolId, address account)
        external
        view
        nonReentrantView
        returns (address[] memory tokens, uint256[] memory amounts)
    {
        PoolState.Pool memory pool_ = _known(poolId);
        _preview(poolId, pool_);
        Stake memory s = _stakeOf(poolId, pool_, account);
        (tokens, amounts) = (new address[](pool_.further.length + 1), new uint256[](pool_.further.length + 1));
        tokens[0] = alm;
        amounts[0] = RewardMath.earnedDown(s.p.shares, pool_.index, pool_.scale(), s.debt);
        for (uint256 place = 1; place < tokens.length; ++place) {
            tokens[place] = _further[poolId][place].token;
            int256 debt = _furtherDebts[poolId][account][place];
            amounts[place] = RewardMath.earnedDown(s.p.shares, pool_.further[place - 1], pool_.scale(), debt);
        }
    }

    /// @inheritdoc IStakingVault
    function pool(uint256 poolId)
        external
        view
        returns (address asset, uint256 minimum, uint256 tierCount, uint256 penaltyBps, bool votes)
    {
        PoolState.Pool memory pool_ = _known(poolId);
        Ladder.Terms storage terms = _terms[poolId];
        return (_asset(poolId), pool_.minimum(), terms.count(), terms.penaltyBps(), pool_.votes());
    }

    /// @inheritdoc IStakingVault
    function tiers(uint256 poolId) external view returns (Tier[] memory ladder) {
        Ladder.Terms storage terms = _terms[poolId];
        ladder = new Tier[](terms.count());
        for (uint256 i = 0; i < ladder.length; ++i) {
            (uint256 period, uint256 boost) = terms.tier(i);
            ladder[i] = Tier(uint32(period), uint16(boost));
        }
    }

    /// @inheritdoc IStakingVault
    function totals(uint256 poolId) external view returns (uint256 bonded, uint256 unbonding, uint256 shares) {
        PoolState.Pool memory pool_ = PoolState.load(_pools[poolId]);
        if (!pool_.locks()) return (pool_.shares, 0, pool_.shares);
        return (_sums[poolId].bonded, _sums[poolId].unbonding, pool_.shares);
    }

    /// @inheritdoc IStakingVault
    function shareBound(uint256 poolId) external view returns (uint256) {
        return _known(poolId).shareBound();
    }

    /// @inheritdoc IStakingVault
    function fundingBound(uint256 poolId) external view returns (uint256) {
        return _known(poolId).fundingBound();
    }

    /// @inheritdoc IStakingVault
    function poolCount() external view returns (uint256) {
        return _poolIds.length;
    }

    /// @inheritdoc IStakingVault
    function poolAt(uint256 i) external view returns (uint256 poolId) {
        return _poolIds[i];
    }

    // ------------------------------------------------------------------ votes

    /// @notice Unix seconds: votes are counted by time, as everything else here.
    function clock() public view override returns (uint48) {
        return uint48(block.timestamp);
    }

    /// @notice Machine-readable name of the clock (ERC-6372).
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @dev A vote is a unit of principal, bonded or unbonding, unboosted.
    function _getVotingUnits(address account) internal view override returns (uint256 units) {
        for (uint256 i = 0; i < _votesPools.length; ++i) {
            uint256 poolId = _votesPools[i];
            Stake memory s = _stakeOf(poolId, PoolState.load(_pools[poolId]), account);
            units += s.p.bonded + s.p.unbonding;
        }
    }

    /// @dev Counts an account's votes in the total from its first delegation on: who never delegates pays nothing, and the
    /// quorum is taken of votes that can be cast.
    function _delegate(address account, address delegatee) internal override {
        bool counted = delegates(account) != address(0);
        if (!counted && delegatee != address(0)) {
            _transferVotingUnits(address(0), account, _getVotingUnits(account));
        }
        super._delegate(account, delegatee);
        if (counted && delegatee == address(0)) _transferVotingUnits(account, address(0), _getVotingUnits(account));
    }

    function _moveVotes(PoolState.Pool memory pool_, address account, uint256 amount, bool enters) internal virtual {
        if (!pool_.votes() || delegates(account) == address(0)) return;
        if (enters) _transferVotingUnits(address(0), account, amount);
        else _transferVotingUnits(account, address(0), amount);
    }

    // ------------------------------------------------------------------ moves

    function _stake(uint256 poolId, uint256 amount, address account, uint256 tier, bool joins)
        internal
        returns (uint256 credited)
    {
        if (_pools[poolId] == 0) revert UnknownPool(poolId);
        credited = _pull(poolId, amount);
        PoolState.Pool memory pool_ = _open(poolId); // only now: a hook of the asset may have opened a reward
        _settleOrRevert(poolId, pool_);
        _enter(poolId, pool_, account, _stakeOf(poolId, pool_, account), credited, tier, joins);
    }

    /// @dev Credits stake that has arrived. The pool is settled.
    /// @param joins Whether it takes the tier that the position has.
    function _enter(
        uint256 poolId,
        PoolState.Pool memory pool_,
        address account,
        Stake memory s,
        uint256 credited,
        uint256 tier,
        bool joins
    ) internal {
        if (joins) {
            if (s.p.bonded == 0 && s.p.unbonding != 0) revert NothingToJoin();
            tier = s.p.tier;
        }
        _checkTier(poolId, pool_, tier);
        bool holdsTier = s.p.bonded != 0 || (s.p.unbonding != 0 && block.timestamp < s.p.releaseAt);
        if (tier < s.p.tier && holdsTier) revert TierTooLow(tier, s.p.tier);

        // an asset may say anything arrived: past here every amount has the width that the packing relies on
        if (credited >> 104 != 0) revert TooManyShares(credited, pool_.shareBound());
        s.p.bonded += credited;
        s.p.tier = tier;
        _write(poolId, pool_, account, s);
        _moveVotes(pool_, account, credited, true);
        emit Staked(poolId, account, credited, s.p, pool_.shares);
    }

    function _compound(uint256 poolId, address account) internal returns (uint256 credited) {
        PoolState.Pool memory pool_ = _open(poolId);
        _settleOrRevert(poolId, pool_);
        Stake memory s = _stakeOf(poolId, pool_, account);
        uint256 place = _placeOfAsset(poolId, pool_);
        if (place > pool_.further.length) revert NothingToCompound(poolId);
        IERC20 asset = IERC20(_asset(poolId));
        uint256 before = asset.balanceOf(address(this));
        if (_pay(poolId, pool_, account, s, place, address(this), false) == 0) revert NothingToCompound(poolId);
        credited = asset.balanceOf(address(this)) - before;
        _enter(poolId, pool_, account, s, credited, 0, true);
    }

    function _claim(address account, uint256[] calldata poolIds, address receiver)
        internal
        returns (uint256[][] memory amounts)
    {
        if (receiver == address(0)) revert ZeroValue();
        amounts = new uint256[][](poolIds.length);
        for (uint256 i = 0; i < poolIds.length; ++i) {
            amounts[i] = _claimOf(poolIds[i], account, receiver);
        }
    }

    function _claimOf(uint256 poolId, address account, address receiver) internal returns (uint256[] memory amounts) {
        PoolState.Pool memory pool_ = _known(poolId);
        Stake memory s = _stakeOf(poolId, pool_, account);
        amounts = _settleAndPay(poolId, pool_, account, s, receiver, false);
        _keepAccount(poolId, account, s);
        _keepPool(poolId, pool_);
    }

    /// @dev Settles and pays, in one call where ALM is the only reward. The debt of place 0 and the indexes are left in memory
    /// for the caller to keep.
    /// @param bounded Whether stake is leaving: then a distributor that fails stops nothing.
    function _settleAndPay(
        uint256 poolId,
        PoolState.Pool memory pool_,
        address account,
        Stake memory s,
        address receiver,
        bool bounded
    ) internal returns (uint256[] memory amounts) {
        bool settled = true;
        if (pool_.flags & PoolState.MORE != 0) {
            if (!bounded) _settleOrRevert(poolId, pool_);
            else settled = _settleOrGoOn(poolId, pool_);
        }
        amounts = new uint256[](pool_.further.length + 1);
        for (uint256 place = 0; settled && place < amounts.length; ++place) {
            amounts[place] = _pay(poolId, pool_, account, s, place, receiver, bounded);
        }
    }

    function _unbond(uint256 poolId, address account, uint256 amount) internal returns (uint256 releaseAt) {
        if (amount == 0) revert ZeroValue();
        PoolState.Pool memory pool_ = _known(poolId);
        _settleOrGoOn(poolId, pool_);
        Stake memory s = _stakeOf(poolId, pool_, account);
        uint256 period = _periodOf(poolId, pool_, s.p.tier);
        if (period == 0) revert LiquidTier(s.p.tier);
        if (amount > s.p.bonded) revert InsufficientBonded(s.p.bonded, amount);
        if (s.p.unbonding != 0 && block.timestamp >= s.p.releaseAt) revert MaturedStakeWaits(s.p.unbonding);

        releaseAt = block.timestamp + period;
        (s.p.bonded, s.p.unbonding) = (s.p.bonded - amount, s.p.unbonding + amount);
        (s.p.releaseAt, s.unbondingTier) = (releaseAt, s.p.tier);
        _write(poolId, pool_, account, s);
        emit Unbonded(poolId, account, amount, s.p, pool_.shares);
    }

    function _withdraw(uint256 poolId, address account, uint256 amount, address receiver)
        internal
        returns (uint256 net)
    {
        if (amount == 0 || receiver == address(0)) revert ZeroValue();
        PoolState.Pool memory pool_ = _known(poolId);
        _settleOrGoOn(poolId, pool_);
        Stake memory s = _stakeOf(poolId, pool_, account);
        _takeFree(poolId, pool_, s, amount);

        _write(poolId, pool_, account, s);
        _moveVotes(pool_, account, amount, false);
        emit Withdrawn(poolId, account, receiver, amount, s.p, pool_.shares);
        _send(poolId, receiver, amount);
        return amount;
    }

    // ------------------------------------------------------------------ settling

    /// @dev For moves that raise shares: the distributor must answer.
    function _settleOrRevert(uint256 poolId, PoolState.Pool memory pool_) internal {
        if (!_settle(poolId, pool_)) revert DistributorUnavailable();
    }

    /// @dev For moves that let stake leave: without an answer they go on at the last seen index.
    function _settleOrGoOn(uint256 poolId, PoolState.Pool memory pool_) internal virtual returns (bool settled) {
        settled = _settle(poolId, pool_);
        if (!settled) emit SettlementFailed(poolId);
    }

    /// @dev Adds to the pool's indexes what the distributor says. False, and nothing added, when it reverts, answers short or
    /// answers nonsense.
    function _settle(uint256 poolId, PoolState.Pool memory pool_) internal returns (bool) {
        _loadFurther(poolId, pool_);
        bytes memory data = abi.encodeCall(IRewardDistributor.settle, (poolId, pool_.staked(), pool_.scale()));
        uint256[] memory answer = _ask(data, _gasFor(pool_), pool_.further.length + 3);
        return answer.length > 2 && _grow(pool_, answer);
    }

    /// @dev Gas that a settlement of the pool is given.
    function _gasFor(PoolState.Pool memory pool_) internal pure returns (uint256) {
        unchecked {
            return SETTLEMENT_GAS + pool_.further.length * SETTLEMENT_GAS_PER_TOKEN; // at most 7 further tokens
        }
    }

    /// @dev Calls the distributor with a bounded gas, and returns at most `room` words of its answer; none when it reverts.
    /// The full gas is demanded first (63/64 is what a call can pass on), so that nobody can make it fail by sending too little.
    /// @param gasBound 0 for all there is, where a failure stops the move.
    function _ask(bytes memory data, uint256 gasBound, uint256 room)
        internal
        virtual
        returns (uint256[] memory answer)
    {
        if (gasBound == 0) {
            gasBound = gasleft();
        } else {
            unchecked {
                uint256 need = gasBound * 64 / 63 + 10_000;
                if (gasleft() < need) revert InsufficientGas(need);
            }
        }
        address target = address(distributor);
        answer = new uint256[](room);
        // answer = target.call{gas: gasBound}(data), copying no more than fits: a longer answer costs the caller nothing.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let ok := call(gasBound, target, 0, add(data, 0x20), mload(data), add(answer, 0x20), mul(room, 0x20))
            let words := shr(5, returndatasize())
            if gt(words, room) { words := room }
            mstore(answer, mul(ok, words))
        }
    }

    /// @dev Adds the increments of an answer to the indexes. False, and nothing added, when one does not fit.
    function _grow(PoolState.Pool memory pool_, uint256[] memory answer) internal pure virtual returns (bool) {
        // ABI: offset, length, increments
        (uint256 count, uint256 increment) = (answer[1], answer[2]);
        if (answer[0] != 0x20 || increment > PoolState.MAX_INDEX - pool_.index) return false;
        if (count != 1) {
            if (count == 0 || count > answer.length - 2) return false;
            uint256[] memory further = pool_.further;
            uint256[] memory grown = new uint256[](further.length);
            for (uint256 i = 0; i < further.length; ++i) {
                grown[i] = further[i];
                if (i + 1 >= count) continue;
                uint256 more = answer[3 + i];
                if (more > PoolState.MAX_INDEX - grown[i]) return false;
                unchecked {
                    grown[i] += more;
                }
            }
            pool_.further = grown;
        }
        pool_.index += increment;
        return true;
    }

    /// @dev The same, without storing anything on either side.
    function _preview(uint256 poolId, PoolState.Pool memory pool_) internal view {
        _loadFurther(poolId, pool_);
        uint256[] memory increments = distributor.previewSettle(poolId, pool_.staked(), pool_.scale());
        pool_.index += increments[0];
        for (uint256 i = 1; i < increments.length; ++i) {
            pool_.further[i - 1] += increments[i];
        }
    }

    function _loadFurther(uint256 poolId, PoolState.Pool memory pool_) internal view {
        if (pool_.flags & PoolState.MORE == 0) return;
        Further[8] storage further = _further[poolId];
        uint256 count = 1;
        while (further[count].more) ++count;
        pool_.further = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            pool_.further[i] = further[i + 1].index;
        }
    }

    // ------------------------------------------------------------------ rewards

    /// @dev Pays what a position has earned of one token, and books it. What was not sent stays owed, and counts 0. The debt of
    /// place 0 is left in `s` for the caller to keep.
    /// @param bounded Whether stake is leaving: then a distributor that fails stops nothing.
    function _pay(
        uint256 poolId,
        PoolState.Pool memory pool_,
        address account,
        Stake memory s,
        uint256 place,
        address receiver,
        bool bounded
    ) internal virtual returns (uint256) {
        IRewardDistributor.Payment memory payment;
        payment.poolId = poolId;
        (payment.shares, payment.scale) = (pool_.staked(), pool_.scale());
        (payment.place, payment.receiver, payment.accountShares) = (place, receiver, s.p.shares);
        (payment.index, payment.debt) =
            place == 0 ? (pool_.index, s.debt) : (pool_.further[place - 1], _furtherDebts[poolId][account][place]);
        bytes memory data = abi.encodeCall(IRewardDistributor.pay, (payment));
        uint256[] memory answer = _ask(data, bounded ? _gasFor(pool_) + PAY_GAS : 0, 3); // increment, amount, sent
        if (!_agrees(payment, answer)) {
            if (!bounded) revert DistributorUnavailable();
            emit SettlementFailed(poolId);
            return 0;
        }
        if (place == 0) pool_.index += answer[0];
        uint256 amount = answer[1];
        if (amount == 0 && place != 0) return 0; // of ALM nothing is told, too: the pool was settled all the same
        address token = place == 0 ? alm : _further[poolId][place].token;
        if (amount != 0 && answer[2] != 1) {
            emit RewardTransferFailed(poolId, account, token, amount);
            return 0;
        }
        if (place == 0) s.debt += int256(amount);
        else _furtherDebts[poolId][account][place] += int256(amount);
        emit RewardClaimed(poolId, account, receiver, token, amount);
        return amount;
    }

    /// @dev Whether an answer is what the position has earned by its own numbers: so a debt never passes its bound.
    function _agrees(IRewardDistributor.Payment memory payment, uint256[] memory answer) internal pure returns (bool) {
        if (answer.length != 3 || answer[0] > PoolState.MAX_INDEX - payment.index) return false;
        uint256 index = payment.index + answer[0];
        return answer[1] == RewardMath.earnedDown(payment.accountShares, index, payment.scale, payment.debt);
    }

    /// @dev Place of the pool's asset among its rewards; one past the last when it is none.
    function _placeOfAsset(uint256 poolId, PoolState.Pool memory pool_) internal view returns (uint256 place) {
        if (_asset(poolId) == alm) return 0;
        for (place = 1; place <= pool_.further.length; ++place) {
            if (_further[poolId][place].token == _asset(poolId)) return place;
        }
    }

    // ------------------------------------------------------------------ positions

    function _stakeOf(uint256 poolId, PoolState.Pool memory pool_, address account)
        internal
        view
        returns (Stake memory s)
    {
        uint256 word = _accounts[poolId][account];
        s.p.bonded = AccountState.bondedOf(word);
        s.debt = AccountState.debtOf(word);
        if (!pool_.locks()) {
            s.p.shares = s.p.bonded;
            return s;
        }
        s.p.tier = AccountState.tierOf(word);
        s.hasLock = word & AccountState.HAS_LOCK != 0;
        if (s.hasLock) {
            Lock memory lock = _locks[poolId][account];
            (s.p.unbonding, s.p.releaseAt, s.unbondingTier) = (lock.unbonding, lock.releaseAt, lock.tier);
        }
        (s.wasBonded, s.wasUnbonding) = (s.p.bonded, s.p.unbonding);
        s.p.shares = _sharesOf(poolId, s);
    }

    /// @dev Shares of a position in a locking pool.
    function _sharesOf(uint256 poolId, Stake memory s) internal view returns (uint256) {
        if (s.p.bonded == 0) return s.p.unbonding;
        (, uint256 boost) = _terms[poolId].tier(s.p.tier);
        return RewardMath.sharesDown(s.p.bonded, boost) + s.p.unbonding;
    }

    /// @dev What of a position can leave now for nothing, and the period of its bonded part.
    function _free(uint256 poolId, PoolState.Pool memory pool_, Stake memory s)
        internal
        view
        returns (uint256 free, uint256 period)
    {
        period = _periodOf(poolId, pool_, s.p.tier);
        if (block.timestamp >= s.p.releaseAt) free = s.p.unbonding;
        if (period == 0) free += s.p.bonded;
    }

    function _takeFree(uint256 poolId, PoolState.Pool memory pool_, Stake memory s, uint256 amount) internal view {
        (uint256 free,) = _free(poolId, pool_, s);
        if (amount > free) revert NotFree(free, amount, s.p.releaseAt);
        _take(poolId, pool_, s, amount);
    }

    /// @dev Takes an amount out of a position in memory: free parts, then unbonding, then bonded. Returns what that costs.
    function _take(uint256 poolId, PoolState.Pool memory pool_, Stake memory s, uint256 amount)
        internal
        view
        virtual
        returns (uint256 penalty)
    {
        if (amount > s.p.bonded + s.p.unbonding) revert InsufficientStake(s.p.bonded + s.p.unbonding, amount);
        (uint256 free, uint256 period) = _free(poolId, pool_, s);
        if (amount > free) {
            Ladder.Terms storage terms = _terms[poolId];
            uint256 rest = amount - free;
            if (block.timestamp < s.p.releaseAt) {
                uint256 ripening = RewardMath.min(rest, s.p.unbonding);
                (uint256 left,) = terms.tier(s.unbondingTier);
                penalty = RewardMath.penaltyUp(ripening, terms.penaltyBps(), s.p.releaseAt - block.timestamp, left);
                rest -= ripening;
            }
            if (rest != 0) penalty += RewardMath.penaltyUp(rest, terms.penaltyBps(), period, period);
        }
        uint256 fromUnbonding = RewardMath.min(amount, s.p.unbonding);
        s.p.unbonding -= fromUnbonding;
        s.p.bonded -= amount - fromUnbonding;
        _tidy(s);
    }

    /// @dev A clock runs only for something, and an empty position is in the lowest tier.
    function _tidy(Stake memory s) internal pure {
        if (s.p.unbonding != 0) return;
        (s.p.releaseAt, s.unbondingTier) = (0, 0);
        if (s.p.bonded == 0) s.p.tier = 0;
    }

    /// @dev Writes a changed position: its shares follow from its parts, its debts from the change of shares, so that no
    /// move changes what has been earned.
    function _write(uint256 poolId, PoolState.Pool memory pool_, address account, Stake memory s) internal {
        uint256 before = s.p.shares;
        s.p.shares = pool_.locks() ? _sharesOf(poolId, s) : s.p.bonded;
        uint256 shares = s.p.shares;
        uint256 poolShares;
        unchecked {
            poolShares = pool_.shares - before + shares; // the pool's shares are the sum of all positions', each below 2^120
        }
        if (shares > before && poolShares > pool_.shareBound()) revert TooManyShares(poolShares, pool_.shareBound());
        if (pool_.locks()) _keepLock(poolId, account, s);

        s.debt = _shifted(s.debt, before, shares, pool_.index, pool_.scale());
        _keepAccount(poolId, account, s);
        if (pool_.further.length != 0) _shiftFurther(poolId, pool_, account, before, shares);
        pool_.shares = poolShares;
        _keepPool(poolId, pool_);
    }

    function _shiftFurther(uint256 poolId, PoolState.Pool memory pool_, address account, uint256 before, uint256 shares)
        internal
    {
        int256[8] storage debts = _furtherDebts[poolId][account];
        uint256[] memory indexes = pool_.further;
        uint256 scale = pool_.scale();
        for (uint256 i = 0; i < indexes.length; ++i) {
            debts[i + 1] = _shifted(debts[i + 1], before, shares, indexes[i], scale);
        }
    }

    function _keepAccount(uint256 poolId, address account, Stake memory s) internal {
        _accounts[poolId][account] = AccountState.pack(s.p.bonded, s.debt, s.p.tier, s.hasLock);
    }

    /// @dev Debt after a change of shares. Shares that come are debited rounded up, shares that go credited rounded down.
    function _shifted(int256 debt, uint256 before, uint256 shares, uint256 index, uint256 scale)
        internal
        pure
        virtual
        returns (int256)
    {
        unchecked {
            if (shares >= before) return debt + int256(RewardMath.rewardUp(shares - before, index, scale));
            return debt - int256(RewardMath.rewardDown(before - shares, index, scale));
        }
    }

    /// @dev Every amount fits: the pool's shares are at least its principal, and below 2^104.
    function _keepLock(uint256 poolId, address account, Stake memory s) internal virtual {
        Sums memory sums = _sums[poolId];
        sums.bonded = uint104(sums.bonded + s.p.bonded - s.wasBonded);
        sums.unbonding = uint104(sums.unbonding + s.p.unbonding - s.wasUnbonding);
        _sums[poolId] = sums;
        bool hadLock = s.hasLock;
        s.hasLock = s.p.unbonding != 0;
        if (!hadLock && !s.hasLock) return;
        _locks[poolId][account] = Lock(uint104(s.p.unbonding), uint40(s.p.releaseAt), uint8(s.unbondingTier));
    }

    function _keepPool(uint256 poolId, PoolState.Pool memory pool_) internal {
        _pools[poolId] = pool_.pack();
        uint256[] memory indexes = pool_.further;
        if (indexes.length == 0) return;
        Further[8] storage further = _further[poolId];
        for (uint256 i = 0; i < indexes.length; ++i) {
            further[i + 1].index = uint152(indexes[i]);
        }
    }

    // ------------------------------------------------------------------ pools

    function _known(uint256 poolId) internal view returns (PoolState.Pool memory pool_) {
        uint256 word = _pools[poolId];
        if (word == 0) revert UnknownPool(poolId);
        return PoolState.load(word);
    }

    /// @dev A pool that stake may enter now.
    function _open(uint256 poolId) internal view returns (PoolState.Pool memory pool_) {
        pool_ = _known(poolId);
        if (pool_.flags & PoolState.PAUSED == 0) return pool_;
        uint256 until = entryPausedUntil[poolId];
        if (block.timestamp < until) revert EntryIsPaused(until);
        pool_.flags &= ~PoolState.PAUSED;
    }

    function _asset(uint256 poolId) internal pure returns (address) {
        return address(uint160(poolId));
    }

    function _periodOf(uint256 poolId, PoolState.Pool memory pool_, uint256 tier)
        internal
        view
        returns (uint256 period)
    {
        if (pool_.locks()) (period,) = _terms[poolId].tier(tier);
    }

    function _checkTier(uint256 poolId, PoolState.Pool memory pool_, uint256 tier) internal view {
        if (tier == 0) return;
        (, uint256 boost) = _terms[poolId].tier(tier);
        if (!pool_.locks() || boost == 0) revert UnknownTier(tier, _terms[poolId].count());
    }

    // ------------------------------------------------------------------ tokens

    /// @dev Pulls tokens and counts what arrived, for assets that take a fee on the way.
    function _pull(uint256 poolId, uint256 amount) internal returns (uint256 credited) {
        if (amount == 0) revert ZeroValue();
        IERC20 asset = IERC20(_asset(poolId));
        uint256 before = asset.balanceOf(address(this));
        asset.safeTransferFrom(msg.sender, address(this), amount);
        credited = asset.balanceOf(address(this)) - before;
        if (credited == 0) revert ZeroValue();
    }

    function _send(uint256 poolId, address receiver, uint256 amount) internal {
        if (amount != 0) IERC20(_asset(poolId)).safeTransfer(receiver, amount);
    }

    // ------------------------------------------------------------------ penalties

    /// @dev Hands a penalty over, or keeps it for `flushPenalty`: a leaver is never stopped by it.
    function _charge(uint256 poolId, uint256 penalty) internal virtual {
        if (penalty == 0) return;
        try this.handOver{gas: HAND_OVER_GAS}(poolId, penalty) {
            emit PenaltyCharged(poolId, penalty, pendingPenalty[poolId]);
        } catch {
            _keepPenalty(poolId, penalty);
        }
    }

    function _keepPenalty(uint256 poolId, uint256 penalty) internal {
        uint256 pending = pendingPenalty[poolId] + penalty;
        pendingPenalty[poolId] = pending;
        emit PenaltyCharged(poolId, penalty, pending);
    }

    // ------------------------------------------------------------------ signatures

    /// @dev Spends the account's nonce. `said` is the encoded start of the struct that was signed; nonce and deadline end it.
    function _authorize(address account, bytes memory said, uint256 deadline, bytes calldata signature) internal {
        if (block.timestamp > deadline) revert SignatureExpired(deadline);
        uint256 nonce = _useNonce(account);
        bytes32 digest = _hashTypedDataV4(keccak256(bytes.concat(said, abi.encode(nonce, deadline))));
        if (!SignatureChecker.isValidSignatureNow(account, digest, signature)) revert WrongSignature(account, nonce);
    }
}
