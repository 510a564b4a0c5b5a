import { startFernhill } from '../world/graph/fernhill.ts';
import { type DirectoryUnderTest, describeDirectory } from './directory.ts';

const fresh = 'Ferry marble onion 7';

const worldOf = async (): Promise<DirectoryUnderTest> => {
  const world = await startFernhill();
  const { people, groups, tenant } = world;
  people.ana.lastPasswordChangeDateTime = new Date(Date.now() - 86_400_000).toISOString();
  people.ana.mobilePhone = '+1 4255550100';
  people.ana.businessPhones = ['+1 4255550101'];
  people.ana.otherMails = ['ana@mail.example'];
  people.ana.phoneMethods = [
    { phoneType: 'mobile', phoneNumber: '+1 4255550199' },
    { phoneType: 'alternateMobile', phoneNumber: '+1 4255550198' },
  ];
  people.ana.emailMethod = 'ana@registered.example';
  const known = ({ id, password }: typeof people.ana) => ({ id, password });
  return {
    directory: world.directory,
    ordinary: {
      ...known(people.ana),
      names: ['ana.alvarez@fernhill.example', 'ana@mail.fernhill.example', 'a.alvarez@fernhill.example'],
      identity: { channel: 'teams', tenant: tenant.id, person: people.ana.id },
      directGroup: groups.engineering.displayName,
      outerGroup: groups.build.displayName,
      otherGroup: groups.sales.displayName,
      contact: [
        { kind: 'mobile', value: '+1 4255550199', from: 'phoneMethods' },
        { kind: 'mail', value: 'ana@registered.example', from: 'emailMethods' },
        { kind: 'mobile', value: '+1 4255550100', from: 'mobilePhone' },
        { kind: 'office', value: '+1 4255550101', from: 'businessPhones' },
        { kind: 'mail', value: 'ana@mail.example', from: 'otherMails' },
      ],
    },
    disabled: known(people.dora),
    mustChange: known(people.nina),
    manager: people.mia.id,
    fresh,
    keepsHistory: false,
    settledAfterMs: 120_000,
    proves: async (account, password) => tenant.users.get(account)?.password === password,
    delegated: async (account) => {
      const user = tenant.users.get(account);
      return user ? world.tokenOf(user, 'User-PasswordProfile.ReadWrite.All') : '';
    },
    now: Date.now,
    close: async () => {
      await world.directory.close();
      await world.close();
    },
  };
};

describeDirectory('Entra, through the stand-in for Microsoft Graph', worldOf);
