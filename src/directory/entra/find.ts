import type { Account } from '../../core/account.ts';
import type { Directory } from '../port.ts';
import type { Ask } from './graph.ts';
import { type Ground, nameKey, open, quoted } from './ground.ts';
import { accountOf, isObjectId, Person, selected, untouchableOf } from './person.ts';
import { read, readAll } from './read.ts';
import type { Tiers } from './tiers.ts';

/** Finds people and says who they are. */
export interface Finder {
  /** One person as Graph has them, or null. An id that is none is never asked about. */
  person(ask: Ask, account: string): Promise<Person | null>;
  account(ask: Ask, person: Person): Promise<Account>;
  untouchable(person: Person): Account['untouchable'];
}

/** Longer names exist in no directory (Entra model 8.2), and are not sent. */
const longestName = 320;
const isAName = (name: string): boolean => name.length > 0 && name.length <= longestName && !/\p{Cc}/u.test(name);

/** Opens finding on the tiers. */
export const finderOf = (ground: Ground, tiers: Tiers): Finder => {
  const untouchable = (person: Person): Account['untouchable'] => untouchableOf(person, ground.breakGlass);
  return {
    untouchable,
    person: async (ask, account) =>
      isObjectId(account)
        ? read(ask, { path: `/users/${account}`, query: { $select: selected(ground.personKey) } }, Person)
        : null,
    async account(ask, person) {
      const why = untouchable(person);
      return accountOf(person, why ? 0 : await tiers.of(ask, person.id), why, ground.personKey);
    },
  };
};

/** People by a filter. `$top` 2 tells one from several. */
const matching = async (
  { graph, personKey }: Ground,
  ask: Ask,
  $filter: string,
  isAdvanced: boolean,
): Promise<readonly Person[]> => {
  const query = { $filter, $select: selected(personKey), $top: '2', ...(isAdvanced ? { $count: 'true' } : {}) };
  return (await readAll(ask, { path: '/users', query, isAdvanced }, Person, graph.baseUrl)) ?? [];
};

const byName = async (ground: Ground, ask: Ask, name: string): Promise<Person | null> => {
  const own = await matching(ground, ask, `userPrincipalName eq ${quoted(name)} or mail eq ${quoted(name)}`, false);
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  if (!name.includes('@')) return null;
  const further = await matching(ground, ask, `proxyAddresses/any(p:p eq ${quoted(`smtp:${name}`)})`, true);
  return further.length === 1 ? (further[0] ?? null) : null;
};

type Finding = Pick<Directory, 'findByIdentity' | 'findByName' | 'find' | 'identitiesOf' | 'managerOf'>;

/** How accounts are found: by the chat identity (in Teams it is the account), by name, by id, by report. */
export const findingOf = (ground: Ground, finder: Finder): Finding => {
  const told = async (ask: Ask, person: Person | null): Promise<Account | null> => person && finder.account(ask, person);
  const find: Directory['find'] = async (account) => {
    const ask = open(ground);
    return told(ask, await finder.person(ask, account));
  };
  return {
    find,
    findByIdentity: async ({ channel, tenant, person }) =>
      channel === 'teams' && nameKey(tenant) === ground.tenantId ? find(person) : null,
    async findByName(name) {
      const ask = open(ground);
      const key = nameKey(name);
      return isAName(key) ? told(ask, await byName(ground, ask, key)) : null;
    },
    identitiesOf: async (account) =>
      isObjectId(account) ? [{ channel: 'teams', tenant: ground.tenantId, person: account.toLowerCase() }] : [],
    async managerOf(account) {
      if (!isObjectId(account)) return null;
      const ask = open(ground);
      const path = `/users/${account}/manager`;
      return told(ask, await read(ask, { path, query: { $select: selected(ground.personKey) } }, Person));
    },
  };
};
