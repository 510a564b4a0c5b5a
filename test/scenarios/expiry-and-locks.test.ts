import assert from 'node:assert/strict';
import { onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const dayMs = 86_400_000;
const chosen = 'ferry marble onion lantern';

describe('expiry and locks are said where they matter', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    const start = async (daysBefore: number): Promise<void> => {
      world = await scenario(channel, { colleagues: 8, passwords: { maxAgeDays: 90 } });
      world.passes((90 - daysBefore) * 86_400);
    };
    afterEach(() => world.stop());

    const expiry = async (sam: Person): Promise<number> =>
      (await world.directory.state(sam.who.account)).passwordExpiresAt ?? Number.NaN;
    const lockOut = async (sam: Person): Promise<void> => {
      for (let tries = 0; tries < 10; tries += 1) await sam.signsIn('not my password at all');
    };
    const clock = (at: number): string => new Date(at).toISOString().slice(11, 16);

    it('three days before its end: in "my methods" and with the first question of a change, once', async () => {
      await start(3);
      const sam = await world.somebody('authenticator-code', 'email-code');
      const at = await expiry(sam);
      await sam.asks('my methods', 'methods.title');
      await sam.sees('expiry.soon', { days: 3, at });
      assert.match(sam.screen.text, /Your password expires in 3 days \(on \d+ [A-Z][a-z]+\)\./);
      await sam.asks('change', 'prove.first');
      await sam.sees('expiry.soon', { days: 3, at });
      await sam.picks('authenticator-code');
      await sam.sees('code.authenticator-code');
      assert.ok(!sam.screen.text.includes('expires'));
      await sam.types(sam.appCode());
      await sam.sees('change.choose');
      await sam.opensPage();
      const page = await sam.choosesPassword(chosen, { current: sam.who.password });
      assert.match(page.text, /Your new password is valid until \d+ [A-Z][a-z]+ \d{4}\./);
      await sam.sees('expiry.valid-until', { at: await expiry(sam) });
      assert.ok((await expiry(sam)) - world.now() > 89 * dayMs);
      await sam.asks('my methods', 'methods.title');
      assert.ok(!sam.screen.text.includes('expires'));
    });

    it('long before its end nothing is said; after it, that it is over, and a reset ends that', async () => {
      await start(15);
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('my methods', 'methods.title');
      assert.ok(!sam.screen.text.includes('expire'));
      world.passes(16 * 86_400);
      await sam.asks('my methods', 'methods.title');
      await sam.sees('expiry.past', { at: await expiry(sam) });
      await sam.resets();
      await sam.sees('expiry.past', { at: await expiry(sam) });
      await sam.passesApp();
      await sam.passesMail();
      await sam.opensPage();
      await sam.choosesPassword(chosen);
      await sam.sees('expiry.valid-until', { at: await expiry(sam) });
    });

    it('the lock of the directory is named with its end, in unlock and in reset, to its owner alone', async () => {
      await start(60);
      const sam = await world.somebody('authenticator-code', 'email-code');
      await lockOut(sam);
      const { lockedSince, lockedUntil } = await world.directory.state(sam.who.account);
      assert.ok(lockedSince && lockedUntil);
      await sam.asks('unlock', 'prove.first');
      await sam.sees('lock.since-until', { since: lockedSince, until: lockedUntil });
      assert.ok(sam.screen.text.includes(clock(lockedUntil)), sam.screen.text);
      await sam.resets();
      await sam.sees('lock.since-until', { since: lockedSince, until: lockedUntil });
      const other = await world.somebody('authenticator-code');
      await other.says(`reset ${sam.who.work}`);
      await other.sees('prove.first');
      assert.ok(!other.screen.text.includes('locked'), other.screen.text);
    });

    it('a directory that cannot say its password life costs nobody their reset', async () => {
      await start(3);
      const sam = await world.somebody('authenticator-code', 'email-code');
      world.directory.fail('life', 'unavailable');
      await sam.asks('my methods', 'methods.title');
      await sam.sees('expiry.soon', { days: 3, at: await expiry(sam) });
      assert.ok(world.directory.calls.includes('life'));
    });
  });
});
