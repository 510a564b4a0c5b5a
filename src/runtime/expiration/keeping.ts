import { z } from 'zod';
import { LifeChange } from '../../core/password-life.ts';
import type { Document } from '../../store/documents.ts';
import type { Transaction } from '../../store/records.ts';
import type { CaseParts } from '../cases/parts.ts';
import { openedOr } from '../opened-or.ts';

type Stored = Pick<CaseParts, 'documents' | 'keys'>;

/** A write of how long passwords live, or of one exemption, that was begun; `begunAt` is epoch ms. One at a time of the organisation, and of each account. */
export const LifeWrite = z.strictObject({
  id: z.string(),
  begunAt: z.number(),
  state: z.enum(['begun', 'over']),
  policyVersion: z.int(),
  what: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('life'), change: LifeChange, by: z.string(), author: z.string(), reason: z.string() }),
    z.strictObject({
      kind: z.literal('exemption'),
      account: z.string(),
      isOn: z.boolean(),
      name: z.string(),
      by: z.string(),
      reason: z.string(),
    }),
  ]),
});
/** Noted before the directory is called, so that a restart in between is looked into and not repeated. */
export type LifeWrite = z.infer<typeof LifeWrite>;

/** A begun write as it rests, with the guard of its next change. */
export interface Kept {
  readonly write: LifeWrite;
  readonly rev: number;
}

const kind = 'life-write';
const contextOf = (id: string, rev: number): string => `${kind}\n${id}\n${rev}`;
const nameOf = ({ what }: Pick<LifeWrite, 'what'>): string => (what.kind === 'life' ? 'organisation' : `account.${what.account}`);

const opened = ({ keys }: Stored, { id, body, rev }: Document): Kept => ({
  write: LifeWrite.parse(JSON.parse(keys.open('row', contextOf(id, rev), body))),
  rev,
});

/** Writes it, sealed, after the revision that was read (0: there was none), in the transaction of what is done with it; false where somebody was faster. */
export const keepWrite = (
  tx: Pick<Transaction, 'putDocument'>,
  { keys }: Pick<Stored, 'keys'>,
  write: LifeWrite,
  rev: number,
): Promise<boolean> =>
  tx.putDocument(kind, nameOf(write), keys.seal('row', contextOf(nameOf(write), rev + 1), JSON.stringify(write)), rev);

/** The revision a new write of the same thing must find; null: another one is on its way. */
export const placeFor = async (stored: Stored, write: Pick<LifeWrite, 'what'>): Promise<number | null> => {
  const found = await stored.documents.get(kind, nameOf(write));
  if (!found) return 0;
  const { write: before, rev } = opened(stored, found);
  return before.state === 'over' ? rev : null;
};

/** Every write that is kept; one that was changed outside is left out. */
export const keptWrites = async (stored: Stored): Promise<readonly Kept[]> =>
  (await stored.documents.list(kind)).flatMap((one) => openedOr([], () => [opened(stored, one)]));

/** Removes one that is over, unless another has begun in its place meanwhile. */
export const removeWrite = async (stored: Stored, { write, rev }: Kept): Promise<void> => {
  await stored.documents.remove(kind, nameOf(write), rev);
};
