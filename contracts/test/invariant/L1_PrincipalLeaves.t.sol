// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Vm} from "forge-std/Vm.sol";

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {
    EndlessDistributor,
    GarbageDistributor,
    GasBurningDistributor,
    InflatingDistributor,
    ReenteringDistributor,
    ReturnBombDistributor,
    RevertBombDistributor,
    RevertingDistributor,
    ShortDistributor,
    SilentDistributor
} from "../support/BrokenDistributors.sol";

// L1: principal leaves when its owner says so.
//   the distributor is dead in one of eight ways, or gone    → unbond and withdraw give back every unit
//   it dies while stake is on the clock                      → the same
//   governance does its worst                                → the same
//   it is starved of gas                                     → the caller's transaction reverts, no settlement is skipped
//   it is dead                                               → nothing enters, and no reward is paid
//   it comes back                                            → settlements go on; what was earned before is paid
contract L1_PrincipalLeavesTest is Base {
    uint256 internal constant WAYS = 9;

    function setUp() public override {
        super.setUp();
        _emit(liquid, 604_800e18, 6_048_000e18);
        _setWeight(locking, 3);
    }

    /// @dev P-1. Every position, whatever its tier and wherever on its clock, leaves whole.
    function testFuzz_L1_AllPrincipalLeavesADeadDistributor(
        uint256 way,
        uint256[4] memory amounts,
        uint256 early,
        uint256 death
    ) public {
        for (uint256 i = 0; i < 4; ++i) {
            amounts[i] = bound(amounts[i], 2, 1e28);
        }
        _stake(alice, liquid, amounts[0], 0);
        _stake(alice, locking, amounts[1], 1);
        _stake(bob, locking, amounts[2], 3);
        _stake(carol, locking, amounts[3], 0);
        _at(bound(death, 1, 10 * EPOCH));
        uint256 onTheClock = bound(early, 0, amounts[1] - 1);
        if (onTheClock != 0) _unbond(alice, locking, onTheClock);

        _kill(way);

        _expectFailure(liquid);
        _withdraw(alice, liquid, amounts[0] / 2);
        _withdraw(alice, liquid, amounts[0] - amounts[0] / 2);
        _expectFailure(locking);
        _withdraw(carol, locking, amounts[3]);
        _unbond(alice, locking, amounts[1] - onTheClock);
        _unbond(bob, locking, amounts[2]);
        skip(365 days);
        _withdraw(alice, locking, amounts[1]);
        _withdraw(bob, locking, amounts[2]);

        assertEq(asset.balanceOf(alice), amounts[0] + amounts[1], "alice");
        assertEq(asset.balanceOf(bob), amounts[2], "bob");
        assertEq(asset.balanceOf(carol), amounts[3], "carol");
        assertEq(asset.balanceOf(address(vault)), 0, "nothing stays");
        _assertTotals(liquid, 0, 0, 0);
        _assertTotals(locking, 0, 0, 0);
    }

    /// @dev P-1, against an answer that is valid and very long: one word of it is copied, so it costs the caller nothing.
    function test_L1_AReturnBombCostsTheCallerNothing() public {
        _stake(alice, liquid, 5e18, 0);
        vm.etch(address(distributor), address(new ReturnBombDistributor()).code);
        uint256 before = gasleft();
        _withdraw(alice, liquid, 5e18);
        assertLt(before - gasleft(), 150_000, "no more than the call itself");
        assertEq(asset.balanceOf(alice), 5e18, "whole");
    }

    /// @dev P-1, with the largest positions there can be and an index at its end: no width gives way.
    function test_L1_TheLargestPositionLeavesAnInflatedIndex() public {
        _stake(alice, liquid, MAX_SHARES, 0);
        _stake(bob, locking, MAX_SHARES / 4, 3);
        vm.etch(address(distributor), address(new InflatingDistributor()).code);
        _unbond(bob, locking, 1); // takes the index to its end; from here on the answer no longer fits
        skip(7 days);
        _unbond(bob, locking, MAX_SHARES / 4 - 1);
        _withdraw(alice, liquid, 1);
        _withdraw(alice, liquid, MAX_SHARES - 1);
        skip(365 days);
        _withdraw(bob, locking, MAX_SHARES / 4);
        assertEq(asset.balanceOf(alice), MAX_SHARES, "alice");
        assertEq(asset.balanceOf(bob), MAX_SHARES / 4, "bob");
    }

    /// @dev P-2. Governance has no way to a principal: every power it has, used at its worst, changes nothing.
    function testFuzz_L1_HostileGovernance(uint256 weight, uint256 perEpoch, uint96 salt) public {
        _stake(alice, liquid, 5e18, 0);
        _stake(alice, locking, 7e18, 3);
        _at(100);
        vm.startPrank(governance);
        distributor.setWeights(_list(liquid, locking), _list(bound(weight, 0, type(uint32).max), 0));
        distributor.setEmission(bound(perEpoch, 0, distributor.emissionReserve() / 2));
        vault.createPool(address(asset), uint96(bound(salt, 2, type(uint96).max)), lockingTiers(), MINIMUM);
        distributor.renounceOwnership();
        vault.transferOwnership(stranger);
        vm.stopPrank();
        _toEpoch(2);
        _unbond(alice, locking, 7e18);
        _withdraw(alice, liquid, 5e18);
        skip(365 days);
        _withdraw(alice, locking, 7e18);
        assertEq(asset.balanceOf(alice), 12e18, "whole");
    }

    /// @dev P-3. Whatever gas is sent, either the move reverts or the pool was settled in full: nobody can make his own or
    /// another's settlement fail by sending little.
    function testFuzz_L1_ASettlementCannotBeStarved(uint256 gas, bool unbonds) public {
        _stake(alice, liquid, 5e18, 0);
        _stake(alice, locking, 7e18, 3);
        _at(EPOCH / 2);
        _setWeight(liquid, 9); // the worst case: a roll and a weight are due
        _at(3 * EPOCH / 2);
        uint256 poolId = unbonds ? locking : liquid;
        uint256 due = _claimable(alice, poolId);
        gas = bound(gas, 50_000, 1_000_000);
        bytes memory move = unbonds
            ? abi.encodeCall(IStakingVault.unbond, (locking, 1e18))
            : abi.encodeCall(IStakingVault.withdraw, (liquid, 1e18, alice));
        vm.recordLogs();
        vm.prank(alice);
        (bool ok,) = address(vault).call{gas: gas}(move);
        if (!ok) return;
        assertEq(_countFailures(), 0, "no settlement was skipped");
        assertApproxEqAbs(_claimable(alice, poolId), due, 1, "what was earned is kept");
    }

    /// @dev P-4. A dead distributor lets nothing in: what cannot be priced cannot be promised.
    function testFuzz_L1_NothingEntersADeadDistributor(uint256 way) public {
        _stake(alice, locking, 1e18, 1);
        _mint(alice, 1e18);
        _at(5);
        _kill(way);
        vm.startPrank(alice);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.stake(locking, 1e18, 1);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.raiseTier(locking, 2);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.claim(_list(locking), alice);
    }

    /// @dev P-5. What was earned up to the last settlement outlives an outage; the outage itself is shared by who is there
    /// when the distributor answers again.
    function test_L1_AnOutageKeepsWhatWasSettled() public {
        _stake(alice, 1e18);
        _stake(bob, 1e18);
        _toEpoch(1);
        assertApproxEqAbs(_claim(bob, liquid), 75_600e18, 2, "a quarter by weight, half of it");
        bytes memory alive = address(distributor).code;
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        _withdraw(alice, liquid, 1e18);
        vm.etch(address(distributor), alive);
        assertApproxEqAbs(_claim(alice, liquid), 75_600e18, 2, "settled by bob's claim");
        _toEpoch(2);
        assertApproxEqAbs(_claim(bob, liquid), 151_200e18, 2, "alone since");
        assertLe(alm.balanceOf(alice) + alm.balanceOf(bob), 2 * 151_200e18, "no more than streamed");
    }

    /// @dev Twin of P-1: a vault that needs an answer. The check that the real one passes catches it.
    function testFuzz_L1_Twin_AVaultThatNeedsAnAnswerIsCaught(uint256 way) public {
        TrustingVault trusting = new TrustingVault(distributor, asset, liquid);
        asset.mint(alice, 1e18);
        vm.startPrank(alice);
        asset.approve(address(trusting), 1e18);
        trusting.stake(1e18);
        vm.stopPrank();
        way = bound(way, 0, WAYS - 1);
        vm.assume(way != 6); // to garbage it listens; P-1 does not
        _kill(way);
        vm.prank(alice);
        (bool ok,) = address(trusting).call{gas: 5_000_000}(abi.encodeCall(TrustingVault.withdraw, (1e18, alice)));
        assertFalse(ok, "principal is stuck in the twin");
    }

    /// @dev Twin of P-3: a vault that gives its settlement what gas there is, and goes on without it.
    function test_L1_Twin_AVaultThatCanBeStarvedIsCaught() public {
        CarelessVault careless = new CarelessVault();
        bool starved;
        for (uint256 gas = 50_000; gas < 150_000; gas += 1000) {
            (bool ok, bytes memory answer) =
                address(careless).call{gas: gas}(abi.encodeCall(CarelessVault.withdraw, ()));
            if (ok && !abi.decode(answer, (bool))) starved = true;
        }
        assertTrue(starved, "some gas is enough to leave and too little to settle");
    }

    // ------------------------------------------------------------------ ways to die

    function _kill(uint256 way) internal {
        way = bound(way, 0, WAYS - 1);
        address dead;
        if (way == 0) dead = address(new RevertingDistributor());
        else if (way == 1) dead = address(new RevertBombDistributor());
        else if (way == 2) dead = address(new GasBurningDistributor());
        else if (way == 3) dead = address(new EndlessDistributor());
        else if (way == 4) dead = address(new SilentDistributor());
        else if (way == 5) dead = address(new ShortDistributor());
        else if (way == 6) dead = address(new GarbageDistributor());
        else if (way == 7) dead = address(new ReenteringDistributor());
        vm.etch(address(distributor), dead.code); // the last way: no code at all
    }

    function _expectFailure(uint256 poolId) internal {
        vm.expectEmit(address(vault));
        emit IStakingVault.SettlementFailed(poolId);
    }

    function _countFailures() internal returns (uint256 count) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IStakingVault.SettlementFailed.selector) ++count;
        }
    }
}

/// @dev Twin: holds principal, and asks the distributor before it lets go.
contract TrustingVault {
    IRewardDistributor internal immutable _distributor;
    IERC20 internal immutable _asset;
    uint256 internal immutable _poolId;
    mapping(address account => uint256) internal _shares;

    constructor(IRewardDistributor distributor, IERC20 asset, uint256 poolId) {
        (_distributor, _asset, _poolId) = (distributor, asset, poolId);
    }

    function stake(uint256 amount) external {
        _shares[msg.sender] += amount;
        require(_asset.transferFrom(msg.sender, address(this), amount));
    }

    function withdraw(uint256 amount, address receiver) external {
        _distributor.previewSettle(_poolId, amount);
        _shares[msg.sender] -= amount;
        require(_asset.transfer(receiver, amount));
    }
}

/// @dev Twin: settles if it can, and does not ask why it could not.
contract CarelessVault {
    function withdraw() external view returns (bool settled) {
        try this.settle{gas: 250_000}() {
            return true;
        } catch {
            return false;
        }
    }

    /// @dev As dear as a settlement.
    function settle() external view {
        uint256 start = gasleft();
        while (start - gasleft() < 90_000) {}
    }
}
