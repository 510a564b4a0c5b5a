import { z } from 'zod';
import { evidenceOf, satisfies } from './evidence.ts';
import { allLanguages } from './languages.ts';
import { type MethodId, methodClasses } from './method.ts';
import { Emergency } from './policy-emergency.ts';
import { hasSetting, PolicyRule, withSettings } from './policy-rules.ts';
import { offeredQuestions } from './questions.ts';

/** A whole number inside the bound of SEC section 2; outside it is refused, never clamped (SEC-103). */
const within = (low: number, high: number, standard: number) => z.int().min(low).max(high).default(standard);

const Method = z.strictObject({ enabled: z.boolean() });
const enabledByDefault: readonly MethodId[] = ['authenticator-code', 'email-code', 'recovery-code'];
const methodsDefault = Object.fromEntries(
  (Object.keys(methodClasses) as MethodId[])
    .filter((id) => methodClasses[id] !== 'X')
    .map((id) => [id, { enabled: enabledByDefault.includes(id) }]),
);
const Methods = z.strictObject({
  'authenticator-code': Method,
  'hardware-token': Method,
  'chat-confirmation': Method,
  'email-code': Method,
  'mobile-phone-code': Method,
  'office-phone-call': Method,
  'security-questions': Method,
  passkey: Method,
  'recovery-code': Method,
  vouch: Method,
  'current-password': Method.default({ enabled: true }),
  'registration-pass': Method.default({ enabled: true }),
});

/** An e-mail address or an https URL: what *contact your administrator* opens. */
const HelpdeskContact = z.union([z.email().max(254), z.url({ protocol: /^https$/ }).max(2000)]);

const Shape = z.strictObject({
  preset: z.enum(['hardened', 'entra-compatible']).default('hardened'),
  scope: z
    .strictObject({
      kind: z.enum(['none', 'selected', 'all']).default('all'),
      groups: z.array(z.string().min(1).max(256)).max(50).default([]),
    })
    .prefault({}),
  gates: within(1, 3, 2),
  methods: z.preprocess((given) => ({ ...methodsDefault, ...(given as object | undefined) }), Methods),
  registration: z
    .strictObject({
      required: z.boolean().default(true),
      reconfirmDays: within(0, 730, 180),
      skipAllowed: z.boolean().default(true),
      skipMaxDays: within(0, 30, 7),
      holdHours: within(0, 168, 0),
      /** Addresses and numbers that the directory holds: not looked at, offered at registration, or counted unconfirmed by the rules of Entra. */
      prefilled: z.enum(['off', 'offered', 'counted']).default('offered'),
    })
    .prefault({}),
  unlock: z.strictObject({ withoutReset: z.boolean().default(true), perDay: within(1, 3, 3) }).prefault({}),
  /** The two chats are signed in to apart from each other: then the other one counts without W, P or R beside it (SEC-37). */
  chats: z.strictObject({ signInsAreSeparate: z.boolean().default(false) }).prefault({}),
  administrators: z.strictObject({ selfService: z.boolean().default(false) }).prefault({}),
  notifications: z
    .strictObject({
      administratorsOnAdministratorReset: z.boolean().default(true),
      /** People are told before their password ends, denser near the day. */
      passwordExpiry: z.boolean().default(false),
      extraRecipients: z.array(z.email()).max(20).default([]),
      /** Who is alarmed when somebody says *this was not me* (SEC-102). */
      securityContacts: z.array(z.email()).max(20).default([]),
    })
    .prefault({}),
  helpdesk: z
    .strictObject({
      contact: HelpdeskContact.nullable().default(null),
      name: z.string().max(64).default(''),
      ticketRequired: z.boolean().default(true),
      /** An agent may unlock a verified caller of tier 2 without a second person (SEC-88). */
      unlockAlone: z.boolean().default(true),
      numberLifeMinutes: within(1, 10, 5),
      numberTries: within(1, 3, 3),
      verificationLifeMinutes: within(5, 30, 15),
      approvalLifeMinutes: within(5, 60, 30),
      lookUpsPerHour: within(10, 120, 60),
      actionsPerHour: within(1, 20, 10),
      actionsPerDay: within(1, 60, 30),
      passMinutes: within(10, 480, 60),
    })
    .prefault({}),
  branding: z
    .strictObject({
      organisation: z.string().min(1).max(64).default('Your organisation'),
      colour: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/)
        .default('#1f5fa8'),
      logo: z
        .url({ protocol: /^https$/ })
        .nullable()
        .default(null),
      /** What people are spoken to in who chose nothing and of whom nothing is known; so are the addresses of `notifications`. */
      language: z.enum(allLanguages).default('en'),
    })
    .prefault({}),
  questions: z
    .strictObject({
      toRegister: within(3, 10, 5),
      toAsk: within(3, 5, 3),
      /** The list of this release is offered, beside the organisation's own. */
      predefined: z.boolean().default(true),
      custom: z.array(z.string().min(3).max(200)).max(20).default([]),
    })
    .prefault({}),
  password: z
    .strictObject({
      minLength: within(8, 64, 15),
      maxLength: within(64, 256, 128),
      everySignInHasSecondFactor: z.boolean().default(false),
      blockedWords: z.array(z.string().min(4).max(64)).max(1000).default([]),
    })
    .prefault({}),
  limits: z
    .strictObject({
      flowIdleMinutes: within(2, 10, 5),
      flowTotalMinutes: within(5, 15, 15),
      codeDigits: within(6, 10, 6),
      codeLifeMinutes: within(1, 10, 5),
      codeTries: within(3, 5, 5),
      totpWindowSteps: within(0, 1, 1),
      recoveryCodes: within(5, 20, 10),
      confirmationDigits: within(6, 8, 6),
      confirmationLifeMinutes: within(1, 10, 5),
      confirmationsPerHour: within(1, 5, 3),
      confirmationsPerDay: within(1, 10, 5),
      freeTries: within(3, 5, 5),
      waitCapMinutes: within(15, 60, 60),
      failuresBeforePause: within(5, 20, 10),
      failuresBeforeWear: within(10, 100, 50),
      codesPerDestinationHour: within(1, 5, 3),
      codesPerDestinationDay: within(1, 10, 6),
      codesPerAccountDay: within(1, 10, 5),
      linkLifeMinutes: within(5, 15, 10),
      submissionsPerLink: within(3, 10, 5),
      webIdleMinutes: within(1, 10, 5),
      webTotalMinutes: within(5, 15, 15),
      currentPasswordTriesPerFlow: within(1, 3, 3),
      currentPasswordTriesPerDay: within(1, 4, 4),
      vouchLifeMinutes: within(10, 1450, 60),
      flowsPerHour: within(5, 20, 10),
      freezeHours: within(24, 168, 72),
      answerFloorMs: within(500, 3000, 1000),
    })
    .prefault({}),
  audit: z.strictObject({ keepDays: within(90, 2555, 365) }).prefault({}),
  /** Own settings of groups; the first that names a group of the account applies, and no other. */
  rules: z.array(PolicyRule).max(20).default([]),
  emergency: Emergency.prefault({}),
});

/** A policy that has been checked. Read afresh each turn. */
export type Policy = z.infer<typeof Shape>;

/** Whether an ordinary account that registered everything policy allows could pass. */
const canBeSatisfied = (policy: Policy): boolean => {
  const allowed = (Object.keys(policy.methods) as MethodId[]).filter(
    (id) => methodClasses[id] !== 'X' && policy.methods[id].enabled,
  );
  return satisfies(
    'reset',
    policy,
    2,
    allowed.map((id) => evidenceOf(id, 0)),
    0,
  );
};

interface Complaint {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What no single setting can say about itself. */
const complaintsOf = (policy: Policy): readonly Complaint[] => [
  ...(policy.scope.kind === 'selected' && policy.scope.groups.length === 0
    ? [{ path: ['scope', 'groups'], message: 'name at least one group, or choose none or all' }]
    : []),
  ...(policy.password.minLength < 15 && !policy.password.everySignInHasSecondFactor
    ? [
        {
          path: ['password', 'minLength'],
          message: 'below 15 only where every sign-in has a second factor (set everySignInHasSecondFactor)',
        },
      ]
    : []),
  ...(policy.questions.toAsk > policy.questions.toRegister
    ? [{ path: ['questions', 'toAsk'], message: 'cannot ask more questions than are registered' }]
    : []),
  ...(policy.methods['security-questions'].enabled && offeredQuestions(policy).length < policy.questions.toRegister
    ? [{ path: ['questions', 'custom'], message: 'offer at least as many questions as are to be registered' }]
    : []),
  ...(canBeSatisfied(policy)
    ? []
    : [{ path: ['gates'], message: 'nobody could pass: enable methods of more classes, or ask for fewer gates' }]),
];

/** A rule must make a policy that could stand alone. */
const complaintsOfRule = (policy: Policy, rule: PolicyRule): readonly Complaint[] => {
  const unknown = Object.keys(rule.set).find((path) => !hasSetting(policy, path));
  if (unknown !== undefined) return [{ path: ['set'], message: `there is no setting ${unknown}` }];
  const made = Shape.safeParse(withSettings({ ...policy, rules: [] }, rule.set));
  return made.success
    ? complaintsOf(made.data)
    : made.error.issues.map(({ path, message }) => ({ path: path.map(String), message }));
};

const complaintsOfRules = (policy: Policy): readonly Complaint[] => {
  const names = policy.rules.map(({ name }) => name.toLowerCase());
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  return [
    ...(twice < 0 ? [] : [{ path: ['rules', twice, 'name'], message: 'another rule has this name' }]),
    ...policy.rules.flatMap((rule, index) =>
      complaintsOfRule(policy, rule).map(({ path, message }) => ({ path: ['rules', index, ...path], message })),
    ),
  ];
};

/**
 * The whole SSPR policy: who may reset, how they prove themself, what happens around it. Names follow Microsoft Entra
 * where Entra has the setting; bounds are those of the security requirements, section 2.
 */
export const Policy = Shape.superRefine((policy, context) => {
  for (const { path, message } of [...complaintsOf(policy), ...complaintsOfRules(policy)])
    context.addIssue({ code: 'custom', path: [...path], message });
});

/** The policy of an empty store: preset *hardened*. */
export const standardPolicy: Policy = Policy.parse({});
