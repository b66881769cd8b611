import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MappedTextBuilder, plainMapped, shiftMapped } from '../../src/core/text/mappedText.js';

describe('mapped text', () => {
  it('brings a figure behind markup back to its place in the file', () => {
    const file = 'a **1,2**01 &amp; b';
    const text = new MappedTextBuilder().add('a ', 0).add('1,2', 4).add('01 ', 9).add('&', 12, 17).add(' b', 17).build();
    assert.equal(text.text, 'a 1,201 & b');
    const span = text.toFile({ start: 2, end: 7 });
    assert.equal(file.slice(span.start, span.end), '1,2**01');
    assert.deepEqual(text.toFile({ start: 8, end: 9 }), { start: 12, end: 17 });
    assert.deepEqual(text.fromFile({ start: 12, end: 17 }), { start: 8, end: 9 });
  });

  it('does not swallow the markup behind a piece', () => {
    const text = new MappedTextBuilder().add('1,201', 2).add(' held', 9).build();
    assert.deepEqual(text.toFile({ start: 0, end: 5 }), { start: 2, end: 7 });
  });

  it('maps any span of any verbatim pieces back to equal text, shifted or not', () => {
    const pieces = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }), fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(pieces, fc.nat(50), (list, by) => {
      let file = '';
      const builder = new MappedTextBuilder();
      for (const [words, markup] of list) {
        builder.add(words, file.length);
        file += words + markup;
      }
      const built = builder.build();
      for (const text of [built, shiftMapped(built, by)]) {
        const delta = text === built ? 0 : by;
        for (let at = 0; at < text.text.length; at++) {
          const span = text.toFile({ start: at, end: at + 1 });
          assert.equal(file.slice(span.start - delta, span.end - delta), text.text[at]);
          assert.deepEqual(text.fromFile(span), { start: at, end: at + 1 });
        }
      }
    }));
  });

  it('is the identity on plain text', () => {
    assert.deepEqual(plainMapped('abc', 10).toFile({ start: 1, end: 3 }), { start: 11, end: 13 });
  });
});
