import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineIndex } from '../../src/core/index.js';

describe('lines of a text', () => {
  const check = (name: string, text: string, offset: number, line: number, character: number): void => {
    it(name, () => assert.deepEqual(lineIndex(text).positionAt(offset), { line, character }));
  };
  check('end at a line feed', 'one\ntwo', 5, 1, 1);
  check('end at both signs of a pair, of which the break is part', 'one\r\ntwo', 4, 0, 4);
  check('end at a carriage return alone', 'one\rtwo\n', 4, 1, 0);
  check('are one more than the breaks', 'one\n', 4, 1, 0);
  check('hold no place beyond the text', 'one\ntwo', 99, 1, 3);

  it('are the same in whatever order they are asked for', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n'), { maxLength: 40 }), fc.array(fc.nat(60), { maxLength: 12 }), (parts, offsets) => {
      const text = parts.join('');
      const index = lineIndex(text);
      for (const asked of offsets) {
        const offset = Math.min(asked, text.length);
        // a break is over once its last sign is before the offset
        const before = text.slice(0, offset).replace(/\r$/, text.charAt(offset) === '\n' ? '' : '\r').split(/\r\n|\r|\n/);
        const { line, character } = index.positionAt(asked);
        assert.equal(line, before.length - 1);
        assert.equal(index.lineStart(line) + character, offset);
        assert.equal(index.offsetAt({ line, character }), offset);
      }
      assert.equal(index.count, text.split(/\r\n|\r|\n/).length);
    }));
  });
});
