import assert from 'node:assert/strict';
import { readSource } from '../../src/core/sources/readSource.js';
import { pack, readBytes, said } from './officeHelper.js';
import { deflatedRepeat, entryOf, measured, rawZip, repeatedEntry, storedOf, WORKBOOK } from './hostileHelper.js';
import { rawPdf, textPdf } from './pdfHelper.js';

const ZEROS = new Uint8Array(1 << 20);
const DOCUMENT = '<w:document><w:body><w:p><w:r><w:t>Twelve geese.</w:t></w:r></w:p></w:body></w:document>';
const GIGABYTE = deflatedRepeat('', ZEROS, 1_000, '');

describe('hostile packages', () => {
  const check = (name: string, path: string, bytes: () => Uint8Array, problem: string, message: RegExp, texts: readonly string[] = []): void => {
    it(name, async () => {
      const hostile = bytes();
      const { value, problems } = await measured(() => readBytes(path, hostile));
      assert.deepEqual(said(problems), [problem]);
      assert.match(problems[0]?.message ?? '', message);
      assert.deepEqual(value.passages.map((passage) => passage.text), texts);
    });
  };
  check('refuses a part that unpacks a thousandfold', 'a.docx', () => rawZip([{ name: 'word/document.xml', packed: GIGABYTE, size: 1_048_576_000 }]), 'error too-large', /unpacks to 1,049 MB from 1 MB/);
  check('stops at the size that a lying directory gives', 'a.docx', () => rawZip([{ name: 'word/document.xml', packed: GIGABYTE, size: 1_000_000 }]), 'error damaged', /cannot be unpacked/);
  check('refuses packages that unpack to more than a machine holds', 'a.docx', () => rawZip(Array.from({ length: 200 }, (_, at) => ({ name: `word/${at}.xml`, packed: ZEROS.subarray(0, 20_000), size: 3_000_000 }))), 'error too-large', /unpacks to 600 MB; 500 MB is the limit/);
  check('refuses parts that share their data', 'a.docx', () => {
    const part = entryOf('word/document.xml', 'x'.repeat(10) + Math.PI.toString().repeat(50));
    return rawZip([part, ...Array.from({ length: 300 }, (_, at) => ({ ...part, name: `word/${at}.xml`, sameData: true }))]);
  }, 'error unsafe', /lie over one another/);
  check('refuses too many parts', 'a.docx', () => rawZip(Array.from({ length: 20_001 }, (_, at) => ({ name: `word/${at}`, packed: new Uint8Array(0), size: 0, method: 0 }))), 'error too-large', /20,001 parts; 20,000 is the limit/);
  check('leaves out names that lead out of the file', 'a.docx', () => pack({ 'word/document.xml': DOCUMENT, '../../word/comments.xml': 'x', '/etc/passwd': 'x', 'c:\\x': 'x' }), 'warning unsafe', /\.\.\/\.\.\/word\/comments\.xml/, ['Twelve geese.']);
  check('does not open packages inside', 'a.docx', () => pack({ 'word/document.xml': DOCUMENT, 'word/embeddings/Budget.xlsx': 'x' }), 'warning embedded', /not read: word\/embeddings\/Budget\.xlsx/, ['Twelve geese.']);
  check('refuses XML that declares entities', 'a.docx', () => pack({ 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}">]>${DOCUMENT}` }), 'error unsafe', /declares XML entities/);
  check('refuses a part with a wrong checksum', 'a.docx', () => rawZip([{ ...entryOf('word/document.xml', DOCUMENT), crc: 1 }]), 'error damaged', /word\/document\.xml cannot be unpacked/);
  check('refuses an unknown packing', 'a.docx', () => rawZip([{ ...entryOf('word/document.xml', DOCUMENT), method: 9 }]), 'error unsupported-format', /method 9/);
  check('refuses a file without a directory', 'a.docx', () => pack({ 'word/document.xml': DOCUMENT }).subarray(0, 100), 'error damaged', /the end of its zip package is missing/);
  check('refuses a tag without an end', 'a.docx', () => rawZip([storedOf('word/document.xml', `<w:document ${'a'.repeat(5_000_000)}`)]), 'error damaged', /a tag in it never ends/);
  check('says what Office files of before 2007 are', 'a.docx', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]), 'error unsupported-format', /Save it as \.docx/);
  check('says that a file is protected', 'a.xlsx', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0])]), 'error encrypted', /password/);

  it('reads 250,000 rows of a sheet of a million and says so', async function () {
    this.timeout(120_000);
    const rows = Array.from({ length: 10_000 }, (_, at) => `<row><c><v>${(at * 104_729) % 99_991}</v></c></row>`).join('');
    const packed = deflatedRepeat('<worksheet><sheetData><row><c t="str"><v>Count</v></c></row>', rows, 100, '</sheetData></worksheet>');
    const bytes = rawZip([...WORKBOOK, { name: 'xl/worksheets/sheet1.xml', packed, size: rows.length * 100 + 200 }]);
    const { value, problems } = await measured(() => readSource({ path: 'a.xlsx', bytes }));
    assert.deepEqual(said(problems), ['warning too-large']);
    assert.match(problems[0]?.message ?? '', /Only the first 250,000 rows .* up to row 250000 of “Data”/);
    assert.equal(value.tables[0]?.rows.length, 249_999);
    assert.equal(value.passages.at(-1)?.locator.cell, 'A250000');
  });
  it('reads the first 40 MB of what a document of 120 MB holds unpacked, and says so', async () => {
    const paragraphs = Array.from({ length: 3_000 }, (_, at) => `<w:p w:rsidR="${(at * 104_729) % 99_991}"><w:pPr/></w:p>`).join('');
    const bytes = rawZip([repeatedEntry('word/document.xml', `<w:document><w:body><w:p><w:r><w:t>Twelve geese.</w:t></w:r></w:p>`, paragraphs, 1_000, '</w:body></w:document>')]);
    const { value, problems } = await measured(() => readSource({ path: 'a.docx', bytes }));
    assert.deepEqual(said(problems), ['warning too-large']);
    assert.match(problems[0]?.message ?? '', /Only the first 40 MB .* up to its part word\/document\.xml/);
    assert.deepEqual(value.passages.map((passage) => passage.text), ['Twelve geese.']);
  });
  it('reads as much of an OpenDocument text, whose styles stand in the same part', async () => {
    const paragraphs = Array.from({ length: 3_000 }, (_, at) => `<text:p text:style-name="P${(at * 104_729) % 99_991}"></text:p>`).join('');
    const head = '<office:document-content><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles>'
      + '<office:body><office:text><text:p>Twelve geese on 4 km<text:span text:style-name="T1">2</text:span>.</text:p>';
    const { value, problems } = await measured(() => readSource({ path: 'a.odt', bytes: rawZip([repeatedEntry('content.xml', head, paragraphs, 400, '<text:p>Nine more.</text:p></office:text></office:body>')]) }));
    assert.deepEqual(said(problems), ['warning too-large']);
    assert.deepEqual(value.passages.map((passage) => passage.text), ['Twelve geese on 4 km².']);
  });
  it('takes rows and columns beyond a sheet’s edge as they come', async () => {
    const sheet = '<worksheet><sheetData><row r="4294967295"><c r="ZZZZZ1"><v>1</v></c></row><row r="-5"><c r="A1"><v>2</v></c><c r="A1"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:ZZZ9999999"/></mergeCells></worksheet>';
    const { problems } = await readBytes('a.xlsx', rawZip([...WORKBOOK, entryOf('xl/worksheets/sheet1.xml', sheet)]));
    assert.deepEqual(problems, []);
  });
  it('caps repeated cells and rows of an OpenDocument sheet', async () => {
    const content = `<office:spreadsheet><table:table table:name="A">${'<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="1000000"/></table:table-row>'.repeat(50)}</table:table></office:spreadsheet>`;
    const { problems } = await readBytes('a.ods', pack({ 'content.xml': content }));
    assert.deepEqual(said(problems), ['warning too-large']);
  });
  it('reads tables nested a thousand deep', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(1_000)}<w:p><w:r><w:t>Seven.</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(1_000)}`;
    const { value } = await readBytes('a.docx', pack({ 'word/document.xml': `<w:document><w:body>${deep}</w:body></w:document>` }));
    assert.deepEqual(value.passages.map((passage) => passage.text), ['Seven.']);
  });
  it('reads Rich Text with a million groups', async () => {
    const { value } = await readBytes('a.rtf', new TextEncoder().encode(`{\\rtf1 ${'{'.repeat(500_000)}Seven${'}'.repeat(500_000)}\\par}`));
    assert.deepEqual(value.passages.map((passage) => passage.text), ['Seven']);
  });
});

describe('hostile PDFs', () => {
  it('opens no pages that hold themselves', async () => {
    const { problems } = await readBytes('a.pdf', rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 /Kids [2 0 R 3 0 R] >>', '<< /Type /Pages /Parent 2 0 R /Count 2 /Kids [2 0 R 3 0 R] >>']));
    assert.ok(problems.length > 0 && problems.every(({ severity }) => severity === 'error' || severity === 'warning'));
  });
  it('runs no scripts', async () => {
    const script = '<< /S /JavaScript /JS (globalThis.ranFromPdf = true; for \\(;;\\) {}) >>';
    const { value } = await readBytes('a.pdf', rawPdf([`<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R /Names << /JavaScript << /Names [(x) 4 0 R] >> >> /AA << /WC 4 0 R >> >>`, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 800] /AA << /O 4 0 R >> /Resources << /Font << /F1 5 0 R >> >> /Contents 6 0 R >>', script, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', '<< /Length 47 >>\nstream\nBT /F1 12 Tf 72 700 Td (Seven swans swam.) Tj ET\nendstream']));
    assert.deepEqual(value.passages.map((passage) => passage.text), ['Seven swans swam.']);
    assert.equal('ranFromPdf' in globalThis, false);
  });
  it('reads no more pages than there are, whatever the count says', async () => {
    const { problems } = await readBytes('a.pdf', rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>']));
    assert.ok(problems.length > 0);
  });
  it('finds the text among 100,000 objects', async () => {
    const text = new TextDecoder().decode(textPdf(['Seven swans.']));
    const objects = Array.from({ length: 100_000 }, (_, at) => `${at + 100} 0 obj\n0\nendobj\n`).join('');
    const { value } = await readBytes('a.pdf', new TextEncoder().encode(`${text.slice(0, text.indexOf('xref'))}${objects}trailer\n<< /Root 1 0 R >>\n%%EOF`));
    assert.deepEqual(value.passages.map((passage) => passage.text), ['Seven swans.']);
  });
  it('follows no forms that draw themselves', async () => {
    const stream = (body: string, rest = ''): string => `<< ${rest} /Length ${body.length} >>\nstream\n${body}\nendstream`;
    const form = stream('/X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>');
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>';
    const { problems } = await readBytes('a.pdf', rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', page, form, stream('/X Do')]));
    assert.deepEqual(said(problems), ['error no-text']);
  });
});
