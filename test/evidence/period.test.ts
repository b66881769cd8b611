import assert from 'node:assert/strict';
import { checkDraft, createLibrary, judge, parseDraft, readSource } from '../../src/core/index.js';

const REPORTS = [
  { path: 'report-2023.md', text: '# Annual report 2023\n\nThe harbour handled 38,500 tonnes. The staff grew to 198.' },
  { path: 'report-2024.md', text: '# Annual report 2024\n\nThe harbour handled 41,000 tonnes. The staff grew to 212.' },
];

/** `expect` is `figure: verdict (best source)` for the amounts of the draft, in order. */
const check = (name: string, draft: string, expect: string): void => {
  it(name, async () => {
    const { claims } = await checkDraft({ path: 'draft.md', text: draft }, REPORTS);
    assert.equal(claims.filter(({ kind }) => kind === 'quantity').map(({ text, verdict, evidence }) => `${text}: ${verdict} (${evidence[0]?.source})`).join(', '), expect);
  });
};

describe('the year that a figure is about', () => {
  check('is that of a heading', '# The year 2024\n\nThe harbour handled 41,000 tonnes.', '41,000 tonnes: supported (report-2024.md)');
  check('is that of the sentence before', 'The year 2023 was a poor one. The harbour handled 38,500 tonnes.', '38,500 tonnes: supported (report-2023.md)');
  check('is no other year’s', '# The year 2024\n\nThe harbour handled 38,500 tonnes.', '38,500 tonnes: disputed (report-2023.md)');
  it('is the new one after an edit far in front', async () => {
    const library = createLibrary();
    for (const report of REPORTS) library.add((await readSource(report)).value);
    const draftOf = (year: number) => parseDraft({ path: 'draft.md', text: `The year ${year} was a poor one. Ann kept 3 cats. Ben kept 4 dogs. Eve kept 5 cows. Kim kept 6 pigs. Lee kept 7 hens. The harbour handled 38,500 tonnes.` }).value;
    const verdict = ({ claims }: ReturnType<typeof judge>): unknown => claims.at(-1)?.verdict;
    const before = judge(draftOf(2023), library);
    assert.equal(verdict(before), 'supported');
    assert.equal(verdict(judge(draftOf(2024), library, { previous: before })), verdict(judge(draftOf(2024), library)));
    assert.notEqual(verdict(judge(draftOf(2024), library)), 'supported');
  });
});
