import type { AuditRecord } from '../core/audit.ts';
import type { Outcome } from '../core/effects.ts';
import type { Identity } from '../core/identity.ts';
import type { NoticeEvent, NoticeInput, NoticeSource } from '../core/notices.ts';
import { no, ok } from '../core/result.ts';
import type { WriteOutcome } from '../directory/port.ts';
import type { Intent, Registration, Transaction } from '../store/records.ts';
import type { Parts } from './parts.ts';

/** How long a begun write may be on its way: longer than any directory call (30 s). */
export const intentLeaseMs = 45_000;

/** Done in the office directory, and the cloud follows: a success, with a word about it. */
export const cloudPending = 'cloud-pending';

/** What a settled intent means to the flow that asked. */
export const outcomeOf = ({ outcome, reason }: Pick<Intent, 'outcome' | 'reason'>): Outcome => {
  if (outcome === 'done') return ok(reason === cloudPending ? { pending: 'cloud' } : null);
  if (outcome === 'abandoned' || outcome === 'not-done') return no(reason ?? 'not-done');
  if (outcome === 'refused') return no(reason ?? 'not-done');
  return no('unknown');
};

/** A directory's answer as an intent keeps it. */
export const settlementOf = (write: WriteOutcome): { outcome: NonNullable<Intent['outcome']>; reason: string | null } => {
  if (write.outcome === 'done') return { outcome: 'done', reason: write.pending ? cloudPending : null };
  if (write.outcome === 'refused') return { outcome: 'refused', reason: `password.${write.reason}` };
  if (write.outcome === 'wrong-password') return { outcome: 'refused', reason: 'wrong-current' };
  if (write.outcome === 'not-done')
    return { outcome: 'not-done', reason: write.reason === 'unavailable' ? 'not-done' : write.reason };
  return { outcome: 'unknown', reason: null };
};

const eventOf: Readonly<Record<Intent['kind'], NoticeEvent>> = {
  reset: 'password-reset',
  change: 'password-changed',
  unlock: 'account-unlocked',
};

/** What people are told of a write: that it happened, or that it may have; nothing of one that did not. `at` is epoch ms. */
export const noticeOf = (
  kind: Intent['kind'],
  outcome: Intent['outcome'],
  at: number,
  from: NoticeSource,
): NoticeInput | null => {
  if (outcome === 'done') return { event: eventOf[kind], at, from };
  return outcome === 'unknown' ? { event: 'outcome-unknown', at, from, attempted: kind } : null;
};

const auditOutcomes: Readonly<Record<NonNullable<Intent['outcome']>, AuditRecord['outcome']>> = {
  done: 'success',
  refused: 'refused',
  'not-done': 'failure',
  unknown: 'unknown',
  abandoned: 'failure',
};

/** The audit outcome of a settled intent. */
export const auditOutcomeOf = (outcome: NonNullable<Intent['outcome']>): AuditRecord['outcome'] => auditOutcomes[outcome];

/** Something to tell a person at every address: written in the transaction of what it tells (SEC-101). `key` makes it once. */
export interface Told {
  readonly notice: NoticeInput;
  readonly account: string;
  readonly key: string;
  /** The chat in which it was done: its card tells it already. */
  readonly by: Identity | null;
  /** A card in every chat of theirs tells it, and lets them object: no notice besides. */
  readonly isOnCard?: boolean;
  /** It concerns nobody but the person: nobody else whom policy names is told. */
  readonly isReminder?: true;
  /** The person knows: only those who watch are told. */
  readonly isForOthers?: true;
  /** Mail addresses of others who hear of it, such as the manager: in words about somebody else (SEC-92). */
  readonly observers?: readonly string[];
  /** A registration that is no longer there, but whose address is told all the same. */
  readonly former?: Registration | null;
}
/** Notes the promise in the transaction of what it tells: with it or not at all; it goes out afterwards. */
export type Tell = (tx: Transaction, told: Told) => Promise<void>;

/** Reads the addresses of an account first, so that no transaction waits for a directory; then tells within one. */
export type Herald = (account: string) => Promise<Tell>;

/** Settles a begun write with its audit row and its notices, all in one transaction; false when it was settled before. */
export const settle = (
  parts: Parts,
  tell: Tell,
  intent: Pick<Intent, 'id' | 'kind' | 'account'>,
  settlement: { outcome: NonNullable<Intent['outcome']>; reason: string | null },
  record: AuditRecord,
  from: NoticeSource,
  by: Identity | null,
): Promise<boolean> =>
  parts.records.transaction(async (tx) => {
    const at = parts.now();
    if (!(await tx.settle(intent.id, settlement.outcome, settlement.reason, at))) return false;
    const reason = settlement.outcome === 'done' ? null : settlement.reason;
    await tx.audit({ ...record, outcome: auditOutcomeOf(settlement.outcome), reason });
    const notice = noticeOf(intent.kind, settlement.outcome, at, from);
    if (notice) await tell(tx, { notice, account: intent.account, key: intent.id, by });
    return true;
  });
