import type { Locator } from './types.js';

/** A locator in words, most telling part first: `page 7, paragraph 2`, `Sheet1, cell B7`, `message 3, paragraph 2`, `line 14`; '' when it says nothing. */
export const placeOf = (locator: Locator): string => joined([locator.message === undefined ? null : `message ${locator.message}`, placeWithin(locator)]);

function placeWithin(locator: Locator): string {
  const { page, pageLabel, sheet, cell, slide, time, line, paragraph } = locator;
  if (page !== null) return joined([`page ${pageLabel ?? page}`, paragraph === null ? null : `paragraph ${paragraph}`]);
  if (slide !== undefined) return `slide ${slide}`;
  if (cell !== null) return joined([sheet ?? null, `cell ${cell}`]);
  if (time !== undefined) return `at ${time}`;
  if (line !== null) return `line ${line}`;
  if (sheet !== undefined) return sheet;
  return paragraph === null ? '' : `paragraph ${paragraph}`;
}

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(', ');

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2019-11-06` → `6 Nov 2019`, `2019-11` → `Nov 2019`; anything else as it is. */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(iso) ?? [];
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return iso;
  return [day === undefined ? '' : String(Number(day)), name ?? '', year].filter((part) => part !== '').join(' ');
}
