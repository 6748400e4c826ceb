// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {Base} from "../support/Base.sol";
import {FeeToken, HookToken, Token} from "../support/Tokens.sol";

// fund
//   no epochs, or more than 64                               → InvalidEpochs
//   the pool is unknown                                      → UnknownPool
//   the token is not listed                                  → UnknownRewardToken
//   amount is zero, or nothing arrives                       → ZeroValue
//   less than a unit an epoch                                → BelowLeast
//   no allowance                                             → the token's own error
//   above the pool's bound over its life                     → FundingBound, with what is left
//   ALM above the emission's bound                           → FundingBound, the smaller of the two
//   the token calls back                                     → the call back reverts, the stream stands
//   before genesis                                           → streams from genesis
//   within an epoch                                          → streams from the next boundary on
//   over n epochs                                            → after i of them ⌊amount × i / n⌋ has streamed, to the unit
//   several sponsors, overlapping or with gaps               → their sum
//   a token of 0 to 27 decimals                              → every unit is paid, over a supply of 1e28
//   a token with a fee                                       → what arrived streams
//   a dust top-up                                            → lowers nothing
// rates
//   while it streams                                         → what flows a second, until the next boundary
contract FundTest is Base {
    function testFuzz_RevertWhen_EpochsAreNoneOrTooMany(uint256 epochs) public {
        epochs = bound(epochs, 65, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.InvalidEpochs.selector, epochs, 64));
        distributor.fund(liquid, address(alm), 1e18, epochs);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.InvalidEpochs.selector, 0, 64));
        distributor.fund(liquid, address(alm), 1e18, 0);
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.UnknownPool.selector, _notAPool(id)));
        distributor.fund(id, address(alm), 1, 1);
    }

    function testFuzz_RevertWhen_TheTokenIsNotListed(address token) public {
        vm.assume(token != address(alm) && token != address(asset));
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.UnknownRewardToken.selector, liquid, token));
        distributor.fund(liquid, token, 1, 1);
        Token elsewhere = _addToken(locking);
        vm.expectRevert(
            abi.encodeWithSelector(IRewardDistributor.UnknownRewardToken.selector, liquid, address(elsewhere))
        );
        distributor.fund(liquid, address(elsewhere), 1, 1);
    }

    function test_RevertWhen_AmountIsZeroOrNothingArrives() public {
        vm.expectRevert(IRewardDistributor.ZeroValue.selector);
        distributor.fund(liquid, address(asset), 0, 1);
        FeeToken greedy = new FeeToken(10_000);
        _addToken(liquid, address(greedy));
        greedy.mint(address(this), 1e18);
        greedy.approve(address(distributor), 1e18);
        vm.expectRevert(IRewardDistributor.ZeroValue.selector);
        distributor.fund(liquid, address(greedy), 1e18, 1);
    }

    function testFuzz_RevertWhen_LessThanAUnitAnEpoch(uint256 amount, uint256 epochs) public {
        epochs = bound(epochs, 2, 64);
        amount = bound(amount, 1, epochs - 1);
        asset.mint(address(this), epochs);
        asset.approve(address(distributor), epochs);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.BelowLeast.selector, amount, epochs));
        distributor.fund(liquid, address(asset), amount, epochs);
        distributor.fund(liquid, address(asset), epochs, epochs);
    }

    function test_RevertWhen_NoAllowance() public {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(distributor), 0, 7)
        );
        distributor.fund(liquid, address(asset), 7, 1);
    }

    function testFuzz_RevertWhen_TheBoundIsReached(uint256 exponent, uint256 first, uint256 second) public {
        exponent = bound(exponent, 0, 62);
        uint256 id = _createPool(address(asset), 7, liquidTiers(), 1 << exponent);
        uint256 most = vault.fundingBound(id);
        first = bound(first, 64, most);
        second = bound(second, most - first + 1, most * 2);
        _fund(id, address(asset), first, 64);
        asset.mint(address(this), second);
        asset.approve(address(distributor), second);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.FundingBound.selector, most - first, second));
        distributor.fund(id, address(asset), second, 1);
        if (most == first) return;
        _fund(id, address(asset), most - first, 1);
        assertEq(distributor.funded(id, address(asset)), most, "to the unit");
    }

    function test_RevertWhen_AlmIsAboveTheEmissionsBound() public {
        _fund(liquid, address(alm), 1e27, 1);
        uint256 left = (1 << 90) - 1 - 1e27;
        assertGt(vault.fundingBound(liquid), (1 << 90) - 1, "the pool alone would take more");
        vm.prank(address(distributor));
        assertTrue(alm.transfer(address(this), left + 1));
        alm.approve(address(distributor), left + 1);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.FundingBound.selector, left, left + 1));
        distributor.fund(liquid, address(alm), left + 1, 1);
        distributor.fund(liquid, address(alm), left, 1);
    }

    function test_Fund_ATokenThatCallsBackIsLocked() public {
        HookToken token = new HookToken();
        _addToken(liquid, address(token));
        token.mint(address(this), 2e18);
        token.approve(address(distributor), 2e18);
        token.hook(address(distributor), abi.encodeCall(distributor.fund, (liquid, address(token), 1e18, 1)));
        distributor.fund(liquid, address(token), 1e18, 1);
        assertTrue(token.called() && !token.succeeded(), "locked");
        assertEq(bytes4(token.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard");
        assertEq(distributor.funded(liquid, address(token)), 1e18, "once");
    }

    /// @dev In the middle of a stake of the same token, which so becomes a reward of the pool.
    function test_Fund_InTheMiddleOfAStakeIsHarmless() public {
        HookToken token = new HookToken();
        uint256 id = _createPool(address(token), 0, liquidTiers(), MINIMUM);
        Sponsor sponsor = new Sponsor();
        token.mint(address(sponsor), 1e18);
        token.mint(alice, 2e18);
        sponsor.approve(token, address(distributor));
        vm.startPrank(alice);
        token.approve(address(vault), 2e18);
        token.hook(address(sponsor), abi.encodeCall(sponsor.fund, (distributor, id, address(token), 1e18)));
        assertEq(vault.stake(id, 1e18, 0), 1e18, "credited what came from her");
        vm.stopPrank();
        assertTrue(token.succeeded(), "funded");
        _assertPosition(alice, id, 1e18, 0, 0, 0, 1e18);
        (address[] memory tokens,) = vault.claimable(id, alice);
        assertEq(tokens.length, 2, "the vault knows the new reward");
        _toEpoch(1);
        vm.prank(alice);
        _assertPaid(vault.claim(_list(id), alice)[0][1], 1e18, 1, "and pays it");
    }

    // ------------------------------------------------------------------ what streams

    function testFuzz_Fund_FromTheNextBoundary(uint256 amount, uint256 epochs, uint256 epoch, uint256 second) public {
        amount = bound(amount, 64, 1e27);
        epochs = bound(epochs, 1, 64);
        epoch = bound(epoch, 0, 50);
        _stake(alice, 1e18);
        _at(epoch * EPOCH + bound(second, 0, EPOCH - 1));
        asset.mint(address(this), amount);
        asset.approve(address(distributor), amount);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.Funded(liquid, address(asset), address(this), amount, epoch + 1, epochs, amount);
        distributor.fund(liquid, address(asset), amount, epochs);
        assertEq(distributor.scheduled(liquid, address(asset)), amount, "all of it is to come");
        _at((epoch + 1) * EPOCH);
        assertEq(_claimable(alice, liquid, 1), 0, "nothing before the boundary");
        for (uint256 i = 1; i <= epochs; i += 1 + epochs / 5) {
            _toEpoch(epoch + 1 + i);
            assertEq(distributor.scheduled(liquid, address(asset)), amount - amount * i / epochs, "to the unit");
            _assertPaid(_claimable(alice, liquid, 1), amount * i / epochs, 1, "claimable");
        }
        _toEpoch(epoch + 1 + epochs);
        vm.prank(alice);
        _assertPaid(vault.claim(_list(liquid), alice)[0][1], amount, 1, "all of it");
        skip(1000 days);
        _assertPaid(_claimable(alice, liquid, 1), 0, 0, "and no more");
    }

    function testFuzz_Fund_BeforeGenesisFromGenesis(uint256 wait, uint256 amount, uint256 seen) public {
        amount = bound(amount, 1, 1e27);
        seen = bound(seen, 0, EPOCH);
        skip(bound(wait, 0, 1 days - 1));
        _stake(alice, 1e18);
        asset.mint(address(this), amount);
        asset.approve(address(distributor), amount);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.Funded(liquid, address(asset), address(this), amount, 0, 1, amount);
        distributor.fund(liquid, address(asset), amount, 1);
        assertEq(_claimable(alice, liquid, 1), 0, "not yet");
        _at(seen);
        _assertPaid(_claimable(alice, liquid, 1), amount * seen / EPOCH, 1, "by the second");
    }

    function testFuzz_Fund_SponsorsAddUp(uint256[4] memory amounts, uint256[4] memory epochs, uint256[4] memory gaps)
        public
    {
        _stake(alice, 1e18);
        uint256[4] memory firsts;
        uint256 epoch = 0;
        for (uint256 i = 0; i < 4; ++i) {
            amounts[i] = bound(amounts[i], 64, 1e26);
            epochs[i] = bound(epochs[i], 1, 10);
            epoch += bound(gaps[i], 0, 12);
            firsts[i] = epoch + 1;
            _at(epoch * EPOCH + 1000);
            _fund(liquid, address(asset), amounts[i], epochs[i]);
        }
        for (uint256 at = epoch + 1; at < epoch + 13; at += 3) {
            _toEpoch(at);
            uint256 expected = 0;
            uint256 all = 0;
            for (uint256 i = 0; i < 4; ++i) {
                uint256 passed = at > firsts[i] ? at - firsts[i] : 0;
                if (passed > epochs[i]) passed = epochs[i];
                expected += amounts[i] * passed / epochs[i];
                all += amounts[i];
            }
            _assertPaid(_claimable(alice, liquid, 1), expected, 1, "the sum");
            assertEq(distributor.scheduled(liquid, address(asset)), all - expected, "to come, to the unit");
        }
    }

    function testFuzz_Fund_EveryUnitOfAnyDecimalsIsPaid(uint256 decimals, uint256 few, uint256 supply) public {
        decimals = bound(decimals, 0, 27);
        few = bound(few, 1, 9);
        supply = bound(supply, MINIMUM, 1e28);
        // forge-lint: disable-next-line(unsafe-typecast) at most 27
        Token token = new Token("DEC", uint8(decimals));
        _addToken(liquid, address(token));
        uint256 amount = few * 10 ** decimals / 10; // from nothing to almost one token
        if (amount == 0) amount = few;
        _fund(liquid, address(token), amount, 1);
        _stake(alice, supply);
        _toEpoch(1);
        vm.prank(alice);
        _assertPaid(vault.claim(_list(liquid), alice)[0][1], amount, 1, "all but a unit of rounding");
        assertEq(distributor.streamed(liquid, address(token)), amount, "all of it is the pool's");
    }

    function testFuzz_Fund_CreditsWhatArrived(uint256 amount, uint256 feeBps) public {
        amount = bound(amount, 1e6, 1e27);
        FeeToken token = new FeeToken(bound(feeBps, 1, 9_999));
        _addToken(liquid, address(token));
        token.mint(address(this), amount);
        token.approve(address(distributor), amount);
        distributor.fund(liquid, address(token), amount, 1);
        uint256 arrived = token.balanceOf(address(distributor));
        assertLt(arrived, amount, "less");
        assertEq(distributor.funded(liquid, address(token)), arrived, "what arrived");
    }

    function testFuzz_Fund_ADustTopUpLowersNothing(uint256 amount, uint256 second, uint256 times, uint256 epochs)
        public
    {
        amount = bound(amount, 64, 1e26);
        times = bound(times, 1, 5);
        epochs = bound(epochs, 1, 64);
        _fund(liquid, address(asset), amount, 4);
        _stake(alice, 1e18);
        _at(bound(second, 0, 4 * EPOCH));
        uint256 fork = vm.snapshotState();
        uint256[6] memory before;
        uint256 from = block.timestamp;
        for (uint256 i = 0; i < 6; ++i) {
            vm.warp(from + i * 3 days);
            before[i] = _claimable(alice, liquid, 1);
        }
        vm.revertToState(fork);
        for (uint256 i = 0; i < times; ++i) {
            _fund(liquid, address(asset), epochs, epochs);
        }
        for (uint256 i = 0; i < 6; ++i) {
            vm.warp(from + i * 3 days);
            assertGe(_claimable(alice, liquid, 1), before[i], "never less than without");
        }
    }

    // ------------------------------------------------------------------ rates

    function test_Rates_OfEmissionAndStreams() public {
        Token token = _addToken(liquid);
        _emit(liquid, 604_800e18, 604_800e18);
        _setWeight(locking, 3);
        _fund(liquid, address(alm), 604_800e18, 1);
        _fund(liquid, address(token), 604_800e6, 2);
        (address[] memory tokens, uint256[] memory perSecond, uint256[] memory until) = distributor.rates(liquid);
        assertEq(tokens.length, 4, "ALM of the emission, and what may be funded");
        assertEq(tokens[0], address(alm), "emission");
        assertEq(tokens[1], address(alm), "sponsored");
        assertEq(tokens[2], address(token), "in use");
        for (uint256 i = 0; i < 4; ++i) {
            assertEq(perSecond[i], 0, "nothing before genesis");
            assertEq(until[i], GENESIS, "until then");
        }
        _at(1000);
        (, perSecond, until) = distributor.rates(liquid);
        assertApproxEqAbs(perSecond[0], 0.25e36, 1e27, "a quarter of the emission");
        assertEq(perSecond[1], 1e36, "sponsored ALM");
        assertEq(perSecond[2], 0.5e24, "half of the token an epoch");
        assertEq(perSecond[3], 0, "the asset is not funded");
        assertEq(until[0], distributor.emissionUntil(), "until the reserve is dry");
        assertEq(until[1], GENESIS + EPOCH, "until the boundary");
        _toEpoch(1);
        (, perSecond, until) = distributor.rates(liquid);
        assertEq(perSecond[1], 0, "over");
        assertEq(perSecond[2], 0.5e24, "still");
        _toEpoch(2);
        (, perSecond, until) = distributor.rates(liquid);
        assertEq(perSecond[0], 0, "dry");
        assertEq(until[0], type(uint32).max, "until somebody changes it");
        assertEq(perSecond[2], 0, "over");
    }

    function test_Rates_AChangeOfWeightThatIsDue() public {
        _emit(liquid, 604_800e18, 6_048_000e18);
        _at(1000);
        vm.prank(governance);
        distributor.setWeights(_list(liquid, locking), _list(1, 1));
        (, uint256[] memory perSecond, uint256[] memory until) = distributor.rates(liquid);
        assertApproxEqAbs(perSecond[0], 1e36, 1e27, "the old weight");
        assertEq(until[0], GENESIS + EPOCH, "until the boundary");
        _toEpoch(1);
        (, perSecond,) = distributor.rates(liquid);
        assertApproxEqAbs(perSecond[0], 0.5e36, 1e27, "the new one, though nobody settled");
        (, perSecond,) = distributor.rates(locking);
        assertApproxEqAbs(perSecond[0], 0.5e36, 1e27, "there too");
    }
}

/// @dev Funds when it is told to.
contract Sponsor {
    function approve(Token token, address spender) external {
        token.approve(spender, type(uint256).max);
    }

    function fund(IRewardDistributor distributor, uint256 poolId, address token, uint256 amount) external {
        distributor.fund(poolId, token, amount, 1);
    }
}
