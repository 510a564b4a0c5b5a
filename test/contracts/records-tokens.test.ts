import assert from 'node:assert/strict';
import type { OathToken } from '../../src/store/records.ts';
import { clock, onEveryEngine } from './records-engines.ts';

const token = (account: string, sealed = `sealed for ${account}`): OathToken => ({
  serial: 'SN1',
  account,
  sealed,
  givenAt: clock.now,
  registration: null,
});

onEveryEngine('tokens given to people', (_, open) => {
  it('two imports of one serial number at once: one wins, the other is told', async () => {
    const [one, two] = [await open('one'), await open('two')];
    for (const known of [null, token('ana', 'long ago')]) {
      if (known) await one.transaction(async (tx) => tx.withdrawToken((await one.token('SN1')) ?? known));
      if (known) await one.transaction((tx) => tx.giveToken(known, null));
      const won = await Promise.all([
        one.transaction((tx) => tx.giveToken(token('ana'), known)),
        two.transaction((tx) => tx.giveToken(token('ben'), known)),
      ]);
      assert.deepEqual(won.toSorted(), [false, true]);
      assert.equal((await one.token('SN1'))?.account, won[0] ? 'ana' : 'ben');
    }
  });

  it('a token that was activated meanwhile is neither given anew nor taken back', async () => {
    const records = await open();
    const known = token('ana');
    await records.transaction((tx) => tx.giveToken(known, null));
    await records.transaction((tx) => tx.activateToken('SN1', 'ana', 'r1'));
    assert.equal(await records.transaction((tx) => tx.giveToken(token('ben'), known)), false);
    assert.equal(await records.transaction((tx) => tx.withdrawToken(known)), false);
    assert.equal(await records.transaction((tx) => tx.withdrawToken({ ...known, registration: 'r1' })), true);
    assert.equal(await records.token('SN1'), null);
  });
});
