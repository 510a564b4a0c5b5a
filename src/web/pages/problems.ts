import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { AppError } from '../../core/result.ts';
import type { PagesContext } from './context.ts';
import { pageReply, type Reply } from './reply.ts';
import { problemPage } from './views/problem.ts';
import { askedLocale, wordsFor } from './words.ts';

interface About {
  /** For the log only: a fixed word, nothing that was sent. */
  readonly why: string;
  readonly retryAfterSeconds?: number;
}

/** Ten characters that lead from a page to a log line. */
const newReference = (): string => randomBytes(5).toString('hex').toUpperCase();

const headersOf = ({ retryAfterSeconds }: About): Record<string, string> =>
  retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };

/** Answers with the page for a status and notes in the log why, under the number the person sees (SEC-30). Every 404 is the same page (SEC-29). */
export const problemReply = async (
  context: PagesContext,
  request: IncomingMessage,
  status: number,
  about: About,
): Promise<Reply> => {
  const reference = status === 404 ? null : newReference();
  if (reference !== null) context.log.warn('a page was refused', { status, why: about.why, reference });
  const words = wordsFor(askedLocale(request.headers['accept-language']));
  const page = problemPage(words, await context.branding(), status, { ...about, reference });
  return pageReply(page, status, headersOf(about));
};

/** The one answer to every link and session that is not good, whatever is wrong with it (SEC-29). It takes the session's cookie away. */
export const badLink = async (context: PagesContext, request: IncomingMessage): Promise<Reply> => {
  const reply = await problemReply(context, request, 404, { why: 'bad-link' });
  return { ...reply, headers: { 'set-cookie': [context.cookies.take('session')] } };
};

/** An exception at the edge: an outage or a bug. The person hears a neutral sentence and a number; the log has the code. */
export const troubleReply = (context: PagesContext, request: IncomingMessage, error: unknown): Promise<Reply> => {
  const code = error instanceof AppError ? error.code : error instanceof Error ? error.name : 'unknown';
  return problemReply(context, request, error instanceof AppError ? 503 : 500, { why: code });
};
