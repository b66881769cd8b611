import assert from 'node:assert/strict';
import { parseDraft, type Claim, type Draft } from '../../src/core/index.js';
import { isStatedBeside, withClaim } from '../../src/core/evidence/claimsByValue.js';

const draft = parseDraft({ path: 'd.md', text: 'The mill ground 340 sacks and 75 bags on 4 May 1911.\n\nIt ground 340 sacks in 1912, 28 bags in 1911 and 75 loads on 4 May 1911.' }).value;

/** The same, claim by claim. */
function plainly({ claims }: Draft, claim: Claim, { quantity: figure }: Claim): boolean {
  const said = (of: Claim['quantity']): string => (of?.date === undefined ? `${of?.value}` : `${of.date.year} ${of.date.month} ${of.date.day}`);
  return claims.some((other) => other !== claim && other.quantity !== undefined && said(other.quantity) === said(figure));
}

function check(one: Draft): void {
  for (const claim of one.claims) {
    for (const other of draft.claims) if (other.quantity !== undefined) assert.equal(isStatedBeside(one, claim, other.quantity), plainly(one, claim, other), `${other.text} beside ${claim.text}`);
  }
}

describe('figures that a draft states elsewhere', () => {
  it('are found by their value', () => check(draft));

  it('are found in what the draft would be with one claim corrected', () => {
    for (const was of draft.claims) for (const { quantity } of draft.claims) check(withClaim(draft, was, { ...was, quantity }));
  });
});
