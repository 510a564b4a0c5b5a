import type { Connection } from '../ldap/connection.ts';
import type { Entry } from '../ldap/entry.ts';
import { both, either, equals } from '../ldap/filters.ts';
import type { LdapLog } from '../ldap/ground.ts';
import { must } from '../ldap/problem.ts';
import { guidDn, guidOf, isGuid } from './guid.ts';
import { isSid, sidOf } from './sid.ts';
import { entryAt } from './user.ts';

/** A group as the directory has it. */
export interface Group {
  readonly dn: string;
  readonly id: string;
  readonly sid: string | null;
  readonly name: string;
  /** False: a distribution group, which no security token names. */
  readonly isSecurity: boolean;
}

/** Groups by what the configuration calls them, remembered for a minute (SEC-18). */
export interface GroupCache {
  /** By sAMAccountName, cn, DN, SID or id; null: none, or several. */
  resolve(connection: Connection, name: string): Promise<Group | null>;
}

const freshMs = 60_000;
const securityBit = 0x80000000n;
const wanted = { attributes: ['sAMAccountName', 'cn', 'groupType'], binary: ['objectGUID', 'objectSid'], objectClass: 'group' };

const groupOf = (entry: Entry): Group | null => {
  const id = guidOf(entry.buffer('objectGUID'));
  const type = BigInt.asUintN(32, entry.whole('groupType') ?? 0n);
  const name = entry.text('sAMAccountName') ?? entry.text('cn') ?? entry.dn;
  if (!id) return null;
  return { dn: entry.dn, id, sid: sidOf(entry.buffer('objectSid')), name, isSecurity: (type & securityBit) !== 0n };
};

/** The group at this DN, or null. */
export const groupAt = async (connection: Connection, dn: string): Promise<Group | null> => {
  const entry = await entryAt(connection, dn, wanted);
  return entry && groupOf(entry);
};

const isSame = (one: string | null, other: string): boolean =>
  one?.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();

/** The login-like name is unique in a domain; a cn counts only where it names one group. The directory compares more loosely than we do. */
const groupNamed = async (connection: Connection, baseDn: string, name: string): Promise<Group | null> => {
  const filter = both(equals('objectClass', 'group'), either(equals('sAMAccountName', name), equals('cn', name)));
  const attributes = [...wanted.attributes, ...wanted.binary];
  const found = must(await connection.search(baseDn, { scope: 'sub', filter, attributes, binary: wanted.binary, limit: 10 }));
  const byLogin = found.filter((entry) => isSame(entry.text('sAMAccountName'), name));
  const byCn = found.filter((entry) => isSame(entry.text('cn'), name));
  const [only, ...more] = byLogin.length > 0 ? byLogin : byCn;
  return only && more.length === 0 ? groupOf(only) : null;
};

const lookUp = (connection: Connection, baseDn: string, name: string): Promise<Group | null> => {
  if (isSid(name)) return groupAt(connection, `<SID=${name.toUpperCase()}>`);
  if (isGuid(name.toLowerCase())) return groupAt(connection, guidDn(name.toLowerCase()));
  return /^[a-z]+=.+,.+=/i.test(name) ? groupAt(connection, name) : groupNamed(connection, baseDn, name);
};

/** A minute's memory of groups. A name that leads nowhere is said in the log, since rules may rest on it. */
export const createGroupCache = (baseDn: string, now: () => number, log: LdapLog): GroupCache => {
  const known = new Map<string, { readonly group: Group | null; readonly until: number }>();
  return {
    async resolve(connection, name) {
      const key = name.trim().toLowerCase();
      const kept = known.get(key);
      if (kept && kept.until > now()) return kept.group;
      const group = key === '' ? null : await lookUp(connection, baseDn, name.trim());
      if (known.size > 1_000) known.clear();
      known.set(key, { group, until: now() + freshMs });
      if (!group) log.warn('a configured group is not in the directory, or its name is not unique', { code: 'group-unknown' });
      return group;
    },
  };
};
