import { wordSet, type WordSet } from './lexicon.js';
import { mixedSizes, readSizes, findSize, type Size } from './units.js';

/** What a unit measures and how big it is: asked by who compares quantities, never to find one. */
export interface UnitInfo {
  /** `length`, `speed`, …, or the product of base dimensions ("M.L-3"). Money has `money:GBP`, so that only like is compared with like. */
  readonly dimension: string;
  /** Multiply a value by this to get it in the dimension's base unit (SI; bit for data; the major unit for money). */
  readonly factor: number;
  /** Added after multiplying: temperatures. */
  readonly offset?: number;
}

/** As `SIZES` in `units.ts`. */
const OTHERS = `L league 4828.032 hand .1016 thou 2.54e-5;M st 6.35029318 gr 6.479891e-5;1 ppm 1e-6 ppb 1e-9 % 1e-2 ‰ 1e-3;L2 ha 1e4 ac 4046.8564224 b
1e-28;teu TEU 1;L.T-1 km/h 1000/3600 mi/h .44704 [kn] 1852/3600;L-2 mi/gal_us 1609.344/.003785411784;T-1 rpm 1/60 bpm 1/60 fps 1 Hz 1 Bq 1 Ci 3.7e10;mach mach
1;M.L2.T-2 Btu 1055.05585262 mmBtu 1055055852.62 therm 105505585.262 erg 1e-7 lbf.ft 1.3558179483314004 N.m 1 Wh 3600 J 1 eV 1.602176634e-19 cal
4.184;M.L2.T-3 hp 745.69987158227022 PS 735.49875 W 1 VA 1 Wp 1;M.L.T-2 kgf 9.80665 lbf 4.4482216152605 kip 4448.2216152605 dyn 1e-5 N 1;M.L-1.T-2 psi
6894.757293168 atm 101325 mm[Hg] 133.322387415 torr 133.322368421 Pa 1 bar 1e5;K Cel 1+273.15 degF 5/9+255.3722222222222 K 1;D KiB 8192 MiB 8388608 GiB
8589934592 TiB 8796093022208 kB 8000 Mbit 1e6 Gbit 1e9 byte 8 B 8 bit 1;D.T-1 bit/s 1 kbit/s 1e3 Mbit/s 1e6 Gbit/s 1e9 Tbit/s 1e12;pixel px 1 MP 1e6;L-1 dpi
39.37007874;level dB 1;pH [pH] 1;points [pp] 1 bp 1e-2;L2.T-2 rem .01 Gy 1 Sv 1;M.T-1 t/d 1000/86400;L3.T-1 bbl/d .158987294928/86400;co2 CO2e 1;L2.T-1 cSt
1e-6;N.L-3 M 1e3;iu IU 1;L.T-2 g0 9.80665;M.T-2.I-1 G 1e-4 T 1;M.L2.T-3.I-1 V 1;I A 1;I.T Ah 3600 C 1;M.L2.T-3.I-2 Ω 1;M-1.L-2.T4.I2 F 1;M.L2.T-2.I-2 H
1;M-1.L-2.T3.I2 S 1;N mol 1;J lm 1 cd 1;J.L-2 lx 1;flops FLOPS 1`;

let sizes: ReadonlyMap<string, Size> | null = null;
const allSizes = (): ReadonlyMap<string, Size> => (sizes ??= new Map([...mixedSizes(), ...readSizes(OTHERS)]));

const NAMED_DIMENSIONS: Readonly<Record<string, string>> = {
  L: 'length', L2: 'area', L3: 'volume', M: 'mass', T: 'time', 'L.T-1': 'speed', 'L2.M.T-2': 'energy', 'L2.M.T-3': 'power', D: 'data', 'D.T-1': 'data rate', K: 'temperature',
  'L-1.M.T-2': 'pressure', 'L.M.T-2': 'force', 'T-1': 'frequency', I: 'current', 'I-1.L2.M.T-3': 'voltage', 'L3.T-1': 'flow',
};

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
  const known = findSize(symbol, allSizes());
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
    const exact = findSize(piece, allSizes());
    const digit = /[2-4]$/.test(piece) && !exact ? Number(piece.slice(-1)) : 1;
    const unit = exact ?? findSize(piece.slice(0, -1), allSizes());
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
