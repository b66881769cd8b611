import assert from 'node:assert/strict';
import { judge } from '../../src/core/evidence/judge.js';
import { DISSENT_FEATURES } from '../../src/core/evidence/dissent.js';
import { parseDraft } from '../../src/core/index.js';
import { libraryOf } from '../helpers/derivation.js';
import { measured } from '../helpers/measured.js';

const REPORT = { 'report.md': '---\ndate: 2024-03-10\n---\nThe upper kiln fired 4,310 tiles in March.' };
const CLAIM = 'The upper kiln fired 4,310 tiles in March.';

describe('dissent: what another source says beside the one that bears a claim out', () => {
  const check = (log: string, draft: string, wanted: Partial<Record<(typeof DISSENT_FEATURES)[number], number>>): void => {
    it(`${log} | ${draft}`, async () => {
      const of = await measured({ ...REPORT, 'log.md': log }, draft);
      for (const [name, value] of Object.entries(wanted)) assert.equal(of(name as (typeof DISSENT_FEATURES)[number]), value, name);
    });
  };
  const LOG = 'The upper kiln fired 4,160 tiles in March.';
  check(LOG, CLAIM, { 'dissent.stated': 0, 'dissent.hedged': 0, 'dissent.ownVoice': 0, 'dissent.newer': 0, 'dissent.second': 0, 'dissent.alike': 5 / 6 });
  check(LOG, `${CLAIM}\n\nThe log has 4,160.`, { 'dissent.stated': 1 });
  check(LOG, `${CLAIM.replace(' in', ', and by the log 4,160, in')}`, { 'dissent.stated': 1 });
  check(LOG, `${CLAIM}\n\nThe log has 4,161.`, { 'dissent.stated': 0 });
  check('Our upper kiln fired about 4,160 tiles in March.', CLAIM, { 'dissent.hedged': 1, 'dissent.ownVoice': 1 });
  check('Tiles that the upper kiln fired in March, shipped to the US: 4,160.', CLAIM, { 'dissent.ownVoice': 0 });
  check(`---\ndate: 2024-03-11\n---\n${LOG}`, CLAIM, { 'dissent.newer': Math.log1p(1) });
  check(`---\ndate: 2024-03-07\n---\n${LOG}`, CLAIM, { 'dissent.newer': -Math.log1p(3) });
  check('The bakery opened.', CLAIM, { 'dissent.stated': -2, 'dissent.alike': -2 });

  it('judges again once another paragraph states what the other source says, and only then', async () => {
    const library = await libraryOf({ ...REPORT, 'log.md': LOG });
    const parse = (log: string) => parseDraft({ path: 'draft.md', text: `${CLAIM}\n\nIt rained.\n\nThe log has ${log}.` }).value;
    let last = judge(parse('4,999'), library);
    for (const [log, isKept] of [['4,998', true], ['4,160', false], ['4,160 of them', true], ['4,999', false]] as const) {
      const draft = parse(log);
      const next = judge(draft, library, { previous: last });
      assert.equal(next.claims[0]?.evidence === last.claims[0]?.evidence, isKept, log);
      assert.deepEqual(next.claims, judge(draft, library).claims);
      last = next;
    }
  });
});
