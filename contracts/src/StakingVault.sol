// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IRewardDistributor} from "./interfaces/IRewardDistributor.sol";
import {IStakingVault} from "./interfaces/IStakingVault.sol";
import {RewardMath} from "./libraries/RewardMath.sol";

/// @title StakingVault
/// @notice The manual is in `IStakingVault`, the mechanism in `contracts/README.md`.
contract StakingVault is IStakingVault, Ownable, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;
    using SafeCast for int256;

    // ------------------------------------------------------------------ constants

    /// @notice Most tiers of a pool.
    uint256 public constant MAX_TIERS = 8;
    /// @notice Longest unbonding period, seconds.
    uint256 public constant MAX_UNBONDING = 4 * 365 days;
    /// @notice Smallest `minimum` of a pool, in shares. With at most 2^90 ALM ever funded, a pool's index stays below
    /// 2^143 and a position's debt below 2^151.
    uint256 public constant MIN_MINIMUM = 1 << 43;

    uint256 internal constant MAX_SHARES = type(uint104).max;
    uint256 internal constant MAX_INDEX = 1 << 143;
    /// @dev Gas that a settlement is given: 2.8 times its worst case, which the gas tests measure.
    uint256 internal constant SETTLEMENT_GAS = 250_000;

    /// @notice The reward side.
    IRewardDistributor public immutable distributor;
    /// @notice The reward token.
    address public immutable alm;

    // ------------------------------------------------------------------ storage

    /// @dev One slot, written by every move.
    struct Pool {
        uint104 shares;
        uint144 index; // reward per share × 2^96
        bool locks; // some tier has a period: positions have a lock record, the pool has sums
    }

    struct Terms {
        uint256 minimum;
        Tier[] tiers;
    }

    /// @dev One slot, kept in locking pools only.
    struct Sums {
        uint104 bonded;
        uint104 unbonding;
    }

    /// @dev One slot, written by every move. Reward = shares × index - debt; a negative debt is reward that stake which
    /// left had earned.
    struct Account {
        uint104 shares;
        int152 debt;
    }

    /// @dev One slot, kept in locking pools only.
    struct Lock {
        uint104 bonded;
        uint104 unbonding;
        uint40 releaseAt;
        uint8 tier;
    }

    uint256[] internal _poolIds;
    mapping(uint256 poolId => Pool) internal _pools;
    mapping(uint256 poolId => Terms) internal _terms;
    mapping(uint256 poolId => Sums) internal _sums;
    mapping(uint256 poolId => mapping(address account => Account)) internal _accounts;
    mapping(uint256 poolId => mapping(address account => Lock)) internal _locks;

    /// @param distributor_ The reward side, which may be deployed after this contract at a known address.
    /// @param alm_ The token it pays.
    /// @param owner_ Governance: creates pools, and can do nothing else.
    constructor(IRewardDistributor distributor_, address alm_, address owner_) Ownable(owner_) {
        if (address(distributor_) == address(0) || alm_ == address(0)) revert ZeroValue();
        distributor = distributor_;
        alm = alm_;
    }

    // ------------------------------------------------------------------ govern

    /// @inheritdoc IStakingVault
    function createPool(address asset, uint96 salt, Tier[] calldata poolTiers, uint256 minimum)
        external
        onlyOwner
        returns (uint256 poolId)
    {
        poolId = uint256(salt) << 160 | uint160(asset);
        Terms storage terms = _terms[poolId];
        if (terms.tiers.length != 0) revert PoolExists(poolId);
        if (asset.code.length == 0) revert NotAContract(asset);
        if (minimum < MIN_MINIMUM || minimum > MAX_SHARES) revert MinimumOutOfRange(minimum, MIN_MINIMUM);
        _checkTiers(poolTiers);

        terms.minimum = minimum;
        for (uint256 i = 0; i < poolTiers.length; ++i) {
            terms.tiers.push(poolTiers[i]);
        }
        _pools[poolId].locks = poolTiers[poolTiers.length - 1].unbondingPeriod != 0;
        _poolIds.push(poolId);
        emit PoolCreated(poolId, asset, minimum, poolTiers);
    }

    // ------------------------------------------------------------------ enter

    /// @inheritdoc IStakingVault
    function stake(uint256 poolId, uint256 amount, uint256 tier) external nonReentrant returns (uint256 credited) {
        if (amount == 0) revert ZeroValue();
        Pool memory pool_ = _settleOrRevert(poolId);
        Position memory p = _position(poolId, msg.sender, pool_.locks);
        _checkTierExists(poolId, tier);
        bool holdsTier = p.bonded != 0 || (p.unbonding != 0 && block.timestamp < p.releaseAt);
        if (tier < p.tier && holdsTier) revert TierTooLow(tier, p.tier);

        credited = _pull(poolId, amount);
        p.bonded += credited;
        p.tier = tier;
        _write(poolId, msg.sender, pool_, p);
        emit Staked(poolId, msg.sender, credited, p, pool_.shares);
    }

    /// @inheritdoc IStakingVault
    function raiseTier(uint256 poolId, uint256 tier) external nonReentrant {
        Pool memory pool_ = _settleOrRevert(poolId);
        Position memory p = _position(poolId, msg.sender, pool_.locks);
        _checkTierExists(poolId, tier);
        if (tier <= p.tier) revert TierTooLow(tier, p.tier + 1);
        if (p.bonded == 0) revert InsufficientBonded(0, 1);

        p.tier = tier;
        _write(poolId, msg.sender, pool_, p);
        emit TierRaised(poolId, msg.sender, p, pool_.shares);
    }

    // ------------------------------------------------------------------ earn

    /// @inheritdoc IStakingVault
    function claim(uint256[] calldata poolIds, address receiver)
        external
        nonReentrant
        returns (uint256[][] memory amounts)
    {
        if (receiver == address(0)) revert ZeroValue();
        amounts = new uint256[][](poolIds.length);
        for (uint256 i = 0; i < poolIds.length; ++i) {
            amounts[i] = new uint256[](1);
            amounts[i][0] = _claim(poolIds[i], receiver);
        }
    }

    // ------------------------------------------------------------------ leave

    /// @inheritdoc IStakingVault
    function unbond(uint256 poolId, uint256 amount) external nonReentrant returns (uint256 releaseAt) {
        if (amount == 0) revert ZeroValue();
        Pool memory pool_ = _settleOrGoOn(poolId);
        Position memory p = _position(poolId, msg.sender, pool_.locks);
        uint256 period = _terms[poolId].tiers[p.tier].unbondingPeriod;
        if (period == 0) revert LiquidTier(p.tier);
        if (amount > p.bonded) revert InsufficientBonded(p.bonded, amount);
        if (p.unbonding != 0 && block.timestamp >= p.releaseAt) revert MaturedStakeWaits(p.unbonding);

        releaseAt = block.timestamp + period;
        (p.bonded, p.unbonding, p.releaseAt) = (p.bonded - amount, p.unbonding + amount, releaseAt);
        _write(poolId, msg.sender, pool_, p);
        emit Unbonded(poolId, msg.sender, amount, p, pool_.shares);
    }

    /// @inheritdoc IStakingVault
    function withdraw(uint256 poolId, uint256 amount, address receiver) external nonReentrant returns (uint256 net) {
        if (amount == 0 || receiver == address(0)) revert ZeroValue();
        Pool memory pool_ = _settleOrGoOn(poolId);
        Position memory p = _position(poolId, msg.sender, pool_.locks);
        uint256 matured = block.timestamp >= p.releaseAt ? p.unbonding : 0;
        uint256 liquid = _terms[poolId].tiers[p.tier].unbondingPeriod == 0 ? p.bonded : 0;
        if (amount > matured + liquid) revert NotFree(matured + liquid, amount, p.releaseAt);

        uint256 fromMatured = RewardMath.min(amount, matured);
        p.unbonding -= fromMatured;
        p.bonded -= amount - fromMatured;
        if (p.unbonding == 0) p.releaseAt = 0;
        if (p.unbonding + p.bonded == 0) p.tier = 0;
        _write(poolId, msg.sender, pool_, p);
        emit Withdrawn(poolId, msg.sender, receiver, amount, p, pool_.shares);
        _asset(poolId).safeTransfer(receiver, amount);
        return amount;
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IStakingVault
    function position(uint256 poolId, address account)
        external
        view
        returns (uint256 bonded, uint256 unbonding, uint256 releaseAt, uint256 tier, uint256 shares)
    {
        Position memory p = _position(poolId, account, _pools[poolId].locks);
        return (p.bonded, p.unbonding, p.releaseAt, p.tier, p.shares);
    }

    /// @inheritdoc IStakingVault
    function claimable(uint256 poolId, address account)
        external
        view
        returns (address[] memory tokens, uint256[] memory amounts)
    {
        (tokens, amounts) = (new address[](1), new uint256[](1));
        Pool memory pool_ = _known(poolId);
        uint256 index = pool_.index + distributor.previewSettle(poolId, _stakedShares(poolId, pool_));
        tokens[0] = alm;
        amounts[0] = _earned(_accounts[poolId][account], index);
    }

    /// @inheritdoc IStakingVault
    function pool(uint256 poolId) external view returns (address asset, uint256 minimum, uint256 tierCount) {
        _known(poolId);
        return (address(_asset(poolId)), _terms[poolId].minimum, _terms[poolId].tiers.length);
    }

    /// @inheritdoc IStakingVault
    function tiers(uint256 poolId) external view returns (Tier[] memory) {
        return _terms[poolId].tiers;
    }

    /// @inheritdoc IStakingVault
    function totals(uint256 poolId) external view returns (uint256 bonded, uint256 unbonding, uint256 shares) {
        Pool memory pool_ = _pools[poolId];
        if (!pool_.locks) return (pool_.shares, 0, pool_.shares);
        return (_sums[poolId].bonded, _sums[poolId].unbonding, pool_.shares);
    }

    /// @inheritdoc IStakingVault
    function poolCount() external view returns (uint256) {
        return _poolIds.length;
    }

    /// @inheritdoc IStakingVault
    function poolAt(uint256 i) external view returns (uint256 poolId) {
        return _poolIds[i];
    }

    // ------------------------------------------------------------------ settling

    /// @dev For moves that raise shares or pay rewards: the distributor must answer.
    function _settleOrRevert(uint256 poolId) internal returns (Pool memory pool_) {
        pool_ = _known(poolId);
        if (!_settle(poolId, pool_)) revert DistributorUnavailable();
    }

    /// @dev For moves that let stake leave: without an answer they go on at the last seen index.
    function _settleOrGoOn(uint256 poolId) internal returns (Pool memory pool_) {
        pool_ = _known(poolId);
        if (!_settle(poolId, pool_)) emit SettlementFailed(poolId);
    }

    /// @dev Adds to `pool_.index` what the distributor says. False, and nothing added, when it reverts, answers short or
    /// answers nonsense. The full gas is demanded first (63/64 is what a call can pass on), so that nobody can make a
    /// settlement fail by sending too little.
    function _settle(uint256 poolId, Pool memory pool_) internal returns (bool ok) {
        uint256 need = SETTLEMENT_GAS * 64 / 63 + 10_000;
        if (gasleft() < need) revert InsufficientGas(need);
        bytes memory data = abi.encodeCall(IRewardDistributor.settle, (poolId, _stakedShares(poolId, pool_)));
        address target = address(distributor);
        uint256 increment;
        // (ok, increment) = target.call{gas: SETTLEMENT_GAS}(data), copying one word at most: a longer answer costs the
        // caller nothing, a shorter one is no answer.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            ok := call(SETTLEMENT_GAS, target, 0, add(data, 0x20), mload(data), 0, 0x20)
            ok := and(ok, gt(returndatasize(), 0x1f))
            increment := mload(0)
        }
        if (!ok || increment > MAX_INDEX - pool_.index) return false;
        // forge-lint: disable-next-line(unsafe-typecast) both are at most MAX_INDEX
        pool_.index += uint144(increment);
    }

    /// @dev The pool's shares as the distributor must see them: none while they are fewer than the minimum.
    function _stakedShares(uint256 poolId, Pool memory pool_) internal view returns (uint256) {
        return pool_.shares < _terms[poolId].minimum ? 0 : pool_.shares;
    }

    // ------------------------------------------------------------------ positions

    function _position(uint256 poolId, address account, bool locks) internal view returns (Position memory p) {
        p.shares = _accounts[poolId][account].shares;
        if (!locks) {
            p.bonded = p.shares;
            return p;
        }
        Lock memory lock = _locks[poolId][account];
        (p.bonded, p.unbonding, p.releaseAt, p.tier) = (lock.bonded, lock.unbonding, lock.releaseAt, lock.tier);
    }

    /// @dev Writes a changed position: its shares follow from its parts, its debt from the change of shares, so that no
    /// move changes what has been earned.
    function _write(uint256 poolId, address owner_, Pool memory pool_, Position memory p) internal {
        Account storage account = _accounts[poolId][owner_];
        uint256 before = p.shares;
        p.shares = p.bonded;
        if (pool_.locks) {
            p.shares = RewardMath.sharesDown(p.bonded, _terms[poolId].tiers[p.tier].boost) + p.unbonding;
        }
        uint256 poolShares = pool_.shares - before + p.shares;
        if (poolShares > MAX_SHARES) revert TooManyShares(poolShares);
        if (pool_.locks) _writeLock(poolId, owner_, p);

        int256 debt = account.debt;
        debt = p.shares >= before
            ? debt + RewardMath.rewardUp(p.shares - before, pool_.index).toInt256()
            : debt - RewardMath.rewardDown(before - p.shares, pool_.index).toInt256();
        (account.shares, account.debt) = (uint104(p.shares), debt.toInt152()); // fits: at most poolShares
        // forge-lint: disable-next-line(unsafe-typecast) at most MAX_SHARES
        pool_.shares = uint104(poolShares);
        _pools[poolId] = pool_;
    }

    function _writeLock(uint256 poolId, address owner_, Position memory p) internal {
        Lock storage lock = _locks[poolId][owner_];
        Sums memory sums = _sums[poolId];
        sums.bonded = (sums.bonded + p.bonded - lock.bonded).toUint104();
        sums.unbonding = (sums.unbonding + p.unbonding - lock.unbonding).toUint104();
        _sums[poolId] = sums;
        _locks[poolId][owner_] = Lock({
            bonded: p.bonded.toUint104(),
            unbonding: p.unbonding.toUint104(),
            releaseAt: p.releaseAt.toUint40(),
            tier: uint8(p.tier) // fits: below MAX_TIERS
        });
    }

    function _claim(uint256 poolId, address receiver) internal returns (uint256 amount) {
        Pool memory pool_ = _settleOrRevert(poolId);
        Account storage account = _accounts[poolId][msg.sender];
        amount = _earned(account, pool_.index);
        account.debt = (account.debt + amount.toInt256()).toInt152();
        _pools[poolId] = pool_;
        emit RewardClaimed(poolId, msg.sender, receiver, alm, amount);
        if (amount != 0) distributor.pay(poolId, receiver, amount);
    }

    /// @dev Never negative: what was debited was rounded up and what was credited rounded down by under a unit each, but
    /// only ever for shares that still count or did; a difference below zero is that rounding, and reads as nothing.
    function _earned(Account memory account, uint256 index) internal pure returns (uint256) {
        int256 earned = RewardMath.rewardDown(account.shares, index).toInt256() - account.debt;
        // forge-lint: disable-next-line(unsafe-typecast) above zero
        return earned > 0 ? uint256(earned) : 0;
    }

    // ------------------------------------------------------------------ pools

    function _known(uint256 poolId) internal view returns (Pool memory pool_) {
        pool_ = _pools[poolId];
        if (pool_.shares == 0 && _terms[poolId].tiers.length == 0) revert UnknownPool(poolId);
    }

    function _asset(uint256 poolId) internal pure returns (IERC20) {
        // forge-lint: disable-next-line(unsafe-typecast) the low bits are the asset
        return IERC20(address(uint160(poolId)));
    }

    /// @dev Pulls tokens and counts what arrived, for assets that take a fee on the way.
    function _pull(uint256 poolId, uint256 amount) internal returns (uint256 credited) {
        IERC20 asset = _asset(poolId);
        uint256 before = asset.balanceOf(address(this));
        asset.safeTransferFrom(msg.sender, address(this), amount);
        credited = asset.balanceOf(address(this)) - before;
        if (credited == 0) revert ZeroValue();
    }

    function _checkTierExists(uint256 poolId, uint256 tier) internal view {
        uint256 count = _terms[poolId].tiers.length;
        if (tier >= count) revert UnknownTier(tier, count);
    }

    function _checkTiers(Tier[] calldata ladder) internal pure {
        if (ladder.length == 0 || ladder.length > MAX_TIERS) revert InvalidTier(ladder.length);
        for (uint256 i = 0; i < ladder.length; ++i) {
            Tier calldata tier = ladder[i];
            bool liquidIsPlain = tier.unbondingPeriod != 0 || tier.boost == RewardMath.BOOST_ONE;
            bool rises =
                i == 0 || (tier.unbondingPeriod > ladder[i - 1].unbondingPeriod && tier.boost >= ladder[i - 1].boost);
            if (!liquidIsPlain || !rises || tier.boost < RewardMath.BOOST_ONE || tier.unbondingPeriod > MAX_UNBONDING) {
                revert InvalidTier(i);
            }
        }
    }
}
