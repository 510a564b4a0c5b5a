import type { Kysely } from 'kysely';
import type { Tally } from '../../core/reports/tally.ts';

/** One audit row. Its searchable columns are not repeated in `rest`, so none can be altered apart from what the chain covers. */
export interface AuditRow {
  id: string;
  at: number;
  action: string;
  outcome: string;
  actor: string;
  target: string | null;
  flow: string | null;
  /** The other fields of the record, canonical JSON. */
  rest: string;
  /** Made when the row is written: shows a row that Latchkey did not write before the chain covers it. */
  mac: string;
  seq: number | null;
  hash: string | null;
}

/** A person under a pseudonym: the name, sealed by a key that rests in `audit_person_keys`. */
export interface AuditPersonRow {
  id: string;
  /** Thirty days each, since 1970. */
  period: number;
  sealed: string;
}

/** The key of a pseudonym, and what finds it; once it is gone, the name is. */
export interface AuditPersonKeyRow {
  id: string;
  period: number;
  lookup: string;
  wrapped: string;
}

/** A closed piece of the chain; `mac` covers every other column. */
export interface AuditSegmentRow {
  number: number;
  first_seq: number;
  last_seq: number;
  hash: string;
  oldest_at: number;
  newest_at: number;
  state: string;
  at: number;
  keep_days: number | null;
  policy_version: number | null;
  mac: string;
}

/** How many sealed records of a day were of one kind: the columns are `Tally`'s. */
export interface CountRow extends Tally {
  count: number;
}

/** One method of one account; what it holds is sealed (SEC-106), and `last_step` makes a code single-use by swap (SEC-42). Times are epoch ms. */
export interface RegistrationRow {
  id: string;
  account: string;
  method: string;
  sealed: string;
  rev: number;
  last_step: number;
  created_at: number;
  usable_from: number;
  confirmed_at: number;
  used_at: number | null;
}

/** A write to a directory that was begun; `flow_id` is unique, so that a flow writes once. Times are epoch ms; `settled_at` null: nobody knows yet. */
export interface IntentRow {
  id: string;
  flow_id: string;
  kind: string;
  account: string;
  by_whom: string;
  lease_until: number;
  begun_at: number;
  settled_at: number | null;
  outcome: string | null;
  reason: string | null;
}

/** A promise until it is kept: `(topic, item_key)` is unique. Times are epoch ms; `buried_at`: given up, and told to operators. */
export interface OutboxRow {
  id: string;
  topic: string;
  item_key: string;
  body: string;
  due_at: number;
  lease_by: string | null;
  lease_until: number;
  attempts: number;
  done_at: number | null;
  buried_at: number | null;
}

/** A version of the policy, never changed or deleted; `mac` covers the other columns (SEC-96). */
export interface PolicyRow {
  version: number;
  body: string;
  author: string;
  reason: string;
  at: number;
  mac: string;
}

/** The account of a chat identity; `mac` covers every other column. */
export interface IdentityLinkRow {
  channel: string;
  tenant: string;
  person: string;
  account: string;
  how: string;
  linked_at: number;
  suspended_at: number | null;
  mail_mac: string | null;
  mac: string;
}

/** A helpdesk case: the columns find it, `sealed` is it. */
export interface CaseRow {
  id: string;
  rev: number;
  target: string;
  agent: string;
  ticket: string;
  opened_at: number;
  closed_at: number | null;
  sealed: string;
}

/** Somebody a campaign is about; who it is rests sealed. */
export interface CampaignPersonRow {
  campaign: string;
  id: string;
  sealed: string;
  state: string;
  asked: number;
  asked_at: number | null;
  due_at: number;
  hold: string | null;
  held_until: number;
}

/** An OATH token given to somebody; its key rests sealed. */
export interface OathTokenRow {
  serial: string;
  account: string;
  sealed: string;
  given_at: number;
  registration: string | null;
}

/** Every table of the records store. Times are epoch ms, JSON is text, ids are made here: the subset both engines share. */
export interface Schema {
  audit: AuditRow;
  audit_people: AuditPersonRow;
  audit_person_keys: AuditPersonKeyRow;
  audit_segments: AuditSegmentRow;
  audit_counts: CountRow;
  count_marks: { name: string; seq: number; at: number };
  registrations: RegistrationRow;
  oath_tokens: OathTokenRow;
  wear: { account: string; method: string; failures: number };
  pauses: { account: string; until: number; why: string };
  consumed: { purpose: string; id: string; at: number };
  intents: IntentRow;
  outbox: OutboxRow;
  policies: PolicyRow;
  addresses: { identity: string; account: string | null; sealed: string };
  leases: { name: string; holder: string; until: number };
  identity_links: IdentityLinkRow;
  cases: CaseRow;
  campaign_people: CampaignPersonRow;
  documents: { kind: string; id: string; body: string; rev: number };
  schema_versions: { version: number; at: number };
}

/** A connection or a transaction on the records store. */
export type Database = Kysely<Schema>;
