import assert from 'node:assert/strict';
import type { ChannelName } from '../../src/core/identity.ts';
import { DomainTown } from '../world/domain-town.ts';
import { reconcile } from '../world/reconcile.ts';
import type { Person } from '../world/scenario.ts';

const fresh = 'Ferry marble onion lantern 4';
const dayMs = 86_400_000;
const second = 'Under seven paper harbours 9';

describe('the domain controller’s own audit, beside ours', function () {
  this.timeout(120_000);
  let town: DomainTown;
  before(async () => {
    town = await DomainTown.open({ people: 12 });
  });
  after(() => town.stop());

  const resetting = async (channel: ChannelName): Promise<Person> => {
    const wes = await town.somebody(channel, 'authenticator-code', 'email-code');
    await wes.resets();
    await wes.passesApp();
    await wes.passesMail();
    await wes.sees('reset.choose');
    await wes.opensPage();
    return wes;
  };
  const changing = async (channel: ChannelName): Promise<Person> => {
    const wes = await town.somebody(channel, 'authenticator-code', 'email-code');
    await changesAgain(wes);
    return wes;
  };
  const changesAgain = async (wes: Person): Promise<void> => {
    await wes.asks('change', 'prove.first');
    await wes.passesApp();
    await wes.sees('change.choose');
    await wes.opensPage();
  };
  const isRefused = async (wes: Person, password: string, words: RegExp): Promise<void> => {
    assert.match((await wes.choosesPassword(password, { current: wes.who.password })).text, words);
  };

  for (const channel of ['teams', 'slack'] as const) {
    it(`${channel}: a reset`, async () => {
      const wes = await resetting(channel);
      await wes.choosesPassword(fresh);
      await wes.sees('outcome.reset.done');
      assert.deepEqual([await wes.signsIn(fresh), await wes.signsIn(wes.who.password)], ['in', '52e']);
    });

    it(`${channel}: a password that only the domain refuses, then one it takes`, async () => {
      const wes = await resetting(channel);
      const page = await wes.choosesPassword('Ferry marble onion lantern');
      assert.match(page.text, /asks for more kinds of characters/);
      await wes.choosesPassword(fresh);
      await wes.sees('outcome.reset.done');
    });

    it(`${channel}: a wrong current password, the same one, one of before; then a change, and one too soon`, async () => {
      const wes = await changing(channel);
      assert.match((await wes.choosesPassword(fresh, { current: 'Not mine at all 1' })).text, /current password was not right/);
      await isRefused(wes, wes.who.password, /password you have now/);
      await wes.choosesPassword(fresh, { current: wes.who.password });
      await wes.sees('outcome.change.done');
      await changesAgain(wes);
      const early = await wes.choosesPassword(second, { current: fresh });
      assert.match(early.text, /changed recently\. Try again on another day/);
      town.passes(dayMs / 1_000); // four current passwords a day are looked at (SEC-140)
      await town.domain.samba.agePasswords([town.dnOf(wes.who)], 2);
      await changesAgain(wes);
      const used = await wes.choosesPassword(wes.who.password, { current: fresh });
      assert.match(used.text, /used that password before/);
      await wes.choosesPassword(second, { current: fresh });
      await wes.sees('outcome.change.done');
      assert.equal(await wes.signsIn(second), 'in');
    });
  }

  it('too short, or typed twice differently: refused by us, and the domain controller never hears of it', async () => {
    const wes = await resetting('teams');
    assert.match((await wes.choosesPassword('Too short 1')).text, /too short/);
    assert.match((await wes.choosesPassword(fresh, { again: second })).text, /differ/);
  });

  it('same writes, same people, none missing, none extra', async () => {
    const { ours, theirs, writers } = await reconcile(town);
    assert.deepEqual(ours, theirs);
    assert.equal(Object.keys(ours).length, 6);
    assert.equal(Object.values(ours).flat().length, 18);
    assert.equal(writers.length, 1, 'somebody else wrote');
  });
});
