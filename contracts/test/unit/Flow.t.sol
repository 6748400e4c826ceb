// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Flow} from "../../src/libraries/Flow.sol";

// Flow, against a list of what flows in each epoch
//   many sums over many epochs, overlapping or with gaps     → at every second ⌊their sum⌋ as a running epoch rounds it
//   sums over one epoch, some late                           → the same
//   adding                                                   → changes nothing that has flowed by now
//   an extra sum                                             → what would have flowed had it been added
//   the last ramp is over                                    → all of it, and it says so
contract FlowTest is Test {
    using Flow for Flow.Stream;

    uint256 internal constant LENGTH = 7;
    uint256 internal constant EPOCHS = 60;

    Flow.Stream internal stream;
    uint256[EPOCHS + 70] internal naive; // what flows in each epoch
    uint256 internal total;
    uint256 internal end; // first epoch with nothing more to come

    function testFuzz_Flow_ManySums(uint256[6] memory amounts, uint256[6] memory epochs, uint256[6] memory gaps)
        public
    {
        uint256 running = 0;
        for (uint256 i = 0; i < 6; ++i) {
            running += bound(gaps[i], 0, 8);
            uint256 second = gaps[i] % LENGTH;
            uint256 flowed = _flowed(running, second);
            _add(running, running + 1, bound(epochs[i], 1, 20), bound(amounts[i], 0, 1e27));
            assertEq(_flowed(running, second), flowed, "what has flowed stays");
            _assertRest(running, second);
        }
    }

    /// @dev A sum may be late: its epoch has begun, or is over. Later sums do not come before it.
    function testFuzz_Flow_SumsOverOneEpochSomeLate(uint256[6] memory amounts, uint256[6] memory gaps, uint8 late)
        public
    {
        uint256 running = 0;
        uint256 last = 0;
        for (uint256 i = 0; i < 6; ++i) {
            running += bound(gaps[i], 0, 8);
            uint256 first = (late >> i) & 1 == 0 ? running + 1 : bound(gaps[i] >> 8, last, running + 1);
            if (first < last) first = last;
            last = first;
            _add(running, first, 1, bound(amounts[i], 0, 1e27));
            _assertRest(running, 0);
        }
    }

    function testFuzz_Flow_AnExtraSum(uint256 amount, uint256 extra, uint256 first, uint256 at, uint256 seconds_)
        public
    {
        amount = bound(amount, 0, 1e27);
        extra = bound(extra, 0, 1e27);
        uint256 extraEpoch = bound(first, 1, 20);
        at = bound(at, 0, 25);
        seconds_ = bound(seconds_, 0, LENGTH - 1);
        if (amount != 0) _add(0, 1, 1, amount);
        Flow.Moment memory moment = Flow.Moment(at, seconds_, LENGTH);
        (uint256 foretold, bool endsToo) = stream.flowedWith(moment, extra, extraEpoch);
        if (extra != 0) _add(extraEpoch - 1, extraEpoch, 1, extra);
        (uint256 flowed,) = stream.flowedWith(moment, 0, 0);
        if (at + 1 >= extraEpoch) assertEq(foretold, flowed, "as if it had been added");
        assertEq(endsToo, at >= end, "and whether more is to come");
        assertEq(foretold, _naive(at, seconds_), "by the list too");
    }

    function test_Flow_NothingAdded() public view {
        (uint256 flowed, bool ended) = stream.flowed(Flow.Moment(5, 3, LENGTH));
        assertEq(flowed, 0, "nothing");
        assertTrue(ended, "nothing to come");
        (flowed, ended) = stream.flowedWith(Flow.Moment(5, 3, LENGTH), 0, 0);
        assertEq(flowed, 0, "nothing");
        assertTrue(ended, "nothing to come");
    }

    // ------------------------------------------------------------------ small things

    function _add(uint256 running, uint256 first, uint256 epochs, uint256 amount) internal {
        stream.add(running, first, epochs, amount);
        for (uint256 i = 0; i < epochs; ++i) {
            naive[first + i] += amount * (i + 1) / epochs - amount * i / epochs;
        }
        total += amount;
        if (first + epochs > end) end = first + epochs;
    }

    /// @dev Every second from now on, epoch by epoch, against the list; by both questions.
    function _assertRest(uint256 running, uint256 from) internal view {
        for (uint256 epoch = running; epoch < end + 2; ++epoch) {
            for (uint256 second = epoch == running ? from : 0; second < LENGTH; second += 3) {
                Flow.Moment memory at = Flow.Moment(epoch, second, LENGTH);
                (uint256 flowed, bool ended) = stream.flowed(at);
                assertEq(flowed, _naive(epoch, second), "flowed");
                assertEq(ended, epoch >= end, "ended");
                (flowed, ended) = stream.flowedWith(at, 0, 0);
                assertEq(flowed, _naive(epoch, second), "flowed, with nothing extra");
                assertEq(ended, epoch >= end, "ended, with nothing extra");
            }
        }
        assertEq(stream.total, total, "total");
        assertEq(_naive(end, 0), total, "all of it in the end");
    }

    function _flowed(uint256 epoch, uint256 second) internal view returns (uint256 flowed) {
        (flowed,) = stream.flowed(Flow.Moment(epoch, second, LENGTH));
    }

    function _naive(uint256 epoch, uint256 second) internal view returns (uint256 sum) {
        for (uint256 i = 0; i < epoch; ++i) {
            sum += naive[i];
        }
        return sum + naive[epoch] * second / LENGTH;
    }
}
