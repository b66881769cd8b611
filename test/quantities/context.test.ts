import { check } from '../helpers/quantities.js';

describe('hedges', () => {
  const is = (text: string, core: string, hedge: 'approximate' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'up-to' | 'exact', low: number | null, high: number | null) =>
    it(text, () => check(text, { text: core, hedge, low, high }));
  is('About 1,300 came.', '1,300', 'approximate', 1250, 1350);
  is('Roughly 20 came.', '20', 'approximate', 18, 22);
  is('Almost 800 came.', '800', 'approximate', 750, 800);
  is('More than 60 came.', '60', 'more-than', 60, null);
  is('Just under 70 came.', '70', 'less-than', 65, 70);
  is('No fewer than 9 came.', '9', 'at-least', 9, null);
  is('At most 9 came.', '9', 'at-most', null, 9);
  is('As many as 90 came.', '90', 'up-to', null, 90);
  is('The parts add up to 90 days.', '90 days', 'exact', 90, 90);
  is('The herd is spread over 90 hectares.', '90 hectares', 'exact', 90, 90);
  is('A total of 90 came.', '90', 'exact', 90, 90);
  is('Forty or more came.', 'Forty', 'at-least', 40, null);
  is('Some 650 hours went by.', '650 hours', 'approximate', 645, 655);
  is('They did not sell more than 300.', '300', 'at-most', null, 300);
  is('It must never draw less than 1.7.', '1.7', 'at-least', 1.7, null);
  is('They went faster than 30 mph.', '30 mph', 'more-than', 30, null);
  is('Visitors were fewer than the 21,330 of the fair.', '21,330', 'exact', 21330, 21330);
  is('A good fifth of it is bought.', 'A good fifth', 'approximate', 0.2, 0.2 * 1.1);
  is('Some 300+ boats.', '300', 'at-least', 300, null);
  it('takes other comparisons as bounds', () => check('The pool is deeper than 40 m.', { text: '40 m', low: 40, high: null, hedge: 'more-than' }));
  it('takes other comparisons as bounds downwards', () => check('It is cheaper than £30.', { text: '£30', low: null, high: 30, hedge: 'less-than' }));
  it('denies a bound whose subject is nobody', () => check('Nobody could take out more than £100.', { text: '£100', low: null, high: 100, hedge: 'at-most' }));
  it('keeps a bound whose subject is somebody', () => check('Anybody could take out more than £100.', { text: '£100', low: 100, high: null, hedge: 'more-than' }));
  it('tells a change from what it led to behind a bound', () => check('Costs shrank by more than €5 million to €52.6 million.', { text: '€5 million', value: 5e6, hedge: 'more-than' }, { text: '€52.6 million', value: 52.6e6 }));
  it('joins two bounds', () => check('It must be more than 30 and less than 70.', { text: '30 and less than 70', low: 30, high: 70, hedge: 'between' }));
});

describe('ranges', () => {
  const is = (text: string, core: string, low: number, high: number, unit: string | null = null) => it(text, () => check(text, { text: core, value: null, low, high, unit, hedge: 'between' }));
  is('Between 5 and 9 boats.', '5 and 9', 5, 9);
  is('Some 2 to 3 million eggs.', '2 to 3 million', 2e6, 3e6);
  is('It costs $4–$6.', '$4–$6', 4, 6, '$');
  is('It weighs 40 to 50 kg.', '40 to 50 kg', 40, 50, 'kg');
  it('takes a share for the error of an amount', () => check('The pier costs £50 ± 10 %.', { text: '£50 ± 10 %', kind: 'money', unit: 'GBP', low: 45, high: 55 }));
  is('A 5-10 % fee.', '5-10 %', 5, 10, '%');
  it('takes a spelled count and a price for two figures', () => check('All four come to €90.', { text: 'four', value: 4 }, { text: '€90', value: 90 }));
  it('keeps the two figures of a change apart', () => check('It grew from 2 to 3 million.', { text: '2', value: 2e6, role: 'old' }, { text: '3 million', role: 'new', direction: 1 }));
});

describe('change', () => {
  it('keeps what was and what is apart whichever way it went', () => check('The share went from 31 to 34 per cent.', { text: '31', value: 31, unit: '%', role: 'old' }, { text: '34 per cent', role: 'new' }));
  it('tells pages from points', () => check('A book of 412 pp. lies there.', { text: '412', kind: 'cardinal' }));
  it('tells the change from what it led to', () => check('The staff grew by 40 to 2,100.', { text: '40', role: 'delta', direction: 1 }, { text: '2,100', role: 'new', direction: 1 }));
  it('takes no particle for a rise', () => check('Women make up 6.8 per cent of the crew, and rope ate up 45 crates.', { text: '6.8 per cent', role: undefined, direction: undefined }, { text: '45', role: undefined }));
  it('takes what is given up for a loss', () => check('It gave up 81 per cent of its speed.', { text: '81 per cent', role: 'delta', direction: -1 }));
  it('keeps a range of the change', () => check('Prices fell by 2 to 3 points.', { text: '2 to 3', low: 2, high: 3, role: 'delta', direction: -1 }));
  it('gives a fifth as a fraction behind a hedge', () => check('It gained more than a fifth to lead.', { text: 'a fifth', value: 0.2, hedge: 'more-than' }));
  it('reads "over" with a duration as during', () => check('They built it over six years.', { text: 'six years', hedge: 'exact' }));
  it('reads a stopwatch', () => check('She ran it in 4:02.5.', { text: '4:02.5', kind: 'duration', value: 242.5, unit: 's' }));
  it('takes plus or minus for no sign', () => check('Plus or minus 3 points.', { text: '3', value: 3 }));
});

describe('a figure that looks like a year', () => {
  it('is an amount behind "at most"', () => check('The hall seats at most 1903.', { text: '1903', kind: 'cardinal', value: 1903, hedge: 'at-most' }));
  it('is a year at the end of a title', () => check('Annual report 2018', { text: '2018', kind: 'date' }));
});

describe('what is counted', () => {
  const of = (text: string, core: string, noun: string | null) => it(text, () => check(text, { text: core, of: noun }));
  of('They saw 41 grey seals there.', '41', 'grey seals');
  of('They saw 41 seals basking.', '41', 'seals');
  of('Of 30 first-year students.', '30', 'first-year students');
  of('It takes 9 % of households.', '9 %', 'households');
  of('The £3m budget.', '£3m', 'budget');
  of('There were 12.', '12', null);
  of('Some 12 US senators.', '12', 'US senators');
  of('It took on four new harbour pilots.', 'four', 'new harbour pilots');
  of('It employs 340 full-time staff.', '340', 'full-time staff');
  of('There were 15 very small farms.', '15', 'very small farms');
  of('The other lot held 12 new.', '12', null);
  of('The mill ships 2,400 nationally.', '2,400', null);
  of('The port saw one rally.', 'one', 'rally');
  it('goes through a ratio', () => check('Nine of the 40 parishes agreed.', { text: 'Nine', of: 'parishes', ratio: { numerator: 9, denominator: 40 } }, { text: '40', of: 'parishes' }));
  it('keeps rates', () => check('There were 7 fires per 10,000 homes.', { text: '7', of: 'fires', per: '10000 homes' }));
});

describe('ratios, multiples, results', () => {
  it('one in five', () => check('One in five boats sank.', { text: 'One in five', kind: 'ratio', value: 0.2, ratio: { numerator: 1, denominator: 5 }, of: 'boats' }));
  it('with its noun in between', () => check('One sailor in six drowned.', { text: 'One sailor in six', kind: 'ratio', value: 1 / 6, ratio: { numerator: 1, denominator: 6 }, of: 'sailor' }));
  it('with its nouns in between', () => check('About two junior clerks in five were on leave.', { text: 'two junior clerks in five', kind: 'ratio', value: 0.4, hedge: 'approximate', of: 'clerks' }));
  it('of what is counted by the second figure', () => check('One sailor in six ships and two clerks in five rooms.', { text: 'One', of: 'sailor' }, { text: 'six', of: 'ships' }, { text: 'two', of: 'clerks' }, { text: 'five', of: 'rooms' }));
  it('of a time', () => check('One storm in 12 days.', { text: 'One', of: 'storm' }, { text: '12 days', kind: 'duration' }));
  it('every', () => check('Three of every eight boats.', { text: 'Three of every eight', kind: 'ratio', value: 0.375 }));
  it('odds', () => check('At odds of 5:1.', { text: '5:1', kind: 'ratio', value: 5 }));
  it('multiples', () => check('It doubled.', { text: 'doubled', kind: 'multiple', value: 2 }));
  it('times', () => check('Four times as many.', { text: 'Four times', kind: 'multiple', value: 4 }));
  it('votes at the front of a note', () => check('Rejected 11 to 6.', { text: '11 to 6', kind: 'score', ratio: { numerator: 11, denominator: 6 } }));
  it('results', () => check('They won 6–2.', { text: '6–2', kind: 'score', value: null, ratio: { numerator: 6, denominator: 2 } }));
  it('no ratio over years', () => check('It won three in 2011.', { text: 'three', kind: 'cardinal' }, { text: '2011', kind: 'date' }));
});

describe('none', () => {
  it('no', () => check('There were no deaths.', { text: 'no', value: 0, of: 'deaths' }));
  it('none of', () => check('None of the 8 boats sank.', { text: 'None', value: 0 }, { text: '8', value: 8 }));
  it('implied on request', () => {
    check('It serves ports including Ostend, Calais and Dover.');
    check('It serves ports including Ostend, Calais and Dover.', { text: 'Ostend, Calais and Dover', value: 3, implied: true }, { implied: true });
    check('Ports: Hull, Including Ostend, Calais, Dover.', { implied: true });
    check('Ports: Hull, including Ostend, Calais, and Dover.', { text: 'Ostend, Calais, and Dover', value: 3, implied: true }, { implied: true });
    check('Ports: Two, Including Hull, Ostend and Dover.', { text: 'Two', value: 2 }, { text: 'Hull, Ostend and Dover', value: 3, implied: true }, { implied: true });
  });
});

describe('a figure behind a word that may be numbered', () => {
  it('counts where the word is pointed at', () => check('Of this class 58 were built.', { text: '58', value: 58 }));
  it('is a name where it is not', () => check('He sails in class 58.'));
  it('counts behind a participle', () => check('Admitted 340.', { text: '340', value: 340 }));
});

describe('what is no quantity', () => {
  for (const text of [
    'See Figure 7 and Tables 3 and 4.', 'On pp. 40–44 of vol. 2.', 'The G7 and a B-52.', 'Take Route 66 to Gate 4.', 'Ring 555-0199 or +1 212-555-0199.', 'Use v3.2.1 or version 4.2.', 'Open 24/7.', 'At 44 Mill Lane, Leeds LS1 4AB.',
    'The one that one wants.', 'No one saw it.', 'A red-brick one stood there.', 'A third-party 4G mast.', 'Read Chapter Nine.', 'An Airbus 320 and Windows 11.', 'Air Force One left.', 'It burnt in the Thirty Years’ War.', 'He heard the band Six Grey Doors.', 'She read One Hundred Days of Rain.', 'It won The Five Year Prize.', '1. Boil water\n2. Add salt', 'As shown [4, 5].', 'Write to a12b@example.org or https://example.org/2019/12.',
    'Under Ordinance 2024-31.', 'ISBN 978-3-16-148410-0', 'John 3:16 says so.', 'At first, it held.', 'On second thought, no.',
    'Torn, she was of two minds.', 'Think twice.', 'Bronze in the 800 metres.', 'The men’s 5,000m heats were slow.', 'Write to 9 Rue de la Paix.', 'In danger, dial 112.',
  ]) it(text, () => check(text));
  it('is the distance that a result belongs to', () => check('Ann Lee, 800m: 2:04.91', { text: '2:04.91' }));
  for (const [text, mark] of [['Lena Orr won the 200 metres in 22.41.', '22.41'], ['She swam 800m in 8:31.07.', '8:31.07'], ['He ran the 1,500 metres in 3:58.21.', '3:58.21']] as const) it(text, () => check(text, { text: mark }));
  it('is no distance without the time of a race', () => {
    check('They ran 400 metres in two minutes.', { text: '400 metres' }, { text: 'two minutes' });
    check('The lift climbs 800 m in 2.55 minutes.', { text: '800 m' }, { text: '2.55 minutes' });
    check('The fence runs 100 metres in 2.55 m panels.', { text: '100 metres' }, { text: '2.55 m' });
    check('She ran 10 km in 52:30.', { text: '10 km' }, { text: '52:30' });
  });
});
