import { sql } from 'kysely';
import { closedCaseLifeMs, forgottenCaseLifeMs, settledWriteLifeMs, type Traces } from '../traces.ts';
import type { Engine } from './engine.ts';
import type { Database } from './schema.ts';

const settledWrites = (db: Database, now: number) =>
  db
    .selectFrom('intents')
    .select('id')
    .where('outcome', 'is not', null)
    .where('settled_at', '<=', now - settledWriteLifeMs);

const closedCases = (db: Database, before: number) =>
  db.selectFrom('cases').select('id').where('closed_at', 'is not', null).where('closed_at', '<=', before);

const removed = async (trx: Database, table: 'intents' | 'cases', found: Promise<readonly { id: string }[]>): Promise<number> => {
  const ids = (await found).map(({ id }) => id);
  if (ids.length > 0) await trx.deleteFrom(table).where('id', 'in', ids).execute();
  return ids.length;
};

const purge = async (trx: Database, now: number, limit: number): Promise<number> => {
  const writes = settledWrites(trx, now).orderBy('settled_at').limit(limit);
  const cases = closedCases(trx, now - closedCaseLifeMs)
    .orderBy('closed_at')
    .limit(limit);
  return (await removed(trx, 'intents', writes.execute())) + (await removed(trx, 'cases', cases.execute()));
};

const leftOf = async (trx: Database, account: string): Promise<number> => {
  const left = sql<{ count: number }>`select cast((select count(*) from intents where account = ${account})
    + (select count(*) from cases where target = ${account} or agent = ${account}) as bigint) as count`;
  return (await left.execute(trx)).rows[0]?.count ?? 0;
};

const forget = async (trx: Database, account: string, now: number) => {
  const writes = settledWrites(trx, now).where('account', '=', account);
  const isTheirs = closedCases(trx, now - forgottenCaseLifeMs).where((eb) =>
    eb.or([eb('target', '=', account), eb('agent', '=', account)]),
  );
  return {
    writes: await removed(trx, 'intents', writes.execute()),
    cases: await removed(trx, 'cases', isTheirs.execute()),
    left: await leftOf(trx, account),
  };
};

/** What writes and cases leave behind, in the records store. */
export const sqlTraces = (engine: Engine): Traces => ({
  purge: (now, limit) => engine.write((trx) => purge(trx, now, limit)),
  forget: (account, now) => engine.write((trx) => forget(trx, account, now)),
});
