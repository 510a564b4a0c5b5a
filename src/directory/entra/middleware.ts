import { type Context, type Middleware, RetryHandler, RetryHandlerOptions } from '@microsoft/microsoft-graph-client';
import type { Call, GraphGround } from './graph.ts';
import { ownToken } from './own-token.ts';
import { refusalIn } from './token-refusal.ts';

/** What is known of one call while it runs. */
export interface Attempt {
  /** On the monotonic clock, in ms: when the budget of the whole question ends. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  failure: unknown;
  /** Codes of the authority, if it refused a token. */
  refusedToken: readonly string[] | null;
  isSent: boolean;
}

const mostRetries = 4;
const firstWaitSeconds = 1;
const leastUsefulMs = 500;

/** How long Graph asks to wait, in ms; null: it does not say. Seconds only: Graph never sends a date (Entra model 12.9). */
const askedToWaitMs = (response: Response): number | null => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
};

/** 429 means: not begun, so anything may be repeated. After 503 and 504 a write may have been done: only reads are repeated. */
const isRepeatable = ({ method }: Call, { status }: Response): boolean =>
  status === 429 || (method === 'GET' && (status === 503 || status === 504));

const retrying = (call: Call, { deadline }: Attempt): Middleware =>
  new RetryHandler(
    new RetryHandlerOptions(firstWaitSeconds, mostRetries, (_, attempt, __, ___, response) => {
      if (!isRepeatable(call, response)) return false;
      const waitMs = askedToWaitMs(response) ?? 2 ** attempt * firstWaitSeconds * 1000;
      return performance.now() + waitMs + leastUsefulMs < deadline;
    }),
  );

const refused =
  (attempt: Attempt) =>
  (error: unknown): never => {
    attempt.refusedToken = refusalIn(error);
    throw error;
  };

/** Puts the bearer token on. A token that cannot be had means that nothing was sent. */
const bearer = (ground: GraphGround, call: Call, attempt: Attempt): Middleware => {
  let next: Middleware | null = null;
  return {
    setNext: (following) => {
      next = following;
    },
    async execute(context: Context): Promise<void> {
      attempt.isSent = false;
      const token = call.delegated ?? (await ownToken(ground, attempt.signal).catch(refused(attempt)));
      context.options = { ...context.options, headers: { ...context.options?.headers, Authorization: `Bearer ${token}` } };
      await next?.execute(context);
    },
  };
};

/** Sends: no redirects, so that the token goes nowhere else (SEC-7); what fails is kept, because the client would lose its cause. */
const wire = ({ fetch, attemptMs }: GraphGround, attempt: Attempt): Middleware => ({
  async execute(context) {
    const signal = AbortSignal.any([attempt.signal, AbortSignal.timeout(attemptMs)]);
    signal.throwIfAborted(); // a question out of time sends nothing more
    attempt.isSent = true;
    try {
      context.response = await fetch(context.request, { ...context.options, signal, redirect: 'error' });
    } catch (error) {
      attempt.failure = error;
      throw error;
    }
  },
});

/** The chain of one call, outermost first: repeat, prove ourselves, send. */
export const middlewareOf = (ground: GraphGround, call: Call, attempt: Attempt): readonly Middleware[] => [
  retrying(call, attempt),
  bearer(ground, call, attempt),
  wire(ground, attempt),
];
