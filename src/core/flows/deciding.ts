import { z } from 'zod';
import type { Answered, Heard, Move } from '../conversation.ts';
import type { EffectName } from '../effects.ts';
import type { Proven } from './proving-states.ts';
import { evidenceText } from './writing.ts';

/** What is asked is being looked up. */
export interface Looking {
  readonly at: 'looking';
}
/** Somebody reads exactly what they decide about (SEC-89). */
export type AskedFor<Ask> = Ask & { readonly at: 'asked' };
/** They have shown that it is them, and their decision is being written. */
export interface Deciding extends Proven {
  readonly at: 'deciding';
}
/** It is decided, or nothing is left to decide: why. */
export interface Decided {
  readonly at: 'decided';
  readonly how: 'approved' | 'rejected' | 'over';
  readonly reason: string | null;
}

/** What a second person decides. */
export const Decision = z.enum(['approve', 'reject']);

type DecidingEffect = Extract<EffectName, `${string}-decide`>;

/** The last word of a decision. */
export const decided = (how: Decided['how'], reason: string | null = null): { readonly state: Decided } => ({
  state: { at: 'decided', how, reason },
});

/** What somebody pressed. */
export const decisionIn = ({ choice }: Answered): z.infer<typeof Decision> => (choice === 'approve' ? 'approve' : 'reject');

/** After the step-up of whoever decides, the decision is written, with what they showed. */
export const decideBy =
  (effect: DecidingEffect) =>
  (proven: Proven): Move<Deciding> => ({
    state: { at: 'deciding', ...proven },
    effects: [{ do: effect, with: { task: proven.who.task ?? '', evidence: evidenceText(proven) } }],
  });

/** How a decision ended, once it is written or refused. */
export const hearDecidedBy =
  (effect: DecidingEffect) =>
  (_state: Deciding, event: Heard): { readonly state: Decided } | null => {
    if (event.kind !== 'settled' || event.effect !== effect) return null;
    if (!event.outcome.ok) return decided('over', event.outcome.reason);
    return decided(event.outcome.value === 'approve' ? 'approved' : 'rejected');
  };
