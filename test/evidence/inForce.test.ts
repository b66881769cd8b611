import assert from 'node:assert/strict';
import { dateLead } from '../../src/core/evidence/dateLead.js';
import { inForce } from '../../src/core/evidence/inForce.js';
import { createLibrary } from '../../src/core/evidence/library.js';
import { readSource } from '../../src/core/index.js';

/** The figures of a source that are of the newest time (+) or of one before (-), in order; those of which nothing tells are left out. */
function check(name: string, path: string, text: string, expect: string): void {
  it(name, async () => {
    const library = createLibrary();
    const { value } = await readSource({ path, text });
    library.add(value);
    const found = value.passages.flatMap((_passage, at) => {
      const view = library.view(path, at);
      return view.quantities.flatMap((figure) => {
        const which = inForce(view, figure);
        return which === null ? [] : [`${which === 'now' ? '+' : '-'}${figure.text}`];
      });
    });
    assert.equal(found.join(' '), expect);
  });
}

describe('of one thing at several times', () => {
  check('the newest column is in force', 'a.csv', 'class,entries_2030,entries_2031,best\nbeans,14,9,31\n', '-14 +9');
  check('what is only planned is not', 'a.csv', 'item,2030,2031,2032 (plan)\nquay,210,235,260\n', '-210 +235');
  check('the newest row of each thing is in force', 'a.csv', 'year,town,beds\n2030,Holm,40\n2031,Holm,44\n2031,Varde,12\n', '-2030 -40 +2031 +44');
  check('a table of other things has none', 'a.csv', 'date,play,seats\n2030-05-02,Storm,410\n2031-06-02,Calm,390\n', '');
  check('what stands in brackets with an older year is of before', 'a.txt', 'The waiting list stood at 312 in 2031 (359 in 2028).', '+312 -359');
  check('so is “last year”', 'a.txt', 'In the ninth class 71 per cent passed, last year 58.', '+71 per cent -58');
  check('and what something fell from', 'a.txt', 'In spring 49 per cent were content, down from 52 the year before.', '+49 per cent -52');
  check('and what it is held against', 'a.txt', 'Rain brought 587 mm, against 612 mm on average.', '+587 mm -612 mm');
  check('one figure by itself is of no time', 'a.txt', 'Last year 58 per cent passed.', '');
});

/** What a date is to the figures before it; `|` stands in front of the date. */
const lead = (marked: string, expect: string | null): void => {
  it(`${marked}: ${expect}`, () => assert.equal(dateLead(marked.replace('|', ''), marked.indexOf('|')), expect));
};

describe('the words in front of a date', () => {
  lead('It had 63 boats in |2031', null);
  lead('5 per cent more than in |2030', 'compared');
  lead('fewer than the 40 of |2030', 'of-compared');
  lead('more than 40 people came in |2030', null);
  lead('up from 3,410 in |2030', 'of-compared');
  lead('it grew from 3 to 5 in |2031', null);
  lead('not seen since |1998', 'edge');
  lead('a share of 60 per cent by |2040', 'edge');
  lead('nine, against 14 in |2030', 'of-compared');
});
