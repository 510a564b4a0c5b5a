import { z } from 'zod';
import type { Case } from '../../core/cases/case.ts';
import { type Identity, identityKey, SomeIdentity } from '../../core/identity.ts';
import { AppError } from '../../core/result.ts';
import type { Keys } from '../../store/keys.ts';
import type { Transaction } from '../../store/records.ts';
import { nameFor } from '../rows.ts';

/** The queues of cases: what became of a deed, whom to bring what, what runs out of time, what to write at the ticket. One must not wait for the other. */
export const caseTopics = { settle: 'case-settle', invite: 'case-invite', watch: 'case-watch', note: 'case-note' } as const;
/** Names a queue in the store: whoever renames one leaves behind what waits in it. */
export type CaseTopic = (typeof caseTopics)[keyof typeof caseTopics];

/** The flows somebody can be brought who did not ask for them. */
const invitedFlows = ['assisted-reset', 'assisted-pass', 'caller', 'vouch', 'approval', 'case'] as const;
/** What an invitation carries, to say which card is brought. */
export type InvitedFlow = (typeof invitedFlows)[number];

/**
 * What is promised of a case. `about` is the deed, verification, request or hand-over it is of; null: the case itself. `to`, `flow` and `isUrgent` (an open
 * card gives way) are of an invitation; `at` is epoch ms: when it was promised.
 */
export const CasePromise = z.strictObject({
  case: z.string(),
  about: z.string().nullable(),
  flow: z.enum(invitedFlows).nullable(),
  to: SomeIdentity.nullable(),
  isUrgent: z.boolean(),
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

const bare = { about: null, flow: null, to: null, isUrgent: false };

/** Somebody looks at this deed from `dueAt` on until something came of it, whoever began it (SEC-129). */
export const promiseSettling = (
  tx: Transaction,
  keys: Sealing,
  of: Pick<Case, 'id'>,
  deed: string,
  at: number,
  dueAt: number,
): Promise<void> => promise(tx, keys, caseTopics.settle, deed, { ...bare, case: of.id, about: deed, at }, dueAt);

/** What somebody is to be brought, and since when. */
export interface Invitation {
  readonly about: string;
  readonly flow: InvitedFlow;
  readonly isUrgent: boolean;
  readonly at: number;
}

/** Something is brought to whom it concerns: who that is, and where they are, is read when it is brought (SEC-18). */
export const promiseBringing = (
  tx: Transaction,
  keys: Sealing,
  of: Pick<Case, 'id'>,
  { about, flow, isUrgent, at }: Invitation,
): Promise<void> => {
  const key = `${flow}:${of.id}:${about}${isUrgent ? ':urgent' : ''}`;
  return promise(tx, keys, caseTopics.invite, key, { ...bare, case: of.id, about, flow, isUrgent, at }, at);
};

/** Something is brought to each of these chats, once: to whoever is busy later, on whichever replica comes first. */
export const promiseInvites = async (
  tx: Transaction,
  keys: Sealing,
  of: Pick<Case, 'id'>,
  { about, flow, isUrgent, at }: Invitation,
  chats: readonly Identity[],
): Promise<void> => {
  for (const { channel, tenant, person } of chats) {
    const to = { channel, tenant, person };
    const key = `${flow}:${of.id}:${about}:${isUrgent ? 'urgent:' : ''}${nameFor(identityKey(to))}`;
    await promise(tx, keys, caseTopics.invite, key, { case: of.id, about, flow, to, isUrgent, at }, at);
  }
};

/** Somebody looks at this request, or at the case where `about` is null: what nobody touches comes to its end. */
export const promiseWatch = (
  tx: Transaction,
  keys: Sealing,
  of: Pick<Case, 'id'>,
  about: string | null,
  at: number,
): Promise<void> => promise(tx, keys, caseTopics.watch, about ?? of.id, { ...bare, case: of.id, about, at }, at);

const isNew = (was: readonly { readonly id: string }[], { id }: { readonly id: string }): boolean =>
  !was.some((one) => one.id === id);

/** Everything a change asks of others: a number of its caller or their manager, a request of the approvers, a hand-over of the next agent. */
export const promiseNews = async (
  tx: Transaction,
  keys: Sealing,
  { was, next, now }: { readonly was: Case; readonly next: Case; readonly now: number },
): Promise<void> => {
  const bring = (flow: InvitedFlow, about: string) => promiseBringing(tx, keys, next, { about, flow, isUrgent: false, at: now });
  for (const one of next.verifications.filter((one) => isNew(was.verifications, one)))
    await bring(one.voucher === null ? 'caller' : 'vouch', one.id);
  for (const one of next.requests.filter((one) => isNew(was.requests, one))) {
    await bring('approval', one.id);
    await promiseWatch(tx, keys, next, one.id, now);
  }
  const handed = next.handOvers.at(-1)?.at;
  if (handed !== undefined && handed !== was.handOvers.at(-1)?.at) await bring('case', String(handed));
  await promiseWatch(tx, keys, next, null, now);
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
