import ipaddr from 'ipaddr.js';

/** Why an address is refused, in words; null when it may be fetched. */
export type Refusal = string | null;

const PRIVATE = 'it leads into this machine or a private network (setting corroborate.fetch.allowPrivate)';

/** Checks what an address says by itself: scheme, credentials, names and numbers that stand for this machine or a private network. */
export function refuseUrl(address: string, allowPrivate: boolean): Refusal {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return 'it is no web address';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'only http and https addresses are fetched';
  if (url.username !== '' || url.password !== '') return 'it holds a user name or password';
  if (allowPrivate) return null;
  // the URL parser has turned 2130706433, 127.1 and 0x7f.1 into 127.0.0.1 by now
  const host = url.hostname.replace(/^\[/, '').replace(/\]$/, '').replace(/\.$/, '').toLowerCase();
  if (ipaddr.isValid(host)) return refuseIp(host);
  return isLocalName(host) ? PRIVATE : null;
}

/** Checks a resolved address. Everything but public unicast is refused, also where an IPv6 address wraps an IPv4 one. */
export function refuseIp(address: string): Refusal {
  if (!ipaddr.isValid(address)) return PRIVATE;
  return ipaddr.process(address).range() === 'unicast' ? null : PRIVATE;
}

const LOCAL_ENDINGS = ['.localhost', '.local', '.internal', '.intranet', '.lan', '.home', '.corp', '.home.arpa', '.test', '.invalid', '.onion'];

/** Names that networks resolve among themselves; a name without a dot is one of them. */
const isLocalName = (host: string): boolean => !host.includes('.') || LOCAL_ENDINGS.some((ending) => host.endsWith(ending));
