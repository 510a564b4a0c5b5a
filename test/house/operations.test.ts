import assert from 'node:assert/strict';
import { setTimeout as later } from 'node:timers/promises';
import { AppError } from '../../src/core/result.ts';
import { createMetrics, type ServiceMetrics } from '../../src/runtime/metrics.ts';
import { watchedStore } from '../../src/runtime/watched-store.ts';
import { type Operations, type ReadyChecks, startOperations } from '../../src/web/operations.ts';

const now = () => 1_000_000;
const queues = {
  outboxDepth: async () => ({ waiting: 3, oldestDueAt: now() - 4_000, buried: 1 }),
  sealLag: async () => ({ rows: 7, oldestMs: 1_500 }),
};

describe('operations', () => {
  const open: Operations[] = [];
  afterEach(async () => void (await Promise.all(open.splice(0).map((one) => one.close()))));

  const started = async (checks: ReadyChecks = {}, metrics: ServiceMetrics = createMetrics({ records: queues, now })) => {
    const changes: string[][] = [];
    let clock = 0;
    const operations = await startOperations({
      host: '127.0.0.1',
      port: 0,
      checks,
      metrics,
      changed: (failing) => void changes.push([...failing]),
      now: () => clock,
    });
    open.push(operations);
    const get = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${operations.port}${path}`);
      return { status: answer.status, text: await answer.text(), headers: answer.headers };
    };
    return { get, changes, pass: (ms: number) => (clock += ms) };
  };

  it('is alive as long as it answers, ready only when every part is', async () => {
    const parts = { sessions: true, records: true };
    const { get, changes, pass } = await started({ sessions: async () => parts.sessions, records: async () => parts.records });
    assert.deepEqual([(await get('/healthz')).text, (await get('/readyz')).text], ['ok', 'ready']);
    parts.sessions = false;
    pass(1_000);
    const answer = await get('/readyz');
    assert.deepEqual([answer.status, answer.text], [503, 'not ready']);
    assert.equal((await get('/healthz')).status, 200);
    assert.deepEqual(changes, [['sessions']]);
    parts.sessions = true;
    pass(1_000);
    assert.equal((await get('/readyz')).status, 200);
    assert.deepEqual(changes, [['sessions'], []]);
  });

  it('a part that throws or never answers is not ready, within 2 s', async () => {
    const { get, changes } = await started({
      throws: () => Promise.reject(new Error('gone')),
      hangs: () => later(60_000, true, { ref: false }),
    });
    const begun = performance.now();
    assert.equal((await get('/readyz')).status, 503);
    assert.ok(performance.now() - begun < 3_000);
    assert.deepEqual(changes, [['throws', 'hangs']]);
  });

  it('asks its parts at most once a second', async () => {
    let asked = 0;
    const { get, pass } = await started({ one: async () => ++asked > 0 });
    await Promise.all(Array.from({ length: 20 }, () => get('/readyz')));
    assert.equal(asked, 1);
    pass(1_000);
    await get('/readyz');
    assert.equal(asked, 2);
  });

  it('tells a word and nothing of itself (SEC-137)', async () => {
    const { get } = await started({ redis: async () => false });
    for (const path of ['/healthz', '/readyz', '/elsewhere', '/metrics/../x']) {
      const { text, headers } = await get(path);
      assert.ok(['ok', 'not ready', 'not found'].includes(text), text);
      assert.equal(headers.get('server'), null);
      assert.equal(headers.get('x-powered-by'), null);
    }
  });
});

describe('metrics', () => {
  it('tells the queues, the turns and the refusals', async () => {
    const metrics = createMetrics({ records: queues, now });
    metrics.turn('teams', 'text', 0.03);
    metrics.directoryWrite('reset', 'done', 0.2);
    metrics.refusedByLimit('wait');
    metrics.codeDelivery('email-code', 'sent');
    metrics.alarm('paused');
    const text = await metrics.text();
    for (const line of [
      'latchkey_turn_seconds_count{channel="teams",kind="text"} 1',
      'latchkey_directory_write_seconds_count{kind="reset",outcome="done"} 1',
      'latchkey_limiter_rejections_total{limit="wait"} 1',
      'latchkey_code_deliveries_total{method="email-code",result="sent"} 1',
      'latchkey_alarms_total{alarm="paused"} 1',
      'latchkey_outbox_waiting 3',
      'latchkey_outbox_oldest_seconds 4',
      'latchkey_outbox_buried 1',
      'latchkey_audit_unsealed 7',
      'latchkey_audit_seal_lag_seconds 1.5',
    ])
      assert.ok(text.includes(`${line}\n`), line);
  });

  it('a store that is gone leaves its queues out, and is counted', async () => {
    const gone = () => Promise.reject(new Error('gone'));
    const metrics = createMetrics({ records: { outboxDepth: gone, sealLag: gone }, now });
    await metrics.text();
    const text = await metrics.text();
    assert.ok(text.includes('latchkey_store_errors_total{store="records"} '));
    assert.ok(!text.includes('latchkey_outbox_waiting'));
  });

  it('no label can hold a person (SEC-137)', async () => {
    const metrics = createMetrics({ records: queues, now });
    metrics.refusedByLimit('Ana.Example@corp.test');
    metrics.turn('teams\nT0123ABCD\nU1', '29:abcdef', 0.1);
    const text = await metrics.text();
    assert.ok(!/Ana|T0123ABCD|29:abc/.test(text));
    assert.ok(text.includes('latchkey_limiter_rejections_total{limit="other"} 1'));
  });
});

describe('a watched store', () => {
  it('behaves as the store does, and counts when it is gone; a refusal is no outage', async () => {
    let failed = 0;
    const store = {
      name: 'records',
      read: async (text: string) => text,
      gone: () => Promise.reject(new AppError('store-unavailable', 'gone')),
      refuses: () => Promise.reject(new AppError('store-newer', 'newer')),
      count: () => 1,
    };
    const watched = watchedStore(store, () => {
      failed += 1;
    });
    assert.deepEqual([watched.name, await watched.read('as it is'), watched.count(), failed], ['records', 'as it is', 1, 0]);
    await assert.rejects(watched.refuses(), { code: 'store-newer' });
    assert.equal(failed, 0);
    await assert.rejects(watched.gone(), { code: 'store-unavailable' });
    assert.equal(failed, 1);
  });
});
