import type { Account } from '../../core/account.ts';
import type { Outcome, Owed } from '../../core/effects.ts';
import { mayManage, satisfies } from '../../core/evidence.ts';
import { no } from '../../core/result.ts';
import type { Confirming } from '../../methods/registering.ts';
import type { Registration } from '../../store/records.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { methodsToManageBy } from '../registered.ts';
import type { EffectContext } from '../turns.ts';
import { evidenceIn } from './given.ts';
import { isHeld } from './hold.ts';
import { refusalNow } from './still-allowed.ts';

/** A change of methods on its way. */
export interface Changing {
  readonly parts: Parts;
  readonly herald: Herald;
  readonly owed: Owed;
  readonly context: EffectContext;
}

/** The account and what it has, read now. */
export interface Subject {
  readonly account: Account;
  readonly registrations: readonly Registration[];
}

/** Whose methods an effect is about, or null where nobody may touch the account (SEC-22). */
export const subjectOf = async ({ parts, owed }: Pick<Changing, 'parts' | 'owed'>): Promise<Subject | null> => {
  const id = String(owed.with?.account);
  const [account, registrations] = await Promise.all([parts.directory.find(id), parts.records.registrations(id)]);
  return account && !account.untouchable ? { account, registrations } : null;
};

/** The subject as the registrar takes it. */
export const confirmingOf = (
  { parts, owed, context: { row, policy } }: Pick<Changing, 'parts' | 'owed' | 'context'>,
  { account, registrations }: Subject,
): Confirming => {
  const replaces = owed.with?.replaces;
  return {
    account,
    conversation: row.id,
    session: row.link?.session?.hash,
    policy,
    nowMs: parts.now(),
    registrations: isByPass({ owed }) ? registrations.filter((one) => one.createdAt >= row.startedAt) : registrations,
    replaces: replaces ? String(replaces) : null,
  };
};

/** Whether the person came by a pass of the helpdesk: they begin anew, and what was registered before ends with the first that is new. */
export const isByPass = ({ owed }: Pick<Changing, 'owed'>): boolean =>
  evidenceIn(owed).some(({ method }) => method === 'registration-pass');

/** What was registered before then (epoch ms). */
export const olderThan = (registrations: readonly Registration[], at: number): readonly Registration[] =>
  registrations.filter(({ createdAt }) => createdAt < at);

/** Whether the gates passed are enough: the first method needs X, good for as long as its page; later two gates or all there are, 5 minutes old at most (SEC-38, SEC-55). */
const isProven = async (
  { parts, owed, context: { policy, row } }: Changing,
  { account, registrations }: Subject,
): Promise<boolean> => {
  const evidence = evidenceIn(owed);
  const now = parts.now();
  if (!evidence.some((one) => one.class === 'X'))
    return mayManage(policy, account.tier, await methodsToManageBy(parts, policy, account.id), evidence, now);
  if (!isByPass({ owed }) && olderThan(registrations, row.startedAt).length > 0) return false;
  return satisfies('first-registration', policy, account.tier, evidence, row.link?.issuedAt ?? now);
};

/** Why the methods of an account may not be changed now, by everything that was checked before, again (SEC-21, SEC-59); null where they may. */
export const whyNot = async (changing: Changing, subject: Subject): Promise<string | null> => {
  const { parts, context } = changing;
  const refusal = await refusalNow(parts, context, subject.account, context.row.flow);
  if (refusal) return refusal;
  if (await isHeld(parts, subject.account.id)) return 'hold';
  return (await isProven(changing, subject)) ? null : 'not-verified';
};

/** Refuses a change of methods, on record (SEC-113). */
export const refuse = async ({ parts, owed, context }: Changing, account: string, reason: string): Promise<Outcome> => {
  const what = { action: `methods.${owed.do}`, outcome: 'refused', reason, effect: owed.id, target: account } as const;
  await parts.records.audit(recordOf(context, parts.now(), what));
  return no(reason);
};
