#!/usr/bin/env node
// Compiles the MasterChef of @sushiswap/core with the compiler and the library of its time, for `make bench-gas`.
// usage: node tools/masterchef.js FOLDER    writes FOLDER/MasterChef.json: contractName, abi, bytecode, compiler
const fs = require('fs');
const path = require('path');
const solc = require('solc-0.6');

const entry = '@sushiswap/core/contracts/MasterChef.sol';
const modules = path.join(__dirname, '..', 'node_modules');

// The compiler is handed every file at once: its own call-back for imports does not answer under today's node.
function collect(name, sources) {
  if (sources[name]) return sources;
  const file = path.join(modules, name.replace(/^@openzeppelin\/contracts\//, 'openzeppelin-3/'));
  const content = fs.readFileSync(file, 'utf8');
  sources[name] = { content };
  for (const [, imported] of content.matchAll(/^import "(.+)";/gm)) {
    collect(imported.startsWith('.') ? path.posix.join(path.posix.dirname(name), imported) : imported, sources);
  }
  return sources;
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: node tools/masterchef.js FOLDER');
const input = {
  language: 'Solidity',
  sources: collect(entry, {}),
  settings: {
    optimizer: { enabled: true, runs: 200 },
    outputSelection: { [entry]: { MasterChef: ['abi', 'evm.bytecode.object'] } },
  },
};
const output = JSON.parse(solc.compile(JSON.stringify(input)));
const faults = (output.errors || []).filter((e) => e.severity === 'error');
if (faults.length > 0) throw new Error(faults.map((e) => e.formattedMessage).join('\n'));

const { abi, evm } = output.contracts[entry].MasterChef;
const artifact = { contractName: 'MasterChef', abi, bytecode: '0x' + evm.bytecode.object, compiler: solc.version() };
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, 'MasterChef.json'), JSON.stringify(artifact));
