import type { Quantity } from '../quantities/types.js';
import { sinceMark } from '../text/sinceMark.js';

// characters: the words that tell stand right beside the number
const BESIDE = 40;

/** Phrases whose number counts nothing. */
const PHRASES = new RegExp(String.raw`(?:${[
  String.raw`\btwo (?:cents|pennies|pence)(?:['’]s?)? worth`,
  String.raw`\b(?:100|a hundred|one hundred) ?(?:per ?cent|%) (?:sure|certain|honest|convinced|serious|pretty|agree)\b|\b(?:dis)?agreed? (?:100|a hundred) ?(?:per ?cent|%)|\b(?:give|gives|gave|given|giving) (?:110|120|a hundred and ten|one hundred and ten) ?(?:per ?cent|%)`,
  String.raw`\b(?:a|one) thousand and one\b|\ba thousand (?:thanks|times no|pardons)\b|\bworth (?:a|ten) thousand words`,
  String.raw`\btwo heads are better|\btwo birds with one stone|\btwo left feet|\btwo sides of the same|\bbest of both|\bthird time lucky|\bfifth wheel\b|\b(?:whole|full) nine yards|\bsix of one,? (?:and )?half a dozen of the other|\ba dime a dozen|\bodd goal in (?:three|five|seven|nine)\b`,
  String.raw`\b(?:zero[- ]tolerance|zero[- ]sum|ground zero|(?:twenty|thirty|forty|fifty|sixty)[- ]somethings?)\b|\b(?:50|fifty)[-/](?:50|fifty)\b|\b360[- ]degree (?:views?|feedback|reviews?|cameras?)`,
  String.raw`\b(?:seven|7) days a week|\b(?:24|twenty-four) hours a day|\b365 days a year`,
].join('|')})`, 'gi');

/**
 * Whether a number of a draft is a figure of speech: "the $64,000 question", "the 800-pound gorilla", "a thousand and one reasons", "two and two make
 * four", "not 100 per cent sure", "24 hours a day", or counts what the writer is about to say ("three things to remember:", "here are five takeaways").
 * @param prose what the quantity's offsets count in
 */
export function isSaying({ kind, text, value, start, end, of }: Quantity, prose: string): boolean {
  const from = Math.max(0, start - BESIDE);
  const before = prose.slice(from, start);
  const after = prose.slice(end, end + BESIDE);
  for (const phrase of (before + prose.slice(start, end) + after).matchAll(PHRASES)) {
    const at = start - from;
    if (phrase.index <= at && at < phrase.index + phrase[0].length) return true;
  }
  if (kind === 'money') return /^[- ]question\b/.test(after);
  if (kind === 'measure') return /^[- ]gorillas?\b/.test(after);
  if (kind !== 'cardinal') return false;
  if (/^ (?:good |more |other )?reasons (?:to|not to|why)\b/.test(after)) return true;
  if (of === null && isTwoAndTwo(text.toLowerCase(), before, after)) return true;
  if (value === null || value > 10 || /\d/.test(text)) return false;
  return /^ (?:more )?(?:things|points|reasons|lessons|questions|remarks|caveats|tips)\b[^.;!?]*:/.test(after) || /^(?: \w+)? (?:takeaways|tips|things (?:to|you|we)|(?:questions|doubts|lessons) (?:remain|arise|follow))\b/.test(after) || /(?:^|[.!?]\s)Here (?:are|come) $/.test(before);
}

/** "Put two and two together", "two and two make four". */
const isTwoAndTwo = (text: string, before: string, after: string): boolean =>
  (text === 'two' && (/\btwo and $/i.test(before) || /^ and two(?:,| (?:together|make|makes|is|are)\b)/.test(after))) || (text === 'four' && /\btwo and two\b/i.test(sinceMark(before)));
