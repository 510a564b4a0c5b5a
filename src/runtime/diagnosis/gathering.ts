import type { Account, AccountState, RegisteredMethod } from '../../core/account.ts';
import { type Task, tasks } from '../../core/flows/menu.ts';
import type { Refusal } from '../../core/flows/who.ts';
import type { ChannelName } from '../../core/identity.ts';
import type { Policy } from '../../core/policy.ts';
import type { PolicyRule } from '../../core/policy-rules.ts';
import type { PasswordLife } from '../../directory/life.ts';
import { capabilitiesFor } from '../../directory/per-account.ts';
import type { Capabilities } from '../../directory/port.ts';
import type { PreflightFinding } from '../../directory/preflight.ts';
import type { RoleGroups } from '../../directory/roles.ts';
import { heldUntil } from '../effects/hold.ts';
import { refusalsOf } from '../effects/refusals.ts';
import type { Parts } from '../parts.ts';
import { policyFor } from '../policies.ts';
import { registeredMethods } from '../registered.ts';
import { keyFor } from '../rows.ts';

/** What a diagnosis reads with. `roles`: the groups that make an account privileged or helpdesk. */
export interface DiagnosisParts
  extends Pick<Parts, 'directory' | 'records' | 'documents' | 'keys' | 'methods' | 'sessions' | 'now'> {
  readonly roles: RoleGroups;
}

/** A group and the way into it, its own groups first; an empty way: not a member. */
export interface Way {
  readonly group: string;
  readonly path: readonly string[];
}

/** Everything known of one account, read once. Times are epoch ms. */
export interface Gathered {
  readonly now: number;
  readonly account: Account;
  readonly state: AccountState;
  readonly policy: Policy;
  readonly policyVersion: number;
  /** The rule its policy comes from; null: what holds for everybody. */
  readonly rule: PolicyRule | null;
  readonly directory: string;
  readonly capabilities: Capabilities;
  readonly linked: readonly ChannelName[];
  readonly scope: readonly Way[];
  readonly roles: { readonly tier0: readonly Way[]; readonly tier1: readonly Way[] };
  readonly preflight: readonly PreflightFinding[];
  readonly life: PasswordLife | null;
  readonly lockoutThreshold: number | null;
  readonly methods: readonly RegisteredMethod[];
  /** Methods this release has. */
  readonly built: readonly string[];
  /** When what is registered was confirmed last; null: nothing is. */
  readonly confirmedAt: number | null;
  readonly pausedUntil: number | null;
  readonly heldUntil: number | null;
  readonly used: { readonly unlocks: number; readonly currentPasswords: number };
  readonly refusals: Readonly<Record<Task, readonly Refusal[]>>;
}

const waysInto = async ({ directory }: DiagnosisParts, account: string, groups: readonly string[]): Promise<readonly Way[]> => {
  const ways: Way[] = [];
  for (const group of groups) ways.push({ group, path: await directory.groupPath(account, group) });
  return ways;
};

const refusalsByTask = async (parts: DiagnosisParts, policy: Policy, account: Account): Promise<Gathered['refusals']> => {
  const { admins, approvers, agents } = parts.roles;
  const works = async ({ id }: Account) => (await parts.directory.memberOf(id, [...admins, ...approvers, ...agents])).length > 0;
  return Object.fromEntries(
    await Promise.all(tasks.map(async (task) => [task, await refusalsOf(parts, policy, account, task, works)])),
  ) as Gathered['refusals'];
};

const directoryOf = async (parts: DiagnosisParts, account: Account, { scope }: Policy) => {
  const { directory, roles } = parts;
  const [capabilities, state, identities, scopeWays, tier0, tier1, preflight, life, lockoutThreshold] = await Promise.all([
    capabilitiesFor(directory, account.id),
    directory.state(account.id),
    directory.identitiesOf(account.id),
    waysInto(parts, account.id, scope.kind === 'selected' ? scope.groups : []),
    waysInto(parts, account.id, [...roles.tier0, ...roles.admins]),
    waysInto(parts, account.id, [...roles.agents, ...roles.approvers]),
    directory.preflight(account.id),
    directory.life(),
    directory.lockoutThreshold(account.id),
  ]);
  const linked = [...new Set(identities.map(({ channel }) => channel))];
  return { capabilities, state, linked, scope: scopeWays, roles: { tier0, tier1 }, preflight, life, lockoutThreshold };
};

const recordsOf = async (parts: DiagnosisParts, account: string, policy: Policy) => {
  const { records, sessions, now } = parts;
  const [methods, registrations, pausedUntil, held, unlocks, currentPasswords] = await Promise.all([
    registeredMethods(parts, policy, account),
    records.registrations(account),
    records.pausedUntil(account, now()),
    heldUntil(parts, account),
    sessions.counted(keyFor('u', account), now()),
    sessions.counted(keyFor('xd', account), now()),
  ]);
  const confirmed = registrations.map((one) => one.confirmedAt);
  return {
    methods,
    confirmedAt: confirmed.length > 0 ? Math.max(...confirmed) : null,
    pausedUntil,
    heldUntil: held,
    used: { unlocks, currentPasswords },
  };
};

/** Reads everything a diagnosis is made of; writes nothing. Rejects with `AppError` where the directory or a store is gone. */
export const gather = async (parts: DiagnosisParts, account: Account): Promise<Gathered> => {
  const { policy, version, rule } = await policyFor(parts, account.id);
  const [fromDirectory, fromRecords, refusals] = await Promise.all([
    directoryOf(parts, account, policy),
    recordsOf(parts, account.id, policy),
    refusalsByTask(parts, policy, account),
  ]);
  return {
    now: parts.now(),
    account,
    policy,
    policyVersion: version,
    rule,
    directory: parts.directory.name,
    built: Object.keys(parts.methods),
    refusals,
    ...fromDirectory,
    ...fromRecords,
  };
};
