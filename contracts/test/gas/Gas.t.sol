// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "../support/Base.sol";
import {Token} from "../support/Tokens.sol";

// Gas of whole transactions: 21,000 + calldata + execution - refund, each call a transaction of its own, slots cold.
// Steady state: the asset an ERC-20 of OpenZeppelin's, endless allowances given before, rewards running, the epoch triggered,
// three stakers in before; a fourth, D, is measured, hours or days after his last move. "Withdraw all" is one of the three.
/// forge-config: default.isolate = true
contract GasTest is Base {
    address internal d = makeAddr("D");

    function setUp() public override {
        super.setUp();
        _fundEmission(1e26);
        _setEmission(1e22);
        vm.prank(governance);
        distributor.setWeights(_list(liquid, locking), _list(70, 30));
        address[3] memory others = [alice, bob, carol];
        for (uint256 i = 0; i < 3; ++i) {
            _stake(others[i], liquid, 100e18 + i, 0);
            _stake(others[i], locking, 100e18 + i, 1);
        }
        _mint(d, 1e24);
        _mint(alice, 1e18);
        _at(1000);
        _claim(bob, liquid);
        _claim(bob, locking);
        _toEpoch(1);
        distributor.triggerEpoch();
        skip(1 hours);
        _stake(bob, liquid, 1e18, 0);
        _stake(bob, locking, 1e18, 1);
        skip(1 hours);
    }

    function test_Gas_Stake() public {
        vm.prank(d);
        vault.stake(liquid, 100e18, 0);
        _record("stake first, liquid");
        vm.prank(d);
        vault.stake(locking, 100e18, 1);
        _record("stake first, locking");
        skip(1 days);
        vm.prank(d);
        vault.stake(liquid, 50e18, 0);
        _record("stake again, liquid");
        vm.prank(d);
        vault.stake(locking, 50e18, 1);
        _record("stake again, locking");
    }

    function test_Gas_Leave() public {
        vm.startPrank(d);
        vault.stake(liquid, 100e18, 0);
        vault.stake(locking, 100e18, 1);
        skip(1 days);
        vault.withdraw(liquid, 40e18, d);
        _record("withdraw part, liquid");
        vault.unbond(locking, 40e18);
        _record("unbond part");
        skip(7 days);
        vault.withdraw(locking, 10e18, d);
        _record("withdraw part, locking");
        vm.stopPrank();
        vm.prank(alice);
        vault.withdraw(liquid, 100e18, alice);
        _record("withdraw all, liquid");
    }

    function test_Gas_Exit() public {
        vm.startPrank(d);
        vault.stake(liquid, 100e18, 0);
        skip(1 days);
        vault.claim(_list(liquid), d);
        skip(1 days);
        vault.exit(liquid, d);
        _record("exit, liquid");
        vault.stake(locking, 100e18, 1);
        vault.claim(_list(locking), d);
        vault.unbond(locking, 100e18);
        skip(7 days);
        vault.exit(locking, d);
        _record("exit, locking");
    }

    function test_Gas_RaiseTier() public {
        vm.startPrank(d);
        vault.stake(locking, 100e18, 1);
        skip(1 days);
        vault.raiseTier(locking, 2);
        _record("raiseTier");
    }

    function test_Gas_Claim() public {
        vm.startPrank(d);
        vault.stake(liquid, 100e18, 0);
        vault.stake(locking, 100e18, 1);
        skip(1 days);
        vault.claim(_list(liquid), d);
        _record("claim first");
        skip(1 days);
        vault.claim(_list(liquid), d);
        _record("claim later");
        skip(1 days);
        vault.claim(_list(liquid, locking), d);
        _record("claim later, two pools");
    }

    function test_Gas_Trigger() public {
        _at(2 * EPOCH + 300);
        vm.startPrank(d);
        distributor.triggerEpoch();
        _record("trigger, no tip");
        vm.stopPrank();
        _setWeight(liquid, 72);
        _at(3 * EPOCH + 300);
        vm.prank(d);
        distributor.triggerEpoch();
        _record("trigger, no tip, a change due");
        _fundTips(100e18);
        _at(4 * EPOCH + 300);
        vm.prank(d);
        distributor.triggerEpoch(); // d's first ALM
        _at(5 * EPOCH + 300);
        vm.prank(d);
        distributor.triggerEpoch();
        _record("trigger, tip");
        _setWeight(liquid, 71);
        _at(6 * EPOCH + 300);
        vm.prank(d);
        distributor.triggerEpoch();
        _record("trigger, tip, a change due");
        vm.prank(d);
        (bool ok,) = address(distributor).call(abi.encodeCall(distributor.triggerEpoch, ()));
        assertFalse(ok, "not due");
        _record("trigger, not due");
    }

    function test_Gas_Govern() public {
        _setWeight(liquid, 71);
        _record("setWeights, one pool");
        _setEmission(2e22);
        _record("setEmission");
        _createPool(address(asset), 9, lockingTiers(), MINIMUM);
        _record("createPool, four tiers");
    }

    /// @dev P-15. The gas that the vault sets aside for a settlement is more than twice its worst case. ALM alone: three bends
    /// passed and not stored, a weight due, two epochs of votes to fold, a sponsored stream, and either a first carry or a
    /// carried sum whose epoch becomes known.
    function test_Gas_WorstSettlement() public {
        (uint256 carries, uint256 reschedules) = _worst(0);
        uint256 worst = carries > reschedules ? carries : reschedules;
        vm.snapshotValue("gas", "settlement, worst case", worst);
        assertLt(worst * 2, 300_000, "P-15");
    }

    /// @dev P-15. The same with all eight reward tokens sponsored, carried and penalised.
    function test_Gas_WorstSettlementOfEightTokens() public {
        (uint256 carries, uint256 reschedules) = _worst(7);
        uint256 worst = carries > reschedules ? carries : reschedules;
        vm.snapshotValue("gas", "settlement, worst case, eight tokens", worst);
        assertLt(worst * 2, 300_000 + 7 * 150_000, "P-15");
    }

    /// @dev Gas of the worst settlement of an empty pool, and of the worst one after it is staked.
    function _worst(uint256 further) internal returns (uint256 carries, uint256 reschedules) {
        uint256 fresh = _createPool(address(asset), 9, liquidTiers(), MINIMUM);
        _setWeight(fresh, 5);
        _sponsor(fresh, further);
        vm.prank(governance);
        distributor.setGauge(address(this), 5000);
        _at(2 * EPOCH + 5);
        distributor.addVotes(_list(fresh), _list(1000));
        _at(3 * EPOCH + 5);
        distributor.addVotes(_list(fresh), _list(1000));
        _setWeight(fresh, 6);
        _at(6 * EPOCH + 5); // three bends and a weight are due
        carries = _settlement(fresh, 0);
        _at(7 * EPOCH + 5);
        distributor.addVotes(_list(fresh), _list(1000));
        _at(8 * EPOCH + 5);
        distributor.addVotes(_list(fresh), _list(1000));
        _setWeight(fresh, 7);
        _at(11 * EPOCH + 5);
        reschedules = _settlement(fresh, 1e18);
    }

    function _sponsor(uint256 poolId, uint256 further) internal {
        uint256 amount = 64e18;
        vm.startPrank(treasury);
        alm.approve(address(distributor), amount);
        distributor.fund(poolId, address(alm), amount, 64);
        vm.stopPrank();
        for (uint256 i = 0; i < further; ++i) {
            Token token = i == 0 ? asset : new Token("RWD", 18);
            token.mint(address(this), amount);
            token.approve(address(distributor), amount);
            if (i != 0) {
                vm.prank(governance);
                distributor.addRewardToken(poolId, address(token));
            }
            distributor.fund(poolId, address(token), amount, 64);
        }
    }

    function _settlement(uint256 poolId, uint256 shares) internal returns (uint256) {
        vm.prank(address(vault));
        distributor.settle(poolId, shares, 96);
        // the call alone: without what any transaction costs, with what would be refunded after it
        return vm.lastCallGas().gasTotalUsed - 21_000 + uint256(uint64(vm.lastCallGas().gasRefunded));
    }

    function _record(string memory name) internal {
        vm.snapshotGasLastCall("gas", name);
    }
}
