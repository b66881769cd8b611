import assert from 'node:assert/strict';
import mammoth from 'mammoth';
import { entryOf, rawZip, repeatedEntry } from './hostileHelper.js';
import { fixture, linesOf, pack, readBytes, readFixture } from './officeHelper.js';

/** What the ferry report says, whoever wrote the file. */
const FERRY = [
  'heading [¶1] Ferry service review',
  '[¶2] Ferry service review | Ines Marlow',
  '[¶3] Ferry service review | Report to the harbour board, 4 March 2024',
  'heading [¶4] Ferry service review | Passengers',
  '[¶5] Ferry service review > Passengers | The ferry carried 48,210 passengers in 2023, up from 41,900 the year before.',
  '[¶5] Ferry service review > Passengers | Of these, 6 in 10 were commuters.',
  '[¶5] Ferry service review > Passengers | The island measures 12 km² and releases 3 t of CO2 a head.',
  '[¶6] Ferry service review > Passengers | Counted at the gate; children under four are left out, some 1,150 of them.',
  'heading [¶7] Ferry service review > Passengers | By route',
  'caption [¶8] Ferry service review > Passengers > By route | Passengers by route',
  'row [A2] Ferry service review > Passengers > By route | Route: North pier; 2022: 21,300; 2023: 25,010; Change: 17.4%',
  'row [A3] Ferry service review > Passengers > By route | Route: South pier; 2022: 14,600; 2023: 16,200; Change: 11.0%',
  'row [A4] Ferry service review > Passengers > By route | Route: Islet; 2022: 6,000; 2023: 7,000; Change: 16.7%',
  'row total [A5] Ferry service review > Passengers > By route | Route: Total; 2022: 41,900; 2023: 48,210; Change: 15.1%',
  '[¶10] Ferry service review > Passengers > By route | The contract was worth £2.4 million and runs until 2027.',
  '[¶11] Ferry service review > Passengers > By route | Lena Voss: Does this include fuel?',
  '[¶11] Ferry service review > Passengers > By route | Lena Voss: The 2022 tender had 310,000 litres in it.',
  'heading [¶12] Ferry service review | Crew',
  'list-item [¶13] Ferry service review > Crew | The Marigold has a crew of nine.',
  'list-item [¶14] Ferry service review > Crew | The Teasel has a crew of five.',
  'list-item [¶15] Ferry service review > Crew | Two crews were trained in May.',
  'list-item [¶16] Ferry service review > Crew | One was trained in June.',
  '[¶17] Ferry service review > Crew | Sickness cost 212 working days— a third more than in 2022.',
];

describe('text documents', () => {
  for (const name of ['ferry.docx', 'ferryLibreOffice.docx', 'ferryLibreOffice.odt', 'ferryLibreOffice.rtf']) {
    it(`reads ${name}: headings, notes, table, comment, accepted changes`, async () => assert.deepEqual(linesOf(await readFixture(name)), name.endsWith('.rtf') ? FERRY.map((line) => line.replace('caption ', '')) : FERRY));
  }
  it('reads an OpenDocument text and Rich Text of pandoc', async () => {
    const plain = FERRY.filter((line) => !line.includes('Lena Voss')).map((line) => line.slice(line.lastIndexOf('] ') + 2).replace(/^.* \| /, ''));
    const texts = async (name: string): Promise<string[]> => (await readFixture(name)).passages.map((passage) => passage.text.replace(/^[12]\. /, ''));
    assert.deepEqual(await texts('ferry.odt'), plain);
    // the caption follows the table in pandoc's Rich Text
    assert.deepEqual((await texts('ferry.rtf')).sort(), [...plain].sort());
  });
  it('takes title, author and language from the properties, the date from the first lines', async () => {
    const { metadata, tables } = await readFixture('ferry.docx');
    assert.deepEqual([metadata.title, metadata.author, metadata.lang, metadata.date], ['Ferry service review', 'Ines Marlow', 'en-GB', '2024-03-04']);
    assert.deepEqual(tables.map(({ caption, heads }) => [caption, heads]), [['Passengers by route', ['Route', '2022', '2023', 'Change']]]);
  });
  it('holds the words that mammoth finds', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(fixture('ferry.docx')) });
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const ours = new Set(words((await readFixture('ferry.docx')).text));
    assert.deepEqual(words(value).filter((word) => !ours.has(word)), ['km2']);
  });

  const check = (name: string, body: string, expected: readonly string[], parts: Record<string, string> = {}): void => {
    it(name, async () => assert.deepEqual(linesOf((await readBytes('a.docx', pack({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...parts }))).value), expected));
  };
  const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
  const field = (code: string, result: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const box = `<w:txbxContent>${p(run('In the box 52 boats.'))}</w:txbxContent>`;
  check('reads the results of fields, not their codes', p(run('Some '), field('= SUM(ABOVE) \\# "#,##0"', '1,204'), run(' boats, see '), field('PAGEREF _Ref17', 'page 3'), run('.')), ['[¶1] Some 1,204 boats, see page 3.']);
  check('reads a text box once, apart from the paragraph that holds it', p(run('Before it '), `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`, run('and after it 7 boats.')), ['[¶1] In the box 52 boats.', '[¶2] Before it and after it 7 boats.']);
  check('reads signs of the font Symbol', p(run('On '), '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', run('12 days.')), ['[¶1] On ≥12 days.']);
  check('reads the notes of a table behind it, and no marks in its figures', `<w:tbl><w:tr><w:tc>${p(run('Port'))}</w:tc><w:tc>${p(run('Boats'))}</w:tc></w:tr><w:tr><w:tc>${p(run('Hull'))}</w:tc><w:tc>${p(run('340'), '<w:r><w:footnoteReference w:id="2"/></w:r>')}</w:tc></w:tr></w:tbl>`, ['row [A2] Port: Hull; Boats: 340', '[¶2] Without the 12 yachts.'], {
    'word/_rels/document.xml.rels': '<R><Relationship Id="r1" Type="x/footnotes" Target="footnotes.xml"/></R>', 'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r>', run('Without the 12 yachts.'))}</w:footnote></w:footnotes>`,
  });
  check('leaves out the table of contents', `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${run('Losses 17')}</w:p>${p(run('Forty boats.'))}`, ['[¶1] Forty boats.'], {
    'word/_rels/document.xml.rels': '<R><Relationship Id="r1" Type="x/styles" Target="styles.xml"/></R>', 'word/styles.xml': '<w:styles><w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>',
  });
  check('joins paragraphs whose mark is deleted', `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('It cost 4')}</w:p>${p(run('0 pounds.'))}`, ['[¶1] It cost 40 pounds.']);
  check('leaves out moved, hidden and field text', p('<w:moveFrom><w:r><w:t>Old 5.</w:t></w:r></w:moveFrom>', run('Hidden 6.', '<w:vanish/>'), '<w:r><w:instrText>PAGE 7</w:instrText></w:r>', run('Kept 8.')), ['[¶1] Kept 8.']);
  check('keeps raised digits apart', p(run('10'), run('6', '<w:vertAlign w:val="superscript"/>'), run(' cells')), ['[¶1] 10⁶ cells']);
  check('reads a text box once', p(run('Beside.'), '<mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>'),
    ['[¶1] In the box.', '[¶2] Beside.']);
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`;
  const table = (...rows: readonly string[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  check('spreads merged cells and joins two rows of heads',
    table(cell('Farm', '<w:vMerge w:val="restart"/>') + cell('Cows', '<w:gridSpan w:val="2"/>'), cell('', '<w:vMerge/>') + cell('2020') + cell('2021'), cell('Upper') + cell('40') + cell('44'), cell('Lower') + cell('31') + cell('29')),
    ['row [A3] Farm: Upper; Cows 2020: 40; Cows 2021: 44', 'row [A4] Farm: Lower; Cows 2020: 31; Cows 2021: 29']);
  check('reads pairs without heads', table(cell('Founded') + cell('1968'), cell('Members:') + cell('312')), ['row [A1] Founded: 1968', 'row [A2] Members: 312']);
  check('drops deleted rows', table(cell('Port') + cell('Boats'), cell('Hull') + cell('12'), `<w:trPr><w:del/></w:trPr>${cell('Cork')}${cell('7')}`), ['row [A2] Port: Hull; Boats: 12']);
  check('reads a table that only lays out text as text', table(cell('One long column.'), cell('Of paragraphs.')), ['[¶1] One long column.', '[¶2] Of paragraphs.']);
});

describe('presentations', () => {
  for (const name of ['slides.pptx', 'slidesLibreOffice.pptx']) {
    it(`reads ${name}: titles, items, notes, tables with their slide`, async () => assert.deepEqual(linesOf(await readFixture(name)), [
      'heading [slide 1 ¶1] Ferry figures',
      '[slide 1 ¶2] Ferry figures | Ines Marlow',
      'heading [slide 2 ¶3] How many travelled',
      'list-item [slide 2 ¶4] How many travelled | 48,210 passengers in 2023',
      'list-item [slide 2 ¶5] How many travelled | 15 sailings a day in summer',
      '[slide 2 ¶6] How many travelled | Say that the summer timetable ran for 16 weeks.',
      'heading [slide 3 ¶7] Routes',
      'row [A2 slide 3] Routes | Route: North pier; Passengers: 25,010',
      'row [A3 slide 3] Routes | Route: South pier; Passengers: 16,200',
    ]));
  }
  it('reads the figures of a chart', async () => {
    const points = (values: readonly string[]): string => values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join('');
    const series = (name: string, values: readonly string[]): string => `<c:ser><c:tx><c:v>${name}</c:v></c:tx><c:cat>${points(['2021', '2022', '2023'])}</c:cat><c:val>${points(values)}</c:val></c:ser>`;
    const rel = (id: string, type: string, target: string): string => `<Relationships><Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/></Relationships>`;
    const { value } = await readBytes('a.pptx', pack({
      'ppt/presentation.xml': '<p:presentation><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst></p:presentation>', 'ppt/_rels/presentation.xml.rels': rel('r1', 'slide', 'slides/slide1.xml'),
      'ppt/slides/slide1.xml': '<p:sld/>', 'ppt/slides/_rels/slide1.xml.rels': rel('r2', 'chart', '../charts/chart1.xml'), 'ppt/charts/chart1.xml': `<c:chart>${series('Eggs', ['410', '395.5', '402'])}${series('Hens', ['12', '11', '13'])}</c:chart>`,
    }));
    assert.deepEqual(linesOf(value), ['row [A2 slide 1] 2021; Eggs: 410; Hens: 12', 'row [A3 slide 1] 2022; Eggs: 395.5; Hens: 11', 'row [A4 slide 1] 2023; Eggs: 402; Hens: 13']);
  });
});

describe('books', () => {
  it('reads chapters in order, without note marks and ways back', async () => {
    const { passages, metadata, tables } = await readFixture('ferry.epub');
    assert.deepEqual([metadata.title, metadata.author, metadata.lang], ['Ferry service review', 'Ines Marlow', 'en-GB']);
    assert.deepEqual(passages.filter((passage) => passage.kind === 'heading').map((passage) => passage.text), ['Ferry service review', 'Ferry service review', 'Passengers', 'By route', 'Crew']);
    const texts = passages.map((passage) => passage.text);
    assert.ok(texts.includes('The ferry carried 48,210 passengers in 2023, up from 41,900 the year before.'));
    assert.ok(texts.includes('Counted at the gate; children under four are left out, some 1,150 of them.'));
    assert.deepEqual(tables[0]?.heads, ['Route', '2022', '2023', 'Change']);
    assert.deepEqual(passages.at(-1)?.headings, ['Crew']);
  });
  it('names chapters by the table of contents and says which are missing', async () => {
    const { value, problems } = await readBytes('a.epub', pack({
      'META-INF/container.xml': '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
      'b.opf': '<package><manifest><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="a" href="one%20.xhtml" media-type="application/xhtml+xml"/><item id="b" href="two.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
      'toc.ncx': '<ncx><navMap><navPoint><navLabel><text>Of bees</text></navLabel><content src="one%20.xhtml#x"/></navPoint></navMap></ncx>',
      'one .xhtml': '<html><body><p>The hive holds 40,000 bees.</p></body></html>',
    }));
    assert.deepEqual(linesOf(value), ['heading [¶1] Of bees', '[¶2] Of bees | The hive holds 40,000 bees.']);
    assert.deepEqual(problems.map(({ code }) => code), ['damaged']);
  });
  it('reads a chapter that is too long in part', async () => {
    const bees = Array.from({ length: 1_000 }, (_, at) => `<p class="${String(at * 104_729).repeat(200).slice(0, 980)}">Ten more.</p>`).join('');
    const { value, problems } = await readBytes('a.epub', rawZip([
      entryOf('META-INF/container.xml', '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'),
      entryOf('b.opf', '<package><manifest><item id="a" href="one.xhtml" media-type="application/xhtml+xml"/><item id="b" href="two.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>'),
      repeatedEntry('one.xhtml', '<html><body><p>The hive holds 40,000 bees.</p>', bees, 13, '</body></html>'),
      entryOf('two.xhtml', '<html><body><p>Another holds 9,000.</p></body></html>'),
    ]));
    assert.deepEqual(problems.map(({ code, message }) => `${code}: ${message}`), ['too-large: Only the first 12 MB of the chapter one.xhtml were read.']);
    const texts = value.passages.map(({ text }) => text);
    assert.deepEqual([texts[0], texts.at(-2), texts.at(-1)], ['The hive holds 40,000 bees.', 'Ten more.', 'Another holds 9,000.']);
  });
});

describe('Rich Text', () => {
  const check = (name: string, body: string, expected: readonly string[]): void => {
    it(name, async () => assert.deepEqual(linesOf((await readBytes('a.rtf', new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`))).value), expected));
  };
  check('decodes bytes and characters', "Caf\\'e9 \\u8364?12\\par \\uc2\\u8211--5 \\'80\\par", ['[¶1] Café €12', '[¶2] –5 €']);
  check('leaves out pictures, fields and hidden text', '{\\pict\\bin4 {{{}ff}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}} of {\\v hidden }9\\par', ['[¶1] 7 of 9']);
  check('knows groups it may leave out', '{\\*\\unknown 12}Kept {\\*\\cs12 13}.\\par', ['[¶1] Kept 13.']);
  check('takes changes over', 'It cost {\\deleted 4}{\\revised 5} pounds.\\par', ['[¶1] It cost 5 pounds.']);
  check('reads a code page', '\\ansicpg1251 \\\'c4\\\'e0 5\\par', ['[¶1] Да 5']);
  check('reads the character sets of its fonts', "{\\fonttbl{\\f0\\fcharset0 Calibri;}{\\f1\\fcharset204 Arial Cyr;}}\\f0 Caf\\'e9, {\\f1 \\'c4\\'e0} \\'e9 5\\par", ['[¶1] Café, Да é 5']);
  it('says when it is none', async () => assert.deepEqual((await readBytes('a.rtf', new TextEncoder().encode('Hello 12'))).problems.map(({ code }) => code), ['damaged']));
});
