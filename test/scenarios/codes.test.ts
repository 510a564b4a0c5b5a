import assert from 'node:assert/strict';
import { onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

describe('codes: wrong, used, old, too many', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel);
    });
    after(() => world.stop());

    it('a wrong code costs a try, the right one after it counts', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.picks('authenticator-code');
      await sam.types('000000');
      await sam.sees('problem.code.wrong');
      await sam.types('12 34');
      await sam.sees('problem.code.wrong');
      await sam.passesApp();
      await sam.sees('prove.next');
    });

    it('a code of the app is good once, also in another conversation, and an older one never again (SEC-42)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.picks('authenticator-code');
      const code = sam.appCode();
      await sam.types(code);
      await sam.sees('prove.next');
      await sam.asks('start over', 'prove.first');
      await sam.picks('authenticator-code');
      await sam.types(code);
      await sam.sees('problem.code.used');
      await sam.types(sam.codeOfStep(sam.pocket.lastStep - 1));
      await sam.sees('problem.code.used');
    });

    it('after five wrong codes each further try waits, and a right one is refused meanwhile (SEC-31)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.picks('authenticator-code');
      for (let tries = 0; tries < 5; tries += 1) await sam.types('000000');
      await sam.sees('problem.code.wrong');
      await sam.types(sam.codeOfStep(Math.floor(world.now() / 30_000)));
      await sam.sees('Too many tries');
      assert.match(sam.screen.text, /wait (2\d|30) seconds/);
      world.passes(31);
      await sam.passesApp();
      await sam.sees('prove.next');
    });

    it('ten wrong codes in a day pause self-service for a day; every address is told (SEC-32)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.picks('authenticator-code');
      for (const wait of [0, 0, 0, 0, 0, 31, 61, 121, 241]) {
        world.passes(wait);
        await sam.types('000000');
        await sam.sees('problem.code.wrong');
      }
      world.passes(280); // the idle limit is near, the wait of 8 minutes is not over
      await sam.asks('start over', 'prove.first');
      await sam.picks('authenticator-code');
      world.passes(250);
      await sam.types('000000');
      await sam.sees('refused.paused');
      assert.ok((await world.told(sam.who.work)).includes('Self-service is paused for your account'));
      assert.equal(await sam.signsIn(sam.who.password), 'in');
      await sam.asks('reset', 'refused.paused');
      world.passes(24 * 3600 + 1);
      await sam.resets();
    });

    it('a mailed code is dead after a newer one and after five minutes (SEC-39)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.picks('email-code');
      const first = await sam.mailedCode();
      world.passes(61);
      await sam.presses('send-again');
      const second = await sam.mailedCode();
      await sam.types(first);
      await sam.sees('problem.code.wrong');
      world.passes(200);
      await sam.types('000000');
      world.passes(101);
      await sam.types(second);
      await sam.sees('problem.code.expired');
    });

    it('sends nothing again within a minute, and no more than three in an hour (SEC-34)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.picks('email-code');
      await sam.sees('code.email-code');
      for (let press = 0; press < 3; press += 1) await sam.presses('send-again');
      assert.equal((await world.told(sam.who.mail)).length, 1);
      for (const _ of [2, 3]) {
        world.passes(61);
        await sam.presses('send-again');
        await sam.mailedCode();
      }
      world.passes(61);
      await sam.presses('send-again');
      await sam.sees('problem.send.throttled');
      assert.equal((await world.told(sam.who.mail)).length, 3);
    });

    it('a code or a password typed as a message is not taken, and warned of (SEC-43)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.picks('authenticator-code');
      const code = sam.appCode();
      await sam.asks(code, 'typed.use-buttons');
      await sam.says('correct-horse-battery-staple');
      assert.ok(!sam.chat.everything().includes('correct-horse-battery-staple'));
      const audit = await world.office.audit(sam.who.account);
      assert.ok(!audit.some((one) => one.startsWith('gate.')), audit.join('\n'));
    });
  });
});
