import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { SealedRecord } from '../../src/core/audit.ts';
import { cefOf } from '../../src/delivery/siem/cef.ts';
import { cursorOf } from '../../src/delivery/siem/cursor.ts';
import { siemExport } from '../../src/delivery/siem/export.ts';
import type { SiemSink } from '../../src/delivery/siem/port.ts';
import { framed, syslogSink } from '../../src/delivery/siem/syslog.ts';
import { webhookSink } from '../../src/delivery/siem/webhook.ts';
import { signatureOf } from '../../src/delivery/tickets/webhook.ts';
import type { OpenedRecords } from '../../src/store/open-records.ts';
import { type HeardBatch, type SiemSinkStandIn, startSyslogSink, startWebhookSink } from '../world/siem-sinks.ts';
import { clock, onEveryEngine, record, testKeys } from './records-engines.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const alarms: string[] = [];
const warnings: string[] = [];
const log = {
  warn: (message: string, fields: Readonly<Record<string, unknown>> = {}) => {
    warnings.push(message);
    if (fields.alarm) alarms.push(String(fields.alarm));
  },
};
const pem = 'test/world/localhost.pem';

const exporting = (records: OpenedRecords, sink: SiemSink, replica: string) =>
  siemExport({
    stores: {
      sealed: records.exported,
      lease: records.lease,
      get: records.documents.get,
      put: records.documents.put,
      keys: testKeys(),
    },
    sink,
    now: () => clock.now,
    replica,
    log,
  });
const writes = async (records: OpenedRecords, count: number): Promise<void> => {
  await records.transaction(async (tx) => {
    for (let n = 0; n < count; n += 1) await tx.audit(record({ conversation: `c-${n}` }));
  });
  while ((await records.seal('one', clock.now, 500)) > 0);
};
const everyOne = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
const seqsIn = (heard: readonly HeardBatch[]): number[] =>
  heard.flatMap(({ body }) => (JSON.parse(body) as { data: { records: SealedRecord[] } }).data.records.map(({ seq }) => seq));
const receiptsIn = (heard: readonly string[]): number[] => heard.map((one) => Number(/cn1=(\d+)/.exec(one)?.[1]));
const once = (seqs: readonly number[]): number[] => [...new Set(seqs)];

onEveryEngine('the export to a webhook', (place, open) => {
  let hook: SiemSinkStandIn<HeardBatch>;
  const sink = () => webhookSink({ url: `http://127.0.0.1:${hook.port}/audit`, secret: () => secret, now: () => clock.now });
  beforeEach(async () => {
    hook = await startWebhookSink();
    alarms.length = 0;
  });
  afterEach(() => hook.stop());

  it('sends every record in order, signed; and after a restart goes on where it was', async () => {
    const records = await open();
    await writes(records, 450);
    await exporting(records, sink(), 'one').tick();
    assert.deepEqual(seqsIn(hook.heard), everyOne(450));
    for (const { headers, body } of hook.heard)
      assert.equal(
        headers['webhook-signature'],
        signatureOf(secret, String(headers['webhook-id']), Number(headers['webhook-timestamp']), body),
      );
    await writes(records, 10);
    clock.now += 60_000;
    await exporting(records, sink(), 'after the restart').tick();
    assert.deepEqual(seqsIn(hook.heard), everyOne(460));
  });

  it('a receiver that hung up in the middle, and a process that died, cost a repeat and never a record', async () => {
    const records = await open();
    await writes(records, 250);
    hook.mood = 'breaking-off';
    await exporting(records, sink(), 'one').tick(); // its process dies here: the cursor did not move
    hook.mood = 'refusing';
    clock.now += 60_000;
    const two = exporting(records, sink(), 'two');
    await two.tick();
    hook.mood = 'well';
    await two.tick(); // it waits before it tries again
    assert.equal(seqsIn(hook.heard).length, 200);
    clock.now += 2_000;
    await two.tick();
    assert.deepEqual(once(seqsIn(hook.heard)), everyOne(250));
    const [first, again] = hook.heard.map(({ headers }) => headers['webhook-id']);
    assert.equal(first, again);
  });

  const seqsOf = (body: string): number[] => seqsIn([{ headers: {}, body }]);
  const standing = async ({ documents }: OpenedRecords) => (await cursorOf({ ...documents, keys: testKeys() }, 'webhook')).cursor;
  const goesOn = async (records: OpenedRecords, minutes: number): Promise<void> => {
    for (let minute = 0; minute < minutes; minute += 1) {
      await exporting(records, sink(), 'one').tick(); // a process of its own each time
      clock.now += 60_000;
    }
  };

  it('a record the receiver refuses is set aside after a while, counted and alarmed; every other one arrives', async () => {
    const records = await open();
    await writes(records, 450);
    hook.refuses = (body) => seqsOf(body).some((seq) => seq === 137 || seq === 138);
    await goesOn(records, 2);
    assert.deepEqual([hook.heard, alarms], [[], []]); // not at once: it may be a moment's mistake
    await goesOn(records, 1);
    const others = everyOne(450).filter((seq) => seq !== 137 && seq !== 138);
    assert.deepEqual(
      once(seqsIn(hook.heard)).toSorted((a, b) => a - b),
      others,
    );
    assert.deepEqual(alarms, ['siem-set-aside', 'siem-set-aside']);
    assert.deepEqual(await standing(records), { seq: 450, refused: null, aside: { count: 2, last: 138 } });
    await goesOn(records, 1);
    assert.equal(alarms.length, 2);
  });

  it('a receiver that refuses everything is waited for, and nothing is left behind', async () => {
    const records = await open();
    await writes(records, 30);
    hook.refuses = () => true;
    await goesOn(records, 6);
    assert.ok(alarms.every((one) => one === 'siem-refused') && alarms.length > 0, alarms.join());
    hook.refuses = () => false;
    await goesOn(records, 1);
    assert.deepEqual(seqsIn(hook.heard), everyOne(30));
    assert.deepEqual(await standing(records), { seq: 30, refused: null, aside: null });
  });

  it('a cursor that somebody moved in the database is not believed: records come again, and none is left out (SEC-107)', async () => {
    const records = await open();
    await writes(records, 10);
    await goesOn(records, 1);
    await writes(records, 10);
    const forged = testKeys('forged').seal('row', 'siem-cursor\nwebhook\n1', '{"seq":20,"refused":null,"aside":null}');
    await place().tamper(`update documents set body = '${forged}' where kind = 'siem-cursor'`);
    await goesOn(records, 1);
    assert.deepEqual(seqsIn(hook.heard), [...everyOne(10), ...everyOne(20)]);
  });

  it('begins with the oldest record there is, and says what was removed before', async () => {
    const records = await open();
    await writes(records, 20);
    await place().tamper('delete from audit where seq <= 12');
    warnings.length = 0;
    await exporting(records, sink(), 'one').tick();
    assert.deepEqual(seqsIn(hook.heard), everyOne(20).slice(12));
    assert.deepEqual(warnings, ['audit records were removed before this export came to them']);
  });

  it('of two replicas one sends', async () => {
    const [one, two] = [await open('one'), await open('two')];
    await writes(one, 300);
    await Promise.all([exporting(one, sink(), 'one').tick(), exporting(two, sink(), 'two').tick()]);
    assert.deepEqual(seqsIn(hook.heard), everyOne(300));
  });
});

for (const isTls of [false, true])
  onEveryEngine(`the export by syslog over ${isTls ? 'TLS' : 'TCP'}`, (_, open) => {
    let receiver: SiemSinkStandIn<string>;
    const sink = (ca = isTls ? readFileSync(pem, 'utf8') : null) =>
      syslogSink({ host: 'localhost', port: receiver.port, isTls, ca });
    beforeEach(async () => {
      receiver = await startSyslogSink(isTls ? pem : undefined);
    });
    afterEach(() => receiver.stop());

    it('sends every record as CEF; a connection that broke costs a repeat and never a record', async () => {
      const records = await open();
      await writes(records, 250);
      receiver.mood = 'breaking-off';
      await exporting(records, sink(), 'one').tick();
      assert.ok(receiver.heard.length < 250);
      receiver.mood = 'refusing';
      clock.now += 60_000;
      await exporting(records, sink(), 'two').tick();
      receiver.mood = 'well';
      clock.now += 60_000;
      await exporting(records, sink(), 'three').tick();
      assert.deepEqual(once(receiptsIn(receiver.heard)), everyOne(250));
      assert.match(
        receiver.heard.at(-1) ?? '',
        /^<110>1 2026-11-22T09:00:00\.000Z \S+ latchkey - gate\.passed - CEF:0\|Latchkey\|Latchkey\|/,
      );
    });

    if (isTls)
      it('says nothing to a receiver it cannot trust', async () => {
        const records = await open();
        await writes(records, 5);
        await exporting(records, sink(null), 'one').tick();
        assert.deepEqual(receiver.heard, []);
      });
  });

describe('whether a receiver can be reached', () => {
  const check = (port: number, isTls: boolean, ca: string | null = null) =>
    syslogSink({ host: 'localhost', port, isTls, ca }).check();

  it('tells one that answers from one that is not there, and from one that nobody can trust', async () => {
    const [plain, secure] = [await startSyslogSink(), await startSyslogSink(pem)];
    try {
      const hook = webhookSink({ url: `http://127.0.0.1:${plain.port}/`, secret: () => secret, now: () => 0 });
      assert.deepEqual(await hook.check(), { ok: true, value: null });
      assert.deepEqual(await check(plain.port, false), { ok: true, value: null });
      assert.deepEqual(await check(secure.port, true, readFileSync(pem, 'utf8')), { ok: true, value: null });
      assert.deepEqual(await check(secure.port, true), { ok: false, reason: 'untrusted' });
      assert.deepEqual(await check(1, true), { ok: false, reason: 'unreachable' });
      assert.deepEqual([plain.heard, secure.heard].flat(), []);
    } finally {
      await Promise.all([plain.stop(), secure.stop()]);
    }
  });
});

describe('a record as CEF', () => {
  const sealed = (over: Parameters<typeof record>[0]): SealedRecord => ({
    ...record({ at: 0, ...over }),
    id: 'i',
    seq: 7,
    hash: 'ab',
  });

  it('has the fields that receivers look for', () => {
    assert.equal(
      cefOf(sealed({ action: 'directory.reset', outcome: 'refused', reason: 'password.too-short', detail: {} })),
      'CEF:0|Latchkey|Latchkey|0.1.0|directory.reset|directory.reset|5|rt=0 externalId=i act=directory.reset outcome=refused reason=password.too-short suid=teams tenant ana spriv=self duid=account-ana sourceServiceName=teams cn1Label=receipt cn1=7 cs1Label=hash cs1=ab cs2Label=flow cs2=reset-password cs3Label=conversation cs3=conversation-1 cs4Label=methods cs4=authenticator-code cs5Label=policyVersion cs5=1',
    );
  });

  it('cannot be forged from inside: no line, field or message of its own (SEC-117)', () => {
    const hostile = 'x|10|act=done outcome=success\nCEF:0|Evil\r\n34 <13>1 - - - - - \u2028=\\';
    const text = cefOf(sealed({ action: hostile, reason: hostile, target: hostile, detail: { why: hostile } }));
    assert.doesNotMatch(text, /[\n\r\u2028]/);
    assert.equal(/^(?:(?:\\[\\|]|[^\\|])*\|){6}(\d+)\|/.exec(text)?.[1], '3'); // seven fields before the extension
    const extension = text.slice(text.indexOf('|3|'));
    assert.equal((extension.match(/\bact=/g) ?? []).length, 1);
    const frame = framed(sealed({ action: hostile }), 'host name').toString();
    const [, length = '', message = ''] = /^(\d+) ([\s\S]*)$/.exec(frame) ?? [];
    assert.equal(Buffer.byteLength(message), Number(length));
  });
});
