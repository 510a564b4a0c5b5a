import { z } from 'zod';
import { contactLinks, contactSentence } from '../contact.ts';
import type { Heard, Move } from '../conversation.ts';
import type { EffectName } from '../effects.ts';
import type { Policy } from '../policy.ts';
import type { Sentence, ViewInput } from '../views.ts';
import type { Proven } from './proving-states.ts';
import { type Refused, refused } from './refusing.ts';
import type { Refusal } from './who.ts';

/** How a write to the directory ended, as people are told: done; certainly not done; or not confirmed (SEC-81). */
export type Outcome = 'done' | 'not-done' | 'not-confirmed';

/** Why a write was certainly not done, where trying again does not help; each has a sentence `outcome.why.<reason>`. */
const whys = ['locked-out', 'not-allowed', 'gone'] as const;

/**
 * Everything the executing step needs to decide anew from evidence (SEC-21, SEC-55); plain text so that it travels in an effect. How old it may be is
 * decided there: gates must be fresh when the link is issued, the link runs on its own clock (SEC-56).
 */
export const evidenceText = ({ evidence }: Proven): string => JSON.stringify(evidence);

/**
 * What a write that was done settles with: until when a new password is good (epoch ms), where that is known; whether the cloud still follows; whether
 * sessions that should have ended are still open (SEC-82).
 */
export const Written = z
  .object({
    validUntil: z.number().optional(),
    pending: z.literal('cloud').optional(),
    sessions: z.literal('open').optional(),
  })
  .nullable();
/** What a done write adds to its good news; null where there is nothing to add. */
export type Written = z.infer<typeof Written>;

/** The last state of a flow that writes. */
export interface Done {
  readonly at: 'done';
  readonly outcome: Outcome;
  readonly validUntil?: number;
  readonly pending?: 'cloud';
  readonly sessions?: 'open';
  readonly why?: (typeof whys)[number];
}

const whyOf = (reason: string): Pick<Done, 'why'> => {
  const why = whys.find((one) => one === reason);
  return why ? { why } : {};
};

/** The last state of a write that was done. */
export const done = (written: Written): Done => ({ at: 'done', outcome: 'done', ...(written ?? {}) });

/** What follows from a settled write. Only a refusal by policy asks again; `unknown` is told as it is. */
export const settledWrite = <S>(
  event: Heard,
  effect: EffectName,
  on: {
    done: (written: Written) => Move<S>;
    again: (problem: Sentence) => Move<S>;
    ended: (outcome: Outcome, why: Pick<Done, 'why'>) => Move<S>;
  },
): Move<S | Refused> | null => {
  if (event.kind !== 'settled' || event.effect !== effect) return null;
  if (event.outcome.ok) return on.done(Written.parse(event.outcome.value ?? null));
  const { reason } = event.outcome;
  if (reason.startsWith('password.')) return on.again({ say: reason });
  if (reason === 'wrong-current' || reason === 'wait')
    return on.again({ say: `problem.${reason}`, with: { seconds: event.outcome.waitSeconds ?? 0 } });
  const end = ends[reason];
  if (end) return { state: refused(end) };
  return on.ended(reason === 'unknown' || reason === 'interrupted' ? 'not-confirmed' : 'not-done', whyOf(reason));
};

const ends: Readonly<Record<string, Refusal>> = {
  paused: 'paused',
  frozen: 'frozen',
  untouchable: 'untouchable',
  privileged: 'privileged',
  'out-of-scope': 'out-of-scope',
  'switched-off': 'switched-off',
  emergency: 'emergency',
  'needs-approver': 'needs-approver',
  'not-supported': 'not-supported',
  'not-verified': 'not-verified',
  'link-spent': 'link-spent',
  'too-many': 'too-many',
};

const next = (flow: string, { outcome, pending, why }: Done): Sentence => {
  if (pending) return { say: 'outcome.cloud-pending' };
  return { say: why ? `outcome.why.${why}` : `outcome.${flow}.${outcome}.next` };
};

/** The last word of a write: good news, or what to look at and whom to ask. */
export const outcomeView = (flow: 'reset' | 'change' | 'unlock', ended: Done, policy: Policy): ViewInput => {
  const { outcome, validUntil: at, sessions } = ended;
  return {
    kind: 'notice',
    tone: outcome === 'done' ? 'good' : 'warning',
    title: { say: `outcome.${flow}.${outcome}` },
    body: [
      next(flow, ended),
      ...(at === undefined ? [] : [{ say: 'expiry.valid-until', with: { at } }]),
      ...(sessions ? [{ say: 'outcome.sessions-open' }] : []),
      ...(outcome === 'done' ? [] : [contactSentence(policy)]),
    ],
    links: outcome === 'done' ? [] : contactLinks(policy),
  };
};
