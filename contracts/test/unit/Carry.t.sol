// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base} from "../support/Base.sol";
import {Between} from "../support/Between.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";

// What streams to an empty pool until a stake in epoch e streams again over e + 1
//   staked once                                              → nothing in e, all of it evenly over e + 1
//   nobody settles before, within or after e + 1             → the same
//   strangers settle at any time                             → the same, to the wei
//   emptied and staked again in e                            → all emptiness of e adds up
//   emptied in e + 1                                         → what streams from then on is carried again
//   empty over several epochs                                → all of it over the epoch after the stake
//   below the minimum                                        → counts as empty
//   at a boundary's first second                             → belongs to the epoch that begins
//   a further token                                          → apart from ALM, the same way, in the same epoch
//   staked again and nobody settles until long after         → the same
//   carried while a penalty and a sponsor stream             → all of each in the end
contract CarryTest is Base {
    uint256 internal constant RATE = 1e18; // a second

    function setUp() public override {
        super.setUp();
        _emit(liquid, EPOCH * RATE, 3 * EPOCH * RATE);
        _at(0);
        _setEmission(0); // epoch 0 streams, no other
    }

    function testFuzz_Carry_StreamsOverTheEpochAfterTheStake(uint256 staked, uint256 seen) public {
        staked = bound(staked, 1, EPOCH - 1);
        seen = bound(seen, 0, EPOCH);
        _at(staked);
        _stake(alice, 1e18);
        assertEq(distributor.carried(liquid, address(alm)), staked * RATE, "carried");
        _toEpoch(1);
        assertApproxEqAbs(_claimable(alice, liquid), (EPOCH - staked) * RATE, 1, "nothing of it in the same epoch");
        _at(EPOCH + seen);
        uint256 flowed = staked * RATE * seen / EPOCH;
        assertApproxEqAbs(_claimable(alice, liquid), (EPOCH - staked) * RATE + flowed, 1, "evenly over the next");
        _toEpoch(9);
        _assertPaid(_claim(alice, liquid), EPOCH * RATE, 2, "all of it in the end");
        assertEq(distributor.carried(liquid, address(alm)), 0, "nothing waits");
    }

    /// @dev The same life with strangers who settle whenever they like.
    function testFuzz_Carry_StrangersCannotShiftIt(uint256 staked, uint256 left, uint256 again, uint256 seed) public {
        staked = bound(staked, 1, EPOCH - 1);
        left = bound(left, staked, 3 * EPOCH);
        again = bound(again, left, 6 * EPOCH);
        uint256 fork = vm.snapshotState();
        (uint256 a, uint256 b) = _life(staked, left, again, 0);
        vm.revertToState(fork);
        (uint256 a2, uint256 b2) = _life(staked, left, again, seed | 1);
        // a settlement drops less than a unit; the life with strangers has at most 40 more
        assertApproxEqAbs(a2, a, 40, "who left");
        assertApproxEqAbs(b2, b, 40, "who came");
        assertLe(a2 + b2, EPOCH * RATE, "never more than streamed");
    }

    function testFuzz_Carry_AllEmptinessOfAnEpochAddsUp(uint256 a, uint256 b, uint256 c) public {
        a = bound(a, 1, EPOCH / 4);
        b = bound(b, 1, EPOCH / 4);
        c = bound(c, 1, EPOCH / 4);
        _at(a);
        _stake(alice, 1e18);
        _at(a + b);
        _withdraw(alice, liquid, 1e18);
        _at(a + b + c);
        _stake(bob, 1e18);
        _toEpoch(1);
        assertApproxEqAbs(_claim(alice, liquid), b * RATE, 2, "while there");
        assertApproxEqAbs(_claim(bob, liquid), (EPOCH - a - b - c) * RATE, 2, "while there");
        _toEpoch(2);
        assertApproxEqAbs(_claim(bob, liquid), (a + c) * RATE, 2, "both gaps");
    }

    function testFuzz_Carry_EmptyAgainCarriedAgain(uint256 staked, uint256 left, uint256 back) public {
        staked = bound(staked, 1, EPOCH - 1);
        left = bound(left, 0, EPOCH - 1);
        back = bound(back, 2, 20);
        _at(staked);
        _stake(alice, 1e18);
        _at(EPOCH + left);
        _withdraw(alice, liquid, 1e18);
        uint256 got = _claim(alice, liquid);
        _at(back * EPOCH + 5);
        _stake(bob, 1e18);
        uint256 waiting = distributor.carried(liquid, address(alm));
        assertApproxEqAbs(waiting, EPOCH * RATE - got, 2, "the rest waits");
        _toEpoch(back + 1);
        assertEq(_claimable(bob, liquid), 0, "not before the next epoch");
        _toEpoch(back + 2);
        _assertPaid(_claim(bob, liquid), waiting, 2, "all of it over the next");
    }

    function testFuzz_Carry_OverSeveralEpochs(uint256 staked, bool triggered) public {
        staked = bound(staked, EPOCH, 60 * EPOCH);
        _at(staked);
        if (triggered) distributor.triggerEpoch();
        _stake(alice, 1e18);
        uint256 next = (staked / EPOCH + 1) * EPOCH;
        _at(next);
        assertEq(_claimable(alice, liquid), 0, "nothing streams yet");
        _at(next + EPOCH);
        _assertPaid(_claim(alice, liquid), EPOCH * RATE, 2, "one epoch's worth over one epoch");
    }

    function test_Carry_StakedInTheFirstSecondOfAnEpoch() public {
        _toEpoch(1);
        _stake(alice, 1e18);
        _toEpoch(2);
        assertEq(_claimable(alice, liquid), 0, "that second belongs to epoch 1");
        _toEpoch(3);
        _assertPaid(_claim(alice, liquid), EPOCH * RATE, 2, "so it streams over epoch 2");
    }

    function test_Carry_StakedInTheLastSecondOfAnEpoch() public {
        _at(EPOCH - 1);
        _stake(alice, 1e18);
        _toEpoch(1);
        assertApproxEqAbs(_claim(alice, liquid), RATE, 1, "the last second");
        _toEpoch(2);
        _assertPaid(_claim(alice, liquid), (EPOCH - 1) * RATE, 2, "and the others");
    }

    function testFuzz_Carry_EveryTokenApart(uint256 amount, uint256 staked, uint256 seen) public {
        amount = bound(amount, 1, 1e27);
        staked = bound(staked, EPOCH + 1, 2 * EPOCH - 1);
        seen = bound(seen, 0, EPOCH);
        _toEpoch(0);
        _fund(liquid, address(asset), amount, 1); // streams over epoch 1
        _at(staked);
        uint256 flowed = amount * (staked - EPOCH) / EPOCH;
        _mint(alice, 1e18);
        if (flowed != 0) {
            vm.expectEmit(address(distributor));
            emit IRewardDistributor.Carried(liquid, address(asset), flowed, flowed);
        }
        vm.prank(alice);
        vault.stake(liquid, 1e18, 0);
        assertEq(distributor.carried(liquid, address(alm)), EPOCH * RATE, "ALM of epoch 0");
        assertEq(distributor.carried(liquid, address(asset)), flowed, "the asset of epoch 1 until now");
        _at(2 * EPOCH + seen);
        _assertPaid(_claimable(alice, liquid), RATE * seen, 1, "ALM again over epoch 2");
        _assertPaid(_claimable(alice, liquid, 1), amount - flowed + flowed * seen / EPOCH, 2, "the asset too");
        assertEq(distributor.carried(liquid, address(asset)), flowed, "waits until somebody settles");
        if (flowed != 0) {
            vm.expectEmit(address(distributor));
            emit IRewardDistributor.CarryScheduled(liquid, address(asset), flowed, 2);
        }
        _claim(stranger, liquid);
        assertEq(distributor.carried(liquid, address(asset)), 0, "has its epoch");
        assertEq(distributor.scheduled(liquid, address(asset)), flowed - flowed * seen / EPOCH, "to stream still");
        _toEpoch(3);
        vm.prank(alice);
        uint256[] memory paid = vault.claim(_list(liquid), alice)[0];
        _assertPaid(paid[1], amount, 2, "all of it in the end");
        assertEq(distributor.funded(liquid, address(asset)), amount, "funded once");
    }

    /// @dev Whether settled in every epoch or once after twenty, the carried sum has streamed in its epoch.
    function testFuzz_Carry_SettledLateIsTheSame(uint256 staked, uint256 late) public {
        staked = bound(staked, EPOCH + 1, 2 * EPOCH - 1);
        late = bound(late, 3, 20);
        _fund(liquid, address(asset), 1e18, 2);
        _at(staked);
        _stake(alice, 1e18);
        uint256 carriedAsset = distributor.carried(liquid, address(asset));
        uint256 fork = vm.snapshotState();
        for (uint256 i = 2; i <= late; ++i) {
            _toEpoch(i);
            _claim(stranger, liquid);
        }
        (, uint256[] memory often) = vault.claimable(liquid, alice);
        vm.revertToState(fork);
        _toEpoch(late);
        (, uint256[] memory once) = vault.claimable(liquid, alice);
        assertApproxEqAbs(often[0], once[0], late, "ALM");
        assertApproxEqAbs(often[1], once[1], late, "asset");
        _assertPaid(once[0], EPOCH * RATE, 2, "all of it");
        _assertPaid(once[1], 1e18, 2, "all of it");
        assertGt(carriedAsset, 0, "some was carried");
    }

    function testFuzz_Carry_BesideAPenaltyAndASponsor(uint256 left, uint256 back) public {
        left = bound(left, 0, EPOCH - 1);
        back = bound(back, EPOCH, 5 * EPOCH);
        _setWeight(liquid, 0);
        _setWeight(locking, 1);
        _stake(alice, locking, 1e18, 2);
        _fund(locking, address(asset), 3e18, 3);
        _at(left);
        _withdrawEarly(alice, locking, 1e18); // 0.2e18 is charged, the pool is empty
        _at(back);
        _stake(bob, locking, 1e18, 0);
        _at(12 * EPOCH);
        vm.prank(bob);
        uint256[] memory bobs = vault.claim(_list(locking), bob)[0];
        vm.prank(alice);
        uint256[] memory alices = vault.claim(_list(locking), alice)[0];
        _assertPaid(alices[1] + bobs[1], 3.2e18, 4, "the sponsor's and the penalty");
        assertEq(distributor.scheduled(locking, address(asset)), 0, "nothing is to come");
        assertEq(distributor.carried(locking, address(asset)), 0, "nothing waits");
        uint256 streamed = distributor.streamed(locking, address(asset));
        assertLe(alices[1] + bobs[1], streamed, "paid out of what streamed");
        assertEq(streamed, 3.2e18, "each unit once");
    }

    /// @dev Below the minimum the pool counts as empty: those who are in it earn nothing until it is not.
    function testFuzz_Carry_BelowTheMinimumCountsAsEmpty(uint256 few, uint256 first, uint256 second) public {
        few = bound(few, 1, MINIMUM - 1);
        first = bound(first, 1, EPOCH / 2);
        second = bound(second, 1, EPOCH / 2 - 1);
        _stake(alice, few);
        _at(first);
        assertEq(_claim(alice, liquid), 0, "too little to count");
        assertEq(distributor.carried(liquid, address(alm)), first * RATE, "carried");
        _stake(bob, MINIMUM - few);
        _at(first + second);
        uint256 earned = _claim(alice, liquid) + _claim(bob, liquid);
        assertApproxEqAbs(earned, second * RATE, 2, "the minimum is enough");
        _withdraw(bob, liquid, 1);
        _at(EPOCH);
        assertEq(_claim(alice, liquid) + _claim(bob, liquid), 0, "one share too few");
        assertApproxEqAbs(
            distributor.carried(liquid, address(alm)), (EPOCH - first - second) * RATE, 2, "of epoch 0, after"
        );
        _at(5 * EPOCH);
        _stake(bob, 1);
        _at(7 * EPOCH);
        earned += _claim(alice, liquid) + _claim(bob, liquid);
        _assertPaid(earned, EPOCH * RATE, 10, "all of it in the end");
    }

    /// @dev Twin of P-16: what streamed while nobody was there goes to the first comer.
    function testFuzz_Carry_Twin_TheFirstComerIsCaught(uint256 staked, uint256 seen) public {
        staked = bound(staked, 2, EPOCH - 2);
        _assertCaught(
            Between.Fault.Eager,
            abi.encodeCall(this.testFuzz_Carry_StreamsOverTheEpochAfterTheStake, (staked, bound(seen, 0, EPOCH - 1)))
        );
    }

    function _life(uint256 staked, uint256 left, uint256 again, uint256 seed) internal returns (uint256 a, uint256 b) {
        _walk(staked, seed);
        _stake(alice, 1e18);
        _walk(left, seed >> 8);
        _withdraw(alice, liquid, 1e18);
        _walk(again, seed >> 16);
        _stake(bob, 3e18);
        _walk(9 * EPOCH, seed >> 24);
        return (_claim(alice, liquid), _claim(bob, liquid));
    }

    /// @dev Walks to a second, a stranger settling up to ten times on the way.
    function _walk(uint256 to, uint256 seed) internal {
        uint256 from = block.timestamp - GENESIS;
        uint256 pokes = seed % 11;
        for (uint256 i = 1; i <= pokes; ++i) {
            _at(from + (to - from) * i / (pokes + 1));
            _claim(stranger, liquid);
        }
        _at(to);
    }
}
