import assert from 'node:assert/strict';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const password = 'ferry marble onion lantern';
const policy = { methods: { 'chat-confirmation': { enabled: true } } };
const label = 'Confirmation in your other chat';

describe('confirmation in the other chat', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 12, policy });
    });
    after(() => world.stop());

    /** Somebody with an app and an address, at both chats; each has heard of the bot. */
    const somebody = async (): Promise<readonly [Person, Person]> => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const there = world.atOtherChat(sam);
      await there.asks('help', 'menu.title');
      return [sam, there];
    };
    const shown = (sam: Person): string => /(\d{3}) (\d{3})/.exec(sam.screen.text)?.slice(1).join('') ?? '';
    const wrong = (number: string): string => `${(Number(number[0]) + 1) % 10}${number.slice(1)}`;
    const answers = async (there: Person, number: string): Promise<void> => {
      await there.sees('confirmation.title');
      await there.fills({ number }, 'confirmation.button.yes');
    };
    const asksFor = async (sam: Person): Promise<string> => {
      await sam.picks('chat-confirmation');
      await sam.sees('elsewhere.title');
      return shown(sam);
    };
    const adds = async (sam: Person, there: Person): Promise<void> => {
      await sam.asks('register', 'prove.first');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('register.choose');
      await sam.presses(`method.chat-confirmation`);
      await sam.sees('add.chat');
      await sam.presses('ask-there');
      await sam.sees('elsewhere.title');
      await answers(there, shown(sam));
      await there.sees('confirmation.over.right');
      await sam.sees('register.choose');
    };
    const edits = async (sam: Person, there: Person): Promise<void> => {
      await sam.asks('my methods', 'methods.title');
      assert.ok(sam.screen.text.includes(channel === 'teams' ? 'Slack' : 'Microsoft Teams'));
      await sam.presses('edit-methods');
      await sam.sees('prove.first');
      await sam.passesApp();
      await answers(there, await asksFor(sam));
      await sam.sees('methods.edit');
    };

    it('registered, used in a reset with two gates, replaced, removed', async () => {
      const [sam, there] = await somebody();
      await adds(sam, there);
      await sam.resets();
      await sam.passesApp();
      await sam.sees('prove.next');
      const number = await asksFor(sam);
      await there.sees('confirmation.for.reset', { login: sam.who.login });
      assert.ok(!there.screen.text.replaceAll(' ', '').includes(number), 'the prompt holds no number');
      await there.fills({ number }, 'confirmation.button.yes');
      await sam.sees('reset.choose');
      await sam.opensPage();
      await sam.choosesPassword(password);
      await sam.sees('outcome.reset.done');
      assert.equal(await sam.signsIn(password), 'in');

      world.passes(3601);
      await edits(sam, there);
      await sam.presses(`Replace: ${label}`);
      await sam.sees('add.chat');
      await sam.presses('ask-there');
      await sam.sees('elsewhere.title');
      await answers(there, shown(sam));
      await sam.sees('methods.replaced');

      world.passes(24 * 3601);
      await edits(sam, there);
      await sam.presses(`Remove: ${label}`);
      await sam.presses('remove');
      await sam.sees('methods.removed');
      assert.ok(!sam.screen.text.includes(label));
    });

    it('a wrong number three times, one of another flow, and an old card open nothing (SEC-44)', async () => {
      const [sam, there] = await somebody();
      await adds(sam, there);
      await there.sees('notice.method-added'); // nothing comes in below the card from then on
      await sam.resets();
      await sam.passesApp();
      const number = await asksFor(sam);
      await there.sees('confirmation.title');
      await there.fills({ number: wrong(number) }, 'confirmation.button.yes');
      await there.sees('problem.confirmation.wrong');
      await there.fills({ number: wrong(number) }, 'confirmation.button.yes');
      await there.fills({ number: wrong(number) }, 'confirmation.button.yes');
      await there.sees('confirmation.over.failed');
      await sam.sees('problem.push.failed');
      await sam.resets();
      await sam.passesApp();
      await asksFor(sam);
      await answers(there, number === shown(sam) ? wrong(number) : number);
      await there.sees('problem.confirmation.wrong');
      world.passes(301);
      await there.fills({ number: shown(sam) }, 'confirmation.button.yes').catch(() => undefined);
      await eventually('the late number was heard', () => !sam.hasSeen('reset.choose'));
      const audit = await world.office.audit(sam.who.account);
      assert.equal(audit.filter((one) => one === 'gate.passed success').length, 4);
    });

    it('this was not me: everything ends, is frozen, and security hears of it (SEC-45)', async () => {
      const [sam, there] = await somebody();
      await adds(sam, there);
      await sam.resets();
      await sam.passesApp();
      await asksFor(sam);
      await there.sees('confirmation.title');
      await there.presses('confirmation.button.no');
      await there.sees('confirmation.over.denied');
      await sam.sees('ended.not-me');
      await sam.says('reset');
      await sam.sees('refused.frozen');
      assert.ok((await world.told(sam.who.work, 2)).some((one) => /frozen/.test(one)));
    });

    it('twenty requests are three prompts (SEC-45)', async () => {
      const [sam, there] = await somebody();
      await adds(sam, there); // the first of them
      for (const _ of [1, 2]) {
        await sam.resets();
        await asksFor(sam);
      }
      await sam.resets();
      await sam.picks('chat-confirmation');
      await sam.sees('problem.push.throttled');
    });

    it('is not offered to who was never heard of in the other chat, nor from the chat it would be typed in', async () => {
      const [sam, there] = await somebody();
      await adds(sam, there);
      await there.resets();
      assert.ok(!there.labels.includes(label) && !there.screen.text.includes(label), there.screen.text);
      const alone = await world.somebody('authenticator-code', 'email-code');
      await alone.asks('register', 'prove.first');
      await alone.passesApp();
      await alone.passesMail();
      await alone.sees('register.choose');
      assert.ok(!alone.labels.includes(label) && !alone.screen.text.includes(label));
    });

    it('the news of a right number got lost: a press finds it', async () => {
      const [sam, there] = await somebody();
      await adds(sam, there);
      await sam.resets();
      await sam.passesApp();
      const number = await asksFor(sam);
      await sam.presses('typed-there');
      await sam.sees('problem.push.not-yet');
      await answers(there, number);
      await sam.sees('reset.choose');
    });
  });
});
