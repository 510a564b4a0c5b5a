import type { SignInAnswer } from '../../runtime/sign-in.ts';
import type { SignInHeard } from '../../runtime/sign-in-desk.ts';
import { giveAccess } from './access-cookie.ts';
import { admitForm } from './admission.ts';
import type { PageRequest, PagesContext } from './context.ts';
import { submittedReply } from './page-routes.ts';
import { badLink, problemReply } from './problems.ts';
import { pageReply, type Reply } from './reply.ts';
import { pageOf } from './views/page.ts';
import { leavingPage, signedInPage } from './views/sign-in.ts';
import { askedLocale, wordsFor } from './words.ts';

const answerFields = ['state', 'code', 'iss', 'error'] as const;
const longestValue = 4_096;

const notHere = (context: PagesContext, request: PageRequest): Promise<Reply> =>
  problemReply(context, request, 404, { why: 'no-sign-in' });

/**
 * A person presses *sign in*. The way out is a page that leads on, not a redirect of this form's answer: `form-action 'self'` holds for redirects too (SEC-68),
 * and rightly so, since nothing a person types here may ever leave for another host.
 */
export const beginSignIn = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  if (!context.signIn) return notHere(context, request);
  const form = await admitForm(context, request, ['form-token']);
  if (!form.ok) return form.reply;
  const cookie = context.cookies.read(request, 'session');
  const begun = cookie === null ? null : await context.signIn.begin(cookie, form.value.get('form-token') ?? '');
  if (!begun) return badLink(context, request);
  if (begun.kind === 'stale') return pageReply(pageOf(begun.state, context.now(), 'page.stale'), 409);
  if (begun.kind === 'problem') return pageReply(pageOf(begun.state, context.now()), 503);
  return pageReply(leavingPage(wordsFor(begun.state.locale), begun.state.policy, begun.url));
};

/** What of the query the provider's answer is made of: each once, the rest is dropped unread. Null: no answer at all. */
const answerIn = (request: PageRequest): SignInAnswer | null => {
  const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
  const once = (name: string): boolean => query.getAll(name).length === 1 && (query.get(name) ?? '').length <= longestValue;
  const answer: SignInAnswer = Object.fromEntries(answerFields.filter(once).map((name) => [name, query.get(name) ?? '']));
  const isAnswer = answer.state !== undefined && (answer.code === undefined) !== (answer.error === undefined);
  return isAnswer ? answer : null;
};

/**
 * Where the provider sends the browser back to. That redirect comes from another site, so it comes without our session's cookie (SameSite=Strict, SEC-67), and it is a
 * GET, which changes nothing (SEC-62): all it does is to show a page of ours with a button. The press is a form of our own origin (SEC-66): it carries the cookie,
 * and what it brings counts only for the session that began the sign-in. So the cookie stays strict, no script is needed, and an answer that somebody else's
 * browser was led to with does nothing there.
 */
export const showSignedIn = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const answer = context.signIn ? answerIn(request) : null;
  if (!answer) return notHere(context, request);
  const words = wordsFor(askedLocale(request.headers['accept-language']));
  return pageReply(signedInPage(words, await context.branding(), answer));
};

const heardReply = async (
  context: PagesContext,
  request: PageRequest,
  session: string,
  { submitted, accessToken }: Extract<SignInHeard, { kind: 'heard' }>,
): Promise<Reply> => {
  const reply = await submittedReply(context, request, submitted);
  if (!accessToken || submitted.kind !== 'next') return reply;
  return { ...reply, headers: { ...reply.headers, 'set-cookie': [giveAccess(context, session, accessToken)] } };
};

/** The person brings the provider's answer. The `state` in it is the form's token: 256 bits, made for one session and one question, good once (SEC-66, SEC-139). */
export const finishSignIn = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  if (!context.signIn) return notHere(context, request);
  const form = await admitForm(context, request, answerFields);
  if (!form.ok) return form.reply;
  const cookie = context.cookies.read(request, 'session');
  const heard = cookie === null ? null : await context.signIn.finish(cookie, Object.fromEntries(form.value));
  if (cookie === null || !heard) return badLink(context, request);
  if (heard.kind === 'problem') return pageReply(pageOf(heard.state, context.now()));
  return heardReply(context, request, cookie, heard);
};
