// A folder in memory, filled from the test server: what `vscode-vfs:` and others are to an extension in a browser.
const vscode = require('vscode');

exports.activate = async (context) => {
  const at = (path) => vscode.Uri.joinPath(context.extensionUri, path).toString(true);
  const names = await (await fetch(at('files.json'))).json();
  const files = new Map(await Promise.all(names.map(async (name) => [`/${name}`, new Uint8Array(await (await fetch(at(`../folder/${name}`))).arrayBuffer())])));
  const changed = new vscode.EventEmitter();
  const below = (path) => (path === '/' ? '/' : `${path}/`);
  const missing = (uri) => vscode.FileSystemError.FileNotFound(uri);
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('notes', {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat(uri) {
      const file = files.get(uri.path);
      if (file === undefined && ![...files.keys()].some((one) => one.startsWith(below(uri.path)))) throw missing(uri);
      return { type: file === undefined ? vscode.FileType.Directory : vscode.FileType.File, ctime: 0, mtime: 0, size: file?.byteLength ?? 0 };
    },
    readDirectory({ path }) {
      const entries = new Map();
      for (const one of files.keys()) {
        if (!one.startsWith(below(path))) continue;
        const [name, ...rest] = one.slice(below(path).length).split('/');
        entries.set(name, rest.length === 0 ? vscode.FileType.File : vscode.FileType.Directory);
      }
      return [...entries];
    },
    readFile(uri) {
      const file = files.get(uri.path);
      if (file === undefined) throw missing(uri);
      return file;
    },
    writeFile(uri, bytes) {
      const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
      files.set(uri.path, bytes);
      changed.fire([{ type, uri }]);
    },
    createDirectory: () => undefined,
    delete(uri) {
      files.delete(uri.path);
      changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
    },
    rename: () => undefined,
  }, { isCaseSensitive: true }));
};
