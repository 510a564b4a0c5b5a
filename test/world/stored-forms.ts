/** What a value that is stored may look like. Nothing else fits: a name, an address or an answer in the clear is in none of them. */
const forms = {
  number: /^-?\d+$/,
  /** A word of ours, or a few. */
  word: /^[a-z][a-z0-9-]*([.+ ][a-z0-9-]+)*$|^$/,
  /** Made at random, or a keyed hash; with words of ours before it, and numbers behind. */
  made: /^([A-Za-z]+[-.:])*[\w-]{10,64}([.:][\w-]+)*$/,
  /** The id of an account in the directory. */
  account: /^fh-\d{4}$|^$/,
  sealed: /^v1\.k\d+\.[\w-]{16}\.[\w-]+$|^$/,
  person: /^v1\.person\.[\w-]{16}\.[\w-]+$/,
  hash: /^[\w-]{16,64}$/,
  pseudonym: /^((teams|slack)\n)?person:[\w-]{16}$|^(latchkey|office|notice-link|api:\w+)$/,
  ticket: /^[A-Z]+-?\d+$/,
  chat: /^[\w-]{5,40}$/,
  host: /^(host:)?[\w:.-]+$/,
  /** What the organisation itself wrote: its policy, the reason of a change. Searched for persons. */
  written: /^[\s\S]*$/,
  /** Kinds, numbers and pseudonyms as JSON. Searched for persons. */
  plain: /^\{.*\}$/,
  /** Sealed, or JSON of numbers, times and hashes. Searched for persons. */
  document: /^v1\.k\d+\.[\w.-]+$|^\{.*\}$/,
  /** A document's name: a word, a hash, or the account it is about. */
  owner: /^[\w.-]{3,64}$/,
  /** Of a session: numbers, words, hashes and sealed rows. */
  session: /^([\w.:-]+ ?)*$|^\["[\s\S]*"\]$|^\{"[\s\S]*\}$/,
} as const;
type Form = keyof typeof forms;

/** Every column of every table, and what may be in it (SEC-120). Whoever adds one says here what it holds. */
export const columns: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
  addresses: { identity: 'hash', account: 'account', sealed: 'sealed' },
  audit: {
    id: 'made',
    at: 'number',
    action: 'word',
    outcome: 'word',
    actor: 'pseudonym',
    target: 'pseudonym',
    flow: 'word',
    rest: 'plain',
    mac: 'hash',
    seq: 'number',
    hash: 'hash',
  },
  audit_counts: {
    day: 'number',
    action: 'word',
    outcome: 'word',
    reason: 'word',
    channel: 'word',
    agent: 'account',
    method: 'word',
    count: 'number',
  },
  audit_people: { id: 'hash', period: 'number', sealed: 'person' },
  audit_person_keys: { id: 'hash', period: 'number', lookup: 'hash', wrapped: 'sealed' },
  audit_segments: {
    number: 'number',
    first_seq: 'number',
    last_seq: 'number',
    hash: 'hash',
    oldest_at: 'number',
    newest_at: 'number',
    state: 'word',
    at: 'number',
    keep_days: 'number',
    policy_version: 'number',
    mac: 'hash',
  },
  campaign_people: {
    campaign: 'made',
    id: 'hash',
    sealed: 'sealed',
    state: 'word',
    asked: 'number',
    asked_at: 'number',
    due_at: 'number',
    hold: 'word',
    held_until: 'number',
  },
  cases: {
    id: 'made',
    rev: 'number',
    target: 'account',
    agent: 'account',
    ticket: 'ticket',
    opened_at: 'number',
    closed_at: 'number',
    sealed: 'sealed',
  },
  consumed: { purpose: 'word', id: 'made', at: 'number' },
  count_marks: { name: 'word', seq: 'number', at: 'number' },
  documents: { kind: 'word', id: 'owner', body: 'document', rev: 'number' },
  identity_links: {
    channel: 'word',
    tenant: 'chat',
    person: 'chat',
    account: 'account',
    how: 'word',
    linked_at: 'number',
    suspended_at: 'number',
    mail_mac: 'hash',
    mac: 'hash',
  },
  intents: {
    id: 'made',
    flow_id: 'made',
    kind: 'word',
    account: 'account',
    by_whom: 'made',
    lease_until: 'number',
    begun_at: 'number',
    settled_at: 'number',
    outcome: 'word',
    reason: 'word',
  },
  leases: { name: 'host', holder: 'host', until: 'number' },
  oath_tokens: { serial: 'made', account: 'account', sealed: 'sealed', given_at: 'number', registration: 'made' },
  outbox: {
    id: 'made',
    topic: 'word',
    item_key: 'made',
    body: 'sealed',
    due_at: 'number',
    lease_by: 'made',
    lease_until: 'number',
    attempts: 'number',
    done_at: 'number',
    buried_at: 'number',
  },
  pauses: { account: 'account', until: 'number', why: 'word' },
  policies: { version: 'number', body: 'written', author: 'word', reason: 'written', at: 'number', mac: 'hash' },
  registrations: {
    id: 'made',
    account: 'account',
    method: 'word',
    sealed: 'sealed',
    rev: 'number',
    last_step: 'number',
    created_at: 'number',
    usable_from: 'number',
    confirmed_at: 'number',
    used_at: 'number',
  },
  schema_versions: { version: 'number', at: 'number' },
  wear: { account: 'account', method: 'word', failures: 'number' },
  item: {
    kind: 'word',
    tag: 'host',
    name: 'host',
    value: 'session',
    rev: 'number',
    expires_at: 'number',
    due_at: 'number',
  },
};

/** Kinds of documents. Whoever adds one says so here, and in the README what it holds. */
export const documentKinds: readonly string[] = [
  'api-token',
  'campaign',
  'campaign-peace',
  'census',
  'contact-look',
  'directory-account',
  'directory-health',
  'directory-life',
  'expiry-round',
  'language',
  'leaver',
  'leavers-round',
  'life-write',
  'manager',
  'method-hold',
  'policy-plan',
  'policy-proposal',
  'prefilled',
  'registration-life',
  'registration-pass',
  'release',
  'siem-cursor',
  'vouch-times',
  'vouches',
];

/** A key of Redis: the tag of a shard, a kind, a hash. */
export const redisKey = /^lk:\{[\w-]+\}:[a-z]+(:[\w:.-]+)?$/;

/** Whether a stored value has the form that is said of its column; null and undefined are nothing. */
export const fits = (form: Form, value: unknown): boolean =>
  value === null || value === undefined || forms[form].test(String(value));

/** Forms in which the id of an account may stand. */
export const mayNameAccounts: readonly Form[] = ['account', 'owner'];
