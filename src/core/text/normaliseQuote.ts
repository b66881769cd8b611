import { MappedTextBuilder, type MappedText } from './mappedText.js';

const REPLACED = new Map<string, string>([
  ['’', "'"], ['‘', "'"], ['‚', "'"], ['‛', "'"], ['ʼ', "'"], ['′', "'"], ['`', "'"], ['‹', "'"], ['›', "'"],
  ['“', '"'], ['”', '"'], ['„', '"'], ['‟', '"'], ['″', '"'], ['«', '"'], ['»', '"'],
  ['‐', '-'], ['‑', '-'], ['‒', '-'], ['–', '-'], ['—', '-'], ['―', '-'], ['−', '-'],
  ['…', '...'], ['ﬁ', 'fi'], ['ﬂ', 'fl'], ['ﬀ', 'ff'], ['ﬃ', 'ffi'], ['ﬄ', 'ffl'],
  ['\u00ad', ''], ['\u200b', ''], ['\u200c', ''], ['\u200d', ''], ['\u2060', ''], ['\ufeff', ''],
]);
const SPACE = /\s/;
const MARK = /\p{M}/u;

/**
 * Words as compared with other words: lower case, straight quotes, plain hyphens, single spaces, composed letters, no soft
 * hyphens. `toFile` of the result leads back into `text` (offsets from its start, or from `base`).
 */
export function normaliseQuote(text: string, base = 0): MappedText {
  const builder = new MappedTextBuilder();
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code > 32 && code < 127 && code !== 96) {
      // the common case: plain ASCII, unless a combining mark follows
      if (at + 1 >= text.length || text.charCodeAt(at + 1) < 0x300) {
        builder.add(code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text.charAt(at), base + at);
        at++;
        continue;
      }
    }
    const from = at;
    let char = String.fromCodePoint(text.codePointAt(at) as number);
    at += char.length;
    if (SPACE.test(char)) {
      while (at < text.length && SPACE.test(text.charAt(at))) at++;
      builder.add(' ', base + from, base + at);
      continue;
    }
    while (at < text.length && text.charCodeAt(at) >= 0x300 && MARK.test(text.charAt(at))) char += text.charAt(at++);
    // composed first: the Greek varia becomes a grave accent, which is replaced
    const composed = char.normalize('NFC');
    builder.add(REPLACED.get(composed) ?? composed.toLowerCase(), base + from, base + at);
  }
  return builder.build();
}
