import { Class, defineWords } from './lexicon.js';
import { TokenKind, classesAt, endAt, kindAt, newlineAt, raw, startAt, touches, wordAt, type Tokens } from './tokens.js';

/** ISO 4217 codes in use, and the recent past's. */
const CODES = new Set(`AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTC BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DEM DJF
DKK DOP DZD EGP ERN ETB ETH EUR FJD FKP FRF GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK
LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RMB RON RSD RUB RWF SAR SBD SCR SDG SEK
SGD SHP SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL`.split(/\s+/));

/** True for an upper-case ISO 4217 code. */
export const isCurrencyCode = (letters: string): boolean => CODES.has(letters);

const SIGNS: Readonly<Record<string, string>> = {
  $: '$', '£': 'GBP', '€': 'EUR', '¥': '¥', '₩': 'KRW', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', '₪': 'ILS', '₫': 'VND', '₦': 'NGN', '₱': 'PHP', '฿': 'THB', '₴': 'UAH', '₡': 'CRC',
  '₭': 'LAK', '₮': 'MNT', '₲': 'PYG', '₵': 'GHS', '₸': 'KZT', '₼': 'AZN', '₾': 'GEL', '¢': '¢',
};

/** What stands before (`US$`, `A$`) or behind (`$US`) a dollar sign, and the yen sign's. */
const SIGN_LETTERS: Readonly<Record<string, string>> = {
  us: 'USD', usd: 'USD', u: 'USD', a: 'AUD', au: 'AUD', aud: 'AUD', c: 'CAD', ca: 'CAD', cad: 'CAD', can: 'CAD', cdn: 'CAD', nz: 'NZD', nzd: 'NZD', hk: 'HKD', hkd: 'HKD', s: 'SGD', sg: 'SGD', sgd: 'SGD',
  nt: 'TWD', twd: 'TWD', r: 'BRL', brl: 'BRL', mex: 'MXN', mx: 'MXN', mxn: 'MXN', bz: 'BZD', j: 'JMD', ja: 'JMD', tt: 'TTD', fj: 'FJD', b: 'BND', z: 'ZWL', n: 'NAD', ec: 'XCD', cn: 'CNY', jp: 'JPY', rmb: 'CNY',
};

const PREFIXES: Readonly<Record<string, string>> = { RM: 'MYR', Rs: 'INR', rs: 'INR', RS: 'INR', Rp: 'IDR', R: 'ZAR', Kr: 'krone', kr: 'krone', SEK: 'SEK', Tk: 'BDT', Sh: 'shilling', Ksh: 'KES', KSh: 'KES', Fr: 'franc', RMB: 'CNY', Php: 'PHP' };

/** Names of money; plurals in `s` are understood. */
const NAMES: Readonly<Record<string, string>> = {
  dollar: '$', buck: '$', euro: 'EUR', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', rmb: 'CNY', kuai: 'CNY', quid: 'GBP', sterling: 'GBP', rupee: 'INR', ruble: 'RUB', rouble: 'RUB', franc: 'franc', peso: 'peso',
  krona: 'krone', kronor: 'krone', krone: 'krone', kroner: 'krone', kr: 'krone', dinar: 'dinar', dirham: 'dirham', riyal: 'SAR', rial: 'IRR', ringgit: 'MYR', baht: 'THB', dong: 'VND', shekel: 'ILS', zloty: 'PLN',
  zlotys: 'PLN', forint: 'HUF', koruna: 'CZK', naira: 'NGN', cedi: 'GHS', shilling: 'shilling', rupiah: 'IDR', taka: 'BDT', hryvnia: 'UAH', tenge: 'KZT', lei: 'RON', leu: 'RON', lev: 'BGN', leva: 'BGN', birr: 'ETB',
  bitcoin: 'BTC', rand: 'ZAR', won: 'KRW', lira: 'TRY', liras: 'TRY', lire: 'ITL', tugrik: 'MNT', kwacha: 'ZMW', real: 'BRL', reais: 'BRL', reals: 'BRL', mark: 'mark', guilder: 'guilder', crown: 'crown',
  cent: '¢', pence: 'p', penny: '¢', pennies: '¢', eurocent: 'c[EUR]', kopek: 'kopek', kopeck: 'kopek', paise: 'paisa', paisa: 'paisa', sen: 'sen', satoshi: 'sat', meur: 'EUR', geneh: 'EGP', drachma: 'drachma', guinea: 'guinea',
  pound: 'GBP',
};

/** Whose money: "Australian dollars", "Swiss francs". */
const NATIONS: Readonly<Record<string, string>> = {
  us: 'US', american: 'US', 'united states': 'US', australian: 'AU', aussie: 'AU', canadian: 'CA', 'new zealand': 'NZ', 'hong kong': 'HK', singapore: 'SG', singaporean: 'SG', taiwan: 'TW', taiwanese: 'TW', jamaican: 'JM',
  british: 'GB', uk: 'GB', egyptian: 'EG', lebanese: 'LB', syrian: 'SY', sudanese: 'SD', swiss: 'CH', french: 'FR', belgian: 'BE', swedish: 'SE', norwegian: 'NO', danish: 'DK', icelandic: 'IS', czech: 'CZ',
  mexican: 'MX', chilean: 'CL', colombian: 'CO', argentine: 'AR', philippine: 'PH', filipino: 'PH', cuban: 'CU', uruguayan: 'UY', indian: 'IN', pakistani: 'PK', 'sri lankan': 'LK', nepalese: 'NP', nepali: 'NP', mauritian: 'MU',
  kuwaiti: 'KW', iraqi: 'IQ', jordanian: 'JO', bahraini: 'BH', tunisian: 'TN', libyan: 'LY', algerian: 'DZ', serbian: 'RS', saudi: 'SA', qatari: 'QA', omani: 'OM', iranian: 'IR', yemeni: 'YE', emirati: 'AE', uae: 'AE',
  moroccan: 'MA', chinese: 'CN', japanese: 'JP', korean: 'KR', 'south korean': 'KR', turkish: 'TR', italian: 'IT', russian: 'RU', malaysian: 'MY', malaysia: 'MY', thai: 'TH', brazilian: 'BR', 'south african': 'ZA',
  german: 'DE', dutch: 'NL', kenyan: 'KE', ugandan: 'UG', tanzanian: 'TZ', somali: 'SO', israeli: 'IL', polish: 'PL', hungarian: 'HU', indonesian: 'ID', nigerian: 'NG', ukrainian: 'UA',
};
const NATION_MONEY: Readonly<Record<string, string>> = {
  US: 'USD', AU: 'AUD', CA: 'CAD', NZ: 'NZD', HK: 'HKD', SG: 'SGD', TW: 'TWD', JM: 'JMD', GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG', CH: 'CHF', FR: 'FRF', BE: 'BEF', SE: 'SEK', NO: 'NOK', DK: 'DKK',
  IS: 'ISK', CZ: 'CZK', MX: 'MXN', CL: 'CLP', CO: 'COP', AR: 'ARS', PH: 'PHP', CU: 'CUP', UY: 'UYU', IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', KW: 'KWD', IQ: 'IQD', JO: 'JOD', BH: 'BHD', TN: 'TND',
  LY: 'LYD', DZ: 'DZD', RS: 'RSD', SA: 'SAR', QA: 'QAR', OM: 'OMR', IR: 'IRR', YE: 'YER', AE: 'AED', MA: 'MAD', CN: 'CNY', JP: 'JPY', KR: 'KRW', TR: 'TRY', IT: 'ITL', RU: 'RUB', MY: 'MYR', TH: 'THB', BR: 'BRL',
  ZA: 'ZAR', DE: 'DEM', NL: 'NLG', KE: 'KES', UG: 'UGX', TZ: 'TZS', SO: 'SOS', IL: 'ILS', PL: 'PLN', HU: 'HUF', ID: 'IDR', NG: 'NGN', UA: 'UAH',
};

/** Which dollar, and which yen sign, a region means. */
export function regional(unit: string, region: string | null): string {
  if (region === null) return unit;
  const country = region.slice(-2).toUpperCase();
  if (unit === '$') return ['US', 'AU', 'CA', 'NZ', 'HK', 'SG', 'TW', 'JM'].includes(country) ? (NATION_MONEY[country] as string) : '$';
  if (unit === '¥') return country === 'CN' ? 'CNY' : country === 'JP' ? 'JPY' : '¥';
  return unit;
}

defineWords(Class.Currency, [...CODES].join(' ').toLowerCase());
defineWords(Class.Currency, Object.keys(NAMES).map((name) => `${name} ${name}s`).join(' '));
defineWords(Class.Currency, Object.keys(NATIONS).filter((nation) => !nation.includes(' ')).join(' '));
defineWords(Class.Currency, 'united hong new sri south u rm rs rp le kr tk fr musd mgbp maud mcad');

export interface Money {
  readonly unit: string;
  readonly first: number;
  readonly next: number;
  /** Written with letters that are a word too ("pounds", "won", "marks"): needs a cue. */
  readonly weak?: 'pound' | 'verb';
  /** MEUR: millions. */
  readonly scale?: number;
}

const near = (tokens: Tokens, i: number): boolean => newlineAt(tokens, i) === 0 && startAt(tokens, i) - endAt(tokens, i - 1) <= 1;

/** The currency that ends right before token `i`: `$`, `US$`, `$US`, `EUR`, `Rs.`, `RM`. */
export function moneyBefore(tokens: Tokens, i: number): Money | null {
  const at = i - 1;
  if (at < 0 || !near(tokens, i)) return null;
  const word = wordAt(tokens, at);
  const sign = SIGNS[word];
  if (sign !== undefined) {
    const letters = wordAt(tokens, at - 1);
    const apart = at > 0 && !touches(tokens, at);
    const code = sign !== '$' && sign !== '¥' ? undefined : SIGN_LETTERS[letters];
    if (code !== undefined && at > 0 && (!apart || (letters.length > 1 && raw(tokens, at - 1) === letters.toUpperCase() && near(tokens, at)))) return { unit: code, first: at - 1, next: i };
    // "U.S. $", "U.S.$"
    if (sign === '$' && letters === '.' && wordAt(tokens, at - 2) === 's' && wordAt(tokens, at - 4) === 'u') return { unit: 'USD', first: at - 4, next: i };
    return { unit: sign, first: at, next: i };
  }
  if (kindAt(tokens, at) === TokenKind.Word) {
    const letters = raw(tokens, at);
    if (touches(tokens, at) && wordAt(tokens, at - 1) === '$' && touches(tokens, i)) {
      const code = SIGN_LETTERS[word];
      if (code !== undefined) return { unit: code, first: at - 1, next: i };
    }
    if (CODES.has(letters) || (letters.length === 4 && letters.startsWith('M') && CODES.has(letters.slice(1)))) {
      if (letters === 'ALL' || letters === 'TOP' || letters === 'TRY') return touches(tokens, i) ? { unit: letters, first: at, next: i } : null;
      return letters.length === 4 ? { unit: letters.slice(1), first: at, next: i, scale: 1e6 } : { unit: letters === 'RMB' ? 'CNY' : letters, first: at, next: i };
    }
    const prefix = PREFIXES[letters];
    if (prefix !== undefined && (letters.length > 1 ? letters !== 'Fr' && letters !== 'Sh' || touches(tokens, i) : touches(tokens, i) && !touches(tokens, at))) return { unit: prefix, first: at, next: i };
  }
  if (word === '.' && touches(tokens, at) && /^(Rs|Fr|Tk|Kr|kr)$/.test(raw(tokens, at - 1))) return { unit: PREFIXES[raw(tokens, at - 1)] as string, first: at - 1, next: i };
  return null;
}

/** The currency that begins at token `i`, behind a figure. */
export function moneyAfter(tokens: Tokens, i: number): Money | null {
  if (i >= tokens.count) return null;
  const word = wordAt(tokens, i);
  const sign = SIGNS[word];
  if (sign !== undefined) {
    // in "10 $30" the sign belongs to what follows
    if (kindAt(tokens, i + 1) === TokenKind.Number && touches(tokens, i + 1) && !touches(tokens, i)) return null;
    return { unit: sign, first: i, next: i + 1 };
  }
  if (kindAt(tokens, i) !== TokenKind.Word) return null;
  if (wordAt(tokens, i + 1) === '$' && touches(tokens, i + 1) && SIGN_LETTERS[word] !== undefined) return { unit: SIGN_LETTERS[word] as string, first: i, next: i + 2 };
  if ((classesAt(tokens, i) & Class.Currency) === 0) return null;
  const letters = raw(tokens, i);
  if (CODES.has(letters) && letters !== 'ALL' && letters !== 'TOP') return { unit: letters === 'RMB' ? 'CNY' : letters, first: i, next: i + 1 };
  if (letters.length === 4 && letters.startsWith('M') && CODES.has(letters.slice(1))) return { unit: letters.slice(1), first: i, next: i + 1, scale: 1e6 };
  if (/^(usd|eur|gbp|cad|aud|rmb|cny|inr|jpy|chf)$/.test(word)) return { unit: word === 'rmb' ? 'CNY' : word.toUpperCase(), first: i, next: i + 1 };
  if (letters === 'Rs' || letters === 'RM' || letters === 'LE') return { unit: letters === 'LE' ? 'EGP' : (PREFIXES[letters] as string), first: i, next: i + 1 };
  // "U.S. dollars"
  if (word === 'u' && wordAt(tokens, i + 1) === '.' && wordAt(tokens, i + 2) === 's') {
    const at = wordAt(tokens, i + 3) === '.' ? i + 4 : i + 3;
    return nameOf(wordAt(tokens, at)) === '$' ? { unit: 'USD', first: i, next: at + 1 } : null;
  }
  for (const words of [2, 1]) {
    const nation = NATIONS[words === 2 ? `${word} ${wordAt(tokens, i + 1)}` : word];
    if (nation === undefined) continue;
    const name = nameOf(wordAt(tokens, i + words));
    if (name !== null && MINOR_NAMES.has(name)) return { unit: name, first: i, next: i + words + 1 };
    if (name !== null) return { unit: NATION_MONEY[nation] as string, first: i, next: i + words + 1 };
  }
  if (word === 'euro' && /^cents?$/.test(wordAt(tokens, i + 1))) return { unit: 'c[EUR]', first: i, next: i + 2 };
  const name = nameOf(word);
  if (name === null) return null;
  if (word === 'pound' || word === 'pounds') {
    return wordAt(tokens, i + 1) === 'sterling' ? { unit: 'GBP', first: i, next: i + 2 } : { unit: 'GBP', first: i, next: i + 1, weak: 'pound' };
  }
  const verb = word === 'won' || word === 'real' || word.startsWith('mark') || word.startsWith('crown') || word === 'sen' || word === 'lei' || word === 'rand';
  if (name === 'INR' && wordAt(tokens, i + 1) === 'crore') return { unit: name, first: i, next: i + 1 };
  return verb ? { unit: name, first: i, next: i + 1, weak: 'verb' } : { unit: name, first: i, next: i + 1 };
}

const MINOR_NAMES = new Set(['¢', 'p', 'sen', 'paisa', 'kopek', 'sat', 'c[EUR]']);

/** True for hundredths. */
export const isMinor = (unit: string): boolean => MINOR_NAMES.has(unit);

function nameOf(word: string): string | null {
  return NAMES[word] ?? (word.endsWith('s') ? NAMES[word.slice(0, -1)] ?? null : null);
}
