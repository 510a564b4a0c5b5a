import type { CaseAction } from '../../core/cases/actions.ts';
import { no, ok } from '../../core/result.ts';
import type { WriteOutcome } from '../../directory/port.ts';
import { triesKey } from '../tries.ts';
import { type Came, type Doing, done, notDone, type Task, unknown } from './doing.ts';
import { issuePass, mayBePurged, startReset } from './handed.ts';

/** A directory's answer, told as it is. */
const cameOf = (written: WriteOutcome): Came => {
  if (written.outcome === 'done') return done;
  if (written.outcome === 'not-done') return notDone(written.reason);
  return written.outcome === 'unknown' ? unknown : { outcome: 'refused', reason: written.outcome };
};

/** What the settled intent of a deed says; null while it is open. */
const cameOfIntent = async (task: Task): Promise<Came | null> => {
  const intent = await task.parts.records.intent(task.deed.id);
  if (!intent) return mayBePurged(task) ? unknown : notDone('not-begun');
  if (intent.outcome === null) return null;
  if (intent.outcome === 'done') return done;
  return intent.outcome === 'unknown' ? unknown : notDone(intent.reason ?? intent.outcome);
};

/** Only what is known by now. */
const known = (came: Came | null): Came | null => (came?.outcome === 'unknown' ? null : came);

const unlock: Doing = {
  notice: 'helpdesk-unlocked',
  tellsManager: false,
  intent: 'unlock',
  flow: null,
  run: async ({ parts, of, deed }) => cameOf(await parts.directory.unlock(of.target.account, deed.id)),
  look: cameOfIntent,
  lookAgain: async (task) => known(await cameOfIntent(task)),
};

/** Everything open for the account ends: here its flows with their links and pages, and the sessions of the directory (SEC-82). */
const endSessions: Doing = {
  notice: 'helpdesk-sessions-ended',
  tellsManager: false,
  intent: null,
  flow: null,
  run: async ({ parts, of }) => {
    const { account } = of.target;
    await parts.registrar.endCodes(account, parts.now());
    await parts.endFlows(account);
    return (await parts.directory.endSessions(account)) ? done : notDone('unavailable');
  },
  look: async () => unknown,
};

/** Our own pause ends, and with it the tries that led to it, so that the next one does not pause again at once. */
const liftPause: Doing = {
  notice: 'helpdesk-pause-lifted',
  tellsManager: false,
  intent: null,
  flow: null,
  ready: async ({ records, now }, account) =>
    (await records.pausedUntil(account, now())) === null ? no('not-paused') : ok(null),
  run: async ({ parts: { records, sessions, now }, of }) => {
    const { account } = of.target;
    await sessions.forgetTries(triesKey(account), now());
    await records.transaction((tx) => tx.liftPause(account));
    return done;
  },
  look: async ({ parts: { records, now }, of }) =>
    (await records.pausedUntil(of.target.account, now())) === null ? done : notDone('interrupted'),
};

/** Removes registrations; what else is open for the account rests on them no more. */
const remove = async ({ parts, of }: Task, ids: readonly string[]): Promise<Came> => {
  await parts.records.transaction(async (tx) => {
    for (const id of ids) await tx.removeRegistration(id);
  });
  await parts.endFlows(of.target.account);
  return done;
};

const before = async ({ parts, of, deed }: Task): Promise<readonly string[]> =>
  (await parts.records.registrations(of.target.account)).filter(({ createdAt }) => createdAt < deed.begunAt).map(({ id }) => id);

/** What was registered no longer counts; the person registers anew with the current password or a pass. */
const requireRegistration: Doing = {
  notice: 'helpdesk-registration-required',
  tellsManager: true,
  intent: null,
  flow: null,
  ready: async ({ records }, account) => ((await records.registrations(account)).length === 0 ? no('no-method') : ok(null)),
  run: async (task) => remove(task, await before(task)),
  look: async (task) => ((await before(task)).length === 0 ? done : notDone('interrupted')),
};

/** One lost method no longer counts: the one that was approved (SEC-89). */
const removeMethod: Doing = {
  notice: 'helpdesk-method-removed',
  tellsManager: false,
  intent: null,
  flow: null,
  ready: async ({ records }, account) => ((await records.registrations(account)).length === 0 ? no('no-method') : ok(null)),
  run: async (task) => {
    const { about } = task.deed;
    return about !== null && (await before(task)).includes(about) ? remove(task, [about]) : notDone('no-method');
  },
  look: async (task) => ((await before(task)).includes(task.deed.about ?? '') ? notDone('interrupted') : done),
};

/** How each action is done; one that is missing cannot be done in this version, and its line says so. */
export const doings: Readonly<Partial<Record<CaseAction, Doing>>> = {
  unlock,
  'start-reset': startReset,
  'issue-pass': issuePass,
  'require-registration': requireRegistration,
  'remove-method': removeMethod,
  'end-sessions': endSessions,
  'lift-pause': liftPause,
};
