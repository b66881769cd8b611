import type { Quantity } from '../quantities/types.js';
import type { Span } from '../text/span.js';

/** Words for what the draft itself is. */
const TEXT = '(?:article|story|page|post|report|review|piece|guide|issue|newsletter|column|bulletin|chapter|series)';
/** Units that a rule of counting turns into each other. */
const UNIT = '(?:crores?|lakhs?|millions?|billions?|(?:kilo|centi|milli)?(?:met(?:re|er)|gram|lit(?:re|er))s?|kilos?|miles?|hectares?|acres?|pounds?|ounces?|stones?|ton(?:ne)?s?|gallons?|pints?|quarts?|foot|feet|yards?|inch(?:es)?|fathoms?|knots?|barrels?|bushels?|days?|hours?|minutes?|seconds?|weeks?|months?|years?|decades?|dozens?)';

/** Sentences that tell of the text and its making, invite the reader, suppose something, or explain a unit: no source is asked. */
const NOTICES = [
  String.raw`^\W*(?:© ?\d|copyright (?:©|\d)|word count:|subscriptions?:|subscribe (?:for|to|now|by|at)\b|rsvp\b|save the date\b|join us\b|vote in our\b)|(?:^\W*|\. )(?:(?:it|this ${TEXT}) is )?printed on \S+ (?:recycled|paper)\b`,
  String.raw`^\W*(?:(?:our|my|in our|in the) )?next (?:week['’]s |month['’]s )?(?:issue|post|update|edition|bulletin|newsletter|episode|column|instalment)\b|^\W*next(?: up| time| week| month| issue| post)?:|^\W*in next (?:week|month)['’]s (?:issue|post|update|edition|bulletin|newsletter|episode|column|instalment)\b`,
  String.raw`\bearlier version of this ${TEXT}\b|\bthis ${TEXT} (?:was|has been) (?:first |last )?(?:updated|published|amended|corrected|posted|revised)\b|^\W*(?:this is )?(?:the )?(?:first|second|third|fourth|fifth|sixth|last|final|part \w+) (?:part )?of (?:this series|(?:two|three|four|five|six|seven|eight|ten) (?:articles|posts|parts|columns|instalments))\b|\bpart of this series\b`,
  String.raw`^\W*(?:\w+ ){1,2}pages (?:on|about) (?:[\w'’]+ ){0,3}[\w'’]+\W*$|^\W*(?:reviewed|edited|translated|fact-checked|proofread|compiled|illustrated|peer-reviewed) by [^,;:]*$`,
  String.raw`^(?!.*\d[,.]?\d{3}).*\bwe (?:wrote|sent|asked|rang|called|spoke to|talked to|read) for this ${TEXT}\b|^(?!.*\d[,.]?\d{3})\W*for this ${TEXT} (?:we|I) (?:wrote|sent|asked|rang|called|spoke|talked|read|drove|travelled|walked)\b`,
  String.raw`\bwould be (?:nice|lovely|very welcome|most welcome|much appreciated)\W*$|\b(?:am|are|is|['’]re|['’]m|be) (?:always )?(?:glad|happy|pleased|grateful) to (?:receive (?:your|corrections|comments|letters|suggestions|photos|photographs|e-?mails|news)|hear from (?:you|readers)|have your)\b|\b(?:our|my)(?: own)? (?:guess|bet|hunch) (?:is|would be)\b`,
  String.raw`^\W*(?:one|an?|1) ${UNIT} (?:is|equals?|makes?|=) (?:about |roughly |some |exactly )?[\d.,]+ (?:\w+ )?${UNIT}(?:\W*$|[,;.)])|^\W*there are \w+ ${UNIT} (?:in|to) (?:an?|one|the) ${UNIT}\W*$`,
].map((pattern) => new RegExp(pattern, 'i'));
/** What a moment behind it is: that of the text. */
const WRITING = /\b(?:[Aa]t the time of writing|[Aa]t press time|[Aa]s (?:we|I) (?:write|go to press)(?: this)?|where (?:we|things) stand),? (?:(?:on|in|at|as of|early|late) )?(?:the (?:morning|afternoon|evening|night) of )?$/;
const SUPPOSED = /^[\s*_("“•-]*(?:(?:Imagine|Suppose|Let us (?:say|assume|suppose|imagine)|Let['’]s (?:say|assume|suppose|imagine)) [a-z\d]|Picture (?:an?|yourself)\b)/;

/**
 * Whether a number of a draft is told of the draft itself ("next issue: the 100 best walks", "© 2025", "the 58 letters that we wrote for this
 * review", "an earlier version of this article said 12"), belongs to an invitation or a supposition ("imagine 40 people in a lift", "say, 200"), or
 * explains a unit ("one crore is 10 million").
 * @param prose what the quantity's offsets and the sentence count in
 */
export function isOfTheText(quantity: Quantity, prose: string, sentence: Span): boolean {
  const text = prose.slice(sentence.start, sentence.end);
  const before = prose.slice(sentence.start, quantity.start);
  if (SUPPOSED.test(text) || /(?:(?:, |\(|[–—] )say,? |^[\s*_("“]*Say )$/.test(before)) return true;
  if (quantity.kind === 'duration' && (/^[ -]read\b/.test(prose.slice(quantity.end)) || (/(?:^|[.:] )Approx\. $/.test(prose.slice(0, quantity.start)) && !/[\p{L}\d]/u.test(text.slice(quantity.end - sentence.start))))) return true;
  if ((quantity.kind === 'date' || quantity.kind === 'time') && WRITING.test(before)) return true;
  return NOTICES.some((pattern) => pattern.test(text));
}
