import assert from 'node:assert/strict';
import type { Identity } from '../../src/core/identity.ts';
import { identityKey } from '../../src/core/identity.ts';
import { createEmbeddedDirectory } from '../../src/directory/embedded.ts';
import { type Links, withLinks } from '../../src/directory/linked.ts';
import { readPeople } from '../../src/directory/people.ts';
import type { IdentityLink } from '../../src/store/records.ts';
import { type DirectoryUnderTest, describeDirectory } from './directory.ts';
import { contact, reachable } from './hybrid-world.ts';
import { memoryDocuments } from './memory-documents.ts';

const demo = await readPeople('test/world/people.yaml');
const roles = { tier0: [], admins: [], agents: [], approvers: [] };
const ana = { id: 'fh-1001', password: 'blue kettle morning train' };
const dora = { id: 'fh-1010', password: 'empty chair beside window' };
const nina = { id: 'fh-1012', password: 'first day yellow folder' };
const slack = (person: string): Identity => ({ channel: 'slack', tenant: 'T0FERNHILL', person });

const linksOf = (...links: readonly IdentityLink[]): Links => ({
  link: async (identity) => links.find((one) => identityKey(one.identity) === identityKey(identity)) ?? null,
  linksOf: async (account) => links.filter((one) => one.account === account),
});
const link = (person: string, account: string, suspendedAt: number | null = null): IdentityLink => ({
  identity: slack(person),
  account,
  how: 'ceremony',
  linkedAt: 1,
  suspendedAt,
  mailMac: null,
});

/** People whose Slack identities the directory does not know, but for Ben's. */
const people = {
  ...demo,
  people: demo.people.map(reachable).map((one) => ({
    ...one,
    chat: one.login === 'ben.baker' ? one.chat : { ...one.chat, slack: undefined },
    initialPassword: [ana.id, dora.id, nina.id].includes(one.id) ? one.initialPassword : undefined,
  })),
};
const now = () => 1_700_000_000_000;
const embedded = () => createEmbeddedDirectory({ people, documents: memoryDocuments(), roles, now });

const worldOf = async (): Promise<DirectoryUnderTest> => {
  const directory = withLinks(await embedded(), linksOf(link('U0ANA', ana.id)));
  return {
    directory,
    ordinary: {
      ...ana,
      names: ['ana.alvarez', 'ana.alvarez@fernhill.example'],
      identity: slack('U0ANA'),
      directGroup: 'engineering',
      outerGroup: 'staff',
      otherGroup: 'sales',
      contact,
    },
    manager: 'fh-1003',
    disabled: dora,
    mustChange: nina,
    fresh: 'ferry marble onion lantern',
    now,
    close: () => directory.close(),
  };
};

describeDirectory('embedded, with identities from links', worldOf);

describe('a directory with links (SEC-16)', () => {
  const opened = async (...links: readonly IdentityLink[]) => withLinks(await embedded(), linksOf(...links));
  const [ben] = demo.people.filter((one) => one.login === 'ben.baker');
  assert.ok(ben);

  it('what the directory knows itself goes before a link', async () => {
    const directory = await opened(link('U0BEN', ana.id));
    assert.equal((await directory.findByIdentity(slack('U0BEN')))?.id, ben.id);
    assert.deepEqual(
      (await directory.identitiesOf(ana.id)).filter((one) => one.channel === 'slack'),
      [],
      'notices about Ana do not go to Ben',
    );
  });

  it('a suspended link counts for nothing', async () => {
    const directory = await opened(link('U0ANA', ana.id, 5));
    assert.equal(await directory.findByIdentity(slack('U0ANA')), null);
    assert.ok(!(await directory.identitiesOf(ana.id)).some((one) => one.person === 'U0ANA'));
  });

  it('a link to an account that is gone is none', async () => {
    const directory = await opened(link('U0ANA', 'fh-9999'));
    assert.equal(await directory.findByIdentity(slack('U0ANA')), null);
  });

  it('identities are told once each: those of the directory first, then those of links', async () => {
    const directory = await opened(link('U0BEN', ben.id), link('U0BEN2', ben.id));
    const found = await directory.identitiesOf(ben.id);
    assert.deepEqual(
      found.map((one) => one.person),
      [ben.chat.teams?.objectId, 'U0BEN', 'U0BEN2'],
    );
  });
});
