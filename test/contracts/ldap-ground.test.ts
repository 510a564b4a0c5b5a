import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createLine } from '../../src/directory/ldap/line.ts';
import { refuseDebugging } from '../../src/directory/ldap/no-debug.ts';
import { createOperations } from '../../src/directory/ldap/operations.ts';
import { createPool, type Pool } from '../../src/directory/ldap/pool.ts';
import { answered } from '../../src/directory/ldap/problem.ts';
import { createServers } from '../../src/directory/ldap/servers.ts';
import type { WriteOutcome } from '../../src/directory/port.ts';
import { type ScriptedLdap, scriptedLdap, success } from '../world/scripted-ldap.ts';

const script = { rootDse: { supportedControl: [] }, entries: {}, bind: () => success, modify: () => success };
const done: WriteOutcome = { outcome: 'done' };

const poolOn = (urls: readonly string[], ca: string | null, log: string[] = []): Pool =>
  createPool({
    urls,
    ca,
    bindDn: 'CN=svc',
    bindPassword: () => 'secret',
    timeoutMs: 500,
    now: Date.now,
    log: { info: () => undefined, warn: (_, fields) => void log.push(String(fields?.code)) },
  });

const codeOf = async (pool: Pool): Promise<string> => {
  const answer = await pool.read(async () => answered(null));
  await pool.close();
  return answer.ok ? 'asked' : `${answer.problem.where} ${answer.problem.lost}`;
};

describe('LDAP ground: who may be asked (SEC-74)', () => {
  let server: ScriptedLdap | null = null;
  afterEach(async () => {
    await server?.close();
    server = null;
  });

  it('a server whose certificate is ours, is valid, and names it', async () => {
    server = await scriptedLdap(script);
    assert.equal(await codeOf(poolOn([server.url], server.ca)), 'asked');
    assert.deepEqual(server.binds, ['CN=svc']);
  });

  it('not one that signed its own, nor one for another name, nor one that has run out: no password reaches them', async () => {
    server = await scriptedLdap(script);
    assert.equal(await codeOf(poolOn([server.url], null)), 'before-sending certificate');
    const misnamed = await scriptedLdap(script, '127.0.0.2');
    assert.equal(await codeOf(poolOn([misnamed.url], misnamed.ca)), 'before-sending certificate');
    const expired = await scriptedLdap(script, '127.0.0.1', './expired.pem');
    assert.equal(await codeOf(poolOn([expired.url], expired.ca)), 'before-sending certificate');
    assert.deepEqual([...server.binds, ...misnamed.binds, ...expired.binds], []);
    await misnamed.close();
    await expired.close();
  });

  it('not one without TLS, and not one that says nothing', async () => {
    const heard: Buffer[] = [];
    const plain = createServer((socket) => {
      socket.on('data', (bytes) => void heard.push(bytes));
      socket.on('error', () => socket.destroy());
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => plain.once('listening', resolve));
    const { port } = plain.address() as { port: number };
    assert.equal(await codeOf(poolOn([`ldaps://127.0.0.1:${port}`], null)), 'before-sending timeout');
    assert.ok(!Buffer.concat(heard).includes('secret'));
    plain.close();
  });

  it('the next in the list where the first does not answer, and the first again when it is back', async () => {
    const log: string[] = [];
    server = await scriptedLdap(script);
    const pool = poolOn(['ldaps://127.0.0.1:1', server.url], server.ca, log);
    for (let round = 0; round < 3; round++) assert.equal((await pool.read(async () => answered(null))).ok, true);
    await pool.close();
    assert.deepEqual(log, ['unreachable'], 'the dead one was left alone');
    assert.equal(server.binds.length, 1, 'one connection did for all');
  });

  it('silent servers are not all waited for: a question ends within 30 s, however long the list is', async function () {
    this.timeout(30_000);
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };
    const urls = new Array<string>(9).fill(`ldaps://127.0.0.1:${port}`);
    const pool = createPool({
      ...{ urls, ca: null, bindDn: 'CN=svc', bindPassword: () => 'secret', now: Date.now },
      log: { info: () => undefined, warn: () => undefined },
    });
    const started = performance.now();
    assert.equal(await codeOf(pool), 'before-sending timeout');
    assert.ok(performance.now() - started < 16_000);
    silent.close();
  });

  it('a refused bind is not tried at the next server', async () => {
    const refusing = await scriptedLdap({ ...script, bind: () => ({ code: 49, text: '80090308: LdapErr: data 52e, v1' }) });
    server = await scriptedLdap(script);
    const answer = await poolOn([refusing.url, server.url], server.ca).read(async () => answered(null));
    assert.equal(answer.ok ? null : answer.problem.code, 49);
    assert.deepEqual(server.binds, []);
    await refusing.close();
  });

  it('a refused bind is not tried again for a minute, unless with another password', async () => {
    const refusing = await scriptedLdap({ ...script, bind: () => ({ code: 49, text: 'data 52e' }) });
    let now = 0;
    let password = 'wrong';
    const ground = {
      urls: [refusing.url],
      ca: refusing.ca,
      bindDn: 'CN=svc',
      now: () => now,
      log: { info: () => {}, warn: () => {} },
    };
    const pool = createPool({ ...ground, bindPassword: () => password });
    const asks = async (): Promise<number> => {
      const answer = await pool.read(async () => answered(null));
      assert.equal(answer.ok ? null : answer.problem.code, 49);
      return refusing.binds.length;
    };
    assert.deepEqual([await asks(), await asks()], [1, 1]);
    password = 'another';
    assert.deepEqual([await asks(), await asks()], [2, 2]);
    now = 60_000;
    assert.equal(await asks(), 3);
    await pool.close();
    await refusing.close();
  });
});

describe('LDAP ground: dead servers', () => {
  it('are left alone for 1, 2, 4 … at most 60 seconds; all dead, all are tried', () => {
    let now = 0;
    const servers = createServers(['ldaps://one', 'ldaps://two'], () => now);
    const [one, two] = servers.all;
    assert.ok(one && two);
    assert.deepEqual(servers.toTry(), [one, two]);
    for (const pauseMs of [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]) {
      servers.died(one);
      assert.deepEqual(servers.toTry(), [two]);
      now += pauseMs - 1;
      assert.equal(servers.isDead(one), true);
      now += 1;
      assert.deepEqual(servers.toTry(), [one, two]);
    }
    servers.died(one);
    servers.died(two);
    assert.deepEqual(servers.toTry(), [one, two]);
    servers.lives(one);
    servers.died(one);
    now += 1_000;
    assert.equal(servers.isDead(one), false, 'it begins anew');
  });
});

describe('LDAP ground: debugging', () => {
  it('NODE_DEBUG that names ldapts is refused: it prints new passwords (SEC-116)', () => {
    for (const named of ['ldapts', 'LDAPTS', 'tls,ldapts', '*', 'ldap*', 'net, ldapts'])
      assert.throws(() => refuseDebugging(named), { code: 'ldap-debug' }, named);
    for (const fine of [undefined, '', 'tls', 'net,http', 'ldap', 'ldaptsx']) refuseDebugging(fine);
  });
});

describe('LDAP ground: one caller a connection', () => {
  it('so many at once, the others in their order; who waits too long does not begin', async () => {
    const line = createLine(2, 30);
    const order: number[] = [];
    const slow = (number: number) =>
      line(async () => {
        order.push(number);
        await pause(10);
      });
    await Promise.all([slow(1), slow(2), slow(3), slow(4)]);
    assert.deepEqual(order, [1, 2, 3, 4]);
    const stuck = [line(() => pause(100)), line(() => pause(100))];
    assert.equal(await line(async () => assert.fail('begun')), null);
    await Promise.all(stuck);
    assert.equal(await line(async () => 'free'), 'free');
  });

  it('a failure frees its place', async () => {
    const line = createLine(1, 1_000);
    await assert.rejects(line(() => Promise.reject(new Error('no'))));
    assert.equal(await line(async () => 'free'), 'free');
  });
});

describe('LDAP ground: writes by their key', () => {
  it('one key is one write, at the same time and later', async () => {
    const operations = createOperations();
    let writes = 0;
    const write = async (): Promise<WriteOutcome> => {
      writes += 1;
      await pause(5);
      return done;
    };
    assert.deepEqual(await Promise.all([operations.once('a', write), operations.once('a', write)]), [done, done]);
    await operations.once('a', write);
    assert.equal(writes, 1);
    assert.deepEqual(operations.recall('a')?.outcome, done);
  });

  it('what never reached the directory may be tried again; only so many are remembered', async () => {
    const operations = createOperations(3);
    const unavailable: WriteOutcome = { outcome: 'not-done', reason: 'unavailable' };
    await operations.once('a', async () => unavailable);
    assert.equal(operations.recall('a'), null);
    for (const key of ['a', 'b', 'c', 'd']) await operations.once(key, async () => done);
    assert.deepEqual([operations.recall('a'), operations.recall('d')?.outcome], [null, done]);
  });
});
