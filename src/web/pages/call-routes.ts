import { admitForm, tooMany } from './admission.ts';
import { claimFormSeconds, claimFormToken, isClaimCookie, isClaimFormToken, newClaimCookie } from './claim-token.ts';
import type { PageRequest, PagesContext } from './context.ts';
import { problemReply } from './problems.ts';
import { pageReply, type Reply } from './reply.ts';
import { calledPage, callPage } from './views/call.ts';
import { askedLocale, wordsFor } from './words.ts';

const place = 'call';

const form = async (context: PagesContext, request: PageRequest, isWrong: boolean): Promise<Reply> => {
  const { keys, cookies, now } = context;
  const brought = cookies.read(request, 'claim');
  const cookie = brought !== null && isClaimCookie(keys, brought, now()) ? brought : newClaimCookie(keys, now());
  const words = wordsFor(askedLocale(request.headers['accept-language']));
  const page = callPage(words, await context.branding(), claimFormToken(keys, cookie, place), isWrong);
  return pageReply(page, isWrong ? 422 : 200, { 'set-cookie': [cookies.give('claim', cookie, claimFormSeconds)] });
};

/** The public page of calls: the same for everybody. Nobody is asked, nothing changes (SEC-62). */
export const showCall = (context: PagesContext, request: PageRequest): Promise<Reply> => form(context, request, false);

const isOurForm = ({ keys, cookies, now }: PagesContext, request: PageRequest, token: string): boolean => {
  const cookie = cookies.read(request, 'claim');
  return cookie !== null && isClaimCookie(keys, cookie, now()) && isClaimFormToken(keys, cookie, place, token);
};

/** A caller's answer. Whatever was not right, the answer is the same (SEC-26); sources that are often wrong wait, as with bad links (SEC-35). */
export const answerCall = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const source = context.addressOf(request);
  const limited = await tooMany(context, request, await context.limits.mayClaim(source));
  if (limited) return limited;
  const admitted = await admitForm(context, request, ['form-token', 'account-name', 'call-number', 'own-code']);
  if (!admitted.ok) return admitted.reply;
  const typed = (name: string): string => (admitted.value.get(name) ?? '').slice(0, 254);
  if (!isOurForm(context, request, typed('form-token'))) return problemReply(context, request, 403, { why: 'form-token' });
  const given = { name: typed('account-name'), number: typed('call-number'), code: typed('own-code') };
  const answer = (await context.call?.answer(given)) ?? null;
  if (answer) {
    const words = wordsFor(askedLocale(request.headers['accept-language']));
    return pageReply(calledPage(words, await context.branding(), answer), 200, { 'set-cookie': [context.cookies.take('claim')] });
  }
  await context.limits.badLink(source);
  return form(context, request, true);
};
