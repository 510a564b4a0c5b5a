import assert from 'node:assert/strict';
import { makesPasskey, usesPasskey } from '../world/scenario/passkeys.ts';
import { onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';
import type { SoftPasskey } from '../world/soft-passkey.ts';

const password = 'ferry marble onion lantern';
const policy = { methods: { passkey: { enabled: true } } };

describe('passkeys', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 12, policy });
    });
    after(() => world.stop());

    const adds = async (sam: Person, name: string): Promise<SoftPasskey> => {
      world.passes(61);
      await sam.asks('register', 'prove.first');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('register.choose');
      await sam.presses('method.passkey');
      await sam.sees('add.passkey');
      await sam.opensPage();
      const made = await makesPasskey(sam, name);
      await sam.sees('register.choose');
      return made;
    };
    const edits = async (sam: Person, one: SoftPasskey): Promise<void> => {
      await sam.asks('my methods', 'methods.title');
      await sam.presses('edit-methods');
      await sam.sees('prove.first');
      await sam.picks('passkey');
      await sam.sees('code.passkey');
      await sam.opensPage();
      await usesPasskey(sam, one);
      await sam.sees('methods.edit');
    };

    it('made, used in a reset with two gates, replaced, removed; every address is told each time', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const old = await adds(sam, 'Work laptop');
      await sam.resets();
      await sam.passesApp();
      await sam.sees('prove.next');
      await sam.picks('passkey');
      await sam.sees('code.passkey');
      await sam.opensPage();
      await usesPasskey(sam, old);
      await sam.choosesPassword(password);
      await sam.sees('outcome.reset.done');
      assert.equal(await sam.signsIn(password), 'in');

      await edits(sam, old);
      await sam.presses('Replace: Passkey');
      await sam.browser.opens(sam.browser.page.url); // the page is open still, and goes on
      const fresh = await makesPasskey(sam, 'New laptop');
      await sam.sees('methods.replaced');
      assert.match(sam.screen.text, /New laptop/);
      assert.doesNotMatch(sam.screen.text, /Work laptop/);

      await edits(sam, fresh);
      await sam.presses('Remove: Passkey');
      await sam.presses('remove');
      await sam.sees('methods.removed');
      assert.doesNotMatch(sam.screen.text, /laptop/);
      const subjects = await world.told(sam.who.work, 4);
      for (const what of ['added', 'replaced', 'removed'])
        assert.ok(
          subjects.some((one) => one.includes(`was ${what}`)),
          `${what}: ${subjects.join(', ')}`,
        );
      assert.ok(!sam.chat.everything().includes(fresh.id));
    });

    it('one passkey with its person verified counts as two gates; several are told apart by name (SEC-36)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const laptop = await adds(sam, 'Laptop');
      await adds(sam, 'Phone <b>');
      await sam.resets();
      assert.match(sam.screen.text + sam.labels.join(' '), /Laptop[\s\S]*Phone/);
      await sam.picks('passkey');
      await sam.sees('code.passkey');
      await sam.opensPage();
      await usesPasskey(sam, laptop);
      await sam.choosesPassword(password);
      await sam.sees('outcome.reset.done');
    });

    it('a passkey of mallory, an unverified one and one for another site open nothing, and count as tries', async () => {
      const [sam, mallory] = [
        await world.somebody('authenticator-code', 'email-code'),
        await world.somebody('authenticator-code', 'email-code'),
      ];
      const mine = await adds(sam, 'Laptop');
      const theirs = await adds(mallory, 'Laptop');
      await sam.resets();
      await sam.picks('passkey');
      await sam.sees('code.passkey');
      await sam.opensPage();
      for (const attempt of [
        () => usesPasskey(sam, theirs),
        () => usesPasskey(sam, theirs, { credential: mine.id }),
        () => usesPasskey(sam, mine, { isVerified: false }),
        () => usesPasskey(sam, mine, { origin: 'https://reset.fernhil1.example' }),
      ])
        assert.match((await attempt()).text, /That was not the passkey we asked for/);
      const audit = await world.office.audit(sam.who.account);
      assert.equal(audit.filter((one) => one === 'gate.failed refused wrong').length, 4);
    });

    it('what was made for another challenge is not registered', async () => {
      const sam = await world.somebody('authenticator-code');
      await sam.asks('register', 'code.authenticator-code');
      await sam.types(sam.appCode());
      await sam.sees('add.passkey'); // what is most secure is suggested first
      await sam.opensPage();
      await makesPasskey(sam, 'Laptop', { challenge: 'AAAA' });
      assert.match(sam.browser.page.text, /That was not the passkey we asked for/);
      await makesPasskey(sam, 'Laptop');
      await sam.sees('register.choose');
      assert.match(sam.screen.text, /That is enough/);
    });
  });

  describe('at a bare IP address', () => {
    let world: Scenario;
    before(async () => {
      const env = async (given: Readonly<Record<string, string>>) => ({
        PUBLIC_BASE_URL: String(given.PUBLIC_BASE_URL).replace('localhost', '127.0.0.1'),
      });
      world = await scenario('slack', { policy, env });
    });
    after(() => world.stop());

    it('browsers make no passkey, so none is offered', async () => {
      const sam = await world.somebody('authenticator-code');
      await sam.asks('register', 'code.authenticator-code');
      await sam.types(sam.appCode());
      await sam.sees('add.recovery');
      await sam.presses('something-else');
      await sam.sees('register.choose');
      assert.ok(!sam.labels.includes('Passkey'));
    });
  });
});
