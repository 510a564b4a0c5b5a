import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

describe('whatever the platform delivers, and when', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 20 });
    });
    after(() => world.stop());

    const count = async (account: string, record: string): Promise<number> =>
      (await world.office.audit(account)).filter((one) => one.startsWith(record)).length;

    it('a message delivered again starts nothing again (SEC-3)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.seesNothingNewWhen(() => sam.chat.redelivers());
      await sam.picks('authenticator-code');
      assert.equal(await count(sam.who.account, 'reset.started'), 1);
    });

    it('a press delivered again sends one mail', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.picks('email-code');
      await sam.sees('code.email-code');
      await sam.seesNothingNewWhen(() => sam.chat.redelivers());
      assert.equal((await world.told(sam.who.mail)).length, 1);
    });

    it('a wrong code delivered again costs one try', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.picks('authenticator-code');
      await sam.types('000000');
      await sam.sees('problem.code.wrong');
      await sam.seesNothingNewWhen(() => sam.chat.redelivers());
      assert.equal(await count(sam.who.account, 'gate.failed'), 1);
    });

    it('a button of an earlier question does nothing, and that is recorded (SEC-11)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      const old = sam.button('method.email-code');
      await sam.picks('authenticator-code');
      await old.press();
      await sam.sees('code.authenticator-code');
      assert.equal((await world.mail.to(sam.who.mail)).length, 0);
      await eventually('it was not recorded', async () => (await count(sam.who.account, 'press.refused')) > 0);
    });

    it('a button pressed after the end does nothing', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      const old = sam.button('method.email-code');
      await sam.presses('cancel');
      await sam.sees('ended.cancelled');
      await old.press();
      await sleep(100);
      assert.equal((await world.mail.to(sam.who.mail)).length, 0);
      assert.ok(sam.hasSeen('ended.cancelled'));
    });

    it('the handle of somebody else is worth nothing (SEC-11)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const mallory = world.person('mallory');
      await sam.resets();
      await mallory.says('help');
      await sam.seesNothingNewWhen(() => mallory.chat.forges(sam.button('method.email-code').handle));
      await sam.seesNothingNewWhen(() => mallory.chat.forges(sam.button('cancel').handle));
      assert.equal((await world.mail.to(sam.who.mail)).length, 0);
    });

    it('typing the number or the name of an answer is as good as pressing it', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.says('authenticator app');
      await sam.sees('code.authenticator-code');
    });

    it('where others read, there is one neutral sentence; the answer comes to the person alone (SEC-12)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const said = await sam.chat.saysInPublic('reset');
      assert.match(said, /direct message/);
      for (const word of ['E-mail', 'Authenticator', 's•••', '/p/', sam.who.login]) assert.ok(!said.includes(word), said);
      await sam.sees('prove.first');
    });

    it('a first contact is welcomed, once (SEC-3)', async () => {
      const sam = await world.somebody();
      await sam.does(() => sam.chat.opens());
      await sam.sees('welcome.title');
      await sam.seesNothingNewWhen(() => sam.chat.opens());
      const other = await world.somebody();
      await other.asks('what is this?', 'welcome.title');
      await other.asks('what is this?', 'menu.title');
    });

    it('edited, deleted, forwarded messages and those of bots are nobody speaking (SEC-14)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      for (const kind of ['edited', 'deleted', 'by a bot', 'forwarded'] as const)
        await sam.seesNothingNewWhen(() => sam.chat.delivers(kind, 'reset'));
      assert.equal(await count(sam.who.account, 'reset.started'), 0);
    });

    it('a card that was posted late is brought up to date with what happened meanwhile', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const { findByIdentity } = world.directory;
      world.directory.findByIdentity = (identity) => sleep(900).then(() => findByIdentity(identity));
      world.delaysPosts(1_200);
      await sam.resets();
      world.directory.findByIdentity = findByIdentity;
      await sam.picks('authenticator-code');
      await sam.sees('code.authenticator-code');
    });

    it('a card the platform refused for now is shown by the sweep', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      world.refusesPosts(1);
      await sam.seesNothingNewWhen(() => sam.chat.says('reset'));
      world.passes(20);
      await sam.sees('prove.first');
    });

    it('no more than ten conversations in an hour (SEC-35)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      for (let flows = 0; flows < 10; flows += 1) await sam.resets();
      await sam.asks('reset', 'refused.too-many');
      await sam.asks('help', 'prove.first');
      world.passes(3601);
      await sam.resets();
    });
  });
});
