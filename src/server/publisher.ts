import { lineIndex, type Problem } from '../core/index.js';
import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { diagnostics } from '../features/diagnostics.js';
import { rangeIn } from '../features/view.js';
import type { FileProblem } from '../files/host.js';
import { diagnosticSource } from '../protocol/index.js';
import type { DraftState } from './draftSession.js';
import type { Project } from './project.js';
import { isLeftUnread } from './sourceEntry.js';

/** Sends diagnostics: findings on drafts, and once on each source or configuration that could not be read. */
export interface Publisher {
  publish(uri: string, project: Project, state: DraftState): void;
  clear(uri: string, project: Project): void;
}

export function createPublisher(connection: Connection): Publisher {
  /** For each file beside the drafts, which drafts complain about it and what was sent last. */
  const beside = new Map<string, { readonly drafts: Set<string>; sent: string }>();

  const sendBeside = (draft: string, wanted: ReadonlyMap<string, readonly Diagnostic[]>): void => {
    for (const [uri, list] of wanted) {
      const entry = beside.get(uri) ?? { drafts: new Set<string>(), sent: '' };
      beside.set(uri, entry);
      entry.drafts.add(draft);
      const sent = JSON.stringify(list);
      if (sent === entry.sent) continue;
      entry.sent = sent;
      void connection.sendDiagnostics({ uri, diagnostics: [...list] });
    }
    for (const [uri, entry] of [...beside]) {
      if (wanted.has(uri) || !entry.drafts.delete(draft) || entry.drafts.size > 0) continue;
      beside.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  };

  return {
    publish(uri, project, state) {
      const { view, sources, failures } = state;
      const own = view === null ? [] : diagnostics(view);
      const elsewhere = new Map<string, Diagnostic[]>();
      for (const failure of failures) {
        // the writer's own will is no problem
        if (isLeftUnread(failure)) continue;
        // what is not there has no place in Problems: say it where it is named
        if (failure.problem.code === 'not-found' || failure.problem.code === 'outside') own.push(atTop(failure.problem, 'unread'));
        else elsewhere.set(project.uriOf(failure.path), [atTop(failure.problem, 'unread')]);
      }
      const lines = view?.lines ?? lineIndex('');
      for (const problem of state.isDraft && view !== null ? state.problems : []) {
        own.push({ ...atTop(problem, problem.code), ...(problem.span === undefined ? {} : { range: rangeIn(lines, problem.span) }) });
      }
      for (const path of sources.descriptions) {
        const found = project.descriptionProblems(path);
        if (found === undefined || found.problems.length === 0) continue;
        const at = lineIndex(found.text);
        elsewhere.set(project.uriOf(path), found.problems.map((problem) => ({ ...atTop(problem, problem.code), ...(problem.span === undefined ? {} : { range: rangeIn(at, problem.span) }) })));
      }
      const [wrong] = sources.config?.problems ?? [];
      if (sources.config !== null && wrong !== undefined) {
        elsewhere.set(project.uriOf(sources.config.path), sources.config.problems.map(({ message }) => atTop({ message, severity: 'error', code: 'configuration' }, 'configuration')));
      }
      void connection.sendDiagnostics({ uri, version: state.version, diagnostics: own });
      sendBeside(uri, elsewhere);
    },
    clear(uri) {
      void connection.sendDiagnostics({ uri, diagnostics: [] });
      sendBeside(uri, new Map());
    },
  };
}

const atTop = ({ message }: Problem | FileProblem['problem'], code: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, severity: DiagnosticSeverity.Warning, code, source: diagnosticSource, message,
});
