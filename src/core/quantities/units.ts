import { unpack } from './unpack.js';

/**
 * Units: SI brochure (9th edition) for SI and its prefixes, NIST SP 811 appendix B and the international yard and pound (1959) for the
 * exact factors of imperial and US customary units, IEC 80000-13 for data.
 */
export interface Size {
  /** Product of base dimensions: "L3", "M.L2.T-2". */
  readonly dims: string;
  /** Multiply a value by this to get it in the dimension's base unit (SI; bit for data). */
  readonly factor: number;
  /** Added after multiplying: temperatures. */
  readonly offset: number;
}

/** Prefixes with their power of ten. */
const PREFIXES = `Q quetta 30;R ronna 27;Y yotta 24;Z zetta 21;E exa 18;P peta 15;T tera 12;G giga 9;M mega 6;k kilo 3;h hecto 2;da deca 1;d deci -1;c centi -2;m milli -3;
µ micro -6;n nano -9;p pico -12;f femto -15;a atto -18`.split(/;\s*/).map((row) => row.split(' ') as [symbol: string, name: string, power: string]);

const PREFIX_NAMES: ReadonlySet<string> = new Set(PREFIXES.map(([, name]) => name));

/** Units that take prefixes: symbol, prefixes that are used, names. */
const SI_LIST = `m TGMkhdcmµnpfa metre,meter;g TGMkhdcmµnpf gram,gramme;L TGMkhdcmµnp litre,liter;W PTGMkmµnp watt;Wh PTGMkm watt-hour,watthour;
J EPTGMkmµnp joule;V TGMkmµn volt;A Mkmµnp ampere,amp;Ah km amp-hour;Hz PTGMkm hertz;Pa TGMkhm pascal;bar kmµ bar;N TGMkmµn newton;eV PTGMkmµ electronvolt;
cal k calorie;B QRYZEPTGMk byte;bit ZEPTGMk bit;Ω TGMkmµ ohm;F mµnp farad;H mµn henry;C mµnp coulomb;T mµn tesla;S Mkmµn siemens;Gy kmµ gray;Sv mµn sievert;
Bq EPTGMkm becquerel;mol kmµnp mole;lm k lumen;lx k lux;cd mk candela;s mµnpfa second;t EPTGMk tonne;pc GMk parsec;a GMk annum;Ci kmµnp curie;
VA GMk volt-ampere;Wp GMk watt-peak;FLOPS EPTGM flop`;

/** The others: symbol, how it is written (case counts; `=` as the symbol, `-` not at all), names (lower case; plurals in `s` are understood, "~" may have "degrees" in front, a letter must). */
const OTHER_LIST = `in =,″ inch,inches;ft =,′ foot,feet;yd =,yds yard;mi = mile;[nmi] nmi,NM nautical-mile;ly = light-year,lightyear;au AU astronomical-unit;
fathom - fathom;furlong - furlong;Å = angstrom,ångström;lb =,lbs pound;oz =,ozs,oz. ounce;[ton_us] - short-ton,us-ton;[ton_uk] - long-ton,imperial-ton;
ton - ton;t mt metric-ton,metric-tonne;oz_tr ozt troy-ounce;ct = carat,karat;ha = hectare;ac = acre;b - barn;
gal_us gal,gals gallon,us-gallon,us-liquid-gallon;gal_uk - imperial-gallon;qt_us qt quart,us-quart;pt_us - pint,us-pint;pt_uk - imperial-pint;
floz_us fl-oz fluid-ounce,us-fluid-ounce;cup - cup;tbsp =,tbsps,tbs tablespoon;tsp =,tsps teaspoon;bbl =,bbls barrel;bu = bushel;
acre-foot acre-ft acre-foot,acre-feet;cm3 cc,ccs cubic-centimetre;TEU =,TEUs;km/h kph,kmh,kmph;mi/h mph,MPH;[kn] kn,kt,kts knot;mi/gal_us mpg,MPG;
rpm =,RPM revolutions-per-minute;bpm = beats-per-minute;fps =;Btu BTU,=,BTUs;mmBtu =,MMBtu,mmBTU,MMBTU;therm - therm;erg - erg;
hp =,bhp,HP,BHP horsepower,brake-horsepower;PS =;lbf.ft lb-ft,ft-lb pound-foot,pound-feet,foot-pound;kgf = kilogram-force,kilograms-force;lbf =;psi =,PSI;
atm = atmosphere;mm[Hg] mmHg;torr - torr;Cel °C,℃ ~celsius,~celcius,~centigrade,centigrate,~c;degF °F,℉ ~fahrenheit,~farenheit,~f;K = ~kelvin;
deg ° degree,deg;rad = radian;arcmin - arcminute;arcsec - arcsecond;KiB = kibibyte;MiB = mebibyte;GiB = gibibyte;TiB = tebibyte;kB KB,Kb;bit/s bps;
kbit/s kbps,Kbps;Mbit/s Mbps,mbps,MBps;Gbit/s Gbps,gbps;Mbit Mb;Gbit Gb;px = pixel;MP = megapixel;dpi =;dB =,dBA decibel;ppm = parts-per-million;
ppb = parts-per-billion;min =,mins minute;h =,hr,hrs hour;d - day;wk =,wks week;s sec,secs;mo - month;a yr,yrs year,annum;decade - decade;
century - century,centuries;rem =;t/d tpd;bbl/d bpd;cSt =;IU = international-unit;kip - kilopound;µm - micron;cwt_uk cwt hundredweight;q - quintal;dyn = dyne;
G - gauss;N.m Nm newton-metre,newton-meter;Tbit/s Tbps`;

/** Sizes of the units that are added up in words ("5 feet 10 inches"); `unitInfo.ts` has those of the others. */
const SIZE_LIST = `L in .0254 ft .3048 yd .9144 mi 1609.344 [nmi] 1852 ly 9.4607304725808e15 au 149597870700 fathom 1.8288 furlong 201.168 Å 1e-10 m 1 pc
3.0856775814913673e16;M lb .45359237 oz .028349523125 [ton_us] 907.18474 [ton_uk] 1016.0469088 ton 1000 t 1000 oz_tr .0311034768 ct 2e-4 cwt_uk 50.80234544 q
100 g 1e-3;L3 gal_us .003785411784 gal_uk .00454609 qt_us 9.46352946e-4 pt_us 4.73176473e-4 pt_uk 5.6826125e-4 floz_us 2.95735295625e-5 cup 2.365882365e-4
tbsp 1.478676478125e-5 tsp 4.92892159375e-6 bbl .158987294928 bu .03523907016688 acre-foot 1233.48183754752 cm3 1e-6 L 1e-3;angle deg 1 rad 57.29577951308232
arcmin 1/60 arcsec 1/3600;T min 60 h 3600 d 86400 wk 604800 s 1 mo 2629800 a 31557600 decade 315576000 century 3155760000`;

/** Other ways to write a unit. */
const ALIASES = 'gb GB tb TB ghz GHz mhz MHz kwh kWh ml mL cl cL mcg µg grams g gs g gm g gms g ins in klicks km Js J.s cds cd.s kgs kg Kg kg KG kg kilo kg kilos kg kms km Km km KM km KW kW KWh kWh l L mtr m mtrs m sqft ft2 sqm m2 sqkm km2 sqmi mi2';

/** Reads `dims symbol factor symbol factor;dims …`. A factor may be a quotient, and an offset stands behind it. */
export function readSizes(table: string): [string, Size][] {
  return table.split(';').flatMap((row) => {
    const [dims = '', ...units] = row.split(/\s/);
    return Array.from({ length: units.length / 2 }, (_, k): [string, Size] => {
      const [factor = '', offset = '0'] = (units[2 * k + 1] as string).split('+');
      const [over, under = '1'] = factor.split('/');
      return [units[2 * k] as string, { dims, factor: Number(over) / Number(under), offset: Number(offset) }];
    });
  });
}

interface UnitTables {
  /** Symbols as written (case counts) and names in lower case with hyphens between words; prefixes are taken apart at look-up. */
  readonly written: ReadonlyMap<string, string>;
  /** SI symbols, and names in the singular, that take prefixes: the symbol, and which prefixes. */
  readonly prefixed: ReadonlyMap<string, { readonly symbol: string; readonly prefixes: string; readonly name?: boolean }>;
  readonly symbols: ReadonlySet<string>;
  readonly sizes: ReadonlyMap<string, Size>;
  /** First words of names of several words. */
  readonly firsts: ReadonlySet<string>;
}

let tables: UnitTables | null = null;

/** Built at first use: most texts have few units, and a start costs nothing. */
function unitTables(): UnitTables {
  if (tables) return tables;
  const written = new Map<string, string>();
  const prefixed = new Map<string, { symbol: string; prefixes: string; name?: boolean }>();
  const symbols = new Set<string>();
  const write = (text: string, symbol: string): void => {
    if (!written.has(text)) written.set(text, symbol);
  };
  const name = (text: string, symbol: string): void => {
    const bare = text.replace('~', '');
    if (bare.length > 1) {
      write(bare, symbol);
      write(`${bare}s`, symbol);
    }
    if (bare !== text) for (const lead of ['deg', 'degree', 'degrees']) write(`${lead}-${bare}`, symbol);
  };
  for (const row of unpack(OTHER_LIST).split(/;\s*/)) {
    const [symbol = '', shorts = '', names] = row.split(' ');
    symbols.add(symbol);
    for (const text of shorts.split(',')) write(text === '=' ? symbol : text, symbol);
    for (const text of names?.split(',') ?? []) name(text, symbol);
  }
  for (const row of unpack(SI_LIST).split(/;\s*/)) {
    const [symbol = '', prefixes = '', names = ''] = row.split(' ');
    symbols.add(symbol);
    write(symbol, symbol);
    prefixed.set(symbol, { symbol, prefixes });
    for (const text of names.split(',')) {
      name(text, symbol);
      prefixed.set(text, { symbol, prefixes, name: true });
    }
  }
  for (const symbol of ['L', 'Wh']) prefixed.set(symbol.toLowerCase(), { symbol, prefixes: 'PTGMkhdcmµnp' });
  const aliases = ALIASES.split(' ');
  for (let i = 0; i < aliases.length; i += 2) write(aliases[i] as string, aliases[i + 1] as string);
  const firsts = new Set<string>();
  for (const name of written.keys()) if (name.includes('-')) firsts.add(name.slice(0, name.indexOf('-')));
  tables = { written, prefixed, symbols, firsts, sizes: new Map(readSizes(unpack(SIZE_LIST))) };
  return tables;
}

/** Prefixes that need not be listed for a unit. */
const COMMON = 'kMG';

/** `km`, `MWh`, "kilowatts": a prefix and a unit that takes it. */
function withPrefix(written: string): string | null {
  const { prefixed } = unitTables();
  const folded = written.startsWith('u') || written.startsWith('μ') ? `µ${written.slice(1)}` : written;
  for (const [prefix, word] of PREFIXES) {
    if (folded.startsWith(prefix)) {
      const unit = prefixed.get(folded.slice(prefix.length));
      if (unit && (!unit.name || unit.symbol === folded.slice(1)) && prefix.length === 1 && unit.prefixes.includes(prefix)) return prefix + unit.symbol;
    }
    if (written.startsWith(word) && written.length > word.length + 2) {
      const rest = written.slice(word.length);
      const unit = prefixed.get(rest) ?? (rest.endsWith('s') ? prefixed.get(rest.slice(0, -1)) : undefined);
      if (unit?.name && (unit.prefixes.includes(prefix) || unit.prefixes.length > 5 || COMMON.includes(prefix))) return prefix + unit.symbol;
    }
  }
  return null;
}

/** The symbol of a unit as written: symbols with case ("MW" is not "mW"), else names in lower case, words joined by hyphens. Null for no unit. */
export function unitSymbol(written: string): string | null {
  const kept = symbols.get(written);
  if (kept !== undefined) return kept;
  const symbol = unitTables().written.get(written) ?? withPrefix(written);
  // what stands behind figures is mostly the same few nouns; a long piece of a text would keep the whole text alive
  if (symbols.size >= 4000) symbols.clear();
  if (written.length < 13) symbols.set(written, symbol);
  return symbol;
}

const symbols = new Map<string, string | null>();

/** True for the first word of a name of several words ("nautical", "kilowatt"): asked first, so that other words are not joined for nothing. */
export const beginsUnitName = (word: string): boolean => unitTables().firsts.has(word) || /(watt|amp)s?$/.test(word);

/** True for a word of the lexicon, in small letters, that can be a unit or begin the name of one, whichever of its letters are capitals. */
export const namesUnit = (word: string): boolean =>
  beginsUnitName(word) || PREFIX_NAMES.has(word) || [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)].some(unitSymbol);

/** The symbol with its SI prefix for a spelled prefix set apart ("kilo watt"). */
export function prefixedUnit(prefix: string, written: string): string | null {
  return PREFIX_NAMES.has(prefix) ? withPrefix(prefix + written) : null;
}

/** The size of a unit by its symbol, an SI prefix taken off; null for one that `sizes` do not have. */
export function findSize(symbol: string, sizes: ReadonlyMap<string, Size>): Size | null {
  const { prefixed, symbols } = unitTables();
  const size = sizes.get(symbol);
  if (size || symbols.has(symbol)) return size ?? null;
  for (const [prefix, , power] of PREFIXES) {
    const rest = symbol.slice(prefix.length);
    const base = symbol.startsWith(prefix) && prefixed.has(rest) ? sizes.get(rest) : undefined;
    if (base) return { ...base, factor: base.factor * Number(`1e${power}`) };
  }
  return null;
}

const sizes = new Map<string, Size | null>();

/** The same for the sizes that the recogniser knows. */
export function sizeOf(symbol: string): Size | null {
  let size = sizes.get(symbol);
  if (size !== undefined) return size;
  size = findSize(symbol, mixedSizes());
  // symbols come from tables and short compounds of them; the cap only guards against a text made of compounds
  if (sizes.size < 2000) sizes.set(symbol, size);
  return size;
}

/** True for the symbol of a unit of time. */
export const isTime = (symbol: string): boolean => sizeOf(symbol)?.dims === 'T';

/** The sizes that the recogniser knows. */
export const mixedSizes = (): ReadonlyMap<string, Size> => unitTables().sizes;
