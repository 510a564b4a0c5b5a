import type { Account } from '../../core/account.ts';
import type { Identity } from '../../core/identity.ts';
import { no } from '../../core/result.ts';
import type { AccountPage, AccountReads, Directory } from '../port.ts';
import type { PreflightFinding } from '../preflight.ts';
import { groupIn, groupsIn, inwards, known, outwards, type Route, routesFor, seen } from './routes.ts';

const namesOf = (routes: readonly Route[]): readonly string[] => routes.map(({ name }) => name);

/** The first route in order that knows the identity. One that cannot be asked stops the search: a later one could be the wrong one. */
const findByIdentity = async (routes: readonly Route[], identity: Identity): Promise<Account | null> => {
  for (const route of routes) {
    const found = await route.directory.findByIdentity(identity);
    if (found) return seen(route, found);
  }
  return null;
};

/** None, or several, is nobody. */
const findByName = async (routes: readonly Route[], name: string): Promise<Account | null> => {
  const asked = routesFor(routes, name).map(async (route) => seen(route, await route.directory.findByName(name)));
  const [one, ...others] = (await Promise.all(asked)).filter((found) => found !== null);
  return one && others.length === 0 ? one : null;
};

const memberOf = async (routes: readonly Route[], account: string, groups: readonly string[]): Promise<readonly string[]> => {
  const [{ name, directory }, id] = known(routes, account);
  const names = namesOf(routes);
  const found = new Set<string | null>(await directory.memberOf(id, groupsIn(names, name, groups)));
  return groups.filter((group) => found.has(groupIn(names, name, group)));
};

const groupPath = async (routes: readonly Route[], account: string, group: string): Promise<readonly string[]> => {
  const [{ name, directory }, id] = known(routes, account);
  const inside = groupIn(namesOf(routes), name, group);
  return inside === null ? [] : directory.groupPath(id, inside);
};

/** One route after the other until the page is full; the cursor is `<route>:<cursor there>`, and the first page of a route has none there. */
const members = async (
  routes: readonly Route[],
  groups: readonly string[] | null,
  after: string | null,
  limit: number,
): Promise<AccountPage> => {
  const [route, cursor] = after === null ? [routes[0], ''] : (inwards(routes, after) ?? [undefined, '']);
  if (!route) return { accounts: [], next: null };
  const following = routes[routes.indexOf(route) + 1];
  const page = await route.directory.members(groups && groupsIn(namesOf(routes), route.name, groups), cursor || null, limit);
  const accounts = page.accounts.flatMap((account) => seen(route, account) ?? []);
  if (page.next !== null) return { accounts, next: outwards(route, page.next) };
  if (!following) return { accounts, next: null };
  if (accounts.length === limit) return { accounts, next: outwards(following, '') };
  const rest = await members(routes, groups, outwards(following, ''), limit - accounts.length);
  return { accounts: [...accounts, ...rest.accounts], next: rest.next };
};

/** A name is known where one of the routes in which it counts has such a group. */
const unknownGroups = async (routes: readonly Route[], groups: readonly string[]): Promise<readonly string[]> => {
  const names = namesOf(routes);
  let unknown = groups;
  for (const { name, directory } of routes) {
    const missing = new Set(await directory.unknownGroups(groupsIn(names, name, unknown)));
    unknown = unknown.filter((group) => {
      const here = groupIn(names, name, group);
      return here === null || missing.has(here);
    });
  }
  return unknown;
};

const steps = ['find', 'check-password', 'reset', 'change', 'unlock', 'end-sessions'] as const;
const goneFrom: readonly PreflightFinding[] = steps.map((step) => ({ step, works: false, reason: 'account.gone' }));

/** Reads of several directories: each account is asked about where it lives. */
export const readsOf = (routes: readonly Route[]): AccountReads & Pick<Directory, 'preflight'> => {
  const at = <T>(account: string, ask: (directory: Directory, id: string) => Promise<T>): Promise<T> => {
    const [{ directory }, id] = known(routes, account);
    return ask(directory, id);
  };
  return {
    findByIdentity: (identity) => findByIdentity(routes, identity),
    findByName: (name) => findByName(routes, name),
    async find(account) {
      const found = inwards(routes, account);
      return found && seen(found[0], await found[0].directory.find(found[1]));
    },
    async managerOf(account) {
      const [route, id] = known(routes, account);
      return seen(route, await route.directory.managerOf(id));
    },
    contactOf: async (account) => at(account, (directory, id) => directory.contactOf(id)),
    memberOf: (account, groups) => memberOf(routes, account, groups),
    groupPath: (account, group) => groupPath(routes, account, group),
    unknownGroups: (groups) => unknownGroups(routes, groups),
    members: (groups, after, limit) => members(routes, groups, after, limit),
    state: async (account) => at(account, (directory, id) => directory.state(id)),
    identitiesOf: async (account) => at(account, (directory, id) => directory.identitiesOf(id)),
    rules: async (account) => at(account, (directory, id) => directory.rules(id)),
    async lockoutThreshold(account) {
      const found = inwards(routes, account);
      return found ? found[0].directory.lockoutThreshold(found[1]) : null;
    },
    async checkPassword(account, password) {
      const found = inwards(routes, account);
      return found ? found[0].directory.checkPassword(found[1], password) : no('wrong');
    },
    async preflight(account) {
      const found = inwards(routes, account);
      return found ? found[0].directory.preflight(found[1]) : goneFrom;
    },
  };
};
