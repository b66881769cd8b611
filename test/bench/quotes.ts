// Whether the sources of a casebook give the evidence that people found in them: each quote in one passage, with a page or cell where the format has them.
//   npm run bench:quotes -- --data FOLDER [--verbose]     FOLDER holds casebook/cases; without it there is nothing to measure
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSource } from '../../src/core/sources/readSource.js';
import type { Passage } from '../../src/core/sources/types.js';

interface Quote {
  readonly source: string;
  readonly quote: string;
}

interface Claim extends Partial<Pick<Quote, 'quote'>> {
  readonly sources?: readonly string[];
  readonly evidence?: readonly Quote[];
}

/** Where a quote was found. */
type Place = 'passage' | 'paragraph' | 'nowhere';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared' }, verbose: { type: 'boolean', default: false } } });
const cases = `${values.data}/casebook/cases`;
if (!existsSync(cases)) console.log(`${cases} is missing: nothing measured`);
else await measure();

async function measure(): Promise<void> {
  const counts = new Map<string, Record<Place | 'all' | 'located', number>>();
  for (const name of readdirSync(cases).sort()) {
    const folder = `${cases}/${name}`;
    const { claims } = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as { readonly claims: readonly Claim[] };
    for (const [source, quotes] of quotesOf(claims)) {
      const path = `${folder}/${source.startsWith('sources/') ? source : `sources/${source}`}`;
      if (!existsSync(path)) continue;
      const { passages } = (await readSource({ path: source, bytes: new Uint8Array(readFileSync(path)) })).value;
      const format = path.slice(path.lastIndexOf('.') + 1);
      const count = counts.get(format) ?? { passage: 0, paragraph: 0, nowhere: 0, all: 0, located: 0 };
      counts.set(format, count);
      for (const quote of quotes) {
        const found = passages.find((passage) => holds(passage, quote));
        const place: Place = found !== undefined ? 'passage' : paragraphs(passages).some((text) => words(text).includes(words(quote))) ? 'paragraph' : 'nowhere';
        count.all++;
        count[place]++;
        if (found !== undefined && (found.locator.page ?? found.locator.cell) !== null) count.located++;
        if (values.verbose && place !== 'passage') console.log(`${name}, ${source}, ${place}: ${quote}`);
      }
    }
  }
  for (const [format, { all, passage, paragraph, nowhere, located }] of [...counts].sort()) {
    console.log(`${format.padEnd(5)} ${passage} of ${all} quotes in one passage (${located} with page or cell), ${paragraph} more in one paragraph, ${nowhere} not found`);
  }
}

function quotesOf(claims: readonly Claim[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = ({ source, quote }: Quote): void => {
    found.set(source, (found.get(source) ?? new Set()).add(quote));
  };
  for (const { quote, sources, evidence } of claims) {
    if (quote !== undefined && quote !== null && sources?.[0] !== undefined) add({ source: sources[0], quote });
    for (const one of evidence ?? []) add(one);
  }
  return found;
}

/** Letters and digits alone: quotes have their white space folded, dashes and quotation marks may differ. */
function words(text: string): string {
  return ` ${(text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** A sentence holds a quote as it stands; a row, whose heads stand between its cells, holds its words in order. */
function holds({ text, cells }: Passage, quote: string): boolean {
  const sought = words(quote);
  if (words(text).includes(sought)) return true;
  if (cells === undefined) return false;
  const row = words(cells.map((cell) => cell.text).join(' '));
  let at = 0;
  return sought.trim().split(' ').every((word) => {
    const next = row.indexOf(` ${word} `, at);
    at = next + 1;
    return next >= 0;
  });
}

/** Passages of one group as one text. */
function paragraphs(passages: readonly Passage[]): string[] {
  const texts = new Map<number, string[]>();
  for (const { group, text } of passages) texts.set(group, [...(texts.get(group) ?? []), text]);
  return [...texts.values()].map((parts) => parts.join(' '));
}
