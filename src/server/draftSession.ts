import { createVerdictMemory, judgeSteps, lineIndex, parseDraft, type CheckedDraft, type Draft, type JudgeStep, type Problem, type VerdictMemory } from '../core/index.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftView, ShownVerdicts } from '../features/view.js';
import type { FileProblem } from '../files/host.js';
import { DamagedSource } from '../files/damagedSource.js';
import type { Settings } from '../protocol/index.js';
import type { DraftSources, Project } from './project.js';
import { giveWay } from './giveWay.js';
import { isLeftUnread } from './sourceEntry.js';
import { saysTheSame } from './saysTheSame.js';

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
  /** A check found something else than the one before it; one that confirms what was told is not told again. */
  checked(state: DraftState): void;
  log(line: string): void;
  /** Asked before all that an edit does not wait for: settles when there is time for it. */
  mayWork?(): Promise<void>;
}

/** Milliseconds since some moment. */
type Clock = () => number;

/** A check of every claim against the library as it was; one that edits interrupt goes on where it was. */
interface Pass {
  readonly key: string;
  readonly sources: DraftSources;
  readonly verdicts: VerdictMemory;
  /** The findings before it. */
  readonly kept: CheckedDraft | undefined;
  /** By the clock; null while it is under way. */
  ended: number | null;
  /** Milliseconds that it took so far. */
  time: number;
}

/**
 * One open draft. Each version is parsed once; results that a newer version overtook are dropped; the last state stays up until
 * the next is ready. An edit is answered at once: the claims that it touched judged anew, the others as they stood, and what that leaves
 * not checked. The rest follows when there is time; while sources come in, checking every claim anew takes a small share of it.
 */
export function createDraftSession(project: Project, path: string, current: () => TextDocument | undefined, events: SessionEvents, now: Clock = () => performance.now()): DraftSession {
  let state: DraftState | null = null;
  /** What the library was when `state` was told. */
  let toldAt = '';
  let parsed: { readonly version: number; readonly region: string; readonly draft: Draft; readonly problems: readonly Problem[]; readonly editedAt: number } | null = null;
  let pass: Pass | null = null;
  let hasLooked = false;
  let goOn = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let busy = false;
  let again = false;
  let closed = false;
  let cost = 0;
  let editCost = 0;
  let waiters: ((state: DraftState | null) => void)[] = [];

  /** Much is left to do besides what an edit asks for. */
  const isBusy = ({ ended, time }: Pass): boolean => (ended === null || project.store.isReading) && Math.max(cost, time) > long;
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
    const isEdit = hasLooked && state?.version !== version;
    const started = now();
    const parse = (region: string): NonNullable<typeof parsed> => {
      if (parsed?.version === version && parsed.region === region) return parsed;
      const text = document.getText();
      const { value, problems } = parseDraft({ path, text, ...(region === '' ? {} : { region }) }, parsed?.draft);
      return (parsed = { version, region, draft: value, problems, editedAt: parsed === null ? 0 : commonStart(parsed.draft.text, text) });
    };
    let { draft, problems } = parse(parsed?.region ?? '');
    const parseTime = now() - started;
    const sources = await project.sourcesOf(path, draft);
    hasLooked = true;
    // what the cache has is there in a moment, and each turn of a long check would hold it up, as it would hold up the next key; an edit does not wait
    if (!isEdit && current()?.version === version) await Promise.race([Promise.all([project.store.taken(), events.mayWork?.()]), new Promise<void>((resolve) => (goOn = resolve))]);
    if (closed) return;
    if (current()?.version !== version) {
      again = true;
      return;
    }
    // settings come with the sources: a region first heard of, or changed, reads the draft anew
    ({ draft, problems } = parse(sources.settings.region));
    const near = parsed?.editedAt ?? 0;
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
      const mayBegin = ({ ended, time }: Pass): boolean => ended !== null && (!project.store.isReading || now() > ended + restAfter * time);
      if (pass === null || pass.sources !== sources || (pass.key !== key && mayBegin(pass))) {
        pass = { key, sources, verdicts: createVerdictMemory(), kept: state?.view?.checked, ended: null, time: 0 };
      }
      const previous = isEdit ? state?.view?.checked : undefined;
      const steps = judgeSteps(draft, project.store.library, { unread, pending, only: new Set(sources.paths), memory: pass.verdicts, near, ...(previous && { previous }), ...(pass.kept && { kept: pass.kept }) });
      const { checked, isWhole, time } = isEdit ? atOnce(steps, isBusy(pass) ? hurried : haste, now) : await inSlices(steps, () => closed || current()?.version !== version, now);
      if (!isEdit && pass.ended === null) pass.time += time;
      if (checked === null) {
        // overtaken by a newer text: what was judged so far is remembered. (A source that comes in meanwhile asks for a check of its own.)
        again = !closed;
        return;
      }
      judgeTime = time;
      if (isEdit) again ||= !isWhole || pass.ended === null;
      else if (pass.ended === null) {
        pass.ended = now();
        again ||= pass.key !== key && mayBegin(pass);
        cost = parseTime + pass.time;
      }
      view = {
        uri: document.uri, version, checked, lines: lineIndex(draft.text), shown: shownVerdicts(sources.settings),
        source: (one) => project.source(one), blocked: blocked(pending, failures),
      };
    }
    if (isEdit) editCost = parseTime + judgeTime;
    const last = state;
    state = { version, view, isDraft, sources, path, pending, failures, problems };
    if (view !== null) events.log(`checked ${path} v${version}: parse ${parseTime.toFixed(1)} ms, judge ${judgeTime.toFixed(1)} ms, ${view.checked.claims.length} claims`);
    const at = JSON.stringify([project.store.library.version, project.store.current]);
    if (last !== null && at === toldAt && saysTheSame(last, state)) return;
    toldAt = at;
    events.checked(state);
  };

  const checkIn = (pause: number): void => {
    if (closed || now() + pause >= due) return;
    clearTimeout(timer);
    due = now() + pause;
    timer = setTimeout(() => void run(), pause);
  };

  const settled = (): Promise<DraftState | null> => (isDue() ? new Promise((resolve) => (waiters = [...waiters, resolve])) : Promise.resolve(state));

  return {
    project, path,
    get state() {
      return state;
    },
    touch: () => checkIn(pauseFor(cost)),
    edited() {
      goOn();
      checkIn(pauseFor(editCost));
    },
    get cost() {
      return cost;
    },
    ready: () => (state !== null && state.version === current()?.version ? Promise.resolve(state) : settled()),
    settled,
    close() {
      closed = true;
      goOn();
      clearTimeout(timer);
      timer = undefined;
      project.forget(path);
      for (const resolve of waiters.splice(0)) resolve(null);
    },
  };
}

// a draft that checks in no time is checked at once; a long one waits for a pause about as long as its check
const pauseFor = (cost: number): number => (cost < quick ? 0 : Math.min(cost, longestPause));

interface Judged {
  /** null when it was stopped. */
  readonly checked: CheckedDraft | null;
  /** False where there was no time for some claims. */
  readonly isWhole: boolean;
  /** Milliseconds that the steps took. */
  readonly time: number;
}

/** Runs steps to their end with the thread given back every few milliseconds. */
async function inSlices(steps: ReturnType<typeof judgeSteps>, isStale: () => boolean, now: Clock): Promise<Judged> {
  let time = 0;
  for (let started = now(); ;) {
    const { done, value } = steps.next();
    const at = now();
    if (done === true) return { checked: value, isWhole: true, time: time + at - started };
    if (at < started + turnLength) continue;
    time += at - started;
    await giveWay();
    if (isStale()) return { checked: null, isWhole: false, time };
    started = now();
  }
}

/** Runs as many steps as an edit may take. Claims of which only the neighbours changed may stand as they were for a moment. */
function atOnce(steps: ReturnType<typeof judgeSteps>, limits: Readonly<Record<JudgeStep, number>>, now: Clock): Judged {
  const started = now();
  for (let isLate = false; ;) {
    const { done, value } = steps.next(isLate);
    const time = now() - started;
    if (done === true) return { checked: value, isWhole: !isLate, time };
    isLate = time > limits[value];
  }
}

/** How many UTF-16 code units two texts begin with alike. */
function commonStart(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  let at = 0;
  while (at < end && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

// milliseconds that what can wait takes at one time, since a hover, or the next edit, may come meanwhile
const turnLength = 3;
// and after which an edit is answered without what comes next: a claim that is nearly judged is rather brought to its end; what only has other neighbours waits for a pause
const haste: Readonly<Record<JudgeStep, number>> = { more: 24, claim: 12, former: 0 };
// while a large library comes in, or every claim is checked against one: steps are slow, other work is in the way, and what they find is soon checked again
const hurried: Readonly<Record<JudgeStep, number>> = { more: 12, claim: 8, former: 0 };
// what is done before a fast typist's next key
const quick = 120;
const longestPause = 250;
// a check of every claim that a writer waits for
const long = 1000;
// times what a check of every claim took, before the next while sources come in
const restAfter = 9;

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
  if (failures.length === 1) return first.problem.message;
  const list = `${failures.slice(0, 3).map(({ path }) => path).join(', ')}${failures.length > 3 ? ', …' : ''}.`;
  return `${failures.length} sources ${failures.every(isLeftUnread) ? 'were left unread' : 'could not be read'}: ${list}`;
}
