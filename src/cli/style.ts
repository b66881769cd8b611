import picocolors from 'picocolors';
import type { Style } from '../core/index.js';

/** Colours for a terminal that wants them (https://no-color.org); plain text for files and pipes. Loads nothing of the engine. */
export function styleFor(out: { readonly isTTY?: boolean }, env: Readonly<Record<string, string | undefined>> = process.env): Style {
  const isColourful = out.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const { bold, dim, red, yellow, green, magenta, cyan } = picocolors.createColors(isColourful);
  return { bold, dim, red, yellow, green, magenta, cyan };
}
