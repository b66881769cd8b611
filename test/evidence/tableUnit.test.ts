import assert from 'node:assert/strict';
import { passageView } from '../../src/core/evidence/passageView.js';
import { statedUnit } from '../../src/core/evidence/tableUnit.js';
import { readSource } from '../../src/core/index.js';

describe('the unit stated above figures', () => {
  function says(text: string, expected: string, isSentence = false): void {
    it(`${text}: ${expected}`, () => {
      const found = statedUnit(text, isSentence);
      assert.equal(found === null ? 'nothing' : `${found.kind} ${found.factor} ${found.unit ?? '-'}`, expected);
    });
  }
  says('Accounts in thousand francs', 'money 1000 franc');
  says('Income (thousands of Swiss francs)', 'money 1000 CHF');
  says('Income, £ million unless stated', 'money 1000000 GBP');
  says('Balance sheet, CHF m', 'money 1000000 CHF');
  says('Prices in euros', 'money 1 EUR');
  says('Visitors in thousands', 'cardinal 1000 -');
  says('Harvest in thousands of tonnes', 'measure 1000 t');
  says('Cash in hand', 'nothing');
  says('How 3.2 million francs were spent', 'nothing');
  says('Two million euros', 'nothing');
  says('People in millions of homes', 'nothing');
  says('Trade in May', 'nothing');
  says('All amounts in thousands of euros.', 'money 1000 EUR', true);
  says('Figures are in US$ million unless otherwise stated.', 'money 1000000 USD', true);
  says('The strike cost the port and the town behind it in millions of euros what it won in wages.', 'nothing', true);
});

describe('figures under a stated unit', () => {
  /** Each quantity of the source's rows and items as `text = value unit`. */
  function check(name: string, text: string, ...expected: string[]): void {
    it(name, async () => {
      const { value: document } = await readSource({ path: 's.md', text });
      const found = document.passages.flatMap(({ kind }, at) => (kind === 'row' || kind === 'list-item' ? passageView(document, at).quantities : []));
      assert.deepEqual(found.filter(({ kind }) => kind !== 'date').map(({ text: said, value, unit }) => `${said} = ${value} ${unit ?? '-'}`), expected);
    });
  }
  const table = (...rows: string[]): string => `| Item | 2022 | Number of shops |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;

  check('a sentence right before the table', `All amounts in thousand francs.\n\n${table('Rent | 14,860 | 12', 'Employees | 214 | 12', 'Margin (%) | 4.5 | 12')}`,
    '14,860 = 14860000 franc', '12 = 12 -', '214 = 214 -', '12 = 12 -', '4.5 = 4.5 %', '12 = 12 -');
  check('a heading above it', `## Funding in millions of dollars\n\nThe college tells this each year.\n\n${table('Gifts | 3.1 | 9')}`, '3.1 = 3100000 $', '9 = 9 -');
  check('a sentence at the front of the document', `# Accounts\n\nAll amounts in thousand francs.\n\n## Running costs\n\nThese rose.\n\n${table('Rent | 14,860 | 12')}`, '14,860 = 14860000 franc', '12 = 12 -');
  check('thousands said at the front hold for what shows decimals', `# Statistics\n\nAll figures in thousands unless stated otherwise.\n\n## Readers\n\nThey read more.\n\n${table('Borrowed | 38.2 | 12', 'Lost | 14,210 | 12')}`,
    '38.2 = 38200 -', '12 = 12 -', '14,210 = 14210 -', '12 = 12 -');
  check('an amount of money takes the scale alone', `All amounts in thousands of euros.\n\n${table('Rent | €412 | 9', 'Heat | £88 | 9')}`, '€412 = 412000 EUR', '9 = 9 -', '£88 = 88 GBP', '9 = 9 -');
  check('what stands over the labels', table('Roads | 88 | 9').replace('| Item |', '| Rs crore |'), '88 = 880000000 INR', '9 = 9 -');
  check('a share in a table of money', `All amounts in million kroner.\n\n${table('Rent | 12 | 9', 'Late payers, % of all | 4.2 | 9')}`, '12 = 12000000 krone', '9 = 9 -', '4.2 = 4.2 %', '9 = 9 -');
  check('the label of a row', table('Turnover, € million | 15.3 | 9', 'Gifts (thousand euros) | 140 | 9', 'Length of the dyke (km) | 8.5 | 9', 'Staff | 77 | 9'),
    '15.3 = 15300000 EUR', '9 = 9 -', '140 = 140000 EUR', '9 = 9 -', '8.5 = 8.5 km', '9 = 9 -', '77 = 77 -', '9 = 9 -');
  check('a unit at the end of a label', table('Mean wait, weeks | 31 | 9', 'Pipes laid, metres | 4,150 | 9', 'Fines, €1,000 | 77 | 9', 'Complaints, letters | 31 | 9'),
    '31 = 31 wk', '9 = 9 -', '4,150 = 4150 m', '9 = 9 -', '€1,000 = 1000 EUR', '77 = 77000 EUR', '9 = 9 -', '31 = 31 -', '9 = 9 -');
  check('what is told per share', `All amounts in thousand francs.\n\n${table('Rent | 412 | 9', 'Dividend per share | 7.5 | 9')}`, '412 = 412000 franc', '9 = 9 -', '7.5 = 7.5 -', '9 = 9 -');
  check('what is told per share in a list', 'In million kroner:\n\n- Profit: 88.1\n- Dividend per share: 7.5\n- Proposed dividend per share: NOK 8\n', '88.1 = 88100000 krone', '7.5 = 7.5 -', 'NOK 8 = 8 NOK');
  check('crowns in millions are money', table('Roads | 88 | 9').replace('| Item |', '| million crowns |'), '88 = 88000000 crown', '9 = 9 -');
  check('a sentence about something else gives nothing', `The town paid 3.2 million francs.\n\n${table('Rent | 412 | 9')}`, '412 = 412 -', '9 = 9 -');
  check('a list behind its lead', 'Spending in million kroner:\n\n- Roads: 88.1 (2021: 79)\n- Bridges: 4.2 million\n- Staff: 340\n- Doors for 12 schools\n',
    '88.1 = 88100000 krone', '79 = 79000000 krone', '4.2 million = 4200000 krone', '340 = 340 -', '12 = 12 -');
});
