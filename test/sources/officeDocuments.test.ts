import assert from 'node:assert/strict';
import mammoth from 'mammoth';
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

describe('Word documents', () => {
  for (const name of ['ferry.docx', 'ferryLibreOffice.docx']) {
    it(`reads ${name}: headings, notes, table, comment, accepted changes`, async () => assert.deepEqual(linesOf(await readFixture(name)), FERRY));
  }
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
