package deployer

// GovernorGas is for the test that measures it.
const GovernorGas = governorGas
