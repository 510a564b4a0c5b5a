import type { Policy } from '../../core/policy.ts';
import type { Activity } from '../../core/reports/activity.ts';
import type { Census, Known } from '../../core/reports/census.ts';
import { type PolicyScore, policyScore } from '../../core/reports/policy-score.ts';
import type { AuditPage, AuditQuery, FoundRecord } from '../../store/reports.ts';
import { currentPolicy } from '../policies.ts';
import { type ActivityQuery, knownOf, readActivity } from './activity.ts';
import { aboutOf } from './audit-look.ts';
import { censusNow } from './census.ts';
import { namesOf } from './names.ts';
import { lookRecord, type ReportParts } from './parts.ts';
import { closeSession, type Visitor, visitorOf } from './sessions.ts';

/** Everything the first page of the dashboard is drawn from. Agents come with their names. */
export interface Overview {
  readonly policy: Policy;
  readonly activity: Activity;
  readonly agents: readonly { readonly agent: string; readonly name: string; readonly acts: number }[];
  readonly census: Census | null;
  readonly known: Known;
  readonly minutesPerCall: number;
  readonly score: PolicyScore;
}

/** What is looked for in the audit: whom (as typed; empty: everybody), when (epoch ms), and where the page before ended. */
export interface AuditSearch {
  readonly person: string;
  readonly from: number;
  readonly to: number;
  readonly before: string | null;
}

/** A record with names for its ids, and whether it is what was written. */
export interface NamedRecord {
  readonly record: FoundRecord;
  readonly by: string;
  readonly about: string;
  readonly isWhole: boolean;
}
/** A page of the audit; `isKnown` false: nobody is known by what was typed. */
export interface AuditResult {
  readonly isKnown: boolean;
  readonly records: readonly NamedRecord[];
  readonly next: string | null;
}

type About = AuditQuery['about'];

const onAPage = { points: 62, rows: 30 } as const;
const recordsAPage = 50;
const recordsAnExport = 500;

/** The product behind the dashboard: looks, and changes nothing but its own record of looks. */
export class ReportDesk {
  readonly #parts: ReportParts;

  constructor(parts: ReportParts) {
    this.#parts = parts;
  }

  visitor(cookie: string): Promise<Visitor | null> {
    return visitorOf(this.#parts, cookie);
  }

  close(cookie: string): Promise<boolean> {
    return closeSession(this.#parts, cookie);
  }

  /** The policy, for what a page looks like. */
  async policy(): Promise<Policy> {
    return (await currentPolicy(this.#parts.records)).policy;
  }

  /** The numbers of a period; the look is on record. */
  async overview(visitor: Visitor, query: ActivityQuery): Promise<Overview> {
    const { reporting, records, now } = this.#parts;
    const rules = await currentPolicy(records);
    await this.#note(visitor, rules.version, { action: 'report.read', detail: { days: query.toDay - query.fromDay + 1 } });
    const known = await knownOf(reporting.store, now());
    const activity = await readActivity(reporting, query, onAPage);
    const names = namesOf(this.#parts);
    const agents = await Promise.all(activity.agents.map(async (one) => ({ ...one, name: await names.ofAccount(one.agent) })));
    const census = await censusNow(this.#parts, rules);
    const { policy } = rules;
    return { policy, activity, agents, census, known, minutesPerCall: reporting.minutesPerCall, score: policyScore(policy) };
  }

  /** A page of the audit for an auditor, on record before it is shown (SEC-119); null for anybody else, which is on record too. */
  async audit(visitor: Visitor, search: AuditSearch): Promise<AuditResult | null> {
    const { version } = await currentPolicy(this.#parts.records);
    const hours = Math.round((search.to - search.from) / 3_600_000);
    if (!visitor.isAuditor) {
      await this.#note(visitor, version, { action: 'audit.read', outcome: 'refused', reason: 'not-auditor', detail: { hours } });
      return null;
    }
    const about = search.person === '' ? null : await this.#aboutOf(search.person);
    await this.#note(visitor, version, { action: 'audit.read', target: about?.account ?? null, detail: { hours } });
    if (search.person !== '' && about === null) return { isKnown: false, records: [], next: null };
    const page = await this.#page(search, about, recordsAPage);
    return { isKnown: true, records: await this.#named(page), next: page.next };
  }

  /** Every record that is looked for, page by page, for an auditor's export; null for anybody else. Both are on record first (SEC-119). */
  async export(visitor: Visitor, search: AuditSearch): Promise<AsyncIterable<FoundRecord> | null> {
    const { version } = await currentPolicy(this.#parts.records);
    const about = search.person === '' ? null : await this.#aboutOf(search.person);
    const isRefused = !visitor.isAuditor;
    await this.#note(visitor, version, {
      action: 'audit.exported',
      target: about?.account ?? null,
      ...(isRefused ? { outcome: 'refused', reason: 'not-auditor' } : {}),
    });
    if (isRefused) return null;
    return this.#all(search, about);
  }

  async *#all(search: AuditSearch, about: About): AsyncGenerator<FoundRecord> {
    if (search.person !== '' && about === null) return;
    let before: string | null = null;
    do {
      const page: AuditPage = await this.#page({ ...search, before }, about, recordsAnExport);
      yield* page.records;
      before = page.next;
    } while (before !== null);
  }

  #page({ from, to, before }: AuditSearch, about: About, limit: number): Promise<AuditPage> {
    return this.#parts.reporting.store.searchAudit({ from, to, before, about, actions: [], limit });
  }

  /** By login, address, or the account's own id, which also finds whoever the directory has forgotten; null: nobody. */
  async #aboutOf(person: string): Promise<About> {
    const { directory } = this.#parts;
    const found = (await directory.findByName(person)) ?? (await directory.find(person));
    if (found) return aboutOf(this.#parts, found.id);
    return /^[\w-]{4,64}$/.test(person) ? { account: person, actors: [] } : null;
  }

  async #named({ records }: AuditPage): Promise<readonly NamedRecord[]> {
    const names = namesOf(this.#parts);
    const whole = await this.#parts.reporting.store.areWhole(records.map(({ id }) => id));
    return Promise.all(
      records.map(async (record) => ({
        record,
        by: await names.ofActor(record.actor),
        about: record.target === null ? '' : await names.ofAccount(record.target),
        isWhole: whole.get(record.id) === true,
      })),
    );
  }

  #note(
    { by, account }: Visitor,
    policyVersion: number,
    what: Partial<Parameters<typeof lookRecord>[3]> & { readonly action: string },
  ): Promise<void> {
    const around = { policyVersion, at: this.#parts.now(), source: 'page' };
    return this.#parts.records.audit(lookRecord(by, account.id, around, { outcome: 'success', ...what }));
  }
}
