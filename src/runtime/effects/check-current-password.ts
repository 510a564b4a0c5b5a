import type { Outcome, Owed } from '../../core/effects.ts';
import { no, ok } from '../../core/result.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { countTry } from '../tries.ts';
import type { EffectContext } from '../turns.ts';
import { countCurrentPassword } from './current-password-tries.ts';

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
      await parts.records.audit(
        recordOf(context, parts.now(), {
          action: 'gate.failed',
          outcome: 'refused',
          reason: many,
          target: account,
          effect: owed.id,
          methods: ['current-password'],
        }),
      );
      return no(many);
    }
    const checked = await parts.directory.checkPassword(account, password);
    const reason = checked.ok ? null : checked.reason;
    const record = {
      action: checked.ok ? 'gate.passed' : 'gate.failed',
      outcome: checked.ok ? 'success' : 'refused',
      reason,
    } as const;
    await parts.records.audit(
      recordOf(context, parts.now(), { ...record, target: account, effect: owed.id, methods: ['current-password'] }),
    );
    if (!checked.ok && checked.reason === 'wrong') return (await counted.wrong()) ? no('paused') : checked;
    await counted.right();
    return checked.ok ? ok(null) : checked;
  };
