// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

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

/// @dev A plain token with permit.
contract PermitToken is ERC20Permit {
    constructor() ERC20("Permit", "PRM") ERC20Permit("Permit") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @dev Sends as long as it likes to, and does as it is told otherwise.
contract MoodyToken is Token {
    enum Mood {
        Fine,
        Silent, // sends and says nothing, as some old tokens do
        Reverts,
        SaysFalse,
        SaysTwo,
        SaysLittle, // one byte less than a word
        BurnsGas,
        RevertBomb
    }

    Mood public mood;

    constructor() Token("MOOD", 18) {}

    function feel(Mood mood_) external {
        mood = mood_;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        require(mood != Mood.Reverts, "not in the mood");
        if (mood == Mood.SaysFalse) return false;
        if (mood == Mood.SaysTwo) _say(2, 32);
        if (mood == Mood.SaysLittle) _say(1 << 8, 31);
        if (mood == Mood.BurnsGas) {
            assembly {
                invalid()
            }
        }
        if (mood == Mood.RevertBomb) {
            assembly {
                revert(0, 100000)
            }
        }
        super.transfer(to, amount);
        if (mood == Mood.Silent) _say(0, 0);
        return true;
    }

    function _say(uint256 word, uint256 size) internal pure {
        assembly {
            mstore(0, word)
            return(0, size)
        }
    }
}
