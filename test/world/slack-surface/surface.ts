import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { SlackPerson } from '../slack/state.ts';
import { type SlackCloud, startSlackCloud } from '../slack-cloud.ts';
import { acts, complaint, general } from './acts.ts';
import { choosePage, paneMarkup, type Screen, type SurfacePerson, screenPage } from './page.ts';

/** How the pretended Slack is set up for people to try. */
export interface SlackSurfaceOptions {
  /** Where the bot listens: its `/slack/events`. */
  readonly botUrl: string;
  readonly signingSecret: string;
  readonly botToken: string;
  /** Workspace id, as in `SLACK_TEAM_IDS`, and its name. */
  readonly team: string;
  readonly workspace: string;
  readonly people: readonly (SurfacePerson & SlackPerson)[];
  /** Port of the pages and of the Web API; 0 takes free ones. */
  readonly port: number;
  readonly apiPort: number;
  readonly now?: () => number;
}

/** A running Slack to look at. */
export interface SlackSurface {
  readonly url: string;
  /** What the bot takes as `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly cloud: SlackCloud;
  stop(): Promise<void>;
}

type Place = Screen['place'];

const file = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
const csp =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const answer = (response: ServerResponse, status: number, type: string, body: string): void => {
  // restify, once loaded, makes writeHead give back nothing: never chained
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': csp,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(body);
};

const fieldsOf = async (request: IncomingMessage): Promise<Readonly<Record<string, string>>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
};

/** How it looks, for whoever draws its messages elsewhere. */
export const slackStyle = file('style.css');

/** The pages over one pretended Slack. */
class Surface {
  readonly #options: SlackSurfaceOptions;
  readonly #cloud: SlackCloud;
  readonly statics = {
    '/style.css': ['text/css', slackStyle],
    '/client.js': ['text/javascript', file('client.js')],
  } as const;

  constructor(options: SlackSurfaceOptions, cloud: SlackCloud) {
    this.#options = options;
    this.#cloud = cloud;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#isOwn(request)) return answer(response, 403, 'text/plain', 'Only from this machine.');
    const path = request.url ?? '/';
    if (path === '/') return answer(response, 200, 'text/html', choosePage(this.#options.workspace, this.#options.people));
    if (path === '/style.css' || path === '/client.js') return this.#file(response, path);
    const [, id = '', place, act = ''] = /^\/as\/([A-Z0-9]+)\/(latchkey|general)(?:\/([a-z]+))?$/.exec(path) ?? [];
    const me = this.#options.people.find((person) => person.id === id);
    if (!me || (place !== 'latchkey' && place !== 'general')) return answer(response, 404, 'text/plain', 'Nobody of that name.');
    return request.method === 'POST' ? this.#act(request, response, me, place, act) : this.#look(response, me, place, act);
  }

  #file(response: ServerResponse, path: keyof typeof this.statics): void {
    const [type, text] = this.statics[path];
    answer(response, 200, type, text);
  }

  /** Other sites in the same browser must not act here, nor read here through a name that points to loopback. */
  #isOwn({ headers, method }: IncomingMessage): boolean {
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')) return false;
    return method !== 'POST' || headers.origin === `http://${headers.host}`;
  }

  #look(response: ServerResponse, me: SurfacePerson, place: Place, act: string): void {
    const screen = this.#screen(me, place);
    const pane = paneMarkup(screen);
    if (act === 'changes') this.#changes(response);
    else answer(response, 200, 'text/html', act === 'pane' ? pane : screenPage(screen, pane));
  }

  #screen(me: SurfacePerson, place: Place): Screen {
    const member = this.#cloud.member(me.id);
    const channel = place === 'latchkey' ? member.dm : general;
    const messages = this.#cloud.state.messages.filter(
      (message) => message.channel === channel && (!message.isEphemeral || message.person === me.id),
    );
    const { workspace, people } = this.#options;
    return { workspace, people, me, place, messages, window: member.window() };
  }

  #changes(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const tell = (): void => void response.write('data: changed\n\n');
    tell();
    this.#cloud.state.watchers.add(tell);
    response.once('close', () => this.#cloud.state.watchers.delete(tell));
  }

  async #act(request: IncomingMessage, response: ServerResponse, me: SurfacePerson, place: Place, name: string): Promise<void> {
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
    if (!act) return answer(response, 404, 'text/plain', 'Nothing of that name can be done.');
    const fields = await fieldsOf(request);
    const problem = await act(this.#cloud.member(me.id), fields, place).then(
      (answered) => answered && complaint(answered),
      () => 'Latchkey could not be reached.',
    );
    answer(response, problem === null ? 204 : 502, 'text/plain', problem ?? '');
  }
}

const listening = async (server: ReturnType<typeof createServer>, port: number): Promise<number> => {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** Starts a Slack to try the bot in, on loopback: one picks a person, types, presses and fills windows; every act reaches the bot signed as Slack signs it. */
export const startSlackSurface = async (options: SlackSurfaceOptions): Promise<SlackSurface> => {
  const { team, signingSecret, botToken, people, now, apiPort, botUrl } = options;
  const cloud = await startSlackCloud({ team, signingSecret, botToken, people, port: apiPort, ...(now ? { now } : {}) });
  cloud.botUrl = botUrl;
  const surface = new Surface(options, cloud);
  const server = createServer((request, response) => void surface.serve(request, response));
  const port = await listening(server, options.port);
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await Promise.all([new Promise((closed) => server.close(closed)), cloud.close()]);
  };
  return { url: `http://127.0.0.1:${port}/`, apiUrl: cloud.apiUrl, cloud, stop };
};
