import { z } from 'zod';

/** Settings a rule may have its own value for: what concerns one person. Limits, notices and the helpdesk are the same for everybody. */
const rulePath =
  /^(preset|gates|methods\.[a-z-]+\.enabled|registration\.[a-zA-Z]+|unlock\.[a-zA-Z]+|questions\.(toRegister|toAsk)|password\.[a-zA-Z]+)$/;

const RuleValue = z.union([z.string().max(254), z.int(), z.boolean(), z.array(z.string().max(256)).max(1000)]);

/** Settings of its own for the members of some groups, nested membership counted; what it does not name is as for everybody. */
export const PolicyRule = z.strictObject({
  name: z.string().trim().min(1).max(40),
  groups: z.array(z.string().min(1).max(256)).min(1).max(20),
  set: z.record(z.string().max(100).regex(rulePath), RuleValue).default({}),
});
/** The first that somebody falls under holds for them, alone: the order of rules is part of a policy. */
export type PolicyRule = z.infer<typeof PolicyRule>;

/** Whether a rule may have a value of its own for this setting. */
export const isForRules = (path: string): boolean => rulePath.test(path);

type Branch = { [name: string]: unknown };

/** What stands at a path; undefined: the path leads nowhere. Names every object has lead nowhere too. */
const branchAt = (tree: object, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Branch)[key] : undefined),
    tree,
  );

/** Whether a setting of this path exists. */
export const hasSetting = (tree: object, path: string): boolean => branchAt(tree, path.split('.')) !== undefined;

const put = (tree: object, path: string, value: unknown): void => {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const branch = branchAt(tree, keys);
  if (typeof branch === 'object' && branch !== null) (branch as Branch)[last] = value;
};

/** A copy with values put in by path; a path that leads nowhere changes nothing. Not checked: that is the schema's. */
export const withSettings = <T extends object>(tree: T, values: Readonly<Record<string, unknown>>): T => {
  const copy = structuredClone(tree);
  for (const [path, value] of Object.entries(values)) put(copy, path, value);
  return copy;
};

/** Every group a rule names, once. */
export const groupsOf = (rules: readonly PolicyRule[]): readonly string[] => [...new Set(rules.flatMap(({ groups }) => groups))];

/** The first rule one of whose groups is among these; null: none. The order of the rules is their precedence. */
export const ruleFor = (rules: readonly PolicyRule[], groups: readonly string[]): PolicyRule | null =>
  rules.find((rule) => rule.groups.some((group) => groups.includes(group))) ?? null;

const stepUpGates = 2;

/** A policy as a step-up counts by it: two gates, or as many as the rule of whoever steps up asks for. What everybody must pass for a reset locks no administrator out. */
export const forStepUp = <T extends { readonly gates: number }>(policy: T, rule: PolicyRule | null): T => ({
  ...policy,
  gates: typeof rule?.set.gates === 'number' ? Math.max(stepUpGates, rule.set.gates) : stepUpGates,
});
