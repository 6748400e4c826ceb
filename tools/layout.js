#!/usr/bin/env node
// Writes contracts/layout: where each contract of ours keeps what, slot by slot, and how large its code is, from the release
// build; with --check it only compares.
const fs = require('fs');
const path = require('path');

const contracts = ['StakingVault', 'RewardDistributor', 'GaugeVoting'];
const LIMIT = 24576; // bytes of code that a chain takes (EIP-170)

function dump(name) {
  const artifact = JSON.parse(fs.readFileSync(`contracts/out/release/${name}.sol/${name}.json`, 'utf8'));
  const { storage, types } = artifact.storageLayout;
  const size = (artifact.deployedBytecode.object.length - 2) / 2;
  const lines = [`${name}: ${size} bytes of code, ${LIMIT - size} below the limit`, '', ...rows(storage, types, '')];
  const structs = Object.values(types).filter((t) => t.members);
  for (const type of structs.sort((a, b) => (a.label < b.label ? -1 : 1))) {
    lines.push('', `${type.label}, ${type.numberOfBytes} bytes`, ...rows(type.members, types, '  '));
  }
  return lines.join('\n') + '\n';
}

function rows(entries, types, indent) {
  return entries.map(({ slot, offset, label, type }) => {
    const { numberOfBytes, label: typeLabel } = types[type];
    const at = `slot ${slot}`.padEnd(9) + `byte ${offset}`.padEnd(9) + `${numberOfBytes} bytes`.padEnd(11);
    return `${indent}${at}${label}  ${typeLabel}`;
  });
}

let stale = false;
for (const name of contracts) {
  const file = path.join('contracts/layout', `${name}.txt`);
  const text = dump(name);
  if (!process.argv.includes('--check')) {
    fs.mkdirSync('contracts/layout', { recursive: true });
    fs.writeFileSync(file, text);
  } else if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is stale: run make generate`);
    stale = true;
  }
}
process.exitCode = stale ? 1 : 0;
