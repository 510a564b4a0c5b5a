import { randomInt } from 'node:crypto';
import { createOpenLdapDirectory } from '../../src/directory/openldap.ts';
import { anchoredTeam, nameOf, settingsFor } from '../world/openldap-product.ts';
import { type Slapd, startSlapd } from '../world/slapd.ts';
import { peopled, type SlapdTown } from '../world/slapd-town.ts';
import { describeDirectory } from './directory.ts';

describe('OpenLDAP', function () {
  this.timeout(120_000); // the first start on a machine installs slapd
  let slapd: Slapd;
  let town: SlapdTown;

  before(async () => {
    slapd = await startSlapd();
    town = await peopled(slapd);
  });
  after(() => slapd?.stop());

  describeDirectory('openldap', async () => {
    const person = `U0${randomInt(1e9)}`;
    const manager = await town.person('their manager types this');
    const ordinary = await town.person('blue kettle morning train', {
      employeeType: person,
      manager: manager.dn,
      mobile: '+49 17139200042',
      telephoneNumber: '+49 3023125042',
    });
    const mustChange = await town.person('first day yellow folder', { pwdReset: 'TRUE' });
    const disabled = await town.person('empty chair beside window', { pwdAccountLockedTime: '000001010000Z' });
    const directGroup = await town.group('groupOfNames', { member: ordinary.dn });
    const outerGroup = await town.group('groupOfNames', { member: directGroup });
    const otherGroup = await town.group('groupOfNames', { member: manager.dn });
    const directory = await createOpenLdapDirectory(settingsFor(slapd, town));
    return {
      directory,
      ordinary: {
        ...ordinary,
        names: [ordinary.uid, ordinary.mail],
        identity: { channel: 'slack', tenant: anchoredTeam, person },
        directGroup: nameOf(directGroup),
        outerGroup: nameOf(outerGroup),
        otherGroup: nameOf(otherGroup),
        contact: [
          { kind: 'mobile', value: '+49 17139200042', from: 'mobile' },
          { kind: 'office', value: '+49 3023125042', from: 'telephoneNumber' },
        ],
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
