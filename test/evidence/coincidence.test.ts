import assert from 'node:assert/strict';
import { coincidence } from '../../src/core/evidence/coincidence.js';
import { createLibrary } from '../../src/core/evidence/library.js';
import { recognise } from '../../src/core/quantities/recognise.js';
import type { Quantity } from '../../src/core/quantities/types.js';
import { readSource } from '../../src/core/sources/readSource.js';

const figure = (text: string): Quantity => recognise(text, { reference: '2024-05-06' })[0] as Quantity;
const sentence = (n: number): string => `Station ${String.fromCharCode(65 + n)} counted ${n * 7 + 20} gulls and ${n % 3 + 2} terns on ${n % 28 + 1} May.`;

/** The chance that some figure of `sources` sentences agrees with the claim's as `other` does. */
async function chance(sentences: number, claim: string, other = claim): Promise<number> {
  const library = createLibrary();
  const text = Array.from({ length: sentences }, (_, n) => sentence(n)).join('\n\n');
  library.add((await readSource({ path: 'sources/counts.txt', text })).value);
  const [document] = library.documents.values();
  const views = (document?.passages ?? []).map((_, at) => library.view('sources/counts.txt', at));
  const found = coincidence(figure(claim), library, views)(figure(other));
  assert.ok(found >= 0 && found <= 1, `${claim}: ${found}`);
  return found;
}

async function less(a: readonly [number, string, string?], b: readonly [number, string, string?]): Promise<void> {
  const [one, two] = [await chance(...a), await chance(...b)];
  assert.ok(one < two, `${a.join(' ')}: ${one} should be less than ${b.join(' ')}: ${two}`);
}

describe('the chance of a coincidence', () => {
  it('is greater for a small count', () => less([20, '97 gulls'], [20, '4 gulls']));
  it('is greater among more figures', () => less([5, '41 gulls'], [25, '41 gulls']));
  it('is greater for a round figure', () => less([20, '103 gulls'], [20, '100 gulls']));
  it('grows with the room that a bound leaves', () => less([20, 'more than 130 gulls', '131 gulls'], [20, 'more than 50 gulls', '131 gulls']));
  it('is nothing where no figure is of that size', async () => assert.ok((await chance(20, '48,313 gulls')) < 0.05));
  it('is certain of zero', async () => assert.equal(await chance(20, 'no gulls'), 1));
  it('is greater for a month than for a day', () => less([3, '4 May 2024'], [3, 'May 2024']));
});
