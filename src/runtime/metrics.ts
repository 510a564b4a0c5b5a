import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Records } from '../store/records.ts';
import type { Metrics } from './parts.ts';

/** What operators measure, besides what the runtime itself reports. Labels are kinds, never persons (SEC-137). */
export interface ServiceMetrics extends Metrics {
  /** A store that did not answer: `sessions`, `records`. */
  storeError(store: string): void;
  alarm(name: string): void;
  /** The exposition text of this moment, with the queues read afresh. Never rejects: a store that is gone leaves its gauges out. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Where the gauges come from. */
export interface Gauged {
  readonly records: Pick<Records, 'outboxDepth' | 'sealLag'>;
  readonly now: () => number;
}

const chatBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const writeBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** A label is a short word of ours; anything else, such as a name that got in by mistake, becomes `other`. */
const word = (text: string): string => (/^[a-z][a-z0-9-]{0,40}$/.test(text) ? text : 'other');

const instruments = (registers: Registry[]) => ({
  turns: new Histogram({
    name: 'latchkey_turn_seconds',
    help: 'Time to answer a chat turn',
    labelNames: ['channel', 'kind'],
    buckets: chatBuckets,
    registers,
  }),
  writes: new Histogram({
    name: 'latchkey_directory_write_seconds',
    help: 'Time of a directory write',
    labelNames: ['kind', 'outcome'],
    buckets: writeBuckets,
    registers,
  }),
  refusals: new Counter({
    name: 'latchkey_limiter_rejections_total',
    help: 'Refused by a limit',
    labelNames: ['limit'],
    registers,
  }),
  storeErrors: new Counter({
    name: 'latchkey_store_errors_total',
    help: 'A store did not answer',
    labelNames: ['store'],
    registers,
  }),
  deliveries: new Counter({
    name: 'latchkey_code_deliveries_total',
    help: 'Codes sent or not',
    labelNames: ['method', 'result'],
    registers,
  }),
  alarms: new Counter({ name: 'latchkey_alarms_total', help: 'Alarms raised', labelNames: ['alarm'], registers }),
});

const gauges = (registers: Registry[]) => ({
  waiting: new Gauge({ name: 'latchkey_outbox_waiting', help: 'Promised messages not sent yet', registers }),
  age: new Gauge({ name: 'latchkey_outbox_oldest_seconds', help: 'How long the oldest promised message is overdue', registers }),
  buried: new Gauge({ name: 'latchkey_outbox_buried', help: 'Messages given up', registers }),
  unsealed: new Gauge({ name: 'latchkey_audit_unsealed', help: 'Audit records not in the chain yet', registers }),
  sealLag: new Gauge({ name: 'latchkey_audit_seal_lag_seconds', help: 'Age of the oldest unsealed audit record', registers }),
});

const refresh = async ({ records, now }: Gauged, { waiting, age, buried, unsealed, sealLag }: ReturnType<typeof gauges>) => {
  const [depth, lag] = await Promise.all([records.outboxDepth(now()), records.sealLag(now())]);
  waiting.set(depth.waiting);
  age.set(depth.oldestDueAt === null ? 0 : Math.max(0, now() - depth.oldestDueAt) / 1000);
  buried.set(depth.buried);
  unsealed.set(lag.rows);
  sealLag.set(lag.oldestMs / 1000);
};

/** The measures of this process, in a registry of their own. */
export const createMetrics = (gauged: Gauged): ServiceMetrics => {
  const [registry, queues] = [new Registry(), new Registry()];
  collectDefaultMetrics({ register: registry });
  const { turns, writes, refusals, storeErrors, deliveries, alarms } = instruments([registry]);
  const queueGauges = gauges([queues]);
  const storeError = (store: string) => storeErrors.inc({ store: word(store) });
  const queuesText = () =>
    refresh(gauged, queueGauges)
      .then(() => queues.metrics())
      .catch(() => {
        storeError('records');
        return '';
      });
  return {
    turn: (channel, kind, seconds) => turns.observe({ channel: word(channel), kind: word(kind) }, seconds),
    directoryWrite: (kind, outcome, seconds) => writes.observe({ kind: word(kind), outcome: word(outcome) }, seconds),
    refusedByLimit: (limit) => refusals.inc({ limit: word(limit) }),
    storeError,
    codeDelivery: (method, result) => deliveries.inc({ method: word(method), result: word(result) }),
    alarm: (name) => alarms.inc({ alarm: word(name) }),
    text: async () => `${await queuesText()}${await registry.metrics()}`,
    contentType: registry.contentType,
  };
};
