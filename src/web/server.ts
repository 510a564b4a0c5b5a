import type { IncomingMessage, Server as NodeServer, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { pino } from 'pino';
import { createServer, type Server } from 'restify';
import { answerProblemsWith, bareProblem, raiseProblem } from './problems.ts';
import { setSecurityHeaders } from './security-headers.ts';

/** Which addresses the listener answers to: the host of the public base URL, and others named by the operator, as `host` or `host:port`. */
export interface WebServerOptions {
  readonly publicBaseUrl: string;
  readonly otherHosts?: readonly string[];
}

const bounds = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000, // the two timeouts are looked at this often; Node's own 30 s would make them 40 s
  maxHeaderSize: 16 * 1_024,
  maxHeadersCount: 100,
  maxConnections: 1_000,
} as const;

/** The one form of a path: plain characters, no empty and no dotted segment. Any other spelling of a path is not a path here (SEC-70). */
const plainPath = /^(?:\/|(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+)$/;

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?', 1)[0] ?? '';

const isKnownHost = (request: IncomingMessage, hosts: ReadonlySet<string>): boolean => {
  const given = request.headersDistinct.host ?? [];
  return given.length === 1 && hosts.has((given[0] ?? '').toLowerCase());
};

const statusBeforeRouting = (request: IncomingMessage, hosts: ReadonlySet<string>): number | null => {
  if (!isKnownHost(request, hosts)) return 421;
  if (!plainPath.test(pathOf(request))) return 404;
  return request.method === 'TRACE' ? 405 : null;
};

const statusOf = (error: unknown): number => {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
};

/** Answers to what never became a request: broken, too large or too slow headers, and upgrades, which nothing here takes. */
const refuseSocket = (socket: Socket, status: string): void => {
  if (socket.writable)
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n\r\n`);
  socket.destroySoon();
};

const socketStatus: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

const listenForTrouble = (server: Server): void => {
  server.on('restifyError', (request, response, error) => raiseProblem(server, request, response, statusOf(error)));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
    refuseSocket(socket, socketStatus[error.code ?? ''] ?? '400 Bad Request'),
  );
  server.on('upgrade', (_request: IncomingMessage, socket: Socket) => refuseSocket(socket, '400 Bad Request'));
};

type First = (handler: (request: IncomingMessage, response: ServerResponse) => boolean) => void;

/** Runs before the framework parses anything: every answer gets its headers, strange hosts and strange paths end here. */
const guardDoor = (server: Server, hosts: ReadonlySet<string>): void =>
  (server as Server & { first: First }).first((request, response) => {
    setSecurityHeaders(response);
    const status = statusBeforeRouting(request, hosts);
    if (status !== null) raiseProblem(server, request, response, status);
    return status === null;
  });

const hostsOf = ({ publicBaseUrl, otherHosts = [] }: WebServerOptions): ReadonlySet<string> => {
  const { host, protocol, port } = new URL(publicBaseUrl);
  const spelledOut = port === '' ? [`${host}:${protocol === 'https:' ? 443 : 80}`] : [];
  return new Set([host, ...spelledOut, ...otherHosts].map((one) => one.toLowerCase()));
};

/**
 * The public listener, not yet listening: restify with the bounds of SEC-127, known hosts only (SEC-60), plain paths only (SEC-70),
 * security headers on every response, and nothing internal in any error (SEC-30). It reads no bodies: each route reads its own.
 */
export const createWebServer = (options: WebServerOptions): Server => {
  const server = createServer({ name: '', log: pino({ enabled: false }) as never });
  Object.assign(server.server as NodeServer, bounds);
  answerProblemsWith(server, bareProblem);
  guardDoor(server, hostsOf(options));
  listenForTrouble(server);
  return server;
};

/** Stops listening, lets running requests finish for `graceMs`, then ends what is left. */
export const closeWebServer = async (server: Server, graceMs = 5_000): Promise<void> => {
  const http = server.server as NodeServer;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => http.closeIdleConnections(), 50);
  const end = setTimeout(() => http.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(end);
};
