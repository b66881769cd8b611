import type { Span } from '../text/span.js';

const NEXT_LINE = 'corroborate-ignore-next-line';

/** The line (as a span of the file) that an ignore comment covers, with the table that begins in it, with the writer's reason ('' when none was given). */
export interface Ignored extends Span {
  readonly reason: string;
}

/** What the comment at `comment` covers: `<!-- corroborate-ignore-next-line reason -->` the next line that is not empty, and the table that begins there. */
export function ignoredBy(text: string, comment: Span): Ignored | null {
  const words = text.slice(comment.start + 4, Math.min(comment.end, comment.start + 1000)).trimStart();
  if (!words.startsWith(NEXT_LINE)) return null;
  const after = words.charAt(NEXT_LINE.length);
  if (after !== '' && after !== '-' && after.trim() !== '') return null;
  const close = words.indexOf('-->');
  const reason = words.slice(NEXT_LINE.length, close < 0 ? undefined : close).trim();
  let at = comment.end;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return { start: at, end, reason };
}
