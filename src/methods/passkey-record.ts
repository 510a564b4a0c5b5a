import { z } from 'zod';
import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import type { Sessions } from '../store/sessions.ts';
import { openRegistration } from './registering.ts';
import type { RelyingParty } from './relying-party.ts';

/** What passkeys need. `alarm` hears of a counter that went back: a key may have been copied (SEC-52). */
export interface PasskeyLine {
  readonly party: RelyingParty;
  readonly alarm: (what: string) => void;
}
/** Without `passkeys` no passkey is offered: the site has no address that a browser would make one for. */
export interface PasskeyParts {
  readonly sessions: Sessions;
  readonly keys: Keys;
  readonly passkeys?: PasskeyLine | undefined;
}

/** What rests of a passkey: nothing in it opens anything. `user` is random and says nothing of the account (SEC-52). */
export const RegisteredPasskey = z.strictObject({
  credential: z.string(),
  publicKey: z.string(),
  counter: z.int(),
  transports: z.array(z.string()),
  user: z.string(),
  name: z.string().nullable(),
});
/** Rests sealed with the registration; `counter` goes up with each use, where the authenticator counts at all. */
export type RegisteredPasskey = z.infer<typeof RegisteredPasskey>;

/** A registered passkey, opened; refuses what was not sealed for this account and record with `AppError('seal-broken')`. */
export const passkeyOf = (keys: Keys, one: Registration): RegisteredPasskey =>
  RegisteredPasskey.parse(JSON.parse(openRegistration(keys, one.account, one)));

/** The passkeys among what an account has registered. */
export const passkeysIn = (registrations: readonly Registration[]): readonly Registration[] =>
  registrations.filter((one) => one.method === 'passkey');

const longestName = 40;

/** What a person calls a passkey, in one line; null where they gave no name. */
export const passkeyName = (typed: string): string | null =>
  typed
    .normalize('NFC')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestName) || null;
