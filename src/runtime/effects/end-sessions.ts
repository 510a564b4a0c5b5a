import { type AuditRecord, ownRecord } from '../../core/audit.ts';
import { capabilitiesFor } from '../../directory/per-account.ts';
import type { Intent } from '../../store/records.ts';
import type { Parts } from '../parts.ts';

/** The write, or the alarm, after which sessions end. */
export type After = Pick<Intent, 'id' | 'account'> & { readonly kind: Intent['kind'] | 'not-me' };

/** When a directory that did not end them is asked again, ms after the time before: three times, within a minute of the write (SEC-82). */
const againAfterMs = [2_000, 10_000, 30_000];

const record = (parts: Parts, { id, kind, account }: After, outcome: 'success' | 'failure', tries: number): AuditRecord =>
  ownRecord(parts.now(), {
    action: 'sessions.ended',
    outcome,
    reason: outcome === 'failure' ? 'unavailable' : null,
    target: account,
    flow: kind,
    effect: id,
    source: 'latchkey',
    detail: { tries },
  });

const attempt = async ({ directory, log }: Parts, { id, account }: After): Promise<boolean> => {
  const isEnded = await directory.endSessions(account).catch(() => false);
  if (!isEnded) log.warn('sessions could not be ended', { effect: id });
  return isEnded;
};

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

const again = async (parts: Parts, after: After): Promise<void> => {
  let tries = 1;
  for (const ms of againAfterMs) {
    await pause(ms);
    tries += 1;
    if (await attempt(parts, after)) return parts.records.audit(record(parts, after, 'success', tries));
  }
  await parts.records.audit(record(parts, after, 'failure', tries));
};

/**
 * Ends the directory's sessions of an account, where it can. False: it could, and did not; it is asked again in the background, and what came of it is on
 * record (SEC-82).
 */
export const endSessions = async (parts: Parts, after: After): Promise<boolean> => {
  if (!(await capabilitiesFor(parts.directory, after.account)).endSessions || (await attempt(parts, after))) return true;
  await parts.records.audit(record(parts, after, 'failure', 1));
  void again(parts, after).catch(() => parts.log.warn('sessions could not be ended', { effect: after.id }));
  return false;
};
