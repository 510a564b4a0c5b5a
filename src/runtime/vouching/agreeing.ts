import type { Account } from '../../core/account.ts';
import type { Owed } from '../../core/effects.ts';
import { no, ok } from '../../core/result.ts';
import { tellOne } from '../cases/news.ts';
import { recordOf } from '../recording.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { answerable, answererOf, closeCards, isNamedIn, isProven } from './answering.ts';
import { type Plea, pleaIn, type VouchWork } from './work.ts';

const record = (owed: Owed, context: EffectContext, at: number, target: string, action: string, reason: string | null = null) =>
  recordOf(context, at, { action, outcome: reason ? 'refused' : 'success', reason, target, effect: owed.id, methods: ['vouch'] });

/** A colleague agrees to be asked one day: from a day later on they count. Of two presses one is written. */
export const agreeVoucher =
  (work: VouchWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const me = await answererOf(work, context);
    if (!me || !isProven(work, context, me, owed)) return no('not-verified');
    const plea = await answerable(work, owed.with?.plea, me);
    if (!plea.ok || plea.value.kind !== 'agree') return plea.ok ? no('none') : plea;
    const { registration, target } = plea.value;
    const next = parts.registrar.voucher.agreed(registration, me.id, parts.now());
    const isWritten = await parts.records.transaction(async (tx) => {
      if (!next || !(await tx.removeRegistration(registration.id))) return false;
      await tx.addRegistration(next);
      await tx.audit(record(owed, context, parts.now(), target.id, 'voucher.agreed'));
      return true;
    });
    if (isWritten) work.begin('a plea', () => closeCards(work, me.id, registration.id));
    return isWritten ? ok(null) : no('none');
  };

/** *I do not vouch*: it ends, nobody is asked for a day, the person hears of it at every address, and security too. */
const denyVouch = async (
  work: VouchWork,
  { id, account }: Extract<Plea, { kind: 'vouch' }>,
  me: Account,
  owed: Owed,
  context: EffectContext,
): Promise<void> => {
  const { parts } = work;
  const live = await parts.registrar.voucher.requests.refuse(account, id, me.id, parts.now());
  if (!live) return;
  parts.log.warn('alarm: somebody who was asked does not vouch', { alarm: 'not-vouched' });
  const tell = await work.herald(account);
  await parts.records.transaction(async (tx) => {
    const at = parts.now();
    await tx.audit(record(owed, context, at, account, 'voucher.refused', 'not-vouched'));
    const notice = { event: 'flow-stopped', at, from: context.row.address.channel } as const;
    await tell(tx, { notice, account, key: `vouch-refused.${id}`, by: null });
  });
  work.begin('a vouch', async () => {
    await tellOne(work.speaking(), live.asker, id, 'over');
    await closeCards(work, me.id, id);
  });
};

/** A colleague does not want to be asked, now or ever: the registration goes, as if the person had removed it. */
const denyAgreeing = async (work: VouchWork, id: string, me: Account, owed: Owed, context: EffectContext): Promise<void> => {
  const { parts } = work;
  const former = await parts.records.registration(id);
  if (!former || !isNamedIn(work, former, me.id)) return;
  const { account, method } = former;
  const tell = await work.herald(account);
  await parts.records.transaction(async (tx) => {
    if (!(await tx.removeRegistration(id))) return;
    const at = parts.now();
    await tx.audit(record(owed, context, at, account, 'voucher.declined', 'not-vouched'));
    const notice = { event: 'method-removed', at, from: context.row.address.channel, method } as const;
    await tell(tx, { notice, account, key: `voucher.${id}`, former, by: null });
  });
  work.begin('a plea', () => closeCards(work, me.id, id));
};

/** *I do not vouch*, or do not want to be asked. It takes no proof: it can only end something. */
export const denyVoucher =
  (work: VouchWork): Perform =>
  async (owed, context) => {
    const me = await answererOf(work, context);
    const plea = pleaIn(owed.with?.plea);
    if (!me || !plea) return ok(null);
    if (plea.kind === 'vouch') await denyVouch(work, plea, me, owed, context);
    else await denyAgreeing(work, plea.id, me, owed, context);
    return ok(null);
  };
