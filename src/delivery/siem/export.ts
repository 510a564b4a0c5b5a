import { z } from 'zod';
import type { SealedRecord } from '../../core/audit.ts';
import type { DeliveryLog } from '../smtp.ts';
import type { SiemSink } from './port.ts';

/** What the export needs of the stores. */
export interface ExportStores {
  sealed(fromSeq: number, limit: number): AsyncIterable<SealedRecord>;
  lease(name: string, by: string, now: number, leaseMs: number): Promise<boolean>;
  get(kind: string, id: string): Promise<{ readonly body: string; readonly rev: number } | null>;
  put(kind: string, id: string, body: string, rev: number): Promise<boolean>;
}

/** What an export works with. `now` is epoch ms; `replica` names this process among the holders of leases. */
export interface ExportParts {
  readonly stores: ExportStores;
  readonly sink: SiemSink;
  readonly now: () => number;
  readonly replica: string;
  readonly log: DeliveryLog;
}

const kind = 'siem-cursor';
const batch = 200;
/** Longer than a sink may take. */
const leaseMs = 45_000;
const firstWaitMs = 2_000;
const longestWaitMs = 300_000;

const Cursor = z.strictObject({ seq: z.int().min(0) });

const cursorOf = async ({ stores, sink }: ExportParts): Promise<{ readonly seq: number; readonly rev: number }> => {
  const kept = await stores.get(kind, sink.name);
  return kept ? { seq: Cursor.parse(JSON.parse(kept.body)).seq, rev: kept.rev } : { seq: 0, rev: 0 };
};

const collected = async (records: AsyncIterable<SealedRecord>): Promise<readonly SealedRecord[]> => {
  const all: SealedRecord[] = [];
  for await (const one of records) all.push(one);
  return all;
};

/** How a round went: nothing was there, some were sent, another replica is at it, or the receiver did not take them. */
type Round = 'idle' | 'sent' | 'elsewhere' | 'failed';

/** Sends the next records of the chain, then moves the cursor: whatever ends in between, they are sent again, and none is left out. */
const round = async (parts: ExportParts): Promise<Round> => {
  const { stores, sink, now, replica, log } = parts;
  if (!(await stores.lease(`siem-${sink.name}`, replica, now(), leaseMs))) return 'elsewhere';
  const { seq, rev } = await cursorOf(parts);
  const records = await collected(stores.sealed(seq + 1, batch));
  const last = records.at(-1);
  if (!last) return 'idle';
  const sent = await sink.send(records);
  if (!sent.ok) log.warn('audit records could not be exported; they wait', { kind: sink.name, reason: sent.reason });
  if (!sent.ok) return 'failed';
  await stores.put(kind, sink.name, JSON.stringify({ seq: last.seq }), rev); // somebody who was faster has sent the same
  return records.length < batch ? 'idle' : 'sent';
};

/** Exports what is new, at least once and in order; call `tick` every second. While the receiver fails, it waits longer each time, five minutes at most. */
export const siemExport = (parts: ExportParts): { tick(): Promise<void> } => {
  let waitMs = 0;
  let notBefore = 0;
  return {
    async tick() {
      if (parts.now() < notBefore) return;
      let went: Round = 'sent';
      while (went === 'sent') went = await round(parts);
      waitMs = went === 'failed' ? Math.min(longestWaitMs, Math.max(firstWaitMs, waitMs * 2)) : 0;
      notBefore = parts.now() + waitMs;
    },
  };
};
