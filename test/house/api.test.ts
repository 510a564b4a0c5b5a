import assert from 'node:assert/strict';
import { ApiDesk } from '../../src/runtime/reports/api-desk.ts';
import { createToken, revokeToken } from '../../src/runtime/reports/tokens.ts';
import { mountApi } from '../../src/web/api/mount.ts';
import { type Operations, startOperations } from '../../src/web/operations.ts';
import { record } from '../contracts/records-engines.ts';
import { type Replica, Town } from '../world/town.ts';
import { CommandLine } from './cli-world.ts';

const audits = '/v1.0/auditLogs/directoryAudits';
const details = '/v1.0/reports/authenticationMethods/userRegistrationDetails';
interface Body {
  readonly value?: readonly Record<string, never>[];
  readonly error?: { readonly code: string };
  readonly '@odata.nextLink'?: string;
}

/** What of a token nobody but its holder knows; it may hold underscores itself. */
const secretOf = (token: string): string => token.split('_').slice(2).join('_');

describe('the reporting API', () => {
  let town: Town;
  let one: Replica;
  let operations: Operations;
  let token = '';
  const recorded = () => ({ ...one.parts, recordOf: () => record({ action: 'token.created' }) });
  before(async () => {
    town = await Town.up();
    one = await town.replica('one');
    const more = (server: Parameters<typeof mountApi>[0]) => mountApi(server, { ...one.parts, desk: new ApiDesk(one.parts) });
    const metrics = { text: async () => '', contentType: 'text/plain' };
    operations = await startOperations({
      host: '127.0.0.1',
      port: 0,
      checks: {},
      metrics,
      changed: () => undefined,
      now: () => town.now,
      more,
    });
    token = (await createToken(recorded(), 'SIEM', 90)).token;
    for (const login of ['ana.alvarez', 'ben.baker', 'mia.moreau'])
      await town.registers(login, 'authenticator-code', 'email-code');
    const ana = await town.account('ana.alvarez');
    const [by] = await town.directory.identitiesOf(ana.id);
    for (let n = 0; n < 25; n += 1) {
      town.now += 60_000;
      await town.records.audit(
        record({
          at: town.now,
          action: n % 5 === 0 ? 'directory.reset' : 'gate.passed',
          target: ana.id,
          actor: by ? `${by.channel}\n${by.tenant}\n${by.person}` : 'latchkey',
        }),
      );
    }
  });
  after(async () => {
    await operations.close();
    await town.down();
  });
  beforeEach(() => {
    town.now += 61_000;
  });

  const ask = async (path: string, bearer = token) => {
    const url = path.startsWith('http') ? path : `http://127.0.0.1:${operations.port}${path}`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${bearer}` } });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Body };
  };
  const all = async (path: string): Promise<readonly Record<string, never>[]> => {
    const found: Record<string, never>[] = [];
    for (let next: string | undefined = path; next; ) {
      const { status, body }: Awaited<ReturnType<typeof ask>> = await ask(next);
      assert.equal(status, 200);
      found.push(...(body.value ?? []));
      next = body['@odata.nextLink'];
    }
    return found;
  };
  const filtered = (filter: string, more = '') => `${audits}?$filter=${encodeURIComponent(filter)}${more}`;

  it('gives every record once over all pages, newest first, by the names and fields of the Entra model', async () => {
    const found = await all(filtered("activityDisplayName eq 'Reset password (self-service)'", '&$top=2'));
    assert.equal(found.length, 5);
    const [item] = found;
    const ana = await town.account('ana.alvarez');
    const user = { id: ana.id, displayName: 'Ana Alvarez', userPrincipalName: ana.login };
    assert.deepEqual(item?.initiatedBy, { user: { ...user, ipAddress: null }, app: null });
    assert.deepEqual(item?.targetResources, [{ ...user, type: 'User', modifiedProperties: [] }]);
    assert.deepEqual(
      Object.keys(item ?? {}),
      'id category correlationId result resultReason activityDisplayName activityDateTime loggedByService initiatedBy targetResources additionalDetails'.split(
        ' ',
      ),
    );
    const times = found.map((each) => String(each.activityDateTime));
    assert.deepEqual(times, times.toSorted().reverse());
    const ofAna = await all(
      filtered(
        `targetResources/any(t:t/id eq '${ana.id}') and loggedByService eq 'Self-service Password Management'`,
        '&$top=10',
      ),
    );
    assert.equal(ofAna.length, 25);
    assert.equal((await all(filtered("initiatedBy/user/id eq 'nobody'"))).length, 0);
  });

  it('gives who has registered what, paged, without one address or secret (SEC-100)', async () => {
    const found = await all(`${details}?$top=2`);
    assert.equal(found.length, 3);
    assert.deepEqual(found[0]?.methodsRegistered, ['email', 'softwareOneTimePasscode']);
    assert.deepEqual([found[0]?.isSsprEnabled, found[0]?.isSsprRegistered, found[0]?.isSsprCapable], [true, true, true]);
    assert.doesNotMatch(JSON.stringify(found), /mail\.example|otpauth|v1\./);
    const { body } = await ask('/v1.0/reports/authenticationMethods/usersRegisteredByMethod');
    assert.match(JSON.stringify(body), /"totalUserCount":3.*softwareOneTimePasscode","userCount":3/);
  });

  it('lets in good tokens alone: none, wrong, changed, revoked and expired ones get the same answer', async () => {
    const other = await createToken(recorded(), 'short', 1);
    assert.equal((await ask(audits, other.token)).status, 200);
    await revokeToken(recorded(), other.made.id);
    const changed = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const bearer of ['', 'x', changed, other.token, token.slice(0, -secretOf(token).length - 1)]) {
      const { status, body } = await ask(audits, bearer);
      assert.deepEqual([status, body.error?.code], [401, 'InvalidAuthenticationToken'], bearer);
    }
    const later = await createToken(recorded(), 'later', 1);
    town.now += 86_400_000;
    assert.equal((await ask(audits, later.token)).status, 401);
  });

  it('a token put into the database by somebody else opens nothing (SEC-104)', async () => {
    const { token: mine, made } = await createToken(recorded(), 'copied', 10);
    const was = await one.parts.documents.get('api-token', made.id);
    await one.parts.documents.put('api-token', '0123456789ab', was?.body ?? '', 0);
    assert.equal((await ask(audits, mine.replace(made.id, '0123456789ab'))).status, 401);
    assert.ok(!was?.body.includes(secretOf(mine)));
  });

  it('refuses what it does not understand, and too many questions', async () => {
    for (const path of [
      `${audits}?$top=0`,
      `${audits}?$top=1000`,
      `${audits}?$select=id`,
      filtered('result eq success'),
      `${audits}?$skiptoken=%2e%2e`,
    ])
      assert.equal((await ask(path)).status, 400, path);
    const { token: busy } = await createToken(recorded(), 'busy', 1);
    const answers = await Promise.all(Array.from({ length: 125 }, () => ask(`${audits}?$top=1`, busy)));
    const limited = answers.filter(({ status }) => status === 429);
    assert.equal(limited.length, 5);
    assert.match(limited[0]?.headers.get('retry-after') ?? '', /^\d+$/);
  });

  it('each look is on record, by token and never with it (SEC-119)', async () => {
    await ask(`${audits}?$top=1`);
    const [last] = await town.records.tail(1);
    assert.deepEqual([last?.action, last?.role, last?.source, last?.detail], ['audit.read', 'auditor', 'api', { token: 'SIEM' }]);
    assert.ok(!JSON.stringify(await town.records.tail(500)).includes(secretOf(token)));
  });
});

describe('latchkey token', () => {
  it('makes, lists and revokes tokens, shown once and on record', async () => {
    const cli = new CommandLine();
    try {
      const made = await cli.run('token', 'create', 'SIEM', '--days', '30');
      const [, token = '', id = ''] = /(latchkey_([0-9a-f]{12})_\S+)/.exec(made.text) ?? [];
      assert.equal(made.code, 0);
      const listed = await cli.run('token', 'list');
      assert.match(listed.text, new RegExp(`^${id}  made 2026-11-22  until 2026-12-22  SIEM`));
      assert.doesNotMatch(listed.text, new RegExp(token.slice(22)));
      assert.equal((await cli.run('token', 'revoke', id)).code, 0);
      assert.match((await cli.run('token', 'list')).text, /revoked 2026-11-22/);
      assert.equal((await cli.run('token', 'revoke', 'ffffffffffff')).code, 1);
      for (const words of [['create'], ['create', 'x', '--days', '0'], ['create', 'x', '--days', '400'], ['burn']])
        assert.equal((await cli.run('token', ...words)).code, 2);
      const actions = await cli.parts(async ({ records }) => (await records.tail(5)).map(({ action }) => action));
      assert.deepEqual(actions, ['token.created', 'token.revoked']);
    } finally {
      cli.close();
    }
  });
});
