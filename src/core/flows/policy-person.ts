import { z } from 'zod';
import type { Flow, Heard, Move } from '../conversation.ts';
import { gatesFor } from '../evidence.ts';
import type { Policy } from '../policy.ts';
import { effectivePolicy } from '../policy-reach.ts';
import { settingOf, valueAt } from '../policy-settings.ts';
import { listed, settingLabel, valueText } from '../policy-words.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { askNotShown } from './policy-views.ts';
import { progress } from './proving-views.ts';

/** What applies to somebody, and why. Ways are the names of groups, from the person's own to the one that counts. */
export const Person = z.strictObject({
  name: z.string(),
  tier: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  version: z.int(),
  scope: z.enum(['none', 'all', 'in', 'out']),
  scopeWay: z.string(),
  /** The place of the rule that applies, from 0; null: none. */
  rule: z.int().nullable(),
  ruleWay: z.string(),
  /** Later rules the person would fall under as well: they do not apply. */
  passedOver: z.array(z.string()).max(20),
  /** Methods that are registered, and count now. */
  methods: z.array(z.string()).max(40),
  canReset: z.boolean(),
  /** Why not; names a sentence of a refusal. Null: they can. */
  why: z.string().nullable(),
});
/** Shown to an administrator, on record, and never with an address: method kinds (SEC-28, SEC-113). */
export type Person = z.infer<typeof Person>;

interface Looking {
  readonly at: 'looking';
}
interface NotShown {
  readonly at: 'not-shown';
  readonly reason: string;
}
interface Shown {
  readonly at: 'shown';
  readonly person: Person;
}
type PolicyPersonState = Looking | NotShown | Shown;

const hearLooked = (_state: Looking, event: Heard): Move<PolicyPersonState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'policy-person') return null;
  if (!event.outcome.ok) return { state: { at: 'not-shown', reason: event.outcome.reason } };
  return { state: { at: 'shown', person: Person.parse(event.outcome.value) } };
};

interface Line {
  readonly label: Sentence;
  readonly value: Sentence;
}

const ruleLines = ({ rule: at, ruleWay, passedOver }: Person, { rules }: Policy): readonly Line[] => {
  const rule = at === null ? null : rules[at];
  const label = { say: 'policy.person.rule' };
  const later =
    passedOver.length === 0 ? [] : [{ label, value: { say: 'policy.person.passed-over', with: { names: listed(passedOver) } } }];
  if (!rule || at === null) return [{ label, value: { say: 'policy.person.no-rule', with: { count: rules.length } } }];
  return [{ label, value: { say: 'policy.person.by-rule', with: { name: rule.name, place: at + 1, way: ruleWay } } }, ...later];
};

/** The settings the rule has of its own, before and after. */
const ownLines = ({ rule: at }: Person, policy: Policy): readonly Line[] =>
  Object.entries((at === null ? null : policy.rules[at]?.set) ?? {}).map(([path, value]) => {
    const setting = settingOf(path) ?? { path, name: path, kind: { type: 'text' } };
    const before = valueText(valueAt(policy, path));
    return {
      label: settingLabel(setting),
      value: { say: `policy.person.own.${setting.kind.type}`, with: { before, after: valueText(value) } },
    };
  });

/** What they could use now, each by its name. */
const methodLines = (methods: readonly string[]): readonly Line[] => {
  const label = { say: 'policy.person.methods' };
  if (methods.length === 0) return [{ label, value: { say: 'policy.person.methods.none' } }];
  return [...new Set(methods)].map((method) => ({ label, value: { say: `method.${method}` } }));
};

const askPerson = ({ person }: Shown, policy: Policy): ViewInput => {
  const own = effectivePolicy(policy, person.rule === null ? null : (policy.rules[person.rule] ?? null));
  const { name, tier, version, scope, scopeWay, why, methods } = person;
  return {
    kind: 'facts',
    title: { say: 'policy.person', with: { name } },
    tone: person.canReset ? 'good' : 'warning',
    body: [
      { say: person.canReset ? 'policy.person.can' : 'policy.person.cannot' },
      ...(why ? [{ say: `policy.person.why.${why}` }] : []),
      { say: 'policy.person.version', with: { version } },
    ],
    rows: [
      { label: { say: 'policy.setting.scope.kind' }, value: { say: `policy.person.scope.${scope}`, with: { way: scopeWay } } },
      ...ruleLines(person, policy),
      ...ownLines(person, policy),
      { label: { say: 'policy.person.tier' }, value: { say: `policy.person.tier.${tier}` } },
      { label: { say: 'policy.setting.gates' }, value: { say: 'policy.person.gates', with: { gates: gatesFor(own, tier) } } },
      ...methodLines(methods),
    ].slice(0, 30),
    actions: [{ choice: 'begin:policy', label: { say: 'policy.button.look' } }],
  };
};

/** What applies to somebody an administrator names, and why: scope, rule, tier, and whether they could reset now. Changes nothing, and shows no address (SEC-100). */
export const policyPerson: Flow<PolicyPersonState> = {
  name: 'policy-person',
  version: 1,
  isAboutPolicy: true,
  begin: ({ named }) => ({ state: { at: 'looking' }, effects: [{ do: 'policy-person', with: { named } }] }),
  steps: {
    looking: { ask: () => progress('policy.looking'), hear: hearLooked },
    'not-shown': { last: true, ask: askNotShown },
    shown: { last: true, ask: askPerson, hear: (_state, event) => (event.kind === 'answered' ? { begin: 'policy' } : null) },
  },
};
