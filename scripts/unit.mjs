// Bundles test/**/*.test.ts (not test/editor) into out/unit and runs them with mocha in one process.
//   node scripts/unit.mjs [--grep WORDS] [PATH-PART ...]     only files whose path holds a part
import { rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { glob } from 'tinyglobby';

const args = process.argv.slice(2);
const grepAt = args.indexOf('--grep');
const grep = grepAt < 0 ? [] : ['--grep', args.splice(grepAt, 2)[1]];
const files = (await glob('test/**/*.test.ts', { ignore: ['test/editor/**'] })).filter((file) => args.length === 0 || args.some((part) => file.includes(part))).sort();
await rm('out/unit', { recursive: true, force: true });
await esbuild.build({
  entryPoints: files, outdir: 'out/unit', outbase: 'test', bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20',
  packages: 'external', sourcemap: true, logLevel: 'warning',
});
const mocha = fileURLToPath(new URL('../node_modules/mocha/bin/mocha.js', import.meta.url));
const { status } = spawnSync(process.execPath, ['--enable-source-maps', mocha, '--no-config', '--timeout', '20000', ...grep, 'out/unit/**/*.test.js'], { stdio: 'inherit' });
process.exit(status ?? 1);
