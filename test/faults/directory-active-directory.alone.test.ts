import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type ActiveDirectory,
  type ActiveDirectorySettings,
  createActiveDirectory,
} from '../../src/directory/active-directory.ts';
import type { WriteOutcome } from '../../src/directory/port.ts';
import { type DomainPerson, domain, nextPerson, openDomain, settingsFor } from '../world/domain.ts';
import { killedResets, takes, wrongWith } from '../world/killed-resets.ts';
import { type LdapProxy, ldapProxy } from '../world/ldap-proxy.ts';
import { asAdmin, auditSize, type Samba } from '../world/samba.ts';

const kills = 8;

const fresh = 'Ferry marble onion 7 lantern';
const unavailable = { outcome: 'not-done', reason: 'unavailable' };

let samba: Samba;
let proxy: LdapProxy;
const opened: ActiveDirectory[] = [];

const open = async (more: Partial<ActiveDirectorySettings> = {}): Promise<ActiveDirectory> => {
  const directory = await createActiveDirectory(settingsFor(samba, { urls: [proxy.url], timeoutMs: 1_500, ...more }));
  opened.push(directory);
  return directory;
};

const idOf = async (directory: ActiveDirectory, { login }: DomainPerson): Promise<string> =>
  (await directory.findByName(login))?.id ?? assert.fail(login);

const binds = (one: DomainPerson, password: string): Promise<boolean> => takes(samba, one, password);

const until = async (isSo: () => boolean, what: string): Promise<void> => {
  const giveUpAt = performance.now() + 8_000;
  while (!isSo()) {
    assert.ok(performance.now() < giveUpAt, what);
    await pause(20);
  }
};

const answered = (one: DomainPerson, count: number) => (): boolean =>
  samba.audit().filter(({ dn }) => dn === one.dn).length >= count;

before(async function () {
  this.timeout(120_000);
  samba = await openDomain();
});
after(() => samba.remove());
beforeEach(async () => {
  proxy = await ldapProxy(samba.url);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((directory) => directory.close()));
  await proxy.close();
});

describe('a domain controller that fails', () => {
  it('killed between two questions: the next is asked on a new connection as soon as it is back', async () => {
    const directory = await open();
    const one = nextPerson();
    const id = await idOf(directory, one);
    await samba.kill();
    assert.deepEqual(await directory.reset(id, fresh, `${one.login}-1`), unavailable);
    await assert.rejects(directory.find(id), { code: 'directory-unavailable' });
    assert.deepEqual(await directory.health(), { ok: false, reason: 'unavailable' });
    await samba.start();
    assert.deepEqual(await directory.health(), { ok: true, value: null });
    assert.deepEqual(await directory.reset(id, fresh, `${one.login}-1`), { outcome: 'done' });
    assert.equal(await binds(one, fresh), true);
  });

  it('restarted while connections were idle: nobody notices, and a write is one write', async () => {
    const directory = await open();
    const one = nextPerson();
    const id = await idOf(directory, one);
    await samba.stop();
    await samba.start();
    assert.deepEqual(await directory.reset(id, fresh, one.login), { outcome: 'done' });
    assert.equal(answered(one, 2)(), false);
  });

  it(`killed ${kills} times in the middle of a reset: never a wrong statement, never two writes`, async function () {
    this.timeout(90_000);
    const all = await killedResets(samba, Array.from({ length: kills + 1 }, nextPerson));
    assert.deepEqual([all.length, all.flatMap((one) => wrongWith(one) ?? [])], [kills, []]);
  });

  it('frozen: unknown after sending, not done before; applied later, a look finds it; no look guesses', async () => {
    const directory = await open();
    const [one, other] = [nextPerson(), nextPerson()];
    const [id, otherId] = [await idOf(directory, one), await idOf(directory, other)];
    const since = Date.now();
    const begun = { kind: 'reset', account: id, operation: one.login, since } as const;
    proxy.delayMs = 60;
    const writing = directory.reset(id, fresh, one.login);
    await pause(200); // the question before the write is answered, the write is on its way
    samba.freeze();
    proxy.delayMs = 0;
    const outcome = await writing;
    assert.deepEqual(await directory.reset(otherId, fresh, other.login), unavailable);
    assert.equal(await directory.look(begun), 'unknown');
    samba.thaw();
    if (outcome.outcome === 'unknown') await until(answered(one, 1), 'it was applied after all');
    await pause(100);
    const seen = await directory.look(begun);
    assert.equal(judge(outcome, seen, await binds(one, fresh)), null, `${JSON.stringify(outcome)} ${seen}`);
    assert.equal(await binds(other, fresh), false);
  });

  it('slow: done, only later', async () => {
    const directory = await open({ timeoutMs: 5_000 });
    const one = nextPerson();
    proxy.delayMs = 100;
    assert.deepEqual(await directory.reset(await idOf(directory, one), fresh, one.login), { outcome: 'done' });
  });

  it('too slow for its time-out: unknown or not done, each as it is', async () => {
    const directory = await open({ timeoutMs: 500 });
    const one = nextPerson();
    const id = await idOf(directory, one);
    proxy.delayMs = 400;
    assert.deepEqual(await directory.reset(id, fresh, one.login), unavailable);
    proxy.delayMs = 0;
    await pause(500);
    assert.equal(await binds(one, fresh), false);
  });

  it('drops the answer after writing, ten times of ten: unknown, one write, and a look finds it', async function () {
    this.timeout(60_000);
    const directory = await open();
    for (let round = 0; round < 10; round++) {
      const one = nextPerson();
      const id = await idOf(directory, one);
      const [since, size] = [Date.now(), auditSize(samba)];
      proxy.losesAnswer = () => auditSize(samba) > size;
      const outcome = await directory.reset(id, fresh, one.login);
      proxy.losesAnswer = () => false;
      assert.deepEqual(outcome, { outcome: 'unknown' });
      const begun = { kind: 'reset', account: id, operation: one.login, since } as const;
      assert.equal(await directory.look(begun), 'applied');
      const replica = await open();
      assert.equal(await replica.look(begun), 'applied', 'another process, by the clock of the directory');
      assert.equal(await binds(one, fresh), true);
      assert.equal(samba.audit().filter(({ dn }) => dn === one.dn).length, 1);
    }
    assert.equal(proxy.lost, 10);
  });

  it('drops the answer to a change and to an unlock', async () => {
    const directory = await open();
    const one = nextPerson();
    const id = await idOf(directory, one);
    const size = auditSize(samba);
    proxy.losesAnswer = () => auditSize(samba) > size;
    const since = Date.now();
    const change = await directory.change(id, one.password, fresh, `${one.login}-1`);
    proxy.losesAnswer = () => false;
    assert.deepEqual(change, { outcome: 'unknown' });
    assert.equal(await directory.look({ kind: 'change', account: id, operation: `${one.login}-1`, since }), 'applied');
    for (let tries = 0; tries < domain.lockoutThreshold; tries++) await directory.checkPassword(id, 'wrong');
    const replica = await open();
    const unlock = { kind: 'unlock', account: id, operation: `${one.login}-2`, since: Date.now() } as const;
    assert.equal(await replica.look(unlock), 'unknown', 'not there yet, and too early to say it will not be');
    assert.equal(await replica.look({ ...unlock, since: Date.now() - 61_000 }), 'not-applied');
    assert.deepEqual(await directory.unlock(id, unlock.operation), { outcome: 'done' });
    assert.equal(await replica.look(unlock), 'applied');
  });

  it('a clock ahead of ours, or behind: a look still tells before from after', async () => {
    for (const aheadMs of [-300_000, 300_000]) {
      const one = nextPerson();
      const now = () => Date.now() - aheadMs;
      const directory = await open({ now });
      const id = await idOf(directory, one);
      const since = now();
      await directory.reset(id, fresh, one.login);
      const replica = await open({ now });
      const begun = { kind: 'reset', account: id, operation: one.login } as const;
      assert.equal(await replica.look({ ...begun, since }), 'applied');
      assert.equal(await replica.look({ ...begun, since: since + 61_000 }), 'unknown');
    }
  });
});

/** What is wrong with what we said, seen what is true; null: nothing. */
const judge = (outcome: WriteOutcome, seen: string, isSet: boolean): string | null => {
  if (outcome.outcome === 'done' && !isSet) return 'said done, and it is not';
  if (outcome.outcome === 'not-done' && isSet) return 'said not done, and it is';
  if (seen === 'applied' && !isSet) return 'looked applied, and it is not';
  return seen === 'not-applied' && isSet ? 'looked not applied, and it is' : null;
};

describe('around a domain controller', () => {
  /** A domain of its own, for what cannot be undone. */
  const withOwn = async (work: (own: Samba, directory: ActiveDirectory) => Promise<void>, more = {}): Promise<void> => {
    const own = await openDomain();
    try {
      await work(own, await open({ ...settingsFor(own), timeoutMs: 1_500, ...more }));
    } finally {
      await own.remove();
    }
  };

  it('its certificate is renewed by the CA we trust: nothing changes; by another: no password is sent to it any more (SEC-74)', () =>
    withOwn(async (own, directory) => {
      const one = nextPerson();
      const id = await idOf(directory, one);
      await own.stop();
      await own.start();
      assert.deepEqual(await directory.reset(id, fresh, `${one.login}-1`), { outcome: 'done' });
      await own.stop();
      for (const name of ['ca.pem', 'tls/ca.key']) rmSync(join(own.folder, name));
      await own.start();
      assert.deepEqual(await directory.reset(id, `${fresh}!`, `${one.login}-2`), unavailable);
      assert.deepEqual(await directory.health(), { ok: false, reason: 'unavailable' });
      assert.equal(own.audit().filter(({ dn }) => dn === one.dn).length, 1);
    }));

  it('the first controller dies: the second is asked, and the first again when it is back', async () => {
    const second = await ldapProxy(samba.url);
    let now = Date.now();
    const directory = await open({ urls: [proxy.url, second.url], now: () => now });
    const one = nextPerson();
    const id = await idOf(directory, one);
    await proxy.close();
    assert.deepEqual(await directory.reset(id, fresh, `${one.login}-1`), { outcome: 'done' });
    assert.deepEqual(await directory.health(), { ok: true, value: null });
    second.losesAnswer = () => true;
    assert.deepEqual(await directory.health(), { ok: false, reason: 'unavailable' });
    now += 120_000;
    second.losesAnswer = () => false;
    assert.deepEqual(await directory.health(), { ok: true, value: null });
    await second.close();
  });

  it('the first controller is frozen: a question waits for its time-out once, and is answered by the second', async () => {
    const second = await ldapProxy(samba.url);
    const directory = await open({ urls: [proxy.url, second.url], timeoutMs: 800 });
    const one = nextPerson();
    const id = await idOf(directory, one);
    proxy.delayMs = 60_000;
    const began = performance.now();
    assert.equal((await directory.find(id))?.id, id);
    assert.ok(performance.now() - began < 5_000);
    const then = performance.now();
    assert.deepEqual(await directory.reset(id, fresh, one.login), { outcome: 'done' });
    assert.ok(performance.now() - then < 800, 'nobody waits for the frozen one again');
    await second.close();
  });

  it('its rights are removed while it runs: no write, health and rights name what is missing (SEC-24)', async () => {
    let now = Date.now();
    const removing = async (own: Samba, directory: ActiveDirectory): Promise<void> => {
      const one = nextPerson();
      const id = await idOf(directory, one);
      assert.deepEqual(await directory.health(), { ok: true, value: null });
      await own.tool('dsacl', 'set', `--objectdn=${domain.people}`, `--sddl=${await denial(own)}`);
      assert.deepEqual(await directory.reset(id, fresh, one.login), { outcome: 'not-done', reason: 'not-allowed' });
      now += 61_000;
      assert.deepEqual(await directory.health(), { ok: false, reason: 'no-rights' });
      const missing = (await directory.rights()).filter(({ isNeeded, isHeld }) => isNeeded && isHeld !== true);
      assert.deepEqual(missing, [{ right: 'Reset password', isNeeded: true, isHeld: false }]);
      const found = (await directory.preflight(id)).find(({ step }) => step === 'reset');
      assert.deepEqual(found, { step: 'reset', works: false, reason: 'rights.missing', with: { right: 'Reset password' } });
      assert.deepEqual(await directory.checkPassword(id, one.password), { ok: true, value: null });
    };
    await withOwn(removing, { now: () => now });
  });

  it('the service account itself is disabled: no rights, and nobody is told otherwise', async () => {
    await asAdmin(samba, domain.service.dn, [['replace', 'userAccountControl', ['514']]]);
    const directory = await open();
    assert.deepEqual(await directory.health(), { ok: false, reason: 'no-rights' });
    await asAdmin(samba, domain.service.dn, [['replace', 'userAccountControl', ['512']]]);
    assert.deepEqual(await directory.health(), { ok: true, value: null });
  });
});

/** A line that takes the right to reset from the service account, on users below. */
const denial = async (own: Samba): Promise<string> => {
  const text = await own.tool('user', 'show', domain.service.login, '--attributes=objectSid');
  const sid = /objectSid: (\S+)/.exec(text)?.[1];
  return `(OD;CIIO;CR;00299570-246d-11d0-a768-00aa006e0529;bf967aba-0de6-11d0-a285-00aa003049e2;${sid})`;
};
