import type { Span } from '../text/span.js';
import { TITLE_WORDS } from '../text/abbreviations.js';
import { tokenWords, type WordToken } from '../text/words.js';

/** Who speaks, and the verb that says so; offsets are of the text given. */
export interface Attribution {
  readonly speaker: string | null;
  readonly speakerSpan?: Span;
  readonly verb: string | null;
}

const VERBS = new Set(`said says say saying told tells tell added adds add wrote writes write noted notes note explained explains explain replied replies
 asked asks ask answered answers argued argues argue insisted insists insist claimed claims claim stated states declared declares announced announces
 warned warns admitted admits acknowledged acknowledges recalled recalls remarked remarks commented comments concluded concludes conclude observed observes
 continued continues confirmed confirms denied denies complained complains joked jokes quipped shouted shouts cried whispered testified testifies tweeted
 posted promised promises vowed vows pledged pledges urged urges suggested suggests reported reports reads put puts called calls described describes
 conceded concedes maintained maintains emphasised emphasized emphasises emphasizes stressed stresses predicted predicts boasted boasts lamented laments
 mused muses found finds ruled rules protested protests repeated repeats responded responds thinks thought believes believed agreed agrees exclaimed yelled cautioned cautions`.trim().split(/\s+/));
/** Verbs that report only where a quotation follows or precedes them at once. */
const LIGHT = new Set(['put', 'puts', 'note', 'notes', 'state', 'states', 'claim', 'claims', 'report', 'reports', 'reads', 'thought', 'call', 'calls', 'called', 'answer', 'answers', 'comment', 'comments', 'ask', 'write', 'found', 'finds', 'ruled', 'rules']);
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who', 'one', 'others', 'which', 'that']);
const OPENERS = new Set('and but then as so while when although though because if yet or for after before later still also'.split(' '));
/** What ends a name that stands behind its verb. */
const STOPS = new Set('in on at to during after before who when as about while with from by into since following and but because if although though that which whose adding this last earlier yesterday today'.split(' '));
const ADVERBS = new Set('also later then once often likes like liked would has had have is was to still again never always now recently reportedly'.split(' '));
const LONGEST_NAME = 10;

const PLACEHOLDER = '\ufffc';
const NOBODY: Attribution = { speaker: null, verb: null };

interface Piece {
  readonly text: string;
  readonly base: number;
  readonly words: readonly WordToken[];
}

const pieceOf = (text: string, start: number, end: number): Piece => {
  const part = text.slice(start, end);
  return { text: part, base: start, words: tokenWords(part) };
};

/** The words `[from, to)` of a piece as a name; a pronoun is nobody, a placeholder is looked up by the caller. */
function named(piece: Piece, from: number, to: number, verb: string): Attribution {
  let first = from;
  while (first < to && OPENERS.has((piece.words[first] as WordToken).lower)) first++;
  const start = piece.words[first];
  const end = piece.words[Math.min(to, first + LONGEST_NAME) - 1];
  if (first >= to || start === undefined || end === undefined) return { speaker: null, verb };
  const span = { start: piece.base + start.start, end: piece.base + end.end };
  if (to - first === 1 && PRONOUNS.has(start.lower)) return { speaker: null, speakerSpan: span, verb };
  // "the manager, Ruth Bell": the name with the office
  let last = Math.min(to, first + LONGEST_NAME) - 1;
  const isName = (index: number): boolean => piece.words[index]?.capital === true && !VERBS.has(piece.words[index]?.lower ?? '');
  if (!end.capital && last + 1 < piece.words.length && gap(piece, last + 1) === ', ' && isName(last + 1)) {
    last++;
    while (last + 1 < piece.words.length && gap(piece, last + 1) === ' ' && isName(last + 1)) last++;
    const name = piece.words[last] as WordToken;
    return { speaker: piece.text.slice(start.start, name.end), speakerSpan: { start: span.start, end: piece.base + name.end }, verb };
  }
  return { speaker: piece.text.slice(start.start, end.end), speakerSpan: span, verb };
}

/** "J. Moss", "Dr. Moss": a stop inside a name. */
const isShortened = ({ lower, capital, start, end }: WordToken): boolean => capital && (end - start === 1 || TITLE_WORDS.has(lower));

const gap = (piece: Piece, index: number): string => piece.text.slice(index === 0 ? 0 : (piece.words[index - 1] as WordToken).end, (piece.words[index] as WordToken).start);

/** "told reporters", "said": the verb as written, with what it was told to where that is one word. */
function verbAt(piece: Piece, index: number): string {
  const verb = piece.words[index] as WordToken;
  const object = piece.words[index + 1];
  if ((verb.lower === 'told' || verb.lower === 'tells') && object !== undefined && !object.capital && gap(piece, index + 1) === ' ' && !['the', 'a', 'an', 'his', 'her', 'their', 'that'].includes(object.lower)) {
    return piece.text.slice(verb.start, object.end);
  }
  return piece.text.slice(verb.start, verb.end);
}

/** Attribution in what follows a quotation: `said Jo Bell, who …`, `the mayor, Jo Bell, told the court`, `— Jo Bell`. */
export function speakerBehind(text: string, from: number, to: number): Attribution {
  const piece = pieceOf(text, from, Math.min(to, from + 240));
  const lead = piece.words[0];
  if (lead === undefined) return placeholderOnly(piece);
  const opening = gap(piece, 0);
  if (/[—–―-]/.test(opening) && lead.capital && !VERBS.has(lead.lower)) {
    let last = 0;
    while (last + 1 < piece.words.length && last < LONGEST_NAME && gap(piece, last + 1) === ' ') last++;
    // a name and nothing else up to the end: a signature
    return piece.text.slice((piece.words[last] as WordToken).end).trim() === '' || /^[,(]/.test(piece.text.slice((piece.words[last] as WordToken).end)) ? { ...named(piece, 0, last + 1, ''), verb: null } : NOBODY;
  }
  let index = 0;
  while (index < piece.words.length && index < 14) {
    const word = piece.words[index] as WordToken;
    if (index > 0 && /[.!?;:]\s/.test(gap(piece, index)) && !isShortened(piece.words[index - 1] as WordToken)) return NOBODY;
    if (VERBS.has(word.lower) && !(index > 2 && LIGHT.has(word.lower))) break;
    index++;
  }
  const verb = piece.words[index];
  if (verb === undefined || index >= 14) return NOBODY;
  if (index > 0 && !(index === 1 && ADVERBS.has(lead.lower))) {
    let end = index;
    while (end > 1 && ADVERBS.has((piece.words[end - 1] as WordToken).lower)) end--;
    for (let i = 1; i < end; i++) {
      if (gap(piece, i).includes(',') || STOPS.has((piece.words[i] as WordToken).lower)) {
        // "Moss, 61, told": up to the comma; "the man in black said": all of it, but for relative clauses
        if (gap(piece, i).includes(',') || ['who', 'which', 'that', 'whose'].includes((piece.words[i] as WordToken).lower)) end = i;
        break;
      }
    }
    const before = piece.text.slice(0, verb.start);
    if (before.includes(PLACEHOLDER) && end === 0) return { speaker: PLACEHOLDER, verb: verbAt(piece, index) };
    return named(piece, 0, end, verbAt(piece, index));
  }
  if (index === 0 && opening.includes(PLACEHOLDER)) return { speaker: PLACEHOLDER, speakerSpan: placeholder(piece), verb: verbAt(piece, index) };
  let end = index + 1;
  while (end < piece.words.length && end - index <= LONGEST_NAME) {
    const between = gap(piece, end);
    if (end > index + 1 ? !/^(?: |-|\. |\.)$/.test(between) : !/^\s*$/.test(between)) break;
    const word = piece.words[end] as WordToken;
    if (between === '. ' && !isShortened(piece.words[end - 1] as WordToken)) break;
    if (STOPS.has(word.lower)) break;
    end++;
  }
  if (end === index + 1) {
    const rest = piece.text.slice(verb.end);
    return rest.trimStart().startsWith(PLACEHOLDER) ? { speaker: PLACEHOLDER, speakerSpan: placeholder(piece), verb: verbAt(piece, index) } : { speaker: null, verb: verbAt(piece, index) };
  }
  return named(piece, index + 1, end, piece.text.slice(verb.start, verb.end));
}

const placeholder = (piece: Piece): Span => {
  const at = piece.base + piece.text.indexOf(PLACEHOLDER);
  return { start: at, end: at + 1 };
};
const placeholderOnly = (piece: Piece): Attribution => (piece.text.trimStart().startsWith(PLACEHOLDER) ? { speaker: PLACEHOLDER, speakerSpan: placeholder(piece), verb: null } : NOBODY);

/** Attribution in what leads to a quotation: `Jo Bell told the court: `, `as she put it, `, `according to the jury, `, `The mayor was blunt: `. */
export function speakerBefore(text: string, from: number, to: number): Attribution {
  const piece = pieceOf(text, Math.max(from, to - 300), to);
  if (piece.words.length === 0) return placeholderOnly(piece);
  const last = piece.words.length - 1;
  const tail = piece.text.slice((piece.words[last] as WordToken).end);
  const colon = tail.includes(':');
  let verb = -1;
  for (let i = last; i >= 0 && last - i < 12; i--) {
    const word = piece.words[i] as WordToken;
    if (word.lower === 'according' && piece.words[i + 1]?.lower === 'to') {
      let end = i + 2;
      while (end <= last && end - i < LONGEST_NAME && (end === i + 2 || gap(piece, end) === ' ')) end++;
      return named(piece, i + 2, end, 'according to');
    }
    // "so-called" calls nobody
    if (VERBS.has(word.lower) && !(LIGHT.has(word.lower) && last - i > 3) && !(i > 0 && gap(piece, i) === '-')) {
      verb = i;
      break;
    }
    if (i < last && /[;—]/.test(gap(piece, i + 1))) break;
  }
  if (verb < 0 && !colon) return NOBODY;
  if (verb < 0) {
    // "The company is less so:": who the sentence is about
    let end = 0;
    while (end <= last && end < 7 && (end === 0 || gap(piece, end) === ' ') && !/^(?:is|was|are|were|has|had|have|sees|saw|in|on|at|for|to|from|puts?|does|did|made|makes|gave|gives|took|takes|went|goes|remains|seems|seemed)$/.test((piece.words[end] as WordToken).lower)) end++;
    // "Bell: “…”" as in a script
    if (end > last) return end <= 4 && piece.words.every((word) => word.capital) ? { ...named(piece, 0, end, ''), verb: null } : NOBODY;
    return end > 0 ? { ...named(piece, 0, end, ''), verb: null } : NOBODY;
  }
  let end = verb;
  while (end > 0 && ADVERBS.has((piece.words[end - 1] as WordToken).lower) && !(end === 1)) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME) {
    const before = start < end ? gap(piece, start) : '';
    if (before !== '' && !/^(?: |-|\. |\.|\ufffc| \ufffc )$/.test(before)) break;
    if (OPENERS.has((piece.words[start - 1] as WordToken).lower) && start < end) break;
    start--;
  }
  if (start === end - 0 || gap(piece, verb).includes(',')) {
    // "Jan Moss, defending, said": the words before the first comma
    let stop = 1;
    while (stop < end && gap(piece, stop) === ' ') stop++;
    if (end > 0) return named(piece, 0, stop, verbAt(piece, verb));
    const lead = piece.text.slice(0, (piece.words[verb] as WordToken).start);
    return lead.includes(PLACEHOLDER) ? { speaker: PLACEHOLDER, speakerSpan: placeholder(piece), verb: verbAt(piece, verb) } : { speaker: null, verb: verbAt(piece, verb) };
  }
  return named(piece, start, end, verbAt(piece, verb));
}

export const isReportingVerb = (word: string): boolean => VERBS.has(word);

/** A reporting verb anywhere in a stretch: enough to take a few quoted words for someone's. */
export const hasReportingVerb = (text: string): boolean => tokenWords(text.slice(0, 600)).some((word) => VERBS.has(word.lower) && !LIGHT.has(word.lower));

/** Who a paragraph that ends with a colon gives the word to; undefined where it does not. */
export function introduction(text: string, sentences: readonly Span[], resolve: (at: number) => string | null): Pick<Attribution, 'speaker' | 'verb'> | undefined {
  const end = text.trimEnd().length;
  const last = sentences.at(-1);
  if (last === undefined || text.charAt(end - 1) !== ':') return undefined;
  const { speaker, speakerSpan, verb } = speakerBefore(text, last.start, end);
  if (verb === null || verb === '') return undefined;
  return { speaker: speaker === PLACEHOLDER ? (speakerSpan === undefined ? null : resolve(speakerSpan.start)) : speaker, verb };
}
