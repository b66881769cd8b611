import { matched, type Match } from './match.js';
import { among, joins, numberAt, says, touches, widthAt, wordAt } from './tokens.js';

/** "in 2:03:59", "a time of 3:47.91", "4:39 left": hours, minutes and seconds as a stopwatch shows them. "In 2:04" may be hours or minutes, so it has no value. */
export function readStopwatch(i: number): Match | null {
  if (touches(i)) return null;
  const led = says(i - 1, 'in', 'of');
  const parts = [numberAt(i)];
  let next = i + 1;
  while (parts.length < 3 && joins(next, ':') && widthAt(next + 1) === 2) {
    parts.push(numberAt(next + 1));
    next += 2;
  }
  if (parts.length < 2 || parts.slice(1).some((part) => part > 59) || /^[ap]\.?m?$/.test(wordAt(next))) return null;
  const rest = wordAt(next);
  // "4:39 left", "2:10 to play": minutes and seconds of a game
  const game = parts.length === 2 && (rest === 'left' || rest === 'remaining' || rest === 'to' && among(next + 1, 'play go'));
  if (!led && !game) return null;
  let step = 1;
  let seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  if (joins(next, '.') && widthAt(next + 1) < 4) {
    step = 10 ** -widthAt(next + 1);
    seconds = Number((seconds + numberAt(next + 1) * step).toFixed(widthAt(next + 1)));
    next += 2;
  }
  const value = parts.length === 3 || step < 1 || game ? seconds : null;
  return matched(i, next, 'duration', value, value === null ? null : 's', step);
}
