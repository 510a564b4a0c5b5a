import { admitForm, tooMany } from './admission.ts';
import type { PageRequest, PagesContext } from './context.ts';
import { problemReply } from './problems.ts';
import { isPublicForm, publicForm } from './public-form.ts';
import { pageReply, type Reply } from './reply.ts';
import { calledPage, callPage } from './views/call.ts';
import { askedLocale, wordsFor } from './words.ts';

const place = 'call';

const form = async (context: PagesContext, request: PageRequest, isWrong: boolean): Promise<Reply> => {
  const { token, setCookie } = publicForm(context, request, place);
  const words = wordsFor(askedLocale(request.headers['accept-language']));
  const page = callPage(words, await context.branding(), token, isWrong);
  return pageReply(page, isWrong ? 422 : 200, { 'set-cookie': [setCookie] });
};

/** The public page of calls: the same for everybody. Nobody is asked, nothing changes (SEC-62). */
export const showCall = (context: PagesContext, request: PageRequest): Promise<Reply> => form(context, request, false);

/** A caller's answer. Whatever was not right, the answer is the same (SEC-26); sources that are often wrong wait, as with bad links (SEC-35). */
export const answerCall = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const source = context.addressOf(request);
  const limited = await tooMany(context, request, await context.limits.mayClaim(source));
  if (limited) return limited;
  const admitted = await admitForm(context, request, ['form-token', 'account-name', 'call-number', 'own-code']);
  if (!admitted.ok) return admitted.reply;
  const typed = (name: string): string => (admitted.value.get(name) ?? '').slice(0, 254);
  if (!isPublicForm(context, request, place, typed('form-token')))
    return problemReply(context, request, 403, { why: 'form-token' });
  const given = { name: typed('account-name'), number: typed('call-number'), code: typed('own-code') };
  const answer = (await context.call?.answer(given)) ?? null;
  if (answer) {
    const words = wordsFor(askedLocale(request.headers['accept-language']));
    return pageReply(calledPage(words, await context.branding(), answer), 200, { 'set-cookie': [context.cookies.take('claim')] });
  }
  await context.limits.badLink(source);
  return form(context, request, true);
};
