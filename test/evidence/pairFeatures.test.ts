import assert from 'node:assert/strict';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { companyOf } from '../../src/core/evidence/company.js';
import { PAIR_FEATURES, type PairFeature } from '../../src/core/evidence/pairFeatures.js';
import { findPairs } from '../../src/core/evidence/pairs.js';
import { retrieve } from '../../src/core/evidence/retrieve.js';
import { parseDraft } from '../../src/core/index.js';
import { libraryOf } from '../helpers/derivation.js';

/** What is measured of the first figure of a draft beside the figure `figure` of a source. */
function check(source: string, text: string, figure: string, wanted: Partial<Record<PairFeature, number>>): void {
  it(`${text} | ${figure} in ${source}`, async () => {
    const library = await libraryOf({ [source.includes(',') && source.includes('\n') ? 'a.csv' : 'a.md']: source });
    const draft = parseDraft({ path: 'draft.md', text }).value;
    const context = claimContexts(draft)(draft.claims[0] as (typeof draft.claims)[number]);
    const pair = findPairs(context, library, retrieve(context, library), companyOf(draft, library)).find((one) => one.figure.text === figure);
    assert.ok(pair, 'no such pair');
    for (const [name, value] of Object.entries(wanted)) assert.equal(pair.features[PAIR_FEATURES.indexOf(name as PairFeature)], value, name);
  });
}

/** The same where a feature is only said to be above nothing, or below. */
function apart(source: string, text: string, figure: string, name: PairFeature, way = 1): void {
  it(`${text} | ${name} of ${figure} in ${source}`, async () => {
    const library = await libraryOf({ [source.includes(',') && source.includes('\n') ? 'a.csv' : 'a.md']: source });
    const draft = parseDraft({ path: 'draft.md', text }).value;
    const claim = draft.claims.at(-1) as (typeof draft.claims)[number];
    const context = claimContexts(draft)(claim);
    const pair = findPairs(context, library, retrieve(context, library), companyOf(draft, library)).find((one) => one.figure.text === figure);
    assert.ok(way * (pair?.features[PAIR_FEATURES.indexOf(name)] as number) > 0.1);
  });
}

describe('what is measured of a figure of the draft beside one of a source', () => {
  check('The mill ground 310 sacks.', 'The mill ground 310 sacks.', '310', { rivalsBeside: 0, inForce: 0, wordElsewhere: 0 });
  check('The mill ground 310 sacks, the bakery bought 95 sacks and the inn 12 sacks.', 'The mill ground 310 sacks.', '310', { rivalsBeside: 2 / 8 });
  check('town,mills,ovens\nHolm,14,9\n', 'Holm has 14 mills.', '14', { rivalsBeside: 1 / 8 });
  check('The mill ground 310 sacks in 2030 (275 in 2029).', 'The mill ground 310 sacks.', '310', { inForce: 1 });
  check('The mill ground 310 sacks in 2030 (275 in 2029).', 'The mill ground 275 sacks.', '275', { inForce: -1 });

  // what stands on either side of both
  check('The mill ground 310 sacks.', 'The mill ground 310 sacks.', '310', { before: 1, behind: 1, beforeBack: 1, behindBack: 1, clause: 1, clauseBack: 1 });
  check('The mill had 310 of them.', 'The mill had 310 against that.', '310', { before: 1, beforeBack: 1, behind: 0, behindBack: 0 });
  // across, half as much; nothing of another figure's clause
  check('Sacks (310).', '310 sacks were ground.', '310', { before: 0, beforeBack: 0.5 });
  check('The mill ground 310 sacks, the bakery bought 95.', 'The bakery bought 310.', '310', { clause: 0, clauseBack: 0 });
  check('The mill ground 310 sacks, the bakery bought 95.', 'The bakery bought 310.', '95', { before: 1, beforeBack: 1, clause: 1, clauseBack: 1 });
  check('town,mills,ovens\nHolm,14,9\n', 'Holm has 14 mills.', '14', { columnLead: 1 });
  check('town,mills,ovens\nHolm,14,9\n', 'Holm has 9 mills.', '9', { columnLead: -1 });

  // a number that names a thing is a word, also where it is a figure of the source
  check('The trams of line 4 carried 6,125 riders.', 'Line 4 carried 6,125 riders.', '6,125', { cover: 1 });
  check('The trams of line 4 carried 6,125 riders.', 'Line 7 carried 6,125 riders.', '6,125', { nameMissing: 0 });

  // a name at the start of a sentence is one, an everyday word is none
  apart('Ostra had 14 wardens.', 'Pell had 14 wardens.', '14', 'nameForeign');
  apart('Pell had 31 wardens. Ostra had 14 wardens.', 'Pell had 14 wardens.', '14', 'nameReplaced');
  check('Farmers sold 31 goats.', 'Traders sold 31 goats.', '31', { nameMissing: 0, nameForeign: 0 });

  check('# Line 7\n\nIt carried 612 riders.', 'Line 7 carried 612 riders.', '612', { context: 1 });

  // what a figure leaves out because the one before it has just said it, in its sentence or the one before
  check('The mill ground 310 sacks. The bakery bought 275.', 'The bakery bought 275 sacks.', '275', { ofSame: 1, kindSame: 1 });
  check('The mill lost 310 kg. The bakery lost 275.', 'The bakery lost 275 kg.', '275', { unitSame: 1, kindSame: 1 });
  check('The mill ground 310 sacks a week, the bakery 275.', 'The bakery had 275 sacks a week.', '275', { ofSame: 1, behind: 1 });
  check('The mill ground 310 sacks. The bakery is in room 275.', 'The bakery bought 275 sacks.', '275', { ofSame: 0 });
  check('The mill ground 310 sacks. The bakery has 275 customers.', 'The bakery has 275 sacks.', '275', { ofSame: 0, ofDiffer: 1 });

  // so is what a curt sentence leaves out, a pronoun's name, and whose the figure is
  check('In the mill 68% of the sacks were sold. In the bakery it was 74%.', 'In the bakery 74% of the sacks were sold.', '74%', { cover: 1, clause: 1 });
  check('Ostra ground 310 sacks. She sold 95 of them.', 'Ostra sold 95 of them.', '95', { cover: 1 });
  check("The mill won by Ostra's 31 points against Pell's 28.", 'Ostra had 31 points.', '31', { bestInPassage: 1, binding: 1 });
  check("The mill won by Ostra's 31 points against Pell's 28.", 'Pell had 31 points.', '31', { bestInPassage: 0, binding: -1 });
  apart('month,sacks\nJan,310\nFeb,275\n', 'In January 310 sacks were ground.', '310', 'rowLabel');

  // another thing of a kind that goes by numbers: in the sentence, in a heading, by a code; below 0 where the draft's own stands nearer
  const lines = 'The trams of line 4 carried 610 riders and those of line 7 carried 880.';
  apart(lines, 'Line 4 carried 610 riders.', '610', 'otherNumber', -1);
  apart(lines, 'Line 7 carried 880 riders.', '880', 'otherNumber', -1);
  apart(lines, 'Line 7 carried 610 riders.', '610', 'otherNumber');
  apart('Pump 6 moves 310 litres, pump 8 moves 275.', 'Pump 8 moves 310 litres.', '310 litres', 'otherNumber');
  apart('Pump 6 moves 310 litres, pump 8 moves 275.', 'Pump 8 moves 275 litres.', '275', 'otherNumber', -1);
  apart('# Line 4\n\nIt carried 610 riders.', 'Line 7 carried 610 riders.', '610', 'otherNumber');
  apart('# Line 7\n\nIt carried 610 riders.', 'Line 7 carried 610 riders.', '610', 'otherNumber', -1);
  apart('engine,p50_ms,p99_ms\nHeron,13,52\n', '| Engine | p50 |\n|---|---|\n| Heron | 52 |\n', '52', 'otherNumber');
  apart('engine,p50_ms,p99_ms\nHeron,13,52\n', '| Engine | p99 |\n|---|---|\n| Heron | 52 |\n', '52', 'otherNumber', -1);
  check('The trams of line 4 carried 610 riders.', 'The 7 trams carried 610 riders.', '610', { otherNumber: 0 });
  check('They sold 610 tickets and 31 pies.', 'They sold 610 tickets and 12 pies.', '610', { otherNumber: 0 });

  // the month that both clauses name
  const wheat = 'Wheat fetched $212 a tonne in May, down from $240 in April.';
  check(wheat, 'Wheat cost $240 a tonne in April.', '$240', { periodSame: 1, periodDiffers: 0 });
  check(wheat, 'Wheat cost $212 a tonne in April.', '$212', { periodSame: 0, periodDiffers: 1 });
  check(wheat, 'Wheat cost $212 a tonne in May.', '$212', { periodSame: 1, periodDiffers: 0 });

  // what else of the sentence the passage states: not the figure at hand once more
  check('The mill ground 310 sacks and 95 of meal.', 'The mill ground 310 sacks and 95 of meal.', '310', { siblings: 1, siblingCount: 1 / 3 });
  check('The mill ground 310 sacks and 95 of meal.', 'The mill ground 95 sacks and 95 of meal.', '95', { siblings: 0, siblingCount: 0 });
  check('The mill has 9 sails and 9 cogs.', 'The mill has 9 sails and 9 cogs.', '9', { siblings: 1, siblingCount: 1 / 3 });

  it('the number of a row is no figure of it', async () => {
    const library = await libraryOf({ 'a.csv': 'no,village,metres\n1,Beck,62\n2,Holm,78\n3,Sand,41\n4,Lund,2\n' });
    const found = (text: string): string[] => {
      const draft = parseDraft({ path: 'draft.md', text }).value;
      const context = claimContexts(draft)(draft.claims[0] as (typeof draft.claims)[number]);
      return findPairs(context, library, retrieve(context, library), companyOf(draft, library)).flatMap(({ agrees, view }) => (agrees ? [view.passage.text] : []));
    };
    assert.deepEqual(found('In Lund 2 villages were dry.').filter((row) => row.includes('Holm')), []);
    assert.equal(found('Holm came in second, on the 2nd day.').filter((row) => row.includes('Holm')).length, 1);
  });

  it('a word that stands at another figure tells against this one', async () => {
    const library = await libraryOf({ 'a.md': 'The mill ground 310 sacks; the bakery that the widow ran bought 95 sacks.' });
    const draft = parseDraft({ path: 'draft.md', text: 'The bakery bought 310 sacks.' }).value;
    const context = claimContexts(draft)(draft.claims[0] as (typeof draft.claims)[number]);
    const pairs = findPairs(context, library, retrieve(context, library), companyOf(draft, library));
    const [mill, bakery] = ['310', '95'].map((text) => pairs.find((one) => one.figure.text === text)?.features[PAIR_FEATURES.indexOf('wordElsewhere')] as number);
    assert.ok((mill as number) > (bakery as number) + 0.2, `${mill} ${bakery}`);
  });
});
