// Builds test/bench/NAME.ts and runs it; further arguments are passed on.
//   node scripts/bench.mjs NAME [ARGUMENT ...]
import { spawnSync } from 'node:child_process';
import * as esbuild from 'esbuild';

const [name, ...args] = process.argv.slice(2);
await esbuild.build({
  entryPoints: [`test/bench/${name}.ts`], outdir: `out/bench/${name}`, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external',
  sourcemap: true, logLevel: 'warning',
});
process.exit(spawnSync(process.execPath, ['--enable-source-maps', '--expose-gc', `out/bench/${name}/${name}.js`, ...args], { stdio: 'inherit' }).status ?? 1);
