import type { PhoneProvider } from './port.ts';
import { smppProvider } from './smpp.ts';
import { twilioProvider } from './twilio.ts';
import { webhookProvider } from './webhook.ts';

/** Which provider, and how it knows us. `secret` opens what signs or logs in. */
export interface PhoneSettings {
  readonly kind: 'webhook' | 'smpp' | 'twilio';
  readonly url: string;
  readonly account: string;
  readonly secret: () => string;
  readonly from: string;
}

/** The provider of a configuration. Nothing is connected before the first message. */
export const openPhone = (settings: PhoneSettings, now: () => number): PhoneProvider => {
  if (settings.kind === 'smpp') return smppProvider(settings);
  return settings.kind === 'twilio' ? twilioProvider(settings) : webhookProvider({ ...settings, now });
};
