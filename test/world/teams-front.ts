import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ChannelKeys } from './channel-keys.ts';

interface Client {
  /** Where the client's own connector answers. */
  readonly connectorUrl: string;
  /** The direct conversation of its person, and the person's Entra object id. */
  readonly conversation: string;
  readonly person: string;
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const send = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(text);
};

/**
 * The half of Teams that stands between clients and the bot: signs what clients say as the real one does, so that every token check
 * of the bot stays on, and brings the bot's messages to the client whose conversation they are for. Loopback only.
 */
export class TeamsFront {
  readonly tenant: string;
  readonly appId: string;
  /** What the bot must send with its messages. */
  readonly bearer = `front-${randomUUID()}`;
  readonly #botUrl: string;
  readonly #keys: ChannelKeys;
  readonly #server: Server;
  readonly #clients: Client[] = [];
  #token: { readonly value: string; readonly until: number } | null = null;

  private constructor(options: { botUrl: string; tenant: string }, keys: ChannelKeys) {
    this.tenant = options.tenant;
    this.appId = keys.appId;
    this.#botUrl = options.botUrl;
    this.#keys = keys;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  /** Starts on a port of this machine; 0 takes a free one. */
  static async start(options: { botUrl: string; tenant?: string; appId?: string; port?: number }): Promise<TeamsFront> {
    const keys = await ChannelKeys.make(options.appId ?? randomUUID());
    const made = new TeamsFront({ botUrl: options.botUrl, tenant: options.tenant ?? randomUUID() }, keys);
    await new Promise<void>((resolve) => made.#server.listen(options.port ?? 0, '127.0.0.1', resolve));
    return made;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  /** What the bot is told as service URL. */
  get serviceUrl(): string {
    return `http://${this.host}/teams/`;
  }
  get metadataUrl(): string {
    return `http://${this.host}/v1/.well-known/openidconfiguration`;
  }
  /** Where clients post activities. */
  get endpoint(): string {
    return `http://${this.host}/api/messages`;
  }

  /** Takes a client in. */
  add(client: Client): void {
    this.#clients.push(client);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(request.url ?? '/');
    if (path.startsWith('/v1/')) return this.#metadata(path, response);
    const text = await readBody(request);
    // A header no foreign web page can send without being asked first: only clients speak through this front.
    const isClient = request.headers['x-ms-agents-playground'] === 'true';
    if (path === '/api/messages') return isClient ? this.#toBot(text, response) : send(response, 403, '{}');
    if (request.headers.authorization !== `Bearer ${this.bearer}`) return send(response, 401, '{}');
    return this.#toClient(request, path, text, response);
  }

  async #metadata(path: string, response: ServerResponse): Promise<void> {
    const keysUrl = `http://${this.host}/v1/.well-known/keys`;
    send(response, 200, JSON.stringify(path.endsWith('keys') ? await this.#keys.keySet() : this.#keys.metadata(keysUrl)));
  }

  /** One token serves many activities, as with Teams. */
  async #authorization(): Promise<string> {
    if (!this.#token || this.#token.until < Date.now())
      this.#token = { value: await this.#keys.token({ serviceurl: this.serviceUrl }), until: Date.now() + 600_000 };
    return `Bearer ${this.#token.value}`;
  }

  async #toBot(text: string, response: ServerResponse): Promise<void> {
    const activity = { ...JSON.parse(text), serviceUrl: this.serviceUrl, channelId: 'msteams' };
    const answer = await fetch(`${this.#botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await this.#authorization() },
      body: JSON.stringify(activity),
    });
    send(response, answer.status, await answer.text());
  }

  async #toClient(request: IncomingMessage, path: string, text: string, response: ServerResponse): Promise<void> {
    const [, rest = '', conversation] = /^\/teams\/+(v3\/conversations(?:\/([^/]+).*)?)$/.exec(path) ?? [];
    if (!conversation) return this.#open(text, response);
    const client = this.#clients.find((one) => conversation.startsWith(one.conversation));
    if (!client) return send(response, 404, '{"error":{"code":"ConversationNotFound","message":"no such conversation"}}');
    const asked = rest.replace(`/members/${client.person}`, `/members/user-0`);
    const answer = await fetch(`${client.connectorUrl}/${asked.split('/').map(encodeURIComponent).join('/')}`, {
      method: request.method ?? 'GET',
      headers: { 'content-type': 'application/json' },
      ...(text ? { body: text } : {}),
    });
    send(response, answer.status, await answer.text());
  }

  /** A direct conversation is always the one the client shows. */
  #open(text: string, response: ServerResponse): void {
    const person = JSON.parse(text).members?.[0]?.id;
    const client = this.#clients.find((one) => one.person === person);
    if (!client) send(response, 403, '{"error":{"code":"BotNotInConversationRoster","message":"not installed"}}');
    else send(response, 201, JSON.stringify({ id: client.conversation }));
  }
}
