// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {StakingVault} from "../../src/StakingVault.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Base} from "../support/Base.sol";
import {Between} from "../support/Between.sol";
import {DistributorHarness} from "../support/DistributorHarness.sol";
import {
    BackwardsVault,
    ForgetfulDistributor,
    ForgetfulVotesDistributor,
    GenerousDistributor,
    GrindingDistributor,
    HastyWeightDistributor,
    LaxVault,
    LeakyVault,
    LoopingDistributor,
    LyingTransferDistributor,
    MilkingVault,
    NeedyVault,
    OverstatedDistributor,
    RepeatingDistributor,
    SharesVault,
    StingyVault,
    TrappingVault,
    UnlockedVault,
    VotelessVault
} from "./Mutants.sol";

/// @dev A fresh protocol in which one thing may be broken: something between the contracts, or one function of one of them.
abstract contract Laws is Base {
    /// @dev A function of the source that does something else.
    enum Mutant {
        None,
        NeedyVault,
        StingyVault,
        LaxVault,
        MilkingVault,
        LeakyVault,
        SharesVault,
        VotelessVault,
        BackwardsVault,
        TrappingVault,
        UnlockedVault,
        OverstatedDistributor,
        RepeatingDistributor,
        ForgetfulDistributor,
        GenerousDistributor,
        HastyWeightDistributor,
        ForgetfulVotesDistributor,
        LoopingDistributor,
        LyingTransferDistributor,
        GrindingDistributor
    }

    Mutant internal _mutant;

    function _deploy() internal virtual override {
        bool broken = _fault != Between.Fault.None;
        address vaultAt = _nextAddress(broken ? 2 : 1);
        distributor = _newDistributor(broken ? _nextAddress(1) : vaultAt);
        address other = address(distributor);
        if (broken) other = address(new Between(distributor, IStakingVault(vaultAt), _fault, stranger));
        vault = _newVault(IRewardDistributor(other));
        assertEq(address(vault), vaultAt, "the vault is where the distributor expects it");
    }

    function _newVault(IRewardDistributor at) internal returns (StakingVault) {
        address a = address(alm);
        if (_mutant == Mutant.NeedyVault) return new NeedyVault(at, a, governance, guardian);
        if (_mutant == Mutant.StingyVault) return new StingyVault(at, a, governance, guardian);
        if (_mutant == Mutant.LaxVault) return new LaxVault(at, a, governance, guardian);
        if (_mutant == Mutant.MilkingVault) return new MilkingVault(at, a, governance, guardian);
        if (_mutant == Mutant.LeakyVault) return new LeakyVault(at, a, governance, guardian);
        if (_mutant == Mutant.SharesVault) return new SharesVault(at, a, governance, guardian);
        if (_mutant == Mutant.VotelessVault) return new VotelessVault(at, a, governance, guardian);
        if (_mutant == Mutant.BackwardsVault) return new BackwardsVault(at, a, governance, guardian);
        if (_mutant == Mutant.TrappingVault) return new TrappingVault(at, a, governance, guardian);
        if (_mutant == Mutant.UnlockedVault) return new UnlockedVault(at, a, governance, guardian);
        return new StakingVault(at, a, governance, guardian);
    }

    function _newDistributor(address vaultAt) internal override returns (RewardDistributor) {
        bytes memory args = abi.encode(alm, vaultAt, governance, GENESIS, EPOCH, TIP_CAP, TIP_SLOPE);
        bytes memory code = type(DistributorHarness).creationCode;
        if (_mutant == Mutant.OverstatedDistributor) code = type(OverstatedDistributor).creationCode;
        if (_mutant == Mutant.RepeatingDistributor) code = type(RepeatingDistributor).creationCode;
        if (_mutant == Mutant.ForgetfulDistributor) code = type(ForgetfulDistributor).creationCode;
        if (_mutant == Mutant.GenerousDistributor) code = type(GenerousDistributor).creationCode;
        if (_mutant == Mutant.HastyWeightDistributor) code = type(HastyWeightDistributor).creationCode;
        if (_mutant == Mutant.ForgetfulVotesDistributor) code = type(ForgetfulVotesDistributor).creationCode;
        if (_mutant == Mutant.LoopingDistributor) code = type(LoopingDistributor).creationCode;
        if (_mutant == Mutant.LyingTransferDistributor) code = type(LyingTransferDistributor).creationCode;
        if (_mutant == Mutant.GrindingDistributor) code = type(GrindingDistributor).creationCode;
        bytes memory init = bytes.concat(code, args);
        address at;
        assembly {
            at := create(0, add(init, 0x20), mload(init))
        }
        assertTrue(at != address(0), "deployed");
        return RewardDistributor(at);
    }

    /// @dev Starts over with a mutant, and runs a check that must notice.
    function _assertKilled(Mutant mutant, bytes memory check) internal {
        _mutant = mutant;
        setUp();
        (bool ok,) = address(this).call(check);
        assertFalse(ok, "the check did not notice");
    }

    function shortTiers() internal pure returns (IStakingVault.Tier[] memory ladder) {
        ladder = lockingTiers();
        (ladder[1].unbondingPeriod, ladder[2].unbondingPeriod, ladder[3].unbondingPeriod) = (1 days, 4 days, 20 days);
    }
}
