import { z } from 'zod';
import type { Tier } from '../../core/account.ts';
import { fresh } from './fresh.ts';
import type { Ask } from './graph.ts';
import { type Ground, nameKey, open, quoted, sharedMs } from './ground.ts';
import { type Groups, isGroup, type Membership } from './groups.ts';
import { RefusedRead, readAll } from './read.ts';
import { isPrivileged } from './role-list.ts';

/** An assignment of a role, active or eligible; its scope may be the tenant or a part of it. */
const Assignment = z.looseObject({ principalId: z.string(), roleDefinitionId: z.string() });

const Owner = z.looseObject({ id: z.string() });
const Owned = z.looseObject({ id: z.string(), owners: z.array(Owner).nullish() });

/** How an account's tier is found (SEC-20): by role, active or eligible, tenant-wide or scoped; by role-assignable groups; by the configured groups. */
export interface Tiers {
  of(ask: Ask, account: string): Promise<Tier>;
}

const roleManagement = '/roleManagement/directory';

/** Assignments of one principal. A tenant without the licence for eligible roles has none. */
export const assignments = async (
  ground: Ground,
  ask: Ask,
  list: 'roleAssignments' | 'roleEligibilityScheduleInstances',
  principal: string,
): Promise<readonly z.infer<typeof Assignment>[]> => {
  const path = `${roleManagement}/${list}`;
  const query = { $filter: `principalId eq ${quoted(principal)}` };
  try {
    return (await readAll(ask, { path, query }, Assignment, ground.graph.baseUrl)) ?? [];
  } catch (error) {
    if (error instanceof RefusedRead && error.codes.includes('AadPremiumLicenseRequired')) return [];
    throw error;
  }
};

const ownersPerPage = 20;

/** Owners of role-assignable groups: who owns one can put anybody in. Only the first twenty come with the list. */
const ownersOf = async (ground: Ground): Promise<ReadonlySet<string>> => {
  const ask = open(ground, sharedMs);
  const { baseUrl } = ground.graph;
  const query = { $filter: 'isAssignableToRole eq true', $select: 'id', $expand: 'owners($select=id)', $top: '100' };
  const groups = (await readAll(ask, { path: '/groups', query }, Owned, baseUrl)) ?? [];
  const owners = await Promise.all(
    groups.map(async ({ id, owners: some }) => {
      if (some && some.length < ownersPerPage) return some;
      return (await readAll(ask, { path: `/groups/${id}/owners`, query: { $select: 'id', $top: '999' } }, Owner, baseUrl)) ?? [];
    }),
  );
  return new Set(owners.flat().map(({ id }) => id.toLowerCase()));
};

/** Whether one membership alone makes tier 0. What may not be read is taken for the worst. */
const isTierZero = (one: Membership): boolean => {
  if (one['@odata.type'] === '#microsoft.graph.directoryRole') return isPrivileged(one.roleTemplateId);
  if (!isGroup(one)) return one['@odata.type'] !== '#microsoft.graph.administrativeUnit';
  return one.isAssignableToRole === true || one.displayName == null;
};

const isAmong = (memberships: readonly Membership[], groups: readonly string[]): boolean => {
  const wanted = new Set(groups.map(nameKey));
  return memberships.some(
    (one) => isGroup(one) && (wanted.has(one.id.toLowerCase()) || wanted.has(nameKey(one.displayName ?? ''))),
  );
};

const tierIn = ({ roles }: Ground, memberships: readonly Membership[]): Tier => {
  if (memberships.some(isTierZero) || isAmong(memberships, [...roles.tier0, ...roles.admins])) return 0;
  return isAmong(memberships, [...roles.agents, ...roles.approvers]) ? 1 : 2;
};

/** Opens the reading of tiers. One that cannot be read is 0 (SEC-20). */
export const tiersOf = (ground: Ground, groups: Groups): Tiers => {
  const owners = fresh(ground.now, () => ownersOf(ground));
  const held = async (ask: Ask, account: string): Promise<boolean> => {
    const lists = (['roleAssignments', 'roleEligibilityScheduleInstances'] as const).map((list) =>
      assignments(ground, ask, list, account),
    );
    const all = (await Promise.all(lists)).flat();
    return all.some(({ roleDefinitionId }) => isPrivileged(roleDefinitionId));
  };
  const tierOf = async (ask: Ask, account: string): Promise<Tier> => {
    const [memberships, isHolder, owning] = await Promise.all([groups.all(ask, account), held(ask, account), owners()]);
    if (!memberships || isHolder || owning.has(account.toLowerCase())) return 0;
    return tierIn(ground, memberships);
  };
  return {
    of: (ask, account) =>
      tierOf(ask, account).catch((error: unknown) => {
        if (!(error instanceof RefusedRead)) throw error; // an outage says so itself (SEC-83)
        ground.log.warn('a tier may not be read and counts as privileged', { code: error.codes[0] ?? 'none' });
        return 0;
      }),
  };
};
