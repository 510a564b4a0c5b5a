import { AppError, no, type Result } from '../core/result.ts';
import { beatOf, type Connected, connectivitiesOf } from './connected.ts';
import type { PasswordLife } from './life.ts';
import { capabilitiesFor, healthFor, type PerAccount } from './per-account.ts';
import type { Capabilities, Directory } from './port.ts';
import type { RightFinding } from './preflight.ts';
import type { RoleGroups } from './roles.ts';
import { readsOf } from './router/reads.ts';
import { groupsIn, inwards, type Route } from './router/routes.ts';
import { writesOf } from './router/writes.ts';

export type { Route } from './router/routes.ts';

/** What any of them can do; `capabilitiesFor` says it of one account. */
const union = (all: readonly Capabilities[]): Capabilities => {
  const canSomewhere = (name: keyof Capabilities): boolean => all.some((one) => one[name]);
  const changing = all.filter(({ change }) => change);
  return {
    checkPassword: canSomewhere('checkPassword'),
    signIn: canSomewhere('signIn'),
    reset: canSomewhere('reset'),
    change: canSomewhere('change'),
    changeNeedsSignIn: changing.length > 0 && changing.every(({ changeNeedsSignIn }) => changeNeedsSignIn),
    unlock: canSomewhere('unlock'),
    endSessions: canSomewhere('endSessions'),
    requireChange: canSomewhere('requireChange'),
    issuePass: canSomewhere('issuePass'),
    setLife: false, // one organisation's rule, in several places: set in each
    exempt: canSomewhere('exempt'),
  };
};

const nothing: Capabilities = {
  checkPassword: false,
  signIn: false,
  reset: false,
  change: false,
  changeNeedsSignIn: false,
  unlock: false,
  endSessions: false,
  requireChange: false,
  issuePass: false,
  setLife: false,
  exempt: false,
};

const perAccount = (routes: readonly Route[]): PerAccount => ({
  async capabilitiesFor(account) {
    const found = inwards(routes, account);
    return found ? { ...(await capabilitiesFor(found[0].directory, found[1])), setLife: false } : nothing;
  },
  async healthFor(account) {
    const found = inwards(routes, account);
    return found ? healthFor(found[0].directory, found[1]) : no('unavailable');
  },
});

/** One that is there is enough to let people in: each person's own is asked before the first gate. */
const healthOf = async (routes: readonly Route[]): Promise<Result<null, 'unavailable' | 'no-rights'>> => {
  const all = await Promise.all(routes.map(({ directory }) => directory.health()));
  return all.find(({ ok: isFine }) => isFine) ?? all[0] ?? no('unavailable');
};

/** The organisation's rule, where all of them have the same. */
const lifeOf = async (routes: readonly Route[]): Promise<PasswordLife | null> => {
  const [first = null, ...others] = await Promise.all(routes.map(({ directory }) => directory.life()));
  const isSame = others.every(
    (other) => other?.expiresAfterDays === first?.expiresAfterDays && other?.noticeDays === first?.noticeDays,
  );
  return isSame ? first : null;
};

const rightsOf = async (routes: readonly Route[]): Promise<readonly RightFinding[]> => {
  const named = routes.map(async ({ name, directory }) =>
    (await directory.rights()).map((finding) => ({ ...finding, right: `${name}: ${finding.right}` })),
  );
  return (await Promise.all(named)).flat();
};

const refuseNames = (routes: readonly Route[]): void => {
  const names = routes.map(({ name }) => name);
  if (names.length === 0 || new Set(names).size < names.length || !names.every((name) => /^[a-z][a-z0-9-]{0,31}$/.test(name)))
    throw new AppError('routing', 'each directory of a router needs a name of its own: letters, digits, hyphens');
};

/**
 * Several directories as one. Account ids begin with the route's name; a login is looked for where its domain belongs, a chat identity in each route in
 * order. Throws `AppError('routing')` for names that are missing, wrong or used twice.
 */
export const createRouter = (routes: readonly Route[]): Directory & PerAccount & Connected => {
  refuseNames(routes);
  return {
    name: 'routed',
    capabilities: union(routes.map(({ directory }) => directory.capabilities)),
    ...perAccount(routes),
    ...readsOf(routes),
    ...writesOf(routes),
    life: () => lifeOf(routes),
    setLife: async () => no('not-supported'),
    rights: () => rightsOf(routes),
    health: () => healthOf(routes),
    connectivities: () => routes.flatMap(({ name, directory }) => connectivitiesOf(directory).map((one) => ({ ...one, name }))),
    beat: async () => {
      await Promise.all(routes.map(({ directory }) => beatOf(directory)));
    },
    close: async () => {
      await Promise.all(routes.map(({ directory }) => directory.close()));
    },
  };
};

/** The role groups that count in one route: `<route>:<group>` there alone, others everywhere. */
export const rolesIn = (names: readonly string[], route: string, roles: RoleGroups): RoleGroups => {
  const here = (groups: readonly string[]): readonly string[] => groupsIn(names, route, groups);
  return { tier0: here(roles.tier0), admins: here(roles.admins), agents: here(roles.agents), approvers: here(roles.approvers) };
};
