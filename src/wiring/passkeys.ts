import type { Config } from '../config.ts';
import type { PasskeyLine } from '../methods/passkey-record.ts';
import { relyingPartyOf } from '../methods/relying-party.ts';
import type { Log } from '../runtime/parts.ts';

/** What passkeys are made for; undefined where the pages have an address browsers make none for. */
export const passkeyLine = ({ publicBaseUrl }: Config, log: Pick<Log, 'error'>): PasskeyLine | undefined => {
  const party = relyingPartyOf(publicBaseUrl);
  return party
    ? { party, alarm: (alarm) => log.error('alarm: the counter of a passkey went back; it may have been copied', { alarm }) }
    : undefined;
};
