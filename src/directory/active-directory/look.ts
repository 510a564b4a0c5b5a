import type { Connection } from '../ldap/connection.ts';
import type { Entry } from '../ldap/entry.ts';
import { answered, must } from '../ldap/problem.ts';
import type { Begun, Directory } from '../port.ts';
import { generalizedMs, msOf } from './filetime.ts';
import type { Parts } from './parts.ts';
import { isLockedOut } from './state.ts';
import { type User, userById } from './user.ts';

type Seen = 'applied' | 'not-applied' | 'unknown';

/** A server that stood still applies what it had already received: an absence counts only after this long. */
const settledAfterMs = 60_000;

/** The least by which the server's clock can be ahead of ours, in ms: it tells whole seconds. */
const leastAhead = async ({ settings }: Parts, connection: Connection): Promise<number> => {
  const [rootDse]: readonly Entry[] = must(await connection.search('', { attributes: ['currentTime'] }));
  const theirs = generalizedMs(rootDse?.text('currentTime') ?? null);
  return theirs === null ? 0 : theirs - settings.now();
};

/** Whether a password was set since, by the server's clock: its own way of counting is compared with itself. */
const wasSetSince = (user: User, sinceTheirs: number): boolean =>
  (msOf(user.entry.whole('pwdLastSet')) ?? Number.NEGATIVE_INFINITY) >= sinceTheirs;

const watchedBy: Readonly<Record<Begun['kind'], string>> = {
  reset: 'pwdLastSet',
  change: 'pwdLastSet',
  'require-change': 'pwdLastSet',
  unlock: 'lockoutTime',
};

/** What the account says now of a write that was begun. With the value from before (this process wrote) no clock is needed. */
const isThere = async (
  parts: Parts,
  connection: Connection,
  user: User,
  begun: Begun,
  before: string | null,
): Promise<boolean> => {
  if (begun.kind === 'unlock') return !isLockedOut(user);
  const value = user.entry.text(watchedBy[begun.kind]);
  if (begun.kind === 'require-change') return value === '0';
  if (before !== null) return value !== before && value !== '0';
  return wasSetSince(user, begun.since + (await leastAhead(parts, connection)));
};

const lookAt = async (parts: Parts, begun: Begun, before: string | null): Promise<Seen> => {
  const isOld = parts.settings.now() - begun.since >= settledAfterMs;
  const each = await parts.pool.readEach(async (connection) => {
    const user = await userById(connection, parts.settings, begun.account);
    return answered(user ? await isThere(parts, connection, user, begun, before) : null);
  });
  if (each.some((answer) => answer.ok && answer.value === true)) return 'applied';
  return isOld && each.every((answer) => answer.ok && answer.value === false) ? 'not-applied' : 'unknown';
};

/**
 * What became of a write whose answer was lost. Every server of the list is asked: one may have it which has not told the others. *Not applied* is said
 * only where this process knows, or all of them say so a minute after it began.
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
