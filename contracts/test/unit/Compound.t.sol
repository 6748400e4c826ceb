// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {LyingDistributor, RevertingDistributor} from "../support/BrokenDistributors.sol";
import {FeeToken, MoodyToken} from "../support/Tokens.sol";

// compound
//   the pool is unknown                                      → UnknownPool
//   the pool pays nothing in its asset, or nothing is due    → NothingToCompound
//   the asset refuses to be sent                             → NothingToCompound
//   only unbonding parts stand                               → NothingToJoin
//   the distributor does not answer, or lies                 → DistributorUnavailable
//   too little gas for a settlement                          → InsufficientGas
//   the asset is ALM                                         → the emission is staked, in the position's tier
//   the asset is a further reward                            → that is staked, ALM stays claimable
//   the asset takes a fee                                    → what arrived is staked
contract CompoundTest is Base {
    uint256 internal almPool;

    function setUp() public override {
        super.setUp();
        almPool = _createVotesPool(0, lockingTiers());
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.compound(id);
    }

    function test_RevertWhen_ThePoolPaysNothingInItsAsset() public {
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, 1e18);
        _at(1000);
        bytes memory refusal = abi.encodeWithSelector(IStakingVault.NothingToCompound.selector, liquid);
        vm.prank(alice);
        vm.expectRevert(refusal);
        vault.compound(liquid);
        _addToken(liquid); // another token does not help
        _fund(liquid, address(_addToken(liquid)), 1e18, 1);
        vm.prank(alice);
        vm.expectRevert(refusal);
        vault.compound(liquid);
    }

    function test_RevertWhen_NothingIsDue() public {
        bytes memory refusal = abi.encodeWithSelector(IStakingVault.NothingToCompound.selector, almPool);
        vm.expectRevert(refusal);
        vault.compound(almPool);
        _stakeAlm(alice, almPool, 1e18, 1);
        vm.prank(alice);
        vm.expectRevert(refusal);
        vault.compound(almPool);
    }

    function testFuzz_RevertWhen_TheAssetRefuses(uint256 mood) public {
        MoodyToken token = new MoodyToken();
        uint256 id = _createPool(address(token), 0, liquidTiers(), MINIMUM);
        _fund(id, address(token), 604_800e18, 1);
        token.mint(alice, 1e18);
        vm.startPrank(alice);
        token.approve(address(vault), 1e18);
        vault.stake(id, 1e18, 0);
        _at(1000);
        token.feel(MoodyToken.Mood(bound(mood, 2, 7)));
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.NothingToCompound.selector, id));
        vault.compound(id);
        token.feel(MoodyToken.Mood.Fine);
        assertApproxEqAbs(vault.compound(id), 1000e18, 1, "later");
    }

    function test_RevertWhen_OnlyUnbondingPartsStand() public {
        _emit(almPool, 604_800e18, 604_800e18);
        _stakeAlm(alice, almPool, 1e18, 1);
        _unbond(alice, almPool, 1e18);
        _at(1000);
        vm.prank(alice);
        vm.expectRevert(IStakingVault.NothingToJoin.selector);
        vault.compound(almPool);
        assertApproxEqAbs(_claim(alice, almPool), 1000e18, 1, "claims instead");
    }

    function testFuzz_RevertWhen_TheDistributorDoesNotAnswer(bool lies) public {
        _stakeAlm(alice, almPool, 1e18, 1);
        bytes memory broken = lies ? address(new LyingDistributor()).code : address(new RevertingDistributor()).code;
        vm.etch(address(distributor), broken);
        vm.prank(alice);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.compound(almPool);
    }

    function testFuzz_RevertWhen_GasCannotSettle(uint256 gas) public {
        _stakeAlm(alice, almPool, 1e18, 1);
        gas = bound(gas, 60_000, 310_000);
        vm.prank(alice);
        vm.expectPartialRevert(IStakingVault.InsufficientGas.selector);
        vault.compound{gas: gas}(almPool);
    }

    function testFuzz_Compound_TheEmission(uint256 amount, uint256 others, uint256 tier, uint256 wait) public {
        amount = bound(amount, MINIMUM, 1e25);
        others = bound(others, 1, 1e25);
        tier = bound(tier, 0, 3);
        _emit(almPool, 604_800e18, 604_800e18);
        _stakeAlm(alice, almPool, amount, tier);
        _stakeAlm(bob, almPool, others, 0);
        _at(bound(wait, 1, 30 days));
        uint256 due = _claimable(alice, almPool);
        if (due == 0) return;
        uint256 bobs = _claimable(bob, almPool);
        uint256 shares = (amount + due) * lockingTiers()[tier].boost / 10_000;
        vm.expectEmit(address(vault));
        emit IStakingVault.RewardClaimed(almPool, alice, address(vault), address(alm), due);
        vm.expectEmit(address(vault));
        emit IStakingVault.Staked(
            almPool, alice, due, IStakingVault.Position(amount + due, 0, 0, tier, shares), shares + others
        );
        vm.prank(alice);
        assertEq(vault.compound(almPool), due, "credited");
        _assertPosition(alice, almPool, amount + due, 0, 0, tier, shares);
        assertEq(_claimable(alice, almPool), 0, "nothing left");
        assertEq(_claimable(bob, almPool), bobs, "nothing taken from others");
        assertEq(alm.balanceOf(address(vault)), amount + due + others, "held");
    }

    function testFuzz_Compound_AFurtherReward(uint256 amount, uint256 reward, uint256 wait) public {
        amount = bound(amount, MINIMUM, 1e28);
        reward = bound(reward, 1, 1e26);
        _emit(liquid, 604_800e18, 604_800e18);
        _fund(liquid, address(_addToken(liquid)), 1e18, 1); // place 1: the asset comes second
        _fund(liquid, address(asset), reward, 1);
        _stake(alice, amount);
        _at(bound(wait, 1, 30 days));
        (address[] memory tokens, uint256[] memory due) = vault.claimable(liquid, alice);
        assertEq(tokens[2], address(asset), "place 2");
        if (due[2] == 0) return;
        vm.prank(alice);
        assertEq(vault.compound(liquid), due[2], "credited");
        _assertPosition(alice, liquid, amount + due[2], 0, 0, 0, amount + due[2]);
        _assertPaid(_claimable(alice, liquid), due[0], 1, "ALM stays claimable");
        _assertPaid(_claimable(alice, liquid, 1), due[1], 1, "the other token too");
        assertEq(_claimable(alice, liquid, 2), 0, "the asset is staked");
    }

    function testFuzz_Compound_CreditsWhatArrived(uint256 feeBps) public {
        feeBps = bound(feeBps, 1, 9_999);
        FeeToken token = new FeeToken(feeBps);
        uint256 id = _createPool(address(token), 0, liquidTiers(), MINIMUM);
        token.mint(alice, 100e18);
        vm.startPrank(alice);
        token.approve(address(vault), 100e18);
        uint256 staked = vault.stake(id, 100e18, 0);
        vm.stopPrank();
        if (staked < MINIMUM) return;
        _fund(id, address(token), 604_800e18, 1);
        _at(100_000);
        uint256 due = _claimable(alice, id, 1);
        vm.prank(alice);
        uint256 credited = vault.compound(id);
        assertEq(credited, due - due * feeBps / 10_000, "what arrived");
        assertEq(token.balanceOf(address(vault)), staked + credited, "covered");
        _withdraw(alice, id, staked + credited);
    }
}
