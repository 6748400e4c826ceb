// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {IUniswapV2Router02} from "@uniswap/v2-periphery/contracts/interfaces/IUniswapV2Router02.sol";

import {Artifacts} from "./Artifacts.sol";

/// @dev Uniswap V2 as it was deployed: factory, router, WETH9.
library UniswapV2 {
    string internal constant CORE = "node_modules/@uniswap/v2-core/build/";
    string internal constant PERIPHERY = "node_modules/@uniswap/v2-periphery/build/";

    function deploy() internal returns (IUniswapV2Factory factory, IUniswapV2Router02 router, address weth) {
        factory = IUniswapV2Factory(
            Artifacts.deploy(string.concat(CORE, "UniswapV2Factory.json"), abi.encode(address(this)))
        );
        weth = Artifacts.deploy(string.concat(PERIPHERY, "WETH9.json"), "");
        router = IUniswapV2Router02(
            Artifacts.deploy(string.concat(PERIPHERY, "UniswapV2Router02.json"), abi.encode(address(factory), weth))
        );
    }
}
