import { isLoopbackUrl } from './addresses.ts';
import { isSet, missing, type Rule } from './rule.ts';
import type { VariableName, Variables } from './variables.ts';

const names: readonly VariableName[] = ['SMS_URL', 'SMS_ACCOUNT', 'SMS_SECRET', 'SMS_FROM', 'SMS_COUNTRIES'];
const hasPhone = (s: Variables): boolean => isSet(s.SMS_KIND);
const logsIn = (s: Variables): boolean => s.SMS_KIND === 'smpp' || s.SMS_KIND === 'twilio';
const schemes = { webhook: /^https?:/, twilio: /^https?:/, smpp: /^s?smpp:/ } as const;

/** Text messages and calls: all of it, or nothing. */
export const phoneRules: readonly Rule[] = [
  ['SMS_KIND', (s) => !hasPhone(s) && names.some((name) => isSet(s[name])), 'missing: webhook, smpp or twilio'],
  missing('SMS_URL', 'where text messages are handed in', (s) => hasPhone(s) && s.SMS_KIND !== 'twilio'),
  missing('SMS_SECRET', 'what signs requests, or logs in', hasPhone),
  missing('SMS_ACCOUNT', 'who logs in', logsIn),
  missing('SMS_FROM', 'the number or name that messages come from', logsIn),
  missing('SMS_COUNTRIES', 'an empty list reaches nobody', hasPhone),
  [
    'SMS_URL',
    (s) => s.SMS_KIND !== undefined && s.SMS_URL !== undefined && !schemes[s.SMS_KIND].test(s.SMS_URL),
    'must be https:// for a webhook or Twilio, ssmpp:// for SMPP',
  ],
];

/** Codes do not travel in the clear; a tunnel on this machine may carry SMPP that knows no TLS. */
export const phoneInProduction: readonly Rule[] = [
  ['SMS_URL', ({ SMS_URL: to }) => to?.startsWith('http:') === true, 'must begin with https:// in production'],
  [
    'SMS_URL',
    ({ SMS_URL: to }) => to?.startsWith('smpp:') === true && !isLoopbackUrl(to),
    'must begin with ssmpp:// in production, or lead to a tunnel on this machine',
  ],
  [
    'SMS_URL',
    ({ SMS_KIND: kind, SMS_URL: to }) =>
      kind === 'twilio' && to !== undefined && !/^https:\/\/api(\.[a-z0-9-]+){0,2}\.twilio\.com\/?$/.test(to),
    'only development mode may point Twilio elsewhere',
  ],
];

/** A stand-in is on this machine; what leads elsewhere is spoken to under TLS. */
export const phoneInDevelopment: readonly Rule[] = [
  [
    'SMS_URL',
    ({ SMS_URL: to }) => to !== undefined && /^(http|smpp):/.test(to) && !isLoopbackUrl(to),
    'a stand-in must be on this machine (loopback)',
  ],
];
