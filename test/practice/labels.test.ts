import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDraft } from '../../src/core/index.js';
import { readContrasts } from '../bench/calibrate/load.js';

interface Label {
  readonly text: string; readonly occurrence: number; readonly verdict: string;
  readonly quote: string; readonly sources: readonly string[]; readonly evidence?: readonly { readonly source: string; readonly quote: string }[];
}

const ROOT = 'test/practice';
const VERDICTS = ['supported', 'contradicted', 'disputed', 'unsupported'];
const folded = (text: string): string => text.replace(/\s/g, '');

// the models are learnt from these labels: one that has slipped teaches the wrong thing, and nobody would see it
describe('practice cases', () => {
  for (const name of readdirSync(ROOT).filter((entry) => existsSync(join(ROOT, entry, 'expected.json')))) {
    it(`${name}: every label stands in the draft, every quote in its source`, () => {
      const draft = readFileSync(join(ROOT, name, 'draft.md'), 'utf8');
      const { claims, quiet } = JSON.parse(readFileSync(join(ROOT, name, 'expected.json'), 'utf8')) as { claims: Label[]; quiet: Label[] };
      const wrong: string[] = [];
      for (const { text, occurrence } of [...claims, ...quiet]) if (draft.split(text).length - 1 < occurrence) wrong.push(`“${text}” ${occurrence} is not in the draft`);
      for (const { text, verdict, evidence = [], sources, quote } of claims) {
        if (!VERDICTS.includes(verdict)) wrong.push(`“${text}”: ${verdict} is no verdict`);
        const quotes = [...evidence, ...(sources[0] === undefined || quote === '' ? [] : [{ source: sources[0], quote }])];
        if (verdict !== 'unsupported' && quotes.length === 0) wrong.push(`“${text}”: nothing shows it is ${verdict}`);
        for (const one of quotes) if (!plain(join(ROOT, name, one.source)).includes(folded(one.quote))) wrong.push(`“${one.quote}” is not in ${one.source}`);
      }
      assert.deepEqual(wrong, []);
      assert.ok(claims.length >= 40, `${claims.length} claims`);
    });
  }
});

describe('practice contrasts', () => {
  const files = ['contrasts', 'exams'].flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`));
  for (const file of files) {
    it(`${file} has a label for every claim of every draft`, () => {
      const contrasts = readContrasts(join(ROOT, file));
      const wrong = contrasts.flatMap(({ drafts }) => drafts).flatMap(({ labels, text }) => {
        const claims = parseDraft({ path: 'claim.md', text }).value.claims.map((claim) => claim.text);
        return /^[scdu?]+$/.test(labels) && claims.length === labels.length ? [] : [`${labels} for ${claims.join(' | ')}: ${text}`];
      });
      assert.deepEqual(wrong, []);
      assert.ok(contrasts.length > 0);
    });
  }
});

/** A source's words without white space and, in HTML, without tags. */
function plain(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.html')) return folded(text);
  const words = text.split('<').map((part, at) => (at === 0 ? part : part.slice(part.indexOf('>') + 1))).join('');
  return folded(words.replaceAll('&amp;', '&').replaceAll('&nbsp;', ' ').replaceAll('&pound;', '£').replaceAll('&euro;', '€').replaceAll('&rsquo;', '’').replaceAll('&mdash;', '—').replaceAll('&ndash;', '–').replaceAll('&#39;', "'").replaceAll('&quot;', '"'));
}
