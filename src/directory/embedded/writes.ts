import type { PasswordLife } from '../../core/password-life.ts';
import { AppError } from '../../core/result.ts';
import type { Begun, Directory, WriteOutcome } from '../port.ts';
import type { Hasher } from './hasher.ts';
import { isLost, type Ledger } from './ledger.ts';
import type { PasswordSettings } from './person.ts';
import {
  type AccountRecord,
  lockedUntil,
  mayHaveForgotten,
  outcomeOf,
  withOperation,
  withoutTries,
  withPassword,
  withTry,
} from './record.ts';
import type { Roster } from './roster.ts';
import { isBlank, refusalOf } from './rules.ts';

/** What reading and writing passwords needs. */
export interface Parts {
  readonly roster: Roster;
  readonly ledger: Ledger<AccountRecord>;
  readonly lives: Ledger<PasswordLife>;
  readonly hasher: Hasher;
  /** As the people file has them; how long passwords live may have been set since. */
  readonly settings: PasswordSettings;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Writers at one account that change its password between our look and our write. */
const mostTurns = 4;

const done: WriteOutcome = { outcome: 'done' };
const wrong: WriteOutcome = { outcome: 'wrong-password' };
const notDone = (reason: Extract<WriteOutcome, { outcome: 'not-done' }>['reason']): WriteOutcome => ({
  outcome: 'not-done',
  reason,
});
const refused = (reason: Extract<WriteOutcome, { outcome: 'refused' }>['reason']): WriteOutcome => ({
  outcome: 'refused',
  reason,
});

/** Compares one password with hashes, each once: a compare-and-swap that has to be repeated does not hash again. */
const comparing = (hasher: Hasher, password: string): ((hashed: string | null) => Promise<boolean>) => {
  const known = new Map<string | null, Promise<boolean>>();
  return (hashed) => {
    const result = known.get(hashed) ?? hasher.matches(hashed, password);
    known.set(hashed, result);
    return result;
  };
};

/** The outage of a write, told as what is known of it (SEC-81). Anything that is no outage is a bug and goes on. */
const toldAsOutcome = async (write: () => Promise<WriteOutcome>): Promise<WriteOutcome> => {
  try {
    return await write();
  } catch (error) {
    if (isLost(error)) return { outcome: 'unknown' };
    if (error instanceof AppError) return notDone('unavailable');
    throw error;
  }
};

type Decision = readonly [next: AccountRecord, outcome: WriteOutcome];

/** Decides on the newest record and writes record and outcome together; an operation that is known keeps its outcome. */
const decideOnce = async (
  { ledger, now }: Parts,
  account: string,
  operation: string,
  decide: (record: AccountRecord) => Promise<Decision> | Decision,
): Promise<WriteOutcome> => {
  const change = async (record: AccountRecord): Promise<AccountRecord> => {
    if (outcomeOf(record, operation)) return record;
    const [next, outcome] = await decide(record);
    return withOperation(next, operation, outcome, now());
  };
  const settled = await ledger.update(account, change, mostTurns);
  return outcomeOf(settled, operation) ?? { outcome: 'unknown' };
};

/** Whether a write to this account may be begun at all (SEC-22), and what came of it if it was begun before. */
const standingOf = async ({ roster, ledger }: Parts, account: string, operation: string): Promise<WriteOutcome | null> => {
  const person = roster.person(account);
  if (!person) return notDone('gone');
  if (roster.account(person).untouchable) return notDone('not-allowed');
  return outcomeOf(await ledger.read(account), operation);
};

/** Decides on a new password: history first, then the write. The hash is made once, however often the record moved. */
const decideNew = ({ hasher, settings, now }: Parts, password: string): ((record: AccountRecord) => Promise<Decision>) => {
  const isSame = comparing(hasher, password);
  let hash: Promise<string> | null = null;
  return async (record) => {
    if (record.hash && (await isSame(record.hash))) return [record, refused('same-as-current')];
    for (const earlier of record.history) if (await isSame(earlier)) return [record, refused('in-history')];
    hash ??= hasher.hash(password);
    return [withPassword(record, await hash, settings, now()), done];
  };
};

/** Counts a try before it is checked (SEC-31); false: the account is locked out and nothing was counted. */
export const countTry = async ({ ledger, settings, now }: Parts, account: string): Promise<boolean> => {
  let isOpen = false;
  await ledger.update(account, (record) => {
    isOpen = lockedUntil(record, settings, now()) === null;
    return isOpen ? withTry(record, settings, now()) : record;
  });
  return isOpen;
};

const reset = async (parts: Parts, account: string, password: string, operation: string): Promise<WriteOutcome> => {
  const standing = await standingOf(parts, account, operation);
  if (standing) return standing;
  const refusal = refusalOf(password, parts.settings);
  const decide = refusal ? (record: AccountRecord): Decision => [record, refused(refusal)] : decideNew(parts, password);
  return decideOnce(parts, account, operation, decide);
};

const change = async (
  parts: Parts,
  account: string,
  current: string,
  password: string,
  operation: string,
): Promise<WriteOutcome> => {
  const standing = await standingOf(parts, account, operation);
  if (standing) return standing;
  if (isBlank(current)) return decideOnce(parts, account, operation, (record) => [record, wrong]);
  const refusal = refusalOf(password, parts.settings);
  if (refusal) return decideOnce(parts, account, operation, (record) => [record, refused(refusal)]);
  if (!(await countTry(parts, account)))
    return decideOnce(parts, account, operation, (record) => [record, notDone('locked-out')]);
  const isCurrent = comparing(parts.hasher, current);
  const decide = decideNew(parts, password);
  return decideOnce(parts, account, operation, async (record) =>
    (await isCurrent(record.hash)) ? decide(withoutTries(record)) : [record, wrong],
  );
};

const unlock = async (parts: Parts, account: string, operation: string): Promise<WriteOutcome> =>
  (await standingOf(parts, account, operation)) ??
  decideOnce(parts, account, operation, (record) => [withoutTries(record), done]);

const requireChange = async (parts: Parts, account: string, operation: string): Promise<WriteOutcome> =>
  (await standingOf(parts, account, operation)) ??
  decideOnce(parts, account, operation, (record) => [{ ...record, mustChange: true }, done]);

/** What became of a write. One that is not there yet is closed: it can no longer happen, so that *not applied* stays true. */
const look = async (parts: Parts, { account, operation, since }: Begun): Promise<'applied' | 'not-applied' | 'unknown'> => {
  if (!parts.roster.person(account)) return 'unknown';
  try {
    const { outcome } = await decideOnce(parts, account, operation, (record) => [
      record,
      mayHaveForgotten(record, since) ? { outcome: 'unknown' } : notDone('unavailable'),
    ]);
    if (outcome === 'unknown') return 'unknown';
    return outcome === 'done' ? 'applied' : 'not-applied';
  } catch (error) {
    if (error instanceof AppError) return 'unknown';
    throw error;
  }
};

/** The writes of the embedded directory, and what became of them. */
export const writesOf = (parts: Parts): Pick<Directory, 'reset' | 'change' | 'unlock' | 'requireChange' | 'look'> => ({
  reset: (account, password, operation) => toldAsOutcome(() => reset(parts, account, password, operation)),
  change: (account, current, password, operation) => toldAsOutcome(() => change(parts, account, current, password, operation)),
  unlock: (account, operation) => toldAsOutcome(() => unlock(parts, account, operation)),
  requireChange: (account, operation) => toldAsOutcome(() => requireChange(parts, account, operation)),
  look: (begun) => look(parts, begun),
});
