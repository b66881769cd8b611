import assert from 'node:assert/strict';
import { parseDraft } from '../../src/core/draft/parseDraft.js';
import { findInconsistencies } from '../../src/core/evidence/consistency.js';

/** The messages' workings, one a line; none where the draft agrees with itself. */
const check = (text: string, ...expected: string[]): void => {
  it(`${text.slice(0, 70)} ${expected.join('; ') || 'agrees'}`, () => {
    const found = findInconsistencies(parseDraft({ path: 'draft.md', text }).value);
    assert.deepEqual(found.map(({ kind, working }) => `${kind}: ${working}`), expected);
    for (const { claim } of found) assert.equal(text.slice(claim.span.start, claim.span.end), claim.text);
  });
};

describe('consistency: parts and totals', () => {
  check('The fleet has 12 trawlers, 5 tugs and 3 ferries, or 21 vessels in all.', 'sum: 12 + 5 + 3 = 20');
  check('The fleet has 12 trawlers, 5 tugs and 3 ferries, or 20 vessels in all.');
  check('The museum lent 118 works: 64 paintings, 31 prints and 22 drawings.', 'sum: 64 + 31 + 22 = 117');
  check('The museum lent 118 works: 64 paintings, 31 prints and 23 drawings.');
  check('By then the herd had a total of 900 animals, with 120 calves and 8 bulls.');
  check('The league has 20 clubs: two of them, with 31 and 28 points, are safe.');
  check('Fuel cost £615,000 and wages £205,000, a total of £830,000.', 'sum: £615,000 + £205,000 = 820,000');
  check('Fuel cost £1.2 million and wages £0.9 million, a total of £2.2 million.');
});

describe('consistency: shares and changes', () => {
  check('Of the gates, 48 of the 192 (35%) were broken.', 'share: 48 ÷ 192 = 25.0 %');
  check('Of the gates, 48 of the 192 (25%) were broken.');
  check('Sales rose from €400 million to €440 million, up 12%.', 'change: (440,000,000 − 400,000,000) ÷ 400,000,000 = 10.0 %');
  check('Sales rose from €400 million to €440 million, up 10%.');
  check('Turnout fell from 64.5% to 60%, a drop of 4.5%.', 'points: 64.5 − 60 = 4.50 percentage points');
  check('Turnout fell from 64.5% to 60%, a drop of 4.5 percentage points.');
  check('Turnout fell from 64.5% to 60%, a drop of 7%.');
});

describe('consistency: tables', () => {
  const table = (total: string): string => `| Line | Spent |\n|---|---:|\n| Crews | €1,200 |\n| Fuel | €340 |\n| Total | ${total} |\n`;
  check(table('€1,640'), 'column: €1,200 + €340 = 1,540');
  check(table('€1,540'));
});

describe('consistency: one thing, two values', () => {
  check('The crew rescued 140 passengers from the burning ferry.\n\nThe crew rescued 141 passengers from the burning ferry.', 'twice: 140, 141');
  check('The crew rescued 140 passengers from the burning ferry.\n\nThe crew rescued 140 passengers from the burning ferry.');
  check('In May the crew rescued 140 passengers from the burning ferry.\n\nIn June the crew rescued 141 passengers from the burning ferry.');
});

describe('consistency: a draft that is edited', () => {
  it('is held against itself as it is now', () => {
    const path = 'draft.md';
    let before = parseDraft({ path, text: 'The storm came on Sunday.\n\nIn the end 140 people were rescued from the harbour by boat.\n\nIn the end 140 people were rescued from the harbour by boat.\n' }).value;
    assert.deepEqual(findInconsistencies(before), []);
    for (const [from, to, expected] of [['140', '141', '141, 140'], ['Sunday', 'that Sunday', '141, 140'], ['by boat', 'by rope in 1999', ''], ['by rope in 1999', 'by boat', '141, 140'], ['140', '141', '']] as const) {
      const text = before.text.replace(from, to);
      const after = parseDraft({ path, text }, before).value;
      const found = findInconsistencies(after);
      assert.equal(found.map(({ working }) => working).join(), expected);
      for (const { claim, others } of found) for (const one of [claim, ...others]) assert.equal(text.slice(one.span.start, one.span.end), one.text);
      before = after;
    }
  });
});
