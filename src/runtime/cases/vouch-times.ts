import { z } from 'zod';
import { type Vouches, vouchMemoryMs } from '../../core/cases/vouching.ts';
import { AppError } from '../../core/result.ts';
import type { Parts } from '../parts.ts';
import { nameFor } from '../rows.ts';

/** Documents of the times of vouches whose account deleted what was kept of it. */
const vouchTimesKind = 'vouch-times';
const mostRaces = 8;
const Times = z.strictObject({ given: z.array(z.number()), received: z.array(z.number()) });
type Times = z.infer<typeof Times>;
type Stored = Pick<Parts, 'documents' | 'now'>;

const read = async ({ documents }: Stored, account: string): Promise<{ times: Times; rev: number }> => {
  const found = await documents.get(vouchTimesKind, nameFor(account));
  return found ? { times: Times.parse(JSON.parse(found.body)), rev: found.rev } : { times: { given: [], received: [] }, rev: 0 };
};

/** Times that are not those of these vouches, each of which takes one. */
const others = (times: readonly number[], past: Vouches['given']): readonly number[] => {
  const left = [...times];
  for (const { at } of past) if (left.includes(at)) left.splice(left.indexOf(at), 1);
  return left;
};

/** Only when vouches were given and received outlives a deletion, for as long as it counts: nobody begins anew by deleting (SEC-48, SEC-121). */
export const keepVouchTimes = async (parts: Stored, account: string, { given, received }: Vouches): Promise<void> => {
  const counting = (was: readonly number[], is: Vouches['given']): number[] =>
    [...others(was, is), ...is.map(({ at }) => at)].filter((at) => parts.now() - at < vouchMemoryMs);
  for (let race = 0; race < mostRaces; race += 1) {
    const { times, rev } = await read(parts, account);
    const next: Times = { given: counting(times.given, given), received: counting(times.received, received) };
    if (next.given.length + next.received.length === 0) return;
    if (await parts.documents.put(vouchTimesKind, nameFor(account), JSON.stringify(next), rev)) return;
  }
  throw new AppError('too-many-races', 'times of vouches were written by others again and again');
};

/** The vouches of an account with those whose times alone are known: nobody is the other end of these. */
export const withVouchTimes = async (parts: Stored, account: string, past: Vouches): Promise<Vouches> => {
  const { times } = await read(parts, account);
  const joined = (end: keyof Vouches): Vouches['given'] => [
    ...others(times[end], past[end]).map((at) => ({ at, other: '' })),
    ...past[end],
  ];
  return { given: joined('given'), received: joined('received') };
};

/** Empties what has stopped counting, so that no time of a vouch outlives its thirty days (SEC-121). Whoever writes meanwhile keeps theirs. */
export const dropOldVouchTimes = async ({ documents, now }: Stored): Promise<void> => {
  const counts = (at: number): boolean => now() - at < vouchMemoryMs;
  for (const { id, body, rev } of await documents.list(vouchTimesKind)) {
    const { given, received } = Times.parse(JSON.parse(body));
    if ([...given, ...received].every(counts)) continue;
    const next: Times = { given: given.filter(counts), received: received.filter(counts) };
    await documents.put(vouchTimesKind, id, JSON.stringify(next), rev);
  }
};
