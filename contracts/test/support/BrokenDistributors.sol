// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";

// Ways for a reward side to be dead or hostile. Each is etched over the real one, so it answers every selector.

/// @dev Well-formed answers to `settle` and `pay` of a pool with one reward token: so much increment, nothing paid.
abstract contract Answering {
    function _answer(uint256 increment) internal view {
        if (msg.sig == IRewardDistributor.pay.selector) {
            _return(abi.encode(increment, uint256(0), false));
        }
        _return(abi.encode(_one(increment)));
    }

    function _return(bytes memory data) internal pure {
        assembly {
            return(add(data, 0x20), mload(data))
        }
    }

    function _one(uint256 value) internal pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = value;
    }
}

/// @dev Reverts without a word.
contract RevertingDistributor {
    fallback() external {
        revert();
    }
}

/// @dev Reverts with more data than anyone would like to copy.
contract RevertBombDistributor {
    fallback() external {
        assembly {
            revert(0, 100000)
        }
    }
}

/// @dev Burns all the gas it is given.
contract GasBurningDistributor {
    fallback() external {
        assembly {
            invalid()
        }
    }
}

/// @dev Never comes back by itself.
contract EndlessDistributor {
    fallback() external {
        assembly {
            for {} 1 {} {}
        }
    }
}

/// @dev Succeeds and says nothing.
contract SilentDistributor {
    fallback() external {}
}

/// @dev Succeeds with one byte less than a settlement takes.
contract ShortDistributor is Answering {
    fallback() external {
        bytes memory data = abi.encode(_one(0));
        assembly {
            mstore(data, sub(mload(data), 1))
        }
        _return(data);
    }
}

/// @dev Every word is the largest number there is.
contract GarbageDistributor is Answering {
    fallback() external {
        uint256 most = type(uint256).max;
        _return(abi.encode(most, most, most, most, most, most, most, most));
    }
}

/// @dev Well-formed, but for an increment that no index has room for.
contract BoundlessDistributor is Answering {
    fallback() external {
        _answer(type(uint256).max);
    }
}

/// @dev The increment just fits, so that the index goes to its end, once.
contract InflatingDistributor is Answering {
    fallback() external {
        _answer((1 << 138) - 1);
    }
}

/// @dev Says that the list begins elsewhere.
contract CrookedDistributor is Answering {
    fallback() external {
        _return(abi.encode(uint256(0x40), uint256(1), uint256(0)));
    }
}

/// @dev Announces no increment at all.
contract EmptyDistributor is Answering {
    fallback() external {
        _return(abi.encode(uint256(0x20), uint256(0), uint256(0)));
    }
}

/// @dev Announces more increments than there are numbers for.
contract CountlessDistributor is Answering {
    fallback() external {
        _return(abi.encode(uint256(0x20), type(uint256).max, uint256(0)));
    }
}

/// @dev Says that it paid what nobody earned.
contract LyingDistributor is Answering {
    fallback() external {
        if (msg.sig == IRewardDistributor.pay.selector) _return(abi.encode(uint256(0), type(uint256).max, true));
        _answer(0);
    }
}

/// @dev The first increment is fine, the second is one that no index has room for.
contract LopsidedDistributor is Answering {
    fallback() external {
        _return(abi.encode(uint256(0x20), uint256(2), uint256(0), type(uint256).max));
    }
}

/// @dev Knows more reward tokens than the pool has.
contract CrowdedDistributor is Answering {
    fallback() external {
        _return(abi.encode(new uint256[](9)));
    }
}

/// @dev A valid answer, then as many bytes as its gas buys.
contract ReturnBombDistributor {
    fallback() external {
        assembly {
            mstore(0, 0x20)
            mstore(0x20, 1)
            return(0, 100000)
        }
    }
}

/// @dev Calls back into the vault, then answers nothing.
contract ReenteringDistributor {
    fallback() external {
        (bool ok,) = msg.sender
            .call(
                abi.encodeWithSignature(
                    "withdraw(uint256,uint256,address)", abi.decode(msg.data[4:], (uint256)), 1, this
                )
            );
        require(!ok, "the vault let the distributor in");
        revert("nothing to say");
    }
}
