import assert from 'node:assert/strict';
import { findPassage, type Stretch } from '../../src/viewer/pdf/findWords.js';

const page = ['Harbour repo', 'rt 2023', 'The fleet grew to 312 ves-', 'sels, the \ufb01rst rise since', ' 1990.', 'Year', 'Boats', 'Catch', '2019', '12', '40 t', '2020', '12', '55 t', '312'];
const words = (stretches: readonly Stretch[]): string => stretches.map(({ piece, start, end }) => page[piece]?.slice(start, end)).join('|');
const check = (what: string, quote: string, focus: string | null, passage: string, figure: string) =>
  it(what, () => {
    const [found] = findPassage([page], quote, focus);
    assert.deepEqual([words(found?.passage ?? []), words(found?.focus ?? [])], [passage, figure]);
  });

describe('finding a passage on a PDF page', () => {
  check('joins lines, hyphens and ligatures', 'The fleet grew to 312 vessels, the first rise since 1990.', '312', 'The fleet grew to 312 ves|sels, the \ufb01rst rise since|1990.', '312');
  check('joins pieces inside a word', 'Harbour report 2023', null, 'Harbour repo|rt 2023', '');
  check('finds the cells of a row, and no other row’s', 'Year: 2020; Boats: 12; Catch: 55 t', '12', '2020|12|55 t', '12');
  check('falls back on the figure where it stands once', 'Something rebuilt otherwise about 1990 here', '1990', '1990', '1990');
  check('marks nothing where the figure could be either', 'Something rebuilt otherwise about 312 here', '312', '', '');
  check('does not take the figure out of a longer one', 'The fleet grew to 312 vessels, the first rise since 1990.', '12', 'The fleet grew to 312 ves|sels, the \ufb01rst rise since|1990.', '');
  check('marks nothing for words that are not there', 'No such words', null, '', '');
});

describe('finding a passage that runs over a page', () => {
  const pages = [['Yearbook', 'Nobody knows how the fleet', 'of Lannis came to have 4,2', '12'], ['Yearbook 2024', '17 boats by then.', 'They were sold.', '13']];
  const words = (quote: string, focus: string | null, kind: 'passage' | 'focus') =>
    findPassage(pages, quote, focus).map((one, index) => one[kind].map(({ piece, start, end }) => pages[index]?.[piece]?.slice(start, end)).join('|'));
  const quote = 'Nobody knows how the fleet of Lannis came to have 4,217 boats by then.';

  it('marks both parts, and not what stands at the foot and the head', () => {
    assert.deepEqual(words(quote, '4,217', 'passage'), ['Nobody knows how the fleet|of Lannis came to have 4,2', '17 boats by then.']);
    assert.deepEqual(words(quote, '4,217', 'focus'), ['4,2', '17']);
    assert.deepEqual(words(quote, 'Lannis', 'focus'), ['Lannis', '']);
  });
  it('marks nothing where it does not go on', () => {
    assert.deepEqual(words('Nobody knows how the fleet of Lannis came to have 4,218 boats.', null, 'passage'), ['', '']);
  });
  it('takes no single word at the foot for its beginning', () => {
    assert.deepEqual(findPassage([['See 12'], ['boats were sold.']], '12 boats were sold.', null).map(({ passage }) => passage.length), [0, 0]);
  });
});
