import { isLoopbackUrl, isSecureUrl } from './addresses.ts';
import { isSet, missing, type Rule } from './rule.ts';
import type { Variables } from './variables.ts';

const hasWebhook = ({ SIEM_WEBHOOK_URL: url }: Variables): boolean => isSet(url);
const hasSyslog = ({ SIEM_SYSLOG_URL: url }: Variables): boolean => isSet(url);
const isTls = ({ SIEM_SYSLOG_URL: url = '' }: Variables): boolean => url.startsWith('tls:');

/** What the export of the audit needs, in every mode. */
export const siemRules: readonly Rule[] = [
  missing('SIEM_WEBHOOK_SECRET', 'it signs what the webhook gets', hasWebhook),
  missing('SIEM_WEBHOOK_URL', 'where do audit records go?', (s) => isSet(s.SIEM_WEBHOOK_SECRET)),
  missing('SIEM_SYSLOG_URL', 'where do audit records go?', (s) => isSet(s.SIEM_SYSLOG_CA_FILE)),
  [
    'SIEM_SYSLOG_CA_FILE',
    (s) => hasSyslog(s) && isSet(s.SIEM_SYSLOG_CA_FILE) && !isTls(s),
    'more than needed: only tls:// has certificates',
  ],
];

/** What happened to whom goes under TLS only (SEC-7). */
export const siemInProduction: readonly Rule[] = [
  [
    'SIEM_WEBHOOK_URL',
    ({ SIEM_WEBHOOK_URL: url }) => url !== undefined && !isSecureUrl(url),
    'must begin with https:// in production',
  ],
  [
    'SIEM_SYSLOG_URL',
    (s) => hasSyslog(s) && !isTls(s) && !isLoopbackUrl(s.SIEM_SYSLOG_URL ?? ''),
    'must begin with tls:// in production, or lead to this machine',
  ],
];

/** A stand-in is on this machine. */
export const siemInDevelopment: readonly Rule[] = [
  [
    'SIEM_WEBHOOK_URL',
    ({ SIEM_WEBHOOK_URL: url }) => url !== undefined && !isSecureUrl(url) && !isLoopbackUrl(url),
    'a stand-in must be on this machine (loopback)',
  ],
  [
    'SIEM_SYSLOG_URL',
    (s) => hasSyslog(s) && !isTls(s) && !isLoopbackUrl(s.SIEM_SYSLOG_URL ?? ''),
    'a stand-in must be on this machine (loopback)',
  ],
];
