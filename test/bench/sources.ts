// How fast each reader is, what memory it needs at most, and how many sentences of a two-column page it recovers.
//   npm run bench:sources [-- --only pdf,docx,opening] [--hostile] [--sources 1000] [--words 1500]
// Last, how long a mixed library takes to open (see openingTime.ts); its files are made once, in out/bench.
// Each file is read in a process of its own: the second reading is timed, the first loads the reader. Times are of the processor.
// “over” stands behind a hostile file that takes longer or more memory than any may; where others use the machine, the processor's time counts.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import type { SourceFile } from '../../src/core/index.js';
import { sentences } from '../../src/core/text/sentences.js';
import { readHere } from '../../src/files/readHere.js';
import { deflatedRepeat, entryOf, rawZip, repeatedEntry, WORKBOOK } from '../sources/hostileHelper.js';
import { rawPdf, textPdf } from '../sources/pdfHelper.js';
import { openingTime } from './openingTime.js';
import { parquetFile } from './parquetFile.js';

/** As the program reads: with what the host lends the engine. */
const readSource = (file: SourceFile): ReturnType<typeof readHere> => readHere(file, { cache: null, stamp: '' });

interface Input {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/** What no file may take to be read, or refused: milliseconds, and bytes beside its own. */
const [MOST_TIME, MOST_MEMORY] = [2_000, 300e6];

const FOLDER = 'test/sources/fixtures';
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`${FOLDER}/${name}`));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const PROSE = 'The harbour office counted 1,204 boats in 2021, which is 12 per cent more than a year earlier. Most of them fish for crab; 38 carry tourists to the islands. ';

/** A package whose part is made longer by repeating what stands between two marks. */
function longer(name: string, part: string, from: string, to: string, times: number): Uint8Array {
  const parts = unzipSync(fixture(name));
  const text = new TextDecoder().decode(parts[part]);
  const start = text.indexOf(from);
  const end = text.lastIndexOf(to);
  parts[part] = encode(text.slice(0, start) + text.slice(start, end).repeat(times) + text.slice(end)).slice();
  return zipSync(parts);
}

function sheet(rows: number, columns: number): Uint8Array {
  const chunk = Array.from({ length: 1_000 }, (_, row) => `<row>${Array.from({ length: columns }, (_, column) => (column % 3 === 0 ? `<c t="str"><v>site ${(row * 7919) % 9973}</v></c>` : `<c><v>${(row * 104_729 + column) % 99_991}</v></c>`)).join('')}</row>`).join('');
  const head = `<worksheet><sheetData><row>${Array.from({ length: columns }, (_, column) => `<c t="str"><v>head ${column}</v></c>`).join('')}</row>`;
  return rawZip([...WORKBOOK, repeatedEntry('xl/worksheets/sheet1.xml', head, chunk, rows / 1_000, '</sheetData></worksheet>')]);
}

const PORTS = ['Hull', 'Wick', 'Skerry', 'Linna', 'Oban'];
const figure = (row: number, column: number): string => String((row * 104_729 + column * 31) % 99_991);

/** A thousand rows of a port and four figures, each row and cell in the words of the format. */
const thousand = (row: (cells: readonly string[]) => string, port: (name: string) => string, number: (digits: string) => string): string =>
  Array.from({ length: 1_000 }, (_, at) => row([port(PORTS[at % 5] as string), ...[1, 2, 3, 4].map((column) => number(figure(at, column)))])).join('');

/** Rows as LibreOffice writes them, with all that it says of each. */
function denseSheet(rows: number): Uint8Array {
  const attributes = 'customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"';
  const chunk = thousand((cells) => `<row ${attributes}>${cells.join('')}</row>`, (name) => `<c s="0" t="str"><v>${name}</v></c>`, (digits) => `<c s="0" t="n"><v>${digits}</v></c>`);
  return rawZip([...WORKBOOK, repeatedEntry('xl/worksheets/sheet1.xml', '<worksheet><sheetData>', chunk, rows / 1_000, '</sheetData></worksheet>')]);
}

function openSheet(rows: number): Uint8Array {
  const cell = (type: string, value: string, text: string): string => `<table:table-cell office:value-type="${type}"${value} calcext:value-type="${type}"><text:p>${text}</text:p></table:table-cell>`;
  const chunk = thousand((cells) => `<table:table-row table:style-name="ro1">${cells.join('')}</table:table-row>`, (name) => cell('string', '', name), (digits) => cell('float', ` office:value="${digits}"`, digits));
  return rawZip([repeatedEntry('content.xml', '<office:document-content><table:table table:name="Data">', chunk, rows / 1_000, '</table:table></office:document-content>')]);
}

/** A book whose one chapter is repeated. */
function hostileEpub(): Uint8Array {
  const chapter = repeatedEntry('text/c.xhtml', '<html><body>', Array.from({ length: 1_000 }, (_, at) => `<p>${figure(at, 1)}: ${PROSE}</p>`).join(''), 2_200, '</body></html>');
  return rawZip([
    entryOf('META-INF/container.xml', '<container><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>'),
    entryOf('c.opf', '<package><manifest><item id="c" href="text/c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>'), chapter,
  ]);
}

/** A deck of one slide with a paragraph repeated. */
function hostileSlides(): Uint8Array {
  const slide = repeatedEntry('ppt/slides/slide1.xml', '<p:sld><p:cSld><p:spTree><p:sp><p:txBody>', Array.from({ length: 1_000 }, (_, at) => `<a:p><a:r><a:t>${figure(at, 1)}: ${PROSE}</a:t></a:r></a:p>`).join(''), 2_000, '</p:txBody></p:sp></p:spTree></p:cSld></p:sld>');
  return rawZip([
    entryOf('ppt/presentation.xml', '<p:presentation><p:sldIdLst><p:sldId r:id="r1"/></p:sldIdLst></p:presentation>'),
    entryOf('ppt/_rels/presentation.xml.rels', '<Relationships><Relationship Id="r1" Type="http://x/slide" Target="slides/slide1.xml"/></Relationships>'), slide,
  ]);
}

const FILES: Readonly<Record<string, () => Input>> = {
  txt: () => ({ path: 'a.txt', bytes: encode(`${PROSE.repeat(3)}\n\n`.repeat(4_000)) }),
  md: () => ({ path: 'a.md', bytes: encode(`# Harbour\n\n${PROSE.repeat(3)}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n`.repeat(2_000)) }),
  html: () => ({ path: 'a.html', bytes: encode(`<html><body><main>${`<h2>Harbour</h2><p>${PROSE.repeat(3)}</p><table><tr><th>a<th>b<tr><td>1<td>2</table>`.repeat(2_000)}</main></body></html>`) }),
  csv: () => ({ path: 'a.csv', bytes: encode(`port,boats,share,day,crew\n${'Hull,"1,204",12.5%,2021-03-04,9\n'.repeat(200_000)}`) }),
  json: () => ({ path: 'a.json', bytes: encode(`[${`{"port":"Hull","boats":1204,"note":"${PROSE.trim()}"},`.repeat(8_000)}{}]`) }),
  jsonl: () => ({ path: 'a.jsonl', bytes: encode(`{"port":"Hull","boats":1204,"note":"${PROSE.trim()}"}\n`.repeat(8_000)) }),
  yaml: () => ({ path: 'a.yaml', bytes: encode('- port: Hull\n  boats: 1204\n  share: 12.5 %\n'.repeat(10_000)) }),
  srt: () => ({ path: 'a.srt', bytes: encode(`1\n00:00:01,000 --> 00:00:03,000\n${PROSE}\n\n`.repeat(8_000)) }),
  eml: () => ({ path: 'a.eml', bytes: encode(`From: Una <u@x.example>\nSubject: Boats\n\n${`${PROSE.repeat(3)}\n\n`.repeat(3_000)}`) }),
  bib: () => ({ path: 'a.bib', bytes: encode(`@article{k, author = {Flett, Una and Ek, Bo}, title = {Boats of {Skerry}}, year = 2019, abstract = {${PROSE}}}\n`.repeat(6_000)) }),
  tex: () => ({ path: 'a.tex', bytes: encode(`\\begin{document}${`\\section{Harbour}\n${PROSE.replace('per cent', '\\%').repeat(3)}\n\n`.repeat(3_000)}\\end{document}`) }),
  xlsx: () => ({ path: 'a.xlsx', bytes: sheet(200_000, 5) }),
  'xlsx of LibreOffice': () => ({ path: 'a.xlsx', bytes: denseSheet(200_000) }),
  ods: () => ({ path: 'a.ods', bytes: openSheet(200_000) }),
  parquet: () => ({ path: 'a.parquet', bytes: parquetFile([{ name: 'port', texts: PORTS }, ...['boats', 'crew', 'catch', 'value'].map((name, column) => ({ name, numbers: Float64Array.from({ length: 200_000 }, (_, row) => Number(figure(row, column))) }))], 200_000) }),
  docx: () => ({ path: 'a.docx', bytes: longer('ferry.docx', 'word/document.xml', '<w:p>', '<w:sectPr', 500) }),
  odt: () => ({ path: 'a.odt', bytes: longer('ferry.odt', 'content.xml', '<text:h', '</office:text>', 500) }),
  rtf: () => ({ path: 'a.rtf', bytes: encode(new TextDecoder().decode(fixture('ferry.rtf')).replace(/(\{\\pard[\s\S]*)\}\s*$/, (_, body: string) => `${body.repeat(500)}}`)) }),
  epub: () => ({ path: 'a.epub', bytes: longer('ferry.epub', 'EPUB/text/ch002.xhtml', '<p>', '</section>', 500) }),
  pdf: () => ({ path: 'a.pdf', bytes: textPdf(Array.from({ length: 500 }, (_, page) => Array.from({ length: 46 }, (_, line) => `On day ${line} of page ${page} the keeper of the light counted ${page * line} geese over the lake.`).join('\n'))), pages: 500 }),
  'two columns': () => ({ path: 'a.pdf', bytes: fixture('twoColumns.pdf'), pages: 2 }),
};

const HOSTILE: Readonly<Record<string, () => Input>> = {
  'zip bomb of 1 GB': () => ({ path: 'a.docx', bytes: rawZip([{ name: 'word/document.xml', packed: deflatedRepeat('', new Uint8Array(1 << 20), 1_000, ''), size: 1_048_576_000 }]) }),
  'lying zip bomb': () => ({ path: 'a.docx', bytes: rawZip([{ name: 'word/document.xml', packed: deflatedRepeat('', new Uint8Array(1 << 20), 1_000, ''), size: 1_000_000 }]) }),
  'sheet of 10^6 rows': () => ({ path: 'a.xlsx', bytes: sheet(1_000_000, 2) }),
  'dense sheet of 10^6 rows': () => ({ path: 'a.xlsx', bytes: denseSheet(1_000_000) }),
  'ODS of 10^6 rows': () => ({ path: 'a.ods', bytes: openSheet(700_000) }),
  'DOCX of 490 MB': () => ({ path: 'a.docx', bytes: rawZip([repeatedEntry('word/document.xml', '<w:document><w:body>', Array.from({ length: 1_000 }, (_, at) => `<w:p><w:r><w:t>${figure(at, 1)}: ${PROSE}</w:t></w:r></w:p>`).join(''), 2_400, '</w:body></w:document>')]) }),
  'text of 60 MB': () => ({ path: 'a.txt', bytes: encode(`${PROSE.repeat(3)}\n\n`.repeat(125_000)) }),
  'Markdown of 60 MB': () => ({ path: 'a.md', bytes: encode(`${PROSE.repeat(3)}\n\n`.repeat(125_000)) }),
  'HTML of 60 MB': () => ({ path: 'a.html', bytes: encode(`<main>${`<p>${PROSE.repeat(3)}</p>`.repeat(123_000)}</main>`) }),
  'CSV of 60 MB': () => ({ path: 'a.csv', bytes: encode(`port,boats,share,day,crew\n${'Hull,"1,204",12.5%,2021-03-04,9\n'.repeat(1_900_000)}`) }),
  'CSV of 2 * 10^6 cells': () => ({ path: 'a.csv', bytes: encode(`port,boats,share,day,crew,catch,value,rate\n${'Hull,"1,204",12.5%,2021-03-04,9,(77.25),"£1,700",-3.5\n'.repeat(260_000)}`) }),
  'CSV of quotation marks': () => ({ path: 'a.csv', bytes: encode(`a,b,c\n${'"say ""nine"" boats","1,204",9\n'.repeat(1_000_000)}`) }),
  'JSON of 8 MB': () => ({ path: 'a.json', bytes: encode(`[${`{"port":"Hull","boats":1204,"note":"${PROSE.trim()}"},`.repeat(39_000)}{}]`) }),
  'JSON Lines of 60 MB': () => ({ path: 'a.jsonl', bytes: encode('{"a":1,"b":2,"c":3}\n'.repeat(3_000_000)) }),
  'YAML of 2 MB': () => ({ path: 'a.yaml', bytes: encode('- a: 1\n  b: 2\n'.repeat(149_000)) }),
  'BibTeX of 60 MB': () => ({ path: 'a.bib', bytes: encode(`@article{k, author = {Flett, Una and Ek, Bo}, title = {Boats of {Skerry}}, year = 2019, abstract = {${PROSE}}}\n`.repeat(240_000)) }),
  'RIS of 60 MB': () => ({ path: 'a.ris', bytes: encode(`TY  - JOUR\nAU  - Flett, Una\nTI  - Boats of Skerry\nPY  - 2019\nAB  - ${PROSE}\nER  - \n\n`.repeat(250_000)) }),
  'subtitles of 60 MB': () => ({ path: 'a.srt', bytes: encode(`1\n00:00:01,000 --> 00:00:03,000\n${PROSE}\n\n`.repeat(300_000)) }),
  'LaTeX of 60 MB': () => ({ path: 'a.tex', bytes: encode(`\\begin{document}${`\\section{Harbour}\n${PROSE.replace('per cent', '\\%').repeat(3)}\n\n`.repeat(120_000)}`) }),
  'AsciiDoc of 60 MB': () => ({ path: 'a.adoc', bytes: encode(`== Harbour\n\n${PROSE.repeat(3)}\n\n`.repeat(120_000)) }),
  'RTF of 60 MB': () => ({ path: 'a.rtf', bytes: encode(`{\\rtf1 ${`\\pard ${PROSE}\\par\n`.repeat(350_000)}}`) }),
  'mail of 200 MB': () => ({ path: 'a.eml', bytes: encode(`From: Una <u@x.example>\nSubject: Boats\n\n${`${PROSE.repeat(3)}\n\n`.repeat(400_000)}`) }),
  'mailbox of 200 MB': () => ({ path: 'a.mbox', bytes: encode(`From a@b.c Thu May  2 10:00:00 2019\nFrom: Una <u@x.example>\nSubject: Boats\n\n${`${PROSE.repeat(3)}\n\n`.repeat(80)}`.repeat(5_000)) }),
  'mail with 50 large attachments': () => ({ path: 'a.eml', bytes: encode(`From: Una <u@x.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n${`--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\n${`${PROSE.repeat(3)}\n\n`.repeat(8_000)}\n`.repeat(50)}--x--\n`) }),
  'MHTML of 60 MB': () => ({ path: 'a.mhtml', bytes: encode(`From: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\n\n<main>${`<p>${PROSE.repeat(3)}</p>\n`.repeat(123_000)}</main>\n--x--\n`) }),
  'HTML of 10^6 elements': () => ({ path: 'a.html', bytes: encode(`<main>${'<p>a</p>'.repeat(1_000_000)}</main>`) }),
  'table of 10^6 rows in HTML': () => ({ path: 'a.html', bytes: encode(`<main><table><tr><th>a<th>b${'<tr><td>1<td>2'.repeat(1_000_000)}</table></main>`) }),
  'EPUB of 400 MB': () => ({ path: 'a.epub', bytes: hostileEpub() }),
  'PowerPoint of 400 MB': () => ({ path: 'a.pptx', bytes: hostileSlides() }),
  'ODT of 400 MB': () => ({ path: 'a.odt', bytes: rawZip([repeatedEntry('content.xml', '<office:document-content><office:body><office:text>', Array.from({ length: 1_000 }, (_, at) => `<text:p>${figure(at, 1)}: ${PROSE}</text:p>`).join(''), 2_200, '</office:text></office:body></office:document-content>')]) }),
  'ODS of 10^12 cells': () => ({ path: 'a.ods', bytes: zipSync({ 'content.xml': encode(`<a><table:table>${'<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="1000000"/></table:table-row>'.repeat(50)}</table:table></a>`).slice() }) }),
  'PDF of 10^6 objects': () => ({ path: 'a.pdf', bytes: rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>', ...Array.from({ length: 1_000_000 }, () => '<< /A 1 >>')]) }),
  'PDF of cyclic pages': () => ({ path: 'a.pdf', bytes: rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 /Kids [2 0 R 3 0 R] >>', '<< /Type /Pages /Parent 2 0 R /Count 2 /Kids [2 0 R 3 0 R] >>']) }),
};

const { values } = parseArgs({ options: { only: { type: 'string' }, hostile: { type: 'boolean', default: false }, one: { type: 'string' }, sources: { type: 'string', default: '1000' }, words: { type: 'string', default: '1500' } } });
if (values.one !== undefined) await measure(values.one);
else {
  const only = values.only?.split(',');
  const known = values.hostile ? Object.keys(HOSTILE) : [...Object.keys(FILES), 'opening'];
  const unknown = only?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
    process.exit(2);
  }
  for (const name of Object.keys(values.hostile ? HOSTILE : FILES)) {
    if (only !== undefined && !only.includes(name)) continue;
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--one', name], { encoding: 'utf8' });
    process.stdout.write(stdout + stderr);
  }
  if (!values.hostile && (only === undefined || only.includes('two columns'))) await recovery();
  if (!values.hostile && (only === undefined || only.includes('opening'))) await openingTime(Number(values.sources), Number(values.words));
}

async function measure(name: string): Promise<void> {
  const isHostile = FILES[name] === undefined;
  const input = (FILES[name] ?? HOSTILE[name])?.();
  if (input === undefined) throw new Error(`There is no ${name}.`);
  const { path, bytes, pages } = input;
  if (!isHostile) await readSource(path.endsWith('pdf') ? { path, bytes: fixture('columns.pdf') } : { path, bytes: bytes.length < 1e5 ? bytes : encode('') });
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss); }, 5);
  const start = process.cpuUsage();
  const clock = performance.now();
  const { value, problems } = await readSource({ path, bytes });
  const { user, system } = process.cpuUsage(start);
  const [wall, time] = [performance.now() - clock, (user + system) / 1_000];
  clearInterval(timer);
  peak = Math.max(peak, process.resourceUsage().maxRSS * 1_024);
  const speed = isHostile ? '' : `${(value.text.length / 1_000 / time).toFixed(1).padStart(6)} MB of text/s${pages === undefined ? '' : `, ${(pages * 1_000 / time).toFixed(0)} pages/s`}`;
  const isOver = isHostile && (Math.min(wall, time) > MOST_TIME || peak - before > MOST_MEMORY);
  const said = problems.map(({ severity, code }) => `${severity} ${code}`).join(', ');
  console.log(`${name.padEnd(20)} ${(bytes.length / 1e6).toFixed(2).padStart(6)} MB  ${time.toFixed(0).padStart(6)} ms (${wall.toFixed(0)} by the clock)  +${((peak - before) / 1e6).toFixed(0).padStart(4)} MB  ${String(value.passages.length).padStart(7)} passages ${speed} ${said}${isOver ? '  over' : ''}`);
}

/** The share of a two-column paper's sentences that are recovered word for word, beside pdftotext's where it is installed. */
async function recovery(): Promise<void> {
  const source = readFileSync(`${FOLDER}/make/twoColumns.tex`, 'utf8');
  const body = source.slice(source.indexOf('\\section{Introduction}'), source.indexOf('\\end{document}'));
  const notes = [...body.matchAll(/\\footnote\{([^}]*)\}/g)].map((found) => found[1] ?? '');
  const plain = body.replace(/\\begin\{table\}[\s\S]*?\\end\{table\}/g, '').replace(/\\footnote\{[^}]*\}/g, '').replace(/\\section\{[^}]*\}/g, '');
  const expected = [...plain.split(/\n\s*\n/), ...notes].flatMap((paragraph) => {
    const text = paragraph.replace(/\s+/g, ' ').trim();
    return sentences(text).map(({ start, end }) => text.slice(start, end));
  });
  const share = (found: (sentence: string) => boolean): string => `${expected.filter(found).length} of ${expected.length}`;
  const passages = new Set((await readSource({ path: 'a.pdf', bytes: fixture('twoColumns.pdf') })).value.passages.map((passage) => passage.text));
  console.log(`sentences recovered of a two-column paper: ${share((sentence) => passages.has(sentence))}`);
  for (const args of [[], ['-layout'], ['-raw']]) {
    const { stdout, status } = spawnSync('pdftotext', [...args, `${FOLDER}/twoColumns.pdf`, '-'], { encoding: 'utf8' });
    if (status !== 0) {
      console.log('  pdftotext is not installed (Debian: poppler-utils): no comparison');
      break;
    }
    const text = stdout.replace(/\s+/g, ' ');
    const joined = stdout.replace(/-\n/g, '').replace(/\s+/g, ' ');
    console.log(`  pdftotext ${args.join(' ')}: ${share((sentence) => text.includes(sentence))}, with hyphens at line ends taken out ${share((sentence) => joined.includes(sentence))}`);
  }
}
