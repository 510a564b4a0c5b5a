import type { z } from 'zod';
import { AppError } from '../../core/result.ts';
import type { Documents } from '../documents.ts';

/** Enough for a burst of guesses; a change that hashes asks for fewer, because each turn may hash again. */
const mostTurns = 64;

/** The store was asked to write and did not answer: the write may have happened. */
export const isLost = (error: unknown): boolean => error instanceof AppError && error.code === 'directory-write-lost';

type Change<T> = (record: T) => Promise<T> | T;

/** Records of one kind in the documents, changed only by compare-and-swap: two replicas never write over each other. */
export interface Ledger<T> {
  read(id: string): Promise<T>;
  /** Applies `change` to the newest record until it is written; a change that returns the same record writes nothing; somebody is faster `turns` times: `directory-unavailable`. Gives the record that holds then. */
  update(id: string, change: Change<T>, turns?: number): Promise<T>;
}

/** What a ledger holds: the kind of its documents, their form, and what counts where none was written yet. */
export interface Kept<T> {
  readonly kind: string;
  readonly form: z.ZodType<T>;
  readonly first: T;
}

const load = async <T>(documents: Documents, { kind, form, first }: Kept<T>, id: string): Promise<{ record: T; rev: number }> => {
  const found = await documents.get(kind, id).catch((cause: unknown) => {
    throw new AppError('directory-unavailable', 'the store of the embedded directory does not answer', { cause });
  });
  return found ? { record: form.parse(JSON.parse(found.body)), rev: found.rev } : { record: first, rev: 0 };
};

const save = (documents: Documents, kind: string, id: string, record: unknown, rev: number): Promise<boolean> =>
  documents.put(kind, id, JSON.stringify(record), rev).catch((cause: unknown) => {
    throw new AppError('directory-write-lost', 'the store of the embedded directory did not confirm a write', { cause });
  });

/** The ledger of one kind over `documents`. Reads reject with `directory-unavailable`, unanswered writes with `directory-write-lost`. */
export const createLedger = <T>(documents: Documents, kept: Kept<T>): Ledger<T> => ({
  read: async (id) => (await load(documents, kept, id)).record,
  async update(id, change, turns = mostTurns) {
    for (let turn = 0; turn < turns; turn++) {
      const { record, rev } = await load(documents, kept, id);
      const next = await change(record);
      if (next === record || (await save(documents, kept.kind, id, next, rev))) return next;
    }
    throw new AppError('directory-unavailable', 'too many writers at one record');
  },
});
