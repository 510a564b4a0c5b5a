import { z } from 'zod';
import type { Context, Flow, Heard, Move, Told } from '../conversation.ts';
import { lifeDifference } from '../password-life.ts';
import type { Policy } from '../policy.ts';
import { PolicyChanges } from '../policy-change.ts';
import { changeRows } from '../policy-change-words.ts';
import { Effect } from '../policy-effect.ts';
import { Terms } from '../policy-plan.ts';
import type { ViewInput } from '../views.ts';
import {
  type AskedFor,
  type Decided,
  type Deciding,
  Decision,
  decideBy,
  decided,
  decisionIn,
  hearDecidedBy,
  type Looking,
} from './deciding.ts';
import { LifePreviewed } from './life-states.ts';
import { endingLines } from './life-views.ts';
import { differencesOf, effectLines, mostRows, termsLines } from './policy-review-views.ts';
import { prove, proving } from './proving.ts';
import type { Proving } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import { Who } from './who.ts';

/** What a second administrator is asked, and who they are. */
const ProposalAsked = z.strictObject({
  who: Who,
  shown: z.strictObject({
    id: z.string(),
    digest: z.string(),
    by: z.string(),
    reason: z.string(),
    changes: PolicyChanges,
    endsAt: z.number(),
    /** How long passwords live is to change, and nothing of the policy. */
    life: LifePreviewed.optional(),
    ...Effect.shape,
    terms: Terms,
  }),
});
type Ask = z.infer<typeof ProposalAsked>;

/** What a step-up of an approver was for. */
export const ProposalTask = z.strictObject({ id: z.string(), digest: z.string(), decision: Decision });

type Asked = AskedFor<Ask>;
type PolicyApprovalState = Looking | Asked | Deciding | Decided | Proving;

type Next = Move<PolicyApprovalState> | null;

const hearLooked = (event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'proposal-look') return null;
  if (!event.outcome.ok) return decided('over', event.outcome.reason);
  return { state: { at: 'asked', ...ProposalAsked.parse(event.outcome.value) } };
};

/** Somebody has decided it; or people were counted meanwhile, and the card says so. What failed there changes nothing here. */
const hearNews = ({ shown }: Asked, { about, value }: Told): Next => {
  if (about === shown.id) return decided('over', 'decided');
  if (!shown.early || about !== shown.early.about || value === null) return null;
  return { state: { at: 'asked', ...ProposalAsked.parse(value) } };
};

const hearAsked = (state: Asked, event: Heard, context: Context): Next => {
  const { who, shown } = state;
  if (event.kind === 'told') return hearNews(state, event);
  if (event.kind !== 'answered') return null;
  const task = JSON.stringify({ id: shown.id, digest: shown.digest, decision: decisionIn(event) });
  return prove({ ...who, task }, 'approver-step-up', context);
};

/** Exactly what is approved: every setting before and after, who wants it, why, and whom it hurts. */
const askProposal = ({ shown }: Asked, policy: Policy): ViewInput => ({
  kind: 'facts',
  title: { say: 'proposal.title' },
  tone: 'warning',
  body: [
    { say: 'proposal.explain', with: { by: shown.by, reason: shown.reason } },
    ...(shown.life ? endingLines(shown.life) : effectLines(shown)),
    ...termsLines(shown.terms),
    { say: 'proposal.ends', with: { at: shown.endsAt } },
  ],
  rows: (shown.life ? [lifeDifference(shown.life.change)] : differencesOf(policy, shown.changes))
    .flatMap(changeRows)
    .slice(0, mostRows),
  actions: [
    { choice: 'approve', label: { say: 'approval.button.approve' }, style: 'danger' },
    { choice: 'reject', label: { say: 'approval.button.reject' } },
  ],
});

/** A second administrator decides about a change that weakens the policy, on exactly what is shown, after a step-up of their own (SEC-25, SEC-95). */
export const policyApproval: Flow<PolicyApprovalState> = {
  name: 'policy-approval',
  version: 1,
  isAboutPolicy: true,
  patienceMinutes: 60,
  begin: ({ named }) => ({ state: { at: 'looking' }, effects: [{ do: 'proposal-look', with: { named } }] }),
  steps: {
    looking: { ask: () => progress('proposal.looking'), hear: (_state, event) => hearLooked(event) },
    asked: { ask: askProposal, hear: hearAsked },
    ...proving<PolicyApprovalState>({ purpose: 'approver-step-up', next: decideBy('proposal-decide') }),
    deciding: { busy: true, ask: () => progress('policy.saving'), hear: hearDecidedBy('proposal-decide') },
    decided: {
      last: true,
      ask: ({ how, reason }) => ({
        kind: 'notice',
        tone: how === 'over' ? 'warning' : 'good',
        title: { say: `proposal.over.${how}` },
        body: [{ say: reason ? `proposal.why.${reason}` : `proposal.over.${how}.next` }],
      }),
    },
    ...refusing<PolicyApprovalState>(),
  },
};
