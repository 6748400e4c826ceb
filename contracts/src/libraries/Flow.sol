// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RewardMath} from "./RewardMath.sol";

/// @title A reward token's amounts by epoch, as a sum from the start
/// @notice Each funded epoch knows what flows before it and within it. So what has flowed at any second is one look, however
/// many epochs have passed and however many sponsors have funded: adding costs by the epoch, asking does not.
/// @dev Ramps of epochs that have begun never change, but for a carried sum that is late (see `add`). So what has flowed by
/// now is settled history.
library Flow {
    struct Ramp {
        uint128 start; // flowed before the epoch
        uint128 amount; // flows in the epoch
    }

    struct Stream {
        uint128 total; // all that was ever added
        uint32 end; // first epoch after the last one with a ramp
        mapping(uint256 epoch => Ramp) ramps;
    }

    /// @dev Spreads `amount` evenly over `epochs` epochs from `first` on: after i of them ⌊amount × i / epochs⌋ has flowed.
    /// @param running The running epoch; nobody asks about earlier ones. `first` is at most one more, and not before the last
    /// ramp when `epochs` is 1.
    function add(Stream storage self, uint256 running, uint256 first, uint256 epochs, uint256 amount) internal {
        uint256 total = self.total;
        uint256 end = self.end;
        if (end <= running && first > running) {
            self.ramps[running].start = uint128(total); // until `first`, what has flowed stays what it was
        }
        uint256 last = first + epochs > end ? first + epochs : end;
        uint256 before = 0;
        for (uint256 epoch = first; epoch < last; ++epoch) {
            Ramp memory ramp = epoch < end ? self.ramps[epoch] : Ramp(uint128(total), 0);
            uint256 i = epoch + 1 - first;
            uint256 by = i < epochs ? amount * i / epochs : amount;
            self.ramps[epoch] = Ramp(uint128(ramp.start + before), uint128(ramp.amount + by - before));
            before = by;
        }
        self.total = uint128(total + amount);
        self.end = uint32(last);
    }

    /// @dev A second: its epoch, seconds since that began, and the length of epochs.
    struct Moment {
        uint256 epoch;
        uint256 elapsed;
        uint256 length;
    }

    /// @dev What has flowed at a moment of the running epoch, rounded down within the epoch only. `ended` says that nothing
    /// is to come. One look while a ramp is running, two otherwise.
    function flowed(Stream storage self, Moment memory at) internal view returns (uint256 amount, bool ended) {
        Ramp storage ramp = self.ramps[at.epoch];
        (uint256 start, uint256 running) = (ramp.start, ramp.amount);
        if (running != 0) {
            unchecked {
                return (start + RewardMath.flowedDown(running, at.elapsed, at.length), false); // both below 2^128
            }
        }
        if (at.epoch < self.end) return (start, false);
        return (self.total, true);
    }

    /// @dev The same, as if `extra` had been added over the one epoch `extraEpoch`, which may have begun. One look once the
    /// last ramp is over.
    function flowedWith(Stream storage self, Moment memory at, uint256 extra, uint256 extraEpoch)
        internal
        view
        returns (uint256 amount, bool ended)
    {
        Ramp memory ramp;
        ended = at.epoch >= self.end;
        if (ended) ramp.start = self.total;
        else ramp = self.ramps[at.epoch];
        amount = ramp.start;
        uint256 running = ramp.amount;
        if (extra != 0 && at.epoch == extraEpoch) running += extra;
        if (extra != 0 && at.epoch > extraEpoch) amount += extra;
        if (extra != 0 && at.epoch <= extraEpoch) ended = false;
        if (running != 0) amount += RewardMath.flowedDown(running, at.elapsed, at.length);
    }
}
