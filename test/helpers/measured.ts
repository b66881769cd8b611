import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { companyOf } from '../../src/core/evidence/company.js';
import { MODEL } from '../../src/core/evidence/model.js';
import { findPairs } from '../../src/core/evidence/pairs.js';
import { retrieve } from '../../src/core/evidence/retrieve.js';
import { VERDICT_FEATURES } from '../../src/core/evidence/verdictFeatures.js';
import { weigh } from '../../src/core/evidence/weigh.js';
import { parseDraft } from '../../src/core/index.js';
import { libraryOf } from './derivation.js';

/** What is measured for the verdict on the first figure of a draft beside small sources. */
export async function measured(sources: Readonly<Record<string, string>>, text: string): Promise<(name: (typeof VERDICT_FEATURES)[number]) => number> {
  const library = await libraryOf(sources);
  const draft = parseDraft({ path: 'draft.md', text }).value;
  const context = claimContexts(draft)(draft.claims[0] as (typeof draft.claims)[number]);
  const pairs = findPairs(context, library, retrieve(context, library), companyOf(draft, library));
  const { features } = weigh(context, pairs, null, [], MODEL);
  return (name) => features[VERDICT_FEATURES.indexOf(name)] as number;
}
