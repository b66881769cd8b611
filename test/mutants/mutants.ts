// Changes every supported figure of the example and of the labelled drafts, and counts how many changes are noticed.
//   npm run test:mutants -- [--data ../shared] [--every 1] [--verbose] [CASE-PART ...]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { line, percent, place, tally } from './show.js';
import { mutantOutcomes, type Outcome } from './measure.js';
import { MUTATIONS } from './mutate.js';
import { loadCases, loadExample } from './workspaces.js';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string', default: '../shared' }, every: { type: 'string', default: '1' }, verbose: { type: 'boolean' } } });
const workspaces = [await loadExample(), ...(await loadCases(resolve(options.data)))].filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)));

const outcomes: Outcome[] = [];
for (const workspace of workspaces) {
  const own = [...mutantOutcomes(workspace, { every: Number(options.every) })];
  outcomes.push(...own);
  console.log(row(workspace.name, own));
  if (options.verbose === true) for (const outcome of own) show(outcome, workspace.draft.text);
}

console.log(`\n${'mutation'.padEnd(26)} ${'noticed'.padStart(12)} ${'share'.padStart(8)}  others disturbed`);
for (const mutation of MUTATIONS) console.log(row(mutation, outcomes.filter(({ mutant }) => mutant.mutation === mutation)));
console.log(row('all', outcomes));
const missed = outcomes.filter(({ isCaught }) => !isCaught);
console.log('\nnot noticed, by what it rests on:');
tally(missed.map(({ mutant, restsOn }) => `${mutant.mutation === 'neighbour’s figure' ? 'neighbour’s figure' : 'other'}: ${restsOn ?? 'nothing'}`));
console.log('\nnot noticed, by verdict and the basis of the original:');
tally(missed.map(({ mutant, now, original }) => `${mutant.mutation}: ${verdictOf(now)} (was ${original.basis})`));
console.log('\nothers disturbed, by verdict before and after:');
tally(outcomes.flatMap(({ disturbed }) => disturbed.map(({ before, now }) => `${before.verdict} → ${verdictOf(now)}`)));

function row(name: string, of: readonly Outcome[]): string {
  const caught = of.filter(({ isCaught }) => isCaught).length;
  return `${name.padEnd(26)} ${`${caught} / ${of.length}`.padStart(12)} ${percent(caught, of.length).padStart(8)}  ${of.reduce((sum, { disturbed }) => sum + disturbed.length, 0)}`;
}

function verdictOf(now: Outcome['now']): string {
  return now === undefined ? 'not recognised' : `${now.verdict}${now.basis === null ? '' : ` ${now.basis}`}`;
}

function show({ mutant, original, now, isCaught, disturbed }: Outcome, text: string): void {
  if (!isCaught) {
    console.log(`  ${place(text, original.claim)} ${mutant.mutation}: “${original.claim.text}” (${original.basis}) → “${mutant.replacement}”: ${verdictOf(now)}`);
    for (const one of now?.evidence.slice(0, 2) ?? []) console.log(`      ${line(one)}`);
  }
  for (const { before, now: after } of disturbed) {
    console.log(`  ${place(text, original.claim)} ${mutant.mutation}: “${original.claim.text}” → “${mutant.replacement}” turns “${before.claim.text}” from ${before.verdict} to ${verdictOf(after)}`);
    for (const one of after?.evidence.slice(0, 1) ?? []) console.log(`      ${line(one)}`);
  }
}
