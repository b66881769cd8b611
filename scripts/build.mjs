// Builds everything into dist/: the command line, the library, the language server and the extension's client.
//   node scripts/build.mjs [--watch] [--minify] [--only node,index,client,viewer,...]
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { packLists } from './packLists.mjs';

const args = process.argv.slice(2);
const watch = args.includes('--watch');
const minify = args.includes('--minify');
const only = args.includes('--only') ? args[args.indexOf('--only') + 1].split(',') : null;

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const common = { bundle: true, define: { CORROBORATE_VERSION: JSON.stringify(version), CORROBORATE_BUILD: JSON.stringify(await engineHash()) }, sourcemap: true, minify, target: 'es2022', legalComments: 'none', logLevel: 'warning' };
// bundled CommonJS dependencies call require() for Node built-ins, which an ES module does not have
const banner = { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" };
// jsonc-parser's CommonJS build cannot be bundled (it hides its require calls)
const node = { ...common, platform: 'node', mainFields: ['module', 'main'], format: 'esm', splitting: true, banner, outdir: 'dist', chunkNames: 'chunks/node-[hash]' };
// remark in a worker needs the worker build of its entity decoder, or it asks for `document`
const neutral = { ...common, platform: 'browser', conditions: ['worker', 'browser'], format: 'esm', splitting: true };

const builds = {
  node: { ...node, entryPoints: { cli: 'src/cli/main.ts', server: 'src/server/node.ts', sourceWorker: 'src/files/sourceWorker.ts' } },
  index: { ...neutral, entryPoints: { index: 'src/core/index.ts' }, outdir: 'dist', chunkNames: 'chunks/index-[hash]' },
  // apart from the index and always small: it is for pages that bundle it, and their bundlers cannot shorten the names of properties
  quantities: { ...neutral, splitting: false, minify: true, mangleProps: new RegExp(`^(?:${internalNames().join('|')})$`), entryPoints: { quantities: 'src/core/quantities/index.ts' }, outdir: 'dist', plugins: [packLists('src/core/quantities')] },
  client: { ...common, platform: 'node', format: 'cjs', entryPoints: { client: 'src/client/extension.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, external: ['vscode'] },
  // .cjs: in a package of type "module" an editor's web host takes .js for an ES module, which it cannot load
  browserClient: { ...common, platform: 'browser', format: 'cjs', entryPoints: { client: 'src/client/browser.ts' }, outdir: 'dist/browser', outExtension: { '.js': '.cjs' }, external: ['vscode'] },
  browserServer: { ...common, platform: 'browser', conditions: ['worker', 'browser'], format: 'iife', entryPoints: { server: 'src/server/browser.ts' }, outdir: 'dist/browser' },
  // what runs in web views; the worker is a classic script, which a blob can start
  viewer: { ...common, platform: 'browser', format: 'iife', sourcemap: false, minify: true, entryPoints: { pdf: 'src/viewer/pdf/main.ts', 'pdf.worker': 'src/viewer/pdf/pdf.worker.ts', table: 'src/viewer/table/main.ts' }, outdir: 'dist/viewer' },
  viewerStyles: { ...common, sourcemap: false, minify: true, entryPoints: { pdf: 'src/viewer/pdf/pdf.css', table: 'src/viewer/table/table.css' }, outdir: 'dist/viewer' },
};

if (only === null) await rm('dist', { recursive: true, force: true });
for (const [name, options] of Object.entries(builds)) {
  if (only !== null && !only.includes(name)) continue;
  const entryPoints = Object.fromEntries(Object.entries(options.entryPoints).filter(([, file]) => existsSync(file)));
  if (Object.keys(entryPoints).length === 0) continue;
  const settings = { ...options, entryPoints };
  if (watch) await (await esbuild.context(settings)).watch();
  else await esbuild.build(settings);
}
// what pdf.js needs of a PDF that does not hold its fonts: maps from characters to signs (to read it, too), and the fourteen standard fonts
if (only === null || only.includes('viewer') || only.includes('node')) await cp('node_modules/pdfjs-dist/cmaps', 'dist/viewer/cmaps', { recursive: true });
if (only === null || only.includes('viewer')) {
  await cp('node_modules/pdfjs-dist/standard_fonts', 'dist/viewer/fonts', { recursive: true });
}

/**
 * Properties that only the recogniser's own parts name to each other. None may be one of a built-in object or of what `recognise` takes and gives
 * (there they stand in quotation marks, which keep them), or be named by a string: `test/quantities/bundle.test.ts` holds the two builds together.
 */
function internalNames() {
  return `next first value number parts symbol fraction scaled decimals count scale days ordinal negative spelled quantity place dayFirst money grain grouped factor prefixes sure
    noAnd phraseNext coreNext ref written pair unitAt unitFrom hundreds rule meaning prefixed lexicon memo numeral side items weak dash nth holiday dims symbols amount firsts roles slots loose
    sizes glued offset kind unit step hedge low high minutes relative text classes newline words free before behind symbols word nexts hashes last`.trim().split(/\s+/);
}

/** Tells builds of the engine and of its cache apart: what one read of a source, another must not take from the cache. */
async function engineHash() {
  const hash = createHash('sha256').update(version);
  for (const folder of ['src/core', 'src/files']) {
    for (const file of (await readdir(folder, { recursive: true })).sort()) if (file.endsWith('.ts')) hash.update(await readFile(`${folder}/${file}`));
  }
  return hash.digest('hex').slice(0, 16);
}
