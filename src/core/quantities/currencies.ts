import { Class, defineWords, meanings, wordSet } from './lexicon.js';
import { among, endAt, glues, isA, isNumber, isWord, joinsDigits, lookout, raw, says, startAt, startsLine, tokenSet, touches, widthAt, wordAt } from './tokens.js';
import { unpack } from './unpack.js';

/** Codes that are seldom anything else. */
const TRADED_LIST = 'EUR USD GBP CHF JPY AUD CAD NZD CNY HKD SGD SEK NOK DKK PLN CZK HUF INR ZAR BRL MXN KRW AED SAR ILS THB IDR MYR PHP KES NGN RUB UAH';
const TRADED = wordSet(TRADED_LIST);
/** The other codes of ISO 4217 in use, and the recent past's. */
const OTHER_CODE_LIST = `AFN ALL AMD ANG AOA ARS AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BSD BTC BTN BWP BYN BZD CDF CLP COP CRC CUP CVE DEM DJF DOP DZD EGP ERN ETB ETH FJD FKP FRF GEL
GHS GIP GMD GNF GTQ GYD HNL HRK HTG IQD IRR ISK ITL JMD JOD KGS KHR KMF KPW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MZN NAD
NIO NPR OMR PAB PEN PGK PKR PYG QAR RMB RON RSD RWF SBD SCR SDG SHP SLL SOS SRD SSP STN SVC SYP SZL TJS TMT TND TOP TRY TTD TWD TZS UGX UYU UZS VES VND VUV WST XAF
XCD XOF XPF YER ZMW ZWL`;
const OTHER_CODES = wordSet(OTHER_CODE_LIST);

/** True for an upper-case ISO 4217 code. */
export const isCurrencyCode = (letters: string): boolean => TRADED(letters) || OTHER_CODES(letters);

const SIGNS = meanings(`$ $;GBP £;EUR €;¥ ¥;KRW ₩;INR ₹;RUB ₽;TRY ₺;ILS ₪;VND ₫;NGN ₦;PHP ₱;THB ฿;UAH ₴;CRC ₡;LAK ₭;MNT ₮;PYG ₲;GHS ₵;KZT ₸;AZN ₼;GEL ₾;¢ ¢`);

/** What stands before (`US$`, `A$`) or behind (`$US`) a dollar sign, and the yen sign's. */
const SIGN_LETTERS = meanings(`USD us usd u;AUD a au aud;CAD c ca cad can cdn;NZD nz nzd;HKD hk hkd;SGD s sg sgd;TWD nt twd;BRL r brl;MXN mex mx mxn;BZD bz;JMD j ja;TTD tt;FJD fj;
BND b;ZWL z;NAD n;XCD ec;CNY cn rmb;JPY jp`);

const PREFIXES = meanings(`MYR RM;INR Rs rs RS;IDR Rp;ZAR R;krone Kr kr;SEK SEK;BDT Tk;shilling Sh;KES Ksh KSh;franc Fr;CNY RMB;PHP Php`);

/** Names of money. */
const NAME_LIST = `$ dollar+s buck+s;EUR euro+s meur;JPY yen;CNY yuan renminbi rmb kuai+s;GBP quid sterling pound+s;INR rupee+s;RUB ruble+s rouble+s;
franc franc+s;peso peso+s;krone krona kronor krone+s kroner kr;dinar dinar+s;dirham dirham+s;SAR riyal+s;IRR rial+s;MYR ringgit+s;THB baht;VND dong+s;
ILS shekel+s;PLN zloty+s;HUF forint+s;CZK koruna+s;NGN naira+s;GHS cedi+s;shilling shilling+s;IDR rupiah+s;BDT taka+s;UAH hryvnia+s;KZT tenge+s;RON lei leu+s;
BGN lev+s leva;ETB birr+s;BTC bitcoin+s;ZAR rand+s;KRW won+s;TRY lira+s;ITL lire;MNT tugrik+s;ZMW kwacha+s;BRL real+s reais;mark mark+s;guilder guilder+s;
crown crown+s;¢ cent+s penny+s pennies;p pence;c[EUR] eurocent+s;kopek kopek+s kopeck+s;paisa paise paisa+s;sen sen+s;sat satoshi+s;EGP geneh;
drachma drachma+s;guinea guinea+s`;
const NAMES = meanings(NAME_LIST);

/** Whose money: "Australian dollars", "Swiss francs". */
const NATION_LIST = `USD us american united-states;AUD australian aussie;CAD canadian;NZD new-zealand;HKD hong-kong;SGD singapore singaporean;
TWD taiwan taiwanese;JMD jamaican;GBP british uk;EGP egyptian;LBP lebanese;SYP syrian;SDG sudanese;CHF swiss;FRF french;BEF belgian;SEK swedish;NOK norwegian;
DKK danish;ISK icelandic;CZK czech;MXN mexican;CLP chilean;COP colombian;ARS argentine;PHP philippine filipino;CUP cuban;UYU uruguayan;INR indian;
PKR pakistani;LKR sri-lankan;NPR nepalese nepali;MUR mauritian;KWD kuwaiti;IQD iraqi;JOD jordanian;BHD bahraini;TND tunisian;LYD libyan;DZD algerian;
RSD serbian;SAR saudi;QAR qatari;OMR omani;IRR iranian;YER yemeni;AED emirati uae;MAD moroccan;CNY chinese;JPY japanese;KRW korean south-korean;TRY turkish;
ITL italian;RUB russian;MYR malaysia+n;THB thai;BRL brazilian;ZAR south-african;DEM german;NLG dutch;KES kenyan;UGX ugandan;TZS tanzanian;SOS somali;
ILS israeli;PLN polish;HUF hungarian;IDR indonesian;NGN nigerian;UAH ukrainian`;
const NATIONS = meanings(NATION_LIST);

/** Which dollar, and which yen sign, a region means. */
export function regional(unit: string, region: string | null): string {
  if (region === null) return unit;
  const country = region.slice(-2).toUpperCase();
  if (unit === '$') return /^(US|AU|CA|NZ|HK|SG|TW|JM)$/.test(country) ? `${country}D` : '$';
  if (unit === '¥') return country === 'CN' ? 'CNY' : country === 'JP' ? 'JPY' : '¥';
  return unit;
}

defineWords(Class.Currency, () => [TRADED_LIST, OTHER_CODE_LIST, NAME_LIST, NATION_LIST].map(unpack).join(' ').toLowerCase().replaceAll(';', ' ').replaceAll('-', ' ').replaceAll('¢', ' '));
defineWords(Class.Currency, 'c united hong new sri south u rm rs rp le kr tk fr musd mgbp maud mcad r sh ksh php');

/** Words of money. */
export const moneyIn = lookout(tokenSet(`cost+s+ing paid pay+s+ing price+d+s worth fine+d earn+ed+s spent spend+ing budget fee+s salary wage+s tax sold buy bought raise+d
donated loan debt owed savings saved profit income bill rent cash money grant pension charged prize £ € $ pence euros`));

export interface Money {
  readonly unit: string;
  readonly first: number;
  readonly next: number;
  /** Written with letters that are a word too ("pounds", "won", "marks"): needs a cue. */
  readonly weak?: 'pound' | 'verb';
  /** MEUR: millions. */
  readonly scale?: number;
}

const money = (unit: string, first: number, next: number): Money => ({ unit, first, next });

const near = (i: number): boolean => !startsLine(i) && startAt(i) - endAt(i - 1) <= 1;

const signAt = (i: number): string | undefined => (!isA(i, Class.CurrencySign) ? undefined : SIGNS().get(wordAt(i)));

/** The currency whose code the letters are, or millions of it ("MEUR"). */
function coded(letters: string, first: number, next: number): Money | null {
  const millions = letters.length === 4 && letters.startsWith('M');
  const code = millions ? letters.slice(1) : letters;
  if (!isCurrencyCode(code)) return null;
  const found = money(code === 'RMB' ? 'CNY' : code, first, next);
  return millions ? { ...found, scale: 1e6 } : found;
}

/** Other codes with a small whole number are names: "COP 28", "TOP 10". */
/** True where the letters before the figure at `i` are such a code, and the two a name. */
export const isCodeName = (i: number, letters: string): boolean =>
  widthAt(i) < 3 && letters.length === 3 && isCurrencyCode(letters) && !TRADED(letters) && !joinsDigits(i + 1) && !isA(i + 1, Class.Scale);

/** The currency that ends right before token `i`: `$`, `US$`, `$US`, `EUR`, `Rs.`, `RM`. */
export function moneyBefore(i: number): Money | null {
  const at = i - 1;
  if (at < 0 || !near(i)) return null;
  const word = wordAt(at);
  const sign = signAt(at);
  if (sign) {
    const letters = wordAt(at - 1);
    const apart = at > 0 && !touches(at);
    const code = sign !== '$' && sign !== '¥' ? undefined : SIGN_LETTERS().get(letters);
    if (code && at > 0 && (!apart || (letters.length > 1 && raw(at - 1) === letters.toUpperCase() && near(at)))) return money(code, at - 1, i);
    // "U.S. $", "U.S.$"
    if (sign === '$' && letters === '.' && says(at - 2, 's') && says(at - 4, 'u')) return money('USD', at - 4, i);
    return money(sign, at, i);
  }
  if (isWord(at) && (isA(at, Class.Currency) || word.length === 4 && word.startsWith('m') || says(at - 1, '$'))) {
    const letters = raw(at);
    if (touches(at) && says(at - 1, '$') && touches(i)) {
      const code = SIGN_LETTERS().get(word);
      if (code) return money(code, at - 1, i);
    }
    const code = coded(letters, at, i);
    if (code) return /^(ALL|TOP|TRY)$/.test(letters) && !touches(i) || isCodeName(i, letters) ? null : code;
    const prefix = PREFIXES().get(letters);
    if (prefix && (letters.length > 1 ? letters !== 'Fr' && letters !== 'Sh' || touches(i) : touches(i) && !touches(at))) return money(prefix, at, i);
  }
  if (word === '.' && touches(at) && /^(Rs|Fr|Tk|Kr|kr)$/.test(raw(at - 1))) return money(PREFIXES().get(raw(at - 1)) as string, at - 1, i);
  return null;
}

/** The currency that begins at token `i`, behind a figure. */
export function moneyAfter(i: number): Money | null {
  const sign = signAt(i);
  // in "10 $30" the sign belongs to what follows
  if (sign) return isNumber(i + 1) && touches(i + 1) && !touches(i) ? null : money(sign, i, i + 1);
  const word = wordAt(i);
  if (glues(i + 1, '$')) {
    const code = SIGN_LETTERS().get(word);
    if (code) return money(code, i, i + 2);
  }
  if (!isA(i, Class.Currency)) return null;
  const letters = raw(i);
  const code = coded(among(i, 'usd eur gbp cad aud rmb cny inr jpy chf') ? word.toUpperCase() : letters, i, i + 1);
  if (code && !/^(ALL|TOP)$/.test(letters)) return code;
  if (/^(Rs|RM|LE)$/.test(letters)) return money(PREFIXES().get(letters) ?? 'EGP', i, i + 1);
  // "U.S. dollars"
  if (word === 'u' && says(i + 1, '.') && says(i + 2, 's')) {
    const at = says(i + 3, '.') ? i + 4 : i + 3;
    return nameOf(wordAt(at)) === '$' ? money('USD', i, at + 1) : null;
  }
  for (const words of [2, 1]) {
    const code = NATIONS().get(words === 2 ? `${word}-${wordAt(i + 1)}` : word);
    if (!code) continue;
    const name = nameOf(wordAt(i + words));
    if (name !== null) return money(MINOR_NAMES(name) ? name : code, i, i + words + 1);
  }
  if (word === 'euro' && among(i + 1, 'cent+s')) return money('c[EUR]', i, i + 2);
  const name = nameOf(word);
  if (name === null) return null;
  if (says(i, 'pound', 'pounds')) return says(i + 1, 'sterling') ? money('GBP', i, i + 2) : { ...money('GBP', i, i + 1), weak: 'pound' };
  const found = money(name, i, i + 1);
  return among(i, 'won real mark+s crown+s sen lei rand') ? { ...found, weak: 'verb' } : found;
}

const MINOR_NAMES = wordSet('¢ p sen paisa kopek sat c[EUR]');

/** True for hundredths. */
export const isMinor = (unit: string): boolean => MINOR_NAMES(unit);

const nameOf = (word: string): string | null => NAMES().get(word) ?? null;
