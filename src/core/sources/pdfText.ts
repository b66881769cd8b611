/** Words of a document with and without hyphens, to tell at a line's end whether a hyphen is the word's own. */
export interface HyphenWords {
  readonly plain: ReadonlySet<string>;
  readonly hyphened: ReadonlySet<string>;
}

/** Collects the words that stand within lines. */
export function hyphenWords(lines: Iterable<string>): HyphenWords {
  const plain = new Set<string>();
  const hyphened = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
      if (word.length > 60) continue;
      (word.includes('-') ? hyphened : plain).add(word.toLowerCase());
    }
  }
  return { plain, hyphened };
}

/** Joins a paragraph's lines: words divided at a line's end are made whole, digits and names with a hyphen keep it. */
export function joinLines(lines: readonly string[], words: HyphenWords): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else if (text.endsWith('\u00ad')) text = text.slice(0, -1) + line;
    else if (/[\p{L}\p{N}][-\u2010]$/u.test(text)) text = joinDivided(text, line, words);
    else if (/[\p{L}\p{N}][–/]$/u.test(text) && /^[\p{L}\p{N}]/u.test(line) && /[0-9]/.test(text.slice(-2) + line.slice(0, 1))) text += line;
    // Chinese and Japanese are written without spaces
    else text += UNSPACED_END.test(text) && UNSPACED_START.test(line) ? line : ` ${line}`;
  }
  return text.replaceAll('\u00ad', '').replace(/[ﬀﬁﬂﬃﬄﬅﬆ]/g, (ligature) => ligature.normalize('NFKC'));
}

const UNSPACED_END = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60]$/u;
const UNSPACED_START = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60]/u;

function joinDivided(text: string, line: string, words: HyphenWords): string {
  const before = /[\p{L}\p{N}-]{1,60}[-\u2010]$/u.exec(text.slice(-62))?.[0].slice(0, -1) ?? '';
  const after = /^[\p{L}\p{N}]{1,60}/u.exec(line.slice(0, 60))?.[0] ?? '';
  // 2019-2020, F-16, Anglo-American: figures and capitals keep their hyphen; "pre- and post-war" keeps its space
  if (/^(?:and|or|to|und|oder|bis|et|ou|y|o|e)$/.test(after) && !words.plain.has((before + after).toLowerCase())) return `${text} ${line}`;
  if (!/^\p{Ll}/u.test(after) || /[0-9]/.test(before.slice(-1))) return text.slice(0, -1) + '-' + line;
  const joined = (before + after).toLowerCase();
  if (words.plain.has(joined)) return text.slice(0, -1) + line;
  return words.hyphened.has(`${before}-${after}`.toLowerCase()) ? text.slice(0, -1) + '-' + line : text.slice(0, -1) + line;
}
