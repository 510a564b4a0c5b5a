import assert from 'node:assert/strict';
import type { Identity } from '../../src/core/identity.ts';
import type { IdentityLink } from '../../src/store/records.ts';
import { clock, onEveryEngine, testKeys } from './records-engines.ts';

const una: Identity = { channel: 'slack', tenant: 'T0FERNHILL', person: 'U0UNA' };
const link = (over: Partial<IdentityLink> = {}): IdentityLink => ({
  identity: una,
  account: 'account-una',
  how: 'ceremony',
  linkedAt: clock.now,
  suspendedAt: null,
  mailMac: null,
  ...over,
});
const broken = { code: 'link-broken' };

onEveryEngine('links of chat identities', (place, open) => {
  it('the accounts that have a link, each once, a page at a time', async () => {
    const records = await open();
    const person = (account: string, at: string) => link({ account, identity: { ...link().identity, person: at } });
    const [none, some] = [await records.linkedAccounts(null, 2), [person('b', 'U1'), person('a', 'U2'), person('c', 'U3')]];
    for (const one of some) await records.transaction((tx) => tx.addLink(one));
    const elsewhere = { ...link().identity, tenant: 'T9', person: 'U4' };
    await records.transaction((tx) => tx.addLink(link({ account: 'a', identity: elsewhere })));
    assert.deepEqual(
      [none, await records.linkedAccounts(null, 2), await records.linkedAccounts('b', 2)],
      [[], ['a', 'b'], ['c']],
    );
  });

  it('are found by identity and by account, to the letter', async () => {
    const records = await open();
    const teams = link({
      identity: { channel: 'teams', tenant: 'tenant', person: 'una' },
      linkedAt: clock.now + 1,
      mailMac: 'm',
    });
    for (const one of [teams, link()]) assert.equal(await records.transaction((tx) => tx.addLink(one)), true);
    assert.deepEqual(await records.link(una), link());
    assert.deepEqual(await records.linksOf('account-una'), [link(), teams]);
    for (const other of [{ person: 'u0una' }, { tenant: 'T0OTHER' }, { channel: 'teams' as const }])
      assert.equal(await records.link({ ...una, ...other }), null);
  });

  it('one identity has one account, and one account one identity of a tenant; of many at once one is kept (SEC-16)', async () => {
    const records = await open();
    const tries = ['a', 'b', 'c'].map((account) => records.transaction((tx) => tx.addLink(link({ account }))));
    assert.equal((await Promise.all(tries)).filter(Boolean).length, 1);
    const { account } = (await records.link(una)) ?? link();
    const second = link({ account, identity: { ...una, person: 'U0OTHER' } });
    assert.equal(await records.transaction((tx) => tx.addLink(second)), false);
    const elsewhere = link({ account, identity: { ...una, tenant: 'T0OTHER' } });
    assert.equal(await records.transaction((tx) => tx.addLink(elsewhere)), true);
  });

  it('end for their own account only, once; all or nothing with what goes with them', async () => {
    const records = await open();
    await records.transaction((tx) => tx.addLink(link()));
    assert.equal(await records.transaction((tx) => tx.removeLink(una, 'account-ana')), false);
    await assert.rejects(
      records.transaction(async (tx) => {
        await tx.removeLink(una, 'account-una');
        throw new Error('changed my mind');
      }),
    );
    assert.ok(await records.link(una));
    assert.equal(await records.transaction((tx) => tx.removeLink(una, 'account-una')), true);
    assert.equal(await records.transaction((tx) => tx.removeLink(una, 'account-una')), false);
    assert.equal(await records.link(una), null);
  });

  it('are suspended once, and stay so', async () => {
    const records = await open();
    assert.equal(await records.transaction((tx) => tx.suspendLink(una, clock.now)), false);
    await records.transaction((tx) => tx.addLink(link({ how: 'declared-sso', mailMac: 'mac' })));
    const tries = [1, 2, 3].map((later) => records.transaction((tx) => tx.suspendLink(una, clock.now + later)));
    assert.equal((await Promise.all(tries)).filter(Boolean).length, 1);
    const now = await records.link(una);
    assert.ok(now?.suspendedAt);
    assert.deepEqual(now, link({ how: 'declared-sso', mailMac: 'mac', suspendedAt: now.suspendedAt }));
  });

  it('that somebody else wrote are refused: another account, another person, no longer suspended (SEC-107)', async () => {
    const records = await open();
    const changes = [
      "update identity_links set account = 'account-ana'",
      "update identity_links set person = 'U0MALLORY'",
      'update identity_links set suspended_at = null',
      "update identity_links set how = 'ceremony'",
      "update identity_links set mail_mac = 'other'",
    ];
    for (const change of changes) {
      await place().tamper('delete from identity_links');
      await records.transaction((tx) => tx.addLink(link({ how: 'declared-sso', suspendedAt: clock.now, mailMac: 'mac' })));
      await place().tamper(change);
      const [row] = await place().tamper('select person, account from identity_links');
      await assert.rejects(records.link({ ...una, person: String(row?.person) }), broken, change);
      await assert.rejects(records.linksOf(String(row?.account)), broken, change);
    }
  });

  it('made with a key that is gone are refused', async () => {
    const records = await open();
    await records.transaction((tx) => tx.addLink(link()));
    const other = await place().open('two', testKeys('another'));
    await assert.rejects(other.link(una), broken);
    await other.close();
  });
});
