import assert from 'node:assert/strict';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import sinon from 'sinon';
import type { SignInAnswer, SignInAsked, SignInAttempt, SignInProvider } from '../../src/runtime/sign-in.ts';
import { createSignIn } from '../../src/web/sign-in/provider.ts';
import { OidcVisitor } from '../world/oidc/visitor.ts';
import { changeScope, OidcTenant } from '../world/oidc.ts';

const tenantId = '5f0c1e2a-7b3d-4c58-9a61-0e2d4f6b8a10';
const ana = 'a0a0a0a0-7b3d-4c58-9a61-5f0c1e2a7b3d';
const guest = 'b0b0b0b0-7b3d-4c58-9a61-5f0c1e2a7b3d';
const redirectUri = 'http://localhost:3978/signed-in';
const people: Readonly<Record<string, { objectId: string; tenant?: string }>> = {
  'ana.alves@fernhill.example': { objectId: ana },
  'gus.guest@elsewhere.example': { objectId: guest, tenant: '11111111-7b3d-4c58-9a61-0e2d4f6b8a10' },
};
const identity: SignInAsked = { wants: 'identity', login: null };

describe('signing in by OpenID Connect, at a real provider', () => {
  let tenant: OidcTenant;
  let logged: string[] = [];
  before(async () => {
    tenant = await OidcTenant.start({
      tenant: tenantId,
      redirectUri,
      signIn: async (login, password) => (password === 'right' && people[login] ? { ...people[login], name: login } : null),
    });
  });
  after(() => tenant.stop());
  beforeEach(() => {
    logged = [];
    tenant.onToken = null;
  });

  const provider = (changed: Partial<Parameters<typeof createSignIn>[0]> = {}): SignInProvider =>
    createSignIn({
      issuer: tenant.issuer,
      tenantId,
      clientId: tenant.clientId,
      proof: { kind: 'secret', secret: () => tenant.clientSecret },
      redirectUri,
      accessScope: changeScope,
      isInsecureAllowed: true,
      now: () => Date.now(),
      log: { warn: (message, fields) => void logged.push(`${message} ${JSON.stringify(fields)}`) },
      ...changed,
    });
  const begun = async (asked = identity, at = provider()): Promise<{ url: URL; attempt: SignInAttempt }> => {
    const begin = await at.begin(asked);
    assert.ok(begin.ok);
    return { url: new URL(begin.value.url), attempt: begin.value.attempt };
  };
  const answerIn = (address: string): SignInAnswer => Object.fromEntries(new URL(address).searchParams);
  const signsIn = async (url: URL, login = 'ana.alves@fernhill.example', visitor = new OidcVisitor()): Promise<SignInAnswer> =>
    answerIn(await visitor.signsIn(url.href, login, 'right'));
  const refusedFor = async (answer: SignInAnswer, attempt: SignInAttempt, at = provider()): Promise<string> => {
    const finished = await at.finish(answer, attempt, 'identity');
    return finished.ok ? 'in' : finished.reason;
  };
  /** The token endpoint answers with this ID token, whatever was asked. */
  const answersWith = (idToken: string): void => {
    tenant.onToken = (_request, response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: idToken }));
      return true;
    };
  };

  it('asks for a code with PKCE S256, state, nonce and a fresh sign-in, at the exact address registered', async () => {
    const { url, attempt } = await begun({ wants: 'identity', login: 'ana.alves@fernhill.example' });
    const asked = Object.fromEntries(url.searchParams);
    assert.equal(`${url.origin}${url.pathname}`, `${tenant.authority}/${tenantId}/oauth2/v2.0/authorize`);
    assert.equal(asked.response_type, 'code');
    assert.equal(asked.redirect_uri, redirectUri);
    assert.equal(asked.code_challenge_method, 'S256');
    assert.equal(asked.prompt, 'login');
    assert.equal(asked.scope, 'openid profile');
    assert.equal(asked.login_hint, 'ana.alves@fernhill.example');
    assert.equal(asked.state, attempt.state);
    for (const name of ['state', 'nonce', 'code_challenge']) assert.match(asked[name] ?? '', /^[\w-]{43}$/);
    assert.ok(!url.href.includes(attempt.verifier));
  });

  it('says nothing of whom it expects where that is not known, and never says the same twice', async () => {
    const [one, other] = [await begun(), await begun()];
    assert.equal(one.url.searchParams.get('login_hint'), null);
    for (const name of ['state', 'nonce', 'code_challenge'])
      assert.notEqual(one.url.searchParams.get(name), other.url.searchParams.get(name));
  });

  it('gives tenant, object id and time of the sign-in, and no token that nobody asked for', async () => {
    const { url, attempt } = await begun();
    const before = Math.floor(Date.now() / 1_000) * 1_000;
    const finished = await provider().finish(await signsIn(url), attempt, 'identity');
    assert.ok(finished.ok);
    const { authTime, ...rest } = finished.value;
    assert.deepEqual(rest, { tenant: tenantId, objectId: ana, methods: [], accessToken: null });
    assert.ok(authTime >= before && authTime <= Date.now());
  });

  it("brings the person's own access token for a change of password, and it prints as nothing", async () => {
    const { url, attempt } = await begun({ wants: 'access-token', login: null });
    assert.equal(url.searchParams.get('scope'), `openid profile ${changeScope}`);
    const finished = await provider().finish(await signsIn(url), attempt, 'access-token');
    assert.ok(finished.ok && finished.value.accessToken);
    assert.equal(await tenant.holderOf(finished.value.accessToken.value.reveal()), ana);
    assert.ok(!JSON.stringify(finished).includes('eyJ'));
  });

  it('a code is good once (SEC-139)', async () => {
    const { url, attempt } = await begun();
    const answer = await signsIn(url);
    assert.equal(await refusedFor(answer, attempt), 'in');
    assert.equal(await refusedFor(answer, attempt), 'expired');
  });

  it("a code injected from somebody else's sign-in is refused by its verifier (RFC 9700 section 4.5)", async () => {
    const [mine, theirs] = [await begun(), await begun()];
    const { code = '' } = await signsIn(theirs.url);
    const { state = '', iss = '' } = await signsIn(mine.url);
    assert.equal(await refusedFor({ code, state, iss }, mine.attempt), 'expired');
    assert.match(logged.join(), /invalid_grant/);
  });

  it('an answer to another state is refused', async () => {
    const [mine, theirs] = [await begun(), await begun()];
    assert.equal(await refusedFor(await signsIn(theirs.url), mine.attempt), 'refused');
  });

  it('an answer of another issuer is refused (RFC 9207)', async () => {
    const { url, attempt } = await begun();
    const answer = await signsIn(url);
    assert.equal(await refusedFor({ ...answer, iss: 'https://login.evil.example' }, attempt), 'refused');
    const { iss: _iss, ...without } = answer;
    assert.equal(await refusedFor(without, attempt), 'refused');
  });

  it('a nonce of another sign-in is refused', async () => {
    const { url, attempt } = await begun();
    assert.equal(await refusedFor(await signsIn(url), { ...attempt, nonce: 'another-nonce' }), 'refused');
    assert.match(logged.join(), /nonce/);
  });

  it('a verifier of another sign-in, or none, is refused by the provider', async () => {
    for (const verifier of ['v'.repeat(43), '']) {
      const { url, attempt } = await begun();
      assert.notEqual(await refusedFor(await signsIn(url), { ...attempt, verifier }), 'in');
    }
  });

  it('another way back than the one registered, and a request without PKCE, get no code', async () => {
    const changes: readonly ((url: URL) => void)[] = [
      (url) => url.searchParams.set('redirect_uri', `${redirectUri}/elsewhere`),
      (url) => url.searchParams.delete('code_challenge'),
    ];
    for (const change of changes) {
      const { url } = await begun();
      change(url);
      const sentBack = await new OidcVisitor().returns(url.href).catch(() => 'nowhere');
      assert.ok(!sentBack.includes('code='), sentBack);
    }
  });

  it('an account of another tenant is refused', async () => {
    const { url, attempt } = await begun();
    assert.equal(await refusedFor(await signsIn(url, 'gus.guest@elsewhere.example'), attempt), 'wrong-tenant');
  });

  it('a session the browser had before is not a fresh sign-in, whatever the browser leaves out of the address', async () => {
    const visitor = new OidcVisitor();
    const aWhileAgo = sinon.useFakeTimers({ now: Date.now() - 120_000, toFake: ['Date'], shouldAdvanceTime: true });
    await signsIn((await begun()).url, 'ana.alves@fernhill.example', visitor).finally(() => aWhileAgo.restore());
    const { url, attempt } = await begun();
    for (const name of ['prompt', 'max_age']) url.searchParams.delete(name);
    const answer = answerIn(await visitor.returns(url.href));
    assert.equal(await refusedFor(answer, attempt), 'not-fresh');
  });

  it('people who turn back at the sign-in page are told so', async () => {
    const { url, attempt } = await begun();
    assert.equal(await refusedFor(answerIn(await new OidcVisitor().cancels(url.href)), attempt), 'denied');
  });

  it('what the provider answers instead of a code is told in a few kinds, and its words go nowhere', async () => {
    const { attempt } = await begun();
    const told = async (error: string) => refusedFor({ state: attempt.state, iss: tenant.issuer, error }, attempt);
    assert.equal(await told('login_required'), 'denied');
    assert.equal(await told('temporarily_unavailable'), 'unavailable');
    assert.equal(await told('unauthorized_client'), 'refused');
    assert.equal(await told('<script>alert(1)</script>'), 'refused');
    assert.ok(!logged.join().includes('script'));
  });

  const claims = (attempt: SignInAttempt) => ({ nonce: attempt.nonce, oid: ana });
  const past = Math.floor(Date.now() / 1_000) - 7_200;
  const forged: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ['made for another app', { aud: '22222222-7b3d-4c58-9a61-0e2d4f6b8a10' }, 'refused'],
    ['of another issuer', { iss: 'https://login.microsoftonline.com/common/v2.0' }, 'refused'],
    ['that has run out', { iat: past - 600, exp: past }, 'clock'],
    ['from the future', { nbf: past + 14_400 }, 'clock'],
    ['without an object id', { oid: undefined }, 'refused'],
    ['whose object id is a name', { oid: 'ana.alves@fernhill.example' }, 'refused'],
    ['without the time of the sign-in', { auth_time: undefined }, 'refused'],
    ['of a sign-in long ago', { auth_time: past }, 'not-fresh'],
    ['of another tenant', { tid: '11111111-7b3d-4c58-9a61-0e2d4f6b8a10' }, 'wrong-tenant'],
    ['without a tenant', { tid: undefined }, 'refused'],
    ['without a nonce', { nonce: undefined }, 'refused'],
  ];
  for (const [which, change, reason] of forged)
    it(`an ID token ${which} is refused`, async () => {
      const { url, attempt } = await begun();
      const answer = await signsIn(url);
      answersWith(await tenant.forges({ ...claims(attempt), ...change }));
      assert.equal(await refusedFor(answer, attempt), reason);
    });

  it('an ID token signed by a stranger, or by nobody, is refused', async () => {
    const { url, attempt } = await begun();
    const answer = await signsIn(url);
    answersWith(await tenant.forges(claims(attempt), 'stranger'));
    assert.equal(await refusedFor(answer, attempt), 'refused');
    const [, payload] = (await tenant.forges(claims(attempt))).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    answersWith(`${header}.${payload}.`);
    assert.equal(await refusedFor(answer, attempt), 'refused');
    answersWith(await tenant.forges(claims(attempt)));
    assert.equal(await refusedFor(answer, attempt), 'in', 'and the same one signed by the tenant is good');
  });

  it('a secret that has run out is a matter for the operator, with the number Entra gives', async () => {
    const { url, attempt } = await begun();
    tenant.onToken = (_request, response) => {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: 'invalid_client', error_description: 'secret', error_codes: [7000222] }));
      return true;
    };
    assert.equal(await refusedFor(await signsIn(url), attempt), 'refused');
    assert.match(logged.join(), /AADSTS7000222/);
    assert.ok(!logged.join().includes('"secret"'));
  });

  it('a wrong client secret is refused by the provider', async () => {
    const at = provider({ proof: { kind: 'secret', secret: () => 'not-the-secret' } });
    const { url, attempt } = await begun(identity, at);
    assert.equal(await refusedFor(await signsIn(url), attempt, at), 'refused');
    assert.match(logged.join(), /invalid_client/);
  });

  it('the app proves itself by certificate where it has one, and names it as Entra wants it named', async () => {
    const pem = readFileSync('test/world/graph/app-certificate.pem', 'utf8');
    const { raw } = new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE-----')));
    const signIn = async (login: string) => ({ objectId: ana, name: login });
    const other = await OidcTenant.start({ tenant: tenantId, redirectUri, signIn, certificate: pem });
    let assertion = '';
    other.onToken = (request) => {
      request.once('data', (body: Buffer) => {
        assertion = new URLSearchParams(body.toString()).get('client_assertion') ?? '';
      });
      return false;
    };
    try {
      const { issuer, clientId } = other;
      const at = provider({ issuer, clientId, proof: { kind: 'certificate', pem: () => pem } });
      const { url, attempt } = await begun(identity, at);
      assert.equal(await refusedFor(await signsIn(url), attempt, at), 'in');
      const { alg, ...named } = decodeProtectedHeader(assertion);
      assert.equal(alg, 'PS256');
      assert.equal(named['x5t#S256'], createHash('sha256').update(raw).digest('base64url'));
      assert.equal(decodeJwt(assertion).aud, `${other.authority}/${tenantId}/oauth2/v2.0/token`);
    } finally {
      await other.stop();
    }
  });

  it('a provider that is away is an outage, at either end, and asked again the next time', async () => {
    const { url, attempt } = await begun();
    const answer = await signsIn(url);
    tenant.onToken = (request) => {
      request.socket.destroy();
      return true;
    };
    assert.equal(await refusedFor(answer, attempt), 'unavailable');
    const away = await provider({ issuer: `http://127.0.0.1:9/${tenantId}/v2.0` }).begin(identity);
    assert.deepEqual(away, { ok: false, reason: 'unavailable' });
  });

  it('an issuer that calls itself otherwise is not believed', async () => {
    const other = await provider({ issuer: `${tenant.authority}/${tenantId}` }).begin(identity);
    assert.deepEqual(other, { ok: false, reason: 'unavailable' });
  });

  it('plain http is for stand-ins alone', async () => {
    assert.equal((await provider({ isInsecureAllowed: false }).begin(identity)).ok, false);
  });
});
