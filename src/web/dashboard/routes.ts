import type { ServerResponse } from 'node:http';
import { reasonCaseOf } from '../../core/reports/audit-words.ts';
import { startOfDay } from '../../core/reports/tally.ts';
import type { AuditSearch } from '../../runtime/reports/desk.ts';
import { admitForm } from '../pages/admission.ts';
import type { PageRequest } from '../pages/context.ts';
import { problemReply } from '../pages/problems.ts';
import { pageReply, type Reply } from '../pages/reply.ts';
import { messagePage } from '../pages/views/message.ts';
import { wordsFor } from '../pages/words.ts';
import type { DashboardContext, Look } from './context.ts';
import { type CsvTable, csvOfAudit, csvOfOverview, sendCsv } from './csv.ts';
import { filterIn } from './filter.ts';
import { overviewCharts } from './overview-charts.ts';
import { auditPage } from './views/audit.ts';
import { overviewPage } from './views/overview.ts';

const tokenText = (cookie: string): string => `dashboard\n${cookie}`;

/** Who looks, and at what; null: no session, or one that is over. Looking keeps it open for its idle time (Rulings). */
const lookOf = async (context: DashboardContext, request: PageRequest): Promise<Look | null> => {
  const cookie = context.cookies.read(request, 'dashboard');
  const visitor = cookie === null ? null : await context.reports.visitor(cookie);
  if (!visitor || cookie === null) return null;
  const now = context.now();
  return {
    visitor,
    words: wordsFor(visitor.locale),
    filter: filterIn(request.url ?? '', now),
    formToken: context.keys.mac('form', tokenText(cookie)),
    now,
  };
};

/** The same for every session that is not good (SEC-29). */
const noSession = async (context: DashboardContext, request: PageRequest): Promise<Reply> => {
  const reply = await problemReply(context, request, 404, { why: 'no-dashboard' });
  return { ...reply, headers: { 'set-cookie': [context.cookies.take('dashboard')] } };
};

const activityQuery = ({ filter: { fromDay, toDay, channel, agent } }: Look) => ({
  fromDay,
  toDay,
  channel: channel || null,
  agent: agent || null,
});

const reasonOf =
  ({ words }: Look) =>
  (reason: string): string =>
    words('report.reason', { reason: reasonCaseOf(reason), code: reason });

/** What happened, in pictures and in numbers. */
export const showOverview = async (context: DashboardContext, request: PageRequest): Promise<Reply> => {
  const look = await lookOf(context, request);
  if (!look) return noSession(context, request);
  const overview = await context.reports.overview(look.visitor, activityQuery(look));
  const charts = await overviewCharts(context.charts, look.words, overview, reasonOf(look));
  return pageReply(overviewPage({ look, overview, charts, reasonOf: reasonOf(look) }));
};

const searchOf = ({ filter: { fromDay, toDay, person, before } }: Look): AuditSearch => ({
  person,
  from: startOfDay(fromDay),
  to: startOfDay(toDay + 1) - 1,
  before: before || null,
});

/** The audit, for auditors (SEC-119). */
export const showAudit = async (context: DashboardContext, request: PageRequest): Promise<Reply> => {
  const look = await lookOf(context, request);
  if (!look) return noSession(context, request);
  const found = await context.reports.audit(look.visitor, searchOf(look));
  if (!found) return problemReply(context, request, 403, { why: 'not-auditor' });
  return pageReply(auditPage(look, await context.reports.policy(), found));
};

const tableOf = async (context: DashboardContext, look: Look, what: string): Promise<CsvTable | 'forbidden' | null> => {
  if (what !== 'audit') return csvOfOverview(what, await context.reports.overview(look.visitor, activityQuery(look)));
  const records = await context.reports.export(look.visitor, searchOf(look));
  return records ? csvOfAudit(records) : 'forbidden';
};

/** Numbers as a file; never anywhere but in a session of one's own. Null: it was sent. */
export const takeCsv = async (
  context: DashboardContext,
  request: PageRequest,
  response: ServerResponse,
): Promise<Reply | null> => {
  const look = await lookOf(context, request);
  if (!look) return noSession(context, request);
  const table = await tableOf(context, look, request.params.what ?? '');
  if (table === null || table === 'forbidden') return problemReply(context, request, table === null ? 404 : 403, { why: 'csv' });
  await sendCsv(response, table);
  return null;
};

/** Closes the session: a press, with our form's token (SEC-66). */
export const close = async (context: DashboardContext, request: PageRequest): Promise<Reply> => {
  const form = await admitForm(context, request, ['form-token']);
  if (!form.ok) return form.reply;
  const cookie = context.cookies.read(request, 'dashboard');
  const look = await lookOf(context, request);
  if (!look || cookie === null) return noSession(context, request);
  if (!context.keys.isMac('form', tokenText(cookie), form.value.get('form-token') ?? ''))
    return problemReply(context, request, 403, { why: 'form-token' });
  await context.reports.close(cookie);
  const page = {
    kind: 'message',
    tone: 'good',
    title: { say: 'dashboard.closed' },
    body: [{ say: 'dashboard.closed.explain' }],
  } as const;
  return pageReply(messagePage(look.words, await context.reports.policy(), page, true), 200, {
    'set-cookie': [context.cookies.take('dashboard')],
  });
};
