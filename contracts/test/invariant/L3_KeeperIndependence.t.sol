// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {Between} from "../support/Between.sol";

/// @dev One random life, lived several times over from the same state, each time under another schedule of triggers. After
/// every act a mark is left: the hash of what the act answered and of every number that a staker can see.
abstract contract SchedulesBase is Base {
    enum Schedule {
        None, // nobody ever triggers
        Punctual, // in the first second of every epoch
        DeadFor60, // once sixty epochs are due
        Random, // now and then, before or after an act or between two
        AfterEveryAct // whenever it is possible
    }

    uint256 internal constant ACTS = 40;

    uint256 internal _seed;
    uint256 internal _keeper; // the random keeper's own seed
    uint256 internal _triggers;
    uint256[] internal _pools;
    address[] internal _people;

    function setUp() public virtual override {
        super.setUp();
        _pools = [liquid, locking, _createPool(address(asset), 2, lockingTiers(), 1e21)];
        _people = [alice, bob, carol];
        for (uint256 i = 0; i < 3; ++i) {
            _mint(_people[i], 1e28);
        }
        _fundEmission(5e25);
        _setEmission(3e23);
        vm.prank(governance);
        distributor.setWeights(_pools, _list(5, 3, 2));
        vm.prank(treasury);
        alm.approve(address(distributor), type(uint256).max);
        _fundTips(100e18);
    }

    /// @dev Lives the life, and returns its marks.
    function _live(uint256 seed, Schedule schedule) internal returns (bytes32[ACTS] memory marks, uint256 paid) {
        (_seed, _keeper, _triggers) = (seed, seed ^ uint256(keccak256("keeper")), 0);
        for (uint256 i = 0; i < ACTS; ++i) {
            _travel(block.timestamp + _pause(), schedule);
            bytes memory answer = _act();
            if (schedule == Schedule.AfterEveryAct) _tryTrigger();
            if (schedule == Schedule.Random && _keep(3) == 0) _tryTrigger();
            marks[i] = keccak256(abi.encode(answer, _visible()));
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
        uint256 poolId = _pools[_random(3)];
        uint256 size = 1 + _random(10 ** (14 + _random(11)));
        IStakingVault.Position memory p = _position(account, poolId);
        uint256 kind = _random(14);
        if (kind < 3) return _call(account, address(vault), abi.encodeCall(vault.stake, (poolId, size, p.tier)));
        if (kind == 3) return _call(account, address(vault), abi.encodeCall(vault.stake, (poolId, size, _random(4))));
        if (kind == 4) return _call(account, address(vault), abi.encodeCall(vault.raiseTier, (poolId, _random(4))));
        if (kind == 5) {
            return _call(account, address(vault), abi.encodeCall(vault.unbond, (poolId, 1 + _random(p.bonded + 1))));
        }
        if (kind < 8) {
            uint256 amount = _random(3) == 0 ? 1 + _random(p.bonded + p.unbonding + 1) : p.bonded + p.unbonding;
            return _call(account, address(vault), abi.encodeCall(vault.withdraw, (poolId, amount, account)));
        }
        if (kind < 10) {
            return _call(account, address(vault), abi.encodeCall(vault.claim, (_pools, account)));
        }
        if (kind == 10) {
            return _call(stranger, address(vault), abi.encodeCall(vault.claim, (_list(poolId), stranger)));
        }
        if (kind == 11) {
            uint256[] memory weights = _list(_random(100), _random(1000), _random(3) * _random(1e9));
            return _call(governance, address(distributor), abi.encodeCall(distributor.setWeights, (_pools, weights)));
        }
        if (kind == 12) {
            uint256 perEpoch = _random(3) == 0 ? 1e25 : _random(1e24); // now and then enough to run dry
            return _call(governance, address(distributor), abi.encodeCall(distributor.setEmission, (perEpoch)));
        }
        return _call(treasury, address(distributor), abi.encodeCall(distributor.fundEmission, (1 + _random(1e24))));
    }

    function _call(address from, address to, bytes memory data) internal returns (bytes memory) {
        vm.prank(from);
        (bool ok, bytes memory answer) = to.call(data);
        return abi.encode(ok, answer);
    }

    /// @dev Every number that a staker, a funder or governance can see; not the trigger's own.
    function _visible() internal view returns (bytes32 seen) {
        for (uint256 i = 0; i < 3; ++i) {
            uint256 poolId = _pools[i];
            for (uint256 j = 0; j < 3; ++j) {
                seen = keccak256(abi.encode(seen, _claimable(_people[j], poolId), _position(_people[j], poolId)));
            }
            (uint256 weight, uint256 from) = distributor.pendingWeight(poolId);
            (uint256 bonded, uint256 unbonding, uint256 shares) = vault.totals(poolId);
            seen = keccak256(abi.encode(seen, weight, from, bonded, unbonding, shares, distributor.weightOf(poolId)));
            seen = keccak256(abi.encode(seen, distributor.owed(poolId), distributor.carried(poolId)));
            seen = keccak256(abi.encode(seen, alm.balanceOf(_people[i])));
        }
        seen = keccak256(abi.encode(seen, distributor.emissionReserve(), distributor.emissionUntil()));
        seen = keccak256(abi.encode(seen, distributor.emissionPerEpoch(), distributor.totalWeight()));
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
/// forge-config: default.fuzz.runs = 64
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

    /// @dev P-12. The lives above are lively: acts succeed, much is paid, triggers happen, the reserve runs dry at times.
    function test_L3_TheLivesAreLively() public {
        uint256 paid;
        uint256 triggers;
        uint256 dry;
        uint256 start = vm.snapshotState();
        for (uint256 seed = 1; seed <= 20; ++seed) {
            vm.revertToState(start);
            (, uint256 got) = _live(seed, Schedule.Random);
            (paid, triggers) = (paid + got, triggers + _triggers);
            if (distributor.emissionUntil() < block.timestamp) ++dry;
        }
        assertGt(paid, 1e25, "paid");
        assertGt(triggers, 100, "triggers");
        assertGt(dry, 2, "ran dry");
    }
}

/// forge-config: default.fuzz.runs = 32
/// @dev Twin of P-13: rewards wait for the trigger. The marks must show it.
contract L3_TwinsTest is SchedulesBase {
    function setUp() public override {
        _fault = Between.Fault.NeedsKeeper;
        super.setUp();
    }

    function testFuzz_L3_Twin_NeedingAKeeperIsCaught(uint256 seed) public {
        uint256 start = vm.snapshotState();
        (bytes32[ACTS] memory marks, uint256 paid) = _live(seed, Schedule.None);
        vm.revertToState(start);
        (bytes32[ACTS] memory others, uint256 alsoPaid) = _live(seed, Schedule.Punctual);
        vm.assume(alsoPaid != 0);
        assertNotEq(_firstDifference(marks, others), 0, "the marks did not notice");
        assertNotEq(paid, alsoPaid, "nor did the payments");
    }
}
