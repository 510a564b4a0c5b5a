import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { openRecords } from '../../src/store/open-records.ts';
import type { Records } from '../../src/store/records.ts';
import { storeFolder } from '../world/folder.ts';
import { freshDatabase, startPostgres } from '../world/postgres.ts';
import { clock, collected, onEveryEngine, record, testKeys } from './records-engines.ts';

const options = { file: '', keys: testKeys(), now: () => clock.now, replica: 'one' };
const unavailable = { name: 'AppError', code: 'store-unavailable' };

const calls: readonly [string, (records: Records) => Promise<unknown>][] = [
  ['transaction', (records) => records.transaction((tx) => tx.audit(record()))],
  ['audit', (records) => records.audit(record())],
  ['registrations', (records) => records.registrations('a')],
  ['intent', (records) => records.intent('a')],
  ['claim', (records) => records.claim(['mail'], 'one', 0, 1, 1)],
  ['done', (records) => records.done('x', 'one', 0)],
  ['policy', (records) => records.policy()],
  ['addressOf', (records) => records.addressOf('a')],
  ['seal', (records) => records.seal('one', 0, 1)],
  ['exported', (records) => collected(records.exported(1, 1))],
  ['sealed', (records) => collected(records.sealed(1, 1))],
  ['lease', (records) => records.lease('x', 'one', 0, 1)],
];

const allRefuse = async (records: Records, limitMs: number) => {
  for (const [name, call] of calls) {
    const startedAt = performance.now();
    await assert.rejects(call(records), unavailable, name);
    const tookMs = performance.now() - startedAt;
    assert.ok(tookMs < limitMs, `${name} took ${tookMs} ms`);
  }
};

onEveryEngine('a closed records store', (_place, open) => {
  it('refuses every call', async () => {
    const records = await open();
    await records.close();
    await allRefuse(records, 1_000);
  });
});

/** A TCP way to `port` that can fall silent without breaking, as a dropped network route does. */
const silentWay = async (port: number) => {
  const sockets: Socket[] = [];
  let isSilent = false;
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    sockets.push(near, far);
    for (const one of [near, far]) one.on('error', () => one.destroy());
    near.on('data', (bytes) => isSilent || far.write(bytes)).on('close', () => far.destroy());
    far.on('data', (bytes) => isSilent || near.write(bytes)).on('close', () => near.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const ownPort = address !== null && typeof address === 'object' ? address.port : 0;
  const close = () => {
    for (const one of sockets) one.destroy();
    server.close();
  };
  return {
    port: ownPort,
    silence: (value: boolean) => {
      isSilent = value;
    },
    close,
  };
};

describe('an outage of PostgreSQL', function () {
  this.timeout(60_000);

  it('killed: every call refuses at once; back again: works, and nothing acknowledged is lost', async () => {
    const postgres = await startPostgres();
    const records = await openRecords({ ...options, databaseUrl: postgres.url });
    try {
      for (let n = 0; n < 20; n += 1) await records.audit(record({ effect: `e${n}` }));
      const inFlight = records.transaction(async (tx) => {
        await tx.audit(record({ effect: 'lost' }));
        await postgres.kill9();
      });
      await assert.rejects(inFlight, unavailable);
      await allRefuse(records, 2_500);
      await postgres.start();
      await records.audit(record({ effect: 'after' }));
      const kept = (await records.tail(99)).map(({ effect }) => effect);
      assert.deepEqual(kept, [...Array.from({ length: 20 }, (_, n) => `e${n}`), 'after']);
    } finally {
      await records.close();
      await postgres.stop();
    }
  });

  it('silent: a transaction refuses within 3 s, and the store works when it speaks again', async () => {
    const url = new URL(await freshDatabase());
    const way = await silentWay(Number(url.port));
    url.port = String(way.port);
    const records = await openRecords({ ...options, databaseUrl: url.href });
    try {
      await records.audit(record());
      way.silence(true);
      const startedAt = performance.now();
      await assert.rejects(records.audit(record()), unavailable);
      assert.ok(performance.now() - startedAt < 3_000);
      way.silence(false);
      await records.audit(record());
      assert.equal((await records.tail(9)).length, 2);
    } finally {
      way.close();
      await records.close();
    }
  });

  it('not there at the start: refuses within 2.5 s, and does not tell the password', async () => {
    const startedAt = performance.now();
    const opening = openRecords({ ...options, databaseUrl: 'postgres://latchkey:hunter2@127.0.0.1:1/x' });
    await assert.rejects(opening, (error: Error) => {
      assert.doesNotMatch(`${error.stack} ${String(error.cause)}`, /hunter2/);
      return 'code' in error && error.code === 'store-unavailable';
    });
    assert.ok(performance.now() - startedAt < 2_500);
  });

  it('another kind of URL is refused', async () => {
    await assert.rejects(openRecords({ ...options, databaseUrl: 'mysql://x' }), { code: 'store-url' });
  });

  it('a server that may lose records is a problem in production only', async () => {
    const records = await openRecords({ ...options, databaseUrl: await freshDatabase() });
    assert.deepEqual(await records.problems(false), []);
    assert.deepEqual(await records.problems(true), ['PostgreSQL runs with fsync = off: records can be lost.']);
    await records.close();
  });
});

describe('a records file', () => {
  let folder: string;
  beforeEach(() => {
    folder = storeFolder('latchkey-file-');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const open = (file: string, more: object = {}) => openRecords({ ...options, databaseUrl: undefined, file, ...more });

  it('that is something else is refused', async () => {
    await assert.rejects(open(folder), unavailable);
    writeFileSync(join(folder, 'x.db'), 'not a database, but long enough to look at '.repeat(50));
    await assert.rejects(open(join(folder, 'x.db')), unavailable);
  });

  it('in use on one host is refused to another until that one closed it or was silent for a minute', async () => {
    const file = join(folder, 'records.db');
    const first = await open(file, { host: 'alpha' });
    const second = await open(file, { host: 'alpha', replica: 'two' });
    await assert.rejects(open(file, { host: 'beta' }), { code: 'store-elsewhere' });
    await first.close();
    await assert.rejects(open(file, { host: 'beta' }), { code: 'store-elsewhere' });
    await second.close();
    const moved = await open(file, { host: 'beta' });
    clock.now += 60_000;
    const stolen = await open(file, { host: 'gamma' });
    await stolen.close();
    await moved.close();
  });
});
