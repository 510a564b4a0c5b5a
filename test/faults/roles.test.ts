import assert from 'node:assert/strict';
import type { Account } from '../../src/core/account.ts';
import { AppError } from '../../src/core/result.ts';
import type { Directory } from '../../src/directory/port.ts';
import { type RoleSettings, rolesOf } from '../../src/runtime/roles.ts';
import { faultyDirectory } from '../world/faulty-directory.ts';

const hank = { id: 'a-hank', untouchable: null } as Account;
const all: RoleSettings = { agent: ['helpdesk'], approver: ['approvers'], admin: ['admins'], auditor: ['auditors'] };

/** A directory with one person in it, whose groups change under our hands. */
const world = (settings: RoleSettings = all) => {
  const at = { now: 1_000_000, groups: ['helpdesk'], untouchable: null as Account['untouchable'], isDown: false };
  const inner = {
    find: async (id: string) => (id === hank.id ? { ...hank, untouchable: at.untouchable } : null),
    members: async (_groups: readonly string[], after: string | null) => {
      if (at.isDown) throw new AppError('directory-unavailable', 'down');
      return after === null
        ? { accounts: [], next: 'more' }
        : { accounts: [{ ...hank, untouchable: at.untouchable }], next: null };
    },
    memberOf: async (_account: string, groups: readonly string[]) => groups.filter((one) => at.groups.includes(one)),
  } as unknown as Directory;
  const directory = faultyDirectory(inner, { wait: async () => undefined });
  const warned: string[] = [];
  const roles = rolesOf({ directory, settings, now: () => at.now, log: { warn: (message) => void warned.push(message) } });
  return {
    at,
    directory,
    warned,
    holders: roles.holders,
    has: (role: keyof RoleSettings, account = hank.id) => roles.hasRole(account, role),
  };
};

describe('roles (SEC-18)', () => {
  it('come from groups; in none of them nobody has any', async () => {
    const { has } = world();
    assert.equal(await has('agent'), true);
    for (const role of ['approver', 'admin', 'auditor'] as const) assert.equal(await has(role), false);
    assert.equal(await has('agent', 'a-nobody'), false);
  });

  it('without a group mean nobody, and the directory is not asked', async () => {
    const { has, directory } = world({ ...all, approver: [] });
    assert.equal(await has('approver'), false);
    assert.deepEqual(directory.calls, []);
  });

  it('have holders, on whichever page of the directory; who cannot be read is an outage and not nobody (SEC-95)', async () => {
    const { at, holders } = world({ ...all, approver: [] });
    assert.deepEqual(
      (await holders('admin')).map(({ id }) => id),
      [hank.id],
    );
    assert.deepEqual(await holders('approver'), []);
    at.isDown = true;
    await assert.rejects(holders('admin'), { code: 'directory-unavailable' });
    at.isDown = false;
    at.untouchable = 'disabled';
    assert.deepEqual(await holders('admin'), []);
  });

  it('end within 60 s of leaving the group, and begin as soon', async () => {
    const { has, at } = world();
    assert.equal(await has('agent'), true);
    at.groups = ['admins'];
    at.now += 30_000;
    assert.equal(await has('agent'), true, 'an answer may be believed for a while');
    at.now += 30_000;
    assert.equal(await has('agent'), false);
    assert.equal(await has('admin'), true);
  });

  it('of a disabled account count no more', async () => {
    const { has, at } = world();
    at.untouchable = 'disabled';
    assert.equal(await has('agent'), false);
  });

  it('that cannot be read are refused, said, and not remembered', async () => {
    const { has, directory, warned } = world();
    for (const fault of ['unavailable', 'hang', 'drop-answer'] as const) {
      directory.fail('memberOf', fault);
      assert.equal(await has('agent'), false, fault);
    }
    directory.fail('find', 'unavailable');
    assert.equal(await has('agent'), false);
    assert.equal(warned.length, 4);
    assert.equal(await has('agent'), true);
  });

  it('an outage does not lengthen what was believed before', async () => {
    const { has, at, directory } = world();
    assert.equal(await has('agent'), true);
    directory.fail('memberOf', 'unavailable', Number.POSITIVE_INFINITY);
    at.now += 60_000;
    assert.equal(await has('agent'), false);
  });

  it('asked by many at once ask the directory once', async () => {
    const { has, directory } = world();
    assert.deepEqual(await Promise.all(Array.from({ length: 50 }, () => has('agent'))), Array(50).fill(true));
    assert.equal(directory.calls.filter((call) => call === 'memberOf').length, 1);
  });

  it('a clock that went back makes no answer live longer', async () => {
    const { has, at } = world();
    assert.equal(await has('agent'), true);
    at.now -= 3_600_000;
    at.groups = [];
    assert.equal(await has('agent'), false);
  });
});
