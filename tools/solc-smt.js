#!/usr/bin/env node
// Proves what contracts/test/proof asserts: the compiler's SMTChecker turns every assertion, and every step that could
// overflow or divide by zero, into a question, and z3 answers it. Prints property → answer; fails on any but the expected.
//
//   tools/solc-smt.js [word ...]      only the functions and contracts whose names contain a word
const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');
const solc = require('solc');

const root = path.join(__dirname, '..');
const folder = 'contracts/test/proof';
const seconds = 60; // for one question

// Shifts reach z3 as operations on bits, on which it cannot reason together with products. Between words they are exactly
// multiplications modulo 2^256 and divisions by a power of two; questions with other operations on bits stay as they are.
const word = String.raw`\(ite \(>= ([^\s()]+) 0\) \(\(_ int2bv 256\) [^\s()]+\) \(bvneg \(\(_ int2bv 256\) \(- [^\s()]+\)\)\)\)`;
const shift = new RegExp(String.raw`\(bv2nat \((bvshl|bvlshr) ${word} ${word}\)\)`, 'g');
const power = (i = 0) => (i < 256 ? `(ite (= b ${i}) ${1n << BigInt(i)} ${power(i + 1)})` : '0');
// from 2^256 on there is nothing left of a word, in either direction
const definitions = `(define-fun left ((a Int) (b Int)) Int (mod (* a ${power()}) ${1n << 256n}))
(define-fun right ((a Int) (b Int)) Int (ite (< b 256) (div a ${power()}) 0))`;

function arithmetic(question) {
  if (/\(bv(and|or|xor|not|ashr) /.test(question)) return question;
  const replaced = question.replace(shift, (_, op, a, b) => `(${op === 'bvshl' ? 'left' : 'right'} ${a} ${b})`);
  return replaced.replace(/(?<=\(set-logic \w+\)\n)/, `${definitions}\n`);
}

function z3(...args) {
  const run = spawnSync('z3', args.slice(0, -1), { input: args.at(-1), encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.error?.code === 'ENOENT') {
    console.error('there is no z3 on PATH: install it (Debian: apt-get install z3)');
    process.exit(1);
  }
  if (run.error) throw run.error;
  return run.stdout;
}

function smtSolver(question) {
  const answer = z3('-smt2', '-in', `-T:${seconds}`, arithmetic(question));
  return { contents: /^(sat|unsat)/.test(answer) ? answer : 'unknown\n' };
}

const extent = (node) => node.src.split(':').slice(0, 2).map(Number);

function compile(file, source, modelChecker) {
  const input = {
    language: 'Solidity',
    sources: { [file]: { content: source } },
    settings: { evmVersion: 'cancun', modelChecker, outputSelection: { '*': { '': ['ast'] } } },
  };
  const from = (name) => ({ contents: fs.readFileSync(path.join(root, name), 'utf8') });
  return JSON.parse(solc.compile(JSON.stringify(input), { import: from, smtSolver }));
}

// Answers to all questions about one function, which is asked about alone: what is known of its neighbours slows z3. At its
// end a falsehood is planted: only where that is refuted can the function's requirements be met at all.
function ask(file, source, contract, asked, expected) {
  let alone = source;
  const others = contract.nodes.filter((node) => node.kind === 'function' && node !== asked);
  for (const [start, length] of others.map(extent)) {
    alone = alone.slice(0, start) + alone.slice(start, start + length).replace(/\S/g, ' ') + alone.slice(start + length);
  }
  const [start, length] = extent(asked);
  const planted = start + length - 1; // the closing brace
  if (expected === 'proved') alone = `${alone.slice(0, planted)}assert(false);${alone.slice(planted)}`;
  const { errors } = compile(file, alone, {
    engine: 'bmc',
    contracts: { [file]: [contract.name] },
    targets: ['assert', 'overflow', 'underflow', 'divByZero'],
    solvers: ['smtlib2'],
    showProvedSafe: true,
    showUnproved: true,
  });
  const answers = { proved: [], 'not decided': [], refuted: [], failed: [] };
  let possible = false;
  for (const error of errors) {
    const { message, sourceLocation } = error;
    if (/^The BMC engine .* is deprecated/.test(message)) continue; // see the folder's README
    const kind = /^BMC: .* is safe!/.test(message) ? 'proved' : /^BMC: .* might happen here/.test(message) ? 'not decided'
      : /^BMC: .* happens here/.test(message) ? 'refuted' : 'failed';
    if (sourceLocation?.file === file && sourceLocation.start === planted) possible = kind === 'refuted';
    else answers[kind].push(error.formattedMessage.split(/^Note/m)[0]); // its values mix variables of one name
  }
  if (expected === 'proved' && !possible) answers.failed.push('no values are known that meet its requirements\n');
  return answers;
}

function main(words) {
  z3('-version', '');
  let wrong = 0;
  let total = 0;
  for (const name of fs.readdirSync(path.join(root, folder)).filter((each) => /^\w+\.sol$/.test(each))) {
    const file = `${folder}/${name}`;
    const source = fs.readFileSync(path.join(root, file), 'utf8');
    const { errors = [], sources } = compile(file, source);
    if (errors.length) {
      console.error(errors.map((each) => each.formattedMessage).join('\n'));
      process.exit(1);
    }
    for (const contract of sources[file].ast.nodes.filter((node) => node.nodeType === 'ContractDefinition')) {
      const expected = contract.name.endsWith('Broken') ? 'refuted' : 'proved';
      for (const asked of contract.nodes.filter((node) => node.kind === 'function')) {
        if (!words.every((each) => `${contract.name}.${asked.name}`.includes(each))) continue;
        const since = Date.now();
        const answers = ask(file, source, contract, asked, expected);
        const answer = ['failed', 'refuted', 'not decided', 'proved'].find((each) => answers[each].length) ?? 'failed';
        const count = Object.values(answers).flat().length;
        const took = ((Date.now() - since) / 1000).toFixed(1);
        const mark = answer === expected ? ' ' : '!';
        console.log(`${mark} ${answer.padEnd(12)}${took.padStart(6)} s ${String(count).padStart(3)}  ${contract.name}.${asked.name}: ${asked.documentation.text.replace('@notice', '').trim()}`);
        total += 1;
        if (answer === expected) continue;
        wrong += 1;
        console.log(answers[answer].join('\n'));
      }
    }
  }
  console.log(wrong || !total ? `${wrong} of ${total} are not as expected` : `all ${total} as expected`);
  process.exitCode = wrong || !total ? 1 : 0;
}

main(process.argv.slice(2));
