import type { Policy } from './policy.ts';
import { emergencyDirection } from './policy-emergency.ts';
import { groupsOf, type PolicyRule, ruleFor, withSettings } from './policy-rules.ts';

/** What a change does to safety: `weaken` needs a second admin, `tighten` and `neutral` do not (SEC-95). */
export type Direction = 'weaken' | 'tighten' | 'neutral';

/** One changed setting; `path` as in `limits.codeDigits`. */
export interface Difference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly direction: Direction;
}

type Rule<T> = (before: T, after: T) => Direction;

/** Each setting has a rule: the compiler refuses a policy with one that has none. */
type Rules<T> = {
  readonly [K in keyof T]-?: NonNullable<T[K]> extends string | number | boolean | readonly unknown[] ? Rule<T[K]> : Rules<T[K]>;
};

const up = (rises: Direction, falls: Direction) => (before: number, after: number) => (after > before ? rises : falls);

/** A limit, a life, a number of tries: more of it opens more. */
const moreIsWeaker: Rule<number> = up('weaken', 'tighten');
const lessIsWeaker: Rule<number> = up('tighten', 'weaken');
const onIsWeaker: Rule<boolean> = (_, after) => (after ? 'weaken' : 'tighten');
const offIsWeaker: Rule<boolean> = (_, after) => (after ? 'tighten' : 'weaken');
const nothing: Rule<unknown> = () => 'neutral';
/** Days after which something is asked again; 0 is never, so the longest of all. */
const laterIsWeaker: Rule<number> = (before, after) =>
  moreIsWeaker(before || Number.POSITIVE_INFINITY, after || Number.POSITIVE_INFINITY);
/** From the tightest to the widest. */
const wider =
  <T>(...order: readonly T[]): Rule<T> =>
  (before, after) =>
    moreIsWeaker(order.indexOf(before), order.indexOf(after));

const without = (some: readonly string[], others: readonly string[]): boolean => some.some((one) => !others.includes(one));
/** A list that lets in: whoever is new on it weakens, even when somebody else left. */
const additionIsWeaker: Rule<readonly string[]> = (before, after) => {
  if (without(after, before)) return 'weaken';
  return without(before, after) ? 'tighten' : 'neutral';
};
const removalIsWeaker: Rule<readonly string[]> = (before, after) => additionIsWeaker(after, before);

const method = { enabled: onIsWeaker };

const rules: Rules<Omit<Policy, 'rules' | 'emergency'>> = {
  preset: wider<Policy['preset']>('hardened', 'entra-compatible'),
  scope: { kind: wider<Policy['scope']['kind']>('none', 'selected', 'all'), groups: additionIsWeaker },
  gates: lessIsWeaker,
  methods: {
    'authenticator-code': method,
    'hardware-token': method,
    'chat-confirmation': method,
    'email-code': method,
    'mobile-phone-code': method,
    'office-phone-call': method,
    'security-questions': method,
    passkey: method,
    'recovery-code': method,
    vouch: method,
    'current-password': method,
    'registration-pass': method,
  },
  registration: {
    required: offIsWeaker,
    reconfirmDays: laterIsWeaker,
    skipAllowed: onIsWeaker,
    skipMaxDays: moreIsWeaker,
    holdHours: lessIsWeaker,
    prefilled: wider<Policy['registration']['prefilled']>('off', 'offered', 'counted'),
  },
  unlock: { withoutReset: onIsWeaker, perDay: moreIsWeaker },
  chats: { signInsAreSeparate: onIsWeaker },
  administrators: { selfService: onIsWeaker },
  notifications: {
    administratorsOnAdministratorReset: offIsWeaker,
    passwordExpiry: nothing,
    extraRecipients: removalIsWeaker,
    securityContacts: removalIsWeaker,
  },
  helpdesk: {
    contact: nothing,
    name: nothing,
    ticketRequired: offIsWeaker,
    unlockAlone: onIsWeaker,
    numberLifeMinutes: moreIsWeaker,
    numberTries: moreIsWeaker,
    verificationLifeMinutes: moreIsWeaker,
    approvalLifeMinutes: moreIsWeaker,
    lookUpsPerHour: moreIsWeaker,
    actionsPerHour: moreIsWeaker,
    actionsPerDay: moreIsWeaker,
    passMinutes: moreIsWeaker,
  },
  branding: { organisation: nothing, colour: nothing, logo: nothing, language: nothing },
  questions: { toRegister: lessIsWeaker, toAsk: lessIsWeaker, predefined: onIsWeaker, custom: additionIsWeaker },
  password: {
    minLength: lessIsWeaker,
    maxLength: lessIsWeaker,
    everySignInHasSecondFactor: onIsWeaker,
    blockedWords: removalIsWeaker,
  },
  limits: {
    flowIdleMinutes: moreIsWeaker,
    flowTotalMinutes: moreIsWeaker,
    codeDigits: lessIsWeaker,
    codeLifeMinutes: moreIsWeaker,
    codeTries: moreIsWeaker,
    totpWindowSteps: moreIsWeaker,
    recoveryCodes: moreIsWeaker,
    confirmationDigits: lessIsWeaker,
    confirmationLifeMinutes: moreIsWeaker,
    confirmationsPerHour: moreIsWeaker,
    confirmationsPerDay: moreIsWeaker,
    freeTries: moreIsWeaker,
    waitCapMinutes: lessIsWeaker,
    failuresBeforePause: moreIsWeaker,
    failuresBeforeWear: moreIsWeaker,
    codesPerDestinationHour: moreIsWeaker,
    codesPerDestinationDay: moreIsWeaker,
    codesPerAccountDay: moreIsWeaker,
    linkLifeMinutes: moreIsWeaker,
    submissionsPerLink: moreIsWeaker,
    webIdleMinutes: moreIsWeaker,
    webTotalMinutes: moreIsWeaker,
    currentPasswordTriesPerFlow: moreIsWeaker,
    currentPasswordTriesPerDay: moreIsWeaker,
    vouchLifeMinutes: moreIsWeaker,
    flowsPerHour: moreIsWeaker,
    freezeHours: lessIsWeaker,
    answerFloorMs: lessIsWeaker,
  },
  audit: { keepDays: lessIsWeaker },
};

type AnyRules = { readonly [name: string]: Rule<unknown> | AnyRules };
type Values = Readonly<Record<string, unknown>>;

const isSame = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);

const walk = (path: string, branch: AnyRules, before: Values, after: Values): readonly Difference[] =>
  Object.entries(branch).flatMap(([name, rule]) => {
    const [was, is, here] = [before[name], after[name], path ? `${path}.${name}` : name];
    if (typeof rule === 'object') return walk(here, rule, was as Values, is as Values);
    return isSame(was, is) ? [] : [{ path: here, before: was, after: is, direction: rule(was, is) }];
  });

/** The direction of several changes at once: one that weakens weakens all. */
const together = (directions: readonly Direction[]): Direction => {
  if (directions.includes('weaken')) return 'weaken';
  return directions.includes('tighten') ? 'tighten' : 'neutral';
};

const settingsDiffer = (before: Policy, after: Policy): readonly Difference[] =>
  walk('', rules as unknown as AnyRules, before, after);

/** Everybody a pair of rule lists can tell apart: whoever is in no group, in one, or in two of them. More groups only lead to an earlier rule. */
const memberships = (one: readonly PolicyRule[], other: readonly PolicyRule[]): readonly (readonly string[])[] => [
  [],
  ...groupsOf([...one, ...other]).map((group) => [group]),
  ...groupsOf(one).flatMap((group) => groupsOf(other).map((another) => [group, another])),
];

/** What other rules do to safety, for whomever. Said on the settings as they will be, so that it is about the rules alone. */
const rulesDirection = (before: readonly PolicyRule[], after: Policy): Direction => {
  const moves = new Map(
    memberships(before, after.rules).map((groups) => {
      const [from, to] = [ruleFor(before, groups), ruleFor(after.rules, groups)];
      return [JSON.stringify([from?.set, to?.set]), [from, to]] as const;
    }),
  );
  const found = [...moves.values()].flatMap(([from, to]) =>
    settingsDiffer(withSettings(after, from?.set ?? {}), withSettings(after, to?.set ?? {})),
  );
  return together(found.map(({ direction }) => direction));
};

/** Every setting that differs, in the order of the policy, with what the change does to safety (SEC-95, SEC-96). */
export const policyDifference = (before: Policy, after: Policy): readonly Difference[] => [
  ...settingsDiffer(before, after),
  ...(isSame(before.rules, after.rules)
    ? []
    : [{ path: 'rules', before: before.rules, after: after.rules, direction: rulesDirection(before.rules, after) }]),
  ...(isSame(before.emergency, after.emergency)
    ? []
    : [
        {
          path: 'emergency',
          before: before.emergency,
          after: after.emergency,
          direction: emergencyDirection(before.emergency, after.emergency),
        },
      ]),
];

/** The changes that weaken: any one of them needs a second admin. */
export const weakenings = (differences: readonly Difference[]): readonly Difference[] =>
  differences.filter(({ direction }) => direction === 'weaken');
