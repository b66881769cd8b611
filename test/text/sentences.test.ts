import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentences } from '../../src/core/text/sentences.js';

/** `marked` holds the sentences with `|` between them. */
function check(marked: string): void {
  const text = marked.replaceAll('|', ' ');
  assert.deepEqual(sentences(text).map((s) => text.slice(s.start, s.end)), marked.split('|'));
}

describe('sentences', () => {
  it('end at a stop before a capital, a digit or a quotation', () => {
    check('Rain fell.|Rivers rose!|Who knew?|12 villages did.|“We all did.”|$5 was lost.');
    check('It rained…|Then it stopped.');
    check('He was tired (they all were).|She was not.');
  });
  it('do not end at abbreviations, initials, decimals and numbers of things', () => {
    check('Mr. Bell met Dr. A. B. Stone at St. Anne’s at 4 p.m. on Nov. 3, 2021.|He left.');
    check('See No. 5, p. 3 and pp. 10–12 of vol. 2.|Fig. 4 shows it.');
    check('Acme Inc. sold 3.5 million, e.g. Boxes, i.e. Crates.|It grew.');
    check('The U.S. Senate met.|They live in the U.S.|The law passed.');
    check('1. We went to the sea.');
    check('We chose plan B.|Then it rained.');
    check('By L. Brandt and O. Nwosu for the Trust.|It rained.');
    check('Mrs Ane Holt, b. 3 June 1950, d. 1 May 2001.|She sang.');
    check('They met at 2 a.m. Monday and at 4 p.m. GMT until 5 p.m.|Moss left.');
    check('In 2019.|12 people came.');
    check('The firm had 40 staff in.|Five left.');
  });
  it('do not end at dots that lead to a figure', () => {
    check('Yes ............ 90');
    check('Boats . . . . . 14');
    check('Nets………… 7 and more');
    check('They waited....|Nobody came.');
  });
  it('do not end inside a quotation that its speaker follows in small letters', () => {
    check('“Why now?” she asked.|Nobody knew.');
    check('“Stop!” he cried, and left.|“Go.”');
  });
  it('keep closing marks and placeholders that touch the stop', () => {
    check('Nothing changed.\ufffc|Taxes rose.');
    check('“It is over.”|He sat down.');
  });
  it('end at empty lines and wide stops', () => {
    assert.equal(sentences('one\n\ntwo').length, 2);
    assert.equal(sentences('one\ntwo').length, 1);
    assert.equal(sentences('一つ。二つ。').length, 2);
  });
  it('are never longer than some kilobytes', () => {
    const found = sentences('word '.repeat(5000));
    assert.ok(found.every((s) => s.end - s.start <= 4001));
    assert.ok(sentences('x'.repeat(20_000)).every((s) => s.end - s.start <= 4001));
  });
  it('cover every character that is no white space, in order, on any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('.', '! ', '? ', ' ', 'Mr. ', 'A', 'b', '1', '”', '\n', '\n\n', '…', 'U.S. ', '。', '😀', '\ufffc', 'é'), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const found = sentences(text);
      let at = 0;
      for (const span of found) {
        assert.equal(text.slice(at, span.start).trim(), '');
        assert.ok(span.end > span.start);
        at = span.end;
      }
      assert.equal(text.slice(at).trim(), '');
    }));
  });
});
