import { unitConversion } from './compareUnits.js';
import type { Library } from './library.js';
import type { PassageView } from './passageView.js';

// sentences: what is named further back has to be named again
const BACK = 3;

/** Whether a passage, or one of the three before it under the same headings, names a unit, and no other unit of what it measures: then a bare figure may be in it. */
export function unitAround({ document, passage, at, quantities }: PassageView, library: Library, unit: string): boolean {
  let isNamed = false;
  for (let step = 0; step <= BACK; step++) {
    const other = document.passages[at - step];
    if (other === undefined || other.table !== undefined || other.headings.join() !== passage.headings.join()) break;
    for (const named of step === 0 ? quantities : library.view(document.path, at - step).quantities) {
      if (named.unit === unit || named.per === unit || named.unit?.startsWith(`${unit}/`) === true) isNamed = true;
      else if (named.unit !== null && named.kind !== 'date' && unitConversion(named.unit, unit) !== null) return false;
    }
  }
  return isNamed;
}
