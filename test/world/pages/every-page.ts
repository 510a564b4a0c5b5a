import type { Policy } from '../../../src/core/policy.ts';
import { reasonCaseOf } from '../../../src/core/reports/audit-words.ts';
import type { PageState } from '../../../src/runtime/page-desk.ts';
import type { Charts } from '../../../src/web/dashboard/charts.ts';
import type { Look } from '../../../src/web/dashboard/context.ts';
import { filterIn } from '../../../src/web/dashboard/filter.ts';
import { overviewCharts } from '../../../src/web/dashboard/overview-charts.ts';
import { auditPage } from '../../../src/web/dashboard/views/audit.ts';
import { overviewPage } from '../../../src/web/dashboard/views/overview.ts';
import type { Html } from '../../../src/web/pages/html.ts';
import { calledPage, callPage } from '../../../src/web/pages/views/call.ts';
import { claimPage } from '../../../src/web/pages/views/claim.ts';
import { extendedPage } from '../../../src/web/pages/views/extended.ts';
import { messagePage } from '../../../src/web/pages/views/message.ts';
import { objectedPage, objectionPage } from '../../../src/web/pages/views/not-me.ts';
import { pageOf, revealedPageOf } from '../../../src/web/pages/views/page.ts';
import { problemPage } from '../../../src/web/pages/views/problem.ts';
import { leavingPage, signedInPage } from '../../../src/web/pages/views/sign-in.ts';
import { startedPage, startPage } from '../../../src/web/pages/views/start.ts';
import { type Words, wordsFor } from '../../../src/web/pages/words.ts';
import { claimedPages } from './claimed.ts';
import { sampleAudit, sampleOverview } from './reports.ts';

/** A page as it is served: what it is called, and its HTML. */
export interface AnyPage {
  readonly name: string;
  readonly html: string;
}

const now = Date.UTC(2026, 10, 22, 9, 30);
const token = 'form-token';

const stateOf = (locale: string, policy: Policy, page: PageState['page']): PageState => ({
  page,
  formToken: token,
  rules: { minLength: 15, maxLength: 128, classes: 3, unicode: false, history: 12, minAgeDays: 1 },
  policy,
  locale,
  login: 'ana.alvarez@fernhill.example',
  endsAt: now + 299_000,
  canExtend: true,
});

/** What anybody can open, without a session. */
const publicPages = (words: Words, policy: Policy): readonly (readonly [string, Html])[] => [
  ['claim', claimPage(words, policy, '/p/link', token)],
  ['start', startPage(words, policy, token, false)],
  ['start, empty', startPage(words, policy, token, true)],
  ['started', startedPage(words, policy)],
  ['call', callPage(words, policy, token, false)],
  ['call, wrong', callPage(words, policy, token, true)],
  ['called', calledPage(words, policy, { agent: 'Hank Holt', words: 'amber harbour' })],
  ['not me', objectionPage(words, policy, '/not-me/link', token)],
  ['not me, done', objectedPage(words, policy)],
  ['signed in', signedInPage(words, policy, { state: 's', code: 'c' })],
  ...[400, 403, 404, 429, 503].map(
    (status) =>
      [`problem ${status}`, problemPage(words, policy, status, { reference: 'A1B2C3D4E5', retryAfterSeconds: 40 })] as const,
  ),
];

const claimed = (locale: string, policy: Policy): Promise<readonly (readonly [string, Html])[]> =>
  Promise.all(
    claimedPages.map(async ({ name, view, revealed }) => {
      const state = stateOf(locale, policy, view);
      return [name, revealed ? await revealedPageOf(state, revealed, now) : pageOf(state, now)] as const;
    }),
  );

/** What comes of a page, and of leaving it. */
const aroundPages = (words: Words, policy: Policy): readonly (readonly [string, Html])[] => {
  const state = stateOf(words.locale, policy, { kind: 'current-password' });
  const over = {
    kind: 'message',
    tone: 'good',
    title: { say: 'dashboard.closed' },
    body: [{ say: 'dashboard.closed.explain' }],
  } as const;
  return [
    ['stale', pageOf(state, now, 'page.stale')],
    ['last minutes', pageOf({ ...state, canExtend: false, endsAt: now + 50_000 }, now)],
    ['more time', extendedPage(words, state)],
    ['over', messagePage(words, policy, over, true)],
    ['leaving', leavingPage(words, policy, 'https://login.fernhill.example/authorize')],
  ];
};

const lookOf = (words: Words): Look => ({
  visitor: {
    account: { id: 'a-adam', displayName: 'Adam Ames', login: 'adam.ames' } as Look['visitor']['account'],
    by: { channel: 'teams', tenant: 't', person: 'p' },
    locale: words.locale,
    isAuditor: true,
    endsAt: now + 600_000,
  },
  words,
  filter: filterIn('/dashboard', now),
  formToken: token,
  now,
});

const dashboard = async (words: Words, charts: Charts): Promise<readonly (readonly [string, Html])[]> => {
  const look = lookOf(words);
  const reasonOf = (reason: string): string => words('report.reason', { reason: reasonCaseOf(reason), code: reason });
  const drawn = {
    look,
    overview: sampleOverview,
    charts: await overviewCharts(charts, words, sampleOverview, reasonOf),
    reasonOf,
  };
  const nobody = { isKnown: false, records: [], next: null };
  return [
    ['dashboard overview', overviewPage(drawn)],
    ['dashboard audit', auditPage(look, sampleOverview.policy, sampleAudit)],
    ['dashboard audit, nobody', auditPage(look, sampleOverview.policy, nobody)],
  ];
};

/** A page that leads on by itself stays, to be looked at. */
const staying = (html: string): string => html.replace(/<meta http-equiv="refresh"[^>]*>/, '');

/** Every page the product serves, in each of its states, in one language. */
export const everyPage = async (locale: string, policy: Policy, charts: Charts): Promise<readonly AnyPage[]> => {
  const words = wordsFor(locale);
  const pages = [
    ...publicPages(words, policy),
    ...(await claimed(locale, policy)),
    ...aroundPages(words, policy),
    ...(await dashboard(words, charts)),
  ];
  return pages.map(([name, { text }]) => ({ name, html: staying(text) }));
};
