import { admitForm, tooMany } from './admission.ts';
import type { PageRequest, PagesContext } from './context.ts';
import { problemReply } from './problems.ts';
import { isPublicForm, publicForm } from './public-form.ts';
import { pageReply, type Reply } from './reply.ts';
import { startedPage, startPage } from './views/start.ts';
import { askedLocale, type Words, wordsFor } from './words.ts';

const place = 'start';

const wordsOf = ({ headers }: PageRequest): Words => wordsFor(askedLocale(headers['accept-language']));

const form = async (context: PagesContext, request: PageRequest, isEmpty: boolean): Promise<Reply> => {
  const { token, setCookie } = publicForm(context, request, place);
  const page = startPage(wordsOf(request), await context.branding(), token, isEmpty);
  return pageReply(page, isEmpty ? 422 : 200, { 'set-cookie': [setCookie] });
};

/** The public start page: for whoever cannot sign in. Nobody is asked, nothing changes (SEC-62). */
export const showStart = (context: PagesContext, request: PageRequest): Promise<Reply> => form(context, request, false);

/** A username that was typed. Every name gets the same answer after the same time (SEC-26, SEC-27); a source that names many waits (SEC-35). */
export const answerStart = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const admitted = await admitForm(context, request, ['form-token', 'account-name']);
  if (!admitted.ok) return admitted.reply;
  const token = admitted.value.get('form-token') ?? '';
  if (!isPublicForm(context, request, place, token)) return problemReply(context, request, 403, { why: 'form-token' });
  const name = (admitted.value.get('account-name') ?? '').trim();
  if (name === '') return form(context, request, true);
  const limited = await tooMany(context, request, await context.limits.start(context.addressOf(request)));
  if (limited) return limited;
  await context.start?.start(name);
  return pageReply(startedPage(wordsOf(request), await context.branding()), 200, {
    'set-cookie': [context.cookies.take('claim')],
  });
};
