import type { Connection } from 'vscode-languageserver';
import type { Project } from './project.js';

const readThem = 'Read Them';
// names in a notification
const named = 3;

/** Reads no more of a root's sources, says what that leaves unread, and reads it after all where the writer wants that. */
export function cancelReading(connection: { readonly window: Pick<Connection['window'], 'showInformationMessage'> }, projects: Iterable<Project>, root: string): void {
  for (const { root: own, store } of projects) {
    if (own !== root) continue;
    const left = store.stop();
    if (left.length === 0) continue;
    const rest = left.length - named;
    const list = `${left.slice(0, named).join(', ')}${rest > 0 ? ` and ${rest.toLocaleString('en')} more` : ''}`;
    connection.window.showInformationMessage(`Left unread: ${list}. What they may bear out is not checked.`, { title: readThem }).then((chosen) => chosen?.title === readThem && store.resume(), () => undefined);
  }
}
