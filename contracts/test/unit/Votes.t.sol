// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";

import {Base} from "../support/Base.sol";

// votes
//   never delegated                                          → no votes, no checkpoint, no event, no gas
//   delegated, to oneself or another                         → bonded + unbonding, unboosted, of all votes pools
//   other pools                                              → do not count
//   stake that enters or leaves after                        → moves votes from that second on, not before
//   unbond, rebond, raiseTier                                → move none
//   delegated anew, or to nobody                             → votes move; nobody's do not count in the total
//   getPastTotalSupply                                       → what is delegated only
//   getPastVotes of now or later                             → ERC5805FutureLookup
//   delegateBySig                                            → expired, replayed or forged is refused
//   clock                                                    → Unix seconds, mode=timestamp
contract VotesTest is Base {
    uint256 internal a; // a locking pool that votes
    uint256 internal b; // a liquid one

    function setUp() public override {
        super.setUp();
        a = _createVotesPool(0, lockingTiers());
        b = _createVotesPool(1, liquidTiers());
    }

    function test_Votes_ClockIsTime() public view {
        assertEq(vault.clock(), block.timestamp, "seconds");
        assertEq(vault.CLOCK_MODE(), "mode=timestamp", "mode");
    }

    function testFuzz_Votes_NeverDelegatedPaysNothing(uint256 amount) public {
        amount = bound(amount, 1, 1e26);
        vm.prank(treasury);
        assertTrue(alm.transfer(alice, amount));
        vm.startPrank(alice);
        alm.approve(address(vault), amount);
        vm.recordLogs();
        vault.stake(a, amount, 1);
        assertEq(vm.getRecordedLogs().length, 2, "a transfer and a stake");
        assertEq(vault.getVotes(alice), 0, "no votes");
        skip(1);
        assertEq(vault.getPastTotalSupply(block.timestamp - 1), 0, "not in the total");
    }

    function testFuzz_Votes_AreUnitsOfPrincipal(uint256 first, uint256 second, uint256 part, uint256 tier) public {
        first = bound(first, 1, 1e26);
        second = bound(second, 1, 1e26);
        part = bound(part, 1, first);
        tier = bound(tier, 1, 3);
        _stakeAlm(alice, a, first, tier);
        _unbond(alice, a, part);
        _stakeAlm(alice, b, second, 0);
        _stake(alice, locking, 1e18, 3); // does not vote
        vm.expectEmit(address(vault));
        emit IVotes.DelegateChanged(alice, address(0), bob);
        vm.expectEmit(address(vault));
        emit IVotes.DelegateVotesChanged(bob, 0, first + second);
        vm.prank(alice);
        vault.delegate(bob);
        assertEq(vault.getVotes(bob), first + second, "bonded and unbonding, unboosted, of both pools");
        assertEq(vault.getVotes(alice), 0, "delegated away");
        skip(1);
        assertEq(vault.getPastTotalSupply(block.timestamp - 1), first + second, "counts in the total");
    }

    function testFuzz_Votes_EveryMove(uint256 amount) public {
        amount = bound(amount, MINIMUM, 1e25);
        _emit(b, 604_800e18, 604_800e18);
        vm.prank(alice);
        vault.delegate(alice);
        assertEq(vault.getVotes(alice), 0, "nothing yet");

        _stakeAlm(alice, a, amount, 1);
        assertEq(vault.getVotes(alice), amount, "stake");
        _stakeAlm(bob, b, amount, 0); // has not delegated
        vm.startPrank(treasury);
        alm.approve(address(vault), amount);
        vault.stakeFor(b, amount, alice);
        vm.stopPrank();
        assertEq(vault.getVotes(alice), 2 * amount, "stakeFor");
        _raise(alice, a, 2);
        _unbond(alice, a, amount);
        _rebond(alice, a, amount / 2);
        assertEq(vault.getVotes(alice), 2 * amount, "raised, unbonding or bonded again, a unit is a vote");
        _at(1000);
        vm.prank(alice);
        uint256 credited = vault.compound(b);
        assertEq(vault.getVotes(alice), 2 * amount + credited, "compound");
        _withdrawEarly(alice, a, amount / 2);
        assertEq(vault.getVotes(alice), 2 * amount + credited - amount / 2, "withdrawEarly, the penalty too");
        _withdraw(alice, b, 1);
        assertEq(vault.getVotes(alice), 2 * amount + credited - amount / 2 - 1, "withdraw");
        _exit(alice, b);
        assertEq(vault.getVotes(alice), amount - amount / 2, "exit");
        vm.prank(alice);
        vault.emergencyWithdraw(a, alice);
        assertEq(vault.getVotes(alice), 0, "emergencyWithdraw");
        skip(1);
        assertEq(vault.getPastTotalSupply(block.timestamp - 1), 0, "bob does not count");
    }

    function testFuzz_Votes_WithdrawingLowersLaterSnapshotsOnly(uint256 amount, uint256 out, uint256 wait) public {
        amount = bound(amount, 1, 1e26);
        out = bound(out, 1, amount);
        _stakeAlm(alice, b, amount, 0);
        vm.prank(alice);
        vault.delegate(carol);
        uint256 then = vm.getBlockTimestamp(); // the IR optimizer reads block.timestamp where it is used
        skip(bound(wait, 1, 1000 days));
        _withdraw(alice, b, out);
        assertEq(vault.getPastVotes(carol, then), amount, "as it was");
        assertEq(vault.getPastTotalSupply(then), amount, "as it was");
        skip(1);
        assertEq(vault.getPastVotes(carol, block.timestamp - 1), amount - out, "lower from then on");
        assertEq(vault.getPastTotalSupply(block.timestamp - 1), amount - out, "lower from then on");
    }

    function testFuzz_Votes_DelegatedAnewAndToNobody(uint256 amount, uint256 others) public {
        amount = bound(amount, 1, 1e26);
        others = bound(others, 1, 1e26);
        _stakeAlm(alice, a, amount, 0);
        _stakeAlm(bob, b, others, 0);
        vm.prank(bob);
        vault.delegate(bob);
        vm.startPrank(alice);
        vault.delegate(bob);
        assertEq(vault.getVotes(bob), amount + others, "both");
        vault.delegate(carol);
        assertEq(vault.getVotes(bob), others, "moved on");
        assertEq(vault.getVotes(carol), amount, "to carol");
        _assertTotalAfter(amount + others);
        vault.delegate(address(0));
        assertEq(vault.getVotes(carol), 0, "to nobody");
        assertEq(vault.delegates(alice), address(0), "nobody");
        _assertTotalAfter(others);
        vault.delegate(address(0)); // again: nothing to take
        _assertTotalAfter(others);
        vault.delegate(alice);
        assertEq(vault.getVotes(alice), amount, "and back");
        _assertTotalAfter(amount + others);
    }

    function testFuzz_RevertWhen_AskedForTheFuture(uint256 at) public {
        at = bound(at, block.timestamp, type(uint48).max);
        bytes memory refusal = abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, at, block.timestamp);
        vm.expectRevert(refusal);
        vault.getPastVotes(alice, at);
        vm.expectRevert(refusal);
        vault.getPastTotalSupply(at);
    }

    function testFuzz_DelegateBySig(uint256 key, uint256 expiry) public {
        key = boundPrivateKey(key);
        address signer = vm.addr(key);
        expiry = bound(expiry, block.timestamp, type(uint256).max);
        _stakeAlm(signer, b, 5e18, 0);
        (uint8 v, bytes32 r, bytes32 s) = _signed(key, carol, 0, expiry);
        vm.prank(stranger);
        vault.delegateBySig(carol, 0, expiry, v, r, s);
        assertEq(vault.delegates(signer), carol, "delegated");
        assertEq(vault.getVotes(carol), 5e18, "votes");
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, signer, 1));
        vault.delegateBySig(carol, 0, expiry, v, r, s);
    }

    function testFuzz_RevertWhen_TheDelegationHasExpired(uint256 expiry) public {
        expiry = bound(expiry, 0, block.timestamp - 1);
        (uint8 v, bytes32 r, bytes32 s) = _signed(1, carol, 0, expiry);
        vm.expectRevert(abi.encodeWithSelector(IVotes.VotesExpiredSignature.selector, expiry));
        vault.delegateBySig(carol, 0, expiry, v, r, s);
    }

    /// @dev Signed for one delegatee, sent for another: another account's signature, which has nothing.
    function test_DelegateBySig_ForgedMovesNobodysVotes() public {
        address signer = vm.addr(7);
        _stakeAlm(signer, b, 5e18, 0);
        (uint8 v, bytes32 r, bytes32 s) = _signed(7, carol, 0, type(uint256).max);
        vault.delegateBySig(stranger, 0, type(uint256).max, v, r, s);
        assertEq(vault.delegates(signer), address(0), "not the signer's");
        assertEq(vault.getVotes(stranger), 0, "nothing won");
    }

    function _assertTotalAfter(uint256 total) internal {
        skip(1);
        assertEq(vault.getPastTotalSupply(block.timestamp - 1), total, "total");
    }

    function _signed(uint256 key, address delegatee, uint256 nonce, uint256 expiry)
        internal
        view
        returns (uint8 v, bytes32 r, bytes32 s)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Almanac StakingVault"),
                keccak256("1"),
                block.chainid,
                address(vault)
            )
        );
        bytes32 content = keccak256(
            abi.encode(
                keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)"), delegatee, nonce, expiry
            )
        );
        return vm.sign(key, keccak256(abi.encodePacked("\x19\x01", domain, content)));
    }
}
