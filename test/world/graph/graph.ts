import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Authority, type Caller, TokenProblem } from './authority.ts';
import { membershipRoutes } from './memberships.ts';
import { methodRoutes, type OperationRules } from './methods.ts';
import { checkQuery } from './odata.ts';
import { organisationRoutes } from './organisation.ts';
import { type Answer, Problem, problems } from './problem.ts';
import type { Enough, Route } from './route.ts';
import type { Tenant } from './tenant.ts';
import { Throttle, usualLimits } from './throttle.ts';
import { userRoutes } from './users.ts';

/** A call that was answered, in order. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly status: number;
  readonly caller: Caller | null;
  readonly headers: IncomingMessage['headers'];
}

/** What goes wrong for now. */
export interface Trouble {
  readonly method?: string;
  /** Which paths, without the version. */
  readonly path?: RegExp;
  /** How many calls; all where absent. */
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly delayMs?: number;
  /** The call is done first. */
  readonly isAfterwards?: boolean;
  /** No answer at all: the connection breaks. */
  readonly isDropped?: boolean;
  /** 204 or 200, and nothing was done. */
  readonly isIgnored?: boolean;
}

/** How the stand-in is started. */
export interface GraphOptions {
  readonly tenant: Tenant;
  readonly now?: () => number;
  readonly largestPage?: number;
}

/** The certificate of the stand-in, to be trusted by whoever calls it. */
export const standInPem = readFileSync(new URL('./stand-in.pem', import.meta.url), 'utf8');

const largestBodyBytes = 1024 * 1024;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > largestBodyBytes) throw problems.bad('The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const isEnough = (enough: Enough, held: readonly string[]): boolean =>
  (enough ?? []).some((set) => set.every((permission) => held.includes(permission)));

const pathPattern = (path: string): RegExp => new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`, 'i');

const costOf = ({ cost, method }: Route, query: URLSearchParams): number => {
  const top = Number(query.get('$top') ?? 100);
  const less = (query.has('$select') ? 1 : 0) + (top < 20 ? 1 : 0);
  return Math.max(1, cost - less + (query.has('$expand') ? 1 : 0) + (method === 'GET' ? 0 : 1));
};

/** A strict stand-in for Microsoft Graph v1.0 and the token endpoint of its authority: it refuses what they refuse. On loopback, over HTTPS. */
export class Graph {
  readonly tenant: Tenant;
  readonly throttle: Throttle;
  readonly operations: OperationRules = { polls: 2, end: 'succeeded' };
  readonly calls: Call[] = [];
  readonly tokenRequests: URLSearchParams[] = [];
  authority!: Authority;
  isDetailed = true;
  largestPage: number;
  readonly #now: () => number;
  readonly #server: Server;
  readonly #routes: readonly (readonly [RegExp, Route])[];
  #troubles: (Trouble & { left: number })[] = [];

  private constructor({ tenant, now = Date.now, largestPage = 999 }: GraphOptions) {
    this.tenant = tenant;
    this.#now = now;
    this.largestPage = largestPage;
    this.throttle = new Throttle(now, usualLimits);
    const routes = [...userRoutes, ...membershipRoutes, ...organisationRoutes, ...methodRoutes(this.operations)];
    this.#routes = routes.map((route) => [pathPattern(route.path), route] as const);
    this.#server = createServer(
      { key: standInPem, cert: standInPem },
      (request, response) => void this.#answer(request, response),
    );
  }

  /** Starts on a free loopback port. */
  static async start(options: GraphOptions): Promise<Graph> {
    const graph = new Graph(options);
    await new Promise<void>((resolve) => graph.#server.listen(0, '127.0.0.1', resolve));
    graph.authority = await Authority.make(options.tenant, () => graph.origin, graph.#now);
    return graph;
  }

  get origin(): string {
    return `https://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** From now on this goes wrong, for as many calls as it says; the newest counts first. */
  trouble(trouble: Trouble): void {
    this.#troubles.unshift({ ...trouble, left: trouble.times ?? Number.POSITIVE_INFINITY });
  }

  heal(): void {
    this.#troubles = [];
  }

  /** The calls to one path, without those refused before it was looked at. */
  callsTo(path: RegExp, method = 'GET'): readonly Call[] {
    return this.calls.filter((call) => call.method === method && path.test(call.path));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    try {
      if (!/^\/(v1\.0|beta)\//.test(url.pathname)) return await this.#login(request, response, url);
      await this.#graph(request, response, url);
    } catch (error) {
      this.#send(response, { status: 500, body: { error: { code: 'InternalServerError', message: String(error) } } });
    }
  }

  async #login(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const [, tenant = '', ...rest] = url.pathname.split('/');
    const path = rest.join('/');
    if (path === 'v2.0/.well-known/openid-configuration')
      return this.#send(response, { status: 200, body: this.authority.metadata() });
    if (path === 'discovery/v2.0/keys') return this.#send(response, { status: 200, body: await this.authority.keySet() });
    if (path !== 'oauth2/v2.0/token' || request.method !== 'POST') return this.#send(response, { status: 404 });
    const form = new URLSearchParams(await readBody(request));
    this.tokenRequests.push(form);
    const trouble = this.#troubleAt('POST', '/token');
    if (trouble?.delayMs) await new Promise((resolve) => setTimeout(resolve, trouble.delayMs).unref());
    if (trouble?.status) return this.#send(response, { status: trouble.status, body: trouble.body });
    try {
      if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
        throw new TokenProblem(400, 'invalid_request', 900144, 'The body must be a form.');
      this.#send(response, { status: 200, body: await this.authority.grant(form, tenant) });
    } catch (error) {
      if (!(error instanceof TokenProblem)) throw error;
      this.#send(response, { status: error.status, body: error.body });
    }
  }

  async #graph(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const text = await readBody(request);
    const method = request.method ?? 'GET';
    const path = decodeURIComponent(url.pathname.replace(/^\/(v1\.0|beta)/, ''));
    const trouble = this.#troubleAt(method, path);
    if (trouble?.delayMs && !trouble.isAfterwards) await new Promise((resolve) => setTimeout(resolve, trouble.delayMs).unref());
    let caller: Caller | null = null;
    let body: unknown = null;
    const act = async (): Promise<Answer> => {
      try {
        caller = await this.#caller(request);
        body = this.#parsed(request, method, text);
        return await this.#route(method, url, path, caller, body, request);
      } catch (error) {
        if (error instanceof Problem) return error.answer;
        throw error;
      }
    };
    const answer = trouble && !trouble.isAfterwards ? this.#troubled(trouble) : await act();
    if (trouble?.isAfterwards && trouble.delayMs) await new Promise((resolve) => setTimeout(resolve, trouble.delayMs).unref());
    const final = trouble?.isAfterwards ? this.#troubled(trouble) : answer;
    this.calls.push({
      method,
      path,
      query: Object.fromEntries(url.searchParams),
      body,
      status: final.status,
      caller,
      headers: request.headers,
    });
    if (trouble?.isDropped) return void response.destroy();
    this.#send(response, final);
  }

  #troubled({ status, headers, body, isIgnored }: Trouble): Answer {
    if (isIgnored) return { status: 204 };
    const code = status === 429 ? 'TooManyRequests' : 'ServiceUnavailable';
    return { status: status ?? 503, body: body ?? { error: { code, message: 'trouble' } }, ...(headers ? { headers } : {}) };
  }

  #troubleAt(method: string, path: string): Trouble | null {
    const found = this.#troubles.find(
      (one) => one.left > 0 && (one.method ?? method) === method && (one.path ?? /(?:)/).test(path),
    );
    if (!found) return null;
    found.left--;
    return found;
  }

  async #caller(request: IncomingMessage): Promise<Caller> {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme !== 'Bearer' || !token) throw problems.noToken();
    return this.authority.caller(token).catch((error: unknown) => {
      throw problems.badToken(error instanceof Error && 'code' in error ? String(error.code) : 'invalid');
    });
  }

  #parsed(request: IncomingMessage, method: string, text: string): unknown {
    if (method === 'GET') return null;
    const type = request.headers['content-type'];
    if (!type) throw problems.noContentType();
    if (!/^application\/json(;|$)/.test(type)) throw problems.mediaType();
    try {
      return text === '' ? {} : JSON.parse(text);
    } catch {
      throw problems.bad('Unable to read JSON request payload.');
    }
  }

  #find(method: string, version: string, path: string): { route: Route; at: Record<string, string> } {
    for (const [pattern, route] of this.#routes) {
      const match = pattern.exec(path);
      // Beta has everything v1.0 has; v1.0 has nothing of beta.
      if (match && route.method === method && (version === 'beta' || route.version !== 'beta'))
        return { route, at: { ...match.groups } };
    }
    throw problems.noSegment(path.split('/').at(-1) ?? '');
  }

  async #route(method: string, url: URL, path: string, caller: Caller, body: unknown, request: IncomingMessage): Promise<Answer> {
    const version = url.pathname.split('/')[1] ?? '';
    const { route, at } = this.#find(method, version, path);
    const { permissions } = caller;
    if (!isEnough(route[caller.kind], permissions)) throw problems.denied();
    const headers = this.throttle.take(caller.app, costOf(route, url.searchParams), method !== 'GET', route.isReport ?? false);
    const consistency = request.headers.consistencylevel;
    const isPoll = /\/operations\//.test(path);
    if (!isPoll && method === 'GET')
      checkQuery(url.searchParams, route.query ?? { select: null, filter: [], hasPages: false }, String(consistency ?? ''));
    this.#checkBody(route, caller, body);
    const asked = { tenant: this.tenant, caller, url, query: url.searchParams, at, body, now: this.#now(), origin: this.origin };
    const answer = await route.handle({ ...asked, largestPage: this.largestPage, isDetailed: this.isDetailed });
    return { ...answer, headers: { ...headers, ...answer.headers } };
  }

  #checkBody({ body: schema, bodyPermissions = {} }: Route, caller: Caller, body: unknown): void {
    if (!schema) return;
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw problems.bad(`Invalid property: ${parsed.error.issues[0]?.message}`);
    for (const name of Object.keys(body as object)) {
      const more = bodyPermissions[name];
      if (more && !isEnough(more[caller.kind], caller.permissions)) throw problems.denied();
    }
  }

  #send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
    const text = body === undefined ? '' : JSON.stringify(body);
    // Not chained: restify changes `writeHead` for every server of the process.
    response.writeHead(status, { 'content-type': 'application/json', 'request-id': crypto.randomUUID(), ...headers });
    response.end(text);
  }
}
