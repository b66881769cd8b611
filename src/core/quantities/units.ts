import { wordSet, type WordSet } from './lexicon.js';
/**
 * Units: SI brochure (9th edition) for SI and its prefixes, NIST SP 811 appendix B and the international yard and pound (1959) for the
 * exact factors of imperial and US customary units, IEC 80000-13 for data.
 */
export interface UnitInfo {
  /** `length`, `speed`, …, or the product of base dimensions ("M.L-3"). Money has `money:GBP`, so that only like is compared with like. */
  readonly dimension: string;
  /** Multiply a value by this to get it in the dimension's base unit (SI; bit for data; the major unit for money). */
  readonly factor: number;
  /** Added after multiplying: temperatures. */
  readonly offset?: number;
}

interface Unit {
  readonly symbol: string;
  readonly dims: string;
  readonly factor: number;
  readonly offset: number;
}

const PREFIXES: readonly (readonly [string, string, number])[] = [
  ['Q', 'quetta', 1e30], ['R', 'ronna', 1e27], ['Y', 'yotta', 1e24], ['Z', 'zetta', 1e21], ['E', 'exa', 1e18], ['P', 'peta', 1e15], ['T', 'tera', 1e12],
  ['G', 'giga', 1e9], ['M', 'mega', 1e6], ['k', 'kilo', 1e3], ['h', 'hecto', 1e2], ['da', 'deca', 10], ['d', 'deci', 0.1], ['c', 'centi', 1e-2],
  ['m', 'milli', 1e-3], ['µ', 'micro', 1e-6], ['n', 'nano', 1e-9], ['p', 'pico', 1e-12], ['f', 'femto', 1e-15], ['a', 'atto', 1e-18],
];

const PREFIX_NAMES = wordSet(PREFIXES.map(([, word]) => word).join(' '));

/** A unit a row: symbol, dimensions, factor, prefixes that are used, names (the first is the one prefixes join). */
const SI = `m L 1 TGMkhdcmµnpfa metre,meter; g M 1e-3 TGMkhdcmµnpf gram,gramme; L L3 1e-3 TGMkhdcmµnp litre,liter; W M.L2.T-3 1 PTGMkmµnp watt;
  Wh M.L2.T-2 3600 PTGMkm watt-hour,watthour; J M.L2.T-2 1 EPTGMkmµnp joule; V M.L2.T-3.I-1 1 TGMkmµn volt; A I 1 Mkmµnp ampere,amp;
  Ah I.T 3600 km amp-hour; Hz T-1 1 PTGMkm hertz; Pa M.L-1.T-2 1 TGMkhm pascal; bar M.L-1.T-2 1e5 kmµ bar; N M.L.T-2 1 TGMkmµn newton;
  eV M.L2.T-2 1.602176634e-19 PTGMkmµ electronvolt; cal M.L2.T-2 4.184 k calorie; B D 8 QRYZEPTGMk byte; bit D 1 ZEPTGMk bit; Ω M.L2.T-3.I-2 1 TGMkmµ ohm;
  F M-1.L-2.T4.I2 1 mµnp farad; H M.L2.T-2.I-2 1 mµn henry; C I.T 1 mµnp coulomb; T M.T-2.I-1 1 mµn tesla; S M-1.L-2.T3.I2 1 Mkmµn siemens;
  Gy L2.T-2 1 kmµ gray; Sv L2.T-2 1 mµn sievert; Bq T-1 1 EPTGMkm becquerel; mol N 1 kmµnp mole; lm J 1 k lumen; lx J.L-2 1 k lux; cd J 1 mk candela;
  s T 1 mµnpfa second; t M 1e3 EPTGMk tonne; pc L 3.0856775814913673e16 GMk parsec; a T 31557600 GMk annum; Ci T-1 3.7e10 kmµnp curie;
  VA M.L2.T-3 1 GMk volt-ampere; Wp M.L2.T-3 1 GMk watt-peak; FLOPS flops 1 EPTGM flop`;

/** A unit a row: symbol, dimensions, factor and offset, other symbols (case counts, `-` for none), names (lower case; plurals in `s` are understood). */
const OTHERS = `in L .0254 in,″ inch,inches; ft L .3048 ft,′ foot,feet; yd L .9144 yd,yds yard; mi L 1609.344 mi mile; [nmi] L 1852 nmi,NM nautical-mile;
  ly L 9.4607304725808e15 ly light-year,lightyear; au L 149597870700 AU astronomical-unit; fathom L 1.8288 - fathom; furlong L 201.168 - furlong;
  league L 4828.032 -; Å L 1e-10 Å angstrom,ångström; hand L .1016 -; thou L 2.54e-5 -; lb M .45359237 lb,lbs pound; oz M .028349523125 oz,ozs,oz. ounce;
  st M 6.35029318 -; [ton_us] M 907.18474 - short-ton,us-ton; [ton_uk] M 1016.0469088 - long-ton,imperial-ton; ton M 1000 - ton;
  t M 1000 mt metric-ton,metric-tonne; oz_tr M .0311034768 ozt troy-ounce; ct M 2e-4 ct carat,karat; gr M 6.479891e-5 -; ha L2 1e4 ha hectare;
  ac L2 4046.8564224 ac acre; b L2 1e-28 - barn; gal_us L3 .003785411784 gal,gals gallon,us-gallon,us-liquid-gallon; gal_uk L3 .00454609 - imperial-gallon;
  qt_us L3 9.46352946e-4 qt quart,us-quart; pt_us L3 4.73176473e-4 - pint,us-pint; pt_uk L3 5.6826125e-4 - imperial-pint;
  floz_us L3 2.95735295625e-5 fl-oz fluid-ounce,us-fluid-ounce; cup L3 2.365882365e-4 - cup; tbsp L3 1.478676478125e-5 tbsp,tbsps,tbs tablespoon;
  tsp L3 4.92892159375e-6 tsp,tsps teaspoon; bbl L3 .158987294928 bbl,bbls barrel; bu L3 .03523907016688 bu bushel;
  acre-foot L3 1233.48183754752 acre-ft acre-foot,acre-feet; cm3 L3 1e-6 cc,ccs cubic-centimetre; TEU teu 1 TEU,TEUs; km/h L.T-1 1000/3600 kph,kmh,kmph;
  mi/h L.T-1 .44704 mph,MPH; [kn] L.T-1 1852/3600 kn,kt,kts knot; mi/gal_us L-2 1609.344/.003785411784 mpg,MPG; rpm T-1 1/60 rpm,RPM revolutions-per-minute; bpm T-1 1/60 bpm beats-per-minute;
  mach mach 1 -; fps T-1 1 fps; Btu M.L2.T-2 1055.05585262 BTU,Btu,BTUs; mmBtu M.L2.T-2 1055055852.62 mmBtu,MMBtu,mmBTU,MMBTU;
  therm M.L2.T-2 105505585.262 - therm; erg M.L2.T-2 1e-7 - erg; hp M.L2.T-3 745.69987158227022 hp,bhp,HP,BHP horsepower,brake-horsepower;
  PS M.L2.T-3 735.49875 PS; lbf.ft M.L2.T-2 1.3558179483314004 lb-ft,ft-lb pound-foot,pound-feet,foot-pound;
  kgf M.L.T-2 9.80665 kgf kilogram-force,kilograms-force; lbf M.L.T-2 4.4482216152605 lbf; psi M.L-1.T-2 6894.757293168 psi,PSI;
  atm M.L-1.T-2 101325 atm atmosphere; mm[Hg] M.L-1.T-2 133.322387415 mmHg; torr M.L-1.T-2 133.322368421 - torr;
  Cel K 1+273.15 °C,℃ celsius,celcius,centigrade,centigrate,degree-celsius,degrees-celsius,degree-celcius,degrees-celcius,degree-centigrade,degrees-centigrade,degree-c,degrees-c,deg-c,deg-celsius;
  degF K 5/9+255.3722222222222 °F,℉ fahrenheit,farenheit,degree-fahrenheit,degrees-fahrenheit,degrees-farenheit,degree-f,degrees-f,deg-f,deg-fahrenheit;
  K K 1 K kelvin,degrees-kelvin,degree-kelvin; deg angle 1 ° degree,deg; rad angle 57.29577951308232 rad radian; arcmin angle 1/60 - arcminute;
  arcsec angle 1/3600 - arcsecond; KiB D 8192 KiB kibibyte; MiB D 8388608 MiB mebibyte; GiB D 8589934592 GiB gibibyte; TiB D 8796093022208 TiB tebibyte;
  kB D 8000 KB,Kb; bit/s D.T-1 1 bps; kbit/s D.T-1 1e3 kbps,Kbps; Mbit/s D.T-1 1e6 Mbps,mbps,MBps; Gbit/s D.T-1 1e9 Gbps,gbps; Mbit D 1e6 Mb;
  Gbit D 1e9 Gb; px pixel 1 px pixel; MP pixel 1e6 MP megapixel; dpi L-1 39.37007874 dpi; dB level 1 dB,dBA decibel; [pH] pH 1 -;
  ppm 1 1e-6 ppm parts-per-million; ppb 1 1e-9 ppb parts-per-billion; % 1 1e-2 -; [pp] points 1 -; bp points 1e-2 -; ‰ 1 1e-3 -; min T 60 min,mins minute;
  h T 3600 h,hr,hrs hour; d T 86400 - day; wk T 604800 wk,wks week; s T 1 sec,secs; mo T 2629800 - month; a T 31557600 yr,yrs year,annum;
  decade T 315576000 - decade; century T 3155760000 - century,centuries; rem L2.T-2 .01 rem; t/d M.T-1 1000/86400 tpd;
  bbl/d L3.T-1 .158987294928/86400 bpd; CO2e co2 1 -; cSt L2.T-1 1e-6 cSt; M N.L-3 1e3 -; IU iu 1 IU international-unit; g0 L.T-2 9.80665 -; byte D 8 -;
  kip M.L.T-2 4448.2216152605 - kilopound; µm L 1e-6 - micron; cwt_uk M 50.80234544 cwt hundredweight; q M 100 - quintal; dyn M.L.T-2 1e-5 dyn dyne;
  G M.T-2.I-1 1e-4 - gauss; N.m M.L2.T-2 1 Nm newton-metre,newton-meter; Tbit/s D.T-1 1e12 Tbps`;

const NAMED_DIMENSIONS: Readonly<Record<string, string>> = {
  L: 'length', L2: 'area', L3: 'volume', M: 'mass', T: 'time', 'L.T-1': 'speed', 'L2.M.T-2': 'energy', 'L2.M.T-3': 'power', D: 'data', 'D.T-1': 'data rate', K: 'temperature',
  'L-1.M.T-2': 'pressure', 'L.M.T-2': 'force', 'T-1': 'frequency', I: 'current', 'I-1.L2.M.T-3': 'voltage', 'L3.T-1': 'flow',
};

interface UnitTables {
  readonly bySymbol: ReadonlyMap<string, Unit>;
  /** Symbols as written (case counts) and names in lower case with hyphens between words; prefixes are taken apart at look-up. */
  readonly written: ReadonlyMap<string, string>;
  /** SI symbols, and names in the singular, that take prefixes: the symbol, and which prefixes. */
  readonly prefixed: ReadonlyMap<string, { readonly symbol: string; readonly prefixes: string; readonly name: boolean }>;
  /** First words of names of several words. */
  readonly firsts: ReadonlySet<string>;
}

/** Other ways to write a unit. */
const ALIASES = 'gb GB tb TB ghz GHz mhz MHz kwh kWh ml mL cl cL mcg µg grams g gs g gm g gms g ins in klicks km Js J.s cds cd.s kgs kg Kg kg KG kg kilo kg kilos kg kms km Km km KM km KW kW KWh kWh l L mtr m mtrs m sqft ft2 sqm m2 sqkm km2 sqmi mi2';

type Row = readonly [symbol: string, dims: string, factor: string, short: string, names?: string];
const rows = (table: string): Row[] => table.split(/;\s*/).map((row) => row.split(' ') as unknown as Row);

/** A factor may be a quotient, and a temperature's offset stands behind it. */
function unit(symbol: string, dims: string, written: string): Unit {
  const [factor = '', offset = '0'] = written.split('+');
  const [over, under = '1'] = factor.split('/');
  return { symbol, dims, factor: Number(over) / Number(under), offset: Number(offset) };
}

let tables: UnitTables | null = null;

/** Built at first use: most texts have few units, and a start costs nothing. */
function unitTables(): UnitTables {
  if (tables) return tables;
  const bySymbol = new Map<string, Unit>();
  const written = new Map<string, string>();
  const prefixed = new Map<string, { symbol: string; prefixes: string; name: boolean }>();
  const write = (text: string, symbol: string): void => {
    if (text !== '' && !written.has(text)) written.set(text, symbol);
  };
  const name = (text: string, symbol: string): void => {
    write(text, symbol);
    write(`${text}s`, symbol);
  };
  for (const [symbol, dims, factor, shorts, names] of rows(OTHERS)) {
    if (!bySymbol.has(symbol)) bySymbol.set(symbol, unit(symbol, dims, factor));
    if (shorts !== '-') for (const text of shorts.split(',')) write(text, symbol);
    if (names !== undefined) for (const text of names.split(',')) name(text, symbol);
  }
  for (const [symbol, dims, factor, prefixes, names = ''] of rows(SI)) {
    if (!bySymbol.has(symbol)) bySymbol.set(symbol, unit(symbol, dims, factor));
    write(symbol, symbol);
    prefixed.set(symbol, { symbol, prefixes, name: false });
    for (const text of names.split(',')) {
      name(text, symbol);
      prefixed.set(text, { symbol, prefixes, name: true });
    }
  }
  for (const [alias, symbol] of [['l', 'L'], ['wh', 'Wh']] as const) prefixed.set(alias, { ...(prefixed.get(symbol) as { symbol: string; prefixes: string; name: boolean }) });
  const aliases = ALIASES.split(' ');
  for (let i = 0; i < aliases.length; i += 2) write(aliases[i] as string, aliases[i + 1] as string);
  const firsts = new Set<string>();
  for (const name of written.keys()) if (name.includes('-')) firsts.add(name.slice(0, name.indexOf('-')));
  tables = { bySymbol, written, prefixed, firsts };
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

/** The symbol with its SI prefix for a spelled prefix set apart ("kilo watt"). */
export function prefixedUnit(prefix: string, written: string): string | null {
  return PREFIX_NAMES(prefix) ? withPrefix(prefix + written) : null;
}

/** A unit by its symbol, an SI prefix taken off. */
function unitOf(symbol: string): Unit | null {
  const { bySymbol, prefixed } = unitTables();
  const known = bySymbol.get(symbol);
  if (known) return known;
  for (const [prefix, , by] of PREFIXES) {
    const base = symbol.startsWith(prefix) && prefixed.has(symbol.slice(prefix.length)) ? bySymbol.get(symbol.slice(prefix.length)) : undefined;
    if (base) return { ...base, symbol, factor: base.factor * by };
  }
  return null;
}

/**
 * Dimension and conversion of a `Quantity.unit`: `km`, `mi/h`, `kg/m3`, `GBP`, `p`. Null for what is no unit of measure.
 * Compounds are factors with `.` and `/`, each with an optional exponent.
 */
export function unitInfo(symbol: string): UnitInfo | null {
  const kept = infos.get(symbol);
  if (kept !== undefined) return kept;
  const info = readInfo(symbol);
  // symbols come from tables and short compounds of them; the cap only guards against a text made of compounds
  if (infos.size < 2000) infos.set(symbol, info);
  return info;
}

const infos = new Map<string, UnitInfo | null>();

function readInfo(symbol: string): UnitInfo | null {
  const known = unitOf(symbol);
  if (known) return { dimension: dimensionName(new Map(parts(known.dims))), factor: known.factor, ...(known.offset === 0 ? {} : { offset: known.offset }) };
  const money = moneyInfo(symbol);
  if (money) return money;
  const total = new Map<string, number>();
  let factor = 1;
  let sign = 1;
  for (const piece of symbol.split(/([./])/)) {
    if (piece === '.' || piece === '/') {
      if (piece === '/') sign = -1;
      continue;
    }
    const exact = unitOf(piece);
    const digit = /[2-4]$/.test(piece) && !exact ? Number(piece.slice(-1)) : 1;
    const unit = exact ?? unitOf(piece.slice(0, -1));
    if (!unit || (!exact && digit === 1)) return null;
    factor *= unit.factor ** (sign * digit);
    for (const [base, power] of parts(unit.dims)) total.set(base, (total.get(base) ?? 0) + power * sign * digit);
  }
  return { dimension: dimensionName(total), factor };
}

function parts(dims: string): [string, number][] {
  return dims.split('.').map((part) => {
    const at = part.search(/-?\d+$/);
    return at <= 0 ? [part, 1] : [part.slice(0, at), Number(part.slice(at))];
  });
}

function dimensionName(total: ReadonlyMap<string, number>): string {
  const name = [...total].filter(([base, power]) => power !== 0 && base !== '1').sort(([a], [b]) => (a < b ? -1 : 1)).map(([base, power]) => (power === 1 ? base : base + power)).join('.');
  return NAMED_DIMENSIONS[name] ?? (name === '' ? 'number' : name);
}

/** Minor units and what they are hundredths of. */
const MINOR: Readonly<Record<string, string>> = { '¢': '$', p: 'GBP', 'c[EUR]': 'EUR', sen: 'MYR', paisa: 'INR', kopek: 'RUB', sat: 'BTC' };

function moneyInfo(symbol: string): UnitInfo | null {
  const major = MINOR[symbol];
  if (major !== undefined) return { dimension: `money:${major}`, factor: symbol === 'sat' ? 1e-8 : 0.01 };
  const code = symbol.length === 3 && symbol === symbol.toUpperCase() && symbol >= 'AAA' && symbol <= 'ZZZ';
  return code || GENERIC_MONEY(symbol) ? { dimension: `money:${symbol}`, factor: 1 } : null;
}

/** Currencies whose country the words do not tell. */
export const GENERIC_MONEY: WordSet = wordSet('$ franc peso krone dinar dirham shilling crown mark guilder guinea drachma ¥');
