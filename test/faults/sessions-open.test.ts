import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Directory } from '../../src/directory/port.ts';
import { Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';

describe('sessions that the directory does not end after a reset (SEC-82)', function () {
  this.timeout(60_000);
  let town: Town;
  afterEach(() => town.down());

  it('the reset counts, the person and the audit are told, and it is tried again', async () => {
    const answers = [false, true];
    const stubborn = (real: Directory): Directory => ({
      ...real,
      endSessions: async () => answers.shift() ?? assert.fail('asked once too often'),
    });
    town = await Town.up({ people: [login], directory: stubborn });
    const replica = await town.replica('one');
    await town.registers(login, 'authenticator-code', 'email-code');
    const ana = await town.person(login, 'slack', replica);
    await ana.says('reset');
    await ana.picksMethod('authenticator-code');
    await ana.types(town.freshCode(account));
    await ana.picksMethod('email-code');
    await ana.types(town.mailedCode('ana@mail.example'));
    await ana.opensPage();
    await ana.chooses('slow tide under lantern');
    await ana.sees('outcome.reset.done');
    assert.ok(ana.sentences.includes('outcome.sessions-open'), String(ana.sentences));
    assert.equal((await town.directory.checkPassword(account, 'slow tide under lantern')).ok, true);

    const tries = async () =>
      (await town.audit())
        .filter(({ action }) => action === 'sessions.ended')
        .map(({ outcome, detail }) => [outcome, detail.tries]);
    assert.deepEqual(await tries(), [['failure', 1]]);
    for (let waited = 0; waited < 8_000 && (await tries()).length < 2; waited += 200) await pause(200);
    assert.deepEqual(await tries(), [
      ['failure', 1],
      ['success', 2],
    ]);
  });
});
