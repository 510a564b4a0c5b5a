import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { exportJWK, exportSPKI, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { type AnyActivity, TeamsClient } from '../world/teams-client.ts';
import { startTeamsBot, type TeamsBot } from './teams-bot.ts';

const nowSeconds = (): number => Math.floor(Date.now() / 1_000);

describe('the gate before Teams activities', () => {
  let bot: TeamsBot;
  let ana: TeamsClient;
  before(async () => {
    bot = await startTeamsBot();
    ana = bot.person();
  });
  after(() => bot.stop());
  beforeEach(() => {
    bot.heard.length = 0;
    bot.connector.calls.length = 0;
  });

  const withToken = async (claims: JWTPayload, header: Partial<JWTHeaderParameters> = {}, activity = ana.message('reset')) =>
    ana.posts(JSON.stringify(activity), { authorization: `Bearer ${await bot.connector.token(claims, header)}` });
  const noEffect = (reply: { status: number; body: string }, status: number): void => {
    assert.equal(reply.status, status);
    assert.equal(reply.body, '', 'nothing internal in any body');
    assert.deepEqual(bot.heard, []);
    assert.deepEqual(bot.connector.calls, []);
  };

  it('lets a good activity in', async () => {
    assert.equal((await withToken({})).status, 200);
    assert.equal(bot.heard.length, 1);
  });

  describe('the token (SEC-4)', () => {
    it('no header, another scheme: 401', async () => {
      const body = JSON.stringify(ana.message('reset'));
      noEffect(await ana.posts(body), 401);
      noEffect(await ana.posts(body, { authorization: 'Basic YTpi' }), 401);
    });

    for (const [name, authorization] of [
      ['garbage', 'Bearer garbage'],
      ['three parts of garbage', 'Bearer a.b.c'],
      ['two tokens', 'Bearer a.b.c, Bearer d.e.f'],
      ['an endless token', `Bearer ${'a'.repeat(9_000)}.b.c`],
    ] as const)
      it(`${name}: 403`, async () => {
        noEffect(await ana.posts(JSON.stringify(ana.message('reset')), { authorization }), 403);
      });

    const broken: readonly (readonly [string, () => JWTPayload])[] = [
      ['another issuer', () => ({ iss: 'https://sts.windows.net/other/' })],
      ['another audience', () => ({ aud: randomUUID() })],
      ['an audience list with another app beside ours', () => ({ aud: [bot.connector.appId, randomUUID()] })],
      ['no audience', () => ({ aud: undefined })],
      ['expired 301 s ago', () => ({ exp: nowSeconds() - 301 })],
      ['not valid for another 301 s', () => ({ nbf: nowSeconds() + 302 })],
      ['no expiry', () => ({ exp: undefined })],
      ['a service URL that differs in one character', () => ({ serviceurl: `${bot.connector.serviceUrl}x` })],
      ['no service URL', () => ({ serviceurl: undefined })],
      ["a person's own token", () => ({ scp: 'user_impersonation' })],
    ];
    for (const [name, claims] of broken)
      it(`${name}: 403`, async () => {
        noEffect(await withToken(claims()), 403);
      });

    it('within the skew of 300 s both ways: let in', async () => {
      assert.equal((await withToken({ exp: nowSeconds() - 290 })).status, 200);
      assert.equal((await withToken({ nbf: nowSeconds() + 290 })).status, 200);
    });

    it('alg none: 403', async () => {
      const token = new UnsecuredJWT({ aud: bot.connector.appId, serviceurl: bot.connector.serviceUrl })
        .setIssuer('https://api.botframework.com')
        .setNotBefore('0s')
        .setExpirationTime('1h')
        .encode();
      noEffect(await ana.posts(JSON.stringify(ana.message('reset')), { authorization: `Bearer ${token}` }), 403);
      noEffect(await ana.posts(JSON.stringify(ana.message('reset')), { authorization: `Bearer ${token}AA` }), 403);
    });

    it('HS256 signed with the public key: 403', async () => {
      const secret = new TextEncoder().encode(await exportSPKI(bot.connector.keys.publicKey));
      const token = await new SignJWT({ aud: bot.connector.appId, serviceurl: bot.connector.serviceUrl })
        .setProtectedHeader({ alg: 'HS256', kid: bot.connector.keys.kid })
        .setIssuer('https://api.botframework.com')
        .setNotBefore('0s')
        .setExpirationTime('1h')
        .sign(secret);
      noEffect(await ana.posts(JSON.stringify(ana.message('reset')), { authorization: `Bearer ${token}` }), 403);
    });

    it("somebody else's key under our key id; RS512 and PS256 with ours: 403", async () => {
      const { privateKey } = await generateKeyPair('RS256');
      const token = await bot.connector.token({}, {}, privateKey);
      noEffect(await ana.posts(JSON.stringify(ana.message('reset')), { authorization: `Bearer ${token}` }), 403);
    });

    it('a changed payload under a good signature: 403', async () => {
      const [header, , signature] = (await bot.connector.token()).split('.');
      const payload = Buffer.from(JSON.stringify({ aud: bot.connector.appId, exp: nowSeconds() + 9_000 })).toString('base64url');
      const authorization = `Bearer ${header}.${payload}.${signature}`;
      noEffect(await ana.posts(JSON.stringify(ana.message('reset')), { authorization }), 403);
    });

    it('a token that brings its own key (jwk, jku): 403 (SEC-5)', async () => {
      const mine = await generateKeyPair('RS256', { extractable: true });
      const jwk = await exportJWK(mine.publicKey);
      const token = await bot.connector.token({}, { jwk, jku: 'https://evil.example/keys', kid: 'mine' }, mine.privateKey);
      noEffect(await ana.posts(JSON.stringify(ana.message('reset')), { authorization: `Bearer ${token}` }), 403);
    });

    it('a remembered token ends with its lifetime', async () => {
      const authorization = `Bearer ${await bot.connector.token({ exp: nowSeconds() + 60 })}`;
      assert.equal((await ana.posts(JSON.stringify(ana.message('hello')), { authorization })).status, 200);
      bot.heard.length = 0;
      bot.clock.offsetMs = 361_000;
      try {
        noEffect(await ana.posts(JSON.stringify(ana.message('hello')), { authorization }), 403);
      } finally {
        bot.clock.offsetMs = 0;
      }
    });
  });

  describe('the activity beside the token', () => {
    const cases: readonly (readonly [string, () => AnyActivity, number])[] = [
      ['no channel', () => ({ channelId: undefined }), 403],
      ['an empty channel', () => ({ channelId: '' }), 403],
      ['the emulator', () => ({ channelId: 'emulator' }), 403],
      ['Web Chat', () => ({ channelId: 'webchat' }), 403],
      ['App Service Extension', () => ({ channelId: 'AseChannel' }), 403],
      ['no service URL', () => ({ serviceUrl: undefined }), 403],
      ['an empty service URL', () => ({ serviceUrl: '' }), 403],
      ['an altered service URL', () => ({ serviceUrl: 'https://smba.trafficmanager.net/teams/' }), 403],
      [
        'a foreign tenant in the conversation',
        () => ({ conversation: { id: 'a:1', conversationType: 'personal', tenantId: randomUUID() } }),
        403,
      ],
      ['a foreign tenant in channelData only', () => ({ channelData: { tenant: { id: randomUUID() } } }), 403],
      [
        'a foreign tenant everywhere',
        () => {
          const tenantId = randomUUID();
          return {
            conversation: { id: 'a:1', conversationType: 'personal', tenantId },
            channelData: { tenant: { id: tenantId } },
          };
        },
        403,
      ],
      ['a sender of a foreign tenant', () => ({ from: { id: '29:x', aadObjectId: randomUUID(), tenantId: randomUUID() } }), 403],
      ['no tenant at all', () => ({ conversation: { id: 'a:1', conversationType: 'personal' }, channelData: {} }), 403],
    ];
    for (const [name, more, status] of cases)
      it(`${name}: ${status} (SEC-4, SEC-8)`, async () => {
        noEffect(await withToken({}, {}, ana.message('reset', more())), status);
      });
  });

  it('a service URL of the attacker, signed: refused, and it hears nothing (SEC-7)', async () => {
    const mallory = await startTeamsBot();
    try {
      const serviceUrl = mallory.connector.serviceUrl;
      noEffect(await withToken({ serviceurl: serviceUrl }, {}, ana.message('reset', { serviceUrl })), 403);
      assert.deepEqual(mallory.connector.calls, []);
    } finally {
      await mallory.stop();
    }
  });

  describe('shapes (SEC-15)', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'x' : { a: nested(depth - 1) });
    const shapes: readonly (readonly [string, () => AnyActivity])[] = [
      ['text as a list', () => ({ text: ['reset', 'unlock'] })],
      ['a sender id as an object', () => ({ from: { id: { $ne: null } } })],
      ['an object id of another form', () => ({ from: { id: '29:x', aadObjectId: "x' OR 1=1" } })],
      ['a conversation as a string', () => ({ conversation: 'a:1' })],
      ['no id of the message', () => ({ id: undefined })],
      ['an endless id', () => ({ id: 'x'.repeat(2_000) })],
      ['too deep', () => ({ extra: nested(21) })],
      ['a list for a type', () => ({ type: ['message'] })],
    ];
    for (const [name, more] of shapes)
      it(`${name}: 400`, async () => {
        noEffect(await withToken({}, {}, ana.message('reset', more())), 400);
      });

    it('the deepest that is allowed passes', async () => {
      assert.equal((await withToken({}, {}, ana.message('reset', { extra: nested(18) }))).status, 200);
    });

    const raw: readonly (readonly [string, () => string | Uint8Array<ArrayBuffer>, Record<string, string>, number])[] = [
      ['a __proto__ key', () => JSON.stringify(ana.message('reset')).replace('{', '{"__proto__":{"isAdmin":true},'), {}, 400],
      ['a hidden __proto__ key', () => JSON.stringify(ana.message('reset')).replace('{', '{"\\u005f_proto__":{},'), {}, 400],
      ['not JSON', () => '{', {}, 400],
      ['a list', () => '[]', {}, 400],
      ['nothing', () => '', {}, 400],
      ['not UTF-8', () => new Uint8Array([0x22, 0xff, 0x22]), {}, 400],
      ['200,000 open brackets', () => '['.repeat(200_000), {}, 400],
      ['1 MiB', () => JSON.stringify(ana.message('x'.repeat(1_048_576))), {}, 413],
      ['another content type', () => JSON.stringify(ana.message('reset')), { 'content-type': 'text/plain' }, 415],
      [
        'a compressed body',
        () => new Uint8Array(gzipSync(JSON.stringify(ana.message('reset')))),
        { 'content-encoding': 'gzip' },
        415,
      ],
    ];
    for (const [name, body, headers, status] of raw)
      it(`${name}: ${status}`, async () => {
        const authorization = `Bearer ${await bot.connector.token()}`;
        noEffect(await ana.posts(body(), { authorization, ...headers }), status);
      });
  });
});

describe('signing keys (SEC-5)', function () {
  this.timeout(20_000);

  it('500 tokens with random key ids cause at most one fetch', async () => {
    const bot = await startTeamsBot();
    try {
      const ana = bot.person();
      const body = JSON.stringify(ana.message('reset'));
      const sent = Array.from({ length: 500 }, async () => {
        const token = await bot.connector.token({}, { kid: randomUUID() });
        return (await ana.posts(body, { authorization: `Bearer ${token}` })).status;
      });
      assert.deepEqual([...new Set(await Promise.all(sent))], [403]);
      assert.ok(bot.connector.metadataFetches <= 1, `${bot.connector.metadataFetches} fetches`);

      bot.clock.offsetMs = 301_000; // five minutes on, an unknown id is worth one more look
      for (const kid of ['a', 'b', 'c'])
        await ana.posts(body, { authorization: `Bearer ${await bot.connector.token({ exp: nowSeconds() + 7_200 }, { kid })}` });
      assert.equal(bot.connector.metadataFetches, 2);
    } finally {
      await bot.stop();
    }
  });

  it('metadata down at the start: not ready, everything refused; back later: let in', async () => {
    const bot = await startTeamsBot();
    try {
      bot.connector.isMetadataDown = true;
      const ana = bot.person();
      assert.equal(await bot.channel.ready(), false);
      assert.equal((await ana.sends(ana.message('reset'))).status, 503);
      assert.deepEqual(bot.heard, []);

      bot.connector.isMetadataDown = false;
      bot.clock.offsetMs = 11_000;
      assert.equal((await ana.sends(ana.message('reset'))).status, 200);
      assert.equal(await bot.channel.ready(), true);
    } finally {
      await bot.stop();
    }
  });

  it('keys older than a day are not believed when no new ones can be had', async () => {
    const bot = await startTeamsBot();
    try {
      assert.equal(await bot.channel.ready(), true);
      bot.connector.isMetadataDown = true;
      bot.clock.offsetMs = 24 * 3_600_000 + 1;
      assert.equal(await bot.channel.ready(), false);
    } finally {
      await bot.stop();
    }
  });

  it('metadata that points to keys of another host is not followed', async () => {
    const bot = await startTeamsBot();
    const mallory = await startTeamsBot();
    try {
      bot.connector.keysUrl = `http://${mallory.connector.host}/v1/.well-known/keys`;
      assert.equal(await bot.channel.ready(), false);
    } finally {
      await bot.stop();
      await mallory.stop();
    }
  });

  it('plain http metadata is refused in production', async () => {
    const bot = await startTeamsBot((options) => ({ ...options, mode: 'production' }));
    try {
      assert.equal(await bot.channel.ready(), false);
      assert.equal(bot.connector.metadataFetches, 0);
    } finally {
      await bot.stop();
    }
  });
});

describe("a listed tenant's own issuer", () => {
  it('needs the app as `appid` and as audience', async () => {
    const bot = await startTeamsBot((options) => ({
      ...options,
      issuers: [...options.issuers, `https://sts.windows.net/${options.tenantIds[0]}/`],
    }));
    try {
      const ana = bot.person();
      const iss = `https://sts.windows.net/${bot.connector.tenant}/`;
      const send = async (claims: JWTPayload) =>
        (
          await ana.posts(JSON.stringify(ana.message('reset')), {
            authorization: `Bearer ${await bot.connector.token({ iss, serviceurl: undefined, ...claims })}`,
          })
        ).status;
      assert.equal(await send({ appid: bot.connector.appId }), 200);
      assert.equal(await send({ appid: bot.connector.appId, aud: `api://botid-${bot.connector.appId}` }), 200);
      assert.equal(await send({}), 403);
      assert.equal(await send({ appid: randomUUID() }), 403);
      assert.equal(await send({ appid: bot.connector.appId, aud: 'https://graph.microsoft.com' }), 403);
      assert.equal(await send({ appid: bot.connector.appId, scp: 'user_impersonation' }), 403);
    } finally {
      await bot.stop();
    }
  });
});

describe('an endorsement for another channel', () => {
  it('is not good for Teams (SEC-4)', async () => {
    const bot = await startTeamsBot();
    const other = await (await import('../world/bot-connector.ts')).BotConnector.start({ endorsements: ['webchat'] });
    const strict = await startTeamsBot((options) => ({
      ...options,
      metadataUrl: other.metadataUrl,
      appId: other.appId,
      tenantIds: [other.tenant],
      serviceHosts: [other.host],
    }));
    try {
      const ana = new TeamsClient(other, strict.url);
      assert.equal((await ana.sends(ana.message('reset'))).status, 403);
      assert.deepEqual(strict.heard, []);
    } finally {
      await bot.stop();
      await strict.stop();
      await other.stop();
    }
  });
});
