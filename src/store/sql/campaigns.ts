import { hash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { PersonState } from '../../core/campaigns/person.ts';
import type { CampaignCounts, CampaignPerson, Campaigns } from '../campaigns.ts';
import type { Keys } from '../keys.ts';
import { changedOne } from './changed.ts';
import type { Engine } from './engine.ts';
import type { CampaignPersonRow, Database } from './schema.ts';

const rowsPerInsert = 200;

/** A short name of an account within a campaign: whoever reads the table alone does not learn who is in it. */
const idOf = (keys: Keys, campaign: string, account: string): string =>
  hash('sha256', keys.mac('row', `campaign-person\n${campaign}\n${account}`), 'base64url').slice(0, 22);

const contextOf = (campaign: string, id: string): string => `campaign-person\n${campaign}\n${id}`;

const toPerson = (row: CampaignPersonRow, keys: Keys): CampaignPerson => ({
  campaign: row.campaign,
  account: keys.open('row', contextOf(row.campaign, row.id), row.sealed),
  state: row.state as PersonState,
  asked: row.asked,
  askedAt: row.asked_at,
  dueAt: row.due_at,
});

const toRow = (keys: Keys, campaign: string, account: string, dueAt: number): CampaignPersonRow => {
  const id = idOf(keys, campaign, account);
  const sealed = keys.seal('row', contextOf(campaign, id), account);
  return { campaign, id, sealed, state: 'waiting', asked: 0, asked_at: null, due_at: dueAt, hold: null, held_until: 0 };
};

const insert = async (engine: Engine, rows: readonly CampaignPersonRow[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += rowsPerInsert)
    await engine.writeOne((db) =>
      db
        .insertInto('campaign_people')
        .values(rows.slice(start, start + rowsPerInsert))
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
};

const claimIn = (db: Database, isPostgres: boolean, campaign: string, hold: string, now: number, until: number, limit: number) =>
  db
    .with('due', (inner) => {
      const waiting = inner.selectFrom('campaign_people').select('id').where('campaign', '=', campaign);
      const free = waiting.where('state', '=', 'waiting').where('due_at', '<=', now).where('held_until', '<=', now);
      const first = free.orderBy('due_at').orderBy('id').limit(limit);
      return isPostgres ? first.forUpdate().skipLocked() : first;
    })
    .updateTable('campaign_people')
    .set({ hold, held_until: until })
    .where('campaign', '=', campaign)
    .where('id', 'in', (query) => query.selectFrom('due').select('id'))
    .returningAll()
    .execute();

const countsIn = async (db: Database, campaign: string): Promise<CampaignCounts> => {
  const rows = await db
    .selectFrom('campaign_people')
    .select([
      'state',
      sql<number>`count(*)`.as('count'),
      sql<number>`sum(case when asked > 0 then 1 else 0 end)`.as('asked'),
      sql<number | null>`min(due_at)`.as('due'),
    ])
    .where('campaign', '=', campaign)
    .groupBy('state')
    .execute();
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + Number(of(row)), 0);
  return {
    people: sum(({ count }) => count),
    asked: sum(({ asked }) => asked),
    answered: sum(({ state, count }) => (state === 'registered' ? count : 0)),
    byState: Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])),
    nextDueAt: rows.find(({ state }) => state === 'waiting')?.due ?? null,
  };
};

/** The people of campaigns in SQL. */
export const sqlCampaigns = (engine: Engine, keys: Keys): Campaigns => ({
  add: (campaign, accounts, dueAt) =>
    insert(
      engine,
      [...new Set(accounts)].map((account) => toRow(keys, campaign, account, dueAt)),
    ),
  claim: async (campaign, now, leaseMs, limit) => {
    const hold = randomUUID();
    const rows = await engine.writeOne((db) => claimIn(db, engine.isPostgres, campaign, hold, now, now + leaseMs, limit));
    return rows.sort((a, b) => a.due_at - b.due_at || (a.id < b.id ? -1 : 1)).map((row) => ({ ...toPerson(row, keys), hold }));
  },
  settle: ({ campaign, account, hold }, { state, asked, askedAt, dueAt }) =>
    engine.writeOne(async (db) => {
      const change = { state, asked, asked_at: askedAt, due_at: dueAt, hold: null, held_until: 0 };
      const mine = db.updateTable('campaign_people').set(change).where('campaign', '=', campaign).where('hold', '=', hold);
      return changedOne(await mine.where('id', '=', idOf(keys, campaign, account)).executeTakeFirst());
    }),
  asked: async (campaign, after, limit) => {
    const rows = await engine.read((db) => {
      const waiting = db
        .selectFrom('campaign_people')
        .selectAll()
        .where('campaign', '=', campaign)
        .where('state', '=', 'waiting');
      const behind = waiting.where('asked', '>', 0).where('id', '>', after ?? '');
      return behind.orderBy('id').limit(limit).execute();
    });
    return rows.map((row) => ({ ...toPerson(row, keys), id: row.id }));
  },
  close: (campaign, id, state, now) =>
    engine.writeOne(async (db) => {
      const free = db.updateTable('campaign_people').set({ state }).where('campaign', '=', campaign).where('id', '=', id);
      return changedOne(await free.where('state', '=', 'waiting').where('held_until', '<=', now).executeTakeFirst());
    }),
  counts: (campaign) => engine.read((db) => countsIn(db, campaign)),
});
