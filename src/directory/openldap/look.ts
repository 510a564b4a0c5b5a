import type { Connection } from '../ldap/connection.ts';
import type { Entry } from '../ldap/entry.ts';
import { answered } from '../ldap/problem.ts';
import type { Begun, Directory } from '../port.ts';
import type { Parts } from './parts.ts';
import { type Person, personById } from './person.ts';
import { lockoutOf } from './state.ts';
import { changeTimeOf, timeOf } from './time.ts';

type Seen = 'applied' | 'not-applied' | 'unknown';

/** A server that stood still applies what it had already received: an absence counts only after this long. */
const settledAfterMs = 60_000;
const secondMs = 1_000;

/** How a password stood: when it was set (to the second) and which change of the entry was the last. */
export const markOf = (entry: Entry): string => `${entry.text('pwdChangedTime') ?? ''} ${entry.text('entryCSN') ?? ''}`;

/**
 * Between which times the password was set, by the server's clock. It is told to the second only, and exactly where nothing else was written after it
 * within that second.
 */
const setBetween = ({ entry }: Person): readonly [number, number] | null => {
  const second = timeOf(entry.text('pwdChangedTime'));
  if (second === null) return null;
  const last = changeTimeOf(entry.text('entryCSN'));
  const isLast = last !== null && last >= second && last < second + secondMs;
  return isLast ? [last, last] : [second, second + secondMs - 1];
};

/** Compared with how it stood before (this process wrote): no clock is needed. Two changes within one second cannot be told from one. */
const comparedWith = (before: string, person: Person): Seen => {
  const now = markOf(person.entry);
  if (now === before) return 'not-applied';
  const [second, nowSecond] = [before.split(' ')[0], now.split(' ')[0]];
  if (second !== nowSecond) return 'applied';
  const [earliest] = setBetween(person) ?? [0];
  return earliest === timeOf(second ?? null) ? 'not-applied' : 'unknown';
};

/** Compared with when it began, by the server's clock. In doubt it is not known: what is told must be true. */
const comparedSince = (sinceTheirs: number, person: Person): Seen => {
  const [earliest, latest] = setBetween(person) ?? [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  if (earliest >= sinceTheirs) return 'applied';
  return latest < sinceTheirs ? 'not-applied' : 'unknown';
};

const seenOf = async (
  parts: Parts,
  connection: Connection,
  person: Person,
  begun: Begun,
  before: string | null,
): Promise<Seen> => {
  if (begun.kind === 'require-change') return person.entry.text('pwdReset') === 'TRUE' ? 'applied' : 'not-applied';
  if (begun.kind === 'unlock') {
    const policy = await parts.policies.of(connection, person);
    return lockoutOf(person, policy, parts.settings.now()) ? 'not-applied' : 'applied';
  }
  return before === null ? comparedSince(parts.clock.theirs(begun.since), person) : comparedWith(before, person);
};

const lookAt = async (parts: Parts, begun: Begun, before: string | null): Promise<Seen> => {
  const isOld = parts.settings.now() - begun.since >= settledAfterMs;
  const each = await parts.pool.readEach(async (connection) => {
    const person = await personById(connection, parts.settings, begun.account);
    return answered(person ? await seenOf(parts, connection, person, begun, before) : 'unknown');
  });
  if (each.some((answer) => answer.ok && answer.value === 'applied')) return 'applied';
  return isOld && each.every((answer) => answer.ok && answer.value === 'not-applied') ? 'not-applied' : 'unknown';
};

/**
 * What became of a write whose answer was lost. Every server of the list is asked: a replica may not have heard yet. *Not applied* is said only where
 * this process knows, or all of them say so a minute after it began.
 */
export const lookOf =
  (parts: Parts): Directory['look'] =>
  async (begun) => {
    const remembered = parts.operations.recall(begun.operation);
    const outcome = remembered?.outcome?.outcome;
    if (outcome === 'done') return 'applied';
    if (outcome !== undefined && outcome !== 'unknown') return 'not-applied';
    return lookAt(parts, begun, remembered?.before ?? null);
  };
