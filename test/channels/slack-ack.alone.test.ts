import assert from 'node:assert/strict';
import type { Answer } from '../../src/channels/port.ts';
import { openSessions } from '../../src/store/open-sessions.ts';
import { type RedisServer, startRedis } from '../world/redis.ts';
import { eventRequest, send, signed } from '../world/slack/front.ts';
import { startSlackCloud } from '../world/slack-cloud.ts';
import { botToken, type SlackBot, signingSecret, startSlackBot, team } from './slack-bot.ts';
import { samples } from './slack-samples.ts';

const crowd = Array.from({ length: 200 }, (_, place) => ({ id: `U0CROWD${place}`, name: `Person ${place}` }));
const code = samples.code ?? assert.fail();
const done = samples.done ?? assert.fail();

/** The product while directory and mail hang: its answer comes after 800 ms, as the channel port promises. */
const slow = (bot: SlackBot): void => {
  bot.listener.answer = () =>
    new Promise<Answer>((resolve) => setTimeout(() => resolve({ shown: bot.listener.card(code), replaces: true }), 800));
};

/** What Slack waits. The second we aim at is measured on a quiet machine (`test/soak/load.ts`): here clients, stand-in and bot share one process. */
const slackWaitsMs = 3_000;

describe('Slack is acknowledged in time (SEC-125)', () => {
  let redis: RedisServer;
  const start = async () => {
    const sessions = openSessions({ redisUrl: redis.url, file: '' });
    const cloud = await startSlackCloud({ team, signingSecret, botToken, people: crowd });
    const bots = await Promise.all([startSlackBot(cloud, sessions), startSlackBot(cloud, sessions)]);
    cloud.botUrl = bots[0].url;
    const close = async () => {
      await Promise.all([...bots.map((bot) => bot.close()), cloud.close()]);
      await sessions.close();
    };
    return { cloud, bots, close };
  };
  type World = Awaited<ReturnType<typeof start>>;
  let world: World;
  beforeEach(async () => {
    world = await start();
  });
  afterEach(() => world.close());
  before(async () => {
    redis = await startRedis();
  });
  after(() => redis.stop());

  const slowest = (answers: readonly { ms: number; status: number }[]): number => {
    assert.ok(answers.every((answer) => answer.status === 200));
    return Math.max(...answers.map((answer) => answer.ms));
  };

  it('200 people at once, while the product hangs: messages, commands, presses', async () => {
    const [bot] = world.bots;
    bot.listener.says(code);
    const members = crowd.map(({ id }) => world.cloud.member(id));
    await Promise.all(members.map((member) => member.types('help')));
    await world.cloud.until(() => bot.listener.posts.length === 200, 20_000);
    slow(bot);
    const cards = members.map((member) => member.last());
    const quiet = () => world.cloud.until(() => bot.listener.posts.length === bot.listener.inbounds.length, 20_000);
    const messages = slowest(await Promise.all(members.map((member) => member.types('reset'))));
    await quiet();
    const commands = slowest(await Promise.all(members.map((member) => member.commands('reset'))));
    await quiet();
    const presses = slowest(await Promise.all(members.map((member, place) => member.presses('Cancel', cards[place]))));
    assert.ok(Math.max(messages, commands, presses) < slackWaitsMs, `${messages} ${commands} ${presses} ms`);
    await world.cloud.until(() => bot.listener.inbounds.length === 800, 20_000);
  });

  it('a window, while the product hangs for ever: it closes, and what comes later is shown', async () => {
    const [bot] = world.bots;
    const member = world.cloud.member('U0CROWD0');
    bot.listener.says(code);
    await member.types('reset');
    await world.cloud.until(() => bot.listener.posts.length === 1);
    await member.presses('Enter the code');
    await world.cloud.until(() => member.window() !== null);
    let settle = (_: Answer): void => {};
    bot.listener.answer = () =>
      new Promise((resolve) => {
        settle = resolve;
      });
    const answer = await member.submits({ 'Six-digit code': '123456' });
    assert.ok(answer.status === 200 && answer.ms < 1000, `${answer.ms} ms`);
    assert.equal(member.window(), null);
    settle({ shown: bot.listener.card(done), replaces: true });
    await world.cloud.until(() => /was reset/.test(member.last().text));
    assert.equal(member.messages().filter((message) => message.from === 'bot').length, 1);
  });

  it('while Slack’s own API hangs: everything is acknowledged all the same', async () => {
    for (const method of ['users.info', 'conversations.open']) world.cloud.disturb(method, { kind: 'hang' }, 100);
    const members = crowd.slice(0, 20).map(({ id }) => world.cloud.member(id));
    const messages = slowest(await Promise.all(members.map((member) => member.types('reset'))));
    const commands = slowest(await Promise.all(members.map((member) => member.commands('reset', { channel: 'C0GENERAL' }))));
    assert.ok(Math.max(messages, commands) < 1000, `${messages} ${commands} ms`);
  });

  it('SEC-3: one signed request to two replicas on one Redis, 20 times at once: heard once', async () => {
    const member = world.cloud.member('U0CROWD1');
    const event = {
      type: 'message',
      channel: member.dm,
      channel_type: 'im',
      user: member.id,
      text: 'reset',
      ts: world.cloud.state.ts(),
    };
    const request = eventRequest(world.cloud.envelope(event));
    const headers = signed(signingSecret, Math.floor(Date.now() / 1000), request.body);
    const urls = Array.from({ length: 20 }, (_, place) => world.bots[place % 2 === 0 ? 0 : 1].url);
    const answers = await Promise.all(urls.map((url) => send(url, request, headers)));
    assert.ok(answers.every((answer) => answer.status === 200));
    const heard = () => world.bots[0].listener.inbounds.length + world.bots[1].listener.inbounds.length;
    await world.cloud.until(() => heard() === 1);
    assert.equal(
      world.bots.flatMap((bot) => bot.reports).filter((report) => report.what === 'refused' && report.why === 'replay').length,
      19,
    );
  });

  it('SEC-110: Redis stands still: 503 within its time limit, and again 200 when it is back', async () => {
    const member = world.cloud.member('U0CROWD2');
    await member.types('hello');
    redis.pause();
    const answer = await member.types('reset');
    redis.resume();
    assert.equal(answer.status, 503);
    assert.ok(answer.ms < 2900, `${answer.ms} ms`);
    assert.equal((await world.cloud.redelivers()).status, 200);
  });
});
