import type { Connection } from '../ldap/connection.ts';
import { matching } from '../ldap/filters.ts';
import { must } from '../ldap/problem.ts';
import type { Group } from './group-cache.ts';
import { guidDn } from './guid.ts';
import type { Parts } from './parts.ts';
import type { User } from './user.ts';

/** LDAP_MATCHING_RULE_TRANSITIVE_EVAL: follows a link attribute to its end (MS-ADTS 3.1.1.3.4.4.3). */
export const inChain = '1.2.840.113556.1.4.1941';

/** No token names a distribution group: the directory walks the chain itself. */
const isInChain = async (connection: Connection, user: User, group: Group): Promise<boolean> => {
  const filter = matching('memberOf', inChain, group.dn);
  return must(await connection.search(guidDn(user.id), { filter, attributes: ['1.1'] })).length > 0;
};

const isIn = (connection: Connection, user: User, group: Group): Promise<boolean> =>
  group.isSecurity && group.sid !== null && user.tokens !== null
    ? Promise.resolve(user.tokens.has(group.sid))
    : isInChain(connection, user, group);

/** Which of `names` the account is in, nested membership counted. A group nobody finds has no members (SEC-18). */
export const groupsAmong = async (
  { groups }: Parts,
  connection: Connection,
  user: User,
  names: readonly string[],
): Promise<readonly string[]> => {
  const among: string[] = [];
  for (const name of names) {
    const group = await groups.resolve(connection, name);
    if (group && (await isIn(connection, user, group))) among.push(name);
  }
  return among;
};
