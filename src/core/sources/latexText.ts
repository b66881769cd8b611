import { MappedTextBuilder, type MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import { shifted } from './officeText.js';

// what follows these commands in braces is no reading text
const DROPPED = new Set((
  'cite citep citet citeauthor citeyear parencite textcite autocite footcite footnotemark label ref eqref pageref autoref cref index glossary bibliography bibliographystyle include input ' +
  'includegraphics vspace hspace usepackage documentclass newcommand renewcommand setlength setcounter pagestyle thispagestyle hypersetup begin end color textcolor definecolor addbibresource ' +
  'arabic roman Roman alph Alph vskip hskip enlargethispage phantomsection addcontentsline graphicspath bibitem nocite'
).split(' '));
const SYMBOLS: Readonly<Record<string, string>> = {
  textendash: '–', textemdash: '—', ldots: '…', dots: '…', textellipsis: '…', pounds: '£', textsterling: '£', euro: '€', texteuro: '€', textdollar: '$', textdegree: '°', degree: '°', celsius: '°C', copyright: '©',
  ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł', i: 'ı', times: '×', pm: '±', approx: '≈', leq: '≤', geq: '≥', le: '≤', ge: '≥', cdot: '·', mu: 'µ',
  percent: '%', textquotedblleft: '“', textquotedblright: '”', textquoteleft: '‘', textquoteright: '’', quad: ' ', qquad: ' ', textbackslash: '\\', S: '§', P: '¶', LaTeX: 'LaTeX', TeX: 'TeX', textasciitilde: '~',
};
const ACCENTS: Readonly<Record<string, string>> = { "'": '\u0301', '`': '\u0300', '^': '\u0302', '"': '\u0308', '~': '\u0303', '=': '\u0304', '.': '\u0307', c: '\u0327', v: '\u030c', u: '\u0306', H: '\u030b', k: '\u0328', r: '\u030a', d: '\u0323', b: '\u0331' };
const UNITS: Readonly<Record<string, string>> = { kilo: 'k', milli: 'm', mega: 'M', giga: 'G', centi: 'c', micro: 'µ', nano: 'n', metre: 'm', meter: 'm', gram: 'g', kilogram: 'kg', second: 's', hour: 'h', minute: 'min', day: 'd', watt: 'W', joule: 'J', volt: 'V', ampere: 'A', litre: 'l', liter: 'l', hertz: 'Hz', tonne: 't', hectare: 'ha', newton: 'N', pascal: 'Pa', kelvin: 'K', byte: 'B', bit: 'bit', squared: '²', cubed: '³', square: '', per: '/' };

/**
 * The reading text of LaTeX: commands give way to their words, accents and symbols become characters, comments, citations and labels
 * go. `from`/`to` are offsets of `source`; places of footnotes are added to `notes`. Linear: each character is passed once.
 */
export function latexText(source: string, from = 0, to = source.length, notes: Span[] = []): MappedText {
  const builder = new MappedTextBuilder();
  let at = from;
  let gap: (Span & { readonly blank: string }) | null = null;
  const space = (start: number, end: number, blank = ' '): void => {
    gap ??= { start, end: Math.max(start, end), blank };
  };
  const add = (text: string, start: number, end: number): void => {
    // a citation that was dropped leaves no blank before a full stop
    if (gap !== null && builder.size > 0 && builder.lastChar !== ' ' && !/^[.,;:!?)]/.test(text)) builder.add(gap.blank, gap.start, gap.end);
    gap = null;
    builder.add(text, start, end);
  };
  const sink: Sink = { add, space, notes };
  while (at < to) {
    const char = source.charAt(at);
    if (char === '\\') at = command(source, at, to, sink);
    else if (char === '%') {
      const end = source.indexOf('\n', at);
      at = end < 0 ? to : end + 1;
    } else if (char === '{' || char === '}' || char === '$') at++;
    else if (char === '~') {
      space(at, at + 1, '\u00a0');
      at++;
    } else if (char <= ' ') {
      const start = at;
      while (at < to && source.charAt(at) <= ' ') at++;
      space(start, at);
    } else if (char === '-' && source.startsWith('---', at)) {
      add('—', at, at + 3);
      at += 3;
    } else if (char === '-' && source.startsWith('--', at)) {
      add('–', at, at + 2);
      at += 2;
    } else if ((char === '`' || char === "'") && source.charAt(at + 1) === char) {
      add(char === '`' ? '“' : '”', at, at + 2);
      at += 2;
    } else {
      let end = at + 1;
      while (end < to && !'\\%{}$~-`\''.includes(source.charAt(end)) && source.charAt(end) > ' ') end++;
      add(source.slice(at, end), at, end);
      at = end;
    }
  }
  return builder.build();
}

type Add = (text: string, start: number, end: number) => void;

interface Sink {
  readonly add: Add;
  /** A blank, kept only between words. */
  readonly space: (start: number, end: number, blank?: string) => void;
  readonly notes: Span[];
}

/** Reads the command at `at` into the builder; the answer is where reading goes on. */
function command(source: string, at: number, to: number, { add, space, notes }: Sink): number {
  let end = at + 1;
  while (end < to && isLetter(source.charCodeAt(end))) end++;
  if (end === at + 1) {
    const mark = source.charAt(end);
    end++;
    if (ACCENTS[mark] !== undefined) return accent(source, at, end, to, ACCENTS[mark], add);
    if (mark === ',' || mark === ';' || mark === ':') space(at, end, '\u00a0');
    else if (mark === '\\' || mark === ' ') space(at, end);
    else if ('%&$#_{}'.includes(mark) && mark !== '') add(mark, at, end);
    return mark === '\\' ? optional(source, end, to) : end;
  }
  const name = source.slice(at + 1, end);
  if (name.length === 1 && ACCENTS[name] !== undefined && source.charAt(end) === '{') return accent(source, at, end, to, ACCENTS[name], add);
  const star = source.charAt(end) === '*' ? end + 1 : end;
  if (DROPPED.has(name)) {
    let next = optional(source, star, to);
    while (source.charAt(next) === '{') next = optional(source, closing(source, next, to), to);
    return next;
  }
  if (name === 'footnote' && source.charAt(optional(source, star, to)) === '{') {
    const open = optional(source, star, to);
    const close = closing(source, open, to);
    notes.push({ start: open + 1, end: close - 1 });
    return close;
  }
  if (name === 'item' || name === 'par') {
    space(at, star);
    return optional(source, star, to);
  }
  if ((name === 'href' || name === 'hypertarget') && source.charAt(star) === '{') return closing(source, star, to);
  if (name === 'def') return definition(source, star, to);
  if (SHIFTS[name] !== undefined && source.charAt(end) === '{') {
    const close = closing(source, end, to);
    const digits = source.slice(end + 1, close - 1);
    if (/^[-−]?[0-9]{1,4}$/.test(digits)) {
      add(shifted(digits, SHIFTS[name], source.slice(Math.max(0, at - 2), at)), end + 1, close - 1);
      return close;
    }
  }
  if (name === 'num' || name === 'SI' || name === 'qty' || name === 'si' || name === 'unit') return quantity(source, star, to, name, add);
  const symbol = SYMBOLS[name];
  if (symbol === undefined) return optional(source, star, to);
  add(symbol, at, end);
  // a command swallows the blanks behind it
  if (source.charAt(end) === '{' && source.charAt(end + 1) === '}') return end + 2;
  let next = end;
  while (next < to && source.charAt(next) === ' ') next++;
  return next;
}

const SHIFTS: Readonly<Record<string, 'super' | 'sub'>> = { textsuperscript: 'super', textsubscript: 'sub' };

/** Behind `\\def\\name#1{…}`. */
function definition(source: string, from: number, to: number): number {
  const open = source.indexOf('{', from);
  return open < 0 || open >= to || open - from > 100 ? from : closing(source, open, to);
}

/** `\'e`, `\'{e}`, `\c{c}` as one character. */
function accent(source: string, at: number, from: number, to: number, mark: string, add: Add): number {
  let end = from;
  const braced = source.charAt(end) === '{';
  if (braced) end++;
  if (source.startsWith('\\i', end) || source.startsWith('\\j', end)) end++;
  const letter = source.charAt(end);
  end++;
  if (braced && source.charAt(end) === '}') end++;
  if (letter === '' || letter === '}') return Math.min(end, to);
  add(`${letter}${mark}`.normalize('NFC'), at, Math.min(end, to));
  return Math.min(end, to);
}

/** `\SI{12.5}{\kilo\metre}` as "12.5 km". */
function quantity(source: string, from: number, to: number, name: string, add: Add): number {
  let at = optional(source, from, to);
  if (source.charAt(at) !== '{') return at;
  let end = closing(source, at, to);
  if (name !== 'si' && name !== 'unit') {
    add(source.slice(at + 1, end - 1), at + 1, end - 1);
    if (name === 'num' || source.charAt(end) !== '{') return end;
    at = end;
    end = closing(source, at, to);
    add('\u00a0', at, at);
  }
  const unit = source.slice(at + 1, end - 1).replace(/\\([a-zA-Z]{1,20})/g, (_, word: string) => UNITS[word] ?? SYMBOLS[word] ?? word).replace(/[~{}\\]/g, '');
  if (unit !== '') add(unit, at, end);
  return end;
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Behind `[…]` at `at`, when there is one of at most 300 code units. */
function optional(source: string, at: number, to: number): number {
  if (source.charAt(at) !== '[') return at;
  const close = source.indexOf(']', at);
  return close < 0 || close >= to || close - at > 300 ? at : close + 1;
}

/** Behind the brace that closes the one at `at`; a longer group (no heading, footnote or caption is) counts as not closed. */
const LONGEST_GROUP = 2_500;
export function closing(source: string, at: number, to: number): number {
  let depth = 0;
  for (let i = at; i < to && i - at < LONGEST_GROUP; i++) {
    const char = source.charAt(i);
    if (char === '\\') i++;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return i + 1;
  }
  return Math.min(to, at + 1);
}
