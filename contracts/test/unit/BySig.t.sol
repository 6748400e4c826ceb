// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";

/// @dev An account that is a contract: whatever its keeper signed is signed.
contract SmartAccount is IERC1271 {
    address internal immutable _keeper;

    constructor(address keeper) {
        _keeper = keeper;
    }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        return ECDSA.recover(hash, signature) == _keeper ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

// claimBySig, compoundBySig, unbondBySig, withdrawBySig
//   the deadline is over                                     → SignatureExpired, the nonce is not spent
//   another signer, nonce, domain or any other figure        → WrongSignature
//   sent a second time                                       → WrongSignature, with the next nonce
//   one act's signature for another act                      → WrongSignature
//   what the act itself refuses                              → refused, the nonce is not spent
//   an account that is a contract (ERC-1271)                 → asked
//   otherwise                                                → done for the account by whoever sends it; a nonce is spent
// eip712Domain                                               → names what wallets sign for
contract BySigTest is Base {
    bytes32 internal constant CLAIM =
        keccak256("Claim(address account,uint256[] poolIds,address receiver,uint256 nonce,uint256 deadline)");
    bytes32 internal constant COMPOUND =
        keccak256("Compound(address account,uint256 poolId,uint256 nonce,uint256 deadline)");
    bytes32 internal constant UNBOND =
        keccak256("Unbond(address account,uint256 poolId,uint256 amount,uint256 nonce,uint256 deadline)");
    bytes32 internal constant WITHDRAW =
        keccak256("Withdraw(address account,uint256 poolId,uint256 amount,uint256 nonce,uint256 deadline)");

    uint256 internal almPool;
    address internal signer;
    uint256 internal key;
    uint256 internal later;

    function setUp() public override {
        super.setUp();
        (signer, key) = makeAddrAndKey("signer");
        almPool = _createVotesPool(0, lockingTiers());
        _emit(almPool, 604_800e18, 604_800e18);
        _setWeight(liquid, 1);
        _stakeAlm(signer, almPool, 10e18, 1);
        _stake(signer, liquid, 10e18, 0);
        _at(100_000);
        later = block.timestamp + 1 hours;
    }

    // ------------------------------------------------------------------ what is refused

    function testFuzz_RevertWhen_TheDeadlineIsOver(uint256 deadline) public {
        deadline = bound(deadline, 0, block.timestamp - 1);
        bytes memory refusal = abi.encodeWithSelector(IStakingVault.SignatureExpired.selector, deadline);
        bytes[4] memory calls = _allCalls(0, deadline);
        for (uint256 i = 0; i < 4; ++i) {
            _assertRefused(calls[i], refusal);
        }
        assertEq(vault.nonces(signer), 0, "not spent");
    }

    function test_BySig_TheDeadlineItselfIsInTime() public {
        bytes memory signature = _sign(_withdrawal(signer, 1e18), 0, block.timestamp);
        vault.withdrawBySig(signer, liquid, 1e18, block.timestamp, signature);
        assertEq(asset.balanceOf(signer), 1e18, "in the last second");
    }

    function testFuzz_RevertWhen_TheNonceIsWrong(uint256 nonce) public {
        vm.assume(nonce != 0);
        bytes memory refusal = abi.encodeWithSelector(IStakingVault.WrongSignature.selector, signer, 0);
        bytes[4] memory calls = _allCalls(nonce, later);
        for (uint256 i = 0; i < 4; ++i) {
            _assertRefused(calls[i], refusal);
        }
    }

    function testFuzz_RevertWhen_AnotherSigned(uint256 other) public {
        other = boundPrivateKey(other);
        vm.assume(other != key);
        key = other;
        bytes memory refusal = abi.encodeWithSelector(IStakingVault.WrongSignature.selector, signer, 0);
        bytes[4] memory calls = _allCalls(0, later);
        for (uint256 i = 0; i < 4; ++i) {
            _assertRefused(calls[i], refusal);
        }
        assertEq(vault.nonces(signer), 0, "not spent");
    }

    function test_RevertWhen_SentASecondTime() public {
        bytes[4] memory calls = _allCalls(0, later);
        for (uint256 i = 0; i < 4; ++i) {
            uint256 fork = vm.snapshotState();
            (bool ok,) = address(vault).call(calls[i]);
            assertTrue(ok, "once");
            assertEq(vault.nonces(signer), 1, "spent");
            _assertRefused(calls[i], abi.encodeWithSelector(IStakingVault.WrongSignature.selector, signer, 1));
            vm.revertToState(fork);
        }
    }

    /// @dev Every figure is signed: none can be put in another's place.
    function testFuzz_RevertWhen_AFigureIsAnother(uint256 amount, address account, address receiver) public {
        amount = bound(amount, 2, 10e18);
        vm.assume(account != signer && account.code.length == 0 && account > address(10));
        vm.assume(receiver != signer);
        bytes memory refusal = abi.encodeWithSelector(IStakingVault.WrongSignature.selector, signer, 0);
        bytes memory signature = _sign(_withdrawal(signer, 1), 0, later);
        _assertRefused(abi.encodeCall(vault.withdrawBySig, (signer, liquid, amount, later, signature)), refusal);
        _assertRefused(abi.encodeCall(vault.withdrawBySig, (signer, almPool, 1, later, signature)), refusal);
        _assertRefused(abi.encodeCall(vault.withdrawBySig, (signer, liquid, 1, later + 1, signature)), refusal);
        _assertRefused(
            abi.encodeCall(vault.withdrawBySig, (account, liquid, 1, later, signature)),
            abi.encodeWithSelector(IStakingVault.WrongSignature.selector, account, 0)
        );
        signature = _sign(_claiming(signer, _list(almPool, liquid), signer), 0, later);
        _assertRefused(abi.encodeCall(vault.claimBySig, (signer, _list(almPool), signer, later, signature)), refusal);
        _assertRefused(
            abi.encodeCall(vault.claimBySig, (signer, _list(almPool, liquid), receiver, later, signature)), refusal
        );
    }

    /// @dev Unbond and Withdraw sign the same figures: their types tell them apart.
    function test_RevertWhen_SignedForAnotherAct() public {
        bytes memory signature = _sign(abi.encode(WITHDRAW, signer, almPool, 1e18), 0, later);
        bytes memory refusal = abi.encodeWithSelector(IStakingVault.WrongSignature.selector, signer, 0);
        _assertRefused(abi.encodeCall(vault.unbondBySig, (signer, almPool, 1e18, later, signature)), refusal);
    }

    function test_RevertWhen_TheActItselfIsRefused() public {
        bytes memory signature = _sign(abi.encode(WITHDRAW, signer, almPool, 1e18), 0, later);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.NotFree.selector, 0, 1e18, 0));
        vault.withdrawBySig(signer, almPool, 1e18, later, signature);
        signature = _sign(abi.encode(UNBOND, signer, liquid, 1e18), 0, later);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.LiquidTier.selector, 0));
        vault.unbondBySig(signer, liquid, 1e18, later, signature);
        signature = _sign(_claiming(signer, _list(almPool), address(0)), 0, later);
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.claimBySig(signer, _list(almPool), address(0), later, signature);
        assertEq(vault.nonces(signer), 0, "not spent");
    }

    function testFuzz_RevertWhen_TheSignatureIsMalformed(bytes calldata signature) public {
        vm.assume(signature.length != 65);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.WrongSignature.selector, signer, 0));
        vault.withdrawBySig(signer, liquid, 1, later, signature);
    }

    // ------------------------------------------------------------------ what is done

    function testFuzz_ClaimBySig(address caller, address receiver) public {
        vm.assume(receiver > address(10) && receiver != address(distributor) && receiver != treasury);
        vm.assume(caller != receiver);
        uint256 due = _claimable(signer, almPool);
        uint256 dueLiquid = _claimable(signer, liquid);
        bytes memory signature = _sign(_claiming(signer, _list(almPool, liquid), receiver), 0, later);
        uint256 had = alm.balanceOf(receiver);
        vm.prank(caller);
        uint256[][] memory amounts = vault.claimBySig(signer, _list(almPool, liquid), receiver, later, signature);
        assertEq(amounts[0][0], due, "paid");
        assertEq(amounts[1][0], dueLiquid, "paid of the other");
        assertEq(alm.balanceOf(receiver) - had, due + dueLiquid, "to the receiver");
        assertEq(vault.nonces(signer), 1, "spent");
    }

    function test_CompoundBySig() public {
        uint256 due = _claimable(signer, almPool);
        bytes memory signature = _sign(abi.encode(COMPOUND, signer, almPool), 0, later);
        vm.prank(stranger);
        assertEq(vault.compoundBySig(signer, almPool, later, signature), due, "credited");
        _assertPosition(signer, almPool, 10e18 + due, 0, 0, 1, (10e18 + due) * 15_000 / 10_000);
    }

    function testFuzz_UnbondBySig(uint256 amount) public {
        amount = bound(amount, 1, 10e18);
        bytes memory signature = _sign(abi.encode(UNBOND, signer, almPool, amount), 0, later);
        vm.prank(stranger);
        assertEq(vault.unbondBySig(signer, almPool, amount, later, signature), block.timestamp + 7 days, "releaseAt");
        assertEq(_position(signer, almPool).unbonding, amount, "unbonding");
    }

    function testFuzz_WithdrawBySig_PaysTheAccount(uint256 amount) public {
        amount = bound(amount, 1, 10e18);
        vm.prank(stranger);
        uint256 net = vault.withdrawBySig(signer, liquid, amount, later, _sign(_withdrawal(signer, amount), 0, later));
        assertEq(net, amount, "net");
        assertEq(asset.balanceOf(signer), amount, "to the account");
        assertEq(asset.balanceOf(stranger), 0, "not to who sent it");
    }

    function test_BySig_NoncesCountUp() public {
        for (uint256 i = 0; i < 3; ++i) {
            vault.withdrawBySig(signer, liquid, 1e18, later, _sign(_withdrawal(signer, 1e18), i, later));
            assertEq(vault.nonces(signer), i + 1, "spent");
        }
    }

    function test_BySig_AnAccountThatIsAContract() public {
        SmartAccount account = new SmartAccount(signer);
        _mint(alice, 2e18);
        vm.prank(alice);
        vault.stakeFor(liquid, 2e18, address(account));
        bytes memory signature = _sign(_withdrawal(address(account), 1e18), 0, later);
        vault.withdrawBySig(address(account), liquid, 1e18, later, signature);
        assertEq(asset.balanceOf(address(account)), 1e18, "paid");
        key = 1;
        signature = _sign(_withdrawal(address(account), 1e18), 1, later);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.WrongSignature.selector, address(account), 1));
        vault.withdrawBySig(address(account), liquid, 1e18, later, signature);
    }

    function test_Eip712Domain_IsReadable() public view {
        (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifier,
            bytes32 salt,
            uint256[] memory extensions
        ) = vault.eip712Domain();
        assertEq(fields, hex"0f", "fields");
        assertEq(name, "Almanac StakingVault", "name");
        assertEq(version, "1", "version");
        assertEq(chainId, block.chainid, "chain");
        assertEq(verifier, address(vault), "contract");
        assertEq(salt, bytes32(0), "no salt");
        assertEq(extensions.length, 0, "no extensions");
    }

    /// @dev On a fork of the chain the domain is another.
    function test_RevertWhen_SignedForAnotherChain() public {
        bytes memory signature = _sign(_withdrawal(signer, 1e18), 0, later);
        vm.chainId(block.chainid + 1);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.WrongSignature.selector, signer, 0));
        vault.withdrawBySig(signer, liquid, 1e18, later, signature);
    }

    // ------------------------------------------------------------------ small things

    /// @dev One call of each of the four, which would do something.
    function _allCalls(uint256 nonce, uint256 deadline) internal view returns (bytes[4] memory) {
        return [
            abi.encodeCall(
                vault.claimBySig,
                (
                    signer,
                    _list(almPool),
                    signer,
                    deadline,
                    _sign(_claiming(signer, _list(almPool), signer), nonce, deadline)
                )
            ),
            abi.encodeCall(
                vault.compoundBySig,
                (signer, almPool, deadline, _sign(abi.encode(COMPOUND, signer, almPool), nonce, deadline))
            ),
            abi.encodeCall(
                vault.unbondBySig,
                (signer, almPool, 1e18, deadline, _sign(abi.encode(UNBOND, signer, almPool, 1e18), nonce, deadline))
            ),
            abi.encodeCall(
                vault.withdrawBySig, (signer, liquid, 1e18, deadline, _sign(_withdrawal(signer, 1e18), nonce, deadline))
            )
        ];
    }

    function _withdrawal(address account, uint256 amount) internal view returns (bytes memory) {
        return abi.encode(WITHDRAW, account, liquid, amount);
    }

    function _claiming(address account, uint256[] memory poolIds, address receiver)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encode(CLAIM, account, keccak256(abi.encodePacked(poolIds)), receiver);
    }

    function _sign(bytes memory said, uint256 nonce, uint256 deadline) internal view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Almanac StakingVault"),
                keccak256("1"),
                block.chainid,
                address(vault)
            )
        );
        bytes32 content = keccak256(bytes.concat(said, abi.encode(nonce, deadline)));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked("\x19\x01", domain, content)));
        return abi.encodePacked(r, s, v);
    }

    function _assertRefused(bytes memory data, bytes memory refusal) internal {
        (bool ok, bytes memory answer) = address(vault).call(data);
        assertFalse(ok, "refused");
        assertEq(answer, refusal, "with the reason");
    }
}
