import { z } from 'zod';
import { ApprovalSnapshot } from '../cases/snapshot.ts';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { ApprovalsWaiting, askWhichRequest, lookAtChosen } from './approval-choosing.ts';
import {
  type AskedFor,
  type Decided,
  type Deciding,
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

/** What an approver is asked, and who they are. */
const ApprovalAsked = z.strictObject({ who: Who, shown: ApprovalSnapshot });
type Ask = z.infer<typeof ApprovalAsked>;

/** What `approval-look` settles with: one request, or several to choose from. */
const Looked = z.union([ApprovalAsked, ApprovalsWaiting]);

interface Choosing extends ApprovalsWaiting {
  readonly at: 'choosing';
}
interface Asked extends AskedFor<Ask> {
  readonly problem: Sentence | null;
}
/** There is no request to decide about. */
interface NothingAsked extends Pick<Decided, 'at' | 'reason'> {
  readonly how: 'none';
}
type ApprovalState = Looking | Choosing | Asked | Deciding | Decided | NothingAsked | Proving;

type Next = Move<ApprovalState> | null;

const hearLooked = (event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'approval-look') return null;
  if (!event.outcome.ok)
    return event.outcome.reason === 'release'
      ? { begin: 'release-approval' }
      : { state: { at: 'decided', how: 'none', reason: null } };
  const looked = Looked.parse(event.outcome.value);
  return { state: 'open' in looked ? { at: 'choosing', ...looked } : { at: 'asked', ...looked, problem: null } };
};

const hearChosen = (state: Choosing, event: Heard): Next => {
  const look = event.kind === 'answered' ? lookAtChosen(state, event.choice) : null;
  return look && { state: { at: 'looking' }, effects: [look] };
};

const hearAsked = ({ who, shown }: Asked, event: Heard, context: Context): Next => {
  if (event.kind === 'told') return event.about === shown.request ? decided('over', String(event.value)) : null;
  if (event.kind !== 'answered') return null;
  const task = JSON.stringify({
    case: shown.case,
    request: shown.request,
    digest: shown.digest,
    decision: decisionIn(event),
  });
  return prove({ ...who, task }, 'approver-step-up', context);
};

/** The strongest thing a caller proved themselves by, besides the number. */
const proofOf = (methods: readonly string[]): string =>
  ['passkey', 'hardware-token', 'authenticator-code', 'recovery-code'].find((one) => methods.includes(one)) ?? 'other';

const timeOf = (at: number): string => new Date(at).toISOString().slice(11, 16);

/** Exactly what is approved, as typed text (SEC-89). */
const askApproval = ({ shown }: Asked): ViewInput => ({
  kind: 'facts',
  title: { say: 'approval.title', with: { action: shown.action } },
  body: [{ say: 'approval.explain', with: { agent: shown.agent } }],
  rows: [
    { label: { say: 'approval.row.action' }, value: { say: `case.action.${shown.action}` } },
    ...(shown.about ? [{ label: { say: 'approval.row.about' }, value: { say: `method.${shown.about}` } }] : []),
    { label: { say: 'approval.row.target' }, value: { say: 'approval.value', with: { value: shown.target } } },
    { label: { say: 'approval.row.agent' }, value: { say: 'approval.value', with: { value: shown.agent } } },
    { label: { say: 'approval.row.ticket' }, value: { say: 'approval.value', with: { value: shown.ticket || shown.case } } },
    {
      label: { say: 'approval.row.proof' },
      value: shown.isVouched ? { say: 'approval.proof.vouched' } : { say: `approval.proof.${proofOf(shown.methods)}` },
    },
    { label: { say: 'approval.row.reason' }, value: { say: 'approval.value', with: { value: shown.reason } } },
    { label: { say: 'approval.row.ends' }, value: { say: 'approval.ends', with: { time: timeOf(shown.endsAt) } } },
  ],
  actions: [
    { choice: 'approve', label: { say: 'approval.button.approve' }, style: 'primary' },
    { choice: 'reject', label: { say: 'approval.button.reject' }, style: 'danger' },
  ],
});

/** A rejection is no success to be ticked, and nothing to be warned of either. */
const toneOf: Readonly<Record<string, 'good' | 'plain'>> = { approved: 'good', rejected: 'plain' };

/** A second person decides once, on exactly what is shown, after a step-up of their own (SEC-25, SEC-88, SEC-89). */
export const approval: Flow<ApprovalState> = {
  name: 'approval',
  version: 1,
  isByStepUp: true,
  patienceMinutes: 30,
  whenExpired: 'approval.expired.next',
  begin: ({ named }) => ({ state: { at: 'looking' }, effects: [{ do: 'approval-look', with: { named } }] }),
  steps: {
    looking: { ask: () => progress('approval.looking'), hear: (_state, event) => hearLooked(event) },
    // "3 requests wait for you."
    choosing: { ask: askWhichRequest, hear: hearChosen },
    asked: { ask: askApproval, hear: hearAsked },
    ...proving<ApprovalState>({ purpose: 'approver-step-up', next: decideBy('approval-decide') }),
    deciding: { busy: true, ask: () => progress('case.working'), hear: hearDecidedBy('approval-decide') },
    decided: {
      last: true,
      ask: ({ how, reason }) => ({
        kind: 'notice',
        tone: toneOf[how] ?? 'warning',
        title: { say: `approval.over.${how}` },
        body: reason ? [{ say: `approval.why.${reason}` }] : [{ say: `approval.over.${how}.next` }],
        actions: how === 'none' ? [] : [{ choice: 'begin:approval', label: { say: 'approval.button.others' } }],
      }),
      hear: (_state, event) => (event.kind === 'answered' && event.choice === 'begin:approval' ? { begin: 'approval' } : null),
    },
    ...refusing<ApprovalState>(),
  },
};
