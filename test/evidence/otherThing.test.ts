import assert from 'node:assert/strict';
import { checkDraft } from '../../src/core/index.js';

/** What is said of the claims of a draft beside one source or several, a letter each. */
function check(sources: string | readonly string[], draft: string, verdicts: string): void {
  const texts = typeof sources === 'string' ? [sources] : sources;
  it(`${draft} | ${texts.join(' | ').replaceAll('\n', ' / ')}`, async () => {
    const { claims } = await checkDraft({ path: 'draft.md', text: draft }, texts.map((text, at) => ({ path: `${'abc'.charAt(at)}.${/^[^.]+,[^.]+\n/.test(text) ? 'csv' : 'md'}`, text })));
    assert.equal(claims.map(({ verdict }) => verdict?.charAt(0)).join(''), verdicts);
  });
}

describe('the figure of another thing', () => {
  // that goes by a number
  const lines = 'Line 4 carried 6,310 riders. Line 7 carried 8,870 riders.';
  check(lines, 'Line 7 carried 8,870 riders.', 's');
  check(lines, 'Line 7 carried 6,310 riders.', 'c');
  check(lines, 'Line 4 carried 8,870 riders.', 'c');
  const wards = 'Ward 2 had 31 beds. Ward 5 had 44 beds.';
  check(wards, 'There were 44 beds in ward 5.', 's');
  check(wards, 'There were 31 beds in ward 5.', 'c');
  check(wards, 'Ward 2 had 44 beds.', 'c');
  const sections = '# Line 4\n\nIt carried 6,410 riders on a working day.\n\n# Line 7\n\nIt carried 9,930 riders on a working day.';
  check(sections, 'Line 7 carried 9,930 riders.', 's');
  check(sections, 'Line 7 carried 6,410 riders.', 'c');
  check(sections, 'Line 4 carried 9,930 riders.', 'c');

  // of another section, where both say the same of their own
  const piers = '# Harbour\n\n## North pier\n\nThe pier handled 412 ships. Repairs cost 3.1 million euros.\n\n## South pier\n\nThe pier handled 287 ships. Repairs cost 1.4 million euros.';
  check(piers, 'The south pier handled 287 ships.', 's');
  check(piers, 'The north pier handled 287 ships.', 'c');
  check(piers, 'Repairs to the south pier cost €3.1 million.', 'c');
  check(piers, 'The north pier handled 412 ships, the south pier 287.', 'ss');
  const mills = '# Ostra\n\nThe mill employs 120 people. It was built in 1893.\n\n# Pell\n\nThe mill employs 340 people. It was built in 1921.';
  check(mills, 'The mill in Ostra employs 340 people.', 'c');
  check(mills, 'The mill in Pell was built in 1893.', 'c');
  check(mills, '## Pell\n\nThe mill employs 340 people.', 's');
  check(mills, '## Ostra\n\nThe mill employs 340 people.', 'c');
  // a passage says it of what it names itself, and what is void says it of nothing
  check('# North pier\n\nThe pier handled 412 ships. The south pier handled 287 ships.\n\n# South pier\n\nThe pier handled 24 ships a month.', 'The south pier handled 287 ships.', 's');
  check('# Purpose\n\nThe trust gets a grant of 480,000 euros.\n\n# Money\n\nAn earlier draft, in which the trust gets a grant of 450,000 euros, is void.', 'The trust gets a grant of €480,000 in money.', 's');
  check('# North pier\n\nThe pier handled 412 ships.\n\n# South pier\n\nThe ferries of Holm handled were 287 ships.', 'The ferries of Holm at the north pier were 287 ships.', 's');
  // a heading that names a part of the text
  check('# Purpose\n\nThe trust gets 480,000 euros, it was told.\n\n# Report\n\nThe trust gets 3 visits a year.', 'The report says that the trust gets €480,000.', 's');

  // of another section, which the draft does not speak of
  const farm = '# Hollin Farm\n\n## Orchard\n\nThe trees gave 310 tonnes of apples. Frost took 40 per cent of the blossom.\n\n## Farm shop\n\nIt took 96,000 pounds and employs 5 people.';
  check(farm, 'The farm shop employs 5 people.', 's');
  check(farm, 'The orchard employs 5 people.', 'u');
  check(farm, 'The orchard sells its apples to the shop, which employs 5 people.', 's');
  check(farm, 'The shop sold apples and employs 5 people.', 's');
  check(farm, 'Of the people who work on the farm, 5 are employed in the orchard\u2019s shop.', 's');
  check('# Hollin\n\n## Orchard\n\nThe trees gave 310 tonnes.\n\n## Shop\n\nMarla Quill employs 5 people.', 'In the orchard Marla Quill employs 5 people.', 's');

  // of what another document is about, the titles saying of what kind both are
  const mill = '# Ostra mill\n\nThe mill stands on the Vell. It employs 412 people.';
  const other = '# Pell mill\n\nThe mill burned in 1955. It employs 340 people. Wages rose by 4.5 per cent.';
  check([mill, other], 'The mill in Ostra employs 412 people.', 's');
  check([mill, other], 'The mill in Ostra employs 340 people.', 'c');
  check([mill, other], 'The mill in Pell employs 340 people.', 's');
  check([mill, other], 'Wages at the Ostra mill rose by 4.5 per cent.', 'u');
  check([mill, other], 'Wages at the Pell mill rose by 4.5 per cent.', 's');
  check([mill, other], 'In Ostra, as in Pell, wages rose by 4.5 per cent.', 's');
  check([mill, `${other} At Ostra wages rose by 3.8 per cent.`], 'Wages at the Ostra mill rose by 3.8 per cent.', 's');
  // a sentence that names nothing speaks of what the heading over it does, unless the one before names something
  check([mill, other], '## Ostra\n\nThe mill employs 340 people.', 'c');
  check([mill, other], '## Pell\n\nThe mill employs 340 people.', 's');
  check([mill, other], '## Ostra\n\nWe went on to Pell. Wages rose by 4.5 per cent.', 's');
  // no document is about what the draft names, or a document is about nothing that can be told from its title
  check([other], 'Wages in Ostra rose by 4.5 per cent.', 's');
  check([mill, other.replace('Pell mill', 'WAGES IN PELL')], 'Wages in Ostra rose by 4.5 per cent.', 's');
  check([mill, other.replace('Pell mill', 'Interview with the miller of Pell')], 'Wages in Ostra rose by 4.5 per cent.', 's');
  check([mill, other.replace('Pell mill', 'Re: Pell mill')], 'Wages in Ostra rose by 4.5 per cent.', 's');
  // a document that speaks of another thing than the one that the draft names, but of no kindred one
  check([mill, '# The floods in Hask\n\nThe water rose by 4.5 metres.'], 'The water at the Ostra mill rose by 4.5 metres.', 's');
  // nor is a fire a fire service
  check(['# The Ostra fire\n\nThe fire began in May.', '# Fire service of Vell County: report\n\nThe fire was fought by 340 people.'], 'The fire in Ostra was fought by 340 people.', 's');
  // and where both say the same of their own, whatever the titles call it
  const store = '# Quillstore\n\nThe library has 118 contributors.';
  const peat = '# Peatdb\n\nThe program has 37 contributors.';
  check([store, peat], 'Quillstore has 118 contributors.', 's');
  check([store, peat], 'Peatdb has 118 contributors.', 'c');
  check([store, peat], 'Peatdb has 37 contributors.', 's');

  // of another name, left unsaid or not
  const towns = 'The trams of Holm carried 6,310 riders and those of Sand carried 8,870.';
  check(towns, 'Sand carried 8,870 riders.', 's');
  check('Holm carried 6,310 riders. Sand carried 8,870.', 'Sand carried 8,870 riders.', 's');

  const named = 'Holm carried 6,310 riders. Sand carried 8,870 riders.';
  check(named, 'Holm carried 8,870 riders.', 'c');
  check(named, 'Sand carried 6,310 riders.', 'c');
  check('Holm carried 6,310 riders. Sand carried 8,870.', 'Holm carried 8,870 riders.', 'c');
  check("Kenna's 31 points beat Ruari's 28.", 'Ruari scored 31 points.', 'c');
  check('Anders was paid 46 crowns a week, his brother Nils 38.', 'Nils was paid 46 crowns a week.', 'c');

  // of another month
  const wheat = 'Wheat fetched $212 a tonne in May, down from $240 in April.';
  check(wheat, 'Wheat cost $212 a tonne in May.', 'ss');
  check(wheat, 'In April wheat cost $240 a tonne.', 'ss');
  check(wheat, 'In April wheat cost $212 a tonne.', 'sc');
  const rain = 'month,rain_mm,sun_h\nJan,88,41\nFeb,63,70\nMar,57,118\n';
  check(rain, 'January brought 88 mm of rain.', 'ss');
  check(rain, 'January brought 63 mm of rain.', 'sc');
});

describe('a figure of which no source speaks', () => {
  check('The lighthouse at Lannis was seen by 2,417 visitors.', 'The quay at Lannis has 1,318 moorings.', 'u');
  check('The mill ground 310 sacks of rye. The bakery has 44 windows.', 'The mill has 6 sails.', 'u');
  check('The mill ground 310 sacks of rye. The bakery has 44 windows.', 'The bakery was opened in 1908.', 'u');
});
