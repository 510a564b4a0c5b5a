import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onEveryChannel, scenario } from '../world/scenario.ts';

const leaked = 'seven paper lanterns over a harbour';
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex').toUpperCase();

describe('the operator’s list of breached passwords (SEC-78)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'breached-'));
  const path = join(folder, 'list.txt');
  const lines = [leaked, 'one more of them', 'and another one'].map((one) => `${sha1(one)}:17`);
  writeFileSync(path, `${lines.sort().join('\n')}\n`);
  after(() => rmSync(folder, { recursive: true }));

  onEveryChannel((channel) => {
    it('refuses what is on it, in any case of letters, says why, and takes another one', async () => {
      const world = await scenario(channel, { env: { BREACHED_PASSWORDS_FILE: path } });
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('reset.choose');
      await sam.opensPage();
      for (const password of [leaked, leaked.toUpperCase()])
        assert.match((await sam.choosesPassword(password)).text, /on the lists that attackers try first/);
      assert.notEqual(await sam.signsIn(leaked), 'in');
      await sam.choosesPassword(`${leaked} and a lighthouse`);
      await sam.sees('outcome.reset.done');
      assert.equal(await sam.signsIn(`${leaked} and a lighthouse`), 'in');
      await world.stop();
    });
  });
});
