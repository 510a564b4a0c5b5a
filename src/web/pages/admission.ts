import type { Allowed } from '../limits.ts';
import type { PageRequest, PagesContext } from './context.ts';
import { type Form, type FormProblem, readForm } from './form.ts';
import { problemReply } from './problems.ts';
import type { Reply } from './reply.ts';
import { isSameOrigin } from './same-origin.ts';

/** Something that may go on, or the answer why not. */
export type Admitted<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reply: Reply };

const statusOf: Readonly<Record<FormProblem, number>> = { unsupported: 415, 'too-large': 413, malformed: 400 };

/** The answer to a source that asks too often; null where it may go on. */
export const tooMany = async (context: PagesContext, request: PageRequest, allowed: Allowed): Promise<Reply | null> =>
  allowed.allowed ? null : problemReply(context, request, 429, { why: 'too-many', retryAfterSeconds: allowed.retryAfterSeconds });

/** Lets a person's own form in: from our page (SEC-66), without a query, of the one content type, with known fields only. */
export const admitForm = async (
  context: PagesContext,
  request: PageRequest,
  fields: readonly string[],
): Promise<Admitted<Form>> => {
  const refused = async (status: number, why: string): Promise<Admitted<Form>> => ({
    ok: false,
    reply: await problemReply(context, request, status, { why }),
  });
  if (!isSameOrigin(request, context.origin)) return refused(403, 'origin');
  if (request.url?.includes('?')) return refused(400, 'query');
  const form = await readForm(request, fields);
  return form.ok ? form : refused(statusOf[form.reason], form.reason);
};
