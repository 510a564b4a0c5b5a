import assert from 'node:assert/strict';
import { onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

describe('time', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel);
    });
    after(() => world.stop());

    it('a minute before the end it asks whether somebody is still there; more time can be had', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      world.passes(250);
      await sam.sees('reminder.closing');
      await sam.presses('more-time');
      await sam.sees('prove.first');
      world.passes(200);
      await sam.passesApp();
      await sam.sees('prove.next');
    });

    it('five idle minutes end it; its buttons are gone (SEC-56)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      world.passes(301);
      await sam.sees('ended.expired');
      assert.deepEqual(sam.labels, []);
    });

    it('a press that comes before the sweep is too late all the same', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      const late = sam.button('method.email-code');
      world.passes(301);
      await late.press();
      await sam.sees('ended.expired');
      assert.equal(world.mail.to(sam.who.mail).length, 0);
    });

    it('fifteen minutes are the most, however busy one is', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      for (let minutes = 0; minutes < 12; minutes += 4) {
        world.passes(240);
        await sam.picks('authenticator-code');
        await sam.presses('other-method');
        await sam.sees('prove.first');
      }
      world.passes(181);
      await sam.sees('ended.expired');
    });

    it('a card that was opened late shows the time a person has, not more', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      const page = await sam.opensPage();
      assert.match(page.text, /closes in about 5 minutes/);
    });
  });
});
