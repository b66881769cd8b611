import { wordSet } from './lexicon.js';
import { Near } from './nearBits.js';
import { isNumber, isTight, isWord, joins, says, startsLine, tokens, nearSet, tokenSet, widthAt, wordAt } from './tokens.js';

const DISTANCES = wordSet('50 60 80 100 110 200 400 800 1500 3000 5000 10000 5 10');
const UNITS = nearSet(0, Near.Race, 'm metre+s meter+s km kilometres kilometers k mile+s');
const METRES = tokenSet('m metre+s meter+s');
const LENGTHS = tokenSet('m metre+s meter+s km kilometres kilometers mile+s');
const BEFORE = tokenSet("the ' ’ s indoor outdoor senior junior over");
const RACES = tokenSet(`race+s final+s heat+s semifinal+s hurdles relay freestyle breaststroke backstroke butterfly medley steeplechase sprint+er runner+s
athlete+s athletics swimmer champion+s championship+s title gold silver bronze medal+s record+s event+s`);
const RUN = tokenSet('run+s ran running swim+s swam swum won win+s raced clocked');
// how far around a distance its race is spoken of, in tokens
const AROUND = 14;

/** "Silver in the 400 metres", "the women's 100m final": a distance that names an event. Where to go on, 0 where it is one that was covered. */
export function skipEvent(i: number): number {
  if (!isWord(i + 1) && !says(i + 1, ',')) return 0;
  const grouped = joins(i + 1, ',');
  const unit = grouped ? i + 3 : i + 1;
  if (!UNITS(unit) || !DISTANCES(grouped ? wordAt(i) + wordAt(i + 2) : wordAt(i))) return 0;
  // "100m: 10.41" in a list of results
  const named = RACES(unit + 1) || says(unit + 1, ':') && isMark(unit + 2) || isRunIn(i, unit) || BEFORE(i - 1) && !says(unit + 1, 'of', 'from', 'away', 'long') && isRaced(i);
  return named ? unit + 1 : 0;
}

/** The time behind a distance, to the second or finer, or a bound on it. */
const isMark = (i: number): boolean => isNumber(i) ? isTight(i + 1) && says(i + 1, '.', ':') : says(i, 'under', 'over', 'in', 'about') && isNumber(i + 1) && isMark(i + 1);

/** "Won the 100 metres in 10.31", "swam 200m in 2:04.15": the hundredths, or minutes and seconds, are those of a race. */
const isRunIn = (i: number, unit: number): boolean =>
  says(unit + 1, 'in') && isNumber(unit + 2) && isMark(unit + 2) && widthAt(unit + 4) === 2 && !LENGTHS(unit + 5) && (BEFORE(i - 1) ? RUN(i - 2) : RUN(i - 1) && METRES(unit));

function isRaced(i: number): boolean {
  for (const step of [-1, 1]) for (let k = i + step; Math.abs(k - i) < AROUND && k >= 0 && k < tokens.count && !startsLine(k); k += step) if (RACES(k)) return true;
  return false;
}
