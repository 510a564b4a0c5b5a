import { Case } from '../../core/cases/case.ts';
import { AppError } from '../../core/result.ts';
import type { Keys } from '../keys.ts';
import type { Records, Transaction } from '../records.ts';
import { changedOne } from './changed.ts';
import type { Engine } from './engine.ts';
import type { CaseRow, Database } from './schema.ts';

const most = 200;

const contextOf = (id: string, rev: number): string => `case\n${id}\n${rev}`;

const toRow = (one: Case, keys: Keys): CaseRow => ({
  id: one.id,
  rev: one.rev,
  target: one.target.account,
  agent: one.agent.account,
  ticket: one.ticket,
  opened_at: one.openedAt,
  closed_at: one.closedAt,
  sealed: keys.seal('row', contextOf(one.id, one.rev), JSON.stringify(one)),
});

/** The case a row holds. The columns only find it: what counts is sealed, and a row that says something else is refused (SEC-107). */
const opened = (row: CaseRow, keys: Keys): Case => {
  const one = Case.parse(JSON.parse(keys.open('row', contextOf(row.id, row.rev), row.sealed)));
  if (one.target.account !== row.target || one.agent.account !== row.agent)
    throw new AppError('case-broken', 'A helpdesk case was changed outside Latchkey.');
  return one;
};

/** Opens and changes helpdesk cases; the revision is the guard. */
export const caseWrites = (trx: Database, keys: Keys): Pick<Transaction, 'addCase' | 'putCase'> => ({
  addCase: async (one) => {
    const fresh = trx
      .insertInto('cases')
      .values(toRow(one, keys))
      .onConflict((conflict) => conflict.doNothing());
    return (await fresh.returning('id').executeTakeFirst()) !== undefined;
  },
  putCase: async (one) => {
    const { id, ...values } = toRow({ ...one, rev: one.rev + 1 }, keys);
    const now = trx.updateTable('cases').set(values).where('id', '=', id).where('rev', '=', one.rev);
    return changedOne(await now.executeTakeFirst());
  },
});

/** Reads helpdesk cases, newest first. */
export const caseReads = (engine: Engine, keys: Keys): Pick<Records, 'caseOf' | 'casesAbout' | 'casesOfAgent'> => {
  const since = async (column: 'target' | 'agent', value: string, at: number): Promise<readonly Case[]> => {
    const rows = await engine.read((db) =>
      db
        .selectFrom('cases')
        .selectAll()
        .where(column, '=', value)
        .where('opened_at', '>=', at)
        .orderBy('opened_at', 'desc')
        .limit(most)
        .execute(),
    );
    return rows.map((row) => opened(row, keys));
  };
  return {
    caseOf: async (id) => {
      const row = await engine.read((db) => db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst());
      return row ? opened(row, keys) : null;
    },
    casesAbout: (target, at) => since('target', target, at),
    casesOfAgent: (agent, at) => since('agent', agent, at),
  };
};
