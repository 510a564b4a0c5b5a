import type { Account } from '../../core/account.ts';
import { isOver } from '../../core/conversation.ts';
import type { Owed } from '../../core/effects.ts';
import { satisfies } from '../../core/evidence.ts';
import type { PleaShown } from '../../core/flows/voucher-states.ts';
import { classOf } from '../../core/method.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { voucherIn } from '../../methods/vouch.ts';
import type { VouchRequest } from '../../methods/vouch-requests.ts';
import type { Registration } from '../../store/records.ts';
import { tellOne } from '../cases/news.ts';
import { whoOf } from '../cases/people.ts';
import { rulesOf } from '../cases/work.ts';
import { evidenceIn } from '../effects/given.ts';
import { policyFor } from '../policies.ts';
import { load, rowKeyOf } from '../rows.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { couldVouch, voucherOf } from './may-vouch.ts';
import { type Plea, pleaIn, pleaText, type VouchWork } from './work.ts';

/** Whoever answers: the account of this chat, read now (SEC-16, SEC-18). */
export const answererOf = async ({ parts }: VouchWork, { row }: EffectContext): Promise<Account | null> => {
  const account = await parts.directory.findByIdentity(row.address);
  return account && !account.untouchable ? account : null;
};

/** A plea somebody may answer now: whom it is for, and what it rests on. */
export type Answerable =
  | { readonly kind: 'vouch'; readonly target: Account; readonly live: VouchRequest; readonly registration: Registration }
  | { readonly kind: 'agree'; readonly target: Account; readonly registration: Registration };

/** Why there is nothing to answer: it is over, or of somebody else; or the rules do not let them (SEC-48). */
type NoAnswer = 'none' | 'not-allowed';

/** Whether the conversation that asked still waits, or is asking just now: a vouch of a flow that ended opens nothing (SEC-48, SEC-49). */
const isWaitedFor = async ({ parts }: VouchWork, { asker, conversation, id }: VouchRequest): Promise<boolean> => {
  const { row } = await load(parts, rowKeyOf(asker));
  if (row?.id !== conversation || isOver(parts.flows, row)) return false;
  return row.owed.some((one) => one.do === 'ask-voucher') || JSON.stringify(row.state).includes(id);
};

/** Whether somebody is still asked for this vouch: nobody has answered it, its time is not up, and whoever asked waits. */
export const isAsked = async (
  work: VouchWork,
  { id, account }: Extract<Plea, { kind: 'vouch' }>,
  to: string,
): Promise<boolean> => {
  const { parts } = work;
  const live = await parts.registrar.voucher.requests.askedOf(account, id, to, parts.now());
  return live !== null && (await isWaitedFor(work, live));
};

/** Whoever asks, where vouches count for them now; null: they do not, or the account is off or frozen. */
const targetOf = async ({ parts }: VouchWork, id: string): Promise<Account | null> => {
  const account = await parts.directory.find(id);
  if (!account || account.untouchable || (await parts.records.frozenUntil(id)) !== null) return null;
  return (await policyFor(parts, id)).policy.methods.vouch.enabled ? account : null;
};

const toVouch = async (work: VouchWork, id: string, account: string, me: Account): Promise<Result<Answerable, NoAnswer>> => {
  const { parts } = work;
  const live = await parts.registrar.voucher.requests.askedOf(account, id, me.id, parts.now());
  const target = live && (await targetOf(work, account));
  const registration = live && (await parts.records.registration(live.registration));
  if (!live || !target || registration?.account !== account || !(await isWaitedFor(work, live))) return no('none');
  const found = await voucherOf(work, target, registration);
  return found.ok && found.value.id === me.id ? ok({ kind: 'vouch', target, live, registration }) : no('not-allowed');
};

const toAgree = async (work: VouchWork, id: string, me: Account): Promise<Result<Answerable, NoAnswer>> => {
  const { parts } = work;
  const registration = await parts.records.registration(id);
  const target = registration?.method === 'vouch' ? await targetOf(work, registration.account) : null;
  if (!registration || !target || !parts.registrar.voucher.agreed(registration, me.id, parts.now())) return no('none');
  return (await couldVouch(work, target, me)) ? ok({ kind: 'agree', target, registration }) : no('not-allowed');
};

/** The plea an effect names, as it stands now for whoever answers. Everything is read and checked anew (SEC-21). */
export const answerable = async (work: VouchWork, plea: unknown, me: Account): Promise<Result<Answerable, NoAnswer>> => {
  const named = pleaIn(plea);
  if (!named) return no('none');
  return named.kind === 'vouch' ? toVouch(work, named.id, named.account, me) : toAgree(work, named.id, me);
};

const shownOf = (plea: Answerable): PleaShown => ({
  kind: plea.kind,
  plea:
    plea.kind === 'vouch'
      ? pleaText({ kind: 'vouch', id: plea.live.id, account: plea.target.id })
      : pleaText({ kind: 'agree', id: plea.registration.id }),
  target: plea.target.displayName,
  purpose: plea.kind === 'vouch' ? plea.live.purpose : 'register',
});

const strong: readonly string[] = ['W', 'P'];

/** What is asked of whom, and with what the one who answers can show that it is them (SEC-48). */
export const lookVoucher =
  (work: VouchWork): Perform =>
  async (owed, context) => {
    const me = await answererOf(work, context);
    const found = me && (await answerable(work, owed.with?.named, me));
    if (!me || !found) return no('none');
    if (!found.ok) return found;
    const who = await whoOf(work.cases, me, rulesOf(context));
    const methods = who.methods.filter(({ method }) => strong.includes(classOf(method)));
    return ok({ who: { ...who, methods }, shown: shownOf(found.value) });
  };

/** Whether whoever answers has just shown that it is them (SEC-25, SEC-55). */
export const isProven = ({ parts }: VouchWork, { policy }: EffectContext, { tier }: Account, owed: Owed): boolean =>
  satisfies('agent-step-up', policy, tier, evidenceIn(owed), parts.now());

/** Every other card of the same plea closes. */
export const closeCards = async (work: VouchWork, account: string, about: string): Promise<void> => {
  for (const chat of await work.parts.directory.identitiesOf(account)) await tellOne(work.speaking(), chat, about, 'over');
};

/** Whether a registration names this account, agreed or not. */
export const isNamedIn = ({ parts }: VouchWork, registration: Registration, account: string): boolean => {
  if (registration.method !== 'vouch') return false;
  const named = voucherIn(parts.keys, registration);
  return named.kind === 'named' && named.account === account;
};
