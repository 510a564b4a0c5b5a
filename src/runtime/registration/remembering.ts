import type { Account } from '../../core/account.ts';
import { ownRecord } from '../../core/audit.ts';
import type { Policy } from '../../core/policy.ts';
import type { Prefillable } from '../../core/prefilled.ts';
import { AppError } from '../../core/result.ts';
import { type Filled, prefilledText } from '../../methods/prefilled.ts';
import { sealContext, usableFrom } from '../../methods/registering.ts';
import type { Registration } from '../../store/records.ts';
import { heraldOf } from '../herald.ts';
import type { Parts } from '../parts.ts';
import { currentPolicy } from '../policies.ts';
import { type Memory, readMemory, type Seen, writeMemory } from './contact-memory.ts';

/** What remembering needs of the parts. */
export type Remembering = Pick<
  Parts,
  'records' | 'documents' | 'directory' | 'keys' | 'now' | 'publicBaseUrl' | 'localeOf' | 'log'
>;

const prefix = 'directory-';

/** Whether the id of a registration is that of a value the directory holds. */
export const isFromDirectory = (id: string): boolean => id.startsWith(prefix);

const mostRaces = 8;
const hourMs = 3_600_000;
/** A value nobody knew of counts a day later at the earliest, whatever policy says of new methods: somebody must be able to object (SEC-38). */
const newHoldMs = 24 * hourMs;

/** One account, and what the directory says of it now. */
interface Sight {
  readonly parts: Remembering;
  readonly policy: Policy;
  readonly account: Account;
  readonly hasMethods: boolean;
}

const sealedOf = ({ keys }: Remembering, account: string, id: string, { method, value }: Filled): string =>
  keys.seal(
    'registration',
    sealContext(account, id),
    JSON.stringify(method === 'email-code' ? { address: value } : { number: value }),
  );

/** A value as it is noted now; `holdMs`: for how long it counts for nothing, where policy's hold is not longer. */
const seenNow = ({ parts, policy, account, hasMethods }: Sight, one: Filled, holdMs: number): Seen => {
  const at = parts.now();
  const held = usableFrom(one.method, account.tier, hasMethods, policy, at);
  const id = `${prefix}${one.ref}`;
  return {
    id,
    mac: parts.keys.mac('address', prefilledText(account.id, one.method, one.value)),
    seenAt: at,
    usableFrom: Math.max(held, holdMs === 0 ? 0 : at + holdMs),
    sealed: one.method === 'email-code' ? sealedOf(parts, account.id, id, one) : null,
  };
};

const isSame = ({ parts, account }: Sight, { method, value }: Filled, seen: Seen | undefined): seen is Seen =>
  seen !== undefined && parts.keys.isMac('address', prefilledText(account.id, method, value), seen.mac);

const registrationOf = ({ parts, account }: Sight, one: Filled, seen: Seen): Registration => ({
  id: seen.id,
  account: account.id,
  method: one.method,
  sealed: sealedOf(parts, account.id, seen.id, one),
  rev: 1,
  lastStep: 0,
  createdAt: seen.seenAt,
  usableFrom: seen.usableFrom,
  confirmedAt: seen.seenAt,
  usedAt: null,
});

/** The value before, as far as it can be told: an address. */
const formerOf = (
  { account }: Sight,
  method: Prefillable,
  { id, sealed, seenAt, usableFrom: from }: Seen,
): Registration | null =>
  sealed === null
    ? null
    : {
        ...{ id, account: account.id, method, sealed, rev: 1, lastStep: 0 },
        ...{ createdAt: seenAt, usableFrom: from, confirmedAt: seenAt, usedAt: null },
      };

/** One name for one event, whoever sees it; after the memory was deleted it is another one. */
const eventKey = (parts: Remembering, before: Seen | undefined, now: Seen, rev: number): string =>
  before ? `${before.id}.${before.seenAt}.${rev}` : `${now.id}.${Math.floor(parts.now() / hourMs)}.${rev}`;

/** Whoever may write an attribute must not be able to do it unnoticed: every address hears of it, the old one as well (SEC-38, SEC-101, SEC-114). */
const tell = async (sight: Sight, method: Prefillable, before: Seen | undefined, key: string): Promise<void> => {
  const { parts, account } = sight;
  const at = parts.now();
  const [say, { version }] = await Promise.all([heraldOf(parts)(account.id), currentPolicy(parts.records)]);
  const notice = { event: 'directory-contact-changed', at, from: 'latchkey', method } as const;
  await parts.records.transaction(async (tx) => {
    if (!(await tx.consume('directory-contact', key, at))) return; // another look saw it at the same moment
    const about = { target: account.id, methods: [method], policyVersion: version, source: 'latchkey' };
    const what = { action: 'directory-contact.changed', outcome: 'success', detail: { isFirst: before === undefined } } as const;
    await tx.audit(ownRecord(at, { ...what, ...about }));
    const former = before ? formerOf(sight, method, before) : null;
    await say(tx, { notice, account: account.id, key, by: null, former });
  });
};

const withSeen = (memory: Memory, seen: readonly { readonly one: Filled; readonly now: Seen }[]): Memory => ({
  ...memory,
  ...Object.fromEntries(seen.map(({ one, now }) => [one.method, now])),
});

/** One look: what is the same stays as it was, what is new is noted; told first, so that no crash can lose it. */
const look = async (sight: Sight, filled: readonly Filled[]): Promise<readonly Registration[] | null> => {
  const { parts, account } = sight;
  const { memory, rev } = await readMemory(parts, account.id);
  const seen = filled.map((one) => {
    const before = memory[one.method];
    return { one, before, now: isSame(sight, one, before) ? before : seenNow(sight, one, newHoldMs) };
  });
  const changed = seen.filter(({ before, now }) => before !== now);
  for (const { one, before, now } of changed) await tell(sight, one.method, before, eventKey(parts, before, now, rev));
  const next = withSeen(memory, changed);
  if (changed.length > 0 && !(await writeMemory(parts, account.id, next, rev))) return null;
  return seen.map(({ one, now }) => registrationOf(sight, one, now));
};

const tooManyRaces = (): AppError =>
  new AppError('too-many-races', 'what the directory holds of an account was noted by others again and again');

/**
 * The values as registrations that live for this one look, at most one of a method. One that was noted before counts; one that nobody knew of, or that took the
 * place of another, counts a day later, and everybody concerned is told (SEC-38).
 */
export const remembered = async (
  parts: Remembering,
  policy: Policy,
  account: Account,
  hasMethods: boolean,
  filled: readonly Filled[],
): Promise<readonly Registration[]> => {
  for (let race = 0; race < mostRaces; race += 1) {
    const found = await look({ parts, policy, account, hasMethods }, filled);
    if (found) return found;
  }
  throw tooManyRaces();
};

/** Notes what stands there of an account as what it had when policy began to count it: nobody is told, nothing is held for it. What was seen before stays as it is. */
export const noted = async (
  parts: Remembering,
  policy: Policy,
  account: Account,
  hasMethods: boolean,
  filled: readonly Filled[],
): Promise<void> => {
  for (let race = 0; race < mostRaces; race += 1) {
    const { memory, rev } = await readMemory(parts, account.id);
    const fresh = filled.filter(({ method }) => !memory[method]);
    const seen = fresh.map((one) => ({ one, now: seenNow({ parts, policy, account, hasMethods }, one, 0) }));
    if (seen.length === 0 || (await writeMemory(parts, account.id, withSeen(memory, seen), rev))) return;
  }
  throw tooManyRaces();
};
