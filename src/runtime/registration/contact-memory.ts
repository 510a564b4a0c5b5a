import { z } from 'zod';
import type { Document } from '../../store/documents.ts';
import { openedOr } from '../opened-or.ts';
import type { Parts } from '../parts.ts';
import { nameFor } from '../rows.ts';

/** The kind of document what was seen of somebody is noted in. */
export const prefilledKind = 'prefilled';

/** What is known of a value seen before: no value, but what it is recognised by; a mail address sealed, to be told when another takes its place. */
const Seen = z.strictObject({
  id: z.string(),
  mac: z.string(),
  seenAt: z.number(),
  usableFrom: z.number(),
  sealed: z.string().nullable(),
});
/** A changed value counts only from `usableFrom`, and the address it replaced is told (SEC-38). Times are epoch ms. */
export type Seen = z.infer<typeof Seen>;
const Memory = z.partialRecord(z.enum(['email-code', 'mobile-phone-code', 'office-phone-call']), Seen);
/** What was seen of one account, by method. */
export type Memory = z.infer<typeof Memory>;

type MemoryParts = Pick<Parts, 'documents' | 'keys'>;

const contextOf = (account: string, rev: number): string => `${prefilledKind}\n${account}\n${rev}`;

/** One that was changed outside is none: then all of it is new, and held (SEC-104, SEC-106). */
const memoryIn = ({ keys }: Pick<MemoryParts, 'keys'>, account: string, { rev, body }: Document): Memory =>
  Memory.parse(JSON.parse(openedOr('{}', () => keys.open('row', contextOf(account, rev), body))));

/** What was seen of an account, and the guard of the next note. */
export const readMemory = async (
  parts: MemoryParts,
  account: string,
): Promise<{ readonly memory: Memory; readonly rev: number }> => {
  const found = await parts.documents.get(prefilledKind, nameFor(account));
  return found ? { memory: memoryIn(parts, account, found), rev: found.rev } : { memory: {}, rev: 0 };
};

/** The same of some hundred accounts at once; whoever nothing was seen of is not there. */
export const readMemories = async (parts: MemoryParts, accounts: readonly string[]): Promise<ReadonlyMap<string, Memory>> => {
  const names = new Map(accounts.map((account) => [nameFor(account), account]));
  const found = await parts.documents.some(prefilledKind, [...names.keys()]);
  return new Map(
    found.flatMap((one) => {
      const account = names.get(one.id);
      return account === undefined ? [] : [[account, memoryIn(parts, account, one)] as const];
    }),
  );
};

/** Notes it where nobody was faster, sealed for its place and revision, so that no hold is set back; false: somebody was. */
export const writeMemory = ({ documents, keys }: MemoryParts, account: string, memory: Memory, rev: number): Promise<boolean> =>
  documents.put(prefilledKind, nameFor(account), keys.seal('row', contextOf(account, rev + 1), JSON.stringify(memory)), rev);
