import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { AppError } from '../core/result.ts';
import type { Keys } from './keys.ts';
import type { Records } from './records.ts';
import type { Segments, SignedSegment } from './segments.ts';

/** How often the head is copied out (SEC-115). */
const everyMs = 60_000;
const everyRecords = 100;

const Checkpoint = z.strictObject({ seq: z.int().min(0), hash: z.string(), at: z.int(), signature: z.string() });

/** A signed copy of the chain's head at `at` (epoch ms), kept where the database's owner cannot rewrite it. */
export type Checkpoint = Readonly<z.infer<typeof Checkpoint>>;

/** A place checkpoints go to. Rejects when it could not keep the checkpoint. */
export type CheckpointSink = (checkpoint: Checkpoint) => Promise<void>;

const signedText = (seq: number, hash: string, at: number): string => `checkpoint\n${seq}\n${hash}\n${at}`;

/** A checkpoint of `head`, signed with the audit key. */
export const signCheckpoint = (
  keys: Pick<Keys, 'mac'>,
  { seq, hash }: { seq: number; hash: string },
  at: number,
): Checkpoint => ({
  seq,
  hash,
  at,
  signature: keys.mac('audit', signedText(seq, hash, at)),
});

/** Whether we signed this checkpoint, as it stands. */
export const isGenuine = (keys: Pick<Keys, 'isMac'>, { seq, hash, at, signature }: Checkpoint): boolean =>
  keys.isMac('audit', signedText(seq, hash, at), signature);

/** Appends each checkpoint, or closing record of a segment, to `path` as one JSON line and waits for the disk. */
export const checkpointFile =
  (path: string) =>
  async (line: Checkpoint | SignedSegment): Promise<void> => {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'a', 0o600);
    try {
      // The line feed comes first: a line that a crash cut short never swallows the next one.
      await file.appendFile(`\n${JSON.stringify(line)}`);
      await file.datasync();
    } finally {
      await file.close();
    }
  };

const parsedAs =
  <T>(schema: z.ZodType<T>) =>
  (line: string): T[] => {
    try {
      return [schema.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  };
const parsedLine = parsedAs(Checkpoint);

const linesOf = async (path: string): Promise<readonly string[]> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').filter(Boolean);
};

/** The checkpoints of a file, in order; none when it does not exist. Lines that a crash cut short are left out. */
export const readCheckpoints = async (path: string): Promise<readonly Checkpoint[]> => (await linesOf(path)).flatMap(parsedLine);

const at = z.int();
const Closing = z.strictObject({
  number: z.int().min(1),
  firstSeq: z.int(),
  lastSeq: z.int(),
  hash: z.string(),
  oldestAt: at,
  newestAt: at,
  state: z.enum(['removing', 'removed']),
  at,
  keepDays: z.int().nullable(),
  policyVersion: z.int().nullable(),
  mac: z.string(),
});

/** The closing records of removed segments in a file of checkpoints, in order. One may be there twice. */
export const readClosings = async (path: string): Promise<readonly SignedSegment[]> =>
  (await linesOf(path)).flatMap(parsedAs(Closing));

const tailBytes = 65_536;

/** The newest checkpoint of a file, read from its end however long it is; null: there is none. */
export const lastCheckpoint = async (path: string): Promise<Checkpoint | null> => {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!file) return null;
  try {
    const { size } = await file.stat();
    const length = Math.min(size, tailBytes);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8').split('\n').filter(Boolean).flatMap(parsedLine).at(-1) ?? null;
  } finally {
    await file.close();
  }
};

/** What a checkpointer works with; `last` is the newest checkpoint already kept outside, if any. */
export interface CheckpointerParts {
  readonly records: Pick<Records, 'head' | 'sealed'> & { readonly segments: Pick<Segments, 'base'> };
  readonly keys: Keys;
  readonly now: () => number;
  readonly sinks: readonly CheckpointSink[];
  readonly last: Checkpoint | null;
}

const hashAt = async (records: Pick<Records, 'sealed'>, seq: number): Promise<string | null> => {
  for await (const record of records.sealed(seq, 1)) return record.seq === seq ? record.hash : null;
  return null;
};

/** Refuses a chain that no longer contains what was already copied out. */
const mustContain = async ({ records, keys }: CheckpointerParts, last: Checkpoint): Promise<void> => {
  if (!isGenuine(keys, last))
    throw new AppError('audit-broken', `The checkpoint of audit record ${last.seq} was not signed by us.`);
  const base = await records.segments.base();
  // What retention removed is behind the base; another replica may have made it and kept its checkpoints elsewhere.
  if (last.seq < base.seq || last.seq === 0) return;
  if ((last.seq === base.seq ? base.hash : await hashAt(records, last.seq)) !== last.hash)
    throw new AppError('audit-broken', `Audit record ${last.seq} is missing or differs from its checkpoint.`);
};

/**
 * Copies the head of the chain to the sinks: `tick` gives the checkpoint it made, or null when none was due
 * (nothing new, or neither 60 s nor 100 records since the last). Call it every few seconds.
 * Refuses with `AppError('audit-broken')` when the chain lost or changed what was copied out before.
 */
export const checkpointer = (parts: CheckpointerParts): { tick(): Promise<Checkpoint | null> } => {
  const { records, keys, now, sinks } = parts;
  let last = parts.last;
  const isDue = (seq: number) => {
    if (seq === (last?.seq ?? 0)) return false;
    return last === null || seq - last.seq >= everyRecords || now() - last.at >= everyMs;
  };
  const tick = async () => {
    const head = await records.head();
    if (last) await mustContain(parts, last);
    if (!isDue(head.seq)) return null;
    const checkpoint = signCheckpoint(keys, head, now());
    for (const sink of sinks) await sink(checkpoint);
    last = checkpoint;
    return checkpoint;
  };
  return { tick };
};
