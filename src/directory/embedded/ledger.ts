import { AppError } from '../../core/result.ts';
import type { Documents } from '../documents.ts';
import { AccountRecord, emptyRecord } from './record.ts';

const kind = 'directory-account';
/** Enough for a burst of guesses; a change that hashes asks for fewer, because each turn may hash again. */
const mostTurns = 64;

/** The store was asked to write and did not answer: the write may have happened. */
export const isLost = (error: unknown): boolean => error instanceof AppError && error.code === 'directory-write-lost';

type Change = (record: AccountRecord) => Promise<AccountRecord> | AccountRecord;

/** Account records in the documents, changed only by compare-and-swap: two replicas never write over each other. */
export interface Ledger {
  read(account: string): Promise<AccountRecord>;
  /** Applies `change` to the newest record until it is written; a change that returns the same record writes nothing; somebody is faster `turns` times: `directory-unavailable`. Gives the record that holds then. */
  update(account: string, change: Change, turns?: number): Promise<AccountRecord>;
}

const load = async (documents: Documents, account: string): Promise<{ record: AccountRecord; rev: number }> => {
  const found = await documents.get(kind, account).catch((cause: unknown) => {
    throw new AppError('directory-unavailable', 'the store of the embedded directory does not answer', { cause });
  });
  return found ? { record: AccountRecord.parse(JSON.parse(found.body)), rev: found.rev } : { record: emptyRecord, rev: 0 };
};

const save = (documents: Documents, account: string, record: AccountRecord, rev: number): Promise<boolean> =>
  documents.put(kind, account, JSON.stringify(record), rev).catch((cause: unknown) => {
    throw new AppError('directory-write-lost', 'the store of the embedded directory did not confirm a write', { cause });
  });

/** The ledger over `documents`. Reads reject with `directory-unavailable`, unanswered writes with `directory-write-lost`. */
export const createLedger = (documents: Documents): Ledger => ({
  read: async (account) => (await load(documents, account)).record,
  async update(account, change, turns = mostTurns) {
    for (let turn = 0; turn < turns; turn++) {
      const { record, rev } = await load(documents, account);
      const next = await change(record);
      if (next === record || (await save(documents, account, next, rev))) return next;
    }
    throw new AppError('directory-unavailable', 'too many writers at one account');
  },
});
