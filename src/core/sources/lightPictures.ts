import type { Span } from '../text/span.js';

/** Alt text of fewer words is a name. */
const MIN_ALT = 5;

/** What a line says of a picture or of what follows it, in AsciiDoc (`image::a.png[Alt]`, `.Title`) and Org (`#+CAPTION: …`, `#+ATTR_HTML: :alt …`); null for other lines. */
export function lightCaption(words: string, dialect: 'org' | 'adoc'): Span | null {
  if (dialect === 'adoc') {
    const title = /^\.(?=[^\s.])/.exec(words);
    return title !== null ? { start: 1, end: words.length } : altOf(words, /^image::[^\s[\]]{1,400}\[/);
  }
  const caption = /^#\+caption(?:\[[^\]]{0,200}\])?:[ ]+/i.exec(words);
  if (caption !== null) return { start: caption[0].length, end: words.length };
  const alt = /^#\+attr_[a-z]{1,20}:.{0,400}?:alt[ ]+/i.exec(words);
  if (alt === null) return null;
  const next = words.slice(alt[0].length).search(/ :[a-z]/);
  return said(words, { start: alt[0].length, end: next < 0 ? words.length : alt[0].length + next });
}

/** What an AsciiDoc picture shows (`image:a.png[Alt]`); `words` begin with it. */
export const inlineAlt = (words: string): Span | null => altOf(words, /^image:[^\s[\]]{1,400}\[/);

function altOf(words: string, opening: RegExp): Span | null {
  const found = opening.exec(words);
  if (found === null) return null;
  const start = found[0].length;
  const end = words.indexOf(']', start);
  if (end < 0) return null;
  const named = /^(?:.{0,400}?,[ ]{0,9})?alt=(["']?)/.exec(words.slice(start, end));
  const from = named === null ? start : start + named[0].length;
  const quote = named?.[1] ?? '';
  let until = words.indexOf(quote === '' ? ',' : quote, from);
  // a comma inside a figure ends no alt text: half a figure would be another one
  while (quote === '' && until >= 0 && /^[0-9],[0-9]{3}(?![0-9])/.test(words.slice(until - 1, until + 5))) until = words.indexOf(',', until + 1);
  return said(words, { start: from, end: until < 0 || until > end ? end : until });
}

const said = (words: string, span: Span): Span | null => (words.slice(span.start, span.end).trim().split(/\s+/).length >= MIN_ALT ? span : null);
