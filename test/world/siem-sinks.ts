import { readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer as createPlain, type Server, type Socket } from 'node:net';
import { createServer as createTls } from 'node:tls';

/** What a webhook heard: one request. */
export interface HeardBatch {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A receiver of exported audit records. */
export interface SiemSinkStandIn<T> {
  readonly port: number;
  readonly heard: T[];
  /** What it does with the next ones: takes them, or fails in one of its ways. */
  mood: 'well' | 'refusing' | 'breaking-off';
  /** What it never takes, and says so. */
  refuses: (text: string) => boolean;
  stop(): Promise<void>;
}

const listening = (server: Server): Promise<number> =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));

const stopping = (server: Server, sockets: ReadonlySet<Socket>): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    for (const one of sockets) one.destroy();
  });

const socketsOf = (server: Server): ReadonlySet<Socket> => {
  const all = new Set<Socket>();
  const note = (socket: Socket): void => {
    all.add(socket);
    socket.once('close', () => all.delete(socket));
  };
  server.on('connection', note);
  return all;
};

const unmoved: Pick<SiemSinkStandIn<never>, 'mood' | 'refuses'> = { mood: 'well', refuses: () => false };

/** A webhook on this machine. `breaking-off`: it has read the request, and hangs up without an answer. */
export const startWebhookSink = async (): Promise<SiemSinkStandIn<HeardBatch>> => {
  const sink = { ...unmoved, heard: [] as HeardBatch[] };
  const server = createHttp(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const isRefused = sink.refuses(body);
    if (sink.mood !== 'refusing' && !isRefused) sink.heard.push({ headers: request.headers, body });
    if (sink.mood === 'breaking-off') return void request.socket.destroy();
    response.statusCode = sink.mood === 'refusing' ? 503 : isRefused ? 422 : 204;
    response.end();
  });
  const sockets = socketsOf(server);
  const port = await listening(server);
  return Object.assign(sink, { port, stop: () => stopping(server, sockets) });
};

/** Takes messages with their length before them apart; what is cut off in the middle is no message. */
const messagesIn = (stream: Buffer): string[] => {
  const all: string[] = [];
  for (let at = 0; at < stream.length; ) {
    const space = stream.indexOf(' ', at);
    const length = Number(stream.subarray(at, space).toString());
    if (space < 0 || space + 1 + length > stream.length) return all;
    all.push(stream.subarray(space + 1, space + 1 + length).toString());
    at = space + 1 + length;
  }
  return all;
};

/** A syslog receiver on this machine, in the clear or by TLS. `refusing`: it hangs up at once. `breaking-off`: it reads a part, and resets the connection. */
export const startSyslogSink = async (pem?: string): Promise<SiemSinkStandIn<string>> => {
  const sink = { ...unmoved, heard: [] as string[] };
  const breakOff = (socket: Socket): void => void (pem === undefined ? socket.resetAndDestroy() : socket.destroy());
  const receive = (socket: Socket): void => {
    const chunks: Buffer[] = [];
    socket.on('error', () => undefined);
    if (sink.mood === 'refusing') breakOff(socket);
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (sink.mood !== 'breaking-off') return;
      sink.heard.push(...messagesIn(Buffer.concat(chunks).subarray(0, 4_000)));
      breakOff(socket);
    });
    socket.on('end', () => {
      sink.heard.push(...messagesIn(Buffer.concat(chunks)));
      socket.end();
    });
  };
  const text = pem === undefined ? '' : readFileSync(pem, 'utf8');
  const server =
    pem === undefined
      ? createPlain({ allowHalfOpen: true }, receive)
      : createTls({ key: text, cert: text, allowHalfOpen: true }, receive);
  const sockets = socketsOf(server);
  const port = await listening(server);
  return Object.assign(sink, { port, stop: () => stopping(server, sockets) });
};
