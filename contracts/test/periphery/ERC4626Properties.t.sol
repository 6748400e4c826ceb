// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {PoolShares} from "../../src/periphery/PoolShares.sol";
import {SteadyWrapper} from "../../src/periphery/SteadyWrapper.sol";
import {Token} from "../support/Tokens.sol";
import {PeripheryBase} from "./support/PeripheryBase.sol";

// What ERC-4626 asks and the public suite in ERC4626Suite.t.sol does not. The other public suite, crytic/properties, is in
// no package; these state in our words what it asks besides, and hold for both of our ERC-4626 contracts.
//   4626-1   each maximum can be used up: deposit(maxDeposit) within what the caller has, and so on
//   4626-2   no view depends on who asks, what he has or what he allowed; nor do they revert for the zero address
//   4626-3   nothing is worth nothing, either way
//   4626-4   no assets leave for no shares, no shares come for no assets
//   4626-5   rounding favours those who stay: mint and withdraw cost at least what deposit and redeem give
//   4626-6   only the receiver gets, only the owner pays, and an allowance is spent by exactly what is burned
//   4626-7   a donation takes from nobody, and makes no later deposit mint nothing
abstract contract ERC4626Properties is PeripheryBase {
    uint256 internal constant MOST = 1e27;

    IERC4626 internal face;
    Token internal underlying;

    function setUp() public virtual override {
        super.setUp();
        underlying = new Token("UND", 18);
        face = _face();
    }

    function _face() internal virtual returns (IERC4626);

    // ------------------------------------------------------------------ properties

    function testFuzz_4626_1_MaximaCanBeUsedUp(uint256 a, uint256 gift) public {
        _live(a, gift);
        uint256 room = _least(face.maxDeposit(bob), 1e28);
        _fund(bob, room);
        vm.startPrank(bob);
        face.deposit(room, bob);
        face.withdraw(face.maxWithdraw(bob), bob, bob);
        face.redeem(face.maxRedeem(bob), bob, bob);
        assertEq(face.balanceOf(bob), 0, "all of it");
        face.withdraw(face.maxWithdraw(bob), bob, bob);
        face.redeem(face.maxRedeem(bob), bob, bob);
        vm.stopPrank();

        uint256 shares = _least(face.maxMint(carol), face.convertToShares(1e28));
        _fund(carol, face.previewMint(shares));
        vm.startPrank(carol);
        face.mint(shares, carol);
        face.redeem(face.maxRedeem(carol), carol, carol);
    }

    function testFuzz_4626_2_ViewsDependOnNobody(uint256 a, uint256 gift, uint256 x, address who) public {
        _live(a, gift);
        x = bound(x, 0, MOST);
        bytes32 asked = _views(x);
        vm.prank(who);
        assertEq(_views(x), asked, "whoever asks");
        _fund(address(this), x);
        assertEq(_views(x), asked, "whatever he has and allowed");
        face.maxDeposit(address(0));
        face.maxMint(address(0));
        assertEq(face.maxWithdraw(address(0)) + face.maxRedeem(address(0)), 0, "nobody has nothing");
    }

    function testFuzz_4626_3_NothingIsWorthNothing(uint256 a, uint256 gift) public {
        _live(a, gift);
        assertEq(face.convertToShares(0) + face.convertToAssets(0), 0, "converted");
        assertEq(face.previewDeposit(0) + face.previewRedeem(0) + face.previewWithdraw(0), 0, "previewed");
    }

    function testFuzz_4626_4_NothingIsFree(uint256 a, uint256 gift, uint256 x) public {
        _live(a, gift);
        x = bound(x, 1, MOST);
        assertGt(face.previewMint(x), 0, "shares cost");
        assertGt(face.previewWithdraw(x), 0, "assets cost");
    }

    function testFuzz_4626_5_RoundingFavoursThoseWhoStay(uint256 a, uint256 gift, uint256 x) public {
        _live(a, gift);
        x = bound(x, 0, MOST);
        assertLe(face.previewDeposit(x), face.convertToShares(x), "deposit");
        assertGe(face.previewMint(x), face.convertToAssets(x), "mint");
        assertGe(face.previewWithdraw(x), face.convertToShares(x), "withdraw");
        assertLe(face.previewRedeem(x), face.convertToAssets(x), "redeem");
        assertLe(face.convertToAssets(face.convertToShares(x)), x, "there and back");
        assertLe(face.convertToShares(face.convertToAssets(x)), x, "back and there");
    }

    function testFuzz_4626_6_OnlyTheReceiverGetsAndOnlyTheOwnerPays(uint256 a, uint256 gift, uint256 x) public {
        _live(a, gift = bound(gift, 0, MOST));
        x = bound(x, 100 + gift / 100, 2 * MOST); // enough for a share, whatever was given
        _fund(bob, x);
        vm.prank(bob);
        uint256 shares = face.deposit(x, carol);
        assertEq(face.balanceOf(carol), shares, "she gets");
        assertEq(underlying.balanceOf(bob) + face.balanceOf(bob), 0, "he pays");

        uint256 out = face.maxWithdraw(carol) / 2;
        uint256 cost = face.previewWithdraw(out);
        vm.prank(carol);
        face.approve(bob, shares);
        vm.prank(bob);
        assertEq(face.withdraw(out, stranger, carol), cost, "cost");
        assertEq(underlying.balanceOf(stranger), out, "the receiver gets");
        assertEq(face.allowance(carol, bob), shares - cost, "the allowance is spent");
        vm.prank(bob);
        out += face.redeem(shares - cost, stranger, carol);
        assertEq(underlying.balanceOf(stranger), out, "again");
        assertEq(face.allowance(carol, bob), 0, "all of it");
        assertEq(face.balanceOf(carol), 0, "she paid");
        assertEq(underlying.balanceOf(bob), 0, "he got nothing");
    }

    function testFuzz_4626_7_ADonationTakesFromNobody(uint256 a, uint256 gift, uint256 x) public {
        _fund(alice, a = bound(a, 100, MOST));
        vm.prank(alice);
        face.deposit(a, alice);
        uint256 hers = face.maxWithdraw(alice);
        gift = bound(gift, 0, MOST);
        underlying.mint(address(face), gift);
        assertGe(face.maxWithdraw(alice), hers, "hers");

        x = bound(x, 100 + gift / 100, 2 * MOST); // one part in a hundred of the donation, or more
        _fund(bob, x);
        vm.prank(bob);
        assertGt(face.deposit(x, bob), 0, "something is minted");
        assertGe(face.maxWithdraw(bob) + 10 + x / 9, x, "and is worth what was paid, all but a ninth at worst");
    }

    // ------------------------------------------------------------------ parts

    /// @dev Alice is in, and somebody has given something since.
    function _live(uint256 a, uint256 gift) internal {
        _fund(alice, a = bound(a, 100, MOST));
        vm.prank(alice);
        face.deposit(a, alice);
        underlying.mint(address(face), bound(gift, 0, MOST));
    }

    function _fund(address account, uint256 amount) internal {
        underlying.mint(account, amount);
        vm.prank(account);
        underlying.approve(address(face), type(uint256).max);
    }

    function _views(uint256 x) internal view returns (bytes32) {
        bytes memory converted = abi.encode(face.asset(), face.totalAssets(), face.convertToShares(x));
        bytes memory previewed = abi.encode(
            face.convertToAssets(x),
            face.previewDeposit(x),
            face.previewMint(x),
            face.previewWithdraw(x),
            face.previewRedeem(x)
        );
        return keccak256(abi.encode(converted, previewed, face.maxDeposit(alice), face.maxWithdraw(alice)));
    }

    function _least(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? a : b;
    }
}

contract SteadyWrapperPropertiesTest is ERC4626Properties {
    function _face() internal override returns (IERC4626) {
        return new SteadyWrapper(IERC20Metadata(address(underlying)));
    }
}

contract PoolSharesPropertiesTest is ERC4626Properties {
    function _face() internal override returns (IERC4626) {
        return new PoolShares(vault, _createPool(address(underlying), 0, liquidTiers(), MINIMUM), "Staked", "st");
    }
}
