// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Ways for a reward side to be dead or hostile. Each is etched over the real one, so it answers every selector.

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

/// @dev Succeeds with one byte less than a word.
contract ShortDistributor {
    fallback() external {
        assembly {
            return(0, 31)
        }
    }
}

/// @dev Answers the largest number there is.
contract GarbageDistributor {
    fallback() external {
        assembly {
            mstore(0, not(0))
            return(0, 32)
        }
    }
}

/// @dev Answers a number that just fits, so that the index goes to its end: 2^143, once.
contract InflatingDistributor {
    fallback() external {
        assembly {
            mstore(0, shl(143, 1))
            return(0, 32)
        }
    }
}

/// @dev A valid first word, then as many bytes as its gas buys.
contract ReturnBombDistributor {
    fallback() external {
        assembly {
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
