import type { Outcome, Owed } from '../../core/effects.ts';
import { no } from '../../core/result.ts';
import { recordOf } from '../recording.ts';
import { countTry } from '../tries.ts';
import type { EffectContext } from '../turns.ts';
import { countCurrentPassword } from './current-password-tries.ts';
import { followWrite } from './follow-write.ts';
import { evidenceIn } from './given.ts';
import { holdFor } from './hold.ts';
import { isUnlockTooMany, passwordToSet, refusalNow } from './write-checks.ts';
import { execute } from './write-execute.ts';
import { typed, type Write, type Writing, writeKinds } from './write-kind.ts';

const refuse = async ({ parts, owed, context, kind }: Write, reason: string): Promise<Outcome> => {
  const what = { action: `directory.${kind.intent}`, outcome: 'refused', reason, effect: owed.id } as const;
  await parts.records.audit(recordOf(context, parts.now(), what));
  return no(reason);
};

/** A change proves the current password: counted like every other try, and stopped below the directory's own lockout (SEC-140). */
const change = async (write: Write, password: string): Promise<Outcome> => {
  const { parts, herald, context, account } = write;
  if (typed(write).current.trim() === '') return refuse(write, 'wrong-current');
  const many = await countCurrentPassword(parts, context, account.id);
  if (many) return refuse(write, many);
  const counted = await countTry(parts, herald, context, account.id);
  if (counted.refused) return counted.refused;
  const outcome = await execute(write, password);
  if (!outcome.ok && outcome.reason === 'wrong-current') return (await counted.wrong()) ? no('paused') : outcome;
  if (outcome.ok || outcome.reason !== 'unknown') await counted.right(); // who knows what was looked at stays counted (SEC-57)
  return outcome;
};

const perform = async (write: Write): Promise<Outcome> => {
  const { parts, owed, kind, account } = write;
  const reason = await refusalNow(write);
  if (reason) return refuse(write, reason);
  const password = await passwordToSet(write);
  if (!password.ok) return refuse(write, `password.${password.reason}`);
  if (await isUnlockTooMany(write)) return refuse(write, 'too-many');
  const release = await holdFor(parts, kind.intent, account.id, evidenceIn(owed));
  const outcome = await (kind.intent === 'change' ? change(write, password.value) : execute(write, password.value));
  if (outcome.ok) await followWrite(parts, { id: owed.id, kind: kind.intent, account: account.id });
  else if (outcome.reason !== 'unknown') await release();
  return outcome;
};

/** Writes to the directory, at most once, as far as the directory can bear: everything is checked again first (SEC-21, SEC-129). */
export const write =
  (writing: Writing) =>
  async (owed: Owed, context: EffectContext): Promise<Outcome> => {
    const kind = writeKinds[owed.do];
    const account = kind && (await writing.parts.directory.find(String(owed.with?.account)));
    if (!kind || !account) return no('not-verified');
    const one: Write = { ...writing, owed, context, kind, account };
    const place = await writing.admit();
    if (!place) return refuse(one, 'not-done');
    return perform(one).finally(place);
  };
