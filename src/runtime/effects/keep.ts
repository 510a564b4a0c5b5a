import type { Outcome } from '../../core/effects.ts';
import type { MethodId } from '../../core/method.ts';
import type { NoticeEvent } from '../../core/notices.ts';
import { no, ok } from '../../core/result.ts';
import type { Made } from '../../methods/registering.ts';
import type { Registration, Transaction } from '../../store/records.ts';
import type { Tell } from '../intents.ts';
import { recordOf } from '../recording.ts';
import { methodsToManageBy } from '../registered.ts';
import { type Changing, isByPass, olderThan, type Subject } from './subject.ts';

const eventOf = (registration: Registration, replaced: Registration | undefined): NoticeEvent => {
  if (registration.method === 'recovery-code' && replaced) return 'recovery-codes-renewed';
  return replaced ? 'method-changed' : 'method-added';
};

/** Of these a new set takes the place of an older one. */
const ofOneSet: readonly MethodId[] = ['recovery-code', 'security-questions'];

class Lost extends Error {}

/** Who came by a pass has lost what was registered before: it ends together with the first new one, and its address is told (SEC-101). */
const forget = async (
  tx: Transaction,
  tell: Tell,
  { owed, context }: Pick<Changing, 'owed' | 'context'>,
  former: Registration,
  at: number,
): Promise<void> => {
  if (!(await tx.removeRegistration(former.id))) return;
  const { account, method } = former;
  const what = { action: 'method.removed', outcome: 'success', effect: owed.id, target: account, methods: [method] } as const;
  await tx.audit(recordOf(context, at, what));
  const notice = { event: 'method-removed', at, from: context.row.address.channel, method } as const;
  await tell(tx, { notice, account, key: `${owed.id}.${former.id}`, former, by: context.row.address });
};

/** Keeps a confirmed method: the registration, its audit row and its notices in one transaction (SEC-38, SEC-101, SEC-114). */
export const keep = async (
  { parts, herald, owed, context }: Changing,
  { registrations, account }: Subject,
  { registration, register }: Made,
): Promise<Outcome> => {
  const former = registrations.find(
    (one) => one.id === owed.with?.replaces || (ofOneSet.includes(registration.method) && one.method === registration.method),
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
  const beforePass = isByPass({ owed }) ? olderThan(registrations, context.row.startedAt) : [];
  const work = async (tx: Transaction): Promise<void> => {
    if (!(await register(tx))) throw new Lost();
    await tx.audit(recordOf(context, at, what));
    for (const lost of beforePass) await forget(tx, tell, { owed, context }, lost, at);
    await tell(tx, { notice, account: account.id, key: owed.id, former: former ?? null, by: context.row.address });
  };
  try {
    await parts.records.transaction(work);
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    return no('used');
  }
  return ok(await methodsToManageBy(parts, context.policy, account.id));
};
