import type { Flow } from '../conversation.ts';
import { hearHandOver, hearOpen, hearReason, hearWhich } from './case-hearing.ts';
import { act, hearActed, hearOpened, purposeOf, settledCase } from './case-moves.ts';
import type { CaseState } from './case-states.ts';
import { askCase, askClosed, askReason, askWhich, handOverForm } from './case-views.ts';
import { proving } from './proving.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';

/** The helpdesk's case card: prove the caller, act once, never see a secret (SEC-84 to SEC-94). */
export const helpdeskCase: Flow<CaseState> = {
  name: 'case',
  version: 1,
  isByStepUp: true,
  patienceMinutes: 60,
  isLive: true,
  whenExpired: 'case.expired.next',
  begin: ({ named }) => ({ state: { at: 'opening' }, effects: [{ do: 'case-open', with: { named } }] }),
  steps: {
    opening: { ask: () => progress('case.opening'), hear: (_state, event) => hearOpened(event) },

    // "I know nobody of that name. Write: helpdesk ana.alvarez INC-4711"
    'not-opened': {
      last: true,
      ask: ({ reason }) => ({
        kind: 'notice',
        tone: 'warning',
        title: { say: `case.refused.${reason}` },
        body: [{ say: `case.refused.${reason}.next` }],
      }),
    },

    // The card. Closed actions say why; a number is out until the caller typed it.
    open: { ask: askCase, hear: hearOpen },
    which: { ask: askWhich, hear: hearWhich },
    // "This case is closed. To open it again: …"
    closed: { last: true, ask: askClosed },
    reason: { ask: askReason, hear: hearReason },
    'hand-over': { ask: handOverForm, hear: hearHandOver },
    working: { ask: () => progress('case.working'), hear: settledCase },

    ...proving<CaseState>({ purpose: purposeOf, next: act }),
    acting: { busy: true, ask: () => progress('case.working'), hear: hearActed },
    ...refusing<CaseState>(),
  },
};
