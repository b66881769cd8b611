import { createScanner } from 'jsonc-parser';
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

const QUOTE = 34;
// jsonc-parser's SyntaxKind and ScanError, which are constant enumerations: a module that is compiled by itself cannot name them
const KIND = { openObject: 1, closeObject: 2, openList: 3, closeList: 4, comma: 5, colon: 6, null: 7, true: 8, false: 9, string: 10, number: 11, end: 17 };
const NO_ERROR = 0;
const MOST_KEYS = 1_000;

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
 * Makes a reader of the JSON that stands in `text` from one offset to another, with the place of each value. Bears comments and trailing
 * commas; goes on behind what is no JSON as well as it can. The tokens are jsonc-parser's; its tree would cost ten times the time and memory.
 */
export function jsonScanner(text: string, left: ValuesLeft): (from: number, to: number) => ScannedJson {
  const tokens = createScanner(text, true);
  const keys = new Map<string, string>();
  let kind: number = KIND.end;
  let start = 0;
  let end = 0;
  let to = 0;
  let depth = 0;
  let error: number | null = null;
  const fail = (): void => {
    error ??= start;
  };
  const next = (): void => {
    kind = tokens.scan();
    start = tokens.getTokenOffset();
    end = start + tokens.getTokenLength();
    if (start >= to) [kind, start, end] = [KIND.end, to, to];
    else if (tokens.getTokenError() !== NO_ERROR) fail();
  };

  const stringHere = (): DataScalar => {
    const words = tokens.getTokenValue();
    // as long as it is written, so nothing is escaped; where its mark is missing, it is none that stands there
    if (words.length === end - start - 2 && text.charCodeAt(end - 1) === QUOTE) return new PlainScalar(text, start, end);
    const value = scalarNumber(words);
    return { kind: 'scalar', start, text: unescaped(text, start + 1, end, words), ...(value === undefined ? {} : { value }) };
  };
  const listHere = (): DataNode => {
    const from = start;
    const items: DataNode[] = [];
    for (next(); left.values > 0 && kind !== KIND.closeList && kind !== KIND.end; next()) {
      const item = kind === KIND.comma ? null : valueHere();
      if (item !== null) items.push(item);
    }
    if (kind === KIND.end) fail();
    return { kind: 'array', start: from, items };
  };
  const objectHere = (): DataNode => {
    const from = start;
    const entries: { readonly key: string; readonly value: DataNode }[] = [];
    for (next(); left.values > 0 && kind !== KIND.closeObject && kind !== KIND.end; ) {
      if (kind !== KIND.string) {
        if (kind !== KIND.comma) fail();
        next();
        continue;
      }
      const name = tokens.getTokenValue();
      // the same in each row
      const key = keys.get(name) ?? name;
      if (keys.size < MOST_KEYS) keys.set(key, key);
      next();
      if (kind !== KIND.colon) {
        fail();
        continue;
      }
      next();
      if (kind === KIND.comma || kind === KIND.closeObject || kind === KIND.end) {
        fail();
        continue;
      }
      const value = valueHere();
      if (value !== null) entries.push({ key, value });
      next();
    }
    if (kind === KIND.end) fail();
    return { kind: 'object', start: from, entries };
  };
  /** The value that the token begins; the last token is its end. */
  const valueHere = (): DataNode | null => {
    if (kind === KIND.openObject || kind === KIND.openList) {
      // where a quotation mark is missing, brackets turn up that nobody counted
      if (depth >= MAX_NESTING) {
        fail();
        return null;
      }
      depth++;
      const found = kind === KIND.openList ? listHere() : objectHere();
      depth--;
      return found;
    }
    left.values--;
    switch (kind) {
      case KIND.string: return stringHere();
      case KIND.number:
      case KIND.true:
      case KIND.false: return new PlainScalar(text, start, end);
      case KIND.null: return null;
      default: fail(); return null;
    }
  };

  return (from, until) => {
    [to, depth, error] = [until, 0, null];
    tokens.setPosition(from);
    next();
    if (kind === KIND.end) fail();
    const value = kind === KIND.end ? null : valueHere();
    if (left.values > 0) {
      next();
      if (kind !== KIND.end) fail();
    }
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
