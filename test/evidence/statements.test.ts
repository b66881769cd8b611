import assert from 'node:assert/strict';
import { checkDraft, parseDraft, statements } from '../../src/core/index.js';

const check = (text: string, ...expected: string[]): void => {
  it(`${text} ${expected.join(', ') || 'none'}`, () => {
    const found = statements(parseDraft({ path: 'draft.md', text }).value);
    assert.deepEqual(found.map(({ reason }) => reason), expected);
    for (const { span, text: said } of found) assert.equal(text.slice(span.start, span.end).trim(), said);
  });
};

describe('statements without a figure', () => {
  check('It is the largest quay on the western coast.', 'superlative');
  check('She was the first woman to steer the boat.', 'first');
  check('Most of the islanders voted for a bridge.', 'majority');
  check('Nobody on the island had asked for it.', 'negation');
  check('The forest behind the village belongs to the parish.');
  check('The boat left the quay in the morning.');
  check('Was it the largest quay on the coast?');
  check('It is the largest quay, with 41 berths.');
  check('“It is the largest quay on the coast, and it was never paid for,” said Inga Moe.');
  check('## The largest quay on the western coast');

  it('stand where an edit leaves them, and go once they hold a figure', () => {
    const path = 'draft.md';
    const text = 'The quay is old.\n\nMost of the islanders voted for a bridge. Nobody else was asked for it.\n\nIt is the largest quay on the coast.\n';
    let before = parseDraft({ path, text }).value;
    assert.equal(statements(before).length, 3);
    for (const [from, to, count] of [['old', 'very old', 3], ['for a bridge', 'for 3 bridges', 2], ['The quay', '# The harbour\n\nThe quay', 2], ['largest', 'second', 1]] as const) {
      const edited = before.text.replace(from, to);
      const after = parseDraft({ path, text: edited }, before).value;
      assert.deepEqual(statements(after), statements(parseDraft({ path, text: edited }).value));
      assert.equal(statements(after).length, count);
      before = after;
    }
  });

  it('are listed in the report, apart from the claims, and counted', async () => {
    const text = 'Most of the islanders voted for a bridge. It has 41 berths and 7 cranes.';
    const report = await checkDraft({ path: 'draft.md', text }, [{ path: 'a.txt', text: 'The new quay has 41 berths.' }]);
    assert.deepEqual(report.coverage, { checked: 2, supported: 1, notChecked: 1, ignored: 0 });
    assert.deepEqual(report.notChecked.map(({ text: said, reason, offset }) => [said, reason, offset]), [['Most of the islanders voted for a bridge.', 'majority', [0, 41]]]);
    assert.ok(report.claims.every(({ kind }) => kind !== 'statement'));
  });

  it('make room for what a source that was not read may say', async () => {
    const report = await checkDraft({ path: 'draft.md', text: 'It has 41 berths.' }, [{ path: 'a.pdf', bytes: new Uint8Array([37, 80, 68, 70]) }]);
    assert.deepEqual(report.notChecked.map(({ text, reason }) => [text, reason]), [['41', 'source-unread']]);
    const heading = await checkDraft({ path: 'draft.md', text: '# Forty cranes\n\nIt rained.' }, [{ path: 'a.txt', text: 'The new quay has 41 berths.' }]);
    assert.deepEqual(heading.notChecked.map(({ text, reason }) => [text, reason]), [['Forty', 'in-heading']]);
  });
});
