import type { Quantity } from '../quantities/types.js';
import { sinceMark } from '../text/sinceMark.js';

// characters: the words that tell stand right beside the number
const BESIDE = 40;

/** Phrases whose number counts nothing, whatever stands around them. What may be meant as it is said ("24 hours a day", "100 per cent tariffs") is not among them. */
const PHRASES = new RegExp(String.raw`(?:${[
  String.raw`\btwo (?:cents|pennies|pence)(?:['’]s?)? worth\b(?! of)`,
  String.raw`\b(?:100|a hundred|one hundred) ?(?:per ?cent|%) (?:sure|certain|honest|serious|pretty|agree)\b|\b(?:am|is|['’]m|not) (?:100|a hundred|one hundred) ?(?:per ?cent|%) convinced\b|\b(?:dis)?agreed? (?:100|a hundred) ?(?:per ?cent|%)(?= (?:with|that|on this)|[.,;:!?)]|$)|\b(?:give|gives|gave|given|giving) (?:110|120|a hundred and ten|one hundred and ten) ?(?:per ?cent|%)(?! of\b)`,
  String.raw`\b(?:a|one) thousand and one (?:\w+ )?(?:reasons|things|ways|uses|details|excuses|questions|problems|worries|stories|nights|ideas|possibilities)\b|\ba thousand (?:thanks|times no|pardons)\b|\bworth (?:a|ten) thousand words`,
  String.raw`\btwo heads are better|\btwo birds with one stone|\btwo left feet|\btwo sides of the same coin|\bbest of both worlds|\bthird time lucky|\bfifth wheel\b|\bthe (?:whole|full) nine yards|\bsix of one,? (?:and )?half a dozen of the other|\ba dime a dozen|\bodd goal in (?:three|five|seven|nine)\b`,
  String.raw`\b(?:zero[- ]tolerance|zero[- ]sum|ground zero|(?:twenty|thirty|forty|fifty|sixty)[- ]somethings?)\b|\b360[- ]degree (?:views?|feedback|reviews?|cameras?)`,
  String.raw`\bit(?:['’]s| is| was| will be| remains) (?:still |about |roughly |pretty much )?fifty[- ]fifty\b(?= (?:whether|if|that|at best)|[.,;:!?)]|$)|\bfifty[- ]fifty (?:calls?|decisions?|balls?|challenges?|tackles?)\b`,
].join('|')})`, 'gi');

/** All day long is a fact of what is open; it is none of a mind, of what no one could, or of what somebody ought to do: "I think of it 24 hours a day". */
const ALL_DAY = /^(?:24|twenty-four) hours a day|^(?:7|seven) days a week|^365 days a year/i;
const MINDS = /\b(?:nobody|no one|(?:I|you|we|one) (?:cannot|can['’]t|could(?:n['’]t| not)|do not|don['’]t)|(?:think|worry|dream)s?|thinking|thought|worry?ied|worrying|dreaming|dreamt|liv(?:e|es|ed|ing) and breath(?:e|es|ed|ing))\b|^[\s*_("“•-]*(?:bring|make|give|keep|offer|provide|extend|ensure|introduce) /i;

/**
 * Whether a number of a draft is a figure of speech: "the $64,000 question", "the 800-pound gorilla", "a thousand and one reasons", "two and two make
 * four", "not 100 per cent sure", "I think of it 24 hours a day", or counts what the writer is about to say ("three things to remember:", "here are five
 * takeaways"). "Open 24 hours a day", "a 50-50 vote" and "the court gave three reasons" are facts.
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
  if (ALL_DAY.test(prose.slice(start, end + BESIDE)) && MINDS.test(sinceMark(prose.slice(Math.max(0, start - 4 * BESIDE), start)))) return true;
  if (kind === 'money') return value !== null && QUESTIONS.has(value) && /^[- ]question\b/.test(after);
  if (kind === 'measure') return /^[- ]gorillas?\b/.test(after) && ((value ?? 0) >= HEAVIEST || /^[- ]gorillas? (?:in the room|of the)\b/.test(after));
  if (kind !== 'cardinal') return false;
  if (of === null && isTwoAndTwo(text.toLowerCase(), before, prose.slice(end, end + 2 * BESIDE))) return true;
  if (value === null || !ANNOUNCES.test(sinceMark(before))) return false;
  if (/^ (?:good |more |other )?reasons (?:to|not to|why)\b/.test(after)) return true;
  if (value > 10 || /\d/.test(text)) return false;
  return /^ (?:more )?(?:things|points|reasons|lessons|questions|remarks|caveats|tips)\b[^.;!?]*:/.test(after) || /^(?: \w+)? (?:takeaways|tips|things (?:to|you|we)|(?:questions|doubts|lessons) (?:remain|arise|follow))\b/.test(after) || /\bHere (?:are|come) $/.test(before);
}

/** Prizes of the quiz that the phrase comes from, and of its heirs. */
const QUESTIONS: ReadonlySet<number> = new Set([64, 64e3, 1e6, 64e6, 1e9]);
/** Pounds: no gorilla of flesh weighs as much. */
const HEAVIEST = 800;

/** What stands before a number at the start of its sentence when the writer says what is to come: "There are", "Here are", "I have only". */
const ANNOUNCES = /^[\s*_("“•-]*(?:(?:but|and|so|yet|now|still|finally),? )?(?:(?:there|here|these) (?:are|come|follow) |(?:I|we) (?:have|see|take|draw) |with |for )?(?:at least |only |just )?$/i;

/** "Put two and two together", "two and two make four". */
const isTwoAndTwo = (text: string, before: string, after: string): boolean =>
  (text === 'two' && (/\btwo and $/i.test(before) ? /^ (?:together|makes?|is|are)\b|^,/ : /^ and two(?:,[^.;]*\bfour\b| (?:together|makes?|is four|are four)\b)/).test(after)) || (text === 'four' && /\btwo and two\b/i.test(sinceMark(before)));
