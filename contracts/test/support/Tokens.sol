// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @dev A plain token that anyone may mint, with decimals of choice.
contract Token is ERC20 {
    uint8 internal immutable _decimals;

    constructor(string memory symbol_, uint8 decimals_) ERC20(symbol_, symbol_) {
        _decimals = decimals_;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }
}

/// @dev Keeps a part of every transfer.
contract FeeToken is Token {
    uint256 internal immutable _feeBps;

    constructor(uint256 feeBps) Token("FEE", 18) {
        _feeBps = feeBps;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (from == address(0) || to == address(0)) return super._update(from, to, value);
        uint256 fee = value * _feeBps / 10_000;
        super._update(from, to, value - fee);
        if (fee != 0) super._update(from, address(0), fee);
    }
}

/// @dev Calls out while it moves, as tokens with hooks do, and remembers what came back.
contract HookToken is Token {
    address internal _target;
    bytes internal _data;

    bool public called;
    bool public succeeded;
    bytes public answer;

    constructor() Token("HOOK", 18) {}

    /// @dev On the next transfer, `target` is called once with `data`.
    function hook(address target, bytes calldata data) external {
        (_target, _data) = (target, data);
        called = false;
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (_target == address(0)) return;
        address target = _target;
        _target = address(0);
        called = true;
        (succeeded, answer) = target.call(_data);
    }
}
