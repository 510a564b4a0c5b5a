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

const write = ({ documents, keys }: VouchParts, account: string, past: Vouches, rev: number): Promise<boolean> =>
  documents.put(vouchesKind, account, keys.seal('row', contextOf(account, rev + 1), JSON.stringify(past)), rev);

const counting = ({ given, received }: Vouches, now: number): Vouches => {
  const fresh = (past: Vouches['given']): Vouches['given'] => past.filter(({ at }) => now - at < vouchMemoryMs);
  return { given: fresh(given), received: fresh(received) };
};

const sizeOf = ({ given, received }: Vouches): number => given.length + received.length;

const drop = async (parts: VouchParts, document: Document): Promise<void> => {
  const past = openedOr(null, () => opened(parts, document.id, document));
  if (!past) return; // what was altered stays, for the alarm it raised
  const fresh = counting(past, parts.now());
  if (sizeOf(fresh) === 0) await parts.documents.remove(vouchesKind, document.id, document.rev);
  else if (sizeOf(fresh) < sizeOf(past)) await write(parts, document.id, fresh, document.rev);
};

/** Removes vouches that have stopped counting (SEC-48, SEC-121). What is written meanwhile is looked at the next time. */
export const dropOldVouches = async (parts: VouchParts): Promise<void> => {
  for (const one of await parts.documents.list(vouchesKind)) await drop(parts, one);
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
    const fresh = counting(past, at);
    if (await write(parts, account, { ...fresh, [end]: [...fresh[end], { at, other }] }, rev)) return true;
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
