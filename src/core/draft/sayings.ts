import type { Quantity } from '../quantities/types.js';
import { sinceMark } from '../text/sinceMark.js';

// characters: the words that tell stand right beside the number
const BESIDE = 40;

/** Phrases whose number counts nothing, whatever stands around them. What may be meant as it is said ("24 hours a day", "100 per cent tariffs") is not among them. */
const PHRASES = new RegExp(String.raw`\b(?:${[
  String.raw`two (?:cents|pennies|pence)(?:['’]s?)? worth\b(?! of)`,
  String.raw`(?:100|a hundred|one hundred) ?(?:per ?cent|%) (?:sure|certain|honest|serious|pretty|agree)\b|(?:am|is|i['’]m|not) (?:100|a hundred|one hundred) ?(?:per ?cent|%) convinced\b|(?:dis)?agreed? (?:100|a hundred) ?(?:per ?cent|%)(?= (?:with|that|on this)|[.,;:!?)]|$)|(?:give|gives|gave|given|giving) (?:110|120|a hundred and ten|one hundred and ten) ?(?:per ?cent|%)(?! of\b)`,
  String.raw`(?:a|one) (?:hundred|thousand) and one (?:\w+ )?(?:reasons|things|ways|uses|details|excuses|questions|problems|worries|stories|nights|ideas|possibilities)\b|a thousand (?:thanks|times no|pardons|cuts)\b|worth (?:a|ten) thousand words|launched a thousand ships|thousand[- ](?:yard|mile) stare`,
  String.raw`a (?:hundred|thousand|million) times (?:no|over)\b|(?:told|tell|said|say|asked?|tried|explained|repeated) (?:\w+ ){0,2}a (?:hundred|thousand|million) times|the (?:hundredth|thousandth|millionth|umpteenth) time|a million miles (?:away )?from (?:the truth|reality|that|this|what|being|where)\b|a million reasons\b|(?:feel|look)(?:s|ed|ing)? like a million (?:dollars|bucks|quid)|felt like a million (?:dollars|bucks|quid)|thanks a million|in a million years|chance in a million|(?:he|she|you)(?:['’](?:s|re)| is| are) one in a million|million[- ]dollar (?:question|smile)`,
  String.raw`one[- ]two punch|takes two to tango|two can play (?:at )?that game|two['’]s (?:company|a crowd)|three['’]s a crowd|two wrongs (?:do not|don['’]t|never)|two evils|(?:in|of) two minds|two cheers for|two thumbs up|two shakes|in two ticks|two peas in a pod|two[- ]horse race|two ways about it|between two stools|two bites (?:of|at) the|two short planks|two a penny|(?:game|tale) of two (?:halves|cities)|two steps (?:back|forward|ahead|behind)|the two sides\b(?! of)`,
  String.raw`three sheets to the wind|three strikes and (?:you|he|she|they)\b|three cheers|three wise men|three musketeers|rule of three|three[- ]ring circus|three[- ]line whip|third (?:world(?! (?:cup|war|championships?|titles?|records?|series|tour|final|crown))|way|estate|rail|wheel|age)\b|third time lucky`,
  String.raw`four[- ]letter words?|four[- ]leaf clover|four corners of the (?:earth|world|globe)|(?:within|between|inside) (?:the|these|its|those|her|his|their|our|my) four walls|four winds|four horsemen|fourth (?:wall|estate)\b|fifth (?:wheel|column)\b|high[- ]fives?\b|five loaves|five senses|fifteen minutes of fame`,
  String.raw`sixes and sevens|six feet under(?=[.,;:!?]|$)|six of the best|six of one,? (?:and )?half a dozen of the other|six degrees of separation|sixth sense|seven (?:deadly sins|wonders of|seas\b|dwarfs|ages of man)|seven[- ]year itch|seventh heaven|behind the eight[- ]ball|eighth wonder of|pieces of eight|one over the eight|cloud nine|(?:have|has|had|with|cat['’]s|of his|of her) nine lives|to the nines|stitch in time saves nine`,
  String.raw`(?:nine|9)-to-(?:five|5)\b|(?:nine|ninety-nine) times out of (?:ten|a hundred)|ten[- ]foot (?:barge ?)?pole|ten a penny|ten out of ten for|ten commandments|nineteen to the dozen|eleventh[- ]hour|twelve (?:days of christmas|apostles|tribes)|(?:baker['’]?s['’]?|dirty) dozen|by the dozen|a dime a dozen|forty winks|(?:50|fifty) shades of`,
  String.raw`two heads are better|two birds with one stone|two left feet|two sides of the same coin|best of both worlds|the (?:whole|full) nine yards|odd goal in (?:three|five|seven|nine)\b|half the (?:battle|story|fun|time,? (?:he|she|it|they|you|we|I|nobody|no one))\b|in (?:two|three|four|five|six|seven|ten) words(?=[,:]| [–—])|20[-/]20 hindsight|(?:80|eighty)[-/–](?:20|twenty) (?:rule|principle)|rule of 72`,
  String.raw`(?:zero[- ]tolerance|zero[- ]sum|ground zero|net[- ]zero|sub-zero|(?:patient|day) zero|zero[- ]hours? contracts?|zero-(?:day|carbon|waste|rated|trust|gravity)|zero (?:evidence|doubt|sense|idea|intention|patience|sympathy|desire)|zero to hero|(?:twenty|thirty|forty|fifty|sixty)[- ]somethings?)\b|360[- ]degree (?:views?|feedback|reviews?|cameras?)`,
  String.raw`it(?:['’]s| is| was| will be| remains) (?:still |about |roughly |pretty much )?fifty[- ]fifty\b(?= (?:whether|if|that|at best)|[.,;:!?)]|$)|fifty[- ]fifty (?:calls?|decisions?|balls?|challenges?|tackles?)\b`,
  String.raw`twenty20\b|401(?=\(k\))|2[01](?:th|st) century (?:fox|studios)|a pair of (?:glasses|spectacles|trousers|scissors|jeans|shorts|binoculars|tweezers|pliers|tongs|pyjamas|tights|sunglasses)\b`,
].join('|')})`, 'gi');

/** All day long is a fact of what is open; it is none of a mind, of what no one could, or of what somebody ought to do: "I think of it 24 hours a day". */
const ALL_DAY = /^(?:24|twenty-four) hours a day|^(?:7|seven) days a week|^365 days a year/i;
const MINDS = /\b(?:nobody|no one|(?:I|you|we|one) (?:cannot|can['’]t|could(?:n['’]t| not)|do not|don['’]t)|(?:think|worry|dream)s?|thinking|thought|worried|worrying|dreaming|dreamt|liv(?:e|es|ed|ing) and breath(?:e|es|ed|ing))\b|^[\s*_("“•-]*(?:bring|make|give|keep|offer|provide|extend|ensure|introduce) /i;

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
