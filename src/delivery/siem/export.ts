import type { SealedRecord } from '../../core/audit.ts';
import type { DeliveryLog } from '../smtp.ts';
import {
  type Cursor,
  type CursorStore,
  cursorOf,
  isNarrowing,
  moveCursor,
  refusedAgain,
  setAside,
  sizeOf,
  taken,
} from './cursor.ts';
import type { SiemSink } from './port.ts';

/** What the export needs of the stores. */
export interface ExportStores extends CursorStore {
  sealed(fromSeq: number, limit: number): AsyncIterable<SealedRecord>;
  lease(name: string, by: string, now: number, leaseMs: number): Promise<boolean>;
}

/** What an export works with. `now` is epoch ms; `replica` names this process among the holders of leases. */
export interface ExportParts {
  readonly stores: ExportStores;
  readonly sink: SiemSink;
  readonly now: () => number;
  readonly replica: string;
  readonly log: DeliveryLog;
}

/** Longer than a sink may take. */
const leaseMs = 45_000;
const firstWaitMs = 2_000;
const longestWaitMs = 300_000;
/** How many of the records behind one that is refused are tried, to see whether the receiver takes any at all. */
const probes = 10;

const collected = async (records: AsyncIterable<SealedRecord>): Promise<readonly SealedRecord[]> => {
  const all: SealedRecord[] = [];
  for await (const one of records) all.push(one);
  return all;
};

/** How a round went: nothing more was there, more may be, another replica is at it, or the receiver did not take them. */
type Round = 'idle' | 'more' | 'elsewhere' | 'failed';

/** What a round stands on. */
interface Standing {
  readonly cursor: Cursor;
  readonly rev: number;
}

const isMine = ({ stores, sink, now, replica }: ExportParts): Promise<boolean> =>
  stores.lease(`siem-${sink.name}`, replica, now(), leaseMs);

const move = async ({ stores, sink }: ExportParts, { rev }: Standing, next: Cursor): Promise<void> =>
  void (await moveCursor(stores, sink.name, next, rev)); // somebody who was faster has sent the same

/** Whether the receiver takes one of the records behind this one: then it is the record, and not the receiver. */
const takesOthers = async (parts: ExportParts, seq: number): Promise<boolean> => {
  for (const one of await collected(parts.stores.sealed(seq + 1, probes))) {
    if (!(await isMine(parts))) return false;
    const sent = await parts.sink.send([one]);
    if (sent.ok) return true;
    if (sent.reason !== 'refused') return false;
  }
  return false;
};

/** One record alone is refused. It is set aside where the receiver takes others; one that takes none at all is waited for, as in any outage. */
const leaveBehind = async (parts: ExportParts, standing: Standing, { seq }: SealedRecord): Promise<Round> => {
  const { log, sink } = parts;
  if (!(await takesOthers(parts, seq))) {
    log.warn('alarm: a receiver of audit records refuses them all; they wait', { alarm: 'siem-refused', kind: sink.name });
    return 'failed';
  }
  const next = setAside(standing.cursor, seq);
  await move(parts, standing, next);
  const fields = { kind: sink.name, reference: `receipt ${seq}`, count: next.aside?.count ?? 0 };
  log.warn('alarm: an audit record was refused by its receiver and set aside', { alarm: 'siem-set-aside', ...fields });
  return 'more';
};

const refused = async (parts: ExportParts, standing: Standing, records: readonly SealedRecord[]): Promise<Round> => {
  const { cursor } = standing;
  const [first] = records;
  if (first && records.length === 1 && isNarrowing(cursor)) return leaveBehind(parts, standing, first);
  const next = refusedAgain(cursor, records);
  await move(parts, standing, next);
  return isNarrowing(next) ? 'more' : 'failed';
};

/** Sends the next records of the chain, then moves the cursor: whatever ends in between, they are sent again, and none is left out. */
const round = async (parts: ExportParts): Promise<Round> => {
  const { stores, sink, log } = parts;
  if (!(await isMine(parts))) return 'elsewhere';
  const standing = await cursorOf(stores, sink.name);
  const { cursor } = standing;
  const records = await collected(stores.sealed(cursor.seq + 1, sizeOf(cursor)));
  const last = records.at(-1);
  if (!last) return 'idle';
  const missing = (records[0]?.seq ?? 0) - cursor.seq - 1;
  if (missing > 0) log.warn('audit records were removed before this export came to them', { kind: sink.name, count: missing });
  const sent = await sink.send(records);
  if (sent.ok) {
    await move(parts, standing, taken(cursor, last.seq));
    return records.length < sizeOf(cursor) ? 'idle' : 'more';
  }
  log.warn('audit records could not be exported; they wait', { kind: sink.name, reason: sent.reason });
  return sent.reason === 'refused' ? refused(parts, standing, records) : 'failed';
};

/** Exports what is new, at least once and in order; call `tick` every second. While the receiver fails, it waits longer each time, five minutes at most. */
export const siemExport = (parts: ExportParts): { tick(): Promise<void> } => {
  let waitMs = 0;
  let notBefore = 0;
  return {
    async tick() {
      if (parts.now() < notBefore) return;
      let went: Round = 'more';
      while (went === 'more') went = await round(parts);
      waitMs = went === 'failed' ? Math.min(longestWaitMs, Math.max(firstWaitMs, waitMs * 2)) : 0;
      notBefore = parts.now() + waitMs;
    },
  };
};
