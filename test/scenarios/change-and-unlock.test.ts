import assert from 'node:assert/strict';
import { onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const chosen = 'ferry marble onion lantern';

describe('change and unlock', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 16 });
    });
    after(() => world.stop());

    const changing = async (): Promise<Person> => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('change', 'prove.first');
      await sam.passesApp();
      await sam.sees('change.choose');
      await sam.opensPage();
      return sam;
    };
    const locked = async (): Promise<Person> => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      for (let tries = 0; tries < 10; tries += 1) await sam.signsIn('not my password at all');
      assert.equal(await sam.signsIn(sam.who.password), 'locked-out');
      return sam;
    };

    it('a change asks one gate, then the current password and a new one', async () => {
      const sam = await changing();
      await sam.choosesPassword(chosen, { current: sam.who.password });
      await sam.sees('outcome.change.done');
      assert.equal(await sam.signsIn(chosen), 'in');
      assert.ok((await world.told(sam.who.mail)).includes('Your password was changed'));
    });

    it('a chat session alone gets no form (SEC-140)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('change', 'prove.first');
      assert.equal(sam.screen.link, null);
      const nobody = await world.somebody();
      await nobody.asks('change', 'refused.not-registered');
    });

    it('three wrong current passwords end it, and the directory is far from locking (SEC-140)', async () => {
      const sam = await changing();
      for (let tries = 0; tries < 3; tries += 1)
        assert.match((await sam.choosesPassword(chosen, { current: 'not my password' })).text, /current password was not right/);
      assert.match((await sam.choosesPassword(chosen, { current: sam.who.password })).text, /Your page was closed/);
      assert.equal(await sam.signsIn(sam.who.password), 'in');
    });

    it('the same password again is refused, and so is none at all', async () => {
      const sam = await changing();
      const same = await sam.choosesPassword(sam.who.password, { current: sam.who.password });
      assert.match(same.text, /password you have now|used that password before/);
      assert.match((await sam.choosesPassword(chosen, { current: '' })).text, /current password was not right/);
      await sam.choosesPassword(chosen, { current: sam.who.password });
      await sam.sees('outcome.change.done');
    });

    it('a password that must be changed is the right current one', async () => {
      const nina = world.person('nina');
      await world.office.registers(nina, ['authenticator-code'], world.directory);
      await nina.asks('change', 'code.authenticator-code');
      await nina.types(nina.appCode());
      await nina.opensPage();
      await nina.choosesPassword(chosen, { current: nina.who.password });
      await nina.sees('outcome.change.done');
      assert.equal(await nina.signsIn(chosen), 'in');
    });

    it('ten wrong sign-ins lock an account; unlocked, the old password works (SEC-80)', async () => {
      const sam = await locked();
      await sam.asks('unlock', 'prove.first');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('outcome.unlock.done');
      assert.equal(await sam.signsIn(sam.who.password), 'in');
      assert.ok((await world.told(sam.who.work)).includes('Your account was unlocked'));
    });

    it('an account that is not locked is told so, and what may help', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('unlock', 'unlock.not-locked');
      await sam.presses('task.reset');
      await sam.sees('prove.first');
    });

    it('a reset ends the lock as well', async () => {
      const sam = await locked();
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.opensPage();
      await sam.choosesPassword(chosen);
      await sam.sees('outcome.reset.done');
      assert.equal(await sam.signsIn(chosen), 'in');
    });

    it('a fourth unlock of the day is refused (SEC-80)', async () => {
      const sam = await world.somebody('authenticator-code', 'recovery-code');
      for (const outcome of ['outcome.unlock.done', 'outcome.unlock.done', 'outcome.unlock.done', 'refused.too-many']) {
        for (let tries = 0; tries < 10; tries += 1) await sam.signsIn('not my password at all');
        await sam.asks('unlock', 'prove.first');
        await sam.passesApp();
        await sam.sees('code.recovery-code');
        await sam.opensPage();
        await sam.typesRecoveryCode(sam.recoveryCodes.at(0) ?? '');
        sam.pocket.recoveryCodes.shift();
        await sam.sees(outcome);
      }
    });

    it('unlock can be switched off, then nobody is offered it', async () => {
      const sam = await locked();
      await world.office.sets({ unlock: { withoutReset: false } });
      await sam.asks('unlock', 'refused.not-supported');
      await sam.asks('help', 'menu.title');
      assert.ok(!sam.labels.some((label) => label.includes('Unlock')));
      await world.office.sets({});
    });
  });
});
