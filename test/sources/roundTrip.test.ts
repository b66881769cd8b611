import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { extractText } from 'unpdf';
import { parseRef } from '../../src/core/sources/columnLetters.js';
import { placeInDocument } from '../../src/core/sources/placeInDocument.js';
import type { SourceDocument } from '../../src/core/sources/types.js';
import { hasReading, placeInReading, readingText } from '../../src/features/readingText.js';
import { tableGrid } from '../../src/features/tableGrid.js';
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

const FOLDER = 'test/sources/fixtures';

describe('places of passages', () => {
  it('hold in every fixture', async () => {
    for (const entry of await readdir(FOLDER, { withFileTypes: true })) {
      const { name } = entry;
      if (!entry.isFile()) continue;
      checkPlaces(await read(name, new Uint8Array(await readFile(`${FOLDER}/${name}`))));
    }
  });

  // what another program, or the parts of the file itself, show at the place that a locator names
  const each = async (ending: string, check: (bytes: Uint8Array, document: SourceDocument, name: string) => Promise<void> | void): Promise<void> => {
    const names = (await readdir(FOLDER)).filter((name) => name.endsWith(ending) && name !== 'protected.pdf');
    assert.notDeepEqual(names, []);
    for (const name of names) {
      const bytes = new Uint8Array(await readFile(`${FOLDER}/${name}`));
      await check(bytes, await read(name, bytes), name);
    }
  };
  const wordsOf = (text: string): string[] => text.normalize('NFKC').match(/\p{L}{4,}|\d+/gu) ?? [];
  const partsOf = (bytes: Uint8Array): ((name: string) => string) => {
    const parts = unzipSync(bytes);
    return (name) => new TextDecoder().decode(parts[name]);
  };

  it('are on the page they name, as pdf.js shows it', async () => each('.pdf', async (bytes, document, name) => {
    const { text } = await extractText(bytes.slice(), { mergePages: false });
    // hyphens at line ends, ligatures and the direction of lines are the reader's work
    const pages = text.map((page) => page.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''));
    for (const passage of document.passages) {
      const { page } = passage.locator;
      assert.ok(page !== null && page >= 1 && page <= pages.length, `${name}: no page`);
      // a sentence may go on on the next page
      const shown = `${pages[page - 1]}${pages[page] ?? ''}`;
      // the heads of a table that goes on stand on the page it begins on
      for (const word of wordsOf(passage.cells?.map((cell) => cell.text).join(' ') ?? passage.text)) assert.ok(shown.includes(word), `${name}, page ${page}: no “${word}” of “${passage.text}”`);
    }
  }));
  it('are in the cell they name', async () => each('.xlsx', (bytes, document) => {
    const part = partsOf(bytes);
    const sheets = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, sheet]) => sheet);
    for (const { cells, locator } of document.passages) {
      const data = part(`xl/worksheets/sheet${sheets.indexOf(locator.sheet) + 1}.xml`);
      for (const { ref, value } of cells ?? []) {
        const stored = new RegExp(`<c r="${ref}"[^>]*>(?:<f[^>]*>[^<]*</f>)?<v>([^<]*)</v>`).exec(data)?.[1];
        assert.ok(stored !== undefined && (value === undefined || Math.abs(Number(stored) - value) < 1e-9), `${locator.sheet} ${ref} holds ${stored}, not ${value}`);
      }
    }
  }));
  it('are in the row and column they name, as papaparse cuts them', async () => {
    for (const ending of ['.csv', '.tsv']) await each(ending, (_, document) => {
      const rows = Papa.parse<string[]>(document.text, { delimiter: ending === '.tsv' ? '\t' : document.text.includes(';') ? ';' : ',' }).data;
      for (const { cells } of document.passages) {
        for (const { ref, text } of cells ?? []) {
          const place = parseRef(ref ?? '');
          assert.equal(rows[(place?.row ?? 0) - 1]?.[place?.column ?? 0], text);
        }
      }
    });
  });
  it('are in the cell they name of an OpenDocument sheet', async () => each('.ods', (bytes, document) => {
    const [, ...tables] = partsOf(bytes)('content.xml').split('<table:table ');
    const repeated = (tag: string, name: string): number => Number(new RegExp(`${name}="([0-9]+)"`).exec(tag)?.[1] ?? 1);
    const held = new Map(tables.flatMap((table) => {
      const sheet = /table:name="([^"]+)"/.exec(table)?.[1] ?? '';
      let row = 0;
      return [...table.matchAll(/<table:table-row([^>]*)>([\s\S]*?)<\/table:table-row>/g)].flatMap(([, opening = '', inner = '']) => {
        row += repeated(opening, 'number-rows-repeated');
        let column = 0;
        return [...inner.matchAll(/<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g)].map(([, attributes = '', content = '']) => {
          const ref = `${sheet} ${String.fromCharCode(65 + column)}${row}`;
          column += repeated(attributes, 'number-columns-repeated');
          return [ref, content.replace(/<office:annotation[\s\S]*?<\/office:annotation>/g, '').replace(/<[^>]*>/g, '')] as const;
        });
      });
    }));
    for (const { cells, locator } of document.passages) for (const { ref, text, value } of cells ?? []) if (value !== undefined) assert.equal(held.get(`${locator.sheet} ${ref}`), text);
  }));
  it('are on the slide they name of an OpenDocument presentation', async () => each('.odp', (bytes, document) => {
    const slides = partsOf(bytes)('content.xml').split('<draw:page ').map((slide) => slide.replace(/<[^>]*>/g, ''));
    for (const { text, cells, locator } of document.passages) for (const word of wordsOf((cells ?? []).map((cell) => cell.text).join(' ') || text)) assert.ok(slides[locator.slide ?? 0]?.includes(word), `slide ${locator.slide}: no “${word}”`);
  }));
  it('are shown where they are opened: the cell of a table, the words of a page', async () => {
    for (const entry of await readdir(FOLDER, { withFileTypes: true })) {
      if (!entry.isFile() || /\.pdf$/.test(entry.name)) continue;
      const document = await read(entry.name, new Uint8Array(await readFile(`${FOLDER}/${entry.name}`)));
      const grid = /\.(?:xlsx|ods|csv|tsv|parquet)$/.test(entry.name) ? tableGrid(document) : null;
      const reading = hasReading(document) ? readingText(document) : null;
      for (const passage of document.passages) {
        for (const { ref, text } of grid === null ? [] : (passage.cells ?? [])) {
          const place = grid?.find(passage.locator.sheet ?? null, ref ?? '');
          assert.ok(place != null, `${entry.name}: no ${ref}`);
          assert.equal(grid?.lines(place.sheet, place.line, place.line + 1)[0]?.cells.find(({ column }) => column === place.column)?.text, text);
        }
        const shown = reading === null ? null : placeInReading(document, reading, passage.span, null)?.passage;
        if (reading !== null) assert.equal(reading.text.slice(shown?.start, shown?.end), passage.cells?.map(({ text }) => text).join(' | ') ?? passage.text);
      }
    }
  });
  it('are on the slide they name', async () => each('.pptx', (bytes, document, name) => {
    const part = partsOf(bytes);
    for (const { text, cells, locator } of document.passages) {
      const { slide = 0 } = locator;
      const rels = part(`ppt/slides/_rels/slide${slide}.xml.rels`);
      const beside = [...rels.matchAll(/Target="\.\.\/((?:notesSlides|comments)\/[^"]+)"/g)].map(([, target]) => part(`ppt/${target}`));
      const shown = [part(`ppt/slides/slide${slide}.xml`), ...beside].join(' ').replace(/<[^>]*>/g, '');
      for (const word of wordsOf((cells ?? []).map((cell) => cell.text).join(' ') || text)) assert.ok(shown.includes(word), `${name}, slide ${slide}: no “${word}”`);
    }
  }));
  // paragraphs as the markup of a word processor's file or a book parts them, one a line
  const paragraphsOf: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
    '.docx': (bytes) => flat(partsOf(bytes)('word/document.xml'), /<\/w:p>/g),
    '.odt': (bytes) => flat(partsOf(bytes)('content.xml').replace(/<office:annotation[\s\S]*?<\/office:annotation>|<text:note [\s\S]*?<\/text:note>/g, ''), /<\/text:[ph]>/g),
    '.epub': (bytes) => flat(Object.keys(unzipSync(bytes)).filter((name) => /ch\d+\.xhtml$/.test(name)).sort().map(partsOf(bytes)).join(''), /<\/(?:p|h[1-6]|li|td|th|figcaption)>/g),
    '.rtf': (bytes) => withoutNotes(new TextDecoder('windows-1252').decode(bytes)).replace(/[\r\n]/g, '').replace(/\\'([0-9a-f]{2})/g, (_, code: string) => new TextDecoder('windows-1252').decode(Uint8Array.of(parseInt(code, 16))))
      .replace(/\\u(-?\d+) ?[?]?/g, (_, code: string) => String.fromCharCode(Number(code) & 0xffff)).replace(/\\par\b|\\cell\b/g, '\n').replace(/\\[a-z]+-?\d* ?|[{}]/g, ''),
  };
  /** Rich Text without the groups that are footnotes: their paragraphs stand inside of the one they belong to. */
  const withoutNotes = (text: string): string => {
    const from = text.indexOf('\\footnote');
    if (from < 0) return text;
    let depth = 1;
    let end = from;
    for (; end < text.length && depth > 0; end++) depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    return withoutNotes(text.slice(0, text.lastIndexOf('{', from)) + text.slice(end));
  };
  const flat = (markup: string, ends: RegExp): string => markup.replace(/\s+/g, ' ').replace(ends, '\n').replace(/<(?:w:tab|w:br|text:s|text:tab|text:line-break|br)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '').replaceAll('&amp;', '&').replace(/&#x?[0-9a-f]+;|&\w+;/gi, ' ');
  for (const [ending, linesOf] of Object.entries(paragraphsOf)) {
    it(`are in the paragraph they name, under its headings: ${ending}`, async () => each(ending, (bytes, { passages }, name) => {
      // letters and figures alone: marks are written as characters, entities and codes
      const lines = linesOf(bytes).split('\n').map((line) => line.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''));
      let [at, last, found] = [-1, 0, 0];
      const places = new Map<number, number>();
      for (const { text, cells, headings, kind, locator } of passages) {
        if (cells !== undefined) continue;
        const words = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
        const { paragraph } = locator;
        const line = lines.findIndex((one, index) => index >= (paragraph === last ? at : at + 1) && one.includes(words));
        assert.ok(line >= 0 || kind !== 'sentence' || lines[at]?.includes(words) !== true, `${name}: “${text}” stands in the paragraph before`);
        // notes, comments and what pictures show stand elsewhere in the file
        if (line < 0) continue;
        found++;
        assert.ok(paragraph !== null && line === (places.get(paragraph) ?? line), `${name}: “${text}” stands in another paragraph than what it is said to stand beside`);
        places.set(paragraph, line);
        [at, last] = [line, paragraph];
        let above = 0;
        for (const heading of headings) {
          above = lines.findIndex((one, index) => index >= above && one.endsWith(heading.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')));
          assert.ok(above >= 0 && above <= line, `${name}: “${heading}” does not stand above “${text}”`);
        }
      }
      assert.ok(found > passages.filter(({ cells }) => cells === undefined).length / 2, `${name}: ${found} of ${passages.length} found`);
    }));
  }
  it('are in the message they name, and in the paragraph of it', async () => {
    // base64 and quoted printable text read
    const plain = (part: string): string => {
      const [head = '', ...body] = part.replaceAll('\r', '').split('\n\n');
      const text = body.join('\n\n');
      if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(text, 'base64').toString();
      return /^Content-Transfer-Encoding: quoted-printable/im.test(head) ? Buffer.from(text.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))), 'latin1').toString() : text;
    };
    const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
    for (const ending of ['.eml', '.mbox']) {
      await each(ending, (bytes, { passages }, name) => {
        const whole = new TextDecoder().decode(bytes);
        const messages = ending === '.mbox' ? whole.split(/^From .*\n/m).slice(1) : [whole];
        const shown = messages.map((message) => {
          const boundary = /boundary="([^"]+)"/.exec(message)?.[1];
          const parts = boundary === undefined ? [message] : message.split(`--${boundary}`).slice(1).map((part) => part.replace(/^\s+/, ''));
          return parts.map(plain);
        });
        for (const { text, cells, kind, headings, locator } of passages) {
          assert.equal(locator.message !== undefined, messages.length > 1, name);
          // subject and sender stand above the text
          if (kind === 'heading' || kind === 'caption') continue;
          const parts = shown[(locator.message ?? 1) - 1] ?? [];
          for (const word of (cells ?? [{ text }]).map((cell) => letters(cell.text))) assert.ok(letters(parts.join(' ').replace(/<[^>]*>/g, '')).includes(word), `${name}: no “${word}” in message ${locator.message}`);
          if (headings.length > 1 || cells !== undefined || ending === '.eml') continue;
          const paragraphs = (parts[0] ?? '').split(/\n\s*\n/).filter((one) => one.trim() !== '');
          // behind the subject and the line of sender and date
          assert.ok(letters(paragraphs[(locator.paragraph ?? 0) - 3] ?? '').includes(letters(text)), `${name}: “${text}” is not paragraph ${locator.paragraph}`);
        }
      });
    }
  });
  it('are said at the time they name', async () => {
    for (const ending of ['.srt', '.vtt']) {
      await each(ending, (_, { text, passages }) => {
        // hours may be left out
        for (const { kind, locator, span } of passages) if (kind !== 'caption') assert.ok(text.lastIndexOf(locator.time?.slice(3) ?? '-', span.start) >= 0, locator.time);
      });
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
