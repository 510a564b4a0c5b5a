import type { Context, Heard, Step } from '../conversation.ts';
import type { Policy } from '../policy.ts';
import { changedPolicy } from '../policy-change.ts';
import { effectivePolicy } from '../policy-reach.ts';
import type { PolicyRule } from '../policy-rules.ts';
import { areaSummary, listed, valueText } from '../policy-words.ts';
import type { ViewInput } from '../views.ts';
import { areaIn, edit, problemOf, ruleAreas } from './policy-editing.ts';
import { choiceIn, look, type Next, placeIn, preview } from './policy-moves.ts';
import type { NameRule, OneRule, PolicyState, Rules } from './policy-states.ts';
import { back, warned } from './policy-views.ts';

const change = { say: 'policy.button.change' };

/** Every rule in its order, with whom it is for. */
const askRules = (_state: Rules, { rules }: Policy): ViewInput => ({
  kind: 'facts',
  title: { say: 'policy.rules' },
  body: [{ say: rules.length === 0 ? 'policy.rules.none' : 'policy.rules.explain' }],
  rows: rules.map(({ name, groups, set }, at) => ({
    label: { say: 'policy.rule.place', with: { place: at + 1, name } },
    value: { say: 'policy.rule.summary', with: { groups: valueText(groups), count: Object.keys(set).length } },
    actions: [{ choice: `rule:${at}`, label: change }],
  })),
  actions: [{ choice: 'add', label: { say: 'policy.button.add-rule' } }, back],
});

const hearRules = ({ who, head }: Rules, event: Heard, { policy }: Context): Next => {
  if (choiceIn(event) === 'back') return look();
  if (choiceIn(event) === 'add') return { state: { at: 'name-rule', who, head, rule: policy.rules.length, problem: null } };
  const rule = placeIn(event, 'rule');
  return rule === null ? null : { state: { at: 'rule', who, head, rule } };
};

/** One rule: whom it is for, and each area as it makes it. */
const askRule = ({ rule: at }: OneRule, policy: Policy): ViewInput => {
  const rule = policy.rules[at] ?? null;
  const own = effectivePolicy(policy, rule);
  return {
    kind: 'facts',
    title: { say: 'policy.rule.named', with: { name: rule?.name ?? '' } },
    body: [{ say: 'policy.rule.explain', with: { own: listed(Object.keys(rule?.set ?? {})) } }],
    rows: [
      {
        label: { say: 'policy.rule.groups' },
        value: { say: 'policy.rule.for', with: { groups: valueText(rule?.groups ?? []), place: at + 1 } },
        actions: [{ choice: 'name', label: change }],
      },
      ...ruleAreas.map((area) => ({
        label: { say: `policy.area.${area}` },
        value: areaSummary(own, area),
        actions: [{ choice: `edit:${area}`, label: change }],
      })),
    ],
    actions: [{ choice: 'remove', label: { say: 'policy.button.remove-rule' }, style: 'danger' }, back],
  };
};

const hearRule = (state: OneRule, event: Heard, { policy }: Context): Next => {
  const { who, head, rule } = state;
  if (choiceIn(event) === 'back') return { state: { at: 'rules', who, head } };
  if (!policy.rules[rule]) return look({ say: 'policy.problem.changed' });
  if (choiceIn(event) === 'name') return { state: { at: 'name-rule', who, head, rule, problem: null } };
  if (choiceIn(event) === 'remove') return preview(state, { changes: { rules: policy.rules.filter((_, at) => at !== rule) } });
  const area = areaIn(event);
  return area ? edit(state, area, rule) : null;
};

const askName = ({ rule: at, problem }: NameRule, { rules }: Policy): ViewInput => {
  const rule = rules[at];
  const most = rule ? rules.length : rules.length + 1;
  return {
    kind: 'form',
    title: { say: rule ? 'policy.rule.named' : 'policy.rule.new', with: { name: rule?.name ?? '' } },
    body: [{ say: 'policy.rule.place.explain' }],
    fields: [
      { id: 'name', label: { say: 'policy.rule.name' }, type: 'text', maxLength: 40, value: rule?.name ?? '' },
      {
        id: 'groups',
        label: { say: 'policy.rule.groups' },
        hint: { say: 'policy.list' },
        type: 'text',
        maxLength: 2_000,
        value: rule?.groups.join('\n') ?? '',
      },
      { id: 'place', label: { say: 'policy.rule.order' }, type: 'number', min: 1, max: most, value: at + 1 },
    ],
    submit: { choice: 'submit', label: { say: 'policy.button.preview' }, style: 'primary' },
    ...(problem ? { problem } : {}),
    ...warned(problem),
    actions: [back],
  };
};

const lines = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n;]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** The rules with one of them named anew and put in its place. */
const placed = (rules: readonly PolicyRule[], at: number, fields: Readonly<Record<string, string>>): readonly PolicyRule[] => {
  const named = { set: {}, ...rules[at], name: (fields.name ?? '').trim(), groups: lines(fields.groups ?? '') };
  const others = rules.filter((_, place) => place !== at);
  const place = Math.min(others.length, Math.max(0, Number(fields.place ?? at + 1) - 1 || 0));
  return [...others.slice(0, place), named, ...others.slice(place)];
};

const hearName = (state: NameRule, event: Heard, { policy }: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return { state: { at: 'rules', who: state.who, head: state.head } };
  const rules = placed(policy.rules, state.rule, event.fields);
  const checked = changedPolicy(policy, { rules });
  if (checked.why) return { state: { ...state, problem: problemOf(checked.why) } };
  if (JSON.stringify(rules) === JSON.stringify(policy.rules))
    return { state: { ...state, problem: { say: 'policy.problem.nothing' } } };
  return preview(state, { changes: { rules } });
};

/** The steps of own rules of groups: all of them, one of them, and what it is called. */
export const rulesDesk: {
  readonly rules: Step<Rules, PolicyState>;
  readonly rule: Step<OneRule, PolicyState>;
  readonly 'name-rule': Step<NameRule, PolicyState>;
} = {
  rules: { ask: askRules, hear: hearRules },
  rule: { ask: askRule, hear: hearRule },
  'name-rule': { ask: askName, hear: hearName },
};
