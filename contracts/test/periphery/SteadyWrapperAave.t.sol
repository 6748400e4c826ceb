// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SteadyWrapper} from "../../src/periphery/SteadyWrapper.sol";
import {AaveV3} from "./support/AaveV3.sol";
import {PeripheryBase} from "./support/PeripheryBase.sol";

// A real Aave v3 with a borrower, and an Almanac pool of the wrapped aToken.
//   two stakers at different times                           → each ends with his own index growth, ±6 units
//   the raw aToken staked instead                            → the interest stays in the vault, and is nobody's
//   6 and 18 decimals                                        → the same
//   in and out                                               → no gain in Aave's own (scaled) books
//   any life                                                 → the price of a share never falls; previews hold
contract SteadyWrapperAaveTest is PeripheryBase, AaveV3 {
    SteadyWrapper internal wrapper;
    uint256 internal wrapped; // pool of the wrapper's share

    function setUp() public override {
        super.setUp();
        _start(18);
    }

    function _start(uint8 decimals) internal {
        _deployAave(decimals);
        _borrow(treasury, 10_000 * 10 ** decimals, stranger, 5000 * 10 ** decimals);
        wrapper = new SteadyWrapper(_aToken);
        wrapped = _createPool(address(wrapper), 0, liquidTiers(), MINIMUM);
    }

    // ------------------------------------------------------------------ whose interest it is

    function test_TwoStakers_EachEndsWithHisOwnIndexGrowth() public {
        uint256 aliceIn = _enter(alice, 1000e18);
        skip(100 days);
        uint256 bobIn = _enter(bob, 3000e18);
        skip(265 days);
        _assertGrowth(alice, 1000e18, aliceIn);
        _assertGrowth(bob, 3000e18, bobIn);
        assertGt(_index(), 1.006e27, "a year of interest");
    }

    function testFuzz_TwoStakers_EachEndsWithHisOwnIndexGrowth(uint256 a, uint256 b, uint256 wait, uint256 stay)
        public
    {
        a = bound(a, 1e15, 1e24);
        b = bound(b, 1e15, 1e24);
        uint256 aliceIn = _enter(alice, a);
        skip(bound(wait, 1, 1000 days));
        uint256 bobIn = _enter(bob, b);
        skip(bound(stay, 1, 1000 days));
        _assertGrowth(alice, a, aliceIn);
        _assertGrowth(bob, b, bobIn);
    }

    function testFuzz_TwoStakers_SixDecimals(uint256 a, uint256 b, uint256 wait, uint256 stay) public {
        _start(6);
        a = bound(a, 1e4, 1e13);
        b = bound(b, 1e4, 1e13);
        uint256 aliceIn = _enter(alice, a);
        skip(bound(wait, 1, 1000 days));
        uint256 bobIn = _enter(bob, b);
        skip(bound(stay, 1, 1000 days));
        _assertGrowth(alice, a, aliceIn);
        _assertGrowth(bob, b, bobIn);
    }

    function test_Raw_TheInterestIsNobodys() public {
        uint256 raw = _createPool(address(_aToken), 0, liquidTiers(), MINIMUM);
        _supplyCash(alice, 1000e18);
        vm.startPrank(alice);
        _aToken.approve(address(vault), 1000e18);
        vault.stake(raw, 1000e18, 0);
        skip(365 days);
        vault.withdraw(raw, 1000e18, alice);
        vm.stopPrank();

        uint256 lost = _aToken.balanceOf(address(vault));
        assertApproxEqAbs(_aToken.balanceOf(alice), 1000e18, 1, "she has what she put in, a year later");
        assertApproxEqAbs(lost, 1000e18 * (_index() - 1e27) / 1e27, 2, "and the vault what it earned");
        assertGt(lost, 9e18, "nine tokens of a thousand");
        (uint256 bonded,,) = vault.totals(raw);
        assertEq(bonded, 0, "which is nobody's");
    }

    // ------------------------------------------------------------------ rounding

    function testFuzz_InAndOut_NoGainInAavesBooks(uint256 assets, uint256 wait, uint256 way) public {
        _enter(alice, 100e18);
        skip(bound(wait, 1, 90_000 days)); // an index of 1 to 3.7
        assets = bound(assets, 10, 1e24);
        _supplyCash(bob, assets + 2);
        uint256 had = _aToken.scaledBalanceOf(bob);
        uint256 balance = _aToken.balanceOf(bob);
        vm.startPrank(bob);
        _aToken.approve(address(wrapper), type(uint256).max);
        if (way & 1 == 0) wrapper.deposit(assets, bob);
        else wrapper.mint(wrapper.previewDeposit(assets), bob);
        if (way & 2 == 0) wrapper.redeem(wrapper.balanceOf(bob), bob, bob);
        else wrapper.withdraw(wrapper.maxWithdraw(bob), bob, bob);
        assertLe(_aToken.scaledBalanceOf(bob), had, "no gain");
        assertGe(
            _aToken.balanceOf(bob) + (_index() < 2 * RAY ? 8 : 12), balance, "eight units, twelve with a high index"
        );
    }

    function testFuzz_Always_ThePriceNeverFallsAndPreviewsHold(uint256[6] memory acts, uint256 wait) public {
        _enter(alice, 1e18);
        for (uint256 i = 0; i < acts.length; ++i) {
            skip(bound(wait, 0, 1000 days));
            (uint256 total, uint256 supply) = (wrapper.totalAssets() + 1, wrapper.totalSupply() + 1e3);
            uint256 scaled = _aToken.scaledBalanceOf(address(wrapper));
            _act(acts[i]);
            (uint256 t, uint256 s) = (wrapper.totalAssets() + 1, wrapper.totalSupply() + 1e3);
            assertGe(t * supply, total * s, "price");
            assertGe(_aToken.scaledBalanceOf(address(wrapper)) * supply, scaled * s, "price in Aave's own books");
        }
    }

    // ------------------------------------------------------------------ parts

    /// @dev Supplies cash, wraps the aTokens, stakes the shares; says at which index.
    function _enter(address account, uint256 amount) internal returns (uint256 index) {
        _supplyCash(account, amount);
        index = _index();
        vm.startPrank(account);
        uint256 all = _aToken.balanceOf(account);
        _aToken.approve(address(wrapper), all);
        uint256 shares = wrapper.deposit(all, account);
        wrapper.approve(address(vault), shares);
        vault.stake(wrapped, shares, 0);
        vm.stopPrank();
    }

    /// @dev Leaves with everything, and compares with what the index says.
    function _assertGrowth(address account, uint256 amount, uint256 indexIn) internal {
        (uint256 bonded,,,,) = vault.position(wrapped, account);
        vm.startPrank(account);
        vault.withdraw(wrapped, bonded, account);
        wrapper.redeem(bonded, account, account);
        vm.stopPrank();
        uint256 exact = amount * _index() / indexIn;
        emit log_named_int("units from his own index growth", int256(_aToken.balanceOf(account)) - int256(exact));
        assertApproxEqAbs(_aToken.balanceOf(account), exact, 6, "own index growth");
    }

    function _act(uint256 seed) internal {
        uint256 amount = bound(seed >> 8, 4, 1e24);
        _supplyCash(bob, 2e24);
        vm.startPrank(bob);
        _aToken.approve(address(wrapper), type(uint256).max);
        if (seed & 3 == 0) {
            uint256 least = wrapper.previewDeposit(amount);
            assertGe(wrapper.deposit(amount, bob), least, "deposit");
        } else if (seed & 3 == 1) {
            uint256 exact = wrapper.previewMint(amount);
            assertEq(wrapper.mint(amount, bob), exact, "mint");
        } else if (seed & 3 == 2) {
            amount = bound(amount, 0, wrapper.maxWithdraw(bob));
            uint256 exact = wrapper.previewWithdraw(amount);
            assertEq(wrapper.withdraw(amount, bob, bob), exact, "withdraw");
        } else {
            amount = bound(amount, 0, wrapper.maxRedeem(bob));
            uint256 exact = wrapper.previewRedeem(amount);
            assertEq(wrapper.redeem(amount, bob, bob), exact, "redeem");
        }
        vm.stopPrank();
    }
}
