// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Test} from "forge-std/Test.sol";

import {SteadyWrapper} from "../../src/periphery/SteadyWrapper.sol";
import {FeeToken, HookToken, Token} from "../support/Tokens.sol";
import {FalseToken, ShareToken} from "./support/HostileTokens.sol";

// constructor
//   the token has no decimals, name or symbol                → reverts
//   below 15 decimals                                        → 18 decimals
//   otherwise                                                → 3 more than the token
// deposit
//   too little to be worth a share                           → ZeroShares
//   the token takes a fee                                    → ArrivedShort
//   the token says false                                     → SafeERC20FailedOperation
//   no allowance                                             → the token's own error
//   the token calls back                                     → the call back reverts, the deposit stands
//   somebody moved the price by a donation                   → costs him 999 times what the depositor loses
//   otherwise                                                → at least `previewDeposit`
// mint
//   nothing                                                  → ZeroShares
//   the token takes a fee                                    → ArrivedShort
//   otherwise                                                → exactly the shares, for exactly `previewMint`
// withdraw, redeem
//   more than the owner has                                  → ERC4626ExceededMaxWithdraw, ERC4626ExceededMaxRedeem
//   no allowance from the owner                              → ERC20InsufficientAllowance
//   the token calls back                                     → the call back reverts, the withdrawal stands
//   nothing                                                  → nothing moves
//   otherwise                                                → exactly what the previews say
// always
//   no deposit and no withdrawal lowers the price of a share
//   nobody who goes in and out gains; it costs 8 units at most, in a token that rounds down
//   a gain or loss of the token is shared by shares
// The real Aave is in SteadyWrapperAave.t.sol, the public ERC-4626 suite in ERC4626Suite.t.sol.
contract SteadyWrapperTest is Test {
    uint256 internal constant ENDLESS = type(uint256).max;

    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal thief = makeAddr("thief");

    ShareToken internal token;
    SteadyWrapper internal wrapper;

    function setUp() public {
        token = new ShareToken();
        wrapper = _wrap(address(token));
    }

    // ------------------------------------------------------------------ constructor

    function test_RevertWhen_TheTokenIsNone() public {
        vm.expectRevert(bytes("")); // no such function
        new SteadyWrapper(IERC20Metadata(address(this)));
    }

    function testFuzz_Decimals(uint8 decimals) public {
        decimals = uint8(bound(decimals, 0, 30));
        SteadyWrapper wrap = _wrap(address(new Token("X", decimals)));
        assertEq(wrap.decimals(), decimals < 15 ? 18 : decimals + 3, "decimals");
        assertEq(wrap.name(), "Steady X", "name");
        assertEq(wrap.symbol(), "st-X", "symbol");
    }

    // ------------------------------------------------------------------ deposit

    function testFuzz_RevertWhen_TooLittleToBeWorthAShare(uint256 assets) public {
        assets = bound(assets, 0, 1);
        _give(alice, 1e18);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(SteadyWrapper.ZeroShares.selector, assets));
        wrapper.deposit(assets, alice);
    }

    function testFuzz_RevertWhen_TheTokenTakesAFee(uint256 amount, uint256 fee) public {
        amount = bound(amount, 1e6, 1e30);
        fee = bound(fee, 1, 10_000);
        SteadyWrapper wrap = _wrap(address(new FeeToken(fee)));
        Token feeToken = Token(wrap.asset());
        uint256 taken = amount * fee / 10_000;
        feeToken.mint(alice, ENDLESS);
        vm.startPrank(alice);
        feeToken.approve(address(wrap), ENDLESS);
        vm.expectRevert(abi.encodeWithSelector(SteadyWrapper.ArrivedShort.selector, amount - taken, amount));
        wrap.deposit(amount, alice);
        vm.expectPartialRevert(SteadyWrapper.ArrivedShort.selector);
        wrap.mint(amount * 1e3, alice);
    }

    function test_RevertWhen_TheTokenSaysFalse() public {
        SteadyWrapper wrap = _wrap(address(new FalseToken()));
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, wrap.asset()));
        wrap.deposit(1e18, alice);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, wrap.asset()));
        wrap.mint(1e18, alice);
    }

    function test_RevertWhen_NoAllowance() public {
        SteadyWrapper wrap = _wrap(address(new Token("X", 18)));
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(wrap), 0, 9));
        wrap.deposit(9, alice);
    }

    function test_ATokenThatCallsBackIsLocked() public {
        HookToken hook = new HookToken();
        SteadyWrapper wrap = _wrap(address(hook));
        hook.mint(address(this), 100e18);
        hook.approve(address(wrap), ENDLESS);
        bytes[4] memory calls = [
            abi.encodeCall(wrap.deposit, (1e18, alice)),
            abi.encodeCall(wrap.mint, (1e18, alice)),
            abi.encodeCall(wrap.withdraw, (0, alice, address(hook))),
            abi.encodeCall(wrap.redeem, (0, alice, address(hook)))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            hook.hook(address(wrap), calls[i]);
            wrap.deposit(1e18, address(this));
            _assertLocked(hook);
            hook.hook(address(wrap), calls[i]);
            wrap.withdraw(0.5e18, address(this), address(this));
            _assertLocked(hook);
        }
    }

    function testFuzz_Deposit_AtLeastThePreview(uint256 rate, uint256 before, uint256 assets) public {
        _live(rate, before);
        assets = bound(assets, 4, 1e28);
        _give(bob, assets);
        uint256 least = wrapper.previewDeposit(assets);
        vm.prank(bob);
        uint256 shares = wrapper.deposit(assets, bob);
        assertGe(shares, least, "no less than the preview");
        assertLe(shares, wrapper.convertToShares(assets + 2), "no more than what was sent is worth");
        assertEq(wrapper.balanceOf(bob), shares, "they are his");
    }

    function testFuzz_Deposit_ADonationCostsMoreThanItTakes(uint256 first, uint256 gift, uint256 assets) public {
        first = bound(first, 4, 1e24);
        gift = bound(gift, 0, 1e26);
        assets = bound(assets, 4, 1e24);
        Token plain = new Token("X", 18);
        wrapper = _wrap(address(plain));
        plain.mint(thief, first + gift);
        plain.mint(bob, assets);

        vm.startPrank(thief);
        plain.approve(address(wrapper), ENDLESS);
        uint256 stolen = wrapper.deposit(first, thief);
        plain.transfer(address(wrapper), gift);
        vm.startPrank(bob);
        plain.approve(address(wrapper), ENDLESS);
        try wrapper.deposit(assets, bob) returns (uint256 shares) {
            wrapper.redeem(shares, bob, bob);
        } catch {} // nothing would have been minted: nothing was taken
        vm.startPrank(thief);
        wrapper.redeem(stolen, thief, thief);

        uint256 hisLoss = assets - plain.balanceOf(bob);
        if (hisLoss <= 8) return; // what rounding costs anybody
        assertGe(first + gift - plain.balanceOf(thief), 999 * (hisLoss - 8), "theft is dear");
    }

    // ------------------------------------------------------------------ mint

    function test_RevertWhen_NoSharesAreMinted() public {
        _give(alice, 1e18);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(SteadyWrapper.ZeroShares.selector, 3));
        wrapper.mint(0, alice);
    }

    function testFuzz_Mint_ExactlyTheShares(uint256 rate, uint256 before, uint256 shares) public {
        _live(rate, before);
        shares = bound(shares, 1, 1e30);
        _give(bob, 1e34);
        uint256 assets = wrapper.previewMint(shares); // now: minting the token moved its own rate
        uint256 had = token.balanceOf(bob);
        vm.prank(bob);
        assertEq(wrapper.mint(shares, bob), assets, "the preview is exact");
        assertEq(wrapper.balanceOf(bob), shares, "and so are the shares");
        assertApproxEqAbs(had - token.balanceOf(bob), assets, 2, "pulled, but for the token's rounding");
    }

    // ------------------------------------------------------------------ withdraw, redeem

    function testFuzz_RevertWhen_MoreThanTheOwnerHas(uint256 rate, uint256 before, uint256 more) public {
        _live(rate, before);
        (uint256 assets, uint256 shares) = (wrapper.maxWithdraw(alice), wrapper.maxRedeem(alice));
        uint256 a = bound(more, assets + 1, ENDLESS);
        uint256 s = bound(more, shares + 1, ENDLESS);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, alice, a, assets));
        wrapper.withdraw(a, alice, alice);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, alice, s, shares));
        wrapper.redeem(s, alice, alice);
    }

    function testFuzz_RevertWhen_NoAllowanceFromTheOwner(uint256 shares) public {
        _live(12_000, 1e18);
        shares = bound(shares, 1, wrapper.balanceOf(alice));
        vm.startPrank(thief);
        bytes memory refusal =
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, thief, 0, shares);
        vm.expectRevert(refusal);
        wrapper.redeem(shares, thief, alice);
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        wrapper.withdraw(1e9, thief, alice);
    }

    function testFuzz_WithdrawAndRedeem_AreTheirPreviews(uint256 rate, uint256 before, uint256 part) public {
        _live(rate, before);
        uint256 assets = bound(part, 0, wrapper.maxWithdraw(alice));
        uint256 had = wrapper.balanceOf(alice);
        uint256 shares = wrapper.previewWithdraw(assets);
        vm.startPrank(alice);
        assertEq(wrapper.withdraw(assets, bob, alice), shares, "shares");
        assertEq(wrapper.balanceOf(alice), had - shares, "burned");
        assertApproxEqAbs(token.balanceOf(bob), assets, 2, "sent, but for the token's rounding");

        shares = bound(part, 0, wrapper.maxRedeem(alice));
        assets = wrapper.previewRedeem(shares);
        assertEq(wrapper.redeem(shares, thief, alice), assets, "assets");
        assertApproxEqAbs(token.balanceOf(thief), assets, 2, "sent");
    }

    function testFuzz_WithdrawAndRedeem_TheMaximumWorks(uint256 rate, uint256 before) public {
        _live(rate, before);
        vm.startPrank(alice);
        uint256 all = wrapper.maxWithdraw(alice);
        wrapper.withdraw(all, alice, alice);
        wrapper.redeem(wrapper.maxRedeem(alice), alice, alice);
        assertEq(wrapper.balanceOf(alice), 0, "nothing left");
        wrapper.withdraw(wrapper.maxWithdraw(alice), alice, alice); // nothing, and no revert
        assertLe(token.balanceOf(address(wrapper)), 8, "what rounding left");
    }

    // ------------------------------------------------------------------ always

    function testFuzz_Always_ThePriceOfAShareNeverFalls(uint256 rate, uint256 before, uint256[8] memory acts) public {
        _live(rate, before);
        for (uint256 i = 0; i < acts.length; ++i) {
            (uint256 total, uint256 supply) = (wrapper.totalAssets() + 1, wrapper.totalSupply() + 1e3);
            _act(acts[i]);
            (uint256 t, uint256 s) = (wrapper.totalAssets() + 1, wrapper.totalSupply() + 1e3);
            assertGe(t * supply, total * s, "price");
        }
    }

    function testFuzz_Always_InAndOutGainsNothing(uint256 rate, uint256 before, uint256 assets, uint256 way) public {
        _live(rate, before);
        assets = bound(assets, 10, 1e28);
        _give(bob, assets);
        uint256 had = token.sharesOf(bob);
        vm.startPrank(bob);
        if (way & 1 == 0) wrapper.deposit(assets, bob);
        else wrapper.mint(wrapper.previewDeposit(assets), bob);
        if (way & 2 == 0) wrapper.redeem(wrapper.balanceOf(bob), bob, bob);
        else wrapper.withdraw(wrapper.maxWithdraw(bob), bob, bob);
        assertLe(token.sharesOf(bob), had, "in the token's own books");
        assertGe(token.balanceOf(bob) + 8, assets, "what it costs");
    }

    function testFuzz_Always_GainsAndLossesAreSharedByShares(uint256 a, uint256 b, uint256 bps) public {
        a = bound(a, 1e9, 1e27);
        b = bound(b, 1e9, 1e27);
        bps = bound(bps, 1000, 30_000);
        uint256 mine = _deposit(alice, a);
        uint256 his = _deposit(bob, b);
        token.rebase(bps);
        uint256 tolerance = 16 + 16 * bps / 10_000;
        assertApproxEqAbs(wrapper.convertToAssets(mine), a * bps / 10_000, tolerance + a / 1e9, "hers");
        assertApproxEqAbs(wrapper.convertToAssets(his), b * bps / 10_000, tolerance + b / 1e9, "his");
    }

    // ------------------------------------------------------------------ parts

    function _wrap(address underlying) internal returns (SteadyWrapper) {
        return new SteadyWrapper(IERC20Metadata(underlying));
    }

    function _give(address account, uint256 amount) internal {
        token.mint(account, amount + 10); // its books round down
        vm.startPrank(account);
        token.approve(address(wrapper), ENDLESS);
        token.transfer(address(token), token.balanceOf(account) - amount);
        vm.stopPrank();
    }

    function _deposit(address account, uint256 amount) internal returns (uint256) {
        _give(account, amount);
        vm.prank(account);
        return wrapper.deposit(amount, account);
    }

    /// @dev Alice is in, and the token has gained or lost before and after.
    function _live(uint256 rate, uint256 before) internal {
        token.rebase(bound(rate >> 128, 5000, 14_000));
        _deposit(alice, bound(before, 10, 1e28));
        token.rebase(bound(rate & type(uint128).max, 5000, 14_000)); // a share of its books is worth under 2 units
    }

    function _act(uint256 seed) internal {
        uint256 amount = bound(seed >> 8, 4, 1e27);
        if (seed & 3 == 0) {
            _deposit(bob, amount);
        } else if (seed & 3 == 1) {
            _give(bob, 1e34);
            vm.prank(bob);
            wrapper.mint(amount, bob);
        } else {
            address who = seed & 4 == 0 ? alice : bob;
            uint256 part = bound(amount, 0, seed & 1 == 0 ? wrapper.maxWithdraw(who) : wrapper.maxRedeem(who));
            vm.prank(who);
            if (seed & 1 == 0) wrapper.withdraw(part, who, who);
            else wrapper.redeem(part, who, who);
        }
    }

    function _assertLocked(HookToken hook) internal view {
        assertTrue(hook.called() && !hook.succeeded(), "locked");
        assertEq(bytes4(hook.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard");
    }
}
