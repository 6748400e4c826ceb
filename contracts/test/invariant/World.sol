// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {DistributorHarness} from "../support/DistributorHarness.sol";
import {Life} from "../support/Life.sol";
import {FeeToken, HookToken, MoodyToken, Token} from "../support/Tokens.sol";
import {Laws} from "./Laws.sol";

/// @dev The world of the campaigns: seven pools of every kind, eight reward tokens of every kind, and the properties of L2,
/// numbered in PROPERTIES.md. Each property is a function that reverts when it does not hold, so that twins can show that it
/// notices.
abstract contract World is Laws {
    bytes4[] internal _acts;
    DistributorHarness internal books;
    Life internal life;
    uint256[] internal pools;
    address[] internal assets;

    Token internal usd; // 6 decimals
    Token internal ray; // 27 decimals
    FeeToken internal fee;
    HookToken internal hook;
    MoodyToken internal moody;
    uint256 internal voting;

    function setUp() public virtual override {
        super.setUp();
        books = DistributorHarness(address(distributor));
        (usd, ray, fee) = (new Token("USD", 6), new Token("RAY", 27), new FeeToken(250));
        (hook, moody) = (new HookToken(), new MoodyToken());
        vm.startPrank(governance);
        voting = vault.createPool(address(alm), 0, shortTiers(), PENALTY_BPS, MINIMUM, true);
        uint256 harsh = vault.createPool(address(hook), 0, strictTiers(), 10_000, 1 << 30, false);
        vm.stopPrank();
        pools = [
            liquid,
            locking,
            _createPool(address(fee), 0, shortTiers(), 1 << 43),
            harsh,
            voting,
            _createPool(address(usd), 0, shortTiers(), 1), // 6 decimals, and no minimum to speak of
            _createPool(address(asset), 2, shortTiers(), 1 << 62) // often below its minimum
        ];
        assets = [address(asset), address(fee), address(hook), address(alm), address(usd)];
        _list8(locking);
        _listSome();
        address[3] memory roles = [treasury, governance, guardian];
        life = new Life(vault, distributor, roles, hook, moody, pools);
        _acts = [
            Life.stake.selector,
            Life.stake.selector,
            Life.stakeFor.selector,
            Life.raiseTier.selector,
            Life.unbond.selector,
            Life.rebond.selector,
            Life.withdraw.selector,
            Life.withdrawEarly.selector,
            Life.exit.selector,
            Life.emergencyWithdraw.selector,
            Life.outage.selector,
            Life.claim.selector,
            Life.claimFor.selector,
            Life.compound.selector,
            Life.delegate.selector,
            Life.fumble.selector,
            Life.give.selector,
            Life.poke.selector,
            Life.forge.selector,
            Life.flash.selector,
            Life.setHook.selector,
            Life.setMood.selector,
            Life.fund.selector,
            Life.fund.selector,
            Life.fundEmission.selector,
            Life.fundTips.selector,
            Life.flushPenalty.selector,
            Life.setWeight.selector,
            Life.setWeights.selector,
            Life.setEmission.selector,
            Life.vote.selector,
            Life.setGauge.selector,
            Life.pauseEntry.selector,
            Life.trigger.selector,
            Life.wait.selector,
            Life.waitForEdge.selector,
            Life.missEpochs.selector
        ];
    }

    /// @dev Fills a pool's list: eight tokens in all.
    function _list8(uint256 poolId) internal {
        vm.startPrank(governance);
        distributor.addRewardToken(poolId, address(usd));
        distributor.addRewardToken(poolId, address(ray));
        distributor.addRewardToken(poolId, address(fee));
        distributor.addRewardToken(poolId, address(hook));
        distributor.addRewardToken(poolId, address(moody));
        distributor.addRewardToken(poolId, address(new Token("ANY", 18)));
        vm.stopPrank();
    }

    function _listSome() internal {
        vm.startPrank(governance);
        distributor.addRewardToken(pools[0], address(usd));
        distributor.addRewardToken(pools[2], address(moody));
        distributor.addRewardToken(pools[3], address(ray));
        distributor.addRewardToken(pools[4], address(fee));
        distributor.addRewardToken(pools[5], address(hook));
        distributor.addRewardToken(pools[6], address(ray));
        vm.stopPrank();
    }

    /// @dev No tier is liquid, and the lowest is boosted.
    function strictTiers() internal pure returns (IStakingVault.Tier[] memory ladder) {
        ladder = new IStakingVault.Tier[](2);
        ladder[0] = IStakingVault.Tier(2 days, 11_111);
        ladder[1] = IStakingVault.Tier(30 days, 33_333);
    }

    /// @dev The first weeks: money is there, somebody is staked, the first epoch runs.
    function _begin() internal {
        life.fundEmission(1e24);
        life.setWeights(1);
        life.setEmission(2e22);
        life.stake(0, 1, _sized(1e23), 3);
        life.stake(1, 1, _sized(1e23), 6);
        life.stake(2, 0, _sized(1e21), 0);
        life.stake(3, 4, _sized(1e21), 3);
        life.delegate(3, 10);
        for (uint256 i = 0; i < 8; ++i) {
            life.fund(1, i, _sized(1e12), 5);
        }
        life.missEpochs(1);
    }

    /// @dev A seed from which a life makes about this amount.
    function _sized(uint256 amount) internal pure returns (uint256) {
        return 25 * amount + 24;
    }

    /// @dev Lives a life of so many acts, and looks at all properties every now and then.
    function longLife(uint256 seed, uint256 acts, uint256 every) public {
        for (uint256 i = 1; i <= acts; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            bytes4 kind = _acts[seed % _acts.length];
            if (kind == Life.missEpochs.selector && (seed >> 8) % 4 != 0) continue;
            bytes memory data =
                abi.encodePacked(kind, seed >> 16, (seed >> 48) & type(uint32).max, seed >> 80, seed >> 112, seed >> 9);
            (bool ok, bytes memory why) = address(life).call(data);
            require(ok, string(why));
            vm.warp(life.time());
            assertEq(life.fault(), "", string.concat("act ", vm.toString(i)));
            if (i % every == 0) _checkAll();
        }
    }

    // ------------------------------------------------------------------ properties

    function _checkAll() internal view {
        assertEq(life.fault(), "", "an act saw what must not happen");
        checkSolvent();
        checkClaimable();
        checkPrincipal();
        checkShares();
        checkVotes();
    }

    /// @dev P-6. The distributor holds all that it says it holds for somebody. Of every token but ALM, to the unit; what it
    /// has of ALM beyond that is rounding of the emission, under a unit a settlement, a weight change and a bend of the line.
    function checkSolvent() public view {
        address[] memory tokens = _rewardTokens();
        for (uint256 i = 0; i < tokens.length; ++i) {
            _checkSolvent(tokens[i]);
        }
    }

    function _checkSolvent(address token) internal view {
        (uint256 known, uint256 sponsored, uint256 paid) = (0, 0, 0);
        for (uint256 i = 0; i < pools.length; ++i) {
            (bool listed, DistributorHarness.Purses memory purse) = _purse(pools[i], token);
            if (!listed) continue;
            known += purse.due + purse.undivided + purse.waiting + purse.scheduled;
            sponsored += distributor.funded(pools[i], token);
            paid += distributor.paid(pools[i], token);
        }
        uint256 held = Token(token).balanceOf(address(distributor)) - life.given(token);
        if (token != address(alm)) {
            assertEq(paid, life.claimed(token), "P-6: paid is not what the vault said");
            assertEq(held, sponsored - paid, "P-6: the token left or came another way");
            assertEq(held, known, "P-6: the purses do not add up");
            return;
        }
        uint256 rounding = life.settlements() + life.weightChanges() + life.bends() + 2 * pools.length;
        assertGe(paid, life.claimed(token), "P-6: paid is less than the vault said");
        assertLe(paid - life.claimed(token), rounding, "P-6: paid is more than the vault said");
        uint256 tips = distributor.tipBudget();
        uint256 out = life.claimed(token) + life.tipsFunded() - tips;
        assertEq(held, sponsored + life.emissionFunded() + life.tipsFunded() - out, "P-6: ALM left another way");
        known += distributor.emissionReserve() + tips;
        assertGe(held, known, "P-6: more is promised than held");
        assertLe(held - known, rounding, "P-6: more is lost than rounding explains");
    }

    /// @dev P-7. What the stakers of a pool can claim is covered by what streamed to it, and falls short by less than two
    /// units a settlement and one an account. For each token.
    function checkClaimable() public view {
        for (uint256 i = 0; i < pools.length; ++i) {
            _checkClaimable(pools[i]);
        }
    }

    function _checkClaimable(uint256 poolId) internal view {
        (address[] memory tokens, DistributorHarness.Purses[] memory purses) = _books(poolId);
        (address[] memory told, uint256[] memory sums) = vault.claimable(poolId, life.STRANGER());
        assertEq(told.length, tokens.length, "P-7: as many tokens on both sides");
        for (uint256 j = 0; j < life.peopleCount(); ++j) {
            (, uint256[] memory amounts) = vault.claimable(poolId, life.people(j));
            for (uint256 i = 0; i < sums.length; ++i) {
                sums[i] += amounts[i];
            }
        }
        uint256 rounding = 2 * life.settlements() + life.peopleCount() + 1;
        for (uint256 i = 0; i < sums.length; ++i) {
            assertEq(told[i], tokens[i], "P-7: the same tokens on both sides");
            assertLe(sums[i], purses[i].due, "P-7: more is claimable than streamed");
            assertLe(purses[i].due - sums[i], rounding, "P-7: more is withheld than rounding explains");
        }
    }

    /// @dev P-8. Assets held are all positions, the penalties that wait, and what was sent by mistake; positions are what
    /// went in less what went out.
    function checkPrincipal() public view {
        for (uint256 k = 0; k < assets.length; ++k) {
            uint256 sum = life.lost(assets[k]);
            for (uint256 i = 0; i < pools.length; ++i) {
                if (address(uint160(pools[i])) != assets[k]) continue;
                (uint256 bonded, uint256 unbonding,) = vault.totals(pools[i]);
                assertEq(bonded + unbonding, life.staked(pools[i]) - life.left(pools[i]), "P-8: positions");
                sum += bonded + unbonding + vault.pendingPenalty(pools[i]);
            }
            assertEq(Token(assets[k]).balanceOf(address(vault)), sum, "P-8: held");
        }
    }

    /// @dev P-9. A pool's sums are the sums of its positions; shares follow from parts, tier and boost; a clock runs exactly
    /// when something is unbonding; an empty position is in the lowest tier.
    function checkShares() public view {
        for (uint256 i = 0; i < pools.length; ++i) {
            _checkShares(pools[i]);
        }
    }

    function _checkShares(uint256 poolId) internal view {
        (uint256 bonded, uint256 unbonding, uint256 shares) = vault.totals(poolId);
        IStakingVault.Tier[] memory ladder = vault.tiers(poolId);
        assertLe(shares, vault.shareBound(poolId), "P-9: bound");
        for (uint256 j = 0; j < life.peopleCount(); ++j) {
            IStakingVault.Position memory p = _position(life.people(j), poolId);
            assertEq(p.shares, p.bonded * ladder[p.tier].boost / 10_000 + p.unbonding, "P-9: shares");
            assertEq(p.releaseAt == 0, p.unbonding == 0, "P-9: a clock without stake");
            if (p.bonded + p.unbonding == 0) assertEq(p.tier, 0, "P-9: a tier without stake");
            (bonded, unbonding, shares) = (bonded - p.bonded, unbonding - p.unbonding, shares - p.shares);
        }
        assertEq(bonded + unbonding + shares, 0, "P-9: somebody else's");
    }

    /// @dev P-22. A delegate's votes are the principal, bonded or unbonding, of those who delegated to him.
    function checkVotes() public view {
        for (uint256 i = 0; i < life.peopleCount(); ++i) {
            address one = life.people(i);
            assertEq(vault.getVotes(one), life.votesOf(one), "P-22: votes");
        }
    }

    // ------------------------------------------------------------------ small things

    function _books(uint256 poolId)
        internal
        view
        returns (address[] memory tokens, DistributorHarness.Purses[] memory purses)
    {
        (,, uint256 shares) = vault.totals(poolId);
        (, uint256 minimum,,,) = vault.pool(poolId);
        uint256 scale = 47;
        while (1 << (scale - 47) < minimum) ++scale;
        return books.books(poolId, shares < minimum ? 0 : shares, scale < 96 ? scale : 96);
    }

    function _purse(uint256 poolId, address token)
        internal
        view
        returns (bool listed, DistributorHarness.Purses memory purse)
    {
        address[] memory list = distributor.rewardTokens(poolId);
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == token) listed = true;
        }
        if (!listed) return (false, purse);
        (address[] memory tokens, DistributorHarness.Purses[] memory purses) = _books(poolId);
        for (uint256 i = 0; i < tokens.length; ++i) {
            if (tokens[i] == token) return (true, purses[i]);
        }
    }

    /// @dev Every token that is a reward somewhere: those of the pool that lists eight, which has them all.
    function _rewardTokens() internal view returns (address[] memory) {
        return distributor.rewardTokens(locking);
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
