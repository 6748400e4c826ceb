// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

/// @dev Deploys contracts of others from the bytecode their npm packages ship.
library Artifacts {
    Vm internal constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error CreateFailed(string path);

    /// @dev The creation code in an artifact, as text: with or without 0x, its libraries not linked.
    function code(string memory path) internal view returns (string memory text) {
        text = VM.parseJsonString(VM.readFile(path), ".bytecode");
        if (VM.indexOf(text, "0x") != 0) text = string.concat("0x", text);
    }

    /// @dev Puts a library's address where the code names it: __$, 34 hex digits of the hash of its full name, $__.
    function link(string memory text, string memory fullName, address library_) internal pure returns (string memory) {
        bytes memory hash = bytes(VM.toString(keccak256(bytes(fullName)))); // 0x and 64 digits
        bytes memory digits = new bytes(34);
        for (uint256 i = 0; i < 34; ++i) {
            digits[i] = hash[i + 2];
        }
        bytes memory at = bytes(VM.toLowercase(VM.toString(library_)));
        bytes memory hex40 = new bytes(40);
        for (uint256 i = 0; i < 40; ++i) {
            hex40[i] = at[i + 2];
        }
        return VM.replace(text, string.concat("__$", string(digits), "$__"), string(hex40));
    }

    function create(string memory text, bytes memory arguments) internal returns (address at) {
        bytes memory initCode = abi.encodePacked(VM.parseBytes(text), arguments);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            at := create(0, add(initCode, 0x20), mload(initCode))
        }
    }

    function deploy(string memory path, bytes memory arguments) internal returns (address at) {
        at = create(code(path), arguments);
        if (at == address(0)) revert CreateFailed(path);
    }
}
