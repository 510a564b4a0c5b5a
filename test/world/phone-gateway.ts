import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const Handed = z.strictObject({
  id: z.string().min(8).max(100),
  kind: z.enum(['text', 'call']),
  to: z.string().regex(/^\+\d{6,15}$/),
  text: z.string().min(1).max(1_000),
});

/** A text message or a call as it reached a phone. */
export type Handed = z.infer<typeof Handed>;

/** How the gateway behaves: `ok`; refuses with a status; takes it and hangs up; takes it and answers late. */
export type GatewayMood = 'ok' | { readonly refuse: number } | 'hangs-up' | { readonly delayMs: number };

const secret = 'phone-gateway-5f1d09c7a3b84e62-signing';
const fiveMinutesMs = 300_000;

/** A strict receiver of signed requests on this machine: what it does not take is a complaint. A repeat of an id reaches nobody twice. */
export class PhoneGateway {
  readonly handed: Handed[] = [];
  readonly complaints: string[] = [];
  mood: GatewayMood = 'ok';
  readonly #server: Server;
  readonly #now: () => number;

  private constructor(now: () => number) {
    this.#now = now;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** The clock is epoch ms: a signature older than five minutes is refused. */
  static async start(now: () => number = Date.now, port = 0): Promise<PhoneGateway> {
    const gateway = new PhoneGateway(now);
    gateway.#server.listen(port, '127.0.0.1');
    await once(gateway.#server, 'listening');
    return gateway;
  }

  /** What the bot is told of it. */
  get env(): Readonly<Record<string, string>> {
    const { port } = this.#server.address() as AddressInfo;
    return { SMS_KIND: 'webhook', SMS_URL: `http://127.0.0.1:${port}/sms`, SMS_SECRET: secret, SMS_COUNTRIES: 'DE' };
  }

  /** What reached a number, oldest first. */
  to(number: string): readonly Handed[] {
    return this.handed.filter((one) => one.to === number);
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  #isSigned({ headers }: IncomingMessage, body: string): boolean {
    const timestamp = String(headers['x-latchkey-timestamp']);
    const given = Buffer.from(String(headers['x-latchkey-signature']));
    const wanted = Buffer.from(`v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`);
    const isNow = Math.abs(this.#now() - Number(timestamp) * 1000) < fiveMinutesMs;
    return isNow && given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const status = this.#take(request, body);
    const { mood } = this;
    if (status === 202 && mood === 'hangs-up') return void request.socket.destroy();
    if (typeof mood === 'object' && 'delayMs' in mood) await sleep(mood.delayMs);
    response.statusCode = status; // restify gives every answer of this process another `writeHead`
    response.end();
  }

  #take(request: IncomingMessage, body: string): number {
    const parsed = Handed.safeParse(JSON.parse(body));
    const isFine = request.method === 'POST' && request.url === '/sms' && parsed.success && this.#isSigned(request, body);
    if (!isFine) return this.complaints.push(`${request.method} ${request.url}`) && 400;
    const { mood } = this;
    if (typeof mood === 'object' && 'refuse' in mood) return mood.refuse;
    if (!this.handed.some(({ id }) => id === parsed.data.id)) this.handed.push(parsed.data);
    return 202;
  }
}

/** The code of a text message, or of what a call says digit by digit. */
export const codeIn = ({ kind, text }: Handed): string =>
  kind === 'text' ? (/^\d{6,10}/.exec(text)?.[0] ?? '') : (/(\d(?:\. \d){5,9})/.exec(text)?.[1] ?? '').replaceAll('. ', '');
