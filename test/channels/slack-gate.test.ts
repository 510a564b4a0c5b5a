import assert from 'node:assert/strict';
import { request } from 'node:http';
import { eventRequest, formRequest, interactionRequest, send, signed } from '../world/slack/front.ts';
import { startSlackCloud } from '../world/slack-cloud.ts';
import { botToken, people, type SlackWorld, signingSecret, startSlackBot, startSlackWorld, team } from './slack-bot.ts';

const otherSecret = 'another-signing-secret-of-32-characters';

describe('Slack gate', () => {
  let world: SlackWorld;
  beforeEach(async () => {
    world = await startSlackWorld({ signingSecrets: [signingSecret, otherSecret] });
  });
  afterEach(() => world.close());

  const seconds = () => Math.floor(world.cloud.state.now() / 1000);
  const message = (text = 'reset') =>
    eventRequest(
      world.cloud.envelope({
        type: 'message',
        channel: world.ana.dm,
        channel_type: 'im',
        user: 'U0ANA',
        text,
        ts: world.cloud.state.ts(),
      }),
    );
  const heard = () => world.listener.inbounds.length;
  const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
  const isHeard = () => world.cloud.until(() => heard() > 0, 2000);

  describe('SEC-1: the signature', () => {
    const refused: readonly (readonly [string, (body: string) => Record<string, string>])[] = [
      ['no headers', () => ({})],
      ['no timestamp', (body) => ({ 'x-slack-signature': signed(signingSecret, seconds(), body)['x-slack-signature'] ?? '' })],
      ['no signature', () => ({ 'x-slack-request-timestamp': String(seconds()) })],
      ['an unsigned retry', () => ({ 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' })],
      ['301 s old', (body) => signed(signingSecret, seconds() - 302, body)],
      ['301 s early', (body) => signed(signingSecret, seconds() + 302, body)],
      ['another secret', (body) => signed('a-secret-nobody-agreed-on-at-all-here', seconds(), body)],
      [
        'a short signature',
        (body) => {
          const headers = signed(signingSecret, seconds(), body);
          return { ...headers, 'x-slack-signature': (headers['x-slack-signature'] ?? '').slice(0, -2) };
        },
      ],
      [
        'upper-case hex',
        (body) => {
          const headers = signed(signingSecret, seconds(), body);
          return { ...headers, 'x-slack-signature': (headers['x-slack-signature'] ?? '').toUpperCase().replace('V0', 'v0') };
        },
      ],
      [
        'a timestamp with a sign',
        (body) => ({ ...signed(signingSecret, seconds(), body), 'x-slack-request-timestamp': `+${seconds()}` }),
      ],
      ['one flipped byte', (body) => signed(signingSecret, seconds(), body.replace('reset', 'resex'))],
      ['made over JSON written anew', (body) => signed(signingSecret, seconds(), JSON.stringify(JSON.parse(body), null, 1))],
    ];
    for (const [attack, headers] of refused)
      it(`${attack}: 401, empty, no effect`, async () => {
        const sent = message();
        const answer = await send(world.bot.url, sent, headers(sent.body));
        assert.deepEqual([answer.status, answer.text], [401, '']);
        await settle();
        assert.equal(heard(), 0);
        assert.equal(world.cloud.calls.length, 0);
      });

    it('a correct one passes, also 299 s off', async () => {
      for (const offset of [0, -299, 299]) {
        const sent = message();
        assert.equal((await send(world.bot.url, sent, signed(signingSecret, seconds() + offset, sent.body))).status, 200);
      }
      await world.cloud.until(() => heard() === 3);
    });

    it('the address check is signed like everything else', async () => {
      const sent = eventRequest({ type: 'url_verification', challenge: 'a-challenge', token: 'x' });
      assert.equal((await send(world.bot.url, sent, {})).status, 401);
      const answer = await send(world.bot.url, sent, signed(signingSecret, seconds(), sent.body));
      assert.deepEqual([answer.status, JSON.parse(answer.text)], [200, { challenge: 'a-challenge' }]);
    });

    it('the certificate check is answered and carries nothing in', async () => {
      assert.equal((await send(world.bot.url, formRequest({ ssl_check: '1', token: 'x' }), {})).status, 200);
      const smuggled = formRequest({ ssl_check: '1', command: '/password', text: 'reset', team_id: team });
      assert.equal((await send(world.bot.url, smuggled, {})).status, 401);
      await settle();
      assert.equal(heard(), 0);
    });
  });

  it('SEC-2: two secrets are good at once; one that was removed is not', async () => {
    for (const secret of [signingSecret, otherSecret]) {
      const sent = message();
      assert.equal((await send(world.bot.url, sent, signed(secret, seconds(), sent.body))).status, 200);
    }
    const later = await startSlackBot(world.cloud, world.sessions, { signingSecrets: [otherSecret] });
    const sent = message();
    assert.equal((await send(later.url, sent, signed(signingSecret, seconds(), sent.body))).status, 401);
    await later.close();
  });

  describe('SEC-3: replays', () => {
    it('the same request three times at once, to two replicas: one effect', async () => {
      const twin = await startSlackBot(world.cloud, world.sessions);
      const sent = message();
      const headers = signed(signingSecret, seconds(), sent.body);
      const answers = await Promise.all([world.bot.url, twin.url, world.bot.url].map((url) => send(url, sent, headers)));
      assert.deepEqual(
        answers.map((answer) => answer.status),
        [200, 200, 200],
      );
      await world.cloud.until(() => heard() + twin.listener.inbounds.length === 1);
      await settle();
      assert.equal(heard() + twin.listener.inbounds.length, 1);
      await twin.close();
    });

    it('the same event again after 1 and 5 minutes, freshly signed: one effect', async () => {
      await world.ana.types('reset');
      for (const minutes of [0, 1, 5]) {
        world.clock.offsetMs = minutes * 60_000;
        assert.equal((await world.cloud.redelivers(minutes + 1)).status, 200);
      }
      await settle();
      assert.equal(heard(), 1);
    });

    it('one message under two event ids: one effect', async () => {
      const event = {
        type: 'message',
        channel: world.ana.dm,
        channel_type: 'im',
        user: 'U0ANA',
        text: 'a',
        ts: world.cloud.state.ts(),
      };
      await world.cloud.deliver(eventRequest(world.cloud.envelope(event)));
      await world.cloud.deliver(eventRequest(world.cloud.envelope(event)));
      await settle();
      assert.equal(heard(), 1);
    });

    it('a retry whose original never arrived is heard', async () => {
      world.cloud.lastRequest = message();
      await world.cloud.redelivers(1);
      await isHeard();
    });

    it('a store that is gone: 503, no effect', async () => {
      const sessions = {
        firstTime: async () => {
          throw Object.assign(new Error('gone'), { code: 'store-unavailable' });
        },
      };
      const poor = await startSlackBot(world.cloud, world.sessions, { sessions });
      const sent = message();
      const answer = await send(poor.url, sent, signed(signingSecret, seconds(), sent.body));
      assert.deepEqual([answer.status, answer.text], [503, '']);
      assert.equal(poor.listener.inbounds.length, 0);
      assert.deepEqual(poor.reports, [{ what: 'trouble', code: 'store-unavailable', reference: null }]);
      await poor.close();
    });
  });

  describe('SEC-8: tenants', () => {
    const press = () => {
      const interaction = {
        user: { id: 'U0ANA', team_id: team },
        team: { id: team },
        enterprise: null,
        trigger_id: 'a',
        channel: { id: world.ana.dm },
        message: { ts: '1.1' },
      };
      const action = { type: 'button', action_id: 'lk:0', value: 'a-handle', action_ts: world.cloud.state.ts() };
      return { type: 'block_actions', ...interaction, actions: [action] };
    };
    const foreign: readonly (readonly [string, () => ReturnType<typeof eventRequest>])[] = [
      ['a foreign team', () => eventRequest({ ...JSON.parse(message().body), team_id: 'T0EVIL' })],
      [
        'a foreign team in the event only',
        () => {
          const body = JSON.parse(message().body);
          return eventRequest({ ...body, event: { ...body.event, user_team: 'T0EVIL' } });
        },
      ],
      ['a foreign authorization', () => eventRequest({ ...JSON.parse(message().body), authorizations: [{ team_id: 'T0EVIL' }] })],
      [
        'the right team with a foreign user team',
        () => interactionRequest({ ...press(), user: { id: 'U0ANA', team_id: 'T0EVIL' } }),
      ],
      ['a foreign team in a press', () => interactionRequest({ ...press(), team: { id: 'T0EVIL' } })],
      [
        'an organisation that is not listed, alone',
        () => interactionRequest({ ...press(), team: null, enterprise: { id: 'E0EVIL' }, user: { id: 'U0ANA' } }),
      ],
    ];
    for (const [attack, sent] of foreign)
      it(`${attack}: nothing is looked up, nothing said`, async () => {
        const answer = await world.cloud.deliver(sent());
        assert.deepEqual([answer.status, answer.text], [200, '']);
        await settle();
        assert.equal(heard(), 0);
        assert.equal(world.cloud.calls.length, 0);
        assert.deepEqual(world.bot.reports.at(-1), { what: 'refused', why: 'foreign-tenant', identity: null });
      });

    it('an empty list allows nobody', async () => {
      const shut = await startSlackBot(world.cloud, world.sessions, { teams: [] });
      world.cloud.botUrl = shut.url;
      await world.ana.types('reset');
      await settle();
      assert.equal(shut.listener.inbounds.length, 0);
      await shut.close();
    });

    it('a listed organisation is the tenant, whichever of its workspaces speaks', async () => {
      const enterprise = 'E0ACME';
      const org = await startSlackCloud({ team, enterprise, signingSecret, botToken, people });
      const bot = await startSlackBot(org, world.sessions, { teams: [enterprise] });
      org.botUrl = bot.url;
      await org.member('U0ANA').types('reset');
      await org.until(() => bot.listener.inbounds.length === 1);
      assert.equal(bot.listener.inbounds[0]?.address.tenant, enterprise);
      await Promise.all([bot.close(), org.close()]);
    });
  });

  describe('SEC-15: shapes', () => {
    const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
    const event = () => JSON.parse(message().body);
    const malformed: readonly (readonly [
      string,
      () => { body: string; contentType: string; headers?: Record<string, string> },
    ])[] = [
      ['a list for a user', () => eventRequest({ ...event(), event: { ...event().event, user: ['U0ANA', 'U0BEN'] } })],
      ['an object for a text', () => eventRequest({ ...event(), event: { ...event().event, text: { $ne: '' } } })],
      ['a number for a team', () => eventRequest({ ...event(), team_id: 1 })],
      ['nested too deep', () => eventRequest({ ...event(), more: deep(25) })],
      [
        'a prototype key',
        () => ({ body: message().body.replace('"token"', '"__proto__":{"a":1},"token"'), contentType: 'application/json' }),
      ],
      ['a list as the whole', () => ({ body: '[]', contentType: 'application/json' })],
      ['no JSON', () => ({ body: '{"canary-hunter2', contentType: 'application/json' })],
      ['another content type', () => ({ ...message(), contentType: 'text/plain' })],
      ['a compressed body', () => ({ ...message(), headers: { 'content-encoding': 'gzip' } })],
      [
        'a form field twice',
        () => ({ body: 'command=%2Fpassword&text=a&text=b', contentType: 'application/x-www-form-urlencoded' }),
      ],
      ['a payload twice', () => ({ body: 'payload=%7B%7D&payload=%7B%7D', contentType: 'application/x-www-form-urlencoded' })],
      [
        'two presses in one',
        () => {
          const press = { type: 'button', action_id: 'lk:0', value: 'x', action_ts: '1.1' };
          return interactionRequest({
            type: 'block_actions',
            user: { id: 'U0ANA' },
            team: { id: team },
            trigger_id: 'a',
            actions: [press, press],
          });
        },
      ],
    ];
    for (const [attack, sent] of malformed)
      it(`${attack}: 400, no effect`, async () => {
        const answer = await world.cloud.deliver(sent());
        assert.deepEqual([answer.status, answer.text], [400, '']);
        await settle();
        assert.equal(heard(), 0);
        assert.equal(JSON.stringify(world.bot.reports).includes('hunter2'), false);
      });

    it('256 KiB pass, one byte more and 1 MiB do not; the next request is served', async () => {
      const padded = (bytes: number) => {
        const body = message().body;
        return { body: body.replace(/}$/, `,"pad":"${'x'.repeat(bytes - body.length - 9)}"}`), contentType: 'application/json' };
      };
      assert.equal(padded(256 * 1024).body.length, 256 * 1024);
      assert.equal((await world.cloud.deliver(padded(256 * 1024))).status, 200);
      assert.equal((await world.cloud.deliver(padded(256 * 1024 + 1))).status, 413);
      assert.equal((await world.cloud.deliver(padded(1024 * 1024))).status, 413);
      assert.equal((await world.ana.types('help')).status, 200);
    });

    it('a body without an end in sight is cut off', async () => {
      const status = await new Promise<number | string>((resolve) => {
        const drip = request(world.bot.url, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) =>
          resolve(response.statusCode ?? 0),
        );
        drip.on('error', (error) => resolve((error as NodeJS.ErrnoException).code ?? 'error'));
        const piece = Buffer.alloc(64 * 1024, 'x');
        const pour = (left: number): void => {
          if (left === 0 || drip.destroyed) return;
          drip.write(piece, () => pour(left - 1));
        };
        pour(1000);
      });
      assert.ok([413, 'EPIPE', 'ECONNRESET'].includes(status), String(status));
      assert.equal((await world.ana.types('help')).status, 200);
    });

    it('a kind of delivery nobody waits for is acknowledged and goes nowhere', async () => {
      const answer = await world.cloud.deliver(
        interactionRequest({ type: 'shortcut', callback_id: 'x', team: { id: team }, user: { id: 'U0ANA' } }),
      );
      assert.deepEqual([answer.status, answer.text], [200, '']);
    });
  });
});
