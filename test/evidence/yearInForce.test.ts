import assert from 'node:assert/strict';
import { compareFigures } from '../../src/core/evidence/compareFigures.js';
import { inItsYear } from '../../src/core/evidence/yearInForce.js';
import { libraryOf } from '../helpers/derivation.js';
import { recognise } from '../../src/core/index.js';

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
});
