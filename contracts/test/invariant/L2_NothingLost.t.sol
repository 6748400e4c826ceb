// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Between} from "../support/Between.sol";
import {DistributorHarness} from "../support/DistributorHarness.sol";
import {Life} from "../support/Life.sol";
import {World} from "./World.sol";

// L2: not one unit is lost or made up. A campaign of random acts by everybody, and after each of them:
//   P-6 solvent, P-7 claimable, P-8 principal, P-9 shares, P-22 votes     → one of them an act in turn, all at the end
//   everybody leaves at the end of a run                                  → all principal is out, nobody is owed more than dust
contract L2_NothingLostTest is World {
    function setUp() public override {
        super.setUp();
        targetContract(address(life));
        targetSelector(FuzzSelector(address(life), _acts));
        _begin();
    }

    function invariant_L2_BooksBalance() public {
        vm.warp(life.time());
        assertEq(life.fault(), "", "an act saw what must not happen");
        uint256 turn = uint256(keccak256(abi.encode(life.time(), life.settlements(), life.bends())));
        address[] memory tokens = _rewardTokens();
        if (turn % 4 == 0) _checkSolvent(tokens[(turn >> 8) % tokens.length]);
        if (turn % 4 == 1) _checkClaimable(pools[(turn >> 8) % pools.length]);
        if (turn % 4 == 2) checkPrincipal();
        if (turn % 4 == 3) _checkShares(pools[(turn >> 8) % pools.length]);
        checkVotes();
    }

    /// @dev At the end of each run everybody leaves: all principal is out, and what is left of the rewards is in reserve,
    /// carried or rounding.
    function afterInvariant() public {
        _checkAll();
        life.everybodyLeaves();
        vm.warp(life.time());
        _checkAll();
        for (uint256 i = 0; i < pools.length; ++i) {
            _assertTotals(pools[i], 0, 0, 0);
            (, DistributorHarness.Purses[] memory purses) = _books(pools[i]);
            for (uint256 j = 0; j < purses.length; ++j) {
                uint256 rounding = 2 * life.settlements() + life.peopleCount();
                assertLe(purses[j].due, rounding, "P-7: what nobody can claim");
                assertEq(purses[j].scheduled, 0, "four years later nothing is scheduled");
            }
        }
    }

    /// @dev P-12. No act is idle: over a long life each does what it is for, many times.
    function test_L2_EveryActHappens() public {
        everyActHappens(3000);
    }

    /// @dev A life too short to do everything is noticed.
    function test_L2_Twin_AnIdleLifeIsCaught() public {
        (bool ok,) = address(this).call(abi.encodeCall(this.everyActHappens, (60)));
        assertFalse(ok, "the check did not notice");
    }

    function everyActHappens(uint256 acts) public {
        longLife(1, acts, acts);
        bytes32[36] memory names = [
            // forge-lint: disable-next-line(unsafe-typecast) five letters
            bytes32("stake"),
            "stakeFor",
            "raiseTier",
            "unbond",
            "rebond",
            "withdraw",
            "withdrawEarly",
            "penalty",
            "exit",
            "emergencyWithdraw",
            "outage",
            "claim",
            "claimFor",
            "compound",
            "delegate",
            "fumble",
            "give",
            "poke",
            "forge",
            "flash",
            "setHook",
            "setMood",
            "refused",
            "fund",
            "fundEmission",
            "fundTips",
            "flushPenalty",
            "setWeight",
            "setWeights",
            "setEmission",
            "vote",
            "setGauge",
            "pauseEntry",
            "trigger",
            "wait",
            "waitForEdge"
        ];
        for (uint256 i = 0; i < names.length; ++i) {
            assertGt(life.effects(names[i]), 5, string.concat("idle: ", string(abi.encodePacked(names[i]))));
        }
        address[] memory tokens = _rewardTokens();
        for (uint256 i = 0; i < tokens.length; ++i) {
            assertGt(life.claimed(tokens[i]), 1e12, "much was paid of each");
        }
        afterInvariant();
    }
}

/// @dev Twins of P-6 to P-9, P-17 to P-19 and P-22: the same world with one thing broken. The property named must notice.
contract L2_TwinsTest is World {
    function _live(Between.Fault fault) internal {
        _fault = fault;
        setUp();
        _begin();
        for (uint256 i = 0; i < 6; ++i) {
            life.claim(1, 1); // the smaller of two, so that what is paid too much is there to be paid
            life.poke(1, 1);
            life.wait(i + 1000);
        }
        vm.warp(life.time());
    }

    /// @dev A mutant lives a long life, and the words of its property end it.
    function _kill(Mutant mutant, string memory words) internal {
        _mutant = mutant;
        setUp();
        _begin();
        try this.longLife(7, 1500, 20) {
            revert("the mutant lives");
        } catch (bytes memory why) {
            assertTrue(vm.contains(string(why), words), string.concat("another property noticed: ", string(why)));
        }
    }

    function test_L2_Twin_NoFaultNoAlarm() public {
        _live(Between.Fault.Silent);
        _checkAll();
    }

    function test_L2_Twin_GenerousIsCaught() public {
        _live(Between.Fault.Generous);
        _caught(this.checkClaimable, "P-7: more is claimable");
    }

    function test_L2_Twin_MeanIsCaught() public {
        _live(Between.Fault.Mean);
        _caught(this.checkClaimable, "P-7: more is withheld");
    }

    function test_L2_Twin_ForgetfulIsCaught() public {
        _live(Between.Fault.Forgetful);
        _caught(this.checkClaimable, "P-7: more is withheld");
    }

    function test_L2_Twin_PaysTwiceIsCaught() public {
        _live(Between.Fault.PaysTwice);
        _caught(this.checkSolvent, "P-6: ");
    }

    /// @dev P-17: what is announced is not paid.
    function test_L2_Twin_FlatteringIsCaught() public {
        _live(Between.Fault.Flattering);
        assertEq(life.fault(), "claimable was not paid", "the act did not notice");
    }

    /// @dev P-19: two units a settlement make a flash stake earn.
    function test_L2_Twin_AFlashThatEarnsIsCaught() public {
        _live(Between.Fault.Generous);
        life.flash(1, _sized(9e24));
        assertEq(life.fault(), "a flash stake earned", "the act did not notice");
    }

    function test_L2_Twin_ALeakIsCaught() public {
        _live(Between.Fault.None);
        vm.prank(address(distributor));
        assertTrue(alm.transfer(stranger, 1));
        _caught(this.checkSolvent, "P-6: ALM left another way");
    }

    function test_L2_Twin_ALeakOfASponsoredTokenIsCaught() public {
        _live(Between.Fault.None);
        vm.prank(address(distributor));
        assertTrue(usd.transfer(stranger, 1));
        _caught(this.checkSolvent, "P-6: the token left");
    }

    function test_L2_Twin_PrincipalTakenIsCaught() public {
        _live(Between.Fault.None);
        vm.prank(address(vault));
        assertTrue(asset.transfer(stranger, 1));
        _caught(this.checkPrincipal, "P-8: held");
    }

    function test_L2_Mutant_AnOverstatedReserve() public {
        _kill(Mutant.OverstatedDistributor, "P-6: ");
    }

    function test_L2_Mutant_ScheduledAndStillHeld() public {
        _kill(Mutant.RepeatingDistributor, "P-6: ");
    }

    function test_L2_Mutant_ForgottenCarry() public {
        _kill(Mutant.ForgetfulDistributor, "P-6: more is lost");
    }

    function test_L2_Mutant_AHundredthTooMuch() public {
        _kill(Mutant.GenerousDistributor, "P-7: more is claimable");
    }

    function test_L2_Mutant_DebtsRoundedForThePaid() public {
        _kill(Mutant.MilkingVault, "earned");
    }

    function test_L2_Mutant_AForgottenPenalty() public {
        _kill(Mutant.LeakyVault, "a penalty went astray");
    }

    function test_L2_Mutant_ASumThatIsNone() public {
        _kill(Mutant.SharesVault, "P-");
    }

    function test_L2_Mutant_VotesThatStay() public {
        _kill(Mutant.VotelessVault, "votes");
    }

    function test_L2_Mutant_AClockTurnedBack() public {
        _kill(Mutant.BackwardsVault, "a clock was turned back");
    }
}
