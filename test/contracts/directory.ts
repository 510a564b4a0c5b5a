import assert from 'node:assert/strict';
import type { Identity } from '../../src/core/identity.ts';
import type { ContactValue } from '../../src/core/prefilled.ts';
import type { Directory, WriteOutcome } from '../../src/directory/port.ts';

/** An account a contract test may use up. */
export interface KnownAccount {
  readonly id: string;
  readonly password: string;
}

/** A directory with what the suite needs to know of it. Made afresh for each test. */
export interface DirectoryUnderTest {
  readonly directory: Directory;
  /** An ordinary account, with a nested group it is in and one it is not in. */
  readonly ordinary: KnownAccount & {
    readonly names: readonly string[];
    readonly identity: Identity;
    readonly directGroup: string;
    readonly outerGroup: string;
    readonly otherGroup: string;
    /** How the directory says they are reached. */
    readonly contact: readonly ContactValue[];
  };
  /** A disabled account. */
  readonly disabled: KnownAccount;
  /** An account that must change its password. */
  readonly mustChange: KnownAccount;
  /** The manager of the ordinary account, where it has one. */
  readonly manager?: string;
  /** A password the directory accepts and nobody has used. */
  readonly fresh: string;
  /** False where the server behind it cannot apply the history to a reset, only to a change. */
  readonly appliesHistoryToResets?: boolean;
  /** How long ago a write must have begun before its absence counts, in ms; 0 unless given. */
  readonly settledAfterMs?: number;
  /** False where only the password one has is refused, and only on a change. */
  readonly keepsHistory?: boolean;
  /** Whether a password is right, where the directory itself cannot be asked: by the outside world. */
  readonly proves?: (account: string, password: string) => Promise<boolean>;
  /** The access token a person's sign-in would bring, where a change needs one. */
  readonly delegated?: (account: string) => Promise<string>;
  readonly now: () => number;
  close(): Promise<void>;
}

const done = { outcome: 'done' };
const strange = ['*', 'a)(objectClass=*', '\\00', '#x', '', ' ', '__proto__', 'constructor', '%', "' or 1=1 --"];
const blanks = ['', ' ', '   \t', '\u0000', '\u00a0\u2003'];

/** What every directory does, whatever stands behind it. */
export const describeDirectory = (name: string, make: () => Promise<DirectoryUnderTest>): void => {
  describe(`directory: ${name}`, () => {
    let world: DirectoryUnderTest;
    beforeEach(async () => {
      world = await make();
    });
    afterEach(() => world.close());

    const isRight = async (id: string, password: string): Promise<boolean> =>
      world.proves ? world.proves(id, password) : (await world.directory.checkPassword(id, password)).ok;

    const change = async (id: string, current: string, password: string, operation: string): Promise<WriteOutcome> =>
      world.directory.change(id, current, password, operation, await world.delegated?.(id));

    const canLockOut = (): boolean => world.directory.capabilities.checkPassword && world.directory.capabilities.unlock;

    const lockOut = async (id: string): Promise<number> => {
      const threshold = await world.directory.lockoutThreshold(id);
      assert.ok(threshold);
      for (let tries = 0; tries < threshold; tries++) await world.directory.checkPassword(id, `wrong password ${tries}`);
      return threshold;
    };

    describe('finding', () => {
      it('finds an account by each of its names, in any case, and by its id', async () => {
        const { directory, ordinary } = world;
        for (const spelled of ordinary.names.flatMap((one) => [one, one.toUpperCase()]))
          assert.equal((await directory.findByName(spelled))?.id, ordinary.id, spelled);
        assert.equal((await directory.find(ordinary.id))?.id, ordinary.id);
      });

      it('names with a meaning elsewhere find nothing more than literally asked (SEC-74)', async () => {
        for (const one of strange) assert.equal(await world.directory.findByName(one), null, JSON.stringify(one));
        for (const one of strange) assert.equal(await world.directory.find(one), null, JSON.stringify(one));
      });

      it('finds the account of a chat identity by immutable ids only, and its identities', async () => {
        const { directory, ordinary } = world;
        assert.equal((await directory.findByIdentity(ordinary.identity))?.id, ordinary.id);
        assert.equal(await directory.findByIdentity({ ...ordinary.identity, tenant: 'T0ELSEWHERE' }), null);
        assert.equal(await directory.findByIdentity({ ...ordinary.identity, person: 'U0NOBODY' }), null);
        assert.ok((await directory.identitiesOf(ordinary.id)).some((one) => one.person === ordinary.identity.person));
      });

      it('counts nested groups, and answers only for the groups asked about', async () => {
        const { directory, ordinary } = world;
        const asked = [ordinary.directGroup, ordinary.outerGroup, ordinary.otherGroup, 'no such group'];
        assert.deepEqual(await directory.memberOf(ordinary.id, asked), [ordinary.directGroup, ordinary.outerGroup]);
        assert.deepEqual(await directory.memberOf(ordinary.id, []), []);
      });

      it('says which accounts are never touched, and the state of a password', async () => {
        const { directory, ordinary, disabled, mustChange } = world;
        assert.equal((await directory.find(disabled.id))?.untouchable, 'disabled');
        assert.equal((await directory.find(ordinary.id))?.untouchable, null);
        assert.equal((await directory.state(disabled.id)).enabled, false);
        assert.equal((await directory.state(mustChange.id)).mustChange, true);
        const { enabled, lockedOut, mustChange: must, passwordExpired } = await directory.state(ordinary.id);
        assert.deepEqual([enabled, lockedOut, must, passwordExpired], [true, false, false, false]);
      });
    });

    describe('how somebody is reached', () => {
      it('as it stands there, those that count first; of somebody else nothing, of nobody that there is none', async () => {
        const { directory, ordinary, mustChange } = world;
        assert.ok(ordinary.contact.length > 0);
        assert.deepEqual(await directory.contactOf(ordinary.id), ordinary.contact);
        assert.deepEqual(await directory.contactOf(mustChange.id), []);
        for (const one of strange) await assert.rejects(directory.contactOf(one), { code: 'account-gone' }, JSON.stringify(one));
      });

      it('comes with no other look at the account (SEC-120)', async () => {
        const { directory, ordinary } = world;
        const seen = JSON.stringify([await directory.find(ordinary.id), await directory.state(ordinary.id)]);
        for (const { value } of ordinary.contact) assert.ok(!seen.includes(value), value);
      });
    });

    describe('checking the current password', () => {
      const cannot = (): boolean => !world.directory.capabilities.checkPassword;

      it('is refused without asking where the directory cannot do it', async () => {
        const { directory, ordinary } = world;
        if (!cannot()) return;
        const refused = { ok: false, reason: 'not-allowed' };
        for (const password of [ordinary.password, 'not the password', ''])
          assert.deepEqual(await directory.checkPassword(ordinary.id, password), refused);
      });

      it('tells right from wrong; a must-change password is right (SEC-38)', async () => {
        if (cannot()) return;
        const { directory, ordinary, mustChange } = world;
        assert.deepEqual(await directory.checkPassword(ordinary.id, ordinary.password), { ok: true, value: null });
        assert.deepEqual(await directory.checkPassword(ordinary.id, `${ordinary.password}!`), { ok: false, reason: 'wrong' });
        assert.deepEqual(await directory.checkPassword(ordinary.id, ordinary.password.toUpperCase()), {
          ok: false,
          reason: 'wrong',
        });
        assert.equal((await directory.checkPassword(mustChange.id, mustChange.password)).ok, true);
      });

      it('refuses blank ones without asking: they count for nothing (SEC-73)', async () => {
        if (cannot()) return;
        const { directory, ordinary } = world;
        const threshold = await directory.lockoutThreshold(ordinary.id);
        for (let round = 0; round * blanks.length <= (threshold ?? 10); round++)
          for (const blank of blanks)
            assert.deepEqual(await directory.checkPassword(ordinary.id, blank), { ok: false, reason: 'wrong' });
        assert.equal((await directory.checkPassword(ordinary.id, ordinary.password)).ok, true);
      });

      it('an account nobody has is just wrong', async () => {
        if (cannot()) return;
        assert.deepEqual(await world.directory.checkPassword('nobody-0', 'some password'), { ok: false, reason: 'wrong' });
      });

      it('locks out after as many wrong ones as it says; the right one is refused then', async () => {
        if (!canLockOut()) return;
        const { directory, ordinary } = world;
        await lockOut(ordinary.id);
        assert.equal((await directory.state(ordinary.id)).lockedOut, true);
        assert.deepEqual(await directory.checkPassword(ordinary.id, ordinary.password), { ok: false, reason: 'locked-out' });
      });
    });

    describe('reset', () => {
      it('sets the password, clears the lockout and the duty to change (SEC-75)', async () => {
        const { directory, mustChange, fresh } = world;
        if (canLockOut()) await lockOut(mustChange.id);
        assert.deepEqual(await directory.reset(mustChange.id, fresh, 'op-1'), done);
        assert.equal(await isRight(mustChange.id, fresh), true);
        assert.equal(await isRight(mustChange.id, mustChange.password), false);
        const { lockedOut, mustChange: must } = await directory.state(mustChange.id);
        assert.deepEqual([lockedOut, must], [false, false]);
      });

      it('applies the history, to a change at least', async () => {
        const { directory, ordinary, fresh, appliesHistoryToResets = true, keepsHistory = true } = world;
        if (!keepsHistory) return;
        assert.deepEqual(await directory.reset(ordinary.id, fresh, 'op-1'), done);
        const again = appliesHistoryToResets
          ? await directory.reset(ordinary.id, ordinary.password, 'op-2')
          : await change(ordinary.id, fresh, ordinary.password, 'op-2');
        assert.deepEqual(again, { outcome: 'refused', reason: 'in-history' });
        assert.equal(await isRight(ordinary.id, fresh), true);
      });

      it('refuses what its own rules refuse, and says which', async () => {
        const { directory, ordinary } = world;
        const { minLength, maxLength } = await directory.rules(ordinary.id);
        const outcomes = ['', 'k'.repeat(minLength - 1), 'kettle '.repeat(maxLength)].map((password, at) =>
          directory.reset(ordinary.id, password, `op-${at}`),
        );
        assert.deepEqual(await Promise.all(outcomes), [
          { outcome: 'refused', reason: 'empty' },
          { outcome: 'refused', reason: 'too-short' },
          { outcome: 'refused', reason: 'too-long' },
        ]);
        assert.equal(await isRight(ordinary.id, ordinary.password), true);
      });

      it('one operation repeated, also with another password, has one outcome and one write', async () => {
        const { directory, ordinary, fresh } = world;
        assert.deepEqual(await directory.reset(ordinary.id, fresh, 'op-1'), done);
        const before = await directory.state(ordinary.id);
        assert.deepEqual(await directory.reset(ordinary.id, `${fresh} again`, 'op-1'), done);
        assert.deepEqual(await directory.state(ordinary.id), before);
        assert.equal(await isRight(ordinary.id, fresh), true);
      });
    });

    describe('change', () => {
      it('needs the current password; a wrong one changes nothing', async () => {
        const { ordinary, fresh } = world;
        const wrong = { outcome: 'wrong-password' };
        assert.deepEqual(await change(ordinary.id, 'not the password', fresh, 'op-1'), wrong);
        for (const [at, blank] of blanks.entries())
          assert.deepEqual(await change(ordinary.id, blank, fresh, `op-blank-${at}`), wrong);
        assert.equal(await isRight(ordinary.id, ordinary.password), true);
        assert.deepEqual(await change(ordinary.id, ordinary.password, fresh, 'op-2'), done);
        assert.equal(await isRight(ordinary.id, fresh), true);
      });

      it('refuses the password one has, and changes nothing while locked out', async () => {
        const { ordinary, fresh } = world;
        const same = await change(ordinary.id, ordinary.password, ordinary.password, 'op-1');
        assert.deepEqual(same, { outcome: 'refused', reason: 'same-as-current' });
        if (!canLockOut()) return;
        await lockOut(ordinary.id);
        const locked = await change(ordinary.id, ordinary.password, fresh, 'op-2');
        assert.deepEqual(locked, { outcome: 'not-done', reason: 'locked-out' });
      });
    });

    describe('unlock', () => {
      it('ends the lockout and keeps the password', async () => {
        const { directory, ordinary } = world;
        if (!canLockOut()) {
          assert.equal(
            (await directory.unlock(ordinary.id, 'op-1')).outcome,
            directory.capabilities.unlock ? 'done' : 'not-done',
          );
          return;
        }
        await lockOut(ordinary.id);
        assert.deepEqual(await directory.unlock(ordinary.id, 'op-1'), done);
        assert.equal((await directory.state(ordinary.id)).lockedOut, false);
        assert.equal(await isRight(ordinary.id, ordinary.password), true);
      });
    });

    it('never touches a disabled account, and does not find one that is gone (SEC-22)', async () => {
      const { directory, disabled, fresh } = world;
      const notAllowed = { outcome: 'not-done', reason: 'not-allowed' };
      assert.deepEqual(await directory.reset(disabled.id, fresh, 'op-1'), notAllowed);
      assert.deepEqual(await change(disabled.id, disabled.password, fresh, 'op-2'), notAllowed);
      assert.deepEqual(await directory.unlock(disabled.id, 'op-3'), notAllowed);
      assert.deepEqual(await directory.reset('nobody-0', fresh, 'op-4'), { outcome: 'not-done', reason: 'gone' });
    });

    describe('looking at what became of a write (SEC-81)', () => {
      it('applied, once it is there', async () => {
        const { directory, ordinary, fresh, now } = world;
        const since = now();
        await directory.reset(ordinary.id, fresh, 'op-1');
        assert.equal(await directory.look({ kind: 'reset', account: ordinary.id, operation: 'op-1', since }), 'applied');
      });

      it('not applied where it never came or was refused', async () => {
        const { directory, ordinary, now, settledAfterMs = 0 } = world;
        const since = now() - settledAfterMs;
        assert.equal((await directory.reset(ordinary.id, 'k', 'op-1')).outcome, 'refused');
        assert.equal(await directory.look({ kind: 'reset', account: ordinary.id, operation: 'op-1', since }), 'not-applied');
        assert.equal(await directory.look({ kind: 'reset', account: ordinary.id, operation: 'op-2', since }), 'not-applied');
      });
    });

    describe('groups', () => {
      it('says how an account is in a group: from its own to that one', async () => {
        const { directory, ordinary } = world;
        assert.deepEqual(await directory.groupPath(ordinary.id, ordinary.directGroup), [ordinary.directGroup]);
        const path = [ordinary.directGroup, ordinary.outerGroup];
        assert.deepEqual(await directory.groupPath(ordinary.id, ordinary.outerGroup), path);
        assert.deepEqual(await directory.groupPath(ordinary.id, ordinary.otherGroup), []);
        assert.deepEqual(await directory.groupPath(ordinary.id, 'no such group'), []);
      });

      it('lists the members of groups page by page, nested ones counted, each once', async () => {
        const { directory, ordinary } = world;
        const asked = [ordinary.outerGroup, ordinary.directGroup, 'no such group'];
        const ids: string[] = [];
        for (let after: string | null = null, rounds = 0; rounds < 50; rounds++) {
          const page = await directory.members(asked, after, 1);
          ids.push(...page.accounts.map(({ id }) => id));
          after = page.next;
          if (after === null) break;
        }
        assert.ok(ids.includes(ordinary.id));
        assert.deepEqual([...new Set(ids)], ids);
        assert.equal((await directory.members(asked, null, 100)).accounts.length, ids.length);
        assert.deepEqual(await directory.members(['no such group'], null, 10), { accounts: [], next: null });
      });

      it('lists everybody page by page, each once, the members of any group among them', async () => {
        const { directory, ordinary } = world;
        const ids: string[] = [];
        let after: string | null = null;
        do {
          const page = await directory.members(null, after, 50);
          ids.push(...page.accounts.map(({ id }) => id));
          after = page.next;
        } while (after !== null && ids.length < 300);
        assert.deepEqual([...new Set(ids)], ids);
        if (after !== null) return; // very many: enough was seen
        for (const { id } of (await directory.members([ordinary.outerGroup], null, 100)).accounts)
          assert.ok(ids.includes(id), id);
      });

      it('says which names are those of no group', async () => {
        const { directory, ordinary } = world;
        const known = [ordinary.directGroup, ordinary.outerGroup, ordinary.otherGroup];
        const unknown = ['no such group', '00000000-0000-4000-8000-00000000dead', '', '*'];
        assert.deepEqual(await directory.unknownGroups([...known, ...unknown]), unknown);
        assert.deepEqual(await directory.unknownGroups([]), []);
      });

      it('knows the manager', async () => assert.equal((await world.directory.managerOf(world.ordinary.id))?.id, world.manager));
    });

    it('makes an account change its password: the old one is right until then (SEC-38)', async () => {
      const { directory, ordinary, disabled, now } = world;
      if (!directory.capabilities.requireChange) return;
      const since = now();
      assert.deepEqual(await directory.requireChange(ordinary.id, 'op-1'), done);
      assert.equal((await directory.state(ordinary.id)).mustChange, true);
      assert.equal(await isRight(ordinary.id, ordinary.password), true);
      const begun = { kind: 'require-change', account: ordinary.id, operation: 'op-1', since } as const;
      assert.equal(await directory.look(begun), 'applied');
      assert.equal((await directory.requireChange(disabled.id, 'op-2')).outcome, 'not-done');
    });

    describe('password life', () => {
      it('says when passwords expire, and sets it only where it can', async () => {
        const { directory } = world;
        const life = await directory.life();
        assert.ok(life === null || (life.noticeDays >= 1 && life.noticeDays <= 30));
        for (const expiresAfterDays of [null, 90]) {
          const set = await directory.setLife({ expiresAfterDays, noticeDays: 14 });
          assert.equal(set.ok, directory.capabilities.setLife);
          if (set.ok) assert.deepEqual(await directory.life(), { expiresAfterDays, noticeDays: 14 });
        }
      });

      it('a life out of bounds is refused, and changes nothing', async () => {
        const { directory } = world;
        const before = await directory.life();
        for (const [expiresAfterDays, noticeDays] of [
          [13, 14],
          [731, 14],
          [90.5, 14],
          [90, 0],
          [null, 31],
        ] as const) {
          const set = await directory.setLife({ expiresAfterDays, noticeDays });
          assert.equal(set.ok, false);
          if (directory.capabilities.setLife) assert.deepEqual(set, { ok: false, reason: 'out-of-range' });
        }
        assert.deepEqual(await directory.life(), before);
      });

      it('one account is exempt from expiry where we may say so, and no other flag moves', async () => {
        const { directory, ordinary } = world;
        const before = await directory.state(ordinary.id);
        const set = await directory.setNeverExpires(ordinary.id, true);
        const after = await directory.state(ordinary.id);
        assert.equal(after.neverExpires, set.ok);
        assert.deepEqual([after.enabled, after.mustChange], [before.enabled, before.mustChange]);
      });
    });

    describe('before anybody needs it', () => {
      it('says which steps would work, by what it can do', async () => {
        const { directory, ordinary } = world;
        const works = new Map((await directory.preflight(ordinary.id)).map((one) => [one.step, one.works]));
        assert.equal(works.get('find'), true);
        for (const step of ['reset', 'change', 'unlock'] as const)
          if (directory.capabilities[step]) assert.notEqual(works.get(step), false, step);
      });

      it('and why not: disabled, or gone', async () => {
        const { directory, disabled } = world;
        const reset = async (id: string) => (await directory.preflight(id)).find(({ step }) => step === 'reset');
        assert.deepEqual(await reset(disabled.id), { step: 'reset', works: false, reason: 'account.disabled' });
        assert.deepEqual(await reset('nobody-0'), { step: 'reset', works: false, reason: 'account.gone' });
      });

      it('holds every right it needs (SEC-24)', async () =>
        assert.deepEqual(
          (await world.directory.rights()).filter(({ isNeeded, isHeld }) => isNeeded && isHeld === false),
          [],
        ));
    });

    it('is healthy', async () => assert.deepEqual(await world.directory.health(), { ok: true, value: null }));
  });
};
