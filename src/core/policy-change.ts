import { z } from 'zod';
import { Policy } from './policy.ts';
import { policyDifference } from './policy-difference.ts';
import { withSettings } from './policy-rules.ts';
import { type Setting, settingOf, valueAt } from './policy-settings.ts';
import { no, ok, type Result } from './result.ts';

/** Settings and the values they are to have, by path: what a change is, apart from the version it is made on. */
export const PolicyChanges = z.record(z.string().max(100), z.unknown());
/** Values are checked when they are laid over a policy, whose bounds hold (SEC-99), not before. */
export type PolicyChanges = z.infer<typeof PolicyChanges>;

/** Why a change cannot be made; `path` names the setting, where it is one. */
export interface NotChanged {
  readonly reason:
    | 'bounds'
    | 'unknown'
    | 'invalid'
    | 'selected-groups'
    | 'nobody-could-pass'
    | 'short-password'
    | 'questions'
    | 'rule';
  readonly path: string;
}

/** What the policy's own cross checks are called here, by the setting they complain about. */
const crossChecks: Readonly<Record<string, NotChanged['reason']>> = {
  'scope.groups': 'selected-groups',
  gates: 'nobody-could-pass',
  'password.minLength': 'short-password',
  'questions.toAsk': 'questions',
};

/** Parts of a policy that are changed whole, and not by a form of settings. */
const wholes: readonly string[] = ['rules', 'emergency'];

const isKnown = (path: string): boolean => wholes.includes(path) || settingOf(path) !== null;

/** The policy with these settings changed, checked whole: bounds hold here, whatever a card sent (SEC-99). */
export const changedPolicy = (policy: Policy, changes: PolicyChanges): Result<Policy, 'refused'> & { why?: NotChanged } => {
  const unknown = Object.keys(changes).find((path) => !isKnown(path));
  if (unknown !== undefined) return { ...no('refused'), why: { reason: 'unknown', path: unknown } };
  const read = Policy.safeParse(withSettings(policy, changes));
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  const path = issue?.path.filter((key) => typeof key === 'string').join('.') ?? '';
  if (path.startsWith('rules')) return { ...no('refused'), why: { reason: 'rule', path } };
  const reason = issue?.code === 'custom' ? (crossChecks[path] ?? 'invalid') : whyOf(path);
  return { ...no('refused'), why: { reason, path } };
};

const whyOf = (path: string): NotChanged['reason'] => (settingOf(path)?.kind.type === 'number' ? 'bounds' : 'invalid');

/** The changes that make `after` of `before`: going back to an older version is a change like any other (SEC-96). */
export const changesBetween = (before: Policy, after: Policy): PolicyChanges =>
  Object.fromEntries(policyDifference(before, after).map(({ path, after: value }) => [path, value]));

const listOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\n;]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** A typed value as the setting takes it. A number that is none stays text, which the policy refuses. */
const typed = ({ kind }: Setting, text: string): unknown => {
  if (kind.type === 'number') return /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : text;
  if (kind.type === 'toggle') return text === 'true';
  if (kind.type === 'list') return listOf(text);
  if (kind.type === 'choice') return text;
  return text.trim() === '' && kind.isNullable ? null : text.trim();
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a form of settings changes: a list left empty is an empty list, a tick that is not sent is off, anything else that is not sent stays. */
export const typedChanges = (
  policy: Policy,
  asked: readonly { readonly setting: Setting; readonly field: string }[],
  fields: Readonly<Record<string, string>>,
): PolicyChanges =>
  Object.fromEntries(
    asked.flatMap(({ setting, field }) => {
      const isEmptied = setting.kind.type === 'list' || setting.kind.type === 'text';
      const text = fields[field] ?? (isEmptied ? '' : undefined);
      if (text === undefined) return [];
      const value = typed(setting, text);
      return isSame(value, valueAt(policy, setting.path)) ? [] : [[setting.path, value]];
    }),
  );
