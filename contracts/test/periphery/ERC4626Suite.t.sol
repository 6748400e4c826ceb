// SPDX-License-Identifier: AGPL-3.0
pragma solidity 0.8.37;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {ERC4626Test} from "erc4626-tests/ERC4626.test.sol";

import {PoolShares} from "../../src/periphery/PoolShares.sol";
import {SteadyWrapper} from "../../src/periphery/SteadyWrapper.sol";
import {Base} from "../support/Base.sol";
import {Token} from "../support/Tokens.sol";
import {PeripheryBase} from "./support/PeripheryBase.sol";

// The public ERC-4626 property suite, unchanged, as a package ships it; it is what this file's licence follows. Its two
// tests whose names start with testFail, which Foundry no longer runs, are left out by foundry.toml and stated again in
// SteadyWrapper.t.sol and PoolShares.t.sol (RevertWhen_NoAllowanceFromTheOwner).

/// @dev The suite's mock asset: anyone may mint and burn.
contract SuiteToken is Token {
    constructor() Token("SUITE", 18) {}

    function burn(address from, uint256 amount) external {
        _burn(from, amount);
    }
}

contract SteadyWrapperSuiteTest is ERC4626Test {
    function setUp() public override {
        _underlying_ = address(new SuiteToken());
        _vault_ = address(new SteadyWrapper(IERC20Metadata(_underlying_)));
        _delta_ = 0;
        _vaultMayBeEmpty = true;
        _unlimitedAmount = true;
    }
}

contract PoolSharesSuiteTest is PeripheryBase, ERC4626Test {
    uint256 internal constant MOST = 1e30; // four of them and what is minted later stay below what a pool holds

    function setUp() public override(Base, ERC4626Test) {
        Base.setUp();
        _underlying_ = address(new SuiteToken());
        uint256 id = _createPool(_underlying_, 0, liquidTiers(), MINIMUM);
        _vault_ = address(new PoolShares(vault, id, "Staked SUITE", "stSUITE"));
        _delta_ = 0;
        _vaultMayBeEmpty = true;
        _unlimitedAmount = false;
        _emit(id, 1000e18, 2500e18);
        _toEpoch(1);
    }

    /// @dev A pool has a bound, and the suite draws from all there is.
    function setUpVault(Init memory init) public override {
        for (uint256 i = 0; i < N; ++i) {
            init.share[i] = bound(init.share[i], 0, MOST);
            init.asset[i] = bound(init.asset[i], 0, MOST);
        }
        init.yield = int256(bound(uint256(init.yield), 0, MOST)); // it is given, and is nobody's: no price moves
        super.setUpVault(init);
        skip(1 days);
    }
}
