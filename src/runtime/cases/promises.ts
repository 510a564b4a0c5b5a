import { z } from 'zod';
import type { Case } from '../../core/cases/case.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import { AppError } from '../../core/result.ts';
import type { Keys } from '../../store/keys.ts';
import type { Transaction } from '../../store/records.ts';
import { nameFor } from '../rows.ts';

/** The queues of cases: what became of a deed, whom to bring what, what to write at the ticket. One must not wait for the other. */
export const caseTopics = { settle: 'case-settle', invite: 'case-invite', note: 'case-note' } as const;
/** One of them. */
export type CaseTopic = (typeof caseTopics)[keyof typeof caseTopics];

const SomeIdentity = z.strictObject({ channel: z.enum(['teams', 'slack']), tenant: z.string(), person: z.string() });

/** What is promised of a case. `to` and `flow` are of an invitation; `at` is epoch ms: when it was promised. */
export const CasePromise = z.strictObject({
  case: z.string(),
  deed: z.string().nullable(),
  flow: z.enum(['assisted-reset', 'assisted-pass']).nullable(),
  to: SomeIdentity.nullable(),
  at: z.number(),
});
/** What is promised of a case, parsed. */
export type CasePromise = z.infer<typeof CasePromise>;

type Sealing = Pick<Keys, 'seal' | 'open'>;

const contextOf = (topic: string, key: string): string => `${topic}\n${key}`;

const promise = (
  tx: Transaction,
  keys: Sealing,
  topic: CaseTopic,
  key: string,
  body: CasePromise,
  dueAt: number,
): Promise<void> => tx.promise({ topic, key, body: keys.seal('outbox', contextOf(topic, key), JSON.stringify(body)), dueAt });

/** Reads a promise; null where it was altered or is not its own (SEC-107). */
export const openPromise = (
  keys: Sealing,
  { topic, key, body }: { readonly topic: string; readonly key: string; readonly body: string },
): CasePromise | null => {
  try {
    return CasePromise.parse(JSON.parse(keys.open('outbox', contextOf(topic, key), body)));
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null;
    throw error;
  }
};

const bare = { deed: null, flow: null, to: null };

/** Somebody looks at this deed from `dueAt` on until something came of it, whoever began it (SEC-129). */
export const promiseSettling = (
  tx: Transaction,
  keys: Sealing,
  of: Pick<Case, 'id'>,
  deed: string,
  at: number,
  dueAt: number,
): Promise<void> => promise(tx, keys, caseTopics.settle, deed, { ...bare, case: of.id, deed, at }, dueAt);

/** What a deed asks of its target is brought to each of these chats. */
export const promiseInvites = async (
  tx: Transaction,
  keys: Sealing,
  of: Pick<Case, 'id'>,
  { deed, flow, at }: Pick<CasePromise, 'at'> & { readonly deed: string; readonly flow: NonNullable<CasePromise['flow']> },
  chats: readonly Identity[],
): Promise<void> => {
  for (const { channel, tenant, person } of chats) {
    const to = { channel, tenant, person };
    const key = `${deed}:${nameFor(identityKey(to))}`;
    await promise(tx, keys, caseTopics.invite, key, { case: of.id, deed, flow, to, at }, at);
  }
};

/** What of a change is written at the ticket: each deed once it is settled, and the end of the case. */
const newsOf = (was: Case, next: Case): readonly string[] => [
  ...next.deeds
    .filter((one) => one.outcome !== 'begun' && was.deeds.find(({ id }) => id === one.id)?.outcome !== one.outcome)
    .map(({ id, outcome }) => `${id}.${outcome}`),
  ...(next.closedAt !== null && was.closedAt === null ? [`${next.id}.closed`] : []),
];

/** The ticket hears of what is new in a case; nothing where it has no ticket, or nothing is. */
export const promiseNotes = async (
  tx: Transaction,
  keys: Sealing,
  { was, next, now }: { readonly was: Case; readonly next: Case; readonly now: number },
): Promise<void> => {
  if (next.ticket === '') return;
  for (const key of newsOf(was, next)) await promise(tx, keys, caseTopics.note, key, { ...bare, case: next.id, at: now }, now);
};
