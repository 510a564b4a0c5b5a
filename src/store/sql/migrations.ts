/**
 * What leads from an empty store to today's, in order; the position is the version. Forward only: an entry that was released is never edited.
 * Every statement must be understood by SQLite and PostgreSQL alike.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table audit (id text primary key, at bigint not null, action text not null, outcome text not null, actor text not null,
       target text, flow text, rest text not null, mac text not null, seq bigint unique, hash text)`,
    'create index audit_unsealed on audit (id) where seq is null',
    'create index audit_by_target on audit (target, at)',
    `create table registrations (id text primary key, account text not null, method text not null, sealed text not null,
       rev bigint not null, last_step bigint not null, created_at bigint not null, usable_from bigint not null,
       confirmed_at bigint not null, used_at bigint)`,
    'create index registrations_by_account on registrations (account, created_at)',
    'create table wear (account text not null, method text not null, failures bigint not null, primary key (account, method))',
    'create table pauses (account text primary key, until bigint not null, why text not null)',
    'create table consumed (purpose text not null, id text not null, at bigint not null, primary key (purpose, id))',
    `create table intents (id text primary key, flow_id text not null, kind text not null, account text not null, by_whom text not null,
       lease_until bigint not null, begun_at bigint not null, settled_at bigint, outcome text, reason text)`,
    'create index intents_by_flow on intents (flow_id, begun_at)',
    // One flow, one write: a second is possible only after the first certainly changed nothing (SEC-129).
    `create unique index intents_one_write on intents (flow_id) where outcome is null or outcome in ('done', 'unknown')`,
    'create index intents_open on intents (lease_until) where outcome is null',
    `create table outbox (id text primary key, topic text not null, item_key text not null, body text not null, due_at bigint not null,
       lease_by text, lease_until bigint not null, attempts bigint not null, done_at bigint, buried_at bigint, unique (topic, item_key))`,
    'create index outbox_due on outbox (due_at, id) where done_at is null and buried_at is null',
    'create index outbox_buried on outbox (buried_at) where buried_at is not null',
    `create table policies (version bigint primary key, body text not null, author text not null, reason text not null,
       at bigint not null, mac text not null)`,
    'create table addresses (identity text primary key, account text, sealed text not null)',
    'create index addresses_by_account on addresses (account)',
    'create table leases (name text primary key, holder text not null, until bigint not null)',
    'create table documents (kind text not null, id text not null, body text not null, rev bigint not null, primary key (kind, id))',
  ],
  [
    `create table identity_links (channel text not null, tenant text not null, person text not null, account text not null, how text not null,
       linked_at bigint not null, suspended_at bigint, mail_mac text, mac text not null, primary key (channel, tenant, person))`,
    'create unique index identity_links_one_each on identity_links (account, channel, tenant)',
  ],
  [
    `create table cases (id text primary key, rev bigint not null, target text not null, agent text not null, ticket text not null,
       opened_at bigint not null, closed_at bigint, sealed text not null)`,
    'create index cases_by_target on cases (target, opened_at)',
    'create index cases_by_agent on cases (agent, opened_at)',
  ],
  ["create index intents_unknown on intents (settled_at) where outcome = 'unknown'"],
  [
    `create table audit_counts (day bigint not null, action text not null, outcome text not null, reason text not null, channel text not null,
       agent text not null, method text not null, count bigint not null, primary key (day, action, outcome, reason, channel, agent, method))`,
    'create table count_marks (name text primary key, seq bigint not null, at bigint not null)',
    'create index audit_by_actor on audit (actor, id)',
    'create index audit_about on audit (target, id)',
    'drop index audit_by_target',
  ],
  [
    `create table campaign_people (campaign text not null, id text not null, sealed text not null, state text not null, asked bigint not null,
       asked_at bigint, due_at bigint not null, hold text, held_until bigint not null, primary key (campaign, id))`,
    "create index campaign_people_due on campaign_people (campaign, due_at) where state = 'waiting'",
  ],
  [
    `create table oath_tokens (serial text primary key, account text not null, sealed text not null, given_at bigint not null,
       registration text)`,
    'create index oath_tokens_by_account on oath_tokens (account)',
  ],
  [
    `create table audit_segments (number bigint primary key, first_seq bigint not null, last_seq bigint not null, hash text not null,
       oldest_at bigint not null, newest_at bigint not null, state text not null, at bigint not null, keep_days bigint, policy_version bigint,
       mac text not null)`,
    "create index audit_segments_left on audit_segments (number) where state <> 'removed'",
    'create index audit_segments_by_end on audit_segments (last_seq)',
  ],
  [
    'create table audit_people (id text primary key, period bigint not null, sealed text not null)',
    'create index audit_people_by_period on audit_people (period)',
    'create table audit_person_keys (id text primary key, period bigint not null, lookup text not null, wrapped text not null)',
    'create index audit_person_keys_by_lookup on audit_person_keys (lookup)',
    'create index audit_person_keys_by_period on audit_person_keys (period)',
  ],
  [
    'create index intents_settled on intents (settled_at) where outcome is not null',
    'create index intents_by_account on intents (account)',
    'create index cases_closed on cases (closed_at) where closed_at is not null',
  ],
];
