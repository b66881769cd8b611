import picocolors from 'picocolors';
import { plainStyle, type Style } from '../core/index.js';

/** Colours for a terminal that wants them (https://no-color.org); plain text for files and pipes. */
export function styleFor(out: { readonly isTTY?: boolean }, env: Readonly<Record<string, string | undefined>> = process.env): Style {
  if (out.isTTY !== true || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return plainStyle;
  const { bold, dim, red, yellow, green, magenta, cyan } = picocolors.createColors(true);
  return { bold, dim, red, yellow, green, magenta, cyan };
}
