/**
 * Globs, matched in time linear in pattern × path. Patterns may come from a draft's front matter and paths from a stranger's
 * archive; the regular expressions that glob libraries compile to can be made to backtrack for ever.
 *
 * `*` and `?` stay within a folder, `**` crosses folders, `[a-z]` and `[!a-z]`, `{a,b}`, `\` takes the next character as it is.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns.flatMap((pattern) => braces(pattern.slice(0, maxGlob))).filter((one) => one !== '').map(tokens);
  return (path) => compiled.some((one) => matches(one, path));
}

export const isGlob = (pattern: string): boolean => /[*?[{]/.test(pattern.replace(/\\./g, ''));

/** The folder a glob starts from, still escaped: `a/b` for `a/b/*.md`. */
export function globBase(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  return (first < 0 ? parts : parts.slice(0, first)).join('/');
}

/** A name as a pattern that matches only itself. */
export const escapeGlob = (path: string): string => path.replace(/[\\*?[\]{},!]/g, '\\$&');

/** What an escaped name stands for. */
export const unescapeGlob = (pattern: string): string => pattern.replace(/\\(.)/g, '$1');

const maxGlob = 1000;
// {a,b}{c,d}… doubles with each pair; nobody writes more than a few by hand
const maxAlternatives = 200;

type Token =
  | { readonly kind: 'is'; readonly test: (char: string) => boolean }
  /** `*`: any run within a folder. */
  | { readonly kind: 'star' }
  /** `**` at the end: any run. */
  | { readonly kind: 'rest' }
  /** `**` and its slash: any number of whole folders. */
  | { readonly kind: 'folders' };

function tokens(pattern: string): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '*' && pattern[at + 1] === '*') {
      while (pattern[at + 1] === '*') at++;
      if (pattern[at + 1] === '/') {
        at++;
        out.push({ kind: 'folders' });
      } else out.push({ kind: 'rest' });
    } else if (char === '*') out.push({ kind: 'star' });
    else if (char === '?') out.push({ kind: 'is', test: (c) => c !== '/' });
    else if (char === '[' && pattern.indexOf(']', at + 2) > 0) {
      const end = pattern.indexOf(']', at + 2);
      out.push({ kind: 'is', test: characterClass(pattern.slice(at + 1, end)) });
      at = end;
    } else {
      const literal = char === '\\' && at + 1 < pattern.length ? pattern.charAt(++at) : char;
      out.push({ kind: 'is', test: (c) => c === literal });
    }
  }
  return out;
}

function characterClass(body: string): (char: string) => boolean {
  const negated = body.startsWith('!') || body.startsWith('^');
  const set = negated ? body.slice(1) : body;
  return (char) => {
    let found = false;
    for (let at = 0; at < set.length; at++) {
      if (set[at + 1] === '-' && at + 2 < set.length) {
        found ||= set.charAt(at) <= char && char <= set.charAt(at + 2);
        at += 2;
      } else found ||= set.charAt(at) === char;
    }
    return char !== '/' && found !== negated;
  };
}

/** Runs all ways through the pattern side by side: one bit a token, and one for "inside a folder that `**` swallows". */
function matches(pattern: readonly Token[], path: string): boolean {
  const length = pattern.length;
  let now = new Uint8Array(length + 1);
  let inside = new Uint8Array(length + 1);
  const reach = (set: Uint8Array, at: number): void => {
    for (let i = at; set[i] === 0; i++) {
      set[i] = 1;
      // these three may match nothing
      if (i === length || pattern[i]?.kind === 'is') return;
    }
  };
  reach(now, 0);
  for (const char of path) {
    const next = new Uint8Array(length + 1);
    const nextInside = new Uint8Array(length + 1);
    for (let at = 0; at < length; at++) {
      const token = pattern[at] as Token;
      if (token.kind === 'folders') {
        if (inside[at] === 0 && now[at] === 0) continue;
        if (char !== '/') nextInside[at] = 1;
        else if (inside[at] === 1) reach(next, at);
      } else if (now[at] === 1) {
        if (token.kind === 'is') {
          if (token.test(char)) reach(next, at + 1);
        } else if (token.kind === 'rest' || char !== '/') reach(next, at);
      }
    }
    now = next;
    inside = nextInside;
  }
  return now[length] === 1;
}

/** `a{b,c}d` → `abd`, `acd`; nested too. Braces without a comma, or left open, are characters. */
function braces(pattern: string): string[] {
  const out: string[] = [];
  const queue = [pattern];
  while (queue.length > 0 && out.length < maxAlternatives) {
    const one = queue.shift() as string;
    const group = firstGroup(one);
    if (group === null) out.push(one);
    else queue.unshift(...group.options.map((option) => one.slice(0, group.start) + option + one.slice(group.end)));
    if (queue.length > maxAlternatives) queue.length = maxAlternatives;
  }
  return out;
}

function firstGroup(pattern: string): { readonly start: number; readonly end: number; readonly options: readonly string[] } | null {
  let depth = 0;
  let start = -1;
  let commas: number[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') at++;
    else if (char === '{' && depth++ === 0) {
      start = at;
      commas = [];
    } else if (char === ',' && depth === 1) commas.push(at);
    else if (char === '}' && depth > 0 && --depth === 0 && commas.length > 0) {
      const cuts = [start, ...commas, at];
      return { start, end: at + 1, options: cuts.slice(1).map((cut, index) => pattern.slice((cuts[index] as number) + 1, cut)) };
    }
  }
  return null;
}
