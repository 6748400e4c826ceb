// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";

// settle, pay, openPool, openReward, chargePenalty: what vault and distributor ask of each other
//   any other caller, the owner too                          → OnlyVault, OnlyDistributor
//   pay more than the pool is owed                           → PoolOverdrawn
//   pay                                                      → the pool is owed less, the receiver has it
//   settle with no shares                                    → the reward is carried; it emits
//   settle with shares                                       → previewSettle said so before; owed covers what the index gives
//   settle every second, at any weight                       → never more than the reserve gave
//   settle twice in a second                                 → the second adds nothing
//   the books of a token                                     → streamed - paid is owed; funded = streamed + scheduled + carried
// The vault's moves call these; here the vault's address calls them directly, to see the figures.
contract SettleAndPayTest is Base {
    uint256 internal constant SCALE = 96;

    function testFuzz_RevertWhen_NotTheVault(address caller, uint256 poolId) public {
        vm.assume(caller != address(vault));
        vm.startPrank(caller);
        _expectOnlyVault(poolId);
    }

    function test_RevertWhen_TheOwnerTries() public {
        vm.startPrank(governance);
        _expectOnlyVault(liquid);
    }

    function testFuzz_RevertWhen_NotTheDistributor(address caller, uint256 poolId) public {
        vm.assume(caller != address(distributor));
        vm.prank(caller);
        vm.expectRevert(IStakingVault.OnlyDistributor.selector);
        vault.openReward(poolId, 1, address(asset));
    }

    function testFuzz_RevertWhen_ARewardOfAnUnknownPoolIsOpened(uint256 poolId) public {
        _notAPool(poolId);
        vm.prank(address(distributor));
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, poolId));
        vault.openReward(poolId, 1, address(asset));
    }

    function testFuzz_RevertWhen_PoolIsOverdrawn(uint256 wait, uint256 need) public {
        _emit(liquid, 604_800e18, 604_800e18);
        _setWeight(locking, 1);
        _at(bound(wait, 0, EPOCH));
        vm.startPrank(address(vault));
        distributor.settle(locking, 1e18, SCALE); // what streamed there is out of reach for liquid
        distributor.settle(liquid, 1e18, SCALE);
        uint256 have = _owed(liquid, address(alm));
        need = bound(need, have + 1, 1 << 100);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.PoolOverdrawn.selector, have, need));
        distributor.pay(_payment(liquid, 0, need));
    }

    function testFuzz_RevertWhen_AFurtherTokenIsOverdrawn(uint256 wait, uint256 need) public {
        _fund(liquid, address(asset), 1e18, 1);
        _fund(locking, address(asset), 1e18, 1);
        _at(bound(wait, 0, EPOCH));
        vm.startPrank(address(vault));
        distributor.settle(liquid, 1e18, SCALE);
        uint256 have = _owed(liquid, address(asset));
        need = bound(need, have + 1, 1 << 100);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.PoolOverdrawn.selector, have, need));
        distributor.pay(_payment(liquid, 1, need));
    }

    function testFuzz_Pay_Part(uint256 part, bool further) public {
        _emit(liquid, 604_800e18, 604_800e18);
        _fund(liquid, address(asset), 604_800e18, 1);
        _at(EPOCH);
        address token = further ? address(asset) : address(alm);
        vm.startPrank(address(vault));
        distributor.settle(liquid, 1e18, SCALE);
        uint256 have = _owed(liquid, token);
        part = bound(part, 0, have);
        (uint256 increment, uint256 amount, bool sent) = distributor.pay(_payment(liquid, further ? 1 : 0, part));
        assertEq(increment, 0, "settled already");
        assertEq(amount, part, "amount");
        assertEq(sent, part != 0, "sent");
        assertEq(_owed(liquid, token), have - part, "owed");
        assertEq(distributor.paid(liquid, token), part, "paid");
        assertEq(further ? asset.balanceOf(alice) : alm.balanceOf(alice), part, "received");
    }

    function testFuzz_Settle_AnswersThePreview(uint256 shares, uint256 perEpoch, uint256 wait) public {
        shares = bound(shares, MINIMUM, MAX_SHARES);
        perEpoch = bound(perEpoch, 1, 1e27);
        _emit(liquid, perEpoch, perEpoch);
        _at(bound(wait, 0, 2 * EPOCH));
        uint256[] memory preview = distributor.previewSettle(liquid, shares, SCALE);
        vm.startPrank(address(vault));
        uint256[] memory increments = distributor.settle(liquid, shares, SCALE);
        assertEq(increments, preview, "preview");
        assertGe(_owed(liquid, address(alm)), increments[0] * shares >> SCALE, "owed covers the index");
        assertLe(_owed(liquid, address(alm)), perEpoch, "and no more than was streamed");
        assertEq(distributor.settle(liquid, shares, SCALE)[0], 0, "nothing more in the same second");
    }

    function testFuzz_Settle_EmptyIsCarried(uint256 first, uint256 second) public {
        _emit(liquid, 604_800e18, 604_800e18);
        first = bound(first, 1, EPOCH / 2);
        second = bound(second, 1, EPOCH / 2);
        vm.startPrank(address(vault));
        _at(first);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.Carried(liquid, address(alm), first * 1e18, first * 1e18);
        assertEq(distributor.settle(liquid, 0, SCALE)[0], 0, "nobody earns");
        _at(first + second);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.Carried(liquid, address(alm), second * 1e18, (first + second) * 1e18);
        distributor.settle(liquid, 0, SCALE);
        assertEq(distributor.carried(liquid, address(alm)), (first + second) * 1e18, "adds up");
        assertEq(_owed(liquid, address(alm)), 0, "nobody is owed");
        vm.recordLogs();
        distributor.settle(liquid, 0, SCALE);
        assertEq(vm.getRecordedLogs().length, 0, "silent when nothing streamed");
    }

    /// @dev What the fraction of a unit leaves unseen is rounded down: at a great weight a unit of the index is worth several
    /// units of ALM, which would be given again and again.
    function testFuzz_Settle_NeverMoreThanTheReserveGave(uint256 weight, uint256 perEpoch) public {
        weight = bound(weight, 1 << 24, (1 << 30) - 1);
        perEpoch = bound(perEpoch, 1e16, 1e20);
        _emit(liquid, perEpoch, 1e20);
        _setWeight(liquid, weight);
        uint256 sum = 0;
        for (uint256 i = 1; i <= 50; ++i) {
            _at(i);
            vm.prank(address(vault));
            sum += distributor.settle(liquid, 1 << 96, SCALE)[0]; // a share is a unit
        }
        assertLe(sum, 1e20 - distributor.emissionReserve(), "out of nothing");
        assertGe(distributor.streamed(liquid, address(alm)), sum, "streamed is never low");
        assertLe(distributor.streamed(liquid, address(alm)), sum + 50, "nor more than it may be high");
    }

    /// @dev L2, of one pool and token: nothing is lost on the way.
    function testFuzz_Books_AddUp(uint256 amount, uint256 epochs, uint256 staked, uint256 left, uint256 again) public {
        amount = bound(amount, 64, 1e27);
        epochs = bound(epochs, 1, 8);
        staked = bound(staked, 0, 3 * EPOCH);
        left = bound(left, staked, 6 * EPOCH);
        again = bound(again, left, 12 * EPOCH);
        _fund(liquid, address(asset), amount, epochs);
        _at(staked);
        _stake(alice, 3e18);
        _assertBooks(amount);
        _at(left);
        _withdraw(alice, liquid, 3e18);
        _assertBooks(amount);
        _at(again);
        _stake(bob, 5e18);
        _assertBooks(amount);
        _at(30 * EPOCH);
        _claim(bob, liquid);
        _claim(alice, liquid);
        _assertBooks(amount);
        assertEq(distributor.scheduled(liquid, address(asset)), 0, "all has streamed");
    }

    function testFuzz_RevertWhen_ViewingWhatIsNotListed(uint256 poolId, address token) public {
        vm.assume(token != address(asset) && token != address(alm));
        bytes memory refusal = abi.encodeWithSelector(IRewardDistributor.UnknownRewardToken.selector, liquid, token);
        vm.expectRevert(refusal);
        distributor.funded(liquid, token);
        vm.expectRevert(refusal);
        distributor.streamed(liquid, token);
        vm.expectRevert(refusal);
        distributor.paid(liquid, token);
        vm.expectRevert(refusal);
        distributor.scheduled(liquid, token);
        vm.expectRevert(refusal);
        distributor.carried(liquid, token);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.UnknownPool.selector, _notAPool(poolId)));
        distributor.funded(poolId, address(alm));
    }

    // ------------------------------------------------------------------ small things

    /// @dev At the pool's last settlement; what has flowed since is in none of the three.
    function _assertBooks(uint256 amount) internal view {
        uint256 have = distributor.streamed(liquid, address(asset)) + distributor.scheduled(liquid, address(asset))
            + distributor.carried(liquid, address(asset));
        _assertPaid(have, amount, 3, "books");
        assertEq(distributor.funded(liquid, address(asset)), amount, "funded");
        assertEq(asset.balanceOf(address(distributor)), amount - distributor.paid(liquid, address(asset)), "held");
    }

    function _owed(uint256 poolId, address token) internal view returns (uint256) {
        return distributor.streamed(poolId, token) - distributor.paid(poolId, token);
    }

    /// @dev Asks for an amount that a position without shares has earned.
    function _payment(uint256 poolId, uint256 place, uint256 amount)
        internal
        view
        returns (IRewardDistributor.Payment memory)
    {
        // forge-lint: disable-next-line(unsafe-typecast) small
        return IRewardDistributor.Payment(poolId, 1e18, SCALE, place, alice, 0, 0, -int256(amount));
    }

    function _expectOnlyVault(uint256 poolId) internal {
        vm.expectRevert(IRewardDistributor.OnlyVault.selector);
        distributor.openPool(poolId);
        vm.expectRevert(IRewardDistributor.OnlyVault.selector);
        distributor.settle(poolId, 1, SCALE);
        vm.expectRevert(IRewardDistributor.OnlyVault.selector);
        distributor.pay(_payment(poolId, 0, 1));
        vm.expectRevert(IRewardDistributor.OnlyVault.selector);
        distributor.chargePenalty(poolId, 1);
    }
}
