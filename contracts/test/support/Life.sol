// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CommonBase} from "forge-std/Base.sol";
import {StdUtils} from "forge-std/StdUtils.sol";

import {AlmanacToken} from "../../src/AlmanacToken.sol";
import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {StakingVault} from "../../src/StakingVault.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Token} from "./Tokens.sol";

/// @dev A random life of the protocol: honest stakers, careless ones, hostile strangers, governance, and the clock. Each act
/// counts its calls, and what came of them; what the properties need to know is summed in passing.
contract Life is CommonBase, StdUtils {
    AlmanacToken public immutable alm;
    StakingVault public immutable vault;
    RewardDistributor public immutable distributor;
    address public immutable treasury;
    address public immutable governance;

    uint256[] public pools;
    address[] public people;
    address public constant STRANGER = address(0x57A);

    /// @dev The clock of this life: the runner may not keep it between calls.
    uint256 public time;

    // what happened, in units
    uint256 public funded; // emission and tips
    uint256 public tipped;
    uint256 public claimed;
    uint256 public given; // ALM sent to the distributor by mistake
    mapping(address token => uint256) public lost; // assets sent to the vault by mistake
    mapping(address token => uint256) public staked;
    mapping(address token => uint256) public withdrawn;

    // how often
    uint256 public settlements;
    uint256 public bends; // of the emission line
    uint256 public weightChanges;
    mapping(bytes32 act => uint256) public calls;
    mapping(bytes32 act => uint256) public effects;

    // what must not happen
    string public fault;

    constructor(
        StakingVault vault_,
        RewardDistributor distributor_,
        address treasury_,
        address governance_,
        uint256[] memory pools_
    ) {
        (vault, distributor, treasury, governance) = (vault_, distributor_, treasury_, governance_);
        alm = AlmanacToken(address(distributor_.alm()));
        pools = pools_;
        people = [address(0xA11CE), address(0xB0B), address(0xCA401), address(0xDA4E)];
        for (uint256 i = 0; i < people.length; ++i) {
            for (uint256 j = 0; j < pools_.length; ++j) {
                vm.prank(people[i]);
                _token(pools_[j]).approve(address(vault_), type(uint256).max);
            }
        }
        vm.prank(treasury_);
        alm.approve(address(distributor_), type(uint256).max);
        time = block.timestamp;
    }

    modifier act(bytes32 name) {
        vm.warp(time);
        ++calls[name];
        _;
    }

    // ------------------------------------------------------------------ honest

    function stake(uint256 who, uint256 where, uint256 amount, uint256 tier) public act("stake") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        (,, uint256 tierCount) = vault.pool(poolId);
        bool held = p.bonded != 0 || (p.unbonding != 0 && time < p.releaseAt);
        uint256 least = held ? p.tier : 0;
        tier = tier % 3 != 0 ? least : bound(tier, least, tierCount - 1);
        amount = _amount(amount);
        Token token = _token(poolId);
        token.mint(account, amount);
        vm.prank(account);
        uint256 credited = vault.stake(poolId, amount, tier);
        staked[address(token)] += credited;
        _moved("stake", account, poolId, p);
    }

    function raiseTier(uint256 who, uint256 where, uint256 tier) public act("raiseTier") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        (,, uint256 tierCount) = vault.pool(poolId);
        if (p.bonded == 0 || p.tier + 1 >= tierCount) return;
        tier = bound(tier, p.tier + 1, tierCount - 1);
        vm.prank(account);
        vault.raiseTier(poolId, tier);
        _moved("raiseTier", account, poolId, p);
    }

    function unbond(uint256 who, uint256 where, uint256 amount) public act("unbond") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        bool matured = p.unbonding != 0 && time >= p.releaseAt;
        if (p.bonded == 0 || p.tier == 0 || matured) return;
        amount = bound(amount, 1, p.bonded);
        vm.prank(account);
        uint256 releaseAt = vault.unbond(poolId, amount);
        if (releaseAt < p.releaseAt) fault = "a clock was turned back";
        _moved("unbond", account, poolId, p);
    }

    function withdraw(uint256 who, uint256 where, uint256 amount) public act("withdraw") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        uint256 free = (time >= p.releaseAt ? p.unbonding : 0) + (p.tier == 0 ? p.bonded : 0);
        if (free == 0) return;
        amount = bound(amount, 1, free);
        vm.prank(account);
        vault.withdraw(poolId, amount, account);
        withdrawn[address(_token(poolId))] += amount;
        _moved("withdraw", account, poolId, p);
    }

    function withdrawAll(uint256 who, uint256 where) public act("withdrawAll") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        IStakingVault.Position memory p = _position(account, poolId);
        uint256 free = (time >= p.releaseAt ? p.unbonding : 0) + (p.tier == 0 ? p.bonded : 0);
        if (free == 0) return;
        vm.prank(account);
        vault.withdraw(poolId, free, account);
        withdrawn[address(_token(poolId))] += free;
        _moved("withdrawAll", account, poolId, p);
    }

    function claim(uint256 who, uint256 where) public act("claim") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        uint256 due = _claimable(poolId, account);
        uint256 paid = _claim(account, poolId);
        if (paid != due) fault = "claimable was not paid";
        ++effects["claim"];
    }

    // ------------------------------------------------------------------ careless: anything at all, refused or harmless

    function fumble(uint256 who, uint256 where, uint256 kind, uint256 a, uint256 b) public act("fumble") {
        (address account, uint256 poolId) = (_person(who), _pool(where));
        Token token = _token(poolId);
        uint256 before = token.balanceOf(address(vault));
        bytes[8] memory acts = [
            abi.encodeCall(vault.stake, (poolId, a, b)),
            abi.encodeCall(vault.stake, (where, a, b)), // no such pool
            abi.encodeCall(vault.stake, (poolId, 1 + a % (token.balanceOf(account) + 1), b % 5)),
            abi.encodeCall(vault.raiseTier, (poolId, b % 5)),
            abi.encodeCall(vault.unbond, (poolId, a)),
            abi.encodeCall(vault.withdraw, (poolId, a, account)),
            abi.encodeCall(vault.withdraw, (poolId, 1 + a % (before + 1), account)),
            abi.encodeCall(vault.withdraw, (poolId, 1, address(0)))
        ];
        vm.prank(account);
        (bool ok,) = address(vault).call(acts[kind % 8]);
        uint256 now_ = token.balanceOf(address(vault));
        if (now_ > before) staked[address(token)] += now_ - before;
        else withdrawn[address(token)] += before - now_;
        if (ok) ++settlements;
        else ++effects["fumble"];
    }

    function give(uint256 where, uint256 amount) public act("give") {
        amount = bound(amount, 1, 1e18);
        Token token = _token(_pool(where));
        token.mint(address(this), amount);
        uint256 before = token.balanceOf(address(vault));
        require(token.transfer(address(vault), amount));
        lost[address(token)] += token.balanceOf(address(vault)) - before;
        vm.prank(treasury);
        require(alm.transfer(address(distributor), amount));
        given += amount;
        ++effects["give"];
    }

    // ------------------------------------------------------------------ hostile

    function poke(uint256 where, uint256 times) public act("poke") {
        uint256 poolId = _pool(where);
        times = bound(times, 1, 5);
        for (uint256 i = 0; i < times; ++i) {
            if (_claim(STRANGER, poolId) != 0) fault = "a stranger was paid";
        }
        ++effects["poke"];
    }

    function forge(uint256 where, uint256 amount) public act("forge") {
        uint256 poolId = _pool(where);
        vm.startPrank(STRANGER);
        (bool a,) = address(distributor).call(abi.encodeCall(distributor.settle, (poolId, amount)));
        (bool b,) = address(distributor).call(abi.encodeCall(distributor.pay, (poolId, STRANGER, amount)));
        (bool c,) = address(distributor).call(abi.encodeCall(distributor.setEmission, (amount)));
        (bool d,) = address(vault).call(abi.encodeCall(vault.withdraw, (poolId, amount, STRANGER)));
        vm.stopPrank();
        if (a || b || c || d) fault = "a stranger had power";
        ++effects["forge"];
    }

    /// @dev In and out within one second: must earn nothing.
    function flash(uint256 where, uint256 amount) public act("flash") {
        uint256 poolId = _pool(where);
        Token token = _token(poolId);
        amount = _amount(amount);
        token.mint(STRANGER, amount);
        vm.startPrank(STRANGER);
        token.approve(address(vault), amount);
        uint256 credited = vault.stake(poolId, amount, 0);
        vault.withdraw(poolId, credited, STRANGER);
        vm.stopPrank();
        settlements += 2;
        if (_claimable(poolId, STRANGER) != 0) fault = "a flash stake earned";
        ++effects["flash"];
    }

    // ------------------------------------------------------------------ governance, funders, keeper

    function setWeight(uint256 where, uint256 weight) public act("setWeight") {
        weight = bound(weight, 0, weight % 3 == 0 ? 1e9 : 100);
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

    function fundEmission(uint256 amount) public act("fundEmission") {
        amount = bound(amount, 1, amount % 3 == 0 ? 100 : 1e24);
        vm.prank(treasury);
        distributor.fundEmission(amount);
        funded += amount;
        ++bends;
        ++effects["fundEmission"];
    }

    function fundTips(uint256 amount) public act("fundTips") {
        amount = bound(amount, 1, 20e18);
        vm.prank(treasury);
        distributor.fundTips(amount);
        funded += amount;
        ++effects["fundTips"];
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
        time += bound(s, 1, 3 days);
        ++effects["wait"];
    }

    /// @dev To the edge of an epoch: the last second before it, the first, or the second.
    function waitForEdge(uint256 s) public act("waitForEdge") {
        uint256 genesis = distributor.genesis();
        uint256 next =
            time < genesis ? genesis : distributor.epochStart((time - genesis) / distributor.epochLength() + 1);
        uint256 to = next - 1 + s % 3;
        if (to > time) time = to;
        ++effects["waitForEdge"];
    }

    function missEpochs(uint256 count) public act("missEpochs") {
        time += bound(count, 1, 4) * distributor.epochLength();
        ++effects["missEpochs"];
    }

    // ------------------------------------------------------------------ the end: everybody leaves

    function everybodyLeaves() external {
        for (uint256 i = 0; i < people.length; ++i) {
            for (uint256 j = 0; j < pools.length; ++j) {
                vm.warp(time);
                withdrawAll(i, j);
                unbond(i, j, type(uint256).max);
            }
        }
        time += 4 * 365 days;
        for (uint256 i = 0; i < people.length; ++i) {
            for (uint256 j = 0; j < pools.length; ++j) {
                withdrawAll(i, j);
                claim(i, j);
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

    function _moved(bytes32 name, address account, uint256 poolId, IStakingVault.Position memory old) internal {
        IStakingVault.Position memory p = _position(account, poolId);
        bool held = p.bonded != 0 || (p.unbonding != 0 && time < p.releaseAt);
        if (p.tier < old.tier && held && old.bonded != 0) fault = "a tier fell under a stake";
        if (p.unbonding != 0 && p.releaseAt < old.releaseAt) fault = "a clock was turned back";
        ++settlements;
        ++effects[name];
    }

    function _claim(address account, uint256 poolId) internal returns (uint256 paid) {
        vm.prank(account);
        paid = vault.claim(_one(poolId), account)[0][0];
        claimed += paid;
        ++settlements;
    }

    function _claimable(uint256 poolId, address account) internal view returns (uint256) {
        (, uint256[] memory amounts) = vault.claimable(poolId, account);
        return amounts[0];
    }

    function _position(address account, uint256 poolId) internal view returns (IStakingVault.Position memory p) {
        (p.bonded, p.unbonding, p.releaseAt, p.tier, p.shares) = vault.position(poolId, account);
    }

    /// @dev From a few units to 1e27, all sizes alike.
    function _amount(uint256 seed) internal pure returns (uint256) {
        return 2 + seed / 27 % 10 ** (1 + seed % 27);
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
