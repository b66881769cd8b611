// Everything that must hold, in order from fast to slow: build, types, unit tests, injured sources, grammar, and the editor.
//   node scripts/test.mjs          ends with one line `N passed, N failed`; status 1 on any failure
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { glob } from 'tinyglobby';
import { editorTests } from './editorTests.mjs';
import { installHost } from './vscode/install.mjs';
import { walk } from './walk.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const bin = (name) => `node_modules/${name}`;

/** Said of every language that Markdown can hold in a code block. */
const isNoise = (line) => line.startsWith('grammar not found for ');

/** Runs a Node script, shows what it prints, and returns that with its exit status. */
async function node(...args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let output = '';
  createInterface(child.stdout).on('line', (line) => {
    output += `${line}\n`;
    if (!isNoise(line)) console.log(line);
  });
  createInterface(child.stderr).on('line', (line) => !isNoise(line) && console.error(line));
  const ok = (await ended) === 0;
  return { ok, output };
}

/** A step with no counts of its own is one test. */
const single = ({ ok }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
const count = (output, pattern) => Number(pattern.exec(stripVTControlCharacters(output))?.[1] ?? 0);

const steps = {
  build: async () => single(await node('scripts/build.mjs')),
  types: async () => sum([single(await node(bin('typescript/bin/tsc'))), single(await node(bin('typescript/bin/tsc'), '-p', 'src/viewer'))]),
  unit: async () => {
    const { output, ok } = await node('scripts/unit.mjs');
    const failed = count(output, /^\s*(\d+) failing/m);
    return { passed: count(output, /^\s*(\d+) passing/m), failed: ok ? 0 : Math.max(failed, 1) };
  },
  regex: async () => single(await node('scripts/checkRegularExpressions.mjs')),
  // a bounded run; its limit is one that no slow machine meets, `npm run fuzz` holds readers to theirs
  fuzz: async () => single(await node('scripts/bench.mjs', 'fuzz', '--seconds', '20', '--limit', '10000')),
  grammar: async () => {
    const files = await glob('test/syntaxes/**/*.test.*');
    if (files.length === 0) return { passed: 0, failed: 0 };
    // one run a file, since the tool prints no counts; Markdown's own grammar is VS Code's
    const { markdownGrammar } = await installHost();
    const results = [];
    for (const file of files) results.push(single(await node(bin('vscode-tmgrammar-test/dist/unit.js'), '-g', markdownGrammar, file)));
    return sum(results);
  },
  editor: () => editorTests(),
  walk,
};

const sum = (counts) => counts.reduce((total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed }), { passed: 0, failed: 0 });

const done = [];
for (const [name, step] of Object.entries(steps)) {
  const started = performance.now();
  console.log(`\n=== ${name}`);
  const counts = await step().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  done.push(counts);
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  // what does not build cannot be run
  if (name === 'build' && counts.failed > 0) break;
}
const total = sum(done);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && existsSync('dist/cli.js') ? 0 : 1);
