// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {IWETH} from "@uniswap/v2-periphery/contracts/interfaces/IWETH.sol";

import {IStakingVault} from "../interfaces/IStakingVault.sol";

/// @title ZapUniswapV2: two tokens in, a staked Uniswap V2 position out, in one transaction
/// @notice Adds liquidity at the pair's present ratio with tokens of the caller and stakes what it mints for the
/// caller. Tokens go from the caller to the pair directly, and only as much as the ratio takes: no token stays here,
/// there is nothing to return but ether, and an allowance given to this contract serves its giver alone, since only
/// `msg.sender` is ever pulled from and staked for. No owner, no fee.
///
/// Units: amounts are base units of each token, in the pair's order (`token0` is the lower address); liquidity is in
/// base units of the pair, 18 decimals. Of the two amounts one is used whole, the other is rounded down, as Uniswap's
/// router does; liquidity is rounded down by the pair.
/// Warning: without minimums anybody may move the price first and take the difference. Give all three.
/// Warning: what is sent here directly is lost, ether excepted, which is refused.
contract ZapUniswapV2 is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    // ------------------------------------------------------------------ types

    /// @notice What to zap.
    /// @param poolId Almanac pool whose asset is a pair of `factory`.
    /// @param amount0 Most of the pair's `token0` to use, base units.
    /// @param amount1 Most of the pair's `token1` to use, base units.
    /// @param min0 Least of `token0` to use.
    /// @param min1 Least of `token1` to use.
    /// @param minLiquidity Least liquidity to mint.
    /// @param deadline Last second in which this may happen.
    struct Zap {
        uint256 poolId;
        uint256 amount0;
        uint256 amount1;
        uint256 min0;
        uint256 min1;
        uint256 minLiquidity;
        uint256 deadline;
    }

    /// @notice An ERC-2612 permit of the caller for this contract; all zero for none.
    struct Permit {
        uint256 value;
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    // ------------------------------------------------------------------ events and errors

    /// @notice Liquidity was added and staked.
    /// @param poolId Pool.
    /// @param account Who paid, and owns the position.
    /// @param used0 Base units of `token0` that went into the pair.
    /// @param used1 Base units of `token1` that went into the pair.
    /// @param liquidity What the pair minted, and was staked.
    event ZappedIn(uint256 indexed poolId, address indexed account, uint256 used0, uint256 used1, uint256 liquidity);

    /// @notice A contract or address that must not be zero is.
    error ZeroAddress();
    /// @notice The deadline has passed.
    error Expired(uint256 deadline);
    /// @notice The pool's asset is no pair of this factory.
    error NotAPair(address asset);
    /// @notice At the pair's present ratio less of a token would be used than asked.
    error InsufficientAmount(address token, uint256 have, uint256 need);
    /// @notice Less liquidity was minted than asked.
    error InsufficientLiquidity(uint256 have, uint256 need);
    /// @notice The token takes a fee: the pair was given less, or more, than was sent. Such tokens are not served.
    error TokenTookFee(address token, uint256 arrived, uint256 sent);
    /// @notice Ether was sent, but neither token is WETH.
    error NoEtherSide();
    /// @notice The ether sent is not the amount named for the WETH side.
    error WrongEther(uint256 have, uint256 need);

    // ------------------------------------------------------------------ storage: none

    /// @notice Where the liquidity is staked.
    IStakingVault public immutable vault;
    /// @notice Whose pairs are served.
    IUniswapV2Factory public immutable factory;
    /// @notice Wrapped ether.
    address public immutable weth;

    /// @param vault_ The staking vault.
    /// @param factory_ The Uniswap V2 factory, or a fork whose pairs behave alike.
    /// @param weth_ Wrapped ether of that chain.
    constructor(IStakingVault vault_, IUniswapV2Factory factory_, address weth_) {
        if (address(vault_) == address(0) || address(factory_) == address(0) || weth_ == address(0)) {
            revert ZeroAddress();
        }
        (vault, factory, weth) = (vault_, factory_, weth_);
    }

    // ------------------------------------------------------------------ enter

    /// @notice Adds liquidity from the caller's tokens and stakes it for the caller, in the tier his position is in.
    /// Needs an allowance for each token, but for WETH when ether is sent: `msg.value` must then be the amount named
    /// for it, and what the ratio does not take is sent back. Emits `ZappedIn`, and the vault's `Staked`. Reverts
    /// with the errors above, the tokens' own, and those of `stakeFor` (`EntryIsPaused`, `NothingToJoin`, `TooManyShares`,
    /// `DistributorUnavailable`, `InsufficientGas`).
    /// @param zap What to zap.
    /// @return used0 Base units of `token0` that went into the pair.
    /// @return used1 Base units of `token1` that went into the pair.
    /// @return liquidity What was minted and staked.
    function zapIn(Zap calldata zap)
        external
        payable
        nonReentrant
        returns (uint256 used0, uint256 used1, uint256 liquidity)
    {
        return _zapIn(zap);
    }

    /// @notice `zapIn`, after the permits. A permit that fails is no fault by itself, since anybody may have used it
    /// first: what counts is whether the allowance is there.
    /// @param zap What to zap.
    /// @param permit0 For `token0`; `v` 0 for none.
    /// @param permit1 For `token1`; `v` 0 for none.
    /// @return used0 Base units of `token0` that went into the pair.
    /// @return used1 Base units of `token1` that went into the pair.
    /// @return liquidity What was minted and staked.
    function zapInWithPermit(Zap calldata zap, Permit calldata permit0, Permit calldata permit1)
        external
        payable
        nonReentrant
        returns (uint256 used0, uint256 used1, uint256 liquidity)
    {
        (, address token0, address token1) = _pair(zap.poolId);
        _permit(token0, permit0);
        _permit(token1, permit1);
        return _zapIn(zap);
    }

    // ------------------------------------------------------------------ views

    /// @notice What of two amounts the pair would take now; the rest stays with the caller.
    /// @param poolId Pool.
    /// @param amount0 Base units of `token0`.
    /// @param amount1 Base units of `token1`.
    /// @return used0 Of `token0`; all of it, or rounded down.
    /// @return used1 Of `token1`; all of it, or rounded down.
    function quote(uint256 poolId, uint256 amount0, uint256 amount1)
        external
        view
        returns (uint256 used0, uint256 used1)
    {
        (IUniswapV2Pair pair,,) = _pair(poolId);
        return _usable(pair, amount0, amount1);
    }

    // ------------------------------------------------------------------ internals

    function _zapIn(Zap calldata zap) internal returns (uint256 used0, uint256 used1, uint256 liquidity) {
        // forge-lint: disable-next-line(block-timestamp)
        if (block.timestamp > zap.deadline) revert Expired(zap.deadline);
        (IUniswapV2Pair pair, address token0, address token1) = _pair(zap.poolId);
        _checkEther(zap, token0, token1);
        (used0, used1) = _usable(pair, zap.amount0, zap.amount1);
        if (used0 < zap.min0) revert InsufficientAmount(token0, used0, zap.min0);
        if (used1 < zap.min1) revert InsufficientAmount(token1, used1, zap.min1);

        _pay(token0, address(pair), used0);
        _pay(token1, address(pair), used1);
        liquidity = pair.mint(address(this));
        if (liquidity < zap.minLiquidity) revert InsufficientLiquidity(liquidity, zap.minLiquidity);
        emit ZappedIn(zap.poolId, msg.sender, used0, used1, liquidity);

        _allow(pair, liquidity);
        vault.stakeFor(zap.poolId, liquidity, msg.sender);
        if (msg.value != 0) _returnEther(msg.value - (token0 == weth ? used0 : used1));
    }

    /// @dev The pool's asset, if it is a pair of the factory. The low 160 bits of a pool id are its asset.
    function _pair(uint256 poolId) internal view returns (IUniswapV2Pair pair, address token0, address token1) {
        address asset = address(uint160(poolId));
        if (asset.code.length == 0) revert NotAPair(asset);
        pair = IUniswapV2Pair(asset);
        try pair.token0() returns (address a) {
            token0 = a;
        } catch {
            revert NotAPair(asset);
        }
        token1 = pair.token1();
        if (factory.getPair(token0, token1) != asset) revert NotAPair(asset);
    }

    /// @dev What the ratio takes: all of one, the other's match rounded down. A side that has no reserve takes all.
    function _usable(IUniswapV2Pair pair, uint256 amount0, uint256 amount1) internal view returns (uint256, uint256) {
        (uint256 reserve0, uint256 reserve1,) = pair.getReserves();
        if (reserve0 == 0 || reserve1 == 0) return (amount0, amount1);
        uint256 match1 = Math.mulDiv(amount0, reserve1, reserve0);
        return match1 <= amount1 ? (amount0, match1) : (Math.mulDiv(amount1, reserve0, reserve1), amount1);
    }

    function _checkEther(Zap calldata zap, address token0, address token1) internal view {
        if (msg.value == 0) return;
        if (token0 != weth && token1 != weth) revert NoEtherSide();
        uint256 need = token0 == weth ? zap.amount0 : zap.amount1;
        if (msg.value != need) revert WrongEther(msg.value, need);
    }

    /// @dev From the caller to the pair, or from the ether he sent; what arrives must be what was sent.
    function _pay(address token, address pair, uint256 amount) internal {
        uint256 before = IERC20(token).balanceOf(pair);
        if (msg.value != 0 && token == weth) {
            IWETH(weth).deposit{value: amount}();
            IERC20(token).safeTransfer(pair, amount);
        } else {
            IERC20(token).safeTransferFrom(msg.sender, pair, amount);
        }
        uint256 arrived = IERC20(token).balanceOf(pair) - before;
        if (arrived != amount) revert TokenTookFee(token, arrived, amount);
    }

    /// @dev Once a pair: nothing is held here between transactions, so there is nothing an endless allowance could
    /// lose.
    function _allow(IUniswapV2Pair pair, uint256 liquidity) internal {
        if (pair.allowance(address(this), address(vault)) < liquidity) {
            IERC20(address(pair)).forceApprove(address(vault), type(uint256).max);
        }
    }

    function _permit(address token, Permit calldata p) internal {
        if (p.v == 0) return;
        // solhint-disable-next-line no-empty-blocks
        try IERC20Permit(token).permit(msg.sender, address(this), p.value, p.deadline, p.v, p.r, p.s) {} catch {}
    }

    function _returnEther(uint256 amount) internal {
        if (amount != 0) Address.sendValue(payable(msg.sender), amount);
    }
}
