import assert from 'node:assert/strict';
import { compareFigures } from '../../src/core/evidence/compareFigures.js';
import { inItsYear } from '../../src/core/evidence/yearInForce.js';
import { libraryOf } from '../helpers/derivation.js';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { parseDraft, recognise } from '../../src/core/index.js';

/** Whether the draft's date is that of the source's last passage, which names no year. */
const check = (claim: string, source: string, expected: boolean): void => {
  it(`${claim} / ${source.replaceAll('\n', ' / ')} ${expected}`, async () => {
    const library = await libraryOf({ 'a.md': source });
    const at = (library.documents.get('a.md')?.passages.length ?? 0) - 1;
    const view = library.view('a.md', at);
    const [quantity] = recognise(claim);
    const figure = view.quantities.find(({ kind }) => kind === 'date');
    assert.ok(quantity !== undefined && figure !== undefined);
    assert.equal(inItsYear(compareFigures(quantity, figure), quantity, figure, view, library).relation !== 'incomparable', expected);
  });
};

describe('the year of a date that names none', () => {
  check('It opened on 7 June 2031.', 'dated: 3 January 2033\n\nIn May 2031 it was built.\n\nOn 7 June it opened.', true);
  check('It opened on 7 June 2031.', '# Log of the mill, 2031\n\nIt was dry.\n\nOn 7 June it opened.', true);
  check('It opened on 7 June 2031.', '# Log of the mill, 2031 and 2032\n\nIt was dry.\n\nOn 7 June it opened.', false);
  check('It opened on 7 June 2031.', '# Log of the mill\n\nIt was dry.\n\nOn 7 June it opened.', false);
  check('It opened on 7 June 2031.', `This is the log of the mill for 2031, typed from the original that the library keeps.\n\n${'It was dry.\n\n'.repeat(6)}On 7 June it opened.`, true);
  check('It opened on 7 June 2031.', `This is the log of the mill for 2031, typed from the original that the library keeps.\n\nThe year 2032.\n\n${'It was dry.\n\n'.repeat(6)}On 7 June it opened.`, false);
  check('It opened on 7 June 2031.', 'The mill, Stroud, 2 July 2031.\n\n# Of the opening\n\nOn 7 June it opened.', true);
});

describe('a weekday beside a date that names no year', () => {
  check('On Saturday it opened.', 'dated: 3 August 2031\n\nOn 7 June it opened.', true);
  check('On Sunday it opened.', 'dated: 3 August 2031\n\nOn 7 June it opened.', false);
  check('7 June 2031, a Saturday', '# Log of the mill, 2031\n\nOn 7 June it opened.', true);
  check('On Saturday it opened.', '# Log of the mill\n\nOn 7 June it opened.', false);
});

/** Whether the first yearless date of a draft written on 20 February 2033 is that of the source's last passage. */
const checkDraft = (draft: string, source: string, expected: boolean): void => {
  it(`${draft} / ${source.replaceAll('\n', ' / ')} ${expected}`, async () => {
    const library = await libraryOf({ 'a.md': source });
    const view = library.view('a.md', (library.documents.get('a.md')?.passages.length ?? 0) - 1);
    const { value } = parseDraft({ path: 'd.md', text: `---\ndate: 2033-02-20\n---\n\n${draft}` });
    const claim = value.claims.find(({ quantity }) => quantity?.date !== undefined && quantity.date.year === undefined);
    const figure = view.quantities.find(({ kind }) => kind === 'date');
    assert.ok(claim?.quantity !== undefined && figure !== undefined);
    const { quantity, lastYear } = claimContexts(value)(claim);
    assert.ok(quantity !== undefined);
    const { relation } = inItsYear(compareFigures(quantity, figure), quantity, figure, view, library, lastYear);
    assert.equal(relation === 'equal' || relation === 'equivalent', expected);
  });
};

describe('a date that the draft gives without its year', () => {
  checkDraft('It opened on 7 June.', 'dated: 3 August 2033\n\nOn 7 June it opened.', true);
  checkDraft('It opened in June.', 'dated: 3 August 2033\n\nOn 7 June it opened.', true);
  checkDraft('It opened on 7 June.', 'dated: 3 August 2033\n\nIn June it opened.', false);
  checkDraft('It opened on 7 June.', 'On 7 June 2033 it opened.', true);
  checkDraft('It opened on 7 June.', 'On 7 June 2029 it opened.', false);
  checkDraft('It was built in 2029. It opened on 7 June.', 'On 7 June 2029 it opened.', true);
  checkDraft('Begun in 2031, it opened on 7 June.', 'On 7 June 2033 it opened.', false);
  checkDraft('It opened on 7 June.', 'dated: 3 August 2033\n\n# Log of the mill, 2029\n\nOn 7 June it opened.', false);
});
