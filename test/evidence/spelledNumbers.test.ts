import assert from 'node:assert/strict';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { parseDraft } from '../../src/core/index.js';

/** The words around a claim, of its sentence and beside it. */
function around(draft: string, figure: string): string[] {
  const parsed = parseDraft({ path: 'draft.md', text: draft }).value;
  const claim = parsed.claims.find(({ text }) => text === figure);
  assert.ok(claim !== undefined);
  const { terms, background } = claimContexts(parsed)(claim);
  return [...terms.keys(), ...background.keys()].sort();
}

describe('the words around a figure', () => {
  it('are the same whether its neighbours stand in words or in digits', () => {
    assert.deepEqual(around('In five years the port mended 23 cranes. Seven of them had fallen.', '23'), around('In 5 years the port mended 23 cranes. 7 of them had fallen.', '23'));
  });

  it('are the same whatever its neighbours are', () => {
    assert.deepEqual(around('In five years the port mended 23 cranes. Seven of them had fallen.', '23'), around('In six years the port mended 23 cranes. Eight of them had fallen.', '23'));
  });

  it('hold the words that its neighbours count', () => {
    assert.ok(around('In five years the port mended 23 cranes.', '23').includes('crane'));
  });
});
