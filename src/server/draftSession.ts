import { createVerdictMemory, judgeSteps, lineIndex, parseDraft, type CheckedDraft, type Draft, type Problem, type VerdictMemory } from '../core/index.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftView, ShownVerdicts } from '../features/view.js';
import type { FileProblem } from '../files/host.js';
import { DamagedSource } from '../files/damagedSource.js';
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
  /** Something the check rests on changed: check soon. Requests for this in one turn become one check. */
  touch(): void;
  /** The document changed: check sooner. */
  edited(): void;
  /** Milliseconds that the last check of every claim took. */
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

/** A check of every claim against the library as it was; one that edits interrupt goes on where it was. */
interface Pass {
  readonly key: string;
  readonly sources: DraftSources;
  readonly verdicts: VerdictMemory;
  /** Of claims edited meanwhile, beside those of before. */
  readonly edits: VerdictMemory;
  isDone: boolean;
  /** Milliseconds. */
  time: number;
}

/**
 * One open draft. Each version is parsed once; results that a newer version overtook are dropped; the last state stays up until
 * the next is ready. While sources come in, an edit is answered with the claims that it touched judged anew and the others as they
 * stood; those follow when there is time.
 */
export function createDraftSession(project: Project, path: string, current: () => TextDocument | undefined, events: SessionEvents): DraftSession {
  let state: DraftState | null = null;
  let parsed: { readonly version: number; readonly region: string; readonly draft: Draft; readonly problems: readonly Problem[] } | null = null;
  let pass: Pass | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let busy = false;
  let again = false;
  let closed = false;
  let cost = 0;
  let editCost = 0;
  let waiters: ((state: DraftState | null) => void)[] = [];

  const isDue = (): boolean => busy || again || timer !== undefined;

  const run = async (): Promise<void> => {
    timer = undefined;
    due = Infinity;
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
        // a defect of ours must not end checking: say it, and wait for the next change. (What the cache lost is being read again.)
        if (!(error instanceof DamagedSource)) events.log(`checking ${path} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
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
    // what the cache has is there in a moment, and each turn of a long check would hold it up; an edit, and the first look, do not wait
    if (state?.version === version) await project.store.taken();
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
      // one that edits keep interrupting is brought to its end before the next begins
      if (pass === null || pass.sources !== sources || (pass.isDone && pass.key !== key)) pass = { key, sources, verdicts: createVerdictMemory(), edits: createVerdictMemory(), isDone: false, time: 0 };
      const { library } = project.store;
      const options = { unread, only: new Set(sources.paths) };
      const shown = state?.sources === sources && state.version !== version && !pass.isDone ? state.view : null;
      const steps = judgeSteps(draft, library, shown === null ? { ...options, memory: pass.verdicts } : { ...options, previous: shown.checked, memory: pass.edits });
      const { checked, time } = await inSlices(steps, () => closed || current()?.version !== version);
      if (shown === null) pass.time += time;
      if (checked === null) {
        // overtaken by a newer text: what was judged so far is remembered. (A source that comes in meanwhile asks for a check of its own.)
        again = !closed;
        return;
      }
      judgeTime = time;
      if (shown !== null) again = true;
      else if (!pass.isDone) {
        pass.isDone = true;
        again ||= pass.key !== key;
        cost = parseTime + pass.time;
      }
      view = {
        uri: document.uri, version, checked, lines: lineIndex(draft.text), shown: shownVerdicts(sources.settings),
        source: (one) => project.source(one), blocked: blocked(pending, failures),
      };
    }
    if (state?.version !== version) editCost = parseTime + judgeTime;
    state = { version, view, isDraft, sources, path, pending, failures, problems };
    if (view !== null) events.log(`checked ${path} v${version}: parse ${parseTime.toFixed(1)} ms, judge ${judgeTime.toFixed(1)} ms, ${view.checked.claims.length} claims`);
    events.checked(state);
  };

  const checkIn = (pause: number): void => {
    if (closed || performance.now() + pause >= due) return;
    clearTimeout(timer);
    due = performance.now() + pause;
    timer = setTimeout(() => void run(), pause);
  };

  const settled = (): Promise<DraftState | null> => (isDue() ? new Promise((resolve) => (waiters = [...waiters, resolve])) : Promise.resolve(state));

  return {
    project, path,
    get state() {
      return state;
    },
    touch: () => checkIn(pauseFor(cost)),
    edited: () => checkIn(pauseFor(editCost)),
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

// a draft that checks in no time is checked at once; a long one waits for a pause about as long as its check
const pauseFor = (cost: number): number => (cost < quick ? 0 : Math.min(cost, longestPause));

/** Runs steps to their end with the thread given back every few milliseconds. `time` is what the steps took; `checked` is null when `isStale` said to stop. */
async function inSlices(steps: Generator<undefined, CheckedDraft>, isStale: () => boolean): Promise<{ readonly checked: CheckedDraft | null; readonly time: number }> {
  let time = 0;
  for (let started = performance.now(); ;) {
    const { done, value } = steps.next();
    const now = performance.now();
    if (done === true) return { checked: value, time: time + now - started };
    if (now < started + slice) continue;
    time += now - started;
    await giveWay();
    if (isStale()) return { checked: null, time };
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
