// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IStakingVault} from "../interfaces/IStakingVault.sol";

/// @title PoolShares: one liquid pool as an ERC-20 that others can hold
/// @notice An ERC-4626 face of a pool whose lowest tier has no unbonding period. What is deposited is staked there by
/// this contract, in tier 0; a share is one base unit of the asset, always: no price, nothing to round, nothing to
/// inflate. Rewards, in whatever token, the asset included, are not in the price: they belong to who held the shares
/// while they streamed, by the second, and are claimed here. No owner, no fee.
///
/// Units: shares and assets are base units of the asset, and have its decimals. Rewards are base units of their
/// token.
///
/// How rewards are kept apart: before any balance changes, `harvest` brings in what the pool owes this contract, and
/// what a token's balance here has grown by is divided by the supply into that token's index (reward per share ×
/// 2^96, rounded down; what the division leaves is divided next time). Both sides of every movement are then settled
/// at that index, rounded down. So the sum of all claims never exceeds what is here, and falls short of it by under a
/// unit a settlement. Reward that somebody gives to this contract goes to all holders alike, and waits while there
/// are none.
///
/// Leaving: `withdraw` and `redeem` need no reward token and no answer from the distributor: if the harvest fails
/// they go on. A transfer goes on only where the vault says that the distributor does not answer. What was not
/// harvested goes to who holds shares when it is, as in the vault. Nobody can make a harvest fail by sending too
/// little gas. A call that runs out of it, here, in the vault or in the distributor, leaves a 64th to each of the three
/// at most, and whoever has less than a 16th left after a harvest is refused.
///
/// Warning: an asset that takes a fee is refused with `AssetTookFee`. One that rebases loses its interest: wrap it
/// first.
/// Warning: a contract that holds shares and cannot call `claim` never gets its rewards, nor does anybody else.
/// Warning: stake that somebody places in the vault for this contract has no shares and stays there for ever. What is
/// staked here in a pool that votes, votes for nobody.
/// Warning: a reward token that refuses to be sent stays owed to this contract, and what it owes goes to who holds
/// shares once it gives in.
/// Warning: read `claimable` in no call of a token with hooks: it reads low while a harvest runs.
contract PoolShares is ERC4626, ReentrancyGuardTransient {
    using Math for uint256;
    using SafeERC20 for IERC20;

    // ------------------------------------------------------------------ constants

    uint256 internal constant INDEX_ONE = 1 << 96;
    /// @dev Most that one harvest counts of one token, so that a token that lies about balances overflows no index:
    /// an index step is at most 2^208.
    uint256 internal constant MAX_ARRIVAL = type(uint112).max;
    /// @dev For reading a reward token's balance; one that needs more is left out.
    uint256 internal constant BALANCE_GAS = 100_000;
    /// @dev For a claim, and for reading the vault's list: more than a claim of 8 tokens can use that all burn what they
    /// are given. A distributor that burns everything burns no more than this.
    uint256 internal constant CLAIM_GAS = 4_000_000;

    /// @notice Where the assets are staked.
    IStakingVault public immutable vault;
    /// @notice The pool: salt << 160 | asset.
    uint256 public immutable poolId;

    // ------------------------------------------------------------------ storage

    struct Reward {
        uint256 index; // reward per share × 2^96
        uint256 held; // of the balance here, what is in the index and not claimed
    }

    struct Holder {
        uint256 index; // the token's index when last settled
        uint256 owed; // settled and not claimed
    }

    address[] internal _tokens; // the vault's list, as far as it is known here
    mapping(address token => Reward) internal _rewards;
    mapping(address token => mapping(address account => Holder)) internal _holders;

    // ------------------------------------------------------------------ events and errors

    /// @notice Reward arrived and is now owed to who held shares.
    /// @param token Reward token.
    /// @param amount Base units, what the division left for next time excluded.
    /// @param index Reward per share × 2^96 after.
    event Harvested(address indexed token, uint256 amount, uint256 index);

    /// @notice The vault did not pay, or did not name a new reward token; the movement went on without.
    /// @param reason First four bytes of its answer.
    event HarvestFailed(bytes4 reason);

    /// @notice A reward was paid.
    /// @param account Holder.
    /// @param receiver Who was paid.
    /// @param token Reward token.
    /// @param amount Base units.
    event RewardClaimed(address indexed account, address indexed receiver, address indexed token, uint256 amount);

    /// @notice The pool is unknown, or its lowest tier has an unbonding period.
    error NotLiquid(uint256 poolId);
    /// @notice Less arrived, here or in the vault, than was sent.
    error AssetTookFee(uint256 arrived, uint256 sent);
    /// @notice So little gas is left that the harvest may have run out of it.
    error InsufficientGas();
    /// @notice The receiver must not be zero.
    error ZeroReceiver();

    /// @param vault_ The staking vault.
    /// @param poolId_ A pool whose tier 0 has period 0.
    /// @param name_ Name of the share.
    /// @param symbol_ Symbol of the share.
    constructor(IStakingVault vault_, uint256 poolId_, string memory name_, string memory symbol_)
        ERC20(name_, symbol_)
        ERC4626(IERC20(_assetOf(poolId_)))
    {
        IStakingVault.Tier[] memory ladder = vault_.tiers(poolId_);
        if (ladder.length == 0 || ladder[0].unbondingPeriod != 0) revert NotLiquid(poolId_);
        (vault, poolId) = (vault_, poolId_);
        IERC20(_assetOf(poolId_)).forceApprove(address(vault_), type(uint256).max); // which pulls on `stake` only
    }

    // ------------------------------------------------------------------ earn

    /// @notice Brings in what the pool owes this contract. Anyone; every movement does it too. Emits `Harvested` a
    /// token that arrived, or `HarvestFailed`.
    function harvest() external nonReentrant {
        _harvest(false);
    }

    /// @notice Pays the caller's rewards in the tokens named; unknown ones pay nothing. A token that cannot be sent
    /// reverts: leave it out, it stays owed. Emits `RewardClaimed` a token that is paid.
    /// @param tokens Reward tokens, as `rewardTokens` lists them.
    /// @param receiver Who is paid; not zero.
    /// @return amounts Base units of each.
    function claim(address[] calldata tokens, address receiver)
        external
        nonReentrant
        returns (uint256[] memory amounts)
    {
        if (receiver == address(0)) revert ZeroReceiver();
        _harvest(true); // what a failure leaves out, the caller's shares still earn
        _settle(msg.sender);
        amounts = new uint256[](tokens.length);
        for (uint256 i = 0; i < tokens.length; ++i) {
            Holder storage holder = _holders[tokens[i]][msg.sender];
            amounts[i] = holder.owed;
            if (amounts[i] == 0) continue;
            holder.owed = 0;
            _rewards[tokens[i]].held -= amounts[i];
            emit RewardClaimed(msg.sender, receiver, tokens[i], amounts[i]);
            IERC20(tokens[i]).safeTransfer(receiver, amounts[i]);
        }
    }

    // ------------------------------------------------------------------ views

    /// @notice Reward tokens that a harvest has seen listed, in the vault's order.
    function rewardTokens() external view returns (address[] memory) {
        return _tokens;
    }

    /// @notice What `claim` would pay now, rounded down. Reverts where the vault's `claimable` does.
    /// @param account Holder.
    /// @return tokens The vault's list.
    /// @return amounts Base units of each.
    function claimable(address account) external view returns (address[] memory tokens, uint256[] memory amounts) {
        (tokens, amounts) = vault.claimable(poolId, address(this));
        for (uint256 i = 0; i < tokens.length; ++i) {
            amounts[i] = _claimable(tokens[i], account, amounts[i]);
        }
    }

    /// @inheritdoc IERC4626
    /// @dev What holders staked, one to one.
    function totalAssets() public view override returns (uint256) {
        return totalSupply();
    }

    /// @inheritdoc IERC4626
    /// @dev Nothing while entry is paused, else what the pool can still take. An outage of the distributor is not
    /// seen here: a deposit then reverts with the vault's `DistributorUnavailable`.
    function maxDeposit(address) public view override returns (uint256) {
        if (block.timestamp < vault.entryPausedUntil(poolId)) return 0;
        (,, uint256 shares) = vault.totals(poolId);
        return vault.shareBound(poolId).saturatingSub(shares);
    }

    /// @inheritdoc IERC4626
    function maxMint(address receiver) public view override returns (uint256) {
        return maxDeposit(receiver);
    }

    // ------------------------------------------------------------------ movements

    /// @dev Harvest, pull, stake, mint. Nothing happens for nothing.
    function _deposit(address caller, address receiver, uint256 assets, uint256 shares) internal override nonReentrant {
        if (assets != 0) {
            _harvest(false);
            uint256 before = IERC20(asset()).balanceOf(address(this));
            _transferIn(caller, assets);
            uint256 arrived = IERC20(asset()).balanceOf(address(this)) - before;
            if (arrived != assets) revert AssetTookFee(arrived, assets);
            uint256 credited = vault.stake(poolId, assets, 0);
            if (credited != assets) revert AssetTookFee(credited, assets);
        }
        _mint(receiver, shares);
        emit Deposit(caller, receiver, assets, shares);
    }

    /// @dev Harvest, burn, and the vault pays the receiver. Nothing happens for nothing.
    function _withdraw(address caller, address receiver, address owner, uint256 assets, uint256 shares)
        internal
        override
        nonReentrant
    {
        if (caller != owner) _spendAllowance(owner, caller, shares);
        if (assets != 0) _harvest(true);
        _burn(owner, shares);
        emit Withdraw(caller, receiver, owner, assets, shares);
        if (assets != 0) vault.withdraw(poolId, assets, receiver);
    }

    /// @dev Every change of a balance comes through here. Deposits and withdrawals have harvested already.
    function _update(address from, address to, uint256 value) internal override {
        if (from != address(0) && to != address(0)) _harvestAlone();
        if (from != address(0)) _settle(from);
        if (to != address(0)) _settle(to);
        super._update(from, to, value);
    }

    // ------------------------------------------------------------------ rewards

    function _harvestAlone() internal nonReentrant {
        _harvest(false);
    }

    /// @dev Want of gas always reverts. Where nobody loses but who asked for it, any other failure is gone over; else only
    /// the distributor's, since others (a call from the middle of one of the vault's) can be brought about by who would
    /// gain.
    function _harvest(bool goOn) internal {
        uint256 had = gasleft();
        uint256[] memory pools = new uint256[](1);
        pools[0] = poolId;
        try vault.claim{gas: CLAIM_GAS}(pools, address(this)) returns (uint256[][] memory amounts) {
            if (amounts[0].length != _tokens.length) _learnTokens();
        } catch (bytes memory reason) {
            bytes4 selector = bytes4(reason);
            if (selector == IStakingVault.InsufficientGas.selector) _revertWith(reason);
            if (!goOn && selector != IStakingVault.DistributorUnavailable.selector) _revertWith(reason);
            emit HarvestFailed(selector);
        }
        if (gasleft() < had / 16) revert InsufficientGas();
        uint256 supply = totalSupply();
        if (supply == 0) return;
        for (uint256 i = 0; i < _tokens.length; ++i) {
            _divide(_tokens[i], supply);
        }
    }

    /// @dev The vault's list only grows, so its length tells whether there is something new.
    function _learnTokens() internal {
        try vault.claimable{gas: CLAIM_GAS}(poolId, address(this)) returns (address[] memory tokens, uint256[] memory) {
            for (uint256 i = _tokens.length; i < tokens.length; ++i) {
                _tokens.push(tokens[i]);
            }
        } catch (bytes memory reason) {
            emit HarvestFailed(bytes4(reason));
        }
    }

    /// @dev Divides what a token's balance has grown by. Balances count, not what the vault says it paid, so a token
    /// that takes a fee or was not sent owes nobody what is not here.
    function _divide(address token, uint256 supply) internal {
        Reward storage reward = _rewards[token];
        (uint256 step, uint256 taken) = _share(_growth(token, reward.held), supply);
        if (step == 0) return;
        (reward.index, reward.held) = (reward.index + step, reward.held + taken);
        emit Harvested(token, taken, reward.index);
    }

    function _settle(address account) internal {
        uint256 shares = balanceOf(account);
        for (uint256 i = 0; i < _tokens.length; ++i) {
            uint256 index = _rewards[_tokens[i]].index;
            Holder storage holder = _holders[_tokens[i]][account];
            if (holder.index == index) continue;
            holder.owed += shares.mulDiv(index - holder.index, INDEX_ONE);
            holder.index = index;
        }
    }

    function _claimable(address token, address account, uint256 coming) internal view returns (uint256) {
        Reward storage reward = _rewards[token];
        Holder storage holder = _holders[token][account];
        uint256 index = reward.index;
        if (totalSupply() != 0) {
            (uint256 step,) = _share(_growth(token, reward.held) + coming, totalSupply());
            index += step;
        }
        return holder.owed + balanceOf(account).mulDiv(index - holder.index, INDEX_ONE);
    }

    /// @dev The step of an index, rounded down, and how many whole units it takes, rounded up: never above `amount`.
    function _share(uint256 amount, uint256 supply) internal pure returns (uint256 step, uint256 taken) {
        step = Math.min(amount, MAX_ARRIVAL).mulDiv(INDEX_ONE, supply);
        taken = step.mulDiv(supply, INDEX_ONE, Math.Rounding.Ceil);
    }

    /// @dev By how much a token's balance here exceeds what is owed of it; nothing when it does not answer.
    function _growth(address token, uint256 held) internal view returns (uint256) {
        (bool ok, bytes memory answer) =
            token.staticcall{gas: BALANCE_GAS}(abi.encodeCall(IERC20.balanceOf, (address(this))));
        if (!ok || answer.length < 32) return 0;
        return abi.decode(answer, (uint256)).saturatingSub(held);
    }

    function _revertWith(bytes memory reason) internal pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }

    function _assetOf(uint256 poolId_) internal pure returns (address) {
        return address(uint160(poolId_));
    }

    // ------------------------------------------------------------------ one to one

    function _convertToShares(uint256 assets, Math.Rounding) internal pure override returns (uint256) {
        return assets;
    }

    function _convertToAssets(uint256 shares, Math.Rounding) internal pure override returns (uint256) {
        return shares;
    }
}
