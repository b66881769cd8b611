import type { Passage } from '../sources/types.js';

/** Years named in a head or label, glued or not: 2021 in "FY2021", "fy2021_planned", "Q2 2021". */
export function yearsIn(text: string): number[] {
  const found: number[] = [];
  let run = '';
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) run += text[at];
    else {
      const year = Number(run);
      if (run.length === 4 && year >= 1800 && year <= 2100) found.push(year);
      run = '';
    }
  }
  return found;
}

const TIMES: ReadonlySet<string> = new Set('year season date quarter month week period yr'.split(' '));

/** The years that a row is of: those of its first cell or of one under a head such as "year", where the cell begins with one ("2021", "2025Q4", "2024-08-10"). */
export function rowYears({ cells }: Passage): number[] {
  const found = (cells ?? []).flatMap(({ text, head }, at) => (at === 0 || head.toLowerCase().split(/[^a-z]+/).some((word) => TIMES.has(word)) ? (yearAtStart(text) ?? []) : []));
  return [...new Set(found)];
}

function yearAtStart(text: string): number | null {
  const start = text.trim();
  const year = Number(start.slice(0, 4));
  return /^\d{4}(?![\d.,])/.test(start) && year >= 1800 && year <= 2100 ? year : null;
}
