import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { Modal } from './slack/block-kit.ts';
import { type Answered, send, signed, type Unsigned } from './slack/front.ts';
import { Member } from './slack/member.ts';
import { type OpenView, type SlackPerson, SlackState, slackId } from './slack/state.ts';
import { type ApiAnswer, webApiMethods } from './slack/web-api.ts';

/** How the pretended Slack is set up. */
export interface SlackCloudOptions {
  readonly team: string;
  readonly enterprise?: string;
  readonly signingSecret: string;
  readonly botToken: string;
  readonly scopes?: readonly string[];
  readonly people: readonly SlackPerson[];
  readonly now?: () => number;
  readonly port?: number;
}

/** A call the bot made to the Web API, and what it was told. */
export interface ApiCall {
  readonly method: string;
  readonly args: Readonly<Record<string, string>>;
  readonly answer: ApiAnswer;
}

/** What goes wrong with a method: asked to wait, never answered, an HTTP status, an error of Slack's, a redirect. */
export type Fault =
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'redirect'; readonly to: string };

const WindowAnswer = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('clear') }),
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1).max(3000)) }),
  z.strictObject({ response_action: z.literal('update'), view: Modal }),
]);
type WindowReply = z.infer<typeof WindowAnswer> | { readonly response_action: 'close' };

const standardScopes = ['commands', 'chat:write', 'im:history', 'im:write', 'users:read'];

const json = { 'content-type': 'application/json' };
/** Not chained: restify, once loaded, makes `writeHead` of every server in the process give back nothing. */
const reply = (response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body?: string): void => {
  response.writeHead(status, headers);
  response.end(body);
};

/** The body of a request, whole. */
const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

/** A strict stand-in for Slack on loopback: the Web API with its refusals, and the front half that signs what people do. */
export class SlackCloud {
  readonly team: string;
  readonly enterprise: string | null;
  readonly state: SlackState;
  readonly calls: ApiCall[] = [];
  /** The last request delivered, to be delivered again. */
  lastRequest: Unsigned | null = null;
  botUrl = '';
  readonly #options: SlackCloudOptions;
  readonly #methods: ReturnType<typeof webApiMethods>;
  readonly #faults = new Map<string, { fault: Fault; times: number }>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  constructor(options: SlackCloudOptions) {
    this.#options = options;
    this.team = options.team;
    this.enterprise = options.enterprise ?? null;
    this.state = new SlackState(options.people, options.now ?? Date.now);
    this.#methods = webApiMethods(
      this.state,
      this.team,
      this.enterprise,
      (options.scopes ?? standardScopes).includes('users:read.email'),
    );
  }

  /** Listens on loopback; port 0 takes a free one. */
  async listen(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(this.#options.port ?? 0, '127.0.0.1', listening));
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/`;
  }

  member(id: string): Member {
    return new Member(this, id);
  }

  /** Makes the next calls of a method go wrong. */
  disturb(method: string, fault: Fault, times = 1): void {
    this.#faults.set(method, { fault, times });
  }

  calm(): void {
    this.#faults.clear();
  }

  /** Calls of one method. */
  callsOf(method: string): readonly ApiCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** An event in its envelope. */
  envelope(event: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) {
    return {
      type: 'event_callback',
      token: 'verification-token-of-old',
      api_app_id: 'A0LATCHKEY',
      team_id: this.team,
      ...(this.enterprise ? { enterprise_id: this.enterprise } : {}),
      event_id: slackId('Ev'),
      event_time: Math.floor(this.state.now() / 1000),
      authorizations: [{ team_id: this.team, enterprise_id: this.enterprise, user_id: 'U0LATCHKEY', is_bot: true }],
      is_ext_shared_channel: false,
      event,
      ...more,
    };
  }

  /** Signs a request now and sends it to the bot. */
  deliver(request: Unsigned, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    this.lastRequest = request;
    const seconds = Math.floor(this.state.now() / 1000);
    return send(this.botUrl, request, { ...signed(this.#options.signingSecret, seconds, request.body), ...headers });
  }

  /** Delivers the last request again as Slack retries: a fresh signature and retry headers. */
  redelivers(retry = 1): Promise<Answered> {
    if (!this.lastRequest) throw new Error('nothing was delivered yet');
    return this.deliver(this.lastRequest, { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' });
  }

  /** What an answer to a submitted window means; refuses what Slack would. */
  windowAnswer(text: string): WindowReply & { view?: OpenView['view'] } {
    return text === '' ? { response_action: 'close' } : WindowAnswer.parse(JSON.parse(text));
  }

  /** Waits until something is so, at most `ms`. */
  async until(isSo: () => boolean, ms = 20_000): Promise<void> {
    const end = performance.now() + ms;
    while (!isSo()) {
      if (performance.now() > end) throw new Error('it did not come to pass');
      await sleep(5);
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = (request.url ?? '').replace(/^\/api\//, '');
    const args = Object.fromEntries(new URLSearchParams(await bodyOf(request)));
    const { token = request.headers.authorization?.replace(/^Bearer /, '') ?? '', ...rest } = args;
    if (this.#disturbs(method, rest, response)) return;
    const answer = this.#answer(method, token, rest);
    this.calls.push({ method, args: rest, answer });
    reply(response, 200, json, JSON.stringify({ ok: !('error' in answer), ...answer }));
  }

  #answer(name: string, token: string, args: Readonly<Record<string, string>>): ApiAnswer {
    if (token !== this.#options.botToken) return { error: token === '' ? 'not_authed' : 'invalid_auth' };
    const method = this.#methods[name];
    if (!method) return { error: 'unknown_method' };
    const scopes = this.#options.scopes ?? standardScopes;
    if (method.scope && !scopes.includes(method.scope)) return { error: 'missing_scope', detail: { needed: method.scope } };
    return method.run(args);
  }

  #disturbs(method: string, args: Readonly<Record<string, string>>, response: ServerResponse): boolean {
    const waiting = this.#faults.get(method);
    if (!waiting) return false;
    waiting.times -= 1;
    if (waiting.times <= 0) this.#faults.delete(method);
    const { fault } = waiting;
    this.calls.push({ method, args, answer: { error: fault.kind } });
    if (fault.kind === 'throttled') reply(response, 429, { 'retry-after': String(fault.retryAfterSeconds) });
    if (fault.kind === 'status') reply(response, fault.status, {});
    if (fault.kind === 'redirect') reply(response, 302, { location: fault.to });
    if (fault.kind === 'error') reply(response, 200, json, JSON.stringify({ ok: false, error: fault.error }));
    return true;
  }
}

/** Starts the stand-in. */
export const startSlackCloud = async (options: SlackCloudOptions): Promise<SlackCloud> => {
  const cloud = new SlackCloud(options);
  await cloud.listen();
  return cloud;
};
