import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Passage } from '../../src/core/sources/types.js';
import { scanDelimited } from '../../src/core/sources/scanDelimited.js';
import { passageWith, read, texts, wordsInDocument } from './readSourceHelper.js';

const check = (name: string, text: string, expected: readonly string[], path = 'a.csv'): void => {
  it(name, async () => assert.deepEqual(texts(await read(path, text)), expected));
};

describe('CSV', () => {
  check('reads rows with heads', 'port,boats\nHull,12\nCork,7\n', ['port: Hull; boats: 12', 'port: Cork; boats: 7']);
  check('detects semicolons, decimal commas and quotes', '\ufeffort;preis\r\n"Köln; Süd";1.234,5\r\nBonn;"12,50"\r\n', ['ort: Köln; Süd; preis: 1.234,5', 'ort: Bonn; preis: 12,50']);
  check('detects tabs and bars', 'a\tb\n1\t2\n', ['a: 1; b: 2']);
  check('takes years for heads', 'port,2019,2020\nHull,12,14\nCork,7,9', ['port: Hull; 2019: 12; 2020: 14', 'port: Cork; 2019: 7; 2020: 9']);
  check('names columns without heads', '12,Hull\n7,Cork', ['column A: 12; column B: Hull', 'column A: 7; column B: Cork']);
  check('leaves out empty cells and keeps ragged rows', 'a,b,c\n1,,3\n4,5,6,7\n8', ['a: 1; c: 3', 'a: 4; b: 5; c: 6; column D: 7', '8']);
  check('reads captions and notes', 'Boats by port\n\nport,boats\nHull,12\nCork,7\n\nSource: harbour office.', ['Boats by port', 'port: Hull; boats: 12', 'port: Cork; boats: 7', 'Source: harbour office.']);

  check('reads comments above the head, however many commas they have', '# Counted by two teams, from 13 to 15 May. Depth in cm, stocks in days, of all towns\n#\ntown,depth_cm,wells\nHull,12,7\nCork,7,4\n', ['Counted by two teams, from 13 to 15 May.', 'Depth in cm, stocks in days, of all towns', 'town: Hull; depth_cm: 12; wells: 7', 'town: Cork; depth_cm: 7; wells: 4']);
  check('takes a head that begins with a number sign for one', '#,town,wells\n1,Hull,7\n2,Cork,4\n', ['#: 1; town: Hull; wells: 7', '#: 2; town: Cork; wells: 4']);

  check('reads a bank statement: names and values above the table, semicolons, signs behind', 'Kontoinhaber;Müller GmbH\nZeitraum:;01.03.2024 bis 31.03.2024\n\nBuchungstag;Verwendungszweck;Betrag (EUR);Saldo (EUR)\n01.03.2024;"Miete; März";1.250,00-;8.750,00\n04.03.2024;Rechnung 4711;3.595,67;12.345,67\n', [
    'Kontoinhaber: Müller GmbH', 'Zeitraum: 01.03.2024 bis 31.03.2024', 'Buchungstag: 01.03.2024; Verwendungszweck: Miete; März; Betrag (EUR): 1.250,00-; Saldo (EUR): 8.750,00', 'Buchungstag: 04.03.2024; Verwendungszweck: Rechnung 4711; Betrag (EUR): 3.595,67; Saldo (EUR): 12.345,67',
  ]);
  check('reads titles and notes that a spreadsheet wrote as rows, and years over figures that could be years', 'Boats by port,,,\nReleased 4 March 2024,,,\n,,,\nPort,2022,2023,Change\nHull,1204,1300,8%\nWick,980,900,-8.2%\nTotal,2184,2200,0.7%\n,,,\nSource: harbour offices,,,\n', [
    'Boats by port', 'Released 4 March 2024', 'Port: Hull; 2022: 1204; 2023: 1300; Change: 8%', 'Port: Wick; 2022: 980; 2023: 900; Change: -8.2%', 'Port: Total; 2022: 2184; 2023: 2200; Change: 0.7%', 'Source: harbour offices',
  ]);

  it('gives cells their place, number and name', async () => {
    const document = await read('a.csv', 'port,share,cost\n"Hull ""old""",15.3%,"1,200"\nTotal,100%,(7)\n');
    const [first, total] = document.passages;
    assert.deepEqual(first?.cells?.map(({ head, text, ref, value }) => [head, text, ref, value]), [['port', 'Hull "old"', 'A2', undefined], ['share', '15.3%', 'B2', 0.153], ['cost', '1,200', 'C2', 1200]]);
    assert.deepEqual([first?.locator.line, first?.locator.cell, first?.isTotal], [2, 'A2', false]);
    assert.deepEqual([total?.isTotal, total?.cells?.[2]?.value], [true, -7]);
    assert.equal(wordsInDocument(document, passageWith(document, 'Hull'), '15.3%'), '15.3%');
    assert.equal(document.tables[0]?.heads.join(), 'port,share,cost');
  });
  it('finds what stands beside quotation marks that are written twice', async () => {
    const document = await read('a.csv', 'boat,says,crew\n"""Tern""","so ""it"" is",4\n5" gun,"a, ""b""",6\n');
    const [first, second] = document.passages as [Passage, Passage];
    assert.deepEqual(texts(document), ['boat: "Tern"; says: so "it" is; crew: 4', 'boat: 5" gun; says: a, "b"; crew: 6']);
    const shown = (passage: Passage, ...words: readonly string[]): string[] => words.map((one) => wordsInDocument(document, passage, one));
    assert.deepEqual(shown(first, '"Tern', 'Tern"', 'so "it" is', '4'), ['""Tern', 'Tern"', 'so ""it"" is', '4']);
    assert.deepEqual(shown(second, '5" gun', 'a, "b', '6'), ['5" gun', 'a, ""b', '6']);
    assert.deepEqual(first.cells?.map(({ text, column, ref, at }) => [text, column, ref, at]), [['"Tern"', 0, 'A2', undefined], ['so "it" is', 1, 'B2', undefined], ['4', 2, 'C2', undefined]]);
  });
  it('reads decimal commas as numbers', async () => {
    assert.deepEqual((await read('a.csv', 'x;y\n1,5;1.200\n2,25;3.400')).passages.map((passage) => passage.cells?.map((cell) => cell.value)), [[1.5, 1200], [2.25, 3400]]);
  });

  it('cuts as papaparse does', () => {
    const cell = fc.oneof(fc.string({ maxLength: 5, unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n', 'é', ';') }), fc.constant(''));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (table, delimiter, newline) => {
      const text = Papa.unparse(table, { delimiter, newline });
      const ours = [...scanDelimited(text, delimiter)].map((row) => row.cells.map((one) => one.text));
      const theirs = Papa.parse<string[]>(text, { delimiter, newline }).data;
      assert.deepEqual(ours, theirs);
      for (const row of scanDelimited(text, delimiter)) for (const one of row.cells) assert.equal(text.slice(one.start, one.end).replaceAll('""', '"'), one.text);
    }), { numRuns: 500 });
  });
});
