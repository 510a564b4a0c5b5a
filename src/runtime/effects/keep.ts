import type { Outcome } from '../../core/effects.ts';
import type { NoticeEvent } from '../../core/notices.ts';
import { no, ok } from '../../core/result.ts';
import type { Made } from '../../methods/registering.ts';
import type { Registration, Transaction } from '../../store/records.ts';
import { recordOf } from '../recording.ts';
import { registeredMethods } from '../registered.ts';
import type { Changing, Subject } from './subject.ts';

const eventOf = (registration: Registration, replaced: Registration | undefined): NoticeEvent => {
  if (registration.method === 'recovery-code' && replaced) return 'recovery-codes-renewed';
  return replaced ? 'method-changed' : 'method-added';
};

class Lost extends Error {}

/** Keeps a confirmed method: the registration, its audit row and its notices in one transaction (SEC-38, SEC-101, SEC-114). */
export const keep = async (
  { parts, herald, owed, context }: Changing,
  { registrations, account }: Subject,
  { registration, register }: Made,
): Promise<Outcome> => {
  const former = registrations.find(
    (one) => one.id === owed.with?.replaces || (registration.method === 'recovery-code' && one.method === 'recovery-code'),
  );
  const at = parts.now();
  const { method } = registration;
  const notice = { event: eventOf(registration, former), at, from: context.row.address.channel, method };
  const what = {
    action: 'method.registered',
    outcome: 'success',
    effect: owed.id,
    target: account.id,
    methods: [method],
  } as const;
  const tell = await herald(account.id);
  const work = async (tx: Transaction): Promise<void> => {
    if (!(await register(tx))) throw new Lost();
    await tx.audit(recordOf(context, at, what));
    await tell(tx, { notice, account: account.id, key: owed.id, former: former ?? null, by: context.row.address });
  };
  try {
    await parts.records.transaction(work);
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    return no('used');
  }
  return ok(await registeredMethods(parts, context.policy, account.id));
};
