import type { Direction } from './policy-difference.ts';
import type { PolicyRule } from './policy-rules.ts';
import { settingOf } from './policy-settings.ts';
import { type Row, settingLabel, valueText } from './policy-words.ts';

type Value = PolicyRule['set'][string] | undefined;

const nothing = 'none';

const textOf = (value: Value): string => (value === undefined ? nothing : valueText(value));

const settingRow = (name: string, path: string, before: Value, after: Value): Row => {
  const setting = settingOf(path) ?? { path, name: path, kind: { type: 'text' } };
  return {
    label: settingLabel(setting),
    value: { say: `policy.rule.changed.${setting.kind.type}`, with: { name, before: textOf(before), after: textOf(after) } },
  };
};

const settingRows = (name: string, before: PolicyRule['set'], after: PolicyRule['set']): readonly Row[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => JSON.stringify(before[path]) !== JSON.stringify(after[path]))
    .map((path) => settingRow(name, path, before[path], after[path]));

const rowsOf = (was: PolicyRule | undefined, is: PolicyRule | undefined): readonly Row[] => {
  const name = is?.name ?? was?.name ?? '';
  const label = { say: 'policy.rule.named', with: { name } };
  const groups = valueText(is?.groups ?? []);
  if (!is) return [{ label, value: { say: 'policy.rule.removed' } }];
  if (!was) return [{ label, value: { say: 'policy.rule.added', with: { groups } } }, ...settingRows(name, {}, is.set)];
  const before = valueText(was.groups);
  const moved = before === groups ? [] : [{ label, value: { say: 'policy.rule.regrouped', with: { before, after: groups } } }];
  return [...moved, ...settingRows(name, was.set, is.set)];
};

const orderOf = (rules: readonly PolicyRule[], others: readonly PolicyRule[]): readonly string[] =>
  rules.map(({ name }) => name).filter((name) => others.some((one) => one.name === name));

/** Changed rules in words: what they do to safety, each rule that came, went or changed, each of its settings, and another order. */
export const ruleRows = (before: readonly PolicyRule[], after: readonly PolicyRule[], direction: Direction): readonly Row[] => {
  const label = { say: 'policy.rules' };
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  const find = (rules: readonly PolicyRule[], name: string) => rules.find((one) => one.name === name);
  const isSameOrder = orderOf(before, after).join('\n') === orderOf(after, before).join('\n');
  return [
    { label, value: { say: 'policy.rules.changed', with: { direction } } },
    ...names.flatMap((name) => rowsOf(find(before, name), find(after, name))),
    ...(isSameOrder
      ? []
      : [{ label, value: { say: 'policy.rules.order', with: { order: valueText(after.map(({ name }) => name)) } } }]),
  ];
};
