import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Begun, Directory } from '../../src/directory/port.ts';
import { type LdapProxy, ldapProxy } from '../world/ldap-proxy.ts';
import { opener, settingsFor } from '../world/openldap-product.ts';
import { type Slapd, startSlapd } from '../world/slapd.ts';
import { peopled, type SlapdTown, type Townsman } from '../world/slapd-town.ts';

const current = 'blue kettle morning train';
const fresh = 'ferry marble onion lantern';
const done = { outcome: 'done' };
const unknown = { outcome: 'unknown' };
const unavailable = { outcome: 'not-done', reason: 'unavailable' };
const minuteMs = 60_000;
const timeoutMs = 800;

describe('OpenLDAP goes wrong', function () {
  this.timeout(120_000);
  const directories = opener();
  const clock = { aheadMs: 0 };
  const now = () => Date.now() + clock.aheadMs;
  let slapd: Slapd;
  let town: SlapdTown;
  let proxy: LdapProxy;
  let directory: Directory;
  let person: Townsman;

  before(async () => {
    slapd = await startSlapd();
    town = await peopled(slapd);
  });
  beforeEach(async () => {
    clock.aheadMs = 0;
    proxy = await ldapProxy(slapd.url);
    directory = await directories.open(settingsFor(slapd, town, { urls: [proxy.url], timeoutMs, now }));
    person = await town.person(current);
  });
  afterEach(async () => {
    await directories.closeAll();
    await proxy.close();
  });
  after(() => slapd?.stop());

  const binds = async (password: string): Promise<boolean> => (await directory.checkPassword(person.id, password)).ok;
  /** Requests of a write: two questions (the account, its groups), then the write itself. Policies are known by then. */
  const theWrite = 3;
  const begun = (operation: string, kind: Begun['kind'] = 'reset'): Begun => ({
    kind,
    account: person.id,
    operation,
    since: now(),
  });
  const warmed = async (): Promise<void> => {
    await directory.find(person.id);
    await directory.rules(person.id);
  };
  /** Loses the answer to the `nth` request from now on: the server has done what it was told. */
  const loseAnswerTo = (nth: number): void => {
    const [from, lostBefore] = [proxy.sent, proxy.lost];
    proxy.losesAnswer = () => proxy.sent >= from + nth && proxy.lost === lostBefore;
  };

  it('the answer is lost after writing: unknown, and found when looked for, on every one of 20 tries', async () => {
    for (let round = 0; round < 20; round++) {
      person = await town.person(current);
      await warmed();
      const operation = randomUUID();
      const look = begun(operation);
      loseAnswerTo(theWrite);
      assert.deepEqual(await directory.reset(person.id, fresh, operation), unknown);
      assert.equal(await directory.look(look), 'applied');
      assert.equal(await binds(fresh), true);
    }
    assert.equal(proxy.lost, 20);
  });

  it('the same, looked for by another process: by the clock of the server', async () => {
    await warmed();
    const operation = randomUUID();
    const look = begun(operation);
    await sleep(1_100); // slapd tells its time in whole seconds: within one, another process is in doubt
    loseAnswerTo(theWrite);
    assert.deepEqual(await directory.reset(person.id, fresh, operation), unknown);
    const other = await directories.open(settingsFor(slapd, town, { now }));
    assert.equal(await other.look(look), 'applied');
    assert.equal(await other.look({ ...look, since: now() }), 'unknown');
    clock.aheadMs = 2 * minuteMs;
    assert.equal(await other.look({ ...look, since: now() - minuteMs }), 'not-applied');
  });

  it('a clock of ours that is wrong by hours misleads nobody once the server has stamped a write', async () => {
    for (const aheadMs of [-3 * 60 * minuteMs, 3 * 60 * minuteMs]) {
      clock.aheadMs = aheadMs;
      const skewed = await directories.open(settingsFor(slapd, town, { now }));
      const somebody = await town.person(current);
      assert.deepEqual(await skewed.reset(somebody.id, fresh, randomUUID()), done);
      await sleep(20);
      const look = begun(randomUUID());
      person = await town.person(current);
      const late = { ...look, account: person.id };
      assert.deepEqual(await (await directories.open(settingsFor(slapd, town))).reset(person.id, fresh, randomUUID()), done);
      assert.equal(await skewed.look(late), 'applied');
      clock.aheadMs = aheadMs + 5 * minuteMs;
      assert.equal(await skewed.look({ ...late, since: now() - 2 * minuteMs }), 'not-applied');
    }
  });

  it('repeated after an unknown: already done, whichever way that is found out, and written once', async () => {
    await warmed();
    const operation = randomUUID();
    loseAnswerTo(theWrite);
    assert.deepEqual(await directory.reset(person.id, fresh, operation), unknown);
    const at = await town.read(person.dn, 'entryCSN');
    assert.deepEqual(await directory.reset(person.id, fresh, operation), done);
    assert.deepEqual(await directory.reset(person.id, `${fresh} again`, operation), done);
    assert.deepEqual(await town.read(person.dn, 'entryCSN'), at);
  });

  it('repeated within the second of the first try: "not being changed" means already done', async () => {
    const brandNew = await town.person(current, { pwdChangedTime: [] });
    person = brandNew;
    await warmed();
    await town.set(person.dn, {
      pwdChangedTime: new Date(Math.floor(Date.now() / 1000) * 1000).toISOString().replace(/[-:T]|\.\d+/g, ''),
    });
    const operation = randomUUID();
    const before = (await town.read(person.dn, 'pwdHistory')).length;
    loseAnswerTo(theWrite);
    assert.deepEqual(await directory.reset(person.id, fresh, operation), unknown);
    assert.deepEqual(await directory.reset(person.id, fresh, operation), done);
    assert.equal((await town.read(person.dn, 'pwdHistory')).length, before + 1);
  });

  it('cut while asking, before the write: tried once more, done', async () => {
    await warmed();
    loseAnswerTo(1);
    assert.deepEqual(await directory.reset(person.id, fresh, randomUUID()), done);
    assert.equal(proxy.lost, 1);
  });

  it('an idle connection that died unnoticed costs nothing', async () => {
    await warmed();
    proxy.cut();
    assert.deepEqual(await directory.reset(person.id, fresh, randomUUID()), done);
    proxy.cut();
    assert.equal((await directory.find(person.id))?.id, person.id);
  });

  it('slow, but in time: done', async () => {
    proxy.delayMs = 40;
    assert.deepEqual(await directory.reset(person.id, fresh, randomUUID()), done);
    assert.equal(await binds(fresh), true);
  });

  it('frozen before the question: nothing was sent, and says so; reads and health fail closed (SEC-83)', async () => {
    await warmed();
    slapd.pause();
    try {
      assert.deepEqual(await directory.reset(person.id, fresh, randomUUID()), unavailable);
      await assert.rejects(directory.find(person.id), { code: 'directory-unavailable' });
      assert.deepEqual(await directory.health(), { ok: false, reason: 'unavailable' });
      assert.equal(await directory.look(begun(randomUUID())), 'unknown');
    } finally {
      slapd.resume();
    }
    assert.equal(await binds(current), true);
    assert.deepEqual(await directory.health(), { ok: true, value: null });
  });

  it('frozen in the middle of the write: unknown, and not told as not applied before a minute has passed', async () => {
    await warmed();
    const operation = randomUUID();
    const look = begun(operation);
    const from = proxy.sent;
    proxy.onSent = (count) => {
      if (count === from + theWrite) slapd.pause();
    };
    try {
      assert.deepEqual(await directory.reset(person.id, fresh, operation), unknown);
      assert.equal(await directory.look(look), 'unknown');
    } finally {
      slapd.resume();
    }
    await sleep(300);
    const isFresh = await binds(fresh); // slapd may begin what it had received, or see first that nobody waits for it any more
    assert.equal(await directory.look(look), isFresh ? 'applied' : 'unknown');
    clock.aheadMs = minuteMs;
    assert.equal(await directory.look(look), isFresh ? 'applied' : 'not-applied');
  });

  it('killed at any moment of a reset, 25 times: never told as done without being there, never the other way round', async () => {
    const told: Record<string, number> = {};
    for (let round = 0; round < 25; round++) {
      person = await town.person(current);
      const operation = randomUUID();
      const look = begun(operation);
      const writing = directory.reset(person.id, fresh, operation);
      await sleep(round % 8);
      await slapd.kill9();
      const { outcome } = await writing;
      await slapd.restart();
      const isFresh = await binds(fresh);
      told[outcome] = (told[outcome] ?? 0) + 1;
      if (outcome === 'done') assert.equal(isFresh, true);
      if (outcome === 'not-done') assert.equal(isFresh, false);
      const seen = await directory.look(look);
      if (seen === 'applied') assert.equal(isFresh, true);
      assert.notEqual(seen, isFresh ? 'not-applied' : 'applied');
      assert.equal(await binds(current), !isFresh);
    }
    assert.ok(told.done || told.unknown || told['not-done']);
  });

  it('the first server is gone: the second one answers, and the next start prefers the first again', async () => {
    const gone = await ldapProxy(slapd.url);
    const two = await directories.open(settingsFor(slapd, town, { urls: [gone.url, proxy.url], timeoutMs, now }));
    assert.equal((await two.find(person.id))?.id, person.id);
    await gone.close();
    assert.deepEqual(await two.reset(person.id, fresh, randomUUID()), done);
    assert.equal(await binds(fresh), true);
  });

  it('rights taken away at run time: refused at once, and health says so within a minute', async () => {
    const other = await peopled(slapd);
    const own = await directories.open(settingsFor(slapd, other, { now }));
    assert.deepEqual(await own.health(), { ok: true, value: null });
    const group = `cn=password-resetters,ou=groups,${slapd.baseDn}`;
    await town.set(group, { member: (await town.read(group, 'member')).filter((dn) => dn !== other.serviceDn) });
    assert.deepEqual(await own.reset(person.id, fresh, randomUUID()), { outcome: 'not-done', reason: 'not-allowed' });
    clock.aheadMs += minuteMs + 1;
    assert.deepEqual(await own.health(), { ok: false, reason: 'no-rights' });
  });

  it('another authority than the pinned one: nothing is sent', async () => {
    const stranger = await startSlapd();
    const wrong = await directories.open(settingsFor(slapd, town, { ca: stranger.ca, timeoutMs }));
    assert.deepEqual(await wrong.reset(person.id, fresh, randomUUID()), unavailable);
    assert.deepEqual(await wrong.health(), { ok: false, reason: 'unavailable' });
    await stranger.stop();
  });

  it('opens while the directory is away, and works when it is back', async () => {
    await slapd.kill9();
    const early = await directories.open(settingsFor(slapd, town, { timeoutMs }));
    await assert.rejects(early.find(person.id), { code: 'directory-unavailable' });
    await slapd.restart();
    assert.equal((await early.find(person.id))?.id, person.id);
    assert.equal(await binds(current), true);
  });
});
