import { codeActions } from '../features/codeActions.js';
import { describeSources } from '../features/describeSources.js';
import { definition } from '../features/definition.js';
import { hover } from '../features/hover.js';
import { claimsOnPassage, passagesOfClaim } from '../features/references.js';
import type { DraftView, SourceView } from '../features/view.js';
import { isDescription } from '../files/findSources.js';
import { commands, sourceFileUri } from '../protocol/index.js';
import type { ServerState } from './server.js';
import { normalUri } from './uris.js';

/** LSP's own requests. Each answers from the last check, and with nothing when its document moved on or the client lost interest. */
export function handleFeatures(state: ServerState): void {
  const { connection, sessions } = state;
  const viewOf = async (uri: string): Promise<DraftView | null> => (await state.ready(uri))?.state?.view ?? null;

  /** The source a document shows, when it is one: its file, or the rendered text of it. */
  const sourceOf = (uri: string): SourceView | undefined => {
    const file = normalUri(sourceFileUri(uri));
    for (const project of state.projects()) {
      const path = project.pathOf(file);
      const source = path === null ? undefined : project.source(path);
      if (source !== undefined) return source;
    }
    return undefined;
  };

  connection.onHover(async ({ textDocument, position }, token) => {
    const view = await viewOf(textDocument.uri);
    const session = sessions.get(textDocument.uri);
    if (view === null || session === undefined || token.isCancellationRequested) return null;
    const passages = session.state?.sources.settings.hover.passages ?? 3;
    return hover(view, position, { passages, commands: { open: commands.openPassage, cite: commands.copyCitation, ignore: commands.ignoreClaim } });
  });

  connection.onDefinition(async ({ textDocument, position }, token) => {
    const view = await viewOf(textDocument.uri);
    if (view === null || token.isCancellationRequested) return null;
    const links = definition(view, position);
    return state.linkSupport() ? links : links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  });

  connection.onReferences(async ({ textDocument, position }, token) => {
    const view = await viewOf(textDocument.uri);
    if (token.isCancellationRequested) return null;
    if (view !== null) return passagesOfClaim(view, position);
    const source = sourceOf(textDocument.uri);
    if (source === undefined) return null;
    // the reading of an HTML page counts otherwise than its file
    if (source.document.textIsFile && sourceFileUri(textDocument.uri) !== textDocument.uri) return null;
    const views = [...sessions.values()].flatMap((session) => session.state?.view ?? []);
    return claimsOnPassage(views, source, position);
  });

  connection.onCompletion(async ({ textDocument, position }) => {
    const document = state.documents.get(textDocument.uri);
    const project = await state.projectFor(textDocument.uri);
    const path = project?.pathOf(normalUri(textDocument.uri)) ?? null;
    if (document === undefined || project === null || path === null || !isDescription(path)) return null;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const files = project.sources().filter((one) => one.startsWith(folder)).map((one) => one.slice(folder.length));
    return describeSources(document.getText(), position, { files, hasSchema: state.completesYaml() });
  });

  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const view = await viewOf(textDocument.uri);
    if (view === null || token.isCancellationRequested) return null;
    return codeActions(view, range, context.diagnostics, commands.ignoreClaim);
  });
}
