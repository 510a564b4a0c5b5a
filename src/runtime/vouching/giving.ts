import type { Account } from '../../core/account.ts';
import type { Outcome, Owed } from '../../core/effects.ts';
import { no, ok } from '../../core/result.ts';
import { tellOne } from '../cases/news.ts';
import { remember } from '../cases/vouches.ts';
import { policyFor } from '../policies.ts';
import { recordOf } from '../recording.ts';
import { countTry, isWorn } from '../tries.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { type Answerable, answerable, answererOf, closeCards, isProven } from './answering.ts';
import type { VouchWork } from './work.ts';

type ToVouch = Extract<Answerable, { kind: 'vouch' }>;

interface Giving {
  readonly owed: Owed;
  readonly context: EffectContext;
  readonly me: Account;
  readonly plea: ToVouch;
}

const what = ({ owed, plea: { target } }: Giving, outcome: 'success' | 'refused', reason: string | null) =>
  ({ action: 'voucher.number', outcome, reason, target: target.id, effect: owed.id, methods: ['vouch'] }) as const;

/** A vouch that is only tried out counts for nobody. */
const isTriedOut = ({ plea }: Giving): boolean => plea.live.purpose === 'rehearsal';

/** Written down at both ends and told to the person, then it counts: what fails in between costs a vouch, and gives none (SEC-48, SEC-114). */
const give = async (work: VouchWork, giving: Giving): Promise<'given' | 'not-allowed' | 'none'> => {
  const { parts, cases } = work;
  const { me, plea, context, owed } = giving;
  const { target, live } = plea;
  const tell = await work.herald(target.id);
  if (!isTriedOut(giving)) {
    if (!(await remember(cases, me.id, 'given', target.id))) return 'not-allowed'; // another took their last one meanwhile
    await remember(cases, target.id, 'received', me.id);
  }
  await parts.records.transaction(async (tx) => {
    const at = parts.now();
    const given = {
      action: 'voucher.given',
      outcome: 'success',
      target: target.id,
      effect: owed.id,
      methods: ['vouch'],
    } as const;
    await tx.audit(recordOf(context, at, { ...given, detail: { voucher: me.id, purpose: live.purpose } }));
    const notice = { event: 'vouched', at, from: context.row.address.channel } as const;
    if (!isTriedOut(giving)) await tell(tx, { notice, account: target.id, key: `vouched.${live.id}`, by: live.asker });
  });
  return (await parts.registrar.voucher.requests.give(target.id, live.id, parts.now())) ? 'given' : 'none';
};

/** The try is counted for the account it is about, over all its methods and flows, and for the method, and looked at after that (SEC-31, SEC-33, SEC-57). */
const compared = async ({ parts, herald }: VouchWork, giving: Giving): Promise<Outcome> => {
  const { owed, context, me, plea } = giving;
  const { target, live } = plea;
  const { policy } = await policyFor(parts, target.id);
  const counted = await countTry(parts, herald, { ...context, policy }, target.id, live.purpose === 'thaw');
  if (counted.refused) return counted.refused;
  if (await isWorn(parts, policy, target.id, 'vouch')) {
    await counted.right();
    return no('not-allowed');
  }
  await parts.records.countWear(target.id, 'vouch');
  const number = context.request.get(owed.secrets?.number);
  const came = await parts.registrar.voucher.requests.type(target.id, live.id, me.id, number, parts.now());
  const isRight = came === 'right';
  await parts.records.transaction(async (tx) => {
    // What was right, or came when nothing was asked any more, guessed nothing: it wears nothing either, whatever becomes of the vouch.
    if (isRight) await tx.clearWear(target.id, 'vouch');
    if (came === 'over') await tx.giveBackWear(target.id, 'vouch');
    await tx.audit(recordOf(context, parts.now(), what(giving, isRight ? 'success' : 'refused', isRight ? null : came)));
  });
  if (isRight || came === 'over')
    await counted.right(); // over: another press was first, and this one guessed nothing
  else if (await counted.wrong()) return no('failed');
  return isRight ? ok(null) : no(came);
};

const typed = async (work: VouchWork, giving: Giving): Promise<Outcome> => {
  const { me, plea } = giving;
  const { live } = plea;
  const came = await compared(work, giving);
  const gave = came.ok ? await give(work, giving) : came.reason;
  if (['failed', 'not-allowed', 'none'].includes(gave)) await tellOne(work.speaking(), live.asker, live.id, 'over');
  if (gave !== 'given') return came.ok ? no(gave) : came;
  work.begin('a vouch', async () => {
    await tellOne(work.speaking(), live.asker, live.id, 'right');
    await closeCards(work, me.id, live.id);
  });
  return ok(null);
};

/** Takes the number somebody was told and typed: who they are, whether they may, and whether it is still asked is looked at anew (SEC-21, SEC-48). */
export const typeVoucher =
  (work: VouchWork): Perform =>
  async (owed, context) => {
    const me = await answererOf(work, context);
    if (!me || !isProven(work, context, me, owed)) return no('not-verified');
    const plea = await answerable(work, owed.with?.plea, me);
    if (!plea.ok) return plea;
    return plea.value.kind === 'vouch' ? typed(work, { owed, context, me, plea: plea.value }) : no('none');
  };
