import assert from 'node:assert/strict';
import { checkDraft } from '../../src/core/index.js';
import { deriveFor, libraryOf, told } from '../helpers/derivation.js';

/** `source` is all that is known; `marked` holds the figure in brackets; `expected` is the best working, or "nothing". */
const check = (source: string, marked: string, expected: string): void => {
  it(`${marked} ${expected}`, async () => {
    assert.equal(told(deriveFor(await libraryOf({ 'sources/notes.txt': source }), marked)), expected);
  });
};

describe('derive: products', () => {
  check('Straw bales are laid in rows, three hundred to the acre. The Holt farm has nine acres of strawberries.', 'At three hundred an acre the nine acres of strawberries need [2,700] bales.', 'three hundred × nine acres = 2,700');
  check('The tug burns 2,600 litres a trip, and that is at 7.40 now.', 'A trip of the tug costs [19,240 kroner] in fuel, at 7.40 a litre.', '7.40 × 2,600 litres = 19,240 krone');
  check("I'd let you have 6 of the fields at 14,200 a hectare.", 'He would sell six hectares of fields for [£85,200].', '14,200 × 6 = £85,200');
  check('The tug burns 2,600 litres a trip, and that is at 7.40 now.', 'The tug costs [52 kroner] in fuel.', 'nothing');
});

describe('derive: what a source says of the others', () => {
  check('Of all the players 71 per cent were men.', '[29 per cent] of the players were women.', '100 % − 71 per cent = 29 %');
  check('The air up there has 58% of the pressure at the coast.', 'There is [42 per cent] less pressure up there than at the coast.', '100 % − 58% = 42 %');
  check('Of all the players 71 per cent were men.', '[29 per cent] of the players were left-handed.', 'nothing');
});

describe('derive: changes that are written as ranges', () => {
  check('The toll on the bridge goes from $4 to $5 a car.', 'The toll on the bridge is [25 percent] higher now.', '($5 − $4) ÷ $4 = 25 %');
  check('Between 40 and 50 people cross the bridge on foot.', 'On the bridge [25 percent] more people go on foot.', 'nothing');
});

describe('derive: units that are understood', () => {
  check('The quay was let for 18,600 pounds, of which the port repaid 4,100 pounds to the guild.', 'The quay was let for £18,600; less what the port repaid the guild is left with [£14,500].', '18,600 pounds − 4,100 pounds = £14,500');
  check('The mate, 51, hired the cook, 33, in Leith.', 'The cook is [18 years] younger than the mate.', '51 − 33 = 18 years');
  it('takes the unit of a rate from the sentence before', async () => {
    const library = await libraryOf({ 'sources/notes.txt': 'The new hostel will add 480 beds. It is put at 264 million crowns.' });
    assert.equal(told(deriveFor(library, 'That is roughly [550,000] a bed.', 'The hostel has 480 beds and costs 264 million crowns.')), '264 million crowns ÷ 480 = 550,000 crown');
  });
});

describe('derive: results that the sentence calls by their parts', () => {
  check('The ship herself cost 312 million, and her maiden voyage 94 million, it says.', 'The ship cost €312 million and her maiden voyage €94 million, which makes [€406 million].', '312 million + 94 million = 406,000,000');
  check('The due goes up from 1,150 to 1,270 a season.', 'The due goes up to 1,270; the rise comes to [120 crowns].', '1,270 − 1,150 = 120');
});

describe('derive: shares that no word asks for', () => {
  it('divides what stands in one row', async () => {
    const library = await libraryOf({ 'sources/villages.csv': 'village,people,speakers\nUpper Wold,5200,3640\nLower Wold,4100,1025\n' });
    assert.equal(told(deriveFor(library, 'In Upper Wold [70 per cent] named it as their language.')), '3640 ÷ 5200 = 70 %');
  });
});

describe('derive: ages', () => {
  const sources = [{ path: 'sources/graves.md', text: 'In the churchyard lies Amos Pell, born 4 April 1871.' }, { path: 'sources/leaflet.md', text: 'The corner stone of the chapel was laid by Amos Pell on 12 May 1904.' }];
  const age = (marked: string, expected: string): void => {
    it(`${marked} ${expected}`, async () => {
      const at = marked.indexOf('[');
      const { claims } = await checkDraft({ path: 'draft.md', text: marked.replace('[', '').replace(']', '') }, sources);
      const claim = claims.find(({ offset: [start, end] }) => start <= at && at < end);
      assert.equal(claim?.evidence.find(({ working }) => working !== undefined)?.working ?? claim?.verdict, expected);
    });
  };
  age('On 12 May 1904 Amos Pell, a mason of [33], laid the corner stone of the chapel.', '4 April 1871 to 12 May 1904 = 33');
  age('On 12 May 1904 Amos Pell, a mason of [36], laid the corner stone of the chapel.', 'unsupported');
});

describe('derive: what it was before', () => {
  const table = 'works,year,gas MWh,staff\nNorth Mill,2022,9400,61\nNorth Mill,2023,8800,64\nNorth Mill,2024,6600,58\nSouth Mill,2022,5100,40\nSouth Mill,2023,5300,41\nSouth Mill,2024,5000,39\n';
  const former = (marked: string, expected: string): void => {
    it(`${marked} ${expected}`, async () => {
      assert.equal(told(deriveFor(await libraryOf({ 'sources/meters.csv': table }), marked)), expected);
    });
  };
  former('The gas of the North Mill in 2024 went down by [25 per cent].', '(8800 − 6600) ÷ 8800 = 25 %');
  former('The staff of the South Mill shrank by [2] in 2024.', '41 − 39 = 2');
  it('of a table that numbers its weeks and tells their last days', async () => {
    const library = await libraryOf({ 'sources/clinic.csv': 'week,ending,coughs\n2031-W01,2031-01-05,118\n2031-W02,2031-01-12,175\n2031-W03,2031-01-19,154\n' });
    assert.equal(told(deriveFor(library, 'The clinic saw 154 coughs, [12 per cent] fewer than the week before.')), '(175 − 154) ÷ 175 = 12 %');
  });
});

describe('derive: who came in before', () => {
  const table = 'event,place,name,metres\nHammer,1,Ole Vind,61.37\nHammer,2,Per Lund,58.12\nHammer,3,Jon Aas,50.04\nJavelin,1,Eva Ness,52.40\nJavelin,2,Liv Dahl,47.15\n';
  const behind = (marked: string, expected: string): void => {
    it(`${marked} ${expected}`, async () => {
      assert.equal(told(deriveFor(await libraryOf({ 'sources/results.csv': table }), marked)), expected);
    });
  };
  behind('Per Lund came second in the hammer, [3.25 metres] short.', '61.37 − 58.12 = 3.25 m');
  behind('Liv Dahl came second in the javelin, [5.25 metres] short.', '52.40 − 47.15 = 5.25 m');
  behind('Liv Dahl came second in the javelin, [14.22 metres] short.', 'not 52.40 − 47.15 = 5.25 m');
});

describe('derive: times that the draft names, and halves of the day', () => {
  check('The alarm rang at 5:40 p.m. on the quay. The pump was on the quay at 6:05.', 'The alarm rang on the quay, and the pump was there [25 minutes] after it.', '6:05 to 5:40 p.m. = 25 min');
  check('The gauge of the lock failed at 9:31. The lock was shut at 9:44.', 'The gauge failed at 9:31, [13 minutes] before the lock was shut.', '9:31 to 9:44 = 13 min');
});

describe('derive: points between a percentage and a bare figure', () => {
  check('In the spring 64 per cent of the crew passed, last year 52.', 'In the spring 64 per cent of the crew passed, [12 points] more than the year before.', '64 per cent − 52 = 12');
});

describe('derive: what comes on top', () => {
  check('The lease of the boathouse is £32,000 a year instead of £21,000.', 'The lease of the boathouse is £32,000 a year, about [half] as much again as before.', '(£32,000 − £21,000) ÷ £21,000 = 0.5238');
});

describe('derive: a figure that few readings give needs fewer words around it', () => {
  const sources = { 'sources/mail.txt': 'The meadow is 80 metres by 60.', 'sources/notes.txt': 'Stones were carried to the harbour from the school, where children of the upper forms practise jumping and throwing in winter, by farmers with carts, oxen and shovels.' };
  const said = 'behind the school, where the children of the upper forms practise jumping and throwing in winter, farmers with carts, oxen and shovels carried stones to the harbour';
  const check = (figure: string, expected: string): void => {
    it(`${figure} ${expected}`, async () => assert.equal(deriveFor(await libraryOf(sources), `From these [${figure}] ${said}.`, 'The lawn is open.').find(({ agrees }) => agrees)?.working ?? 'nothing', expected));
  };
  check('4,800 square metres', '80 metres × 60 = 4,800 m2');
  check('5,000 square metres', 'nothing');
});

describe('derive: what makes no sense', () => {
  check('The hire of the tug is £340 a crane; one crane is at work.', 'In all the crane at work on the tug comes to [£340].', 'nothing');
  check('The tug is away for ten weeks, and 90 per cent of its crew come back.', 'The crew of the tug come back after [nine weeks] in all.', 'nothing');
  check('The tug loads for 45 minutes and unloads sacks of 9 kg.', 'The tug loads sacks for [five minutes] on average.', 'nothing');
  check('The tug was fast for nine weeks, the barge for seven weeks.', 'The barge was fast on [two] fewer than the tug.', 'nothing');
  check('The tug was fast for nine weeks, the barge for seven weeks.', 'The barge was fast for seven weeks, the tug for [two] more.', 'nine weeks − seven weeks = 2 weeks');
  const table = 'boat,salt,sand,wear\ntug Ida,310,44,6.5\ntug Una,270,52,4.5\nbarge Ott,120,61,3.0\n';
  const inTable = (marked: string, expected: string): void => {
    it(`${marked} ${expected}`, async () => assert.equal(told(deriveFor(await libraryOf({ 'sources/boats.csv': table }), marked)), expected));
  };
  // the two tugs' salt less the one's is the other's
  inTable('The salt of the tug Ida and of the tug Una makes a difference of [310].', 'nothing');
  inTable('The wear of the tug Ida lasted [two months] longer than that of the tug Una.', 'nothing');
  inTable('The wear of the tug Ida was [2.0] more than that of the tug Una.', '6.5 − 4.5 = 2');
});
