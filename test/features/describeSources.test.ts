import assert from 'node:assert/strict';
import { describeSources } from '../../src/features/describeSources.js';

/** What is offered at the bar. */
function offered(text: string, hasSchema = false): string[] {
  const at = text.indexOf('|');
  const lines = text.slice(0, at).split('\n');
  return describeSources(text.replace('|', ''), { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }, { files: ['a.txt', 'b c.pdf'], hasSchema }).map(({ label, insertText }) => insertText ?? label);
}

describe('completing sources.yaml', () => {
  const check = (what: string, text: string, expected: readonly string[], hasSchema = false) => it(what, () => assert.deepEqual(offered(text, hasSchema), expected));
  check('offers sources, quoted where they must be', '|', ['a.txt:\n  ', '"b c.pdf":\n  ']);
  check('leaves out what is described', 'a.txt:\n  title: A\n|', ['"b c.pdf":\n  ']);
  check('offers the values of a field', 'a.txt:\n  grade: |', ['primary', 'secondary']);
  check('offers nothing for free text', 'a.txt:\n  title: |', []);
  check('offers nothing in a comment', '# a|', []);
  it('offers the fields that a source lacks', () => {
    const fields = offered('a.txt:\n  title: A\n  |\n  date: 2020\nb.txt:\n  key: b\n');
    assert.deepEqual([fields.includes('title: '), fields.includes('date: '), fields.includes('key: '), fields.includes('grade: ${1|primary,secondary|}')], [false, false, true, true]);
  });
  check('leaves fields to the schema where it is heeded', 'a.txt:\n  |', [], true);
  check('offers sources even then', '|', ['a.txt:\n  ', '"b c.pdf":\n  '], true);
});
