import type { Context, Flow, Heard, Move } from '../conversation.ts';
import { prove, proving } from './proving.ts';
import type { Proven } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import {
  type Invited,
  type Looking,
  type Opened,
  periods,
  Report,
  type ReportPage,
  type ReportState,
  reportPages,
  type Shown,
} from './report-states.ts';
import { askReport } from './report-views.ts';
import { evidenceText } from './writing.ts';

type Next = Move<ReportState> | null;

const look = (page: ReportPage, days: number) => ({
  state: { at: 'looking', page } as Looking,
  effects: [{ do: 'report-look', with: { days } } as const],
});

const hearLooked = ({ page }: Looking, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'report-look') return null;
  if (!event.outcome.ok) return { state: { at: 'not-shown', reason: event.outcome.reason } };
  return { state: { at: 'shown', page, ...Report.parse(event.outcome.value) } };
};

const hearShown = (state: Shown, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'dashboard') return prove(state.who, 'approver-step-up', context);
  const page = reportPages.find((one) => event.choice === `page:${one}`);
  if (page) return { state: { ...state, page } };
  const days = periods.find((one) => event.choice === `days:${one}`);
  return days ? look(state.page, days) : null;
};

/** Proven: now the one session this step-up was for (SEC-25). */
const invite = (proven: Proven): Move<ReportState> => ({ state: { at: 'invited', ...proven } });

const hearInvited = (state: Invited, event: Heard): Next => {
  if (event.kind !== 'answered' || event.via !== 'page' || event.choice !== 'submit') return null;
  return { state: { at: 'opening' }, effects: [{ do: 'dashboard-open', with: { evidence: evidenceText(state) } }] };
};

const hearOpened = (event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'dashboard-open') return null;
  return { state: { at: 'opened', reason: event.outcome.ok ? null : event.outcome.reason } };
};

/** Reports in chat: what happened, who has registered, how it was done and what went wrong; and the way to the dashboard, by a page of one's own after a step-up. */
export const reports: Flow<ReportState> = {
  name: 'reports',
  version: 1,
  isByStepUp: true,
  patienceMinutes: 30,
  begin: () => look('activity', 30),
  steps: {
    looking: { ask: () => progress('report.looking'), hear: hearLooked },

    // "This is for administrators and auditors."
    'not-shown': {
      last: true,
      ask: ({ reason }) => ({
        kind: 'notice',
        tone: 'warning',
        title: { say: `report.refused.${reason}` },
        body: [{ say: `report.refused.${reason}.next` }],
      }),
    },

    // Resets by day, who has registered, by channel, by agent, why it failed: each with how old it is.
    shown: { ask: askReport, hear: hearShown },

    // "Show first that it is you. Your page then opens the dashboard."
    ...proving<ReportState>({ purpose: 'approver-step-up', next: invite }),
    invited: {
      ask: () => ({
        kind: 'link',
        title: { say: 'dashboard.invited' },
        body: [{ say: 'dashboard.invited.explain' }],
        label: { say: 'button.open-page' },
      }),
      page: () => ({ kind: 'dashboard' }),
      hear: hearInvited,
    },
    opening: {
      ask: () => progress('dashboard.opening'),
      page: () => ({ kind: 'message', tone: 'plain', title: { say: 'dashboard.opening' }, body: [{ say: 'progress.moment' }] }),
      hear: (_state, event) => hearOpened(event),
    },
    opened: {
      last: true,
      ask: ({ reason }: Opened) => ({
        kind: 'notice',
        tone: reason ? 'warning' : 'good',
        title: { say: reason ? 'dashboard.not-opened' : 'dashboard.opened' },
        body: [{ say: reason ? `dashboard.not-opened.${reason}` : 'dashboard.opened.explain' }],
        actions: [{ choice: 'begin:reports', label: { say: 'dashboard.button.reports' } }],
      }),
      hear: (_state, event) => (event.kind === 'answered' ? { begin: 'reports' } : null),
    },
    ...refusing<ReportState>(),
  },
};
