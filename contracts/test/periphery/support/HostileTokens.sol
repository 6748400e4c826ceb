// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Token} from "../../support/Tokens.sol";

/// @dev Says false where others revert.
contract FalseToken is Token {
    constructor() Token("FALSE", 18) {}

    function transfer(address, uint256) public pure override returns (bool) {
        return false;
    }

    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return false;
    }
}

/// @dev Books in shares, balances rounded down, as stETH does. It may gain and lose.
contract ShareToken {
    // solhint-disable const-name-snakecase
    string public constant name = "Liquid staked ether";
    string public constant symbol = "SETH";
    uint8 public constant decimals = 18;
    // solhint-enable const-name-snakecase

    uint256 internal _assets = 1e18;
    uint256 internal _supply = 1e18; // in shares; the first ones belong to nobody
    mapping(address account => uint256) public sharesOf;
    mapping(address owner => mapping(address spender => uint256)) public allowance;

    /// @dev Every balance is multiplied by about `bps` / 10,000.
    function rebase(uint256 bps) external {
        _assets = _assets * bps / 10_000;
    }

    function mint(address to, uint256 amount) external {
        uint256 shares = amount * _supply / _assets;
        (_assets, _supply) = (_assets + amount, _supply + shares);
        sharesOf[to] += shares;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        return _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        allowance[from][msg.sender] -= amount;
        return _move(from, to, amount);
    }

    function balanceOf(address account) external view returns (uint256) {
        return sharesOf[account] * _assets / _supply;
    }

    function _move(address from, address to, uint256 amount) internal returns (bool) {
        uint256 shares = amount * _supply / _assets;
        sharesOf[from] -= shares;
        sharesOf[to] += shares;
        return true;
    }
}

/// @dev A reward token that can be told to misbehave, by balance or by transfer.
contract MoodyToken is Token {
    enum Mood {
        Good,
        RevertsBalance,
        BurnsBalance, // all the gas it is given
        LiesBalance, // the largest number there is
        BombsBalance, // as much data as its gas buys
        RevertsTransfer,
        BurnsTransfer,
        SaysFalse
    }

    error Refused();

    Mood public mood;

    constructor() Token("MOOD", 18) {}

    function feel(Mood mood_) external {
        mood = mood_;
    }

    function transfer(address to, uint256 value) public override returns (bool) {
        return mood != Mood.SaysFalse && super.transfer(to, value);
    }

    function balanceOf(address account) public view override returns (uint256) {
        if (mood == Mood.RevertsBalance) revert();
        if (mood == Mood.LiesBalance) return type(uint256).max;
        if (mood == Mood.BurnsBalance) {
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                invalid()
            }
        }
        if (mood == Mood.BombsBalance) {
            // solhint-disable-next-line no-inline-assembly
            assembly {
                return(0, 1000000)
            }
        }
        return super.balanceOf(account);
    }

    function _update(address from, address to, uint256 value) internal override {
        if (mood == Mood.RevertsTransfer && from != address(0)) revert Refused();
        if (mood == Mood.BurnsTransfer && from != address(0)) {
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                invalid()
            }
        }
        super._update(from, to, value);
    }
}

/// @dev Honest, and dear: a transfer costs most of what the distributor gives it.
contract HungryToken is Token {
    constructor() Token("HUNGRY", 18) {}

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (from == address(0)) return;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            for { let i := 0 } lt(i, 4000) { i := add(i, 1) } {}
        }
    }
}

/// @dev Takes a hundredth of what one account sends, and nothing of others.
contract PickyFeeToken is Token {
    address internal _payer;

    constructor() Token("PICKY", 18) {}

    function pick(address payer) external {
        _payer = payer;
    }

    function _update(address from, address to, uint256 value) internal override {
        uint256 fee = from == _payer && from != address(0) ? value / 100 : 0;
        super._update(from, to, value - fee);
        if (fee != 0) super._update(from, address(0), fee);
    }
}
