/** One decision, as recorded (SEC-113). No secret, no full address, no name: ids, kinds and reason classes only (SEC-116). */
export interface AuditRecord {
  /** Epoch ms, UTC. */
  readonly at: number;
  /** What was decided, such as `reset.requested`, `gate.passed`, `directory.write`, `policy.changed`. */
  readonly action: string;
  readonly outcome: 'intent' | 'success' | 'refused' | 'failure' | 'unknown';
  /** Reason class of a refusal or failure; null else. */
  readonly reason: string | null;
  /** Chat identity (`identityKey`) or `latchkey`, `operator:<login>`. */
  readonly actor: string;
  readonly role: 'self' | 'agent' | 'approver' | 'admin' | 'auditor' | 'operator' | 'latchkey';
  /** Account id acted on, or null. */
  readonly target: string | null;
  readonly flow: string | null;
  /** Conversation id and effect id, to join what belongs together. */
  readonly conversation: string | null;
  readonly effect: string | null;
  readonly methods: readonly string[];
  readonly policyVersion: number;
  /** Where it came from: `teams`, `slack`, `page`, `cli`, `sweep`. */
  readonly source: string;
  /** Anything else of plain kind: agent, approver, ticket, counts. */
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a record says where there is nothing to say: whoever makes one writes what it knows over it. */
export const bareRecord = {
  reason: null,
  target: null,
  flow: null,
  conversation: null,
  effect: null,
  methods: [],
  policyVersion: 0,
  detail: {},
} as const;

/** The record of something Latchkey did by itself, a sweep unless `source` says otherwise; `at` is epoch ms (SEC-113). */
export const ownRecord = (
  at: number,
  what: Pick<AuditRecord, 'action' | 'outcome'> & Partial<Omit<AuditRecord, 'at' | 'actor' | 'role'>>,
): AuditRecord => ({ ...bareRecord, at, actor: 'latchkey', role: 'latchkey', source: 'sweep', ...what });

/** A record in the sealed chain: `hash = HMAC-SHA-256(audit key, previous hash ‖ sequence ‖ canonical record)`, lower-case hex. */
export interface SealedRecord extends AuditRecord {
  readonly id: string;
  readonly seq: number;
  readonly hash: string;
}

/** JSON with sorted keys and no white space: one text for one value, whatever wrote it (RFC 8785 for the plain values used here). */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`;
};

/** The text whose keyed hash is a record's place in the chain. */
export const linkText = (previous: string, seq: number, id: string, record: AuditRecord): string =>
  `${previous}\n${seq}\n${id}\n${canonical(record)}`;

/** The hash before the first record. */
export const genesis = '0'.repeat(64);
