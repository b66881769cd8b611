import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { indexDocument } from '../../src/core/evidence/documentIndex.js';
import { keptFigures } from '../../src/core/evidence/keptFigures.js';
import { passageView } from '../../src/core/evidence/passageView.js';
import { readSource } from '../../src/core/index.js';

/** Without properties that are undefined, which are not kept. */
const told = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function check(name: string, text: string): void {
  it(name, async () => {
    const { value } = await readSource({ path: 'a.md', text });
    const index = indexDocument(value);
    let figures = 0;
    for (const [at, passage] of value.passages.entries()) {
      const read = passageView(value, at).quantities;
      const kept = keptFigures(index.figures, at, passage.text);
      if (passage.cells !== undefined || read.length === 0) assert.equal(kept, null);
      else assert.deepEqual(told(kept), told(read));
      figures += kept?.length ?? 0;
    }
    assert.ok(figures > 0, 'no figures');
  });
}

describe('figures kept beside an index are those that are read', () => {
  check('amounts and what they count', 'The mill ground 310 sacks and 4.25 tonnes of rye for £1,200, a fifth of it by night.');
  check('bounds, ranges and hedges', 'More than 1,200 came; about 30 to 40 stayed, up to 5 % of them for less than two weeks.');
  check('dates, times and ages', 'On Monday, 3 May 2021 at 2.30 pm she, 47 years old, left; she was back by 1990–95, or last year, just before nine.');
  check('changes and ratios', 'It rose by 12 per cent from 340 metres; before the storm it was 295, and 750 of 1,172 won 3-1.');
  check('units from elsewhere', 'All amounts in million francs.\n\nThe fund held 310 and paid 12 in 2020.\n\n- rent: 40 thousand euros\n- heat: 12');
  check('words that no byte holds', 'Die Fähre „Ö“ nahm 1.200 Gäste — ≈ 40 € je Kopf 🚢 und 3 ½ Tonnen.');
  check('of a table only the prose', 'The town has 14 mills.\n\n| year | mills |\n| --- | --- |\n| 2019 | 14 |\n| 2020 | 15 |\n');
  check('all of the example', readFileSync('examples/draft.md', 'utf8'));
  for (const [name, text] of [['no JSON', '[[4,'], ['no list', '7'], ['no figures', '[null]']] as const) {
    it(`of which ${name} is left are read again`, async () => {
      const { value } = await readSource({ path: 'a.md', text: 'The mill ground 310 sacks.' });
      const damaged = { stated: indexDocument(value).stated, figures: { text, ends: Uint32Array.of(0, text.length) } };
      assert.deepEqual(passageView(value, 0, damaged).quantities, passageView(value, 0).quantities);
    });
  }
});
