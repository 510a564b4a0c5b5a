import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request on its way: its own address, headers and whole body. */
interface Waiting {
  readonly incoming: IncomingMessage;
  readonly body: Buffer;
  readonly response: ServerResponse;
}

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** An answer of a replica as it passed by: headers and body as text; apart from them the cookies it gave and what the request was admitted by. */
export interface Answer {
  readonly path: string;
  readonly text: string;
  readonly cookies: readonly string[];
  readonly authorization: string;
}

/**
 * A load balancer without sticky sessions (SEC-112): every request goes to the next replica. One that does not take connections is passed over; one that
 * dies in the middle of a request gives the client a 502, for nobody can know how far it came.
 */
export class Front {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #ports: () => readonly number[];
  readonly #server = createServer((incoming, response) => void this.#take(incoming, response));
  #turn = 0;
  /** Requests that were cut off by a replica that died. */
  cutOff = 0;
  /** Every answer, where they are kept. */
  readonly answers: Answer[] = [];
  isKeeping = false;

  constructor(ports: () => readonly number[]) {
    this.#ports = ports;
  }

  /** Listens on a free loopback port. */
  async listen(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #take(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(incoming).catch(() => null);
    if (body) this.#pass({ incoming, body, response }, this.#ports().length);
  }

  #pass(waiting: Waiting, triesLeft: number): void {
    const ports = this.#ports();
    const port = ports[this.#turn++ % ports.length] ?? 0;
    const { incoming, body, response } = waiting;
    const from = [incoming.headers['x-forwarded-for'], incoming.socket.remoteAddress].flat().filter(Boolean).join(', ');
    const headers = { ...incoming.headers, 'x-forwarded-for': from };
    const outgoing = request({
      host: '127.0.0.1',
      port,
      method: incoming.method,
      path: incoming.url,
      headers,
      agent: this.#agent,
    });
    outgoing.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      if (this.isKeeping) this.#keep(incoming, answer);
      answer.once('error', () => response.destroy()).pipe(response);
    });
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && triesLeft > 1) return this.#pass(waiting, triesLeft - 1);
      this.cutOff += 1;
      if (response.headersSent) return void response.destroy();
      response.writeHead(502);
      response.end();
    });
    outgoing.end(body);
  }

  #keep({ url: path = '', headers: { authorization = '' } }: IncomingMessage, answer: IncomingMessage): void {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.once('end', () => {
      const { 'set-cookie': cookies = [], ...headers } = answer.headers;
      this.answers.push({
        path,
        cookies,
        authorization,
        text: `${JSON.stringify(headers)}\n${Buffer.concat(chunks).toString()}`,
      });
    });
  }
}
