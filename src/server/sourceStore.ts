import { createLibrary, describer, gapIn, type Describer, type Library, type SourceDocument } from '../core/index.js';
import { isProblem, type FileHost, type FileProblem } from '../files/host.js';
import { inParallel } from '../files/inParallel.js';
import { isBibliography, mayKeep, readFile, readKept, type ReadFile, type ReadSource, type SourceCache } from '../files/readSources.js';
import { giveWay } from './giveWay.js';
import { readingOrder } from './readingOrder.js';
import { isLeftUnread, leaveUnread, unreadEntry, type SourceEntry } from './sourceEntry.js';

export interface StoreEvents {
  /** The library changed, or a reading ended. */
  changed(paths: readonly string[]): void | Promise<void>;
  /** A reading starts, or the last one has ended (null). */
  progress(current: string | null, done: number, total: number): void;
  log(line: string): void;
  /** Asked before each file that must be read: settles when there is time for it. */
  mayRead?(): Promise<void>;
}

/** The sources of one root folder: read one after another off the hot path, each again only when its file changed. */
export interface SourceStore {
  readonly library: Library;
  /** Sources are being looked up or read. */
  readonly isReading: boolean;
  /** The source being read now. */
  readonly current: string | null;
  /** Says which sources a draft needs; what no draft needs any more is dropped. */
  want(draft: string, paths: readonly string[]): void;
  isWanted(path: string): boolean;
  /** Never read yet, so that nothing can be said about what it holds. A source that changed keeps its old text until the new one is there. */
  isPending(path: string): boolean;
  failure(path: string): FileProblem | null;
  warnings(path: string): readonly string[];
  /** Lays what is known of sources from elsewhere over what their files say; documents it changes nothing for stay as they are. */
  describeBy(describer: Pick<Describer, 'describe' | 'readBy'>): void;
  /** What was read that holds bibliographic records. */
  bibliographies(): readonly SourceDocument[];
  /** Looks at these files again, if they are wanted. */
  recheck(paths: readonly string[]): void;
  /** Reads everything again. */
  reload(): void;
  /** Reads no more of what is not read yet, and says what that leaves unread. */
  stop(): readonly string[];
  /** Reads what that left. */
  resume(): void;
  /** Settles when what the cache has of the sources is in the library. */
  taken(): Promise<void>;
  /** Settles when nothing is left to read. */
  idle(): Promise<void>;
}

export function createSourceStore(host: FileHost, readSource: ReadSource, maxBytes: () => number, cache: () => SourceCache | null, events: StoreEvents): SourceStore {
  const library = createLibrary();
  const entries = new Map<string, SourceEntry>();
  const wanted = new Map<string, ReadonlySet<string>>();
  const queue = new Set<string>();
  // looked for in the cache and not found there
  const unread = new Set<string>();
  // stamps asked for when the files were put in order
  const seen = new Map<string, string | FileProblem>();
  // as read, before anything is laid over
  const plain = new Map<string, ReadFile>();
  let stopping = new AbortController();
  let { describe, readBy }: Pick<Describer, 'describe' | 'readBy'> = describer([], [], []);
  let current: string | null = null;
  let running = false;
  let ordering = 0;
  let taking = false;
  let done = 0;
  let waiters: (() => void)[] = [];
  let takers: (() => void)[] = [];

  const heard = new WeakSet<SourceCache>();
  /** The cache, whose damage is heard of: what it no longer has is read again. */
  const kept = (): SourceCache | null => {
    const found = cache();
    if (found !== null && !heard.has(found)) {
      heard.add(found);
      found.onDamage?.((path) => {
        const paths = (path === null ? [...entries.keys()] : [path]).filter((one) => entries.has(one));
        for (const one of paths) Object.assign(entries.get(one) as SourceEntry, { stamp: null, isRead: false });
        events.log(`the cache is damaged; read again: ${path ?? 'everything'}`);
        enqueue(paths);
      });
    }
    return found;
  };

  const isLeft = ({ failure }: SourceEntry): boolean => failure !== null && isLeftUnread(failure);
  const isReading = (): boolean => running || queue.size > 0 || unread.size > 0 || ordering > 0;
  const isWanted = (path: string): boolean => [...wanted.values()].some((paths) => paths.has(path));

  const release = (): void => {
    if (!taking && ordering === 0) for (const resolve of takers.splice(0)) resolve();
  };
  const pump = async (): Promise<void> => {
    if (running) return;
    running = true;
    done = 0;
    for (;;) {
      // what is kept comes first: a thousand sources take less than one PDF that is read
      if (queue.size > 0) {
        taking = true;
        await takeKept();
        taking = false;
        release();
      }
      const path = first(unread);
      if (path === undefined) {
        if (queue.size > 0) continue;
        break;
      }
      events.progress(path, done, done + queue.size + unread.size);
      await events.mayRead?.();
      // meanwhile more may have come, or reading may have been stopped
      if (queue.size > 0 || !unread.delete(path)) continue;
      const entry = entries.get(path);
      if (entry === undefined) continue;
      await readOne(path, entry);
      done++;
      await events.changed([path]);
      await giveWay();
    }
    running = false;
    events.progress(null, done, done);
    const stamps = [...entries].flatMap(([path, { stamp, isKept }]) => (isKept && stamp !== null ? [[path, stamp] as const] : []));
    void kept()?.gather?.(new Map(stamps));
    for (const resolve of waiters.splice(0)) resolve();
  };

  /** Adds what the cache has of the files in the queue, several at a time; moves the others to `unread`. */
  const takeKept = async (): Promise<void> => {
    const added: string[] = [];
    const started = performance.now();
    let told = started;
    let slice = started;
    let count = 0;
    while (queue.size > 0) {
      // by themselves: what they say of the others decides whether what is kept of those is still good
      const bibliographies = [...queue].filter(isBibliography);
      const paths = bibliographies.length > 0 ? bibliographies : [...queue].slice(0, batch);
      for (const path of paths) queue.delete(path);
      events.progress(paths[0] as string, done, done + paths.length + queue.size + unread.size);
      const { signal } = stopping;
      const found = await inParallel(paths, async (path) => {
        const entry = entries.get(path);
        const stamp = seen.get(path);
        seen.delete(path);
        return entry === undefined ? null : { entry, kept: await readKept(host, path, { cache: kept(), known: entry.isRead ? entry.stamp : null, readBy: readBy(path) }, stamp) };
      });
      for (const [at, path] of paths.entries()) {
        const one = found[at] ?? null;
        if (one === null) continue;
        if (one.kept === 'unread' && signal.aborted) leaveUnread(one.entry, path);
        else if (one.kept === 'unread' && bibliographies.length === 0) unread.add(path);
        else {
          if (one.kept === 'unread') await readOne(path, one.entry);
          else take(path, one.entry, one.kept);
          added.push(path);
          done++;
          count++;
        }
      }
      // each telling has the drafts checked anew
      if (added.length > 0 && (queue.size === 0 || bibliographies.length > 0 || performance.now() > told + tellEvery)) {
        await events.changed(added.splice(0));
        told = performance.now();
      }
      if (performance.now() < slice + longestSlice) continue;
      await giveWay();
      slice = performance.now();
    }
    if (count > 0) events.log(`took ${count} ${count === 1 ? 'source' : 'sources'} from the cache in ${(performance.now() - started).toFixed(1)} ms`);
  };

  const readOne = async (path: string, entry: SourceEntry): Promise<void> => {
    const started = performance.now();
    const { signal } = stopping;
    current = path;
    const found = await readFile(host, path, { readSource, maxBytes: maxBytes(), cache: kept(), known: entry.isRead ? entry.stamp : null, readBy: readBy(path), signal });
    const read = performance.now();
    current = null;
    // what was cancelled is left unread already
    if (signal.aborted) return;
    take(path, entry, found);
    if (found !== null && !isProblem(found)) {
      events.log(`read ${path}: ${found.value.passages.length} passages, ${found.isCached ? 'from the cache' : 'read and indexed'} in ${(read - started).toFixed(1)} ms, added in ${(performance.now() - read).toFixed(1)} ms`);
    }
  };

  const take = (path: string, entry: SourceEntry, found: ReadFile | FileProblem | null): void => {
    if (entries.get(path) !== entry || found === null) return;
    if (isProblem(found)) {
      entry.failure = found;
      entry.stamp = null;
      entry.isRead = true;
      plain.delete(path);
      library.remove(path);
      events.log(`not read: ${found.problem.message}`);
      return;
    }
    const gap = gapIn(found.problems);
    plain.set(path, found);
    library.add(describe(found.value), found.index);
    entry.failure = gap === undefined ? null : { path, problem: gap };
    entry.warnings = found.problems.filter(({ severity }) => severity === 'warning').map(({ message }) => message);
    entry.stamp = found.stamp;
    entry.isRead = true;
    entry.isKept = mayKeep(found);
    if (gap !== undefined) events.log(`${path}: ${gap.message}`);
  };

  const enqueue = (paths: Iterable<string>): void => {
    for (const path of paths) {
      const entry = entries.get(path);
      if (entry !== undefined && isLeft(entry)) Object.assign(entry, { failure: null, isRead: plain.has(path) });
      queue.add(path);
    }
    if (queue.size > 0) void pump();
    release();
  };

  return {
    library,
    get isReading() {
      return isReading();
    },
    get current() {
      return current;
    },
    isWanted,
    want(draft, paths) {
      if (paths.length === 0) wanted.delete(draft);
      else wanted.set(draft, new Set(paths));
      for (const path of [...entries.keys()]) {
        if (isWanted(path)) continue;
        entries.delete(path);
        queue.delete(path);
        unread.delete(path);
        plain.delete(path);
        library.remove(path);
      }
      const fresh = paths.filter((path) => !entries.has(path));
      for (const path of fresh) entries.set(path, unreadEntry());
      if (fresh.length === 0) return;
      ordering++;
      void readingOrder(host, fresh).then((stamps) => {
        ordering--;
        for (const [path, stamp] of stamps) seen.set(path, stamp);
        enqueue(stamps.keys());
      });
    },
    describeBy(next) {
      const before = readBy;
      ({ describe, readBy } = next);
      const again: string[] = [];
      for (const [path, { value, index }] of plain) {
        // what figures are read by is another now: that takes reading it again, and meanwhile it stays as it is
        if (JSON.stringify(before(path)) !== JSON.stringify(readBy(path))) again.push(path);
        else if (JSON.stringify(describe(value).metadata) !== JSON.stringify(library.documents.get(path)?.metadata)) library.add(describe(value), index);
      }
      enqueue(again);
    },
    bibliographies: () => [...plain.values()].flatMap(({ value }) => ((value.records?.length ?? 0) > 0 ? [value] : [])),
    isPending: (path) => entries.get(path)?.isRead === false,
    failure: (path) => entries.get(path)?.failure ?? null,
    warnings: (path) => entries.get(path)?.warnings ?? [],
    recheck(paths) {
      for (const path of paths) seen.delete(path);
      enqueue(paths.filter((path) => entries.has(path)));
    },
    reload() {
      for (const entry of entries.values()) entry.stamp = null;
      enqueue(entries.keys());
    },
    stop() {
      const left = [...(current === null ? [] : [current]), ...unread, ...queue].filter((path) => entries.has(path));
      queue.clear();
      unread.clear();
      stopping.abort();
      stopping = new AbortController();
      for (const path of left) leaveUnread(entries.get(path) as SourceEntry, path);
      return left;
    },
    resume: () => enqueue([...entries].flatMap(([path, entry]) => (isLeft(entry) ? [path] : []))),
    taken: () => (taking || ordering > 0 ? new Promise((resolve) => (takers = [...takers, resolve])) : Promise.resolve()),
    idle: () => (isReading() ? new Promise((resolve) => (waiters = [...waiters, resolve])) : Promise.resolve()),
  };
}

// sources asked of the cache at one time
const batch = 32;
// milliseconds: then others get their turn
const longestSlice = 6;
// milliseconds
const tellEvery = 250;

const first = (set: ReadonlySet<string>): string | undefined => set.values().next().value;
