// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title SteadyWrapper: a rebasing token in shares that stand still
/// @notice An ERC-4626 vault over one rebasing token (Aave v3 aTokens, stETH): balances of the token grow by
/// themselves, balances of the share do not, its price in the token grows instead. A pool of the share therefore
/// keeps each staker's interest with him, where a pool of the token itself would keep it from all of them. No owner,
/// no fee, no parameter.
///
/// Units: `assets` are base units of the token. The share has 18 decimals, or three more than the token where that is
/// more, so 1e18 base units of an 18 decimals token start as 1e21 shares.
///
/// Rounding is against the caller, always. Rebasing tokens keep their books in units of their own, so a transfer of
/// `a` moves up to 2 base units more or less than `a`, and the difference of two balances, each rounded, may be off
/// by another. All of it is borne by who moves, never by who stays:
/// - in: shares are minted for what arrived less one unit; `previewDeposit` counts on `MARGIN` less than was sent.
/// - out: shares are burned for `MARGIN` more than is sent.
/// The price of a share thus falls by no deposit and by no withdrawal, only when the token itself loses (a slashing).
/// A way in and out costs at most 2 × `MARGIN` units and the rounding of two divisions: 8 units in all, while a unit
/// of the token's own books is worth under 2.
///
/// First deposit: the price is (assets + 1) / (supply + 10^offset), the offset being at least 3. Whoever donates `d`
/// to move the price before another's deposit loses at least d × 10^offset / (10^offset + his shares) to the virtual
/// shares, and takes from the other under one share's worth. So a theft of x costs him at least 999 x; a deposit that
/// would mint nothing reverts.
///
/// Warning: what is sent here directly belongs to all holders. Rewards that the token's protocol pays to holders in
/// other tokens stay here for ever. Tokens that take a fee are refused on the way in.
/// Warning: once a unit of the token's own books is worth more than 2 base units (4 in Aave v3.0, which rounds to the
/// nearest), a transfer rounds by more than 2: a deposit may then revert with `ArrivedShort`, a withdrawal never
/// does.
contract SteadyWrapper is ERC4626, ReentrancyGuardTransient {
    using Math for uint256;

    /// @notice Base units by which previews err against the caller: 2 that a transfer may round, 1 that a balance
    /// may.
    uint256 public constant MARGIN = 3;

    uint8 internal immutable _offset;

    /// @notice Less arrived than rounding explains: the token took a fee.
    /// @param arrived By how much the balance here grew, base units.
    /// @param sent What was asked for.
    error ArrivedShort(uint256 arrived, uint256 sent);
    /// @notice So little was sent that no share would be minted for it.
    error ZeroShares(uint256 assets);

    /// @param token The rebasing token; must answer `decimals`, `name` and `symbol`.
    constructor(IERC20Metadata token)
        ERC20(string.concat("Steady ", token.name()), string.concat("st-", token.symbol()))
        ERC4626(token)
    {
        uint8 tokenDecimals = token.decimals();
        _offset = tokenDecimals < 15 ? 18 - tokenDecimals : 3;
    }

    // ------------------------------------------------------------------ enter

    /// @notice Pulls tokens from the caller, mints shares for what arrived to `receiver`, and emits `Deposit` with
    /// what was asked for. Anyone with an allowance given to this contract. Reverts with `ArrivedShort` and
    /// `ZeroShares`.
    /// @param assets Base units to pull.
    /// @param receiver Who is given the shares.
    /// @return shares At least `previewDeposit(assets)`, rounded down.
    function deposit(uint256 assets, address receiver) public override nonReentrant returns (uint256 shares) {
        uint256 total = totalAssets();
        uint256 credited = _pull(assets, total);
        shares = credited.mulDiv(totalSupply() + 10 ** _offset, total + 1);
        if (shares == 0) revert ZeroShares(assets);
        _mint(receiver, shares);
        emit Deposit(msg.sender, receiver, assets, shares);
    }

    /// @notice Mints exactly `shares` to `receiver` and pulls what `previewMint` says. Anyone with an allowance given
    /// to this contract. Reverts with `ArrivedShort` and, for no shares, `ZeroShares`.
    /// @param shares Shares to mint.
    /// @param receiver Who is given them.
    /// @return assets Base units that were pulled, rounded up.
    function mint(uint256 shares, address receiver) public override nonReentrant returns (uint256 assets) {
        assets = previewMint(shares);
        if (shares == 0) revert ZeroShares(assets);
        _pull(assets, totalAssets());
        _mint(receiver, shares);
        emit Deposit(msg.sender, receiver, assets, shares);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IERC4626
    /// @dev Least number of shares: as if `MARGIN` units did not count.
    function previewDeposit(uint256 assets) public view override returns (uint256) {
        return _convertToShares(assets.saturatingSub(MARGIN), Math.Rounding.Floor);
    }

    /// @inheritdoc IERC4626
    /// @dev Exact: `mint` pulls this, `MARGIN` more than the shares are worth.
    function previewMint(uint256 shares) public view override returns (uint256) {
        return _convertToAssets(shares, Math.Rounding.Ceil) + MARGIN;
    }

    /// @inheritdoc IERC4626
    /// @dev Exact: `withdraw` burns this, the worth of `MARGIN` more than it sends; nothing for nothing.
    function previewWithdraw(uint256 assets) public view override returns (uint256) {
        return assets == 0 ? 0 : _convertToShares(assets + MARGIN, Math.Rounding.Ceil);
    }

    /// @inheritdoc IERC4626
    /// @dev Exact: `redeem` sends this, `MARGIN` less than the shares are worth, and nothing for dust below that.
    function previewRedeem(uint256 shares) public view override returns (uint256) {
        return _convertToAssets(shares, Math.Rounding.Floor).saturatingSub(MARGIN);
    }

    // ------------------------------------------------------------------ internals

    /// @dev Pulls `assets` and says what of it is certain to be here: one unit less than the balance grew, since two
    /// balances that are each rounded may differ by under a unit more than what moved.
    function _pull(uint256 assets, uint256 total) internal returns (uint256 credited) {
        _transferIn(msg.sender, assets);
        uint256 arrived = totalAssets().saturatingSub(total);
        if (arrived + MARGIN - 1 < assets) revert ArrivedShort(arrived, assets);
        return arrived.saturatingSub(1);
    }

    /// @dev `withdraw` and `redeem`, which take their figures from the previews.
    function _withdraw(address caller, address receiver, address owner, uint256 assets, uint256 shares)
        internal
        override
        nonReentrant
    {
        super._withdraw(caller, receiver, owner, assets, shares);
    }

    function _decimalsOffset() internal view override returns (uint8) {
        return _offset;
    }
}
