import { createHash } from 'node:crypto';
import type { Account } from '../../src/core/account.ts';
import type { Hasher } from '../../src/directory/embedded/hasher.ts';
import type { EmbeddedDirectory } from '../../src/directory/embedded.ts';
import type { Begun, WriteOutcome } from '../../src/directory/port.ts';

/** A call to the directory that was to change something, and what the directory said. */
export interface Write {
  readonly kind: Begun['kind'];
  readonly account: string;
  readonly operation: string;
  outcome: WriteOutcome['outcome'] | 'on its way';
}

/** A hasher that costs nothing: what is tested here is who may ask for a hash, and how often. */
export const lightHasher: Hasher = {
  hash: async (password) => createHash('sha256').update(password).digest('hex'),
  matches: async (hashed, password) => hashed === createHash('sha256').update(password).digest('hex'),
};

/** What is noted of a directory, and what is changed in it. */
export interface Watching {
  readonly writes: Write[];
  readonly altered: ReadonlyMap<string, Partial<Account>>;
  /** Called when the directory has written and before anybody hears of it. */
  readonly written: () => void;
}

/** The directory of the town: the embedded one, every write to it noted, and accounts that change under our hands. */
export const watched = (real: EmbeddedDirectory, { writes, altered, written }: Watching): EmbeddedDirectory => {
  const seen = (account: Account | null): Account | null => account && { ...account, ...altered.get(account.id) };
  const noted = async (write: Write, call: Promise<WriteOutcome>): Promise<WriteOutcome> => {
    writes.push(write);
    const answer = await call;
    write.outcome = answer.outcome;
    written();
    return answer;
  };
  const write = (kind: Begun['kind'], account: string, operation: string): Write => ({
    kind,
    account,
    operation,
    outcome: 'on its way',
  });
  return {
    ...real,
    find: async (account) => seen(await real.find(account)),
    findByName: async (name) => seen(await real.findByName(name)),
    findByIdentity: async (identity) => seen(await real.findByIdentity(identity)),
    reset: (account, password, operation) => noted(write('reset', account, operation), real.reset(account, password, operation)),
    change: (account, current, password, operation) =>
      noted(write('change', account, operation), real.change(account, current, password, operation)),
    unlock: (account, operation) => noted(write('unlock', account, operation), real.unlock(account, operation)),
  };
};
