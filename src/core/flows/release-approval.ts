import { z } from 'zod';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
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
import { prove, proving } from './proving.ts';
import type { Proving } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import { Who } from './who.ts';

/** What an approver is asked, and who they are. Times are epoch ms. */
const ReleaseShown = z.strictObject({
  who: Who,
  shown: z.strictObject({
    id: z.string(),
    digest: z.string(),
    account: z.string(),
    name: z.string(),
    login: z.string(),
    endsAt: z.number(),
  }),
});
type Ask = z.infer<typeof ReleaseShown>;

/** What a step-up of an approver was for. */
export const ReleaseTask = z.strictObject({ account: z.string(), digest: z.string(), decision: Decision });

type Asked = AskedFor<Ask>;
type ReleaseApprovalState = Looking | Asked | Deciding | Decided | Proving;

type Next = Move<ReleaseApprovalState> | null;

const hearLooked = (_state: Looking, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'release-look') return null;
  if (!event.outcome.ok) return decided('over', event.outcome.reason);
  return { state: { at: 'asked', ...ReleaseShown.parse(event.outcome.value) } };
};

const hearAsked = ({ who, shown }: Asked, event: Heard, context: Context): Next => {
  if (event.kind === 'told') return event.about === shown.id ? decided('over', String(event.value)) : null;
  if (event.kind !== 'answered') return null;
  const task = JSON.stringify({ account: shown.account, digest: shown.digest, decision: decisionIn(event) });
  return prove({ ...who, task }, 'approver-step-up', context);
};

const timeOf = (at: number): string => new Date(at).toISOString().slice(11, 16);

/** Exactly what is approved, as typed text (SEC-89). */
const askApprover = ({ shown }: Asked): ViewInput => ({
  kind: 'facts',
  title: { say: 'approval.title' },
  tone: 'warning',
  body: [{ say: 'release.explain' }],
  rows: [
    { label: { say: 'approval.row.action' }, value: { say: 'release.action' } },
    {
      label: { say: 'approval.row.target' },
      value: { say: 'approval.value', with: { value: `${shown.name} (${shown.login})` } },
    },
    { label: { say: 'approval.row.ends' }, value: { say: 'approval.ends', with: { time: timeOf(shown.endsAt) } } },
  ],
  actions: [
    { choice: 'approve', label: { say: 'approval.button.approve' }, style: 'primary' },
    { choice: 'reject', label: { say: 'approval.button.reject' }, style: 'danger' },
  ],
});

/** Reasons an approver is told; of all others, that nothing is left to decide. */
const whys = ['decided', 'expired', 'requester', 'not-approver', 'not-verified', 'unavailable'];

const decidedBody = ({ how, reason }: Decided): string => {
  if (how !== 'over') return 'release.told';
  if (reason === 'interrupted') return 'refused.interrupted.why';
  return reason && whys.includes(reason) ? `approval.why.${reason}` : 'approval.over.over.next';
};

/** A rejection is no success to be ticked, and nothing to be warned of either. */
const toneOf = { approved: 'good', rejected: 'plain', over: 'warning' } as const;

/** In an emergency an approver gives somebody leave to help themself once, or does not, after a step-up of their own (SEC-25, SEC-98). */
export const releaseApproval: Flow<ReleaseApprovalState> = {
  name: 'release-approval',
  version: 1,
  isByStepUp: true,
  patienceMinutes: 60,
  begin: ({ named }) => ({ state: { at: 'looking' }, effects: [{ do: 'release-look', with: { named } }] }),
  steps: {
    looking: { ask: () => progress('approval.looking'), hear: hearLooked },
    asked: { ask: askApprover, hear: hearAsked },
    ...proving<ReleaseApprovalState>({ purpose: 'approver-step-up', next: decideBy('release-decide') }),
    deciding: { busy: true, ask: () => progress('case.working'), hear: hearDecidedBy('release-decide') },
    decided: {
      last: true,
      ask: (state) => ({
        kind: 'notice',
        tone: toneOf[state.how],
        title: { say: `approval.over.${state.how}` },
        body: [{ say: decidedBody(state) }],
        actions: [{ choice: 'begin:approval', label: { say: 'approval.button.others' } }],
      }),
      hear: (_state, event) => (event.kind === 'answered' && event.choice === 'begin:approval' ? { begin: 'approval' } : null),
    },
    ...refusing<ReleaseApprovalState>(),
  },
};
