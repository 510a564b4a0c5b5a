import type { Account } from '../../core/account.ts';
import type { AuditRecord } from '../../core/audit.ts';
import type { Person } from '../../core/flows/policy-person.ts';
import { canSatisfy } from '../../core/flows/who.ts';
import type { Policy } from '../../core/policy.ts';
import { no, ok } from '../../core/result.ts';
import type { CaseParts } from '../cases/parts.ts';
import { accountNamed, usableOf, whoOf } from '../cases/people.ts';
import { refusalOf } from '../effects/refusals.ts';
import { type Applied, organisationPolicy, policyFor } from '../policies.ts';
import type { Perform } from '../turns.ts';
import { type Admin, adminOf, type PolicyWork, policyRecord } from './parts.ts';

const wayText = (path: readonly string[]): string => path.join(' → ').slice(0, 300);

/** The way an account gets into the first of these groups it is in: the names from its own group to that one. */
const wayInto = async ({ directory }: CaseParts, account: string, groups: readonly string[]): Promise<string> => {
  const [group] = await directory.memberOf(account, groups);
  if (group === undefined) return '';
  const path = await directory.groupPath(account, group);
  return wayText(path.at(-1) === group ? path : [...path, group]);
};

const scopeOf = async (parts: CaseParts, { scope }: Policy, account: string): Promise<Pick<Person, 'scope' | 'scopeWay'>> => {
  if (scope.kind !== 'selected') return { scope: scope.kind, scopeWay: '' };
  const scopeWay = await wayInto(parts, account, scope.groups);
  return { scope: scopeWay === '' ? 'out' : 'in', scopeWay };
};

const ruleOf = async (
  parts: CaseParts,
  { rules }: Policy,
  { rule }: Applied,
  account: string,
): Promise<Pick<Person, 'rule' | 'ruleWay' | 'passedOver'>> => {
  if (!rule) return { rule: null, ruleWay: '', passedOver: [] };
  const at = rules.findIndex(({ name }) => name === rule.name);
  const later = rules.slice(at + 1);
  const isIn = await Promise.all(later.map(({ groups }) => parts.directory.memberOf(account, groups)));
  return {
    rule: at,
    ruleWay: await wayInto(parts, account, rule.groups),
    passedOver: later.filter((_, index) => (isIn[index]?.length ?? 0) > 0).map(({ name }) => name),
  };
};

const standingOf = async (parts: CaseParts, account: Account, { policy, version }: Applied) => {
  const rules = { policy, policyVersion: version };
  const [who, methods, refusal] = await Promise.all([
    whoOf(parts, account, rules),
    usableOf(parts, account, rules),
    refusalOf(parts, { policy }, account, 'reset'),
  ]);
  const isEnough = canSatisfy('reset', who, policy, parts.now());
  const lacking = isEnough ? null : methods.length === 0 ? 'not-registered' : 'not-enough-methods';
  const why = refusal ?? lacking;
  return { methods: methods.map(({ method }) => method), canReset: why === null, why };
};

const record = ({ now }: CaseParts, admin: Admin, account: Account, policy: Policy, version: number): AuditRecord => ({
  ...policyRecord(
    admin,
    { before: policy, after: policy, version, at: now() },
    { action: 'policy.explained', outcome: 'success' },
  ),
  target: account.id,
});

/** Which policy applies to whom an administrator names, and why; on record, since it is about somebody (SEC-113). */
export const lookPerson =
  ({ parts }: PolicyWork): Perform =>
  async (owed, context) => {
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-admin');
    const account = await accountNamed(parts, admin.by, String(owed.with?.named ?? '').trim());
    if (!account) return no('nobody');
    const [{ policy, version }, applied] = await Promise.all([organisationPolicy(parts), policyFor(parts, account.id)]);
    const [scope, rule, standing] = await Promise.all([
      scopeOf(parts, policy, account.id),
      ruleOf(parts, policy, applied, account.id),
      standingOf(parts, account, applied),
    ]);
    await parts.records.audit(record(parts, admin, account, policy, version));
    const person: Person = { name: account.displayName, tier: account.tier, version, ...scope, ...rule, ...standing };
    return ok(person);
  };
