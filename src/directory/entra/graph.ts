import type { TokenCredential } from '@azure/identity';
import { Client, type GraphRequest, ResponseType } from '@microsoft/microsoft-graph-client';
import type { EntraLog } from './log.ts';
import { type Attempt, middlewareOf } from './middleware.ts';
import { codesIn, type Reply, readText, wasNeverSent } from './reply.ts';

/** One call to Microsoft Graph. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below the version, its segments already escaped. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** An advanced query: `ConsistencyLevel: eventual`. */
  readonly isAdvanced?: boolean;
  /** Somebody's own access token, in place of the app's. */
  readonly delegated?: string;
}

/** Makes calls within one budget of time, shared by all of them. */
export type Ask = (call: Call) => Promise<Reply>;

/** What Graph is reached with. `baseUrl` is an origin; its scope is the audience tokens are asked for. */
export interface GraphGround {
  readonly baseUrl: string;
  readonly credential: TokenCredential;
  readonly fetch: typeof fetch;
  readonly log: EntraLog;
  /** Together, for all calls of one question to the directory: below the 30 s of the port. */
  readonly budgetMs: number;
  /** One attempt (SEC-7). */
  readonly attemptMs: number;
}

const written = ({ path, query = {} }: Call): string => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
};

const send = (request: GraphRequest, { method, body }: Call): Promise<Response> => {
  if (method === 'GET') return request.get();
  // The client writes `{}` as it is; a POST without content stays without.
  return method === 'POST' ? request.post(body ?? {}) : request.patch(body);
};

const requestOf = (ground: GraphGround, call: Call, attempt: Attempt): GraphRequest => {
  const middleware = [...middlewareOf(ground, call, attempt)];
  const request = Client.initWithMiddleware({ baseUrl: ground.baseUrl, defaultVersion: 'v1.0', middleware }).api(written(call));
  if (call.isAdvanced) request.header('ConsistencyLevel', 'eventual');
  return request.responseType(ResponseType.RAW);
};

const failed = ({ refusedToken, failure, isSent }: Attempt): Reply => {
  if (refusedToken) return { kind: 'refused', status: 401, codes: refusedToken, location: null };
  return isSent && !wasNeverSent(failure) ? { kind: 'lost' } : { kind: 'unsent' };
};

const toldAt = (response: Response): number | null => {
  const at = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(at) ? null : at;
};

const replyOf = async (response: Response): Promise<Reply> => {
  const text = await readText(response);
  const { status } = response;
  const location = response.headers.get('location');
  if (status >= 200 && status < 300) return { kind: 'answered', status, body: text, location, toldAt: toldAt(response) };
  if (status === 429) return { kind: 'unsent' }; // throttled: not begun, and no time is left to wait
  return status >= 500 ? { kind: 'lost' } : { kind: 'refused', status, codes: codesIn(text), location };
};

const tell = (log: EntraLog, response: Response): void => {
  if (response.status < 400 || response.status === 404) return;
  log.warn('Microsoft Graph refused a call', {
    status: response.status,
    reference: response.headers.get('request-id') ?? 'none',
  });
};

/** Opens a budget of time for the calls of one question. A call never throws: it says what is known of it (SEC-81). */
export const asking = (ground: GraphGround): Ask => {
  const deadline = performance.now() + ground.budgetMs;
  const signal = AbortSignal.timeout(ground.budgetMs);
  return async (call) => {
    const attempt: Attempt = { deadline, signal, failure: null, refusedToken: null, isSent: false };
    try {
      const response = await send(requestOf(ground, call, attempt), call);
      tell(ground.log, response);
      return await replyOf(response);
    } catch (error) {
      attempt.failure ??= error;
      const reply = failed(attempt);
      ground.log.warn('Microsoft Graph could not be asked', { reason: reply.kind });
      return reply;
    }
  };
};
