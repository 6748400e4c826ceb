// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {StakingVault} from "../../src/StakingVault.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {RevertingDistributor} from "../support/BrokenDistributors.sol";
import {Token} from "../support/Tokens.sol";

// createPool
//   the caller is not the owner                              → OwnableUnauthorizedAccount
//   asset and salt are taken                                 → PoolExists
//   the asset has no code                                    → NotAContract
//   a penalty above all of it                                → PenaltyTooHigh
//   no tier, or more than 8                                  → InvalidTier(count)
//   a boost below 1×, or falling                             → InvalidTier(index)
//   period 0 with a boost                                    → InvalidTier(index)
//   periods not strictly rising, or longer than 4 years      → InvalidTier(index)
//   a minimum that is no power of two, or above 2^62         → InvalidMinimum
//   votes for another asset than ALM, or in a ninth pool     → VotesNotAllowed
//   the distributor does not take it                         → reverts, nothing stands
//   otherwise                                                → the pool stands, its id is salt and asset, its terms are kept,
//                                                              ALM and the asset are listed as rewards; it emits
// constructor
//   no distributor or no reward token                        → ZeroValue
//   otherwise                                                → names the guardian; it emits
// views of an unknown pool                                   → UnknownPool
contract CreatePoolTest is Base {
    Token internal fresh;

    function setUp() public override {
        super.setUp();
        fresh = new Token("NEW", 6);
    }

    function test_RevertWhen_ConstructedWithoutDistributorOrToken() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        new StakingVault(IRewardDistributor(address(0)), address(alm), governance, guardian);
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        new StakingVault(distributor, address(0), governance, guardian);
    }

    function testFuzz_Constructor_KeepsWhoIsWho(address owner, address first) public {
        vm.assume(owner != address(0));
        vm.expectEmit();
        emit IStakingVault.GuardianSet(first);
        StakingVault other = new StakingVault(distributor, address(alm), owner, first);
        assertEq(other.owner(), owner, "owner");
        assertEq(other.guardian(), first, "guardian");
        assertEq(address(other.distributor()), address(distributor), "distributor");
        assertEq(other.alm(), address(alm), "alm");
        assertEq(other.poolCount(), 0, "no pool");
    }

    function testFuzz_RevertWhen_NotOwner(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        vault.createPool(address(fresh), 0, liquidTiers(), PENALTY_BPS, MINIMUM, false);
    }

    function test_RevertWhen_PoolExists() public {
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.PoolExists.selector, liquid));
        vault.createPool(address(asset), 0, lockingTiers(), 0, 2 * MINIMUM, false);
    }

    function testFuzz_RevertWhen_NotAContract(address nobody) public {
        vm.assume(nobody.code.length == 0);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.NotAContract.selector, nobody));
        vault.createPool(nobody, 0, liquidTiers(), PENALTY_BPS, MINIMUM, false);
    }

    function testFuzz_RevertWhen_PenaltyIsMoreThanAll(uint256 penalty) public {
        penalty = bound(penalty, 10_001, type(uint256).max);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.PenaltyTooHigh.selector, penalty, 10_000));
        vault.createPool(address(fresh), 0, liquidTiers(), penalty, MINIMUM, false);
    }

    function testFuzz_RevertWhen_MinimumIsNoPowerOfTwo(uint256 exponent, uint256 minimum) public {
        exponent = bound(exponent, 1, 62);
        minimum = bound(minimum, (1 << exponent) + 1, (uint256(1) << (exponent + 1)) - 1);
        _expectInvalidMinimum(minimum);
    }

    function testFuzz_RevertWhen_MinimumIsZeroOrTooLarge(uint256 exponent) public {
        _expectInvalidMinimum(0);
        _expectInvalidMinimum(1 << bound(exponent, 63, 255));
        _expectInvalidMinimum(type(uint256).max);
    }

    function test_RevertWhen_NoTierOrTooMany() public {
        _expectInvalid(new IStakingVault.Tier[](0), 0);
        _expectInvalid(_ladder(9), 9);
    }

    function testFuzz_RevertWhen_BoostBelowOne(uint256 at, uint16 boost) public {
        IStakingVault.Tier[] memory ladder = _ladder(8);
        at = bound(at, 0, 7);
        ladder[at].boost = uint16(bound(boost, 0, 9_999));
        _expectInvalid(ladder, at);
    }

    function testFuzz_RevertWhen_BoostFalls(uint256 at, uint16 boost) public {
        IStakingVault.Tier[] memory ladder = _ladder(8);
        at = bound(at, 2, 7);
        ladder[at].boost = uint16(bound(boost, 10_000, ladder[at - 1].boost - 1));
        _expectInvalid(ladder, at);
    }

    function testFuzz_RevertWhen_LiquidTierIsBoosted(uint16 boost) public {
        IStakingVault.Tier[] memory ladder = _ladder(1);
        ladder[0].boost = uint16(bound(boost, 10_001, type(uint16).max));
        _expectInvalid(ladder, 0);
    }

    function testFuzz_RevertWhen_PeriodsDoNotRise(uint256 at, uint32 period) public {
        IStakingVault.Tier[] memory ladder = _ladder(8);
        at = bound(at, 2, 7);
        ladder[at].unbondingPeriod = uint32(bound(period, 1, ladder[at - 1].unbondingPeriod));
        _expectInvalid(ladder, at);
    }

    function testFuzz_RevertWhen_PeriodTooLong(uint32 period) public {
        IStakingVault.Tier[] memory ladder = _ladder(8);
        ladder[7].unbondingPeriod = uint32(bound(period, 4 * 365 days + 1, type(uint32).max));
        _expectInvalid(ladder, 7);
    }

    function testFuzz_RevertWhen_VotesForAnotherAsset(uint96 salt) public {
        uint256 id = uint256(salt) << 160 | uint160(address(fresh));
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.VotesNotAllowed.selector, id));
        vault.createPool(address(fresh), salt, liquidTiers(), 0, MINIMUM, true);
    }

    function test_RevertWhen_ANinthPoolWouldVote() public {
        for (uint96 salt = 0; salt < 8; ++salt) {
            _createVotesPool(salt, liquidTiers());
        }
        uint256 id = uint256(8) << 160 | uint160(address(alm));
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.VotesNotAllowed.selector, id));
        vault.createPool(address(alm), 8, liquidTiers(), 0, MINIMUM, true);
        vault.createPool(address(alm), 8, liquidTiers(), 0, MINIMUM, false);
        assertEq(vault.poolCount(), 11, "two of the setting, eight that vote, one that does not");
    }

    function test_RevertWhen_TheDistributorDoesNotTakeIt() public {
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        vm.startPrank(governance);
        vm.expectRevert();
        vault.createPool(address(fresh), 0, liquidTiers(), 0, MINIMUM, false);
        assertEq(vault.poolCount(), 2, "nothing stands");
    }

    function testFuzz_CreatePool_KeepsItsTerms(uint96 salt, uint256 count, uint256 exponent, uint256 penalty) public {
        IStakingVault.Tier[] memory ladder = _ladder(bound(count, 1, 8));
        exponent = bound(exponent, 0, 62);
        penalty = bound(penalty, 0, 10_000);
        uint256 id = uint256(salt) << 160 | uint256(uint160(address(fresh)));

        vm.expectEmit(address(vault));
        emit IStakingVault.PoolCreated(id, address(fresh), 1 << exponent, penalty, false, ladder);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.RewardTokenAdded(id, address(alm));
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.RewardTokenAdded(id, address(fresh));
        vm.prank(governance);
        assertEq(vault.createPool(address(fresh), salt, ladder, penalty, 1 << exponent, false), id, "id");

        _assertPool(id, address(fresh), 1 << exponent, ladder.length, penalty, false);
        assertEq(abi.encode(vault.tiers(id)), abi.encode(ladder), "ladder");
        assertEq(vault.poolCount(), 3, "count");
        assertEq(vault.poolAt(2), id, "list");
        uint256 scale = exponent + 47 < 96 ? exponent + 47 : 96;
        assertEq(vault.shareBound(id), (1 << (scale + 8)) - 1, "share bound");
        assertEq(vault.fundingBound(id), (1 << exponent) << (137 - scale), "funding bound");
        _assertTotals(id, 0, 0, 0);
        address[] memory rewards = distributor.rewardTokens(id);
        assertEq(rewards.length, 2, "rewards");
        assertEq(rewards[0], address(alm), "ALM");
        assertEq(rewards[1], address(fresh), "the asset");
    }

    function testFuzz_CreatePool_OfAlm(uint96 salt, bool votes) public {
        uint256 id = uint256(salt) << 160 | uint160(address(alm));
        vm.expectEmit(address(vault));
        emit IStakingVault.PoolCreated(id, address(alm), 1, 10_000, votes, lockingTiers());
        vm.prank(governance);
        vault.createPool(address(alm), salt, lockingTiers(), 10_000, 1, votes);
        _assertPool(id, address(alm), 1, 4, 10_000, votes);
        assertEq(distributor.rewardTokens(id).length, 1, "listed once");
    }

    function test_CreatePool_OneAssetManySalts() public {
        for (uint96 salt = 2; salt < 10; ++salt) {
            _createPool(address(asset), salt, liquidTiers(), MINIMUM);
        }
        assertEq(vault.poolCount(), 10, "count");
    }

    function test_RevertWhen_ThereIsNoSuchPoolInTheList() public {
        vm.expectRevert();
        vault.poolAt(2);
    }

    function testFuzz_RevertWhen_ViewingAnUnknownPool(uint256 id) public {
        bytes memory refusal = abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id));
        vm.expectRevert(refusal);
        vault.pool(id);
        vm.expectRevert(refusal);
        vault.claimable(id, alice);
        vm.expectRevert(refusal);
        vault.previewExit(id, alice, 1);
        vm.expectRevert(refusal);
        vault.shareBound(id);
        vm.expectRevert(refusal);
        vault.fundingBound(id);
    }

    function _assertPool(uint256 id, address token, uint256 minimum, uint256 count, uint256 penalty, bool votes)
        internal
        view
    {
        (address a, uint256 m, uint256 c, uint256 p, bool v) = vault.pool(id);
        assertEq(a, token, "asset");
        assertEq(m, minimum, "minimum");
        assertEq(c, count, "tier count");
        assertEq(p, penalty, "penalty");
        assertEq(v, votes, "votes");
    }

    /// @dev A valid ladder of any length: 0 at 1×, then ten days and half a boost a rung.
    function _ladder(uint256 count) internal pure returns (IStakingVault.Tier[] memory ladder) {
        ladder = new IStakingVault.Tier[](count);
        for (uint256 i = 0; i < count; ++i) {
            // forge-lint: disable-next-line(unsafe-typecast) at most nine rungs
            ladder[i] = IStakingVault.Tier(uint32(i * 10 days), uint16(10_000 + i * 5_000));
        }
    }

    function _expectInvalid(IStakingVault.Tier[] memory ladder, uint256 at) internal {
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.InvalidTier.selector, at));
        vault.createPool(address(fresh), 0, ladder, PENALTY_BPS, MINIMUM, false);
    }

    function _expectInvalidMinimum(uint256 minimum) internal {
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.InvalidMinimum.selector, minimum));
        vault.createPool(address(fresh), 0, liquidTiers(), PENALTY_BPS, minimum, false);
    }
}
