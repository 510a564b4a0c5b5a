import { readFile } from 'node:fs/promises';
import { AppError } from '../../core/result.ts';
import { type ActiveDirectory, createActiveDirectory } from '../active-directory.ts';
import { createOpenLdapDirectory } from '../openldap.ts';
import type { Directory } from '../port.ts';
import type { RoleGroups } from '../roles.ts';
import type { LdapSettings } from '../settings.ts';
import type { OpeningGround } from './ground.ts';

const caOf = async ({ caFile }: LdapSettings): Promise<string | null> => {
  if (caFile === null) return null;
  try {
    return await readFile(caFile, 'utf8');
  } catch (cause) {
    throw new AppError('directory-settings', `LDAP_CA_FILE: the file ${caFile} cannot be read`, { cause });
  }
};

const shared = async (ldap: LdapSettings, roles: RoleGroups, { now, log }: OpeningGround) => ({
  urls: ldap.urls,
  ca: await caOf(ldap),
  bindDn: ldap.bindDn,
  bindPassword: ldap.bindPassword,
  baseDn: ldap.baseDn,
  ...(ldap.userBase === null ? {} : { userBase: ldap.userBase }),
  roles,
  protectedGroups: ldap.protectedGroups,
  serviceGroups: ldap.serviceGroups,
  sharedGroups: ldap.sharedGroups,
  breakGlass: ldap.breakGlass,
  now,
  log,
});

/** Opens Active Directory as configured. Refuses with an `AppError` when the CA or the password cannot be read. */
export const openActiveDirectory = async (
  ldap: LdapSettings,
  roles: RoleGroups,
  ground: OpeningGround,
): Promise<ActiveDirectory> => {
  ldap.bindPassword(); // a file that is not there should be said now, not at the first reset
  return createActiveDirectory({
    ...(await shared(ldap, roles, ground)),
    personKeyAttribute: ldap.personKey ?? 'employeeID',
  });
};

/** Opens OpenLDAP or its kin as configured. Refuses with an `AppError` when the CA or the password cannot be read. */
export const openLdap = async (ldap: LdapSettings, roles: RoleGroups, ground: OpeningGround): Promise<Directory> => {
  ldap.bindPassword();
  return createOpenLdapDirectory({
    ...(await shared(ldap, roles, ground)),
    ...(ldap.groupBase === null ? {} : { groupBase: ldap.groupBase }),
    ...(ldap.nameAttributes.length === 0 ? {} : { nameAttributes: ldap.nameAttributes }),
    personKeyAttribute: ldap.personKey ?? 'employeeNumber',
  });
};
