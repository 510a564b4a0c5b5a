import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { OpenLdapSettings } from '../../src/directory/openldap.ts';
import type { Directory } from '../../src/directory/port.ts';
import type { RoleGroups } from '../../src/directory/roles.ts';
import { nameOf, opener, settingsFor } from '../world/openldap-product.ts';
import { type Slapd, startSlapd } from '../world/slapd.ts';
import { peopled, type SlapdTown, type Townsman } from '../world/slapd-town.ts';

const nobody: RoleGroups = { tier0: [], admins: [], agents: [], approvers: [] };
const current = 'blue kettle morning train';
const fresh = 'ferry marble onion lantern';
const notAllowed = { outcome: 'not-done', reason: 'not-allowed' };

describe('groups, tiers and names in OpenLDAP', function () {
  this.timeout(120_000);
  const directories = opener();
  let slapd: Slapd;
  let town: SlapdTown;
  let directory: Directory;
  let ana: Townsman;
  let ben: Townsman;

  const opened = (other: Partial<OpenLdapSettings> = {}): Promise<Directory> => directories.open(settingsFor(slapd, town, other));

  before(async () => {
    slapd = await startSlapd();
    town = await peopled(slapd);
    directory = await opened();
  });
  beforeEach(async () => {
    ana = await town.person(current);
    ben = await town.person(current);
  });
  after(async () => {
    await directories.closeAll();
    await slapd?.stop();
  });

  const unix = (uidNumber: number, gidNumber: number) => ({
    objectClass: ['inetOrgPerson', 'posixAccount'],
    uidNumber: String(uidNumber),
    gidNumber: String(gidNumber),
    homeDirectory: '/nowhere',
  });
  const everybody = async (groups: readonly string[], limit: number): Promise<readonly string[][]> => {
    const pages: string[][] = [];
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const page = await directory.members(groups, after, limit);
      pages.push(page.accounts.map(({ id }) => id));
      after = page.next;
    }
    return pages;
  };

  describe('membership', () => {
    it('by DN, by unique DN, by login and by the number of the primary group', async () => {
      const carol = await town.person(current, unix(2001, 70_001));
      const groups = [
        await town.group('groupOfNames', { member: carol.dn }),
        await town.group('groupOfUniqueNames', { uniqueMember: carol.dn }),
        await town.group('posixGroup', { gidNumber: '70002', memberUid: carol.uid }),
        await town.group('posixGroup', { gidNumber: '70001' }),
      ].map(nameOf);
      assert.deepEqual(await directory.memberOf(carol.id, groups), groups);
      assert.deepEqual(await directory.memberOf(ana.id, groups), []);
      for (const group of groups) assert.deepEqual((await everybody([group], 10)).flat(), [carol.id], group);
      assert.deepEqual((await everybody(groups, 10)).flat(), [carol.id]);
    });

    it('by cn, DN or id of the group, in any case; two groups of one name are none', async () => {
      const dn = await town.group('groupOfNames', { member: ana.dn });
      const [id = ''] = await town.read(dn, 'entryUUID');
      const names = [nameOf(dn), dn, id, nameOf(dn).toUpperCase(), dn.toUpperCase(), id.toUpperCase()];
      assert.deepEqual(await directory.memberOf(ana.id, names), names);
      const twin = { objectClass: 'groupOfNames', cn: nameOf(dn), member: ana.dn };
      await slapd.asAdmin((client) => client.add(`cn=${nameOf(dn)},ou=services,${slapd.baseDn}`, twin));
      const wider = await opened({ groupBase: slapd.baseDn });
      assert.deepEqual(await wider.memberOf(ana.id, [nameOf(dn)]), []);
      assert.deepEqual(await wider.groupPath(ana.id, nameOf(dn)), []);
    });

    it('a circle of groups ends; the shortest way is told', async () => {
      const far = await town.group('groupOfNames', { member: ana.dn });
      const middle = await town.group('groupOfNames', { member: far });
      const top = await town.group('groupOfNames', { member: [middle, far] });
      await town.set(far, { member: [ana.dn, top] });
      assert.deepEqual(await directory.memberOf(ana.id, [top, middle]), [top, middle]);
      assert.deepEqual(await directory.groupPath(ana.id, top), [nameOf(far), nameOf(top)]);
      assert.deepEqual((await everybody([top], 10)).flat(), [ana.id]);
    });

    it('pages of members: each once, none missing, those that are gone left out', async () => {
      const people = await Promise.all(Array.from({ length: 7 }, () => town.person(current)));
      const inner = await town.group('groupOfNames', { member: people.slice(3).map(({ dn }) => dn) });
      const outer = await town.group('groupOfNames', {
        member: [inner, ...people.slice(0, 4).map(({ dn }) => dn), `uid=gone,ou=people,${slapd.baseDn}`],
      });
      const pages = await everybody([nameOf(outer)], 3);
      assert.deepEqual(pages.flat().sort(), people.map(({ id }) => id).sort());
      assert.equal(pages.length, 3);
      const { next } = await directory.members([nameOf(outer)], null, 3);
      assert.match(next ?? '', /^[0-9a-f]{32}$/);
    });
  });

  describe('tiers (SEC-20)', () => {
    it('by nested groups; whatever is protected is 0', async () => {
      const group = async (dn: string) =>
        nameOf(await town.group('groupOfNames', { member: await town.group('groupOfNames', { member: dn }) }));
      const people = await Promise.all(Array.from({ length: 5 }, () => town.person(current)));
      const [one, two, three, four, five] = people.map(({ dn }) => dn) as [string, string, string, string, string];
      const roles = {
        tier0: [await group(one)],
        admins: [await group(two)],
        agents: [await group(three)],
        approvers: [await group(four)],
      };
      const guarded = await opened({ roles, protectedGroups: [await group(five)] });
      const tiers = await Promise.all([...people, ana].map(async ({ id }) => (await guarded.find(id))?.tier));
      assert.deepEqual(tiers, [0, 0, 1, 1, 0, 2]);
      assert.deepEqual(await guarded.reset(people[4]?.id ?? '', fresh, randomUUID()), notAllowed);
      assert.equal((await guarded.preflight(people[4]?.id ?? ''))[2]?.reason, 'account.protected');
    });

    it('a role taken away is gone at the next look', async () => {
      const dn = await town.group('groupOfNames', { member: [ana.dn, ben.dn] });
      const guarded = await opened({ roles: { ...nobody, agents: [nameOf(dn)] } });
      assert.equal((await guarded.find(ana.id))?.tier, 1);
      await town.set(dn, { member: [ben.dn] });
      assert.equal((await guarded.find(ana.id))?.tier, 2);
    });
  });

  describe('accounts never touched (SEC-22)', () => {
    it('break-glass, service and shared ones', async () => {
      const service = await town.group('groupOfNames', { member: ana.dn });
      const shared = await town.group('groupOfNames', { member: ben.dn });
      const glass = await Promise.all(Array.from({ length: 3 }, () => town.person(current)));
      const simple = await town.person(current, { objectClass: ['inetOrgPerson', 'simpleSecurityObject'] });
      const guarded = await opened({
        breakGlass: [glass[0]?.uid ?? '', glass[1]?.dn.toUpperCase() ?? '', glass[2]?.id ?? ''],
        serviceGroups: [service],
        sharedGroups: [shared],
      });
      const reasons = await Promise.all(
        [...glass, ana, simple, ben].map(async ({ id }) => (await guarded.find(id))?.untouchable),
      );
      assert.deepEqual(reasons, ['break-glass', 'break-glass', 'break-glass', 'service', 'service', 'shared']);
      for (const { id } of [...glass, ana, simple, ben]) {
        assert.deepEqual(await guarded.reset(id, fresh, randomUUID()), notAllowed);
        assert.deepEqual(await guarded.unlock(id, randomUUID()), notAllowed);
        assert.equal((await guarded.find(id))?.tier, 0);
      }
    });

    it('nobody outside of our part exists, the service account least of all', async () => {
      const [id = ''] = await town.read(town.serviceDn, 'entryUUID');
      assert.equal(await directory.find(id), null);
      const wider = await opened({ userBase: slapd.baseDn, personClasses: ['person', 'organizationalRole'] });
      assert.equal((await wider.find(id))?.untouchable, 'service');
    });
  });

  describe('names', () => {
    it('two accounts with one mail are nobody', async () => {
      await town.set(ben.dn, { mail: ana.mail });
      assert.equal(await directory.findByName(ana.mail), null);
      assert.equal((await directory.findByName(ana.uid))?.id, ana.id);
    });

    it('an account moved and renamed keeps its id', async () => {
      const uid = `${ana.uid}-renamed`;
      await slapd.asAdmin((client) => client.modifyDN(ana.dn, `uid=${uid}`));
      assert.equal((await directory.find(ana.id))?.login, uid);
      assert.deepEqual(await directory.reset(ana.id, fresh, randomUUID()), { outcome: 'done' });
    });

    it('other attributes, where the configuration names them', async () => {
      await town.set(ana.dn, { employeeNumber: '4711', displayName: 'Ana Álvarez' });
      const other = await opened({ nameAttributes: ['mail', 'employeeNumber'] });
      const account = await other.findByName('4711');
      assert.deepEqual([account?.id, account?.login, account?.personKey], [ana.id, ana.mail, '4711']);
      assert.equal(account?.displayName, 'Ana Álvarez');
      assert.equal(await other.findByName(ana.uid), null);
    });

    it('a manager who is gone is nobody', async () => {
      await town.set(ana.dn, { manager: `uid=gone,ou=people,${slapd.baseDn}` });
      assert.equal(await directory.managerOf(ana.id), null);
      assert.equal(await directory.managerOf(ben.id), null);
    });

    it('never asks for hashes', async () => {
      const account = await directory.find(ana.id);
      assert.ok(!JSON.stringify(account).includes('SSHA'));
    });
  });
});
