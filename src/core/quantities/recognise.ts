import { TokenKind, tokenise } from './tokens.js';
import type { Quantity, RecogniseOptions } from './types.js';

/** Every quantity, date and time in `text`, in order, without overlaps. Offsets are UTF-16 of `text`. Never throws. */
export function recognise(text: string, _options: RecogniseOptions = {}): Quantity[] {
  const tokens = tokenise(text);
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Number) continue;
    const start = tokens.start[i] as number;
    let end = tokens.end[i] as number;
    while (i + 2 < tokens.count && tokens.word[i + 1] === ',' && tokens.kind[i + 2] === TokenKind.Number && tokens.word[i + 2]?.length === 3) {
      i += 2;
      end = tokens.end[i] as number;
    }
    const value = Number(text.slice(start, end).replaceAll(',', ''));
    found.push({ start, end, text: text.slice(start, end), kind: 'cardinal', value, low: value, high: value, unit: null, hedge: 'exact', of: null, phrase: { start, end }, step: 1 });
  }
  return found;
}
