// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {PoolShares} from "../../src/periphery/PoolShares.sol";
import {
    EndlessDistributor,
    GarbageDistributor,
    GasBurningDistributor,
    InflatingDistributor,
    ReenteringDistributor,
    ReturnBombDistributor,
    RevertBombDistributor,
    RevertingDistributor,
    ShortDistributor,
    SilentDistributor
} from "../support/BrokenDistributors.sol";
import {FeeToken, HookToken} from "../support/Tokens.sol";
import {FalseToken, PickyFeeToken} from "./support/HostileTokens.sol";
import {PeripheryBase} from "./support/PeripheryBase.sol";

// Over the real vault. Several reward tokens, and such that misbehave, are in PoolSharesRewards.t.sol, the public
// ERC-4626 suite in ERC4626Suite.t.sol.
// constructor
//   the pool is unknown                                      → NotLiquid
//   its lowest tier has a period                             → NotLiquid
// deposit, mint
//   more than the pool can take, or entry paused             → ERC4626ExceededMaxDeposit, ERC4626ExceededMaxMint
//   the asset takes a fee, on either way                     → AssetTookFee
//   the asset says false                                     → SafeERC20FailedOperation
//   the asset calls back                                     → the call back reverts, the deposit stands
//   no allowance                                             → the asset's own error
//   the distributor does not answer                          → DistributorUnavailable
//   nothing                                                  → nothing happens
//   otherwise                                                → as many shares as assets, staked in tier 0
// withdraw, redeem
//   more than the owner has                                  → ERC4626ExceededMaxWithdraw, ERC4626ExceededMaxRedeem
//   no allowance from the owner                              → ERC20InsufficientAllowance
//   too little gas                                           → reverts, or keeps the leaver's reward: never in between
//   the distributor is dead or hostile                       → the principal leaves
//   nothing                                                  → nothing happens
//   otherwise                                                → as many assets as shares, from the vault to the receiver
// transfer, transferFrom
//   too little gas                                           → reverts, or what was earned stays with the sender
//   the harvest ran out of gas                               → InsufficientGas
//   from the middle of a call of the vault                   → reverts
//   the distributor does not answer                          → the shares move
//   to oneself                                               → nothing changes
// claim
//   receiver is zero                                         → ZeroReceiver
//   a token that is no reward                                → pays nothing
//   a token named twice                                      → pays once
//   too little gas                                           → reverts, or pays all
//   the distributor does not answer                          → pays what was harvested
//   otherwise                                                → pays what `claimable` said, to the receiver; it emits
// any life
//   a holder earns what a staker with the same life earns in the vault itself
//   sum of claims ≤ what the pool paid, and all of it but a unit a settlement
//   assets = shares = the position in the vault
//   a pool that also locks                                   → the same, unboosted
contract PoolSharesTest is PeripheryBase {
    uint256 internal constant DEAD_GAS = 4_800_000; // enough to leave, whatever the distributor burns

    PoolShares internal face;

    function setUp() public virtual override {
        super.setUp();
        face = new PoolShares(vault, liquid, "Staked AST", "stAST");
    }

    // ------------------------------------------------------------------ constructor

    function test_RevertWhen_ThePoolIsNotLiquid() public {
        IStakingVault.Tier[] memory ladder = new IStakingVault.Tier[](1);
        ladder[0] = IStakingVault.Tier(1 days, 10_000);
        uint256 slow = _createPool(address(asset), 2, ladder, MINIMUM);
        vm.expectRevert(abi.encodeWithSelector(PoolShares.NotLiquid.selector, slow));
        new PoolShares(vault, slow, "", "");
        uint256 unknown = uint256(99) << 160 | uint160(address(asset));
        vm.expectRevert(abi.encodeWithSelector(PoolShares.NotLiquid.selector, unknown));
        new PoolShares(vault, unknown, "", "");
        new PoolShares(vault, locking, "", ""); // its lowest tier is liquid
    }

    function test_ItIsOneToOne() public view {
        assertEq(face.decimals(), asset.decimals(), "decimals");
        assertEq(face.asset(), address(asset), "asset");
        assertEq(face.convertToAssets(7), 7, "assets");
        assertEq(face.convertToShares(7), 7, "shares");
    }

    // ------------------------------------------------------------------ deposit, mint

    function testFuzz_RevertWhen_MoreThanThePoolCanTake(uint256 taken, uint256 more) public {
        taken = bound(taken, 1, MAX_SHARES);
        _stake(bob, taken);
        uint256 room = MAX_SHARES - taken;
        assertEq(face.maxDeposit(alice), room, "room");
        assertEq(face.maxMint(alice), room, "room");
        more = bound(more, room + 1, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxDeposit.selector, alice, more, room));
        face.deposit(more, alice);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxMint.selector, alice, more, room));
        face.mint(more, alice);
        if (room != 0) _deposit(alice, room);
    }

    function testFuzz_MaxDeposit_IsThePoolsOwn(uint256 exponent) public {
        uint256 minimum = 1 << bound(exponent, 0, 62);
        uint256 id = _createPool(address(asset), 2, liquidTiers(), minimum);
        face = new PoolShares(vault, id, "Staked AST", "stAST");
        uint256 room = vault.shareBound(id);
        assertEq(face.maxDeposit(alice), room, "room");
        _deposit(alice, room);
        assertEq(face.maxMint(alice), 0, "full");
    }

    function test_RevertWhen_EntryIsPaused() public {
        uint256 until = _pauseEntry(liquid);
        assertEq(face.maxDeposit(alice), 0, "no room");
        assertEq(face.maxMint(alice), 0, "no room");
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxDeposit.selector, alice, 1, 0));
        face.deposit(1, alice);
        vm.warp(until - 1);
        assertEq(face.maxDeposit(alice), 0, "still");
        vm.warp(until);
        assertEq(face.maxDeposit(alice), MAX_SHARES, "over");
    }

    function testFuzz_RevertWhen_TheAssetTakesAFee(uint256 amount, uint256 fee) public {
        amount = bound(amount, 1e6, 1e30);
        fee = bound(fee, 1, 10_000);
        FeeToken taker = new FeeToken(fee);
        PoolShares shares = _faceOf(address(taker));
        taker.mint(alice, amount);
        vm.startPrank(alice);
        taker.approve(address(shares), amount);
        uint256 arrived = amount - amount * fee / 10_000;
        vm.expectRevert(abi.encodeWithSelector(PoolShares.AssetTookFee.selector, arrived, amount));
        shares.deposit(amount, alice);
    }

    function test_RevertWhen_TheAssetTakesAFeeOnTheWayToTheVault() public {
        PickyFeeToken taker = new PickyFeeToken();
        PoolShares shares = _faceOf(address(taker));
        taker.pick(address(shares));
        taker.mint(alice, 1e18);
        vm.startPrank(alice);
        taker.approve(address(shares), 1e18);
        vm.expectRevert(abi.encodeWithSelector(PoolShares.AssetTookFee.selector, 0.99e18, 1e18));
        shares.deposit(1e18, alice);
    }

    function test_RevertWhen_TheAssetSaysFalse() public {
        PoolShares shares = _faceOf(address(new FalseToken()));
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, shares.asset()));
        shares.deposit(1e18, alice);
    }

    function test_RevertWhen_NoAllowance() public {
        asset.mint(alice, 5);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(face), 0, 5));
        face.deposit(5, alice);
    }

    function test_RevertWhen_DepositAndTheDistributorDoesNotAnswer() public {
        _fund(alice, 1e18);
        _break();
        vm.prank(alice);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        face.deposit(1e18, alice);
    }

    function test_AnAssetThatCallsBackIsLocked() public {
        HookToken hook = new HookToken();
        PoolShares shares = _faceOf(address(hook));
        hook.mint(address(this), 100e18);
        hook.approve(address(shares), type(uint256).max);
        shares.deposit(10e18, address(hook)); // so that it has something to move
        address[] memory none = new address[](0);
        bytes[7] memory calls = [
            abi.encodeCall(shares.deposit, (1, alice)),
            abi.encodeCall(shares.mint, (1, alice)),
            abi.encodeCall(shares.withdraw, (1, alice, address(hook))),
            abi.encodeCall(shares.redeem, (1, alice, address(hook))),
            abi.encodeCall(shares.transfer, (alice, 1)),
            abi.encodeCall(shares.claim, (none, alice)),
            abi.encodeCall(shares.harvest, ())
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            hook.hook(address(shares), calls[i]);
            shares.deposit(1e18, address(this));
            _assertLocked(hook);
            hook.hook(address(shares), calls[i]);
            shares.withdraw(1e18, address(this), address(this));
            _assertLocked(hook);
        }
        assertEq(shares.totalSupply(), 10e18, "as before");
    }

    function testFuzz_DepositAndMint_AreOneToOne(uint256 a, uint256 b) public {
        a = bound(a, 1, MAX_SHARES / 2);
        b = bound(b, 1, MAX_SHARES / 2);
        assertEq(_deposit(alice, a), a, "shares");
        _fund(alice, b);
        vm.prank(alice);
        assertEq(face.mint(b, bob), b, "assets");
        assertEq(face.balanceOf(alice), a, "hers");
        assertEq(face.balanceOf(bob), b, "his");
        _assertStaked(a + b);
    }

    function test_Nothing_HappensForNothing() public {
        _break();
        _pauseEntry(liquid);
        assertEq(face.deposit(0, alice) + face.mint(0, alice), 0, "in");
        assertEq(face.withdraw(0, alice, bob) + face.redeem(0, alice, bob), 0, "out");
    }

    // ------------------------------------------------------------------ withdraw, redeem

    function testFuzz_RevertWhen_MoreThanTheOwnerHas(uint256 have, uint256 more) public {
        have = bound(have, 1, MAX_SHARES);
        more = bound(more, have + 1, type(uint256).max);
        _deposit(alice, have);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, alice, more, have));
        face.withdraw(more, alice, alice);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, alice, more, have));
        face.redeem(more, alice, alice);
    }

    function testFuzz_RevertWhen_NoAllowanceFromTheOwner(uint256 have, uint256 allowed) public {
        have = bound(have, 1, MAX_SHARES);
        allowed = bound(allowed, 0, have - 1);
        _deposit(alice, have);
        vm.prank(alice);
        face.approve(stranger, allowed);
        bytes memory refusal =
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, stranger, allowed, have);
        vm.startPrank(stranger);
        vm.expectRevert(refusal);
        face.withdraw(have, stranger, alice);
        vm.expectRevert(refusal);
        face.redeem(have, stranger, alice);
    }

    function testFuzz_WithdrawAndRedeem_AreOneToOne(uint256 have, uint256 a, uint256 b) public {
        have = bound(have, 2, MAX_SHARES);
        a = bound(a, 1, have - 1);
        b = bound(b, 1, have - a);
        _deposit(alice, have);
        vm.prank(alice);
        face.approve(stranger, a);
        vm.prank(stranger);
        assertEq(face.withdraw(a, bob, alice), a, "shares");
        assertEq(face.allowance(alice, stranger), 0, "spent");
        vm.prank(alice);
        assertEq(face.redeem(b, carol, alice), b, "assets");
        assertEq(asset.balanceOf(bob), a, "his");
        assertEq(asset.balanceOf(carol), b, "hers");
        _assertStaked(have - a - b);
    }

    function testFuzz_Redeem_GasCannotTakeTheReward(uint256 gas) public {
        uint256 due = _earn();
        gas = bound(gas, 30_000, 1_200_000);
        vm.prank(alice);
        try face.redeem{gas: gas}(1e18, alice, alice) {
            assertEq(_claimFace(alice), due, "all of it, whatever the gas");
        } catch {
            assertEq(face.balanceOf(alice), 1e18, "nothing happened");
        }
    }

    function test_Redeem_WhateverTheDistributorDoes() public {
        address[10] memory broken = [
            address(new RevertingDistributor()),
            address(new RevertBombDistributor()),
            address(new GasBurningDistributor()),
            address(new EndlessDistributor()),
            address(new SilentDistributor()),
            address(new ShortDistributor()),
            address(new GarbageDistributor()),
            address(new InflatingDistributor()),
            address(new ReturnBombDistributor()),
            address(new ReenteringDistributor())
        ];
        for (uint256 i = 0; i < broken.length; ++i) {
            uint256 snapshot = vm.snapshotState();
            _deposit(alice, 2e18);
            vm.etch(address(distributor), broken[i].code);
            vm.startPrank(alice);
            face.redeem{gas: DEAD_GAS}(1e18, alice, alice);
            face.withdraw{gas: DEAD_GAS}(1e18, bob, alice);
            vm.stopPrank();
            assertEq(asset.balanceOf(alice), 1e18, "redeemed");
            assertEq(asset.balanceOf(bob), 1e18, "withdrawn");
            vm.revertToState(snapshot);
        }
    }

    function test_Redeem_SaysThatTheHarvestFailed() public {
        _deposit(alice, 1e18);
        _break();
        vm.expectEmit(address(face));
        emit PoolShares.HarvestFailed(IStakingVault.DistributorUnavailable.selector);
        vm.prank(alice);
        face.redeem(1e18, alice, alice);
    }

    // ------------------------------------------------------------------ transfer

    function testFuzz_Transfer_GasCannotTakeTheReward(uint256 gas) public {
        uint256 due = _earn();
        vm.prank(alice);
        face.approve(stranger, 1e18);
        gas = bound(gas, 30_000, 1_200_000);
        vm.prank(stranger);
        try face.transferFrom{gas: gas}(alice, stranger, 1e18) {
            assertEq(_claimFace(alice), due, "what she earned is hers");
            assertEq(_claimFace(stranger), 0, "not his");
        } catch {
            assertEq(face.balanceOf(alice), 1e18, "nothing happened");
        }
    }

    /// @dev Whoever is called by a token in the middle of a stake could otherwise move shares past the harvest.
    function test_RevertWhen_TransferFromTheMiddleOfACallOfTheVault() public {
        HookToken hook = new HookToken();
        PoolShares shares = _faceOf(address(hook));
        hook.mint(address(this), 10e18);
        hook.approve(address(shares), 5e18);
        hook.approve(address(vault), 5e18);
        shares.deposit(5e18, address(hook)); // who calls
        uint256 poolId = shares.poolId();
        hook.hook(address(shares), abi.encodeCall(shares.transfer, (stranger, 1e18)));
        vault.stake(poolId, 5e18, 0);
        _assertLocked(hook);
    }

    function test_Transfer_WithoutTheDistributor() public {
        _deposit(alice, 2e18);
        _break();
        vm.prank(alice);
        face.transfer(bob, 1e18);
        assertEq(face.balanceOf(bob), 1e18, "moved");
    }

    /// @dev A distributor that needs more than there is looks like one that is dead. What its caller has left then, a 64th
    /// here and a 64th in the vault, would do for a transfer.
    function testFuzz_RevertWhen_TheHarvestRanOutOfGas(uint256 gas) public {
        _deposit(alice, 2e18);
        _deposit(bob, 1e18);
        vm.etch(address(distributor), address(new GasBurningDistributor()).code);
        vm.startPrank(alice);
        vm.expectRevert(PoolShares.InsufficientGas.selector);
        face.transfer{gas: bound(gas, 1_000_000, 4_100_000)}(bob, 1e18);
        face.transfer{gas: DEAD_GAS}(bob, 1e18); // but not where all was given that a harvest may use
        assertEq(face.balanceOf(bob), 2e18, "moved");
    }

    function testFuzz_Transfer_ToOneselfChangesNothing(uint256 part) public {
        uint256 due = _earn();
        vm.prank(alice);
        face.transfer(alice, bound(part, 0, 1e18));
        assertEq(face.balanceOf(alice), 1e18, "shares");
        assertEq(_claimFace(alice), due, "reward");
    }

    // ------------------------------------------------------------------ claim

    function test_RevertWhen_ReceiverIsZero() public {
        vm.expectRevert(PoolShares.ZeroReceiver.selector);
        face.claim(new address[](0), address(0));
    }

    function test_Claim_OddLists() public {
        uint256 due = _earn();
        address[] memory tokens = new address[](4);
        (tokens[0], tokens[1], tokens[2], tokens[3]) = (address(asset), address(alm), makeAddr("x"), address(alm));
        vm.prank(alice);
        uint256[] memory amounts = face.claim(tokens, bob);
        assertEq(amounts[0] + amounts[2] + amounts[3], 0, "nothing");
        assertEq(amounts[1], due, "once");
        assertEq(alm.balanceOf(bob), due, "to the receiver");
    }

    function test_Claim_WhatWasHarvestedNeedsNoDistributor() public {
        uint256 due = _earn();
        face.harvest();
        _break();
        assertEq(_claimFace(alice), due, "paid");
    }

    function testFuzz_Claim_GasCannotTakeTheReward(uint256 gas) public {
        uint256 due = _earn();
        address[] memory tokens = _almOnly();
        vm.prank(alice);
        try face.claim{gas: bound(gas, 30_000, 1_200_000)}(tokens, alice) returns (uint256[] memory amounts) {
            assertEq(amounts[0], due, "all of it, or nothing happens");
        } catch {} // solhint-disable-line no-empty-blocks
    }

    function testFuzz_Claim_PaysWhatClaimableSaid(uint256 a, uint256 b, uint256 wait) public {
        _emit(liquid, 1000e18, 2500e18);
        _deposit(alice, bound(a, MINIMUM, 1e28));
        _deposit(bob, bound(b, 1, 1e28));
        _at(bound(wait, 0, 30 days));
        uint256 due = _claimableFace(alice);
        if (due != 0) {
            vm.expectEmit(address(face));
            emit PoolShares.RewardClaimed(alice, alice, address(alm), due);
        }
        assertEq(_claimFace(alice), due, "what claimable said");
        assertEq(_claimableFace(alice), 0, "and no more");
    }

    function test_Harvest_AnyoneAndSaysWhatArrived() public {
        uint256 due = _earn();
        vm.expectEmit(true, false, false, false, address(face));
        emit PoolShares.Harvested(address(alm), 0, 0);
        vm.prank(stranger);
        face.harvest();
        assertEq(face.rewardTokens()[0], address(alm), "listed");
        assertEq(_claimableFace(alice), due, "as before");
    }

    // ------------------------------------------------------------------ any life

    struct Life {
        uint256[12] acts;
        uint256[12] waits;
    }

    /// @dev Three holders, each with a twin who does the same in the vault itself; a transfer is his twin's
    /// withdrawal and the other's stake. All six are in one pool.
    function testFuzz_AnyLife_AHolderEarnsWhatAStakerEarns(Life memory life) public {
        _emit(liquid, 1000e18, 100_000e18);
        _at(0);
        address[3] memory who = [alice, bob, carol];
        address[3] memory twin = [makeAddr("alice 2"), makeAddr("bob 2"), makeAddr("carol 2")];
        for (uint256 i = 0; i < 12; ++i) {
            skip(bound(life.waits[i], 0, 4 days));
            _act(who, twin, life.acts[i]);
            _assertStaked(face.totalSupply());
        }
        uint256 paid;
        for (uint256 i = 0; i < 3; ++i) {
            uint256 his = _claim(twin[i], liquid);
            uint256 got = _claimFace(who[i]);
            paid += got;
            assertApproxEqAbs(got + alm.balanceOf(address(uint160(i + 1))), his, 40, "as a staker");
        }
        assertLe(alm.balanceOf(address(face)), 40, "nothing but rounding stays");
    }

    function testFuzz_AnyLife_ADonationIsEverybodys(uint256 a, uint256 b, uint256 gift) public {
        a = bound(a, 1, 1e28);
        b = bound(b, 1, 1e28);
        gift = bound(gift, 1, 1e26);
        _deposit(alice, a);
        _deposit(bob, b);
        vm.prank(treasury);
        alm.transfer(address(face), gift);
        uint256 hers = _claimFace(alice);
        uint256 his = _claimFace(bob);
        assertLe(hers + his, gift, "no more than was given");
        assertApproxEqAbs(hers, gift * a / (a + b), 1 + (a >> 96), "her part");
        assertApproxEqAbs(his, gift * b / (a + b), 1 + (b >> 96), "his part");
    }

    function test_AnyLife_StakeForTheFaceIsNoDonationOfShares() public {
        _deposit(alice, 1e18);
        _mint(stranger, 5e18);
        vm.startPrank(stranger);
        vault.stakeFor(liquid, 5e18, address(face));
        assertEq(face.totalAssets(), 1e18, "one to one still");
        assertEq(face.convertToAssets(1e18), 1e18, "no price");
        vm.stopPrank();
        vm.prank(alice);
        face.redeem(1e18, alice, alice);
        assertEq(asset.balanceOf(alice), 1e18, "hers, and no more");
    }

    function testFuzz_AnyLife_InAPoolThatAlsoLocks(uint256 a, uint256 b, uint256 tier) public {
        a = bound(a, MINIMUM, 1e28);
        b = bound(b, MINIMUM, 1e28);
        tier = bound(tier, 0, 3);
        face = new PoolShares(vault, locking, "Staked AST", "stAST");
        _emit(locking, 1000e18, 2500e18);
        _stake(bob, locking, b, tier);
        _deposit(alice, a);
        _toEpoch(1);
        uint256 weight = b * lockingTiers()[tier].boost / 10_000;
        uint256 exact = 1000e18 * a / (a + weight);
        assertApproxEqAbs(_claimFace(alice), exact, 2 + exact / 1e9 + (a >> 90), "unboosted, beside the boosted");
        vm.prank(alice);
        face.redeem(a, alice, alice);
        assertEq(asset.balanceOf(alice), a, "at any time");
        _assertPosition(address(face), locking, 0, 0, 0, 0, 0);
    }

    // ------------------------------------------------------------------ gas

    /// @dev Whole transactions, by `-vv`; no snapshot, since the vault's part is the vault's.
    /// forge-config: default.isolate = true
    function test_Gas() public {
        _emit(liquid, 1000e18, 2500e18);
        _deposit(bob, 1e18);
        _deposit(carol, 1e18);
        _toEpoch(1);
        _fund(alice, 4e18);
        vm.prank(alice);
        face.deposit(1e18, alice);
        emit log_named_uint("first deposit", vm.lastCallGas().gasTotalUsed);
        skip(1 hours);
        vm.prank(alice);
        face.deposit(1e18, alice);
        emit log_named_uint("a further deposit", vm.lastCallGas().gasTotalUsed);
        skip(1 hours);
        vm.prank(alice);
        face.transfer(bob, 1e17);
        emit log_named_uint("transfer", vm.lastCallGas().gasTotalUsed);
        skip(1 hours);
        vm.prank(alice);
        face.redeem(1e17, alice, alice);
        emit log_named_uint("redeem a part", vm.lastCallGas().gasTotalUsed);
        skip(1 hours);
        vm.prank(alice);
        face.claim(_almOnly(), alice);
        emit log_named_uint("claim", vm.lastCallGas().gasTotalUsed);
    }

    // ------------------------------------------------------------------ parts

    function _act(address[3] memory who, address[3] memory twin, uint256 seed) internal {
        uint256 i = (seed >> 8) % 3;
        uint256 amount = bound(seed >> 16, 1, 1e24);
        uint256 has = face.balanceOf(who[i]);
        if (seed & 3 == 0 || has == 0) {
            _deposit(who[i], amount + MINIMUM);
            _stake(twin[i], amount + MINIMUM);
        } else if (seed & 3 == 1) {
            amount = bound(amount, 1, has);
            vm.prank(who[i]);
            face.redeem(amount, address(1), who[i]);
            _withdraw(twin[i], liquid, amount);
        } else if (seed & 3 == 2) {
            uint256 j = (i + 1) % 3;
            amount = bound(amount, 1, has);
            vm.prank(who[i]);
            face.transfer(who[j], amount);
            _withdraw(twin[i], liquid, amount);
            _stake(twin[j], amount);
        } else {
            // paid to an address of his own, so that the end can add it up
            vm.prank(who[i]);
            face.claim(_almOnly(), address(uint160(i + 1)));
        }
    }

    function _faceOf(address token) internal returns (PoolShares) {
        return new PoolShares(vault, _createPool(token, 0, liquidTiers(), MINIMUM), "Staked", "st");
    }

    function _fund(address account, uint256 amount) internal {
        asset.mint(account, amount);
        vm.prank(account);
        asset.approve(address(face), type(uint256).max);
    }

    function _deposit(address account, uint256 amount) internal returns (uint256) {
        _fund(account, amount);
        vm.prank(account);
        return face.deposit(amount, account);
    }

    /// @dev Alice holds 1e18, alone, through an epoch of emission.
    function _earn() internal returns (uint256 due) {
        _emit(liquid, 1000e18, 2500e18);
        _deposit(alice, 1e18);
        _toEpoch(1);
        due = _claimableFace(alice);
        assertApproxEqAbs(due, 1000e18, 1e7, "an epoch's emission");
    }

    function _break() internal {
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
    }

    function _almOnly() internal view returns (address[] memory tokens) {
        tokens = new address[](1);
        tokens[0] = address(alm);
    }

    function _claimFace(address account) internal returns (uint256) {
        vm.prank(account);
        return face.claim(_almOnly(), account)[0];
    }

    function _claimableFace(address account) internal view returns (uint256) {
        (, uint256[] memory amounts) = face.claimable(account);
        return amounts[0];
    }

    function _assertStaked(uint256 amount) internal view {
        assertEq(face.totalSupply(), amount, "shares");
        assertEq(face.totalAssets(), amount, "assets");
        _assertPosition(address(face), liquid, amount, 0, 0, 0, amount);
        assertEq(asset.balanceOf(address(face)), 0, "none lies here");
    }

    function _assertLocked(HookToken hook) internal view {
        assertTrue(hook.called() && !hook.succeeded(), "locked");
        assertEq(bytes4(hook.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard");
    }
}
