import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CryptoKey, JWTHeaderParameters, JWTPayload } from 'jose';
import { z } from 'zod';
import { CardSchema } from './card-schema.ts';
import { ChannelKeys } from './channel-keys.ts';

/** A message as the connector holds it: what a client would show now, and every form it had before. */
export interface HeldMessage {
  readonly id: string;
  readonly conversation: string;
  readonly activity: OutgoingActivity;
  readonly versions: number;
}

/** A call to the connector, in order of arrival. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** How the connector answers calls for now, in place of its own answer. */
export interface Trouble {
  readonly status?: number;
  readonly retryAfter?: string;
  readonly delayMs?: number;
  readonly location?: string;
  /** Which calls: a method; all where absent. */
  readonly method?: string;
  /** How many calls; all where absent. */
  readonly times?: number;
}

/** A person as the roster has them. */
export interface Member {
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly userRole: string;
}

const Outgoing = z.strictObject({
  type: z.literal('message'),
  id: z.string().optional(),
  from: z.strictObject({ id: z.string().startsWith('28:'), name: z.string() }),
  summary: z.string().min(1).max(400),
  attachments: z.tuple([
    z.strictObject({ contentType: z.literal('application/vnd.microsoft.card.adaptive'), content: CardSchema }),
  ]),
  suggestedActions: z
    .strictObject({
      to: z.array(z.string()),
      actions: z.array(z.strictObject({ type: z.literal('imBack'), title: z.string().min(1), value: z.string().min(1) })).max(6),
    })
    .optional(),
});
type OutgoingActivity = z.infer<typeof Outgoing>;

const NewConversation = z.object({
  isGroup: z.literal(false),
  bot: z.object({ id: z.string().startsWith('28:') }),
  members: z.tuple([z.object({ id: z.guid() })]),
  tenantId: z.guid(),
  channelData: z.object({ tenant: z.object({ id: z.guid() }) }),
});

const largestBytes = 28 * 1_024;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  // Not chained: restify changes `writeHead` for every server of the process.
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

/** The Bot Connector as Teams has it, strict: real RSA keys, metadata, conversations and members. Loopback only. */
export class BotConnector {
  readonly appId = randomUUID();
  readonly tenant = randomUUID();
  /** What the bot must send to the connector. */
  readonly bearer = `connector-${randomUUID()}`;
  readonly calls: Call[] = [];
  /** What a real connector or client would not have taken. A test ends with none. */
  readonly complaints: string[] = [];
  readonly messages = new Map<string, HeldMessage>();
  readonly members = new Map<string, Member>();
  metadataFetches = 0;
  /** Set to make metadata answer with an error. */
  isMetadataDown = false;
  /** Overrides what the metadata says of where keys are. */
  keysUrl: string | null = null;
  readonly #server: Server;
  #keys: ChannelKeys | null = null;
  #troubles: { trouble: Trouble; left: number }[] = [];
  #numbers = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error) => {
        this.complaints.push(String(error));
        response.destroy();
      });
    });
  }

  /** Starts on a free port of this machine. */
  static async start({ endorsements = ['msteams'] }: { endorsements?: readonly string[] } = {}): Promise<BotConnector> {
    const made = new BotConnector();
    made.#keys = await ChannelKeys.make(made.appId, endorsements);
    await new Promise<void>((resolve) => made.#server.listen(0, '127.0.0.1', resolve));
    return made;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
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
  get keys(): ChannelKeys {
    if (!this.#keys) throw new Error('not started');
    return this.#keys;
  }

  /** A token as Teams sends it; overrides break one thing at a time. */
  token(
    claims: JWTPayload = {},
    header: Partial<JWTHeaderParameters> = {},
    key: CryptoKey = this.keys.privateKey,
  ): Promise<string> {
    return this.keys.token({ serviceurl: this.serviceUrl, ...claims }, header, key);
  }

  /** Makes calls go wrong from now on. */
  trouble(trouble: Trouble): void {
    this.#troubles.push({ trouble, left: trouble.times ?? Number.POSITIVE_INFINITY });
  }
  /** Ends every trouble. */
  calm(): void {
    this.#troubles = [];
  }

  /** The calls that put or changed a message. */
  get writes(): readonly Call[] {
    return this.calls.filter(({ method, path }) => method !== 'GET' && path.includes('/activities'));
  }
  /** Messages of a conversation as they stand now, oldest first. */
  shownIn(conversation: string): readonly HeldMessage[] {
    return [...this.messages.values()].filter((one) => one.conversation === conversation);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(request.url ?? '/');
    if (path.startsWith('/v1/')) return this.#metadata(path, response);
    const text = await readBody(request);
    const body = text ? JSON.parse(text) : null;
    const method = request.method ?? 'GET';
    const record = (status: number): void => {
      this.calls.push({ method, path, body, status });
    };
    const trouble = this.#next(method);
    if (trouble?.delayMs) await new Promise((resolve) => setTimeout(resolve, trouble.delayMs));
    if (trouble?.status) {
      record(trouble.status);
      const headers = {
        ...(trouble.retryAfter ? { 'retry-after': trouble.retryAfter } : {}),
        ...(trouble.location ? { location: trouble.location } : {}),
      };
      return json(response, trouble.status, { error: { code: 'Trouble', message: 'as asked for' } }, headers);
    }
    const [status, answer] = this.#serve(request, method, path, body, text);
    record(status);
    json(response, status, answer);
  }

  #next(method: string): Trouble | null {
    const found = this.#troubles.find(({ trouble, left }) => left > 0 && (!trouble.method || trouble.method === method));
    if (!found) return null;
    found.left -= 1;
    return found.trouble;
  }

  async #metadata(path: string, response: ServerResponse): Promise<void> {
    const isKeys = path.endsWith('keys');
    if (!isKeys) this.metadataFetches += 1;
    if (this.isMetadataDown) return json(response, 500, {});
    const keysUrl = this.keysUrl ?? `http://${this.host}/v1/.well-known/keys`;
    json(response, 200, isKeys ? await this.keys.keySet() : this.keys.metadata(keysUrl));
  }

  #refuse(why: string): [number, unknown] {
    this.complaints.push(why);
    return [400, { error: { code: 'BadArgument', message: why } }];
  }

  #serve(request: IncomingMessage, method: string, path: string, body: unknown, text: string): [number, unknown] {
    if (request.headers.authorization !== `Bearer ${this.bearer}`) {
      this.complaints.push(`no bearer token: ${path}`);
      return [401, { error: { code: 'Unauthorized', message: 'no bearer token' } }];
    }
    const parts = /^\/teams\/+v3\/conversations(?:\/([^/]+))?(?:\/(activities|members)(?:\/([^/]+))?)?$/.exec(path);
    if (!parts) return this.#refuse(`unknown address ${path}`);
    const [, conversation, part, id] = parts;
    if (method === 'POST' && !conversation) return this.#open(body);
    if (method === 'GET' && part === 'members' && id) return this.#member(id);
    if (part === 'activities' && conversation) return this.#put(method, conversation, id ?? null, body, text);
    return this.#refuse(`${method} ${path}`);
  }

  #open(body: unknown): [number, unknown] {
    const asked = NewConversation.safeParse(body);
    if (!asked.success) return this.#refuse(asked.error.message);
    const [{ id }] = asked.data.members;
    return this.members.has(id)
      ? [201, { id: `a:direct-${id}` }]
      : [403, { error: { code: 'Forbidden', message: 'not in roster' } }];
  }

  #member(id: string): [number, unknown] {
    const member = this.members.get(id.replace(/^29:/, ''));
    return member
      ? [200, { ...member, id: `29:${member.aadObjectId}`, name: 'A Person', userPrincipalName: 'person@example.com' }]
      : [404, { error: { code: 'ConversationNotFound', message: 'unknown' } }];
  }

  #put(method: string, conversation: string, id: string | null, body: unknown, text: string): [number, unknown] {
    if (Buffer.byteLength(text) > largestBytes) return [413, { error: { code: 'MessageSizeTooBig', message: 'too big' } }];
    const activity = Outgoing.safeParse(body);
    if (!activity.success) return this.#refuse(activity.error.message);
    if (method === 'POST' && !id) return this.#keep(conversation, this.#newId(), activity.data, 1);
    const held = id ? this.messages.get(id) : undefined;
    if (method !== 'PUT' || !id) return this.#refuse(`${method} of an activity`);
    if (held?.conversation !== conversation) return [404, { error: { code: 'ActivityNotFoundInConversation', message: 'gone' } }];
    return this.#keep(conversation, id, activity.data, held.versions + 1);
  }

  #newId(): string {
    this.#numbers += 1;
    return `1700000000${String(this.#numbers).padStart(3, '0')}`;
  }

  #keep(conversation: string, id: string, activity: OutgoingActivity, versions: number): [number, unknown] {
    this.messages.set(id, { id, conversation, activity, versions });
    return [versions === 1 ? 201 : 200, { id }];
  }
}
