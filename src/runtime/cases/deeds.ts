import type { CaseAction } from '../../core/cases/actions.ts';
import type { Deed } from '../../core/cases/case.ts';
import type { NoticeEvent } from '../../core/notices.ts';
import type { WriteOutcome } from '../../directory/port.ts';
import { triesKey } from '../tries.ts';
import type { CaseParts } from './parts.ts';

/** What came of an action: as a deed keeps it. */
export interface Came {
  readonly outcome: Exclude<Deed['outcome'], 'begun'>;
  readonly reason: string | null;
}

/** How an action is done, and what its target is told. `id` is its idempotency key. */
export interface Doing {
  readonly notice: NoticeEvent;
  /** The manager is told as well (SEC-92). */
  readonly tellsManager: boolean;
  /** A directory write, which the sweep settles by looking when its answer is lost. */
  readonly intent: 'unlock' | null;
  run(parts: CaseParts, account: string, id: string): Promise<Came>;
}

const done: Came = { outcome: 'done', reason: null };

/** A directory's answer, told as it is. */
const cameOf = (written: WriteOutcome): Came => {
  if (written.outcome === 'done') return done;
  if (written.outcome === 'not-done') return { outcome: 'not-done', reason: written.reason };
  return written.outcome === 'unknown' ? { outcome: 'unknown', reason: null } : { outcome: 'refused', reason: written.outcome };
};

const unlock: Doing = {
  notice: 'helpdesk-unlocked',
  tellsManager: false,
  intent: 'unlock',
  run: async ({ directory }, account, id) => cameOf(await directory.unlock(account, id)),
};

const endSessions: Doing = {
  notice: 'helpdesk-sessions-ended',
  tellsManager: false,
  intent: null,
  run: async ({ directory }, account) =>
    (await directory.endSessions(account)) ? done : { outcome: 'not-done', reason: 'unavailable' },
};

/** Our own pause ends, and with it the count that led to it. */
const liftPause: Doing = {
  notice: 'helpdesk-pause-lifted',
  tellsManager: false,
  intent: null,
  run: async ({ records, sessions, now }, account) => {
    await records.transaction((tx) => tx.pause(account, now(), 'lifted'));
    await sessions.clearRow(triesKey(account), now());
    return done;
  },
};

/** What was registered no longer counts; the person registers anew with the current password or a pass. */
const requireRegistration: Doing = {
  notice: 'helpdesk-registration-required',
  tellsManager: true,
  intent: null,
  run: async ({ records }, account) => {
    const all = await records.registrations(account);
    await records.transaction(async (tx) => {
      for (const { id } of all) await tx.removeRegistration(id);
    });
    return done;
  },
};

/** How each action is done; one that is missing cannot be done in this version, and its line says so. */
export const doings: Readonly<Partial<Record<CaseAction, Doing>>> = {
  unlock,
  'end-sessions': endSessions,
  'lift-pause': liftPause,
  'require-registration': requireRegistration,
};
