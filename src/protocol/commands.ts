/** Command ids, all implemented by the client. */
export const commands = {
  checkDraft: 'corroborate.checkDraft',
  nextClaimToFix: 'corroborate.nextClaimToFix',
  previousClaimToFix: 'corroborate.previousClaimToFix',
  openPassage: 'corroborate.openPassage',
  copyCitation: 'corroborate.copyCitation',
  showClaims: 'corroborate.showClaims',
  reloadSources: 'corroborate.reloadSources',
  showLog: 'corroborate.showLog',
  ignoreClaim: 'corroborate.ignoreClaim',
} as const;

/**
 * The commands a hover or a quick fix may link to. The client trusts exactly these in the server's Markdown
 * (`markdown: { isTrusted: { enabledCommands } }`), and each takes one `ClaimRef`.
 */
export const hoverCommands: readonly string[] = [commands.openPassage, commands.copyCitation, commands.ignoreClaim];

/** Names a claim of an open draft, and optionally one piece of its evidence. The argument of link commands. */
export interface ClaimRef {
  /** The draft's URI. */
  readonly uri: string;
  readonly claim: string;
  /** Index into the claim's evidence; the best supporting piece when absent. */
  readonly evidence?: number;
}

/** True for a well-formed `ClaimRef`: link arguments come out of Markdown and are checked before use. */
export function isClaimRef(value: unknown): value is ClaimRef {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, claim, evidence } = value as Partial<Record<keyof ClaimRef, unknown>>;
  return typeof uri === 'string' && typeof claim === 'string' && (evidence === undefined || (typeof evidence === 'number' && Number.isInteger(evidence) && evidence >= 0));
}
