// Bundles one TypeScript file that needs Node and runs it: node scripts/run.mjs FILE.ts [ARGS ...]
import { spawnSync } from 'node:child_process';
import * as esbuild from 'esbuild';

const [file, ...args] = process.argv.slice(2);
const outfile = `out/run/${file.replaceAll('/', '-').replace(/\.ts$/, '.mjs')}`;
await esbuild.build({ entryPoints: [file], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', sourcemap: 'inline', logLevel: 'warning' });
process.exit(spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], { stdio: 'inherit' }).status ?? 1);
