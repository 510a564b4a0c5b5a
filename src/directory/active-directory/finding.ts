import type { Account } from '../../core/account.ts';
import type { Identity } from '../../core/identity.ts';
import { firstTag } from '../../core/languages.ts';
import { AppError } from '../../core/result.ts';
import type { Connection } from '../ldap/connection.ts';
import { type ContactAttributes, contactAt } from '../ldap/contact.ts';
import { either, equals } from '../ldap/filters.ts';
import { answered, LdapOutage } from '../ldap/problem.ts';
import type { IdentityAnchor } from '../ldap/settings.ts';
import type { Directory } from '../port.ts';
import { downLevelOf, isOfOurDomain } from './down-level.ts';
import { guidBytes, guidDn, isGuid } from './guid.ts';
import type { Parts } from './parts.ts';
import { tierOf, untouchableOf } from './tiers.ts';
import { idsWhere, type User, userAt, userById } from './user.ts';

/** Asks the directory. Throws `AppError('directory-unavailable')` when it cannot be asked. */
export const ask = async <T>({ pool }: Parts, work: (connection: Connection) => Promise<T>): Promise<T> => {
  const answer = await pool.read(async (connection) => answered(await work(connection)));
  if (!answer.ok) throw new LdapOutage(answer.problem);
  return answer.value;
};

/** The account with this id. Throws `AppError('account-gone')` where there is none. */
export const known = async (connection: Connection, { settings }: Parts, account: string): Promise<User> => {
  const user = await userById(connection, settings, account);
  if (!user) throw new AppError('account-gone', 'no such account in the directory');
  return user;
};

/** The account of the port, tier and all. */
export const accountOf = async (parts: Parts, connection: Connection, user: User): Promise<Account> => {
  const { id, entry } = user;
  const untouchable = await untouchableOf(parts, connection, user);
  const login = entry.text('userPrincipalName') ?? entry.text('sAMAccountName') ?? id;
  return {
    id,
    login,
    displayName: entry.text('displayName') ?? login,
    givenName: entry.text('givenName') ?? '',
    surname: entry.text('sn') ?? '',
    mail: entry.text('mail'),
    personKey: entry.text(parts.settings.personKeyAttribute),
    preferredLanguage: firstTag(entry.text('preferredLanguage')),
    tier: await tierOf(parts, connection, user, untouchable),
    untouchable,
  };
};

const accountOrNull = async (parts: Parts, connection: Connection, user: User | null): Promise<Account | null> =>
  user && accountOf(parts, connection, user);

const nameAttributes = ['sAMAccountName', 'userPrincipalName', 'mail'];
const nameKey = (name: string): string => name.trim().normalize('NFC').toLowerCase();

/** The one account of these ids that really has the value: the directory itself compares without accents, too. */
const only = async (
  parts: Parts,
  connection: Connection,
  ids: readonly string[],
  isMeant: (user: User) => boolean,
): Promise<User | null> => {
  const users = await Promise.all(ids.map((id) => userById(connection, parts.settings, id)));
  const meant = users.filter((user) => user !== null && isMeant(user));
  return meant.length === 1 ? (meant[0] ?? null) : null;
};

/** Accounts with this value in one of these attributes; one, or nobody. */
const byValue = async (
  parts: Parts,
  connection: Connection,
  key: string,
  attributes: readonly string[],
): Promise<User | null> => {
  const ids = await idsWhere(connection, parts.settings, either(...attributes.map((one) => equals(one, key))), { limit: 10 });
  return only(parts, connection, ids, ({ entry }) => attributes.some((one) => nameKey(entry.text(one) ?? '') === key));
};

/** `CORP\ana` is a login of this domain alone, whatever else is called CORP elsewhere. */
const byName = async (parts: Parts, connection: Connection, name: string): Promise<User | null> => {
  const key = nameKey(name);
  const downLevel = downLevelOf(key);
  if (!downLevel) return key === '' ? null : byValue(parts, connection, key, nameAttributes);
  if (!(await isOfOurDomain(connection, parts.settings.baseDn, downLevel))) return null;
  return byValue(parts, connection, downLevel.login, ['sAMAccountName']);
};

const byIdentity = async (parts: Parts, connection: Connection, identity: Identity): Promise<User | null> => {
  const isMine = ({ channel, tenant }: IdentityAnchor): boolean => channel === identity.channel && tenant === identity.tenant;
  const anchor = parts.settings.identityAnchors?.find(isMine);
  if (!anchor || identity.person === '') return null;
  const value = `${anchor.prefix ?? ''}${identity.person}`;
  const ids = await idsWhere(connection, parts.settings, equals(anchor.attribute, value), { limit: 10 });
  return only(parts, connection, ids, ({ entry }) => entry.text(anchor.attribute) === value);
};

const identitiesIn = ({ settings }: Parts, { entry }: User): Identity[] =>
  (settings.identityAnchors ?? []).flatMap(({ channel, tenant, attribute, prefix = '' }) => {
    const value = entry.text(attribute);
    return value?.startsWith(prefix) && value !== prefix ? [{ channel, tenant, person: value.slice(prefix.length) }] : [];
  });

const managerOf = async (parts: Parts, connection: Connection, user: User): Promise<User | null> => {
  const dn = user.entry.text('manager');
  return dn === null ? null : userAt(connection, parts.settings, dn);
};

/** The bytes of an anchor as Entra keeps it (`onPremisesImmutableId`, base64), or of a GUID. */
const anchorBytes = (anchor: string): Buffer | null => {
  if (isGuid(anchor.toLowerCase())) return guidBytes(anchor.toLowerCase());
  const bytes = Buffer.from(anchor, 'base64');
  return bytes.length === 16 ? bytes : null;
};

/** `ms-DS-ConsistencyGuid` wins where the account has one: it outlives a move between forests, which `objectGUID` does not. */
const byAnchor = async (parts: Parts, connection: Connection, anchor: string): Promise<User | null> => {
  const bytes = anchorBytes(anchor);
  if (!bytes) return null;
  for (const attribute of ['mS-DS-ConsistencyGuid', 'objectGUID']) {
    const ids = await idsWhere(connection, parts.settings, equals(attribute, bytes), { limit: 2 });
    if (ids.length > 0) return only(parts, connection, ids, () => true);
  }
  return null;
};

/** The attributes that Connect carries to the cloud (Entra model 3.4); a further mailbox it does not carry. */
const contact: ContactAttributes = [
  ['mobile', 'mobile'],
  ['mobile', 'otherMobile'],
  ['office', 'telephoneNumber'],
  ['office', 'otherTelephone'],
  ['mail', 'otherMailbox'],
];

type Finding = Pick<Directory, 'findByIdentity' | 'findByName' | 'find' | 'identitiesOf' | 'managerOf' | 'contactOf'> & {
  findByAnchor(anchor: string): Promise<Account | null>;
};

/** Finding accounts by what names them. */
export const findingOf = (parts: Parts): Finding => {
  const finding = (find: (connection: Connection) => Promise<User | null>): Promise<Account | null> =>
    ask(parts, async (connection) => accountOrNull(parts, connection, await find(connection)));
  return {
    find: (account) => finding((connection) => userById(connection, parts.settings, account)),
    findByName: (name) => finding((connection) => byName(parts, connection, name)),
    findByIdentity: (identity) => finding((connection) => byIdentity(parts, connection, identity)),
    findByAnchor: (anchor) => finding((connection) => byAnchor(parts, connection, anchor)),
    identitiesOf: (account) => ask(parts, async (connection) => identitiesIn(parts, await known(connection, parts, account))),
    managerOf: (account) => finding(async (connection) => managerOf(parts, connection, await known(connection, parts, account))),
    contactOf: (account) =>
      ask(parts, async (connection) => contactAt(connection, guidDn((await known(connection, parts, account)).id), contact)),
  };
};
