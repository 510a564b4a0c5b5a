import assert from 'node:assert/strict';
import { onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

const chosen = 'ferry marble onion lantern';

describe('password reset with two gates', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 20 });
    });
    after(() => world.stop());

    it('an app and a code by mail', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.sees('prove.next');
      await sam.passesMail();
      await sam.sees('reset.choose');
      await sam.opensPage();
      await sam.choosesPassword(chosen);
      await sam.sees('outcome.reset.done');
      assert.equal(await sam.signsIn(chosen), 'in');
      assert.ok((await world.told(sam.who.mail, 2)).includes('Your password was reset'));
    });

    it('an app and a recovery code, which is used up and told of', async () => {
      const sam = await world.somebody('authenticator-code', 'recovery-code');
      await sam.resets();
      await sam.passesApp();
      await sam.opensPage();
      await sam.typesRecoveryCode(sam.recoveryCodes[3] ?? '');
      await sam.choosesPassword(chosen);
      await sam.sees('outcome.reset.done');
      assert.ok((await world.told(sam.who.work, 2)).includes('One of your recovery codes was used'));

      await sam.resets();
      await sam.passesApp();
      await sam.opensPage();
      const page = await sam.typesRecoveryCode(sam.recoveryCodes[3] ?? '');
      assert.match(page.text, /not right/);
    });

    it('two codes of one class are one gate: the second address is not offered', async () => {
      const sam = await world.somebody('email-code', 'email-code', 'authenticator-code');
      await sam.resets();
      await sam.passesMail();
      await sam.sees('code.authenticator-code');
      assert.ok(!sam.labels.some((label) => label.startsWith('E-mail')));
    });

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

    it('another method takes the place of one that is not at hand; nothing is passed by it (SEC-54)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code', 'recovery-code');
      await sam.resets();
      await sam.picks('authenticator-code');
      await sam.presses('other-method');
      await sam.sees('prove.first');
      await sam.picks('recovery-code');
      await sam.presses('other-method');
      await sam.passesMail();
      await sam.sees('prove.next');
    });

    it('mail that cannot be sent is said, and another method is offered', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      world.mail.mood = { refuse: 451 };
      await sam.picks('email-code');
      await sam.sees('problem.send.unreachable');
      world.mail.mood = 'ok';
      await sam.passesApp();
      await sam.sees('prove.next');
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

    it('help stays where it is; cancel ends it; start over begins anew', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.asks('help', 'prove.first');
      await sam.picks('authenticator-code');
      await sam.asks('cancel', 'ended.cancelled');
      await sam.resets();
      await sam.presses('cancel');
      await sam.sees('ended.cancelled');
      await sam.asks('start over', 'prove.first');
    });

    it('can be cancelled at every question, and then the link is dead too (SEC-61)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.picks('email-code');
      await sam.presses('cancel');
      await sam.sees('ended.cancelled');

      await sam.resets();
      await sam.passesApp();
      world.passes(61);
      await sam.passesMail();
      await sam.sees('reset.choose');
      await sam.opensPage();
      await sam.asks('cancel', 'ended.cancelled');
      const page = await sam.choosesPassword(chosen);
      assert.match(page.text, /This link does not work/);
      assert.equal(await sam.signsIn(sam.who.password), 'in');
    });

    it('the password of an account that was disabled meanwhile is not touched (SEC-21)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.opensPage();
      const { find } = world.directory;
      world.directory.find = async (account) => {
        const found = await find(account);
        return found && { ...found, untouchable: 'disabled' };
      };
      const page = await sam.choosesPassword(chosen);
      world.directory.find = find;
      assert.match(page.text, /may not touch this account/);
      assert.equal(await sam.signsIn(sam.who.password), 'in');
    });

    it('an answer that was lost is told as not confirmed, once, and nothing is written again (SEC-81)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.opensPage();
      world.directory.fail('reset', 'drop-answer');
      const before = world.directory.calls.filter((call) => call === 'reset').length;
      const page = await sam.choosesPassword(chosen);
      assert.match(page.text, /could not confirm/);
      await sam.sees('outcome.reset.not-confirmed');
      assert.equal(world.directory.calls.filter((call) => call === 'reset').length, before + 1);
      assert.ok((await world.told(sam.who.work)).some((subject) => subject.includes('may have been changed')));
    });

    it('a directory that is away is said before the first question, and after the last', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      world.directory.fail('findByIdentity', 'unavailable');
      await sam.asks('reset', 'refused.directory-down');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.opensPage();
      world.directory.fail('reset', 'unavailable');
      const page = await sam.choosesPassword(chosen);
      assert.match(page.text, /Your password was not changed/);
      assert.equal(await sam.signsIn(sam.who.password), 'in');
    });
  });
});
