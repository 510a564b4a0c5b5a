import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

/** Names the sender of a request: an IPv4 address, or the /64 of an IPv6 address. */
export type AddressOf = (request: IncomingMessage) => string;

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** Without brackets, port, zone, and the IPv6 wrapping of an IPv4 address; null where it is no address. */
const bareAddress = (text: string): string | null => {
  const trimmed = text.trim().toLowerCase();
  const host = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(trimmed)?.[1] ?? trimmed.replace(/^([\d.]+):\d{1,5}$/, '$1');
  const unwrapped = host.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/, '');
  return isIP(unwrapped) ? unwrapped : null;
};

/** The eight groups of an IPv6 address, `::` filled up. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::').map((half) => half.replace(/[\d.]+$/, (last) => (isIPv4(last) ? '0:0' : last)));
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const filling = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(Math.max(0, filling)).fill('0'), ...right];
};

/** IPv4 as it is; IPv6 by its /64, for one household or company has all of that (SEC-35). */
export const sourceOf = (address: string): string =>
  isIPv6(address)
    ? `${groupsOf(address)
        .slice(0, 4)
        .map((group) => group.replace(/^0+(?=.)/, ''))
        .join(':')}::/64`
    : address;

const listOf = (proxies: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
};

/**
 * Reads the sender's address: the peer of the connection, or, where that is a configured proxy (address or CIDR), what the
 * proxies wrote into `X-Forwarded-For`, from the right up to the first hop nobody vouches for (SEC-35).
 */
export const addressReader = (trustedProxies: readonly string[]): AddressOf => {
  const trusted = listOf(trustedProxies);
  const isTrusted = (address: string): boolean => trusted.check(address, familyOf(address));
  return (request) => {
    let sender = bareAddress(request.socket.remoteAddress ?? '') ?? 'unknown';
    const hops = (request.headersDistinct['x-forwarded-for'] ?? []).join(',').split(',').reverse();
    for (const hop of hops) {
      const next = isIP(sender) && isTrusted(sender) ? bareAddress(hop) : null;
      if (next === null) break;
      sender = next;
    }
    return sourceOf(sender);
  };
};
