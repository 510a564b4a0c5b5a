import type { Outcome } from '../../core/effects.ts';
import { no, ok } from '../../core/result.ts';
import { passTyped, passUsed } from '../cases/registration-passes.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { countTry } from '../tries.ts';
import type { EffectContext, Perform } from '../turns.ts';

const audit = (parts: Parts, context: EffectContext, target: string, effect: string, reason: string | null) =>
  recordOf(context, parts.now(), {
    action: reason ? 'gate.failed' : 'gate.passed',
    outcome: reason ? 'refused' : 'success',
    reason,
    target,
    effect,
    methods: ['registration-pass'],
  });

/** Uses a pass up, once for good, with its audit row. */
const use = (parts: Parts, context: EffectContext, target: string, effect: string, pass: string): Promise<boolean> =>
  parts.records.transaction(async (tx) => {
    if (!(await tx.consume('registration-pass', pass, parts.now()))) return false;
    await tx.audit(audit(parts, context, target, effect, null));
    return true;
  });

/** Checks a pass that is typed in place of the current password (SEC-38). Counted like every other secret; good once (SEC-91). */
export const checkPass =
  (parts: Parts, herald: Herald): Perform =>
  async (owed, context): Promise<Outcome> => {
    const account = String(owed.with?.account);
    const typed = context.request.get(owed.secrets?.pass);
    const counted = await countTry(parts, herald, context, account);
    if (counted.refused) return counted.refused;
    const pass = await passTyped(parts, account, typed);
    if (pass === null || !(await use(parts, context, account, owed.id, pass))) {
      await parts.records.audit(audit(parts, context, account, owed.id, 'wrong'));
      return (await counted.wrong()) ? no('paused') : no('wrong');
    }
    await counted.right();
    await passUsed(parts, account, pass);
    return ok(null);
  };
