import { z } from 'zod';
import { AppError } from '../../core/result.ts';
import { letters, readLetters, written } from '../../methods/crockford.ts';
import { newId } from '../../methods/names.ts';
import type { Parts } from '../parts.ts';

/** 80 bits (SEC-91). */
const length = 16;
/** Documents of passes, by account. */
export const passKind = 'registration-pass';
const mostRaces = 8;

/** A pass at rest: a keyed hash that covers everything else of it, so that nobody who writes to the store can make or lengthen one (SEC-107). */
const Kept = z.strictObject({ id: z.string(), expiresAt: z.number(), mac: z.string(), isUsed: z.boolean() });
type Kept = z.infer<typeof Kept>;

type PassParts = Pick<Parts, 'documents' | 'keys' | 'now'>;

const textOf = (account: string, { id, expiresAt }: Pick<Kept, 'id' | 'expiresAt'>, typed: string): string =>
  `registration-pass\n${account}\n${id}\n${expiresAt}\n${typed}`;

const read = async ({ documents }: PassParts, account: string): Promise<{ kept: Kept | null; rev: number }> => {
  const found = await documents.get(passKind, account);
  return { kept: found ? Kept.parse(JSON.parse(found.body)) : null, rev: found?.rev ?? 0 };
};

const write = async (parts: PassParts, account: string, change: (was: Kept | null) => Kept | null): Promise<void> => {
  for (let race = 0; race < mostRaces; race += 1) {
    const { kept, rev } = await read(parts, account);
    const next = change(kept);
    if (!next || (await parts.documents.put(passKind, account, JSON.stringify(next), rev))) return;
  }
  throw new AppError('too-many-races', 'a registration pass was written by others again and again');
};

/** Makes a pass to register with: 16 letters to show once. Another one of the account no longer counts (SEC-91). `minutes` is its life. */
export const makePass = async (
  parts: PassParts,
  account: string,
  minutes: number,
): Promise<{ readonly value: string; readonly expiresAt: number }> => {
  const secret = letters(length);
  const made = { id: newId(), expiresAt: parts.now() + minutes * 60_000 };
  const mac = parts.keys.mac('code', textOf(account, made, secret));
  await write(parts, account, () => ({ ...made, mac, isUsed: false }));
  return { value: written(secret), expiresAt: made.expiresAt };
};

const isLive = ({ isUsed, expiresAt }: Kept, now: number): boolean => !isUsed && now < expiresAt;

/** Whether the account has a pass that was not used and is not too old. */
export const hasPass = async (parts: PassParts, account: string): Promise<boolean> => {
  const { kept } = await read(parts, account);
  return kept !== null && isLive(kept, parts.now());
};

/** The id of the pass that was typed; null: it is not the one of this account, or it is too old, or was used. The caller consumes the id: that makes it once. */
export const passTyped = async (parts: PassParts, account: string, typed: string): Promise<string | null> => {
  const { kept } = await read(parts, account);
  const secret = readLetters(typed, length);
  if (!kept || secret === null || !isLive(kept, parts.now())) return null;
  return parts.keys.isMac('code', textOf(account, kept, secret), kept.mac) ? kept.id : null;
};

/** It was used, and is not offered any more. */
export const passUsed = (parts: PassParts, account: string, id: string): Promise<void> =>
  write(parts, account, (was) => (was?.id === id ? { ...was, isUsed: true } : null));
