import assert from 'node:assert/strict';
import { type Fernhill, startFernhill } from '../world/graph/fernhill.ts';
import { roles } from '../world/graph/role-names.ts';
import { addGroup, addUser, assignRole } from '../world/graph/tenant.ts';

const passwordMethod = '28c10230-6103-485e-b985-444c60001490';
const fresh = 'Ferry marble onion 7';

describe('the stand-in for Microsoft Graph refuses what Graph refuses', () => {
  let world: Fernhill;
  before(async () => {
    world = await startFernhill();
  });
  after(() => world.close());
  afterEach(() => world.graph.heal());

  interface Ask {
    readonly method?: string;
    readonly body?: unknown;
    readonly headers?: Record<string, string>;
    readonly token?: string;
    readonly version?: string;
  }
  const call = async (path: string, { method = 'GET', body, headers = {}, token, version = 'v1.0' }: Ask = {}) => {
    const bearer = token ?? (await world.graph.authority.appToken(world.app));
    const authorization: Record<string, string> = bearer ? { authorization: `Bearer ${bearer}` } : {};
    const content: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(`${world.graph.origin}/${version}${path}`, {
      method,
      headers: { ...authorization, ...content, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
  };
  const code = async (path: string, ask?: Ask): Promise<string> => {
    const { status, body } = await call(path, ask);
    return `${status} ${body?.error?.code ?? ''}`;
  };
  const appWith = (...permissions: string[]) => world.graph.authority.appToken({ ...world.app, permissions });
  const personWith = (...scopes: string[]) => world.graph.authority.personToken(world.people.hank.id, scopes);

  it('a token that is missing, broken, expired, foreign or for another audience', async () => {
    const { authority } = world.graph;
    assert.equal(await code('/users', { token: '' }), '401 InvalidAuthenticationToken');
    for (const token of [
      'x.y.z',
      await authority.appToken(world.app, { exp: 1_000 }),
      await authority.appToken(world.app, { aud: 'https://graph.windows.net' }),
      await authority.appToken(world.app, { iss: 'https://login.example/other/v2.0' }),
      `${await authority.appToken(world.app)}x`,
    ])
      assert.equal(await code('/users', { token }), '401 InvalidAuthenticationToken');
  });

  /** Every operation of the table, with what is just enough, and what is not. */
  const table = () => {
    const { ana, nina } = world.people;
    const read = 'User.Read.All';
    const group = world.groups.staff.id;
    return [
      ['GET', '/users?$top=1', [read], ['GroupMember.Read.All']],
      ['GET', `/users/${ana.id}`, [read], ['User.ReadBasic.All']],
      ['GET', `/users/${ana.id}/manager`, [read], ['GroupMember.Read.All']],
      ['GET', `/users/${ana.id}/transitiveMemberOf`, [read], ['Domain.Read.All']],
      ['GET', `/users/${ana.id}/memberOf`, ['Directory.Read.All'], ['Policy.Read.All']],
      ['POST', `/users/${ana.id}/checkMemberGroups`, [read, 'GroupMember.Read.All'], [read], { groupIds: [group] }],
      ['GET', '/groups', ['GroupMember.Read.All'], [read]],
      ['GET', `/groups/${group}/members`, ['Group.Read.All'], [read]],
      ['GET', '/roleManagement/directory/roleAssignments', ['RoleManagement.Read.Directory'], [read, 'GroupMember.Read.All']],
      ['GET', '/roleManagement/directory/roleEligibilityScheduleInstances', ['RoleManagement.Read.All'], ['Directory.Read.All']],
      ['GET', '/domains', ['Domain.Read.All'], [read]],
      ['PATCH', '/domains/fernhill.example', ['Domain.ReadWrite.All'], ['Domain.Read.All'], { passwordValidityPeriodInDays: 90 }],
      ['PATCH', `/users/${ana.id}`, ['User.ReadWrite.All'], [read], { passwordPolicies: 'None' }],
      ['PATCH', `/users/${ana.id}`, ['User.ReadWrite.All'], ['User-PasswordProfile.ReadWrite.All'], { passwordPolicies: 'None' }],
      ['PATCH', `/users/${nina.id}`, ['User-PasswordProfile.ReadWrite.All'], [read], { passwordProfile: { password: fresh } }],
      ['POST', `/users/${ana.id}/revokeSignInSessions`, ['User.RevokeSessions.All'], [read], {}],
      [
        'POST',
        `/users/${ana.id}/authentication/temporaryAccessPassMethods`,
        ['UserAuthMethod-TAP.ReadWrite.All'],
        ['User.ReadWrite.All'],
        { lifetimeInMinutes: 60 },
      ],
      ['GET', '/policies/authorizationPolicy', ['Policy.Read.All'], ['Directory.Read.All']],
      ['GET', '/reports/authenticationMethods/userRegistrationDetails', ['AuditLog.Read.All'], ['Reports.Read.All']],
    ] as const;
  };

  it('an app without the permission of the endpoint', async () => {
    for (const [method, path, enough, tooLittle, body] of table()) {
      const ask = body === undefined ? { method } : { method, body };
      const refused = await code(path, { ...ask, token: await appWith(...tooLittle) });
      assert.equal(refused, '403 Authorization_RequestDenied', `${method} ${path} with ${tooLittle}`);
      const { status } = await call(path, { ...ask, token: await appWith(...enough) });
      assert.ok(status < 300, `${method} ${path} with ${enough}: ${status}`);
    }
  });

  it('what has no application form, whatever the app may do', async () => {
    const token = await appWith(
      'UserAuthenticationMethod.ReadWrite.All',
      'Directory.ReadWrite.All',
      'User-PasswordProfile.ReadWrite.All',
    );
    const reset = `/users/${world.people.ana.id}/authentication/methods/${passwordMethod}/resetPassword`;
    assert.equal(await code(reset, { method: 'POST', body: {}, token }), '403 Authorization_RequestDenied');
    const change = { currentPassword: 'x', newPassword: fresh };
    assert.equal(await code('/me/changePassword', { method: 'POST', body: change, token }), '403 Authorization_RequestDenied');
  });

  it('unknown properties, parameters, segments, and what only beta has', async () => {
    const id = world.people.ana.id;
    assert.equal(await code('/users?$select=id,shoeSize'), '400 Request_BadRequest');
    assert.equal(await code(`/users/${id}?$select=password`), '400 Request_BadRequest');
    assert.equal(await code('/users?$orderby=displayName'), '400 Request_BadRequest');
    assert.equal(await code("/users?$filter=shoeSize eq '43'"), '400 Request_BadRequest');
    assert.equal(await code("/users?$filter=mail eq 'a' b"), '400 Request_BadRequest');
    assert.equal(await code('/users?$top=1000'), '400 Request_BadRequest');
    assert.equal(await code(`/users/${id}`, { method: 'PATCH', body: { shoeSize: 43 } }), '400 Request_BadRequest');
    assert.equal(
      await code(`/users/${id}`, { method: 'PATCH', body: { passwordProfile: { secret: 'x' } } }),
      '400 Request_BadRequest',
    );
    assert.equal(await code(`/users/${id}/shoes`), '400 BadRequest');
    const token = await personWith('User.ReadWrite');
    const dryRun = { method: 'POST', body: { password: fresh }, token };
    assert.equal(await code('/users/validatePassword', dryRun), '400 BadRequest');
    assert.equal((await call('/users/validatePassword', { ...dryRun, version: 'beta' })).status, 200);
  });

  it('a body without, or of another, content type', async () => {
    const path = `/users/${world.people.ana.id}`;
    assert.equal(await code(path, { method: 'PATCH' }), '400 BadRequest');
    const headers = { 'content-type': 'text/plain' };
    assert.equal(await code(path, { method: 'PATCH', body: { passwordPolicies: 'None' }, headers }), '415 UnsupportedMediaType');
  });

  it('casts without ConsistencyLevel and $count', async () => {
    const path = `/groups/${world.groups.staff.id}/transitiveMembers/microsoft.graph.user`;
    const eventual = { consistencylevel: 'eventual' };
    assert.equal(await code(path), '400 Request_UnsupportedQuery');
    assert.equal(await code(path, { headers: eventual }), '400 Request_UnsupportedQuery');
    assert.equal((await call(`${path}?$count=true`, { headers: eventual })).status, 200);
    const cast = `/users/${world.people.ana.id}/transitiveMemberOf/microsoft.graph.directoryRole`;
    assert.equal(await code(cast), '400 Request_UnsupportedQuery');
  });

  it('more than twenty groups at once', async () => {
    const path = `/users/${world.people.ana.id}/checkMemberGroups`;
    const ids = Array.from({ length: 21 }, () => crypto.randomUUID());
    assert.equal(await code(path, { method: 'POST', body: { groupIds: ids } }), '400 Request_BadRequest');
    const { body } = await call(path, { method: 'POST', body: { groupIds: [...ids.slice(2), world.groups.staff.id] } });
    assert.deepEqual(body.value, [world.groups.staff.id]);
  });

  it('passwords the cloud refuses, passwords of federated people, and targets above the role', async () => {
    const { tenant, people, app } = world;
    tenant.banned.push('contoso');
    const set = (id: string, password: string) =>
      code(`/users/${id}`, { method: 'PATCH', body: { passwordProfile: { password } } });
    const weak = ['Ab1-xyz', 'a'.repeat(257), 'onlylowerletters', 'Ünicode-word-1', 'C0ntoso-12', 'Alvarez-2026-x'];
    for (const password of weak) assert.equal(await set(people.ana.id, password), '400 Request_BadRequest', password);
    const fred = addUser(tenant, { userPrincipalName: 'fred.fox@federated.example' });
    assert.equal(await set(fred.id, fresh), '400 Request_BadRequest');
    const admin = addUser(tenant, { userPrincipalName: 'greta.global@fernhill.example' });
    assignRole(tenant, admin.id, roles.globalAdministrator);
    const member = addUser(tenant, { userPrincipalName: 'rolf.role@fernhill.example' });
    addGroup(tenant, 'Assignable', [member.id], { isAssignableToRole: true });
    for (const { id } of [admin, member]) assert.equal(await set(id, fresh), '403 Authorization_RequestDenied');
    assert.equal(await set(people.ana.id, fresh), '204 ');
    const own = tenant.assignments.findIndex(({ principalId }) => principalId === app.servicePrincipal);
    const [role] = tenant.assignments.splice(own, 1);
    assert.equal(await set(people.ana.id, fresh), '403 Authorization_RequestDenied');
    if (role) tenant.assignments.push(role);
  });

  it('a reset by an agent: not without the role, not one’s own, ends only when it was polled', async () => {
    const { people, tenant } = world;
    const token = await personWith('UserAuthenticationMethod.ReadWrite.All');
    const reset = (id: string, body = {}) =>
      call(`/users/${id}/authentication/methods/${passwordMethod}/resetPassword`, { method: 'POST', body, token });
    assert.equal((await reset(people.mia.id)).status, 403);
    assignRole(tenant, people.hank.id, roles.authenticationAdministrator);
    assert.equal((await reset(people.hank.id)).status, 403);
    assert.equal((await reset(people.otto.id)).status, 400, 'hybrid people need a password');
    const begun = await reset(people.mia.id, { newPassword: fresh });
    assert.equal(begun.status, 202);
    assert.notEqual(people.mia.password, fresh);
    const path = (begun.headers.get('location') ?? '').replace(`${world.graph.origin}/v1.0`, '');
    assert.equal((await call(path.replace(/\?.*/, ''), { token })).status, 404, 'its query belongs to it');
    assert.equal((await call(path, { token })).body.status, 'notStarted');
    assert.equal((await call(path, { token })).body.status, 'succeeded');
    assert.equal(people.mia.password, fresh);
    assert.equal(people.mia.passwordProfile.forceChangePasswordNextSignIn, true);
  });

  it('a pass outside the policy; a second one replaces the first', async () => {
    const { people, tenant } = world;
    const path = `/users/${people.ana.id}/authentication/temporaryAccessPassMethods`;
    const issue = (body: object) => call(path, { method: 'POST', body });
    for (const lifetimeInMinutes of [9, 59, 481]) assert.equal((await issue({ lifetimeInMinutes })).status, 400);
    const first = await issue({ lifetimeInMinutes: 60, isUsableOnce: true });
    const second = await issue({ lifetimeInMinutes: 60, isUsableOnce: true });
    assert.deepEqual([first.status, second.status], [201, 201]);
    assert.equal(people.ana.pass?.value, second.body.temporaryAccessPass);
    assert.equal(
      (await call(path, { token: await appWith('UserAuthMethod-TAP.Read.All') })).body.value[0].temporaryAccessPass,
      null,
    );
    tenant.passes.isEnabled = false;
    assert.equal((await issue({ lifetimeInMinutes: 60 })).status, 400);
    tenant.passes.isEnabled = true;
  });

  it('more than the resource units of ten seconds, and says how long to wait', async () => {
    const { throttle } = world.graph;
    const before = throttle.limits;
    const app = { ...world.app, clientId: crypto.randomUUID() };
    const token = await world.graph.authority.appToken(app);
    throttle.limits = { ...before, units: 10 };
    // 2 for people, one less for a selection, one less for a short page: never below 1.
    assert.equal((await call('/users', { token })).headers.get('x-ms-resource-unit'), '2');
    assert.equal((await call('/users?$select=id&$top=5', { token })).headers.get('x-ms-resource-unit'), '1');
    const check = { method: 'POST', body: { groupIds: [world.groups.staff.id] }, token };
    const near = await call(`/users/${world.people.ana.id}/checkMemberGroups`, check);
    assert.deepEqual([near.headers.get('x-ms-resource-unit'), near.headers.get('x-ms-throttle-limit-percentage')], ['5', '0.8']);
    const over = await call(`/users/${world.people.ana.id}/checkMemberGroups`, check);
    assert.equal(over.status, 429);
    assert.equal(over.body.error.code, 'TooManyRequests');
    assert.ok(Number(over.headers.get('retry-after')) >= 1);
    throttle.limits = { ...before, units: null };
    const report = '/reports/authenticationMethods/userRegistrationDetails';
    const statuses = [];
    for (let times = 0; times < 6; times++) statuses.push((await call(report, { token })).status);
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429]);
    throttle.limits = before;
  });

  it('objects it may not read come with kind and id alone', async () => {
    const token = await appWith('User.Read.All');
    const { body } = await call(`/users/${world.people.ana.id}/transitiveMemberOf`, { token });
    for (const one of body.value) assert.deepEqual(Object.keys(one), ['@odata.type', 'id']);
  });

  it('the token endpoint: wrong tenant, app, secret, scope, grant, assertion used twice', async () => {
    const { graph, app, tenant } = world;
    const form = {
      client_id: app.clientId,
      client_secret: app.secret ?? '',
      scope: `${graph.origin}/.default`,
      grant_type: 'client_credentials',
    };
    const ask = async (more: Record<string, string>, at = tenant.id) => {
      const response = await fetch(`${graph.origin}/${at}/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({ ...form, ...more }),
      });
      const body = (await response.json()) as { error?: string; error_codes?: number[] };
      return `${response.status} ${body.error ?? 'ok'} ${body.error_codes?.[0] ?? ''}`.trim();
    };
    assert.equal(await ask({}), '200 ok');
    assert.equal(await ask({}, crypto.randomUUID()), '400 invalid_request 90002');
    assert.equal(await ask({ client_id: crypto.randomUUID() }), '400 unauthorized_client 700016');
    assert.equal(await ask({ client_secret: 'wrong' }), '401 invalid_client 7000215');
    assert.equal(await ask({ scope: 'https://graph.windows.net/.default' }), '400 invalid_scope 1002012');
    assert.equal(await ask({ scope: `${graph.origin}/User.Read.All` }), '400 invalid_scope 1002012');
    assert.equal(await ask({ grant_type: 'password' }), '400 unsupported_grant_type 70003');
    const byCertificate = await world.open({}, { kind: 'certificate', pem: (await import('../world/graph/fernhill.ts')).appPem });
    assert.deepEqual(await byCertificate.health(), { ok: true, value: null });
    const used = graph.tokenRequests.findLast((one) => one.has('client_assertion'));
    assert.ok(used);
    const { client_secret: _, ...withoutSecret } = form;
    const again = { ...withoutSecret, ...Object.fromEntries(used) };
    const replayed = await fetch(`${graph.origin}/${tenant.id}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(again),
    });
    assert.deepEqual(((await replayed.json()) as { error_codes?: number[] }).error_codes, [700026]);
  });
});
