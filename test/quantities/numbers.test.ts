import { check } from '../helpers/quantities.js';

const reads = (text: string, value: number) => it(text, () => check(text, { text: text.trim(), value }));

describe('figures', () => {
  reads('1,204,911', 1204911);
  reads('12,34,567', 1234567);
  reads('61 000', 61000);
  reads('61\u2009000\u2009000', 61000000);
  reads("1'500'000", 1500000);
  reads('.25', 0.25);
  reads('3.2 × 10⁵', 320000);
  reads('6.1e-3', 0.0061);
  reads('7 ½', 7.5);
  reads('3/8', 0.375);
  reads('4.35 million', 4350000);
  reads('3 lakh crore', 3e12);
  reads('2.4bn', 2.4e9);
  it('a row of negative ones', () => check('Buoy: -5.5 -7 -12', { text: '-5.5', value: -5.5 }, { text: '-7', value: -7 }, { text: '-12', value: -12 }));
  it('no sign where two are joined', () => check('Doses of 2 -7 g help.', { text: '2 -7 g', low: 2, high: 7, unit: 'g' }));
});

describe('spelled numbers', () => {
  reads('hundred and five', 105);
  reads('twenty-eight thousand six hundred forty-two', 28642);
  reads('two million, three hundred thousand and six', 2300006);
  reads('eleven hundred', 1100);
  reads('seven point nought three', 7.03);
  reads('three and a half', 3.5);
  reads('half a billion', 5e8);
  reads('two-thirds', 2 / 3);
  reads('three fourteenths', 3 / 14);
  reads('five-ninetieths', 5 / 90);
  reads('six dozen', 72);
});

describe('the numbers of rulers', () => {
  const is = (text: string, core: string, value: number, of: string) => it(text, () => check(text, { text: core, kind: 'ordinal', value, of }));
  const none = (text: string) => it(text, () => check(text));
  is('They buried Frederick III there.', 'III', 3, 'Frederick');
  is('A bust of Queen Mary II.', 'II', 2, 'Queen Mary');
  is('The court of Charles I in exile.', 'I', 1, 'Charles');
  is('A letter from Pope John Paul II, unsigned.', 'II', 2, 'Pope John Paul');
  none('I told Charles I was ill.');
  none('The clerk was George V. Marsh.');
  none('They read Volume XII and Appendix IV.');
  none('Phase II follows Scenario III.');
});

describe('thirds and points', () => {
  it('divides in front of "and" where nothing is ranked', () => check('She sold a third and kept the rest.', { text: 'a third', kind: 'cardinal', value: 1 / 3 }));
  it('divides behind a change', () => check('Sales fell a third, or so they say.', { text: 'a third', value: 1 / 3, role: 'delta' }));
  it('gives a good third some room', () => check('A good third of the hay was wet.', { text: 'A good third', kind: 'cardinal', value: 1 / 3, hedge: 'approximate' }));
  it('takes no good third place for a part', () => check('She ran a good third race.'));
  it('ranks in a list', () => check('A second and a third and then no more.', { text: 'third', kind: 'ordinal', value: 3 }));
  it('knows half a point of a rate', () => check('The bank cut its rate by half a point.', { text: 'half a point', kind: 'percent', value: 0.5, unit: '[pp]', role: 'delta', direction: -1 }));
  it('knows a quarter-point', () => check('A quarter-point rise in lending rates.', { text: 'A quarter-point', value: 0.25, unit: '[pp]', role: 'delta' }));
  it('counts half a point of a game', () => check('Our chess team won by half a point.', { text: 'half', kind: 'cardinal', value: 0.5, unit: null, of: 'point' }));
});

describe('figures behind a name', () => {
  const all = (text: string, ...texts: readonly string[]) => it(text, () => check(text, ...texts.map((one) => ({ text: one }))));
  all('Hartnoll got 71 and Winslow 88.', '71', '88');
  all('Osmo got 78 points, Brindle 71, Tidewire 64; it rained.', '78', '71', '64');
  all('Almania bears 20.9 per cent, Ligona 14.5.', '20.9 per cent', '14.5');
  all('At Old Mission 97 per cent was paid, at Kapoko 81.', '97 per cent', '81');
  all('In the Old Town 31 bins were stolen.', '31');
  all('On New Year’s Eve 37 of those chairs were empty.', 'New Year’s Eve', '37');
  all('Of those typed last week 231 were new.', 'last week', '231');
  all('He flew a Boeing 737 and an Airbus 320.');
  all('It has 12 Boeing 737 and 4 Airbus 320 jets.', '12', '4');
  all('Write to 12 Mill Road, Port Calder 5100.');
});
