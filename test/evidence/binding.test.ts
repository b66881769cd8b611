import assert from 'node:assert/strict';
import { checkDraft } from '../../src/core/index.js';

type Case = readonly [draft: string, expect: string];

/** `expect` is `figure: verdict` for every claim of the draft that is checked, in order; behind ≠ what the source has instead. */
async function check(sources: Record<string, string>, [draft, expect]: Case): Promise<void> {
  const report = await checkDraft({ path: 'draft.md', text: draft, date: '2024-09-04' }, Object.entries(sources).map(([path, text]) => ({ path, text })));
  const found = report.claims.map(({ text, verdict, message }) => `${text}: ${verdict}${verdict === 'contradicted' ? ` ≠ ${/the source says ([^(]+?) \(/.exec(message)?.[1]}` : ''}`);
  assert.equal(found.join(', '), expect);
}

const FERRY = { 'ferry.txt': 'The crossing to Holm takes 9 hours by steamer and 4 hours by hydrofoil.' };
const FLEET = { 'fleet.txt': 'The river fleet has 37 tugs and 812 barges, and nobody counts the rafts.' };
const WARDS = { 'wards.csv': 'Ward,Fires,Rescues\nEastbank,152,31\nMillside,117,64\nOldgate,98,12\n' };
const MONTHS = { 'visits.csv': 'Month,Visitors,Guides\n2021-02,6412,14\n2021-03,7085,17\n2021-04,9230,21\n' };
const LINES = { 'lines.csv': 'Line,Trams,Riders\n3,14,5210\n7,9,4380\n11,12,6125\n' };
const DIARY = { 'diary.txt': 'Holm, 3 May 2021\n\nThe year 2018 was a hard one. On 14 March the roof of the mill fell in.' };
const WEDDING = { 'life.txt': 'In 1931 she married the baker Ivo Marl; they were divorced in 1940.' };

describe('whose figure it is', () => {
  it('supports the figure of the same thing in a sentence', () => check(FERRY, ['The crossing to Holm takes 4 hours by hydrofoil.', '4 hours: supported']));
  it('does not take the neighbour’s figure in a sentence', () => check(FERRY, ['The crossing to Holm takes 4 hours by steamer.', '4 hours: contradicted ≠ 9 hours']));
  it('does not take a count of something else', () => check(FLEET, ['The river fleet has 812 tugs.', '812: contradicted ≠ 37']));
  it('supports the cell of the row that is named', () => check(WARDS, ['Fires in Millside: 117.', '117: supported']));
  it('does not take another row’s cell', () => check(WARDS, ['The ward of Eastbank had 117 fires.', '117: contradicted ≠ 152']));
  it('does not take another column’s cell', () => check(WARDS, ['There were 64 fires in Millside.', '64: contradicted ≠ 117']));
  it('leaves to a date what stands behind it', () => check(WEDDING, ['She married Ivo Marl, a baker, in 1931; they were divorced after nine years.', '1931: supported, nine years: supported']));
  it('takes no date of the clause behind', () => check(WEDDING, ['She married Ivo Marl, a baker, in 1940.', '1940: contradicted ≠ 1931']));
  it('knows a row by its number', () => check(LINES, ['Line 7 has 4,380 riders.', '4,380: supported']));
  it('does not take the cell of another number', () => check(LINES, ['Line 7 has 6,125 riders.', '6,125: contradicted ≠ 4380']));
  it('takes the month that labels a row for the month of its figures', () => check(MONTHS, ['In March 2021 the house had 7,085 visitors.', 'March 2021: supported, 7,085: supported']));
});

const PORTS = { 'ports.csv': 'Port,boats_2019,boats_2023\nHolm,412,530\nVarde,88,61\nSkarre,140,152\n' };
const PLOTS = { 'plots.csv': 'plot,yield_kg_per_ha,rest_min_after_run,wait p90 (s)\nNorth,410,95,8.5\nSouth,385,102,7.1\n' };

const CLUB = { 'club.csv': 'club,aged 13-15,aged 16-19\nHolm,44,19\nVarde,31,27\n' };

describe('what the heads of a table state', () => {
  it('is the year of a figure', () => check(PORTS, ['In 2023 Holm had 530 boats.', '2023: supported, 530: supported']));
  it('bears out no year that is in no head', () => check(PORTS, ['In 2021 Holm had 412 boats.', '2021: contradicted ≠ 2019, 412: supported']));
  it('is a unit with what it is per', () => check(PLOTS, ['The north plot gave 410 kg per hectare.', '410 kg per hectare: supported']));
  it('is a unit with what comes after it', () => check(PLOTS, ['In the south the rest after a run lasted 1.7 hours.', '1.7 hours: supported']));
  it('is the age of those counted', () => check(CLUB, ['The club at Varde has 31 members aged 13 to 15.', '31: supported, 13 to 15: supported']));
  it('is the rank of a percentile', () => check(PLOTS, ['At the 90th percentile the wait in the north was 8.5 seconds.', '90th: supported, 8.5 seconds: supported']));
});

describe('what a source leaves out', () => {
  it('is the unit, where a figure beside it has one', async () => {
    await check({ 'log.txt': 'The pilot, 51, had 8,240 hours, of which 1,930 on the type.' }, ['The pilot, an old hand, had flown the type for 1,930 hours.', '1,930 hours: supported']);
    await check({ 'log.txt': 'At 09:14 the left gauge read 64 knots and the right gauge 132 knots.' }, ['The left gauge read 64 knots, the right one 132.', '64 knots: supported, 132: supported']);
    await check({ 'log.txt': 'At 09:14 the left gauge read 64 knots and the right gauge 132 feet.' }, ['The right gauge read 132 litres.', '132 litres: unsupported']);
  });
  it('is what both sides of a vote are', () => check({ 'minutes.txt': 'The congress carried the motion by 271 to 96.' }, ['The congress carried the motion with 271 votes to 96.', '271: supported, 96: supported']));
  it('is that hours of some sort are hours', () => check({ 'note.txt': 'The airline tests its probes every 180 flight hours.' }, ['The airline tests its probes every 180 hours.', '180 hours: supported']));
  it('is the currency', () => check({ 'call.txt': 'The new quay came to some 18 million, the mayor said.' }, ['The new quay came to about €18 million.', '€18 million: supported']));
  it('is the year, where it was named before', () => check(DIARY, ['On 14 March 2018 the roof of the mill fell in.', '14 March 2018: supported']));
  it('is the noun in a list of results', () => check({ 'final.txt': 'Seats on the harbour board: Pilots 14, Owners 3, Dockers 8.' }, ['The Pilots have 14 seats on the harbour board.', '14: supported']));
  it('is which Thursday', () =>
    check({ 'notice.txt': 'Harbour office, 3 September 2024\n\nThe harbour of Holm will be closed from Thursday for repairs.' }, ['The harbour of Holm closes on Thursday for repairs.', 'Thursday: supported']));
});
