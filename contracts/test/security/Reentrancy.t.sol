// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {Base} from "../support/Base.sol";
import {HookToken, Token} from "../support/Tokens.sol";

/// @dev Funds a pool when it is told to.
contract Funder {
    constructor(Token token, address spender) {
        token.approve(spender, type(uint256).max);
    }

    function fund(IRewardDistributor distributor, uint256 poolId, address token, uint256 amount) external {
        distributor.fund(poolId, token, amount, 1);
    }
}

// A token that calls out while it moves, as asset and as reward.
//   in the middle of any act of the vault's                  → every other act, and `claimable`, is locked
//   in the middle of a payment to the vault or the distributor → the distributor's are locked where it counts balances
//   in the middle of a withdrawal                            → views show the state after
//   a sponsor who funds in the middle of a claim             → the books add up
//   a claim in the middle of funding the same token          → the stream counts what arrived, the books add up
contract ReentrancyTest is Base {
    HookToken internal token;
    uint256 internal id;
    uint256 internal releaseAt;

    function setUp() public override {
        super.setUp();
        token = new HookToken();
        id = _createPool(address(token), 0, lockingTiers(), MINIMUM);
        _fund(id, address(token), 604_800e18, 2);
        _emit(id, 604_800e18, 10 * 604_800e18);
        token.mint(alice, 1000e18);
        vm.startPrank(alice);
        token.approve(address(vault), type(uint256).max);
        vault.stake(id, 10e18, 1);
        releaseAt = vault.unbond(id, 4e18);
        vm.stopPrank();
        token.mint(bob, 10e18);
        vm.startPrank(bob);
        token.approve(address(vault), type(uint256).max);
        vault.stake(id, 10e18, 0);
        vm.stopPrank();
        _at(3 days);
    }

    function test_Security_EveryActIsLockedInTheMiddleOfEveryOther() public {
        bytes[] memory outer = _outer();
        bytes[] memory inner = _inner();
        for (uint256 i = 0; i < outer.length; ++i) {
            for (uint256 j = 0; j < inner.length; ++j) {
                uint256 fork = vm.snapshotState();
                token.hook(address(vault), inner[j]);
                // bob has liquid stake, alice the rest
                vm.prank(i % 2 == 0 ? alice : bob);
                (bool ok,) = address(vault).call(outer[i]);
                assertTrue(ok, "the act itself goes through");
                assertTrue(token.called(), "the token called");
                assertFalse(token.succeeded(), "in vain");
                assertEq(
                    bytes4(token.answer()),
                    ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector,
                    "by the guard"
                );
                vm.revertToState(fork);
            }
        }
    }

    /// @dev The distributor counts balances in `fund` and `chargePenalty`: nothing of its own can come between.
    function test_Security_TheDistributorIsLockedWhereItCounts() public {
        bytes[] memory inner = new bytes[](4);
        inner[0] = abi.encodeCall(distributor.fund, (id, address(token), 1, 1));
        inner[1] = abi.encodeCall(distributor.fundEmission, (1));
        inner[2] = abi.encodeCall(distributor.fundTips, (1));
        inner[3] = abi.encodeCall(distributor.triggerEpoch, ());
        token.mint(address(this), 10e18);
        token.approve(address(distributor), 10e18);
        for (uint256 j = 0; j < inner.length; ++j) {
            token.hook(address(distributor), inner[j]);
            distributor.fund(id, address(token), 1e18, 1);
            _assertLocked();
        }
    }

    function test_Security_ViewsInTheMiddleShowTheStateAfter() public {
        token.hook(address(vault), abi.encodeCall(vault.position, (id, bob)));
        _withdraw(bob, id, 3e18);
        (uint256 bonded,,,,) = abi.decode(token.answer(), (uint256, uint256, uint256, uint256, uint256));
        assertEq(bonded, 7e18, "effects first");
        token.hook(address(vault), abi.encodeCall(vault.totals, (id)));
        _withdraw(bob, id, 1e18);
        (, uint256 unbonding, uint256 shares) = abi.decode(token.answer(), (uint256, uint256, uint256));
        assertEq(unbonding, 4e18, "of the pool");
        assertEq(shares, 9e18 + 4e18 + 6e18, "of the pool");
        token.hook(address(vault), abi.encodeCall(vault.previewExit, (id, bob, 6e18)));
        _withdraw(bob, id, 1e18);
        assertFalse(token.succeeded(), "there is not so much any more");
        // the distributor's views too
        uint256 due = _claimable(bob, id, 1);
        token.hook(address(distributor), abi.encodeCall(distributor.paid, (id, address(token))));
        vm.prank(bob);
        vault.claim(_list(id), bob);
        assertEq(abi.decode(token.answer(), (uint256)), due, "booked before it is sent");
    }

    /// @dev The funds that come in the middle are another's, and for later.
    function test_Security_FundingInTheMiddleOfAClaim() public {
        Funder funder = new Funder(token, address(distributor));
        token.mint(address(funder), 7e18);
        uint256 due = _claimable(alice, id, 1);
        token.hook(address(funder), abi.encodeCall(funder.fund, (distributor, id, address(token), 7e18)));
        vm.prank(alice);
        assertEq(vault.claim(_list(id), alice)[0][1], due, "paid as told");
        assertTrue(token.called(), "the token called");
        _assertSolvent();
    }

    /// @dev A payment of the same token leaves while the distributor counts what comes: the sponsor is credited less.
    function test_Security_AClaimInTheMiddleOfFunding() public {
        uint256 due = _claimable(alice, id, 1);
        token.mint(address(this), 2 * due);
        token.approve(address(distributor), 2 * due);
        uint256 before = distributor.funded(id, address(token));
        token.hook(address(vault), abi.encodeCall(vault.claimFor, (alice, _list(id))));
        distributor.fund(id, address(token), 2 * due, 1);
        assertTrue(token.succeeded(), "the claim went through");
        assertLe(distributor.funded(id, address(token)) - before, 2 * due, "never more than came");
        _assertSolvent();
    }

    function test_Security_ACompoundThatCallsBack() public {
        Funder funder = new Funder(token, address(distributor));
        token.mint(address(funder), 7e18);
        token.hook(address(funder), abi.encodeCall(funder.fund, (distributor, id, address(token), 7e18)));
        uint256 due = _claimable(bob, id, 1);
        vm.prank(bob);
        assertEq(vault.compound(id), due, "credited what was due");
        _assertPosition(bob, id, 10e18 + due, 0, 0, 0, 10e18 + due);
        _assertSolvent();
    }

    /// @dev The token that is paid out covers what is owed, to come and waiting; the vault covers the principal.
    function _assertSolvent() internal {
        (uint256 bonded, uint256 unbonding,) = vault.totals(id);
        assertGe(token.balanceOf(address(vault)), bonded + unbonding, "principal");
        uint256 all = distributor.streamed(id, address(token)) - distributor.paid(id, address(token))
            + distributor.scheduled(id, address(token)) + distributor.carried(id, address(token));
        assertGe(token.balanceOf(address(distributor)) + 1, all, "rewards");
        _toEpoch(20);
        _claim(alice, id);
        _claim(bob, id);
        vm.prank(bob);
        vault.emergencyWithdraw(id, bob);
        vm.prank(alice);
        vault.emergencyWithdraw(id, alice);
        assertGe(token.balanceOf(address(vault)), vault.pendingPenalty(id), "everybody could leave");
    }

    function _assertLocked() internal view {
        assertTrue(token.called() && !token.succeeded(), "locked");
        assertEq(bytes4(token.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "by the guard");
    }

    /// @dev Acts in which the token moves; the even ones by alice, the odd ones by bob.
    function _outer() internal view returns (bytes[] memory acts) {
        acts = new bytes[](10);
        acts[0] = abi.encodeCall(vault.stake, (id, 1e18, 1));
        acts[1] = abi.encodeCall(vault.withdraw, (id, 1e18, bob));
        acts[2] = abi.encodeCall(vault.stakeFor, (id, 1e18, bob));
        acts[3] = abi.encodeCall(vault.exit, (id, bob));
        acts[4] = abi.encodeCall(vault.stakeWithPermit, (id, 1e18, 1, 0, 0, 0, 0));
        acts[5] = abi.encodeCall(vault.emergencyWithdraw, (id, bob));
        acts[6] = abi.encodeCall(vault.withdrawEarly, (id, 1e18, alice, 1e18));
        acts[7] = abi.encodeCall(vault.compound, (id));
        acts[8] = abi.encodeCall(vault.claim, (_list(id), alice));
        acts[9] = abi.encodeCall(vault.claimFor, (alice, _list(id)));
    }

    /// @dev All that the guard locks.
    function _inner() internal view returns (bytes[] memory acts) {
        bytes[] memory one = new bytes[](1);
        one[0] = abi.encodeCall(vault.withdraw, (id, 1, alice));
        acts = new bytes[](21);
        acts[0] = abi.encodeCall(vault.stake, (id, 1, 0));
        acts[1] = abi.encodeCall(vault.stakeFor, (id, 1, alice));
        acts[2] = abi.encodeCall(vault.stakeWithPermit, (id, 1, 0, 0, 0, 0, 0));
        acts[3] = abi.encodeCall(vault.raiseTier, (id, 2));
        acts[4] = abi.encodeCall(vault.rebond, (id, 1));
        acts[5] = abi.encodeCall(vault.compound, (id));
        acts[6] = abi.encodeCall(vault.compoundBySig, (alice, id, block.timestamp, ""));
        acts[7] = abi.encodeCall(vault.claim, (_list(id), alice));
        acts[8] = abi.encodeCall(vault.claimFor, (alice, _list(id)));
        acts[9] = abi.encodeCall(vault.claimBySig, (alice, _list(id), alice, block.timestamp, ""));
        acts[10] = abi.encodeCall(vault.unbond, (id, 1));
        acts[11] = abi.encodeCall(vault.unbondBySig, (alice, id, 1, block.timestamp, ""));
        acts[12] = abi.encodeCall(vault.withdraw, (id, 1, alice));
        acts[13] = abi.encodeCall(vault.withdrawBySig, (alice, id, 1, block.timestamp, ""));
        acts[14] = abi.encodeCall(vault.withdrawEarly, (id, 1, alice, 1));
        acts[15] = abi.encodeCall(vault.exit, (id, alice));
        acts[16] = abi.encodeCall(vault.emergencyWithdraw, (id, alice));
        acts[17] = abi.encodeCall(vault.flushPenalty, (id));
        acts[18] = abi.encodeCall(vault.pauseEntry, (id));
        acts[19] = abi.encodeCall(vault.claimable, (id, alice));
        acts[20] = abi.encodeCall(vault.multicall, (one));
    }
}
