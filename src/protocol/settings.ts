/** What a verdict shows as in the editor; `off` keeps it out of Problems (the hover still tells). */
export type SeveritySetting = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** `check` shows every finding; `draft` keeps only contradictions, while a text is still being written. */
export type Mode = 'check' | 'draft';

/** Settings under `corroborate.` in the editor; the same names stand in `.corroborate.json`, which wins for its folder. */
export interface Settings {
  readonly mode: Mode;
  readonly severity: {
    readonly contradicted: SeveritySetting;
    readonly disputed: SeveritySetting;
    readonly unsupported: SeveritySetting;
    /** Figures of the draft that do not fit one another. */
    readonly inconsistent: SeveritySetting;
  };
  readonly sources: {
    /** Globs from the workspace folder, added to `sources/` and what front matter names. */
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    /** Files larger than this are refused with a reason. Megabytes (10^6 bytes). */
    readonly maxSize: number;
  };
  readonly drafts: {
    /** Globs from the workspace folder: documents that are no drafts and are never checked. */
    readonly exclude: readonly string[];
  };
  /** Only the editor's own settings count here: a project must not widen what may be fetched. */
  readonly fetch: {
    /** Lets *Add Source* fetch from this machine and from private networks. */
    readonly allowPrivate: boolean;
  };
  /** BCP 47 region such as `en-GB` (03/04/2019, which dollar); '' leaves it to the draft. */
  readonly region: string;
  /** Passages a hover quotes before it says "and 2 more". */
  readonly hover: { readonly passages: number };
}

export const settingsSection = 'corroborate';

export const defaultSettings: Settings = {
  mode: 'check',
  severity: { contradicted: 'warning', disputed: 'information', unsupported: 'warning', inconsistent: 'warning' },
  sources: { include: [], exclude: [], maxSize: 100 },
  drafts: { exclude: ['**/README.md', '**/CHANGELOG.md', '**/LICENSE*', '**/node_modules/**'] },
  fetch: { allowPrivate: false },
  region: '',
  hover: { passages: 3 },
};

const severities: readonly SeveritySetting[] = ['error', 'warning', 'information', 'hint', 'off'];
const modes: readonly Mode[] = ['check', 'draft'];

/**
 * Settings out of whatever the editor or a configuration file holds. A value that cannot be used falls back to `base` and
 * is named in `problems` ("corroborate.mode: expected check or draft, found 7"); unknown names are left alone.
 */
export function readSettings(raw: unknown, base: Settings = defaultSettings): { readonly value: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const wrong = <T>(name: string, expected: string, found: unknown, fallback: T): T => {
    problems.push(`${settingsSection}.${name}: expected ${expected}, found ${shown(found)}`);
    return fallback;
  };
  const group = (of: unknown, name: string): Record<string, unknown> =>
    isRecord(of) ? of : of === undefined || of === null ? {} : wrong(name, 'an object', of, {});
  const oneOf = <T extends string>(name: string, value: unknown, allowed: readonly T[], fallback: T): T =>
    value === undefined || value === null ? fallback : (allowed.find((one) => one === value) ?? wrong(name, allowed.join(', '), value, fallback));
  const strings = (name: string, value: unknown, fallback: readonly string[]): readonly string[] =>
    value === undefined || value === null ? fallback
      : Array.isArray(value) && value.every((one): one is string => typeof one === 'string') ? value : wrong(name, 'a list of strings', value, fallback);
  const number = (name: string, value: unknown, low: number, high: number, fallback: number): number =>
    value === undefined || value === null ? fallback
      : typeof value === 'number' && value >= low && value <= high ? value : wrong(name, `a number from ${low} to ${high}`, value, fallback);
  const boolean = (name: string, value: unknown, fallback: boolean): boolean =>
    value === undefined || value === null ? fallback : typeof value === 'boolean' ? value : wrong(name, 'true or false', value, fallback);
  const string = (name: string, value: unknown, fallback: string): string =>
    value === undefined || value === null ? fallback : typeof value === 'string' ? value : wrong(name, 'a string', value, fallback);

  const root = raw === undefined || raw === null ? {} : isRecord(raw) ? raw : wrong('*', 'an object', raw, {} as Record<string, unknown>);
  const severity = group(root['severity'], 'severity');
  const sources = group(root['sources'], 'sources');
  const drafts = group(root['drafts'], 'drafts');
  const fetch = group(root['fetch'], 'fetch');
  const hover = group(root['hover'], 'hover');
  const value: Settings = {
    mode: oneOf('mode', root['mode'], modes, base.mode),
    severity: {
      contradicted: oneOf('severity.contradicted', severity['contradicted'], severities, base.severity.contradicted),
      disputed: oneOf('severity.disputed', severity['disputed'], severities, base.severity.disputed),
      unsupported: oneOf('severity.unsupported', severity['unsupported'], severities, base.severity.unsupported),
      inconsistent: oneOf('severity.inconsistent', severity['inconsistent'], severities, base.severity.inconsistent),
    },
    sources: {
      include: strings('sources.include', sources['include'], base.sources.include),
      exclude: strings('sources.exclude', sources['exclude'], base.sources.exclude),
      maxSize: number('sources.maxSize', sources['maxSize'], 0.001, 2000, base.sources.maxSize),
    },
    drafts: { exclude: strings('drafts.exclude', drafts['exclude'], base.drafts.exclude) },
    fetch: { allowPrivate: boolean('fetch.allowPrivate', fetch['allowPrivate'], base.fetch.allowPrivate) },
    region: string('region', root['region'], base.region),
    hover: { passages: number('hover.passages', hover['passages'], 1, 20, base.hover.passages) },
  };
  return { value, problems };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
