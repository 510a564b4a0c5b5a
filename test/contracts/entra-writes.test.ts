import assert from 'node:assert/strict';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer, type Server } from 'node:net';
import type { EntraDirectory } from '../../src/directory/entra.ts';
import { appPem, type Fernhill, startFernhill } from '../world/graph/fernhill.ts';
import { roles } from '../world/graph/role-names.ts';
import { addUser, assignRole } from '../world/graph/tenant.ts';

const fresh = 'Ferry marble onion 7';
const unavailable = { outcome: 'not-done', reason: 'unavailable' };
const notAllowed = { outcome: 'not-done', reason: 'not-allowed' };
const refused = (reason: string) => ({ outcome: 'refused', reason });
const changeScope = 'User-PasswordProfile.ReadWrite.All';

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

describe('Entra: writes', () => {
  let world: Fernhill;
  let directory: EntraDirectory;
  let operations = 0;
  const operation = () => `op-${operations++}`;
  beforeEach(async () => {
    world = await startFernhill();
    directory = world.directory;
  });
  afterEach(() => world.close());

  const writes = () => world.graph.calls.filter(({ method }) => method !== 'GET');

  describe('the password itself', () => {
    it('what the cloud cannot store or take is refused before it is sent, saying why (SEC-76, SEC-77)', async () => {
      const { people } = world;
      const table = {
        '': 'empty',
        ' \t ': 'empty',
        'Ab1-xyz': 'too-short',
        [`Ab1-${'x'.repeat(253)}`]: 'too-long',
        'Grüße-aus-Köln-1': 'unsupported-characters',
        'Rocket-🚀-lantern-1': 'unsupported-characters',
        'ferry marble onion lantern': 'not-complex',
      };
      for (const [password, reason] of Object.entries(table))
        assert.deepEqual(await directory.reset(people.ana.id, password, operation()), refused(reason), password);
      assert.equal(writes().length, 0);
      assert.deepEqual(await directory.rules(people.ana.id), {
        minLength: 8,
        maxLength: 256,
        classes: 3,
        unicode: false,
        history: null,
        minAgeDays: 0,
      });
      for (const password of ['Ab1-wxyz', `Ab1-${'x'.repeat(252)}`, 'with Blanks and 1'])
        assert.deepEqual(await directory.reset(people.ana.id, password, operation()), { outcome: 'done' });
    });

    it('a person exempt from complexity is', async () => {
      world.people.ana.passwordPolicies = 'DisableStrongPassword';
      assert.deepEqual(await directory.reset(world.people.ana.id, 'ferry marble onion lantern', operation()), {
        outcome: 'done',
      });
    });

    it('refusals by code; one without codes is the directory’s policy', async () => {
      const { people, graph, tenant } = world;
      tenant.banned.push('contoso');
      assert.deepEqual(await directory.reset(people.ana.id, 'C0ntoso-12', operation()), refused('too-common'));
      const own = await directory.reset(people.ana.id, 'Alvarez-2026-x', operation());
      assert.deepEqual(own, refused('contains-only-your-details'));
      graph.isDetailed = false;
      assert.deepEqual(await directory.reset(people.ana.id, 'C0ntoso-12', operation()), refused('directory-policy'));
      const innerError = { code: 'outer', innerError: { code: 'FuzzyPolicyViolationInvalidPassword' } };
      graph.trouble({ method: 'PATCH', status: 400, body: { error: { code: 'Request_BadRequest', message: 'm', innerError } } });
      assert.deepEqual(await directory.reset(people.ana.id, fresh, operation()), refused('too-common'));
    });

    it('is set for good: no duty to change, refresh tokens end with it', async () => {
      const { people } = world;
      assert.deepEqual(await directory.reset(people.nina.id, fresh, operation()), { outcome: 'done' });
      assert.equal(people.nina.passwordProfile.forceChangePasswordNextSignIn, false);
      const [write] = writes();
      assert.deepEqual(write?.body, { passwordProfile: { password: fresh, forceChangePasswordNextSignIn: false } });
    });
  });

  describe('whose password it is', () => {
    it('one kept in the office directory is not set here, unless it was set there first', async () => {
      const { people } = world;
      const published = [{ source: 'portal', code: 'SSPR_0010', name: 'WritebackNotEnabled' }];
      assert.deepEqual(await directory.reset(people.otto.id, fresh, operation()), { ...notAllowed, published });
      const mirror = await world.open({ mirrorsOffice: true });
      assert.deepEqual(await mirror.reset(people.otto.id, fresh, operation()), { outcome: 'done' });
    });

    it('one of a federated domain never', async () => {
      const fred = addUser(world.tenant, { userPrincipalName: 'fred.fox@federated.example' });
      assert.equal((await directory.reset(fred.id, fresh, operation())).outcome, 'not-done');
      assert.equal(writes().length, 0);
    });

    it('a privileged one is refused by Graph, where we did not know it (403 by code)', async () => {
      assignRole(world.tenant, world.people.ana.id, roles.globalAdministrator);
      assert.deepEqual(await directory.reset(world.people.ana.id, fresh, operation()), notAllowed);
    });

    it('deleted between the look and the write: gone', async () => {
      world.graph.trouble({ method: 'PATCH', status: 404, body: { error: { code: 'Request_ResourceNotFound', message: '' } } });
      assert.deepEqual(await directory.reset(world.people.ana.id, fresh, operation()), { outcome: 'not-done', reason: 'gone' });
    });
  });

  describe('change', () => {
    const change = async (current: string, password: string, delegated?: string) =>
      directory.change(world.people.ana.id, current, password, operation(), delegated);
    const token = () => world.tokenOf(world.people.ana, changeScope);

    it('by the person’s own token alone', async () => {
      const { people, graph } = world;
      assert.deepEqual(await change(people.ana.password, fresh), notAllowed);
      assert.deepEqual(await change(people.ana.password, fresh, 'not a token'), notAllowed);
      assert.deepEqual(await change(people.ana.password, fresh, await world.tokenOf(people.mia, changeScope)), notAllowed);
      const elsewhere = await graph.authority.personToken(people.ana.id, [changeScope], { tid: crypto.randomUUID() });
      assert.deepEqual(await change(people.ana.password, fresh, elsewhere), notAllowed);
      assert.equal(writes().length, 0);
      assert.deepEqual(await change(people.ana.password, fresh, await token()), { outcome: 'done' });
      assert.equal(people.ana.password, fresh);
    });

    it('tells a wrong current password from a refused new one; what says neither counts as a guess (SEC-140)', async () => {
      const { people, graph, tenant } = world;
      tenant.banned.push('contoso');
      assert.deepEqual(await change('wrong', fresh, await token()), { outcome: 'wrong-password' });
      assert.deepEqual(await change(people.ana.password, 'C0ntoso-12', await token()), refused('too-common'));
      const details = [{ code: 'InvalidValue', message: '', target: 'newPassword' }];
      graph.trouble({
        method: 'POST',
        times: 1,
        status: 400,
        body: { error: { code: 'Request_BadRequest', message: '', details } },
      });
      assert.deepEqual(await change(people.ana.password, fresh, await token()), refused('directory-policy'));
      graph.isDetailed = false;
      assert.deepEqual(await change('wrong', fresh, await token()), { outcome: 'wrong-password' });
    });

    it('a token without the scope, or too old, changes nothing', async () => {
      const { people, graph } = world;
      assert.deepEqual(await change(people.ana.password, fresh, await world.tokenOf(people.ana, 'User.Read')), notAllowed);
      const old = await graph.authority.personToken(people.ana.id, [changeScope], { exp: 1_000 });
      assert.deepEqual(await change(people.ana.password, fresh, old), unavailable);
    });
  });

  it('a duty to change is only claimed when it reads back', async () => {
    const { people, graph } = world;
    assert.deepEqual(await directory.requireChange(people.ana.id, operation()), { outcome: 'done' });
    people.ana.passwordProfile.forceChangePasswordNextSignIn = false;
    graph.trouble({ method: 'PATCH', isIgnored: true });
    assert.deepEqual(await directory.requireChange(people.ana.id, operation()), { outcome: 'unknown' });
  });

  it('ends sessions, and says when it could not (SEC-82)', async () => {
    const { people, graph } = world;
    assert.equal(await directory.endSessions(people.ana.id), true);
    assert.ok(people.ana.sessionsRevokedAt);
    graph.trouble({ path: /revokeSignInSessions/, status: 500 });
    assert.equal(await directory.endSessions(people.ana.id), false);
  });

  describe('passes', () => {
    it('are usable once, and their end is known', async () => {
      const { people } = world;
      const issued = await directory.issuePass(people.ana.id, 60);
      assert.ok(issued.ok);
      assert.equal(issued.value.value, people.ana.pass?.value);
      assert.equal(issued.value.isUsableOnce, true);
      assert.equal(issued.value.expiresAt, (people.ana.pass?.startAt ?? 0) + 3_600_000);
    });

    it('are refused by policy, by right, by the account, and unknown when the answer is lost', async () => {
      const { people, graph, tenant, app } = world;
      const reason = async (minutes = 60, id = people.ana.id) => {
        const issued = await directory.issuePass(id, minutes);
        return issued.ok ? 'issued' : issued.reason;
      };
      assert.equal(await reason(5), 'not-allowed');
      tenant.passes.isEnabled = false;
      assert.equal(await reason(), 'not-allowed');
      assert.equal(await reason(60, crypto.randomUUID()), 'gone');
      graph.trouble({ method: 'POST', status: 504 });
      assert.equal(await reason(), 'unknown');
      graph.heal();
      app.permissions = ['User.Read.All', 'RoleManagement.Read.Directory', 'GroupMember.Read.All'];
      directory = await world.open();
      assert.equal(await reason(), 'no-rights');
    });
  });

  describe('a reset on the agent’s own right', () => {
    const scope = 'UserAuthenticationMethod.ReadWrite.All';
    const reset = async (password = fresh) =>
      directory.resetAsAgent({
        account: world.people.ana.id,
        password,
        operation: operation(),
        delegated: await world.tokenOf(world.people.hank, scope),
      });
    beforeEach(() => assignRole(world.tenant, world.people.hank.id, roles.authenticationAdministrator));

    it('is done when its operation has succeeded, and not before', async () => {
      world.graph.operations.polls = 3;
      assert.deepEqual(await reset(), { outcome: 'done' });
      assert.equal(world.people.ana.password, fresh);
      assert.equal(world.graph.callsTo(/operations/).length, 3);
      assert.equal(writes().length, 1);
    });

    it('failed: refused; no end in time: unknown', async () => {
      world.graph.operations.end = 'failed';
      assert.deepEqual(await reset(), refused('directory-policy'));
      world.graph.operations.polls = 1_000;
      directory = await world.open({ budgetMs: 1_200 });
      assert.deepEqual(await reset(), { outcome: 'unknown' });
    });

    it('is refused without the role, for oneself, and by our own rules first', async () => {
      world.tenant.assignments.pop();
      assert.deepEqual(await reset(), notAllowed);
      assert.deepEqual(await reset('short'), refused('too-short'));
    });

    it('its token goes nowhere else, wherever the operation is said to be (SEC-7)', async () => {
      const { graph } = world;
      const seen: string[] = [];
      const elsewhere = createServer((socket) => void seen.push(String(socket.remotePort)));
      await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
      graph.trouble({
        path: /resetPassword$/,
        status: 202,
        body: {},
        headers: { location: `https://localhost:${portOf(elsewhere)}/v1.0/x` },
      });
      assert.deepEqual(await reset(), { outcome: 'unknown' });
      assert.deepEqual(seen, []);
      elsewhere.close();
    });
  });

  describe('throttling', () => {
    it('waits as long as it is asked to, then goes on: a throttled write is one write', async () => {
      const { people, graph } = world;
      graph.trouble({ method: 'PATCH', status: 429, headers: { 'retry-after': '1' }, times: 1 });
      const began = performance.now();
      assert.deepEqual(await directory.reset(people.ana.id, fresh, operation()), { outcome: 'done' });
      assert.ok(performance.now() - began >= 1_000);
      assert.deepEqual(
        writes().map(({ status }) => status),
        [429, 204],
      );
    });

    it('a wait that is too long is not waited for: not done, at once', async () => {
      const { people, graph } = world;
      graph.trouble({ method: 'PATCH', status: 429, headers: { 'retry-after': '120' } });
      const began = performance.now();
      assert.deepEqual(await directory.reset(people.ana.id, fresh, operation()), unavailable);
      assert.ok(performance.now() - began < 1_000);
      assert.equal(writes().length, 1);
    });

    it('a budget of units that is spent is waited for, by reads too', async () => {
      const { people, graph } = world;
      await directory.health();
      graph.throttle.limits = { ...graph.throttle.limits, units: 3, unitsWindowMs: 1_500 };
      for (let times = 0; times < 4; times++) await directory.state(people.ana.id);
      assert.ok(graph.calls.some(({ status }) => status === 429));
    });
  });

  describe('answers that do not come (SEC-81)', () => {
    const reset = () => directory.reset(world.people.ana.id, fresh, 'op-lost');
    const look = (since: number) => directory.look({ kind: 'reset', account: world.people.ana.id, operation: 'op-lost', since });

    it('applied, and then 504, 500 or a broken connection: unknown, one write, and a look finds it', async () => {
      for (const trouble of [
        { status: 504 },
        { status: 500 },
        { status: 503, headers: { 'retry-after': '1' } },
        { isDropped: true },
      ]) {
        world.graph.trouble({ method: 'PATCH', isAfterwards: true, ...trouble });
        const since = Date.now();
        assert.deepEqual(await directory.reset(world.people.ana.id, fresh, operation()), { outcome: 'unknown' });
        assert.equal(await look(since), 'applied');
        world.graph.heal();
      }
      assert.equal(writes().length, 4);
    });

    it('later than we wait: unknown; the operation asked for again is not sent again', async () => {
      directory = await world.open({ attemptMs: 200 });
      world.graph.trouble({ method: 'PATCH', delayMs: 400, isAfterwards: true });
      const since = Date.now();
      assert.deepEqual(await reset(), { outcome: 'unknown' });
      assert.deepEqual(await reset(), { outcome: 'unknown' });
      assert.equal(await look(since), 'applied');
      await new Promise((resolve) => setTimeout(resolve, 400));
      assert.equal(writes().length, 1);
    });

    it('never there: *not applied* only when it can no longer come', async () => {
      world.graph.trouble({ method: 'PATCH', isDropped: true });
      assert.deepEqual(await reset(), { outcome: 'unknown' });
      assert.equal(await look(Date.now()), 'unknown');
      assert.equal(await look(Date.now() - 121_000), 'not-applied');
      world.graph.trouble({ status: 500 });
      assert.equal(await look(Date.now() - 121_000), 'unknown');
    });

    it('is known by the clock of Graph, whatever ours says', async () => {
      const begunMsAgo = 121_000;
      for (const ourErrorMs of [10_000, -10_000]) {
        directory = await world.open({ now: () => Date.now() + ourErrorMs });
        const since = Date.now() + ourErrorMs - begunMsAgo;
        for (const [setMsAgo, seen] of [
          [begunMsAgo - 500, 'applied'],
          [begunMsAgo + 6_000, 'not-applied'],
        ] as const) {
          world.people.ana.lastPasswordChangeDateTime = new Date(Date.now() - setMsAgo).toISOString();
          assert.equal(await look(since), seen, `${ourErrorMs} ${setMsAgo}`);
        }
      }
    });

    it('no connection, no token, or a certificate that is not trusted: not done', async () => {
      const { graph, people } = world;
      const nowhere = await world.open({ graphBaseUrl: 'https://localhost:1' });
      assert.deepEqual(await nowhere.reset(people.ana.id, fresh, operation()), unavailable);
      graph.trouble({ path: /token/, status: 500 });
      assert.deepEqual(await (await world.open()).reset(people.ana.id, fresh, operation()), unavailable);
      graph.heal();
      const stranger = createSecureServer({ key: appPem, cert: appPem });
      await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
      const untrusted = await world.open({ graphBaseUrl: `https://localhost:${portOf(stranger)}` });
      assert.deepEqual(await untrusted.reset(people.ana.id, fresh, operation()), unavailable);
      stranger.close();
      assert.equal(writes().length, 0);
    });

    it('a redirect is not followed', async () => {
      world.graph.trouble({ method: 'PATCH', status: 307, headers: { location: 'https://localhost:1/' } });
      assert.deepEqual(await reset(), { outcome: 'unknown' });
      assert.equal(writes().length, 1);
    });
  });

  it('nothing said to operators holds a name, a password or a token (SEC-116)', async () => {
    const { graph, people } = world;
    graph.trouble({ method: 'PATCH', status: 400 });
    await directory.reset(people.ana.id, fresh, operation());
    const said = JSON.stringify(world.warnings);
    for (const secret of [fresh, people.ana.id, people.ana.userPrincipalName, 'Bearer', 'eyJ']) assert.ok(!said.includes(secret));
    assert.ok(world.warnings.length > 0);
  });
});
