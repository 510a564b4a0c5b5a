import type { RegisteredMethod } from '../../core/account.ts';
import type { Case } from '../../core/cases/case.ts';
import { openVerification } from '../../core/cases/verifying.ts';
import type { EffectName, Outcome, Owed } from '../../core/effects.ts';
import { evidenceOf, satisfies } from '../../core/evidence.ts';
import { usable, type Who } from '../../core/flows/who.ts';
import { classOf } from '../../core/method.ts';
import { no, ok } from '../../core/result.ts';
import { checkCode } from '../effects/check-code.ts';
import { evidenceIn } from '../effects/given.ts';
import type { Parts } from '../parts.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { callNumber } from './call-number.ts';
import { agentName, denyCall, proveCaller, typeNumber } from './calling.ts';
import { tellCase } from './news.ts';
import { type Actor, type CaseParts, limitsOf, type Rules } from './parts.ts';
import { usableOf, whoOf } from './people.ts';
import type { CaseWork } from './work.ts';

/** Caller effects look at codes as every flow does, with the same counters. */
export interface CallerWork extends CaseWork {
  readonly all: Parts;
}

type CallerEffect = Extract<EffectName, `caller-${string}`>;

interface Call {
  readonly case: string;
  readonly verification: string;
}

const rulesOf = ({ policy, policyVersion }: EffectContext): Rules => ({ policy, policyVersion });

/** Whoever types: the account linked to this chat, read now. */
const callerOf = async ({ directory }: CaseParts, { row }: EffectContext): Promise<Actor | null> => {
  const account = await directory.findByIdentity(row.address);
  return account && !account.untouchable ? { account, by: row.address, role: 'self' } : null;
};

const callIn = ({ with: given }: Owed): Call => ({
  case: String(given?.case ?? ''),
  verification: String(given?.verification ?? ''),
});

const dayMs = 86_400_000;

/** The call a caller can answer now: the one that was named, or the newest open one about them. */
export const openCallOf = async (
  { records, now }: CaseParts,
  account: string,
  named: string,
  rules: Rules,
): Promise<[Case, string] | null> => {
  const [id] = named.split(':');
  const about = id ? [await records.caseOf(id)] : await records.casesAbout(account, now() - dayMs);
  for (const of of about) {
    const open = of && of.target.account === account ? openVerification(of, limitsOf(rules.policy), now()) : null;
    if (of && open) return [of, open.id];
  }
  return null;
};

/** A caller proves themselves by what is enough on its own (SEC-85): the rest is not offered, since it would lead nowhere. */
const strongOnly = (who: Who): Who => ({
  ...who,
  methods: who.methods.filter(({ method }) => ['W', 'P', 'R'].includes(classOf(method))),
});

const appsOf = (methods: readonly RegisteredMethod[]) => methods.filter(({ method }) => method === 'authenticator-code');

const look =
  ({ parts }: CallerWork): Perform =>
  async (owed, context) => {
    const caller = await callerOf(parts, context);
    if (!caller) return no('none-open');
    const rules = rulesOf(context);
    const found = await openCallOf(parts, caller.account.id, String(owed.with?.named ?? ''), rules);
    if (!found) return no('none-open');
    const [of, verification] = found;
    const open = of.verifications.find((one) => one.id === verification);
    const who = strongOnly(await whoOf(parts, caller.account, rules));
    const apps = appsOf(usable(who, [], rules.policy, parts.now()));
    return ok({
      who,
      call: {
        case: of.id,
        verification,
        agent: await agentName(parts, of.id),
        ticket: of.ticket,
        words: callNumber(parts.keys, { case: of.id, verification }).words,
        action: open?.action,
        hasAuthenticator: apps.length === 1,
      },
    });
  };

const news = (work: CallerWork, id: string, rules: Rules): void =>
  work.begin('case news', async () => {
    const of = await work.parts.records.caseOf(id);
    if (of) await tellCase(work.speaking(), of, rules);
  });

/** The number first, counted and compared; then the caller's own code, where they typed one beside it. Two right ones verify. */
const number =
  (work: CallerWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const caller = await callerOf(parts, context);
    if (!caller) return no('none-open');
    const rules = rulesOf(context);
    const call = callIn(owed);
    const code = owed.secrets?.code ? context.request.get(owed.secrets.code) : '';
    const typed = await typeNumber(parts, call, caller, context.request.get(owed.secrets?.number), rules);
    news(work, call.case, rules);
    if (typed !== 'right') return no(typed);
    return code === '' ? ok('number') : proveByCode(work, { owed, context, caller, call, rules });
  };

interface Proving {
  readonly owed: Owed;
  readonly context: EffectContext;
  readonly caller: Actor;
  readonly call: Call;
  readonly rules: Rules;
}

const proveByCode = async (work: CallerWork, { owed, context, caller, call, rules }: Proving): Promise<Outcome> => {
  const { parts, all } = work;
  const [app, ...others] = appsOf(await usableOf(parts, caller.account, rules));
  if (!app || others.length > 0) return ok('number'); // of several the caller says which: the gate asks, and no try is spent on a guess
  const given = { account: caller.account.id, registration: app.id, method: 'authenticator-code', purpose: 'caller' };
  const { code } = owed.secrets ?? {};
  const checked = await checkCode(all, parts.herald)({ ...owed, with: given, secrets: code ? { code } : {} }, context);
  if (!checked.ok) return checked.reason === 'paused' ? checked : ok('number');
  const evidence = [evidenceOf('authenticator-code', parts.now())];
  if (!satisfies('caller', rules.policy, caller.account.tier, evidence, parts.now())) return ok('number');
  const isProven = await proveCaller(parts, call, caller, ['authenticator-code'], rules);
  news(work, call.case, rules);
  return isProven ? ok('verified') : no('none-open');
};

const proved =
  (work: CallerWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const caller = await callerOf(parts, context);
    const rules = rulesOf(context);
    const evidence = evidenceIn(owed);
    if (!caller || !satisfies('caller', rules.policy, caller.account.tier, evidence, parts.now())) return no('not-verified');
    const call = JSON.parse(String(owed.with?.task || '{}')) as Call;
    const methods = evidence.map(({ method }) => method);
    const isProven = await proveCaller(parts, call, caller, methods, rules);
    news(work, call.case, rules);
    return isProven ? ok(null) : no('none-open');
  };

const deny =
  (work: CallerWork): Perform =>
  async (owed, context) => {
    const caller = await callerOf(work.parts, context);
    if (!caller) return no('none-open');
    const rules = rulesOf(context);
    await denyCall(work.parts, callIn(owed), caller, rules);
    news(work, callIn(owed).case, rules);
    return ok(null);
  };

/** Every effect of the caller's card. */
export const callerEffects = (work: CallerWork): Readonly<Record<CallerEffect, Perform>> => ({
  'caller-look': look(work),
  'caller-number': number(work),
  'caller-proved': proved(work),
  'caller-deny': deny(work),
});
