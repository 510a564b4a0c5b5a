import type { Context, Heard } from '../conversation.ts';
import type { Policy } from '../policy.ts';
import { changedPolicy, type NotChanged, type PolicyChanges, typedChanges } from '../policy-change.ts';
import { isForRules, type PolicyRule, withSettings } from '../policy-rules.ts';
import { type PolicyArea, policyAreas, type Setting, settingOf, settingsIn, valueAt } from '../policy-settings.ts';
import { optionLabel, settingLabel, valueText } from '../policy-words.ts';
import type { Field, Sentence, ViewInput } from '../views.ts';
import { choiceIn, look, type Next, preview } from './policy-moves.ts';
import type { Edit, OneRule, Overview } from './policy-states.ts';
import { back, warned } from './policy-views.ts';

const longestText = 1_800;

const nameOf = ({ path }: Setting): string => path.replace(/^methods\.(.+)\.enabled$/, '$1').replace(/^.*\./, '');

/** The id of the field a setting is filled in with. */
export const fieldOf = (setting: Setting): string =>
  nameOf(setting)
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .slice(0, 31);

/** The policy a form stands on: for everybody, or as a rule makes it. */
const shownPolicy = (policy: Policy, rule: number | null): Policy =>
  withSettings(policy, (rule === null ? null : policy.rules[rule]?.set) ?? {});

/** Settings of an area that fit into a form: a list too long to be typed is set from a file. In a rule only those it may have. */
const askedIn = (policy: Policy, area: PolicyArea, rule: number | null): readonly Setting[] =>
  settingsIn(area).filter(({ path }) => {
    const value = valueAt(policy, path);
    const isShort = !Array.isArray(value) || value.join('\n').length <= longestText;
    return isShort && (rule === null || isForRules(path));
  });

/** The areas a rule may have settings of. */
export const ruleAreas: readonly PolicyArea[] = policyAreas.filter((area) =>
  settingsIn(area).some(({ path }) => isForRules(path)),
);

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : valueText(value));

const fieldFor = (policy: Policy, setting: Setting): Field => {
  const { kind, path } = setting;
  const value = valueAt(policy, path);
  const common = { id: fieldOf(setting), label: settingLabel(setting) };
  switch (kind.type) {
    case 'number': {
      const { min, max } = kind;
      return { ...common, hint: { say: 'policy.bounds', with: { min, max } }, type: 'number', min, max, value: Number(value) };
    }
    case 'choice':
      return {
        ...common,
        type: 'choice',
        options: kind.options.map((one) => ({ value: one, label: optionLabel(setting, one) })),
        value: String(value),
      };
    case 'toggle':
      return { ...common, type: 'toggle', value: value === true };
    default: {
      const isList = kind.type === 'list';
      const hint = isList ? { hint: { say: 'policy.list' } } : {};
      return { ...common, ...hint, type: 'text', maxLength: isList ? 2_000 : 254, value: textOf(value), optional: true };
    }
  }
};

/** The settings of one area, as they are, to be changed. */
export const askEdit = ({ area, rule, problem }: Edit, whole: Policy): ViewInput => {
  const policy = shownPolicy(whole, rule);
  return {
    kind: 'form',
    title: { say: `policy.area.${area}` },
    body: [
      ...(rule === null ? [] : [{ say: 'policy.rule.edit', with: { name: whole.rules[rule]?.name ?? '' } }]),
      { say: 'policy.edit.explain' },
    ],
    fields: askedIn(policy, area, rule).map((setting) => fieldFor(policy, setting)),
    submit: { choice: 'submit', label: { say: 'policy.button.preview' }, style: 'primary' },
    ...(problem ? { problem } : {}),
    ...warned(problem),
    actions: [back],
  };
};

/** What is wrong with what was typed, naming the setting and its bounds. */
export const problemOf = ({ reason, path }: NotChanged): Sentence => {
  const setting = settingOf(path);
  if (reason === 'bounds' && setting?.kind.type === 'number')
    return {
      say: 'policy.problem.bounds',
      with: { setting: { say: settingLabel(setting).say }, min: setting.kind.min, max: setting.kind.max },
    };
  return { say: `policy.problem.${reason}` };
};

/** A rule with these settings changed: what is as for everybody is no setting of its own. */
const changedRule = (policy: Policy, rule: PolicyRule, changes: PolicyChanges): PolicyRule => {
  const set = Object.entries({ ...rule.set, ...changes }).filter(
    ([path, value]) => JSON.stringify(value) !== JSON.stringify(valueAt(policy, path)),
  );
  return { ...rule, set: Object.fromEntries(set) as PolicyRule['set'] };
};

/** Typed changes as changes of the policy: those of a rule change the rules. */
const changesOf = (policy: Policy, rule: number | null, typed: PolicyChanges): PolicyChanges => {
  if (rule === null || Object.keys(typed).length === 0) return typed;
  return { rules: policy.rules.map((one, at) => (at === rule ? changedRule(policy, one, typed) : one)) };
};

/** The form of an area. */
export const edit = ({ who, head }: Overview | OneRule, area: PolicyArea, rule: number | null): Next => ({
  state: { at: 'edit', who, head, area, rule, problem: null },
});

/** The area of a choice such as `edit:gates`; null: the choice is another. */
export const areaIn = (event: Heard): PolicyArea | null => policyAreas.find((one) => choiceIn(event) === `edit:${one}`) ?? null;

/** Takes a form in: says what is wrong with it, or what it would do. */
export const hearEdit = (state: Edit, event: Heard, { policy }: Context): Next => {
  if (event.kind !== 'answered') return null;
  const { area, rule } = state;
  if (event.choice === 'back' || (rule !== null && !policy.rules[rule])) return look();
  const shown = shownPolicy(policy, rule);
  const asked = askedIn(shown, area, rule).map((setting) => ({ setting, field: fieldOf(setting) }));
  const typed = typedChanges(shown, asked, event.fields);
  const plain = changedPolicy(shown, typed);
  const changes = changesOf(policy, rule, typed);
  const checked = plain.ok ? changedPolicy(policy, changes) : plain;
  if (checked.why) return { state: { ...state, problem: problemOf(checked.why) } };
  if (Object.keys(changes).length === 0) return { state: { ...state, problem: { say: 'policy.problem.nothing' } } };
  return preview(state, { changes });
};
