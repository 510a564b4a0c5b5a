import { hash } from 'node:crypto';
import { type Conversation, expiresAt, type Flows, isBusy, isOver, today } from '../core/conversation.ts';
import { type Identity, identityKey } from '../core/identity.ts';
import type { Policy } from '../core/policy.ts';
import { AppError } from '../core/result.ts';
import type { Key, PutResult } from '../store/sessions.ts';
import { shardOf } from '../store/shards.ts';
import type { Parts } from './parts.ts';

const minute = 60_000;
const keptAfterEndMs = 30 * minute;
const reminderMs = minute;

/** A short name for something personal: SHA-256, 128 bits, base64url. */
export const nameFor = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/** The key of something personal, by kind: `c` conversation of a person, `a` account, `l` link, `w` web session … */
export const keyFor = (kind: string, text: string): Key => {
  const name = nameFor(text);
  return { tag: shardOf(name), name: `${kind}:${name}` };
};

/** The key of a person's conversation: one at a time. */
export const rowKeyOf = (identity: Identity): Key => keyFor('c', identityKey(identity));

const contextOf = ({ tag, name }: Key, rev: number): string => `${tag}:${name}:${rev}`;

/** A row as it was read: `rev` is also known where nothing readable rests. */
export interface Loaded {
  readonly rev: number;
  readonly row: Conversation | null;
}

type Store = Pick<Parts, 'sessions' | 'keys' | 'flows' | 'now' | 'log'>;

/** Reads a person's conversation in today's form. A row that was tampered with is refused and alarmed, never trusted (SEC-107). */
export const load = async ({ sessions, keys, flows, now, log }: Store, key: Key): Promise<Loaded> => {
  const entry = await sessions.get(key, now());
  if (!entry) return { rev: 0, row: null };
  try {
    const row: Conversation = JSON.parse(keys.open('row', contextOf(key, entry.rev), entry.value));
    return { rev: entry.rev, row: today(flows, row) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'seal-broken') throw error;
    log.error('a stored conversation was altered', { key: key.name });
    return { rev: entry.rev, row: null };
  }
};

/** When a sweep must look at the row again: something owed by a replica that may be gone, something not shown, a limit that comes near. */
export const dueAt = (flows: Flows, row: Conversation, policy: Policy, now: number): number | null => {
  const due: number[] = [];
  if (row.shown.turn < row.turn) due.push(row.showing.at);
  if (row.owed.length > 0) return Math.min(...due, ...row.owed.map((one) => one.leaseUntil + 1));
  if (!isOver(flows, row) && !isBusy(flows, row)) {
    const end = expiresAt(row, policy);
    due.push(row.remindedTurn === row.turn ? end + 1 : Math.max(now + 1000, end - reminderMs));
  }
  return due.length > 0 ? Math.min(...due) : null;
};

/** Writes the next row over revision `was`. `once` are the delivery ids it answers (SEC-3). */
export const save = (
  { sessions, keys, flows, now }: Store,
  key: Key,
  was: number,
  next: Conversation,
  policy: Policy,
  once: readonly string[] = [],
): Promise<PutResult> => {
  const at = now();
  const sealed = keys.seal('row', contextOf(key, was + 1), JSON.stringify({ ...next, rev: was + 1 }));
  const lastEnd =
    next.startedAt + (policy.limits.flowTotalMinutes + policy.limits.linkLifeMinutes + policy.limits.webTotalMinutes) * minute;
  const end = Math.max(lastEnd, expiresAt(next, policy), at) + keptAfterEndMs;
  return sessions.put(key, sealed, was, { expiresAt: end, dueAt: dueAt(flows, next, policy, at), once }, at);
};
