import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { rawZip, repeatedEntry, WORKBOOK } from '../sources/hostileHelper.js';
import { textPdf } from '../sources/pdfHelper.js';
import { generator, texts } from './evidenceTexts.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const PAGES = 20;
const COLUMNS = 92;
// of a PDF: three hundred a page
const PDF_WORDS = 6000;

interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Lines of a page's width, a page after another. */
function pdf(text: string): Uint8Array {
  const lines: string[] = [];
  for (const paragraph of text.split('\n\n')) {
    let line = '';
    for (const word of paragraph.trim().split(' ')) {
      if (line.length + word.length >= COLUMNS) {
        lines.push(line);
        line = '';
      }
      line += `${line === '' ? '' : ' '}${word}`;
    }
    lines.push(line);
  }
  const size = Math.ceil(lines.length / PAGES);
  return textPdf(Array.from({ length: PAGES }, (_, page) => lines.slice(page * size, (page + 1) * size).join('\n')));
}

function docx(text: string): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync('test/sources/fixtures/ferry.docx')));
  const whole = new TextDecoder().decode(parts['word/document.xml']);
  const [start, end] = [whole.indexOf('<w:p>'), whole.lastIndexOf('<w:sectPr')];
  const body = text.split('\n\n').map((paragraph) => `<w:p><w:r><w:t>${escaped(paragraph.trim())}</w:t></w:r></w:p>`).join('');
  parts['word/document.xml'] = encode(whole.slice(0, start) + body + whole.slice(end)).slice();
  return zipSync(parts);
}

/** A row for each so many words: a name, a thing, two figures. */
function rows(text: string): (readonly [string, string, number, number])[] {
  const words = text.replaceAll(/[^A-Za-z\s]/g, '').split(/\s+/);
  const random = generator(words.length);
  return Array.from({ length: Math.floor(words.length / 4) }, (_, i) => [words[4 * i] ?? '', words[4 * i + 1] ?? '', random(10_000), random(1000) / 10] as const);
}

function xlsx(text: string): Uint8Array {
  const sheet = rows(text).map(([name, thing, count, share]) => `<row><c t="str"><v>${name}</v></c><c t="str"><v>${thing}</v></c><c><v>${count}</v></c><c><v>${share}</v></c></row>`).join('');
  const head = `<worksheet><sheetData><row>${['place', 'thing', 'count', 'share'].map((one) => `<c t="str"><v>${one}</v></c>`).join('')}</row>`;
  return rawZip([...WORKBOOK, repeatedEntry('xl/worksheets/sheet1.xml', head, sheet, 1, '</sheetData></worksheet>')]);
}

const isPdf = (i: number): boolean => [0, 3, 6].includes(i % 10);

/** Three of ten are PDFs of twenty pages; the others are text, Markdown, web pages, Word files, tables and mails. */
function made(i: number, text: string): Made {
  const paragraphs = text.split('\n\n');
  const name = (ending: string): string => `source${i}.${ending}`;
  if (isPdf(i)) return { name: name('pdf'), bytes: pdf(text) };
  switch (i % 10) {
    case 1: case 7: return { name: name('txt'), bytes: encode(text) };
    case 2: return { name: name('md'), bytes: encode(paragraphs.map((one, at) => (at % 8 === 0 ? `## ${one.split(' ').slice(0, 4).join(' ')}\n\n${one}` : one)).join('\n\n')) };
    case 4: return { name: name('html'), bytes: encode(`<html><head><title>${escaped(paragraphs[0]?.slice(0, 30) ?? '')}</title></head><body><nav>Home</nav><main>${paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('\n')}</main></body></html>`) };
    case 5: return { name: name('docx'), bytes: docx(text) };
    case 8: return { name: name('csv'), bytes: encode(`place,thing,count,share\n${rows(text).map((row) => row.join(',')).join('\n')}\n`) };
    default: return i % 20 === 9 ? { name: name('xlsx'), bytes: xlsx(text) } : { name: name('eml'), bytes: encode(`From: Una <u@x.example>\nDate: Mon, 4 Mar 2019 10:00:00 +0000\nSubject: Boats\n\n${text}`) };
  }
}

/**
 * A folder with a draft and that many sources, the same on every machine; made once.
 * @param words of each that is no PDF.
 */
export function mixedLibrary(folder: string, count: number, words: number): { readonly draft: string; readonly files: number } {
  const draft = join(folder, 'draft.md');
  if (!existsSync(draft)) {
    mkdirSync(join(folder, 'sources'), { recursive: true });
    const making = texts();
    const written: string[] = [];
    for (let i = 0; i < count; i++) {
      const text = making.source(isPdf(i) ? PDF_WORDS : words);
      if (i % 10 !== 8 && i % 20 !== 9) written.push(text);
      const { name, bytes } = made(i, text);
      writeFileSync(join(folder, 'sources', name), bytes);
    }
    writeFileSync(draft, making.draft(10_000, 300, written));
  }
  return { draft, files: count };
}
