import type { Account, Tier } from '../../core/account.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import { firstTag } from '../../core/languages.ts';
import type { RoleGroups } from '../roles.ts';
import { type Group, nameKey, type People, type Person } from './person.ts';

export type { RoleGroups } from '../roles.ts';

/** Who is in the people file, found in one step whatever its size. */
export interface Roster {
  person(account: string): Person | null;
  account(person: Person): Account;
  byName(name: string): Person | null;
  byIdentity(identity: Identity): Person | null;
  identities(person: Person): readonly Identity[];
  /** Which of `groups` the person is in, nested membership counted. */
  memberOf(person: Person, groups: readonly string[]): readonly string[];
  /** The groups from the person's own to `group`, the shortest way; empty: not a member. */
  groupPath(person: Person, group: string): readonly string[];
  /** The persons in any of `groups`, in the order of their ids. */
  members(groups: readonly string[] | null): readonly Person[];
  /** Those of `groups` that the file has no group of. */
  unknownGroups(groups: readonly string[]): readonly string[];
  managerOf(person: Person): Person | null;
}

/** All names and ids of the groups the given ones are nested in, themselves included. A circle ends where it closes. */
const closure = (groups: ReadonlyMap<string, Group>, direct: readonly string[]): ReadonlySet<string> => {
  const reached = new Set<string>();
  const open = direct.map(nameKey);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    open.push(...(groups.get(key)?.memberOf ?? []).map(nameKey));
  }
  for (const key of [...reached]) reached.add(nameKey(groups.get(key)?.id ?? key));
  return reached;
};

/** Breadth first, so that the shortest way wins; each way carries its names. */
const pathTo = (groups: ReadonlyMap<string, Group>, direct: readonly string[], wanted: string): readonly string[] => {
  const seen = new Set<string>();
  const open = direct.map((name) => [name]);
  for (let way = open.shift(); way; way = open.shift()) {
    const key = nameKey(way.at(-1) ?? '');
    if (seen.has(key)) continue;
    seen.add(key);
    const group = groups.get(key);
    if (key === wanted || nameKey(group?.id ?? key) === wanted) return way;
    open.push(...(group?.memberOf ?? []).map((outer) => [...(way ?? []), outer]));
  }
  return [];
};

const identitiesOf = ({ chat: { teams, slack } }: Person): Identity[] => [
  ...(teams ? [{ channel: 'teams', tenant: teams.tenant, person: teams.objectId } as const] : []),
  ...(slack ? [{ channel: 'slack', tenant: slack.team, person: slack.user } as const] : []),
];

const untouchableOf = (person: Person): Account['untouchable'] => {
  if (person.breakGlass) return 'break-glass';
  if (person.disabled) return 'disabled';
  if (person.expired) return 'expired';
  if (person.guest) return 'guest';
  if (person.service) return 'service';
  return person.shared ? 'shared' : null;
};

/** Login, UPN and mail to the person; null where several persons share one. */
const indexNames = (people: readonly Person[]): Map<string, Person | null> => {
  const names = new Map<string, Person | null>();
  for (const person of people)
    for (const name of [person.login, person.upn, person.mail ?? person.upn].map(nameKey)) {
      const known = names.get(name);
      names.set(name, known === undefined || known === person ? person : null);
    }
  return names;
};

const indexIdentities = (people: readonly Person[]): Map<string, Person> =>
  new Map(people.flatMap((person) => identitiesOf(person).map((identity) => [identityKey(identity), person] as const)));

const accountOf = (person: Person, tier: Tier): Account => ({
  id: person.id,
  login: person.upn,
  displayName: person.displayName ?? `${person.givenName} ${person.surname}`,
  givenName: person.givenName,
  surname: person.surname,
  mail: person.mail,
  personKey: person.employeeId,
  preferredLanguage: firstTag(person.preferredLanguage),
  tier,
  untouchable: untouchableOf(person),
});

/** Indexes the people once. Reloading needs a restart: nothing here ages. */
export const createRoster = ({ people, groups }: People, roles: RoleGroups): Roster => {
  const byId = new Map(people.map((person) => [person.id, person]));
  const names = indexNames(people);
  const byLogin = new Map(people.map((person) => [nameKey(person.login), person]));
  const inOrder = [...people].sort((one, other) => (one.id < other.id ? -1 : 1));
  const identities = indexIdentities(people);
  const groupsByName = new Map(groups.map((group) => [nameKey(group.name), group]));
  const memberOf = (person: Person, asked: readonly string[]): readonly string[] => {
    const all = closure(groupsByName, person.groups);
    return asked.filter((group) => all.has(nameKey(group)));
  };
  const tierOf = (person: Person): Tier => {
    if (person.tier === 0 || untouchableOf(person)) return 0;
    if (memberOf(person, [...roles.tier0, ...roles.admins]).length > 0) return 0;
    return memberOf(person, [...roles.agents, ...roles.approvers]).length > 0 ? 1 : person.tier;
  };
  return {
    person: (account) => byId.get(account) ?? null,
    account: (person) => accountOf(person, tierOf(person)),
    byName: (name) => names.get(nameKey(name)) ?? null,
    byIdentity: (identity) => identities.get(identityKey(identity)) ?? null,
    identities: identitiesOf,
    memberOf,
    groupPath: (person, group) => pathTo(groupsByName, person.groups, nameKey(group)),
    unknownGroups: (asked) => asked.filter((group) => !groupsByName.has(nameKey(group))),
    members: (asked) => (asked === null ? inOrder : inOrder.filter((person) => memberOf(person, asked).length > 0)),
    managerOf: (person) => (person.manager === null ? null : (byLogin.get(nameKey(person.manager)) ?? null)),
  };
};
