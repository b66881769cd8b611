import { createVerdictMemory, judgeSteps, lineIndex, parseDraft, type CheckedDraft, type Draft, type Problem, type VerdictMemory } from '../core/index.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftView, ShownVerdicts } from '../features/view.js';
import type { FileProblem } from '../files/host.js';
import type { Settings } from '../protocol/index.js';
import type { DraftSources, Project } from './project.js';

/** What is known of a draft after a check. */
export interface DraftState {
  readonly version: number;
  /** null where the document is no draft, or has no sources: then nothing is shown. */
  readonly view: DraftView | null;
  readonly isDraft: boolean;
  readonly sources: DraftSources;
  readonly path: string;
  /** Sources still to be read for the first time. */
  readonly pending: readonly string[];
  readonly failures: readonly FileProblem[];
  /** What is wrong with the draft itself (its front matter). */
  readonly problems: readonly Problem[];
}

export interface DraftSession {
  readonly project: Project;
  readonly path: string;
  /** The last finished check; null before the first. */
  readonly state: DraftState | null;
  /** The document changed, or something its check rests on: check soon. Requests for this in one turn become one check. */
  touch(): void;
  /** Milliseconds that the last check took. */
  readonly cost: number;
  /** The state of the document as it is now: at once where it was checked, though its sources may be being checked anew. */
  ready(): Promise<DraftState | null>;
  /** The state once no check is running or due. */
  settled(): Promise<DraftState | null>;
  close(): void;
}

export interface SessionEvents {
  checked(state: DraftState): void;
  log(line: string): void;
}

/**
 * One open draft. Each version is parsed once; results that a newer version overtook are dropped; the last state stays up until
 * the next is ready.
 */
export function createDraftSession(project: Project, path: string, current: () => TextDocument | undefined, events: SessionEvents): DraftSession {
  let state: DraftState | null = null;
  let parsed: { readonly version: number; readonly region: string; readonly draft: Draft; readonly problems: readonly Problem[] } | null = null;
  let memory: { readonly key: string; readonly sources: DraftSources; readonly verdicts: VerdictMemory } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;
  let closed = false;
  let cost = 0;
  let waiters: ((state: DraftState | null) => void)[] = [];

  const isDue = (): boolean => busy || again || timer !== undefined;

  const run = async (): Promise<void> => {
    timer = undefined;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      try {
        await checkOnce();
      } catch (error) {
        // a defect of ours must not end checking: say it, and wait for the next change
        events.log(`checking ${path} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      }
    } while (again && !closed);
    busy = false;
    if (!isDue()) for (const resolve of waiters.splice(0)) resolve(state);
  };

  const checkOnce = async (): Promise<void> => {
    const document = current();
    if (document === undefined || closed) return;
    const { version } = document;
    const started = performance.now();
    const parse = (region: string): NonNullable<typeof parsed> => {
      if (parsed?.version === version && parsed.region === region) return parsed;
      const { value, problems } = parseDraft({ path, text: document.getText(), ...(region === '' ? {} : { region }) }, parsed?.draft);
      return (parsed = { version, region, draft: value, problems });
    };
    let { draft, problems } = parse(parsed?.region ?? '');
    const parseTime = performance.now() - started;
    const sources = await project.sourcesOf(path, draft);
    if (closed) return;
    if (current()?.version !== version) {
      again = true;
      return;
    }
    // settings come with the sources: a region first heard of, or changed, reads the draft anew
    ({ draft, problems } = parse(sources.settings.region));
    const isDraft = !sources.isExcluded && !project.isSource(path);
    const failures = [...sources.problems, ...sources.paths.flatMap((one) => project.store.failure(one) ?? [])];
    const pending = sources.paths.filter((one) => project.store.isPending(one));
    const hasSources = sources.paths.length + failures.length > 0;

    let judgeTime = 0;
    let view: DraftView | null = null;
    if (isDraft && hasSources) {
      const unread = [...pending, ...failures.map((failure) => failure.path)];
      const key = JSON.stringify([project.store.library.version, unread]);
      if (memory?.key !== key || memory.sources !== sources) memory = { key, sources, verdicts: createVerdictMemory() };
      const steps = judgeSteps(draft, project.store.library, { unread, only: new Set(sources.paths), memory: memory.verdicts });
      const judged = await inSlices(steps, () => closed || current()?.version !== version);
      if (judged === null) {
        // overtaken by a newer text: what was judged so far is remembered. (A source that comes in meanwhile asks for a check of its own.)
        again = !closed;
        return;
      }
      const { checked } = judged;
      judgeTime = judged.time;
      view = {
        uri: document.uri, version, checked, lines: lineIndex(draft.text), shown: shownVerdicts(sources.settings),
        source: (one) => project.source(one), blocked: blocked(pending, failures),
      };
    }
    cost = parseTime + judgeTime;
    state = { version, view, isDraft, sources, path, pending, failures, problems };
    if (view !== null) events.log(`checked ${path} v${version}: parse ${parseTime.toFixed(1)} ms, judge ${judgeTime.toFixed(1)} ms, ${view.checked.claims.length} claims`);
    events.checked(state);
  };

  const settled = (): Promise<DraftState | null> => (isDue() ? new Promise((resolve) => (waiters = [...waiters, resolve])) : Promise.resolve(state));

  return {
    project, path,
    get state() {
      return state;
    },
    touch() {
      if (closed || timer !== undefined) return;
      // a draft that checks in no time is checked at once; a long one waits for a pause about as long as its check
      timer = setTimeout(() => void run(), cost < quick ? 0 : Math.min(cost, longestPause));
    },
    get cost() {
      return cost;
    },
    ready: () => (state !== null && state.version === current()?.version ? Promise.resolve(state) : settled()),
    settled,
    close() {
      closed = true;
      clearTimeout(timer);
      timer = undefined;
      project.forget(path);
      for (const resolve of waiters.splice(0)) resolve(null);
    },
  };
}

/** Lets all that waits be answered: a request passes through several turns of the event loop before its answer is out. */
async function giveWay(): Promise<void> {
  if (typeof setImmediate !== 'function') return new Promise((resolve) => setTimeout(resolve, 0));
  for (let turn = 0; turn < turns; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Runs steps to their end with the thread given back every few milliseconds. `time` is what the steps took; null when `isStale` says to stop. */
async function inSlices(steps: Generator<undefined, CheckedDraft>, isStale: () => boolean): Promise<{ readonly checked: CheckedDraft; readonly time: number } | null> {
  let time = 0;
  for (let started = performance.now(); ;) {
    const { done, value } = steps.next();
    const now = performance.now();
    if (done === true) return { checked: value, time: time + now - started };
    if (now < started + slice) continue;
    time += now - started;
    await giveWay();
    if (isStale()) return null;
    started = performance.now();
  }
}

// milliseconds
const slice = 12;
const turns = 8;
const quick = 80;
const longestPause = 250;

function shownVerdicts({ mode, severity }: Settings): ShownVerdicts {
  const shown: { -readonly [K in keyof ShownVerdicts]: ShownVerdicts[K] } = {};
  if (severity.contradicted !== 'off') shown.contradicted = severity.contradicted;
  if (severity.inconsistent !== 'off') shown.inconsistent = severity.inconsistent;
  if (mode === 'draft') return shown;
  if (severity.disputed !== 'off') shown.disputed = severity.disputed;
  if (severity.unsupported !== 'off') shown.unsupported = severity.unsupported;
  return shown;
}

function blocked(pending: readonly string[], failures: readonly FileProblem[]): string | null {
  if (pending.length > 0) return `${pending.length === 1 ? '1 source is' : `${pending.length} sources are`} still being read.`;
  const [first] = failures;
  if (first === undefined) return null;
  return failures.length === 1 ? first.problem.message : `${failures.length} sources could not be read: ${failures.slice(0, 3).map(({ path }) => path).join(', ')}${failures.length > 3 ? ', …' : ''}.`;
}
