// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Capped} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Capped.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title ALM, the protocol's own token
/// @notice 18 decimals, with permit (ERC-2612). The whole supply is minted once, at the cap, when the token is deployed: there
/// is no minter, no owner and no pause. It does not vote: staked ALM does, in the vault, so a transfer costs no checkpoint.
contract AlmanacToken is ERC20Capped, ERC20Permit {
    /// @notice All the ALM there will ever be, in base units: 1,000,000,000 with 18 decimals.
    uint256 public constant CAP = 1e27;

    /// @param holder Account that receives the whole supply; not zero.
    constructor(address holder) ERC20("Almanac", "ALM") ERC20Capped(CAP) ERC20Permit("Almanac") {
        _mint(holder, CAP);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Capped) {
        super._update(from, to, value);
    }
}
