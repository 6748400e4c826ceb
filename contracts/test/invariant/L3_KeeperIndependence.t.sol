// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Between} from "../support/Between.sol";
import {FeeToken, Token} from "../support/Tokens.sol";
import {Laws} from "./Laws.sol";

/// @dev One random life, lived several times over from the same state, each time under another schedule of triggers. After
/// every act a mark is left: the hash of what the act answered and of every number that anybody can see.
abstract contract SchedulesBase is Laws {
    enum Schedule {
        None, // nobody ever triggers
        Punctual, // in the first second of every epoch
        DeadFor60, // once sixty epochs are due
        Random, // now and then, before or after an act or between two
        AfterEveryAct // whenever it is possible
    }

    uint256 internal constant ACTS = 48;
    uint256 internal constant KINDS = 27;

    uint256 internal _seed;
    uint256 internal _keeper; // the random keeper's own seed
    uint256 internal _triggers;
    bool internal _blind; // leaves no marks
    uint256[KINDS] internal _done;
    uint256[] internal _pools;
    address[] internal _people;
    Token internal _usd;
    FeeToken internal _fee;

    function setUp() public virtual override {
        super.setUp();
        (_usd, _fee) = (new Token("USD", 6), new FeeToken(250));
        vm.prank(governance);
        uint256 voting = vault.createPool(address(alm), 0, shortTiers(), PENALTY_BPS, MINIMUM, true);
        _pools = [
            liquid,
            locking,
            voting,
            _createPool(address(_usd), 0, shortTiers(), 1),
            _createPool(address(asset), 2, lockingTiers(), 1 << 62)
        ];
        _people = [alice, bob, carol];
        _addToken(locking, address(_usd));
        _addToken(locking, address(_fee));
        _addToken(liquid, address(_usd));
        _addToken(voting, address(_fee));
        for (uint256 i = 0; i < 3; ++i) {
            _mint(_people[i], 1e28);
            vm.prank(treasury);
            assertTrue(alm.transfer(_people[i], 1e25));
            _usd.mint(_people[i], 1e17);
            vm.startPrank(_people[i]);
            alm.approve(address(vault), type(uint256).max);
            _usd.approve(address(vault), type(uint256).max);
            vault.delegate(_people[0]);
            vm.stopPrank();
        }
        Token[3] memory gifts = [Token(address(asset)), _usd, Token(address(_fee))];
        vm.startPrank(treasury);
        for (uint256 i = 0; i < 3; ++i) {
            gifts[i].mint(treasury, 1e30);
            gifts[i].approve(address(distributor), type(uint256).max);
        }
        vm.stopPrank();
        _fundEmission(5e25);
        _setEmission(3e23);
        vm.prank(governance);
        distributor.setGauge(governance, 4000);
        _call(governance, address(distributor), abi.encodeCall(distributor.setWeights, (_pools, _weights(7))));
        _fundTips(100e18);
        vm.prank(treasury);
        alm.approve(address(distributor), type(uint256).max);
    }

    /// @dev Lives the life, and returns its marks.
    function _live(uint256 seed, Schedule schedule) internal returns (bytes32[ACTS] memory marks, uint256 paid) {
        (_seed, _keeper, _triggers) = (seed, seed ^ uint256(keccak256("keeper")), 0);
        delete _done;
        for (uint256 i = 0; i < ACTS; ++i) {
            _travel(block.timestamp + _pause(), schedule);
            bytes memory answer = _act();
            if (schedule == Schedule.AfterEveryAct) _tryTrigger();
            if (schedule == Schedule.Random && _keep(3) == 0) _tryTrigger();
            if (!_blind) marks[i] = keccak256(abi.encode(answer, _visible(i)));
        }
        for (uint256 i = 0; i < 3; ++i) {
            paid += alm.balanceOf(_people[i]);
        }
    }

    /// @dev The pauses that matter: none, some seconds, days, to an edge of an epoch, several epochs, once more than sixty.
    function _pause() internal returns (uint256) {
        uint256 kind = _random(12);
        if (kind == 0) return 0;
        if (kind < 3) return _random(1000);
        if (kind < 7) return _random(4 days);
        if (kind == 11) return _random(ACTS) == 0 ? 63 * EPOCH : _random(4 * EPOCH);
        uint256 next = block.timestamp < GENESIS ? GENESIS : GENESIS + (distributor.currentEpoch() + 1) * EPOCH;
        return next + kind - 8 - (block.timestamp < next ? block.timestamp : next); // the boundary, one and two seconds after
    }

    function _travel(uint256 to, Schedule schedule) internal {
        if (schedule == Schedule.Punctual) {
            uint256 next = block.timestamp < GENESIS ? GENESIS : GENESIS + (distributor.currentEpoch() + 1) * EPOCH;
            for (; next <= to; next += EPOCH) {
                vm.warp(next);
                _tryTrigger();
            }
        }
        if (schedule == Schedule.Random && _keep(2) == 0) {
            vm.warp(block.timestamp + _keep(to - block.timestamp + 1));
            _tryTrigger();
        }
        vm.warp(to);
        if (schedule == Schedule.DeadFor60 && to > GENESIS) {
            if (distributor.currentEpoch() >= distributor.triggeredEpoch() + 60) _tryTrigger();
        }
        if (schedule == Schedule.Random && _keep(4) == 0) _tryTrigger();
    }

    function _tryTrigger() internal {
        vm.prank(stranger);
        try distributor.triggerEpoch() {
            ++_triggers;
        } catch {} // not due
    }

    /// @dev One act of somebody, which may well be refused: then it must be refused under every schedule.
    function _act() internal returns (bytes memory) {
        address account = _people[_random(3)];
        uint256 poolId = _pools[_random(5)];
        uint256 size = 1 + _random(10 ** (6 + _random(poolId == _pools[3] ? 8 : 19)));
        uint256 kind = _random(KINDS);
        if (kind == 8) (account, poolId) = _whoUnbonds(account, poolId);
        (bool byDistributor, address from, bytes memory data) = _choose(kind, account, poolId, size);
        vm.prank(from);
        (bool ok, bytes memory answer) = (byDistributor ? address(distributor) : address(vault)).call(data);
        if (ok) ++_done[kind];
        return abi.encode(ok, answer);
    }

    /// @dev Somebody with something to rebond, so that this act is not idle.
    function _whoUnbonds(address account, uint256 poolId) internal view returns (address, uint256) {
        for (uint256 i = 0; i < 3 * _pools.length; ++i) {
            IStakingVault.Position memory p = _position(_people[i % 3], _pools[i / 3]);
            if (p.unbonding != 0) return (_people[i % 3], _pools[i / 3]);
        }
        return (account, poolId);
    }

    function _choose(uint256 kind, address account, uint256 poolId, uint256 size)
        internal
        returns (bool byDistributor, address from, bytes memory data)
    {
        IStakingVault.Position memory p = _position(account, poolId);
        uint256 all = p.bonded + p.unbonding;
        from = account;
        if (kind < 3) data = abi.encodeCall(vault.stake, (poolId, size, p.tier));
        else if (kind < 5) data = abi.encodeCall(vault.stake, (poolId, size, _random(4)));
        else if (kind == 5) data = abi.encodeCall(vault.stakeFor, (poolId, size, _people[_random(3)]));
        else if (kind == 6) data = abi.encodeCall(vault.raiseTier, (poolId, _random(4)));
        else if (kind == 7) data = abi.encodeCall(vault.unbond, (poolId, 1 + _random(p.bonded + 1) / 2));
        else if (kind == 8) data = abi.encodeCall(vault.rebond, (poolId, 1 + _random(p.unbonding + 1) / 2));
        else if (kind == 9) data = abi.encodeCall(vault.withdraw, (poolId, 1 + _random(all + 1), account));
        else if (kind == 10) data = abi.encodeCall(vault.withdraw, (poolId, all, account));
        else if (kind == 11) data = abi.encodeCall(vault.withdrawEarly, (poolId, 1 + _random(all + 1), account, all));
        else if (kind == 12) data = abi.encodeCall(vault.exit, (poolId, account));
        else if (kind == 13) data = abi.encodeCall(vault.emergencyWithdraw, (poolId, account));
        else if (kind == 14) data = abi.encodeCall(vault.flushPenalty, (poolId));
        else if (kind < 17) data = abi.encodeCall(vault.claim, (_pools, account));
        else if (kind == 17) data = abi.encodeCall(vault.compound, (poolId));
        else if (kind == 18) data = abi.encodeCall(vault.delegate, (_people[_random(3)]));
        else return (true, _random(2) == 0 ? governance : treasury, _chooseGoverning(kind, poolId, size));
        return (false, from, data);
    }

    function _chooseGoverning(uint256 kind, uint256 poolId, uint256 size) internal returns (bytes memory) {
        uint256 some = _random(1 << 64);
        if (kind < 22) {
            address[] memory tokens = distributor.rewardTokens(poolId);
            uint256 epochs = 1 + some % 5;
            return
                abi.encodeCall(
                    distributor.fund, (poolId, tokens[some % tokens.length], 2 * epochs + size % 1e22, epochs)
                );
        }
        if (kind == 22) {
            return abi.encodeCall(distributor.setWeights, (_pools, _weights(some)));
        }
        if (kind == 23) {
            // now and then enough to run dry
            return abi.encodeCall(distributor.setEmission, (some % 3 == 0 ? 1e25 : _random(1e24)));
        }
        if (kind == 24) return abi.encodeCall(distributor.fundEmission, (1 + _random(1e24)));
        if (kind == 25) return abi.encodeCall(distributor.setGauge, (governance, 1000 + some % 9001));
        return
            abi.encodeCall(
                distributor.addVotes, (_list(poolId, _pools[some % 5]), _list(1 + size % 1e6, 1 + some % 1000))
            );
    }

    function _weights(uint256 seed) internal view returns (uint256[] memory weights) {
        weights = new uint256[](_pools.length);
        for (uint256 i = 0; i < weights.length; ++i) {
            weights[i] = uint256(keccak256(abi.encode(seed, i))) % (i == 0 ? 1e9 : 1000) * (seed % 3);
        }
    }

    function _call(address from, address to, bytes memory data) internal {
        vm.prank(from);
        (bool ok,) = to.call(data);
        assertTrue(ok, "set up");
    }

    /// @dev Every number that a staker, a funder or governance can see; not the trigger's own. One pool an act in turn, all of
    /// them every sixth act and at the end.
    function _visible(uint256 act) internal view returns (bytes32 seen) {
        bool all = act % 6 == 5;
        for (uint256 i = 0; i < _pools.length; ++i) {
            if (!all && i != act % 5) continue;
            seen =
                keccak256(abi.encode(seen, _seenOfPeople(_pools[i]), _seenOfPool(_pools[i]), _seenOfTokens(_pools[i])));
        }
        seen = keccak256(abi.encode(seen, distributor.emissionReserve(), distributor.emissionUntil()));
        seen = keccak256(abi.encode(seen, distributor.emissionPerEpoch(), distributor.totalWeight()));
        uint256 epoch = block.timestamp < GENESIS ? 0 : distributor.currentEpoch();
        for (uint256 i = 0; all && i < 6; ++i) {
            (, uint256 emission, uint256 weight, bool byVotes) =
                distributor.epochFigures(epoch + 2 < i ? 0 : epoch + 2 - i);
            seen = keccak256(abi.encode(seen, emission, weight, byVotes));
        }
    }

    function _seenOfPeople(uint256 poolId) internal view returns (bytes32 seen) {
        for (uint256 j = 0; j < 3; ++j) {
            address one = _people[j];
            (address[] memory tokens, uint256[] memory amounts) = vault.claimable(poolId, one);
            seen = keccak256(abi.encode(seen, tokens, amounts, _position(one, poolId), vault.getVotes(one)));
            seen = keccak256(abi.encode(seen, alm.balanceOf(one), asset.balanceOf(one), _usd.balanceOf(one)));
            IStakingVault.Position memory p = _position(one, poolId);
            (uint256 net, uint256 penalty, uint256 freeAt) = vault.previewExit(poolId, one, p.bonded + p.unbonding);
            seen = keccak256(abi.encode(seen, net, penalty, freeAt));
        }
    }

    function _seenOfPool(uint256 poolId) internal view returns (bytes32 seen) {
        (uint256 weight, uint256 from) = distributor.pendingWeight(poolId);
        (uint256 bonded, uint256 unbonding, uint256 shares) = vault.totals(poolId);
        seen = keccak256(abi.encode(weight, from, bonded, unbonding, shares, distributor.weightOf(poolId)));
        (address[] memory tokens, uint256[] memory perSecond, uint256[] memory until) = distributor.rates(poolId);
        seen = keccak256(abi.encode(seen, tokens, perSecond, until, vault.pendingPenalty(poolId)));
        if (block.timestamp < GENESIS) return seen;
        (uint256 a, uint256 b, uint256 c) = distributor.gaugeVotes(poolId, distributor.currentEpoch() + 1);
        return keccak256(abi.encode(seen, a, b, c));
    }

    function _seenOfTokens(uint256 poolId) internal view returns (bytes32 seen) {
        address[] memory tokens = distributor.rewardTokens(poolId);
        for (uint256 i = 0; i < tokens.length; ++i) {
            address token = tokens[i];
            seen = keccak256(
                abi.encode(
                    seen,
                    token,
                    distributor.funded(poolId, token),
                    distributor.streamed(poolId, token),
                    distributor.paid(poolId, token),
                    distributor.scheduled(poolId, token),
                    distributor.carried(poolId, token)
                )
            );
        }
    }

    function _random(uint256 below) internal returns (uint256) {
        _seed = uint256(keccak256(abi.encode(_seed)));
        return _seed % below;
    }

    function _keep(uint256 below) internal returns (uint256) {
        _keeper = uint256(keccak256(abi.encode(_keeper)));
        return _keeper % below;
    }

    /// @dev The first act whose marks differ, counted from 1; 0 when none does.
    function _firstDifference(bytes32[ACTS] memory a, bytes32[ACTS] memory b) internal pure returns (uint256) {
        for (uint256 i = 0; i < ACTS; ++i) {
            if (a[i] != b[i]) return i + 1;
        }
        return 0;
    }
}

// L3: the same life pays the same to the wei, whoever triggers, whenever, or nobody.
//   none | punctual | dead for 60 epochs | random | after every act     → after every act, every number is equal
/// forge-config: default.fuzz.runs = 16
/// forge-config: deep.fuzz.runs = 256
contract L3_KeeperIndependenceTest is SchedulesBase {
    /// @dev P-13.
    function testFuzz_L3_EverySchedulePaysTheSame(uint256 seed) public {
        uint256 start = vm.snapshotState();
        (bytes32[ACTS] memory marks, uint256 paid) = _live(seed, Schedule.None);
        for (uint256 i = 1; i <= uint256(type(Schedule).max); ++i) {
            vm.revertToState(start);
            (bytes32[ACTS] memory others, uint256 alsoPaid) = _live(seed, Schedule(i));
            assertEq(_firstDifference(marks, others), 0, string.concat("L3: schedule ", vm.toString(i), " at act"));
            assertEq(alsoPaid, paid, "L3: paid");
        }
    }

    /// @dev P-12. The lives above are lively: acts of every kind succeed, triggers happen, the reserve runs dry at times.
    function test_L3_TheLivesAreLively() public {
        uint256 triggers;
        uint256 dry;
        uint256[KINDS] memory done;
        _blind = true;
        uint256 start = vm.snapshotState();
        for (uint256 seed = 1; seed <= 32; ++seed) {
            vm.revertToState(start);
            _live(seed, Schedule.Random);
            triggers += _triggers;
            if (distributor.emissionUntil() < block.timestamp) ++dry;
            for (uint256 i = 0; i < KINDS; ++i) {
                done[i] += _done[i];
            }
        }
        assertGt(triggers, 100, "triggers");
        assertGt(dry, 1, "ran dry");
        for (uint256 i = 0; i < KINDS; ++i) {
            assertGt(done[i], 0, string.concat("idle: kind ", vm.toString(i)));
        }
    }

    /// @dev P-13, the life of a bug once found: two epochs with votes end before anybody calls, and each end is remembered.
    function test_L3_TwoEpochsOfVotesEndUnseen() public {
        uint256 start = vm.snapshotState();
        uint256 unseen = _twoEpochsOfVotes(false);
        vm.revertToState(start);
        assertEq(unseen, _twoEpochsOfVotes(true), "L3: votes");
        assertGt(unseen, 1e23, "both epochs are paid");
    }

    function _twoEpochsOfVotes(bool punctual) internal returns (uint256) {
        _stake(alice, liquid, 1e18, 0);
        for (uint256 epoch = 1; epoch < 6; ++epoch) {
            _at(epoch * EPOCH + 1);
            if (punctual) _tryTrigger();
            if (epoch > 2) continue;
            vm.prank(governance);
            distributor.addVotes(_list(liquid), _list(1000));
        }
        return _claim(alice, liquid);
    }

    function test_L3_Mutant_OnlyTheLastEndOfVotes() public {
        _assertKilled(Mutant.ForgetfulVotesDistributor, abi.encodeCall(this.test_L3_TwoEpochsOfVotesEndUnseen, ()));
    }
}

/// forge-config: default.fuzz.runs = 4
/// forge-config: deep.fuzz.runs = 64
/// @dev Twin of P-13: rewards wait for the trigger. The marks must show it.
contract L3_TwinsTest is SchedulesBase {
    function setUp() public override {
        _fault = Between.Fault.NeedsKeeper;
        super.setUp();
    }

    function testFuzz_L3_Twin_NeedingAKeeperIsCaught(uint256 seed) public {
        uint256 start = vm.snapshotState();
        (bytes32[ACTS] memory marks,) = _live(seed, Schedule.None);
        vm.revertToState(start);
        (bytes32[ACTS] memory others,) = _live(seed, Schedule.Punctual);
        assertNotEq(_firstDifference(marks, others), 0, "the marks did not notice");
    }
}
