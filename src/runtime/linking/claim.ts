import type { z } from 'zod';
import type { Outcome, Owed } from '../../core/effects.ts';
import type { Claim } from '../../core/flows/link-states.ts';
import { no, ok } from '../../core/result.ts';
import type { Parts } from '../parts.ts';
import { recordOf } from '../recording.ts';
import { registeredMethods } from '../registered.ts';
import type { EffectContext } from '../turns.ts';
import { needsGates, whyNotLink } from './may-link.ts';
import { keepProof, type Proof } from './proofs.ts';

/** A claim that was not granted, on record (SEC-113). */
export const refuseClaim = async (
  parts: Parts,
  owed: Owed,
  context: EffectContext,
  target: string | null,
  reason: string,
): Promise<Outcome> => {
  const what = { action: 'identity.claimed', outcome: 'refused', reason, target, effect: owed.id } as const;
  await parts.records.audit(recordOf(context, parts.now(), what));
  return no(reason);
};

/** A door was passed: keeps the proof for this conversation and says what is still to be shown. */
export const claim = async (
  parts: Parts,
  owed: Owed,
  context: EffectContext,
  { account: id, how, id: proof }: Omit<Proof, 'at'>,
): Promise<Outcome> => {
  const account = await parts.directory.find(id);
  const reason = account ? await whyNotLink(parts, context.row.address, account, how) : 'untouchable';
  if (!account || reason) return refuseClaim(parts, owed, context, id, reason ?? 'untouchable');
  const at = parts.now();
  await keepProof(parts, 'proven', context.row.id, { account: id, how, id: proof, at });
  const methods = await registeredMethods(parts, context.policy, id);
  const value: z.infer<typeof Claim> = {
    who: { kind: 'own', account: id, tier: account.tier, methods: [...methods], lockedOut: false },
    needsGates: await needsGates(parts, context, id, how),
  };
  const what = { action: 'identity.claimed', outcome: 'success', target: id, effect: owed.id, detail: { how } } as const;
  await parts.records.audit(recordOf(context, at, what));
  return ok(value);
};
