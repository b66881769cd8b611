import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { glob } from 'tinyglobby';

/**
 * Who may import whom: each layer and the layers its files may import besides their own. A layer is the longest entry that a
 * path starts with. Nothing else is allowed.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'src/core/problem.ts': ['src/core/text/'],
  'src/core/text/': [],
  'src/core/quantities/': ['src/core/text/'],
  'src/core/draft/': ['src/core/text/', 'src/core/quantities/', 'src/core/problem.ts'],
  'src/core/sources/': ['src/core/text/', 'src/core/quantities/', 'src/core/problem.ts'],
  'src/core/evidence/': ['src/core/text/', 'src/core/quantities/', 'src/core/draft/', 'src/core/sources/', 'src/core/problem.ts'],
  'src/core/links/': ['src/core/text/', 'src/core/quantities/', 'src/core/draft/', 'src/core/sources/', 'src/core/problem.ts'],
  'src/core/report/': ['src/core/text/', 'src/core/quantities/', 'src/core/draft/', 'src/core/sources/', 'src/core/evidence/', 'src/core/links/', 'src/core/problem.ts'],
  'src/core/describe.ts': ['src/core/text/', 'src/core/sources/', 'src/core/problem.ts'],
  'src/core/check.ts': ['src/core/text/', 'src/core/quantities/', 'src/core/draft/', 'src/core/sources/', 'src/core/evidence/', 'src/core/links/', 'src/core/report/', 'src/core/problem.ts'],
  'src/core/index.ts': ['src/core/'],
  'src/protocol/': [],
  'src/features/': ['src/core/index.ts'],
  'src/files/': ['src/core/index.ts', 'src/protocol/'],
  'src/server/': ['src/features/', 'src/core/index.ts', 'src/protocol/', 'src/files/'],
  'src/client/': ['src/protocol/'],
  'src/viewer/': ['src/protocol/'],
  'src/cli/': ['src/core/index.ts', 'src/files/', 'src/protocol/'],
};

const BUILT_IN = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
const isBuiltIn = (name: string): boolean => name.startsWith('node:') || BUILT_IN.has(name) || BUILT_IN.has(name.split('/')[0] ?? '');
const startsAny = (path: string, list: readonly string[]): boolean => list.some((entry) => path.startsWith(entry));
const layerOf = (path: string): string | undefined =>
  Object.keys(LAYERS).filter((layer) => path.startsWith(layer)).sort((a, b) => b.length - a.length)[0];

/** Code without comments and without what strings hold; import specifiers stay. */
function bare(code: string): string {
  return code.replace(/\/\*[^]*?\*\/|(^|[^:'"`])\/\/[^\n]*/g, '$1');
}

/** What a file imports: static, dynamic, type imports and re-exports, in any spelling. */
function importsOf(code: string): string[] {
  const found: string[] = [];
  for (const pattern of [/\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g, /\bimport\s*['"]([^'"]+)['"]/g, /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g]) {
    for (const match of bare(code).matchAll(pattern)) found.push(match[1] as string);
  }
  return found;
}

/** What is wrong with one file, in words; nothing when it keeps the rules. */
function faults(path: string, code: string): string[] {
  const found: string[] = [];
  const layer = layerOf(path);
  if (layer === undefined) return [`${path} is in no layer`];
  const core = path.startsWith('src/core/');
  for (const name of importsOf(code)) {
    if (name.startsWith('.')) {
      const target = posix.join(posix.dirname(path), name.replace(/\.js$/, '.ts'));
      if (!target.startsWith(layer) && !startsAny(target, LAYERS[layer] ?? [])) found.push(`${path} imports ${target}`);
    } else if (name === 'vscode' && !path.startsWith('src/client/')) found.push(`${path} imports vscode`);
    else if (core && (isBuiltIn(name) || name.startsWith('vscode-'))) found.push(`${path} imports ${name}`);
    else if ((path.startsWith('src/features/') || path.startsWith('src/protocol/')) && isBuiltIn(name)) found.push(`${path} imports ${name}`);
  }
  if (core) {
    const text = bare(code);
    if (/\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\.now\b|\bMath\.random\b/.test(text)) found.push(`${path} reads the clock or chance`);
    if (/\b(?:setTimeout|setInterval|fetch|XMLHttpRequest|WebSocket|localStorage)\s*\(/.test(text)) found.push(`${path} does I/O`);
    if (/\bprocess\.(?:env|argv|cwd|stdout|stderr|exit)\b|\brequire\s*\(/.test(text)) found.push(`${path} uses Node`);
  }
  return found;
}

describe('architecture', () => {
  it('has no import and no clock that the design does not allow', async () => {
    const files = (await glob('src/**/*.{ts,mts,cts,js}')).sort();
    assert.ok(files.length > 50, 'the sources were not found');
    assert.deepEqual(files.flatMap((path) => faults(path, readFileSync(path, 'utf8'))), []);
  });

  it('would fail on each fault it looks for', () => {
    const fails = (path: string, code: string): void => assert.equal(faults(path, code).length, 1, `${path}: ${code}`);
    fails('src/core/text/a.ts', "import { b } from '../quantities/b.js';");
    fails('src/core/quantities/a.ts', "export * from '../draft/b.js';");
    fails('src/core/draft/a.ts', "import type { B } from '../sources/types.js';");
    fails('src/core/sources/a.ts', "const b = await import('../draft/b.js');");
    fails('src/core/evidence/a.ts', "import '../links/b.js';");
    fails('src/core/report/a.ts', "import { check } from '../check.js';");
    fails('src/core/text/a.ts', "import { readFile } from 'fs';");
    fails('src/core/text/a.ts', "import { readFile } from 'node:fs/promises';");
    fails('src/core/text/a.ts', "import {\n  readFile,\n} from \"fs/promises\";");
    fails('src/core/text/a.ts', "const os = await import(`os`);");
    fails('src/core/check.ts', "import * as vscode from 'vscode';");
    fails('src/core/text/a.ts', "import { Position } from 'vscode-languageserver';");
    fails('src/core/text/a.ts', 'const now = Date.now();');
    fails('src/core/text/a.ts', 'const now = new Date();');
    fails('src/core/text/a.ts', "const page = fetch('x');");
    fails('src/features/a.ts', "import { judge } from '../core/evidence/judge.js';");
    fails('src/client/a.ts', "import { judge } from '../core/index.js';");
    fails('src/server/a.ts', "import { window } from 'vscode';");
    fails('src/protocol/a.ts', "import { judge } from '../core/index.js';");
    fails('src/cli/a.ts', "import { start } from '../server/server.js';");
    fails('src/elsewhere/a.ts', '');
  });

  it('lets pass what the design allows', () => {
    const passes = (path: string, code: string): void => assert.deepEqual(faults(path, code), []);
    passes('src/core/draft/a.ts', "import { b } from './b.js';\nimport { recognise } from '../quantities/recognise.js';\nimport { parse } from 'yaml';");
    passes('src/core/text/a.ts', "// import fs from 'fs' and Date.now() are not allowed here\n/* new Date() */\nconst day = new Date(2020, 1, 1);");
    passes('src/client/a.ts', "import * as vscode from 'vscode';\nimport { ask } from '../protocol/index.js';");
    passes('src/server/node.ts', "import { readFile } from 'node:fs/promises';");
  });
});
