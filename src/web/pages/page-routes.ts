import { type PageChoice, type PageField, questionFields } from '../../core/pages.ts';
import type { DashboardCookie, PageState, Submitted } from '../../runtime/page-desk.ts';
import { broughtAccess } from './access-cookie.ts';
import { admitForm } from './admission.ts';
import type { PageRequest, PagesContext } from './context.ts';
import type { Form } from './form.ts';
import { badLink, problemReply } from './problems.ts';
import { jsonReply, pageReply, type Reply, seeOther } from './reply.ts';
import { extendedPage } from './views/extended.ts';
import { messagePage } from './views/message.ts';
import { pageOf, revealedPageOf } from './views/page.ts';
import { timeLeft } from './views/time.ts';
import { wordsFor } from './words.ts';

const pageFields: readonly PageField[] = [
  'current-password',
  'new-password',
  'new-password-again',
  'authenticator-code',
  'recovery-code',
  'passkey',
  'passkey-name',
  'linking-code',
  'registration-pass',
  'account-name',
  ...questionFields,
];
const choices: readonly PageChoice[] = ['submit', 'reveal', 'confirm'];

/** The page of the moment for this browser's session. Changes nothing (SEC-62). */
export const showPage = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const cookie = context.cookies.read(request, 'session');
  const state = cookie === null || request.url?.includes('?') ? null : await context.desk.current(cookie);
  return state ? pageReply(pageOf(state, context.now())) : badLink(context, request);
};

const typedIn = (form: Form): Record<string, string> =>
  Object.fromEntries(pageFields.flatMap((name) => (form.has(name) ? [[name, form.get(name) ?? '']] : [])));

const overReply = (
  { cookies }: PagesContext,
  request: PageRequest,
  { page, policy, locale }: Extract<Submitted, { kind: 'over' }>,
): Reply => {
  const body = page.kind === 'message' ? page : { kind: 'message' as const, tone: 'plain' as const, ...goBack };
  const access = cookies.read(request, 'access') === null ? [] : [cookies.take('access')];
  return pageReply(messagePage(wordsFor(locale), policy, body, true), 200, {
    'set-cookie': [cookies.take('session'), ...access],
  });
};

const goBack = { title: { say: 'page.go-back' }, body: [{ say: 'page.go-back.explain' }] };

const staleReply = (context: PagesContext, request: PageRequest, state: PageState | null): Promise<Reply> | Reply =>
  state ? pageReply(pageOf(state, context.now(), 'page.stale'), 409) : badLink(context, request);

/** The page has done its work: its session ends, and that of the dashboard begins. */
const dashboardReply = ({ cookies }: PagesContext, { cookie, maxAgeSeconds }: DashboardCookie): Reply =>
  seeOther('/dashboard', { 'set-cookie': [cookies.take('session'), cookies.give('dashboard', cookie, maxAgeSeconds)] });

/** The answer to something a person sent, by what became of it. */
export const submittedReply = async (context: PagesContext, request: PageRequest, submitted: Submitted): Promise<Reply> => {
  if (submitted.kind === 'over') return overReply(context, request, submitted);
  if (submitted.kind === 'dashboard') return dashboardReply(context, submitted);
  if (submitted.kind === 'stale') return staleReply(context, request, submitted.state);
  if (submitted.revealed) return pageReply(await revealedPageOf(submitted.state, submitted.revealed, context.now()));
  return seeOther('/page');
};

/** What was typed, with the access token this browser keeps for its person. */
const secretsIn = (context: PagesContext, request: PageRequest, session: string, form: Form): Record<string, string> => {
  const access = broughtAccess(context, request, session);
  return { ...typedIn(form), ...(access === null ? {} : { 'access-token': access }) };
};

/** A person's form: heard once, answered with the next page. */
export const submitPage = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const form = await admitForm(context, request, ['form-token', 'choice', ...pageFields]);
  if (!form.ok) return form.reply;
  const choice = choices.find((one) => one === form.value.get('choice'));
  if (!choice) return problemReply(context, request, 400, { why: 'choice' });
  const cookie = context.cookies.read(request, 'session');
  if (cookie === null) return badLink(context, request);
  const token = form.value.get('form-token') ?? '';
  const secrets = secretsIn(context, request, cookie, form.value);
  const submitted = await context.desk.submit(cookie, token, choice, secrets, context.addressOf(request));
  return submitted ? submittedReply(context, request, submitted) : badLink(context, request);
};

/** More time. For our script as numbers and words; for a page that cannot be shown twice in a tab of its own; else back to the page. */
export const moreTime = async (context: PagesContext, request: PageRequest): Promise<Reply> => {
  const form = await admitForm(context, request, ['form-token', 'from']);
  if (!form.ok) return form.reply;
  const cookie = context.cookies.read(request, 'session');
  const state = cookie === null ? null : await context.desk.extend(cookie, form.value.get('form-token') ?? '');
  if (!state) return badLink(context, request);
  const words = wordsFor(state.locale);
  if (request.headers.accept === 'application/json')
    return jsonReply({ ...timeLeft(words, state, context.now()), said: words('page.time.extended'), canExtend: state.canExtend });
  return form.value.get('from') === 'revealed' ? pageReply(extendedPage(words, state)) : seeOther('/page');
};
