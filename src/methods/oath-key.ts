import { z } from 'zod';
import type { Keys } from '../store/keys.ts';
import type { OathToken } from '../store/records.ts';

/** What is known of an OATH token: its key in base32, and how long one of its codes stands (RFC 6238). */
export const OathKey = z.strictObject({
  secret: z.string(),
  seconds: z.union([z.literal(30), z.literal(60)]),
  maker: z.string(),
  model: z.string(),
});
/** Opened only for checking a code; it rests sealed for its account and serial number (SEC-106). */
export type OathKey = z.infer<typeof OathKey>;

const contextOf = (account: string, serial: string): string => `oath-token\n${account}\n${serial}`;

/** A token's key as it rests until its person activates it: sealed for that person and serial number (SEC-106). */
export const sealOathKey = (keys: Keys, account: string, serial: string, key: OathKey): string =>
  keys.seal('registration', contextOf(account, serial), JSON.stringify(key));

/** The key of a token; refuses what was not sealed for it with `AppError('seal-broken')`. */
export const oathKeyOf = (keys: Keys, { account, serial, sealed }: OathToken): OathKey =>
  OathKey.parse(JSON.parse(keys.open('registration', contextOf(account, serial), sealed)));
