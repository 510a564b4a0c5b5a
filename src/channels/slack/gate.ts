import type { ServerResponse } from 'node:http';
import type { Next, Request, Response } from 'restify';
import { type Body, bodyOf } from './body-shape.ts';
import { errorCode } from './error-code.ts';
import type { SlackOptions, SlackRefusal } from './options.ts';
import { rawBodyOf } from './raw-body.ts';
import { digestOf, isFresh, isSignedBy, type Signature, signatureOf } from './signature.ts';
import { sorted } from './tenants.ts';

/** A digest is kept longer than its signature could be accepted: 300 s early and 300 s late (SEC-3). */
const rememberMs = 610_000;

/** How the gate ended: answer with this status and nothing else, or let the request in. */
type Verdict =
  | { readonly in: true; readonly raw: Buffer }
  | { readonly in: false; readonly status: number; readonly body?: Readonly<Record<string, string>> };

const shut = (status: number): Verdict => ({ in: false, status });

/** Slack checks the certificate with an unsigned form; it is answered and goes nowhere. */
const isCertificateCheck = (request: Request, raw: Buffer): boolean => {
  if (raw.length > 1024) return false;
  const body = bodyOf(request.headers, raw);
  return body?.ssl_check === '1' && body.command === undefined && body.type === undefined;
};

const isFirst = ({ sessions, now }: SlackOptions, signature: Signature): Promise<boolean> => {
  const digest = digestOf(signature);
  return sessions.firstTime(`slack-signature-${digest.slice(0, 2)}`, [digest], rememberMs, now());
};

/** The checks of SEC-1 to SEC-3, SEC-8 and SEC-15, cheapest first. Nothing is parsed before the signature is good. */
const judge = (options: SlackOptions) => {
  const refuse = (why: SlackRefusal, status: number): Verdict => {
    options.report({ what: 'refused', why, identity: null });
    return shut(status);
  };

  const ofBody = (body: Body | null, raw: Buffer): Verdict => {
    if (body === null) return refuse('malformed', 400);
    if (body.type === 'url_verification')
      return typeof body.challenge === 'string'
        ? { in: false, status: 200, body: { challenge: body.challenge } }
        : refuse('malformed', 400);
    const kind = sorted(body, options.teams).is;
    if (kind === 'malformed') return refuse('malformed', 400);
    if (kind === 'foreign') return refuse('foreign-tenant', 200);
    return kind === 'unknown' ? shut(200) : { in: true, raw };
  };

  return async (request: Request): Promise<Verdict> => {
    const signature = signatureOf(request.headers);
    const raw = await rawBodyOf(request);
    if (raw === null) return refuse('too-large', 413);
    if (!signature) return isCertificateCheck(request, raw) ? shut(200) : refuse('signature', 401);
    if (!isFresh(signature, options.now())) return refuse('stale', 401);
    if (!isSignedBy(options.signingSecrets, signature, raw)) return refuse('signature', 401);
    if (!(await isFirst(options, signature))) return refuse('replay', 200);
    return ofBody(bodyOf(request.headers, raw), raw);
  };
};

const answer = (response: ServerResponse, status: number, body?: Readonly<Record<string, string>>): void => {
  const json = body && JSON.stringify(body);
  // the rest of a body that was too large is never read: the connection cannot carry another request
  if (status === 413) response.setHeader('connection', 'close');
  response.writeHead(status, json ? { 'content-type': 'application/json' } : {}); // restify's gives nothing back to chain on
  response.end(json);
};

/**
 * The route handler in front of Bolt. What passes goes on to `listener` with its bytes in `rawBody`, where Bolt looks for
 * them; everything else is answered here, empty, with no effect. A store that is gone means 503 (SEC-110).
 */
export const slackGate = (options: SlackOptions, listener: (request: Request, response: Response) => void) => {
  const verdictOn = judge(options);

  const decide = async (request: Request, response: Response): Promise<void> => {
    const verdict = await verdictOn(request);
    if (!verdict.in) return answer(response, verdict.status, verdict.body);
    // Bolt compares the content type as a whole: what bodyOf took is put in the plain form
    request.headers['content-type'] = request.headers['content-type']?.split(';')[0];
    listener(Object.assign(request, { rawBody: verdict.raw }), response);
  };

  return (request: Request, response: Response, next: Next): void => {
    response.once('close', () => next(false)); // earlier, restify would end a request Bolt has not acknowledged yet
    decide(request, response).catch((error: unknown) => {
      options.report({ what: 'trouble', code: errorCode(error, 'slack-gate'), reference: null });
      if (response.headersSent) response.destroy();
      else answer(response, 503);
    });
  };
};
