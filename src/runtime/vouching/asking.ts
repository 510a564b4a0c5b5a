import type { Account } from '../../core/account.ts';
import type { Outcome, Owed } from '../../core/effects.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { Registration } from '../../store/records.ts';
import { subjectOf } from '../effects/subject.ts';
import { recordOf } from '../recording.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { bringPleas } from './inviting.ts';
import { type NoVoucher, voucherOf } from './may-vouch.ts';
import { promisePlea } from './promises.ts';
import type { VouchWork } from './work.ts';

const text = ({ with: given }: Owed, name: string): string => String(given?.[name] ?? '');

/** What is said to the person, since it is of their own account. Whatever is of the colleague's is not: they are asked, or simply nobody is (SEC-26). */
const ofOwnAccount: readonly NoVoucher[] = ['no-manager', 'manager-new'];

const recorded = (owed: Owed, context: EffectContext, at: number, reason: string | null) =>
  recordOf(context, at, {
    action: 'voucher.asked',
    outcome: reason === null ? 'success' : 'refused',
    reason,
    target: text(owed, 'account'),
    effect: owed.id,
    methods: ['vouch'],
  });

interface Ready {
  readonly account: Account;
  readonly registration: Registration;
  readonly found: Result<Account, NoVoucher>;
}

const begin = ({ parts }: VouchWork, owed: Owed, context: EffectContext, { account, registration, found }: Ready) =>
  parts.registrar.voucher.requests.begin({
    account: account.id,
    conversation: context.row.id,
    purpose: text(owed, 'purpose'),
    registration: registration.id,
    asker: context.row.address,
    voucher: found.ok ? found.value.id : '', // nobody's: the number is shown all the same, and nobody can type it
    policy: context.policy,
    nowMs: parts.now(),
  });

const askNow = async (work: VouchWork, owed: Owed, context: EffectContext, ready: Ready): Promise<Outcome> => {
  const { parts } = work;
  const { account, found } = ready;
  const refused = async (reason: string): Promise<Outcome> => {
    await parts.records.audit(recorded(owed, context, parts.now(), reason));
    return no(reason);
  };
  if (!found.ok && ofOwnAccount.includes(found.reason)) return refused('no-manager');
  const begun = await begin(work, owed, context, ready);
  if (!begun.ok) return refused(begun.reason);
  const until = parts.now() + context.policy.limits.vouchLifeMinutes * 60_000;
  const plea = { kind: 'vouch', id: begun.value.id, account: account.id } as const;
  await parts.records.transaction(async (tx) => {
    await tx.audit(recorded(owed, context, parts.now(), found.ok ? null : found.reason));
    if (found.ok) await promisePlea(tx, work, { plea, to: found.value.id, until });
  });
  work.begin('a plea', async () => void (await bringPleas(work)));
  return begun;
};

/** Asks somebody to vouch, and gives back the number they are to be told. Whether they could be asked is not said. */
export const askVoucher =
  (work: VouchWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const subject = await subjectOf({ parts, owed });
    const registration = subject?.registrations.find(
      (one) => one.id === text(owed, 'registration') && one.method === 'vouch' && one.usableFrom <= parts.now(),
    );
    if (!subject || !registration) return no('unavailable');
    const found = await voucherOf(work, subject.account, registration);
    return askNow(work, owed, context, { account: subject.account, registration, found });
  };

/** How a vouch stands, for the conversation that waits for it. */
export const seeVoucher =
  ({ parts }: VouchWork): Perform =>
  async (owed, context) => {
    const bound = { id: text(owed, 'vouch'), conversation: context.row.id, purpose: text(owed, 'purpose') };
    return ok(await parts.registrar.voucher.requests.standing(text(owed, 'account'), bound, parts.now()));
  };
