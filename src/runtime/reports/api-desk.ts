import type { Account } from '../../core/account.ts';
import { bareRecord } from '../../core/audit.ts';
import { evidenceBy, evidenceOf, satisfies } from '../../core/evidence.ts';
import type { Policy } from '../../core/policy.ts';
import { withoutEmergency } from '../../core/policy-emergency.ts';
import { askedGroups, type IsIn, isLetIn, ownPolicyOf } from '../../core/policy-reach.ts';
import type { AuditFilter } from '../../core/reports/audit-filter.ts';
import type { Census } from '../../core/reports/census.ts';
import { type EntraActivity, entraActivity, entraMethods } from '../../core/reports/entra.ts';
import type { Registration } from '../../store/records.ts';
import type { AuditPage, FoundRecord } from '../../store/reports.ts';
import { currentPolicy } from '../policies.ts';
import { countedUnnoted } from '../registration/prefilled.ts';
import { keyFor } from '../rows.ts';
import { aboutOf } from './audit-look.ts';
import { bestOf, censusNow } from './census.ts';
import { type Accounts, accountsOf } from './names.ts';
import type { ReportParts } from './parts.ts';
import { type ApiToken, tokenBrought } from './tokens.ts';

/** A record as the API gives it: by the names of the Entra model, with the people it names. */
export interface ApiRecord {
  readonly record: FoundRecord;
  readonly activity: EntraActivity;
  readonly by: Account | null;
  readonly about: Account | null;
}

/** Some of many; `next` continues, null at the end. A page may be short, even empty, and not the last. */
export interface ApiPage<T> {
  readonly value: readonly T[];
  readonly next: string | null;
}

/** What one account has registered, as the API gives it; `updatedAt` is epoch ms. */
export interface ApiRegistration {
  readonly account: Account;
  readonly methods: readonly string[];
  readonly updatedAt: number;
  readonly isEnabled: boolean;
  readonly isRegistered: boolean;
  readonly hasPasskey: boolean;
}

const minute = 60_000;
const asksAMinute = 120;
const recordsARead = 500;
/** A page looks at so many records at most; the next one goes on. */
const mostReads = 20;

/** The product behind the reporting API: for whoever brings a good token, and on record each time (SEC-119). */
export class ApiDesk {
  readonly #parts: ReportParts;

  constructor(parts: ReportParts) {
    this.#parts = parts;
  }

  /** The token that was brought, if it is good; null else. */
  token(brought: string): Promise<ApiToken | null> {
    return tokenBrought(this.#parts, brought);
  }

  /** Whether a token asks too often; then after how many seconds it may ask again. */
  async isTooMuch({ id }: ApiToken): Promise<number | null> {
    const now = this.#parts.now();
    const { count, resetsAt } = await this.#parts.sessions.count(keyFor('ra', id), minute, now);
    return count <= asksAMinute ? null : Math.max(1, Math.ceil((resetsAt - now) / 1_000));
  }

  /** A page of audit records, newest first. */
  async audits(token: ApiToken, filter: AuditFilter, top: number, before: string | null): Promise<ApiPage<ApiRecord>> {
    await this.#note(token, 'audit.read', filter.target ?? filter.initiator);
    const accounts = accountsOf(this.#parts);
    const about = await this.#aboutOf(filter);
    const value: ApiRecord[] = [];
    let next = before;
    for (let read = 0; read < mostReads; read += 1) {
      const page: AuditPage = await this.#parts.reporting.store.searchAudit({
        ...{ from: filter.from, to: filter.to, about, actions: [], before: next },
        limit: Math.min(recordsARead, isNarrow(filter) ? recordsARead : top),
      });
      for (const record of page.records) {
        if (value.length === top) return { value, next };
        next = record.id;
        const one = await this.#recordOf(accounts, record, filter);
        if (one) value.push(one);
      }
      next = page.next;
      if (next === null || value.length === top) return { value, next };
    }
    return { value, next };
  }

  /** A page of accounts with what they have registered. */
  async registrations(token: ApiToken, top: number, after: string | null): Promise<ApiPage<ApiRegistration>> {
    await this.#note(token, 'report.read', null);
    const { policy } = await currentPolicy(this.#parts.records);
    const own = ownPolicyOf(withoutEmergency(policy));
    const page = await this.#parts.records.registrationsByAccount(after, top);
    const value: ApiRegistration[] = [];
    for (const { account, registrations } of page.accounts) {
      const found = await this.#parts.directory.find(account);
      if (found) value.push(await this.#registrationOf(found, registrations, policy, own));
    }
    return { value, next: page.next };
  }

  /** The last count of people; null: the first is not finished. */
  async census(token: ApiToken): Promise<Census | null> {
    await this.#note(token, 'report.read', null);
    return censusNow(this.#parts, await currentPolicy(this.#parts.records));
  }

  async #recordOf(accounts: Accounts, record: FoundRecord, filter: AuditFilter): Promise<ApiRecord | null> {
    const activity = entraActivity(record);
    if (!fits(filter, record, activity)) return null;
    const agent = typeof record.detail.account === 'string' ? accounts.of(record.detail.account) : null;
    const by = (await agent) ?? (await accounts.ofActor(record.actor));
    if (filter.initiator !== null && by?.id !== filter.initiator) return null;
    return { record, activity, by, about: record.target === null ? null : await accounts.of(record.target) };
  }

  async #aboutOf({ target, initiator }: AuditFilter) {
    const account = target ?? initiator;
    if (account === null) return null;
    const isKnown = (await this.#parts.directory.find(account)) !== null;
    return isKnown ? aboutOf(this.#parts, account) : { account, actors: [] };
  }

  async #registrationOf(
    account: Account,
    registrations: readonly Registration[],
    policy: Policy,
    own: (isIn: IsIn) => Policy,
  ): Promise<ApiRegistration> {
    const { directory, now } = this.#parts;
    const groups = askedGroups(policy);
    const held = new Set(groups.length === 0 ? [] : await directory.memberOf(account.id, groups));
    const isIn: IsIn = (group) => held.has(group);
    const applied = own(isIn);
    const counted = await countedUnnoted(this.#parts, applied, account, registrations);
    const evidence = [...bestOf(this.#parts, registrations), ...counted.map((one) => evidenceBy(one, now()))];
    const methods = new Set(registrations.flatMap(({ method }) => entraMethods[method] ?? []));
    return {
      account,
      methods: [...methods].sort(),
      updatedAt: Math.max(...registrations.map(({ createdAt, confirmedAt }) => Math.max(createdAt, confirmedAt))),
      isEnabled: isLetIn(applied, account, isIn),
      isRegistered: satisfies('reset', applied, account.tier, evidence, now()),
      hasPasskey: registrations.some(({ method }) => evidenceOf(method, 0).class === 'W'),
    };
  }

  async #note({ id, name }: ApiToken, action: 'audit.read' | 'report.read', target: string | null): Promise<void> {
    const { version } = await currentPolicy(this.#parts.records);
    await this.#parts.records.audit({
      ...bareRecord,
      at: this.#parts.now(),
      action,
      outcome: 'success',
      actor: `api:${id}`,
      role: 'auditor',
      target,
      policyVersion: version,
      source: 'api',
      detail: { token: name },
    });
  }
}

/** Whether a filter leaves out records that the store would find. */
const isNarrow = ({ equal, activityStart, initiator }: AuditFilter): boolean =>
  Object.keys(equal).length > 0 || activityStart !== null || initiator !== null;

const fits = ({ equal, activityStart, target }: AuditFilter, record: FoundRecord, activity: EntraActivity): boolean => {
  const said = { ...activity, correlationId: record.conversation ?? '' };
  const areEqual = Object.entries(equal).every(([field, text]) => said[field as keyof typeof equal] === text);
  return (
    areEqual &&
    (activityStart === null || activity.activityDisplayName.startsWith(activityStart)) &&
    (target === null || record.target === target)
  );
};
