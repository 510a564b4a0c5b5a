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
      world.directory.alter((account) => ({ ...account, untouchable: 'disabled' }));
      const page = await sam.choosesPassword(chosen);
      world.directory.heal();
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
      await sam.asks('help', 'menu.title'); // whoever comes by is looked up once besides
      world.directory.fail('findByIdentity', 'unavailable', 100);
      await sam.asks('reset', 'refused.directory-down');
      world.directory.heal();
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
