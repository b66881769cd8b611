import assert from 'node:assert/strict';
import { queryTables } from '../../src/core/evidence/query/queryTables.js';
import { deriveInput, libraryOf } from '../helpers/derivation.js';

const library = await libraryOf({
  'orchards.csv': `orchard,village,trees,planted,variety,cider_press
Long Acre,Benthal,120,1962,Russet,yes
Nether Field,Benthal,85,1974,Pippin,no
Hazel Bank,Coombe,240,1951,Russet,yes
Pound Close,Arle,60,1988,Codlin,no
Mill Slope,Coombe,95,1974,Pippin,yes
Church End,Arle,150,1933,"Russet, Codlin",no
`,
  'regatta.csv': `date,opponent,result,score,spectators
3 May 2019,Wexcombe,W,4 - 1,310
10 May 2019,Tarleigh,L,2 - 3,275
17 May 2019,Wexcombe,W,5 - 0,420
7 June 2019,Ostrey,D,2 - 2,198
14 June 2019,Tarleigh,W,3 - 1,505
`,
  'catch.csv': `harbour,tonnes 2011,tonnes 2021
Polgarth,410,365
Skellow,280,310
Trewen,95,120
`,
  'storms.csv': `storm,district,homes lost
Ashby,Tarn,11
Oakshaw,Tarn,9
Rill,Tarn,5
Moss,Holm,2
`,
  'tides.csv': `March,high water m,gauge
3,4.1,Pier Head
9,5.3,Old Lock
21,4.8,Pier Head
`,
  'ferries.csv': `year,sailings,cancelled,rank
2015,1200,48,4
2016,1260,31,2
2017,1260,52,5
2018,1190,22,1
2019,1310,40,3
`,
});

/** `marked` holds the figure in brackets; expected is the working, `not` and the working where the claim does not fit it, or `nothing`. */
const check = (marked: string, expected: string): void => {
  it(`${marked} ${expected}`, () => {
    const { tables, sentence, quantity, siblings } = deriveInput(library, marked, 'Spectators, sailings and trees.');
    const answer = queryTables(tables, sentence, quantity, siblings);
    assert.equal(answer === null ? 'nothing' : `${answer.agrees ? '' : 'not '}${answer.working}`, expected);
  });
};

describe('a table asked to count', () => {
  check('[Two] orchards in Coombe have a cider press.', 'rows with Coombe, cider press = 2');
  check('[Three] orchards have no cider press.', 'rows with no cider press = 3');
  check('[Four] orchards grow Russet.', 'not rows with Russet = 3');
  check('[Two] orchards have more than 130 trees.', 'rows with trees above 130 = 2');
  check('[Four] orchards were not planted in 1974.', 'rows with not 1974 = 4');
  check('The crew won [three] races.', 'rows with won = 3');
  check('The crew won [two] races in May 2019.', 'rows with won, May 2019 = 2');
  check('[Five] races were held in May 2019.', 'not rows with May 2019 = 3');
  check('[50 %] of the orchards grow Russet.', 'rows with Russet ÷ all rows: 3 ÷ 6 = 50 %');
});

describe('what is no count of rows', () => {
  check('The storms in Tarn district took 300 trees and [five] of the houses.', 'homes lost (Tarn) = 5');
});

describe('a table asked for a cell', () => {
  check('On 7 June 2019 there were [198] spectators.', 'spectators (7 June 2019) = 198');
  check('On 7 June 2019 there were [275] spectators.', 'not spectators (7 June 2019) = 198');
  check('Long Acre has [240] trees.', 'not trees (Long Acre) = 120');
  check('The race against Ostrey ended with a score of [2] - 2.', 'score (Ostrey) = 2 - 2');
  check('The race against Ostrey ended with a score of [4] - 1.', 'not score (Ostrey) = 2 - 2');
  check('In 2018 there were [1,310] sailings.', 'not sailings (2018) = 1190');
});

describe('columns headed by a month', () => {
  check('On 9 March high water stood at [5.3] metres.', 'high water m (9 March) = 5.3');
  check('At the Old Lock the water was high on [9 March].', 'March (Old Lock) = 9');
  check('At the Old Lock the water was high on [21 March].', 'not March (Old Lock) = 9');
});

describe('columns headed by years', () => {
  check('In 2021 Skellow landed [310] tonnes.', 'tonnes 2021 (Skellow) = 310');
  check('In 2021 Skellow landed [280] tonnes.', 'not tonnes 2021 (Skellow) = 310');
});

describe('what another clause says', () => {
  check('Hazel Bank has 240 trees, and the average is [125] trees.', 'average of trees = 125');
  check('Of the 12 tonnes, Skellow took [eleven] and Trewen one.', 'nothing');
});

describe('a table asked for the highest and the lowest', () => {
  check('The lowest number of spectators was [198].', 'lowest spectators = 198');
  check('The lowest number of spectators was [275].', 'not lowest spectators = 198');
  check('The most spectators came on [14 June 2019].', 'date (highest spectators) = 14 June 2019');
  check('The most spectators came on [17 May 2019].', 'not date (highest spectators) = 14 June 2019');
  check('The highest rank was [1].', 'highest rank = 1');
});

describe('two rows held against one another', () => {
  check('There were more sailings in [2016] than in 2015.', 'sailings (2016) > sailings (2015): 1,260 > 1,200');
  check('There were more sailings in [2015] than in 2016.', 'not sailings (2015) < sailings (2016): 1,200 < 1,260');
  check('There were as many sailings in 2016 as in [2017].', 'nothing');
  check('Hazel Bank has [90] more trees than Church End.', 'trees (Hazel Bank) − trees (Church End) = 240 − 150 = 90');
  check('Hazel Bank has [80] more trees than Church End.', 'not trees (Hazel Bank) − trees (Church End) = 240 − 150 = 90');
});
