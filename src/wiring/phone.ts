import type { Config } from '../config.ts';
import { openPhone } from '../delivery/phone/open.ts';
import type { PhoneLine } from '../methods/phone-code.ts';
import type { Log } from '../runtime/parts.ts';

/** What reaches phones; undefined where nothing is set up. */
export const phoneLine = ({ phone }: Config, now: () => number, log: Pick<Log, 'warn'>): PhoneLine | undefined => {
  if (!phone) return undefined;
  const { countries, secret, ...settings } = phone;
  return {
    provider: openPhone({ ...settings, secret: () => secret.reveal() }, now),
    countries,
    alarm: (alarm) => log.warn('alarm: very many messages to phones', { alarm }),
  };
};
