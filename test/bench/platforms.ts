import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ChannelKeys } from '../world/channel-keys.ts';

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const reply = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
};

const quietMs = 60;
const longestMs = 15_000;

/** Both platforms as cheap as they can be, so that what is measured is the bot: answers every call, keeps the newest card of each place. */
export class Platforms {
  readonly appId = randomUUID();
  readonly tenant = randomUUID();
  readonly team = 'T0BENCH';
  /** What the bot must send to Teams and to Slack. */
  readonly bearer = `connector-${randomUUID()}`;
  readonly slackToken = `xoxb-${randomUUID()}`;
  /** Messages posted or changed so far. */
  writes = 0;
  /** The newest message of each conversation, as it was sent. */
  readonly newest = new Map<string, string>();
  readonly #server: Server;
  #keys: ChannelKeys | null = null;
  #token = '';
  #messages = 0;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  static async start(): Promise<Platforms> {
    const made = new Platforms();
    made.#keys = await ChannelKeys.make(made.appId);
    made.#server.keepAliveTimeout = 120_000; // as real front ends: no connection ends between two rounds
    await new Promise<void>((listening) => made.#server.listen(0, '127.0.0.1', listening));
    made.#token = await made.#keys.token({ serviceurl: made.serviceUrl });
    return made;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  get serviceUrl(): string {
    return `http://${this.host}/teams/`;
  }
  get metadataUrl(): string {
    return `http://${this.host}/v1/.well-known/openidconfiguration`;
  }
  get slackApiUrl(): string {
    return `http://${this.host}/api/`;
  }
  /** Teams signs many activities of an hour with one token. */
  get authorization(): string {
    return `Bearer ${this.#token}`;
  }

  /** Waits until the bot has said nothing for 60 ms: what it does after its answer belongs to the turn. */
  async quiet(): Promise<void> {
    const end = performance.now() + longestMs;
    for (let before = -1; before !== this.writes && performance.now() < end; ) {
      before = this.writes;
      await sleep(quietMs);
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    if (url.startsWith('/teams/')) return this.#teams(request, response, url);
    if (url.startsWith('/api/')) return this.#slack(request, response, url.slice('/api/'.length));
    const keysUrl = `http://${this.host}/v1/.well-known/keys`;
    reply(response, 200, JSON.stringify(url.endsWith('keys') ? await this.#keys?.keySet() : this.#keys?.metadata(keysUrl)));
  }

  async #teams(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    if (request.headers.authorization !== `Bearer ${this.bearer}`) return reply(response, 401, '{}');
    const [, conversation = '', part, id] = /\/v3\/conversations\/([^/]+)\/(activities|members)\/?([^/]*)$/.exec(url) ?? [];
    if (part === 'members') return reply(response, 200, this.#member(decodeURIComponent(id ?? '')));
    const text = await textOf(request);
    this.#keep(decodeURIComponent(conversation), text);
    reply(response, 200, JSON.stringify({ id: id || this.#newId() }));
  }

  #member(id: string): string {
    return JSON.stringify({ id, name: 'A Person', aadObjectId: id.slice(3), tenantId: this.tenant, userRole: 'user' });
  }

  async #slack(request: IncomingMessage, response: ServerResponse, method: string): Promise<void> {
    const given = new URLSearchParams(await textOf(request));
    const person = given.get('user') ?? given.get('users') ?? '';
    const channel = given.get('channel') ?? '';
    if (method === 'users.info') return reply(response, 200, this.#slackPerson(person));
    if (method === 'conversations.open')
      return reply(response, 200, JSON.stringify({ ok: true, channel: { id: `D${person.slice(1)}` } }));
    this.#keep(channel, given.get('blocks') ?? '');
    reply(response, 200, JSON.stringify({ ok: true, channel, ts: given.get('ts') ?? `1700000000.${this.#newId()}` }));
  }

  #slackPerson(id: string): string {
    return JSON.stringify({ ok: true, user: { id, team_id: this.team, locale: 'en-GB' } });
  }

  #keep(place: string, text: string): void {
    this.writes += 1;
    this.newest.set(place, text);
  }

  #newId(): string {
    this.#messages += 1;
    return String(this.#messages).padStart(6, '0');
  }
}
