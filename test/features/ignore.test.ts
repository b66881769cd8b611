import assert from 'node:assert/strict';
import { parseDraft } from '../../src/core/index.js';
import { codeActions } from '../../src/features/codeActions.js';
import { ignoreComment, ignoreEdit } from '../../src/features/ignore.js';
import { viewOf } from '../helpers/viewOf.js';

/** The text after the first marked claim is ignored. */
const after = (marked: string): string => {
  const view = viewOf(marked, [{ verdict: 'unsupported' }]);
  const { range, newText } = ignoreEdit(view, view.checked.claims[0]!.claim, 'why');
  const at = view.lines.offsetAt(range.start);
  return view.text.slice(0, at) + newText + view.text.slice(at);
};
const C = '<!-- corroborate-ignore-next-line why -->';
const check = (name: string, marked: string, expected: string): void => {
  it(name, () => {
    assert.equal(after(marked), expected);
    // the parser reads it as meant
    const figure = /\[\[(.*?)\]\]/.exec(marked)?.[1] ?? '';
    const { claims } = parseDraft({ path: 'draft.md', text: expected }).value;
    assert.equal(claims.find(({ text }) => text === figure)?.ignored, 'why');
    assert.ok(claims.filter(({ text }) => text === '9,416').every(({ ignored }) => ignored === undefined), 'a neighbour was ignored too');
  });
};

describe('an ignore comment', () => {
  check('goes above the paragraph', 'They hold 9,416 cats.\n\nThey hold [[1,201]] dogs.\n', `They hold 9,416 cats.\n\n${C}\nThey hold 1,201 dogs.\n`);
  check('goes to the end of the line before, inside a paragraph', 'They hold 9,416 cats\nand [[1,201]] dogs\nand 9,416 cats.\n', `They hold 9,416 cats ${C}\nand 1,201 dogs\nand 9,416 cats.\n`);
  check('keeps a line break as written', 'They hold 9,416 cats  \nand [[1,201]] dogs.\n', `They hold 9,416 cats ${C}  \nand 1,201 dogs.\n`);
  check('stays in a paragraph in a quote', '> They hold 9,416 cats\n> and [[1,201]] dogs.\n', `> They hold 9,416 cats ${C}\n> and 1,201 dogs.\n`);
  check('keeps the line ends of the draft', 'They hold 9,416 cats.\r\n\r\nThey hold [[1,201]] dogs.\r\n', `They hold 9,416 cats.\r\n\r\n${C}\r\nThey hold 1,201 dogs.\r\n`);
  check('goes before a first list item', 'They hold 9,416 cats.\n\n- They hold [[1,201]] dogs.\n- They hold 9,416 cats.\n', `They hold 9,416 cats.\n\n${C}\n- They hold 1,201 dogs.\n- They hold 9,416 cats.\n`);
  check('goes into the item before, so that the list stays one', '- They hold 9,416 cats.\n- They hold [[1,201]] dogs.\n', `- They hold 9,416 cats.\n  ${C}\n- They hold 1,201 dogs.\n`);
  check('follows the width of a number', '9. They hold 9,416 cats.\n10. They hold [[1,201]] dogs.\n', `9. They hold 9,416 cats.\n   ${C}\n10. They hold 1,201 dogs.\n`);
  check('goes into a nested list', '- They hold 9,416 cats.\n  - They hold 9,416 cats.\n  - They hold [[1,201]] dogs.\n', `- They hold 9,416 cats.\n  - They hold 9,416 cats.\n    ${C}\n  - They hold 1,201 dogs.\n`);
  check('stays in a quote', '> They hold 9,416 cats.\n>\n> They hold [[1,201]] dogs.\n', `> They hold 9,416 cats.\n>\n> ${C}\n> They hold 1,201 dogs.\n`);
  check('stays in a list in a quote', '> - They hold 9,416 cats.\n> - They hold [[1,201]] dogs.\n', `> - They hold 9,416 cats.\n>   ${C}\n> - They hold 1,201 dogs.\n`);
  check('goes above a heading', 'They hold 9,416 cats.\n\n## They hold [[1,201]] dogs\n', `They hold 9,416 cats.\n\n${C}\n## They hold 1,201 dogs\n`);
  check('goes above a table', 'They hold 9,416 cats.\n\n| animal | number |\n|---|---|\n| dogs held | [[1,201]] |\n', `They hold 9,416 cats.\n\n${C}\n| animal | number |\n|---|---|\n| dogs held | 1,201 |\n`);

  it('cannot be ended by its reason', () => {
    assert.equal(ignoreComment('a --> <b>\n c'), '<!-- corroborate-ignore-next-line a - b c -->');
    assert.equal(ignoreComment('  '), '<!-- corroborate-ignore-next-line -->');
  });
});

describe('quick fixes', () => {
  it('ignore each line once, with the version they are made for', () => {
    const view = viewOf('They hold [[1]] and [[2]].\n\nAnd [[3]].', [{ verdict: 'unsupported' }, { verdict: 'contradicted' }, { verdict: 'unsupported' }]);
    const all = codeActions(view, { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } }, [], 'x.ignore');
    assert.deepEqual(all.map(({ title }) => title), ['Ignore “1” and 1 more on this line', 'Ignore with a reason…', 'Ignore “3”', 'Ignore with a reason…']);
    assert.deepEqual(all[0]?.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument), [{ uri: 'file:///w/draft.md', version: 3 }]);
    assert.deepEqual(all[1]?.command?.arguments, [{ uri: 'file:///w/draft.md', claim: 'c0' }]);
  });

  it('are offered where there is a finding', () => {
    const view = viewOf('They hold [[1]] and [[2]].', [{ verdict: 'supported' }, { verdict: 'unsupported' }]);
    const at = (character: number): number => codeActions(view, { start: { line: 0, character }, end: { line: 0, character } }, [], 'x').length;
    assert.deepEqual([5, 10, 16, 17].map(at), [0, 0, 2, 2]);
  });
});
