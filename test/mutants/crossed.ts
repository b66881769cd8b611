// Checks every labelled draft against the sources of every other story: what is supported there is supported by chance.
//   npm run test:crossed -- [--data ../shared] [--every 1] [--verbose] [CASE-PART ...]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckedClaim } from '../../src/core/index.js';
import { crossed } from './measure.js';
import { line, percent, place, tally } from './show.js';
import { loadCases, loadExample } from './workspaces.js';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string', default: '../shared' }, every: { type: 'string', default: '1' }, verbose: { type: 'boolean' } } });
const workspaces = [await loadExample(), ...(await loadCases(resolve(options.data)))];
const every = Number(options.every);

let claims = 0;
const greens: CheckedClaim[] = [];
for (const [i, draft] of workspaces.entries()) {
  if (positionals.length > 0 && !positionals.some((part) => draft.name.includes(part))) continue;
  let own = 0;
  let of = 0;
  for (const [j, sources] of workspaces.entries()) {
    if (i === j || (i + j) % every !== 0) continue;
    const checked = crossed(draft, sources);
    const supported = checked.filter(({ verdict }) => verdict === 'supported' || verdict === 'disputed');
    of += checked.length;
    own += supported.length;
    greens.push(...supported);
    if (options.verbose !== true) continue;
    for (const one of supported) {
      const { sentence, block } = one.claim;
      console.log(`  ${place(draft.draft.text, one.claim)} “${one.claim.text}” ${classOf(one)} (${one.evidence[0]?.score.toFixed(2)}): ${draft.draft.blocks[block]?.prose.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`);
      for (const evidence of one.evidence.slice(0, 2)) console.log(`      ${sources.name} ${line(evidence)}`);
    }
  }
  claims += of;
  console.log(`${draft.name.padEnd(26)} ${`${own} / ${of}`.padStart(12)} ${percent(own, of).padStart(8)}`);
}
console.log(`${'all'.padEnd(26)} ${`${greens.length} / ${claims}`.padStart(12)} ${percent(greens.length, claims).padStart(8)}`);
console.log('\nsupported by another story’s sources, by kind and basis:');
tally(greens.map(classOf));

/** What sort of figure it is, and why it was taken for supported. */
function classOf({ claim, verdict, basis }: CheckedClaim): string {
  const { quantity } = claim;
  const date = quantity?.date;
  const sort = quantity === undefined ? claim.kind
    : date !== undefined ? (date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : date.year !== undefined && date.weekday === undefined ? 'year' : 'other date')
    : quantity.kind === 'cardinal' && (quantity.value ?? 0) <= 12 ? 'small count' : quantity.kind;
  return `${sort}, ${basis}${verdict === 'disputed' ? ', disputed' : ''}`;
}
