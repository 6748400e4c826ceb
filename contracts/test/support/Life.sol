// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CommonBase} from "forge-std/Base.sol";
import {StdUtils} from "forge-std/StdUtils.sol";

import {AlmanacToken} from "../../src/AlmanacToken.sol";
import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {StakingVault} from "../../src/StakingVault.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {HookToken, MoodyToken, Token} from "./Tokens.sol";

/// @dev A random life of the protocol: honest stakers, careless ones, hostile strangers, sponsors, governance, gauge votes,
/// and the clock. Each act counts its calls and what came of them, and says so when something happened that must not.
contract Life is CommonBase, StdUtils {
    AlmanacToken public immutable alm;
    StakingVault public immutable vault;
    RewardDistributor public immutable distributor;
    address public immutable treasury;
    address public immutable governance;
    address public immutable guardian;
    HookToken public immutable hook;
    MoodyToken public immutable moody;

    uint256[] public pools;
    address[] public people;
    address public constant STRANGER = address(0x57A);

    /// @dev The clock of this life: the runner may not keep it between calls.
    uint256 public time;

    // what happened, in units
    uint256 public emissionFunded;
    uint256 public tipsFunded;
    uint256 public tipped;
    mapping(address token => uint256) public claimed;
    mapping(address token => uint256) public given; // sent to the distributor by mistake
    mapping(address token => uint256) public lost; // sent to the vault by mistake
    mapping(uint256 poolId => uint256) public staked;
    mapping(uint256 poolId => uint256) public left;

    // how often
    uint256 public settlements;
    uint256 public bends; // of the emission line
    uint256 public weightChanges; // and pools voted for
    mapping(bytes32 act => uint256) public calls;
    mapping(bytes32 act => uint256) public effects;

    // what must not happen
    string public fault;

    constructor(
        StakingVault vault_,
        RewardDistributor distributor_,
        address[3] memory roles, // treasury, governance, guardian
        HookToken hook_,
        MoodyToken moody_,
        uint256[] memory pools_
    ) {
        (vault, distributor, hook, moody) = (vault_, distributor_, hook_, moody_);
        (treasury, governance, guardian) = (roles[0], roles[1], roles[2]);
        alm = AlmanacToken(address(distributor_.alm()));
        pools = pools_;
        people = [address(0xA11CE), address(0xB0B), address(0xCA401), address(0xDA4E)];
        for (uint256 i = 0; i < people.length; ++i) {
            for (uint256 j = 0; j < pools_.length; ++j) {
                vm.prank(people[i]);
                _token(pools_[j]).approve(address(vault_), type(uint256).max);
            }
        }
        vm.prank(treasury);
        alm.approve(address(distributor_), type(uint256).max);
        time = block.timestamp;
    }

    modifier act(bytes32 name) {
        vm.warp(time);
        ++calls[name];
        _;
    }

    // ------------------------------------------------------------------ honest: what is allowed must succeed

    function stake(uint256 who, uint256 where, uint256 amount, uint256 tier) public act("stake") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        (,, uint256 tierCount,,) = vault.pool(poolId);
        bool held = p.bonded != 0 || (p.unbonding != 0 && time < p.releaseAt);
        uint256 least = held ? p.tier : 0;
        tier = tier % 3 != 0 ? least : bound(tier, least, tierCount - 1);
        amount = _amount(poolId, amount);
        if (amount == 0) return;
        _provide(poolId, account, amount);
        (bool ok, bytes memory answer) = _do(account, abi.encodeCall(vault.stake, (poolId, amount, tier)));
        if (!_entered(poolId, ok)) return;
        staked[poolId] += abi.decode(answer, (uint256));
        _moved("stake", account, poolId, p);
    }

    function stakeFor(uint256 who, uint256 where, uint256 amount) public act("stakeFor") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        amount = _amount(poolId, amount);
        if (amount == 0) return;
        _provide(poolId, STRANGER, amount);
        vm.prank(STRANGER);
        _token(poolId).approve(address(vault), amount);
        (bool ok, bytes memory answer) = _do(STRANGER, abi.encodeCall(vault.stakeFor, (poolId, amount, account)));
        if (p.bonded == 0 && p.unbonding != 0) {
            if (ok) fault = "a stranger pinned a tier";
            return;
        }
        if (!_entered(poolId, ok)) return;
        staked[poolId] += abi.decode(answer, (uint256));
        if (_position(account, poolId).releaseAt != p.releaseAt) fault = "a stranger moved a clock";
        if (_position(account, poolId).tier != p.tier) fault = "a stranger moved a tier";
        _moved("stakeFor", account, poolId, p);
    }

    function raiseTier(uint256 who, uint256 where, uint256 tier) public act("raiseTier") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        (,, uint256 tierCount,,) = vault.pool(poolId);
        if (p.bonded == 0 || p.tier + 1 >= tierCount) return;
        (,, uint256 shares) = vault.totals(poolId);
        if (shares + 4 * p.bonded > vault.shareBound(poolId)) return;
        tier = bound(tier, p.tier + 1, tierCount - 1);
        (bool ok,) = _do(account, abi.encodeCall(vault.raiseTier, (poolId, tier)));
        if (_entered(poolId, ok)) _moved("raiseTier", account, poolId, p);
    }

    function unbond(uint256 who, uint256 where, uint256 amount) public act("unbond") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        bool matured = p.unbonding != 0 && time >= p.releaseAt;
        if (p.bonded == 0 || _period(poolId, p.tier) == 0 || matured) return;
        amount = bound(amount, 1, p.bonded);
        (bool ok,) = _do(account, abi.encodeCall(vault.unbond, (poolId, amount)));
        if (!ok) fault = "L1: an unbond was refused";
        else _moved("unbond", account, poolId, p);
    }

    function rebond(uint256 who, uint256 where, uint256 amount) public act("rebond") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        if (p.unbonding == 0) return;
        (,, uint256 shares) = vault.totals(poolId);
        if (shares + 4 * p.unbonding > vault.shareBound(poolId)) return;
        amount = bound(amount, 1, p.unbonding);
        (bool ok,) = _do(account, abi.encodeCall(vault.rebond, (poolId, amount)));
        if (ok) _moved("rebond", account, poolId, IStakingVault.Position(0, 0, 0, 0, 0)); // a clock may end here
    }

    function withdraw(uint256 who, uint256 where, uint256 amount) public act("withdraw") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        uint256 free = _free(poolId, p);
        if (free == 0) return;
        amount = amount % 4 == 0 ? free : bound(amount, 1, free);
        (bool ok,) = _do(account, abi.encodeCall(vault.withdraw, (poolId, amount, account)));
        if (!ok) fault = "L1: a withdrawal was refused";
        left[poolId] += amount;
        _moved("withdraw", account, poolId, p);
    }

    function withdrawEarly(uint256 who, uint256 where, uint256 amount) public act("withdrawEarly") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        if (p.bonded + p.unbonding == 0) return;
        amount = amount % 4 == 0 ? p.bonded + p.unbonding : bound(amount, 1, p.bonded + p.unbonding);
        (uint256 expected, uint256 penalty,) = vault.previewExit(poolId, account, amount);
        uint256 fundedBefore = _fundedAndPending(poolId);
        (bool ok, bytes memory answer) =
            _do(account, abi.encodeCall(vault.withdrawEarly, (poolId, amount, account, penalty)));
        if (!ok) {
            fault = "L1: an early withdrawal was refused";
            return;
        }
        if (abi.decode(answer, (uint256)) != expected) fault = "previewExit was not paid";
        if (amount <= _free(poolId, p) && penalty != 0) fault = "a free part cost something";
        uint256 more = _fundedAndPending(poolId) - fundedBefore;
        if (more > penalty || more + penalty / 20 + 1 < penalty) fault = "a penalty went astray"; // a fee token keeps 2.5 %
        left[poolId] += amount;
        _moved("withdrawEarly", account, poolId, p);
        if (penalty != 0) ++effects["penalty"];
    }

    function exit(uint256 who, uint256 where) public act("exit") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        uint256 all = p.bonded + p.unbonding;
        if (all == 0 || _free(poolId, p) != all) return;
        (address[] memory tokens, uint256[] memory due) = vault.claimable(poolId, account);
        uint256[] memory before = _paidOf(poolId, tokens, account);
        (bool ok,) = _do(account, abi.encodeCall(vault.exit, (poolId, account)));
        if (!ok) {
            fault = "L1: an exit was refused";
            return;
        }
        uint256[] memory after_ = _paidOf(poolId, tokens, account);
        if (address(_token(poolId)) == address(alm)) after_[0] -= all;
        for (uint256 i = 0; i < tokens.length; ++i) {
            _checkPaid(tokens[i], due[i], after_[i] - before[i]);
        }
        left[poolId] += all;
        _moved("exit", account, poolId, p);
    }

    function emergencyWithdraw(uint256 who, uint256 where) public act("emergencyWithdraw") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        uint256 all = p.bonded + p.unbonding;
        if (all == 0) return;
        (uint256 expected,,) = vault.previewExit(poolId, account, all);
        (bool ok, bytes memory answer) = _do(account, abi.encodeCall(vault.emergencyWithdraw, (poolId, account)));
        if (!ok) {
            fault = "L1: an emergency withdrawal was refused";
            return;
        }
        if (abi.decode(answer, (uint256)) != expected) fault = "previewExit was not paid";
        left[poolId] += all;
        _moved("emergencyWithdraw", account, poolId, p);
    }

    /// @dev The distributor is dead for a second, and somebody leaves in it.
    function outage(uint256 who, uint256 where, uint256 amount) public act("outage") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        if (p.bonded + p.unbonding == 0) return;
        amount = amount % 4 == 0 ? p.bonded + p.unbonding : bound(amount, 1, p.bonded + p.unbonding);
        bytes memory alive = address(distributor).code;
        vm.etch(address(distributor), hex"fe");
        (bool ok,) = _do(account, abi.encodeCall(vault.withdrawEarly, (poolId, amount, account, amount)));
        vm.etch(address(distributor), alive);
        if (!ok) {
            fault = "L1: an early withdrawal was refused";
            return;
        }
        left[poolId] += amount;
        _moved("outage", account, poolId, p);
    }

    function claim(uint256 who, uint256 where) public act("claim") {
        _claim(_person(who), _person(who), _pool(where));
        ++effects["claim"];
    }

    function claimFor(uint256 who, uint256 where) public act("claimFor") {
        _claim(STRANGER, _person(who), _pool(where));
        ++effects["claimFor"];
    }

    function compound(uint256 who, uint256 where) public act("compound") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        address asset = address(_token(poolId));
        uint256 before = Token(asset).balanceOf(address(distributor));
        (bool ok, bytes memory answer) = _do(account, abi.encodeCall(vault.compound, (poolId)));
        if (!ok) return;
        staked[poolId] += abi.decode(answer, (uint256));
        claimed[asset] += before - Token(asset).balanceOf(address(distributor));
        _moved("compound", account, poolId, p);
    }

    function delegate(uint256 who, uint256 to) public act("delegate") {
        address account = _person(who);
        address delegatee = to % 3 == 0 ? address(0) : _person(to / 3);
        vm.prank(account);
        vault.delegate(delegatee);
        ++effects["delegate"];
    }

    // ------------------------------------------------------------------ careless: anything at all, refused or harmless

    function fumble(uint256 who, uint256 where, uint256 kind, uint256 a, uint256 b) public act("fumble") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        Token token = _token(poolId);
        uint256 before = token.balanceOf(address(vault)) - vault.pendingPenalty(poolId);
        (uint256 bonded, uint256 unbonding,) = vault.totals(poolId);
        bytes[10] memory acts = [
            abi.encodeCall(vault.stake, (poolId, a, b)),
            abi.encodeCall(vault.stake, (where, a, b)), // no such pool
            abi.encodeCall(vault.stake, (poolId, 1 + a % (token.balanceOf(account) + 1), b % 5)),
            abi.encodeCall(vault.raiseTier, (poolId, b % 5)),
            abi.encodeCall(vault.unbond, (poolId, a)),
            abi.encodeCall(vault.withdraw, (poolId, a, account)),
            abi.encodeCall(vault.withdraw, (poolId, 1 + a % (before + 1), account)),
            abi.encodeCall(vault.withdraw, (poolId, 1, address(0))),
            abi.encodeCall(vault.withdrawEarly, (poolId, bonded + 1, account, 0)),
            abi.encodeCall(vault.handOver, (poolId, a))
        ];
        (bool ok,) = _do(account, acts[kind % 10]);
        (uint256 bondedNow, uint256 unbondingNow,) = vault.totals(poolId);
        if (bondedNow + unbondingNow > bonded + unbonding) {
            staked[poolId] += bondedNow + unbondingNow - bonded - unbonding;
        } else {
            left[poolId] += bonded + unbonding - bondedNow - unbondingNow;
        }
        if (ok) ++settlements;
        else ++effects["fumble"];
    }

    function give(uint256 where, uint256 amount) public act("give") {
        uint256 poolId = _pool(where);
        Token token = _token(poolId);
        amount = bound(amount, 1, 1e15);
        _provide(poolId, address(this), amount);
        uint256 half = amount / 2;
        uint256 before = token.balanceOf(address(vault));
        require(token.transfer(address(vault), amount - half), "give");
        lost[address(token)] += token.balanceOf(address(vault)) - before;
        before = token.balanceOf(address(distributor));
        if (half != 0) require(token.transfer(address(distributor), half), "give");
        given[address(token)] += token.balanceOf(address(distributor)) - before;
        ++effects["give"];
    }

    // ------------------------------------------------------------------ hostile

    function poke(uint256 where, uint256 times) public act("poke") {
        uint256 poolId = _pool(where);
        times = bound(times, 1, 5);
        for (uint256 i = 0; i < times; ++i) {
            if (_claim(STRANGER, STRANGER, poolId)) fault = "a stranger was paid";
        }
        ++effects["poke"];
    }

    function forge(uint256 where, uint256 amount) public act("forge") {
        uint256 poolId = _pool(where);
        IRewardDistributor.Payment memory payment;
        (payment.poolId, payment.accountShares, payment.receiver) = (poolId, amount, STRANGER);
        payment.debt = -1e18;
        bytes[9] memory acts = [
            abi.encodeCall(distributor.settle, (poolId, amount, 96)),
            abi.encodeCall(distributor.pay, (payment)),
            abi.encodeCall(distributor.chargePenalty, (poolId, 1)),
            abi.encodeCall(distributor.setEmission, (amount)),
            abi.encodeCall(distributor.setWeights, (_one(poolId), _one(1))),
            abi.encodeCall(distributor.addRewardToken, (poolId, address(this))),
            abi.encodeCall(distributor.setGauge, (STRANGER, 10_000)),
            abi.encodeCall(distributor.addVotes, (_one(poolId), _one(1))),
            abi.encodeCall(distributor.openPool, (poolId))
        ];
        bool any;
        for (uint256 i = 0; i < acts.length; ++i) {
            vm.prank(STRANGER);
            (bool ok,) = address(distributor).call(acts[i]);
            any = any || ok;
        }
        (bool a,) = _do(STRANGER, abi.encodeCall(vault.withdraw, (poolId, amount, STRANGER)));
        (bool b,) = _do(STRANGER, abi.encodeCall(vault.openReward, (poolId, 1, STRANGER)));
        (bool c,) = _do(STRANGER, abi.encodeCall(vault.handOver, (poolId, 1)));
        (bool d,) = _do(STRANGER, abi.encodeCall(vault.emergencyWithdraw, (poolId, STRANGER)));
        (bool e,) = _do(STRANGER, abi.encodeCall(vault.pauseEntry, (poolId)));
        if (any || a || b || c || d || e) fault = "a stranger had power";
        ++effects["forge"];
    }

    /// @dev In and out within one second: must earn nothing.
    function flash(uint256 where, uint256 amount) public act("flash") {
        uint256 poolId = _pool(where);
        amount = _amount(poolId, amount);
        if (amount == 0 || _period(poolId, 0) != 0 || time < vault.entryPausedUntil(poolId)) return;
        _provide(poolId, STRANGER, amount);
        vm.startPrank(STRANGER);
        _token(poolId).approve(address(vault), amount);
        uint256 credited = vault.stake(poolId, amount, 0);
        vault.withdraw(poolId, credited, STRANGER);
        vm.stopPrank();
        settlements += 2;
        (, uint256[] memory amounts) = vault.claimable(poolId, STRANGER);
        for (uint256 i = 0; i < amounts.length; ++i) {
            if (amounts[i] != 0) fault = "a flash stake earned";
        }
        ++effects["flash"];
    }

    /// @dev The hook token will call somebody the next time it moves.
    function setHook(uint256 who, uint256 where, uint256 kind) public act("setHook") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        address[] memory list = distributor.rewardTokens(poolId);
        Token token = Token(list[list.length - 1]);
        bytes[6] memory acts = [
            abi.encodeCall(vault.claimFor, (STRANGER, _one(poolId))),
            abi.encodeCall(vault.stakeFor, (poolId, 1, account)),
            abi.encodeCall(vault.flushPenalty, (poolId)),
            abi.encodeCall(distributor.fund, (poolId, address(token), 1000, 3)),
            abi.encodeCall(distributor.triggerEpoch, ()),
            abi.encodeCall(vault.delegate, (account))
        ];
        kind %= 6;
        if (kind == 3 && address(token) != address(hook)) {
            if (address(token) == address(alm)) {
                vm.prank(treasury);
                require(alm.transfer(address(hook), 1000), "give");
            } else {
                token.mint(address(hook), 1000);
            }
            vm.prank(address(hook));
            token.approve(address(distributor), 1000);
        }
        hook.hook(kind == 3 || kind == 4 ? address(distributor) : address(vault), acts[kind]);
        ++bends;
        ++effects["setHook"];
    }

    function setMood(uint256 mood) public act("setMood") {
        moody.feel(MoodyToken.Mood(mood % 4)); // the dearer moods are for L1
        ++effects["setMood"];
    }

    // ------------------------------------------------------------------ sponsors

    function fund(uint256 where, uint256 which, uint256 amount, uint256 epochs) public act("fund") {
        uint256 poolId = _pool(where);
        address[] memory list = distributor.rewardTokens(poolId);
        address token = list[which % list.length];
        epochs = epochs % 5 == 0 ? bound(epochs, 1, 64) : bound(epochs, 1, 4);
        uint256 most = vault.fundingBound(poolId) - distributor.funded(poolId, token);
        amount = 2 * epochs + 2 + amount / 25 % 10 ** (1 + amount % 25);
        if (token == address(alm)) amount = bound(amount, 2 * epochs + 2, 1e22);
        if (amount > most || amount + distributor.funded(poolId, token) > distributor.FUNDING_BOUND()) return;
        if (token == address(alm)) {
            vm.prank(treasury);
            require(alm.transfer(STRANGER, amount), "give");
        } else {
            Token(token).mint(STRANGER, amount);
        }
        vm.startPrank(STRANGER);
        Token(token).approve(address(distributor), amount);
        distributor.fund(poolId, token, amount, epochs);
        vm.stopPrank();
        ++effects["fund"];
    }

    function fundEmission(uint256 amount) public act("fundEmission") {
        amount = bound(amount, 1, amount % 3 == 0 ? 100 : 1e24);
        vm.prank(treasury);
        distributor.fundEmission(amount);
        emissionFunded += amount;
        ++bends;
        ++effects["fundEmission"];
    }

    function fundTips(uint256 amount) public act("fundTips") {
        amount = bound(amount, 1, 20e18);
        vm.prank(treasury);
        distributor.fundTips(amount);
        tipsFunded += amount;
        ++effects["fundTips"];
    }

    function flushPenalty(uint256 where) public act("flushPenalty") {
        uint256 poolId = _pool(where);
        uint256 pending = vault.pendingPenalty(poolId);
        (bool ok,) = _do(STRANGER, abi.encodeCall(vault.flushPenalty, (poolId)));
        if (ok != (pending != 0)) fault = "a penalty that waits was refused, or one that does not was handed over";
        if (!ok) return;
        if (vault.pendingPenalty(poolId) != 0) fault = "a flushed penalty still waits";
        ++settlements;
        ++effects["flushPenalty"];
    }

    // ------------------------------------------------------------------ governance, guardian, keeper

    function setWeight(uint256 where, uint256 weight) public act("setWeight") {
        weight = bound(weight, 0, weight % 3 == 0 ? 1.4e8 : 100);
        vm.prank(governance);
        distributor.setWeights(_one(_pool(where)), _one(weight));
        ++weightChanges;
        ++bends;
        ++effects["setWeight"];
    }

    function setWeights(uint256 seed) public act("setWeights") {
        uint256[] memory weights = new uint256[](pools.length);
        for (uint256 i = 0; i < weights.length; ++i) {
            weights[i] = uint256(keccak256(abi.encode(seed, i))) % 1000;
        }
        vm.prank(governance);
        distributor.setWeights(pools, weights);
        weightChanges += weights.length;
        ++bends;
        ++effects["setWeights"];
    }

    function setEmission(uint256 perEpoch) public act("setEmission") {
        perEpoch = bound(perEpoch, 0, distributor.emissionReserve());
        vm.prank(governance);
        try distributor.setEmission(perEpoch) {
            ++bends;
            ++effects["setEmission"];
        } catch {} // the reserve at the boundary does not cover it
    }

    function vote(uint256 seed, uint256 votes) public act("vote") {
        if (time < distributor.genesis()) return;
        (address at,) = distributor.gauge();
        if (at != address(this)) _setGauge(seed);
        uint256 count = 1 + seed % 3;
        uint256[] memory ids = new uint256[](count);
        uint256[] memory each = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            ids[i] = pools[(seed / 7 + i) % pools.length];
            each[i] = 1 + uint256(keccak256(abi.encode(votes, i))) % (votes % 3 == 0 ? 1e7 : 100);
        }
        distributor.addVotes(ids, each);
        weightChanges += count;
        bends += 2;
        ++effects["vote"];
    }

    function setGauge(uint256 cap) public act("setGauge") {
        _setGauge(cap);
        ++effects["setGauge"];
    }

    function pauseEntry(uint256 where) public act("pauseEntry") {
        uint256 poolId = _pool(where);
        vm.prank(guardian);
        try vault.pauseEntry(poolId) {
            ++effects["pauseEntry"];
        } catch {} // the guardian rests
    }

    function trigger() public act("trigger") {
        uint256 expected = distributor.tip();
        vm.prank(STRANGER);
        try distributor.triggerEpoch() returns (uint256, uint256 tip) {
            if (tip != expected) fault = "the tip is not the one announced";
            tipped += tip;
            ++bends;
            ++effects["trigger"];
        } catch {} // not due
    }

    // ------------------------------------------------------------------ the clock

    function wait(uint256 s) public act("wait") {
        _pass(bound(s, 1, 3 days));
        ++effects["wait"];
    }

    /// @dev To the edge of an epoch: the last second before it, the first, or the second.
    function waitForEdge(uint256 s) public act("waitForEdge") {
        uint256 genesis = distributor.genesis();
        uint256 next =
            time < genesis ? genesis : distributor.epochStart((time - genesis) / distributor.epochLength() + 1);
        uint256 to = next - 1 + s % 3;
        if (to > time) _pass(to - time);
        ++effects["waitForEdge"];
    }

    function missEpochs(uint256 count) public act("missEpochs") {
        _pass((count % 16 == 0 ? 60 : bound(count, 1, 4)) * distributor.epochLength());
        ++effects["missEpochs"];
    }

    // ------------------------------------------------------------------ the end: everybody leaves

    function everybodyLeaves() external {
        moody.feel(MoodyToken.Mood.Fine);
        hook.hook(address(0), "");
        for (uint256 i = 0; i < people.length; ++i) {
            for (uint256 j = 0; j < pools.length; ++j) {
                withdraw(i, j, 0);
                unbond(i, j, type(uint256).max);
            }
        }
        time += 4 * 365 days;
        for (uint256 i = 0; i < people.length; ++i) {
            for (uint256 j = 0; j < pools.length; ++j) {
                if ((i + j) % 2 == 0) exit(i, j);
                withdraw(i, j, 0);
                claim(i, j);
                vm.warp(time);
                // a second unbonding for what a restarted clock held back
                unbond(i, j, type(uint256).max);
            }
        }
    }

    // ------------------------------------------------------------------ views and small things

    function peopleCount() external view returns (uint256) {
        return people.length;
    }

    function poolCount() external view returns (uint256) {
        return pools.length;
    }

    /// @dev Principal of the pools that vote, by delegate: what `getVotes` must say.
    function votesOf(address delegatee) public view returns (uint256 votes) {
        for (uint256 i = 0; i < people.length; ++i) {
            address to = vault.delegates(people[i]);
            if (to == address(0) || (delegatee != address(0) && to != delegatee)) continue;
            for (uint256 j = 0; j < pools.length; ++j) {
                (,,,, bool counts) = vault.pool(pools[j]);
                IStakingVault.Position memory p = _position(people[i], pools[j]);
                if (counts) votes += p.bonded + p.unbonding;
            }
        }
    }

    function _pass(uint256 s) internal {
        uint256 before = votesOf(address(0));
        time += s;
        vm.warp(time);
        if (s != 0 && vault.getPastTotalSupply(time - 1) != before) fault = "votes were not those of the delegators";
    }

    function _setGauge(uint256 cap) internal {
        vm.prank(governance);
        distributor.setGauge(address(this), bound(cap, 1000, 10_000));
    }

    /// @dev Entry must succeed, but while it is paused.
    function _entered(uint256 poolId, bool ok) internal returns (bool) {
        bool paused = time < vault.entryPausedUntil(poolId);
        if (paused && ok) fault = "stake entered while entry was paused";
        if (!paused && !ok) fault = "stake was refused";
        return ok;
    }

    function _moved(bytes32 name, address account, uint256 poolId, IStakingVault.Position memory old) internal {
        IStakingVault.Position memory p = _position(account, poolId);
        bool held = p.bonded != 0 || (p.unbonding != 0 && time < p.releaseAt);
        if (p.tier < old.tier && held && old.bonded != 0) fault = "a tier fell under a stake";
        if (p.unbonding != 0 && p.releaseAt < old.releaseAt) fault = "a clock was turned back";
        ++settlements;
        ++effects[name];
    }

    /// @dev Whether anything was paid.
    function _claim(address caller, address account, uint256 poolId) internal returns (bool any) {
        (address[] memory tokens, uint256[] memory due) = vault.claimable(poolId, account);
        bytes memory data = caller == account
            ? abi.encodeCall(vault.claim, (_one(poolId), account))
            : abi.encodeCall(vault.claimFor, (account, _one(poolId)));
        (bool ok, bytes memory answer) = _do(caller, data);
        if (!ok) {
            fault = "a claim was refused";
            return false;
        }
        uint256[] memory amounts = abi.decode(answer, (uint256[][]))[0];
        for (uint256 i = 0; i < tokens.length; ++i) {
            _checkPaid(tokens[i], due[i], amounts[i]);
            any = any || amounts[i] != 0;
        }
        ++settlements;
    }

    function _checkPaid(address token, uint256 due, uint256 got) internal {
        bool refuses = token == address(moody) && moody.mood() > MoodyToken.Mood.Silent;
        refuses = refuses || (token == address(hook) && got == 0); // what it called took more gas than it is given
        if (got != (refuses ? 0 : due)) fault = "claimable was not paid";
        if (refuses && due != 0) ++effects["refused"];
        claimed[token] += got;
    }

    /// @dev Of ALM, what the account holds; of others, what the pool paid, since a fee may be kept on the way.
    function _paidOf(uint256 poolId, address[] memory tokens, address account)
        internal
        view
        returns (uint256[] memory amounts)
    {
        amounts = new uint256[](tokens.length);
        amounts[0] = alm.balanceOf(account);
        for (uint256 i = 1; i < tokens.length; ++i) {
            amounts[i] = distributor.paid(poolId, tokens[i]);
        }
    }

    function _fundedAndPending(uint256 poolId) internal view returns (uint256) {
        return distributor.funded(poolId, address(_token(poolId))) + vault.pendingPenalty(poolId);
    }

    function _do(address from, bytes memory data) internal returns (bool, bytes memory) {
        vm.prank(from);
        return address(vault).call(data);
    }

    function _position(address account, uint256 poolId) internal view returns (IStakingVault.Position memory p) {
        (p.bonded, p.unbonding, p.releaseAt, p.tier, p.shares) = vault.position(poolId, account);
    }

    function _free(uint256 poolId, IStakingVault.Position memory p) internal view returns (uint256) {
        return (time >= p.releaseAt ? p.unbonding : 0) + (_period(poolId, p.tier) == 0 ? p.bonded : 0);
    }

    function _period(uint256 poolId, uint256 tier) internal view returns (uint256) {
        return vault.tiers(poolId)[tier].unbondingPeriod;
    }

    /// @dev From a few units to 1e25, all sizes alike; 0 where the pool or the supply has no room.
    function _amount(uint256 poolId, uint256 seed) internal view returns (uint256 amount) {
        amount = 2 + seed / 25 % 10 ** (1 + seed % 25);
        (,, uint256 shares) = vault.totals(poolId);
        uint256 bound_ = vault.shareBound(poolId);
        if (bound_ < 1 << 60) amount = 2 + amount % 1e15;
        if (shares + 24 * amount > bound_) return 0;
        if (address(_token(poolId)) == address(alm) && amount > alm.balanceOf(treasury) / 1000) return 0;
    }

    /// @dev Gives somebody of a pool's asset.
    function _provide(uint256 poolId, address to, uint256 amount) internal {
        if (address(_token(poolId)) != address(alm)) return _token(poolId).mint(to, amount);
        vm.prank(treasury);
        require(alm.transfer(to, amount), "give");
    }

    function _person(uint256 who) internal view returns (address) {
        return people[who % people.length];
    }

    function _pool(uint256 where) internal view returns (uint256) {
        return pools[where % pools.length];
    }

    function _token(uint256 poolId) internal pure returns (Token) {
        // forge-lint: disable-next-line(unsafe-typecast) the low bits are the asset
        return Token(address(uint160(poolId)));
    }

    function _one(uint256 value) internal pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = value;
    }
}
