/** Decimal mark of a table's numbers. */
export type DecimalMark = '.' | ',';

const CURRENCY = /^(?:[A-Z]{0,3}[$£€¥₹₺₽]|(?:USD|EUR|GBP|CHF|JPY|SEK|NOK|DKK|PLN|TRY)(?=[ \d-]))[ \u00a0\u202f]?/;
const CURRENCY_BEHIND = /[ \u00a0\u202f]?(?:[$£€¥₹₺₽]|USD|EUR|GBP|CHF|JPY|SEK|NOK|DKK|PLN|TRY)$/;
const POINT = /^(?:\d{1,3}(?:,\d{3}){1,8}|\d{1,3}(?:[ \u00a0\u202f'’]\d{3}){1,8}|\d{1,25})(?:\.\d{1,20})?$|^\.\d{1,20}$/;
/** What a currency could be written with; most cells hold none of it, and are not searched for one. */
const SIGNS = /[^\d.,%\s-]/;
const COMMA = /^(?:\d{1,3}(?:\.\d{3}){1,8}|\d{1,3}(?:[ \u00a0\u202f'’]\d{3}){1,8}|\d{1,25})(?:,\d{1,20})?$/;

/**
 * The number a cell holds, null where it holds anything else ("3:47.62", "n/a", "2019-09-01"). Signs, brackets for negative
 * numbers, group marks, currency and per-cent signs are understood; 15.3% is 0.153, as a spreadsheet stores it.
 */
export function cellNumber(cell: string, decimal: DecimalMark = '.'): number | null {
  let text = cell.trim();
  if (text === '' || text.length > 40) return null;
  const plain = plainNumber(text, decimal);
  if (plain !== undefined) return plain;
  if (!/\d/.test(text)) return null;
  let sign = 1;
  if (text.startsWith('(') && text.endsWith(')')) {
    sign = -1;
    text = text.slice(1, -1).trim();
  }
  if (/^[-−–+]/.test(text)) {
    if (!text.startsWith('+')) sign = -sign;
    text = text.slice(1).trim();
  }
  // accounting programs write the sign behind
  if (/\d[-−]$/.test(text)) {
    sign = -sign;
    text = text.slice(0, -1);
  }
  if (SIGNS.test(text)) text = text.replace(CURRENCY, '').replace(CURRENCY_BEHIND, '');
  let scale = 1;
  if (text.endsWith('%')) {
    scale = 0.01;
    text = text.slice(0, -1).trim();
  }
  if (/^[-−]\d/.test(text) && sign === 1) {
    sign = -1;
    text = text.slice(1);
  }
  if (!(decimal === '.' ? POINT : COMMA).test(text)) {
    const exponent = /^\d{1,20}(?:\.\d{1,20})?[eE][-+]?\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(exponent) ? sign * exponent : null;
  }
  const digits = decimal === '.' ? text.replace(/[,\s\u00a0\u202f'’]/g, '') : text.replace(/[.\s\u00a0\u202f'’]/g, '').replace(',', '.');
  const value = Number(digits);
  // dividing keeps 15.3% at 0.153, where multiplying gives 0.15300000000000002
  return Number.isFinite(value) ? sign * (scale === 1 ? value : value / 100) : null;
}

const [OPEN, CLOSE, PERCENT, MINUS, ZERO, NINE] = [40, 41, 37, 45, 48, 57];
/** Signs of currencies that stand right before a number. */
const MONEY: ReadonlySet<number> = new Set([...'$£€'].map((sign) => sign.charCodeAt(0)));

/**
 * The number of digits, their groups, a per-cent sign, one of a currency or the brackets of a debt alone, as most cells hold it; null for a day
 * (2019-09-01); undefined for what must be looked at more closely.
 */
function plainNumber(text: string, decimal: DecimalMark): number | null | undefined {
  const [mark, groups] = decimal === '.' ? [46, 44] : [44, 46];
  const first = text.charCodeAt(0);
  const isBracketed = first === OPEN && text.charCodeAt(text.length - 1) === CLOSE;
  const isNegative = first === MINUS || isBracketed;
  const end = isBracketed ? text.length - 1 : text.length;
  // how many digits there are in all, before the decimal mark, and since the last mark
  let [digits, whole, since] = [0, 0, 0];
  let [isGrouped, isFraction, isPercent] = [false, false, false];
  let scale = 1;
  for (let at = isNegative || MONEY.has(first) ? 1 : 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      whole = whole * 10 + code - ZERO;
      digits++;
      since++;
      if (isFraction) scale *= 10;
    } else if (digits === 0 || isFraction && code !== PERCENT) return undefined;
    else if (code === mark && (!isGrouped || since === 3)) {
      isFraction = true;
      since = 0;
    } else if (code === groups && (isGrouped ? since === 3 : since <= 3)) {
      isGrouped = true;
      since = 0;
    } else if (code === PERCENT && at === end - 1) isPercent = true;
    else return code === MINUS && isDigit(text.charCodeAt(at + 1)) ? null : undefined;
  }
  // fifteen digits are exact, and so is what they are divided by
  if (digits === 0 || digits > 15 || since === 0 || (isGrouped && !isFraction && since !== 3)) return undefined;
  const value = whole / scale / (isPercent ? 100 : 1);
  return isNegative ? -value : value;
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
