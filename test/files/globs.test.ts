import assert from 'node:assert/strict';
import { globBase, isGlob, escapeGlob, matcher } from '../../src/files/globs.js';

const check = (pattern: string, yes: readonly string[], no: readonly string[] = []): void => {
  it(pattern, () => {
    const matches = matcher([pattern]);
    for (const path of yes) assert.ok(matches(path), `${pattern} should match ${path}`);
    for (const path of no) assert.ok(!matches(path), `${pattern} should not match ${path}`);
  });
};

describe('globs', () => {
  check('*.md', ['a.md', '.md'], ['a/b.md', 'a.mdx']);
  check('**/*.md', ['a.md', 'x/a.md', 'x/y/a.md'], ['a.txt', 'x/a.md/b']);
  check('notes/**', ['notes/a', 'notes/a/b'], ['notes', 'other/notes/a']);
  check('a/**/z', ['a/z', 'a/b/z', 'a/b/c/z'], ['a/bz', 'az', 'a/z/b']);
  check('**/README*', ['README', 'x/README.md'], ['x/READ', 'xREADME']);
  check('?.t[xy]t', ['a.txt', 'b.tyt'], ['ab.txt', '/.txt', 'a.tzt']);
  check('[!a-c].md', ['d.md'], ['a.md', 'c.md', '/.md']);
  check('{a,b/{c,d}}.md', ['a.md', 'b/c.md', 'b/d.md'], ['c.md', 'b.md']);
  check('a{b}.md', ['a{b}.md']);
  check('we\\[1\\]rd.\\*', ['we[1]rd.*'], ['we1rd.x']);
  check('', [], ['', 'a']);
  check('[', ['['], ['a']);

  it('take any of several, or none', () => {
    assert.ok(matcher(['a', 'b'])('b'));
    assert.ok(!matcher([])('a'));
  });

  it('start from a folder', () => {
    assert.deepEqual(['a/b/*.md', 'a/b', '*', 'a/{b,c}/d', 'a\\*/x*'].map(globBase), ['a/b', 'a/b', '', 'a', 'a\\*']);
    assert.deepEqual(['a\\*', 'a*', 'a'].map(isGlob), [false, true, false]);
  });

  it('match only themselves once escaped', () => {
    for (const name of ['a*b', '{a,b}', '[x]', 'a\\b', '!a', 'plain']) {
      assert.ok(matcher([escapeGlob(name)])(name), name);
      assert.ok(!isGlob(escapeGlob(name)), name);
    }
  });

  it('do not blow up on patterns made to', () => {
    assert.ok(!matcher([`${'*a'.repeat(300)}b`])('a'.repeat(2000)));
    assert.ok(!matcher(['{a,b}'.repeat(200)])('c'));
    assert.ok(!matcher(['**/'.repeat(300) + 'x'])('a/'.repeat(500)));
  });
});
