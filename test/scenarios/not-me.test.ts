import assert from 'node:assert/strict';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const hour = 3_600;
const security = 'soc@corp.example';

describe('this was not me (SEC-102)', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    const signedOut: string[] = [];
    before(async () => {
      world = await scenario(channel, {
        colleagues: 6,
        policy: { notifications: { securityContacts: [security] } },
        directory: (real) => ({
          ...real,
          endSessions: (account) => {
            signedOut.push(account);
            return real.endSessions(account);
          },
        }),
      });
    });
    after(() => world.stop());

    const freezes = async (sam: Person): Promise<void> => {
      await sam.asks('this was not me', 'objection.confirm');
      await sam.presses('freeze');
      await sam.sees('objection.frozen');
    };
    /** The page of the newest notice to an address. */
    const pageOf = async (address: string): Promise<string> => {
      await world.told(address);
      const mail = world.mail.received.findLast((one) => one.to.includes(address))?.mail;
      return /http:\S+\/not-me\/\S+/.exec(mail?.text ?? '')?.[0] ?? assert.fail(mail?.text ?? 'no mail');
    };

    it('a word freezes everything: the other chat’s conversation, its page, the sessions; everybody is alarmed', async () => {
      const sam = await world.somebody('authenticator-code', 'recovery-code');
      const thief = world.atOtherChat(sam);
      await thief.resets();
      await thief.passesApp();
      await thief.opensPage();
      await freezes(sam);
      await thief.sees('ended.superseded');
      assert.equal((await thief.browser.opens(thief.browser.page.url)).status, 404);
      assert.ok(signedOut.includes(sam.who.account));
      assert.ok((await world.told(sam.who.work)).includes('Self-service of your account is frozen'));
      assert.ok((await world.told(security)).includes('Alarm: “this was not me” at Fernhill'));
      for (const way of ['reset', 'unlock', 'change', 'register', 'my methods']) await sam.asks(way, 'refused.frozen');
      await thief.asks('reset', 'refused.frozen');
      assert.ok((await world.office.audit(sam.who.account)).includes('account.frozen success'));
    });

    it('said again while it is frozen it is on record and alarmed, and the answer stays calm; a redelivery is neither', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await freezes(sam);
      const toSam = (await world.told(sam.who.work)).length;
      const alarms = (await world.told(security)).length;
      await sam.asks('this was not me', 'objection.is-frozen');
      await eventually('a second alarm', async () => (await world.told(security)).length === alarms + 1);
      await sam.chat.redelivers();
      await sam.sees('objection.is-frozen');
      const said = async () => (await world.office.audit(sam.who.account)).filter((one) => one.startsWith('account.frozen'));
      assert.deepEqual(await said(), ['account.frozen success', 'account.frozen success frozen-already']);
      assert.equal((await world.told(sam.who.work)).length, toSam);
    });

    it('looking at the page of a notice changes nothing; its press freezes, and twice is once', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('my methods', 'methods.title');
      await sam.presses('edit-methods');
      await sam.passesApp();
      await sam.passesMail();
      await sam.presses('Remove: Authenticator app');
      await sam.presses('remove');
      await sam.sees('methods.removed');
      const page = await pageOf(sam.who.work);
      const thief = world.atOtherChat(sam);
      await thief.asks('register', 'prove.first');
      for (let look = 0; look < 5; look += 1) assert.match((await sam.browser.opens(page)).text, /Was this not you/);
      assert.match((await sam.browser.submits('Freeze my account’s self-service')).text, /It is frozen/);
      await thief.sees('ended.not-me');
      await sam.asks('reset', 'refused.frozen');
      await sam.browser.opens(page);
      await sam.browser.submits('Freeze my account’s self-service');
      const frozen = (await world.office.audit(sam.who.account)).filter((one) => one === 'account.frozen success');
      assert.equal(frozen.length, 1);
    });

    it('a link that is altered, of another time or made up gets the one answer for bad links, and freezes nobody (SEC-29)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('my methods', 'methods.title');
      await sam.presses('edit-methods');
      await sam.passesApp();
      await sam.passesMail();
      await sam.presses('Remove: E-mail code');
      await sam.presses('remove');
      await sam.sees('methods.removed');
      const page = await pageOf(sam.who.work);
      const bad = [
        `${page}x`,
        page.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
        `${page.slice(0, page.lastIndexOf('/'))}/made-up`,
      ];
      for (const one of bad) {
        await sam.browser.opens(one);
        assert.equal((await sam.browser.submits('Freeze my account’s self-service')).status, 404);
      }
      world.passes(73 * hour);
      await sam.browser.opens(page);
      assert.equal((await sam.browser.submits('Freeze my account’s self-service')).status, 404);
      await sam.asks('my methods', 'methods.title');
    });

    it('stays frozen after the waiting: without a passkey only the helpdesk lifts it', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await freezes(sam);
      await sam.asks('not me', 'objection.is-frozen');
      world.passes(73 * hour);
      await sam.asks('not me', 'objection.is-frozen');
      await sam.asks('reset', 'refused.frozen');
      await world.office.records.transaction((tx) => tx.liftPause(sam.who.account).then(() => undefined));
      await sam.resets();
    });

    it('outlives a restart', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await freezes(sam);
      await world.restarts();
      await eventually('back', async () => sam.asks('reset', 'refused.frozen').then(() => true));
    });
  });
});
