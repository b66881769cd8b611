import assert from 'node:assert/strict';
import { unitInfo } from '../../src/core/quantities/unitInfo.js';
import { check } from '../helpers/quantities.js';

describe('money', () => {
  const is = (text: string, core: string, value: number, unit: string) => it(text, () => check(text, { text: core, kind: 'money', value, unit }));
  is('It cost $4.2 million.', '$4.2 million', 4.2e6, '$');
  is('A US$ 300 fee.', 'US$ 300', 300, 'USD');
  is('It lost A$5m.', 'A$5m', 5e6, 'AUD');
  is('The fee is R31 for a ride.', 'R31', 31, 'ZAR');
  is('They were paid R31 million.', 'R31 million', 31e6, 'ZAR');
  it('takes the name of a coolant for no money', () => check('The old coolants, R502 and R13, are banned.'));
  is('They asked for -£3.', '-£3', -3, 'GBP');
  is('A loan of 5m euros.', '5m euros', 5e6, 'EUR');
  is('Priced at CHF 12.50 each.', 'CHF 12.50', 12.5, 'CHF');
  is('It is 80 Swedish kronor.', '80 Swedish kronor', 80, 'SEK');
  is('Pay 7 dollars and 20 cents.', '7 dollars and 20 cents', 7.2, '$');
  is('Tax of 40p applies.', '40p', 40, 'p');
  is('It earns 3 crore rupees.', '3 crore rupees', 3e7, 'INR');
  is('A £9-a-head dinner.', '£9', 9, 'GBP');
  is('Worth 60 billion won.', '60 billion won', 6e10, 'KRW');
  it('reads the region', () => {
    check('It is $9.', { text: '$9', unit: 'AUD' }, { region: 'en-AU' });
    check('He weighed it: ten pounds.', { text: 'ten pounds', unit: 'lb' });
    check('He had ten pounds.', { text: 'ten pounds', unit: 'GBP' }, { region: 'en-GB' });
  });
});

describe('measures', () => {
  const is = (text: string, core: string, value: number, unit: string) => it(text, () => check(text, { text: core, kind: 'measure', value, unit }));
  is('A 27-kilometre tunnel.', '27-kilometre', 27, 'km');
  is('It flows at 3 m³/s.', '3 m³/s', 3, 'm3/s');
  is('It covers 40 sq mi.', '40 sq mi', 40, 'mi2');
  is('At 9 metres per second squared.', '9 metres per second squared', 9, 'm/s2');
  is('It is 6 ft 2 in tall.', '6 ft 2 in', 6 + 2 / 12, 'ft');
  is('Bake at 400 °F.', '400 °F', 400, 'degF');
  is('It was 4 degrees below zero.', '4 degrees below zero', -4, 'deg');
  is('It is 4 km and 350 metres off.', '4 km and 350 metres', 4.35, 'km');
  it('keeps a length and a height apart', () => check('It goes on for 31 kilometres and 1,240 metres up.', { text: '31 kilometres', value: 31 }, { text: '1,240 metres', value: 1240 }));
  is('A 2 kilowatt-hour charge.', '2 kilowatt-hour', 2, 'kWh');
  is('They pump 900 barrels a day.', '900 barrels a day', 900, 'bbl/d');
  is('About half a mile on.', 'half a mile', 0.5, 'mi');
  is('The well is a quarter of a mile off.', 'a quarter of a mile', 0.25, 'mi');
  is('It weighs a fifth of a tonne.', 'a fifth of a tonne', 0.2, 't');
  is('The coil draws 3.4 A.', '3.4 A', 3.4, 'A');
  is('It takes a force of 8 N to lift.', '8 N', 8, 'N');
  is('A comet 2.4 AU from here.', '2.4 AU', 2.4, 'au');
  it('takes a letter of the compass, or of a name, for no unit', () => {
    check('It lies at 8 N.', { text: '8', kind: 'cardinal' });
    check('They sent 8 AU troops.', { text: '8', kind: 'cardinal' });
  });
  is('It pulls with 310 Nm.', '310 Nm', 310, 'N.m');
  is('A link of 40 Gbit/s.', '40 Gbit/s', 40, 'Gbit/s');
  is('The low fell by 12 mbar.', '12 mbar', 12, 'mbar');
  is('A pulse of 64 beats per minute.', '64 beats per minute', 64, 'bpm');
  is('The flat has 900 sqft.', '900 sqft', 900, 'ft2');
  is('It runs 3 petaflops.', '3 petaflops', 3, 'PFLOPS');
  is('A load of 6 hundredweight.', '6 hundredweight', 6, 'cwt_uk');
  is('2.4 GHz was free.', '2.4 GHz', 2.4, 'GHz');
  is('Two thirds of a gallon.', 'Two thirds of a gallon', 2 / 3, 'gal_us');
  is('The fuse blows at 7.5 A.', '7.5 A', 7.5, 'A');
  is('Open the valve at 6 bar.', '6 bar', 6, 'bar');
  is('The boiler holds 1.5 bar of steam.', '1.5 bar', 1.5, 'bar');
  it('takes a bar that is no pressure for what is counted, and an article for no ampere', () => {
    check('It hired 4 bar staff.', { text: '4', kind: 'cardinal', of: 'bar staff' });
    check('They scored 3.5. A jury agreed.', { text: '3.5', kind: 'cardinal', unit: null });
  });
  it('leaves the word "in" alone', () => check('There were 5 in the room.', { text: '5', kind: 'cardinal' }));
  it('leaves names of more than one sense alone', () => {
    check('Both of 2 VA wards.', { text: '2', kind: 'cardinal' });
    check('It owns 31 TV masts.', { text: '31', kind: 'cardinal', of: 'TV masts' });
    check('They treat 9 MS patients.', { text: '9', kind: 'cardinal', of: 'MS patients' });
    check('It saw 4 TB cases.', { text: '4', kind: 'cardinal' });
    check('It holds 4 TB.', { text: '4 TB', kind: 'measure' });
    check('He had 3 flops.', { text: '3', kind: 'cardinal' });
  });
  it('takes 500m for metres unless it is money or people', () => {
    check('The 500m race.', { text: '500m', unit: 'm' });
    check('It has 3.1m users.', { text: '3.1m', value: 3.1e6, of: 'users' });
  });
});

describe('unitInfo', () => {
  const converts = (from: string, to: string, factor: number) => it(`${from} to ${to}`, () => {
    const [a, b] = [unitInfo(from), unitInfo(to)];
    assert.equal(a?.dimension, b?.dimension);
    assert.ok(Math.abs((a?.factor ?? 0) / (b?.factor ?? 1) - factor) < factor * 1e-9, String((a?.factor ?? 0) / (b?.factor ?? 1)));
  });
  converts('mi', 'km', 1.609344);
  converts('mi/h', 'km/h', 1.609344);
  converts('ac', 'm2', 4046.8564224);
  converts('lb', 'kg', 0.45359237);
  converts('gal_uk', 'L', 4.54609);
  converts('kWh', 'MJ', 3.6);
  converts('N.m', 'J', 1);
  converts('cwt_uk', 'lb', 112);
  converts('p', 'GBP', 0.01);
  converts('m3/s', 'L/s', 1000);
  it('has offsets for temperatures', () => {
    const [f, c] = [unitInfo('degF'), unitInfo('Cel')];
    const kelvin = (value: number, info: typeof f) => value * (info?.factor ?? 0) + (info?.offset ?? 0);
    assert.ok(Math.abs(kelvin(212, f) - kelvin(100, c)) < 1e-9);
    assert.equal(unitInfo('K')?.offset, undefined);
  });
  it('knows no others', () => assert.equal(unitInfo('sheep'), null));
});

describe('percent', () => {
  const is = (text: string, core: string, value: number, unit: string) => it(text, () => check(text, { text: core, kind: 'percent', value, unit }));
  is('Some 12.5% left.', '12.5%', 12.5, '%');
  is('Up four percentage points.', 'four percentage points', 4, '[pp]');
  is('Cut by 50 basis points.', '50 basis points', 50, 'bp');
  is('A 9pc share.', '9pc', 9, '%');
});
