import type { Account } from '../../core/account.ts';
import { AppError } from '../../core/result.ts';
import type { Directory } from '../port.ts';

/** One directory among several: the name its account ids begin with, and the domains whose names it answers for. */
export interface Route {
  readonly name: string;
  /** The part of a login after `@` or before `\`, in any case. Empty: asked only for names without a known domain. */
  readonly domains: readonly string[];
  readonly directory: Directory;
}

/** An account id of several directories: `<route>:<id there>`. */
export const outwards = ({ name }: Route, account: string): string => `${name}:${account}`;

/** An account as it is called outside. */
export const seen = (route: Route, account: Account | null): Account | null =>
  account && { ...account, id: outwards(route, account.id) };

/** The route of an account id and the id there, or null for an id of no route. */
export const inwards = (routes: readonly Route[], account: string): readonly [Route, string] | null => {
  const colon = account.indexOf(':');
  const route = routes.find(({ name }) => name === account.slice(0, Math.max(0, colon)));
  return route ? [route, account.slice(colon + 1)] : null;
};

/** As `inwards`; throws `AppError('account-gone')` for an id of no route. */
export const known = (routes: readonly Route[], account: string): readonly [Route, string] => {
  const found = inwards(routes, account);
  if (!found) throw new AppError('account-gone', 'no directory of the routing file has such an account');
  return found;
};

/** The domain of a login such as `ana@corp.example` or `CORP\ana`, in lower case; null: none. */
const domainOf = (name: string): string | null => {
  const text = name.trim().toLowerCase();
  const windows = /^([^\\@]+)\\[^\\]+$/.exec(text)?.[1];
  return windows ?? /@([^@\s]+)$/.exec(text)?.[1] ?? null;
};

/** The routes that answer for a login: those of its domain; all of them where no route names that domain. */
export const routesFor = (routes: readonly Route[], name: string): readonly Route[] => {
  const domain = domainOf(name);
  const named = domain === null ? [] : routes.filter(({ domains }) => domains.some((one) => one.toLowerCase() === domain));
  return named.length > 0 ? named : routes;
};

/**
 * The name a group has in one route, or null where it does not count there: `<route>:<group>` counts in that route alone, any other name in each. Without
 * that, whoever rules a small directory could make a group of the right name there.
 */
export const groupIn = (names: readonly string[], route: string, group: string): string | null => {
  const prefix = names.find((name) => group.startsWith(`${name}:`));
  if (prefix === undefined) return group;
  return prefix === route ? group.slice(prefix.length + 1) : null;
};

/** The names that groups have in one route, of those that count there. */
export const groupsIn = (names: readonly string[], route: string, groups: readonly string[]): readonly string[] =>
  groups.map((group) => groupIn(names, route, group)).filter((group) => group !== null);
