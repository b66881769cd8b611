import * as vscode from 'vscode';
import { withTextFragment } from '../../protocol/index.js';
import { claimFor } from '../currentClaim.js';
import type { Server } from '../server.js';

/** Opens a source's web address in the browser: of a source in the list, or of the claim at the cursor, then at its passage. */
export async function openOnWeb(server: Server, argument: unknown): Promise<void> {
  if (isItem(argument)) return openAddress(argument.url);
  const claim = await claimFor(server, argument);
  if (claim === undefined) return;
  const target = await server.request('corroborate/locatePassage', claim);
  if (target === null) return void vscode.window.showInformationMessage('No source speaks of this.');
  if (target.url == null) return void vscode.window.showInformationMessage(`${target.source} has no web address. Give it one as “url” in sources.yaml.`);
  await openAddress(withTextFragment(target.url, target.words ?? ''));
}

/**
 * As text: an address handed over as a `Uri` is written anew on the way, and what is encoded in its fragment is encoded twice, so that no browser finds
 * the words (microsoft/vscode#85930). The editor takes text as it is, though its types do not say so.
 */
async function openAddress(address: string): Promise<void> {
  if (!/^https?:\/\//i.test(address)) return;
  await vscode.env.openExternal(address as unknown as vscode.Uri);
}

const isItem = (value: unknown): value is { readonly url: string } => typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string';
