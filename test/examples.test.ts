import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkDraft, type ClaimReport } from '../src/core/index.js';

async function example(): Promise<readonly ClaimReport[]> {
  const names = readdirSync('examples/sources').filter((name) => name !== 'sources.yaml');
  const sources = names.map((name) => ({ path: `sources/${name}`, bytes: new Uint8Array(readFileSync(`examples/sources/${name}`)) }));
  return (await checkDraft({ path: 'draft.md', text: readFileSync('examples/draft.md', 'utf8') }, sources)).claims;
}

describe('the example', () => {
  it('shows every verdict and every basis', async () => {
    const claims = await example();
    assert.deepEqual([...new Set(claims.map(({ verdict }) => verdict))].sort(), ['contradicted', 'disputed', 'supported', 'unsupported']);
    assert.deepEqual([...new Set(claims.flatMap(({ basis }) => basis ?? []))].sort(), ['bound', 'derived', 'equivalent', 'exact', 'quote', 'rounded']);
  });

  it('has its mistakes found', async () => {
    const claims = await example();
    const verdictOf = (text: string, sentence: string) => claims.find((claim) => claim.text === text && claim.sentence.includes(sentence))?.verdict;
    assert.equal(verdictOf('four', 'cancelled'), 'contradicted');
    assert.equal(verdictOf('14 March 2024', 'council'), 'contradicted');
    assert.equal(verdictOf('180', 'berths'), 'disputed');
    assert.equal(verdictOf('£85,000', 'ticket hall'), 'unsupported');
  });
});
