import { createHmac } from 'node:crypto';
import { rmSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as netServer } from 'node:net';
import { join } from 'node:path';
import type { Server } from 'restify';
import type { Parts } from '../../src/runtime/parts.ts';
import type { Keys } from '../../src/store/keys.ts';
import { openSessions } from '../../src/store/open-sessions.ts';
import { mountPages } from '../../src/web/pages/mount.ts';
import { closeWebServer, createWebServer } from '../../src/web/server.ts';
import { storeFolder } from '../world/folder.ts';
import { ScriptedDesk } from '../world/scripted-desk.ts';

const macOf = (purpose: string, text: string): string => createHmac('sha256', purpose).update(text).digest('base64url');

/** Keys that can do what pages do with them. */
export const testKeys: Keys = {
  seal: () => assertNever(),
  open: () => assertNever(),
  mac: macOf,
  macs: (purpose, text) => [macOf(purpose, text)],
  isMac: (purpose, text, mac) => macOf(purpose, text) === mac,
};

const assertNever = (): never => {
  throw new Error('pages seal nothing');
};

/** A port of this machine that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = netServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** What came over the wire, as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request to the byte: `path` is sent as it stands, and a header may come twice. */
export interface Asking {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

/** The listener with pages, a scripted desk behind them, and a log one can read. */
export interface WebWorld {
  readonly desk: ScriptedDesk;
  readonly server: Server;
  readonly port: number;
  readonly baseUrl: string;
  readonly host: string;
  readonly lines: string[];
  readonly clock: { offsetMs: number };
  ask(asking: Asking): Promise<Answer>;
  stop(): Promise<void>;
}

interface WebWorldOptions {
  /** As the outside knows it; the listener itself is plain http on this machine, as behind a proxy. */
  readonly publicBaseUrl?: string;
  readonly trustedProxies?: readonly string[];
  readonly sessions?: (real: Parts['sessions']) => Parts['sessions'];
}

/** One request over a connection of its own. */
export const askOver = (port: number, host: string, { method = 'GET', path, headers = {}, body }: Asking): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const all = { host, ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) };
    const sent = httpRequest(
      { port, host: '127.0.0.1', method, path, headers: all as Record<string, string>, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** Starts all of it. */
export const startWebWorld = async (options: WebWorldOptions = {}): Promise<WebWorld> => {
  const port = await freePort();
  const baseUrl = options.publicBaseUrl ?? `http://127.0.0.1:${port}`;
  const { host } = new URL(baseUrl);
  const folder = storeFolder('latchkey-web-');
  const clock = { offsetMs: 0 };
  const now = (): number => Date.now() + clock.offsetMs;
  const real = openSessions({ file: join(folder, 'sessions.db'), now });
  const desk = new ScriptedDesk(now);
  const lines: string[] = [];
  const write = (message: string, fields: object = {}) => void lines.push(`${message} ${JSON.stringify(fields)}`);
  const server = createWebServer({ publicBaseUrl: baseUrl });
  mountPages(server, {
    desk,
    sessions: options.sessions?.(real) ?? real,
    keys: testKeys,
    publicBaseUrl: baseUrl,
    trustedProxies: options.trustedProxies ?? [],
    now,
    log: { info: write, warn: write, error: write },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return {
    desk,
    server,
    port,
    baseUrl,
    host,
    lines,
    clock,
    ask: (asking) => askOver(port, host, asking),
    stop: async () => {
      await closeWebServer(server, 500);
      await real.close();
      rmSync(folder, { recursive: true });
    },
  };
};
