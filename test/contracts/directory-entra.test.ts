import { startFernhill } from '../world/graph/fernhill.ts';
import { type DirectoryUnderTest, describeDirectory } from './directory.ts';

const fresh = 'Ferry marble onion 7';

const worldOf = async (): Promise<DirectoryUnderTest> => {
  const world = await startFernhill();
  const { people, groups, tenant } = world;
  people.ana.lastPasswordChangeDateTime = new Date(Date.now() - 86_400_000).toISOString();
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
