import { randomBytes } from 'node:crypto';
import { admitForm, tooMany } from './admission.ts';
import { claimFormSeconds, claimFormToken, isClaimCookie, isClaimFormToken, newClaimCookie } from './claim-token.ts';
import type { PageRequest, PagesContext } from './context.ts';
import { badLink, problemReply } from './problems.ts';
import { pageReply, type Reply, seeOther } from './reply.ts';
import { claimPage } from './views/claim.ts';
import { askedLocale, wordsFor } from './words.ts';

const linkOf = (request: PageRequest): string => request.params.token ?? '';

const claimCookieOf = ({ keys, cookies, now }: PagesContext, request: PageRequest): string => {
  const brought = cookies.read(request, 'claim');
  return brought !== null && isClaimCookie(keys, brought, now()) ? brought : newClaimCookie(keys, now());
};

/** The claim form: the same for every link there is or is not. Nobody is asked, nothing changes, so previews and scanners do no harm (SEC-62). */
export const showClaim = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const cookie = claimCookieOf(context, request);
  const words = wordsFor(askedLocale(request.headers['accept-language']));
  const token = claimFormToken(context.keys, cookie, linkOf(request));
  const page = claimPage(words, await context.branding(), `/p/${linkOf(request)}`, token);
  return pageReply(page, 200, { 'set-cookie': [context.cookies.give('claim', cookie, claimFormSeconds)] });
};

const isOurForm = ({ keys, cookies, now }: PagesContext, request: PageRequest, token: string): boolean => {
  const cookie = cookies.read(request, 'claim');
  return cookie !== null && isClaimCookie(keys, cookie, now()) && isClaimFormToken(keys, cookie, linkOf(request), token);
};

/** A token that was never made stands in for one that could not have been, so that both take the same way and time (SEC-29). */
const askableLink = (link: string): string => (/^[A-Za-z0-9_-]{43}$/.test(link) ? link : randomBytes(32).toString('base64url'));

const claimed = ({ cookies }: PagesContext, session: { cookie: string; maxAgeSeconds: number }): Reply =>
  seeOther('/page', { 'set-cookie': [cookies.give('session', session.cookie, session.maxAgeSeconds), cookies.take('claim')] });

/** A person's claim: with the page code, from our form, once. A fresh session, whatever the browser brought (SEC-64, SEC-67). */
export const claim = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const source = context.addressOf(request);
  const limited = await tooMany(context, request, await context.limits.mayClaim(source));
  if (limited) return limited;
  const form = await admitForm(context, request, ['form-token', 'page-code']);
  if (!form.ok) return form.reply;
  if (!isOurForm(context, request, form.value.get('form-token') ?? ''))
    return problemReply(context, request, 403, { why: 'form-token' });
  const session = await context.desk.claim(askableLink(linkOf(request)), form.value.get('page-code') ?? '', source);
  if (session) return claimed(context, session);
  await context.limits.badLink(source);
  return badLink(context, request);
};
