import type { Account } from './account.ts';
import { type Evidence, satisfies } from './evidence.ts';
import type { Policy } from './policy.ts';
import { inForce } from './policy-emergency.ts';
import { groupsOf, type PolicyRule, withSettings } from './policy-rules.ts';

/** What holds for whoever a rule is for; null: for everybody else. An emergency is over both. */
export const effectivePolicy = (policy: Policy, rule: PolicyRule | null): Policy =>
  inForce(rule ? withSettings(policy, rule.set) : policy);

/** Whether an account is in a group, nested membership counted. */
export type IsIn = (group: string) => boolean;

/** Every group a policy asks for: those of its scope, and those of its rules. */
export const askedGroups = ({ scope, rules }: Policy): readonly string[] => [
  ...new Set([...(scope.kind === 'selected' ? scope.groups : []), ...groupsOf(rules)]),
];

/** Whether the scope lets an account in. */
const isInScope = ({ scope }: Policy, isIn: IsIn): boolean =>
  scope.kind === 'selected' ? scope.groups.some(isIn) : scope.kind === 'all';

/** Whether policy lets an account in at all, whatever it has registered: *enabled* as the Entra model means it (3.3). */
export const isLetIn = (policy: Policy, { tier, untouchable }: Pick<Account, 'tier' | 'untouchable'>, isIn: IsIn): boolean =>
  untouchable === null && isInScope(policy, isIn) && (tier !== 0 || policy.administrators.selfService);

/** The policy of an account by its groups: the first rule that names one of them, over what holds for everybody. Made ready once for very many accounts. */
export const ownPolicyOf = (policy: Policy): ((isIn: IsIn) => Policy) => {
  const all = effectivePolicy(policy, null);
  const byRule = policy.rules.map((rule) => ({ rule, effective: effectivePolicy(policy, rule) }));
  return (isIn) => byRule.find(({ rule }) => rule.groups.some(isIn))?.effective ?? all;
};

/** Who could reset under a policy: by groups, and by the best they could prove (`best`, of `now`, epoch ms). An ordinary account is meant (tier 2). */
export const reachOf = (policy: Policy): ((isIn: IsIn, best: readonly Evidence[], now: number) => boolean) => {
  const own = ownPolicyOf(policy);
  return (isIn, best, now) =>
    policy.emergency.level === 'off' && isInScope(policy, isIn) && satisfies('reset', own(isIn), 2, best, now);
};
