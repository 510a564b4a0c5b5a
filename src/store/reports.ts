import type { AuditRecord } from '../core/audit.ts';
import type { Tally, TallyColumn } from '../core/reports/tally.ts';
import type { Registration } from './records.ts';

/** What is counted: days from and to (both counted), and which columns tell the counts apart. */
export interface CountQuery<C extends TallyColumn> {
  readonly fromDay: number;
  readonly toDay: number;
  readonly by: readonly C[];
  /** Only these; an absent column, or an empty list, is not asked about. */
  readonly only?: Readonly<Partial<Record<Exclude<TallyColumn, 'day'>, readonly string[]>>>;
}
/** One count. */
export type Counted<C extends TallyColumn> = Pick<Tally, C> & { readonly count: number };

/** How much of the audit is in the counts. */
export interface Coverage {
  /** Records that are written and not counted yet; 1,000 stands for that many or more. */
  readonly behind: number;
  /** Everything up to this record is counted; 0: none is. */
  readonly seq: number;
  /** When the newest counted record was written, epoch ms; null: none is counted. */
  readonly upTo: number | null;
}

/** Which records are looked for. Times are epoch ms, both counted. `before` is where the page before ended. */
export interface AuditQuery {
  readonly from: number;
  readonly to: number;
  /** Records about this account, or of one of these actors; null: of everybody. */
  readonly about: { readonly account: string; readonly actors: readonly string[] } | null;
  /** Only these actions; empty: all. */
  readonly actions: readonly string[];
  readonly before: string | null;
  readonly limit: number;
}

/** A record as it is found: its id, and its place in the chain; null: not sealed yet. */
export interface FoundRecord extends AuditRecord {
  readonly id: string;
  readonly seq: number | null;
}

/** Newest first. `next` continues, null at the end. A page may be short, even empty, and not the last. */
export interface AuditPage {
  readonly records: readonly FoundRecord[];
  readonly next: string | null;
}

/** What reports read, and the counting that makes them quick at any size. Every call rejects with `AppError('store-unavailable')` when the store is gone. */
export interface Reports {
  /** Adds the next sealed records to the counts, under a lease; how many it took. Safe to call on every replica. */
  countMore(by: string, now: number, limit: number): Promise<number>;
  counts<C extends TallyColumn>(query: CountQuery<C>): Promise<readonly Counted<C>[]>;
  coverage(): Promise<Coverage>;
  /** Takes the agents out of the counts of the oldest day before `beforeDay` that still names any; the sums stay. False: there is none. `at` is epoch ms. */
  forgetAgents(beforeDay: number, at: number): Promise<boolean>;
  searchAudit(query: AuditQuery): Promise<AuditPage>;
  /** Of each record, by id, whether it is what was written and stands where it was put (SEC-115); one that is gone is not there. */
  areWhole(ids: readonly string[]): Promise<ReadonlyMap<string, boolean>>;
  /** The next `limit` registrations at or behind an id, and from the first on again: ids are random, so from a random one these are a random sample. */
  registrationSample(from: string, limit: number): Promise<readonly Pick<Registration, 'id' | 'account'>[]>;
  /** What the accounts among these have registered, oldest first. */
  registrationsAmong(accounts: readonly string[]): Promise<readonly Registration[]>;
}
