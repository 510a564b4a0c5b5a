import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import { answerProblemsWith, bareProblem } from '../problems.ts';
import { tooMany } from './admission.ts';
import { assetOf } from './assets.ts';
import { answerCall, showCall } from './call-routes.ts';
import { claim, showClaim } from './claim-routes.ts';
import { contextOf, type PageRequest, type PagesContext, type PagesOptions } from './context.ts';
import { object, showObjection } from './not-me-routes.ts';
import { moreTime, showPage, submitPage } from './page-routes.ts';
import { problemReply, troubleReply } from './problems.ts';
import { type Reply, sendReply } from './reply.ts';
import { beginSignIn, finishSignIn, showSignedIn } from './sign-in-routes.ts';
import { answerStart, showStart } from './start-routes.ts';
import { strength } from './strength-route.ts';

type Answer = (context: PagesContext, request: PageRequest) => Promise<Reply>;
type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The page's limit by source comes before everything else (SEC-35). */
const limited =
  (answer: Answer): Answer =>
  async (context, request) =>
    (await tooMany(context, request, await context.limits.request(context.addressOf(request)))) ?? answer(context, request);

/** The web edge: one of the two places that catch exceptions. */
const handlerOf =
  (context: PagesContext, answer: Answer): Handler =>
  async (request, response) => {
    const asked = request as PageRequest;
    const reply = await answer(context, asked).catch((error: unknown) => troubleReply(context, asked, error));
    sendReply(request, response, reply);
  };

const asset: Answer = async (context, request) =>
  (request.params.name === 'logo' ? await context.logo() : assetOf(request.params.name ?? '')) ??
  problemReply(context, request, 404, { why: 'asset' });

const mountProblems = (server: Server, context: PagesContext): void =>
  answerProblemsWith(server, (request, response, status) => {
    problemReply(context, request, status, { why: 'refused-by-listener' }).then(
      (reply) => sendReply(request, response, reply),
      () => bareProblem(request, response, status),
    );
  });

/**
 * Mounts the one-time page: `/p/<token>` (claim), `/page` (the page of the moment), `/page/more-time`, `/page/strength`, `/start` (whoever cannot sign in), `/call` (a caller who is locked out of chat), `/not-me/<token>` (an objection to a notice), `/page/sign-in` with its way back
 * `/signed-in`, `/assets/*`.
 * From then on pages also speak for problems of the whole listener. Throws `AppError('insecure-base-url')`.
 */
export const mountPages = (server: Server, options: PagesOptions): void => {
  const context = contextOf(options);
  const get = (path: string, answer: Answer): void => {
    server.get(path, handlerOf(context, answer));
    server.head(path, handlerOf(context, answer));
  };
  const post = (path: string, answer: Answer): void => {
    server.post(path, handlerOf(context, answer));
  };
  get('/assets/:name', asset);
  get('/p/:token', limited(showClaim));
  post('/p/:token', limited(claim));
  if (options.start) {
    get('/start', limited(showStart));
    post('/start', limited(answerStart));
  }
  if (options.call) {
    get('/call', limited(showCall));
    post('/call', limited(answerCall));
  }
  if (options.objection) {
    get('/not-me/*', limited(showObjection)); // a name of one part may have a hundred letters only
    post('/not-me/*', limited(object));
  }
  get('/page', limited(showPage));
  post('/page', limited(submitPage));
  post('/page/more-time', limited(moreTime));
  post('/page/strength', strength);
  post('/page/sign-in', limited(beginSignIn));
  get('/signed-in', limited(showSignedIn));
  post('/signed-in', limited(finishSignIn));
  mountProblems(server, context);
};
