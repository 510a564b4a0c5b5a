import { createOpenLdapDirectory, type OpenLdapSettings } from '../../src/directory/openldap.ts';
import type { RoleGroups } from '../../src/directory/roles.ts';
import { type Slapd, startSlapd } from '../world/slapd.ts';
import { peopled, type SlapdTown } from '../world/slapd-town.ts';
import { describeDirectory } from './directory.ts';

const longestStartMs = 120_000;
const team = 'T0FERNHILL';
const identityAnchors = [{ channel: 'slack', tenant: team, attribute: 'employeeType' }] as const;
const nobody: RoleGroups = { tier0: [], admins: [], agents: [], approvers: [] };
const quiet = { info: () => undefined, warn: () => undefined };

describe('OpenLDAP', function () {
  this.timeout(longestStartMs);
  let slapd: Slapd;
  let town: SlapdTown;

  before(async () => {
    slapd = await startSlapd();
    town = await peopled(slapd);
  });
  after(() => slapd?.stop());

  const settings = (): OpenLdapSettings => ({
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
    identityAnchors,
    now: Date.now,
    log: quiet,
  });

  const nameOf = (dn: string): string => /^cn=([^,]+)/.exec(dn)?.[1] ?? '';

  describeDirectory('openldap', async () => {
    const person = `U0${Math.floor(performance.now() * 1000)}`;
    const manager = await town.person('their manager types this');
    const ordinary = await town.person('blue kettle morning train', { employeeType: person, manager: manager.dn });
    const mustChange = await town.person('first day yellow folder', { pwdReset: 'TRUE' });
    const disabled = await town.person('empty chair beside window', { pwdAccountLockedTime: '000001010000Z' });
    const directGroup = await town.group('groupOfNames', { member: ordinary.dn });
    const outerGroup = await town.group('groupOfNames', { member: directGroup });
    const otherGroup = await town.group('groupOfNames', { member: manager.dn });
    const directory = await createOpenLdapDirectory(settings());
    return {
      directory,
      ordinary: {
        ...ordinary,
        names: [ordinary.uid, ordinary.mail],
        identity: { channel: 'slack', tenant: team, person },
        directGroup: nameOf(directGroup),
        outerGroup: nameOf(outerGroup),
        otherGroup: nameOf(otherGroup),
      },
      disabled,
      mustChange,
      manager: manager.id,
      fresh: 'ferry marble onion lantern',
      settledAfterMs: 61_000,
      now: Date.now,
      close: () => directory.close(),
    };
  });
});
