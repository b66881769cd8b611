import assert from 'node:assert/strict';
import { deriveFor, libraryOf, told } from '../helpers/derivation.js';

/** `source` is all that is known; `marked` holds the figure in brackets; `expected` is the best working, or "nothing". */
const check = (source: string, marked: string, expected: string, path = 'sources/notes.txt'): void => {
  it(`${marked} ${expected}`, async () => {
    assert.equal(told(deriveFor(await libraryOf({ [path]: source }), marked)), expected);
  });
};

describe('derive: what no sentence means is not offered', () => {
  check('The quay has 39 lamps, of which 35 are lit.', 'Four more lamps were lit on the quay than [four years ago].', 'nothing');
  check('The orchard had 820 pear trees in 2019; 451 of the pear trees were left in 2023.', 'The orchard has seen a loss of [45 per cent] of its pear trees.', '(820 − 451) ÷ 820 = 45 %');
  check('The orchard had 820 pear trees in 2019; 451 pear trees were left in 2023.', 'The orchard has seen a loss of [55 per cent] of its pear trees.', 'not (820 − 451) ÷ 820 = 45 %');
  check('The mill had 740 looms in 2021, 1,120 looms in 2022 and 1,310 looms in 2023.', 'In 2023 the mill had 1,310 looms, [190] more than two years earlier.', 'not 1,310 − 740 = 570');
  check('The mill had 740 looms in 2021, 1,120 looms in 2022 and 1,310 looms in 2023.', 'In 2023 the mill had 1,310 looms, [570] more than two years earlier.', '1,310 − 740 = 570');
  check('Memory for the new engine: 6 GiB (4.0: 6 GiB, 3.8: 9 GiB).', 'The new engine needs 6 GiB of memory, [2 GiB] less than before.', 'nothing');
  check('The dredger has 1,900 tonnes of ballast and 217 hatches.', 'The harbour master came in a convoy of [nine].', 'nothing');
  check('club,spent,players in,players out\nTarn,4.1,3,4\nHolm,2.6,2,5\nWick,1.9,1,3\n', 'The clubs sold [three] players.', 'not sum of players in = 6', 'sources/transfers.csv');
  check('ward,hours,rescuers\nTarn,31,44\nHolm,12,20\nWick,9,8\n', 'In Tarn they searched with 44 people for [13 hours].', 'nothing', 'sources/rescues.csv');
  check('A choir of 140 sang. The hall was heated by a stove from Tarn, which the mayor paid for.\n\n# Gifts\n\nThe treasurer spoke for an hour.\n\nHe thanked everybody.\n\nThen came the soup.\n\nMeat was had by all.\n\nIn the end 561 persons made a gift.', 'The choir numbered 140, [a quarter] of them still at school.', 'nothing');
  check('stall,eels,crabs,whelks\nNorth,410,1230,77\nSouth,350,990,61\n', '[One in three] of the bakers has a van.', 'nothing', 'sources/stalls.csv');
});

describe('derive: what is left unsaid', () => {
  check('The bank at the weir rose by 0.7 metres and went down again by 0.4.', 'At the weir the bank came up by 70 centimetres; it is now [30] higher than it was.', '0.7 metres − 0.4 = 30 cm');
  check('Of 31 chapels in the year 1950 twelve are left.', '[19] chapels went in the same years.', '31 − twelve = 19');
  check('rope 42.00 GBP\nanchor 138.50 GBP\ncarriage 7.00 GBP', 'A rope and an anchor in one parcel come to [£187.50].', '42.00 GBP + 138.50 GBP + 7.00 GBP = £187.5');
  check('Twelve wagons make up the train. They were painted in 2019, for £1.5 million each.', 'The wagons were painted at a price of [£18 million] for all of them together.', '£1.5 million × Twelve = £18,000,000');
  check('farm,system,pump_hours\nA,wind,40\nB,wind,55\nC,wind,38\nD,wind,61\nE,wind,47\nF,solar,12\nG,solar,19\nH,solar,25\nI,solar,8\n', 'The pumps ran 305 hours in total, [79 per cent] of it on wind farms.', 'sum of pump hours (wind) ÷ sum of pump hours = 79.0 %', 'sources/pumps.csv');
});

describe('derive: other ways to say an operand', () => {
  const TRIALS = 'trial,country,risk,pupils\nA,England,low,120\nB,England,high,340\nC,Wales,low,95\nD,England,low,210\nE,Finland,high,410\n';
  check('There are 318 kiosks on the coast, and one in three will close.', 'Of the 318 kiosks on the coast [106] will close.', 'one in three × 318 = 106');
  check('In the bowls final Wick beat Tarn 54-47.', 'Wick beat Tarn by [seven] in the bowls final.', '54 − 47 = 7');
  check('There were 412 boats that had to be towed; the harbour tows a boat for 85 euros.', '412 boats were towed by the harbour, at €85 each, or [€35,020].', '85 euros × 412 = €35,020');
  check(TRIALS, '[Three] of the trials are English.', 'rows with England = 3', 'sources/trials.csv');
  check(TRIALS, 'The two largest trials had [750] pupils together.', 'sum of pupils (2 highest by pupils) = 750', 'sources/trials.csv');
  check(TRIALS, 'The two largest trials had [760] pupils together.', 'not sum of pupils (2 highest by pupils) = 750', 'sources/trials.csv');
  check('part,vote,final\nTunnel structure,96,163\nTracks and power,118,226\n', 'The structure became dearer by [67].', '163 − 96 = 67', 'sources/costs.csv');
});

describe('derive: a share that is denied, or left open', () => {
  check('Of the 600 members 114 voted yes.', 'Not [a fifth] of the 600 members voted yes.', '114 ÷ 600 = 0.1900');
  check('Of the 600 members 114 voted yes.', 'Whether or not [a fifth] of the 600 members voted yes is open.', 'not 114 ÷ 600 = 0.1900');
});

describe('derive: people by other names', () => {
  check('In the flood year the priest counted 418 dead in the village; the clerk has 371 persons in the flood register.', 'The priest counted [47] more in the flood year than the clerk.', '418 − 371 = 47');
  check('The second study of the sleepers had 5,210 participants, the first study of the sleepers 1,890 participants.', 'The second study of the sleepers has [3,320] people more than the first.', '5,210 − 1,890 = 3,320');
  check('The school has 120 students and 80 visitors a day.', 'The number of students at the school rose by [50 per cent].', 'nothing');
  check('In the flood year the priest counted 418 barges in the village; the clerk has 371 persons in the flood register.', 'The priest counted [47] more in the flood year than the clerk.', 'nothing');
});

describe('derive: less than a part', () => {
  const LINE = 'In 1974 the line carried 38,700 passengers; in 1913 the line carried 204,000 passengers.';
  check(LINE, 'The line carried 38,700 passengers, not [a fifth] of the 204,000 passengers of 1913.', '38,700 ÷ 204,000 = 0.1897');
  check(LINE, 'The line never carried so much as [a quarter] of the 204,000 passengers of 1913, but 38,700 passengers.', '38,700 ÷ 204,000 = 0.1897');
  check(LINE, 'The line carried 38,700 passengers, [a quarter] of the 204,000 passengers of 1913.', 'not 38,700 ÷ 204,000 = 0.1897');
  check(LINE, 'The line carried 38,700 passengers, not [a sixth] of the 204,000 passengers of 1913.', 'not 38,700 ÷ 204,000 = 0.1897');
});

describe('derive: rows and columns beside the one that is named', () => {
  check('herd,without salt,with salt\nlambs sold per farm,2.1,3.3\nkids sold per farm,1.4,1.5\n', 'With salt a farm sold 3.3 lambs, [57 per cent] more.', '(3.3 − 2.1) ÷ 2.1 = 57.1 %', 'sources/herds.csv');
  check('hostel,certified beds,guests\nTarn,240,221\nHolm,95,90\n', 'The hostel at Tarn had 221 guests and could have taken another [19].', '240 − 221 = 19', 'sources/hostels.csv');
  check('The storm felled 24 oaks and split 43 oaks in the park.', 'The storm felled 24 oaks in the park; another [19] were split.', 'not 24 ÷ 2 = 12');
  check('The storm felled 24 oaks and split 43 oaks in the park.', 'The storm felled 24 oaks in the park; another [19] were split in May.', 'not 24 ÷ 2 = 12');
  check('ward,beds,nurses\nElm,420,180\nOak,360,120\n', 'Elm ward has 420 beds, a rise of [133 per cent].', 'not (sum of beds − 420) ÷ 420 = 85.7 %', 'sources/wards.csv');
  check('ward,beds,nurses\nElm,40,10\nOak,36,12\n', 'Elm ward has 40 beds, [four times] as many as last year.', 'not sum of beds ÷ 40 = 1.90', 'sources/wards.csv');
  check('week ending,tram passengers\n2025-09-06,5980\n2025-09-13,5510\n2025-09-20,6420\n2025-09-27,6600\n', 'The tram had 5,980 passengers in the opening week and [470] fewer in the next.', '5980 − 5510 = 470', 'sources/weeks.csv');
});
