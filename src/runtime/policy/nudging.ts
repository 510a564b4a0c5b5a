import { z } from 'zod';
import type { Policy } from '../../core/policy.ts';
import { standardPolicy } from '../../core/policy.ts';
import { changedPolicy, PolicyChanges } from '../../core/policy-change.ts';
import { promiseNotices } from '../../delivery/notices.ts';
import { registeredAddresses } from '../../methods/email-code.ts';
import type { ClaimedItem, Transaction } from '../../store/records.ts';
import type { CaseParts } from '../cases/parts.ts';
import { localeOfAccount } from '../languages.ts';
import { openedOr } from '../opened-or.ts';
import { losersAfter } from '../simulation/losers.ts';

/** The queue of those who are told that a change will hurt them. */
export const nudgeTopic = 'policy-nudge';

/** Who is to be told, a stretch of accounts at a time: of which change, on which version, from when on (epoch ms). */
const Nudge = z.strictObject({
  id: z.string(),
  version: z.int(),
  changes: PolicyChanges,
  startsAt: z.number(),
  after: z.string().nullable(),
});
/** Begins behind the account `after` (null: at the first one); names nobody. */
export type Nudge = z.infer<typeof Nudge>;

const contextOf = (key: string): string => `${nudgeTopic}\n${key}`;

/** Promises the next stretch of accounts, once, however often it is promised; due at `dueAt` (epoch ms). */
export const promiseNudge = (tx: Transaction, { keys }: Pick<CaseParts, 'keys'>, nudge: Nudge, dueAt: number): Promise<void> => {
  const key = `${nudge.id}:${nudge.after ?? ''}`;
  return tx.promise({ topic: nudgeTopic, key, body: keys.seal('outbox', contextOf(key), JSON.stringify(nudge)), dueAt });
};

/** What was promised; null where it cannot be read: altered outside (the key ring raised the alarm, SEC-107), or in no form of ours. */
export const nudgeIn = ({ keys }: Pick<CaseParts, 'keys'>, { key, body }: ClaimedItem): Nudge | null => {
  const text = openedOr(null, () => keys.open('outbox', contextOf(key), body));
  return text === null ? null : (Nudge.safeParse(JSON.parse(text)).data ?? null);
};

const policyAt = async ({ records }: CaseParts, version: number): Promise<Policy | null> => {
  if (version === 0) return standardPolicy;
  const [found] = (await records.policyVersions(1_000)).filter((one) => one.version === version);
  return found?.policy ?? null;
};

/** Everything one account is told by, read before the transaction that promises it. Where a registered address was altered the others are told: one account never holds up the rest. */
const tellingOf = async (parts: CaseParts, { id, startsAt }: Nudge, policy: Policy, account: string) => {
  const { directory, records, keys, now } = parts;
  const [found, registrations, chats, locale] = await Promise.all([
    directory.find(account),
    records.registrations(account),
    directory.identitiesOf(account),
    localeOfAccount(parts)(account),
  ]);
  return {
    id: `nudge.${id}.${account}`,
    notice: { event: 'policy-nudge', at: startsAt, from: 'latchkey' },
    mails: [found?.mail ?? null, ...openedOr([], () => registeredAddresses(keys, registrations))],
    chats,
    login: found?.login ?? account,
    policy,
    locale,
    isReminder: true,
    now: now(),
  } as const;
};

/** Tells a stretch of those a change hurts, and promises the next: each is told once, whatever is repeated. */
export const nudge = async (parts: CaseParts, one: Nudge): Promise<void> => {
  const { records, keys, now } = parts;
  const before = await policyAt(parts, one.version);
  const after = before && changedPolicy(before, one.changes);
  if (!before || !after?.ok) return;
  const { accounts, next } = await losersAfter(parts, { before, after: after.value }, one.after);
  const tellings = await Promise.all(accounts.map((account) => tellingOf(parts, one, before, account)));
  await records.transaction(async (tx) => {
    for (const telling of tellings) await promiseNotices(tx, keys, telling);
    if (next !== null) await promiseNudge(tx, parts, { ...one, after: next }, now());
  });
};
