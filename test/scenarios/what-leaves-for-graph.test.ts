import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appPem, type Fernhill, startFernhill } from '../world/graph/fernhill.ts';
import type { Call } from '../world/graph/graph.ts';
import { addUser, type User } from '../world/graph/tenant.ts';
import { people } from '../world/scenario/people.ts';
import { eventually, type Person, type Scenario, scenario } from '../world/scenario.ts';

const chosen = 'Ferry marble onion 7';
const changed = 'Onion lantern ferry 8';
const answers = ['Under the old bridge', 'Kleine Straße 7', 'Petronella Quist', 'Winterthur, 1961'];
const policy = { methods: { 'security-questions': { enabled: true } }, questions: { toRegister: 4, toAsk: 3 } };

interface Sent {
  readonly request: { readonly origin: string; readonly path: string; readonly headers: unknown };
}

describe('what leaves for Microsoft Graph (SEC-124)', function () {
  this.timeout(90_000);
  let world: Scenario;
  let fernhill: Fernhill;
  let user: User;
  let ana: Person;
  let token = '';
  const lines: string[] = [];
  const sent: string[] = [];
  const codes: string[] = [];
  const line = (message: string, fields: object = {}): void => void lines.push(`${message} ${JSON.stringify(fields)}`);
  const hear = (message: unknown): void => {
    const { origin, path, headers } = (message as Sent).request;
    sent.push(`${origin}${path} ${JSON.stringify(headers)}`);
  };

  /** The whole product on Entra: Teams and Graph are one tenant. Whatever any part of it fetches is listened to. */
  before(async () => {
    subscribe('undici:request:create', hear);
    world = await scenario('teams', {
      policy,
      log: { info: line, warn: line, error: line },
      env: async (given) => {
        fernhill = await startFernhill(undefined, {}, given.TEAMS_TENANT_IDS);
        const { tenant, graph, app } = fernhill;
        const { teams: id, login, work: mail } = people.ana;
        user = addUser(tenant, { id, userPrincipalName: `${login}.out@fernhill.example`, mail });
        return {
          DIRECTORY: 'entra',
          ENTRA_TENANT_ID: tenant.id,
          ENTRA_CLIENT_ID: app.clientId,
          ENTRA_CERTIFICATE_FILE: 'test/world/graph/app-certificate.pem',
          GRAPH_BASE_URL: graph.origin,
          ENTRA_AUTHORITY_URL: graph.origin,
          ROLE_AGENTS: '',
          ROLE_APPROVERS: '',
          ROLE_ADMINS: '',
          TIER0_GROUPS: '',
          BREAK_GLASS_ACCOUNTS: 'emergency.one@fernhill.example',
        };
      },
    });
    ana = world.ana;
    Object.assign(ana, { who: { ...ana.who, account: user.id, login: user.userPrincipalName } });
    await world.office.registers(ana, ['authenticator-code', 'email-code'], world.directory);
  });
  after(async () => {
    unsubscribe('undici:request:create', hear);
    await world?.stop();
    await fernhill?.close();
  });

  const passesMail = async (): Promise<void> => {
    await ana.picks('email-code');
    await ana.sees('code.email-code');
    const code = await ana.mailedCode();
    codes.push(code);
    await ana.types(code);
  };
  const passesApp = async (): Promise<void> => {
    codes.push(ana.appCode());
    await ana.types(codes.at(-1) ?? '');
  };

  /** Everything that is secret here, by what it is. Codes are short: they are looked for as whole numbers. */
  const secrets = (): readonly (readonly [string, RegExp])[] =>
    [
      ['the new password', chosen],
      ['the changed password', changed],
      ['the key of the app', ana.pocket.key],
      ['the private key', appPem.split('\n')[3] ?? ''],
      ...answers.map((one) => ['an answer', one]),
      ...codes.map((one) => ['a code', one]),
    ].map(([what = '', text = '']) => {
      const spelt = [text, encodeURIComponent(text), Buffer.from(text).toString('base64').replace(/=+$/, '')];
      const any = spelt.map((one) => one.replaceAll(/[.+$*()]/g, '\\$&')).join('|');
      return [what, new RegExp(`(?<![0-9a-z])(?:${any})(?![0-9a-z])`, 'i')];
    });
  const found = (text: string): readonly string[] => secrets().flatMap(([what, is]) => (is.test(text) ? [what] : []));
  const addressOf = ({ method, path }: Call): string => `${method} ${path}`;

  it('a person registers, resets, and changes with the token of their sign-in; sessions end', async () => {
    await ana.asks('register', 'prove.first');
    await ana.picks('authenticator-code');
    await passesApp();
    await passesMail();
    await ana.sees('register.choose');
    await ana.presses('method.security-questions');
    await ana.sees('add.questions');
    await ana.opensPage();
    await ana.choosesQuestions(answers);
    await ana.sees('register.choose');
    await ana.presses('finish');
    world.passes(61);

    await ana.resets();
    await ana.picks('authenticator-code');
    await passesApp();
    await passesMail();
    await ana.sees('reset.choose');
    await ana.opensPage();
    await ana.choosesPassword(chosen);
    await ana.sees('outcome.reset.done');
    assert.equal(user.password, chosen);
    await eventually('sessions end', () => user.sessionsRevokedAt !== null);

    token = await fernhill.tokenOf(user, 'User-PasswordProfile.ReadWrite.All');
    assert.deepEqual(await world.directory.change(user.id, chosen, changed, 'op-change', token), { outcome: 'done' });
    assert.equal(user.password, changed);
  });

  it('a password is in the body of the one call that must carry it, over TLS, and in no other', () => {
    const { calls, origin } = fernhill.graph;
    assert.match(origin, /^https:\/\/localhost:/);
    const carrying = calls.filter(({ body }) => found(JSON.stringify(body ?? null)).length > 0);
    assert.deepEqual(carrying.map(addressOf), [`PATCH /users/${user.id}`, 'POST /me/changePassword']);
    assert.deepEqual(
      carrying.map(({ body }) => body),
      [
        { passwordProfile: { password: chosen, forceChangePasswordNextSignIn: false } },
        { currentPassword: chosen, newPassword: changed },
      ],
    );
    assert.ok(calls.some((one) => addressOf(one) === `POST /users/${user.id}/revokeSignInSessions`));
  });

  it('no address, no header and no request for a token has a secret in it; a person’s token goes with their own call alone', () => {
    const { calls, tokenRequests } = fernhill.graph;
    assert.ok(calls.length > 10 && tokenRequests.length > 0 && sent.some((one) => one.includes('/users/')));
    for (const one of calls) {
      const { path, query, headers } = one;
      assert.deepEqual(found(JSON.stringify([path, query, headers])), [], addressOf(one));
      assert.equal(JSON.stringify([path, query, headers]).includes(token), path === '/me/changePassword', addressOf(one));
    }
    for (const form of tokenRequests) assert.deepEqual(found(String(form)), []);
    for (const one of sent) {
      assert.deepEqual(found(one), [], one);
      assert.match(one, /^https?:\/\/(localhost|127\.0\.0\.1):/);
    }
  });

  it('none of it is in a log, the audit, the metrics, a store, a chat or a mail', async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${world.running.metricsPort}/metrics`)).text();
    assert.match(metrics, /latchkey_/);
    assert.ok(lines.length > 0);
    const audit = JSON.stringify(await world.office.records.tail(1_000));
    assert.match(audit, /directory\.reset/);
    const places: readonly (readonly [string, string])[] = [
      ['the log', lines.join('\n')],
      ['the audit', audit],
      ['the metrics', metrics],
      ...readdirSync(world.dataDir).map((name) => [name, readFileSync(join(world.dataDir, name), 'utf8')] as const),
    ];
    for (const [where, text] of places) {
      assert.deepEqual(found(text), [], where);
      assert.ok(!text.includes(token), where);
    }
    const told = [ana.chat.everything(), JSON.stringify(world.mail.received.map(({ mail }) => [mail.text, mail.html]))];
    for (const text of told)
      assert.deepEqual(
        found(text).filter((what) => what !== 'a code'),
        [],
      );
  });
});
