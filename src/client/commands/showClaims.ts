import * as vscode from 'vscode';
import { commands, type ClaimItem, type ClaimRef } from '../../protocol/index.js';
import { activeClaims, reveal } from '../currentClaim.js';
import type { Server } from '../server.js';

interface Item extends vscode.QuickPickItem {
  readonly claim?: ClaimItem;
}

const openButton: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: 'Open Supporting Passage' };
const icons: Readonly<Record<string, string>> = { supported: 'pass', contradicted: 'error', disputed: 'info', unsupported: 'warning' };

/** A list of the draft's claims, those to fix first. Moving in it shows the claim in the draft; leaving it returns to where the cursor was. */
export async function showClaims(server: Server): Promise<void> {
  const active = await activeClaims(server);
  if (active === undefined) return;
  const { editor, claims } = active;
  if (claims.length === 0) return void vscode.window.showInformationMessage('This draft holds no figure, date or quotation to check.');
  const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = 'Claims of This Draft';
  pick.placeholder = 'Type a figure, a word of its sentence, a verdict or a source';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = grouped(claims);
  let accepted = false;
  pick.onDidChangeActive(([item]) => item?.claim !== undefined && reveal(editor, item.claim));
  pick.onDidAccept(() => {
    accepted = true;
    pick.hide();
    // the list may have been opened from the status bar, which would keep the focus
    void vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn, selection: editor.selection });
  });
  pick.onDidTriggerItemButton(({ item }) => {
    if (item.claim === undefined) return;
    accepted = true;
    pick.hide();
    const reference: ClaimRef = { uri: editor.document.uri.toString(), claim: item.claim.id };
    void vscode.commands.executeCommand(commands.openPassage, reference);
  });
  pick.onDidHide(() => {
    pick.dispose();
    if (accepted) return;
    editor.selection = before.selection;
    if (before.visible !== undefined) editor.revealRange(before.visible, vscode.TextEditorRevealType.AtTop);
  });
  pick.show();
}

/** The list: claims to fix, then the rest by what became of them, each in draft order. */
function grouped(claims: readonly ClaimItem[]): Item[] {
  const group = (title: string, of: readonly ClaimItem[]): Item[] =>
    of.length === 0 ? [] : [{ label: `${title} (${of.length})`, kind: vscode.QuickPickItemKind.Separator }, ...of.map(item)];
  const rest = claims.filter((claim) => !claim.toFix && !claim.ignored);
  return [
    ...group('To fix', claims.filter((claim) => claim.toFix)),
    ...group('Hidden by the settings', rest.filter((claim) => claim.verdict !== 'supported' && claim.verdict !== null)),
    ...group('Supported', rest.filter((claim) => claim.verdict === 'supported')),
    ...group('Not checked', rest.filter((claim) => claim.verdict === null)),
    ...group('Ignored', claims.filter((claim) => claim.ignored)),
  ];
}

function item(claim: ClaimItem): Item {
  const [best] = claim.evidence;
  const icon = claim.ignored ? 'circle-slash' : claim.verdict === null ? 'circle-outline' : icons[claim.verdict];
  const label = claim.text.length > 70 ? `${claim.text.slice(0, 69)}…` : claim.text;
  return {
    claim,
    label: `$(${icon}) ${label.replaceAll('$(', '$ (')}`,
    description: [claim.verdict ?? 'not checked', best === undefined ? null : `${best.title}, ${best.place}`].filter((part) => part !== null).join(' · '),
    // what the verdict does not say already
    detail: claim.verdict === 'supported' || claim.verdict === 'unsupported' ? claim.sentence : claim.message,
    buttons: best === undefined ? [] : [openButton],
  };
}
