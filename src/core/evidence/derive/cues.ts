import type { Quantity } from '../../quantities/types.js';
import { tokenWords } from '../../text/words.js';
import type { Focus } from './context.js';

/** Words that ask for an operation. Folded forms, not stems: "each" and "average" have few. */
const WORDS = {
  sum: 'amount amounts amounted aggregate contributed total totals totalled totaled totalling altogether combined together sum summed overall whole jointly both numbered numbers all accounted accounts',
  difference: `more fewer less above below ahead behind short gap difference differ margin majority lead leads led trail trails clear
    increase increased increases increasing rise rises rose risen rising grow grows grew grown growth gain gains gained added adds adding add lost loses lose losing loss
    fall falls fell fallen drop drops dropped decline declined decrease decreased cut cuts down up shed reduced reduction longer shorter higher lower further
    farther wider narrower extra additional over under beyond exceeds exceeded exceeding remaining remain remains left leaves leaving unused bigger smaller larger heavier lighter
    plus minus jump jumps jumped surge surged soared swelled shrank shrunk shrinks sank sunk plunged dipped put hole apart lag lags lagged outnumber outnumbered saved saving off than
    cooler warmer hotter colder wetter drier deeper richer poorer stronger weaker pricier costlier quicker improved improvement widened narrowed doubled halved
    won beat by within faster slower older younger better worse taller surplus deficit missing spare balance unaccounted earlier later swing rebound gone climbed climb slipped advanced took dearer cheaper
    save saves dip dips shortfall front`,
  share: `of share percent percentage proportion portion fraction part account accounts accounted made makes making out among represent represents
    represented comprise comprised constituted equal equals quota slice turnout majority rate contribute contributes contributed bear bears constitutes`,
  mean: 'average averages averaged mean typical typically',
  median: 'median middle',
  average: 'average averages averaged mean typical typically each per apiece every a an to',
  product: 'each per a an at times whole total altogether cost costs came comes worth of multiplied',
  ratio: 'ratio factor multiple',
  half: 'split divided evenly equally halves',
  max: `highest largest biggest most top richest deepest oldest longest busiest best record peak peaked maximum greatest tallest heaviest strongest fastest
    steepest hardest worst hottest widest thirstiest leading leads costliest dearest`,
  min: `lowest smallest least fewest quietest youngest shortest cheapest minimum weakest slowest lightest poorest coldest narrowest bottom shallowest
    nearest earliest`,
  rest: 'no not never without rest remaining remainder other others none neither nor failed lacked missing unable refused except excluding but',
  age: 'aged age old born birthday turned was when',
  elapsed: 'after for since ago later earlier before during lasted between within spent career years long took late first last lasts afterwards running ran delay delayed',
} as const;

export type Cue = keyof typeof WORDS;

const LISTS: ReadonlyMap<string, readonly Cue[]> = (() => {
  const map = new Map<string, Cue[]>();
  for (const cue of Object.keys(WORDS) as Cue[]) for (const word of WORDS[cue].split(/\s+/)) map.set(word, [...(map.get(word) ?? []), cue]);
  return map;
})();

// articles, prepositions and everyday verbs only count right beside the figure ("£310 a tenant", "12 of the 20")
const WEAK = new Set('but a an of as at per up down over under all left was when by for out more less most to in within beat won took had have are were is there both add than put off plus minus first last late is no not other only just leads lead best top'.split(' '));
// "in all", "between them", "altogether" and "combined" speak of all that the sentence counts
const WIDE = new Set('total totals totalled totaled totalling altogether combined together'.split(' '));
const OF_RATE: ReadonlySet<Cue> = new Set(['average', 'product']);
/** "310 a tenant", "a hectare gave 46", "30 to a carriage"; "in a column of nine" and "volunteers to six people" ask for nothing. */
const isNoRate = ({ words, from }: Focus, at: number): boolean => at < from && (words[at]?.lower === 'to' || ((words[at]?.lower === 'a' || words[at]?.lower === 'an') && words[from - 1]?.lower === 'of'));
const UP = new Set('more above ahead increase increased increases rise rises rose risen rising grow grows grew grown growth gain gains gained added adds adding up longer higher further over extra additional exceeded climbed climb bigger larger older later wider advanced dearer plus jump jumps jumped surge surged soared swelled warmer hotter wetter deeper richer stronger pricier costlier outnumber outnumbered widened doubled heavier taller better'.split(' '));
const DOWN = new Set('fewer less below behind short lost loses lose loss fall falls fell fallen drop drops dropped decline declined decrease decreased cut cuts down shed reduced reduction shorter lower under smaller younger earlier slipped gone narrower halved cheaper minus shrank shrunk shrinks sank sunk plunged dipped lag lags lagged saved saving off cooler colder drier poorer weaker narrowed lighter'.split(' '));

/** "45 euros dearer", "€32,550 altogether": what stands where a counted noun would only asks for an operation. */
export const isCue = (noun: string): boolean => tokenWords(noun).every(({ lower }) => LISTS.has(lower));

export interface Cues {
  /** 0 to 1. */
  readonly strength: Readonly<Record<Cue, number>>;
  /** "Rose to 40", "down from 50": the figure is no result. */
  readonly isLevel: boolean;
  /** "Growth of 34 per cent", "a loss of a tenth": no share of anything. */
  readonly isChange: boolean;
  /** "Than two years earlier": so many years lie between what is compared; null where no such words stand near the figure. */
  readonly apart: number | null;
  /** The way a change goes: 1 up or more, -1 down or less, 0 unsaid. */
  readonly direction: -1 | 0 | 1;
  /** "Twice as many", "four times the usual", "half its former rate", "doubled"; not "won it twice". */
  readonly isRelative: boolean;
  /** "Half as much again": what comes on top. */
  readonly isAgain: boolean;
  /** "Of the 38 … 21 were men", "five of them", "two out of six": the figure is said to be a part of something. */
  readonly isPart: boolean;
  /** Stems of what is said right behind the figure. */
  readonly said: ReadonlySet<string>;
  /** "£310 a tenant", "30 to a carriage", "for each of the people": stems of what each one of is meant; [] for "each" alone, null where no such words stand there. */
  readonly each: readonly string[] | null;
  /** The same as written: "square", "metre". */
  readonly eachWords: readonly string[];
}

/** Reads the sentence for words that ask for arithmetic: beside the figure and in its clause, or of no account. */
/**
 * @param siblings the sentence's other figures, offsets as the words of `focus`
 */
export function cuesOf(focus: Focus, quantity: Quantity, siblings: readonly Quantity[] = []): Cues {
  const strength = Object.fromEntries((Object.keys(WORDS) as Cue[]).map((cue) => [cue, 0])) as Record<Cue, number>;
  let direction: -1 | 0 | 1 = quantity.direction ?? 0;
  let nearest = Infinity;
  const counted = wordsCounted(focus, quantity);
  for (const [at, word] of focus.words.entries()) {
    // "Over Wallop" and "Lower Slaughter" are names; "more than" before the figure is its bound
    if ((word.capital && at > 0) || isHedge(word.start, at, focus, quantity)) continue;
    const inside = at >= focus.from && at < focus.to;
    const distance = at === focus.to + counted && focus.words[at + 1]?.lower !== 'from' ? 0 : (focus.distance[at] as number);
    const before = focus.words[at - 1]?.lower;
    const isWide = (word.lower === 'all' && before === 'in') || (word.lower === 'told' && before === 'all') || (word.lower === 'them' && before === 'between');
    // "four of them no longer work" leaves the others
    const reach = reachOf(isWide ? 'altogether' : word.lower === 'no' && focus.words[at + 1]?.lower === 'longer' ? 'without' : word.lower, distance);
    if (reach === 0) continue;
    // "0.9 fewer days" is a difference, but "per cent" does not ask for a share
    for (const cue of LISTS.get(isWide ? 'altogether' : word.lower) ?? []) if ((!inside || cue === 'difference') && !(OF_RATE.has(cue) && isNoRate(focus, at))) strength[cue] = Math.max(strength[cue], reach);
    if (quantity.direction !== undefined) continue;
    const way = UP.has(word.lower) ? 1 : DOWN.has(word.lower) ? -1 : 0;
    if (way !== 0 && distance < nearest) {
      nearest = distance;
      direction = way;
    }
  }
  const isTo = isLevel(focus, quantity);
  const level = isTo && !isGap(focus);
  if (level) strength.difference = 0;
  // it is the gap that grows or shrinks
  else if (isTo) [strength.difference, direction] = [Math.max(strength.difference, OF_GAP), 0];
  if (isSaidToCome(focus.words, focus.from) || isTotalled(focus, quantity)) strength.sum = Math.max(strength.sum, OF_WHOLE);
  const sign = signOf(quantity);
  if (sign !== 0) [strength.difference, direction] = [1, sign];
  if (isAllBut(focus)) strength.difference = 1;
  if (isOfMissing(focus)) strength.difference = Math.max(strength.difference, OF_ANOTHER);
  if (superlative(focus)) strength.max = Math.max(strength.max, 0.5);
  const each = eachOf(focus);
  return { strength, isLevel: level, isChange: isChange(focus), apart: yearsApart(focus, siblings), direction, isRelative: isRelative(focus, quantity), isAgain: focus.words.slice(focus.to, focus.to + AGAIN_REACH).some(({ lower }) => lower === 'again'), isPart: isPart(focus), said: saidOf(focus, quantity), each: each?.map(({ stem }) => stem) ?? null, eachWords: each?.map(({ lower }) => lower) ?? [] };
}

const AGAIN_REACH = 4;

const CHANGES = new Set('growth increase rise gain plus loss drop fall decline decrease reduction cut dip jump surge improvement slump'.split(' '));
const SOFTENERS = new Set('a an the about some around nearly almost roughly over under just only more less than another further good little up to well'.split(' '));

function isChange({ words, from }: Focus): boolean {
  let at = from - 1;
  while (SOFTENERS.has(words[at]?.lower ?? '')) at--;
  return words[at]?.lower === 'of' && CHANGES.has(words[at - 1]?.lower ?? '');
}

const COMPARED_REACH = 9;

/** "17 per cent more than two years earlier", "13 fewer than three years ago". */
function yearsApart({ words, to, distance }: Focus, siblings: readonly Quantity[]): number | null {
  const than = words.findIndex(({ lower }, at) => at >= to && lower === 'than');
  const first = words[than + 1];
  const length = first === undefined ? undefined : siblings.find(({ start, end }) => start <= first.start && first.start < end);
  if (length === undefined || length.unit !== 'a' || length.value === null || (distance[than] as number) > COMPARED_REACH) return null;
  const last = words.findIndex(({ start }) => start >= length.end);
  return EARLIER.has(words[last]?.lower ?? '') || EARLIER.has(length.text.toLowerCase().split(' ').at(-1) ?? '') ? length.value : null;
}
const EARLIER = new Set(['earlier', 'before', 'ago', 'previously']);

const isLevel = ({ words, from }: Focus, { role }: Quantity): boolean => !isSaidToCome(words, from) && (role === 'old' || role === 'new' || words[from - 1]?.lower === 'to' || words[from - 1]?.lower === 'from');

/** "The gap has shrunk from €536 to €226": what changes is a difference itself. */
const isGap = ({ words, from, distance }: Focus): boolean => words.some(({ lower }, at) => at < from && GAPS.has(lower) && (distance[at] as number) <= GAP_REACH);
const GAPS = new Set('gap distance difference lead margin deficit surplus shortfall'.split(' '));
const GAP_REACH = 12;
const OF_GAP = 0.8;

/** "£8.55 million, of which £3.08 million for equipment": what has parts may be their sum. */
function isTotalled({ words, to, distance }: Focus, quantity: Quantity): boolean {
  const at = words.findIndex(({ lower }, i) => i >= to && lower === 'of' && (words[i + 1]?.lower === 'which' || words[i + 1]?.lower === 'whom'));
  return quantity.unit !== '%' && at >= 0 && (distance[at] as number) <= WHOLE_REACH;
}
const WHOLE_REACH = 6;
const OF_WHOLE = 0.8;

/** "The increase comes to 38 %": that is a result, no level. */
const isSaidToCome = (words: Focus['words'], from: number): boolean => words[from - 1]?.lower === 'to' && COMES.has(words[from - 2]?.lower ?? '');
const COMES = new Set('amount amounts amounted amounting come comes came coming add adds added equates equal'.split(' '));

/** "+6.4 %", "−170": what a table of changes states needs no word. */
const signOf = ({ text }: Quantity): -1 | 0 | 1 => (text.startsWith('+') ? 1 : text.startsWith('−') || text.startsWith('-') ? -1 : 0);

/** "It could have taken another 19": so many lie between what is and what could be; "another 19 were hurt" are told of beside the first. */
const isOfMissing = ({ words, from, to }: Focus): boolean => words[from - 1]?.lower === 'another' && words.slice(Math.max(0, from - 1 - WISHED), to + WISHED).some(({ lower, capital }) => UNDONE.has(lower) && !capital);
const OF_ANOTHER = 0.8;
const WISHED = 6;
// small: "May" is a month
const UNDONE = new Set('could can would should might may must room space need needs needed wanted lacks lacked lacking short'.split(' '));

/** "Spent all but £120": what is left of a whole. */
const isAllBut = ({ words, from }: Focus): boolean => words[from - 1]?.lower === 'but' && words[from - 2]?.lower === 'all';

/** Words right behind the figure that say what it counts, and in what time: "50 cubic metres | of water an hour | less than before". */
function wordsCounted({ words, to }: Focus, { ofSpan }: Quantity): number {
  let next = to;
  while (ofSpan !== undefined && (words[next]?.start ?? ofSpan.end) < ofSpan.end) next++;
  return RATE.has(words[next]?.lower ?? '') && words[next + 1] !== undefined ? next + 2 - to : next - to;
}
const RATE = new Set('a an per each every'.split(' '));

function reachOf(word: string, distance: number): number {
  if (WEAK.has(word)) return distance <= 2 ? 0.8 : 0;
  return distance <= 3 ? 1 : distance <= 6 ? 0.8 : distance <= 11 || WIDE.has(word) ? 0.5 : 0;
}

/** "More than", "up to", "over" in front of the figure, "at most" behind it belong to its hedge. */
const isHedge = (start: number, at: number, focus: Focus, { phrase }: Quantity): boolean => (at < focus.from && start >= phrase.start) || (at >= focus.to && at < focus.to + 3 && isBound(focus, at));

/** "at most", "at least" */
const isBound = ({ words }: Focus, at: number): boolean => (words[at]?.lower === 'most' || words[at]?.lower === 'least') && words[at - 1]?.lower === 'at';

const RELATIVE_NEXT = new Set('as the that what its their his her our your my higher lower more less bigger larger smaller faster slower longer older stronger heavier cheaper better worse than of likelier rate size number level amount usual'.split(' '));

function isRelative(focus: Focus, { kind }: Quantity): boolean {
  const own = focus.words.slice(focus.from, focus.to).map((word) => word.lower);
  if (own.some((word) => word.endsWith('fold') || word.endsWith('ed') || word.endsWith('ing') || word === 'double' || word === 'triple' || word === 'x')) return true;
  const next = focus.words[focus.to];
  // "half of them" is a share of a whole
  return next !== undefined && RELATIVE_NEXT.has(next.lower) && (kind === 'multiple' || next.lower !== 'of');
}

const THEM = new Set('them these those which whom'.split(' '));
const PART_REACH = 4;
const SAID = 12;

function isPart({ words, from, to, distance }: Focus): boolean {
  if (words[to]?.lower === 'of' || (words[to + 1]?.lower === 'of' && (distance[to + 1] as number) <= 2)) return true;
  return words.some(({ lower }, at) => at < from && lower === 'of' && (distance[at] as number) <= (THEM.has(words[at + 1]?.lower ?? '') ? PART_REACH : 2 * PART_REACH) && (THEM.has(words[at + 1]?.lower ?? '') || at === 0));
}

// when something is said to be so tells nothing of what is
const TIMES = new Set('year years month months week weeks day days'.split(' '));

function saidOf({ words, distance, to }: Focus, { ofSpan }: Quantity): ReadonlySet<string> {
  return new Set(words.flatMap(({ stop, digit, stem, lower, start }, at) => (stop || digit || TIMES.has(lower) || at < to || (ofSpan !== undefined && start < ofSpan.end) || (distance[at] as number) > SAID ? [] : [stem])));
}

const EACH = new Set('a an per each every apiece to'.split(' '));

function eachOf({ words, distance, to }: Focus): readonly Focus['words'][number][] | null {
  const at = words.findIndex(({ lower }, i) => EACH.has(lower) && (distance[i] as number) <= (i >= to ? 3 : lower === 'each' || lower === 'every' ? 6 : -1));
  if (at < 0) return null;
  const end = words.findIndex(({ start }, i) => i > at && start - (words[i - 1]?.end ?? 0) > 1);
  return words.slice(at + 1, end < 0 ? at + 4 : Math.min(end, at + 4)).filter(({ stop, digit }) => !stop && !digit);
}

const superlative = (focus: Focus): boolean => focus.words.some((word, at) => (focus.distance[at] as number) <= 6 && word.lower.length > 5 && word.lower.endsWith('est') && !word.stop && !NO_SUPERLATIVE.has(word.lower));
const NO_SUPERLATIVE = new Set('interest forest request invest protest harvest honest modest contest arrest suggest guest priest manifest northwest southwest midwest inquest conquest'.split(' '));
