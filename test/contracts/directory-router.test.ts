import assert from 'node:assert/strict';
import { everywhereFindings } from '../../src/cli/check-directory.ts';
import type { Person } from '../../src/directory/embedded/person.ts';
import { capabilitiesFor, healthFor } from '../../src/directory/per-account.ts';
import { createRouter, rolesIn } from '../../src/directory/router.ts';
import { faultyDirectory } from '../world/faulty-directory.ts';
import { describeDirectory } from './directory.ts';
import { ana, embedded, fresh, hybridWorld, inCloud, roles, underTest } from './hybrid-world.ts';

const now = () => 1_700_000_000_000;

/** The demo's people under other names and other chat identities, as of a company that was bought. */
const bought = (person: Person): Person => ({
  ...person,
  id: `b-${person.id}`,
  login: `${person.login}.b`,
  upn: person.upn.replace('fernhill', 'brookside'),
  mail: person.mail?.replace('fernhill', 'brookside') ?? null,
  manager: person.manager === null ? null : `${person.manager}.b`,
  chat: {},
});

const twoCompanies = async () => {
  const fernhill = faultyDirectory(await embedded(now));
  const brookside = faultyDirectory(await embedded(now, bought));
  const router = createRouter([
    { name: 'fernhill', domains: ['fernhill.example', 'FERN'], directory: fernhill },
    { name: 'brookside', domains: ['brookside.example'], directory: brookside },
  ]);
  return { router, fernhill, brookside };
};

describeDirectory('router, first of two', async () => underTest((await twoCompanies()).router, now, (id) => `fernhill:${id}`));
describeDirectory('router, in front of a hybrid directory', async () => {
  const { hybrid } = await hybridWorld();
  const router = createRouter([
    { name: 'other', domains: ['brookside.example'], directory: await embedded(now, bought) },
    { name: 'fernhill', domains: [], directory: hybrid },
  ]);
  return underTest(router, now, (id) => `fernhill:${inCloud(id)}`);
});

const anaHere = `fernhill:${ana.id}`;
const anaThere = `brookside:b-${ana.id}`;

describe('router', () => {
  it('a group without its directory before it is told of, where there are several: it counts in each of them', () => {
    const roles = [['ROLE_ADMINS', ['fernhill:latchkey-admins', 'latchkey-admins', 'fernhil:admins', 'CN=Admins,DC=a']]] as const;
    const told = everywhereFindings(['fernhill', 'brookside'], roles).map(({ kind, text }) => `${kind} ${text}`);
    assert.deepEqual(
      told.map((one) => /^advice ROLE_ADMINS: (.*?) counts in each of 2/.exec(one)?.[1]),
      ['latchkey-admins', 'fernhil:admins', 'CN=Admins,DC=a'],
    );
    assert.deepEqual(everywhereFindings(['fernhill'], roles), []);
  });

  it('a login goes where its domain belongs; without one, everywhere, and several are nobody', async () => {
    const { router, fernhill, brookside } = await twoCompanies();
    assert.equal((await router.findByName('Ana.Alvarez@Fernhill.example'))?.id, anaHere);
    assert.deepEqual([fernhill.calls, brookside.calls], [['findByName'], []]);
    assert.equal((await router.findByName('ana.alvarez@brookside.example'))?.id, anaThere);
    assert.equal((await router.findByName('ana.alvarez.b'))?.id, anaThere);
    assert.equal(await router.findByName('ana.alvarez@elsewhere.example'), null);
    const twins = createRouter([
      { name: 'one', domains: [], directory: fernhill },
      { name: 'two', domains: [], directory: await embedded(now) },
    ]);
    assert.equal(await twins.findByName('ana.alvarez'), null);
  });

  it('a chat identity is tried in order; a directory that cannot be asked stops the search (SEC-83)', async () => {
    const { router, fernhill } = await twoCompanies();
    const identity = { channel: 'slack', tenant: 'T0FERNHILL', person: 'U0ANA' } as const;
    assert.equal((await router.findByIdentity(identity))?.id, anaHere);
    fernhill.fail('findByIdentity', 'unavailable');
    await assert.rejects(router.findByIdentity(identity), { code: 'directory-unavailable' });
  });

  it('an account is written to where it lives, and nowhere else', async () => {
    const { router, fernhill, brookside } = await twoCompanies();
    assert.equal((await router.reset(anaThere, fresh, 'op-1')).outcome, 'done');
    assert.equal((await brookside.checkPassword(`b-${ana.id}`, fresh)).ok, true);
    assert.equal((await fernhill.checkPassword(ana.id, ana.password)).ok, true);
    assert.equal((await router.managerOf(anaThere))?.id.split(':')[0], 'brookside');
  });

  it('an id of no route is nobody’s', async () => {
    const { router } = await twoCompanies();
    for (const id of [ana.id, `nowhere:${ana.id}`, '', ':', 'fernhill']) {
      assert.equal(await router.find(id), null, id);
      assert.deepEqual(await router.reset(id, fresh, 'op-1'), { outcome: 'not-done', reason: 'gone' });
      assert.deepEqual(await router.checkPassword(id, fresh), { ok: false, reason: 'wrong' });
      assert.deepEqual(await router.issuePass(id, 60), { ok: false, reason: 'gone' });
      assert.equal(await router.endSessions(id), false);
      assert.equal(await router.lockoutThreshold(id), null);
      await assert.rejects(router.state(id), { code: 'account-gone' });
    }
  });

  it('a group of one route does not count in another', async () => {
    const { router } = await twoCompanies();
    const asked = ['staff', 'fernhill:staff', 'brookside:staff'];
    assert.deepEqual(await router.memberOf(anaHere, asked), ['staff', 'fernhill:staff']);
    assert.deepEqual(await router.memberOf(anaThere, asked), ['staff', 'brookside:staff']);
    assert.deepEqual(await router.groupPath(anaHere, 'brookside:staff'), []);
    assert.equal((await router.groupPath(anaHere, 'fernhill:staff')).at(-1), 'staff');
    const only = rolesIn(['fernhill', 'brookside'], 'brookside', { ...roles, agents: ['fernhill:helpdesk', 'desk'] });
    assert.deepEqual([only.agents, only.admins], [['desk'], ['latchkey-admins']]);
  });

  it('lists members of all, each once, over one cursor', async () => {
    const { router, fernhill, brookside } = await twoCompanies();
    const whole = async (groups: readonly string[], limit: number) => {
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const page = await router.members(groups, after, limit);
        assert.ok(page.accounts.length <= limit);
        ids.push(...page.accounts.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      return ids;
    };
    const [here, there] = await Promise.all([fernhill, brookside].map((one) => one.members(['staff'], null, 1000)));
    const expected = (here?.accounts.length ?? 0) + (there?.accounts.length ?? 0);
    for (const limit of [1, 3, 1000]) {
      const ids = await whole(['staff'], limit);
      assert.deepEqual([ids.length, new Set(ids).size], [expected, expected]);
    }
    assert.ok((await whole(['brookside:staff'], 4)).every((id) => id.startsWith('brookside:')));
    assert.deepEqual(await whole(['no such group'], 4), []);
    assert.deepEqual(await router.members(['staff'], 'nonsense', 4), { accounts: [], next: null });
  });

  it('one directory gone: its own people are stopped, the others are let in', async () => {
    const { router, fernhill, brookside } = await twoCompanies();
    fernhill.fail('health', 'unavailable', Number.POSITIVE_INFINITY);
    assert.equal((await router.health()).ok, true);
    assert.equal((await healthFor(router, anaHere)).ok, false);
    assert.equal((await healthFor(router, anaThere)).ok, true);
    brookside.fail('health', 'unavailable', Number.POSITIVE_INFINITY);
    assert.deepEqual(await router.health(), { ok: false, reason: 'unavailable' });
  });

  it('says of one account what its own directory can do', async () => {
    const { hybrid } = await hybridWorld({ writeback: 'off' });
    const router = createRouter([
      { name: 'office', domains: [], directory: await embedded(now, bought) },
      { name: 'cloud', domains: [], directory: hybrid },
    ]);
    assert.equal(router.capabilities.reset, true);
    assert.equal((await capabilitiesFor(router, `cloud:${inCloud(ana.id)}`)).reset, false);
    assert.equal((await capabilitiesFor(router, `office:b-${ana.id}`)).reset, true);
    assert.equal((await capabilitiesFor(router, 'nobody')).reset, false);
  });

  it('refuses names that are missing, wrong or used twice', async () => {
    const directory = await embedded(now);
    for (const names of [[], ['a', 'a'], ['A'], ['a:b'], ['']])
      assert.throws(() => createRouter(names.map((name) => ({ name, domains: [], directory }))), { code: 'routing' });
  });
});
