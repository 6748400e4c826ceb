// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {IUniswapV2Router02} from "@uniswap/v2-periphery/contracts/interfaces/IUniswapV2Router02.sol";

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {ZapUniswapV2} from "../../src/periphery/ZapUniswapV2.sol";
import {FeeToken, HookToken, Token} from "../support/Tokens.sol";
import {FalseToken} from "./support/HostileTokens.sol";
import {PeripheryBase} from "./support/PeripheryBase.sol";
import {UniswapV2} from "./support/UniswapV2.sol";

contract PermitToken is ERC20Permit {
    constructor() ERC20("Permit", "PMT") ERC20Permit("Permit") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

// A real Uniswap V2: factory, pairs, router and WETH9 as they were deployed.
// constructor
//   an address is zero                                       → ZeroAddress
// zapIn
//   the deadline has passed                                  → Expired
//   the asset is no contract, no pair, or another factory's  → NotAPair
//   the ratio takes less of a token than asked               → InsufficientAmount
//   less liquidity than asked                                → InsufficientLiquidity
//   a token takes a fee                                      → TokenTookFee
//   a token says false                                       → SafeERC20FailedOperation
//   no allowance, or no tokens                               → the token's own error
//   nothing                                                  → the pair's own error
//   entry is paused; only unbonding parts stand              → the vault's own error
//   a token calls back                                       → the call back reverts, the zap stands
//   ether, and neither token is WETH                         → NoEtherSide
//   ether, and not the amount named                          → WrongEther
//   ether, and the caller refuses what is returned           → reverts
//   the pair is empty                                        → both amounts whole, 1000 units locked by the pair
//   tokens were given to the pair before                     → the caller's gain
//   somebody else's allowance                                → cannot be reached
//   otherwise                                                → what the router gives, staked in the caller's tier
//   always                                                   → nothing stays in the zap, what is not used does not move
// zapInWithPermit
//   permits                                                  → no allowance needed before
//   used by somebody else first                              → works
//   of no worth, and no allowance                            → the token's own error
// quote
//   otherwise                                                → what zapIn uses
contract ZapUniswapV2Test is PeripheryBase {
    uint256 internal constant NEVER = type(uint256).max;

    IUniswapV2Factory internal factory;
    IUniswapV2Router02 internal router;
    address internal weth;
    ZapUniswapV2 internal zap;

    Token internal token0;
    Token internal token1;
    IUniswapV2Pair internal pair;
    uint256 internal pool; // of the pair
    bool internal refuses; // ether

    function setUp() public override {
        super.setUp();
        (factory, router, weth) = UniswapV2.deploy();
        zap = new ZapUniswapV2(vault, factory, weth);
        (token0, token1) = (new Token("A", 18), new Token("B", 6));
        if (address(token0) > address(token1)) (token0, token1) = (token1, token0);
        (pair, pool) = _pairOf(address(token0), address(token1));
        _liquidity(1000e18, 4000e18);
    }

    receive() external payable {
        require(!refuses, "no, thanks");
    }

    // ------------------------------------------------------------------ what reverts

    function test_RevertWhen_AnAddressIsZero() public {
        vm.expectRevert(ZapUniswapV2.ZeroAddress.selector);
        new ZapUniswapV2(IStakingVault(address(0)), factory, weth);
        vm.expectRevert(ZapUniswapV2.ZeroAddress.selector);
        new ZapUniswapV2(vault, IUniswapV2Factory(address(0)), weth);
        vm.expectRevert(ZapUniswapV2.ZeroAddress.selector);
        new ZapUniswapV2(vault, factory, address(0));
    }

    function testFuzz_RevertWhen_Expired(uint256 deadline) public {
        deadline = bound(deadline, 0, block.timestamp - 1);
        ZapUniswapV2.Zap memory z = _zap(1e18, 4e18);
        z.deadline = deadline;
        vm.expectRevert(abi.encodeWithSelector(ZapUniswapV2.Expired.selector, deadline));
        zap.zapIn(z);
        z.deadline = block.timestamp;
        _fund(alice, 1e18, 4e18);
        vm.prank(alice);
        zap.zapIn(z); // its last second
    }

    function test_RevertWhen_NotAPair() public {
        IUniswapV2Factory other;
        (other,,) = UniswapV2.deploy();
        address foreign = other.createPair(address(token0), address(token1));
        address[3] memory assets = [makeAddr("nobody"), address(token0), foreign];
        for (uint256 i = 0; i < assets.length; ++i) {
            ZapUniswapV2.Zap memory z = _zap(1e18, 4e18);
            z.poolId = uint256(7) << 160 | uint160(assets[i]);
            bytes memory refusal = abi.encodeWithSelector(ZapUniswapV2.NotAPair.selector, assets[i]);
            vm.expectRevert(refusal);
            zap.zapIn(z);
            vm.expectRevert(refusal);
            zap.zapInWithPermit(z, _noPermit(), _noPermit());
            vm.expectRevert(refusal);
            zap.quote(z.poolId, 1, 1);
        }
    }

    function testFuzz_RevertWhen_LessOfATokenThanAsked(uint256 amount0, uint256 amount1, uint256 more) public {
        (amount0, amount1) = (bound(amount0, 1e6, 1e30), bound(amount1, 1e6, 1e30));
        (uint256 used0, uint256 used1) = zap.quote(pool, amount0, amount1);
        _fund(alice, amount0, amount1);
        ZapUniswapV2.Zap memory z = _zap(amount0, amount1);
        (z.min0, z.min1) = (bound(more, used0 + 1, NEVER), used1);
        vm.startPrank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(ZapUniswapV2.InsufficientAmount.selector, address(token0), used0, z.min0)
        );
        zap.zapIn(z);
        (z.min0, z.min1) = (used0, bound(more, used1 + 1, NEVER));
        vm.expectRevert(
            abi.encodeWithSelector(ZapUniswapV2.InsufficientAmount.selector, address(token1), used1, z.min1)
        );
        zap.zapIn(z);
        (z.min0, z.min1) = (used0, used1);
        zap.zapIn(z);
    }

    function testFuzz_RevertWhen_LessLiquidityThanAsked(uint256 amount0, uint256 amount1) public {
        (amount0, amount1) = (bound(amount0, 1e6, 1e30), bound(amount1, 1e6, 1e30));
        uint256 liquidity = _routerGives(amount0, amount1);
        _fund(alice, amount0, amount1);
        ZapUniswapV2.Zap memory z = _zap(amount0, amount1);
        z.minLiquidity = liquidity + 1;
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ZapUniswapV2.InsufficientLiquidity.selector, liquidity, z.minLiquidity));
        zap.zapIn(z);
        z.minLiquidity = liquidity;
        zap.zapIn(z);
    }

    function test_RevertWhen_SomebodyMovedThePriceFirst() public {
        _fund(alice, 10e18, 40e18);
        ZapUniswapV2.Zap memory z = _zap(10e18, 40e18);
        (z.min0, z.min1) = (9.9e18, 39.6e18);
        _swap(bob, 100e18); // token0 in: its price falls by a sixth
        vm.prank(alice);
        vm.expectPartialRevert(ZapUniswapV2.InsufficientAmount.selector);
        zap.zapIn(z);
        assertEq(token0.balanceOf(alice), 10e18, "nothing moved");
    }

    function testFuzz_RevertWhen_ATokenTakesAFee(uint256 fee, uint256 amount) public {
        fee = bound(fee, 1, 10_000);
        amount = bound(amount, 1e6, 1e24);
        FeeToken taker = new FeeToken(fee);
        (, uint256 id) = _pairOf(address(taker), address(token0));
        taker.mint(alice, amount);
        token0.mint(alice, amount);
        vm.startPrank(alice);
        taker.approve(address(zap), NEVER);
        token0.approve(address(zap), NEVER);
        vm.expectRevert(
            abi.encodeWithSelector(
                ZapUniswapV2.TokenTookFee.selector, address(taker), amount - amount * fee / 10_000, amount
            )
        );
        zap.zapIn(ZapUniswapV2.Zap(id, amount, amount, 0, 0, 0, NEVER));
    }

    function test_RevertWhen_ATokenSaysFalse() public {
        FalseToken liar = new FalseToken();
        (, uint256 id) = _pairOf(address(liar), address(token0));
        _fund(alice, 1e18, 0);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(liar)));
        zap.zapIn(ZapUniswapV2.Zap(id, 1e18, 1e18, 0, 0, 0, NEVER));
    }

    function test_RevertWhen_NoAllowanceOrNoTokens() public {
        vm.startPrank(alice);
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        zap.zapIn(_zap(1e18, 4e18));
        token0.approve(address(zap), NEVER);
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientBalance.selector);
        zap.zapIn(_zap(1e18, 4e18));
    }

    function test_RevertWhen_Nothing() public {
        vm.expectRevert(bytes("UniswapV2: INSUFFICIENT_LIQUIDITY_MINTED"));
        zap.zapIn(_zap(0, 4e18));
    }

    function test_RevertWhen_TheVaultRefuses() public {
        uint256 until = _pauseEntry(pool);
        _fund(alice, 1e18, 4e18);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.EntryIsPaused.selector, until));
        zap.zapIn(_zap(1e18, 4e18));
        assertEq(token0.balanceOf(alice), 1e18, "nothing moved");
    }

    function test_RevertWhen_OnlyUnbondingPartsStand() public {
        uint256 id = _createPool(address(pair), 1, lockingTiers(), MINIMUM);
        _fund(alice, 2e18, 8e18);
        ZapUniswapV2.Zap memory z = _zap(1e18, 4e18);
        z.poolId = id;
        vm.startPrank(alice);
        zap.zapIn(z);
        vault.raiseTier(id, 1);
        vault.unbond(id, 2e18);
        vm.expectRevert(IStakingVault.NothingToJoin.selector);
        zap.zapIn(z);
    }

    function test_ATokenThatCallsBackIsLocked() public {
        HookToken hook = new HookToken();
        (IUniswapV2Pair p, uint256 id) = _pairOf(address(hook), address(token0));
        hook.mint(alice, 10e18);
        _fund(alice, 10e18, 0);
        ZapUniswapV2.Zap memory z = ZapUniswapV2.Zap(id, 1e18, 1e18, 0, 0, 0, NEVER);
        bytes[2] memory calls =
            [abi.encodeCall(zap.zapIn, (z)), abi.encodeCall(zap.zapInWithPermit, (z, _noPermit(), _noPermit()))];
        vm.startPrank(alice);
        hook.approve(address(zap), NEVER);
        for (uint256 i = 0; i < calls.length; ++i) {
            hook.hook(address(zap), calls[i]);
            zap.zapIn(z);
            assertTrue(hook.called() && !hook.succeeded(), "locked");
            assertEq(
                bytes4(hook.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard"
            );
        }
        assertEq(_bonded(alice, id), 2e18 - p.MINIMUM_LIQUIDITY(), "both zaps stand");
    }

    // ------------------------------------------------------------------ what it does

    function testFuzz_ZapIn_GivesWhatTheRouterGives(uint256 amount0, uint256 amount1, uint256 swapped) public {
        _swap(bob, bound(swapped, 1e6, 1e22));
        (amount0, amount1) = (bound(amount0, 1e6, 1e30), bound(amount1, 1e6, 1e30));
        uint256 liquidity = _routerGives(amount0, amount1);
        (uint256 quoted0, uint256 quoted1) = zap.quote(pool, amount0, amount1);
        _fund(alice, amount0, amount1);
        vm.expectEmit(address(zap));
        emit ZapUniswapV2.ZappedIn(pool, alice, quoted0, quoted1, liquidity);
        vm.prank(alice);
        (uint256 used0, uint256 used1, uint256 minted) = zap.zapIn(_zap(amount0, amount1));
        assertEq(minted, liquidity, "as much liquidity as the router");
        assertEq(_bonded(alice, pool), liquidity, "all of it is staked for her");
        assertEq(token0.balanceOf(alice), amount0 - used0, "what is not used stays with her");
        assertEq(token1.balanceOf(alice), amount1 - used1, "of the other, too");
        assertEq(used0, quoted0, "as quoted");
        assertEq(used1, quoted1, "as quoted");
        _assertEmpty();
    }

    function testFuzz_ZapIn_IntoAnEmptyPair(uint256 amount0, uint256 amount1) public {
        (amount0, amount1) = (bound(amount0, 1e6, 1e30), bound(amount1, 1e6, 1e30));
        Token fresh = new Token("C", 18);
        (Token a, Token b) = address(fresh) < address(token0) ? (fresh, token0) : (token0, fresh);
        (IUniswapV2Pair p, uint256 id) = _pairOf(address(a), address(b));
        _give(a, alice, amount0);
        _give(b, alice, amount1);
        vm.prank(alice);
        (uint256 used0, uint256 used1, uint256 minted) =
            zap.zapIn(ZapUniswapV2.Zap(id, amount0, amount1, amount0, amount1, 1, NEVER));
        assertEq(used0, amount0, "all of it");
        assertEq(used1, amount1, "all of it");
        assertEq(_bonded(alice, id), minted, "staked");
        assertEq(p.totalSupply(), minted + p.MINIMUM_LIQUIDITY(), "but for what the pair locks");
    }

    function test_ZapIn_JoinsTheCallersTier() public {
        uint256 id = _createPool(address(pair), 1, lockingTiers(), MINIMUM);
        _fund(alice, 2e18, 8e18);
        ZapUniswapV2.Zap memory z = _zap(1e18, 4e18);
        z.poolId = id;
        vm.startPrank(alice);
        zap.zapIn(z);
        _assertPosition(alice, id, 2e18, 0, 0, 0, 2e18);
        vault.raiseTier(id, 2);
        zap.zapIn(z);
        _assertPosition(alice, id, 4e18, 0, 0, 2, 8e18);
    }

    function testFuzz_ZapIn_WhatWasGivenToThePairIsTheCallers(uint256 gift) public {
        gift = bound(gift, 1e6, 1e24);
        token0.mint(address(pair), gift);
        token1.mint(address(pair), gift * 4);
        _fund(alice, 1e18, 4e18);
        vm.prank(alice);
        (,, uint256 minted) = zap.zapIn(_zap(1e18, 4e18));
        assertApproxEqAbs(minted, 2e18 + gift * 2, 2, "hers");
    }

    function test_ZapIn_AnothersAllowanceCannotBeReached() public {
        _fund(alice, 5e18, 20e18); // and allowances without end
        vm.prank(stranger);
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        zap.zapIn(_zap(5e18, 20e18));

        ZapUniswapV2.Permit memory none = _noPermit();
        vm.prank(stranger);
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        zap.zapInWithPermit(_zap(5e18, 20e18), none, none);

        _fund(bob, 1e18, 4e18);
        vm.prank(bob);
        zap.zapIn(_zap(1e18, 4e18));
        assertEq(_bonded(bob, pool), 2e18, "his own");
        assertEq(token0.balanceOf(alice) + token1.balanceOf(alice), 25e18, "hers are where they were");
        assertEq(_bonded(alice, pool), 0, "and she staked nothing");
    }

    // ------------------------------------------------------------------ ether

    function testFuzz_Ether_TheRestIsReturned(uint256 amount, uint256 ether_, bool wethFirst) public {
        amount = bound(amount, 1e6, 1e24);
        ether_ = bound(ether_, 1e6, 1e24);
        (ZapUniswapV2.Zap memory z, Token token) = _etherPair(amount, ether_, wethFirst);
        vm.deal(address(this), ether_);
        _give(token, address(this), amount);
        (uint256 used0, uint256 used1, uint256 minted) = zap.zapIn{value: ether_}(z);
        assertEq(address(this).balance, ether_ - (wethFirst ? used0 : used1), "the rest");
        assertEq(token.balanceOf(address(this)), amount - (wethFirst ? used1 : used0), "of the token");
        assertEq(_bonded(address(this), z.poolId), minted, "staked");
        assertEq(address(zap).balance + Token(weth).balanceOf(address(zap)), 0, "none stays");
    }

    function test_Ether_WrappedByTheCallerIsAToken() public {
        (ZapUniswapV2.Zap memory z, Token token) = _etherPair(1e18, 2e18, false);
        _give(token, alice, 1e18);
        deal(weth, alice, 2e18);
        vm.startPrank(alice);
        Token(weth).approve(address(zap), NEVER);
        (,, uint256 minted) = zap.zapIn(z);
        assertEq(_bonded(alice, z.poolId), minted, "staked");
    }

    function test_RevertWhen_NoEtherSide() public {
        vm.deal(address(this), 1);
        vm.expectRevert(ZapUniswapV2.NoEtherSide.selector);
        zap.zapIn{value: 1}(_zap(1e18, 4e18));
    }

    function testFuzz_RevertWhen_NotTheEtherNamed(uint256 value) public {
        value = bound(value, 1, 2e18);
        vm.assume(value != 1e18);
        (ZapUniswapV2.Zap memory z,) = _etherPair(1e18, 1e18, true);
        vm.deal(address(this), value);
        vm.expectRevert(abi.encodeWithSelector(ZapUniswapV2.WrongEther.selector, value, 1e18));
        zap.zapIn{value: value}(z);
    }

    function test_RevertWhen_TheCallerRefusesTheRest() public {
        (ZapUniswapV2.Zap memory z, Token token) = _etherPair(1e18, 5e18, false);
        vm.deal(address(this), 5e18);
        _give(token, address(this), 1e18);
        refuses = true;
        vm.expectRevert(bytes("no, thanks"));
        zap.zapIn{value: 5e18}(z);
    }

    function test_RevertWhen_EtherIsSentAlone() public {
        vm.deal(address(this), 1);
        (bool ok,) = address(zap).call{value: 1}("");
        assertFalse(ok, "refused");
    }

    // ------------------------------------------------------------------ permits

    function testFuzz_Permit_NeedsNoAllowance(uint256 key, uint256 amount, bool usedBefore) public {
        address signer = vm.addr(key = bound(key, 1, 1e40));
        amount = bound(amount, 1e6, 1e24);
        (PermitToken a, PermitToken b, uint256 id) = _permitPair(signer, amount);
        ZapUniswapV2.Permit memory p0 = _permit(a, key, amount);
        ZapUniswapV2.Permit memory p1 = _permit(b, key, amount);
        if (usedBefore) a.permit(signer, address(zap), p0.value, p0.deadline, p0.v, p0.r, p0.s);
        vm.prank(signer);
        (,, uint256 minted) = zap.zapInWithPermit(ZapUniswapV2.Zap(id, amount, amount, 0, 0, 0, NEVER), p0, p1);
        assertEq(_bonded(signer, id), minted, "staked");
        assertEq(a.allowance(signer, address(zap)) + b.allowance(signer, address(zap)), 0, "used up");
    }

    function test_RevertWhen_ThePermitIsOfNoWorth() public {
        (address signer, uint256 key) = makeAddrAndKey("signer");
        (PermitToken a, PermitToken b, uint256 id) = _permitPair(signer, 1e18);
        ZapUniswapV2.Permit memory p0 = _permit(a, key, 1e18);
        ZapUniswapV2.Permit memory p1 = _permit(b, key, 1e18);
        token0.mint(stranger, 1);
        vm.prank(stranger); // another's permits
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        zap.zapInWithPermit(ZapUniswapV2.Zap(id, 1e18, 1e18, 0, 0, 0, NEVER), p0, p1);
        p0.deadline += 1; // not what was signed
        vm.prank(signer);
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        zap.zapInWithPermit(ZapUniswapV2.Zap(id, 1e18, 1e18, 0, 0, 0, NEVER), p0, p1);
    }

    // ------------------------------------------------------------------ gas

    /// @dev Whole transactions, by `-vv`; no snapshot, since the vault's part is the vault's.
    /// forge-config: default.isolate = true
    function test_Gas() public {
        _stakeBefore(bob);
        _fund(alice, 2e18, 8e18);
        skip(1 days); // the pair writes its price sums once a second
        vm.prank(alice);
        zap.zapIn(_zap(1e18, 4e18));
        emit log_named_uint("first zap of a caller", vm.lastCallGas().gasTotalUsed);
        skip(1 days);
        vm.prank(alice);
        zap.zapIn(_zap(1e18, 4e18));
        emit log_named_uint("a further zap", vm.lastCallGas().gasTotalUsed);
        assertLt(vm.lastCallGas().gasTotalUsed, 250_000, "a further zap");

        token0.mint(carol, 1e18);
        token1.mint(carol, 4e18);
        skip(1 days);
        vm.startPrank(carol);
        token0.approve(address(router), NEVER);
        token1.approve(address(router), NEVER);
        router.addLiquidity(address(token0), address(token1), 1e18, 4e18, 0, 0, carol, NEVER);
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        pair.approve(address(vault), NEVER);
        gas += vm.lastCallGas().gasTotalUsed;
        vault.stakeFor(pool, 1e18, carol);
        emit log_named_uint("the same in three: router, approve, stake", gas + vm.lastCallGas().gasTotalUsed);
    }

    // ------------------------------------------------------------------ parts

    function _zap(uint256 amount0, uint256 amount1) internal view returns (ZapUniswapV2.Zap memory) {
        return ZapUniswapV2.Zap(pool, amount0, amount1, 0, 0, 0, NEVER);
    }

    function _noPermit() internal pure returns (ZapUniswapV2.Permit memory none) {}

    function _pairOf(address a, address b) internal returns (IUniswapV2Pair p, uint256 id) {
        p = IUniswapV2Pair(factory.createPair(a, b));
        id = _createPool(address(p), 0, liquidTiers(), MINIMUM);
    }

    function _liquidity(uint256 amount0, uint256 amount1) internal {
        token0.mint(address(pair), amount0);
        token1.mint(address(pair), amount1);
        pair.mint(treasury);
    }

    function _give(Token token, address account, uint256 amount) internal {
        token.mint(account, amount);
        vm.prank(account);
        token.approve(address(zap), NEVER);
    }

    function _fund(address account, uint256 amount0, uint256 amount1) internal {
        _give(token0, account, amount0);
        _give(token1, account, amount1);
    }

    function _stakeBefore(address account) internal {
        _fund(account, 1e18, 4e18);
        vm.prank(account);
        zap.zapIn(_zap(1e18, 4e18));
    }

    function _swap(address account, uint256 amount) internal {
        address[] memory path = new address[](2);
        (path[0], path[1]) = (address(token0), address(token1));
        token0.mint(account, amount);
        vm.startPrank(account);
        token0.approve(address(router), amount);
        router.swapExactTokensForTokens(amount, 0, path, account, NEVER);
        vm.stopPrank();
    }

    /// @dev What the router would mint now, and then as if it had not.
    function _routerGives(uint256 amount0, uint256 amount1) internal returns (uint256 liquidity) {
        uint256 snapshot = vm.snapshotState();
        token0.mint(carol, amount0);
        token1.mint(carol, amount1);
        vm.startPrank(carol);
        token0.approve(address(router), amount0);
        token1.approve(address(router), amount1);
        (,, liquidity) = router.addLiquidity(address(token0), address(token1), amount0, amount1, 0, 0, carol, NEVER);
        vm.stopPrank();
        vm.revertToState(snapshot);
    }

    /// @dev A pair of a token and WETH at 1:2, in the order wanted, and a zap of both into it.
    function _etherPair(uint256 amount, uint256 ether_, bool wethFirst)
        internal
        returns (ZapUniswapV2.Zap memory z, Token token)
    {
        do {
            token = new Token("T", 18);
        } while ((weth < address(token)) != wethFirst);
        (IUniswapV2Pair p, uint256 id) = _pairOf(address(token), weth);
        vm.deal(weth, 2000e18);
        deal(weth, address(p), 2000e18);
        token.mint(address(p), 1000e18);
        p.mint(treasury);
        z = ZapUniswapV2.Zap(id, amount, ether_, 0, 0, 0, NEVER);
        if (wethFirst) (z.amount0, z.amount1) = (ether_, amount);
    }

    function _permitPair(address signer, uint256 amount) internal returns (PermitToken a, PermitToken b, uint256 id) {
        (a, b) = (new PermitToken(), new PermitToken());
        if (address(a) > address(b)) (a, b) = (b, a);
        (, id) = _pairOf(address(a), address(b));
        a.mint(signer, amount);
        b.mint(signer, amount);
    }

    function _permit(PermitToken token, uint256 key, uint256 value)
        internal
        view
        returns (ZapUniswapV2.Permit memory p)
    {
        bytes32 kind = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        (p.value, p.deadline) = (value, block.timestamp + 1);
        bytes32 content = keccak256(abi.encode(kind, vm.addr(key), address(zap), value, 0, p.deadline));
        (p.v, p.r, p.s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), content)));
    }

    function _bonded(address account, uint256 id) internal view returns (uint256 bonded) {
        (bonded,,,,) = vault.position(id, account);
    }

    function _assertEmpty() internal view {
        assertEq(token0.balanceOf(address(zap)), 0, "token0 in the zap");
        assertEq(token1.balanceOf(address(zap)), 0, "token1 in the zap");
        assertEq(pair.balanceOf(address(zap)), 0, "liquidity in the zap");
        assertEq(address(zap).balance, 0, "ether in the zap");
    }
}
