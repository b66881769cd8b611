/**
 * An address that a browser opens at words of the page, marked (a text fragment, https://wicg.github.io/scroll-to-text-fragment).
 * Long words are named by their beginning and end.
 */
export function withTextFragment(address: string, words: string): string {
  const all = words.trim().split(/\s+/).filter((word) => word !== '');
  if (all.length === 0) return address;
  const part = (some: readonly string[]): string => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  const text = all.length <= whole ? part(all) : `${part(all.slice(0, ends))},${part(all.slice(-ends))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Words: up to `whole` are named in full, of more the first and last `ends`. */
const [whole, ends] = [10, 5];
