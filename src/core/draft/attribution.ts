import { tokenWords } from '../text/words.js';
import type { Span } from '../text/span.js';

/** Words behind which the name after "according to" has ended. */
const ENDS = new Set('who which that whose where when while as but and or in on at for with from after before since during the said says is are was were has have had will would'.split(' '));
const ARTICLES = new Set('the a an his her its their our my this that new'.split(' '));
const LONGEST = 8;

/** Who "according to …" names: spans of the names in `text` ("the Interior Ministry"). Linear in its length. */
export function attributions(text: string): Span[] {
  const found: Span[] = [];
  const lower = text.toLowerCase();
  // a letter whose lower case is longer would move everything behind it
  if (lower.length !== text.length) return found;
  for (let at = lower.indexOf('according to '); at >= 0; at = lower.indexOf('according to ', at + 13)) {
    const from = at + 13;
    const part = text.slice(from, from + 120);
    let start = -1;
    let end = -1;
    let count = 0;
    for (const word of tokenWords(part)) {
      const between = part.slice(end < 0 ? 0 : end, word.start);
      if (end >= 0 && !/^(?: |-|\.|\. | & )$/.test(between) && between.trim() !== '') break;
      // "B. Stone", "site.org"; but a stop before a new sentence ends the name
      if (end >= 0 && between === '. ' && end - start > 3) break;
      if (end >= 0 && ENDS.has(word.lower) && !(word.lower === 'the' && count === 0)) {
        if (word.lower !== 'and' && word.lower !== 'in' && word.lower !== 'for' && word.lower !== 'on') break;
        // "Food and Agriculture", "Institute for Peace": only before a capital
        const rest = tokenWords(part.slice(word.end))[0];
        if (rest === undefined || !rest.capital || word.lower === 'in' || word.lower === 'on') break;
      }
      if (start < 0) start = word.start;
      if (count === 0 && ARTICLES.has(word.lower)) {
        end = word.end;
        continue;
      }
      if (++count > LONGEST) break;
      end = word.end;
      // "the Bank’s 2023 report": the Bank
      if (/['’]s$/.test(part.slice(word.start, word.end))) {
        end -= 2;
        break;
      }
    }
    if (start >= 0 && count > 0) found.push({ start: from + start, end: from + end });
  }
  return found;
}
