// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RewardMath} from "../../src/libraries/RewardMath.sol";

// False on purpose, one kind of failure each: a run in which one of these is not refuted proves nothing.
contract WidthsBroken {
    /// @notice the product fits with an index of 2^152 and a little
    function tooWide(uint256 shares, uint256 index) public pure {
        require(shares < 2 ** 104 && index < 2 ** 153);
        assert(RewardMath.rewardDown(shares, index, 96) <= shares * index);
    }

    /// @notice an index of 2^153 does not wrap
    function wraps(uint256 shares, uint256 index) public pure {
        require(shares < 2 ** 104 && index < 2 ** 153);
        assert(RewardMath.rewardDown(shares, index, 0) >= index || shares == 0);
    }

    /// @notice a pool without shares can be settled
    function noShares(uint256 amount, uint256 shares) public pure {
        require(amount < 2 ** 128 && shares < 2 ** 104);
        RewardMath.indexIncrementDown(amount, shares, 96);
    }
}

contract RoundingBroken {
    /// @notice rewardUp never differs from rewardDown
    function upIsDown(uint256 shares, uint256 index, uint256 scale) public pure {
        require(shares < 2 ** 104 && index < 2 ** 138 && scale <= 96);
        assert(RewardMath.rewardUp(shares, index, scale) == RewardMath.rewardDown(shares, index, scale));
    }

    /// @notice stakers take all there is
    function nothingLeft(uint256 amount, uint256 shares) public pure {
        require(amount < 2 ** 128 && 0 < shares && shares < 2 ** 104);
        assert(RewardMath.rewardUp(shares, RewardMath.indexIncrementDown(amount, shares, 47), 47) == amount);
    }
}
