import { z } from 'zod';
import { type Vouches, vouchMemoryMs } from '../../core/cases/vouching.ts';
import { AppError } from '../../core/result.ts';
import type { CaseParts } from './parts.ts';

/** Documents of vouches, by account. */
export const vouchesKind = 'vouches';
const mostRaces = 8;
const Past = z.array(z.strictObject({ at: z.number(), other: z.string() }));
const Kept = z.strictObject({ given: Past, received: Past });
const none: Vouches = { given: [], received: [] };

const contextOf = (account: string, rev: number): string => `${vouchesKind}\n${account}\n${rev}`;

const read = async ({ documents, keys }: CaseParts, account: string): Promise<{ past: Vouches; rev: number }> => {
  const found = await documents.get(vouchesKind, account);
  if (!found) return { past: none, rev: 0 };
  return { past: Kept.parse(JSON.parse(keys.open('row', contextOf(account, found.rev), found.body))), rev: found.rev };
};

/** Remembers a vouch at one of its two ends, for as long as it counts (SEC-48). */
export const remember = async (parts: CaseParts, account: string, end: keyof Vouches, other: string): Promise<void> => {
  const at = parts.now();
  for (let race = 0; race < mostRaces; race += 1) {
    const { past, rev } = await read(parts, account);
    const fresh = past[end].filter((one) => at - one.at < vouchMemoryMs);
    const body = JSON.stringify({ ...past, [end]: [...fresh, { at, other }] });
    if (await parts.documents.put(vouchesKind, account, parts.keys.seal('row', contextOf(account, rev + 1), body), rev)) return;
  }
  throw new AppError('too-many-races', 'vouches of an account were written by others again and again');
};

/** The vouches of an account within memory. */
export const vouchesOf = async (parts: CaseParts, account: string): Promise<Vouches> => (await read(parts, account)).past;
