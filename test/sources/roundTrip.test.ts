import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { placeInDocument } from '../../src/core/sources/placeInDocument.js';
import type { SourceDocument } from '../../src/core/sources/types.js';
import { lineIndex } from '../../src/core/text/lineIndex.js';
import { read } from './readSourceHelper.js';

/** Every word of a passage (but not a journal's, which may be an abbreviation in the file) with a digit in it stands in the file where the passage says, on or behind the line of its locator. */
function checkPlaces(document: SourceDocument): void {
  const index = lineIndex(document.text);
  for (const passage of document.passages) {
    for (const match of passage.text.matchAll(/\p{L}{4,}|\d+/gu)) {
      if (passage.cells !== undefined && !passage.cells.some(({ span, head }) => head !== 'journal' && span.start <= match.index && match.index + match[0].length <= span.end)) continue;
      const place = placeInDocument(passage, { start: match.index, end: match.index + match[0].length });
      const there = document.text.slice(place.start, place.end);
      const letters = (words: string): string => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
      // markup, an escape or an entity may stand inside a word, words never outside of it
      assert.ok(there === match[0] || /[\\&<*{}]/.test(there) || letters(there) === letters(match[0]), `${document.path}: "${match[0]}" is "${there}" at ${place.start} in "${passage.text}"`);
      assert.ok(place.start >= passage.span.start && place.end <= passage.span.end, `"${match[0]}" lies outside of its passage`);
    }
    if (document.textIsFile) assert.equal(passage.locator.line, index.positionAt(passage.span.start).line + 1);
  }
}

describe('places of passages', () => {
  it('hold in every fixture', async () => {
    for (const entry of await readdir('test/sources/fixtures', { withFileTypes: true })) {
      const { name } = entry;
      if (!entry.isFile()) continue;
      checkPlaces(await read(name, new Uint8Array(await readFile(`test/sources/fixtures/${name}`))));
    }
  });

  const word = fc.constantFrom('eels', '1,201', '40 %', 'Malmö', 'The', 'river', '“we”', 'ran', '£3.5', '12', 'über', '🐟', 'e\u0301');
  const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
  const newline = fc.constantFrom('\n', '\r\n');
  const documents = (name: string, block: fc.Arbitrary<string>, between = '\n\n'): void => {
    it(`hold in any ${name}`, async () => {
      await fc.assert(fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), newline, fc.boolean(), async (blocks, end, mark) => {
        const text = (mark ? '\ufeff' : '') + blocks.join(between).replaceAll('\n', end);
        checkPlaces(await read(name, text));
      }), { numRuns: name === 'a.md' ? 15 : 40 });
    });
  };
  const emphasis = sentence.map((words) => words.replace(/eels/g, '*eels*').replace(/river/g, '**riv**er').replace(/12/g, '\\12').replace(/ran/g, '[ran](http://x.example/12)').replace(/The/g, '&amp; The'));
  documents('a.txt', fc.oneof(sentence, fc.tuple(sentence, sentence).map((two) => two.join('\n')), sentence.map((words) => `- ${words}`), sentence.map((words) => `ANNA: ${words}`)));
  documents('a.md', fc.oneof(emphasis, emphasis.map((words) => `# ${words}`), emphasis.map((words) => `- ${words}\n  ${words}`), emphasis.map((words) => `> ${words}\n> ${words}`), emphasis.map((words) => `| a | b |\n|---|---|\n| ${words} | 12 |`)));
  const html = sentence.map((words) => words.replace(/eels/g, '<b>ee</b>ls').replace(/river/g, 'river<sup>2</sup>').replace(/Malmö/g, 'Malm&ouml;').replace(/ran/g, '<a href="12">ran</a>'));
  documents('a.html', fc.oneof(html.map((words) => `<p>${words}`), html.map((words) => `<h2>${words}</h2>`), html.map((words) => `<ul><li>${words}</ul>`), html.map((words) => `<table><tr><th>a<th>b<tr><td>${words}<td>12</table>`), html.map((words) => `<div>${words}<br>${words}</div>`)), '\n');
  documents('a.csv', fc.array(sentence, { minLength: 2, maxLength: 3 }).map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')), '\n');
  documents('a.tex', sentence.map((words) => words.replace(/eels/g, '\\textbf{eels}').replace(/%/g, '\\%').replace(/£/g, '\\pounds ')));
});

describe('any bytes', () => {
  const names = ['a.txt', 'a.md', 'a.html', 'a.csv', 'a.json', 'a.jsonl', 'a.yaml', 'a.srt', 'a.eml', 'a.mbox', 'a.mhtml', 'a.bib', 'a.ris', 'a.tex', 'a.org', 'a.rst', 'a.adoc', 'a'];
  it('are read or refused with a reason', async () => {
    const piece = fc.constantFrom('<', '>', '&', '{', '}', '[', ']', '"', '\\', '\n', '\n\n', ',', ':', '- ', '@a{b,', '\\begin{x}', '<table><tr><td>', '| a | b |\n|-|-|\n', '---\n', '00:00:01,000 --> 00:00:02,000\n', 'TY  - JOUR\n', 'From: a@b.c\n', '=', '*', '`', '$', '%', '\0', '\ufeff', '\ud800', 'é', '1,201', 'word ', ' ', '    ', '#', '&amp;', '<b>', '</p>', '<!--');
    await fc.assert(fc.asyncProperty(fc.constantFrom(...names), fc.array(piece, { maxLength: 40 }), async (name, pieces) => {
      const document = await read(name, pieces.join(''));
      assert.ok(document.passages.length > 0 || document.problems.length > 0 || document.records !== undefined, 'silence');
    }), { numRuns: 250 });
    await fc.assert(fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 200 }), async (name, bytes) => {
      const document = await read(name, bytes);
      assert.ok(document.passages.length > 0 || document.problems.length > 0 || document.records !== undefined, 'silence');
    }), { numRuns: 150 });
  });
});
