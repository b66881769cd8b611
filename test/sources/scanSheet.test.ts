import assert from 'node:assert/strict';
import { scanSheet, type ScannedCell } from '../../src/core/sources/scanSheet.js';

/** What a scan of the sheet reports when its bytes come so many at a time. */
async function scanned(bytes: Uint8Array, step: number): Promise<string[]> {
  const found: string[] = [];
  const show = ({ column, type, style, number, text, hasFormula, isSum }: ScannedCell): string =>
    `${column} ${type}${style === 0 ? '' : ` s${style}`} ${Number.isNaN(number) ? `“${text}”` : number}${hasFormula ? (isSum ? ' sum' : ' formula') : ''}`;
  await scanSheet({
    names: ['a'], problems: [], has: () => true,
    async unpack(_, take) {
      for (let at = 0; at < bytes.length; at += step) if (take(bytes.subarray(at, at + step)) === false) break;
      return true;
    },
  }, 'a', { row: (number) => found.push(`row ${number}`), cell: (cell) => found.push(show(cell)), rowEnd: () => found.push('end'), merge: (range) => found.push(range), done: () => false });
  return found;
}

/** Checks the cells of a row, whatever the steps in which they come. */
async function check(cells: string, ...expected: string[]): Promise<void> {
  const bytes = new TextEncoder().encode(`<?xml version="1.0"?><worksheet><sheetData><row r="3">${cells}</row></sheetData></worksheet>`);
  // the encoding is told from the first bytes, so the first step holds the declaration
  for (const step of [bytes.length, 61, 40, 23]) assert.deepEqual(await scanned(bytes, step), ['row 3', ...expected, 'end'], `in steps of ${step}`);
}

describe('cells of a sheet', () => {
  it('are numbers, texts and indices', async () => {
    await check('<c r="B3" s="2"><v>-12.75</v></c><c r="C3" t="s"><v>7</v></c><c t="str"><v>Skerry</v></c>', '1 number s2 -12.75', '2 shared 7', '-1 text “Skerry”');
    await check("<c r='AB3' t='b'><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2021-03-04</v></c>", '27 boolean “1”', '-1 error “#N/A”', '-1 date “2021-03-04”');
  });
  it('keep every digit that a number can', async () => {
    for (const written of ['0.1', '123456789012345', '0.000001', '99999.99999', '1.5E-7', '1234567890123456789', '0.1234567890123456', '-0.5', '8.300000000000001', '.5', '5.']) await check(`<c><v>${written}</v></c>`, `-1 number ${Number(written)}`);
    for (const written of ['', 'x', '1.2.3', '0x10', '--1', '1e', 'Infinity']) await check(`<c><v>${written}</v></c>`, '-1 number “”');
  });
  it('are found whatever the markup', async () => {
    await check('<x:c x:r="Z9" r="A3" t="inlineStr"><x:is><x:r><x:t xml:space="preserve">Fish &amp; </x:t></x:r><x:r><x:t>chips</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c>', '0 text “Fish & chips”');
    await check('<!-- <c><v>1</v></c> --><c\n r = "A3" ><v ><![CDATA[12]]></v ></c ><c/>', '0 number 12', '-1 number “”');
    await check('<c note="a > b" r="A3"><f>SUM(B1:B9)</f><v>4</v></c><c><f>B1&lt;2</f><v>5</v></c><c><f/></c>', '0 number 4 sum', '-1 number 5 formula', '-1 number “” formula');
    await check('<c t="str"><v>Malmö – naïve, a text of more than forty characters 東京</v></c>', '-1 text “Malmö – naïve, a text of more than forty characters 東京”');
  });
  it('come from UTF-16 too', async () => {
    const text = '\ufeff<worksheet><row><c t="str"><v>Malmö</v></c></row><mergeCell ref="A1:B2"/></worksheet>';
    const bytes = new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
    assert.deepEqual(await scanned(bytes, 15), ['row 0', '-1 text “Malmö”', 'end', 'A1:B2']);
  });
  it('of a sheet with entities of its own are refused', async () => {
    await assert.rejects(scanned(new TextEncoder().encode('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), 1_000), /entities of its own/);
  });
});
