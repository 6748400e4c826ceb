// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Capped} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Capped.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// @title ALM, the protocol's own token
/// @notice 18 decimals, with permit (ERC-2612) and votes (ERC-5805) on a timestamp clock (ERC-6372).
/// The whole supply is minted once, at the cap, when the token is deployed: there is no minter, no owner and no pause.
contract AlmanacToken is ERC20Capped, ERC20Permit, ERC20Votes {
    /// @notice All the ALM there will ever be, in base units: 1,000,000,000 with 18 decimals.
    uint256 public constant CAP = 1e27;

    /// @param holder Account that receives the whole supply; not zero.
    constructor(address holder) ERC20("Almanac", "ALM") ERC20Capped(CAP) ERC20Permit("Almanac") {
        _mint(holder, CAP);
    }

    /// @notice Unix seconds: votes are counted by time, as everything else here.
    function clock() public view override returns (uint48) {
        return uint48(block.timestamp);
    }

    /// @notice Machine-readable name of the clock (ERC-6372).
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @inheritdoc ERC20Permit
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Capped, ERC20Votes) {
        super._update(from, to, value);
    }
}
