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
  addSource: 'corroborate.addSource',
  openSource: 'corroborate.openSource',
  openOnWeb: 'corroborate.openOnWeb',
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

/** Where `addSource` takes a source from; without an argument it asks. Keys and tasks may name it. */
export type AddSourceFrom =
  | { readonly from: 'file' | 'clipboard' }
  /** `address`: asked for when absent; `archive`: the address of a copy in a web archive, '' for none. */
  | { readonly from: 'web'; readonly address?: string; readonly archive?: string };

/** True for a well-formed `AddSourceFrom`. Views and menus hand commands arguments of their own. */
export function isAddSourceFrom(value: unknown): value is AddSourceFrom {
  if (typeof value !== 'object' || value === null) return false;
  const { from, address, archive } = value as Partial<Record<'from' | 'address' | 'archive', unknown>>;
  const isText = (one: unknown): boolean => one === undefined || typeof one === 'string';
  return from === 'file' || from === 'clipboard' || (from === 'web' && isText(address) && isText(archive));
}
