import assert from 'node:assert/strict';
import { hyphenWords, joinLines } from '../../src/core/sources/pdfText.js';
import { fixture, linesOf, readBytes, readFixture, said } from './officeHelper.js';
import { readFile } from 'node:fs/promises';
import { readSource } from '../../src/core/sources/readSource.js';
import { mappedPdf, textPdf } from './pdfHelper.js';

const texts = async (name: string): Promise<string[]> => (await readFixture(name)).passages.map((passage) => passage.text);

/** Two bytes a character, as hexadecimal digits. */
const ucs2 = (text: string): string => [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');

describe('PDF', () => {
  it('reads Chinese, Japanese and Korean whose fonts and character maps the file only names', async () => {
    const asked = new Set<string>();
    const read = async (bytes: Uint8Array) => (await readSource({
      path: 'a.pdf', bytes, characterMap: async (name) => {
        asked.add(name);
        return new Uint8Array(await readFile(`node_modules/pdfjs-dist/cmaps/${name}.bcmap`));
      },
    })).value.passages.map(({ text }) => text);
    const chinese = mappedPdf('UniGB-UCS2-H', 'GB1', [ucs2('港口在2021年统计了1204艘船，'), ucs2('比上一年增加12%。')]);
    assert.deepEqual(await read(chinese), ['港口在2021年统计了1204艘船，比上一年增加12%。']);
    assert.deepEqual([...asked].sort(), ['Adobe-GB1-UCS2', 'UniGB-UCS2-H'], 'no other map is loaded');
    assert.deepEqual(await read(mappedPdf('GBK-EUC-H', 'GB1', ['32303231c4ea'])), ['2021年']);
    assert.deepEqual(await read(mappedPdf('UniJIS-UTF16-H', 'Japan1', [ucs2('1,204隻の船を数えた。')])), ['1,204隻の船を数えた。']);
    assert.deepEqual(await read(mappedPdf('90ms-RKSJ-H', 'Japan1', ['32303231944e82c9'])), ['2021年に']);
    assert.deepEqual(await read(mappedPdf('KSCms-UHC-H', 'Korea1', ['32303231b3e2bfa1'])), ['2021년에']);
    // without the maps it is said that text is there, and which map it would take
    const { value, problems } = await readSource({ path: 'a.pdf', bytes: chinese });
    assert.deepEqual([value.passages.length, problems.map(({ code, severity, message }) => [code, severity, message.includes('UniGB-UCS2-H')])], [0, [['unread-pages', 'error', true]]]);
  });

  it('reads a page printed by LibreOffice: headings, table, list, footnote', async () => assert.deepEqual(linesOf(await readFixture('ferry.pdf')), [
    'heading [p1 ¶1] Ferry service review',
    '[p1 ¶2] Ferry service review | Ines Marlow',
    '[p1 ¶3] Ferry service review | Report to the harbour board, 4 March 2024',
    'heading [p1 ¶4] Ferry service review | Passengers',
    '[p1 ¶5] Ferry service review > Passengers | The ferry carried 48,210 passengers in 2023, up from 41,900 the year before.',
    '[p1 ¶5] Ferry service review > Passengers | Of these, 6 in 10 were commuters.',
    '[p1 ¶5] Ferry service review > Passengers | The island measures 12 km² and releases 3 t of CO2 a head.',
    'heading [p1 ¶6] Ferry service review > Passengers | By route',
    'caption [p1 ¶7] Ferry service review > Passengers > By route | Passengers by route',
    'row [p1] Ferry service review > Passengers > By route | Route: North pier; 2022: 21,300; 2023: 25,010; Change: 17.4%',
    'row [p1] Ferry service review > Passengers > By route | Route: South pier; 2022: 14,600; 2023: 16,200; Change: 11.0%',
    'row [p1] Ferry service review > Passengers > By route | Route: Islet; 2022: 6,000; 2023: 7,000; Change: 16.7%',
    'row total [p1] Ferry service review > Passengers > By route | Route: Total; 2022: 41,900; 2023: 48,210; Change: 15.1%',
    '[p1 ¶9] Ferry service review > Passengers > By route | The contract was worth £2.4 million and runs until 2027.',
    'heading [p1 ¶10] Ferry service review | Crew',
    'list-item [p1 ¶11] Ferry service review > Crew | The Marigold has a crew of nine.',
    'list-item [p1 ¶12] Ferry service review > Crew | The Teasel has a crew of five.',
    'list-item [p1 ¶13] Ferry service review > Crew | 1. Two crews were trained in May.',
    'list-item [p1 ¶14] Ferry service review > Crew | 2. One was trained in June.',
    '[p1 ¶15] Ferry service review > Crew | Sickness cost 212 working days— a third more than in 2022.',
    '[p1 ¶16] Ferry service review > Crew | Counted at the gate; children under four are left out, some 1,150 of them.',
  ]));

  it('goes on with a table on the next page under the heads of the first, and takes none of its rows for running heads', async () => {
    const { passages, metadata } = await readFixture('ports.pdf');
    const rows = passages.filter(({ kind }) => kind === 'row');
    assert.deepEqual(rows.slice(0, 60).map(({ text }) => text), Array.from({ length: 60 }, (_, i) => `Port: Port number ${i}; Boats 2022: ${(1000 + i * 7).toLocaleString('en')}; Boats 2023: ${(1100 + i * 9).toLocaleString('en')}; Change: ${(i / 3).toFixed(1)}%`));
    assert.deepEqual([rows.length, rows[60]?.isTotal, rows[60]?.text], [61, true, 'Port: Total; Boats 2022: 72,390; Boats 2023: 81,930; Change: 13.2%']);
    assert.deepEqual([rows[0]?.locator.page, rows[60]?.locator.page], [1, 2]);
    assert.ok(!passages.some(({ text }) => /Ministry|Page/.test(text)), 'feet are left out');
    assert.deepEqual([metadata.title, metadata.author], ['Boats by port', undefined], 'what the program fills in is no author');
  });

  it('reads pages turned by the viewer, and tables that lie on their side', async () => {
    const rows = (page: number): string[] => ['Hull; 2022: 1,204; 2023: 1,300', 'Wick; 2022: 980; 2023: 900', 'Oban; 2022: 120; 2023: 130'].map((row) => `row [p${page}] Port: ${row}`);
    assert.deepEqual(linesOf(await readFixture('turned.pdf')), [
      '[p1 ¶1] This page is turned and says that 50 boats left.', ...rows(1), '[p2 ¶3] This page lies on its side and says that 60 boats sank.', ...rows(2), '[p3 ¶5] This page is upside down and says that 70 boats stayed.', ...rows(3),
    ]);
  });

  it('reads what was recognised on a scanned page, word by word', async () => assert.deepEqual(await texts('recognised.pdf'), [
    'Report on the year 1987 In the year under review, the harbour offices counted 1,204 boats, which is 12 per cent more than in 1986.', 'Most of them fish for crab; 38 carry tourists.',
  ]));

  it('reads two columns printed by Chromium, a wide table below them with its title', async () => {
    const document = await readFixture('columns.pdf');
    const found = document.passages.map((passage) => passage.text);
    assert.ok(found.indexOf('The smallest weighed 461 grams instead of 500 grams.') < found.indexOf('Energy explains a part of the rise.'));
    assert.ok(found.includes('Supermarkets were cheaper by 0.92 euros a kilogram, yet 17 of their loaves weighed less than the label said.'));
    assert.deepEqual(found.slice(-4), ['Prices of a kilogram', 'Bread: Rye; Wick: €4.20; Sele: €3.70; Harrow: €3.65', 'Bread: Wheat; Wick: €3.10; Sele: €2.95; Harrow: €2.90', 'Bread: Spelt with seeds and nuts; Wick: €6.80; Sele: €6.10; Harrow: €5.95']);
    assert.deepEqual(document.passages.at(-1)?.cells?.map(({ head, value, ref }) => [head, value, ref]), [['Bread', undefined, null], ['Wick', 6.8, null], ['Sele', 6.1, null], ['Harrow', 5.95, null]]);
    assert.equal(document.metadata.date, '2022-05-09');
  });

  describe('two columns set by LaTeX', () => {
    it('joins words divided at line ends, drops footnote marks and the running head', async () => {
      const found = await texts('twoColumns.pdf');
      for (const sentence of [
        'White storks returned to the Salt Marsh in 1998, after an absence of forty-one years.',
        'By 2010 there were 64 pairs, and the most recent count, made in the spring of 2020, found 187 pairs on 122 towers, chimneys and trees.',
        'The effect seen here is somewhat stronger than the one described for the well-studied population of the lower river, where the difference was 8 points.',
        'Collisions with power lines were the most frequent cause of death, with 118 of the 203 birds found dead.',
        'If summers become wetter, as the regional forecast expects, the population may stop growing within a decade.',
      ]) assert.ok(found.includes(sentence), sentence);
    });
    it('gives page and printed label, also within a paragraph over two pages', async () => {
      const { passages } = await readFixture('twoColumns.pdf');
      const place = (start: string): unknown[] => passages.filter((passage) => passage.text.startsWith(start)).map(({ locator, group }) => [locator.page, locator.pageLabel, locator.paragraph, group]);
      const [[page, label, paragraph, group] = []] = [place('If summers')[0] as unknown[]];
      assert.deepEqual([page, label], [1, '201']);
      assert.deepEqual(place('The cost of making'), [[2, '202', paragraph, group]]);
    });
    it('reads the table with its heads and caption', async () => {
      const { tables, passages } = await readFixture('twoColumns.pdf');
      assert.deepEqual(tables.map(({ caption, heads }) => [caption, heads]), [['Table 1: Chicks ringed and seen again.', ['Period', 'Ringed', 'Seen again']]]);
      assert.deepEqual(tables[0]?.rows.map((row) => [passages[row]?.text, passages[row]?.isTotal ?? false]), [
        ['Period: 2004–2009; Ringed: 412; Seen again: 143', false], ['Period: 2010–2014; Ringed: 806; Seen again: 322', false],
        ['Period: 2015–2020; Ringed: 1,098; Seen again: 401', false], ['Period: All years; Ringed: 2,316; Seen again: 866', true]]);
    });
    it('keeps headings with their numbers, footnotes behind their page', async () => {
      const { passages } = await readFixture('twoColumns.pdf');
      assert.deepEqual(passages.filter((passage) => passage.kind === 'heading').map((passage) => passage.text), [
        'Ringing storks in the Salt Marsh', 'Oda Finch and Tim Reed 12 March 2021', '1 Introduction', '2 Methods', '3 Results', '4 Discussion', '5 Thanks']);
      assert.equal(passages.find((passage) => passage.text.startsWith('Platforms'))?.locator.page, 1);
    });
    it('takes title, author and date', async () => {
      const { metadata } = await readFixture('twoColumns.pdf');
      assert.deepEqual([metadata.title, metadata.author, metadata.date], ['Ringing storks in the Salt Marsh', 'Oda Finch and Tim Reed', '2021-03-12']);
    });
  });

  it('names pages without text', async () => {
    const { value, problems } = await readBytes('a.pdf', textPdf(['Twelve mills stood here.', '', 'Two are left.', '', '']));
    assert.deepEqual(value.passages.map((passage) => [passage.text, passage.locator.page]), [['Twelve mills stood here.', 1], ['Two are left.', 3]]);
    assert.deepEqual(problems.map((problem) => problem.message), ['Pages 2 and 4–5 have no text: what they show was not read.']);
  });
  it('tells a page that may hold what is looked for from a cover', async () => {
    const codes = async (...pages: readonly string[]): Promise<string[]> => said((await readBytes('a.pdf', textPdf(pages))).problems);
    const text = 'Twelve mills stood here.';
    assert.deepEqual(await codes(text, '', text), ['warning unread-pages']);
    assert.deepEqual(await codes(text, ''), ['warning unread-pages']);
    assert.deepEqual(await codes('', text, text), ['warning no-text']);
    assert.deepEqual(await codes('', ...Array.from({ length: 6 }, () => text), ''), ['warning no-text']);
  });
  it('leaves out a table of contents', async () => {
    const { value } = await readBytes('a.pdf', textPdf(['Contents\nMills . . . . . . . . . . . . . 7\nBakers ............ 12\nTwelve mills stood here.']));
    assert.ok(value.passages.every(({ text }) => !/7|12|Mills/.test(text)) && value.passages.some(({ text }) => text.includes('Twelve mills stood here.')));
  });
  it('reads lines that run from right to left', async () => assert.deepEqual((await readFixture('rightToLeft.pdf')).passages.map(({ text }) => text), ['בעיר נספרו 1,204 סירות בשנת 2021, והנמל נסגר לשבוע.', 'מתוכן 38 משמשות לתיירים.']));
  it('says nothing of blank pages', async () => assert.deepEqual(said((await readBytes('a.pdf', textPdf(['Twelve mills stood here.', ' ', 'Two are left.']))).problems), []));
  it('says that a scanned file holds no text', async () => assert.deepEqual(said((await readBytes('a.pdf', textPdf(['', '']))).problems), ['error no-text']));
  it('takes off running heads and page numbers', async () => {
    const pages = Array.from({ length: 5 }, (_, at) => `@760 Annual report of the mills\n@400 Mill ${['one', 'two', 'three', 'four', 'five'][at]} ground ${at + 3}00 sacks.\n@30 ${at + 7}`);
    const { value } = await readBytes('a.pdf', textPdf(pages));
    assert.deepEqual(value.passages.map(({ text, locator }) => [text, locator.page, locator.pageLabel]), ['one', 'two', 'three', 'four', 'five'].map((name, at) => [`Mill ${name} ground ${at + 3}00 sacks.`, at + 1, String(at + 7)]));
  });
  it('says when a file is damaged or no PDF', async () => {
    assert.deepEqual(said((await readBytes('a.pdf', new TextEncoder().encode('%PDF-1.7\nnothing'))).problems), ['error damaged']);
    assert.deepEqual(said((await readBytes('a.pdf', fixture('columns.pdf').subarray(0, 2_000))).problems), ['error damaged']);
  });
  it('says when a file is protected', async () => assert.deepEqual(said((await readBytes('a.pdf', fixture('protected.pdf'))).problems), ['error encrypted']));

  describe('words divided at line ends', () => {
    const words = hyphenWords(['The well-known river was re-entered.', 'Nothing was forgotten.']);
    const check = (lines: readonly string[], expected: string): void => {
      it(expected, () => assert.equal(joinLines(lines, words), expected));
    };
    check(['It was for-', 'gotten soon.'], 'It was forgotten soon.');
    check(['a well-', 'known place'], 'a well-known place');
    check(['the years 2019-', '2020 were dry'], 'the years 2019-2020 were dry');
    check(['an F-', '16 flew'], 'an F-16 flew');
    check(['Anglo-', 'American trade'], 'Anglo-American trade');
    check(['pre-', 'and post-war prices'], 'pre- and post-war prices');
    check(['from 12–', '14 km'], 'from 12–14 km');
    check(['soft\u00ad', 'ened by rain'], 'softened by rain');
    check(['an oﬃce', 'of ﬁve'], 'an office of five');
  });
});
