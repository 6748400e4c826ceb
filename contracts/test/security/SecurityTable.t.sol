// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {FeeToken, MoodyToken, Token} from "../support/Tokens.sol";

// Bugs that other staking contracts had, one test a bug, named for it. This half: what becomes of rewards.
//   lost while nobody is staked · announced and not received · in the token that is staked · diluted by top-ups ·
//   of few decimals over a large supply · truncated by a rate · of missed epochs · at a boundary · under weights set later ·
//   stranded in a killed pool · stopped by a blocked token · taken by a stake of one block · taken by an owner
contract SecurityRewardsTest is Base {
    uint256 internal constant RATE = 1e18;

    function testFuzz_Security_RewardLostWhileNobodyIsStaked(uint256 first, uint256 gap, uint256 back) public {
        first = bound(first, 0, EPOCH);
        gap = bound(gap, 0, 3 * EPOCH);
        back = bound(back, 1, EPOCH);
        _emit(liquid, EPOCH * RATE, 2 * EPOCH * RATE);
        _fund(liquid, address(asset), 2e18, 2);
        _at(first);
        _stake(alice, 1e18);
        _at(first + back);
        _exit(alice, liquid);
        uint256 alices = alm.balanceOf(alice);
        uint256 ofAsset = asset.balanceOf(alice) - 1e18;
        _at(first + back + gap);
        _stake(bob, 1e18);
        _toEpoch(12);
        _exit(bob, liquid);
        _assertPaid(alices + alm.balanceOf(bob), 2 * EPOCH * RATE, 4, "funded = claimed, ALM");
        _assertPaid(ofAsset + asset.balanceOf(bob) - 1e18, 2e18, 4, "funded = claimed, asset");
        assertLe(alices, (first + back) * RATE, "and nothing that had not streamed yet");
    }

    function testFuzz_Security_AnnouncedRewardIsNotReceived(uint256 amount, uint256 feeBps) public {
        amount = bound(amount, 1e6, 1e27);
        FeeToken token = new FeeToken(bound(feeBps, 1, 5000));
        _addToken(liquid, address(token));
        _fund(liquid, address(token), amount, 1);
        _stake(alice, 1e18);
        _toEpoch(1);
        uint256 held = token.balanceOf(address(distributor));
        assertLe(_claimable(alice, liquid, 1), held, "owed is covered");
        _exit(alice, liquid);
        assertLe(token.balanceOf(address(distributor)), 1, "all of it was real");
        vm.expectRevert();
        distributor.fund(liquid, address(asset), 1e18, 1); // nothing comes, nothing is announced
    }

    /// @dev One token as principal, emission, sponsored reward, penalty and tip.
    function testFuzz_Security_StakeTokenIsRewardToken(uint256 a, uint256 b, uint256 sponsored, uint256 wait) public {
        a = bound(a, MINIMUM, 1e25);
        b = bound(b, MINIMUM, 1e25);
        sponsored = bound(sponsored, 1, 1e25);
        uint256 id = _createVotesPool(0, lockingTiers());
        _emit(id, EPOCH * RATE, EPOCH * RATE);
        _fundTips(5e18);
        _fund(id, address(alm), sponsored, 1);
        _stakeAlm(alice, id, a, 1);
        _stakeAlm(bob, id, b, 0);
        _at(bound(wait, 1, EPOCH - 1));
        _withdrawEarly(alice, id, a / 2);
        assertEq(alm.balanceOf(address(vault)), a - a / 2 + b, "the vault holds the principal, to the unit");
        _toEpoch(3);
        vm.prank(alice);
        vault.compound(id);
        _withdraw(bob, id, b);
        (uint256 bonded,,) = vault.totals(id);
        assertEq(alm.balanceOf(address(vault)), bonded, "still");
        uint256 penalty = (a / 2 * PENALTY_BPS + 9_999) / 10_000;
        uint256 owed = _claimable(alice, id) + _claimable(bob, id);
        uint256 held = alm.balanceOf(address(distributor));
        assertGe(held, 5e18 + distributor.emissionReserve() + owed, "tips, reserve and what is owed are covered");
        assertEq(distributor.funded(id, address(alm)), sponsored + penalty, "counted apart from the emission");
    }

    function testFuzz_Security_DustTopUpsDiluteNothing(uint256 times, uint256 second) public {
        times = bound(times, 1, 20);
        _fund(liquid, address(asset), 64e18, 4);
        _stake(alice, 1e18);
        _at(bound(second, 0, 3 * EPOCH));
        for (uint256 i = 0; i < times; ++i) {
            _fund(liquid, address(asset), 64, 64);
            _fund(liquid, address(asset), 1, 1);
        }
        _toEpoch(4);
        assertGe(_claimable(alice, liquid, 1), 64e18 - 1, "what was scheduled came when it was to come");
        assertEq(distributor.funded(liquid, address(asset)), 64e18 + times * 65, "and the dust is added");
    }

    /// @dev 6 decimals over 1e28 of supply, claimed often or once.
    function testFuzz_Security_LowDecimalsOverALargeSupply(uint256 pokes, uint256 supply) public {
        pokes = bound(pokes, 0, 15);
        supply = bound(supply, 1e27, 1e28);
        Token token = new Token("USD", 6);
        _addToken(liquid, address(token));
        _fund(liquid, address(token), 1000, 1); // a thousandth of a dollar
        _stake(alice, supply);
        _stake(bob, supply);
        for (uint256 i = 1; i <= pokes; ++i) {
            _at(EPOCH * i / (pokes + 1));
            _claim(stranger, liquid);
        }
        _toEpoch(1);
        uint256 rounding = 1 + ((pokes + 1) * supply * 2 >> 96); // what 2^96 shares would get, a settlement
        _assertPaid(_claimable(alice, liquid, 1), 500, rounding, "half of all units");
        _assertPaid(_claimable(bob, liquid, 1), 500, rounding, "half of all units");
    }

    /// @dev Less than a unit a second is paid in full.
    function testFuzz_Security_RateTruncation(uint256 amount, uint256 perEpoch) public {
        amount = bound(amount, 1, EPOCH - 1);
        perEpoch = bound(perEpoch, EPOCH / 4, EPOCH - 1);
        _fund(liquid, address(asset), amount, 1);
        _emit(liquid, perEpoch, 1e18);
        _stake(alice, 1e18);
        _toEpoch(1);
        _assertPaid(_claimable(alice, liquid, 1), amount, 1, "a sponsored stream, to the unit");
        _assertPaid(_claimable(alice, liquid), perEpoch, 2, "the emission");
    }

    function testFuzz_Security_MissedEpochs(uint256 missed, uint256 late) public {
        missed = bound(missed, 0, 60);
        late = bound(late, 0, EPOCH - 1);
        _emit(liquid, EPOCH * RATE, 100 * EPOCH * RATE);
        _stake(alice, 1e18);
        _at(missed * EPOCH + late);
        if (missed != 0) distributor.triggerEpoch();
        _assertPaid(_claim(alice, liquid), (missed * EPOCH + late) * RATE, 1, "all that streamed, in time or late");
    }

    function testFuzz_Security_EpochBoundaryOffByOne(uint256 before, uint256 after_) public {
        before = bound(before, 0, 3);
        after_ = bound(after_, before, 3);
        _fund(liquid, address(asset), EPOCH * RATE, 1); // over epoch 0
        _at(EPOCH - 2 + before);
        _stake(alice, 1e18);
        _at(EPOCH - 2 + after_);
        _withdraw(alice, liquid, 1e18);
        uint256 from = before < 2 ? before : 2;
        uint256 to = after_ < 2 ? after_ : 2;
        uint256 exact = (to - from) * RATE;
        if (before < 2 && after_ == 3) exact += (EPOCH - 2 + before) * RATE / EPOCH; // a second of what was carried
        _assertPaid(_claimable(alice, liquid, 1), exact, 2, "its seconds, the boundary's is the next epoch's");
        _stake(bob, 1e18);
        _toEpoch(4);
        _assertPaid(_claimable(bob, liquid, 1), EPOCH * RATE - exact + 2, 5, "the others were carried");
    }

    function testFuzz_Security_RetroactiveWeights(uint256 a, uint256 b, uint256 second) public {
        a = bound(a, 0, 1e6);
        b = bound(b, 0, 1e6);
        second = bound(second, 0, EPOCH - 1);
        _emit(liquid, EPOCH * RATE, 10 * EPOCH * RATE);
        _setWeight(locking, 1);
        _stake(alice, liquid, 1e18, 0);
        _stake(bob, locking, 1e18, 0);
        _at(second);
        uint256 due = _claimable(alice, liquid);
        vm.prank(governance);
        distributor.setWeights(_list(liquid, locking), _list(a, b));
        assertEq(_claimable(alice, liquid), due, "nothing that was earned moves");
        _toEpoch(1);
        _assertPaid(_claimable(alice, liquid), EPOCH * RATE / 2, 1, "nor does the epoch that runs");
        _assertPaid(_claimable(bob, locking), EPOCH * RATE / 2, 1, "nor does the epoch that runs");
    }

    function testFuzz_Security_KilledPoolStrandsNothing(uint256 second) public {
        second = bound(second, 0, EPOCH - 1);
        _emit(liquid, EPOCH * RATE, 10 * EPOCH * RATE);
        _stake(alice, 1e18);
        _at(second);
        _setWeight(liquid, 0);
        _toEpoch(30);
        assertApproxEqAbs(distributor.emissionReserve(), 9 * EPOCH * RATE, 1, "the rest is the reserve's");
        _assertPaid(_claim(alice, liquid), EPOCH * RATE, 2, "what was owed stays claimable");
        _setWeight(locking, 1);
        _stake(bob, locking, 1e18, 0);
        _toEpoch(32);
        _assertPaid(_claim(bob, locking), EPOCH * RATE, 2, "and streams to others");
    }

    function testFuzz_Security_BlockedRewardTokensStopNothing(uint256 mood, uint256 amount) public {
        amount = bound(amount, MINIMUM, 1e28);
        MoodyToken.Mood bad = MoodyToken.Mood(bound(mood, 2, 7));
        MoodyToken[6] memory tokens;
        for (uint256 i = 0; i < 6; ++i) {
            tokens[i] = new MoodyToken();
            _addToken(locking, address(tokens[i]));
            _fund(locking, address(tokens[i]), 1e18, 1);
        }
        _emit(locking, EPOCH * RATE, EPOCH * RATE);
        _stake(alice, locking, amount, 1);
        _stake(bob, locking, amount, 0);
        _at(EPOCH / 2);
        for (uint256 i = 0; i < 6; ++i) {
            tokens[i].feel(bad);
        }
        assertGt(_claim(alice, locking), 0, "another reward is paid");
        assertEq(_exit(bob, locking), amount, "exit");
        _unbond(alice, locking, amount / 2);
        skip(7 days);
        _withdraw(alice, locking, amount / 2);
        _withdrawEarly(alice, locking, amount - amount / 2);
        for (uint256 i = 0; i < 6; ++i) {
            tokens[i].feel(MoodyToken.Mood.Fine);
        }
        _claim(alice, locking);
        _claim(bob, locking);
        for (uint256 i = 0; i < 6; ++i) {
            _assertPaid(tokens[i].balanceOf(alice) + tokens[i].balanceOf(bob), 1e18, 4, "all of it in the end");
        }
    }

    function testFuzz_Security_JustInTimeStakeEarnsNothing(uint256 amount, uint256 missed) public {
        amount = bound(amount, 1, 1e28);
        missed = bound(missed, 1, 20);
        _emit(liquid, EPOCH * RATE, 20 * EPOCH * RATE);
        _fundTips(100e18);
        _stake(alice, 1e18);
        _at(missed * EPOCH + 1000);
        uint256 due = _claimable(alice, liquid);
        _stake(stranger, amount);
        vm.startPrank(stranger);
        (, uint256 tipped) = distributor.triggerEpoch();
        vault.exit(liquid, stranger);
        assertEq(alm.balanceOf(stranger), tipped, "nothing but the tip");
        assertEq(asset.balanceOf(stranger), amount, "and its own");
        assertEq(_claimable(alice, liquid), due, "nothing taken from who was there");
    }

    /// @dev Whatever governance may do, what was earned stays, and is covered.
    function testFuzz_Security_TheOwnerCannotTakeRewards(uint256 wait) public {
        _emit(liquid, EPOCH * RATE, 10 * EPOCH * RATE);
        _fund(liquid, address(asset), 4e18, 4);
        _stake(alice, 1e18);
        _at(bound(wait, 1, 3 * EPOCH));
        (, uint256[] memory due) = vault.claimable(liquid, alice);
        vm.startPrank(governance);
        distributor.setWeights(_list(liquid), _list(0));
        distributor.setEmission(0);
        distributor.setGauge(governance, 1000);
        distributor.addVotes(_list(locking), _list(1e9));
        distributor.addRewardToken(liquid, address(new MoodyToken()));
        vault.setGuardian(governance);
        vault.pauseEntry(liquid);
        vault.createPool(address(alm), 5, liquidTiers(), 10_000, 1, true);
        string[6] memory rescues = [
            "recoverERC20(address,uint256)",
            "rescue(address,address,uint256)",
            "emergencyRewardWithdraw(uint256)",
            "sweep(address)",
            "withdraw(uint256)",
            "upgradeTo(address)"
        ];
        for (uint256 i = 0; i < rescues.length; ++i) {
            bytes memory data = abi.encodeWithSignature(rescues[i], address(alm), governance, 1);
            (bool a,) = address(distributor).call(data);
            (bool b,) = address(vault).call(data);
            assertFalse(a || b, "there is no such door");
        }
        distributor.renounceOwnership();
        vault.renounceOwnership();
        vm.stopPrank();
        assertEq(alm.balanceOf(governance) + asset.balanceOf(governance), 0, "nothing came of it");
        vm.prank(alice);
        uint256[] memory paid = vault.claim(_list(liquid), alice)[0];
        assertEq(paid[0], due[0], "ALM");
        assertEq(paid[1], due[1], "asset");
        _toEpoch(6);
        vm.prank(alice);
        assertApproxEqAbs(paid[1] + vault.claim(_list(liquid), alice)[0][1], 4e18, 3, "what sponsors gave streams on");
    }
}
