// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

import {Artifacts} from "./Artifacts.sol";

interface IAaveProvider {
    function setACLAdmin(address) external;
    function setACLManager(address) external;
    function setPriceOracle(address) external;
    function setPoolImpl(address) external;
    function setPoolConfiguratorImpl(address) external;
    function setPoolDataProvider(address) external;
    function getPool() external view returns (address);
    function getPoolConfigurator() external view returns (address);
}

interface IAaveRoles {
    function addPoolAdmin(address) external;
    function addAssetListingAdmin(address) external;
}

interface IAaveConfigurator {
    struct InitReserveInput {
        address aTokenImpl;
        address stableDebtTokenImpl;
        address variableDebtTokenImpl;
        uint8 underlyingAssetDecimals;
        address interestRateStrategyAddress;
        address underlyingAsset;
        address treasury;
        address incentivesController;
        string aTokenName;
        string aTokenSymbol;
        string variableDebtTokenName;
        string variableDebtTokenSymbol;
        string stableDebtTokenName;
        string stableDebtTokenSymbol;
        bytes params;
    }

    function initReserves(InitReserveInput[] calldata) external;
    function configureReserveAsCollateral(address asset, uint256 ltv, uint256 threshold, uint256 bonus) external;
    function setReserveBorrowing(address asset, bool enabled) external;
    function setReserveFactor(address asset, uint256 factor) external;
}

interface IAavePool {
    function supply(address asset, uint256 amount, address onBehalfOf, uint16 referralCode) external;
    function borrow(address asset, uint256 amount, uint256 rateMode, uint16 referralCode, address onBehalfOf) external;
    function getReserveNormalizedIncome(address asset) external view returns (uint256);
}

interface IAaveData {
    function getReserveTokensAddresses(address asset) external view returns (address a, address s, address v);
}

interface IAaveToken is IERC20Metadata {
    function scaledBalanceOf(address account) external view returns (uint256);
}

interface IMintable is IERC20Metadata {
    function mint(address account, uint256 value) external returns (bool);
}

/// @dev Aave v3 as its npm package ships it, with two reserves: one to earn on, one as collateral.
abstract contract AaveV3 {
    string private constant CONTRACTS = "node_modules/@aave/core-v3/artifacts/contracts/";
    string private constant LOGIC = "contracts/protocol/libraries/logic/";
    uint256 internal constant RAY = 1e27;

    IAavePool internal _aave;
    IMintable internal _cash; // supplied and borrowed
    IMintable internal _collateral;
    IAaveToken internal _aToken; // of the cash

    IAaveProvider private _provider;
    address private _aTokenCode;
    address private _stableDebtCode;
    address private _variableDebtCode;
    address private _strategy;

    function _deployAave(uint8 cashDecimals) internal {
        _provider = IAaveProvider(_create("protocol/configuration/", "PoolAddressesProvider", abi.encode("A", this)));
        _provider.setACLAdmin(address(this));
        IAaveRoles roles = IAaveRoles(_create("protocol/configuration/", "ACLManager", abi.encode(_provider)));
        _provider.setACLManager(address(roles));
        roles.addPoolAdmin(address(this));
        roles.addAssetListingAdmin(address(this));

        _cash = _mintable("CASH", cashDecimals);
        _collateral = _mintable("COL", 18);
        _provider.setPriceOracle(_oracle());
        _deployPool();
        _deployTokens();
        _listReserves();
    }

    /// @dev `lender` supplies, `borrower` borrows a part of it against ample collateral: interest accrues from now
    /// on.
    function _borrow(address lender, uint256 supplied, address borrower, uint256 borrowed) internal {
        _supply(_cash, lender, supplied);
        _supply(_collateral, borrower, 1e30);
        Artifacts.VM.prank(borrower);
        _aave.borrow(address(_cash), borrowed, 2, 0, borrower);
    }

    function _supply(IMintable token, address account, uint256 amount) internal {
        token.mint(account, amount);
        Artifacts.VM.startPrank(account);
        token.approve(address(_aave), amount);
        _aave.supply(address(token), amount, account, 0);
        Artifacts.VM.stopPrank();
    }

    /// @dev aTokens for `account`, as many as `amount` of cash buys.
    function _supplyCash(address account, uint256 amount) internal {
        _supply(_cash, account, amount);
    }

    /// @dev The liquidity index, with interest up to this second.
    function _index() internal view returns (uint256) {
        return _aave.getReserveNormalizedIncome(address(_cash));
    }

    // ------------------------------------------------------------------ parts

    function _deployPool() private {
        string[7] memory names = [
            "BorrowLogic", "BridgeLogic", "EModeLogic", "LiquidationLogic", "PoolLogic", "SupplyLogic", "FlashLoanLogic"
        ];
        string memory pool = Artifacts.code(string.concat(CONTRACTS, "protocol/pool/Pool.sol/Pool.json"));
        address borrowLogic;
        for (uint256 i = 0; i < 7; ++i) {
            string memory text = Artifacts.code(_path("protocol/libraries/logic/", names[i]));
            if (i == 6) text = Artifacts.link(text, _logic(names[0]), borrowLogic);
            address at = Artifacts.create(text, "");
            if (i == 0) borrowLogic = at;
            pool = Artifacts.link(pool, _logic(names[i]), at);
        }
        _provider.setPoolImpl(Artifacts.create(pool, abi.encode(_provider)));

        address configurators = _create("protocol/libraries/logic/", "ConfiguratorLogic", "");
        string memory configurator = Artifacts.code(_path("protocol/pool/", "PoolConfigurator"));
        configurator = Artifacts.link(configurator, _logic("ConfiguratorLogic"), configurators);
        _provider.setPoolConfiguratorImpl(Artifacts.create(configurator, ""));
        _aave = IAavePool(_provider.getPool());
    }

    function _deployTokens() private {
        bytes memory pool = abi.encode(_aave);
        _aTokenCode = _create("protocol/tokenization/", "AToken", pool);
        _stableDebtCode = _create("protocol/tokenization/", "StableDebtToken", pool);
        _variableDebtCode = _create("protocol/tokenization/", "VariableDebtToken", pool);
        _strategy = _create(
            "protocol/pool/",
            "DefaultReserveInterestRateStrategy",
            abi.encode(_provider, 0.8e27, 0, 0.04e27, 0.6e27, 0, 0, 0.02e27, 0.05e27, 0.2e27)
        );
    }

    function _listReserves() private {
        IAaveConfigurator configurator = IAaveConfigurator(_provider.getPoolConfigurator());
        IAaveConfigurator.InitReserveInput[] memory inputs = new IAaveConfigurator.InitReserveInput[](2);
        inputs[0] = _reserve(_cash);
        inputs[1] = _reserve(_collateral);
        configurator.initReserves(inputs);
        for (uint256 i = 0; i < 2; ++i) {
            address token = inputs[i].underlyingAsset;
            configurator.configureReserveAsCollateral(token, 7500, 8000, 10_500);
            configurator.setReserveBorrowing(token, true);
            configurator.setReserveFactor(token, 1000);
        }
        IAaveData data = IAaveData(_create("misc/", "AaveProtocolDataProvider", abi.encode(_provider)));
        (address aToken,,) = data.getReserveTokensAddresses(address(_cash));
        _aToken = IAaveToken(aToken);
    }

    function _reserve(IMintable token) private view returns (IAaveConfigurator.InitReserveInput memory input) {
        input.aTokenImpl = _aTokenCode;
        input.stableDebtTokenImpl = _stableDebtCode;
        input.variableDebtTokenImpl = _variableDebtCode;
        input.underlyingAssetDecimals = token.decimals();
        input.interestRateStrategyAddress = _strategy;
        input.underlyingAsset = address(token);
        input.treasury = address(0xFEE);
        input.aTokenName = string.concat("Aave ", token.symbol());
        input.aTokenSymbol = string.concat("a", token.symbol());
        (input.variableDebtTokenName, input.variableDebtTokenSymbol) = ("variable debt", "vDebt");
        (input.stableDebtTokenName, input.stableDebtTokenSymbol) = ("stable debt", "sDebt");
        input.params = hex"10";
    }

    function _oracle() private returns (address) {
        address[] memory assets = new address[](2);
        address[] memory feeds = new address[](2);
        (assets[0], assets[1]) = (address(_cash), address(_collateral));
        for (uint256 i = 0; i < 2; ++i) {
            feeds[i] = _create("mocks/oracle/CLAggregators/", "MockAggregator", abi.encode(int256(1e8)));
        }
        return _create("misc/", "AaveOracle", abi.encode(_provider, assets, feeds, address(0), address(0), 1e8));
    }

    function _mintable(string memory symbol, uint8 decimals) private returns (IMintable) {
        return IMintable(_create("mocks/tokens/", "MintableERC20", abi.encode(symbol, symbol, decimals)));
    }

    function _create(string memory folder, string memory name, bytes memory arguments) private returns (address) {
        return Artifacts.deploy(_path(folder, name), arguments);
    }

    function _path(string memory folder, string memory name) private pure returns (string memory) {
        return string.concat(CONTRACTS, folder, name, ".sol/", name, ".json");
    }

    function _logic(string memory name) private pure returns (string memory) {
        return string.concat(LOGIC, name, ".sol:", name);
    }
}
