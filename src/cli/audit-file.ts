import type { SealedRecord } from '../core/audit.ts';
import { type ChainReport, recordsOfFile, verifyChain } from '../store/audit-verify.ts';
import { readCheckpoints, readClosings } from '../store/checkpoints.ts';
import { chainStart, type Head, isGenuineSegment } from '../store/segments.ts';
import type { World } from './command.ts';
import type { Parts } from './parts.ts';

const firstIn = async (file: string): Promise<SealedRecord | null> => {
  for await (const record of recordsOfFile(file)) return record;
  return null;
};

async function* behindFirst(records: AsyncIterable<SealedRecord>): AsyncGenerator<SealedRecord> {
  let isFirst = true;
  for await (const record of records) {
    if (!isFirst) yield record;
    isFirst = false;
  }
}

/** What is signed of the record before a file begins: the start of the chain, a checkpoint, the end of a segment; null: nothing is. */
const headBefore = async ({ keys }: Parts, anchorFile: string, seq: number): Promise<Head | null> => {
  if (seq === chainStart.seq + 1) return chainStart;
  const anchor = (await readCheckpoints(anchorFile)).find((one) => one.seq === seq - 1);
  if (anchor) return { seq: anchor.seq, hash: anchor.hash };
  const closed = (await readClosings(anchorFile)).find((one) => one.lastSeq === seq - 1 && isGenuineSegment(keys, one));
  return closed ? { seq: closed.lastSeq, hash: closed.hash } : null;
};

/** Verifies a file of sealed records, one JSON object a line, as `audit export` writes them and a receiver of records keeps them (SEC-115). Null: it holds none. */
export const verifyFile = async (parts: Parts, world: World, file: string, anchorFile: string): Promise<ChainReport | null> => {
  const first = await firstIn(file);
  if (!first) return null;
  const head = await headBefore(parts, anchorFile, first.seq);
  if (!head) world.say(`Nothing signed says what came before record ${first.seq}: it is taken as it stands.`);
  const records = recordsOfFile(file);
  const anchors = await readCheckpoints(anchorFile);
  const known = anchors.filter(({ seq }) => seq >= first.seq - 1);
  return head
    ? verifyChain(records, parts.keys, known, head)
    : verifyChain(behindFirst(records), parts.keys, known, { seq: first.seq, hash: first.hash });
};
