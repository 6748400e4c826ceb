// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {StakingVault} from "../../src/StakingVault.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {Token} from "../support/Tokens.sol";

// createPool
//   the caller is not the owner                              → OwnableUnauthorizedAccount
//   asset and salt are taken                                 → PoolExists
//   the asset has no code                                    → NotAContract
//   minimum below 2^43 or above 2^104 - 1                    → MinimumOutOfRange
//   no tier, or more than 8                                  → InvalidTier(count)
//   a boost below 1×, or falling                             → InvalidTier(index)
//   period 0 with a boost                                    → InvalidTier(index)
//   periods not strictly rising, or longer than 4 years      → InvalidTier(index)
//   otherwise                                                → the pool stands, its id is salt and asset, it emits
// constructor
//   no distributor or no reward token                        → ZeroValue
contract CreatePoolTest is Base {
    Token internal fresh;

    function setUp() public override {
        super.setUp();
        fresh = new Token("NEW", 6);
    }

    function test_RevertWhen_ConstructedWithoutDistributorOrToken() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        new StakingVault(IRewardDistributor(address(0)), address(alm), governance);
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        new StakingVault(distributor, address(0), governance);
    }

    function testFuzz_RevertWhen_NotOwner(address caller) public {
        vm.assume(caller != governance);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        vault.createPool(address(fresh), 0, liquidTiers(), MINIMUM);
    }

    function test_RevertWhen_PoolExists() public {
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.PoolExists.selector, liquid));
        vault.createPool(address(asset), 0, lockingTiers(), 2 * MINIMUM);
    }

    function testFuzz_RevertWhen_NotAContract(address nobody) public {
        vm.assume(nobody.code.length == 0);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.NotAContract.selector, nobody));
        vault.createPool(nobody, 0, liquidTiers(), MINIMUM);
    }

    function testFuzz_RevertWhen_MinimumOutOfRange(uint256 small, uint256 large) public {
        small = bound(small, 0, (1 << 43) - 1);
        large = bound(large, uint256(1) << 104, type(uint256).max);
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.MinimumOutOfRange.selector, small, 1 << 43));
        vault.createPool(address(fresh), 0, liquidTiers(), small);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.MinimumOutOfRange.selector, large, 1 << 43));
        vault.createPool(address(fresh), 0, liquidTiers(), large);
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

    function testFuzz_CreatePool_KeepsItsTerms(uint96 salt, uint256 count, uint256 minimum) public {
        IStakingVault.Tier[] memory ladder = _ladder(bound(count, 1, 8));
        minimum = bound(minimum, 1 << 43, MAX_SHARES);
        uint256 id = uint256(salt) << 160 | uint256(uint160(address(fresh)));

        vm.expectEmit(address(vault));
        emit IStakingVault.PoolCreated(id, address(fresh), minimum, ladder);
        assertEq(_createPool(address(fresh), salt, ladder, minimum), id, "id");

        (address poolAsset, uint256 poolMinimum, uint256 tierCount) = vault.pool(id);
        assertEq(poolAsset, address(fresh), "asset");
        assertEq(poolMinimum, minimum, "minimum");
        assertEq(tierCount, ladder.length, "tier count");
        assertEq(abi.encode(vault.tiers(id)), abi.encode(ladder), "ladder");
        assertEq(vault.poolCount(), 3, "count");
        assertEq(vault.poolAt(2), id, "list");
        _assertTotals(id, 0, 0, 0);
    }

    function test_CreatePool_OneAssetManySalts() public {
        for (uint96 salt = 2; salt < 10; ++salt) {
            _createPool(address(asset), salt, liquidTiers(), MINIMUM);
        }
        assertEq(vault.poolCount(), 10, "count");
    }

    function testFuzz_RevertWhen_ViewingAnUnknownPool(uint256 id) public {
        vm.assume(id != liquid && id != locking);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, id));
        vault.pool(id);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, id));
        vault.claimable(id, alice);
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
        vault.createPool(address(fresh), 0, ladder, MINIMUM);
    }
}
