// Makes corroborate-VERSION.vsix from a minified build, and says what is in it.
//   npm run package
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './vscode/install.mjs';
import { packagedFiles } from './vscode/stage.mjs';

// fetched when needed, at a fixed version: a plain install does without it
const vsce = '@vscode/vsce@3.9.2';
const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

run(process.execPath, ['scripts/build.mjs', '--minify']);
run('npx', ['--yes', vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', `${name}-${version}.vsix`]);
console.log(`${(await packagedFiles()).length} files`);
