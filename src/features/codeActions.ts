import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { ignoreEdit } from './ignore.js';
import { isToFix, rangeIn, type DraftView } from './view.js';

/** Quick fixes for the findings in a range. `ignoreCommand` asks for a reason before it ignores. */
export function codeActions(view: DraftView, range: Range, given: readonly Diagnostic[], ignoreCommand: string): CodeAction[] {
  const from = view.lines.offsetAt(range.start);
  const to = view.lines.offsetAt(range.end);
  const actions: CodeAction[] = [];
  const done = new Set<number>();
  for (const one of view.checked.claims) {
    const { claim } = one;
    if (claim.span.start > to || claim.span.end < from || !isToFix(view, one)) continue;
    // one comment covers the line: two findings in it need one fix
    const line = view.lines.positionAt(claim.span.start).line;
    if (done.has(line)) continue;
    done.add(line);
    const others = view.checked.claims.filter((other) => isToFix(view, other) && view.lines.positionAt(other.claim.span.start).line === line).length - 1;
    const here = rangeIn(view.lines, claim.span);
    const diagnostics = given.filter((diagnostic) => diagnostic.source === 'corroborate' && sameRange(diagnostic.range, here));
    actions.push({
      title: `Ignore “${shortened(claim.text)}”${others === 0 ? '' : ` and ${others} more on this line`}`, kind: CodeActionKind.QuickFix, diagnostics,
      edit: { documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits: [ignoreEdit(view, claim)] }] },
    }, {
      title: 'Ignore with a reason…', kind: CodeActionKind.QuickFix, diagnostics,
      command: { title: 'Ignore with a reason…', command: ignoreCommand, arguments: [{ uri: view.uri, claim: claim.id }] },
    });
  }
  return actions;
}

const sameRange = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line && a.start.character === b.start.character && a.end.line === b.end.line && a.end.character === b.end.character;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text).replace(/\s+/g, ' ');
