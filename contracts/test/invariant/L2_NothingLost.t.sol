// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {Base} from "../support/Base.sol";
import {Between} from "../support/Between.sol";
import {DistributorHarness} from "../support/DistributorHarness.sol";
import {Life} from "../support/Life.sol";
import {FeeToken, Token} from "../support/Tokens.sol";

/// @dev The properties of L2, numbered in PROPERTIES.md, and the world they are held against: four pools, four people.
/// Each property is a function that reverts when it does not hold, so that twins can show that it notices.
abstract contract BooksBase is Base {
    DistributorHarness internal books;
    Life internal life;
    uint256[] internal pools;

    function setUp() public virtual override {
        super.setUp();
        books = DistributorHarness(address(distributor));
        FeeToken fee = new FeeToken(250);
        pools = [
            liquid,
            locking,
            _createPool(address(asset), 2, shortTiers(), 1e24), // often below its minimum
            _createPool(address(fee), 0, shortTiers(), 1 << 43)
        ];
        life = new Life(vault, distributor, treasury, governance, pools);
    }

    function _newDistributor(address vaultAt) internal override returns (RewardDistributor) {
        return new DistributorHarness(alm, vaultAt, governance, GENESIS, EPOCH, TIP_CAP, TIP_SLOPE);
    }

    function shortTiers() internal pure returns (IStakingVault.Tier[] memory ladder) {
        ladder = lockingTiers();
        (ladder[1].unbondingPeriod, ladder[2].unbondingPeriod, ladder[3].unbondingPeriod) = (1 days, 4 days, 20 days);
    }

    /// @dev The first weeks: money is there, somebody is staked, the first epoch runs.
    function _begin() internal {
        life.fundEmission(1e24);
        life.setWeights(1);
        life.setEmission(2e22);
        life.stake(0, 1, _sized(1e23), 3);
        life.stake(1, 1, _sized(1e23), 6);
        life.stake(2, 0, _sized(1e21), 0);
        life.missEpochs(1);
    }

    /// @dev A seed from which a life makes about this amount.
    function _sized(uint256 amount) internal pure returns (uint256) {
        return 27 * amount + 26;
    }

    // ------------------------------------------------------------------ properties

    /// @dev P-6. The distributor holds all that it says it holds for somebody; what it has beyond that is rounding, under a
    /// unit a settlement, a weight change and a bend of the line.
    function checkSolvent() public view {
        uint256 known = distributor.emissionReserve() + distributor.tipBudget();
        for (uint256 i = 0; i < pools.length; ++i) {
            (uint256 due, uint256 undivided, uint256 waiting, uint256 scheduled) = _books(pools[i]);
            known += due + undivided + waiting + scheduled;
        }
        uint256 held = alm.balanceOf(address(distributor));
        assertEq(held, life.funded() + life.given() - life.claimed() - life.tipped(), "P-6: ALM left another way");
        held -= life.given();
        assertGe(held, known, "P-6: more is promised than held");
        uint256 rounding = life.settlements() + life.weightChanges() + life.bends() + 2 * pools.length;
        assertLe(held - known, rounding, "P-6: more is lost than rounding explains");
    }

    /// @dev P-7. What the stakers of a pool can claim is covered by what streamed to it, and falls short by less than a
    /// unit a settlement and one an account.
    function checkClaimable() public view {
        for (uint256 i = 0; i < pools.length; ++i) {
            (uint256 due,,,) = _books(pools[i]);
            uint256 sum = _claimable(life.STRANGER(), pools[i]);
            for (uint256 j = 0; j < life.peopleCount(); ++j) {
                sum += _claimable(life.people(j), pools[i]);
            }
            assertLe(sum, due, "P-7: more is claimable than streamed");
            uint256 rounding = 2 * life.settlements() + life.peopleCount() + 1;
            assertLe(due - sum, rounding, "P-7: more is withheld than rounding explains");
        }
    }

    /// @dev P-8. Principal held is the sum of all positions, and what went in less what went out.
    function checkPrincipal() public view {
        _checkPrincipal(address(asset));
        _checkPrincipal(address(uint160(pools[3])));
    }

    /// @dev P-9. A pool's sums are the sums of its positions; shares follow from parts, tier and boost.
    function checkShares() public view {
        for (uint256 i = 0; i < pools.length; ++i) {
            (uint256 bonded, uint256 unbonding, uint256 shares) = vault.totals(pools[i]);
            IStakingVault.Tier[] memory ladder = vault.tiers(pools[i]);
            for (uint256 j = 0; j < life.peopleCount(); ++j) {
                IStakingVault.Position memory p = _position(life.people(j), pools[i]);
                assertEq(p.shares, p.bonded * ladder[p.tier].boost / 10_000 + p.unbonding, "P-9: shares");
                assertEq(p.releaseAt == 0, p.unbonding == 0, "P-9: a clock without stake");
                (bonded, unbonding, shares) = (bonded - p.bonded, unbonding - p.unbonding, shares - p.shares);
            }
            assertEq(bonded + unbonding + shares, 0, "P-9: somebody else's");
        }
    }

    // ------------------------------------------------------------------ small things

    function _books(uint256 poolId) internal view returns (uint256, uint256, uint256, uint256) {
        (,, uint256 shares) = vault.totals(poolId);
        (, uint256 minimum,) = vault.pool(poolId);
        return books.books(poolId, shares < minimum ? 0 : shares);
    }

    function _checkPrincipal(address token) internal view {
        uint256 sum;
        for (uint256 i = 0; i < pools.length; ++i) {
            if (address(uint160(pools[i])) != token) continue;
            (uint256 bonded, uint256 unbonding,) = vault.totals(pools[i]);
            sum += bonded + unbonding;
        }
        assertEq(sum, life.staked(token) - life.withdrawn(token), "P-8: positions");
        assertEq(Token(token).balanceOf(address(vault)), sum + life.lost(token), "P-8: held");
    }
}

/// forge-config: default.invariant.runs = 48
/// forge-config: default.invariant.depth = 128
/// forge-config: default.invariant.fail-on-revert = true
contract L2_NothingLostTest is BooksBase {
    function setUp() public override {
        super.setUp();
        targetContract(address(life));
        bytes4[] memory acts = new bytes4[](20);
        acts[0] = Life.stake.selector;
        acts[1] = Life.stake.selector;
        acts[2] = Life.raiseTier.selector;
        acts[3] = Life.unbond.selector;
        acts[4] = Life.withdraw.selector;
        acts[5] = Life.withdrawAll.selector;
        acts[6] = Life.claim.selector;
        acts[7] = Life.fumble.selector;
        acts[8] = Life.give.selector;
        acts[9] = Life.poke.selector;
        acts[10] = Life.forge.selector;
        acts[11] = Life.flash.selector;
        acts[12] = Life.setWeight.selector;
        acts[13] = Life.setWeights.selector;
        acts[14] = Life.setEmission.selector;
        acts[15] = Life.fundEmission.selector;
        acts[16] = Life.fundTips.selector;
        acts[17] = Life.trigger.selector;
        acts[18] = Life.wait.selector;
        acts[19] = Life.waitForEdge.selector;
        targetSelector(FuzzSelector(address(life), acts));
        _begin();
    }

    function invariant_L2_BooksBalance() public {
        vm.warp(life.time());
        assertEq(life.fault(), "", "an act saw what must not happen");
        checkSolvent();
        checkClaimable();
        checkPrincipal();
        checkShares();
    }

    /// @dev At the end of each run everybody leaves: all principal is out, and what is left of the rewards is in reserve,
    /// carried or rounding.
    function afterInvariant() public {
        life.everybodyLeaves();
        vm.warp(life.time());
        assertEq(life.fault(), "", "an act saw what must not happen");
        checkSolvent();
        checkPrincipal();
        for (uint256 i = 0; i < pools.length; ++i) {
            _assertTotals(pools[i], 0, 0, 0);
            (uint256 due,,, uint256 scheduled) = _books(pools[i]);
            assertLe(due, 2 * life.settlements() + life.peopleCount(), "P-7: what nobody can claim");
            assertEq(scheduled, 0, "four years later nothing is scheduled");
        }
        assertEq(asset.balanceOf(address(vault)), life.lost(address(asset)), "P-8: all is out");
    }

    /// @dev P-12. No act is idle: over a long life each does what it is for, many times.
    function test_L2_EveryActHappens() public {
        uint256 seed = 1;
        for (uint256 i = 0; i < 4000; ++i) {
            _act(seed = uint256(keccak256(abi.encode(seed))));
        }
        bytes32[19] memory names = [
            // forge-lint: disable-next-line(unsafe-typecast) five letters
            bytes32("stake"),
            "raiseTier",
            "unbond",
            "withdraw",
            "withdrawAll",
            "claim",
            "fumble",
            "give",
            "poke",
            "forge",
            "flash",
            "setWeight",
            "setWeights",
            "setEmission",
            "fundEmission",
            "fundTips",
            "trigger",
            "wait",
            "waitForEdge"
        ];
        for (uint256 i = 0; i < names.length; ++i) {
            assertGt(life.effects(names[i]), 10, string.concat("idle: ", string(abi.encodePacked(names[i]))));
        }
        invariant_L2_BooksBalance();
        assertGt(life.claimed(), 1e23, "much was paid");
        afterInvariant();
    }

    function _act(uint256 r) internal {
        (uint256 a, uint256 b, uint256 c, uint256 d) = (r >> 16, r >> 48, r >> 80, r >> 112);
        uint256 kind = r % 21;
        if (kind < 2) life.stake(a, b, c, d);
        else if (kind == 2) life.raiseTier(a, b, c);
        else if (kind == 3) life.unbond(a, b, c);
        else if (kind == 4) life.withdraw(a, b, c);
        else if (kind == 5) life.withdrawAll(a, b);
        else if (kind == 6) life.claim(a, b);
        else if (kind == 7) life.fumble(a, b, c, d, r);
        else if (kind == 8) life.give(a, b);
        else if (kind == 9) life.poke(a, b);
        else if (kind == 10) life.forge(a, b);
        else if (kind == 11) life.flash(a, b);
        else if (kind == 12) life.setWeight(a, b);
        else if (kind == 13) life.setWeights(a);
        else if (kind == 14) life.setEmission(a);
        else if (kind == 15) life.fundEmission(a);
        else if (kind == 16) life.fundTips(a);
        else if (kind == 17) life.trigger();
        else if (kind == 18) life.wait(a);
        else if (kind == 19) life.waitForEdge(a);
        else if (a % 4 == 0) life.missEpochs(b);
    }
}

/// @dev Twins of P-6 to P-9: the same world with one thing broken. The property named must notice.
contract L2_TwinsTest is BooksBase {
    function _live(Between.Fault fault) internal {
        _fault = fault;
        setUp();
        _begin();
        for (uint256 i = 0; i < 6; ++i) {
            life.claim(1, 1); // the smaller of two, so that what is paid too much is there to be paid
            life.poke(0, 1);
            life.wait(i + 1000);
        }
        vm.warp(life.time());
    }

    function test_L2_Twin_NoFaultNoAlarm() public {
        _live(Between.Fault.Silent);
        checkSolvent();
        checkClaimable();
        checkPrincipal();
        checkShares();
    }

    function test_L2_Twin_GenerousIsCaught() public {
        _live(Between.Fault.Generous);
        _caught(this.checkClaimable, "P-7: more is claimable");
    }

    function test_L2_Twin_MeanIsCaught() public {
        _live(Between.Fault.Mean);
        _caught(this.checkClaimable, "P-7: more is withheld");
    }

    function test_L2_Twin_ForgetfulIsCaught() public {
        _live(Between.Fault.Forgetful);
        _caught(this.checkClaimable, "P-7: more is withheld");
    }

    function test_L2_Twin_PaysTwiceIsCaught() public {
        _live(Between.Fault.PaysTwice);
        _caught(this.checkSolvent, "P-6: ALM left another way");
    }

    /// @dev P-19: two units a settlement make a flash stake earn.
    function test_L2_Twin_AFlashThatEarnsIsCaught() public {
        _live(Between.Fault.Generous);
        life.flash(1, _sized(9e26));
        assertEq(life.fault(), "a flash stake earned", "the act did not notice");
    }

    function test_L2_Twin_ALeakIsCaught() public {
        _live(Between.Fault.None);
        vm.prank(address(distributor));
        assertTrue(alm.transfer(stranger, 1));
        _caught(this.checkSolvent, "P-6: ALM left another way");
    }

    function test_L2_Twin_AReserveOverstatedIsCaught() public {
        _live(Between.Fault.None);
        bytes32 slot = bytes32(uint256(2)); // second slot of the line: rate, reserve, total weight
        uint256 word = uint256(vm.load(address(distributor), slot));
        vm.store(address(distributor), slot, bytes32(word + (uint256(1e10) << 128)));
        _caught(this.checkSolvent, "P-6: more is promised than held");
    }

    function test_L2_Twin_PrincipalTakenIsCaught() public {
        _live(Between.Fault.None);
        vm.prank(address(vault));
        assertTrue(asset.transfer(stranger, 1));
        _caught(this.checkPrincipal, "P-8: held");
    }

    function test_L2_Twin_SharesWithoutStakeAreCaught() public {
        _live(Between.Fault.None);
        // the pool has one share more than its positions
        bytes32 slot = keccak256(abi.encode(liquid, uint256(2)));
        vm.store(address(vault), slot, bytes32(uint256(vm.load(address(vault), slot)) + 1));
        _caught(this.checkShares, "P-9: somebody else's");
    }

    /// @dev The check reverts, and with the words of its property.
    function _caught(function() external view check, string memory words) internal {
        try check() {
            revert("the property did not notice");
        } catch (bytes memory raw) {
            bytes memory said = new bytes(raw.length - 4);
            for (uint256 i = 4; i < raw.length; ++i) {
                said[i - 4] = raw[i];
            }
            assertTrue(vm.contains(abi.decode(said, (string)), words), "another property noticed");
        }
    }
}
