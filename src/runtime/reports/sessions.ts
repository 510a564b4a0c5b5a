import { z } from 'zod';
import type { Account } from '../../core/account.ts';
import { type Identity, SomeIdentity } from '../../core/identity.ts';
import { AppError } from '../../core/result.ts';
import { hashOf, newToken } from '../links.ts';
import { keyFor } from '../rows.ts';
import type { Reader, ReportParts } from './parts.ts';

const minute = 60_000;
/** How long a session lives without being used, and in all (Rulings). */
export const idleMs = 15 * minute;
const totalMs = 60 * minute;
/** Use is written down this often at most: looking around must not wait for a write each time. */
const noteUseMs = 30_000;

const Session = z.strictObject({
  account: z.string(),
  identity: SomeIdentity,
  locale: z.string(),
  openedAt: z.number(),
  usedAt: z.number(),
});
type Session = z.infer<typeof Session>;
type Parts = Pick<ReportParts, 'sessions' | 'records' | 'reporting' | 'keys' | 'directory' | 'roles' | 'now'>;

/** What ends every session that was open before it. */
const endings = ['account.frozen', 'directory.reset'];
const endingsLookedAt = 100;

/** Somebody looking at the dashboard: who they are now, by which chat they came, and when the session ends (epoch ms). */
export interface Visitor {
  readonly account: Account;
  readonly by: Identity;
  readonly locale: string;
  readonly isAuditor: boolean;
  readonly endsAt: number;
}

const endOf = ({ openedAt, usedAt }: Session): number => Math.min(openedAt + totalMs, usedAt + idleMs);
const contextOf = (key: ReturnType<typeof keyFor>): string => `${key.tag}:${key.name}`;

const put = ({ sessions, keys, now }: Parts, key: ReturnType<typeof keyFor>, session: Session, rev: number) =>
  sessions.put(
    key,
    keys.seal('row', contextOf(key), JSON.stringify(session)),
    rev,
    { expiresAt: session.openedAt + totalMs, dueAt: null, once: [] },
    now(),
  );

/** Makes a session for a reader; the cookie is in this value and in no store (SEC-67, SEC-104). */
export const openSession = async (
  parts: Parts,
  { account, by }: Pick<Reader, 'account' | 'by'>,
  locale: string,
): Promise<{ readonly cookie: string; readonly maxAgeSeconds: number }> => {
  const cookie = newToken();
  const identity = { channel: by.channel, tenant: by.tenant, person: by.person };
  const at = parts.now();
  await put(parts, keyFor('d', hashOf(cookie)), { account: account.id, identity, locale, openedAt: at, usedAt: at }, 0);
  return { cookie, maxAgeSeconds: totalMs / 1000 };
};

const read = async ({ sessions, keys, now }: Parts, cookie: string) => {
  const key = keyFor('d', hashOf(cookie));
  const entry = await sessions.get(key, now());
  if (!entry) return null;
  try {
    return { key, rev: entry.rev, session: Session.parse(JSON.parse(keys.open('row', contextOf(key), entry.value))) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null; // put there by somebody else: the key ring raised the alarm (SEC-107)
    throw error;
  }
};

/** Whether the person said *this was not me*, now or since the session was opened, or their password was reset since (SEC-82, SEC-102). */
const isCutOff = async ({ records, reporting, now }: Parts, { account, openedAt: from }: Session): Promise<boolean> => {
  if ((await records.frozenUntil(account)) !== null) return true;
  const search = { from, to: now(), about: { account, actors: [] }, actions: endings, before: null, limit: endingsLookedAt };
  const { records: since } = await reporting.store.searchAudit(search);
  return since.some(({ outcome }) => outcome === 'success' || outcome === 'unknown');
};

/** Whoever a cookie belongs to, with the rights of this moment; null: none, over, or no reader any more (SEC-18). */
export const visitorOf = async (parts: Parts, cookie: string): Promise<Visitor | null> => {
  const found = await read(parts, cookie);
  if (!found || endOf(found.session) <= parts.now()) return null;
  const { session, key, rev } = found;
  const account = await parts.directory.findByIdentity(session.identity);
  if (!account || account.id !== session.account || account.untouchable) return null;
  const [isAuditor, isAdmin] = await Promise.all([
    parts.roles.hasRole(account.id, 'auditor'),
    parts.roles.hasRole(account.id, 'admin'),
  ]);
  if ((!isAuditor && !isAdmin) || (await isCutOff(parts, session))) return null;
  const used = { ...session, usedAt: parts.now() };
  if (used.usedAt - session.usedAt >= noteUseMs) await put(parts, key, used, rev); // where another tab was faster, theirs counts
  return { account, by: session.identity, locale: session.locale, isAuditor, endsAt: endOf(used) };
};

/** Ends a session; false when there is none. */
export const closeSession = async (parts: Parts, cookie: string): Promise<boolean> => {
  const found = await read(parts, cookie);
  return found !== null && parts.sessions.remove(found.key, found.rev, parts.now());
};
