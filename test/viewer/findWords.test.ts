import assert from 'node:assert/strict';
import { findPassage, type Stretch } from '../../src/viewer/pdf/findWords.js';

const page = ['Harbour repo', 'rt 2023', 'The fleet grew to 312 ves-', 'sels, the \ufb01rst rise since', ' 1990.', 'Year', 'Boats', 'Catch', '2019', '12', '40 t', '2020', '12', '55 t', '312'];
const words = (stretches: readonly Stretch[]): string => stretches.map(({ piece, start, end }) => page[piece]?.slice(start, end)).join('|');
const check = (what: string, quote: string, focus: string | null, passage: string, figure: string) =>
  it(what, () => {
    const found = findPassage(page, quote, focus);
    assert.deepEqual([words(found.passage), words(found.focus)], [passage, figure]);
  });

describe('finding a passage on a PDF page', () => {
  check('joins lines, hyphens and ligatures', 'The fleet grew to 312 vessels, the first rise since 1990.', '312', 'The fleet grew to 312 ves|sels, the \ufb01rst rise since|1990.', '312');
  check('joins pieces inside a word', 'Harbour report 2023', null, 'Harbour repo|rt 2023', '');
  check('finds the cells of a row, and no other row’s', 'Year: 2020; Boats: 12; Catch: 55 t', '12', '2020|12|55 t', '12');
  check('falls back on the figure where it stands once', 'Something rebuilt otherwise about 1990 here', '1990', '1990', '1990');
  check('marks nothing where the figure could be either', 'Something rebuilt otherwise about 312 here', '312', '', '');
  check('marks nothing for words that are not there', 'No such words', null, '', '');
});
