import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Address } from '../../src/core/identity.ts';
import type { ViewInput } from '../../src/core/views.ts';
import type { AnyActivity, TeamsClient } from '../world/teams-client.ts';
import { shownOf, startTeamsBot, type TeamsBot } from './teams-bot.ts';

const question: ViewInput = {
  kind: 'choice',
  title: { say: 'button.help' },
  options: [{ choice: 'method:email-code', label: { say: 'method.email-code' } }],
  actions: [{ choice: 'cancel', label: { say: 'button.cancel' } }],
};
const done: ViewInput = {
  kind: 'notice',
  title: { say: 'button.start-over' },
  tone: 'good',
  actions: [{ choice: 'again', label: { say: 'button.start-over' } }],
};

describe('Teams', () => {
  let bot: TeamsBot;
  let ana: TeamsClient;
  beforeEach(async () => {
    bot = await startTeamsBot();
    ana = bot.person();
  });
  afterEach(async () => {
    await bot.stop();
    assert.deepEqual(bot.connector.complaints, []);
  });

  const address = (): Address => ({
    channel: 'teams',
    tenant: bot.connector.tenant,
    person: ana.person,
    conversation: ana.conversation,
    route: bot.connector.serviceUrl,
    locale: 'en',
  });
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await bot.channel.drained();
  };
  const firstMessage = async (): Promise<string> => {
    const posted = await bot.channel.show(address(), shownOf(question), null);
    assert.ok(posted.ok);
    return posted.value.message;
  };

  describe('hears', () => {
    it('a typed message: who, where and what, from the envelope alone (SEC-10)', async () => {
      await ana.sends(ana.message('  reset  ', { id: 'one' }));
      assert.deepEqual(bot.heard, [
        {
          ids: [`teams|${bot.connector.tenant}|${ana.conversation}|one`],
          address: { ...address(), locale: 'en-GB' },
          where: 'direct',
          said: { kind: 'text', text: 'reset' },
        },
      ]);
    });

    it('a mention of the bot in a channel: taken out of the text, and the place is public (SEC-12)', async () => {
      const mention = { type: 'mention', text: '<at>Latchkey</at>', mentioned: { id: `28:${bot.connector.appId}` } };
      const conversation = { id: '19:x@thread.tacv2;messageid=1', conversationType: 'channel', tenantId: bot.connector.tenant };
      await ana.sends(ana.message('<at>Latchkey</at>&nbsp;helpdesk <at>Ben</at> INC1\n', { conversation, entities: [mention] }));
      assert.deepEqual(bot.heard[0]?.said, { kind: 'text', text: 'helpdesk Ben INC1' });
      assert.equal(bot.heard[0]?.where, 'public');
    });

    describe('a mention of somebody', () => {
      const of = (person: string, text = '<at>Ben Baker</at>') => ({
        type: 'mention',
        text,
        mentioned: { id: `29:${person}`, name: 'Ben Baker' },
      });
      const says = async (text: string, ...entities: readonly object[]) => {
        await ana.sends(ana.message(text, { entities }));
        const said = bot.heard.at(-1)?.said;
        return said?.kind === 'text' ? said.text : null;
      };

      it('is who the platform says it is, whatever its words are (SEC-10)', async () => {
        const [ben, ida] = [bot.person(), bot.person()];
        assert.equal(await says('help <at>Ben Baker</at>', of(ben.person)), `help @${ben.person}`);
        assert.equal(await says('help <at>Adam Ames</at>', of(ben.person, '<at>Adam Ames</at>')), `help @${ben.person}`);
        const twice = 'helpdesk <at id="0">Ben Baker</at> <at id="1">Ben Baker</at> INC1';
        const both = [of(ida.person), of(ben.person)];
        assert.equal(await says(twice, ...both), `helpdesk @${ida.person} @${ben.person} INC1`);
        assert.equal(await says('help $& <at>Ben Baker</at>', of(ben.person)), `help $& @${ben.person}`);
      });

      it('of another tenant, a guest, a bot, nobody, or one too many names nobody (SEC-8, SEC-9)', async () => {
        const [far, guest] = [bot.person(), bot.person({ userRole: 'guest' })];
        bot.connector.members.set(far.person, { aadObjectId: far.person, tenantId: randomUUID(), userRole: 'user' });
        for (const one of [far.person, guest.person, randomUUID()])
          assert.equal(await says('help <at>Ben Baker</at>', of(one)), 'help @-');
        const app = { type: 'mention', text: '<at>App</at>', mentioned: { id: '28:other-app' } };
        assert.equal(await says('help <at>App</at>', app), 'help @-');
        const crowd = Array.from({ length: 4 }, () => bot.person());
        const said = await says('<at>Ben Baker</at> '.repeat(4), ...crowd.map(({ person }) => of(person)));
        assert.equal(said, [...crowd.slice(0, 3).map(({ person }) => `@${person}`), '@-'].join(' '));
      });

      it('that cannot be looked up names nobody, and is reported', async () => {
        const ben = bot.person();
        bot.connector.trouble({ method: 'GET', status: 403, times: 1 });
        assert.equal(await says('help <at>Ben Baker</at>', of(ben.person)), 'help @-');
        assert.ok(bot.reports.some((one) => one.event === 'failed' && one.doing === 'look a mention up'));
      });
    });

    it('a conversation without a type is public', async () => {
      await ana.sends(ana.message('reset', { conversation: { id: 'a:1', tenantId: bot.connector.tenant } }));
      assert.equal(bot.heard[0]?.where, 'public');
    });

    it('a press: the handle and the typed fields', async () => {
      await ana.sends(ana.press('abc', '17', { code: '123456' }, { id: 'two' }));
      const [heard] = bot.heard;
      assert.deepEqual(heard?.said, { kind: 'pressed', handle: 'abc', fields: { code: '123456' } });
      assert.deepEqual(heard?.ids, [
        `teams|${bot.connector.tenant}|${ana.conversation}|two`,
        `teams|${bot.connector.tenant}|${ana.conversation}|17|abc`,
      ]);
    });

    it('a press sent again under a new id shares its second identity (SEC-3)', async () => {
      await ana.sends(ana.press('abc', '17'));
      await ana.sends(ana.press('abc', '17'));
      assert.notEqual(bot.heard[0]?.ids[0], bot.heard[1]?.ids[0]);
      assert.equal(bot.heard[0]?.ids[1], bot.heard[1]?.ids[1]);
    });

    it('a first opening, announced twice, under one identity; members of a team are not greeted', async () => {
      for (const activity of ana.installation()) await ana.sends(activity);
      assert.deepEqual(
        bot.heard.map(({ said }) => said.kind),
        ['opened', 'opened'],
      );
      assert.deepEqual(bot.heard[0]?.ids, bot.heard[1]?.ids);
      const team = { id: '19:x@thread.tacv2', conversationType: 'channel', tenantId: bot.connector.tenant };
      for (const activity of ana.installation()) await ana.sends({ ...activity, conversation: team });
      await ana.sends(ana.activity({ type: 'installationUpdate', action: 'remove' }));
      await ana.sends(ana.activity({ type: 'conversationUpdate', membersAdded: [{ id: '29:somebody-else' }] }));
      assert.equal(bot.heard.length, 2);
    });

    const nobody: readonly (readonly [string, () => AnyActivity])[] = [
      ['an edited message', () => ana.message('reset', { type: 'messageUpdate' })],
      ['a deleted message', () => ana.message('reset', { type: 'messageDelete' })],
      ['a reaction', () => ana.activity({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }] })],
      ['a message of a bot', () => ana.message('reset', { from: { id: '28:other', aadObjectId: randomUUID() } })],
      [
        'a message with the role of a bot',
        () => ana.message('reset', { from: { id: '29:x', aadObjectId: randomUUID(), role: 'bot' } }),
      ],
      ['a forwarded message', () => ana.message('reset', { attachments: [{ contentType: 'forwardedMessageReference' }] })],
      ['an anonymous participant', () => ana.message('reset', { from: { id: '29:x', name: 'Guest' } })],
      [
        'a link preview',
        () => ana.activity({ type: 'invoke', name: 'composeExtension/queryLink', value: { url: 'https://x.example' } }),
      ],
      ['an empty message', () => ana.message('  ')],
    ];
    for (const [name, activity] of nobody)
      it(`nothing in ${name} (SEC-14)`, async () => {
        assert.equal((await ana.sends(activity())).status, 200);
        assert.deepEqual(bot.heard, []);
        assert.deepEqual(bot.connector.calls, []);
      });

    const forged: readonly (readonly [string, AnyActivity])[] = [
      ['another person in the value', { handle: 'abc', person: 'admin' }],
      ['a field that is a list', { handle: 'abc', 'field-code': ['1', '2'] }],
      ['a handle that is an object', { handle: { $gt: '' } }],
      ['a handle with a space', { handle: 'a b' }],
      ['no handle', { 'field-code': '123456' }],
    ];
    for (const [name, data] of forged)
      it(`not a press with ${name} (SEC-10, SEC-11, SEC-15)`, async () => {
        const action = { type: 'Action.Execute', verb: 'latchkey', data };
        const reply = await ana.sends(
          ana.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: '1', value: { action } }),
        );
        assert.equal(reply.status, 400);
        assert.equal((await ana.sends(ana.activity({ type: 'message', replyToId: '1', value: data }))).status, 400);
        assert.deepEqual(bot.heard, []);
      });
  });

  describe('answers', () => {
    it('a message with a new card, and says which message shows the turn', async () => {
      bot.answer = () => ({ shown: shownOf(question), replaces: false });
      const reply = await ana.sends(ana.message('reset'));
      assert.deepEqual([reply.status, reply.body], [200, '']);
      for (let tries = 0; tries < 100 && bot.posted.length === 0; tries += 1) await settled();
      const [message] = bot.connector.shownIn(ana.conversation);
      assert.equal(message?.activity.summary, 'Help');
      assert.deepEqual(bot.posted, [{ handle: 'handle-of-method-email-code', message: message?.id }]);
    });

    it('a press with the next card in the answer, and the message is brought up to date', async () => {
      const message = await firstMessage();
      bot.answer = () => ({ shown: shownOf(done), replaces: true });
      const reply = await ana.sends(ana.press('abc', message));
      assert.equal(reply.status, 200);
      assert.match(reply.headers.get('content-type') ?? '', /^application\/json/);
      const body = JSON.parse(reply.body);
      assert.deepEqual([body.statusCode, body.type], [200, 'application/vnd.microsoft.card.adaptive']);
      assert.match(JSON.stringify(body.value), /Start over/);
      await settled();
      const shown = bot.connector.shownIn(ana.conversation);
      assert.equal(shown.length, 1);
      assert.deepEqual(shown[0]?.activity.attachments[0].content, body.value);
      assert.deepEqual(bot.posted, [{ handle: 'handle-of-again', message }]);
    });

    it('a stale press with a sentence; the card stays', async () => {
      const reply = await ana.sends(ana.press('abc', await firstMessage()));
      const body = JSON.parse(reply.body);
      assert.equal(reply.status, 200);
      assert.deepEqual([body.statusCode, body.type], [200, 'application/vnd.microsoft.activity.message']);
      assert.match(body.value, /earlier step/);
    });

    it('a press of an older client by changing the card', async () => {
      const message = await firstMessage();
      bot.answer = () => ({ shown: shownOf(done), replaces: true });
      const reply = await ana.sends(ana.submit('abc', message, { code: '1' }));
      assert.deepEqual([reply.status, reply.body], [200, '']);
      await settled();
      assert.equal(bot.connector.shownIn(ana.conversation)[0]?.versions, 2);
    });

    it('the welcome offers the commands', async () => {
      bot.answer = () => ({ shown: shownOf(done), replaces: false });
      await ana.sends(ana.installation()[0]);
      await settled();
      const [welcome] = bot.connector.shownIn(ana.conversation);
      assert.deepEqual(
        welcome?.activity.suggestedActions?.actions.map(({ value }) => value),
        ['reset', 'unlock', 'change', 'register', 'my methods', 'help'],
      );
    });

    it('before the connector has taken the message: a slow connector holds nobody up (SEC-125)', async () => {
      bot.connector.trouble({ delayMs: 4_000 });
      bot.answer = () => ({ shown: shownOf(question), replaces: false });
      const began = performance.now();
      assert.equal((await ana.sends(ana.message('reset'))).status, 200);
      assert.ok(performance.now() - began < 3_000);
      await settled();
      assert.equal(bot.connector.shownIn(ana.conversation).length, 1);
    });

    it('an outage behind it: a message with 503, a press with a sentence, and nothing of the cause (SEC-30)', async () => {
      bot.answer = () => {
        throw new Error('redis://secret-host refused');
      };
      const typed = await ana.sends(ana.message('reset'));
      assert.deepEqual([typed.status, typed.body], [503, '']);
      const pressed = await ana.sends(ana.press('abc', '1'));
      assert.equal(pressed.status, 200);
      assert.equal(JSON.parse(pressed.body).type, 'application/vnd.microsoft.activity.message');
      assert.doesNotMatch(pressed.body, /redis|secret|refused/);
    });
  });

  describe('shows', () => {
    it('in place of an earlier message', async () => {
      const message = await firstMessage();
      assert.deepEqual(await bot.channel.show(address(), shownOf(done), message), { ok: true, value: { message } });
      assert.equal(bot.connector.shownIn(ana.conversation).length, 1);
    });

    it('as a new message where the earlier one is gone', async () => {
      const shown = await bot.channel.show(address(), shownOf(done), '404');
      assert.ok(shown.ok && shown.value.message !== '404');
    });

    for (const [status, reason] of [
      [403, 'blocked'],
      [404, 'gone'],
      [429, 'throttled'],
      [500, 'unreachable'],
      [503, 'unreachable'],
    ] as const)
      it(`${status} of the connector is: ${reason}; one call only`, async () => {
        bot.connector.trouble({ status });
        assert.deepEqual(await bot.channel.show(address(), shownOf(done), null), { ok: false, reason });
        assert.equal(bot.connector.writes.length, 1, 'a POST that failed may have been shown: it is not repeated');
        bot.connector.calm();
      });

    it('Retry-After is obeyed (SEC-128)', async () => {
      bot.connector.trouble({ status: 429, retryAfter: '7', times: 1 });
      const again = () => bot.channel.show(address(), shownOf(done), null);
      assert.deepEqual(await again(), { ok: false, reason: 'throttled' });
      bot.clock.offsetMs = 6_000;
      assert.deepEqual(await again(), { ok: false, reason: 'throttled' });
      assert.equal(bot.connector.writes.length, 1, 'left alone until then');
      assert.ok(bot.channel.restsUntil(bot.connector.tenant) > 0, 'known to whoever need not hurry');
      bot.clock.offsetMs = 7_100;
      assert.equal(bot.channel.restsUntil(bot.connector.tenant), 0);
      assert.ok((await again()).ok);
    });

    it('a redirect is not followed (SEC-7)', async () => {
      bot.connector.trouble({ status: 307, location: `${bot.connector.serviceUrl}v3/elsewhere` });
      assert.equal((await bot.channel.show(address(), shownOf(done), null)).ok, false);
      assert.equal(bot.connector.calls.length, 1);
      bot.connector.calm();
    });

    it('nothing at an address that is not listed any more (SEC-7)', async () => {
      const elsewhere = { ...address(), route: 'https://evil.example/teams/' };
      assert.deepEqual(await bot.channel.show(elsewhere, shownOf(done), null), { ok: false, reason: 'gone' });
    });

    it('the last of several views, in order, however slow the first was', async () => {
      const message = await firstMessage();
      bot.connector.trouble({ delayMs: 200, times: 1 });
      const views = [question, question, done].map((view) => bot.channel.show(address(), shownOf(view), message));
      await Promise.all(views);
      assert.equal(bot.connector.shownIn(ana.conversation)[0]?.activity.summary, 'Start over');
    });
  });

  describe('knows people (SEC-9)', () => {
    const standing = (person: string, tenant = bot.connector.tenant) =>
      bot.channel.standing({ channel: 'teams', tenant, person });

    it('a member; a guest and an anonymous participant are outsiders; somebody unknown is unknown', async () => {
      assert.equal(await standing(ana.person), 'member');
      assert.equal(await standing(bot.person({ userRole: 'guest' }).person), 'outsider');
      assert.equal(await standing(bot.person({ userRole: 'anonymous' }).person), 'outsider');
      assert.equal(await standing(randomUUID()), 'unknown');
    });

    it('a member of another tenant is an outsider', async () => {
      bot.connector.members.set(ana.person, { aadObjectId: ana.person, tenantId: randomUUID(), userRole: 'user' });
      assert.equal(await standing(ana.person), 'outsider');
    });

    it('for 60 s; a failed lookup is unknown and asked again at once', async () => {
      bot.connector.trouble({ status: 500, method: 'GET', times: 1 });
      assert.equal(await standing(ana.person), 'unknown');
      assert.equal(await standing(ana.person), 'member');
      bot.connector.members.set(ana.person, { aadObjectId: ana.person, tenantId: bot.connector.tenant, userRole: 'guest' });
      assert.equal(await standing(ana.person), 'member');
      bot.clock.offsetMs = 60_001;
      assert.equal(await standing(ana.person), 'outsider');
    });

    it('50 questions at once are one lookup', async () => {
      await Promise.all(Array.from({ length: 50 }, () => standing(ana.person)));
      assert.equal(bot.connector.calls.filter(({ path }) => path.includes('/members/')).length, 1);
    });

    it('a way to speak first: the direct conversation, or none', async () => {
      const home = await bot.channel.home({ channel: 'teams', tenant: bot.connector.tenant, person: ana.person });
      assert.equal(home?.conversation, ana.conversation);
      assert.equal(await bot.channel.home({ channel: 'teams', tenant: bot.connector.tenant, person: randomUUID() }), null);
    });
  });
});
