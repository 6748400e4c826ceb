// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {LyingDistributor, RevertingDistributor} from "../support/BrokenDistributors.sol";
import {MoodyToken, Token} from "../support/Tokens.sol";

// exit
//   the receiver is zero                                     → ZeroValue
//   the pool is unknown                                      → UnknownPool
//   nothing is staked                                        → InsufficientStake
//   not all of it is free                                    → NotFree, with the second of release
//   too little gas for a settlement                          → InsufficientGas
//   the distributor does not answer, or lies                 → the stake leaves, says SettlementFailed (L1)
//   a reward token refuses                                   → stays owed, says RewardTransferFailed; stake and the others leave
//   otherwise                                                → stake and every reward leave in one call; it emits
contract ExitTest is Base {
    function test_RevertWhen_ReceiverIsZero() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.exit(liquid, address(0));
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.exit(id, alice);
    }

    function test_RevertWhen_NothingIsStaked() public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.InsufficientStake.selector, 0, 1));
        vault.exit(liquid, alice);
    }

    function testFuzz_RevertWhen_NotAllIsFree(uint256 part, uint256 wait) public {
        part = bound(part, 1, 1e18);
        _stake(alice, locking, 1e18, 1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.NotFree.selector, 0, 1e18, 0));
        vault.exit(locking, alice);
        uint256 releaseAt = _unbond(alice, locking, part);
        skip(bound(wait, 0, 7 days - 1));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.NotFree.selector, 0, 1e18, releaseAt));
        vault.exit(locking, alice);
        vm.warp(releaseAt);
        if (part == 1e18) return;
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.NotFree.selector, part, 1e18, releaseAt));
        vault.exit(locking, alice);
    }

    function testFuzz_RevertWhen_GasCannotSettle(uint256 gas) public {
        _stake(alice, 1e18);
        gas = bound(gas, 60_000, 560_000);
        vm.prank(alice);
        vm.expectPartialRevert(IStakingVault.InsufficientGas.selector);
        vault.exit{gas: gas}(liquid, alice);
    }

    function testFuzz_Exit_AllOfIt(uint256 amount, uint256 others, uint256 wait) public {
        amount = bound(amount, MINIMUM, 1e28);
        others = bound(others, 0, 1e28);
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, amount);
        if (others != 0) _stake(bob, others);
        _at(bound(wait, 1, 30 days));
        uint256 due = _claimable(alice, liquid);
        if (due != 0) {
            vm.expectEmit(address(vault));
            emit IStakingVault.RewardClaimed(liquid, alice, carol, address(alm), due);
        }
        vm.expectEmit(address(vault));
        emit IStakingVault.Withdrawn(liquid, alice, carol, amount, IStakingVault.Position(0, 0, 0, 0, 0), others);
        vm.prank(alice);
        assertEq(vault.exit(liquid, carol), amount, "net");
        assertEq(asset.balanceOf(carol), amount, "stake");
        assertEq(alm.balanceOf(carol), due, "reward");
        assertEq(_claimable(alice, liquid), 0, "nothing is left");
        _assertTotals(liquid, others, 0, others);
    }

    function testFuzz_Exit_MaturedStakeAndSeveralTokens(uint256 amount, uint256 more) public {
        amount = bound(amount, MINIMUM, 1e28);
        more = bound(more, 64, 1e24);
        Token token = _addToken(locking);
        _emit(locking, 604_800e18, 604_800e18);
        _fund(locking, address(token), more, 1);
        _fund(locking, address(asset), more, 1);
        _stake(alice, locking, amount, 1);
        vm.warp(_unbond(alice, locking, amount));
        _toEpoch(1);
        vm.prank(alice);
        vault.exit(locking, carol);
        _assertPaid(alm.balanceOf(carol), 604_800e18, 1, "ALM");
        _assertPaid(token.balanceOf(carol), more, 1 + (amount >> 96), "token");
        _assertPaid(asset.balanceOf(carol), amount + more, 1 + (amount >> 96), "asset");
        _assertPosition(alice, locking, 0, 0, 0, 0, 0);
    }

    function testFuzz_Exit_GoesOnWithoutTheDistributor(uint256 amount, bool lies) public {
        amount = bound(amount, 1, MAX_SHARES);
        _stake(alice, amount);
        address broken = lies ? address(new LyingDistributor()) : address(new RevertingDistributor());
        vm.etch(address(distributor), broken.code);
        vm.expectEmit(address(vault));
        emit IStakingVault.SettlementFailed(liquid);
        assertEq(_exit(alice, liquid), amount, "all of it");
        assertEq(asset.balanceOf(alice), amount, "paid");
    }

    /// @dev With further tokens in use, a settlement is asked for first, and each payment apart.
    function testFuzz_Exit_SeveralTokensWithoutTheDistributor(uint256 amount, bool lies) public {
        amount = bound(amount, 1, 1e30);
        _fund(liquid, address(asset), 1e18, 1);
        _stake(alice, amount);
        _toEpoch(2);
        bytes memory broken = lies ? address(new LyingDistributor()).code : address(new RevertingDistributor()).code;
        vm.etch(address(distributor), broken);
        vm.expectEmit(address(vault));
        emit IStakingVault.SettlementFailed(liquid);
        assertEq(_exit(alice, liquid), amount, "all of it");
        assertEq(asset.balanceOf(alice), amount, "and nothing else");
    }

    function testFuzz_Exit_ATokenThatRefusesStaysOwed(uint256 mood) public {
        MoodyToken token = new MoodyToken();
        _addToken(liquid, address(token));
        _fund(liquid, address(token), 604_800e18, 1);
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, 1e18);
        _toEpoch(1);
        MoodyToken.Mood bad = MoodyToken.Mood(bound(mood, 2, 7));
        token.feel(bad);
        uint256 due = _claimable(alice, liquid, 1);
        assertGt(due, 604_799e18, "due");
        vm.expectEmit(address(vault));
        emit IStakingVault.RewardTransferFailed(liquid, alice, address(token), due);
        assertEq(_exit(alice, liquid), 1e18, "the stake leaves");
        assertGt(alm.balanceOf(alice), 604_799e18, "the other reward too");
        assertEq(_claimable(alice, liquid, 1), due, "this one stays owed");
        token.feel(MoodyToken.Mood.Silent);
        vm.prank(alice);
        assertEq(vault.claim(_list(liquid), alice)[0][1], due, "and is paid when it can be");
        assertEq(token.balanceOf(alice), due, "received");
    }
}
