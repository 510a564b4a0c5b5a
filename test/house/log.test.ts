import assert from 'node:assert/strict';
import { createLog } from '../../src/runtime/log.ts';
import { Secret } from '../../src/runtime/secrets.ts';

type Fields = Readonly<Record<string, string | number | boolean>>;

const logged = (level: 'debug' | 'info' = 'debug') => {
  const lines: string[] = [];
  const alarms: string[] = [];
  const log = createLog({
    level,
    replica: 'r1',
    now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 6),
    alarmed: (alarm) => void alarms.push(alarm),
    destination: { write: (line: string) => void lines.push(line) },
  });
  return { log, lines, alarms, parsed: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
};

describe('log', () => {
  it('writes one JSON object a line: time in UTC, level, replica, message, fields', () => {
    const { log, parsed } = logged();
    log.warn('a card could not be shown', { channel: 'teams', reason: 'throttled', seconds: 2 });
    assert.deepEqual(parsed(), [
      {
        level: 'warn',
        time: '2026-01-02T03:04:05.006Z',
        replica: 'r1',
        channel: 'teams',
        reason: 'throttled',
        seconds: 2,
        msg: 'a card could not be shown',
      },
    ]);
  });

  it('an alarm is heard as well as written (SEC-118)', () => {
    const { log, alarms } = logged();
    log.warn('alarm: an account was paused', { alarm: 'paused' });
    log.info('nothing special', { reason: 'paused' });
    assert.deepEqual(alarms, ['paused']);
  });

  it('a field nobody allowed is left out, and says so by name only (SEC-116)', () => {
    const { log, lines, parsed } = logged();
    log.error('odd', { code: 'x', password: 'canary-1', mail: 'canary-2@corp.test', token: 'canary-3' });
    assert.deepEqual(parsed()[0]?.leftOut, ['password', 'mail', 'token']);
    assert.ok(!/canary/.test(lines.join('')));
  });

  it('no secret, error, array or bytes passes, whatever the field is called (SEC-116)', () => {
    const { log, lines } = logged();
    const canary = 'canary-9f3a';
    const disguises: readonly unknown[] = [
      new Secret(canary),
      new Error(canary),
      [canary],
      { toString: () => canary, canary },
      Buffer.from(canary),
      () => canary,
      Symbol(canary),
    ];
    for (const value of disguises) log.error('odd', { code: value, reason: value } as unknown as Fields);
    assert.equal(lines.length, disguises.length);
    for (const form of [
      canary,
      Buffer.from(canary).toString('base64'),
      Buffer.from(canary).toString('hex'),
      String([...Buffer.from(canary)]),
    ])
      assert.ok(!lines.join('').includes(form), form);
  });

  it('lines cannot be forged: line feeds, colours, fake JSON, direction marks, length (SEC-117)', () => {
    const { log, lines, parsed } = logged();
    const hostile = `a\n{"level":"error","msg":"forged"}\r\n\u001b[31mred\u202e\u2028${'x'.repeat(10_000)}`;
    log.info(hostile, { reason: hostile });
    assert.equal(lines.length, 1);
    assert.equal(lines[0]?.trimEnd().split(/[\n\r\u2028]/).length, 1);
    assert.ok(!/[\u001b\u202e]/.test(lines[0] ?? ''));
    assert.ok((lines[0]?.length ?? 0) < 1_000);
    assert.equal(parsed()[0]?.level, 'info');
  });
});
