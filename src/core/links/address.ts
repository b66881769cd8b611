/** Query parameters that say where a reader came from, not what is read. */
const isTracking = (name: string): boolean => name.startsWith('utm_') || ['fbclid', 'gclid', 'mc_cid', 'mc_eid', 'ref', 'cmpid'].includes(name);

/** A web address as compared with others: no scheme, no `www.`, no fragment, no tracking, no slash at the end. */
export function normalAddress(address: string): string {
  const [bare = ''] = address.trim().split('#', 1);
  const scheme = bare.indexOf('//');
  const rest = scheme < 0 ? bare : bare.slice(scheme + 2);
  const question = rest.indexOf('?');
  const path = (question < 0 ? rest : rest.slice(0, question)).replace(/^www\./i, '');
  const slash = path.indexOf('/');
  const host = (slash < 0 ? path : path.slice(0, slash)).toLowerCase();
  let tail = slash < 0 ? '' : path.slice(slash);
  while (tail.endsWith('/')) tail = tail.slice(0, -1);
  const kept = question < 0 ? [] : rest.slice(question + 1).split('&').filter((part) => part !== '' && !isTracking(part.split('=', 1)[0] ?? '')).sort();
  return `${host}${tail}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}

/** Whether two addresses lead to one page. */
export const sameAddress = (a: string, b: string): boolean => normalAddress(a) === normalAddress(b);
