import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { recognise } from '../../src/core/quantities/recognise.js';
import { describeQuantity } from '../helpers/describeQuantity.js';

/** The reference page: each block ```example {options}``` holds sentences, and under each, indented, what is found in it. */
describe('docs/quantities.md', () => {
  const page = readFileSync('docs/quantities.md', 'utf8').split('\n');
  let options: object | null = null;
  let sentence: { text: string; options: object; lines: string[] } | null = null;
  const sentences: { text: string; options: object; lines: string[] }[] = [];
  for (const line of page) {
    if (line.startsWith('```')) {
      options = line.startsWith('```example') ? { reference: '2019-11-12', ...(JSON.parse(line.slice('```example'.length).trim() || '{}') as object) } : null;
    } else if (options !== null && line.startsWith('  ')) sentence?.lines.push(line.trim());
    else if (options !== null) sentences.push((sentence = { text: line, options, lines: [] }));
  }

  it('has examples for every part', () => assert.ok(sentences.length >= 45, String(sentences.length)));

  for (const { text, options: given, lines } of sentences) {
    it(text, () => {
      const found = recognise(text, given).map(describeQuantity);
      assert.deepEqual(found.length === 0 ? ['nothing'] : found, lines);
    });
  }
});
