import type { Account, RegisteredMethod } from '../../core/account.ts';
import type { EffectName } from '../../core/effects.ts';
import type { Found } from '../../core/flows/who.ts';
import { type MethodId, methodClasses } from '../../core/method.ts';
import { no, ok } from '../../core/result.ts';
import { checkNewPassword } from '../../password/check.ts';
import type { CaseParts } from '../cases/parts.ts';
import { organisationPolicy } from '../policies.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { adminOf, type PolicyWork } from './parts.ts';
import { trialAccount } from './trial-account.ts';

/** Methods whose answer is typed; a passkey or a press in another chat cannot be played. */
const played: readonly MethodId[] = [
  'authenticator-code',
  'hardware-token',
  'email-code',
  'mobile-phone-code',
  'office-phone-call',
  'recovery-code',
];

/** This one is wrong, so that also that can be seen. */
const wrongCode = /^0{6,}$/;

const hints: Readonly<Partial<Record<MethodId, string>>> = {
  'email-code': 't•••@•••.example',
  'mobile-phone-code': '+•• ••••00',
  'office-phone-call': '+•• ••••00',
};

/** A test person has registered everything that can be played and is there. */
const methodsOf = ({ methods, now }: CaseParts): RegisteredMethod[] =>
  (Object.keys(methodClasses) as MethodId[])
    .filter((method) => played.includes(method) && methods[method])
    .map((method) => ({
      id: `t-${method}`,
      method,
      hint: hints[method] ?? null,
      registeredAt: now(),
      usableFrom: 0,
      worn: false,
      left: method === 'recovery-code' ? 10 : null,
    }));

const find =
  ({ parts }: PolicyWork): Perform =>
  async (owed, context) => {
    const refused = (reason: 'not-verified' | 'emergency' | 'switched-off'): Found => ({ found: 'refused', reason });
    if (!(await adminOf(parts, context))) return ok(refused('not-verified'));
    const { policy } = await organisationPolicy(parts);
    if (policy.emergency.level !== 'off') return ok(refused('emergency'));
    if (policy.scope.kind === 'none') return ok(refused('switched-off'));
    const named = String(owed.with?.named ?? '').toLowerCase();
    const place = policy.rules.findIndex(({ name }) => name.toLowerCase() === named);
    const account = trialAccount(place < 0 ? null : place);
    const who = { kind: 'own', account, tier: 2, methods: methodsOf(parts), lockedOut: false } as const;
    return ok({ found: 'account', who } satisfies Found);
  };

const check: Perform = async (owed, { request }) => (wrongCode.test(request.get(owed.secrets?.code)) ? no('wrong') : ok(null));

const testPerson: Account = {
  id: trialAccount(null),
  login: 'test.person',
  displayName: 'Test Person',
  givenName: 'Test',
  surname: 'Person',
  mail: null,
  personKey: null,
  tier: 2,
  untouchable: null,
  preferredLanguage: null,
};

/** The new password goes through every rule, those of the administrator's own directory too, and nowhere else. */
const choose =
  ({ parts }: PolicyWork): Perform =>
  async (owed, context: EffectContext) => {
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-verified');
    const { request, policy } = context;
    const [password, again] = [request.get(owed.secrets?.password), request.get(owed.secrets?.again)];
    const rules = await parts.directory.rules(admin.account.id);
    const checked = await checkNewPassword({ password, again, account: testPerson, policy, rules });
    return checked.ok ? ok(null) : no(`password.${checked.reason}`);
  };

/** Plays the effects of a reset for a test person: nothing is sent, and nothing is written. What a reset does not need is not done. */
export const playTrial = (work: PolicyWork): Perform => {
  const plays: Readonly<Partial<Record<EffectName, Perform>>> = {
    'find-account': find(work),
    'send-code': async () => ok(null),
    'check-code': check,
    'set-password': choose(work),
    'flow-ended': async () => ok(null),
  };
  return (owed, context) => plays[owed.do]?.(owed, context) ?? Promise.resolve(no('not-done'));
};
