/**
 * Deepest nesting of square and curly brackets outside of quotes, in one pass; parsers that call themselves overflow on input made
 * to do so, which this finds first.
 */
export function nestingDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 92) at++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 91 || code === 123) deepest = Math.max(deepest, ++depth);
    else if (code === 93 || code === 125) depth--;
  }
  return deepest;
}

/** Nesting that no data file needs and every parser here bears. */
export const MAX_NESTING = 200;
