// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

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
import {FeeToken, HookToken, Token} from "../support/Tokens.sol";
import {HungryToken, MoodyToken} from "./support/HostileTokens.sol";
import {PeripheryBase} from "./support/PeripheryBase.sol";

// Several reward tokens, over the real vault: ALM from the emission, and what sponsors bring.
//   any life                                                 → a holder earns in each token what a staker earns there
//   the asset as a reward, sponsored or emitted              → never mixed with principal
//   others who compound                                      → a holder's part is a staker's still
//   a token listed late, or several at once                  → from then on, and what came before is not lost
//   a token whose list cannot be read                        → shares move, principal leaves, it is learned later
//   a reward that takes a fee                                → what arrived is shared
//   a reward that cannot be sent, or burns gas               → stays owed, stops nothing else, and comes later
//   a reward that reverts, burns gas or lies when asked      → shares move, principal leaves, other rewards are paid
//   seven further rewards, six of them burn gas              → the same
//   too little gas for one of several rewards                → reverts, or every reward stays with who earned it
//   a reward that calls back                                 → locked
//   the distributor is dead or hostile                       → the principal leaves, what was harvested is paid
//   a vault that refuses to pay                              → leaving goes on, a deposit and a transfer do not
//   reward that arrives while nobody holds                   → waits for the next holders
contract PoolSharesRewardsTest is PeripheryBase {
    error Told();

    PoolShares internal face;
    Token internal usd;

    function setUp() public override {
        super.setUp();
        face = new PoolShares(vault, liquid, "Staked AST", "stAST");
        usd = new Token("USD", 6);
        _listReward(liquid, address(usd));
        _emit(liquid, 1000e18, 100_000e18);
        _toEpoch(1);
    }

    // ------------------------------------------------------------------ any life

    struct Life {
        uint256[16] acts;
        uint256[16] waits;
    }

    /// @dev Three holders, each with a twin who does the same in the vault itself, all in one pool. A transfer is his
    /// twin's withdrawal and the other's stake. Halfway a fourth reward is listed.
    function testFuzz_AnyLife_AHolderEarnsWhatAStakerEarns(Life memory life) public {
        Token late = new Token("LATE", 18);
        _sponsor(liquid, usd, 50_000e6, 9);
        _sponsor(liquid, asset, 1e24, 7);
        for (uint256 i = 0; i < 16; ++i) {
            skip(bound(life.waits[i], 0, 4 days));
            _act(life.acts[i]);
            assertEq(face.totalSupply(), _position(address(face), liquid).bonded, "staked");
            if (i == 7) {
                _listReward(liquid, address(late));
                _sponsor(liquid, late, 1e24, 5);
            }
        }
        Token[4] memory tokens = [Token(address(alm)), asset, usd, late];
        for (uint256 i = 0; i < 3; ++i) {
            (address account, address twin) = _pair(i);
            _claim(account);
            _claimTwin(twin);
            for (uint256 t = 0; t < 4; ++t) {
                uint256 got = tokens[t].balanceOf(_purse(account));
                assertApproxEqAbs(got, tokens[t].balanceOf(_purse(twin)), 60, "as a staker");
            }
            assertEq(asset.balanceOf(account), 0, "no reward goes where principal goes");
        }
        for (uint256 t = 0; t < 4; ++t) {
            assertLe(tokens[t].balanceOf(address(face)), 60, "nothing but rounding stays");
        }
        for (uint256 i = 0; i < 3; ++i) {
            (address account,) = _pair(i);
            uint256 all = face.balanceOf(account);
            vm.prank(account);
            face.redeem(all, account, account);
            assertEq(asset.balanceOf(account), all, "principal");
        }
    }

    function _act(uint256 seed) internal {
        (address account, address twin) = _pair((seed >> 8) % 3);
        uint256 amount = bound(seed >> 16, 1, 1e24);
        uint256 has = face.balanceOf(account);
        uint256 kind = seed % 6;
        if (kind == 0 || (has == 0 && kind < 3)) {
            _deposit(account, amount + MINIMUM);
            _stake(twin, amount + MINIMUM);
        } else if (kind == 1) {
            amount = bound(amount, 1, has);
            vm.prank(account);
            face.redeem(amount, address(1), account);
            _withdrawTwin(twin, amount);
        } else if (kind == 2) {
            (address other, address otherTwin) = _pair(((seed >> 8) + 1) % 3);
            amount = bound(amount, 1, has);
            vm.prank(account);
            face.transfer(other, amount);
            _withdrawTwin(twin, amount);
            _stake(otherTwin, amount);
        } else if (kind == 3) {
            _claim(account);
            _claimTwin(twin);
        } else if (kind == 4) {
            vault.claimFor(address(face), _list(liquid)); // which anybody may
        } else {
            face.harvest();
        }
    }

    // ------------------------------------------------------------------ the asset as a reward

    function test_TheAssetAsAReward_IsNotPrincipal() public {
        _deposit(alice, 3e18);
        _deposit(bob, 1e18);
        _sponsor(liquid, asset, 4e18, 1);
        _toEpoch(3);
        face.harvest();
        assertApproxEqAbs(asset.balanceOf(address(face)), 4e18, 1, "the reward lies here");
        vm.prank(alice);
        face.redeem(3e18, alice, alice);
        assertEq(asset.balanceOf(alice), 3e18, "principal, and no reward");
        _deposit(carol, 5e18);
        assertApproxEqAbs(_due(alice, asset), 3e18, 2, "her part");
        assertApproxEqAbs(_due(bob, asset), 1e18, 2, "his part");
        assertEq(_due(carol, asset), 0, "she came later");
        _claim(alice);
        _claim(bob);
        assertApproxEqAbs(asset.balanceOf(_purse(alice)) + asset.balanceOf(_purse(bob)), 4e18, 4, "paid");
        assertEq(_position(address(face), liquid).bonded, face.totalSupply(), "and no stake was touched");
    }

    function testFuzz_TheAssetAsAReward_InThePoolOfAlm(uint256 a, uint256 b) public {
        (a, b) = (bound(a, MINIMUM, 1e25), bound(b, MINIMUM, 1e25));
        uint256 id = _createPool(address(alm), 0, liquidTiers(), MINIMUM);
        face = new PoolShares(vault, id, "Staked ALM", "stALM");
        vm.prank(governance);
        distributor.setWeights(_list(liquid, id), _list(0, 1));
        vm.startPrank(treasury);
        alm.approve(address(face), a);
        alm.approve(address(vault), b);
        face.deposit(a, alice);
        vault.stakeFor(id, b, bob);
        vm.stopPrank();
        _toEpoch(3);
        assertApproxEqAbs(_due(alice, Token(address(alm))), 1000e18 * a / (a + b), 1e9, "her part");
        _claim(alice);
        vm.startPrank(bob);
        vault.compound(id);
        vault.exit(id, bob);
        vm.stopPrank();
        vm.prank(alice);
        assertEq(face.redeem(a, alice, alice), a, "principal");
        assertEq(alm.balanceOf(alice), a, "and nothing else of what lay here");
        uint256 paid = alm.balanceOf(_purse(alice)) + alm.balanceOf(bob) - b;
        assertApproxEqAbs(paid, 1000e18, 1e9, "an epoch's emission");
    }

    function testFuzz_OthersCompound(uint256 a, uint256 b, uint256 times) public {
        (a, b) = (bound(a, MINIMUM, 1e24), bound(b, MINIMUM, 1e24));
        _deposit(alice, a);
        _stake(carol, a); // her twin
        _stake(bob, b);
        _sponsor(liquid, asset, 1e24, 4);
        _toEpoch(2);
        times = bound(times, 1, 8);
        for (uint256 i = 0; i < times; ++i) {
            skip(4 weeks / times);
            vm.prank(bob);
            vault.compound(liquid);
            if (i % 2 == 0) face.harvest();
        }
        _claim(alice);
        _claimTwin(carol);
        assertApproxEqAbs(asset.balanceOf(_purse(alice)), asset.balanceOf(_purse(carol)), 20, "as a staker");
        assertEq(face.totalSupply(), a, "whose stake does not grow by itself");
    }

    // ------------------------------------------------------------------ lists

    function test_ListedLate() public {
        _deposit(alice, 1e18);
        Token late = new Token("LATE", 18);
        late.mint(address(face), 2e18); // before anybody lists it
        face.harvest();
        _listReward(liquid, address(late));
        face.harvest();
        assertEq(face.rewardTokens().length, 1, "listed, and not yet funded");
        _sponsor(liquid, late, 1e18, 1);
        _toEpoch(3);
        assertApproxEqAbs(_due(alice, late), 3e18, 2, "both, by view");
        _deposit(bob, 1e18);
        assertEq(face.rewardTokens()[1], address(late), "learned");
        _sponsor(liquid, late, 2e18, 2);
        _toEpoch(6);
        assertApproxEqAbs(_due(alice, late), 4e18, 4, "hers");
        assertApproxEqAbs(_due(bob, late), 1e18, 2, "his, from when he came");
        _claim(alice);
        assertApproxEqAbs(late.balanceOf(_purse(alice)), 4e18, 4, "paid");
    }

    function test_ListedAtOnce() public {
        _deposit(alice, 4e18);
        Token[6] memory tokens;
        for (uint256 i = 0; i < 6; ++i) {
            tokens[i] = new Token("MANY", uint8(3 * i));
            if (i == 5) tokens[i] = asset;
            else _listReward(liquid, address(tokens[i]));
        }
        for (uint256 i = 6; i != 0; --i) {
            _sponsor(liquid, tokens[i - 1], 1e18, 1); // not in the order of the list
        }
        _sponsor(liquid, usd, 1e6, 1);
        _toEpoch(3);
        vm.prank(alice);
        face.transfer(bob, 1e18);
        (address[] memory listed,) = vault.claimable(liquid, address(face));
        assertEq(face.rewardTokens(), listed, "the vault's list");
        assertEq(listed.length, 8, "all of them");
        for (uint256 i = 0; i < 6; ++i) {
            assertApproxEqAbs(_due(alice, tokens[i]), 1e18, 2, "hers, from before");
            assertEq(_due(bob, tokens[i]), 0, "he came later");
        }
        assertApproxEqAbs(_due(alice, usd), 1e6, 2, "and in few decimals");
        _claim(alice);
        for (uint256 i = 0; i < 6; ++i) {
            assertApproxEqAbs(tokens[i].balanceOf(_purse(alice)), 1e18, 2, "paid");
        }
    }

    function test_ListThatCannotBeRead() public {
        _deposit(alice, 4e18);
        _sponsor(liquid, usd, 8e6, 1);
        _toEpoch(3);
        bytes memory asked = abi.encodeWithSelector(vault.claimable.selector);
        vm.mockCallRevert(address(vault), asked, abi.encodeWithSelector(Told.selector));
        vm.startPrank(alice);
        vm.expectEmit(address(face));
        emit PoolShares.HarvestFailed(Told.selector);
        face.transfer(bob, 1e18);
        face.redeem(1e18, alice, alice);
        vm.stopPrank();
        assertEq(asset.balanceOf(alice), 1e18, "principal");
        assertEq(face.rewardTokens().length, 1, "not learned");
        vm.clearMockedCalls();
        face.harvest();
        assertApproxEqAbs(_due(alice, usd) + _due(bob, usd), 8e6, 2, "who holds when it is");
    }

    function test_WhileNobodyHolds() public {
        MoodyToken moody = _moody();
        _deposit(alice, 1e18);
        _sponsor(liquid, moody, 6e18, 1);
        _toEpoch(3);
        moody.feel(MoodyToken.Mood.RevertsTransfer);
        vm.prank(alice);
        face.redeem(1e18, alice, alice); // leaves what could not be sent
        moody.feel(MoodyToken.Mood.Good);
        face.harvest();
        assertApproxEqAbs(moody.balanceOf(address(face)), 6e18, 1, "it arrived, for nobody");
        _toEpoch(4); // nor is anybody staked: what streams is the vault's to carry
        _deposit(bob, 1e18);
        _deposit(carol, 2e18);
        face.harvest();
        assertApproxEqAbs(_due(bob, moody), 6e18, 2, "who came first");
        assertEq(_due(carol, moody), 0, "not who came later");
        assertEq(_due(alice, moody), 0, "nor who had left");
    }

    // ------------------------------------------------------------------ hostile rewards

    function testFuzz_ARewardThatTakesAFee(uint256 fee, uint256 amount) public {
        fee = bound(fee, 1, 9000);
        amount = bound(amount, 1e6, 1e26);
        FeeToken taker = new FeeToken(fee);
        _listReward(liquid, address(taker));
        _deposit(alice, 1e18);
        _deposit(bob, 1e18);
        _sponsor(liquid, taker, amount, 1);
        _toEpoch(3);
        face.harvest();
        uint256 arrived = taker.balanceOf(address(face));
        uint256 funded = amount - amount * fee / 10_000;
        assertApproxEqAbs(arrived, funded - funded * fee / 10_000, 3 + amount / 1e18, "what arrived");
        assertApproxEqAbs(_due(alice, taker), arrived / 2, 1, "is shared");
        assertApproxEqAbs(_due(bob, taker), arrived / 2, 1, "is shared");
        _claim(alice);
        _claim(bob);
        assertLe(taker.balanceOf(address(face)), 2, "and paid");
    }

    function test_ARewardThatCannotBeSent_StaysOwed() public {
        MoodyToken.Mood[3] memory moods =
            [MoodyToken.Mood.RevertsTransfer, MoodyToken.Mood.BurnsTransfer, MoodyToken.Mood.SaysFalse];
        MoodyToken moody = _moody();
        _deposit(alice, 1e18);
        _sponsor(liquid, moody, 1e18, 1);
        _sponsor(liquid, usd, 1e6, 1); // after it in the list
        _toEpoch(3);
        uint256 due = _due(alice, Token(address(alm)));
        for (uint256 i = 0; i < 3; ++i) {
            uint256 snapshot = vm.snapshotState();
            moody.feel(moods[i]);
            uint256 pending = _due(alice, moody);
            vm.expectEmit(address(vault));
            emit IStakingVault.RewardTransferFailed(liquid, address(face), address(moody), pending);
            face.harvest();
            assertApproxEqAbs(alm.balanceOf(address(face)), due, 1, "the others arrived");
            assertApproxEqAbs(usd.balanceOf(address(face)), 1e6, 1, "the others arrived");
            assertEq(_due(alice, moody), pending, "this one is owed");
            moody.feel(MoodyToken.Mood.Good);
            face.harvest();
            moody.feel(MoodyToken.Mood.RevertsTransfer); // and now here
            address[] memory all = face.rewardTokens();
            vm.startPrank(alice);
            vm.expectRevert(MoodyToken.Refused.selector);
            face.claim(all, alice);
            face.claim(_one(address(alm)), _purse(alice)); // leave it out
            moody.feel(MoodyToken.Mood.Good);
            face.claim(all, _purse(alice));
            vm.stopPrank();
            assertEq(alm.balanceOf(_purse(alice)), due, "paid");
            assertApproxEqAbs(moody.balanceOf(_purse(alice)), pending, 1, "paid later");
            vm.revertToState(snapshot);
        }
    }

    function test_ARewardThatMisbehavesWhenAsked_StopsNothing() public {
        MoodyToken moody = _moody();
        _deposit(alice, 4e18);
        _sponsor(liquid, moody, 4e18, 4);
        _toEpoch(3);
        face.harvest();
        for (uint8 mood = 1; mood <= uint8(type(MoodyToken.Mood).max); ++mood) {
            uint256 snapshot = vm.snapshotState();
            moody.feel(MoodyToken.Mood(mood));
            for (uint256 i = 0; i < 8; ++i) {
                skip(8 hours);
                face.harvest(); // a liar's index moves every time, and overflows never
            }
            uint256 due = _due(alice, Token(address(alm)));
            _deposit(bob, 1e18);
            vm.startPrank(alice);
            face.transfer(bob, 1e18);
            face.redeem{gas: 1_500_000}(3e18, alice, alice);
            assertEq(face.claim(_one(address(alm)), alice)[0], due, "the other reward");
            vm.stopPrank();
            assertEq(asset.balanceOf(alice), 3e18, "principal");
            assertEq(face.balanceOf(bob), 2e18, "shares");
            vm.revertToState(snapshot);
        }
    }

    function test_SixRewardsThatBurnGas_StopNothing() public {
        MoodyToken[] memory moody = new MoodyToken[](6);
        for (uint256 i = 0; i < moody.length; ++i) {
            moody[i] = new MoodyToken();
        }
        _fill(_addresses(moody));
        _toEpoch(11);
        for (uint256 i = 0; i < moody.length; ++i) {
            moody[i].feel(MoodyToken.Mood.BurnsTransfer);
        }
        uint256 due = _due(alice, Token(address(alm)));
        uint256 gas = gasleft();
        vault.claimFor(address(face), _list(face.poolId()));
        gas -= gasleft();
        emit log_named_uint("a claim at the vault, six burn all they are given", gas);
        assertLt(gas, 3_000_000, "well within what a harvest gives");
        for (uint256 i = 0; i < moody.length; ++i) {
            moody[i].feel(MoodyToken.Mood(1 + i)); // every way but the last to be dear
        }
        skip(1 hours);
        vm.startPrank(alice);
        face.transfer(bob, 1e18);
        face.redeem{gas: 6_000_000}(1e18, alice, alice);
        assertGt(face.claim(_one(address(alm)), alice)[0], due, "the first reward");
        assertEq(asset.balanceOf(alice), 1e18, "principal");
    }

    function test_ARewardThatCallsBack_IsLocked() public {
        HookToken hook = new HookToken();
        _listReward(liquid, address(hook));
        _deposit(address(hook), 1e18);
        _deposit(alice, 1e18);
        _sponsor(liquid, hook, 8e18, 8);
        _toEpoch(2);
        bytes[4] memory calls = [
            abi.encodeCall(face.transfer, (bob, 1)),
            abi.encodeCall(face.redeem, (1, bob, address(hook))),
            abi.encodeCall(face.claim, (_one(address(alm)), bob)),
            abi.encodeCall(face.harvest, ())
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            skip(1 days);
            hook.hook(address(face), calls[i]);
            vm.prank(alice);
            face.transfer(carol, 1e17);
            _assertLocked(hook);
            hook.hook(address(face), calls[i]);
            _claim(alice);
            _assertLocked(hook);
        }
    }

    // ------------------------------------------------------------------ gas

    function test_GasCannotTakeAReward_Transfer() public {
        _sweep(abi.encodeCall(face.transferFrom, (alice, stranger, 3e18)), 1_700_000);
    }

    function test_GasCannotTakeAReward_Redeem() public {
        _sweep(abi.encodeCall(face.redeem, (3e18, stranger, alice)), 2_800_000);
    }

    function test_GasCannotTakeAReward_Harvest() public {
        _sweep(abi.encodeCall(face.harvest, ()), 1_700_000);
    }

    /// @dev Eight rewards, six of them dear to send, and every slot warm, as an access list makes it: this is where most is
    /// left to who runs out of gas. From where it fails up to where it works.
    function _sweep(bytes memory data, uint256 from) internal {
        address[] memory dear = new address[](6);
        for (uint256 i = 0; i < dear.length; ++i) {
            dear[i] = address(new HungryToken());
        }
        _fill(dear);
        _deposit(stranger, 1); // so that his balance is no new slot
        _toEpoch(3);
        vm.prank(alice);
        face.approve(stranger, 4e18);
        face.claimable(stranger);
        (address[] memory tokens, uint256[] memory due) = face.claimable(alice);
        uint256 gas = from;
        for (bool ok = false; !ok; gas += 10_000) {
            vm.prank(stranger);
            (ok,) = address(face).call{gas: gas}(data);
        }
        assertGt(gas, from + 100_000, "it began low enough");
        for (uint256 i = 0; i < tokens.length; ++i) {
            assertApproxEqAbs(_due(alice, Token(tokens[i])), due[i], 1, "hers");
            assertGe(Token(tokens[i]).balanceOf(address(face)), due[i], "and here");
        }
    }

    /// @dev Whole transactions, by `-vv`, with ALM, the asset and a token of 6 decimals.
    /// forge-config: default.isolate = true
    function test_Gas() public {
        _sponsor(liquid, asset, 8e18, 8);
        _sponsor(liquid, usd, 8e6, 8);
        _toEpoch(2);
        _deposit(bob, 1e18);
        _deposit(alice, 1e18);
        asset.mint(alice, 1e18);
        vm.prank(alice);
        asset.approve(address(face), 1e18);
        for (uint256 i = 0; i < 2; ++i) {
            skip(1 hours);
            vm.prank(alice);
            face.transfer(bob, 1e16); // so that no slot is new
        }
        skip(1 hours);
        vm.prank(alice);
        face.deposit(1e18, alice);
        emit log_named_uint("a further deposit, three rewards", vm.lastCallGas().gasTotalUsed);
        skip(1 hours);
        vm.prank(alice);
        face.transfer(bob, 1e17);
        emit log_named_uint("transfer, three rewards", vm.lastCallGas().gasTotalUsed);
        skip(1 hours);
        vm.prank(alice);
        face.redeem(1e17, alice, alice);
        emit log_named_uint("redeem a part, three rewards", vm.lastCallGas().gasTotalUsed);
    }

    // ------------------------------------------------------------------ a distributor or vault that fails

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
        _deposit(alice, 3e18);
        _sponsor(liquid, asset, 8e18, 1);
        _sponsor(liquid, usd, 8e6, 1);
        _toEpoch(3);
        face.harvest();
        uint256 due = _due(alice, usd);
        for (uint256 i = 0; i < broken.length; ++i) {
            uint256 snapshot = vm.snapshotState();
            vm.etch(address(distributor), broken[i].code);
            vm.startPrank(alice);
            face.redeem{gas: 5_300_000}(1e18, alice, alice);
            face.withdraw{gas: 5_300_000}(1e18, bob, alice);
            face.transfer{gas: 5_300_000}(carol, 1e18);
            assertEq(face.claim{gas: 5_300_000}(_one(address(usd)), alice)[0], due, "what was harvested is paid");
            vm.stopPrank();
            assertEq(asset.balanceOf(alice), 1e18, "redeemed");
            assertEq(asset.balanceOf(bob), 1e18, "withdrawn");
            assertEq(face.balanceOf(carol), 1e18, "moved");
            vm.revertToState(snapshot);
        }
    }

    function test_AVaultThatRefusesToPay() public {
        _deposit(alice, 2e18);
        _sponsor(liquid, usd, 1e6, 1);
        _toEpoch(3);
        face.harvest();
        uint256 due = _due(alice, usd);
        bytes memory refusal = abi.encodeWithSelector(Told.selector);
        vm.mockCallRevert(address(vault), abi.encodeWithSelector(vault.claim.selector), refusal);
        vm.expectRevert(refusal);
        face.harvest();
        asset.mint(bob, 1);
        vm.prank(bob);
        vm.expectRevert(refusal);
        face.deposit(1, bob);
        vm.startPrank(alice);
        vm.expectRevert(refusal);
        face.transfer(bob, 1);
        vm.expectEmit(address(face));
        emit PoolShares.HarvestFailed(Told.selector);
        face.redeem(2e18, alice, alice);
        face.claim(face.rewardTokens(), _purse(alice));
        assertEq(asset.balanceOf(alice), 2e18, "principal left");
        assertEq(usd.balanceOf(_purse(alice)), due, "and what was harvested is paid");
    }

    // ------------------------------------------------------------------ parts

    function _moody() internal returns (MoodyToken moody) {
        moody = new MoodyToken();
        _listReward(liquid, address(moody));
    }

    /// @dev A pool of eight rewards: ALM, the asset, and six that are given.
    function _fill(address[] memory tokens) internal {
        uint256 id = _createPool(address(asset), 2, liquidTiers(), MINIMUM);
        face = new PoolShares(vault, id, "Staked AST", "stAST");
        _deposit(alice, 4e18);
        vm.prank(governance);
        distributor.setWeights(_list(liquid, id), _list(0, 1));
        _sponsor(id, asset, 64e18, 64);
        for (uint256 i = 0; i < tokens.length; ++i) {
            _listReward(id, tokens[i]);
            _sponsor(id, Token(tokens[i]), 64e18, 64);
        }
    }

    function _addresses(MoodyToken[] memory tokens) internal pure returns (address[] memory list) {
        list = new address[](tokens.length);
        for (uint256 i = 0; i < tokens.length; ++i) {
            list[i] = address(tokens[i]);
        }
    }

    function _deposit(address account, uint256 amount) internal {
        asset.mint(account, amount);
        vm.startPrank(account);
        asset.approve(address(face), amount);
        face.deposit(amount, account);
        vm.stopPrank();
    }

    function _pair(uint256 i) internal returns (address account, address twin) {
        if (i == 0) return (alice, makeAddr("alice 2"));
        return i == 1 ? (bob, makeAddr("bob 2")) : (carol, makeAddr("carol 2"));
    }

    function _withdrawTwin(address twin, uint256 amount) internal {
        vm.prank(twin);
        vault.withdraw(liquid, amount, address(1));
    }

    function _claimTwin(address twin) internal {
        vm.prank(twin);
        vault.claim(_list(liquid), _purse(twin));
    }

    /// @dev Where an account's rewards go, apart from its principal.
    function _purse(address account) internal pure returns (address) {
        return address(uint160(account) ^ 1);
    }

    function _claim(address account) internal {
        face.harvest(); // so that the list is known
        address[] memory all = face.rewardTokens();
        vm.prank(account);
        face.claim(all, _purse(account));
    }

    function _one(address token) internal pure returns (address[] memory tokens) {
        tokens = new address[](1);
        tokens[0] = token;
    }

    function _due(address account, Token token) internal view returns (uint256) {
        (address[] memory tokens, uint256[] memory amounts) = face.claimable(account);
        for (uint256 i = 0; i < tokens.length; ++i) {
            if (tokens[i] == address(token)) return amounts[i];
        }
        revert("no reward");
    }

    function _assertLocked(HookToken hook) internal view {
        assertTrue(hook.called() && !hook.succeeded(), "locked");
        assertEq(bytes4(hook.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard");
    }
}
