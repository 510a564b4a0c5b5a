import { randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';
import type { Policy } from '../core/policy.ts';
import type { Keys } from '../store/keys.ts';
import { hashGate } from './hash-gate.ts';
import { newId } from './names.ts';
import { type RecoveryCode, randomCodes, writtenCode } from './recovery-text.ts';

const Cost = z.strictObject({ memoryCost: z.int(), timeCost: z.int(), parallelism: z.int() });
const Stored = z.strictObject({ selector: z.string(), salt: z.string(), mac: z.string() });

/** What rests of a set of codes: its name, what a hash costs, and each unused code as salt and keyed hash. */
export const RecoverySet = z.strictObject({ set: z.string(), cost: Cost, codes: z.array(Stored) });
/** A set of codes at rest, parsed. */
export type RecoverySet = z.infer<typeof RecoverySet>;
type Stored = z.infer<typeof Stored>;

/** argon2id (the library's standard algorithm) with 19 MiB and two passes (SEC-47, OWASP Password Storage). */
const cost: z.infer<typeof Cost> = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash first, then the pepper over it: so a new key in the ring does not end the codes made under the old one. */
const macText = async (set: string, { selector, secret }: RecoveryCode, salt: string, how: typeof cost): Promise<string> => {
  const raw = await hashGate(() => hashRaw(secret, { ...how, salt: Buffer.from(salt, 'base64url'), outputLen: 32 }));
  return `recovery-code\n${set}\n${selector}\n${raw.toString('base64url')}`;
};

const store = async (keys: Keys, set: string, code: RecoveryCode, how: typeof cost): Promise<Stored> => {
  const salt = randomBytes(16).toString('base64url');
  return { selector: code.selector, salt, mac: keys.mac('pepper', await macText(set, code, salt, how)) };
};

/** A new set as policy wants it: the codes to show once, and what to keep of them. What a hash costs rests with the set. */
export const newRecoveryCodes = async (
  keys: Keys,
  { limits }: Policy,
  how = cost,
): Promise<{ readonly codes: readonly string[]; readonly kept: RecoverySet }> => {
  const set = newId();
  const codes = randomCodes(limits.recoveryCodes);
  const stored: Stored[] = [];
  for (const code of codes) stored.push(await store(keys, set, code, how)); // one after the other: a person gets one place in the queue, not ten
  return { codes: codes.map(writtenCode), kept: { set, cost: how, codes: stored } };
};

const nobody: Stored = { selector: '', salt: Buffer.alloc(16).toString('base64url'), mac: '' };

/** The set without the code that was typed, or null when it is not in the set. One hash, whether the selector is known or not. */
export const without = async (keys: Keys, kept: RecoverySet, code: RecoveryCode): Promise<RecoverySet | null> => {
  const found = kept.codes.find((one) => one.selector === code.selector) ?? nobody;
  const isRight = keys.isMac('pepper', await macText(kept.set, code, found.salt, kept.cost), found.mac);
  return isRight && found !== nobody ? { ...kept, codes: kept.codes.filter((one) => one !== found) } : null;
};
