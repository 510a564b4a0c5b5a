import type { Outcome, Owed } from '../../core/effects.ts';
import { no, ok } from '../../core/result.ts';
import { deedIn } from '../cases/assisted.ts';
import { recordOf } from '../recording.ts';
import { type LeaveAct, takeRelease } from '../releases/keeping.ts';
import { countTry } from '../tries.ts';
import type { EffectContext } from '../turns.ts';
import { countCurrentPassword } from './current-password-tries.ts';
import { followWrite } from './follow-write.ts';
import { evidenceIn } from './given.ts';
import { holdFor } from './hold.ts';
import { validUntil } from './password-standing.ts';
import { isUnlockTooMany, passwordToSet, whyNotWrite } from './write-checks.ts';
import { execute } from './write-execute.ts';
import { typedIn, type Write, type Writing, writeKinds } from './write-kind.ts';

const refuse = async ({ parts, owed, context, kind }: Write, reason: string): Promise<Outcome> => {
  const what = { action: `directory.${kind.intent}`, outcome: 'refused', reason, effect: owed.id } as const;
  await parts.records.audit(recordOf(context, parts.now(), what));
  return no(reason);
};

/** What follows the directory's answer: it failing must not make a change that was done look like none. Null where it failed. */
const afterwards = <T>({ parts, owed }: Write, work: () => Promise<T>): Promise<T | null> =>
  work().catch(() => {
    parts.log.warn('what follows a write failed', { effect: owed.id });
    return null;
  });

/** A change proves the current password: counted like every other try, and stopped below the directory's own lockout (SEC-140). */
const change = async (write: Write, password: string): Promise<Outcome> => {
  const { parts, herald, context, account } = write;
  if (write.typed.current.trim() === '') return refuse(write, 'wrong-current');
  const counted = await countTry(parts, herald, context, account.id);
  if (counted.refused) return counted.refused;
  const many = await countCurrentPassword(parts, context, account.id);
  if (many) {
    await counted.right();
    return refuse(write, many);
  }
  const outcome = await execute(write, password);
  if (outcome.ok) await afterwards(write, counted.right);
  else if (outcome.reason === 'wrong-current') return (await afterwards(write, counted.wrong)) ? no('paused') : outcome;
  else if (outcome.reason !== 'unknown') await afterwards(write, counted.right); // what may have been looked at stays counted (SEC-57)
  return outcome;
};

/** What follows a write that is done; and what the person is told besides: the day a new password ends, sessions that are still open (SEC-82). */
const followed = async (write: Write, written: unknown): Promise<Outcome> => {
  const { parts, owed, kind, account } = write;
  const { areSessionsOpen } = await followWrite(parts, { id: owed.id, kind: kind.intent, account: account.id });
  if (kind.intent === 'unlock') return ok(written);
  const at = await afterwards(write, () => validUntil(parts, account.id));
  const told = { ...(at === null ? {} : { validUntil: at }), ...(areSessionsOpen ? { sessions: 'open' } : {}) };
  return ok(Object.keys(told).length === 0 ? written : { ...(written as object | null), ...told });
};

/** An approver's leave, taken for this one write; null: there is none any more (SEC-98). */
const leaveFor = async ({ parts, owed, context, account }: Write): Promise<(() => Promise<unknown>) | null> => {
  if (context.policy.emergency.level !== 'guarded' || deedIn(owed) !== null) return async () => undefined;
  const about = { outcome: 'success', target: account.id, effect: owed.id } as const;
  return takeRelease(parts, account.id, (action: LeaveAct) => recordOf(context, parts.now(), { action, ...about }));
};

/** What must stand before anything is written, whatever crashes; gives what takes it back. Null: the leave it needs is gone. */
const precautions = async (write: Write): Promise<(() => Promise<unknown>) | null> => {
  const { parts, owed, kind, account } = write;
  const giveBack = await leaveFor(write);
  if (!giveBack) return null;
  const held = holdFor(parts, kind.intent, account.id, evidenceIn(owed), deedIn(owed) !== null);
  const letGo = await held.catch(async (error: unknown) => {
    await afterwards(write, giveBack); // nothing was begun: what an approver gave is not lost with it
    throw error;
  });
  return () => giveBack().finally(letGo);
};

const perform = async (write: Write): Promise<Outcome> => {
  const { kind } = write;
  const reason = await whyNotWrite(write);
  if (reason) return refuse(write, reason);
  const password = await passwordToSet(write);
  if (!password.ok) return refuse(write, `password.${password.reason}`);
  if (await isUnlockTooMany(write)) return refuse(write, 'too-many');
  const takeBack = await precautions(write);
  if (!takeBack) return refuse(write, 'needs-approver');
  const writing = kind.intent === 'change' ? change(write, password.value) : execute(write, password.value);
  const outcome = await writing.catch(async (error: unknown) => {
    await afterwards(write, takeBack); // what throws did so before anything was begun
    throw error;
  });
  if (outcome.ok) return followed(write, outcome.value);
  if (outcome.reason !== 'unknown') await afterwards(write, takeBack);
  return outcome;
};

/** Writes to the directory, at most once, as far as the directory can bear: everything is checked again first (SEC-21, SEC-129). */
export const write =
  (writing: Writing) =>
  async (owed: Owed, context: EffectContext): Promise<Outcome> => {
    const kind = writeKinds[owed.do];
    const typed = typedIn(owed, context); // first: what the request holds is forgotten while a write waits for its turn
    const account = kind && (await writing.parts.directory.find(String(owed.with?.account)));
    if (!kind || !account) return no('not-verified');
    const one: Write = { ...writing, owed, context, kind, account, typed };
    const place = await writing.admit();
    if (!place) return refuse(one, 'not-done');
    return perform(one).finally(place);
  };
