import assert from 'node:assert/strict';
import { createActiveDirectory } from '../../src/directory/active-directory.ts';
import { domain, domainPerson, nextPerson, openDomain, settingsFor } from '../world/domain.ts';
import { asAdmin, type Samba } from '../world/samba.ts';
import { type DirectoryUnderTest, describeDirectory } from './directory.ts';

let samba: Samba;
before(async function () {
  this.timeout(120_000);
  samba = await openDomain();
});
after(() => samba.remove());

const idOf = async (directory: DirectoryUnderTest['directory'], login: string): Promise<string> => {
  const account = await directory.findByName(login);
  assert.ok(account, login);
  return account.id;
};

/** Three people nobody has used yet, in the shape the suite asks for. */
const world = async (): Promise<DirectoryUnderTest> => {
  const [ordinary, disabled, mustChange] = [nextPerson(), nextPerson(), nextPerson()];
  const manager = domainPerson(100);
  await asAdmin(samba, domain.group('engineering'), [['replace', 'member', [ordinary.dn, disabled.dn]]]);
  await asAdmin(samba, ordinary.dn, [['replace', 'manager', [manager.dn]]]);
  await asAdmin(samba, disabled.dn, [['replace', 'userAccountControl', ['514']]]);
  await asAdmin(samba, mustChange.dn, [['replace', 'pwdLastSet', ['0']]]);
  const directory = await createActiveDirectory(settingsFor(samba));
  const known = async ({ login, password }: typeof ordinary) => ({ id: await idOf(directory, login), password });
  return {
    directory,
    ordinary: {
      ...(await known(ordinary)),
      names: [ordinary.login, ordinary.upn, ordinary.mail],
      identity: { channel: 'slack', tenant: domain.slackTeam, person: ordinary.slackUser },
      directGroup: 'engineering',
      outerGroup: 'staff',
      otherGroup: 'sales',
    },
    disabled: await known(disabled),
    mustChange: await known(mustChange),
    manager: await idOf(directory, manager.login),
    fresh: 'Ferry marble onion 7 lantern',
    appliesHistoryToResets: false,
    settledAfterMs: 60_000,
    now: Date.now,
    close: () => directory.close(),
  };
};

describeDirectory('Active Directory (Samba)', world);
