import assert from 'node:assert/strict';
import { onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

describe('my methods', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 12 });
    });
    after(() => world.stop());

    const editing = async (sam: Person): Promise<void> => {
      await sam.asks('my methods', 'methods.title');
      await sam.presses('edit-methods');
      await sam.sees('prove.first');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('methods.edit');
    };

    it('shows what is registered, masked, without a gate (SEC-28)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code', 'recovery-code');
      await sam.asks('my methods', 'methods.state.capable');
      assert.match(sam.screen.text, /s•••@•••\.example/);
      assert.match(sam.screen.text, /10 left/);
      assert.ok(!sam.chat.everything().includes(sam.who.mail));
    });

    it('says when nothing is registered, and what to do', async () => {
      const sam = await world.somebody();
      await sam.asks('my methods', 'methods.none');
      await sam.presses('add-method');
      await sam.sees('register.first');
    });

    it('a replaced app stops working, and every address is told (SEC-101)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await editing(sam);
      await sam.presses('Replace: Authenticator app');
      await sam.opensPage();
      const old = sam.pocket.key;
      await sam.setsUpApp();
      await sam.sees('methods.replaced');
      const fresh = sam.pocket.key;
      await sam.resets();
      await sam.picks('authenticator-code');
      sam.pocket.key = old;
      await sam.types(sam.appCode());
      await sam.sees('problem.code.wrong');
      sam.pocket.key = fresh;
      await sam.passesApp();
      await sam.sees('prove.next');
      for (const address of [sam.who.work, sam.who.mail])
        assert.ok(
          (await world.told(address, address === sam.who.mail ? 2 : 1)).includes('A method of your account was replaced'),
        );
    });

    it('a removed address gets the notice as well (SEC-38)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code', 'recovery-code');
      await editing(sam);
      await sam.presses('Remove: E-mail code');
      await sam.sees('methods.remove');
      await sam.presses('keep');
      await sam.sees('methods.edit');
      await sam.presses('Remove: E-mail code');
      await sam.presses('remove');
      await sam.sees('methods.removed');
      assert.ok(!sam.screen.text.includes('s•••'));
      assert.ok((await world.told(sam.who.mail, 2)).includes('A method of your account was removed'));
    });

    it('the last one can go too, with a warning; then nothing is registered', async () => {
      const sam = await world.somebody('authenticator-code');
      await sam.asks('my methods', 'methods.state.not-registered');
      await sam.presses('edit-methods');
      await sam.types(sam.appCode());
      await sam.sees('methods.edit');
      await sam.presses('Remove: Authenticator app');
      await sam.sees('methods.remove.last');
      await sam.presses('remove');
      await sam.sees('methods.none');
      await sam.asks('reset', 'refused.not-registered');
      await sam.presses('begin-register');
      await sam.sees('register.first');
    });

    it('new recovery codes end the old set (SEC-50)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code', 'recovery-code');
      const [old = ''] = sam.recoveryCodes;
      await editing(sam);
      await sam.presses('Replace: Saved recovery code');
      await sam.opensPage();
      await sam.savesRecoveryCodes();
      await sam.sees('methods.replaced');
      assert.ok((await world.told(sam.who.work)).includes('New recovery codes were made for your account'));
      await sam.resets();
      await sam.picks('recovery-code');
      await sam.opensPage();
      assert.match((await sam.typesRecoveryCode(old)).text, /not right/);
      const typed = (sam.recoveryCodes[0] ?? '').toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
      await sam.typesRecoveryCode(typed);
      await sam.sees('prove.next');
    });

    it('stay as they are for a day after a reset through a recovery code (SEC-59)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code', 'recovery-code');
      await sam.resets();
      await sam.passesApp();
      await sam.picks('recovery-code');
      await sam.opensPage();
      await sam.typesRecoveryCode(sam.recoveryCodes[0] ?? '');
      await sam.choosesPassword('ferry marble onion lantern');
      await sam.sees('outcome.reset.done');
      await sam.asks('my methods', 'methods.title');
      await sam.presses('edit-methods');
      await sam.sees('refused.hold');
      await sam.asks('register', 'refused.hold');
      world.passes(24 * 3600 + 1);
      await editing(sam);
      await sam.presses('Remove: E-mail code');
      await sam.presses('remove');
      await sam.sees('methods.removed');
    });

    it('a method that policy switched off is no gate, and is said to be too little', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await world.office.sets({ methods: { 'email-code': { enabled: false } } });
      await sam.asks('reset', 'refused.not-enough-methods');
      await world.office.sets({});
      await sam.resets();
    });
  });
});
