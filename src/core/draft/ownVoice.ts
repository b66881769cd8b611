import type { Quantity } from '../quantities/types.js';
import { sinceMark } from '../text/sinceMark.js';
import type { Span } from '../text/span.js';

/**
 * Whether a number belongs to what the writers themselves did and lived through on the way, or to how they can be reached: "we asked six of the
 * others, at two kitchen tables", "we shall write again in August", "ask us before ten", "tours at 11.00". No source holds it. What the writers'
 * house did ("we lost 12 workers", "we surveyed 1,200 people") is in its records and is checked, and so is what measures or pays.
 * @param prose what the quantity's offsets and the sentence count in
 */
export function isOwnVoice(quantity: Quantity, prose: string, sentence: Span): boolean {
  const text = prose.slice(sentence.start, sentence.end);
  const start = quantity.start - sentence.start;
  const before = text.slice(0, start);
  const { kind } = quantity;
  const isWhen = kind === 'date' || kind === 'time';
  if (isLived(quantity, before, text)) return true;
  if (!isWhen && !isSmall(quantity)) return false;
  if (INVITES.test(text) || (isWhen && ((PLANS.test(sinceMark(before)) && !/\d{4}/.test(quantity.text)) || isMyPlan(sinceMark(before)) || /, please\b/i.test(text)))) return true;
  if (/\b[Mm]y (?:own )?$/.test(before) || /^ readers (?:will|can|may)\b/.test(prose.slice(quantity.end, quantity.end + 16))) return true;
  if (isWhen && /\b[Oo]ur (?:report|issue|edition|article|story|post|newsletter|column) (?:of|on|from) $/.test(before)) return true;
  if ((isWhen || kind === 'ordinal' || isHour(quantity, before)) && HABIT.test(text)) return true;
  if (isHour(quantity, before) && (PRESENCE.test(sinceMark(before)) || (NOTICE.test(text) && !VERB.test(text)) || PHONE.test(text))) return true;
  const told = TELLING.exec(text);
  if (told === null) return false;
  const end = told.index + told[0].length;
  // "On 2 April we rang the Minister"
  if (start < told.index) return isWhen && start <= 5 && told.index - (quantity.end - sentence.start) <= 2;
  return start > end && !TURNS.test(text.slice(end, start));
}

/** What the writers do on their way; what a house, a club or a laboratory does as well ("we counted", "we spent", "we visited") is not among it. */
const TELLING = /\b(?:[Ww]e|I|of us)\b,?(?: (?:then|again|also|both|all|once|first|only|just))? (?:asked(?! (?:for|the (?:government|council|court|commission|ministry|parliament|board|state|city))\b)|met (?=him|her|them|[A-Z]|the (?!(?:\w+ ){0,2}(?:targets?|goals?|deadlines?|objectives?|conditions?|requirements?|standards?|criteria|demands?|needs?|costs?|challenges?|expectations?|thresholds?|limits?)\b))|rang|phoned|telephoned|walked(?! out)|watched|strolled|ate|drank|slept|spent the (?:night|day|morning|evening)|(?:were|was) (?:given|shown|told(?= (?:to|of|about))|sent)|had the luck)\b|\b(?:I|[Tt]he (?:two|three|four) of us) (?:counted|visited|followed|drove|flew|sat|stayed|waited|left|saw)\b/;
/** The writer by name of the trade. */
const TRADE = /\b(?:[Yy]our (?:correspondent|reporter|critic|columnist)|[Tt]his (?:reporter|writer|correspondent|columnist))\b/;

/** What the one who writes lived through: "Your correspondent, after 63 moves", "the author has an appointment on 3 May; it will be my twelfth", "it took me three hours". */
function isLived({ kind }: Quantity, before: string, sentence: string): boolean {
  if (kind === 'money' || kind === 'percent' || kind === 'measure') return false;
  const trade = TRADE.exec(before);
  if (trade !== null && !/[;:]|\b(?:that|because|while|whereas)\b/.test(before.slice(trade.index))) return true;
  if (/\b[Tt]he (?:author|undersigned)\b/.test(before) && /\b(?:I|my|me)\b/.test(sentence)) return true;
  const clause = sinceMark(before);
  if (kind === 'time' && /\b(?:spoke|talked|spoken) to this (?:newspaper|agency|magazine|paper|reporter|programme)\b/.test(clause)) return true;
  return /\b[Ii]t took me $|\bI (?:turned|was|am) $/.test(clause) || ((kind === 'duration' || kind === 'date') && /\bI(?:['’]ve| have| had)? (?:lived|worked|taught|grown|grew|known|owned|been)\b/.test(clause));
}

/** What begins another's clause, or tells of a survey ("we asked 1,200 people"). */
const TURNS = /[;:]|\d,\d{3}|\b(?:who|whom|which|that|where|because|since|while|whereas|whose)\b/;
const PLANS = /\b(?:[Ww]e|I)(?:['’]ll| will| shall) (?:write(?! (?:off|down))|report (?:again|back)|be back|return (?:to (?:this|it|them|the (?:subject|matter|question|story))|in|on|at)|see you|meet (?:again|at|on|in|up)|be (?:there|here|(?:on|at) (?=[A-Z])))\b/;
/** "I have slept four hours, and would do it again on the 3rd" */
const isMyPlan = (clause: string): boolean => /\bI\b(?! (?:\w+ )?(?:think|thought|believe|expect|reckon|suppose|fear|hear|heard|know|say|said|hope (?:that|the|it|they))\b)/.test(clause) && /(?:\b(?:will|would|shall|hope to|plan to)|['’]ll|['’]d)\b/.test(clause);
/** The reader is asked to get in touch or to come; "call centres", "press coverage" and "bring in the second phase" ask nobody. */
const INVITES = /^[\s*_("“•-]*(?:please )?(?:(?:ask|call|ring|phone|telephone|e-?mail|write|text|contact|reach) (?:us|me|our|the|to|again|in|on|at|if|before|by|for|between|either|any)\b|(?:press|dial|call|ring|phone) (?=\d)|meet (?:at|in|us|outside)\b|(?:hear|listen to) (?:the|our|us)\b|bring (?:your|one|a)\b)/i;
const PRESENCE = /\b(?:we are|we['’]re|of us(?: who \w+ \w+ \w+)? are|you (?:can |will )?(?:find|reach) us) (?:in|there|open|here) (?:on|from|at|until|between|every|daily|each|weekdays)\b/i;
/** A note in a few words: "Tours at 11.00", "Questions to desk 4, between 9 and 12". */
const NOTICE = /^[\s*_("“•-]*(?:questions|letters|enquiries|inquiries|tours|tickets|box office|score updates|highlights|start of play|kick-?off|doors|opening hours|office hours)\b/i;
/** "Open Tuesdays, 5.30 to 8", "open on the second Saturday of the month" */
const HABIT = /\b(?:is|are) open (?:(?:on |from )?(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|on the \w+ (?:mon|tues|wednes|thurs|fri|satur|sun)day of )/i;
/** A sentence with a number to ring is a service to the reader. */
const PHONE = /\b(?:ring|call|phone|dial|reach us on) (?:\+|0\d{2,}|\d{3}[- ]\d)/i;
const VERB = /\b(?:is|are|was|were|be|has|have|had|will|went|came|took|cost|drew|fell|rose|sold)\b/i;

/** The most that somebody counts on the way. */
const LARGEST = 20;
const isSmall = ({ kind, unit, value, high }: Quantity): boolean =>
  kind === 'multiple' || kind === 'ordinal' || (kind === 'cardinal' && unit === null && (value ?? high ?? Number.POSITIVE_INFINITY) <= LARGEST);

/** A time of day, or a figure that may be one where it stands: "from 7 to 16", "at 9.30", "before ten". */
const isHour = ({ kind, value, high }: Quantity, before: string): boolean =>
  kind === 'time' || (kind === 'cardinal' && (value ?? high ?? 25) <= 24 && /(?:\b(?:at|from|to|until|before|after|between|by|and|play)|,) $/i.test(before));
