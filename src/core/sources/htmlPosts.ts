import { isoDate } from './findDate.js';
import { elementsOf, textOf, type HtmlElement } from './htmlTree.js';

/** Times beyond this many are not looked at: no blog of a day has more posts. */
const MAX_TIMES = 5_000;
/** A time so far behind a post's start is not its own. Characters. */
const NEAR = 200;

/**
 * The posts of a live blog, with the day that each was written: neighbours that each hold a `time` of their own at their start. A short
 * one (a line of time and author) dates what follows it up to the next.
 */
export function liveBlogPosts(main: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const below = new Map<HtmlElement, number>();
  const times: { readonly element: HtmlElement; readonly date: string }[] = [];
  for (const element of elementsOf(main)) {
    if (element.tag !== 'time' || times.length >= MAX_TIMES) continue;
    const date = isoDate(element.attributes.datetime);
    if (date === undefined) continue;
    times.push({ element, date });
    for (let at: HtmlElement | null = element; at !== null; at = at === main ? null : at.parent) below.set(at, (below.get(at) ?? 0) + 1);
  }
  const posts = new Map<HtmlElement, string>();
  const siblings = new Map<HtmlElement, number>();
  for (const { element, date } of times) {
    let post = element;
    while (post !== main && post.parent !== null && below.get(post.parent) === 1) post = post.parent;
    if (post === main || post.parent === null || (below.get(post.parent) ?? 0) < 2 || !opens(post, element)) continue;
    posts.set(post, date);
    siblings.set(post.parent, (siblings.get(post.parent) ?? 0) + 1);
  }
  for (const post of posts.keys()) if ((siblings.get(post.parent as HtmlElement) ?? 0) < 2) posts.delete(post);
  return posts;
}

/** The time stands at the post's start; a paragraph with a time in it only speaks of that day. */
function opens(post: HtmlElement, time: HtmlElement): boolean {
  if (post.tag === 'p' && post.textLength > time.textLength + 30) return false;
  const words = textOf(time, NEAR);
  const at = textOf(post, NEAR * 2).indexOf(words);
  return at >= 0 && at <= NEAR;
}
