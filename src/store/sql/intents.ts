import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Intent, Records, Transaction } from '../records.ts';
import { changedOne } from './changed.ts';
import type { Engine } from './engine.ts';
import type { Database, IntentRow, Schema } from './schema.ts';

const toIntent = (row: IntentRow): Intent => ({
  id: row.id,
  flowId: row.flow_id,
  kind: row.kind as Intent['kind'],
  account: row.account,
  by: row.by_whom,
  leaseUntil: row.lease_until,
  begunAt: row.begun_at,
  outcome: row.outcome as Intent['outcome'],
  reason: row.reason,
});

const toRow = (intent: Omit<Intent, 'outcome' | 'reason'>): IntentRow => ({
  id: intent.id,
  flow_id: intent.flowId,
  kind: intent.kind,
  account: intent.account,
  by_whom: intent.by,
  lease_until: intent.leaseUntil,
  begun_at: intent.begunAt,
  settled_at: null,
  outcome: null,
  reason: null,
});

interface Filtered<Q> {
  where(column: 'outcome', is: '=', value: string): Q;
  where(filter: (eb: ExpressionBuilder<Schema, 'intents'>) => Expression<SqlBool>): Q;
}

/** Told as unknown, and no look has found anything since. */
const unconfirmed = <Q extends Filtered<Q>>(query: Q): Q =>
  query.where('outcome', '=', 'unknown').where((eb) => eb.or([eb('reason', 'is', null), eb('reason', '=', 'look-unknown')]));

/** Begins and settles directory writes. Two unique keys decide: the intent's id, and one write that counts per flow (SEC-129). */
export const intentWrites = (trx: Database): Pick<Transaction, 'begin' | 'settle' | 'confirm'> => ({
  begin: async (intent) => {
    const begun = trx
      .insertInto('intents')
      .values(toRow(intent))
      .onConflict((conflict) => conflict.doNothing());
    return (await begun.returning('id').executeTakeFirst()) !== undefined;
  },
  settle: async (id, outcome, reason, at) => {
    const open = trx
      .updateTable('intents')
      .set({ outcome, reason, settled_at: at })
      .where('id', '=', id)
      .where('outcome', 'is', null);
    return changedOne(await open.executeTakeFirst());
  },
  confirm: async (id, outcome, reason, at) => {
    const unknown = unconfirmed(trx.updateTable('intents').set({ outcome, reason, settled_at: at }).where('id', '=', id));
    return changedOne(await unknown.executeTakeFirst());
  },
});

/** Reads directory writes; open ones are those whose outcome nobody recorded (SEC-114). */
export const intentReads = (
  engine: Engine,
): Pick<Records, 'intent' | 'intentsOf' | 'abandonedIntents' | 'unconfirmedIntents'> => ({
  intent: async (id) => {
    const row = await engine.read((db) => db.selectFrom('intents').selectAll().where('id', '=', id).executeTakeFirst());
    return row ? toIntent(row) : null;
  },
  intentsOf: async (flowId) => {
    const rows = await engine.read((db) =>
      db.selectFrom('intents').selectAll().where('flow_id', '=', flowId).orderBy('begun_at').orderBy('id').execute(),
    );
    return rows.map(toIntent);
  },
  abandonedIntents: async (now, limit) => {
    const rows = await engine.read((db) => {
      const open = db.selectFrom('intents').selectAll().where('outcome', 'is', null).where('lease_until', '<=', now);
      return open.orderBy('lease_until').orderBy('id').limit(limit).execute();
    });
    return rows.map(toIntent);
  },
  unconfirmedIntents: async (since, lookedBefore, limit) => {
    const rows = await engine.read((db) => {
      const unknown = unconfirmed(db.selectFrom('intents').selectAll());
      const due = unknown.where('settled_at', '<=', lookedBefore).where('begun_at', '>', since);
      return due.orderBy('settled_at').orderBy('id').limit(limit).execute();
    });
    return rows.map(toIntent);
  },
});
