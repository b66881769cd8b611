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
