// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {PermitToken, Token} from "../support/Tokens.sol";

// Bugs that other staking contracts had, one test a bug, named for it. This half: what people can do to each other.
//   duplicate pools · loops over pools · griefing by delegations · share inflation · overflow of an accumulator ·
//   a permit spent first · zero-value moves for another · a pause that traps funds
// Reentrancy is in Reentrancy.t.sol.
contract SecurityPeopleTest is Base {
    function testFuzz_Security_DuplicatePools(uint96 salt, uint256 penalty) public {
        uint256 id = _createPool(address(asset), salt | 2, liquidTiers(), MINIMUM);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.PoolExists.selector, id));
        vault.createPool(address(asset), salt | 2, lockingTiers(), bound(penalty, 0, 10_000), 1, false);
    }

    /// @dev L4 in small; cold figures are in the invariant tests.
    function test_Security_NoLoopsOverPools() public {
        _emit(liquid, 604_800e18, 10 * 604_800e18);
        uint256 fork = vm.snapshotState();
        _toEpoch(2);
        distributor.triggerEpoch();
        _toEpoch(3);
        uint256 few = _gasOfTrigger();
        vm.revertToState(fork);
        for (uint96 i = 0; i < 60; ++i) {
            uint256 id = _createPool(address(asset), 100 + i, liquidTiers(), MINIMUM);
            _setWeight(id, 1);
            _stake(bob, id, 1e18, 0);
        }
        _toEpoch(2);
        distributor.triggerEpoch();
        _toEpoch(3);
        assertApproxEqRel(_gasOfTrigger(), few, 0.01e18, "the same for 60 pools more");
    }

    /// @dev A crowd delegates dust to somebody: it costs him nothing to leave, and it costs him nothing to vote.
    function test_Security_DelegationsGriefNobody() public {
        uint256 id = _createVotesPool(0, liquidTiers());
        _stakeAlm(bob, id, 10e18, 0);
        vm.prank(bob);
        vault.delegate(bob);
        _at(0);
        uint256 fork = vm.snapshotState();
        uint256 alone = _gasOfWithdrawal(id);
        vm.revertToState(fork);
        for (uint160 i = 0; i < 300; ++i) {
            address one = address(0x10000 + i);
            _stakeAlm(one, id, 1, 0);
            vm.prank(one);
            vault.delegate(bob);
            skip(1); // a checkpoint each
        }
        assertApproxEqRel(_gasOfWithdrawal(id), alone, 0.02e18, "the same with a crowd behind");
        assertEq(vault.getVotes(bob), 9e18 + 300, "and their votes are his");
    }

    /// @dev No share price: what is given moves nobody's claim.
    function testFuzz_Security_FirstDepositorInflatesNothing(uint256 first, uint256 gift, uint256 second) public {
        first = bound(first, 1, 1e18);
        gift = bound(gift, 1, 1e30);
        second = bound(second, 1, 1e28);
        _emit(liquid, 604_800e18, 604_800e18);
        _stake(stranger, first);
        asset.mint(address(vault), gift);
        asset.mint(address(distributor), gift);
        vm.prank(treasury);
        assertTrue(alm.transfer(address(distributor), 1e24));
        _stake(alice, second);
        _assertPosition(alice, liquid, second, 0, 0, 0, second);
        _assertTotals(liquid, first + second, 0, first + second);
        _at(1000);
        assertLe(
            _claimable(alice, liquid) + _claimable(stranger, liquid), 1000e18, "a gift to the distributor is no reward"
        );
        assertEq(_exit(alice, liquid), second, "one for one");
        assertEq(_exit(stranger, liquid), first, "one for one");
        assertEq(asset.balanceOf(address(vault)), gift, "the gift stays");
    }

    /// @dev The fewest shares that count, alone under the most reward there can be; then the most shares there can be.
    function testFuzz_Security_TheAccumulatorDoesNotOverflow(uint256 exponent, uint256 second) public {
        exponent = bound(exponent, 0, 62);
        uint256 id = _createPool(address(asset), 7, lockingTiers(), 1 << exponent);
        Token token = _addToken(id);
        _emit(id, 4e26, 4e26);
        uint256 most = vault.fundingBound(id);
        _fund(id, address(token), most, 1);
        _fund(id, address(alm), most < 4e26 ? most : 4e26, 1);
        _stake(alice, id, 1 << exponent, 0);
        _toEpoch(1);
        uint256 due = _claimable(alice, id);
        uint256 dueToken = _claimable(alice, id, 1);
        _assertPaid(dueToken, most, 1, "all of it");
        uint256 left = vault.shareBound(id) - (1 << exponent);
        second = bound(second, 2, left);
        _stake(bob, id, second, 0);
        _withdraw(bob, id, second / 2);
        if (second <= left / 4) {
            _raise(alice, id, 1);
            _unbond(alice, id, 1);
            _rebond(alice, id, 1);
        }
        skip(EPOCH);
        _assertPaid(_claimable(alice, id), due, 4, "what she earned is what she has");
        _assertPaid(_claimable(alice, id, 1), dueToken, 4, "what she earned is what she has");
        assertEq(_claimable(bob, id, 1), 0, "nothing was left for him");
        _claim(alice, id);
        _exit(bob, id);
        _withdrawEarly(alice, id, 1 << exponent);
        assertLe(asset.balanceOf(address(vault)), 0, "everybody is gone");
    }

    function test_Security_APermitSpentByAStrangerFirst() public {
        PermitToken token = new PermitToken();
        uint256 id = _createPool(address(token), 0, liquidTiers(), MINIMUM);
        (address signer, uint256 key) = makeAddrAndKey("signer");
        token.mint(signer, 1e18);
        bytes32 content = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                signer,
                address(vault),
                1e18,
                0,
                block.timestamp
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked("\x19\x01", token.DOMAIN_SEPARATOR(), content)));
        vm.prank(stranger);
        token.permit(signer, address(vault), 1e18, block.timestamp, v, r, s);
        vm.prank(signer);
        assertEq(vault.stakeWithPermit(id, 1e18, 0, block.timestamp, v, r, s), 1e18, "staked all the same");
    }

    /// @dev Nobody can move, settle away or pin another's position; zero amounts are refused.
    function testFuzz_Security_MovesForAnotherGriefNobody(uint256 amount, uint256 pokes, uint256 gift) public {
        amount = bound(amount, MINIMUM, 1e24);
        pokes = bound(pokes, 1, 60);
        gift = bound(gift, 1, 1e6);
        _emit(liquid, 1000, 1e18); // a unit in ten minutes
        _stake(alice, amount);
        _stake(alice, locking, 2e18, 2);
        uint256 releaseAt = _unbond(alice, locking, 1e18);
        vm.startPrank(stranger);
        vm.expectRevert(IStakingVault.ZeroValue.selector);
        vault.stakeFor(liquid, 0, alice);
        vm.expectRevert(abi.encodeWithSelector(IStakingVault.InsufficientStake.selector, 0, 1));
        vault.withdrawEarly(liquid, 1, stranger, 1);
        vm.stopPrank();
        _mint(stranger, 2 * gift * pokes);
        for (uint256 i = 1; i <= pokes; ++i) {
            _at(EPOCH * i / pokes);
            vm.startPrank(stranger);
            vault.claimFor(alice, _list(liquid));
            vault.stakeFor(liquid, gift, alice);
            vault.stakeFor(locking, gift, alice);
            vm.stopPrank();
        }
        _assertPaid(alm.balanceOf(alice) + _claimable(alice, liquid), 1000, 2 + pokes, "all of her reward");
        IStakingVault.Position memory p = _position(alice, locking);
        assertEq(p.releaseAt, releaseAt, "her clock runs as it did");
        assertEq(p.tier, 2, "her tier is hers");
        vm.warp(releaseAt);
        _withdraw(alice, locking, 1e18);
    }

    /// @dev Entry is paused, every role is hostile: every unit leaves.
    function testFuzz_Security_APauseTrapsNoFunds(uint256 amount, uint256 tier) public {
        amount = bound(amount, 10, 1e26);
        tier = bound(tier, 1, 3);
        _stake(alice, amount);
        _stake(alice, locking, amount, tier);
        _stake(bob, locking, amount, 0);
        vm.startPrank(guardian);
        vault.pauseEntry(liquid);
        vault.pauseEntry(locking);
        vm.stopPrank();
        vm.startPrank(governance);
        vault.setGuardian(address(0));
        vault.renounceOwnership();
        distributor.setWeights(_list(liquid, locking), _list(0, 0));
        distributor.renounceOwnership();
        vm.stopPrank();
        assertEq(_exit(alice, liquid), amount, "liquid");
        assertEq(_exit(bob, locking), amount, "liquid tier");
        _unbond(alice, locking, amount / 2);
        uint256 net = _withdrawEarly(alice, locking, 1);
        vm.warp(block.timestamp + 4 * 365 days);
        uint256 free = _position(alice, locking).unbonding;
        if (free != 0) _withdraw(alice, locking, free);
        _unbond(alice, locking, _position(alice, locking).bonded);
        vm.warp(block.timestamp + 4 * 365 days);
        _exit(alice, locking);
        assertEq(asset.balanceOf(alice), 2 * amount - (1 - net), "all but the penalty");
        assertEq(asset.balanceOf(address(vault)), 0, "nothing is trapped");
    }

    function _gasOfTrigger() internal returns (uint256 gas) {
        gas = gasleft();
        distributor.triggerEpoch();
        return gas - gasleft();
    }

    function _gasOfWithdrawal(uint256 id) internal returns (uint256 gas) {
        vm.prank(bob);
        gas = gasleft();
        vault.withdraw(id, 1e18, bob);
        return gas - gasleft();
    }
}
