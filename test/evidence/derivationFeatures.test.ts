import assert from 'node:assert/strict';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { DERIVATION_FEATURES } from '../../src/core/evidence/derivationFeatures.js';
import { deriveFrom } from '../../src/core/evidence/deriveFrom.js';
import { retrieve } from '../../src/core/evidence/retrieve.js';
import { judge, parseDraft, type CheckedDraft, type Draft } from '../../src/core/index.js';
import { libraryOf } from '../helpers/derivation.js';

type Feature = (typeof DERIVATION_FEATURES)[number];

/** What is measured of the first derivation of a draft's last figure that is no date. */
function check(source: string, text: string, wanted: Partial<Record<Feature, number>>): void {
  it(`${text} | ${source.replaceAll('\n', ' / ')}`, async () => {
    const library = await libraryOf({ [source.includes(',') && source.includes('\n') ? 'a.csv' : 'a.md']: source });
    const draft = parseDraft({ path: 'draft.md', text }).value;
    const context = claimContexts(draft)(draft.claims.findLast(({ kind }) => kind === 'quantity') as (typeof draft.claims)[number]);
    const [first] = deriveFrom(draft, context, retrieve(context, library), library);
    assert.ok(first, 'nothing gives it');
    assert.equal(first.measured.length, DERIVATION_FEATURES.length);
    assert.ok(first.measured.every((value) => Number.isFinite(value)));
    for (const [name, value] of Object.entries(wanted)) assert.ok(Math.abs((first.measured[DERIVATION_FEATURES.indexOf(name as Feature)] as number) - value) < 0.005, `${name} ${first.measured[DERIVATION_FEATURES.indexOf(name as Feature)]}`);
  });
}

describe('what is measured of a derivation', () => {
  const MILL = 'The mill ground 310 sacks in May and 275 sacks in June.';
  check(MILL, 'The mill ground 35 sacks fewer in June.', { isAdded: 1, operands: 2 / 8, place: 0, off: 0, isCardinal: 1, size: Math.log10(35), greatest: Math.log10(310), siblings: 1 / 8 });
  check(MILL, 'The mill ground 11 per cent fewer sacks in June.', { isShared: 1, isPercent: 1, isCardinal: 0, unitSame: 1, unitless: 0, off: 0.0257 });
  check(MILL, 'The mill ground 585 sacks in all.', { isAdded: 1, 'least.nameMissing': 0, 'most.wordElsewhere': 0 });
  check('town,mills,ovens\nHolm,14,9\nBrack,11,4\nSand,3,2\n', 'The towns have 28 mills altogether.', { isAdded: 1, operands: 3 / 8, greatest: Math.log10(14) });
  // counted rows have no figure that could be measured
  check('town,mill\nHolm,open\nBrack,open\nSand,shut\n', 'Two of the towns have an open mill.', { isCount: 1, 'least.near': -2, 'most.near': -2 });
});

describe('figures that share no word with the draft', () => {
  it('are judged anew where another cell of their row is edited', async () => {
    const library = await libraryOf({ 'beds.csv': 'wk,day,adm,icu,dth\n10,2026-03-08,214,17,6\n11,2026-03-15,198,22,9\n12,2026-03-22,171,13,11\n' });
    const table = (cells: string): string => `| Until | Taken in | Intensive care | Died |\n|---|---|---|---|\n| 8 March | ${cells} |\n`;
    const verdicts = (text: string, previous?: CheckedDraft): CheckedDraft => judge(parseDraft({ path: 'draft.md', text }).value, library, previous === undefined ? {} : { previous });
    const told = ({ claims }: CheckedDraft): string[] => claims.map(({ claim, verdict }) => `${claim.text} ${verdict}`);
    const [before, after] = [table('214 | 17 | 6'), table('509 | 17 | 88')];
    assert.deepEqual(told(verdicts(after, verdicts(before))), told(verdicts(after)));
    assert.notDeepEqual(told(verdicts(after)).filter((one) => one.startsWith('17 ')), told(verdicts(before)).filter((one) => one.startsWith('17 ')));
  });

  it('are judged anew where the head of another column is edited', async () => {
    const library = await libraryOf({ 'beds.csv': 'wk,day,adm,icu,dth\n10,2026-03-08,214,17,6\n11,2026-03-15,198,22,9\n12,2026-03-22,171,13,11\n' });
    const read = (head: string): Draft => parseDraft({ path: 'draft.md', text: `| Until | ${head} | Intensive care |\n|---|---|---|\n| 8 March | 214 | 17 |\n` }).value;
    const told = ({ claims }: CheckedDraft): string[] => claims.map(({ claim, verdict, evidence: [best] }) => `${claim.text} ${verdict} ${best?.score}`);
    const [before, after] = [read('Taken in'), read('Income (£ million)')];
    const fresh = judge(after, library);
    assert.deepEqual(told(judge(after, library, { previous: judge(before, library) })), told(fresh));
    assert.notEqual(told(fresh).at(-1), told(judge(before, library)).at(-1));
  });

  it('are no coincidence where the others of the row stand there', async () => {
    const library = await libraryOf({ 'beds.csv': 'wk,day,adm,icu,dth\n10,2026-03-08,214,17,6\n11,2026-03-15,198,22,9\n12,2026-03-22,171,13,11\n' });
    const draft = parseDraft({ path: 'draft.md', text: '| Until | Taken in | Intensive care | Died |\n|---|---|---|---|\n| 8 March | 214 | 17 | 6 |\n| 15 March | 198 | 22 | 9 |\n' }).value;
    const verdicts = judge(draft, library).claims.filter(({ claim }) => claim.kind === 'quantity').map(({ claim, verdict }) => `${claim.text} ${verdict}`);
    assert.deepEqual(verdicts, ['214 supported', '17 supported', '6 supported', '198 supported', '22 supported', '9 supported']);
  });
});
