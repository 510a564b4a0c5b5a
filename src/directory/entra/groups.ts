import { z } from 'zod';
import { freshByKey } from './fresh.ts';
import type { Ask } from './graph.ts';
import { type Ground, nameKey, open, quoted, sharedMs } from './ground.ts';
import { isObjectId } from './person.ts';
import { accountGone, bodyOf, readAll } from './read.ts';

const Named = z.object({ id: z.guid(), displayName: z.string().nullish() });

/** Something an account is in: a group, a role, an administrative unit. Without the right to read it, only kind and id are there. */
export const Membership = z.looseObject({
  '@odata.type': z.string().nullish(),
  id: z.guid(),
  displayName: z.string().nullish(),
  isAssignableToRole: z.boolean().nullish(),
  roleTemplateId: z.string().nullish(),
});
/** As Graph gives it, further fields kept; what it says of tiers is judged elsewhere (SEC-20). */
export type Membership = z.infer<typeof Membership>;

/** Whether a membership is one in a group. */
export const isGroup = (one: Membership): boolean => one['@odata.type'] === '#microsoft.graph.group';

/** Groups by name or id, and who is in them. Names are looked up once a minute (SEC-18). */
export interface Groups {
  /** The id of a group, or null for none; a name several groups have is nobody's, because anybody may have made the second. */
  idOf(group: string): Promise<string | null>;
  memberOf(account: string, groups: readonly string[]): Promise<readonly string[]>;
  groupPath(account: string, group: string): Promise<readonly string[]>;
  /** Those of `groups` that are no group of the tenant, or that several are called. */
  unknownGroups(groups: readonly string[]): Promise<readonly string[]>;
  /** Everything the account is in, nested membership counted; null: no such account. */
  all(ask: Ask, account: string): Promise<readonly Membership[] | null>;
}

const perCall = 20;

const inTwenties = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / perCall) }, (_, at) => ids.slice(at * perCall, (at + 1) * perCall));

const lookUp =
  (ground: Ground) =>
  async (name: string): Promise<string | null> => {
    const query = { $filter: `displayName eq ${quoted(name)}`, $select: 'id,displayName', $top: '2' };
    const found = (await readAll(open(ground, sharedMs), { path: '/groups', query }, Named, ground.graph.baseUrl)) ?? [];
    if (found.length > 1)
      ground.log.warn('several groups have a configured name; use the object id instead', { count: found.length });
    return found.length === 1 ? (found[0]?.id.toLowerCase() ?? null) : null;
  };

const isThere =
  (ground: Ground) =>
  async (id: string): Promise<boolean> =>
    bodyOf(await open(ground, sharedMs)({ method: 'GET', path: `/groups/${id}`, query: { $select: 'id' } }), Named) !== null;

/** Which of these ids an account is in, asked in twenties: more are refused (Entra model 12.7). */
export const checkGroups = async (ask: Ask, account: string, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const path = `/users/${account}/checkMemberGroups`;
  const answers = await Promise.all(
    inTwenties([...new Set(ids)]).map(async (groupIds) => {
      const body = bodyOf(await ask({ method: 'POST', path, body: { groupIds } }), z.object({ value: z.array(z.string()) }));
      if (!body) throw accountGone();
      return body.value;
    }),
  );
  return new Set(answers.flat().map((id) => id.toLowerCase()));
};

const pathsUp = async ({ graph }: Ground, ask: Ask, account: string, inside: ReadonlyMap<string, string>, wanted: string) => {
  const own = await readAll(ask, { path: `/users/${account}/memberOf`, query: { $top: '999' } }, Membership, graph.baseUrl);
  const direct = new Set((own ?? []).map(({ id }) => id.toLowerCase()));
  const seen = new Set([wanted]);
  const waiting = [[wanted]];
  // From the wanted group down, only through groups the account is in: what else is nested there is never read.
  for (let way = waiting.shift(); way; way = waiting.shift()) {
    const [lowest = wanted] = way;
    if (direct.has(lowest)) return way.map((id) => inside.get(id) ?? id);
    const members = await readAll(ask, { path: `/groups/${lowest}/members`, query: { $top: '999' } }, Membership, graph.baseUrl);
    for (const id of (members ?? []).map((one) => one.id.toLowerCase()))
      if (inside.has(id) && !seen.has(id)) {
        seen.add(id);
        waiting.push([id, ...way]);
      }
  }
  return [];
};

/** Opens the groups of a tenant. */
export const groupsOf = (ground: Ground): Groups => {
  const byName = freshByKey(ground.now, lookUp(ground));
  const idOf = async (group: string): Promise<string | null> => {
    if (isObjectId(group)) return group.toLowerCase();
    return nameKey(group) === '' ? null : byName(nameKey(group));
  };
  const all: Groups['all'] = (ask, account) =>
    readAll(ask, { path: `/users/${account}/transitiveMemberOf`, query: { $top: '999' } }, Membership, ground.graph.baseUrl);
  const hasId = freshByKey(ground.now, isThere(ground));
  const isKnown = (group: string): Promise<boolean> =>
    isObjectId(group) ? hasId(group.toLowerCase()) : idOf(group).then((id) => id !== null);
  return {
    idOf,
    all,
    async unknownGroups(groups) {
      const known = await Promise.all(groups.map(isKnown));
      return groups.filter((_, at) => !known[at]);
    },
    async memberOf(account, groups) {
      if (!isObjectId(account)) throw accountGone();
      const ids = await Promise.all(groups.map(idOf));
      const known = ids.filter((id) => id !== null);
      const inside = known.length > 0 ? await checkGroups(open(ground), account, known) : new Set<string>();
      return groups.filter((_, at) => inside.has(ids[at] ?? ''));
    },
    async groupPath(account, group) {
      const wanted = await idOf(group);
      if (!isObjectId(account)) throw accountGone();
      const ask = open(ground);
      const memberships = (await all(ask, account)) ?? [];
      const inside = new Map(memberships.filter(isGroup).map((one) => [one.id.toLowerCase(), one.displayName ?? one.id]));
      return wanted && inside.has(wanted) ? pathsUp(ground, ask, account, inside, wanted) : [];
    },
  };
};
