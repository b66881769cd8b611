import type { Quantity } from '../quantities/types.js';
import { sinceMark } from '../text/sinceMark.js';

// characters: the words that tell stand right beside the number
const BESIDE = 40;

/**
 * Whether a number of a draft is a figure of speech: "the $64,000 question", "the 800-pound gorilla", "a thousand and one reasons", "two and two make
 * four", "not 100 per cent sure", or counts what the writer is about to say ("three things to remember:").
 * @param prose what the quantity's offsets count in
 */
export function isSaying({ kind, text, value, start, end, of }: Quantity, prose: string): boolean {
  const before = prose.slice(Math.max(0, start - BESIDE), start);
  const after = prose.slice(end, end + BESIDE);
  switch (kind) {
    case 'money':
      return /^[- ]question\b/.test(after) || (/^two (?:cents|pennies|pence)/i.test(text) && /^(?:['’]s?)? worth\b/.test(after));
    case 'measure':
      return /^[- ]gorillas?\b/.test(after);
    case 'percent':
      return value === 100 && /^ (?:sure|certain|honest|convinced|serious|pretty)\b/.test(after);
    case 'cardinal':
      if (/^(?:a|one) thousand and one$/i.test(text)) return true;
      if (/^two$/i.test(text) && after.startsWith(' heads are better')) return true;
      if (of === null && isTwoAndTwo(text.toLowerCase(), before, after)) return true;
      return value !== null && value <= 10 && !/\d/.test(text) && /^ (?:more )?(?:things|points|reasons|lessons|questions|remarks|caveats|tips)\b[^.;!?]*:/.test(after);
    default:
      return false;
  }
}

/** "Put two and two together", "two and two make four". */
const isTwoAndTwo = (text: string, before: string, after: string): boolean =>
  (text === 'two' && (/\btwo and $/i.test(before) || /^ and two(?:,| (?:together|make|makes|is|are)\b)/.test(after))) || (text === 'four' && /\btwo and two\b/i.test(sinceMark(before)));
