import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../src/core/result.ts';
import type { Documents } from '../../src/directory/documents.ts';
import { narrow } from '../../src/directory/embedded/hasher.ts';
import { createEmbeddedDirectory, type EmbeddedDirectory, type RoleGroups, startUpLine } from '../../src/directory/embedded.ts';
import { openEmbedded } from '../../src/directory/opening/embedded.ts';
import { parsePeople, readPeople } from '../../src/directory/people.ts';
import type { Directory } from '../../src/directory/port.ts';
import { type FaultyDirectory, faultyDirectory } from '../world/faulty-directory.ts';
import { type DirectoryUnderTest, describeDirectory } from './directory.ts';
import { contact, reachable } from './hybrid-world.ts';
import { memoryDocuments } from './memory-documents.ts';

const peopleFile = fileURLToPath(new URL('../world/people.yaml', import.meta.url));
const roles: RoleGroups = {
  tier0: ['domain-keepers'],
  admins: ['latchkey-admins'],
  agents: ['helpdesk'],
  approvers: ['helpdesk-approvers'],
};
const demo = await readPeople(peopleFile);
const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
const fresh = 'ferry marble onion lantern';
const ana = { id: 'fh-1001', password: 'blue kettle morning train' };
const nina = { id: 'fh-1012', password: 'first day yellow folder' };
const dora = { id: 'fh-1010', password: 'empty chair beside window' };

/** Only these people: hashing twelve initial passwords for each test would be slow. */
const only = (...ids: string[]) => ({
  ...demo,
  people: demo.people.map(reachable).map((one) => (ids.includes(one.id) ? one : { ...one, initialPassword: undefined })),
});

const worldOf = async (wrap: (directory: EmbeddedDirectory) => Directory): Promise<DirectoryUnderTest> => {
  const now = () => 1_700_000_000_000;
  const people = only(ana.id, nina.id, dora.id);
  const directory = wrap(await createEmbeddedDirectory({ people, documents: memoryDocuments(), roles, now }));
  return {
    directory,
    ordinary: {
      ...ana,
      names: ['ana.alvarez', 'ana.alvarez@fernhill.example'],
      identity: { channel: 'slack', tenant: 'T0FERNHILL', person: 'U0ANA' },
      directGroup: 'engineering',
      outerGroup: 'staff',
      otherGroup: 'sales',
      contact,
    },
    disabled: dora,
    mustChange: nina,
    manager: 'fh-1003',
    fresh,
    now,
    close: () => directory.close(),
  };
};

describeDirectory('embedded', () => worldOf((directory) => directory));
describeDirectory('embedded, behind the fault decorator at rest', () => worldOf((directory) => faultyDirectory(directory)));

describe('faulty directory', () => {
  const open = async () => {
    const { directory, now } = await worldOf((inner) => faultyDirectory(inner, { wait: async (ms) => void waited.push(ms) }));
    return { directory: directory as FaultyDirectory, now };
  };
  const waited: number[] = [];
  beforeEach(() => {
    waited.length = 0;
  });

  it('drops the answer after writing: unknown, and applied when looked at', async () => {
    const { directory, now } = await open();
    directory.fail('reset', 'drop-answer');
    assert.deepEqual(await directory.reset(ana.id, fresh, 'op-1'), { outcome: 'unknown' });
    assert.equal(await directory.look({ kind: 'reset', account: ana.id, operation: 'op-1', since: now() }), 'applied');
  });

  it('hangs 30 s without writing, is slow, refuses, is gone, and heals', async () => {
    const { directory } = await open();
    directory.fail('reset', 'hang');
    assert.deepEqual(await directory.reset(ana.id, fresh, 'op-1'), { outcome: 'unknown' });
    directory.fail('reset', 'refuse');
    assert.deepEqual(await directory.reset(ana.id, fresh, 'op-2'), { outcome: 'refused', reason: 'directory-policy' });
    directory.fail('find', 'unavailable', Number.POSITIVE_INFINITY);
    await assert.rejects(directory.find(ana.id), { code: 'directory-unavailable' });
    await assert.rejects(directory.find(ana.id), { code: 'directory-unavailable' });
    directory.fail('health', 'unavailable');
    assert.deepEqual(await directory.health(), { ok: false, reason: 'unavailable' });
    directory.heal();
    assert.equal((await directory.find(ana.id))?.id, ana.id);
    directory.fail('reset', 'slow');
    assert.deepEqual(await directory.reset(ana.id, fresh, 'op-3'), { outcome: 'done' });
    assert.deepEqual(waited, [30_000, 3000]);
    assert.deepEqual(directory.calls, ['reset', 'reset', 'find', 'find', 'health', 'find', 'reset']);
  });
});

describe('embedded directory', () => {
  const clock = { ms: 1_700_000_000_000 };
  const now = () => clock.ms;
  const open = (documents: Documents = memoryDocuments(), people = only(ana.id, nina.id, dora.id)): Promise<EmbeddedDirectory> =>
    createEmbeddedDirectory({ people, documents, roles, now });
  const tiresOf = async (directory: EmbeddedDirectory, id: string, times: number): Promise<void> => {
    for (let tries = 0; tries < times; tries++) await directory.checkPassword(id, `wrong ${tries}`);
  };

  it('keeps argon2id hashes of 19 MiB and two passes, never a password', async () => {
    const documents = memoryDocuments();
    const directory = await open(documents);
    await directory.reset(ana.id, fresh, 'op-1');
    const kept = documents.puts.join('\n');
    assert.match(kept, /\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    for (const secret of [fresh, ana.password, Buffer.from(fresh).toString('base64')]) assert.ok(!kept.includes(secret));
  });

  it('says who is privileged, by nested groups, hints and untouchability (SEC-20)', async () => {
    const directory = await open();
    const tierOf = async (login: string) => (await directory.findByName(login))?.tier;
    const tiers = ['adam.ames', 'ada.aoki', 'dora.dietz', 'hank.holt', 'vera.voss', 'ana.alvarez', 'nina.novak'].map(tierOf);
    assert.deepEqual(await Promise.all(tiers), [0, 0, 0, 1, 1, 2, 2]);
    const hinted = { ...demo, people: demo.people.map((one) => ({ ...one, tier: 1 as const, initialPassword: undefined })) };
    const other = await open(memoryDocuments(), hinted);
    assert.equal((await other.find(ana.id))?.tier, 1);
    assert.equal((await other.findByName('adam.ames'))?.tier, 0);
  });

  it('never touches guests, service, shared, expired and break-glass accounts, and protects them as tier 0 (SEC-20, SEC-22)', async () => {
    for (const flag of ['guest', 'service', 'shared', 'expired', 'breakGlass'] as const) {
      const base = only(ana.id);
      const people = { ...base, people: base.people.map((one) => (one.id === ana.id ? { ...one, [flag]: true } : one)) };
      const directory = await open(memoryDocuments(), people);
      const account = await directory.find(ana.id);
      assert.deepEqual([account?.tier, account?.untouchable], [0, flag === 'breakGlass' ? 'break-glass' : flag]);
      assert.deepEqual(await directory.reset(ana.id, fresh, 'op-1'), { outcome: 'not-done', reason: 'not-allowed' });
      assert.deepEqual(await directory.checkPassword(ana.id, ana.password), { ok: false, reason: 'not-allowed' });
      assert.deepEqual(await directory.checkPassword(ana.id, 'wrong one'), { ok: false, reason: 'wrong' });
    }
  });

  it('the lockout ends by itself, and old wrong tries are forgotten', async () => {
    const directory = await open();
    await tiresOf(directory, ana.id, 9);
    clock.ms += 16 * minuteMs;
    await tiresOf(directory, ana.id, 9);
    assert.equal((await directory.state(ana.id)).lockedOut, false);
    await tiresOf(directory, ana.id, 1);
    assert.equal((await directory.state(ana.id)).lockedUntil, clock.ms + 15 * minuteMs);
    clock.ms += 15 * minuteMs;
    assert.equal((await directory.state(ana.id)).lockedOut, false);
    assert.equal((await directory.checkPassword(ana.id, ana.password)).ok, true);
  });

  it('a right password clears the count of wrong ones', async () => {
    const directory = await open();
    for (let round = 0; round < 3; round++) {
      await tiresOf(directory, ana.id, 5);
      assert.equal((await directory.checkPassword(ana.id, ana.password)).ok, true);
    }
  });

  it('forty guesses at the same time are ten guesses', async () => {
    const directory = await open();
    const results = await Promise.all(Array.from({ length: 40 }, (_, at) => directory.checkPassword(ana.id, `guess ${at}`)));
    const reasons = results.map((one) => (one.ok ? 'ok' : one.reason));
    assert.equal(reasons.filter((one) => one === 'wrong').length, 10);
    assert.equal(reasons.filter((one) => one === 'locked-out').length, 30);
  });

  it('passwords expire by age where the file says so; an expired one is still right (SEC-38)', async () => {
    const people = only(ana.id);
    const directory = await open(memoryDocuments(), { ...people, passwords: { ...people.passwords, maxAgeDays: 90 } });
    assert.equal((await directory.state(ana.id)).passwordExpiresAt, clock.ms + 90 * dayMs);
    clock.ms += 90 * dayMs;
    assert.equal((await directory.state(ana.id)).passwordExpired, true);
    assert.equal((await directory.checkPassword(ana.id, ana.password)).ok, true);
    assert.deepEqual(await directory.signIn('ana.alvarez', ana.password), { ok: false, reason: 'expired' });
    await directory.change(ana.id, ana.password, fresh, 'op-1');
    assert.equal((await directory.signIn('ana.alvarez', fresh)).ok, true);
  });

  it('the file says how long passwords live until it was set; then what was set holds, on every replica and after a restart', async () => {
    const documents = memoryDocuments();
    const living = (maxAgeDays: number) => {
      const people = only(ana.id);
      return open(documents, { ...people, passwords: { ...people.passwords, maxAgeDays } });
    };
    const endsAfter = async (directory: EmbeddedDirectory) => {
      const { passwordChangedAt: from, passwordExpiresAt: to } = await directory.state(ana.id);
      return to === null || from === null ? null : (to - from) / dayMs;
    };
    const [one, two] = [await living(90), await living(90)];
    assert.deepEqual([await one.life(), await endsAfter(one)], [{ expiresAfterDays: 90, noticeDays: 14 }, 90]);
    const edited = await living(60);
    assert.deepEqual([(await edited.life())?.expiresAfterDays, await endsAfter(edited)], [60, 60]);
    assert.deepEqual(await one.setLife({ expiresAfterDays: 30, noticeDays: 7 }), { ok: true, value: null });
    for (const directory of [one, two, await living(365), await living(0)])
      assert.deepEqual([await directory.life(), await endsAfter(directory)], [{ expiresAfterDays: 30, noticeDays: 7 }, 30]);
    assert.deepEqual(await two.setLife({ expiresAfterDays: null, noticeDays: 14 }), { ok: true, value: null });
    assert.deepEqual([await endsAfter(one), await endsAfter(await living(90))], [null, null]);
  });

  it('who signs in meets the life that was set, not the one of the file', async () => {
    const directory = await open(memoryDocuments(), only(ana.id));
    clock.ms += 15 * dayMs;
    assert.equal((await directory.signIn('ana.alvarez', ana.password)).ok, true);
    await directory.setLife({ expiresAfterDays: 14, noticeDays: 1 });
    assert.deepEqual(await directory.signIn('ana.alvarez', ana.password), { ok: false, reason: 'expired' });
    await directory.setNeverExpires(ana.id, true);
    assert.equal((await directory.signIn('ana.alvarez', ana.password)).ok, true);
  });

  it('remembers as many passwords as it says and no more', async () => {
    const people = only(ana.id);
    const directory = await open(memoryDocuments(), { ...people, passwords: { ...people.passwords, history: 2 } });
    const outcomes = [];
    for (const [at, password] of [
      'first new phrase',
      'second new phrase',
      ana.password,
      'third new phrase',
      ana.password,
    ].entries())
      outcomes.push((await directory.reset(ana.id, password, `op-${at}`)).outcome);
    assert.deepEqual(outcomes, ['done', 'done', 'refused', 'done', 'done']);
  });

  it('one password has one form, composed or not (SEC-76)', async () => {
    const directory = await open();
    await directory.reset(ana.id, 'cafe\u0301 au lait a\u0300 Lyon', 'op-1');
    assert.equal((await directory.checkPassword(ana.id, 'caf\u00e9 au lait \u00e0 Lyon')).ok, true);
    const composed = await directory.reset(ana.id, 'caf\u00e9 au lait \u00e0 Lyon', 'op-2');
    assert.deepEqual(composed, { outcome: 'refused', reason: 'same-as-current' });
  });

  it('signing in says what is in the way only to who knows the password', async () => {
    const directory = await open();
    const reasonOf = async (login: string, password: string) => {
      const result = await directory.signIn(login, password);
      return result.ok ? 'in' : result.reason;
    };
    assert.equal(await reasonOf('ANA.ALVAREZ', ana.password), 'in');
    assert.equal(await reasonOf('ana.alvarez', 'wrong one'), 'wrong');
    assert.equal(await reasonOf('nobody', ana.password), 'wrong');
    assert.equal(await reasonOf('nina.novak', nina.password), 'must-change');
    assert.equal(await reasonOf('nina.novak', 'wrong one'), 'wrong');
    assert.equal(await reasonOf('dora.dietz', dora.password), 'disabled');
    assert.equal(await reasonOf('dora.dietz', 'wrong one'), 'wrong');
    await tiresOf(directory, ana.id, 10);
    assert.equal(await reasonOf('ana.alvarez', ana.password), 'locked-out');
  });

  it('ending sessions ends those that were there', async () => {
    const directory = await open();
    const since = clock.ms;
    assert.equal(await directory.isSignedIn(ana.id, since), true);
    assert.equal(await directory.endSessions(ana.id), true);
    assert.equal(await directory.isSignedIn(ana.id, since), false);
    assert.equal(await directory.isSignedIn(ana.id, since + 1), true);
  });

  it('an unknown account is hashed for as well', async () => {
    const directory = await open();
    const seen: (string | null)[] = [];
    const hasher = {
      hash: async () => 'none',
      matches: async (hashed: string | null) => {
        seen.push(hashed);
        return false;
      },
    };
    const watched = await createEmbeddedDirectory({ people: only(), documents: memoryDocuments(), roles, now, hasher });
    await watched.checkPassword('nobody-0', 'some password');
    await watched.signIn('nobody', 'some password');
    assert.deepEqual(seen, [null, null]);
    await directory.close();
  });

  describe('two replicas on one store', () => {
    it('a start at the same time hashes an initial password once into the store; a restart keeps what people chose', async () => {
      const documents = memoryDocuments();
      const [one] = await Promise.all([open(documents, only(ana.id)), open(documents, only(ana.id))]);
      assert.equal(documents.puts.length, 1);
      await one?.reset(ana.id, fresh, 'op-1');
      const later = await open(documents, only(ana.id));
      assert.equal((await later.checkPassword(ana.id, fresh)).ok, true);
    });

    it('the same operation on both at once is one write', async () => {
      const documents = memoryDocuments();
      const one = await open(documents, only(ana.id));
      const two = await open(documents, only(ana.id));
      documents.puts.length = 0;
      const passwords = Array.from({ length: 10 }, (_, at) => `${fresh} ${at}`);
      const outcomes = await Promise.all(passwords.map((password, at) => (at % 2 ? one : two).reset(ana.id, password, 'op-1')));
      assert.ok(outcomes.every(({ outcome }) => outcome === 'done'));
      assert.equal(documents.puts.length, 1);
      const right = [];
      for (const password of passwords) if ((await one.checkPassword(ana.id, password)).ok) right.push(password);
      assert.equal(right.length, 1);
    });

    it('a look closes what has not come: it cannot come any more', async () => {
      const documents = memoryDocuments();
      const one = await open(documents, only(ana.id));
      const two = await open(documents, only(ana.id));
      const begun = { kind: 'reset', account: ana.id, operation: 'op-1', since: clock.ms } as const;
      assert.equal(await two.look(begun), 'not-applied');
      assert.deepEqual(await one.reset(ana.id, fresh, 'op-1'), { outcome: 'not-done', reason: 'unavailable' });
      assert.equal((await one.checkPassword(ana.id, ana.password)).ok, true);
    });

    it('a look at an operation that may have been forgotten does not guess', async () => {
      const directory = await open(memoryDocuments(), only(ana.id));
      const since = clock.ms;
      for (let at = 0; at < 20; at++) await directory.unlock(ana.id, `later-${at}`);
      assert.equal(await directory.look({ kind: 'unlock', account: ana.id, operation: 'later-0', since }), 'unknown');
      assert.equal(await directory.look({ kind: 'unlock', account: ana.id, operation: 'later-19', since }), 'applied');
      assert.equal(await directory.look({ kind: 'unlock', account: ana.id, operation: 'new', since: since + 1 }), 'not-applied');
    });

    it('of a look and a write at the same time, what the look said holds', async () => {
      for (let round = 0; round < 6; round++) {
        const documents = memoryDocuments();
        const directory = await open(documents, only(ana.id));
        const operation = `op-${round}`;
        const writing = directory.reset(ana.id, fresh, operation);
        await new Promise((resolve) => setTimeout(resolve, round * 15));
        const seen = await directory.look({ kind: 'reset', account: ana.id, operation, since: clock.ms });
        assert.equal((await writing).outcome, seen === 'applied' ? 'done' : 'not-done');
        assert.equal((await directory.checkPassword(ana.id, fresh)).ok, seen === 'applied');
      }
    });
  });

  describe('when the store fails', () => {
    const failing = (documents: Documents, fails: { get: boolean; put: 'works' | 'fails' | 'writes-then-fails' }): Documents => ({
      async get(kind, id) {
        if (fails.get) throw new AppError('store-unavailable', 'gone');
        return documents.get(kind, id);
      },
      async put(...given) {
        if (fails.put === 'works') return documents.put(...given);
        if (fails.put === 'writes-then-fails') await documents.put(...given);
        throw new AppError('store-unavailable', 'gone');
      },
    });
    const unavailable = { code: 'directory-unavailable' };

    it('reads say so, writes are not done, health knows (SEC-83)', async () => {
      const fails = { get: false, put: 'works' as const };
      const directory = await open(failing(memoryDocuments(), fails), only(ana.id));
      fails.get = true;
      await assert.rejects(directory.state(ana.id), unavailable);
      await assert.rejects(directory.checkPassword(ana.id, ana.password), unavailable);
      const notDone = { outcome: 'not-done', reason: 'unavailable' };
      assert.deepEqual(await directory.reset(ana.id, fresh, 'op-1'), notDone);
      assert.deepEqual(await directory.unlock(ana.id, 'op-2'), notDone);
      assert.equal(await directory.endSessions(ana.id), false);
      await assert.rejects(directory.life(), unavailable);
      const isRefused = { ok: false, reason: 'unavailable' };
      assert.deepEqual(await directory.setLife({ expiresAfterDays: 90, noticeDays: 14 }), isRefused);
      assert.deepEqual(await directory.setNeverExpires(ana.id, true), isRefused);
      assert.deepEqual(await directory.health(), { ok: false, reason: 'unavailable' });
      assert.equal(await directory.look({ kind: 'reset', account: ana.id, operation: 'op-1', since: clock.ms }), 'unknown');
    });

    it('an unanswered write is unknown, and a later look finds out (SEC-81)', async () => {
      for (const put of ['fails', 'writes-then-fails'] as const) {
        const fails: Parameters<typeof failing>[1] = { get: false, put: 'works' };
        const directory = await open(failing(memoryDocuments(), fails), only(ana.id));
        const begun = { kind: 'reset', account: ana.id, operation: 'op-1', since: clock.ms } as const;
        fails.put = put;
        assert.deepEqual(await directory.reset(ana.id, fresh, 'op-1'), { outcome: 'unknown' });
        fails.put = 'works';
        assert.equal(await directory.look(begun), put === 'fails' ? 'not-applied' : 'applied');
        assert.equal((await directory.checkPassword(ana.id, fresh)).ok, put !== 'fails');
        fails.put = put;
        const life = { expiresAfterDays: 90, noticeDays: 14 };
        assert.deepEqual(await directory.setLife(life), { ok: false, reason: 'unavailable' });
        fails.put = 'works';
        assert.equal((await directory.life())?.expiresAfterDays, put === 'fails' ? null : 90);
      }
    });
  });

  describe('many people', () => {
    const size = 10_000;
    const many = {
      ...demo,
      groups: Array.from({ length: 200 }, (_, at) => ({ name: `g${at}`, memberOf: [`g${(at + 1) % 200}`] })),
      people: Array.from({ length: size }, (_, at) => ({
        ...demo.people[0],
        id: `p-${at}`,
        login: `p${at}`,
        upn: `p${at}@fernhill.example`,
        mail: `p${at}@fernhill.example`,
        groups: [`g${at % 200}`],
        manager: null,
        chat: { slack: { team: 'T0FERNHILL', user: `U${String(at).padStart(6, '0')}` } },
        initialPassword: undefined,
      })),
    } as unknown as typeof demo;

    /** How long 100 rounds of finding and placing take, ms. */
    const rounds = async (directory: Directory): Promise<number> => {
      const begunAt = performance.now();
      for (let at = 0; at < 100; at++) {
        const identity = { channel: 'slack', tenant: 'T0FERNHILL', person: `U${String(at).padStart(6, '0')}` } as const;
        assert.equal((await directory.findByIdentity(identity))?.id, `p-${at}`);
        assert.equal((await directory.findByName(`P${at}@FERNHILL.example`))?.id, `p-${at}`);
        assert.deepEqual(await directory.memberOf(`p-${at}`, ['g0', 'g199', 'nothing']), ['g0', 'g199']);
      }
      return performance.now() - begunAt;
    };

    it('ten thousand, in groups that are nested in a circle: found and placed as fast as two hundred', async () => {
      const few = await open(memoryDocuments(), { ...many, people: many.people.slice(0, 200) });
      const all = await open(memoryDocuments(), many);
      await rounds(few);
      const [small, large] = [await rounds(few), await rounds(all)];
      assert.ok(large < 15 * small, `${large.toFixed(0)} ms beside ${small.toFixed(0)} ms`); // a walk through all would be 50 times
    });
  });

  describe('names that several people share', () => {
    it('find nobody', async () => {
      const shared = { ...only(), people: only().people.map((one) => ({ ...one, mail: 'office@fernhill.example' })) };
      const directory = await open(memoryDocuments(), shared);
      assert.equal(await directory.findByName('office@fernhill.example'), null);
      assert.equal((await directory.findByName('ana.alvarez'))?.id, ana.id);
    });
  });
});

describe('hashing (SEC-126)', () => {
  it('four at once, sixty-four wait in line, more are refused at once', async () => {
    const queued = narrow();
    const counts = { running: 0, most: 0, ended: [] as number[] };
    const work = (at: number) => async () => {
      counts.most = Math.max(counts.most, ++counts.running);
      await new Promise((resolve) => setImmediate(resolve));
      counts.running--;
      counts.ended.push(at);
    };
    const results = await Promise.allSettled(Array.from({ length: 500 }, (_, at) => queued(work(at))));
    assert.equal(counts.most, 4);
    assert.deepEqual(counts.ended, [...Array(68).keys()]);
    const refused = results.filter(
      (one) => one.status === 'rejected' && one.reason instanceof AppError && one.reason.code === 'directory-unavailable',
    );
    assert.equal(refused.length, 432);
    await queued(work(-1));
  });

  it('too much at once is refused as unavailable, whatever the account', async () => {
    const { directory } = await worldOf((inner) => inner);
    const checks = await Promise.allSettled(
      Array.from({ length: 100 }, (_, at) => directory.checkPassword(`nobody-${at}`, 'a password')),
    );
    const codes = checks.map((one) => (one.status === 'rejected' ? one.reason.code : one.value.ok || one.value.reason));
    assert.deepEqual([...new Set(codes)].sort(), ['directory-unavailable', 'wrong']);
  });

  it('a write that finds no place to hash is not done', async () => {
    const full = async () => {
      throw new AppError('directory-unavailable', 'too many');
    };
    const hasher = { hash: full, matches: full };
    const directory = await createEmbeddedDirectory({
      people: only(),
      documents: memoryDocuments(),
      roles,
      now: () => 1,
      hasher,
    });
    assert.deepEqual(await directory.reset(ana.id, fresh, 'op-1'), { outcome: 'not-done', reason: 'unavailable' });
    assert.equal((await directory.state(ana.id)).passwordChangedAt, null);
  });
});

describe('opening the embedded directory', () => {
  const ground = () => ({ documents: memoryDocuments(), now: () => 1_700_000_000_000 });
  const config = { mode: 'development', file: peopleFile, roles } as const;

  it('opens the demo people, and says what it is', async () => {
    const directory = await openEmbedded(config, ground());
    for (const { login, initialPassword } of demo.people) {
      assert.ok(initialPassword && initialPassword.length >= 15, login);
      const { ok, ...rest } = await directory.signIn(login, initialPassword);
      assert.equal(ok || 'reason' in rest ? (ok ? 'in' : (rest as { reason: string }).reason) : '', expected(login), login);
    }
    assert.match(startUpLine, /trying out/);
  });

  const expected = (login: string): string => ({ 'dora.dietz': 'disabled', 'nina.novak': 'must-change' })[login] ?? 'in';

  it('refuses production (SEC-136)', async () => {
    await assert.rejects(openEmbedded({ ...config, mode: 'production' }, ground()), { code: 'embedded-directory' });
  });

  it('refuses tier-0 groups of real directories and unknown ones (SEC-136)', async () => {
    const real = [
      'Domain Admins',
      'CN=Domain Admins,CN=Users,DC=corp,DC=example',
      'S-1-5-21-1-2-3-512',
      '62e90394-69f5-4237-9190-012177145e10',
      'Global Administrator',
      'no-such-group',
    ];
    for (const group of real)
      await assert.rejects(
        openEmbedded({ ...config, roles: { ...roles, tier0: [group] } }, ground()),
        { code: 'embedded-directory' },
        group,
      );
  });

  it('refuses a file that is not there', async () => {
    await assert.rejects(openEmbedded({ ...config, file: '/nowhere/people.yaml' }, ground()), { code: 'people-file' });
  });
});

describe('people file', () => {
  const head = 'organisation: Fernhill\ngroups:\n  - name: staff\npeople:\n';
  const person = (extra = '', id = 'p-1', login = 'ana') =>
    `  - id: ${id}\n    login: ${login}\n    upn: ${login}@fernhill.example\n    givenName: Ana\n    surname: Alvarez\n${extra}`;
  const problems = (text: string): string => {
    try {
      parsePeople(text);
    } catch (error) {
      assert.ok(error instanceof AppError && error.code === 'people-file');
      return error.message;
    }
    return '';
  };

  it('names file, line and path of each problem', () => {
    assert.match(
      problems(`${head}${person('    groups: [staff, sales]\n')}`),
      /people\.yaml:10: people\[0\]\.groups\[1\]: names no group/,
    );
    assert.match(problems(`${head}${person('    pasword: x\n')}`), /people\.yaml:10: people\[0\]\.pasword: is not a setting/);
    assert.match(problems(`${head}  - id: p-1\n    login: ana\n`), /people\.yaml:5: people\[0\]\.upn: /);
    assert.match(problems(`${head}${person()}${person('', 'p-2')}`), /people\.yaml:11: people\[1\]\.login: is used twice/);
    assert.match(problems(`${head}${person('    manager: nobody\n')}`), /people\.yaml:10: people\[0\]\.manager: names no login/);
    assert.match(problems('people: [\n'), /people\.yaml:\d+: not YAML/);
    assert.match(problems(''), /people\.yaml:1: the file: /);
  });

  it('refuses two accounts with one chat identity', () => {
    const chat = '    chat: { slack: { team: T0FERNHILL, user: U0ANA } }\n';
    assert.match(problems(`${head}${person(chat)}${person(chat, 'p-2', 'ben')}`), /people\[1\]\.chat\.slack: is used twice/);
  });

  it('never quotes a value: there are passwords among them (SEC-116)', () => {
    const said = [
      problems(`${head}${person('    initialPassword: canary\n')}`),
      problems(`${head}${person('    initialPassword: "canary canary\n')}`),
      problems(`${head}${person('    initialPassword: [canary]\n')}`),
      problems(`${head}${person('    initialPassword: *canary\n')}`),
    ];
    assert.ok(said.every((one) => one.length > 0));
    assert.ok(said.every((one) => !one.includes('canary')));
  });
});
