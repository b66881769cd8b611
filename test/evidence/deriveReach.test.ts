import assert from 'node:assert/strict';
import { parseDraft } from '../../src/core/draft/parseDraft.js';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { deriveFrom } from '../../src/core/evidence/deriveFrom.js';
import { retrieve } from '../../src/core/evidence/retrieve.js';
import { deriveFor, libraryOf, told } from '../helpers/derivation.js';

/** `source` is all that is known; `marked` holds the figure in brackets; `expected` is the best working, or "nothing". */
const check = (source: string, marked: string, expected: string, path = 'sources/notes.txt'): void => {
  it(`${marked} ${expected}`, async () => {
    assert.equal(told(deriveFor(await libraryOf({ [path]: source }), marked)), expected);
  });
};

/** The same of a whole draft, by what its figure finds in the sources. */
const checkDraft = (sources: Readonly<Record<string, string>>, marked: string, expected: string, least = 0.03): void => {
  it(`${marked} ${expected}`, async () => {
    const library = await libraryOf(sources);
    const draft = parseDraft({ path: 'draft.md', text: marked.replace('[', '').replace(']', '') }).value;
    const claim = draft.claims.find(({ span }) => span.start === marked.indexOf('['));
    if (claim === undefined) throw new Error(`no figure at the mark: ${marked}`);
    const context = claimContexts(draft)(claim);
    assert.equal(told(deriveFrom(draft, context, retrieve(context, library), library), least), expected);
  });
};

describe('derive: cells and counts whose unit is not said', () => {
  check('account,this_year,last_year\nGifts,£268000,214500\nRents,£91200,88400\n', 'Gifts to the choir rose by [25 per cent].', '(£268000 − 214500) ÷ 214500 = 24.9 %', 'sources/choir.csv');
  check('The club landed 96 pike in 2024; the mean of the ten years before was 143.', 'In 2024 the club landed 96 pike, [47] fewer than the mean of the years before.', '143 − 96 = 47');
  check('The club landed 96 pike in 2024; the mean of the ten years before was 143.', 'In 2024 the club landed 96 pike, [52] fewer than the mean of the years before.', 'not 143 − 96 = 47');
});

describe('derive: a figure of the draft beside one of a source', () => {
  check('In the spring before the guild had 640 members.', 'By the spring the guild had 1,041 members, [63%] more than in the spring before.', '(1,041 − 640) ÷ 640 = 62.7 %');
  check('In the spring before the guild had 640 members.', 'By the spring the guild had 1,041 members, [71%] more than in the spring before.', 'not (1,041 − 640) ÷ 640 = 62.7 %');
  check('The abbey owns 640 carp.', 'By the spring the guild had 1,041 members, [63%] more than in the spring before.', 'nothing');
  check('The guild met in the barn.', 'Of its 1,041 members 320, or [31%], have a boat.', 'nothing');
});

describe('derive: what a source says of a figure in its own words', () => {
  const later = 'Until the end of the works there were 137 supplementary petitions.';
  const checkTwo = (earlier: string, marked: string, expected: string): void => checkDraft({ 'sources/later.txt': later, 'sources/earlier.txt': earlier }, marked, expected);
  checkTwo('Supplementary petitions so far: 62', 'By the end of the works the masons lodged 137 demands, [75] more than three years earlier.', '137 − 62 = 75');
  checkTwo('Supplementary petitions so far: 62', 'By the end of the works the masons lodged 137 demands, [78] more than three years earlier.', 'nothing');
  checkTwo('Goats in the glen: 62', 'By the end of the works the masons lodged 137 demands, [75] more than three years earlier.', 'nothing');
  checkTwo('Supplementary petitions so far: 62', 'The abbot keeps 137 goats, [75] more than three years earlier.', 'nothing');
});

describe('derive: a row that the sentence before names', () => {
  const pupils = { 'sources/pupils.csv': 'faculty,2024,2025\nMusic,2410,2325\nLaw,2014,1961\nMedicine,1648,1655\nTheology,310,322\n' };
  checkDraft(pupils, 'The faculties have changed since 2024. Music became smaller. It has [85] fewer pupils than in 2024.', '2410 − 2325 = 85');
  checkDraft(pupils, 'The faculties have changed since 2024. Law became smaller. It has [53] fewer pupils than in 2024.', '2014 − 1961 = 53');
});

describe('derive: a day whose year stands beside it', () => {
  const voyage = 'The Heron left Leith on 14 April 1936 and landed at Varn on 6 May.';
  check(voyage, 'The voyage of the Heron to Varn lasted [22 days].', '14 April 1936 to 6 May = 22 days');
  check(voyage, 'The voyage of the Heron to Varn lasted [25 days].', 'not 14 April 1936 to 6 May = 22 days');
});

describe('derive: a part and its whole in two documents', () => {
  const works = { 'sources/panels.txt': 'The panels on the roof: 890 MWh until New Year.', 'sources/meters.csv': 'works,electricity_mwh,gas_mwh\nBrendon,7320,27400\nAshlow,10400,36300\nCorrick,4210,8900\n' };
  checkDraft(works, 'The panels gave 890 MWh, or [12 per cent] of the electricity that the Brendon works used.', '890 MWh ÷ 7320 = 12.2 %');
  checkDraft(works, 'The panels gave 890 MWh, or [12 per cent] of what the mayor had promised to the town.', 'nothing');
});

describe('derive: of how many the opposite is told', () => {
  const women = { 'sources/roll.txt': 'Women make up 57 per cent.' };
  checkDraft(women, 'Of the newcomers [43 per cent] are men.', '100 % − 57 per cent = 43 %');
  checkDraft(women, 'Of the newcomers [43 per cent] are bakers.', 'nothing');
});

describe('derive: a rate of another stretch of time', () => {
  check('The guild pays for the servers, 310 a month.', 'The servers cost the guild [€3,720] a year.', '310 × 12 = €3,720');
  check('The guild pays for the servers, 310 a month.', 'The servers cost the guild [€3,270] a year.', 'not 310 × 12 = €3,720');
  check('The levy on the guild is 520 a year.', 'The levy costs the guild [£10] a week.', '520 × 1/52 = £10');
  check('The guild pays for the servers, 310 a month.', 'The servers cost the guild [€310] a month.', 'nothing');
});

describe('derive: a part of what the draft has just named', () => {
  const asked = { 'sources/survey.txt': 'The form went to all 143 volunteers between 7 and 27 October; 118 replied.' };
  checkDraft(asked, 'Nor could it be done without the 143 who are not paid. In the autumn [83 per cent] of them answered our questions.', '118 ÷ 143 = 82.5 %');
  checkDraft(asked, 'Nor could it be done without the 143 who are not paid. In the autumn [38 per cent] of them answered our questions.', 'nothing');
});

describe('derive: a cell of the draft by its heads and its row', () => {
  const visits = { 'sources/visits.csv': 'point,2022,2023,2024\n"Central, Custom Square",412300,436900,471800\n"Northgate, Mill Lane",91000,88150,61700\n"Quarry, Hill Road",70100,74920,79420\n' };
  const draft = (change: string): string => `| House | Visits | Change in a year |\n| --- | ---: | ---: |\n| Central | 471,800 | [${change}] |\n`;
  checkDraft(visits, draft('+8.0 %'), '(471800 − 436900) ÷ 436900 = 8.0 %');
  checkDraft(visits, draft('+9.4 %'), 'nothing');
  const wells = { 'sources/wells.csv': 'town,district,tested,fouled\nAmbe,Lower,24,19\nKosti,Lower,15,17\nRuvo,Coast,18,6\nIsk,Coast,22,9\nDorn,Lower,31,8\n' };
  checkDraft(wells, '| District | Fouled |\n| --- | ---: |\n| Lower | [44] |\n', 'sum of fouled (Lower) = 44');
});

describe('derive: the other figure of a difference', () => {
  checkDraft({ 'sources/a.md': 'The union asks for a rise of 7.5 per cent on basic rates.', 'sources/b.md': 'The board offers a pay rise of 4.2 per cent on basic rates.' }, 'The board has offered 4.2 per cent, which leaves the sides [3.3 percentage points] apart.', '7.5 per cent − 4.2 per cent = 3.30 points');
  checkDraft({ 'sources/plan.md': 'We expect 38,400 vehicles a day in 2024.', 'sources/counts.md': '| Road | 2023 | 2024 |\n|---|---|---|\n| Severin Link | 27,590 | 29,577 |\n| Quarry Lane | 8,110 | 8,240 |\n' }, 'The plan for Severin Link had promised 38,400 vehicles a day in 2024. Reality fell short by [8,823].', '38,400 − 29,577 = 8,823');
  checkDraft({ 'sources/hearing.md': 'It was 86.3 per cent. The year before it was 88.1. The target in our contract is 91.' }, 'The line ran 86.3 per cent of its trains on time, [4.7 percentage points] short of the target.', '91 − 86.3 per cent = 4.70 points');
  checkDraft({ 'sources/hearing.md': 'It was 86.3 per cent. The year before it was 88.1. The target in our contract is 91.' }, 'The line ran 86.3 per cent of its trains on time, [5.4 percentage points] short of the target.', 'nothing');
});

describe('derive: what a source puts together', () => {
  check('Night care was needed by 9 and 41 patients.', 'Across both groups, [50 patients] needed night care.', '9 + 41 = 50');
  check('Of 22 piezometers, 18 respond.', '[Four] of the piezometers no longer respond.', '22 − 18 = 4');
  check('The group has 16 heads. All but three answered the note.', 'Of the [13 heads] who answered her note, most were in favour.', '16 − three = 13');
});

describe('derive: quotients by their units', () => {
  check('I have 7,200 trees, on 4.5 hectares of terraces.', 'He has 7,200 trees on 4.5 hectares, [1,600] to the hectare.', '7,200 ÷ 4.5 hectares = 1,600');
  check('plant,energy_mwh,capex_musd\nSaltings,60,39\nHythe,720,169\nBressey,1600,352\n', 'Saltings cost [$650] for each kilowatt-hour.', '39 ÷ 60 = $650', 'sources/plants.csv');
  check('Grid batteries with 1,100 MW and 3,020 MWh were at work.', 'The grid batteries are empty after [2.7 hours].', '3,020 MWh ÷ 1,100 MW = 2.75 hours');
  check('The crew needs ninety per cent of it for ten weeks.', 'The crew come back after [11 weeks] in all.', 'nothing');
});

describe('derive: rows where one column is above another', () => {
  const sites = 'site,capacity,peak_occupancy\nAld,120,131\nBorve,80,96\nCairn,60,60\nDunn,200,180\nEsk,90,91\n';
  check(sites, 'In [three] of the five sites the peak was above capacity.', 'rows with capacity below peak occupancy = 3', 'sources/sites.csv');
  check(sites, 'In [four] of the five sites the peak was above capacity.', 'not rows of sites.csv = 5', 'sources/sites.csv');
  check(sites, 'Peak occupancy: [three] beds in the cellar.', 'nothing', 'sources/sites.csv');
});

describe('derive: the two ends of one span', () => {
  const notes = { 'sources/notes.txt': 'Farmers, Saxby hall, Thursday 19 February 2026, 7.30 pm to 10.05 pm\n\nThe weir is to have a ramp by the end of the year, at the cost of the county, said the chair to those who had come in spite of the snow. Nobody from the water company was there, nor from the mill.' };
  checkDraft(notes, 'At Saxby there was a debate about the ramp at the weir, the county, rents, ditches, the water company, snow and the mill, which lasted [two hours and 35 minutes].', 'Thursday 19 February 2026 7.30 pm to 10.05 pm = 155 min', 0.01);
  checkDraft(notes, 'At Saxby there was a debate about the ramp at the weir, the county, rents, ditches, the water company, snow and the mill, which lasted [two hours and 15 minutes].', 'nothing');
});
