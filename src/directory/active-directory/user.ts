import type { Connection } from '../ldap/connection.ts';
import type { Entry } from '../ldap/entry.ts';
import { both, equals } from '../ldap/filters.ts';
import { LdapOutage, must } from '../ldap/problem.ts';
import { guidDn, guidOf, isGuid } from './guid.ts';
import type { ActiveDirectorySettings } from './parts.ts';
import { sidOf } from './sid.ts';

/** One account as the directory shows it to us now. */
export interface User {
  readonly id: string;
  readonly dn: string;
  readonly entry: Entry;
  readonly sid: string | null;
  /** The SIDs of all security groups it is in, nested and primary ones counted; null: not readable for us. */
  readonly tokens: ReadonlySet<string> | null;
}

/** Bits of `userAccountControl` (MS-ADTS 2.2.16) and of its computed twin. */
export const flag = {
  disabled: 0x2n,
  lockedOut: 0x10n,
  interdomainTrust: 0x800n,
  workstationTrust: 0x1000n,
  serverTrust: 0x2000n,
  neverExpires: 0x10000n,
  smartCardOnly: 0x40000n,
} as const;

/** Whether the account's own flags have the bit. */
export const hasFlag = ({ entry }: User, bit: bigint): boolean => ((entry.whole('userAccountControl') ?? 0n) & bit) !== 0n;

const attributes = [
  ...['objectClass', 'sAMAccountName', 'userPrincipalName', 'displayName', 'givenName', 'sn', 'mail', 'manager'],
  ...['adminCount', 'primaryGroupID', 'userAccountControl', 'msDS-User-Account-Control-Computed', 'lockoutTime'],
  ...['preferredLanguage', 'pwdLastSet', 'msDS-UserPasswordExpiryTimeComputed', 'accountExpires', 'msDS-ResultantPSO'],
];
const binary = ['objectGUID', 'objectSid', 'tokenGroups'];

/** RFC 4511 codes of a base that is no entry: not there, or no name at all. */
const isAbsent = (error: unknown): boolean =>
  error instanceof LdapOutage && (error.problem.code === 32 || error.problem.code === 34);

/** The one entry at this name, or null. */
export const entryAt = async (
  connection: Connection,
  dn: string,
  wanted: { readonly attributes: readonly string[]; readonly binary?: readonly string[]; readonly objectClass: string },
): Promise<Entry | null> => {
  const filter = equals('objectClass', wanted.objectClass);
  const names = [...wanted.attributes, ...(wanted.binary ?? [])];
  const found = await connection.search(dn, { filter, attributes: names, binary: wanted.binary ?? [] });
  if (!found.ok && isAbsent(new LdapOutage(found.problem))) return null;
  return must(found)[0] ?? null;
};

const isBelow = (dn: string, base: string): boolean => {
  const [one, other] = [dn.toLowerCase(), base.toLowerCase()];
  return one === other || one.endsWith(`,${other}`);
};

const userOf = (entry: Entry): User | null => {
  const id = guidOf(entry.buffer('objectGUID'));
  if (!id) return null;
  const tokens = entry.buffers('tokenGroups').flatMap((bytes) => sidOf(bytes) ?? []);
  return { id, dn: entry.dn, entry, sid: sidOf(entry.buffer('objectSid')), tokens: tokens.length > 0 ? new Set(tokens) : null };
};

/** The account at this DN, or null: none, no account, or outside of our part of the directory. */
export const userAt = async (connection: Connection, settings: ActiveDirectorySettings, dn: string): Promise<User | null> => {
  const own = [settings.personKeyAttribute, ...(settings.identityAnchors ?? []).map(({ attribute }) => attribute)];
  const entry = await entryAt(connection, dn, { attributes: [...attributes, ...own], binary, objectClass: 'user' });
  return entry && isBelow(entry.dn, settings.userBase ?? settings.baseDn) ? userOf(entry) : null;
};

/** The account with this id, or null. Anything that is no id of ours is nobody, unasked. */
export const userById = async (connection: Connection, settings: ActiveDirectorySettings, id: string): Promise<User | null> =>
  isGuid(id) ? userAt(connection, settings, guidDn(id)) : null;

/** The ids of accounts for which a filter holds, at most `limit`. */
export const idsWhere = async (
  connection: Connection,
  { userBase, baseDn }: ActiveDirectorySettings,
  filter: Parameters<typeof both>[0],
  extent: { readonly limit: number } | { readonly pageSize: number },
): Promise<readonly string[]> => {
  const asked = {
    scope: 'sub',
    filter: both(equals('objectClass', 'user'), filter),
    attributes: ['objectGUID'],
    binary: ['objectGUID'],
    ...extent,
  } as const;
  return must(await connection.search(userBase ?? baseDn, asked)).flatMap((entry) => guidOf(entry.buffer('objectGUID')) ?? []);
};
