import assert from 'node:assert/strict';
import { showNumber } from '../../src/core/sources/workbookFormat.js';
import { linesOf, pack, readBytes, readFixture, said } from './officeHelper.js';

const HARVEST = [
  'heading [Yield] Yield',
  'caption [Yield A1] Yield | Table 1. Apples picked in the three orchards',
  'caption [Yield A2] Yield | All weights in tonnes',
  'row [Yield A6] Yield | Orchard: Hill; 2022 Weight: 1,250; 2022 Share: 50.0%; 2023 Weight: 1,410; 2023 Share: 56.4%; Last picked: 2023-10-14',
  'row [Yield A7] Yield | Orchard: River; 2022 Weight: 900; 2022 Share: 36.0%; 2023 Weight: 760; 2023 Share: 30.4%; Last picked: 2023-10-02',
  'row [Yield A8] Yield | Orchard: Station; 2022 Weight: 350; 2022 Share: 14.0%; 2023 Weight: 330; 2023 Share: 13.2%; Last picked: 2023-09',
  'row total [Yield A9] Yield | Orchard: Together; 2022 Weight: 2,500; 2023 Weight: 2,500',
  '[Yield A10] Yield | Source: weighbridge tickets of the cooperative.',
  'heading [Money] Money',
  'row [Money A2] Money | Item: Crates; Cost: €1,234.50',
  'row [Money A3] Money | Item: Diesel; Cost: €980.00',
  'row [Money E2] Money | Village: Wick; Pickers: 14',
  'row [Money E3] Money | Village: Sele; Pickers: 9',
  'row [Money A5] Money | Turnover: 2.3 m',
  'row [Money A6] Money | Members: 61',
  '[Money B2] Money | paid in May',
];

/** A workbook of one sheet: cells as values, numbers as numbers, null for an empty cell, `=` formulas without results. */
const workbook = (rows: readonly (readonly (string | number | null)[])[], extra = ''): Uint8Array => {
  const cell = (value: string | number | null, column: number, row: number): string => {
    const ref = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
    return value.startsWith('=') ? `<c r="${ref}"><f>${value.slice(1)}</f></c>` : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const data = rows.map((row, at) => `<row r="${at + 1}">${row.map((value, column) => cell(value, column, at)).join('')}</row>`).join('');
  return pack({
    'xl/workbook.xml': '<workbook><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData>${extra}</worksheet>`,
  });
};

describe('workbooks', () => {
  it('keep every cell of a long sheet: words of any script, figures of any size, rows of a thousand columns, cells out of order', async () => {
    const names = ['Hull', 'Ålesund', '函館', 'Wick', 'Ōtaru', 'x'.repeat(1_200)];
    const values = [0, 7, 1_204, 999_999_999, 1_000_000_000, -3, 0.25, 1e21];
    const rows = Array.from({ length: 4_000 }, (_, at) => [names[at < 1_000 ? 0 : at % names.length] as string, values[at % values.length] as number, names[(at * 7) % names.length] as string]);
    const wide = Array.from({ length: 26 }, (_, column) => column * 11);
    const { value } = await readBytes('a.xlsx', workbook([['port', 'boats', 'twin'], ...rows, wide]));
    assert.equal(value.passages.length, 4_001);
    for (const [at, [port, boats, twin]] of rows.entries()) {
      const passage = value.passages[at];
      assert.equal(passage?.text, `port: ${port}; boats: ${boats}; twin: ${twin}`);
      assert.equal(value.text.slice(passage.span.start, passage.span.end), passage.text);
      assert.deepEqual(passage.cells?.map((cell) => cell.value), [undefined, boats, undefined]);
    }
    assert.deepEqual(value.passages[4_000]?.cells?.map((cell) => cell.value), wide);
    const far = 9_000;
    const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
    const cell = (column: number, row: number, number: number): string => `<c r="${letters(column)}${row}"><v>${number}</v></c>`;
    const data = `<row r="1">${Array.from({ length: far }, (_, column) => cell(column, 1, column)).join('')}</row><row r="2">${cell(2, 2, 30)}${cell(0, 2, 10)}${cell(1, 2, 20)}${cell(0, 2, 11)}</row>`;
    const { value: odd } = await readBytes('a.xlsx', pack({
      'xl/workbook.xml': '<workbook><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>`,
    }));
    assert.equal(odd.passages[0]?.cells?.length, far);
    assert.equal(odd.passages[0]?.cells?.at(-1)?.ref, `${letters(far - 1)}1`);
    assert.deepEqual(odd.passages[1]?.cells?.map(({ ref, value: figure }) => [ref, figure]), [['A2', 11], ['B2', 20], ['C2', 30]]);
  });

  for (const name of ['harvest.xlsx', 'harvest.ods']) {
    it(`reads ${name}: captions, two rows of heads, tables side by side, totals`, async () => assert.deepEqual(linesOf(await readFixture(name)), HARVEST));
    it(`gives the cells of ${name} their reference and stored number`, async () => {
      const { passages, tables, metadata } = await readFixture(name);
      const hill = passages.find((passage) => passage.text.includes('Hill'));
      assert.deepEqual(hill?.cells?.map(({ ref, text, value }) => [ref, text, value]), [
        ['A6', 'Hill', undefined], ['B6', '1,250', 1250], ['C6', '50.0%', 0.5], ['D6', '1,410', 1410], ['E6', '56.4%', 0.564], ['F6', '2023-10-14', undefined]]);
      assert.deepEqual(tables[0], { caption: 'Table 1. Apples picked in the three orchards – All weights in tonnes', sheet: 'Yield', heads: ['Orchard', '2022 Weight', '2022 Share', '2023 Weight', '2023 Share', 'Last picked'], rows: [3, 4, 5, 6] });
      assert.deepEqual([metadata.title, metadata.author, metadata.modified], ['Harvest accounts', 'Ada Brook', '2024-02-03']);
    });
  }

  it('reads conversations on cells with who said what', async () => {
    const bytes = pack({
      'xl/workbook.xml': '<workbook><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>12</v></c></row></sheetData></worksheet>',
      'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships><Relationship Id="r1" Type="http://x/comments" Target="../comments1.xml"/><Relationship Id="r2" Type="http://x/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      'xl/comments1.xml': '<comments><authors><author>tc=1</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment] Your version cannot show it.</t></text></comment></commentList></comments>',
      'xl/threadedComments/threadedComment1.xml': '<ThreadedComments><threadedComment ref="A1" personId="p1"><text>Thirteen with the ferry.</text></threadedComment></ThreadedComments>',
      'xl/persons/person.xml': '<personList><person displayName="Bo Ek" id="p1"/></personList>',
    });
    const { value } = await readBytes('a.xlsx', bytes);
    assert.deepEqual(value.passages.filter(({ speaker }) => speaker !== undefined).map(({ text, speaker, locator }) => [text, speaker, locator.cell]), [['Thirteen with the ferry.', 'Bo Ek', 'A1']]);
  });

  const check = (name: string, rows: readonly (readonly (string | number | null)[])[], expected: readonly string[], extra = ''): void => {
    it(name, async () => assert.deepEqual(linesOf((await readBytes('a.xlsx', workbook(rows, extra))).value), expected));
  };
  check('takes years for heads', [['Town', 2019, 2020], ['Wick', 310, 295], ['Sele', 88, 91]], ['row [Sheet1 A2] Town: Wick; 2019: 310; 2020: 295', 'row [Sheet1 A3] Town: Sele; 2019: 88; 2020: 91']);
  check('does not take a row of figures for heads', [['Wick', 1999, 12], ['Sele', 2004, 15]], ['row [Sheet1 A1] Wick; 1999; 12', 'row [Sheet1 A2] Sele; 2004; 15']);
  check('joins units under heads', [['Well', 'Depth', 'Flow'], [null, 'm', 'l/min'], ['Low', 40, 12], ['High', 61, 9]], ['row [Sheet1 A3] Well: Low; Depth m: 40; Flow l/min: 12', 'row [Sheet1 A4] Well: High; Depth m: 61; Flow l/min: 9']);
  check('opens rows with the label of their group', [['Town', 'Men', 'Women'], ['North'], ['Wick', 5, 6], ['South'], ['Sele', 7, 8]],
    ['row [Sheet1 A3] North; Town: Wick; Men: 5; Women: 6', 'row [Sheet1 A5] South; Town: Sele; Men: 7; Women: 8']);
  check('reads a second table under the first', [['Town', 'Men'], ['Wick', 5], ['Sele', 6], ['Boats in harbour'], ['Boat', 'Length'], ['Ada', 12], ['Ruth', 9]],
    ['row [Sheet1 A2] Town: Wick; Men: 5', 'row [Sheet1 A3] Town: Sele; Men: 6', 'caption [Sheet1 A4] Boats in harbour', 'row [Sheet1 A6] Boat: Ada; Length: 12', 'row [Sheet1 A7] Boat: Ruth; Length: 9']);
  check('goes on after a blank row', [['Town', 'Men', 'Women'], ['Wick', 5, 6], [], ['Sele', 7, 8]], ['row [Sheet1 A2] Town: Wick; Men: 5; Women: 6', 'row [Sheet1 A4] Town: Sele; Men: 7; Women: 8']);
  check('keeps a table with a blank column whole', [['Town', 'Men', null, 'Women'], ['Wick', 5, null, 6], ['Sele', 7, null, 8]], ['row [Sheet1 A2] Town: Wick; Men: 5; Women: 6', 'row [Sheet1 A3] Town: Sele; Men: 7; Women: 8']);
  check('tells a totals row by its figures', [['Ward', 'Beds', 'Staff'], ['A', 10, 4], ['B', 20, 9], ['C', 30, 11], ['Hospital', 60, 24]],
    ['row [Sheet1 A2] Ward: A; Beds: 10; Staff: 4', 'row [Sheet1 A3] Ward: B; Beds: 20; Staff: 9', 'row [Sheet1 A4] Ward: C; Beds: 30; Staff: 11', 'row total [Sheet1 A5] Ward: Hospital; Beds: 60; Staff: 24']);
  check('gives a merged label to each of its rows', [['Side', 'Town', 'Men'], ['East', 'Wick', 5], [null, 'Sele', 6]], ['row [Sheet1 A2] Side: East; Town: Wick; Men: 5', 'row [Sheet1 A2] Side: East; Town: Sele; Men: 6'], '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>');
  check('reads lines of text as text', [['The survey was held in May.'], ['It reached 412 homes.']], ['[Sheet1 A1] The survey was held in May.', '[Sheet1 A2] It reached 412 homes.']);

  it('says which formulas have no stored result', async () => {
    const { problems } = await readBytes('a.xlsx', workbook([['Town', 'Men'], ['Wick', 5], ['Sele', '=B2+1']]));
    assert.deepEqual(said(problems), ['warning no-values']);
    assert.match(problems[0]?.message ?? '', /^1 cells of the sheet “Sheet1” hold formulas without results/);
  });
});

describe('number formats', () => {
  const check = (value: number, code: string, expected: string): void => {
    it(`shows ${value} by ${code} as ${expected}`, () => assert.equal(showNumber(value, code).text, expected));
  };
  check(0.153, '0.0%', '15.3%');
  check(8.300000000000001, 'General', '8.3');
  check(1234567, '#,##0.0,,"m"', '1.2m');
  check(-5, '#,##0;[Red](#,##0)', '(5)');
  check(1234.5, '_-* #,##0.00_-;-* #,##0.00_-', '1,234.50');
  check(-1234.5, '"$"#,##0.00_);\\("$"#,##0.00\\)', '($1,234.50)');
  check(0, '#,##0;-#,##0;"-"', '-');
  check(1234.5, '[$€-407] #,##0.00', '€ 1,234.50');
  check(1234567.891, '#\\ ##0.00', '1 234 567.89');
  check(5, '0 "kg"', '5 kg');
  check(2.5, '# ?/?', '2 1/2');
  check(7, '00000', '00007');
  check(123456789, '0.00E+00', '1.23E+08');
  check(1500, '[>=1000]#,##0.0,"k";0', '1.5k');
  check(1.005, '0.00', '1.01');
  check(45292, 'dd/mm/yyyy', '2024-01-01');
  check(45292.75, 'yyyy-mm-dd hh:mm', '2024-01-01 18:00');
  check(45292, 'mmm yyyy', '2024-01');
  check(0.5, 'h:mm AM/PM', '12:00');
  check(1.5, '[h]:mm', '36:00');
  check(59, 'd.m.yyyy', '1900-02-28');
});
