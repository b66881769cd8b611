/** A cell's number as its format shows it. `kind` tells dates apart, whose `text` is ISO at the precision shown. */
export interface Shown {
  readonly text: string;
  readonly kind: 'number' | 'date' | 'text';
}

/** Formats that workbooks name by number only (ECMA-376 part 1, 18.8.30); the locale's date formats count as day formats. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 5: '$#,##0;-$#,##0', 6: '$#,##0;-$#,##0', 7: '$#,##0.00;-$#,##0.00', 8: '$#,##0.00;-$#,##0.00',
  9: '0%', 10: '0.00%', 11: '0.00E+00', 14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm', 21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm', 37: '#,##0;-#,##0', 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss',
  48: '0.0E+0', 49: '@',
};

/** The code of a built-in format; General for the rest. */
export const builtInFormat = (id: number): string => BUILT_IN[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'yyyy-mm-dd' : 'General');

/**
 * Shows a stored number by its format code: "15.3%" for 0.153 and `0.0%`. Dates become ISO at the precision the format shows ("2023-09" for
 * `mmm yyyy`). Codes beyond numbers, percent, scaling, currency, fractions, exponents, dates and literals are shown as General.
 */
export function showNumber(value: number, code: string, is1904 = false): Shown {
  // most cells of large sheets
  if (code === 'General') return { text: general(value), kind: 'number' };
  const section = sectionFor(value, code);
  const format = parse(section.code);
  if (format.isDate) return showDate(value, format, is1904) ?? { text: general(value), kind: 'number' };
  if (format.isGeneral) return { text: format.prefix + general(section.absolute ? Math.abs(value) : value) + format.suffix, kind: 'number' };
  if (format.digits === '') {
    const literal = format.prefix + format.suffix;
    // a section of words alone ("-", "n/a") replaces the number
    return { text: literal.trim(), kind: 'text' };
  }
  return { text: showDigits(value, format, section.absolute).trim(), kind: 'number' };
}

/** General: 15 significant digits, as spreadsheets store, so that 8.300000000000001 is 8.3 again. */
export function general(value: number): string {
  const written = String(value);
  return written.length < 17 ? written : String(Number(value.toPrecision(15)));
}

interface Format {
  readonly isGeneral: boolean;
  readonly isDate: boolean;
  readonly prefix: string;
  readonly suffix: string;
  /** The placeholders, with `.`, `,` and exponent. */
  readonly digits: string;
  readonly isPercent: boolean;
  readonly scale: number;
  readonly group: string;
  /** Date letters in order: y, M, d, h, m, s, with [h] as H. */
  readonly parts: string;
}

const cache = new Map<string, Format>();

function parse(code: string): Format {
  const known = cache.get(code);
  if (known !== undefined) return known;
  const made = parseCode(code);
  // workbooks have a few dozen formats; a hostile one may have millions
  if (cache.size > 500) cache.clear();
  cache.set(code, made);
  return made;
}

function parseCode(code: string): Format {
  let prefix = '';
  let suffix = '';
  let digits = '';
  let parts = '';
  let isPercent = false;
  let isGeneral = false;
  let group = '';
  const literal = (text: string): void => {
    // a literal space or dot between placeholders is a grouping mark: `# ##0`, `#\ ##0`
    if (digits === '') prefix += text;
    else suffix += text;
  };
  for (let at = 0; at < code.length; at++) {
    const char = code[at] ?? '';
    if (char === '"') {
      const end = code.indexOf('"', at + 1);
      literal(code.slice(at + 1, end < 0 ? undefined : end));
      at = end < 0 ? code.length : end;
    } else if (char === '\\') literal(code[++at] ?? '');
    else if (char === '_') {
      at++;
      literal(' ');
    } else if (char === '*') at++;
    else if (char === '[') {
      const end = code.indexOf(']', at);
      const inside = code.slice(at + 1, end < 0 ? undefined : end);
      if (inside.startsWith('$')) literal(inside.slice(1).split('-')[0] ?? '');
      else if (/^(?:h+|m+|s+)$/i.test(inside)) parts += 'H';
      at = end < 0 ? code.length : end;
    } else if (/^general/i.test(code.slice(at, at + 7))) {
      isGeneral = true;
      at += 6;
    } else if ('0#?'.includes(char) || (digits !== '' && '.,/'.includes(char) && suffix === '') || (char === '.' && digits === '' && '0#?'.includes(code[at + 1] ?? '_'))) {
      if (suffix !== '') {
        if (/^[ \u00a0\u202f'’.]$/.test(suffix) && !digits.includes('.')) group = suffix;
        else if (!digits.includes('/')) digits += ' ';
        suffix = '';
      }
      digits += char;
    } else if (char === '%') {
      isPercent = true;
      literal('%');
    } else if ((char === 'E' || char === 'e') && '+-'.includes(code[at + 1] ?? '_') && digits !== '') {
      digits += 'E';
      at++;
      while (code[at + 1] === '0') at++;
    } else if (/[ymdhs]/i.test(char) && digits === '') {
      const letter = char.toLowerCase();
      let end = at;
      while (code[end + 1]?.toLowerCase() === letter) end++;
      const isMinutes = letter === 'm' && (/[hH]$/.test(parts) || /^[^a-z]*s/i.test(code.slice(end + 1)));
      parts += letter === 'm' && !isMinutes ? 'M' : letter;
      at = end;
    } else if (char !== '@' && !/^(?:AM\/PM|A\/P)/i.test(code.slice(at))) literal(char);
    else if (char !== '@') at += /^AM/i.test(code.slice(at)) ? 4 : 2;
  }
  const trailing = /,+$/.exec(digits.split('.')[0] ?? '')?.[0].length ?? 0;
  const trailingAfterDot = /,+$/.exec(digits)?.[0].length ?? 0;
  const commas = Math.max(trailing, trailingAfterDot);
  if (group === '' && /[0#?],[0#?]/.test(digits)) group = ',';
  return {
    isGeneral, isDate: parts !== '' && digits.replace(/[.0]/g, '') === '', prefix, suffix, digits: digits.replace(/,/g, ''), isPercent,
    scale: 1000 ** -commas, group, parts,
  };
}

/** Chooses among `positive;negative;zero;text` and conditions such as `[>=1000]`. `absolute`: the section itself says how a minus is shown. */
function sectionFor(value: number, code: string): { code: string; absolute: boolean } {
  const sections = splitSections(code);
  if (sections.length === 1 && !code.includes('[')) return { code, absolute: false };
  const conditions = sections.map((section) => /\[(<=|>=|<>|<|>|=)(-?[0-9.]{1,20})\]/.exec(section));
  if (conditions.some((found) => found !== null)) {
    for (const [index, found] of conditions.entries()) {
      if (found === null || holds(value, found[1] ?? '', Number(found[2]))) return { code: sections[index] ?? 'General', absolute: false };
    }
    return { code: sections[sections.length - 1] ?? 'General', absolute: false };
  }
  if (value < 0 && sections.length > 1) return { code: sections[1] ?? 'General', absolute: true };
  if (value === 0 && sections.length > 2) return { code: sections[2] ?? 'General', absolute: true };
  return { code: sections[0] ?? 'General', absolute: false };
}

function splitSections(code: string): string[] {
  if (!code.includes(';')) return [code];
  const sections = [''];
  let isQuoted = false;
  for (let at = 0; at < code.length; at++) {
    const char = code[at] ?? '';
    if (char === '"') isQuoted = !isQuoted;
    if (char === ';' && !isQuoted && code[at - 1] !== '\\') sections.push('');
    else sections[sections.length - 1] += char;
  }
  return sections;
}

function holds(value: number, sign: string, limit: number): boolean {
  if (sign === '<') return value < limit;
  if (sign === '<=') return value <= limit;
  if (sign === '>') return value > limit;
  if (sign === '>=') return value >= limit;
  return sign === '=' ? value === limit : value !== limit;
}

function showDigits(value: number, format: Format, absolute: boolean): string {
  const scaled = Math.abs(value) * (format.isPercent ? 100 : 1) * format.scale;
  const { digits } = format;
  let body: string;
  if (digits.includes('/')) body = fraction(scaled, digits);
  else if (digits.includes('E')) body = scaled.toExponential(decimalsOf(digits.split('E')[0] ?? '').length).replace(/e([+-])(\d)$/, 'E$10$2').replace('e', 'E');
  else {
    const decimals = decimalsOf(digits);
    const whole = (digits.split('.')[0] ?? '').replace(/[^0]/g, '').length;
    let [left, right = ''] = rounded(scaled, Math.min(30, decimals.length)).split('.') as [string, string?];
    // `#` places show no zero
    for (let place = decimals.length - 1; place >= 0 && decimals[place] !== '0' && right.endsWith('0'); place--) right = right.slice(0, -1);
    if (left === '0' && whole === 0) left = '';
    left = left.padStart(whole, '0');
    if (format.group !== '' && !left.includes('e')) left = left.replace(/\B(?=(?:[0-9]{3})+$)/g, format.group);
    body = right === '' ? left || '0' : `${left}.${right}`;
  }
  const isNegative = value < 0 && !absolute && /[1-9]/.test(body);
  return (isNegative ? '-' : '') + format.prefix + body + format.suffix;
}

/** Rounds as people do, on the decimal digits: 1.005 is stored as 1.00499999999999989 and shown as 1.01. */
function rounded(value: number, decimals: number): string {
  const written = general(value);
  return written.includes('e') ? value.toFixed(decimals) : Number(`${Math.round(Number(`${written}e${decimals}`))}e-${decimals}`).toFixed(decimals);
}

const decimalsOf = (digits: string): string => (digits.split('.')[1] ?? '').replace(/[^0#?]/g, '');

function fraction(value: number, digits: string): string {
  const [, below = '?'] = digits.split('/');
  const fixed = Number(below);
  const limit = Math.min(999, 10 ** below.length - 1);
  const whole = Math.floor(value);
  const part = value - whole;
  let best = { above: 0, below: 1 };
  const tried = fixed > 0 ? [fixed] : Array.from({ length: limit }, (_, index) => index + 1);
  for (const candidate of tried) {
    const above = Math.round(part * candidate);
    if (Math.abs(part - above / candidate) < Math.abs(part - best.above / best.below) - 1e-12) best = { above, below: candidate };
  }
  if (best.above === best.below) return String(whole + 1);
  if (best.above === 0) return String(whole);
  return `${whole === 0 ? '' : `${whole} `}${best.above}/${best.below}`;
}

/** ISO text of a serial date (days since 1899-12-30, or since 1904-01-01), as far as the format shows it. */
function showDate(value: number, format: Format, is1904: boolean): Shown | null {
  const { parts } = format;
  if (value < 0 || value > 2_958_466) return null;
  const seconds = Math.round((value % 1) * 86_400);
  if (parts.startsWith('H')) {
    const total = Math.round(value * 86_400);
    return { text: `${Math.floor(total / 3600)}:${two(Math.floor(total / 60) % 60)}${parts.includes('s') ? `:${two(total % 60)}` : ''}`, kind: 'text' };
  }
  const time = `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}${parts.includes('s') ? `:${two(seconds % 60)}` : ''}`;
  const hasTime = /[hms]/.test(parts);
  if (!/[yMd]/.test(parts)) return { text: time, kind: 'text' };
  // workbooks count a 29 February 1900 that never was, hence the day before March 1900 is off by one
  const days = Math.floor(value) + (is1904 ? 1462 : value < 60 ? 1 : 0);
  const day = isoDay(days);
  const isDay = parts.includes('d');
  const text = isDay ? day : parts.includes('M') ? day.slice(0, 7) : day.slice(0, 4);
  return { text: isDay && hasTime && seconds > 0 ? `${text} ${time}` : text, kind: 'date' };
}

const days = new Map<number, string>();

/** The ISO day so many days after 1899-12-30. A column of dates holds the same ones over and over. */
function isoDay(count: number): string {
  let day = days.get(count);
  if (day === undefined) {
    day = new Date(Date.UTC(1899, 11, 30) + count * 86_400_000).toISOString().slice(0, 10);
    if (days.size > 20_000) days.clear();
    days.set(count, day);
  }
  return day;
}

const two = (value: number): string => String(value).padStart(2, '0');
