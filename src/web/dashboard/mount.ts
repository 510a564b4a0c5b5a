import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import type { ReportDesk } from '../../runtime/reports/desk.ts';
import { tooMany } from '../pages/admission.ts';
import { contextOf, type PageRequest, type PagesOptions } from '../pages/context.ts';
import { troubleReply } from '../pages/problems.ts';
import { type Reply, sendReply } from '../pages/reply.ts';
import { Charts } from './charts.ts';
import type { DashboardContext } from './context.ts';
import { close, showAudit, showOverview, takeCsv } from './routes.ts';

type Work = (context: DashboardContext, request: PageRequest, response: ServerResponse) => Promise<Reply | null>;

/** The edge of the dashboard: the limit by source comes first (SEC-35), exceptions end here. What broke off in the middle of a file stays broken off. */
const handlerOf =
  (context: DashboardContext, work: Work) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = request as PageRequest;
    try {
      const limited = await tooMany(context, asked, await context.limits.request(context.addressOf(asked)));
      const reply = limited ?? (await work(context, asked, response));
      if (reply) sendReply(request, response, reply);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else sendReply(request, response, await troubleReply(context, asked, error));
    }
  };

/** Mounts the dashboard: `/dashboard`, `/dashboard/audit`, `/dashboard/csv/<what>`, `/dashboard/close`. Gives what ends its drawing thread. */
export const mountDashboard = (
  server: Server,
  options: PagesOptions & { readonly reports: ReportDesk },
): { close(): Promise<void> } => {
  const charts = new Charts();
  const context: DashboardContext = { ...contextOf(options), reports: options.reports, charts };
  server.get('/dashboard', handlerOf(context, showOverview));
  server.get('/dashboard/audit', handlerOf(context, showAudit));
  server.get('/dashboard/csv/:what', handlerOf(context, takeCsv));
  server.post('/dashboard/close', handlerOf(context, close));
  return { close: () => charts.close() };
};
