import { MappedTextBuilder, plainMapped, type MappedText } from '../text/mappedText.js';
import { scalarNumber, type DataNode, type DataScalar } from './dataTree.js';
import { MAX_NESTING } from './nestingDepth.js';

/** What a stretch of JSON holds. */
export interface ScannedJson {
  /** Null where there is no value, or `null`. */
  readonly value: DataNode | null;
  /** Where it first is no JSON, as an offset in the text; null where all of it is. */
  readonly error: number | null;
}

/** How many values may still be read, of a file in all. */
export interface ValuesLeft {
  values: number;
}

const [QUOTE, BACKSLASH, COMMA, COLON, SLASH, STAR, NEWLINE] = [34, 92, 44, 58, 47, 42, 10];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
const MOST_KEYS = 1_000;
const NUMBER = /^-?(?:0|[1-9][0-9]{0,40})(?:\.[0-9]{1,40})?(?:[eE][-+]?[0-9]{1,4})?$/;

/** A value that stands in the file character by character: no more than its place, for a large file has a million. */
class PlainScalar implements DataScalar {
  readonly #file: string;
  readonly #end: number;

  /** @param end of all of it, quotation marks too. */
  constructor(file: string, readonly start: number, end: number) {
    this.#file = file;
    this.#end = end;
  }

  get kind(): 'scalar' {
    return 'scalar';
  }

  get #isQuoted(): boolean {
    return this.#file.charCodeAt(this.start) === QUOTE;
  }

  get at(): number {
    return this.#isQuoted ? this.start + 1 : this.start;
  }

  get words(): string {
    return this.#file.slice(this.at, this.#isQuoted ? this.#end - 1 : this.#end);
  }

  get value(): number | undefined {
    const { words } = this;
    return this.#isQuoted ? scalarNumber(words) : words === 'true' || words === 'false' ? undefined : Number(words);
  }

  get text(): MappedText {
    return plainMapped(this.words, this.at);
  }
}

/**
 * Makes a reader of the JSON that stands in `text` from one offset to another, with the place of each value. Bears comments and trailing commas; goes on behind what is no JSON
 * as well as it can. A reader of its own, for the trees of a general parser cost ten times the time and memory.
 */
export function jsonScanner(text: string, left: ValuesLeft): (from: number, to: number) => ScannedJson {
  const keys = new Map<string, string>();
  let at = 0;
  let to = 0;
  let depth = 0;
  let error: number | null = null;
  const fail = (): void => {
    error ??= at;
  };

  /** Passes white space and comments; answers the code of what follows, 0 at the end. */
  const next = (): number => {
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === 32 || (code >= 9 && code <= 13) || code === 0xfeff || code === 0xa0) continue;
      if (code !== SLASH) return code;
      const second = text.charCodeAt(at + 1);
      if (second !== SLASH && second !== STAR) return code;
      const end = second === SLASH ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
      if (end < 0 && second === STAR) fail();
      at = end < 0 || end >= to ? to : second === SLASH ? end : end + 1;
    }
    return 0;
  };

  /** Passes a string; answers where it ends, its marks left out. */
  const quoted = (): { readonly end: number; readonly isPlain: boolean } => {
    const start = at + 1;
    let isPlain = true;
    for (at = start; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) return { end: at++, isPlain };
      if (code === NEWLINE) break;
      if (code !== BACKSLASH) continue;
      isPlain = false;
      at++;
    }
    at = Math.min(at, to);
    fail();
    return { end: at, isPlain };
  };
  const wordsOf = (start: number, end: number, isPlain: boolean): string => {
    if (isPlain) return text.slice(start, end);
    try {
      return String(JSON.parse(text.slice(start - 1, end + 1)));
    } catch {
      error ??= start;
      return text.slice(start, end);
    }
  };
  const stringAt = (): DataScalar => {
    const start = at;
    const { end, isPlain } = quoted();
    // where its mark is missing, it is none that stands there
    if (isPlain && text.charCodeAt(end) === QUOTE) return new PlainScalar(text, start, end + 1);
    const words = wordsOf(start + 1, end, isPlain);
    const value = scalarNumber(words);
    return { kind: 'scalar', start, text: unescaped(text, start + 1, end, words), ...(value === undefined ? {} : { value }) };
  };
  /** A number, `true`, `false` or `null`; other words are passed. */
  const wordAt = (): DataScalar | null => {
    const start = at;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT || code === COLON || code === SLASH || code === QUOTE || code === OPEN_LIST || code === OPEN_OBJECT) break;
    }
    const words = text.slice(start, at);
    if (words === 'null') return null;
    if (words === 'true' || words === 'false' || NUMBER.test(words)) return new PlainScalar(text, start, at);
    error ??= start;
    if (at === start) at++;
    return null;
  };
  const listAt = (): DataNode => {
    const start = at++;
    const items: DataNode[] = [];
    while (left.values > 0) {
      const code = next();
      if (code === CLOSE_LIST || code === 0) break;
      if (code === COMMA) {
        at++;
        continue;
      }
      const item = valueAt(code);
      if (item !== null) items.push(item);
    }
    if (at < to) at++;
    else fail();
    return { kind: 'array', start, items };
  };
  const objectAt = (): DataNode => {
    const start = at++;
    const entries: { readonly key: string; readonly value: DataNode }[] = [];
    while (left.values > 0) {
      const code = next();
      if (code === CLOSE_OBJECT || code === 0) break;
      if (code !== QUOTE) {
        if (code !== COMMA) fail();
        at++;
        continue;
      }
      const keyAt = at + 1;
      const { end, isPlain } = quoted();
      const name = wordsOf(keyAt, end, isPlain);
      // the same in each row
      const key = keys.get(name) ?? name;
      if (keys.size < MOST_KEYS) keys.set(key, key);
      if (next() !== COLON) {
        fail();
        continue;
      }
      at++;
      const follows = next();
      if (follows === COMMA || follows === CLOSE_OBJECT || follows === 0) {
        fail();
        continue;
      }
      const value = valueAt(follows);
      if (value !== null) entries.push({ key, value });
    }
    if (at < to) at++;
    else fail();
    return { kind: 'object', start, entries };
  };
  const valueAt = (code: number): DataNode | null => {
    if (code === OPEN_OBJECT || code === OPEN_LIST) {
      // where a quotation mark is missing, brackets turn up that nobody counted
      if (depth >= MAX_NESTING) {
        fail();
        at++;
        return null;
      }
      depth++;
      const found = code === OPEN_LIST ? listAt() : objectAt();
      depth--;
      return found;
    }
    left.values--;
    return code === QUOTE ? stringAt() : wordAt();
  };

  return (from, end) => {
    [at, to, depth, error] = [from, end, 0, null];
    const first = next();
    if (first === 0) fail();
    const value = first === 0 ? null : valueAt(first);
    if (left.values > 0 && next() !== 0) fail();
    return { value, error: left.values > 0 ? error : null };
  };
}

/** A string's words with the place of each: escapes stand for one character. Line breaks in it read as they are. */
function unescaped(text: string, start: number, end: number, words: string): MappedText {
  const builder = new MappedTextBuilder();
  let at = start;
  for (let i = 0; i < words.length && at < end; i++) {
    const size = text.charAt(at) !== '\\' ? 1 : text.charAt(at + 1) === 'u' ? 6 : 2;
    const char = words.charAt(i);
    builder.add(char === '\n' || char === '\r' ? ' ' : char, at, at + size);
    at += size;
  }
  return builder.build();
}
