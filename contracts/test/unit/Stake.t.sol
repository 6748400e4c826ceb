// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {RevertingDistributor} from "../support/BrokenDistributors.sol";
import {FeeToken, HookToken} from "../support/Tokens.sol";

// stake
//   amount is zero, or nothing arrives                       → ZeroValue
//   the pool is unknown                                      → UnknownPool
//   the tier is unknown                                      → UnknownTier
//   the tier is lower and stake is bonded or on the clock    → TierTooLow
//   too little gas for a settlement                          → InsufficientGas
//   the distributor does not answer                          → DistributorUnavailable
//   no allowance                                             → the token's own error
//   more shares than the pool's bound                        → TooManyShares
//   the asset calls back                                     → the call back reverts, the stake stands
//   the asset takes a fee                                    → what arrived is credited
//   a higher tier                                            → the whole bonded part moves up
//   a lower tier, nothing bonded nor unmatured               → the tier falls, the matured part waits on
//   otherwise                                                → shares are amount × boost, rounded down; it emits
contract StakeTest is Base {
    function test_RevertWhen_AmountIsZero() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.stake(liquid, 0, 0);
    }

    function test_RevertWhen_NothingArrives() public {
        FeeToken greedy = new FeeToken(10_000);
        uint256 id = _createPool(address(greedy), 0, liquidTiers(), MINIMUM);
        greedy.mint(alice, 1e18);
        vm.startPrank(alice);
        greedy.approve(address(vault), 1e18);
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.stake(id, 1e18, 0);
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.stake(id, 1, 0);
    }

    function testFuzz_RevertWhen_UnknownTier(uint256 tier) public {
        _mint(alice, 2);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownTier.selector, 1, 1));
        vault.stake(liquid, 1, 1);
        tier = bound(tier, 4, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownTier.selector, tier, 4));
        vault.stake(locking, 1, tier);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownTier.selector, tier, 1));
        vault.stake(liquid, 1, tier);
        assertEq(asset.balanceOf(alice), 2, "nothing was taken");
    }

    function testFuzz_RevertWhen_TierFallsWhileBonded(uint256 have, uint256 want) public {
        have = bound(have, 1, 3);
        want = bound(want, 0, have - 1);
        _stake(alice, locking, 1e18, have);
        _mint(alice, 1e18);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TierTooLow.selector, want, have));
        vault.stake(locking, 1e18, want);
    }

    function testFuzz_RevertWhen_TierFallsWhileUnbonding(uint256 wait) public {
        _stake(alice, locking, 1e18, 2);
        _unbond(alice, locking, 1e18);
        skip(bound(wait, 0, 30 days - 1));
        _mint(alice, 1e18);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TierTooLow.selector, 1, 2));
        vault.stake(locking, 1e18, 1);
    }

    function testFuzz_RevertWhen_TierFallsWhileBondedBesideMaturedStake(uint256 wait) public {
        _stake(alice, locking, 2e18, 2);
        _unbond(alice, locking, 1e18);
        skip(bound(wait, 30 days, 300 days));
        _mint(alice, 1e18);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TierTooLow.selector, 1, 2));
        vault.stake(locking, 1e18, 1);
    }

    function testFuzz_RevertWhen_GasCannotSettle(uint256 gas) public {
        _mint(alice, 1e18);
        gas = bound(gas, 150_000, 310_000);
        vm.prank(alice);
        vm.expectPartialRevert(IStakingVault.InsufficientGas.selector);
        vault.stake{gas: gas}(liquid, 1e18, 0);
    }

    function test_RevertWhen_TheDistributorDoesNotAnswer() public {
        _mint(alice, 1e18);
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        vm.prank(alice);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.stake(liquid, 1e18, 0);
        assertEq(asset.balanceOf(alice), 1e18, "nothing was taken");
    }

    function test_RevertWhen_NoAllowance() public {
        asset.mint(alice, 5);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(vault), 0, 5));
        vault.stake(liquid, 5, 0);
    }

    function testFuzz_RevertWhen_TooManyShares(uint256 amount) public {
        _stake(bob, 1);
        amount = bound(amount, MAX_SHARES, 1 << 200);
        _mint(alice, amount);
        vm.prank(alice);
        uint256 have = amount > MAX_SHARES ? amount : amount + 1; // too many by itself, or with bob's
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TooManyShares.selector, have, MAX_SHARES));
        vault.stake(liquid, amount, 0);
    }

    function testFuzz_RevertWhen_BoostMakesTooManyShares(uint256 amount) public {
        amount = bound(amount, MAX_SHARES / 4 + 1, MAX_SHARES);
        _mint(alice, amount);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TooManyShares.selector, amount * 4, MAX_SHARES));
        vault.stake(locking, amount, 3);
    }

    /// @dev A small minimum makes the pool's index fine, and its bound low.
    function testFuzz_RevertWhen_TheBoundOfASmallMinimumIsReached(uint256 exponent) public {
        exponent = bound(exponent, 0, 62);
        uint256 id = _createPool(address(asset), 7, liquidTiers(), 1 << exponent);
        uint256 most = vault.shareBound(id);
        _stake(alice, id, most, 0);
        _mint(bob, 1);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.TooManyShares.selector, most + 1, most));
        vault.stake(id, 1, 0);
        _withdraw(alice, id, most);
    }

    function test_Stake_TheLargestPositionFits() public {
        _stake(alice, MAX_SHARES);
        _assertPosition(alice, liquid, MAX_SHARES, 0, 0, 0, MAX_SHARES);
        _stake(alice, locking, MAX_SHARES / 4, 3);
        _withdraw(alice, liquid, MAX_SHARES);
        _assertPosition(alice, liquid, 0, 0, 0, 0, 0);
    }

    function testFuzz_Stake_Liquid(uint256 first, uint256 second) public {
        first = bound(first, 1, MAX_SHARES / 2);
        second = bound(second, 1, MAX_SHARES / 2);
        _stake(alice, first);
        _mint(alice, second);
        vm.expectEmit(address(vault));
        emit IStakingVault.Staked(
            liquid, alice, second, IStakingVault.Position(first + second, 0, 0, 0, first + second), first + second
        );
        vm.prank(alice);
        assertEq(vault.stake(liquid, second, 0), second, "credited");
        _assertPosition(alice, liquid, first + second, 0, 0, 0, first + second);
        _assertTotals(liquid, first + second, 0, first + second);
        assertEq(asset.balanceOf(address(vault)), first + second, "held");
    }

    function testFuzz_Stake_SharesRoundedDown(uint256 amount, uint256 tier) public {
        amount = bound(amount, 1, MAX_SHARES / 4);
        tier = bound(tier, 0, 3);
        uint256 shares = amount * lockingTiers()[tier].boost / 10_000;
        _mint(alice, amount);
        vm.expectEmit(address(vault));
        emit IStakingVault.Staked(locking, alice, amount, IStakingVault.Position(amount, 0, 0, tier, shares), shares);
        vm.prank(alice);
        vault.stake(locking, amount, tier);
        _assertPosition(alice, locking, amount, 0, 0, tier, shares);
        _assertTotals(locking, amount, 0, shares);
    }

    /// @dev All eight tiers, five of which lie in the first slot of the ladder.
    function testFuzz_Stake_EveryTierOfALongLadder(uint256 tier, uint256 amount) public {
        tier = bound(tier, 0, 7);
        amount = bound(amount, 1, 1e28);
        IStakingVault.Tier[] memory ladder = new IStakingVault.Tier[](8);
        for (uint256 i = 0; i < 8; ++i) {
            // forge-lint: disable-next-line(unsafe-typecast) eight rungs
            ladder[i] = IStakingVault.Tier(uint32((i + 1) * 10 days), uint16(10_001 + i * 5_000));
        }
        uint256 id = _createPool(address(asset), 7, ladder, MINIMUM);
        _stake(alice, id, amount, tier);
        _assertPosition(alice, id, amount, 0, 0, tier, amount * (10_001 + tier * 5_000) / 10_000);
        assertEq(_unbond(alice, id, amount), block.timestamp + (tier + 1) * 10 days, "its period");
    }

    function testFuzz_Stake_HigherTierRaisesAllThatIsBonded(uint256 low, uint256 high, uint256 a, uint256 b) public {
        low = bound(low, 0, 2);
        high = bound(high, low + 1, 3);
        a = bound(a, 1, 1e30);
        b = bound(b, 1, 1e30);
        _stake(alice, locking, a, low);
        _stake(alice, locking, b, high);
        uint256 shares = (a + b) * lockingTiers()[high].boost / 10_000;
        _assertPosition(alice, locking, a + b, 0, 0, high, shares);
        _assertTotals(locking, a + b, 0, shares);
    }

    function testFuzz_Stake_UnbondingPartsKeepTheirClock(uint256 a, uint256 b, uint256 wait) public {
        a = bound(a, 2, 1e30);
        b = bound(b, 1, 1e30);
        _stake(alice, locking, a, 1);
        uint256 releaseAt = _unbond(alice, locking, a / 2);
        skip(bound(wait, 0, 20 days));
        _stake(alice, locking, b, 3);
        uint256 bonded = a - a / 2 + b;
        _assertPosition(alice, locking, bonded, a / 2, releaseAt, 3, bonded * 4 + a / 2);
    }

    function testFuzz_Stake_TierFallsOnceAllHasMatured(uint256 wait) public {
        _stake(alice, locking, 2e18, 2);
        uint256 releaseAt = _unbond(alice, locking, 2e18);
        skip(bound(wait, 30 days, 3000 days));
        _stake(alice, locking, 1e18, 0);
        _assertPosition(alice, locking, 1e18, 2e18, releaseAt, 0, 3e18);
        _withdraw(alice, locking, 3e18); // the matured part and the liquid part
        _assertPosition(alice, locking, 0, 0, 0, 0, 0);
    }

    /// @dev What was earned before is kept whole, and what comes earns from now on only.
    function testFuzz_Stake_ChangesNothingThatWasEarned(uint256 a, uint256 b, uint256 c, uint256 wait) public {
        a = bound(a, MINIMUM, 1e28);
        b = bound(b, 1, 1e28);
        c = bound(c, 1, 1e28);
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(alice, a);
        _stake(bob, b);
        _at(bound(wait, 0, EPOCH));
        (uint256 alices, uint256 bobs) = (_claimable(alice, liquid), _claimable(bob, liquid));
        _stake(carol, c);
        _stake(alice, c);
        assertEq(_claimable(bob, liquid), bobs, "who did nothing");
        assertEq(_claimable(carol, liquid), 0, "who just came");
        _assertPaid(_claimable(alice, liquid), alices, 1, "who added");
    }

    function testFuzz_Stake_CreditsWhatArrived(uint256 amount, uint256 feeBps) public {
        amount = bound(amount, 1e6, 1e30);
        FeeToken token = new FeeToken(bound(feeBps, 1, 9_999));
        uint256 id = _createPool(address(token), 0, liquidTiers(), MINIMUM);
        token.mint(alice, amount);
        vm.startPrank(alice);
        token.approve(address(vault), amount);
        uint256 credited = vault.stake(id, amount, 0);
        assertEq(credited, token.balanceOf(address(vault)), "credited what arrived");
        assertLt(credited, amount, "not what was sent");
        _assertPosition(alice, id, credited, 0, 0, 0, credited);
        vault.withdraw(id, credited, alice);
        assertEq(token.balanceOf(address(vault)), 0, "all of it leaves");
    }

    function test_Stake_AnAssetThatCallsBackIsLocked() public {
        HookToken token = new HookToken();
        uint256 id = _createPool(address(token), 0, liquidTiers(), MINIMUM);
        token.mint(alice, 10e18);
        vm.startPrank(alice);
        token.approve(address(vault), 10e18);
        token.hook(address(vault), abi.encodeCall(vault.stake, (id, 1, 0)));
        vault.stake(id, 1e18, 0);
        assertTrue(token.called() && !token.succeeded(), "locked");
        assertEq(bytes4(token.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard");
        _assertPosition(alice, id, 1e18, 0, 0, 0, 1e18);
    }
}
