import { createHmac, timingSafeEqual } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditRecord } from '../../src/core/audit.ts';
import { AppError } from '../../src/core/result.ts';
import type { KeyPurpose, Keys } from '../../src/store/keys.ts';
import { type OpenedRecords, openRecords } from '../../src/store/open-records.ts';
import { storeFolder } from '../world/folder.ts';
import { freshDatabase } from '../world/postgres.ts';
import { rawPostgres, rawSqlite } from './records-raw.ts';

/** Keys with real MACs. What is sealed is only bound to purpose and context: that it cannot be read is tested with the key ring. */
export const testKeys = (secret = 'test'): Keys => {
  const mac: Keys['mac'] = (purpose, text) => createHmac('sha256', `${secret}:${purpose}`).update(text).digest('base64url');
  const isMac: Keys['isMac'] = (purpose, text, given) => {
    const [wanted, got] = [Buffer.from(mac(purpose, text)), Buffer.from(given)];
    return wanted.length === got.length && timingSafeEqual(wanted, got);
  };
  const bound = (purpose: KeyPurpose, context: string, body: string) => `${body}.${mac(purpose, `${context}\n${body}`)}`;
  const seal: Keys['seal'] = (purpose, context, plain) => bound(purpose, context, Buffer.from(plain).toString('base64url'));
  const open: Keys['open'] = (purpose, context, sealed) => {
    const [body = ''] = sealed.split('.');
    if (bound(purpose, context, body) !== sealed) throw new AppError('seal-broken', 'not what was sealed');
    return Buffer.from(body, 'base64url').toString();
  };
  const macs: Keys['macs'] = (purpose, text) => [mac(purpose, text)];
  return { mac, macs, isMac, seal, open };
};

/** One empty store: replicas can be opened on it, and somebody with the database's password can change it by hand. */
export interface Place {
  /** Database URL or empty, and file or empty: for another process. */
  readonly where: readonly [string, string];
  open(replica?: string, keys?: Keys): Promise<OpenedRecords>;
  /** Runs SQL beside Latchkey. */
  tamper(sql: string, ...values: (string | number)[]): Promise<readonly Record<string, unknown>[]>;
  clean(): Promise<void>;
}

/** The clock of the tests; moved by hand. */
export const clock = { now: Date.UTC(2026, 10, 22, 9) };

const sqlitePlace = async (): Promise<Place> => {
  const folder = storeFolder('latchkey-records-');
  const file = join(folder, 'records.db');
  return {
    where: ['', file],
    open: (replica = 'one', keys = testKeys()) =>
      openRecords({ databaseUrl: undefined, file, keys, now: () => clock.now, replica }),
    tamper: async (sql, ...values) => rawSqlite(file, sql, values),
    clean: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

const postgresPlace = async (): Promise<Place> => {
  const databaseUrl = await freshDatabase();
  return {
    where: [databaseUrl, ''],
    open: (replica = 'one', keys = testKeys()) => openRecords({ databaseUrl, file: '', keys, now: () => clock.now, replica }),
    tamper: (sql, ...values) => rawPostgres(databaseUrl, sql, values),
    clean: async () => undefined,
  };
};

/** Runs a suite on each engine; `place` gives the store of the running test. */
export const onEveryEngine = (
  name: string,
  suite: (place: () => Place, open: (replica?: string) => Promise<OpenedRecords>) => void,
): void => {
  for (const [engine, make] of Object.entries({ SQLite: sqlitePlace, PostgreSQL: postgresPlace }))
    describe(`${name} on ${engine}`, function () {
      this.timeout(30_000);
      let place: Place;
      let opened: OpenedRecords[] = [];
      beforeEach(async () => {
        clock.now = Date.UTC(2026, 10, 22, 9);
        place = await make();
      });
      afterEach(async () => {
        for (const one of opened) await one.close();
        opened = [];
        await place.clean();
      });
      const open = async (replica?: string) => {
        const records = await place.open(replica);
        opened.push(records);
        return records;
      };
      suite(() => place, open);
    });
};

/** An audit record like any other. */
export const record = (over: Partial<AuditRecord> = {}): AuditRecord => ({
  at: clock.now,
  action: 'gate.passed',
  outcome: 'success',
  reason: null,
  actor: 'teams\ntenant\nana',
  role: 'self',
  target: 'account-ana',
  flow: 'reset-password',
  conversation: 'conversation-1',
  effect: null,
  methods: ['authenticator-code'],
  policyVersion: 1,
  source: 'teams',
  detail: { tries: 1 },
  ...over,
});

/** All of an async iterable. */
export const collected = async <T>(from: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of from) all.push(one);
  return all;
};
