import type { Connection } from '../ldap/connection.ts';
import { both, equals, not } from '../ldap/filters.ts';
import { must } from '../ldap/problem.ts';
import type { RightFinding } from '../preflight.ts';
import { ask } from './finding.ts';
import { guidDn } from './guid.ts';
import { hiddenPolicies } from './hidden-policies.ts';
import type { Parts } from './parts.ts';
import { type AccessList, accessListOf, isGranted, RightsOnly } from './security-descriptor.ts';
import { sidOf } from './sid.ts';
import { isProtectedByDirectory } from './tiers.ts';
import { entryAt, idsWhere, userById } from './user.ts';

/** A right, as the directory's own tools call it (Entra model 6.1.16), with the bit and the object of its line in a list of rights. */
interface Right {
  readonly name: string;
  readonly isNeeded: boolean;
  readonly bit: number;
  readonly objects: readonly string[];
}

const controlAccess = 0x100;
const writeProperty = 0x20;
/** The set "Account Restrictions", which `pwdLastSet` is in. */
const accountRestrictions = '4c164200-20c0-11d0-a768-00aa006e0529';

/** The set "Public Information", which `mail` is in. */
const publicInformation = 'e48d0154-bcf8-11d1-8702-00c04fb96050';

/** What the product needs, on the accounts it serves (SEC-24). Group names and object numbers: MS-ADTS 5.1.3.2.1, MS-ADA1, MS-ADA3. */
export const neededRights = {
  reset: { name: 'Reset password', isNeeded: true, bit: controlAccess, objects: ['00299570-246d-11d0-a768-00aa006e0529'] },
  lockoutTime: {
    name: 'Write lockoutTime',
    isNeeded: true,
    bit: writeProperty,
    objects: ['28630ebf-41d5-11d1-a9c1-0000f80367c1'],
  },
  pwdLastSet: {
    name: 'Write pwdLastSet',
    isNeeded: true,
    bit: writeProperty,
    objects: ['bf967a0a-0de6-11d0-a285-00aa003049e2', accountRestrictions],
  },
} as const satisfies Record<string, Right>;

/** Everybody has it, unless an account is set so that its owner may not change the password. */
export const changeRight: Right = {
  name: 'Change password',
  isNeeded: false,
  bit: controlAccess,
  objects: ['ab721a53-1e2f-11d0-9819-00aa0040529b'],
};

/** What it does not need, and a wide grant often brings along. */
const surplusRights: readonly Right[] = [
  {
    name: 'Write userAccountControl',
    isNeeded: false,
    bit: writeProperty,
    objects: ['bf967a68-0de6-11d0-a285-00aa003049e2', accountRestrictions],
  },
  {
    name: 'Write mail',
    isNeeded: false,
    bit: writeProperty,
    objects: ['bf967961-0de6-11d0-a285-00aa003049e2', publicInformation],
  },
  { name: 'Modify permissions', isNeeded: false, bit: 0x40000, objects: [] },
  { name: 'Delete', isNeeded: false, bit: 0x10000, objects: [] },
];

/** Everybody, and everybody who signed in: no token of the directory names them. */
const everybody = ['S-1-1-0', 'S-1-5-11'];

/** The SIDs our service account acts with; null: not readable. `bindDn` may be a DN or any other name it binds with. */
export const ownSids = async (connection: Connection, { settings }: Parts): Promise<ReadonlySet<string> | null> => {
  const asked = { attributes: [], binary: ['objectSid', 'tokenGroups'], objectClass: 'user' };
  const own = /^[a-z]+=.+,/i.test(settings.bindDn)
    ? await entryAt(connection, settings.bindDn, asked)
    : await ownByName(connection, settings);
  if (!own) return null;
  const sids = [...own.buffers('objectSid'), ...own.buffers('tokenGroups')].flatMap((bytes) => sidOf(bytes) ?? []);
  return new Set([...sids, ...everybody]);
};

const ownByName = async (connection: Connection, { baseDn, bindDn }: Parts['settings']) => {
  const name = bindDn.split('\\').at(-1) ?? bindDn;
  const filter = equals(bindDn.includes('@') ? 'userPrincipalName' : 'sAMAccountName', name);
  const [found] = must(await connection.search(baseDn, { scope: 'sub', filter, attributes: ['1.1'], limit: 2 }));
  return found
    ? entryAt(connection, found.dn, { attributes: [], binary: ['objectSid', 'tokenGroups'], objectClass: 'user' })
    : null;
};

/** The list of rights on an account; null: not readable for us. */
export const rightsOn = async (connection: Connection, id: string): Promise<AccessList | null> => {
  const asked = { attributes: ['nTSecurityDescriptor'], binary: ['nTSecurityDescriptor'], controls: [new RightsOnly()] };
  const [entry] = must(await connection.search(guidDn(id), asked));
  return accessListOf(entry?.buffer('nTSecurityDescriptor') ?? null);
};

/** Whether a right is there; unknown where the list or our own groups are hidden. */
export const isHeld = (
  list: AccessList | null,
  sids: ReadonlySet<string> | null,
  { bit, objects }: Right,
): boolean | 'unknown' => (list && sids ? isGranted(list, sids, bit, objects) : 'unknown');

const samples = 5;

/** Ordinary accounts to look at: enabled, not protected. */
const sampleLists = async (connection: Connection, parts: Parts): Promise<readonly (AccessList | null)[]> => {
  const enabled = both(
    equals('objectCategory', 'person'),
    not(equals('adminCount', '1')),
    not(equals('userAccountControl', '514')),
  );
  const ids = await idsWhere(connection, parts.settings, enabled, { limit: samples * 4 });
  const lists: (AccessList | null)[] = [];
  for (const id of ids) {
    const user = lists.length < samples ? await userById(connection, parts.settings, id) : null;
    if (user && !isProtectedByDirectory(user) && user.dn.toLowerCase() !== parts.settings.bindDn.toLowerCase())
      lists.push(await rightsOn(connection, id));
  }
  return lists;
};

/** Held where it is held on every account looked at; surplus where it is held on any. */
const findingOf = (right: Right, lists: readonly (AccessList | null)[], sids: ReadonlySet<string> | null): RightFinding => {
  const each = lists.map((list) => isHeld(list, sids, right));
  const isSure = each.length > 0 && !each.includes('unknown');
  const isEverywhere = right.isNeeded ? each.every((one) => one === true) : each.some((one) => one === true);
  return { right: right.name, isNeeded: right.isNeeded, isHeld: isSure ? isEverywhere : 'unknown' };
};

/** The rights of the service account, by the lists of some ordinary accounts: needed ones first, then those it could do without. */
export const rightsOf = (parts: Parts): Promise<readonly RightFinding[]> =>
  ask(parts, async (connection) => {
    const [sids, lists] = [await ownSids(connection, parts), await sampleLists(connection, parts)];
    const rights = [...Object.values(neededRights), ...surplusRights].map((right) => findingOf(right, lists, sids));
    return [...rights, ...(await hiddenPolicies(connection, parts))];
  });
