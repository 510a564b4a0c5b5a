import { z } from 'zod';
import { hasGivenOften, type Vouches, vouchMemoryMs } from '../../core/cases/vouching.ts';
import { AppError } from '../../core/result.ts';
import type { Document } from '../../store/documents.ts';
import { openedOr } from '../opened-or.ts';
import type { Parts } from '../parts.ts';
import { keepVouchTimes, withVouchTimes } from './vouch-times.ts';

/** Documents of vouches, by account. */
export const vouchesKind = 'vouches';
const mostRaces = 8;
const Past = z.array(z.strictObject({ at: z.number(), other: z.string() }));
const Kept = z.strictObject({ given: Past, received: Past });
const none: Vouches = { given: [], received: [] };

type VouchParts = Pick<Parts, 'documents' | 'keys' | 'now'>;

const contextOf = (account: string, rev: number): string => `${vouchesKind}\n${account}\n${rev}`;

const opened = ({ keys }: VouchParts, account: string, { rev, body }: Document): Vouches =>
  Kept.parse(JSON.parse(keys.open('row', contextOf(account, rev), body)));

const read = async (parts: VouchParts, account: string): Promise<{ past: Vouches; rev: number }> => {
  const found = await parts.documents.get(vouchesKind, account);
  return found ? { past: opened(parts, account, found), rev: found.rev } : { past: none, rev: 0 };
};

/** The vouches of an account within memory; of those before a deletion only when they were. */
export const vouchesOf = async (parts: VouchParts, account: string): Promise<Vouches> =>
  withVouchTimes(parts, account, (await read(parts, account)).past);

/**
 * Remembers a vouch at one of its two ends, for as long as it counts (SEC-48). False: whoever gives has given as many as they may, looked at in the same
 * swap, so that two at once do not both fit.
 */
export const remember = async (parts: VouchParts, account: string, end: keyof Vouches, other: string): Promise<boolean> => {
  const at = parts.now();
  for (let race = 0; race < mostRaces; race += 1) {
    const { past, rev } = await read(parts, account);
    if (end === 'given' && hasGivenOften(await withVouchTimes(parts, account, past), at)) return false;
    const fresh = past[end].filter((one) => at - one.at < vouchMemoryMs);
    const body = JSON.stringify({ ...past, [end]: [...fresh, { at, other }] });
    if (await parts.documents.put(vouchesKind, account, parts.keys.seal('row', contextOf(account, rev + 1), body), rev))
      return true;
  }
  throw new AppError('too-many-races', 'vouches of an account were written by others again and again');
};

/** What counts for somebody who may vouch for a target: both ends remember, so that one of them who deleted what is theirs makes no circle (SEC-48, SEC-121). */
export const pastOf = async (parts: VouchParts, target: string, account: string): Promise<Vouches> => {
  const [theirs, ofTarget] = await Promise.all([vouchesOf(parts, account), vouchesOf(parts, target)]);
  const fromTarget = ofTarget.given.filter(({ other }) => other === account).map(({ at }) => ({ at, other: target }));
  return { given: theirs.given, received: [...theirs.received, ...fromTarget] };
};

/** Before vouches of an account are deleted: when they were given and received stays, and who was the other does not. Doing it twice is doing it once. */
export const leaveVouchTimes = async (parts: VouchParts, account: string): Promise<void> => {
  const found = await parts.documents.get(vouchesKind, account);
  const past = found ? openedOr(none, () => opened(parts, account, found)) : none; // what was altered is deleted like the rest
  await keepVouchTimes(parts, account, past);
};
