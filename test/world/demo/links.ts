import { join } from 'node:path';
import type { Config } from '../../../src/config.ts';
import type { Identity } from '../../../src/core/identity.ts';
import { openKeys } from '../../../src/store/key-ring.ts';
import { openRecords } from '../../../src/store/open-records.ts';
import type { CastMember } from './cast.ts';

const identitiesOf = ({ teams, slack }: CastMember): readonly Identity[] => [
  { channel: 'teams', tenant: teams.tenant, person: teams.objectId },
  { channel: 'slack', tenant: slack.team, person: slack.user },
];

/** Links everybody's chats to their accounts, as if they had done so before: Active Directory does not know who is who in a chat. */
export const linkChats = async ({ keysFile, stores }: Config, cast: readonly CastMember[]): Promise<void> => {
  const keys = openKeys({ file: keysFile, isProduction: false });
  const file = join(stores.dataDir, 'records.db');
  const records = await openRecords({ databaseUrl: undefined, file, keys, now: Date.now, replica: 'demo' });
  const how = { how: 'ceremony', linkedAt: Date.now(), suspendedAt: null, mailMac: null } as const;
  try {
    await records.transaction(async (tx) => {
      for (const person of cast)
        for (const identity of identitiesOf(person)) await tx.addLink({ identity, account: person.id, ...how });
    });
  } finally {
    await records.close();
  }
};
