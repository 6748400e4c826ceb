// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {AlmanacToken} from "../../src/AlmanacToken.sol";
import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {StakingVault} from "../../src/StakingVault.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStakingVault} from "../../src/interfaces/IStakingVault.sol";
import {Between} from "./Between.sol";
import {Token} from "./Tokens.sol";

/// @dev A fresh protocol a test: token, vault and distributor, one asset with a liquid and a locking pool, a few people.
/// The clock starts a day before genesis.
abstract contract Base is Test {
    uint256 internal constant START = 1_750_000_000;
    uint256 internal constant GENESIS = START + 1 days;
    uint256 internal constant EPOCH = 7 days;
    uint256 internal constant TIP_CAP = 10e18;
    uint256 internal constant TIP_SLOPE = 0.01e18;
    uint256 internal constant MINIMUM = 1 << 50;
    uint256 internal constant MAX_SHARES = type(uint104).max;
    uint256 internal constant PENALTY_BPS = 2000;

    AlmanacToken internal alm;
    StakingVault internal vault;
    RewardDistributor internal distributor;
    Token internal asset;
    uint256 internal liquid; // pool: one tier, liquid
    uint256 internal locking; // pool: liquid, a week at 1.5×, 30 days at 2×, a year at 4×

    Between.Fault internal _fault; // what stands between vault and distributor; nothing, but in twins

    address internal treasury = makeAddr("treasury");
    address internal governance = makeAddr("governance");
    address internal guardian = makeAddr("guardian");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");
    address internal stranger = makeAddr("stranger");

    function setUp() public virtual {
        vm.warp(START);
        alm = new AlmanacToken(treasury);
        asset = new Token("AST", 18);
        _deploy();
        liquid = _createPool(address(asset), 0, liquidTiers(), MINIMUM);
        locking = _createPool(address(asset), 1, lockingTiers(), MINIMUM);
    }

    // ------------------------------------------------------------------ the protocol

    function _deploy() internal virtual {
        bool broken = _fault != Between.Fault.None;
        address vaultAt = _nextAddress(broken ? 2 : 1);
        address other = broken ? _nextAddress(1) : vaultAt;
        distributor = _newDistributor(other);
        if (broken) other = address(new Between(distributor, IStakingVault(vaultAt), _fault, stranger));
        else other = address(distributor);
        vault = new StakingVault(IRewardDistributor(other), address(alm), governance, guardian);
        assertEq(address(vault), vaultAt, "the vault is where the distributor expects it");
    }

    function _newDistributor(address vaultAt) internal virtual returns (RewardDistributor) {
        return new RewardDistributor(alm, vaultAt, governance, GENESIS, EPOCH, TIP_CAP, TIP_SLOPE);
    }

    /// @dev Starts over with something broken, and runs a check that must notice.
    function _assertCaught(Between.Fault fault, bytes memory check) internal {
        _fault = fault;
        setUp();
        (bool ok,) = address(this).call(check);
        assertFalse(ok, "the check did not notice");
    }

    /// @dev Where this contract's n-th deployment from now will stand, the next being number 0.
    function _nextAddress(uint256 n) internal view returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + n);
    }

    // ------------------------------------------------------------------ time

    /// @dev Warps to a second counted from genesis.
    function _at(uint256 offset) internal {
        vm.warp(GENESIS + offset);
    }

    /// @dev Warps to the first second of an epoch.
    function _toEpoch(uint256 epoch) internal {
        vm.warp(GENESIS + epoch * EPOCH);
    }

    // ------------------------------------------------------------------ governance

    function liquidTiers() internal pure returns (IStakingVault.Tier[] memory ladder) {
        ladder = new IStakingVault.Tier[](1);
        ladder[0] = IStakingVault.Tier(0, 10_000);
    }

    function lockingTiers() internal pure returns (IStakingVault.Tier[] memory ladder) {
        ladder = new IStakingVault.Tier[](4);
        ladder[0] = IStakingVault.Tier(0, 10_000);
        ladder[1] = IStakingVault.Tier(7 days, 15_000);
        ladder[2] = IStakingVault.Tier(30 days, 20_000);
        ladder[3] = IStakingVault.Tier(365 days, 40_000);
    }

    function _createPool(address token, uint96 salt, IStakingVault.Tier[] memory ladder, uint256 minimum)
        internal
        returns (uint256)
    {
        vm.prank(governance);
        return vault.createPool(token, salt, ladder, PENALTY_BPS, minimum, false);
    }

    function _setWeight(uint256 poolId, uint256 weight) internal {
        vm.prank(governance);
        distributor.setWeights(_list(poolId), _list(weight));
    }

    function _setEmission(uint256 perEpoch) internal {
        vm.prank(governance);
        distributor.setEmission(perEpoch);
    }

    /// @dev A fresh token that anyone may fund the pool with.
    function _addToken(uint256 poolId) internal returns (Token token) {
        token = new Token("RWD", 18);
        _addToken(poolId, address(token));
    }

    function _addToken(uint256 poolId, address token) internal {
        vm.prank(governance);
        distributor.addRewardToken(poolId, token);
    }

    /// @dev A pool of ALM whose principal votes.
    function _createVotesPool(uint96 salt, IStakingVault.Tier[] memory ladder) internal returns (uint256) {
        vm.prank(governance);
        return vault.createPool(address(alm), salt, ladder, PENALTY_BPS, MINIMUM, true);
    }

    /// @dev This contract counts the votes.
    function _openGauge(uint256 capBps) internal {
        vm.prank(governance);
        distributor.setGauge(address(this), capBps);
    }

    function _vote(uint256 poolId, uint256 votes) internal {
        distributor.addVotes(_list(poolId), _list(votes));
    }

    /// @dev Funds `reserve` and streams `perEpoch` from the next boundary on, all of it to one pool.
    function _emit(uint256 poolId, uint256 perEpoch, uint256 reserve) internal {
        _fundEmission(reserve);
        _setEmission(perEpoch);
        _setWeight(poolId, 1);
    }

    // ------------------------------------------------------------------ money in

    function _fundEmission(uint256 amount) internal {
        vm.startPrank(treasury);
        alm.approve(address(distributor), amount);
        distributor.fundEmission(amount);
        vm.stopPrank();
    }

    function _fundTips(uint256 amount) internal {
        vm.startPrank(treasury);
        alm.approve(address(distributor), amount);
        distributor.fundTips(amount);
        vm.stopPrank();
    }

    /// @dev Streams a listed token to a pool, from whoever may have it: ALM from the treasury, others made for it.
    function _fund(uint256 poolId, address token, uint256 amount, uint256 epochs) internal {
        if (token != address(alm)) Token(token).mint(treasury, amount);
        vm.startPrank(treasury);
        Token(token).approve(address(distributor), amount);
        distributor.fund(poolId, token, amount, epochs);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ stakers

    function _mint(address account, uint256 amount) internal {
        asset.mint(account, amount);
        vm.prank(account);
        asset.approve(address(vault), type(uint256).max);
    }

    function _stake(address account, uint256 poolId, uint256 amount, uint256 tier) internal {
        _mint(account, amount);
        vm.prank(account);
        vault.stake(poolId, amount, tier);
    }

    function _stake(address account, uint256 amount) internal {
        _stake(account, liquid, amount, 0);
    }

    function _unbond(address account, uint256 poolId, uint256 amount) internal returns (uint256) {
        vm.prank(account);
        return vault.unbond(poolId, amount);
    }

    function _withdraw(address account, uint256 poolId, uint256 amount) internal {
        vm.prank(account);
        vault.withdraw(poolId, amount, account);
    }

    function _withdrawEarly(address account, uint256 poolId, uint256 amount) internal returns (uint256) {
        vm.prank(account);
        return vault.withdrawEarly(poolId, amount, account, type(uint256).max);
    }

    function _exit(address account, uint256 poolId) internal returns (uint256) {
        vm.prank(account);
        return vault.exit(poolId, account);
    }

    function _rebond(address account, uint256 poolId, uint256 amount) internal {
        vm.prank(account);
        vault.rebond(poolId, amount);
    }

    /// @dev Stakes ALM of the treasury's.
    function _stakeAlm(address account, uint256 poolId, uint256 amount, uint256 tier) internal {
        vm.prank(treasury);
        assertTrue(alm.transfer(account, amount));
        vm.startPrank(account);
        alm.approve(address(vault), amount);
        vault.stake(poolId, amount, tier);
        vm.stopPrank();
    }

    function _raise(address account, uint256 poolId, uint256 tier) internal {
        vm.prank(account);
        vault.raiseTier(poolId, tier);
    }

    function _claim(address account, uint256 poolId) internal returns (uint256) {
        vm.prank(account);
        return vault.claim(_list(poolId), account)[0][0];
    }

    function _claimable(address account, uint256 poolId) internal view returns (uint256) {
        (, uint256[] memory amounts) = vault.claimable(poolId, account);
        return amounts[0];
    }

    /// @dev Reward of a place: 0 is ALM, further ones as they were first funded.
    function _claimable(address account, uint256 poolId, uint256 place) internal view returns (uint256) {
        (, uint256[] memory amounts) = vault.claimable(poolId, account);
        return amounts[place];
    }

    function _position(address account, uint256 poolId) internal view returns (IStakingVault.Position memory p) {
        (p.bonded, p.unbonding, p.releaseAt, p.tier, p.shares) = vault.position(poolId, account);
    }

    // ------------------------------------------------------------------ small things

    /// @dev Any pool id but one that exists.
    function _notAPool(uint256 id) internal view returns (uint256) {
        for (uint256 i = 0; i < vault.poolCount(); ++i) {
            vm.assume(id != vault.poolAt(i));
        }
        return id;
    }

    function _list(uint256 one) internal pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = one;
    }

    function _list(uint256 one, uint256 two) internal pure returns (uint256[] memory list) {
        list = new uint256[](2);
        (list[0], list[1]) = (one, two);
    }

    function _list(uint256 one, uint256 two, uint256 three) internal pure returns (uint256[] memory list) {
        list = new uint256[](3);
        (list[0], list[1], list[2]) = (one, two, three);
    }

    function _assertPosition(
        address account,
        uint256 poolId,
        uint256 bonded,
        uint256 unbonding,
        uint256 releaseAt,
        uint256 tier,
        uint256 shares
    ) internal view {
        IStakingVault.Position memory p = _position(account, poolId);
        assertEq(p.bonded, bonded, "bonded");
        assertEq(p.unbonding, unbonding, "unbonding");
        assertEq(p.releaseAt, releaseAt, "releaseAt");
        assertEq(p.tier, tier, "tier");
        assertEq(p.shares, shares, "shares");
    }

    function _assertTotals(uint256 poolId, uint256 bonded, uint256 unbonding, uint256 shares) internal view {
        (uint256 b, uint256 u, uint256 s) = vault.totals(poolId);
        assertEq(b, bonded, "bonded in the pool");
        assertEq(u, unbonding, "unbonding in the pool");
        assertEq(s, shares, "shares of the pool");
    }

    /// @dev `paid` may fall short of `exact` by rounding, never exceed it.
    function _assertPaid(uint256 paid, uint256 exact, uint256 tolerance, string memory who) internal pure {
        assertLe(paid, exact, string.concat(who, ": more than exact"));
        assertGe(paid + tolerance, exact, string.concat(who, ": less than rounding explains"));
    }
}
