import assert from 'node:assert/strict';
import { AppError } from '../../src/core/result.ts';
import { believedMs } from '../../src/directory/entra/fresh.ts';
import { type Fernhill, startFernhill } from '../world/graph/fernhill.ts';
import { roles } from '../world/graph/role-names.ts';
import { addGroup, addUser, assignRole, managedDomain } from '../world/graph/tenant.ts';

const dayMs = 86_400_000;
const never = 2_147_483_647;

describe('Entra: people', () => {
  let world: Fernhill;
  let at: number;
  const now = () => at;
  beforeEach(async () => {
    at = Date.parse('2026-03-01T00:00:00Z');
    world = await startFernhill(now);
  });
  afterEach(() => world.close());

  const tierOf = async (id: string) => (await world.directory.find(id))?.tier;

  describe('finding', () => {
    it('a quote in a name stays inside its text (SEC-74)', async () => {
      const { directory, tenant } = world;
      const kim = addUser(tenant, { userPrincipalName: "kim.o'hara@fernhill.example" });
      assert.equal((await directory.findByName("kim.o'hara@fernhill.example"))?.id, kim.id);
      assert.equal(await directory.findByName("x' or mail ne 'y"), null);
      assert.equal(await directory.findByName("' or userPrincipalName eq 'ana.alvarez@fernhill.example"), null);
    });

    it('a name two people have is nobody’s', async () => {
      const { directory, tenant } = world;
      addUser(tenant, { userPrincipalName: 'other@fernhill.example', mail: 'ana.alvarez@fernhill.example' });
      assert.equal(await directory.findByName('ana.alvarez@fernhill.example'), null);
    });

    it('nothing but an object id gets into a path', async () => {
      const { directory, graph, people } = world;
      const asked = graph.calls.length;
      for (const id of ['me', '../groups', `${people.ana.id}/manager`, people.ana.userPrincipalName, 'x'.repeat(5000)]) {
        assert.equal(await directory.find(id), null);
        await assert.rejects(directory.state(id), { code: 'account-gone' });
        await assert.rejects(directory.memberOf(id, [world.groups.staff.id]), { code: 'account-gone' });
      }
      assert.equal(graph.calls.length, asked);
    });

    it('a chat identity of another tenant, or of Slack, is nobody here', async () => {
      const { directory, people, tenant } = world;
      const find = (channel: 'teams' | 'slack', tenantId: string) =>
        directory.findByIdentity({ channel, tenant: tenantId, person: people.ana.id });
      assert.equal((await find('teams', tenant.id.toUpperCase()))?.id, people.ana.id);
      assert.equal(await find('teams', crypto.randomUUID()), null);
      assert.equal(await find('slack', tenant.id), null);
    });

    it('what the person key is, is configuration', async () => {
      assert.equal((await world.directory.find(world.people.ana.id))?.personKey, 'E1001');
      const other = await world.open({ personKey: 'mail' });
      assert.equal((await other.find(world.people.ana.id))?.personKey, 'ana@mail.fernhill.example');
    });

    it('the anchor is that of synchronised people alone', async () => {
      const { directory, people } = world;
      people.ana.onPremisesImmutableId = 'left over';
      assert.equal(await directory.anchorOf(people.ana.id), null);
      assert.equal(await directory.anchorOf(people.otto.id), people.otto.onPremisesImmutableId);
      people.otto.onPremisesImmutableId = null;
      assert.equal(await directory.anchorOf(people.otto.id), '', 'still not one of the cloud alone');
    });
  });

  it('never touches guests, the disabled, break-glass accounts, and what it cannot read (SEC-22)', async () => {
    const { directory, people, tenant } = world;
    const invited = addUser(tenant, { userPrincipalName: 'x@fernhill.example', externalUserState: 'PendingAcceptance' });
    const unknown = addUser(tenant, { userPrincipalName: 'y@fernhill.example' });
    Object.assign(unknown, { accountEnabled: null });
    const expected = {
      [people.gus.id]: 'guest',
      [invited.id]: 'guest',
      [people.glass.id]: 'break-glass',
      [unknown.id]: 'disabled',
    };
    for (const [id, reason] of Object.entries(expected)) {
      const account = await directory.find(id);
      assert.deepEqual([account?.untouchable, account?.tier], [reason, 0]);
      const refused = { outcome: 'not-done', reason: 'not-allowed' };
      assert.deepEqual(await directory.reset(id, 'Ferry marble onion 7', 'op'), refused);
      assert.deepEqual(await directory.requireChange(id, 'op-2'), refused);
      assert.deepEqual(await directory.issuePass(id, 60), { ok: false, reason: 'not-allowed' });
      assert.equal(await directory.endSessions(id), false);
    }
    assert.equal(world.graph.calls.filter(({ method }) => method !== 'GET').length, 0);
  });

  describe('tiers (SEC-20)', () => {
    it('harmless roles change nothing; every other role is tier 0, known or not', async () => {
      const { tenant } = world;
      const harmless = ['directoryReaders', 'guestInviter', 'messageCenterReader', 'reportsReader', 'usageSummaryReportsReader'];
      for (const [name, role] of [...Object.entries(roles), ['of tomorrow', crypto.randomUUID()] as const]) {
        const user = addUser(tenant, { userPrincipalName: `${name.replaceAll(' ', '-')}@fernhill.example` });
        assignRole(tenant, user.id, role);
        const isHarmless = [...harmless, 'userExperienceSuccessManager'].includes(name);
        assert.equal(await tierOf(user.id), isHarmless ? 2 : 0, name);
      }
    });

    it('a role by a nested group, for a part of the tenant, or only on request, counts', async () => {
      const { tenant, people } = world;
      const inner = addGroup(tenant, 'Inner', [people.ana.id]);
      addGroup(tenant, 'Outer', [inner.id], { isAssignableToRole: true });
      assert.equal(await tierOf(people.ana.id), 0);
      assignRole(tenant, people.mia.id, roles.helpdeskAdministrator, { directoryScopeId: '/administrativeUnits/1' });
      assert.equal(await tierOf(people.mia.id), 0);
      assignRole(tenant, people.nina.id, roles.exchangeAdministrator, { isEligible: true });
      assert.equal(await tierOf(people.nina.id), 0);
    });

    it('an owner of a role-assignable group can make anybody privileged', async () => {
      const { tenant, people } = world;
      const owners = Array.from({ length: 24 }, (_, n) => addUser(tenant, { userPrincipalName: `o${n}@fernhill.example` }).id);
      addGroup(tenant, 'Assignable', [], { isAssignableToRole: true, owners: [...owners, people.ana.id] });
      assert.equal(await tierOf(people.ana.id), 0);
      assert.equal(await tierOf(people.mia.id), 2);
    });

    it('agents are tier 1, admins of the bot tier 0', async () => {
      const { people } = world;
      assert.deepEqual([await tierOf(people.hank.id), await tierOf(people.adam.id), await tierOf(people.ana.id)], [1, 0, 2]);
    });

    it('a tier that may not be read is 0; a tenant without eligible roles has none', async () => {
      const { app, people, tenant } = world;
      tenant.hasPremium = false;
      assert.equal(await tierOf(people.ana.id), 2);
      app.permissions = app.permissions.filter((one) => one !== 'RoleManagement.Read.Directory');
      const blind = await world.open();
      assert.equal((await blind.find(people.ana.id))?.tier, 0);
    });

    it('an outage is an outage, and not a tier (SEC-83)', async () => {
      world.graph.trouble({ path: /transitiveMemberOf/, status: 500 });
      await assert.rejects(world.directory.find(world.people.ana.id), { code: 'directory-unavailable' });
    });
  });

  describe('groups', () => {
    it('asks about many in twenties, and about each name once a minute (SEC-18)', async () => {
      const { directory, graph, people, tenant } = world;
      const names = Array.from(
        { length: 45 },
        (_, n) => addGroup(tenant, `Group ${n}`, n % 2 ? [people.ana.id] : []).displayName,
      );
      const odd = names.filter((_, n) => n % 2);
      assert.deepEqual(await directory.memberOf(people.ana.id, names), odd);
      assert.equal(graph.callsTo(/checkMemberGroups$/, 'POST').length, 3);
      const lookups = graph.callsTo(/^\/groups$/).length;
      assert.deepEqual(await directory.memberOf(people.ana.id, names), odd);
      assert.equal(graph.callsTo(/^\/groups$/).length, lookups);
      at += believedMs;
      await directory.memberOf(people.ana.id, names.slice(0, 1));
      assert.equal(graph.callsTo(/^\/groups$/).length, lookups + 1);
    });

    it('membership itself is never remembered', async () => {
      const { directory, groups, people } = world;
      assert.deepEqual(await directory.memberOf(people.ana.id, ['Engineering']), ['Engineering']);
      groups.engineering.members.length = 0;
      assert.deepEqual(await directory.memberOf(people.ana.id, ['Engineering']), []);
    });

    it('a name that somebody gave to a second group makes nobody a member of either', async () => {
      const { directory, people, tenant } = world;
      assert.deepEqual(await directory.memberOf(people.hank.id, ['helpdesk ']), ['helpdesk ']);
      at += believedMs;
      const own = addGroup(tenant, 'Helpdesk', [people.ana.id]);
      assert.deepEqual(await directory.memberOf(people.ana.id, ['Helpdesk']), []);
      assert.deepEqual(await directory.memberOf(people.ana.id, [own.id]), [own.id]);
      assert.match(world.warnings.at(-1)?.[0] ?? '', /several groups/);
    });

    it('members come page by page, across pages of Graph and across groups', async () => {
      const { directory, graph, tenant } = world;
      graph.largestPage = 7;
      const people = Array.from({ length: 30 }, (_, n) => addUser(tenant, { userPrincipalName: `p${n}@fernhill.example` }).id);
      addGroup(tenant, 'First', people.slice(0, 20));
      addGroup(tenant, 'Second', people.slice(10));
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const page = await directory.members(['First', 'Second'], after, 100);
        ids.push(...page.accounts.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      assert.deepEqual(ids.toSorted(), people.toSorted());
      assert.deepEqual(await directory.members(['First'], 'not a token of ours', 10), { accounts: [], next: null });
    });

    it('a circle of groups ends where it closes', async () => {
      const { directory, groups, people } = world;
      groups.engineering.members.push(groups.staff.id);
      assert.deepEqual(await directory.groupPath(people.ana.id, 'Staff'), ['Engineering', 'Build', 'Staff']);
    });
  });

  describe('password life', () => {
    const expiresAt = async (id: string) => (await world.directory.state(id)).passwordExpiresAt;
    const changed = Date.parse('2026-01-01T00:00:00Z');

    it('is the root domain’s; never where it says so, where the person is exempt, or where the office directory decides', async () => {
      const { directory, people, tenant } = world;
      assert.equal(await expiresAt(people.ana.id), changed + 90 * dayMs);
      const below = addUser(tenant, { userPrincipalName: 'sub@eu.fernhill.example' });
      tenant.domains.set(
        'eu.fernhill.example',
        managedDomain('eu.fernhill.example', { isRoot: false, isDefault: false, passwordValidityPeriodInDays: null }),
      );
      at += believedMs;
      assert.equal(await expiresAt(below.id), changed + 90 * dayMs);
      assert.equal(await expiresAt(people.otto.id), null);
      people.ana.passwordPolicies = 'DisableStrongPassword, DisablePasswordExpiration';
      assert.equal(await expiresAt(people.ana.id), null);
      assert.deepEqual(
        [(await directory.state(people.ana.id)).neverExpires, (await directory.rules(people.ana.id)).classes],
        [true, 0],
      );
      await directory.setLife({ expiresAfterDays: null, noticeDays: 14 });
      at += believedMs;
      assert.equal(await expiresAt(people.mia.id), null);
      assert.deepEqual(await directory.life(), { expiresAfterDays: null, noticeDays: 14 });
    });

    it('an old password has expired; one that was never set has not', async () => {
      const { directory, people } = world;
      at = changed + 91 * dayMs;
      assert.equal((await directory.state(people.ana.id)).passwordExpired, true);
      people.ana.lastPasswordChangeDateTime = null;
      assert.equal((await directory.state(people.ana.id)).passwordExpired, false);
    });

    it('is set on every root domain of ours, within bounds', async () => {
      const { directory, tenant } = world;
      tenant.domains.set('second.example', managedDomain('second.example', { isDefault: false }));
      for (const [expiresAfterDays, noticeDays] of [
        [13, 14],
        [731, 14],
        [90, 0],
        [90, 31],
        [90.5, 14],
      ] as const)
        assert.deepEqual(await directory.setLife({ expiresAfterDays, noticeDays }), { ok: false, reason: 'out-of-range' });
      assert.deepEqual(await directory.setLife({ expiresAfterDays: 730, noticeDays: 30 }), { ok: true, value: null });
      const days = [...tenant.domains.values()].map((one) => one.passwordValidityPeriodInDays);
      assert.deepEqual(days, [730, 90, 730]);
      await directory.setLife({ expiresAfterDays: null, noticeDays: 1 });
      assert.equal(tenant.domains.get('fernhill.example')?.passwordValidityPeriodInDays, never);
    });

    it('says which right is missing, and that a federated organisation has none', async () => {
      const { app, tenant } = world;
      app.permissions = app.permissions.filter((one) => one !== 'Domain.ReadWrite.All');
      const blind = await world.open();
      const life = { expiresAfterDays: 90, noticeDays: 14 };
      assert.deepEqual(await blind.setLife(life), { ok: false, reason: 'no-rights' });
      tenant.domains.set('fernhill.example', managedDomain('fernhill.example', { authenticationType: 'Federated' }));
      assert.equal(await blind.life(), null);
      assert.deepEqual(await blind.setLife(life), { ok: false, reason: 'not-supported' });
    });

    it('one person’s exemption leaves the other policy alone', async () => {
      const { directory, people } = world;
      people.ana.passwordPolicies = 'DisableStrongPassword';
      await directory.setNeverExpires(people.ana.id, true);
      assert.equal(people.ana.passwordPolicies, 'DisablePasswordExpiration, DisableStrongPassword');
      await directory.setNeverExpires(people.ana.id, false);
      assert.equal(people.ana.passwordPolicies, 'DisableStrongPassword');
      await directory.setNeverExpires(people.mia.id, false);
      assert.equal(people.mia.passwordPolicies, 'None');
      assert.deepEqual(await directory.setNeverExpires(people.otto.id, true), { ok: false, reason: 'not-supported' });
    });
  });

  describe('rights and pre-flight', () => {
    it('names what is missing and what is too much (SEC-24)', async () => {
      const { app, tenant } = world;
      app.permissions = [
        ...app.permissions.filter((one) => one !== 'User.RevokeSessions.All' && one !== 'User.ReadWrite.All'),
        'Mail.Read',
      ];
      assignRole(tenant, app.servicePrincipal, roles.globalAdministrator);
      const rights = await (await world.open()).rights();
      const notable = rights.filter(({ isNeeded, isHeld, without }) => isNeeded !== isHeld && without === undefined);
      assert.deepEqual(notable, [
        { right: 'User.RevokeSessions.All', isNeeded: true, isHeld: false },
        { right: 'User.ReadWrite.All', isNeeded: true, isHeld: false },
        { right: 'Mail.Read', isNeeded: false, isHeld: true },
        { right: 'Global Administrator', isNeeded: false, isHeld: true },
      ]);
    });

    it('registered phones and addresses can be done without: then the profile alone is known (Entra model 3.4.1)', async () => {
      const { app, people } = world;
      people.ana.mobilePhone = '+1 4255550100';
      people.ana.phoneMethods = [{ phoneType: 'mobile', phoneNumber: '+1 4255550199' }];
      app.permissions = app.permissions.filter((one) => !one.startsWith('UserAuthMethod-'));
      const directory = await world.open();
      assert.deepEqual(await directory.contactOf(people.ana.id), [
        { kind: 'mobile', value: '+1 4255550100', from: 'mobilePhone' },
      ]);
      const lacking = (await directory.rights()).filter(({ without }) => without !== undefined);
      assert.deepEqual(
        lacking.map(({ isNeeded, isHeld }) => [isNeeded, isHeld]),
        [
          [false, false],
          [false, false],
        ],
      );
    });

    it('what is not used needs no right', async () => {
      const { app } = world;
      app.permissions = app.permissions.slice(0, 5);
      const directory = await world.open({ uses: [] });
      assert.deepEqual(
        (await directory.rights()).filter(({ isNeeded, isHeld }) => isNeeded !== isHeld),
        [],
      );
      const { issuePass, setLife, endSessions } = directory.capabilities;
      assert.deepEqual([issuePass, setLife, endSessions], [false, false, false]);
      assert.deepEqual(await directory.issuePass(world.people.ana.id, 60), { ok: false, reason: 'not-supported' });
    });

    it('without the directory role a reset is refused, and the rights say why', async () => {
      const { tenant, people, directory } = world;
      tenant.assignments.length = 0;
      assert.deepEqual((await directory.rights()).at(-1), { right: 'User Administrator', isNeeded: true, isHeld: false });
      const refused = { outcome: 'not-done', reason: 'not-allowed' };
      assert.deepEqual(await directory.reset(people.ana.id, 'Ferry marble onion 7', 'op'), refused);
    });

    it('says per person what would not work, and why', async () => {
      const { app, people } = world;
      app.permissions = app.permissions.filter((one) => one !== 'UserAuthMethod-TAP.ReadWrite.All');
      const directory = await world.open();
      const reasons = async (id: string) =>
        Object.fromEntries(
          (await directory.preflight(id)).filter(({ works }) => works !== true).map(({ step, reason }) => [step, reason]),
        );
      const usual = { 'check-password': 'not-offered', unlock: 'not-offered', 'issue-pass': 'right-missing' };
      assert.deepEqual(await reasons(people.ana.id), usual);
      const kept = 'kept-in-the-office-directory';
      assert.deepEqual(await reasons(people.otto.id), { ...usual, reset: kept, change: kept });
      assert.equal((await reasons(people.gus.id)).reset, 'account.guest');
    });

    it('health: no rights, no service', async () => {
      const { app, graph, directory } = world;
      assert.deepEqual(await directory.health(), { ok: true, value: null });
      graph.trouble({ status: 503, path: /^\/users$/ });
      assert.deepEqual(await (await world.open({ budgetMs: 300 })).health(), { ok: false, reason: 'unavailable' });
      graph.heal();
      app.permissions = ['User.Read.All'];
      assert.deepEqual(await (await world.open()).health(), { ok: false, reason: 'no-rights' });
      app.secret = 'renewed';
      const stale = await world.open({}, { kind: 'secret', secret: () => 'old' });
      assert.deepEqual(await stale.health(), { ok: false, reason: 'no-rights' });
    });
  });

  describe('reports', () => {
    it('what Entra has registered for a person', async () => {
      const { directory, people } = world;
      const details = await directory.registrationDetails(people.ana.id);
      assert.ok(details.ok && details.value);
      const { isSsprRegistered, isAdmin, methodsRegistered, lastUpdatedAt } = details.value;
      assert.deepEqual([isSsprRegistered, isAdmin, methodsRegistered], [true, false, ['email', 'softwareOneTimePasscode']]);
      assert.equal(lastUpdatedAt, Date.parse('2026-01-02T00:00:00Z'));
      assert.deepEqual(await directory.registrationDetails(crypto.randomUUID()), { ok: true, value: null });
    });

    it('without licence or right it says so', async () => {
      const { app, people, tenant } = world;
      tenant.hasPremium = false;
      assert.deepEqual(await world.directory.registrationDetails(people.ana.id), { ok: false, reason: 'no-licence' });
      app.permissions = ['User.Read.All'];
      const blind = await world.open();
      assert.deepEqual(await blind.registrationDetails(people.ana.id), { ok: false, reason: 'no-rights' });
      assert.deepEqual(await blind.adminsMayReset(), { ok: false, reason: 'no-rights' });
    });

    it('the switch for administrators is theirs alone', async () => {
      world.tenant.allowsAdminReset = false;
      assert.deepEqual(await world.directory.adminsMayReset(), { ok: true, value: false });
    });
  });

  it('every call ends in time when Graph, or the authority, is frozen', async () => {
    const { graph, people } = world;
    const { id } = people.ana;
    for (const path of [/users|groups|domains|role|reports|policies/, /token/]) {
      graph.trouble({ path, delayMs: 3_000 });
      const frozen = await world.open({ budgetMs: 600, attemptMs: 400 });
      const began = performance.now();
      const calls = [
        () => frozen.find(id),
        () => frozen.findByName('ana.alvarez@fernhill.example'),
        () => frozen.state(id),
        () => frozen.memberOf(id, ['Staff']),
        () => frozen.groupPath(id, 'Staff'),
        () => frozen.members(['Staff'], null, 10),
        () => frozen.life(),
        () => frozen.setLife({ expiresAfterDays: 90, noticeDays: 14 }),
        () => frozen.setNeverExpires(id, true),
        () => frozen.reset(id, 'Ferry marble onion 7', 'op'),
        () => frozen.requireChange(id, 'op-2'),
        () => frozen.endSessions(id),
        () => frozen.issuePass(id, 60),
        () => frozen.look({ kind: 'reset', account: id, operation: 'op', since: now() }),
        () => frozen.preflight(id),
        () => frozen.rights(),
        () => frozen.registrationDetails(id),
      ];
      const settled = await Promise.allSettled([...calls, () => frozen.health()].map((call) => call()));
      assert.ok(performance.now() - began < 2_500, `${Math.round(performance.now() - began)} ms`);
      assert.deepEqual(settled.at(-1), { status: 'fulfilled', value: { ok: false, reason: 'unavailable' } });
      graph.heal();
    }
  });

  it('reads say an outage as an outage', async () => {
    const { directory, graph, people } = world;
    graph.trouble({ status: 500 });
    const reads = [
      () => directory.find(people.ana.id),
      () => directory.findByName('ana.alvarez@fernhill.example'),
      () => directory.state(people.ana.id),
      () => directory.memberOf(people.ana.id, ['Staff']),
      () => directory.groupPath(people.ana.id, 'Staff'),
      () => directory.members(['Staff'], null, 10),
      () => directory.managerOf(people.ana.id),
      () => directory.rules(people.ana.id),
      () => directory.life(),
      () => directory.anchorOf(people.ana.id),
    ];
    for (const read of reads)
      await assert.rejects(read, (error) => error instanceof AppError && error.code === 'directory-unavailable');
  });
});
