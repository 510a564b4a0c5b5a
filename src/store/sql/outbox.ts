import { sql } from 'kysely';
import type { ClaimedItem, Records, Transaction } from '../records.ts';
import { changedOne } from './changed.ts';
import type { Engine } from './engine.ts';
import type { Database, OutboxRow } from './schema.ts';

const toItem = (row: OutboxRow): ClaimedItem => ({
  id: row.id,
  topic: row.topic,
  key: row.item_key,
  body: row.body,
  dueAt: row.due_at,
  attempts: row.attempts,
});

/** Promises messages in the business transaction; the unique (topic, key) makes a second promise the same promise. */
export const outboxWrites = (trx: Database, newId: () => string): Pick<Transaction, 'promise'> => ({
  promise: async ({ topic, key, body, dueAt }) => {
    const item = { id: newId(), topic, item_key: key, body, due_at: dueAt, lease_by: null, lease_until: 0, attempts: 0 };
    const row = { ...item, done_at: null, buried_at: null };
    await trx
      .insertInto('outbox')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },
});

type Claim = Records['claim'];

/** One statement takes the lease; on PostgreSQL rows another worker is just taking are passed over instead of waited for. */
const claimIn = (trx: Database, isPostgres: boolean, ...[topics, by, now, leaseMs, limit]: Parameters<Claim>) =>
  trx
    .with('due', (db) => {
      const open = db.selectFrom('outbox').select('id').where('done_at', 'is', null).where('buried_at', 'is', null);
      const free = open.where('due_at', '<=', now).where('lease_until', '<=', now).where('topic', 'in', topics);
      const oldest = free.orderBy('due_at').orderBy('id').limit(limit);
      return isPostgres ? oldest.forUpdate().skipLocked() : oldest;
    })
    .updateTable('outbox')
    .set({ lease_by: by, lease_until: now + leaseMs, attempts: sql<number>`attempts + 1` })
    .where('id', 'in', (query) => query.selectFrom('due').select('id'))
    .returningAll()
    .execute();

const claim =
  (engine: Engine): Claim =>
  async (topics, ...how) => {
    if (topics.length === 0) return [];
    const rows = await engine.writeOne((db) => claimIn(db, engine.isPostgres, topics, ...how));
    return rows.sort((a, b) => a.due_at - b.due_at || (a.id < b.id ? -1 : 1)).map(toItem);
  };

/** Changes an item this worker still holds; false when the lease was lost to another. */
const held = (engine: Engine, id: string, by: string, change: Partial<OutboxRow>): Promise<boolean> =>
  engine.writeOne(async (db) => {
    const mine = db.updateTable('outbox').set({ ...change, lease_by: null, lease_until: 0 });
    return changedOne(await mine.where('id', '=', id).where('lease_by', '=', by).executeTakeFirst());
  });

const depth: (db: Database, now: number) => Promise<Awaited<ReturnType<Records['outboxDepth']>>> = async (db, now) => {
  const open = db.selectFrom('outbox').where('done_at', 'is', null).where('buried_at', 'is', null).where('due_at', '<=', now);
  const due = await open
    .select([sql<number>`count(*)`.as('waiting'), sql<number | null>`min(due_at)`.as('oldest')])
    .executeTakeFirstOrThrow();
  const dead = db.selectFrom('outbox').where('buried_at', 'is not', null).select(sql<number>`count(*)`.as('buried'));
  return { waiting: due.waiting, oldestDueAt: due.oldest, buried: (await dead.executeTakeFirstOrThrow()).buried };
};

const waitingOf = async (db: Database, topic: string, limit: number): ReturnType<Records['waiting']> => {
  const open = db.selectFrom('outbox').selectAll().where('done_at', 'is', null).where('buried_at', 'is', null);
  return (await open.where('topic', '=', topic).orderBy('due_at').orderBy('id').limit(limit).execute()).map(toItem);
};

/** The queue, worked on by leases. What was sent keeps its key, so that it is not promised again, but not its text. */
export const outboxWork = (engine: Engine): Pick<Records, 'claim' | 'waiting' | 'done' | 'retry' | 'bury' | 'outboxDepth'> => ({
  claim: claim(engine),
  waiting: (topic, limit) => engine.read((db) => waitingOf(db, topic, limit)),
  done: (id, by, at) => held(engine, id, by, { done_at: at, body: '' }),
  retry: (id, by, dueAt) => held(engine, id, by, { due_at: dueAt }),
  bury: (id, by, at) => held(engine, id, by, { buried_at: at }),
  outboxDepth: (now) => engine.read((db) => depth(db, now)),
});
