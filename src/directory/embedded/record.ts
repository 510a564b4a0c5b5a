import { z } from 'zod';
import type { AccountState } from '../../core/account.ts';
import type { WriteOutcome } from '../port.ts';
import type { Kept } from './ledger.ts';
import type { PasswordSettings } from './person.ts';

const rememberedOperations = 16;
const dayMs = 86_400_000;

const Outcome = z.custom<WriteOutcome>((value) => typeof value === 'object' && value !== null && 'outcome' in value);
const Operation = z.strictObject({ id: z.string(), at: z.int(), outcome: Outcome });

/** What changes of an account, as it rests in the store. Times are epoch ms. Hashes are argon2id, newest history first. */
export const AccountRecord = z.strictObject({
  hash: z.string().nullable(),
  history: z.array(z.string()),
  changedAt: z.int().nullable(),
  mustChange: z.boolean(),
  badCount: z.int(),
  badAt: z.int(),
  sessionsEndedAt: z.int(),
  neverExpires: z.boolean().default(false),
  /** The last operations and what became of them: what makes a repeat harmless. */
  operations: z.array(Operation),
});
/** Rests in a document of the account, replaced by revision; no password is in it, only hashes. */
export type AccountRecord = z.infer<typeof AccountRecord>;

/** The record of an account that never had a password. */
export const emptyRecord: AccountRecord = {
  hash: null,
  history: [],
  changedAt: null,
  mustChange: false,
  badCount: 0,
  badAt: 0,
  sessionsEndedAt: 0,
  neverExpires: false,
  operations: [],
};

/** The records of accounts, each in a document of its own. */
export const keptAccounts: Kept<AccountRecord> = { kind: 'directory-account', form: AccountRecord, first: emptyRecord };

/** When the lockout ends by itself (epoch ms), or null when the account is not locked out at `now`. */
export const lockedUntil = (record: AccountRecord, settings: PasswordSettings, now: number): number | null => {
  const until = record.badAt + settings.lockoutMinutes * 60_000;
  return record.badCount >= settings.lockoutThreshold && now < until ? until : null;
};

/** Counts a try, before it is checked. Tries older than the observation window are forgotten first. */
export const withTry = (record: AccountRecord, settings: PasswordSettings, now: number): AccountRecord => {
  const isFresh = now < record.badAt + settings.lockoutMinutes * 60_000;
  return { ...record, badCount: (isFresh ? record.badCount : 0) + 1, badAt: now };
};

/** The count of wrong passwords back at zero: the password was right, or the account was unlocked. */
export const withoutTries = (record: AccountRecord): AccountRecord => ({ ...record, badCount: 0, badAt: 0 });

/** A new password: the old one joins the history, the lockout and the duty to change are over. */
export const withPassword = (record: AccountRecord, hash: string, settings: PasswordSettings, now: number): AccountRecord => ({
  ...withoutTries(record),
  hash,
  history: [...(record.hash ? [record.hash] : []), ...record.history].slice(0, settings.history),
  changedAt: now,
  mustChange: false,
});

/** What became of an operation, or null when this record does not know it. */
export const outcomeOf = (record: AccountRecord, operation: string): WriteOutcome | null =>
  record.operations.find((one) => one.id === operation)?.outcome ?? null;

/** Remembers what became of an operation. */
export const withOperation = (record: AccountRecord, id: string, outcome: WriteOutcome, at: number): AccountRecord => ({
  ...record,
  operations: [{ id, at, outcome }, ...record.operations].slice(0, rememberedOperations),
});

/** Whether an operation begun at `since` may have been forgotten again. */
export const mayHaveForgotten = ({ operations }: AccountRecord, since: number): boolean =>
  operations.length === rememberedOperations && operations.every((one) => one.at >= since);

/** The state of the password at `now`, `settings` as they hold now; `enabled` is the people file's word. */
export const stateOf = (record: AccountRecord, settings: PasswordSettings, enabled: boolean, now: number): AccountState => {
  const until = lockedUntil(record, settings, now);
  const isExpiring = record.changedAt !== null && settings.maxAgeDays > 0 && !record.neverExpires;
  const expiresAt = isExpiring ? (record.changedAt ?? 0) + settings.maxAgeDays * dayMs : null;
  return {
    enabled,
    lockedOut: until !== null,
    lockedUntil: until,
    lockedSince: until === null ? null : record.badAt,
    passwordExpired: expiresAt !== null && now >= expiresAt,
    mustChange: record.mustChange,
    passwordChangedAt: record.changedAt,
    passwordExpiresAt: expiresAt,
    neverExpires: record.neverExpires,
  };
};
