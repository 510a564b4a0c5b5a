import { z } from 'zod';
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

/** What was seen of an account, and the guard of the next note. One that was changed outside is none: then all of it is new, and held (SEC-104, SEC-106). */
export const readMemory = async (
  { documents, keys }: MemoryParts,
  account: string,
): Promise<{ readonly memory: Memory; readonly rev: number }> => {
  const found = await documents.get(prefilledKind, nameFor(account));
  if (!found) return { memory: {}, rev: 0 };
  const plain = openedOr('{}', () => keys.open('row', contextOf(account, found.rev), found.body));
  return { memory: Memory.parse(JSON.parse(plain)), rev: found.rev };
};

/** Notes it where nobody was faster, sealed for its place and revision, so that no hold is set back; false: somebody was. */
export const writeMemory = ({ documents, keys }: MemoryParts, account: string, memory: Memory, rev: number): Promise<boolean> =>
  documents.put(prefilledKind, nameFor(account), keys.seal('row', contextOf(account, rev + 1), JSON.stringify(memory)), rev);
