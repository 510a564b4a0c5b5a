import { Secret } from '../runtime/secrets.ts';
import type { Variables } from './variables.ts';

/** What reaches phones, and which countries (ISO 3166, two letters) it may reach. */
export interface PhoneConfig {
  readonly kind: 'webhook' | 'smpp' | 'twilio';
  readonly url: string;
  readonly account: string;
  readonly secret: Secret;
  readonly from: string;
  readonly countries: readonly string[];
}

const twilioUrl = 'https://api.twilio.com';

/** Null: no phone is reached. */
export const phoneOf = (s: Variables): PhoneConfig | null =>
  s.SMS_KIND === undefined
    ? null
    : {
        kind: s.SMS_KIND,
        url: s.SMS_URL ?? twilioUrl,
        account: s.SMS_ACCOUNT ?? '',
        secret: new Secret(s.SMS_SECRET ?? ''),
        from: s.SMS_FROM ?? '',
        countries: s.SMS_COUNTRIES,
      };
