import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Html } from '../../../src/web/pages/html.ts';
import { setSecurityHeaders } from '../../../src/web/security-headers.ts';

/** What a browser asked for: the parts of the path that the route leaves open, and the fields of a form. */
export interface Asked {
  readonly names: readonly string[];
  readonly query: URLSearchParams;
  readonly fields: URLSearchParams;
}

/** A page, the address to go on to, or null: there is no such thing. */
export type Answer = { readonly page: Html } | { readonly goTo: string } | null;

/** One address of the demo. `:` in a path stands for a name. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  answer(asked: Asked): Promise<Answer> | Answer;
}

/** The running pages. */
export interface DemoWeb {
  readonly url: string;
  stop(): Promise<void>;
}

const longestForm = 4_096;
const asset = (name: string): string => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
const assets: ReadonlyMap<string, readonly [type: string, text: string]> = new Map([
  ['/demo.css', ['text/css', asset('demo.css')]],
  ['/demo.js', ['text/javascript', asset('demo.js')]],
]);

const send = (response: ServerResponse, status: number, type: string, text: string): void => {
  setSecurityHeaders(response);
  response.statusCode = status;
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(text);
};

/** Only pages of ours may act here, and only under a name of this machine: another site in the same browser gets nothing. */
const isOurs = ({ headers, method }: IncomingMessage): boolean => {
  if (!/^(127\.0\.0\.1|localhost):\d+$/.test(headers.host ?? '')) return false;
  if (headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate') return false;
  if (method === 'GET') return true;
  return headers['sec-fetch-site'] === 'same-origin' || headers.origin === `http://${headers.host}`;
};

const fieldsOf = async (request: IncomingMessage): Promise<URLSearchParams | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longestForm) return null;
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
};

const namesIn = (path: string, asked: string): readonly string[] | null => {
  const pattern = new RegExp(`^${path.replaceAll(':', '([a-z]+)')}$`);
  return pattern.exec(asked)?.slice(1) ?? null;
};

const answerOf = async (routes: readonly Route[], request: IncomingMessage): Promise<Answer> => {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  for (const route of routes) {
    const names = route.method === request.method ? namesIn(route.path, pathname) : null;
    if (!names) continue;
    const fields = await fieldsOf(request);
    return fields && route.answer({ names, query, fields });
  }
  return null;
};

const serve = async (routes: readonly Route[], request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (!isOurs(request)) return send(response, 403, 'text/plain', 'Only pages of this demo may do that.');
  const file = assets.get(request.url ?? '');
  if (file) return send(response, 200, file[0], file[1]);
  const answer = await answerOf(routes, request);
  if (!answer) return send(response, 404, 'text/plain', 'There is no such page.');
  if ('page' in answer) return send(response, 200, 'text/html', answer.page.text);
  response.setHeader('location', answer.goTo);
  send(response, 303, 'text/plain', '');
};

/** Serves the pages on this machine only. Rejects when the port is taken. */
export const serveDemo = async (routes: readonly Route[], port: number): Promise<DemoWeb> => {
  const server = createServer((request, response) => {
    serve(routes, request, response).catch(() => send(response, 500, 'text/plain', 'That did not work. Please try again.'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
};
