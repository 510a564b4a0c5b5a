import { z } from 'zod';
import type { Account } from '../../core/account.ts';
import type { Policy } from '../../core/policy.ts';
import type { Prefillable } from '../../core/prefilled.ts';
import { AppError } from '../../core/result.ts';
import { type Filled, prefilledText } from '../../methods/prefilled.ts';
import { sealContext, usableFrom } from '../../methods/registering.ts';
import type { Registration } from '../../store/records.ts';
import { heraldOf } from '../herald.ts';
import type { Parts } from '../parts.ts';
import { nameFor } from '../rows.ts';

/** What remembering needs of the parts. */
export type Remembering = Pick<
  Parts,
  'records' | 'documents' | 'directory' | 'keys' | 'now' | 'publicBaseUrl' | 'localeOf' | 'log'
>;

/** The kind of document what was seen of somebody is noted in. */
export const prefilledKind = 'prefilled';
const prefix = 'directory-';

/** Whether the id of a registration is that of a value the directory holds. */
export const isFromDirectory = (id: string): boolean => id.startsWith(prefix);

const mostRaces = 8;
const hourMs = 3_600_000;
/** A value that took the place of another counts a day later at the earliest, whatever policy says of new methods: somebody must be able to object (SEC-38). */
const changedHoldMs = 24 * hourMs;

/** What is known of a value seen before: no value, but what it is recognised by; a mail address sealed, to be told when another takes its place. */
const Seen = z.strictObject({
  id: z.string(),
  mac: z.string(),
  seenAt: z.number(),
  usableFrom: z.number(),
  sealed: z.string().nullable(),
});
type Seen = z.infer<typeof Seen>;
const Memory = z.partialRecord(z.enum(['email-code', 'mobile-phone-code', 'office-phone-call']), Seen);
type Memory = z.infer<typeof Memory>;

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

const seenNow = ({ parts, policy, account, hasMethods }: Sight, one: Filled, before: Seen | undefined): Seen => {
  const at = parts.now();
  const held = usableFrom(one.method, account.tier, hasMethods, policy, at);
  const id = `${prefix}${one.ref}`;
  return {
    id,
    mac: parts.keys.mac('address', prefilledText(account.id, one.method, one.value)),
    seenAt: at,
    usableFrom: before ? Math.max(held, at + changedHoldMs) : held,
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

/** Whoever may write an attribute must not be able to do it unnoticed: every address hears of it, the old one as well (SEC-38, SEC-101, SEC-114). */
const tell = async (sight: Sight, method: Prefillable, before: Seen, rev: number): Promise<void> => {
  const { parts, account } = sight;
  const at = parts.now();
  const say = await heraldOf(parts)(account.id);
  const notice = { event: 'directory-contact-changed', at, from: 'latchkey', method } as const;
  const key = `${before.id}.${rev}`;
  await parts.records.transaction(async (tx) => {
    if (!(await tx.consume('directory-contact', key, at))) return; // another look saw it at the same moment
    await tx.audit({
      ...{ at, action: 'directory-contact.changed', outcome: 'success', reason: null, actor: 'latchkey', role: 'latchkey' },
      ...{ target: account.id, flow: null, conversation: null, effect: null, methods: [method], policyVersion: 0 },
      ...{ source: 'latchkey', detail: {} },
    });
    const former = formerOf(sight, method, before);
    await say(tx, { notice, account: account.id, key, by: null, former });
  });
};

const read = async ({ documents }: Pick<Parts, 'documents'>, account: string): Promise<{ memory: Memory; rev: number }> => {
  const found = await documents.get(prefilledKind, nameFor(account));
  return { memory: found ? Memory.parse(JSON.parse(found.body)) : {}, rev: found?.rev ?? 0 };
};

/** One look: what is the same stays as it was, what is new is noted; told first, so that no crash can lose it. */
const look = async (sight: Sight, filled: readonly Filled[]): Promise<readonly Registration[] | null> => {
  const { parts, account } = sight;
  const { memory, rev } = await read(parts, account.id);
  const seen = filled.map((one) => {
    const before = memory[one.method];
    return { one, before, now: isSame(sight, one, before) ? before : seenNow(sight, one, before) };
  });
  const changed = seen.filter(({ before, now }) => before !== now);
  for (const { one, before } of changed) if (before) await tell(sight, one.method, before, rev);
  const next = { ...memory, ...Object.fromEntries(changed.map(({ one, now }) => [one.method, now])) };
  if (changed.length > 0 && !(await parts.documents.put(prefilledKind, nameFor(account.id), JSON.stringify(next), rev)))
    return null;
  return seen.map(({ one, now }) => registrationOf(sight, one, now));
};

/**
 * The values as registrations that live for this one look, at most one of a method. A value seen for the first time counts at once, or after policy's hold where
 * the account has methods; one that took the place of another counts a day later, and everybody concerned is told (SEC-38).
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
  throw new AppError('too-many-races', 'what the directory holds of an account was noted by others again and again');
};
