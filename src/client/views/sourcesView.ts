import * as vscode from 'vscode';
import { commands, type SourceItem } from '../../protocol/index.js';
import type { Server } from '../server.js';

/** Set once there are drafts: until then the view would be an empty box in everybody's Explorer. */
const hasDraftsKey = 'corroborate.hasDrafts';

/** The sources of the open drafts in the Explorer: which are read, which are not and why; a click opens one. */
export function sourcesView(server: Server): vscode.Disposable & { readonly listed: () => Promise<readonly string[]> } {
  const changed = new vscode.EventEmitter<undefined>();
  const list = (): Promise<readonly SourceItem[]> => server.request('corroborate/sources', {}).catch(() => []);
  const tree = vscode.window.createTreeView<SourceItem>('corroborate.sources', { treeDataProvider: { onDidChangeTreeData: changed.event, getChildren: (item) => (item === undefined ? list().then((all) => [...all]) : []), getTreeItem: treeItem } });
  let due: ReturnType<typeof setTimeout> | undefined;
  const listener = server.on('corroborate/statusChanged', ({ isDraft }) => {
    if (isDraft) void vscode.commands.executeCommand('setContext', hasDraftsKey, true);
    // while a library is read, the status changes with every source
    due ??= setTimeout(() => {
      due = undefined;
      changed.fire(undefined);
    }, pause);
  });
  return Object.assign(vscode.Disposable.from(tree, changed, listener, { dispose: () => clearTimeout(due) }), { listed: async () => (await list()).map((item) => treeItem(item).description as string) });
}

// milliseconds
const pause = 300;

function treeItem(source: SourceItem): vscode.TreeItem {
  const { title, date, url, confidential, problem, isReading, source: path } = source;
  const item = new vscode.TreeItem(title ?? path.slice(path.lastIndexOf('/') + 1));
  item.id = source.uri;
  item.description = path;
  item.resourceUri = vscode.Uri.parse(source.uri);
  item.iconPath = isReading ? new vscode.ThemeIcon('sync~spin') : problem !== null ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')) : confidential ? new vscode.ThemeIcon('lock') : vscode.ThemeIcon.File;
  // plain text: titles come out of files
  item.tooltip = [title, path, date, url, confidential ? 'confidential: kept out of reports' : null, isReading ? 'being read' : problem].filter((line) => line !== null && line !== '').join('\n');
  item.contextValue = url === null ? 'source' : 'webSource';
  item.command = { command: commands.openSource, title: 'Open Source', arguments: [source] };
  return item;
}
