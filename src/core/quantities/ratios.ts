import { Class } from './lexicon.js';
import { matched, type Match, type Writable } from './match.js';
import { Near } from './nearBits.js';
import { numeral, readNumber, type Numeral } from './numerals.js';
import { among, endAt, endsIn, glues, isA, isCapital, isDash, isNumber, isSymbol, isTight, isWord, joins, lookout, looksPlural, says, spanOf, startAt, startsLine, nearSet, tokenSet, touches, wordAt } from './tokens.js';
import { readPerUnit } from './unitReader.js';
import { isTime } from './units.js';

const RESULTS = tokenSet(`won win+s winning beat+s+en+ing lost lose+s+ing loss defeat+ed+s victory victories score+d scoreline draw drew tie+d vote+d+s+ing
ruled ruling decision lead+ing led trailed trailing record final match game set+s against over down up thrashed majority split aggregate ahead triumph series
halftime upset tournament rout passed approved`);
const resultIn = lookout(RESULTS);

function ratio(a: Numeral, b: Numeral, kind: 'ratio' | 'score'): Writable<Match> {
  const score = kind === 'score';
  const found: Writable<Match> = matched(a.first, b.next, kind, score ? null : a.value / b.value, null, 0, 0);
  if (score) {
    found.low = Math.min(a.value, b.value);
    found.high = Math.max(a.value, b.value);
  }
  found.ratio = { numerator: a.value, denominator: b.value };
  found.ratioSpans = { numerator: spanOf(a.first, a.next), denominator: spanOf(b.first, b.next) };
  return found;
}

/** What stands between the two figures. */
const JOINTS = nearSet(0, Near.Ratio, ': in out of to over - –');

/** "one in four", "two out of every five", "3:1", "two-to-one", "9–2" by its context. */
export function matchRatio(i: number): Match | null {
  const a = readNumber(i);
  if (a && a.spelled && !a.fraction && !a.decimals && isWord(a.next)) {
    const shared = personIn(a);
    if (shared) return shared;
  }
  if (!a || !JOINTS(a.next) || a.fraction || a.decimals && !says(a.next, ':')) return null;
  if (isDash(a.next) && !isWord(a.next + 1)) return score(a);
  return colon(a) ?? proportion(a) ?? vote(a) ?? toOne(a) ?? over(a) ?? score(a);
}

const NOUN_NOT = Class.Stop | Class.Measure | Class.Scale | Class.Determiner | Class.Preposition | Class.Auxiliary | Class.Number | Class.Reference | Class.Spelled;
const PLURALS = tokenSet('people women men children mice geese sheep fish');
const AFTER_SHARE = tokenSet('went came said says had has have lives live owns own works work died voted wants want gets get thinks think reads read knows know fails fail never still now');

/**
 * "one traveller in three", "two voters in five", "one young driver in ten": a share with what it is a share of in between. What
 * follows must not be counted by the second figure ("one driver in three cars", "one goal in two hours").
 */
function personIn(a: Numeral): Match | null {
  const joint = says(a.next + 1, 'in') ? a.next + 1 : says(a.next + 2, 'in') ? a.next + 2 : -1;
  if (joint < 0 || !Number.isInteger(a.value) || a.value < 1 || a.value > 10 || !a.spelled) return null;
  const noun = joint - 1;
  for (let k = a.next; k <= joint; k++) if (!isWord(k) || startsLine(k) || k < joint && isA(k, NOUN_NOT)) return null;
  const plural = PLURALS(noun) || looksPlural(noun);
  if (plural !== a.value > 1 || a.value > 1 && isA(a.first - 1, Class.Determiner)) return null;
  const strong = says(joint + 1, 'every', 'each');
  const at = joint + (strong ? 2 : 1);
  if (!isA(at, Class.Number | Class.Spelled) || isCapital(at)) return null;
  const b = readNumber(at);
  if (!b || b.fraction || b.decimals || b.value <= a.value || !b.spelled && b.value > 1000 && b.value < 2200) return null;
  // with more than one the second is a round figure, or it counts what was just named
  if (a.value > 1 && b.value > 12 && !/^[1-9]0+$/.test(String(b.value))) return null;
  const ends = !isWord(b.next) || startsLine(b.next) || isA(b.next, Class.Stop | Class.Auxiliary | Class.Verb) || endsIn(b.next, 'ed') || AFTER_SHARE(b.next);
  if (!ends || says(b.next, '-', '%', 'and', 'or') || isA(b.next, Class.Measure) && readPerUnit(b.next) !== null) return null;
  const found = ratio(a, b, 'ratio');
  found.of = spanOf(noun, joint);
  return found;
}

/** 3:1 and 1:10,000; a colon in front of two digits is a clock's, of a name a verse's. */
function colon(a: Numeral): Match | null {
  if (!joins(a.next, ':')) return null;
  const b = readNumber(a.next + 1);
  if (!b || b.value === 0 || glues(b.next, ':') || isCapital(a.first - 1) && !isA(a.first - 1, Class.Stop)) return null;
  const digits = endAt(a.next + 1) - startAt(a.next + 1);
  const cue = ratioIn(a.first - 6, b.next + 5);
  // "3:47.91" is a mark on a stopwatch
  if (digits === 2 && b.decimals && b.value < 60 && !cue) return matched(a.first, b.next, 'duration', Number((a.value * 60 + b.value).toPrecision(12)), 's', b.step);
  return digits === 2 && a.value < 24 && b.value < 60 && !b.decimals && !cue ? null : ratio(a, b, 'ratio');
}
const RATIO_WORDS = tokenSet('ratio+s odds scale proportion gearing dilution majority outnumbered');
const ratioIn = lookout(RATIO_WORDS);

/** "one in four", "9 out of 10", "two of every five"; two exact counts ("750 of 1,172") are left as two figures. */
function proportion(a: Numeral): Match | null {
  let at = a.next;
  const word = wordAt(at);
  if (startsLine(at)) return null;
  let strong = false;
  if (word === 'out' && says(at + 1, 'of')) at += 2;
  else if (word === 'in' || word === 'of') at += 1;
  else if (word === '-' && says(at + 1, 'in') && says(at + 2, '-')) at += 3;
  else return null;
  if (says(at, 'every', 'each')) {
    strong = true;
    at++;
  }
  if (word === 'of' && !strong) return null;
  if (!isA(at, Class.Number | Class.Spelled)) return null;
  const b = readNumber(at);
  if (!b || b.fraction || a.value >= b.value || b.value === 0 || !Number.isInteger(a.value)) return null;
  // "three in 2009", "one in six months"
  const unit = b.value > 1000 && b.value < 2200 && !b.grouped && !b.spelled && !strong;
  const measured = readPerUnit(says(b.next, '-') ? b.next + 1 : b.next);
  if (unit || word !== 'out' && measured && isTime(measured.symbol)) return null;
  const round = b.value <= 10 || [12, 15, 20, 25, 30, 40, 50].includes(b.value) || /^10+$/.test(String(b.value)) || a.value === 1 || b.value % 100 === 0 && a.value <= 10;
  if (!strong && !(round && a.value <= 100)) return null;
  if (word === 'in' && !strong && a.value !== 1 && !(b.value <= 10 && a.value < b.value && a.spelled === b.spelled) && !(a.value < 10 && /^10+$/.test(String(b.value)))) return null;
  return ratio(a, b, 'ratio');
}

const voteIn = lookout(tokenSet('vote+d+s majority jury juror+s verdict split passed approved carried adopted rejected defeated ruled council convicted acquitted panel board'));

/** "By nine to three", where somebody votes: a range would rise, a clock has "at" or "until" before it. */
function vote(a: Numeral): Match | null {
  if (!says(a.next, 'to') || a.scaled || !among(a.first - 1, 'by of voted split passed approved ruled carried adopted rejected defeated')) return null;
  const b = readNumber(a.next + 1);
  if (!b || b.scaled || b.fraction || b.decimals || a.value < b.value || a.value > 700 || isA(a.first - 2, Class.Up | Class.Down) || touches(b.next) && isSymbol(b.next) && !says(b.next, '.', ',', ';', ')')) return null;
  if (readPerUnit(b.next) && !says(b.next, 'in') || !voteIn(a.first - 8, b.next + 5)) return null;
  return ratio(a, b, 'score');
}

/** "two-to-one", "10 to 1". */
function toOne(a: Numeral): Match | null {
  const hyphen = says(a.next, '-') ? 1 : 0;
  const at = a.next + hyphen;
  if (!says(at, 'to') || hyphen === 1 && !says(at + 1, '-')) return null;
  const b = readNumber(at + 1 + hyphen);
  if (!b || b.value !== 1 && hyphen === 0 || b.fraction || a.value <= b.value || a.value > 10000) return null;
  if (hyphen === 0 && (b.scaled || touches(b.next) && !says(b.next, '.', ',') || isWord(b.next) && !isA(b.next, Class.Stop | Class.Measure) && !RATIO_WORDS(b.next) && !says(b.next, 'odds'))) return null;
  if (says(a.first - 1, 'from')) return null;
  return ratio(a, b, resultIn(a.first - 6, b.next + 5) && a.value < 30 && b.value !== 1 ? 'score' : 'ratio');
}

/** "one over twenty". */
function over(a: Numeral): Match | null {
  if (!says(a.next, 'over') || !Number.isInteger(a.value)) return null;
  const b = readNumber(a.next + 1);
  const closed = b !== null && (!isWord(b.next) || isA(b.next, Class.Stop));
  return !b || !closed || b.value === 0 || a.first > 0 && a.value !== 1 ? null : ratio(a, b, 'ratio');
}

/** "5-4", "9–2": a result where the words near by tell of one, or the first is greater (a range would rise). */
function score(a: Numeral): Match | null {
  if (!says(a.next, '-', '–') || !isTight(a.next) || a.scaled || a.grouped || a.value > 300) return null;
  const at = a.next + 1;
  const b = isA(at, Class.Number | Class.Unit | Class.Teen | Class.Ten) ? readNumber(at) : says(at, 'nil') ? numeral(at, at + 1, 0, a.spelled) : null;
  if (!b || b.scaled || b.grouped || b.decimals || b.fraction || b.value > 300) return null;
  if (a.spelled && b.spelled && a.value >= 20 && a.value % 10 === 0 && b.value < 10) return null;
  const after = b.next;
  if (touches(after) && !isSymbol(after) || says(after, '%') || glues(after, '-') && isNumber(after + 1)) return null;
  if (readPerUnit(after) && !RESULTS(after) && !says(after, 'in')) return null;
  const told = resultIn(a.first - 8, after + 5);
  if (a.value < b.value && !told || a.value >= b.value && !told && b.value > 0 && a.value > 20) return null;
  // "10-15 goals": what rises and counts something in the plural is a range even in a report of a match
  if (a.value < b.value && isWord(after) && endsIn(after, 's') && !RESULTS(after) && !isA(after, Class.Stop)) return null;
  return ratio(a, b, 'score');
}
