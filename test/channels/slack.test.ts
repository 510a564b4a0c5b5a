import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../src/core/identity.ts';
import { say } from '../../src/text/say.ts';
import { interactionRequest } from '../world/slack/front.ts';
import { Member, pressables } from '../world/slack/member.ts';
import { type SlackWorld, shownOf, startSlackBot, startSlackWorld, team } from './slack-bot.ts';
import { samples, shownSample } from './slack-samples.ts';

const sample = (name: string) => samples[name] ?? assert.fail(name);
const menu = sample('menu');
const code = sample('code');
const codeWrong = sample('code-wrong');
const label = 'Six-digit code';

describe('Slack channel', () => {
  let world: SlackWorld;
  beforeEach(async () => {
    world = await startSlackWorld();
  });
  afterEach(() => world.close());

  const settle = () => sleep(80);
  const until = (isSo: () => boolean, ms?: number) => world.cloud.until(isSo, ms);
  const heard = () => world.listener.inbounds;
  const said = () => world.ana.messages().filter((message) => message.from === 'bot');
  const saidOnce = () => until(() => said().length === 1);
  const addressOf = (person = 'U0ANA'): Address => ({
    channel: 'slack',
    tenant: team,
    person,
    conversation: world.cloud.state.home(person),
    route: '',
    locale: 'en-US',
  });

  describe('hears', () => {
    it('a message in the direct conversation, and answers there', async () => {
      world.listener.says(menu);
      await world.ana.types('reset & go <now>');
      await saidOnce();
      const [inbound] = heard();
      assert.deepEqual(inbound?.said, { kind: 'text', text: 'reset & go <now>' });
      assert.equal(inbound?.where, 'direct');
      assert.deepEqual(inbound?.address, addressOf());
      assert.equal(inbound?.ids.length, 2);
      await until(() => world.listener.posts.length === 1);
      assert.equal(world.listener.posts[0]?.message, `${world.ana.dm}:${world.ana.last().ts}`);
    });

    it('mentions and links as the words that were seen', async () => {
      await world.ana.types('', {
        text: 'reset <@U0BEN|ben> <mailto:a@b.example|a@b.example> <https://x.example> &lt;b&gt; &amp;amp;',
      });
      await until(() => heard().length === 1);
      assert.deepEqual(heard()[0]?.said, { kind: 'text', text: 'reset ben a@b.example https://x.example <b> &amp;' });
    });

    it('the opening of the conversation, once', async () => {
      await world.ana.opens();
      await world.ana.opens();
      await world.ana.opens('home');
      await until(() => heard().length === 1);
      await settle();
      assert.deepEqual(
        heard().map((inbound) => inbound.said),
        [{ kind: 'opened' }],
      );
    });

    it('a command in the direct conversation: nothing but the answer itself', async () => {
      world.listener.says(menu);
      const answer = await world.ana.commands('reset');
      assert.deepEqual([answer.status, answer.text], [200, '']);
      await saidOnce();
      assert.deepEqual(heard()[0]?.said, { kind: 'text', text: 'reset' });
      assert.match(heard()[0]?.ids[0] ?? '', /^slack:command:/);
    });

    it('a command nobody registered: acknowledged, not heard', async () => {
      assert.equal((await world.ana.commands('x', { command: '/unknown' })).status, 200);
      await settle();
      assert.equal(heard().length, 0);
    });

    it('a press: the handle, and the pressed message shows what comes next', async () => {
      world.listener.says(menu);
      await world.ana.types('help');
      await saidOnce();
      world.listener.says(sample('progress'), { replaces: true });
      const handle = pressables(world.ana.last())[0]?.value;
      const { ts } = world.ana.last();
      assert.deepEqual((await world.ana.presses('Reset my password')).status, 200);
      await until(() => world.ana.last().edited);
      assert.deepEqual(heard()[1]?.said, { kind: 'pressed', handle, fields: {} });
      assert.equal(said().length, 1);
      assert.equal(world.ana.last().ts, ts);
    });

    it('a press in a row’s menu', async () => {
      world.listener.says(sample('methods-edit'));
      await world.ana.types('my methods');
      await saidOnce();
      const remove = pressables(world.ana.last()).find((one) => one.label === 'Remove: Authenticator app');
      await world.ana.presses('Remove: Authenticator app');
      await until(() => heard().length === 2);
      assert.deepEqual(heard()[1]?.said, { kind: 'pressed', handle: remove?.value, fields: {} });
    });

    it('a link button: acknowledged, nothing is heard', async () => {
      world.listener.says(sample('link'), { link: { url: 'https://latchkey.acme.example/l/abc', code: '123456' } });
      await world.ana.types('reset');
      await saidOnce();
      assert.equal((await world.ana.presses('Open my page')).status, 200);
      await settle();
      assert.equal(heard().length, 1);
    });
  });

  describe('windows', () => {
    const open = async () => {
      world.listener.says(code);
      await world.ana.types('reset');
      await saidOnce();
      await world.ana.presses('Enter the code');
      await until(() => world.ana.window() !== null);
    };

    it('a form is a message with a button; the window takes the code; the message moves on', async () => {
      await open();
      assert.equal(heard().length, 1);
      const shown = world.listener.cards.get(world.listener.posts[0]?.handle ?? '');
      world.listener.says(sample('done'), { replaces: true });
      const answer = await world.ana.submits({ [label]: '123456' });
      assert.deepEqual([answer.status, JSON.parse(answer.text)], [200, { response_action: 'clear' }]);
      assert.equal(world.ana.window(), null);
      assert.deepEqual(heard()[1]?.said, { kind: 'pressed', handle: shown?.handles.submit, fields: { code: '123456' } });
      assert.equal(heard()[1]?.where, 'direct');
      await until(() => world.ana.last().edited);
      assert.equal(said().length, 1);
      assert.match(world.ana.last().text, /Your password was reset/);
    });

    it('carries the handle and the message’s timestamp, nothing else', async () => {
      await open();
      const metadata = world.ana.window()?.view.private_metadata ?? '';
      assert.equal(
        metadata,
        `${world.listener.cards.get(world.listener.posts[0]?.handle ?? '')?.handles.submit} ${world.ana.last().ts}`,
      );
    });

    it('a wrong code: a fresh window with the new handle and the problem; then right', async () => {
      await open();
      world.listener.says(codeWrong, { replaces: true });
      await world.ana.submits({ [label]: '000000' });
      const again = world.ana.window();
      assert.match(JSON.stringify(again?.view.blocks), /That code was not right/);
      await until(() => world.ana.last().edited);
      world.listener.says(sample('done'), { replaces: true });
      await world.ana.submits({ 'Code from the mail': '123456' });
      await until(() => /was reset/.test(world.ana.last().text));
      const handles = heard().map((inbound) => (inbound.said.kind === 'pressed' ? inbound.said.handle : ''));
      assert.notEqual(handles[1], handles[2]);
      assert.equal(said().length, 1);
    });

    it('the same question again: the problem beside the field', async () => {
      const shown = world.listener.card(codeWrong);
      world.listener.answer = async () => ({ shown, replaces: true });
      await world.ana.types('reset');
      await saidOnce();
      await world.ana.presses('Enter the code');
      await until(() => world.ana.window() !== null);
      const answer = await world.ana.submits({ 'Code from the mail': 'x' });
      assert.deepEqual(Object.values(JSON.parse(answer.text).errors), ['That code was not right. Please try again.']);
      assert.notEqual(world.ana.window(), null);
    });

    it('a submission delivered twice is heard once', async () => {
      await open();
      const payload = interactionRequest(world.ana.submitPayload({ [label]: '123456' }));
      await world.cloud.deliver(payload);
      world.clock.offsetMs += 1000;
      await world.cloud.deliver(payload);
      await settle();
      assert.equal(heard().length, 2);
    });

    it('a stale button opens nothing: the press is heard as it is', async () => {
      world.listener.says(code);
      await world.ana.types('reset');
      await saidOnce();
      world.listener.cards.clear();
      world.listener.says(menu, { replaces: true });
      await world.ana.presses('Enter the code');
      await until(() => heard().length === 2);
      assert.equal(world.ana.window(), null);
    });

    it('a window that is too late to open is reported; the button still works', async () => {
      world.listener.says(code);
      await world.ana.types('reset');
      await saidOnce();
      const look = world.listener.look.bind(world.listener);
      world.listener.look = async (identity, handle) => {
        world.clock.offsetMs += 4000;
        return look(identity, handle);
      };
      await world.ana.presses('Enter the code');
      await until(() => world.bot.reports.length === 1);
      assert.deepEqual(world.bot.reports, [{ what: 'trouble', code: 'slack-expired_trigger_id', reference: null }]);
      world.listener.look = look;
      await world.ana.presses('Enter the code');
      await until(() => world.ana.window() !== null);
    });
  });

  describe('SEC-9: who may talk', () => {
    for (const person of ['U0GUEST', 'U0SINGLE', 'U0STRANGER', 'U0INVITED'])
      it(`${person} gets one neutral refusal, no effect`, async () => {
        const member = world.cloud.member(person);
        world.listener.says(menu);
        await member.types('reset');
        await until(() => member.messages().some((message) => message.from === 'bot'));
        await member.types('reset');
        await settle();
        assert.equal(heard().length, 0);
        assert.equal(member.messages().filter((message) => message.from === 'bot').length, 1);
        assert.match(member.last().text, /^I cannot help you here/);
        const answer = await member.commands('reset');
        assert.match(answer.text, /full members/);
        assert.equal(heard().length, 0);
      });

    it('whose language nobody knows is refused in that of the organisation', async () => {
      const german = await startSlackWorld({ locale: async () => 'de' });
      const member = german.cloud.member('U0FOREIGN');
      assert.ok((await member.commands('reset')).text.includes(say('de', { say: 'outsider.explain' })));
      await member.types('reset');
      await until(() => member.messages().some(({ text }) => text.includes(say('de', { say: 'outsider.title' }))));
      await german.close();
    });

    for (const person of ['U0BOT', 'U0GONE', 'U0NOBODY'])
      it(`${person} gets nothing, no effect`, async () => {
        await world.cloud.member(person).types('reset');
        await settle();
        assert.equal(heard().length, 0);
        assert.equal(world.cloud.callsOf('chat.postMessage').length, 0);
      });

    it('somebody whose user team is foreign, though the envelope says otherwise', async () => {
      await world.cloud.member('U0MALLORY').types('reset', { team });
      await until(() => world.bot.reports.length > 0);
      assert.equal(heard().length, 0);
      assert.equal(await world.bot.channel.standing({ channel: 'slack', tenant: team, person: 'U0MALLORY' }), 'outsider');
    });

    for (const fault of [{ kind: 'hang' }, { kind: 'status', status: 500 }, { kind: 'throttled', retryAfterSeconds: 1 }] as const)
      it(`a lookup that ends as ${fault.kind} counts as outside`, async () => {
        world.cloud.disturb('users.info', fault, 5);
        await world.ana.types('reset');
        await until(() => world.bot.reports.some((report) => report.what === 'refused'), 7000);
        assert.equal(heard().length, 0);
      }).timeout(15_000);

    it('asks Slack once a minute, whoever is busy', async () => {
      await Promise.all(['a', 'b', 'c'].map((text) => world.ana.types(text)));
      await until(() => heard().length === 3);
      assert.equal(world.cloud.callsOf('users.info').length, 1);
      world.clock.offsetMs = 61_000;
      await world.ana.types('d');
      await until(() => heard().length === 4);
      assert.equal(world.cloud.callsOf('users.info').length, 2);
      assert.equal(world.cloud.callsOf('conversations.open').length, 1);
    });
  });

  describe('SEC-10 and SEC-11: the envelope acts, cards carry handles', () => {
    it('a press that names somebody else is the presser’s', async () => {
      world.listener.says(menu);
      await world.ana.types('help');
      await saidOnce();
      const payload = world.ana.pressPayload('Reset my password');
      await world.cloud.deliver(interactionRequest({ ...payload, user: { id: 'U0BEN', team_id: team, name: 'Ana' } }));
      await until(() => heard().length === 2);
      assert.equal(heard()[1]?.address.person, 'U0BEN');
      assert.equal(heard()[1]?.where, 'public'); // Ana's conversation is not Ben's
    });

    it('an action id of one’s own making opens no window that is not one’s own', async () => {
      world.listener.says(menu);
      await world.ana.types('help');
      await saidOnce();
      const payload = world.ana.pressPayload('Reset my password');
      const [action] = payload.actions;
      await world.cloud.deliver(interactionRequest({ ...payload, actions: [{ ...action, action_id: 'lk:ask:0' }] }));
      await until(() => heard().length === 2);
      assert.equal(world.ana.window(), null);
    });

    it('a window whose metadata was edited says nothing to the product that was not typed', async () => {
      world.listener.says(code);
      await world.ana.types('reset');
      await saidOnce();
      await world.ana.presses('Enter the code');
      await until(() => world.ana.window() !== null);
      const payload = world.ana.submitPayload({ [label]: '1' });
      for (const metadata of ['', '{}', 'x'.repeat(200), 'a-handle D0OTHER:1.1', 'two words 1.1'])
        await world.cloud.deliver(interactionRequest({ ...payload, view: { ...payload.view, private_metadata: metadata } }));
      await settle();
      assert.equal(heard().length, 1);
    });
  });

  describe('SEC-12: nothing outside the direct conversation', () => {
    it('a command elsewhere: one neutral sentence there, the answer in the direct conversation', async () => {
      const channel = Member.publicChannel();
      world.listener.says(menu);
      const answer = await world.ana.commands('reset', { channel });
      assert.deepEqual(JSON.parse(answer.text), { response_type: 'ephemeral', text: 'I answered you in a direct message.' });
      await saidOnce();
      assert.equal(heard()[0]?.where, 'direct');
      assert.equal(heard()[0]?.address.conversation, world.ana.dm);
      assert.ok(world.cloud.callsOf('chat.postMessage').every((call) => call.args.channel === world.ana.dm));
    });

    it('a command in two people’s own conversation is elsewhere too', async () => {
      const answer = await world.ana.commands('reset', { channel: 'D0ANABEN' });
      assert.match(answer.text, /I answered you in a direct message/);
    });

    it('a press elsewhere is public, and only the direct conversation gets an answer', async () => {
      world.listener.says(menu);
      await world.ana.types('help');
      await saidOnce();
      const payload = world.ana.pressPayload('Reset my password');
      const channel = { id: Member.publicChannel(), name: 'general' };
      world.listener.says(sample('done'), { replaces: true });
      await world.cloud.deliver(
        interactionRequest({ ...payload, channel, container: { ...payload.container, channel_id: channel.id } }),
      );
      await until(() => said().length === 2);
      assert.equal(heard()[1]?.where, 'public');
      assert.equal(world.cloud.callsOf('chat.update').length, 0);
    });

    it('a conversation Slack will not name counts as public: nothing is heard', async () => {
      world.cloud.disturb('conversations.open', { kind: 'status', status: 500 }, 3);
      await world.ana.types('reset');
      await until(() => world.bot.reports.some((report) => report.what === 'refused'));
      assert.equal(heard().length, 0);
    });

    it('a message of another conversation is never updated', async () => {
      await world.ben.types('x');
      const elsewhere = `${world.ben.dm}:1.000001`;
      const shown = await world.bot.channel.show(addressOf(), shownSample('done'), elsewhere);
      assert.equal(shown.ok, true);
      assert.equal(world.cloud.callsOf('chat.update').length, 0);
    });
  });

  describe('SEC-14: only fresh human messages', () => {
    const ignored: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
      'an edit': { subtype: 'message_changed', hidden: true, message: { text: 'reset' } },
      'a deletion': { subtype: 'message_deleted', hidden: true },
      'a bot message': { subtype: 'bot_message', bot_id: 'B0OTHER' },
      'a message of a bot without a subtype': { bot_id: 'B0OTHER', app_id: 'A0OTHER' },
      'a thread broadcast': { subtype: 'thread_broadcast', thread_ts: '1.1' },
      'a forward': { attachments: [{ is_share: true, text: 'reset' }] },
      'an edited mark': { edited: { user: 'U0ANA', ts: '1.1' } },
      'a file': { subtype: 'file_share' },
      'a message from hours ago': { ts: '1600000000.000100' },
      'a message in a channel': { channel_type: 'channel', channel: 'C0GENERAL' },
      'a group conversation': { channel_type: 'mpim', channel: 'G0GROUP' },
    };
    for (const [what, more] of Object.entries(ignored))
      it(`${what}: no effect`, async () => {
        await world.ana.types('reset', more);
        await settle();
        assert.equal(heard().length, 0);
        assert.equal(world.cloud.calls.length, 0);
      });

    it('an answer in a thread of the direct conversation is heard like any other', async () => {
      await world.ana.types('reset', { thread_ts: '1600000000.000100' });
      await until(() => heard().length === 1);
    });
  });

  describe('shows', () => {
    it('in place, and anew where the message is gone', async () => {
      const first = await world.bot.channel.show(addressOf(), shownSample('menu'), null);
      assert.ok(first.ok);
      assert.deepEqual(await world.bot.channel.show(addressOf(), shownSample('done'), first.value.message), first);
      const anew = await world.bot.channel.show(addressOf(), shownSample('done'), `${world.ana.dm}:1.000001`);
      assert.ok(anew.ok && anew.value.message !== first.value.message);
    });

    it('SEC-65: asks for no preview', async () => {
      const shown = shownOf(sample('link'), { url: 'https://latchkey.acme.example/l/abc', code: '123456' });
      await world.bot.channel.show(addressOf(), shown, null);
      const { args } = world.cloud.callsOf('chat.postMessage')[0] ?? assert.fail();
      assert.deepEqual([args.unfurl_links, args.unfurl_media, args.link_names, args.parse], ['false', 'false', 'false', 'none']);
      assert.equal(args.text?.includes('latchkey.acme.example'), false);
    });

    const failures: readonly (readonly [string, string])[] = [
      ['account_inactive', 'gone'],
      ['channel_not_found', 'gone'],
      ['cannot_dm_bot', 'blocked'],
      ['messages_tab_disabled', 'blocked'],
      ['ratelimited', 'throttled'],
      ['internal_error', 'unreachable'],
      ['invalid_blocks', 'unreachable'],
    ];
    for (const [error, reason] of failures)
      it(`${error} means ${reason}`, async () => {
        world.cloud.disturb('chat.postMessage', { kind: 'error', error });
        assert.deepEqual(await world.bot.channel.show(addressOf(), shownSample('done'), null), { ok: false, reason });
      });

    it('SEC-128: a 429 is not tried again before its time, and other people are still served', async () => {
      world.cloud.disturb('chat.postMessage', { kind: 'throttled', retryAfterSeconds: 2 });
      const show = (person = 'U0ANA') => world.bot.channel.show(addressOf(person), shownSample('done'), null);
      assert.deepEqual(await show(), { ok: false, reason: 'throttled' });
      assert.deepEqual(await show(), { ok: false, reason: 'throttled' });
      assert.equal(world.cloud.callsOf('chat.postMessage').length, 1);
      assert.ok(world.bot.channel.restsUntil('T0ACME') > Date.now() + world.clock.offsetMs, 'known to whoever need not hurry');
      assert.equal(world.bot.channel.restsUntil('T0OTHER'), 0);
      assert.equal((await show('U0BEN')).ok, true);
      world.clock.offsetMs += 2100;
      assert.equal(world.bot.channel.restsUntil('T0ACME'), 0);
      assert.equal((await show()).ok, true);
    });

    it('an answer that was throttled arrives later, once', async () => {
      world.listener.says(menu);
      world.cloud.disturb('chat.postMessage', { kind: 'throttled', retryAfterSeconds: 1 });
      await world.ana.types('help');
      await until(() => world.listener.posts.length === 1, 6000);
      assert.equal(said().length, 1);
    });

    it('views of one person arrive in order', async () => {
      const shows = ['menu', 'code', 'progress', 'done'].map((name) =>
        world.bot.channel.show(addressOf(), shownSample(name), null),
      );
      await Promise.all(shows);
      assert.deepEqual(
        said().map((message) => message.text.split('\n')[0]),
        ['How can I help?', 'Type the code from your app', 'Setting your new password', 'Your password was reset'],
      );
    });

    it('knows a member’s home and language, and nobody’s where there is none', async () => {
      assert.deepEqual(await world.bot.channel.home({ channel: 'slack', tenant: team, person: 'U0ANA' }), addressOf());
      assert.equal(await world.bot.channel.home({ channel: 'slack', tenant: team, person: 'U0NOBODY' }), null);
      assert.equal(await world.bot.channel.home({ channel: 'slack', tenant: team, person: 'U0BOT' }), null);
    });
  });

  describe('SEC-7: the credentials stay with Slack', () => {
    const listen = async () => {
      const seen: string[] = [];
      const server = createServer((request, response) => {
        seen.push(request.url ?? '');
        response.end('{"ok":true}');
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
    };

    it('a response_url of somebody else is never called', async () => {
      const mallory = await listen();
      world.listener.says(menu);
      await world.ana.types('help');
      await saidOnce();
      const payload = world.ana.pressPayload('Reset my password');
      await world.cloud.deliver(interactionRequest({ ...payload, response_url: mallory.url }));
      await until(() => heard().length === 2);
      await settle();
      assert.deepEqual(mallory.seen, []);
      mallory.close();
    });

    it('a redirect is not followed', async () => {
      const mallory = await listen();
      world.cloud.disturb('chat.postMessage', { kind: 'redirect', to: mallory.url });
      const shown = await world.bot.channel.show(addressOf(), shownSample('done'), null);
      assert.deepEqual(shown, { ok: false, reason: 'unreachable' });
      assert.deepEqual(mallory.seen, []);
      mallory.close();
    });

    it('outside development, and off loopback, no other host is called at all', async () => {
      const mallory = await listen();
      for (const more of [
        { isDevelopment: false, apiUrl: mallory.url },
        { apiUrl: 'http://slack.com/api/' },
        { apiUrl: 'https://slack.com.evil.example/api/' },
      ]) {
        const bot = await startSlackBot(world.cloud, world.sessions, more);
        assert.deepEqual(await bot.channel.show(addressOf(), shownSample('done'), null), { ok: false, reason: 'unreachable' });
        await bot.close();
      }
      assert.deepEqual(mallory.seen, []);
      mallory.close();
    });
  });

  describe('when something is broken', () => {
    it('SEC-30: an outage of the product is one neutral notice with a reference, and nothing else', async () => {
      world.listener.answer = async () => {
        throw Object.assign(new Error('redis://secret-host:6379 refused'), { code: 'store-unavailable' });
      };
      await world.ana.types('reset');
      await saidOnce();
      const [report] = world.bot.reports;
      assert.ok(report?.what === 'trouble' && report.code === 'store-unavailable' && report.reference);
      assert.ok(world.ana.last().text.includes(report.reference));
      assert.doesNotMatch(world.ana.last().text, /redis|store|Error/);
    });

    it('SEC-116: what people type is in no report', async () => {
      const canary = 'hunter2-canary';
      world.listener.answer = async () => {
        throw new Error(canary);
      };
      world.cloud.disturb('chat.postMessage', { kind: 'status', status: 500 }, 3);
      await world.ana.types(canary);
      await world.ana.commands(canary);
      await world.cloud.deliver({ body: `{"${canary}`, contentType: 'application/json' });
      await settle();
      assert.ok(world.bot.reports.length > 0);
      assert.equal(JSON.stringify(world.bot.reports).includes(canary), false);
    });
  });
});
