import { createOpenLdapDirectory, type OpenLdapSettings } from '../../src/directory/openldap.ts';
import type { Directory } from '../../src/directory/port.ts';
import type { RoleGroups } from '../../src/directory/roles.ts';
import type { Slapd } from './slapd.ts';
import type { SlapdTown } from './slapd-town.ts';

/** The workspace whose ids stand in `employeeType` of the people of these tests. */
export const anchoredTeam = 'T0FERNHILL';
const nobody: RoleGroups = { tier0: [], admins: [], agents: [], approvers: [] };
const quiet = { info: () => undefined, warn: () => undefined };

/** The product's settings for a slapd of a test, as the service account of the reference set-up. */
export const settingsFor = (slapd: Slapd, town: SlapdTown, other: Partial<OpenLdapSettings> = {}): OpenLdapSettings => ({
  urls: [slapd.url],
  ca: slapd.ca,
  bindDn: town.serviceDn,
  bindPassword: () => town.servicePassword,
  baseDn: slapd.baseDn,
  userBase: `ou=people,${slapd.baseDn}`,
  groupBase: `ou=groups,${slapd.baseDn}`,
  roles: nobody,
  protectedGroups: [],
  breakGlass: [],
  personKeyAttribute: 'employeeNumber',
  identityAnchors: [{ channel: 'slack', tenant: anchoredTeam, attribute: 'employeeType' }],
  now: Date.now,
  log: quiet,
  ...other,
});

/** Opens directories and closes all of them at once. */
export const opener = () => {
  const open: Directory[] = [];
  return {
    async open(settings: OpenLdapSettings): Promise<Directory> {
      const directory = await createOpenLdapDirectory(settings);
      open.push(directory);
      return directory;
    },
    async closeAll(): Promise<void> {
      await Promise.all(open.splice(0).map((directory) => directory.close()));
    },
  };
};

/** The common name of a group's DN. */
export const nameOf = (dn: string): string => /^cn=([^,]+)/.exec(dn)?.[1] ?? '';
