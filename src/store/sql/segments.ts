import { AppError } from '../../core/result.ts';
import { firstPiece, mostInSegment, type Placed } from '../../core/retention.ts';
import type { Keys } from '../keys.ts';
import {
  chainStart,
  type Head,
  isGenuineSegment,
  type SegmentState,
  type Segments,
  type SignedSegment,
  signSegment,
} from '../segments.ts';
import { auditWrites } from './audit.ts';
import type { Engine } from './engine.ts';
import type { AuditSegmentRow, Database } from './schema.ts';

const toSegment = (row: AuditSegmentRow): SignedSegment => ({
  number: row.number,
  firstSeq: row.first_seq,
  lastSeq: row.last_seq,
  hash: row.hash,
  oldestAt: row.oldest_at,
  newestAt: row.newest_at,
  state: row.state as SegmentState,
  at: row.at,
  keepDays: row.keep_days,
  policyVersion: row.policy_version,
  mac: row.mac,
});

const toRow = (one: SignedSegment): AuditSegmentRow => ({
  number: one.number,
  first_seq: one.firstSeq,
  last_seq: one.lastSeq,
  hash: one.hash,
  oldest_at: one.oldestAt,
  newest_at: one.newestAt,
  state: one.state,
  at: one.at,
  keep_days: one.keepDays,
  policy_version: one.policyVersion,
  mac: one.mac,
});

const newest = (db: Database) => db.selectFrom('audit_segments').selectAll().orderBy('number', 'desc').limit(1);

/** What the chain goes on from once the records before are gone; read as it is stored. */
export const storedBase = async (db: Database): Promise<SignedSegment | null> => {
  const row = await newest(db).where('state', 'in', ['removing', 'removed']).executeTakeFirst();
  return row ? toSegment(row) : null;
};

/** Records behind a place, as many as one segment has and one more. The ends are looked at first: mostly they show that no segment is over. */
const rowsBehind = async (db: Database, seq: number): Promise<readonly Placed[]> => {
  const sealed = () => db.selectFrom('audit').select(['seq', 'at', 'hash']).where('seq', '>', seq);
  const read = async (rows: ReturnType<typeof sealed>) => (await rows.execute()) as unknown as readonly Placed[];
  const ends = [...(await read(sealed().orderBy('seq').limit(1))), ...(await read(sealed().orderBy('seq', 'desc').limit(1)))];
  const isShort = (ends[1]?.seq ?? 0) <= seq + mostInSegment;
  if (isShort && firstPiece(ends) === null) return [];
  return read(
    sealed()
      .orderBy('seq')
      .limit(mostInSegment + 1),
  );
};

/** The next segment, as it is closed at `now`; null: it is not over. */
const nextSegment = async (db: Database, keys: Keys, now: number): Promise<SignedSegment | null> => {
  const before = await newest(db).executeTakeFirst();
  const start = before?.last_seq ?? 0;
  const piece = firstPiece(await rowsBehind(db, start));
  if (!piece) return null;
  const { last, oldestAt } = piece;
  const newestAt = Math.max(piece.newestAt, before?.newest_at ?? 0);
  const place = { number: (before?.number ?? 0) + 1, firstSeq: start + 1, lastSeq: last.seq, hash: last.hash };
  return signSegment(keys, { ...place, oldestAt, newestAt, state: 'kept', at: now, keepDays: null, policyVersion: null });
};

const closeNext =
  (engine: Engine, keys: Keys): Segments['closeNext'] =>
  async (now) => {
    const next = await engine.read((db) => nextSegment(db, keys, now));
    if (!next) return false;
    const row = toRow(next);
    await engine.writeOne((db) =>
      db
        .insertInto('audit_segments')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
    return true;
  };

const base =
  (engine: Engine, keys: Keys): Segments['base'] =>
  async () => {
    const found = await engine.read(storedBase);
    if (found && !isGenuineSegment(keys, found))
      throw new AppError('audit-broken', `The closing record of audit segment ${found.number} was not written by us.`);
    if (!found) return { ...chainStart, newestAt: 0 };
    return { seq: found.lastSeq, hash: found.hash, newestAt: found.newestAt };
  };

const change =
  (engine: Engine, keys: Keys, newId: () => string): Segments['change'] =>
  (was, to, record) =>
    engine.write(async (trx) => {
      const next = signSegment(keys, { ...was, ...to });
      const update = trx
        .updateTable('audit_segments')
        .set(toRow(next))
        .where('number', '=', was.number)
        .where('mac', '=', was.mac);
      if (!(await update.returning('number').executeTakeFirst())) return null;
      if (record) await auditWrites(trx, keys, newId).audit(record);
      return next;
    });

/** By place, never by time: a record somebody slipped in between has no place here. */
const eraseIn = async (trx: Database, { firstSeq, lastSeq }: SignedSegment, limit: number): Promise<number> => {
  const left = trx.selectFrom('audit').select('seq').where('seq', '>=', firstSeq).where('seq', '<=', lastSeq);
  const rows = await left.orderBy('seq').limit(limit).execute();
  const [first, last] = [rows[0]?.seq, rows.at(-1)?.seq];
  if (first === undefined || last === undefined) return 0;
  await trx.deleteFrom('audit').where('seq', '>=', first).where('seq', '<=', last).execute();
  return rows.length;
};

const erase =
  (engine: Engine, keys: Keys): Segments['erase'] =>
  (segment, limit) =>
    engine.write(async (trx) => {
      const stored = await trx.selectFrom('audit_segments').selectAll().where('number', '=', segment.number).executeTakeFirst();
      const isMeant = stored?.state === 'removing' && stored.mac === segment.mac && isGenuineSegment(keys, toSegment(stored));
      return isMeant ? eraseIn(trx, segment, limit) : 0;
    });

/** Hashes of records that are gone, by their place, where a genuine closing record keeps them. */
export const closedHashes = async (
  engine: Engine,
  keys: Pick<Keys, 'isMac'>,
  seqs: readonly number[],
): Promise<readonly Head[]> => {
  if (seqs.length === 0) return [];
  const rows = await engine.read((db) =>
    db
      .selectFrom('audit_segments')
      .selectAll()
      .where('last_seq', 'in', [...seqs])
      .execute(),
  );
  return rows.map(toSegment).flatMap((one) => (isGenuineSegment(keys, one) ? [{ seq: one.lastSeq, hash: one.hash }] : []));
};

/** The segments of the chain in the records store. */
export const sqlSegments = (engine: Engine, keys: Keys, newId: () => string): Segments => {
  const listed = (after: number, limit: number) =>
    engine.read((db) =>
      db.selectFrom('audit_segments').selectAll().where('number', '>', after).orderBy('number').limit(limit).execute(),
    );
  const open = (limit: number) =>
    engine.read((db) =>
      db.selectFrom('audit_segments').selectAll().where('state', '!=', 'removed').orderBy('number').limit(limit).execute(),
    );
  return {
    closeNext: closeNext(engine, keys),
    list: async (after, limit) => (await listed(after, limit)).map(toSegment),
    remaining: async (limit) => (await open(limit)).map(toSegment),
    base: base(engine, keys),
    change: change(engine, keys, newId),
    erase: erase(engine, keys),
  };
};
