import { setTimeout as sleep } from 'node:timers/promises';
import type { EffectName, Outcome } from '../../core/effects.ts';
import { no, ok } from '../../core/result.ts';
import { namesTooMany } from '../effects/naming.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import type { Perform } from '../turns.ts';
import { takeIn } from './asked.ts';

/** Starts help for somebody a colleague named. Who asks must be somebody here; who is named is not looked up, so every name takes as long (SEC-17, SEC-27). */
const startFor =
  (parts: Parts): Perform =>
  async (owed, context): Promise<Outcome> => {
    const { row, policy } = context;
    const floor = sleep(policy.limits.answerFloorMs);
    const name = String(owed.with?.named ?? '');
    const account = await parts.directory.findByIdentity(row.address);
    const reason = !account ? 'not-linked' : (await namesTooMany(parts, row, name)) ? 'too-many' : null;
    const { channel, tenant, person } = row.address;
    if (account && reason === null)
      await takeIn(parts, { name, by: { channel, tenant, person, name: account.displayName.slice(0, 200) }, at: parts.now() });
    const outcome = reason === null ? 'success' : 'refused';
    const what = { action: 'start.for-colleague', outcome, reason, target: null, effect: owed.id } as const;
    await parts.records.audit(recordOf(context, parts.now(), what));
    await floor;
    return reason === null ? ok(null) : no(reason);
  };

/** The effects of starting help for others. */
export const startEffects = (parts: Parts) => ({ 'start-for': startFor(parts) }) satisfies Partial<Record<EffectName, Perform>>;
