import type { Who } from '../core/flows/who.ts';
import type { Policy } from '../core/policy.ts';
import type { Parts } from './parts.ts';

const letters = 'abcdefghijklmnoprstw';
const days = 86_400_000;

/**
 * An account that is not there: the same name always gets the same one, and it looks like somebody who registered an app and an address (SEC-26).
 * It answers every code as wrong, counts tries like a real one, and sends nothing.
 */
export const decoyFor = ({ keys, now }: Pick<Parts, 'keys' | 'now'>, policy: Policy, name: string): Who => {
  const seed = Buffer.from(keys.mac('decoy', name.trim().toLowerCase().normalize('NFC')), 'base64url');
  const letter = letters[(seed[0] ?? 0) % letters.length];
  const account = `decoy-${seed.toString('hex').slice(0, 24)}`;
  const registeredAt = now() - (30 + (seed[1] ?? 0)) * days;
  const base = { registeredAt, usableFrom: 0, worn: false, left: null };
  const methods = [
    { ...base, id: `d1${account.slice(6, 18)}`, method: 'authenticator-code' as const, hint: null },
    { ...base, id: `d2${account.slice(6, 18)}`, method: 'email-code' as const, hint: `${letter}•••@•••.example` },
  ].filter((one) => policy.methods[one.method].enabled);
  return { kind: 'decoy', account, tier: 2, methods, lockedOut: true };
};

/** Whether an account id is a decoy's. */
export const isDecoy = (account: string): boolean => account.startsWith('decoy-');
