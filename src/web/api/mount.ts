import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import { AppError } from '../../core/result.ts';
import type { Parts } from '../../runtime/parts.ts';
import type { ApiDesk } from '../../runtime/reports/api-desk.ts';
import type { ApiToken } from '../../runtime/reports/tokens.ts';
import { type ApiQuery, nextLink, queryIn } from './query.ts';
import { type ApiReply, apiProblem, sendApi } from './reply.ts';
import { auditItem, byFeature, byMethod, registrationItem } from './shapes.ts';

/** What the API works with. */
export interface ApiOptions extends Pick<Parts, 'log' | 'now'> {
  readonly desk: ApiDesk;
}

/** One good request: whose token, and what it asks for. `base` is the address it came to. */
interface Asked {
  readonly token: ApiToken;
  readonly query: ApiQuery;
  readonly url: string;
  readonly base: string;
}
type Answer = (desk: ApiDesk, asked: Asked) => Promise<ApiReply>;

const pageOf = ({ url, base }: Asked, value: readonly object[], next: string | null): ApiReply => ({
  status: 200,
  body: { value, ...(next === null ? {} : { '@odata.nextLink': nextLink(base, url, next) }) },
});

const audits: Answer = async (desk, asked) => {
  const { token, query } = asked;
  const page = await desk.audits(token, query.filter, query.top, query.skipToken);
  return pageOf(asked, page.value.map(auditItem), page.next);
};

const registrations: Answer = async (desk, asked) => {
  const after = asked.query.skipToken === null ? null : Buffer.from(asked.query.skipToken, 'base64url').toString();
  const page = await desk.registrations(asked.token, Math.min(asked.query.top, 500), after);
  const next = page.next === null ? null : Buffer.from(page.next).toString('base64url');
  return pageOf(asked, page.value.map(registrationItem), next);
};

const counted =
  (shape: typeof byMethod): Answer =>
  async (desk, { token }) => {
    const census = await desk.census(token);
    if (!census)
      return apiProblem(503, 'ServiceUnavailable', 'People are being counted. Ask again in a minute.', { 'retry-after': '60' });
    return { status: 200, body: shape(census) };
  };

const bearerOf = ({ headers }: IncomingMessage): string => /^Bearer (\S{1,200})$/i.exec(headers.authorization ?? '')?.[1] ?? '';

const answered = async ({ desk, now }: ApiOptions, answer: Answer, request: IncomingMessage): Promise<ApiReply> => {
  const token = await desk.token(bearerOf(request));
  if (!token)
    return apiProblem(401, 'InvalidAuthenticationToken', 'No good token was brought.', { 'www-authenticate': 'Bearer' });
  const wait = await desk.isTooMuch(token);
  if (wait !== null) return apiProblem(429, 'TooManyRequests', 'This token asks too often.', { 'retry-after': String(wait) });
  const url = request.url ?? '';
  const query = queryIn(url, now());
  if (!query.ok) return apiProblem(400, 'Request_BadRequest', query.reason);
  return answer(desk, { token, query: query.value, url, base: `http://${request.headers.host ?? ''}` });
};

const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : 'unexpected');

const handlerOf =
  (options: ApiOptions, answer: Answer) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = await answered(options, answer, request).catch((error: unknown) => {
      options.log.error('a request of the reporting API failed', { code: codeOf(error) });
      return apiProblem(503, 'ServiceUnavailable', 'Something is not working on our side. Ask again in a minute.', {
        'retry-after': '60',
      });
    });
    sendApi(response, reply);
  };

const routes: Readonly<Record<string, Answer>> = {
  '/v1.0/auditLogs/directoryAudits': audits,
  '/v1.0/reports/authenticationMethods/userRegistrationDetails': registrations,
  '/v1.0/reports/authenticationMethods/usersRegisteredByMethod': counted(byMethod),
  '/v1.0/reports/authenticationMethods/usersRegisteredByFeature': counted(byFeature),
};

/** Mounts the reporting API on the operator's listener: the paths, fields and names of the Entra model, for tokens of auditors, reading only. */
export const mountApi = (server: Pick<Server, 'get'>, options: ApiOptions): void => {
  for (const [path, answer] of Object.entries(routes)) server.get(path, handlerOf(options, answer));
};
