import assert from 'node:assert/strict';
import { deriveFor, libraryOf, told } from '../helpers/derivation.js';

const library = await libraryOf({
  'lighthouses.csv': `lighthouse,shore,built,height_m,automated,keepers_1960,keepers_1980
Skerrow,north,1862,31,yes,4,2
Tarn Ness,north,1871,18,no,3,3
Holm Point,south,1903,24,yes,2,0
Grey Stack,west,1855,42,yes,5,6
Calder,south,1911,16,no,2,1
Whin Rock,west,1899,27,no,3,4
`,
  'kilns.csv': `kiln,year,bricks,coal_t,water_m3
Upper,2021,41000,310,1200
Upper,2022,43500,295,1150
Upper,2023,47200,301,1090
Lower,2021,36000,280,980
Lower,2022,38100,266,1010
Lower,2023,39900,270,930
Quay,2021,12400,96,410
Quay,2022,13050,99,395
Quay,2023,11800,91,380
`,
  'heats.csv': `name,heat,hired through,points
A Larsen,1,agency,5
B Moy,2,friend,4
C Sand,3,agency,4
D Ruiz,2,friend,7
E Vale,3,advert,6
F Quill,3,agency,2
G Orme,1,advert,2
`,
  'gigs.csv': `date,venue,result,households,pop_2011,pop_2021
2024-02-03,Marl Hall,W 21-18,140,900,870
2024-02-17,Oat Street,L 14-20,132,812,846
2024-03-09,Marl Hall,W 25-11,118,770,701
2024-07-21,Marl Hall,D 16-16,171,655,690
2024-08-02,Oat Street,W 19-12,126,540,522
`,
});

/** `marked` holds the figure in brackets. */
const check = (marked: string, expected: string): void => {
  it(`${marked} ${expected}`, () => assert.equal(told(deriveFor(library, marked)), expected));
};

describe('derive: rows that the sentence picks out', () => {
  check('[Three] lighthouses are more than 25 metres high.', 'rows with height m above 25 metres = 3');
  check('[Two] lighthouses were built before 1871.', 'rows with 1871 = 2');
  check('[Three] of the lighthouses are automated.', 'rows with automated = 3');
  check('[Three] lighthouses are not automated.', 'rows with no automated = 3');
  check('At [three] lighthouses the number of keepers fell.', 'rows with keepers 1980 below keepers 1960 = 3');
  check('At [two] lighthouses the number of keepers rose.', 'rows with keepers 1980 above keepers 1960 = 2');
  check('As the results show, the side won [three] matches.', 'rows with won = 3');
  check('[One] lighthouse on the west shore is more than 30 metres high.', 'rows with west, height m above 30 metres = 1');
});

describe('derive: rows that go by a number, or whose column is named', () => {
  check('[Two] pilots rowed in heat 2.', 'rows with heat 2 = 2');
  check('[Three] pilots rowed in the third heat.', 'rows with heat 3 = 3');
  check('[Three] pilots were hired through an agency.', 'rows with agency = 3');
});

describe('derive: rows of a time', () => {
  check('The kilns made [94,650] bricks in 2022.', 'sum of bricks (2022) = 94,650');
  check('The kilns made [98,900] bricks.', 'sum of bricks (2023) = 98,900');
  check('The kilns burnt [2 tonnes] more coal than in 2022.', 'sum of coal t (2023) − sum of coal t (2022) = 2 t');
  check('The kilns took [2,400 cubic metres] of water.', 'sum of water m3 (2023) = 2,400 m3');
  check('The venues had [two] gigs in February.', 'rows with February = 2');
  check('The venues had [two] gigs in summer.', 'rows with summer = 2');
});

describe('derive: columns by other words', () => {
  check('The venues drew on [687] homes.', 'sum of households = 687');
  check('The kilns gave [282,950] pieces.', 'sum of bricks = 282,950');
  check('The venues had [690] chairs.', 'nothing');
  check('The tallest lighthouse is [26 metres] higher than the lowest.', 'max of height m − min of height m = 26 m');
});

describe('derive: rows that nothing picks out', () => {
  check('The mayor has [three] dogs.', 'nothing');
  check('The price of paint rose by [two] points.', 'nothing');
  check('[Two] visitors were more than 25 minutes late.', 'nothing');
});
