// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @dev A reward side that answers in the right shape, and lies. The lie lies in a slot of its own, so that it can be etched
/// over the real one and told what to say. It refuses every penalty.
contract LyingDistributor {
    bytes32 internal constant LIE = keccak256("the lie");

    enum Lie {
        NoIncrements, // an empty list
        HugeCount, // says that there are more than its answer holds
        TooManyPlaces, // more increments than the pool has tokens
        WrongOffset, // the list is somewhere else
        IndexToItsEnd, // the largest increment that fits
        IndexBeyond, // one more
        HugePayments, // says it paid more than there is
        PaysNothing, // says it paid, and sends nothing
        ReturnBomb, // a valid answer, and a hundred thousand bytes more
        EatsPenalties // takes every unit of gas that a penalty is handed over with
    }

    function lieSlot() external pure returns (bytes32) {
        return LIE;
    }

    fallback() external {
        uint256 lie;
        bytes32 slot = LIE;
        assembly {
            lie := sload(slot)
        }
        // forge-lint: disable-next-line(unsafe-typecast) the selector
        bytes4 what = bytes4(msg.data[:4]);
        if (what == bytes4(keccak256("chargePenalty(uint256,uint256)"))) {
            if (lie == uint256(Lie.EatsPenalties)) {
                assembly {
                    invalid()
                }
            }
            revert("no");
        }
        if (what == bytes4(keccak256("fundingBound(uint256)"))) revert("no");
        bool settles = what == bytes4(keccak256("settle(uint256,uint256,uint256)"));
        (uint256 a, uint256 b, uint256 c) = settles ? (0x20, 1, 0) : (0, 0, 0);
        uint256 size = 0x60;
        if (lie == uint256(Lie.NoIncrements)) b = 0;
        if (lie == uint256(Lie.HugeCount)) b = type(uint256).max;
        if (lie == uint256(Lie.TooManyPlaces)) (b, size) = (200, 0x60 + 199 * 0x20);
        if (lie == uint256(Lie.WrongOffset)) a = 0x40;
        if (lie == uint256(Lie.IndexToItsEnd) && settles) c = (1 << 138) - 1;
        if (lie == uint256(Lie.IndexBeyond) && settles) c = 1 << 138;
        if (lie == uint256(Lie.HugePayments) && !settles) (a, b, c) = (0, type(uint256).max, 1);
        if (lie == uint256(Lie.PaysNothing) && !settles) (a, b, c) = ((1 << 138) - 1, 1 << 150, 1);
        if (lie == uint256(Lie.ReturnBomb)) size = 100_000;
        assembly {
            mstore(0x00, a)
            mstore(0x20, b)
            mstore(0x40, c)
            return(0x00, size)
        }
    }
}
