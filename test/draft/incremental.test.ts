import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDraft } from '../../src/core/draft/parseDraft.js';
import type { MappedText } from '../../src/core/text/mappedText.js';
import type { Draft } from '../../src/core/draft/types.js';

const PARTS = [
  'Some 1,201 men came.', ' and 40 more', '\n', '\n\n', '\n\n', '\r\n\r\n', '# Head 3\n', '## 2. Sub\n\n', '- item 5\n', '  - sub 6\n', '1. one\n', '2. two\n', '> quote 7\n', '>',
  '    ', '  ', '```\n', '`', '*', '**', '_', '|a|b|\n|-|-|\n|8|9|\n', '|', '---\n', '===\n', '[^1]', '[^1]: note 10 men\n', '[x]', '[x]: http://a.example/11\n', '[t](u.html)', '[@key, p. 3]', ' @key ',
  '<div>\n', '</div>\n', '<!-- ', ' -->', '<!-- corroborate-ignore-next-line why -->\n', '<b>', '</b>', '$$\n', '$', '&amp;', '&', '\\', '😀', 'e\u0301', '~~', '”', '“', ' said.', ':\n\n', '\t', '\ufeff', '12', ', ',
  '“We saw 14 men,', ' he said.', '\n\n“And then', 'Of them, 50 left. ', '<script>', '<pre>\n', '</pre>\n', '^[', '{#a}', '- [ ] task 15\n', '+++\n', '\0', '\r', '::: \n',
];

const places = (prose: MappedText): string => {
  let all = '';
  for (let at = 0; at < prose.text.length; at++) {
    const { start, end } = prose.toFile({ start: at, end: at + 1 });
    all += `${start}-${end} `;
  }
  return all;
};

/** Everything a draft says, with the place of every character of its prose. */
const flat = (draft: Draft): unknown => ({
  ...draft,
  blocks: draft.blocks.map((block) => ({ ...block, prose: { text: block.prose.text, places: places(block.prose) } })),
});

const markdown = fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join(''));

describe('a parsed draft', () => {
  for (const path of ['a.md', 'a.txt', 'a.mdx']) {
    it(`has every claim and every place in order, whatever it holds (${path})`, () => {
      fc.assert(fc.property(markdown, (text) => {
        const draft = parseDraft({ path, text }).value;
        for (const block of draft.blocks) {
          let at = block.span.start;
          for (let i = 0; i < block.prose.text.length; i++) {
            const place = block.prose.toFile({ start: i, end: i + 1 });
            assert.ok(place.start >= at && place.end >= place.start && place.end <= block.span.end, 'places stand in order inside the block');
            const char = block.prose.text.charAt(i);
            if (place.end - place.start === 1 && /[a-z0-9,.]/i.test(char)) assert.equal(text.charAt(place.start), char);
            at = place.start;
          }
        }
        for (const claim of draft.claims) {
          const { prose } = draft.blocks[claim.block] as (typeof draft.blocks)[number];
          assert.deepEqual(prose.toFile(claim.inProse), claim.span);
          assert.equal(prose.text.slice(claim.inProse.start, claim.inProse.end), claim.text);
          if (claim.span.end - claim.span.start === claim.text.length && !claim.text.includes(' ')) assert.equal(text.slice(claim.span.start, claim.span.end), claim.text);
          assert.ok(claim.sentence.start <= claim.inProse.start && claim.sentence.end >= claim.inProse.end);
          for (const citation of claim.citations) assert.ok(draft.citations.includes(citation));
        }
      }), { numRuns: 100 });
    });
  }
});

describe('an edit', () => {
  it('knows a definition behind a byte order mark', () => {
    const before = parseDraft({ path: 'a.md', text: '\ufeff[x]: http://a.example/11\n\nSome 1,201 men came. [x]\n' }).value;
    const text = `${before.text}and went`;
    assert.deepEqual(flat(parseDraft({ path: 'a.md', text }, before).value), flat(parseDraft({ path: 'a.md', text }).value));
  });

  for (const path of ['a.md', 'a.txt']) {
    it(`gives what a full parse gives, after any edits (${path})`, () => {
      const edits = fc.array(fc.tuple(fc.nat(1000), fc.nat(12), fc.array(fc.constantFrom(...PARTS), { maxLength: 3 }).map((parts) => parts.join(''))), { minLength: 1, maxLength: 6 });
      fc.assert(fc.property(markdown, markdown, edits, (one, two, list) => {
        let text = `${one}\n\n${two}`;
        let draft = parseDraft({ path, text }).value;
        for (const [place, removed, added] of list) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + added + text.slice(at + removed);
          const next = parseDraft({ path, text }, draft);
          const full = parseDraft({ path, text });
          assert.deepEqual(flat(next.value), flat(full.value));
          assert.deepEqual(next.problems, full.problems);
          draft = next.value;
        }
      }), { numRuns: 40 });
    });
  }
});
