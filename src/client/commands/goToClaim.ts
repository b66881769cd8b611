import * as vscode from 'vscode';
import { activeClaims, reveal, toRange } from '../currentClaim.js';
import type { Server } from '../server.js';

/** Moves to the next or previous claim to fix, around the ends of the draft, and shows what the sources say. */
export async function goToClaim(server: Server, direction: 'next' | 'previous'): Promise<void> {
  const active = await activeClaims(server);
  if (active === undefined) return;
  const { editor, claims } = active;
  const toFix = claims.filter((claim) => claim.toFix);
  const cursor = editor.selection.start;
  const target = direction === 'next'
    ? (toFix.find((claim) => toRange(claim.range).start.isAfter(cursor)) ?? toFix[0])
    : (toFix.filter((claim) => toRange(claim.range).start.isBefore(cursor)).at(-1) ?? toFix.at(-1));
  if (target === undefined) return void vscode.window.setStatusBarMessage('Corroborate: nothing to fix in this draft', 4000);
  reveal(editor, target);
  await vscode.commands.executeCommand('editor.action.showHover');
}
