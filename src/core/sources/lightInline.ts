import { MappedTextBuilder, type MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import { inlineAlt } from './lightPictures.js';
import { shifted } from './officeText.js';

export type Dialect = 'org' | 'rst' | 'adoc' | 'md';

/** A footnote, or what a picture shows. */
export interface Note extends Span {
  readonly isPicture?: true;
}

/** Lines as reading text: emphasis marks, roles and link targets go, their words stay. Footnotes and pictures that stand inside are left to `notes`. */
export function lightInline(text: string, lines: readonly Span[], dialect: Dialect, notes: Note[] = []): MappedText {
  const builder = new MappedTextBuilder();
  const last = lines[lines.length - 1]?.end ?? 0;
  // where a note ends that goes on in further lines
  let passed = 0;
  lines.forEach((line, i) => {
    let from = Math.max(line.start, passed);
    while (passed > line.start && from < line.end && text.charCodeAt(from) <= 32) from++;
    if (from >= line.end) return;
    if (i > 0) builder.add(' ', (lines[i - 1] as Span).end, from);
    const put = (to: number): void => {
      if (to > from) builder.add(text.slice(from, to), from);
    };
    for (let at = from; at < line.end; at++) {
      const char = text.charAt(at);
      const rest = text.slice(at, Math.min(line.end, at + 600));
      const sign = signAt(rest, dialect, at > from ? text.charAt(at - 1) : builder.lastChar);
      if (sign !== null) {
        put(at);
        builder.add(sign.text, at + sign.start, at + sign.end);
        at += sign.length - 1;
        from = at + 1;
        continue;
      }
      let skip = 0;
      let keep: Span | null = null;
      if (dialect === 'org' && rest.startsWith('[[')) {
        const link = /^\[\[([^\][]{0,400})\](?:\[([^\][]{0,200})\])?\]/.exec(rest);
        if (link !== null) {
          skip = link[0].length;
          if (link[2] !== undefined) keep = { start: at + skip - 2 - link[2].length, end: at + skip - 2 };
        }
      } else if (dialect === 'org' && rest.startsWith('[fn:')) {
        // a reference, a note that stands inside, or the mark before a note
        const mark = /^\[fn:[\w-]{0,60}\]/.exec(rest)?.[0];
        const opening = /^\[fn:[\w-]{0,60}:[ ]?/.exec(rest)?.[0];
        const end = opening === undefined ? -1 : text.indexOf(']', at);
        if (mark !== undefined) skip = mark.length;
        else if (opening !== undefined && end > 0 && end < last) {
          notes.push({ start: at + opening.length, end });
          skip = end + 1 - at;
        }
      } else if (dialect === 'adoc' && /^(?:footnote(?:ref)?|image):[^\s[\]]{0,300}\[/.test(rest)) {
        const end = text.indexOf(']', at);
        if (end > 0 && end < (rest.startsWith('f') ? last : line.end)) {
          if (rest.startsWith('f') && text.charAt(end - 1) !== '[') notes.push({ start: at + rest.indexOf('[') + 1, end });
          const shown = rest.startsWith('i') ? inlineAlt(rest) : null;
          if (shown !== null) notes.push({ start: at + shown.start, end: at + shown.end, isPicture: true });
          skip = end + 1 - at;
        }
      } else if (dialect === 'md' && (char === '[' || (char === '!' && rest.startsWith('![')))) {
        const link = /^!?\[([^\][]{0,300})\]\([^()]{0,400}\)/.exec(rest);
        if (link !== null) {
          skip = link[0].length;
          if (char === '[') keep = { start: at + 1, end: at + 1 + (link[1] ?? '').length };
        }
      } else if (dialect === 'md' && char === '\\' && /^\\[!-/:-@[-`{-~]/.test(rest)) {
        skip = 2;
        keep = { start: at + 1, end: at + 2 };
      } else if (dialect === 'rst' && char === '\\' && /^\\[\s!-/:-@[-`{-~]/.test(rest)) {
        // an escaped blank parts marks and is none
        skip = 2;
        if (text.charCodeAt(at + 1) > 32) keep = { start: at + 1, end: at + 2 };
      } else if (dialect === 'rst' && char === '`') {
        const link = /^`{1,2}([^`<]{0,300})(?:<[^>`]{0,300}>)?`{1,2}_{0,2}/.exec(rest);
        if (link !== null) {
          skip = link[0].length;
          const open = rest.startsWith('``') ? 2 : 1;
          keep = { start: at + open, end: at + open + (link[1] ?? '').trimEnd().length };
        }
      } else if (dialect === 'rst' && char === ':' && /^:[a-z]{1,20}(?::[a-z]{1,20})?:`/.test(rest)) skip = rest.indexOf('`');
      else if (dialect === 'rst' && /^\|[^|\s][^|]{0,60}\|/.test(rest)) {
        skip = rest.indexOf('|', 1) + 1;
        keep = { start: at + 1, end: at + skip - 1 };
      }
      else if (dialect === 'rst' && /^\[#?[\w-]{0,30}\]_/.test(rest)) skip = rest.indexOf('_') + 1;
      else if (dialect === 'adoc' && /^(?:https?:|link:|mailto:)[^\s[\]]{1,300}\[/.test(rest)) {
        const open = rest.indexOf('[');
        const close = rest.indexOf(']', open);
        if (close > 0) {
          skip = close + 1;
          keep = { start: at + open + 1, end: at + close };
        }
      } else if (isMark(char, dialect)) {
        const before = at > line.start ? text.charAt(at - 1) : ' ';
        let run = 1;
        while (text.charAt(at + run) === char) run++;
        const after = at + run < line.end ? text.charAt(at + run) : ' ';
        // an opening mark stands before a word, a closing one behind it
        if (run <= 2 && /[\s("'«„“>*_/]/.test(before) !== /[\s).,;:!?"'»”<*_/]/.test(after)) skip = run;
      }
      if (skip === 0) continue;
      // a footnote mark goes with the blank before it
      put(keep === null && (char === '[' || char === 'i') && text.charAt(at - 1) === ' ' ? at - 1 : at);
      if (keep !== null && keep.end > keep.start) builder.add(text.slice(keep.start, keep.end), keep.start);
      at += skip - 1;
      from = passed = at + 1;
    }
    put(line.end);
  });
  return builder.build();
}

/** Raised and lowered digits, and dashes; `before` is what stands in front. `length` with all marks, from `start` to `end` what is shown. Null for anything else. */
function signAt(rest: string, dialect: Dialect, before: string): (Span & { readonly text: string; readonly length: number }) | null {
  if (dialect === 'org' && rest.startsWith('--')) return rest.startsWith('---') ? { text: '—', length: 3, start: 0, end: 3 } : { text: '–', length: 2, start: 0, end: 2 };
  const pattern = SHIFTS[dialect];
  const found = pattern !== undefined && '^~_:'.includes(rest.charAt(0)) ? pattern.exec(rest) : null;
  if (found === null) return null;
  const [whole, raised, lowered = ''] = found;
  const digits = raised ?? lowered;
  const start = whole.indexOf(digits);
  return { text: shifted(digits, raised === undefined ? 'sub' : 'super', before), length: whole.length, start, end: start + digits.length };
}

const SHIFTS: Readonly<Partial<Record<Dialect, RegExp>>> = {
  adoc: /^(?:\^([-−]?[0-9]{1,4})\^|~([0-9]{1,4})~)/, org: /^(?:\^\{([-−]?[0-9]{1,4})\}|_\{([0-9]{1,4})\})/, rst: /^:(?:sup(?:erscript)?:`([-−]?[0-9]{1,4})`|sub(?:script)?:`([0-9]{1,4})`)/,
};

/** The lines of a stretch, without the white space around them. */
export function linesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at);
    let [from, to] = [at, stop < 0 ? end : Math.min(stop, end)];
    at = to + 1;
    while (from < to && text.charCodeAt(from) <= 32) from++;
    while (to > from && text.charCodeAt(to - 1) <= 32) to--;
    if (to > from) found.push({ start: from, end: to });
  }
  return found;
}

const isMark = (char: string, dialect: Dialect): boolean => char === '*' || (dialect === 'org' && (char === '/' || char === '=' || char === '~' || char === '_')) || (dialect === 'adoc' && (char === '_' || char === '`' || char === '#')) || (dialect === 'md' && (char === '_' || char === '`' || char === '~'));
