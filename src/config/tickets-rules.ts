import { isLoopbackUrl, isSecureUrl } from './addresses.ts';
import { isSet, missing, type Rule } from './rule.ts';
import type { Variables } from './variables.ts';

const hasTickets = ({ TICKETS_KIND: kind }: Variables): boolean => isSet(kind);
const isServiceNow = ({ TICKETS_KIND: kind }: Variables): boolean => kind === 'servicenow';

/** What the service desk needs, in every mode. */
export const ticketsRules: readonly Rule[] = [
  missing('TICKETS_KIND', 'how is the service desk spoken to, by webhook or servicenow?', (s) =>
    [s.TICKETS_URL, s.TICKETS_USER, s.TICKETS_SECRET].some(isSet),
  ),
  ['TICKETS_MUST_EXIST', (s) => s.TICKETS_MUST_EXIST && !hasTickets(s), 'nobody could be asked: set TICKETS_KIND'],
  missing('TICKETS_URL', 'the address of the webhook, or of the ServiceNow instance', hasTickets),
  missing('TICKETS_SECRET', 'what signs the webhook, or the password of the ServiceNow user', hasTickets),
  missing('TICKETS_USER', 'the ServiceNow user', isServiceNow),
  ['TICKETS_USER', (s) => hasTickets(s) && !isServiceNow(s) && isSet(s.TICKETS_USER), 'more than needed: a webhook is signed'],
  [
    'TICKETS_URL',
    ({ TICKETS_URL: address = '' }) => /[?#]|\/\/[^/]*@/.test(address),
    'must be a bare address, without query, fragment or user',
  ],
];

/** What proves us goes under TLS only (SEC-7). */
export const ticketsInProduction: readonly Rule[] = [
  [
    'TICKETS_URL',
    ({ TICKETS_URL: address }) => address !== undefined && !isSecureUrl(address),
    'must begin with https:// in production',
  ],
];

/** A stand-in is on this machine. */
export const ticketsInDevelopment: readonly Rule[] = [
  [
    'TICKETS_URL',
    ({ TICKETS_URL: address }) => address !== undefined && !isSecureUrl(address) && !isLoopbackUrl(address),
    'a stand-in must be on this machine (loopback)',
  ],
];
