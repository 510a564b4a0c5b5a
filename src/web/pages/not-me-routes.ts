import { admitForm, tooMany } from './admission.ts';
import { claimFormSeconds, claimFormToken, isClaimCookie, isClaimFormToken, newClaimCookie } from './claim-token.ts';
import type { PageRequest, PagesContext } from './context.ts';
import { badLink, problemReply } from './problems.ts';
import { pageReply, type Reply } from './reply.ts';
import { objectedPage, objectionPage } from './views/not-me.ts';
import { askedLocale, wordsFor } from './words.ts';

const placeOf = ({ params }: PageRequest): string => `not-me\n${params['*'] ?? ''}`;
const localeOf = ({ headers }: PageRequest): string => askedLocale(headers['accept-language']);

/** The page of a notice, the same for every link: whether it is good is not looked at, and nothing changes (SEC-29, SEC-62). */
export const showObjection = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const { keys, cookies, now } = context;
  const brought = cookies.read(request, 'claim');
  const cookie = brought !== null && isClaimCookie(keys, brought, now()) ? brought : newClaimCookie(keys, now());
  const token = claimFormToken(keys, cookie, placeOf(request));
  const page = objectionPage(
    wordsFor(localeOf(request)),
    await context.branding(),
    `/not-me/${request.params['*'] ?? ''}`,
    token,
  );
  return pageReply(page, 200, { 'set-cookie': [cookies.give('claim', cookie, claimFormSeconds)] });
};

const isOurForm = ({ keys, cookies, now }: PagesContext, request: PageRequest, token: string): boolean => {
  const cookie = cookies.read(request, 'claim');
  return cookie !== null && isClaimCookie(keys, cookie, now()) && isClaimFormToken(keys, cookie, placeOf(request), token);
};

/** The press: it freezes, and does nothing else (SEC-102). Every bad link gets the same answer (SEC-29). */
export const object = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const source = context.addressOf(request);
  const limited = await tooMany(context, request, await context.limits.mayClaim(source));
  if (limited) return limited;
  const form = await admitForm(context, request, ['form-token']);
  if (!form.ok) return form.reply;
  if (!isOurForm(context, request, form.value.get('form-token') ?? ''))
    return problemReply(context, request, 403, { why: 'form-token' });
  if (!(await context.objection?.object(request.params['*'] ?? ''))) {
    await context.limits.badLink(source);
    return badLink(context, request);
  }
  return pageReply(objectedPage(wordsFor(localeOf(request)), await context.branding()), 200, {
    'set-cookie': [context.cookies.take('claim')],
  });
};
