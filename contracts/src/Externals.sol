// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// solhint-disable no-unused-import
// Contracts of others whose ABIs (and, for the timelock, bytecode) the Go side binds to. Nothing of ours inherits them.
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IUniswapV2Factory} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Factory.sol";
import {IUniswapV2Pair} from "@uniswap/v2-core/contracts/interfaces/IUniswapV2Pair.sol";
import {IUniswapV2Router02} from "@uniswap/v2-periphery/contracts/interfaces/IUniswapV2Router02.sol";
