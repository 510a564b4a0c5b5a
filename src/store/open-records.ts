import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { AppError } from '../core/result.ts';
import type { Campaigns } from './campaigns.ts';
import type { Documents } from './documents.ts';
import type { Keys } from './keys.ts';
import type { Records } from './records.ts';
import type { Reports } from './reports.ts';
import { addressStore } from './sql/addresses.ts';
import { auditReads, auditWrites } from './sql/audit.ts';
import { sqlCampaigns } from './sql/campaigns.ts';
import { caseReads } from './sql/cases.ts';
import { sqlDocuments } from './sql/documents.ts';
import type { Engine } from './sql/engine.ts';
import { heldForHost } from './sql/host-lease.ts';
import { timeOrderedIds } from './sql/ids.ts';
import { intentReads } from './sql/intents.ts';
import { leaseWrites } from './sql/leases.ts';
import { linkReads } from './sql/links.ts';
import { migrate } from './sql/migrate.ts';
import { oathTokenReads } from './sql/oath-tokens.ts';
import { outboxWork } from './sql/outbox.ts';
import { sqlPeople } from './sql/people-keys.ts';
import { policyStore } from './sql/policies.ts';
import { postgresEngine } from './sql/postgres.ts';
import { registrationReads } from './sql/registrations.ts';
import { sqlReports } from './sql/reports.ts';
import type { Database } from './sql/schema.ts';
import { sealing } from './sql/seal.ts';
import { sqlSegments } from './sql/segments.ts';
import { sqliteEngine } from './sql/sqlite.ts';
import { sqlTraces } from './sql/traces.ts';
import { transactions } from './sql/transaction.ts';
import { wearReads, wearWrites } from './sql/wear.ts';

/** The records store as it was opened: the port, and documents for parts without tables of their own. */
export interface OpenedRecords extends Records {
  readonly documents: Documents;
  readonly reports: Reports;
  readonly campaigns: Campaigns;
}

interface RecordsOptions {
  /** `postgres:`; absent: `file`. */
  readonly databaseUrl: string | undefined;
  /** The SQLite file; made with its folder when it does not exist. */
  readonly file: string;
  readonly keys: Keys;
  readonly now: () => number;
  /** This process among its replicas. */
  readonly replica: string;
  /** The host that holds the file; the machine's name unless given. */
  readonly host?: string;
}

const postgresFor = (url: string): Engine => {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new AppError('store-url', 'DATABASE_URL must begin with postgres://');
  return postgresEngine(url);
};

const assembled = (engine: Engine, { keys, now }: RecordsOptions): OpenedRecords => {
  const newId = timeOrderedIds(now);
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= engine.close();
    return closing;
  };
  const audit = (trx: Database) => auditWrites(trx, keys, newId).audit;
  return {
    transaction: transactions(engine, keys, newId),
    audit: (record) => engine.writeOne((db) => audit(db)(record)),
    countWear: (...failed) => engine.writeOne((db) => wearWrites(db).countWear(...failed)),
    ...registrationReads(engine),
    ...oathTokenReads(engine),
    ...wearReads(engine),
    ...intentReads(engine),
    ...linkReads(engine, keys),
    ...caseReads(engine, keys),
    ...outboxWork(engine),
    ...policyStore(engine, keys, (trx, record) => audit(trx)(record)),
    ...addressStore(engine),
    ...sealing(engine, keys, newId),
    ...auditReads(engine, keys),
    ...leaseWrites(engine),
    people: sqlPeople(engine, keys, newId),
    traces: sqlTraces(engine),
    segments: sqlSegments(engine, keys, newId),
    documents: sqlDocuments(engine),
    reports: sqlReports(engine, keys),
    campaigns: sqlCampaigns(engine, keys),
    problems: (isProduction) => engine.problems(isProduction),
    close,
  };
};

/** Opens the engine the options name and prepares it; closes it again when it cannot be used. */
const ready = async (engine: Engine, { now, replica, host }: RecordsOptions): Promise<Engine> => {
  try {
    await migrate(engine, now());
    return engine.isPostgres ? engine : await heldForHost(engine, host ?? hostname(), `${replica}:${randomUUID()}`, now);
  } catch (error) {
    await engine.close();
    throw error;
  }
};

/**
 * Opens the records store and brings it to this code's schema. Refuses a store written by a newer Latchkey (`store-newer`),
 * a file another host holds (`store-elsewhere`), and a database that does not answer (`store-unavailable`, within seconds).
 */
export const openRecords = async (options: RecordsOptions): Promise<OpenedRecords> => {
  const { databaseUrl, file } = options;
  return assembled(await ready(databaseUrl ? postgresFor(databaseUrl) : sqliteEngine(file), options), options);
};
