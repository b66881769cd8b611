#!/usr/bin/env node
import { readdir, readFile } from 'node:fs/promises';
import { checkDraft, type Report } from '../core/index.js';

// Thin first version: `check DRAFT --format json` with the files under sources/.
const [, , command, draftPath = ''] = process.argv;
if (command !== 'check') {
  console.error('usage: corroborate check <draft>');
  process.exit(2);
}
const names = (await readdir('sources').catch(() => [])).sort();
const sources = await Promise.all(names.map(async (name) => ({ path: `sources/${name}`, bytes: new Uint8Array(await readFile(`sources/${name}`)) })));
const report: Report = { version: 1, sources: [], drafts: [await checkDraft({ path: draftPath, text: await readFile(draftPath, 'utf8') }, sources)] };
console.log(JSON.stringify(report, null, 2));
