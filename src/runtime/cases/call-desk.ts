import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from '../../core/account.ts';
import type { Conversation } from '../../core/conversation.ts';
import type { MethodId } from '../../core/method.ts';
import { checkCode } from '../effects/check-code.ts';
import { policyFor } from '../policies.ts';
import { keyFor } from '../rows.ts';
import { RequestSecrets } from '../secrets.ts';
import type { EffectContext } from '../turns.ts';
import { callNumber } from './call-number.ts';
import { type CallerWork, openCallOf } from './caller-effects.ts';
import { agentName, proveCaller, typeNumber } from './calling.ts';
import { tellCase } from './news.ts';
import type { Actor, Rules } from './parts.ts';
import { usableOf } from './people.ts';

/** What somebody who is locked out of chat types on the public page of calls. */
export interface TypedCall {
  readonly name: string;
  readonly number: string;
  /** A code of the authenticator app, or a recovery code. */
  readonly code: string;
}

/** The public page of calls: right in everything, or one same answer for everything else (SEC-26, SEC-85). */
export interface CallDesk {
  /** Who is calling and the words they know, once the caller is verified; null: no such call, number, account or code. */
  answer(typed: TypedCall): Promise<{ readonly agent: string; readonly words: string } | null>;
}

/** Longer than any of the checks takes, so that the time tells nothing (SEC-27). */
const answerAfterMs = 1_200;

/** Nobody's chat: whoever is at the page is not known by one. */
const page = { channel: 'teams', tenant: 'page', person: 'caller' } as const;

const contextOf = (account: Account, verification: string, rules: Rules, request: RequestSecrets): EffectContext => {
  const row = {
    id: `call.${verification}`,
    flow: 'caller',
    account: account.id,
    address: { ...page, conversation: '', route: '', locale: 'en' },
  };
  return { key: keyFor('c', row.id), row: row as Conversation, request, ...rules };
};

/** The caller's own code, of whichever of their methods it can be; counted like any other try. */
const passed = async (
  work: CallerWork,
  actor: Actor,
  verification: string,
  code: string,
  rules: Rules,
): Promise<MethodId | null> => {
  const { parts, all } = work;
  const method: MethodId = /^\s*(\d\s*){6}$/.test(code) ? 'authenticator-code' : 'recovery-code';
  const registration = (await usableOf(parts, actor.account, rules)).find((one) => one.method === method);
  if (!registration) return null;
  const request = new RequestSecrets('page');
  const held = request.holdAll({ code });
  const given = { account: actor.account.id, registration: registration.id, method, purpose: 'caller' };
  const owed = {
    do: 'check-code',
    with: given,
    secrets: held,
    id: `call.${verification}.${parts.now()}`,
    by: parts.replica,
    leaseUntil: 0,
  } as const;
  const checked = await checkCode(all, parts.herald)(owed, contextOf(actor.account, verification, rules, request));
  return checked.ok ? method : null;
};

const answered = async (work: CallerWork, typed: TypedCall): ReturnType<CallDesk['answer']> => {
  const { parts } = work;
  const account = await parts.directory.findByName(typed.name.trim());
  const { policy, version } = await policyFor(parts, account?.id ?? null);
  const rules = { policy, policyVersion: version };
  if (account && parts.roles.isHoney(account)) parts.log.warn('alarm: a honey account was looked up', { alarm: 'honey-account' });
  const found = account && !account.untouchable ? await openCallOf(parts, account.id, '', rules) : null;
  if (!account || !found) return null;
  const [of, verification] = found;
  const actor: Actor = { account, by: page, role: 'self', via: 'page' };
  const call = { case: of.id, verification };
  const isRight = (await typeNumber(parts, call, actor, typed.number, rules)) === 'right';
  const method = isRight ? await passed(work, actor, verification, typed.code, rules) : null;
  const isProven = method !== null && (await proveCaller(parts, call, actor, [method], rules));
  work.begin('case news', async () => {
    const now = await parts.records.caseOf(of.id);
    if (now) await tellCase(work.speaking(), now, rules);
  });
  return isProven ? { agent: await agentName(parts, of.id), words: callNumber(parts.keys, call).words } : null;
};

/** The desk behind the page. Every answer takes the same time. */
export const callDesk = (work: CallerWork): CallDesk => ({
  async answer(typed) {
    const [answer] = await Promise.all([answered(work, typed), sleep(answerAfterMs)]);
    return answer;
  },
});
