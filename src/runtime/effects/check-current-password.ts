import type { Outcome, Owed } from '../../core/effects.ts';
import { no, ok } from '../../core/result.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { countTry } from '../tries.ts';
import type { EffectContext } from '../turns.ts';
import { countCurrentPassword } from './current-password-tries.ts';

const audit = (parts: Parts, owed: Owed, context: EffectContext, reason: string | null): Promise<void> => {
  const how = reason
    ? ({ action: 'gate.failed', outcome: 'refused' } as const)
    : ({ action: 'gate.passed', outcome: 'success' } as const);
  const what = { ...how, reason, target: String(owed.with?.account), effect: owed.id, methods: ['current-password'] };
  return parts.records.audit(recordOf(context, parts.now(), what));
};

/** Proves the current password for a first registration. Blank never reaches the directory (SEC-73); tries are counted and stop early (SEC-140). */
export const checkCurrentPassword =
  (parts: Parts, herald: Herald) =>
  async (owed: Owed, context: EffectContext): Promise<Outcome> => {
    const account = String(owed.with?.account);
    const password = context.request.get(owed.secrets?.password);
    if (password.trim() === '') return no('empty');
    const counted = await countTry(parts, herald, context, account);
    if (counted.refused) return counted.refused;
    const many = await countCurrentPassword(parts, context, account);
    if (many) {
      await counted.right();
      await audit(parts, owed, context, many);
      return no(many);
    }
    const checked = await parts.directory.checkPassword(account, password);
    await audit(parts, owed, context, checked.ok ? null : checked.reason);
    if (!checked.ok && checked.reason === 'wrong') return (await counted.wrong()) ? no('paused') : checked;
    await counted.right();
    return checked.ok ? ok(null) : checked;
  };
