import { type AuditRecord, ownRecord } from '../core/audit.ts';
import type { Conversation } from '../core/conversation.ts';
import type { Outcome, Owed } from '../core/effects.ts';
import { no } from '../core/result.ts';
import type { Begun, Seen } from '../directory/port.ts';
import type { Intent } from '../store/records.ts';
import { followWrite } from './effects/follow-write.ts';
import { cloudPending, type Herald, outcomeOf, settle } from './intents.ts';
import type { Parts } from './parts.ts';

const kindOf: Readonly<Partial<Record<Owed['do'], Intent['kind']>>> = {
  'set-password': 'reset',
  'change-password': 'change',
  unlock: 'unlock',
};

/**
 * What became of a write whose replica is gone. Nothing begun: it is closed, so that nobody begins it any more. Begun: looked for in the directory.
 * Null while its own lease still runs. Told as done or not confirmed, never guessed (SEC-81).
 */
export const settleByLooking = async (parts: Parts, herald: Herald, row: Conversation, owed: Owed): Promise<Outcome | null> => {
  const intent = await parts.records.intent(owed.id);
  if (!intent) return (await abandon(parts, row, owed)) ? no('not-done') : null;
  if (intent.outcome === 'done') await followWrite(parts, intent);
  if (intent.outcome !== null) return outcomeOf(intent);
  if (intent.leaseUntil > parts.now()) return null;
  await look(parts, herald, intent);
  const settled = await parts.records.intent(owed.id);
  return settled?.outcome ? outcomeOf(settled) : null;
};

/** Takes the place of a write that never began; false when it began after all. */
const abandon = (parts: Parts, row: Conversation, owed: Owed): Promise<boolean> =>
  parts.records.transaction(async (tx) => {
    const at = parts.now();
    const kind = kindOf[owed.do] ?? 'reset';
    const account = String(owed.with?.account);
    if (!(await tx.begin({ id: owed.id, flowId: row.id, kind, account, by: parts.replica, leaseUntil: at, begunAt: at })))
      return false;
    await tx.audit(sweepRecord(parts, { id: owed.id, flowId: row.id, kind, account }, 'abandoned'));
    return tx.settle(owed.id, 'abandoned', null, at);
  });

/** A write as the directory is asked about it. */
export const begunOf = ({ id, kind, account, begunAt }: Intent): Begun => ({ kind, account, operation: id, since: begunAt });

/** Whether a look saw the password where it is kept; the cloud may yet follow. */
export const isDoneBy = (seen: Seen): boolean => seen === 'applied' || seen === 'applied-in-office';

const look = async (parts: Parts, herald: Herald, intent: Intent): Promise<void> => {
  const seen = await parts.directory.look(begunOf(intent)).catch(() => 'unknown' as const);
  const settlement = isDoneBy(seen)
    ? ({ outcome: 'done', reason: seen === 'applied' ? null : cloudPending } as const)
    : ({ outcome: 'unknown', reason: `look-${seen}` } as const);
  await settle(parts, await herald(intent.account), intent, settlement, sweepRecord(parts, intent, seen), 'latchkey', null);
  if (isDoneBy(seen)) await followWrite(parts, intent);
};

/** Settles writes whose replica is gone, also where the conversation is gone with it: audit and notices are owed all the same (SEC-114, SEC-129). */
export const settleOpenIntents = async (parts: Parts, herald: Herald, limit: number): Promise<void> => {
  for (const intent of await parts.records.abandonedIntents(parts.now(), limit))
    await look(parts, herald, intent).catch(() => parts.log.warn('a write is not settled yet', { effect: intent.id }));
};

/** What the audit keeps of a write that was looked for: not by whom it was begun, but that it was seen, or not. */
export const sweepRecord = (
  parts: Parts,
  { id, flowId, kind, account }: Pick<Intent, 'id' | 'flowId' | 'kind' | 'account'>,
  seen: string,
): AuditRecord =>
  ownRecord(parts.now(), {
    action: `directory.${kind}`,
    outcome: 'failure',
    target: account,
    flow: kind,
    conversation: flowId,
    effect: id,
    detail: { seen },
  });
