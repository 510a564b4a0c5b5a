import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { linkText, type SealedRecord } from '../core/audit.ts';
import { AppError } from '../core/result.ts';
import { type Checkpoint, isGenuine } from './checkpoints.ts';
import type { Keys } from './keys.ts';
import type { Intent, Records } from './records.ts';
import { chainStart, type Head, type Segments, type SignedSegment } from './segments.ts';
import { type Removed, walkSegments } from './segments-verify.ts';

/**
 * Why a chain is not what was written. `sequence`: a record is missing, inserted or doubled before or at `seq`;
 * `link`: the record at `seq` was changed, moved or not written by us; `anchor`: it differs from its checkpoint;
 * `cut`: the chain ends before a checkpoint; `forged-anchor`: the checkpoint was not signed by us; `segment`: `seq` is the
 * number of a segment whose closing record was not signed by us, is missing, or differs from the one kept outside.
 */
export type ChainFault = 'sequence' | 'link' | 'anchor' | 'cut' | 'forged-anchor' | 'segment';

/** How far a chain holds, in records, and its head; or the first place where it does not. `id` is null where no record stands there. */
export type ChainReport =
  | { readonly ok: true; readonly records: number; readonly head: Head }
  | { readonly ok: false; readonly fault: ChainFault; readonly seq: number; readonly id: string | null };

const bad = (fault: ChainFault, seq: number, id: string | null): ChainReport => ({ ok: false, fault, seq, id });

const isLinked = (keys: Pick<Keys, 'isMac'>, previous: Head, { id, seq, hash, ...record }: SealedRecord): boolean =>
  /^[0-9a-f]{64}$/.test(hash) &&
  keys.isMac('audit', linkText(previous.hash, seq, id, record), Buffer.from(hash, 'hex').toString('base64url'));

/** What is wrong with `record` as the one after `previous`, or null. */
const faultOf = (
  keys: Pick<Keys, 'isMac'>,
  previous: Head,
  record: SealedRecord,
  anchor: Checkpoint | undefined,
): ChainFault | null => {
  if (record.seq !== previous.seq + 1) return 'sequence';
  if (!isLinked(keys, previous, record)) return 'link';
  return anchor && anchor.hash !== record.hash ? 'anchor' : null;
};

const forgedAnchor = (keys: Pick<Keys, 'isMac'>, anchors: readonly Checkpoint[]): ChainReport | null => {
  const forged = anchors.find((anchor) => !isGenuine(keys, anchor));
  return forged ? bad('forged-anchor', forged.seq, null) : null;
};

/**
 * Walks a sealed chain from its start and names the first bad record (SEC-115). A tail that was cut shows only
 * by `anchors`, checkpoints from a place the database's owner cannot rewrite.
 */
export const verifyChain = async (
  chain: AsyncIterable<SealedRecord>,
  keys: Pick<Keys, 'isMac'>,
  anchors: readonly Checkpoint[] = [],
  start: Head = chainStart,
): Promise<ChainReport> => {
  const forged = forgedAnchor(keys, anchors);
  if (forged) return forged;
  const anchored = new Map(anchors.map((anchor) => [anchor.seq, anchor]));
  const atStart = anchored.get(start.seq);
  if (atStart && atStart.hash !== start.hash) return bad('anchor', start.seq, null);
  let head = start;
  for await (const record of chain) {
    const fault = faultOf(keys, head, record, anchored.get(record.seq));
    if (fault) return bad(fault, fault === 'sequence' ? head.seq + 1 : record.seq, record.id);
    head = { seq: record.seq, hash: record.hash };
  }
  const beyond = anchors.filter(({ seq }) => seq > head.seq);
  return beyond.length > 0 ? bad('cut', head.seq + 1, null) : { ok: true, records: head.seq - start.seq, head };
};

/** What an auditor is told: the chain, what retention removed of it, the rows still unsealed, and writes whose outcome nobody recorded (SEC-114). */
export interface AuditReport {
  readonly chain: ChainReport;
  /** What is gone by which rule, oldest first (SEC-123). */
  readonly removed: readonly Removed[];
  readonly unsealed: number;
  readonly openIntents: readonly Intent[];
}

const openIntentsShown = 1_000;

/** The chain behind what retention removed. A record that stands where one was removed was put back by somebody. */
const chainBehind = async (
  records: Pick<Records, 'sealed'>,
  keys: Pick<Keys, 'isMac'>,
  anchors: readonly Checkpoint[],
  { base, isRemoving }: { readonly base: Head; readonly isRemoving: boolean },
): Promise<ChainReport> => {
  if (!isRemoving) for await (const { seq, id } of records.sealed(1, 1)) if (seq <= base.seq) return bad('sequence', seq, id);
  return verifyChain(records.sealed(base.seq + 1, Number.MAX_SAFE_INTEGER), keys, anchors, base);
};

/** Verifies a whole store, against checkpoints and closing records from outside. */
export const auditReport = async (
  records: Pick<Records, 'sealed' | 'sealLag' | 'abandonedIntents'> & { readonly segments: Pick<Segments, 'list'> },
  keys: Pick<Keys, 'isMac'>,
  anchors: readonly Checkpoint[],
  now: number,
  closings: readonly SignedSegment[] = [],
): Promise<AuditReport> => {
  const walked = await walkSegments(records.segments, keys, closings);
  const { badNumber } = walked;
  return {
    chain: badNumber === null ? await chainBehind(records, keys, anchors, walked) : bad('segment', badNumber, null),
    removed: walked.removed,
    unsealed: (await records.sealLag(now)).rows,
    openIntents: await records.abandonedIntents(Number.MAX_SAFE_INTEGER, openIntentsShown),
  };
};

/** What the chain needs of a line; everything else in it is covered by the link. */
const Line = z.looseObject({ id: z.string(), seq: z.int(), hash: z.string() });

const parsed = (line: string, number: number): SealedRecord => {
  try {
    return Line.parse(JSON.parse(line)) as unknown as SealedRecord;
  } catch (cause) {
    throw new AppError('audit-file', `Line ${number} of the audit file is not a record.`, { cause });
  }
};

/** Sealed records of an exported file, one JSON object a line. A line that is none is `AppError('audit-file')`. */
export async function* recordsOfFile(path: string): AsyncGenerator<SealedRecord> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    number += 1;
    if (line !== '') yield parsed(line, number);
  }
}
