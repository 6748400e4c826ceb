// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {RevertingDistributor} from "../support/BrokenDistributors.sol";
import {PermitToken} from "../support/Tokens.sol";

// stakeWithPermit
//   amount is zero                                           → ZeroValue
//   the pool is unknown                                      → UnknownPool
//   the distributor does not answer                          → DistributorUnavailable
//   the permit is wrong, expired or spent, no allowance      → the token's own error
//   a stranger has sent the permit first                     → the allowance it left is enough
//   the asset knows no permit, an allowance                  → stakes
//   otherwise                                                → stakes without an approval before
contract StakeWithPermitTest is Base {
    PermitToken internal token;
    uint256 internal poolId;
    address internal signer;
    uint256 internal key;

    function setUp() public override {
        super.setUp();
        token = new PermitToken();
        poolId = _createPool(address(token), 0, lockingTiers(), MINIMUM);
        (signer, key) = makeAddrAndKey("signer");
        token.mint(signer, 100e18);
    }

    function test_RevertWhen_AmountIsZero() public {
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.stakeWithPermit(poolId, 0, 0, 0, 0, 0, 0);
    }

    function testFuzz_RevertWhen_UnknownPool(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.UnknownPool.selector, _notAPool(id)));
        vault.stakeWithPermit(id, 1, 0, 0, 0, 0, 0);
    }

    function test_RevertWhen_TheDistributorDoesNotAnswer() public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(1e18, block.timestamp);
        vm.etch(address(distributor), address(new RevertingDistributor()).code);
        vm.prank(signer);
        vm.expectRevert(IStakingVault.DistributorUnavailable.selector);
        vault.stakeWithPermit(poolId, 1e18, 0, block.timestamp, v, r, s);
        assertEq(token.nonces(signer), 0, "not even the permit is spent");
    }

    function testFuzz_RevertWhen_ThePermitIsForAnotherAmount(uint256 amount, uint256 signed) public {
        amount = bound(amount, 1, 100e18);
        signed = bound(signed, 0, 100e18);
        vm.assume(amount != signed);
        (uint8 v, bytes32 r, bytes32 s) = _permit(signed, block.timestamp);
        _expectRefusal(amount);
        vault.stakeWithPermit(poolId, amount, 0, block.timestamp, v, r, s);
    }

    function test_RevertWhen_ThePermitHasExpired() public {
        uint256 deadline = block.timestamp;
        (uint8 v, bytes32 r, bytes32 s) = _permit(1e18, deadline);
        skip(1);
        _expectRefusal(1e18);
        vault.stakeWithPermit(poolId, 1e18, 0, deadline, v, r, s);
    }

    function test_RevertWhen_ThePermitIsUsedTwice() public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(1e18, block.timestamp);
        vm.prank(signer);
        vault.stakeWithPermit(poolId, 1e18, 0, block.timestamp, v, r, s);
        _expectRefusal(1e18);
        vault.stakeWithPermit(poolId, 1e18, 0, block.timestamp, v, r, s);
    }

    function test_RevertWhen_AStrangerBringsThePermit() public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(1e18, block.timestamp);
        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(vault), 0, 1e18)
        );
        vault.stakeWithPermit(poolId, 1e18, 0, block.timestamp, v, r, s);
    }

    function testFuzz_StakeWithPermit(uint256 amount, uint256 tier, uint256 deadline) public {
        amount = bound(amount, 1, 100e18);
        tier = bound(tier, 0, 3);
        deadline = bound(deadline, block.timestamp, type(uint256).max);
        (uint8 v, bytes32 r, bytes32 s) = _permit(amount, deadline);
        uint256 shares = amount * lockingTiers()[tier].boost / 10_000;
        vm.expectEmit(address(vault));
        emit IStakingVault.Staked(poolId, signer, amount, IStakingVault.Position(amount, 0, 0, tier, shares), shares);
        vm.prank(signer);
        assertEq(vault.stakeWithPermit(poolId, amount, tier, deadline, v, r, s), amount, "credited");
        _assertPosition(signer, poolId, amount, 0, 0, tier, shares);
        assertEq(token.allowance(signer, address(vault)), 0, "the permit is used up");
    }

    function testFuzz_StakeWithPermit_SpentByAStrangerFirst(uint256 amount) public {
        amount = bound(amount, 1, 100e18);
        (uint8 v, bytes32 r, bytes32 s) = _permit(amount, block.timestamp);
        vm.prank(stranger);
        token.permit(signer, address(vault), amount, block.timestamp, v, r, s);
        vm.prank(signer);
        assertEq(vault.stakeWithPermit(poolId, amount, 1, block.timestamp, v, r, s), amount, "staked all the same");
    }

    function test_StakeWithPermit_AnAssetWithoutPermit() public {
        _mint(alice, 1e18); // with an allowance
        vm.prank(alice);
        assertEq(vault.stakeWithPermit(liquid, 1e18, 0, 0, 0, 0, 0), 1e18, "the allowance decides");
    }

    function _expectRefusal(uint256 amount) internal {
        vm.prank(signer);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(vault), 0, amount)
        );
    }

    function _permit(uint256 amount, uint256 deadline) internal view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 content = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                signer,
                address(vault),
                amount,
                token.nonces(signer),
                deadline
            )
        );
        return vm.sign(key, keccak256(abi.encodePacked("\x19\x01", token.DOMAIN_SEPARATOR(), content)));
    }
}
