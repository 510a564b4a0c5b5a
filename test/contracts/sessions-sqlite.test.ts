import assert from 'node:assert/strict';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import sinon from 'sinon';
import { AppError } from '../../src/core/result.ts';
import { openSessions } from '../../src/store/open-sessions.ts';
import { storeFolder } from '../world/folder.ts';
import { sessionsContract } from './sessions-suite.ts';

const isUnavailable = (error: unknown) => error instanceof AppError && error.code === 'store-unavailable';

describe('sessions in SQLite', function () {
  this.timeout(30_000);
  const folder = storeFolder('latchkey-sessions-');
  const now = () => 1_700_000_000_000;
  const open = (name: string, clock = now) => openSessions({ file: join(folder, 'data', name), now: clock });
  const later = { expiresAt: now() + 1_000, dueAt: null, once: [] };
  after(() => rmSync(folder, { recursive: true, force: true }));

  sessionsContract(() => open('sessions.db'));

  it('survives a restart', async () => {
    const first = open('restart.db');
    await first.put({ tag: 'p01', name: 'a' }, 'kept', 0, later, now());
    await first.close();
    const second = open('restart.db');
    assert.deepEqual(await second.get({ tag: 'p01', name: 'a' }, now()), { value: 'kept', rev: 1 });
    await second.close();
  });

  it('purges what expired, each minute', async () => {
    const timers = sinon.useFakeTimers({ now: now(), toFake: ['setInterval', 'clearInterval'] });
    let clock = now();
    const sessions = open('purge.db', () => clock);
    const rows = () => new DatabaseSync(join(folder, 'data', 'purge.db')).prepare('select count(*) as n from item').get()?.n;
    await sessions.put({ tag: 'p01', name: 'a' }, 'x', 0, later, now());
    timers.tick(60_000);
    assert.equal(rows(), 1);
    clock += 1_000;
    timers.tick(60_000);
    assert.equal(rows(), 0);
    await sessions.close();
    timers.restore();
  });

  it('is readable by its owner alone', async () => {
    await open('mode.db').close();
    assert.equal(statSync(join(folder, 'data', 'mode.db')).mode & 0o077, 0);
  });

  it('a file held by another process is an outage within 2 s; afterwards all is well', async () => {
    const sessions = open('held.db');
    const holder = new DatabaseSync(join(folder, 'data', 'held.db'));
    holder.exec('begin immediate');
    const began = Date.now();
    await assert.rejects(sessions.put({ tag: 'p01', name: 'a' }, 'x', 0, later, now()), isUnavailable);
    assert.ok(Date.now() - began < 2_000);
    holder.exec('rollback');
    assert.equal(await sessions.put({ tag: 'p01', name: 'a' }, 'x', 0, later, now()), 'written');
    await sessions.close();
    holder.close();
  });

  it('a closed store is an outage', async () => {
    const sessions = open('closed.db');
    await sessions.close();
    await assert.rejects(sessions.get({ tag: 'p01', name: 'a' }, now()), isUnavailable);
  });

  it('is fine in development and refuses production', async () => {
    const sessions = open('problems.db');
    assert.deepEqual(await sessions.problems(false), []);
    assert.match((await sessions.problems(true)).join(), /REDIS_URL/);
    await sessions.close();
  });
});
