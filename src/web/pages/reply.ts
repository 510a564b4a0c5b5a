import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Html } from './html.ts';

/** An answer, as a value: what a route gives back. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  /** Text, or the bytes of a picture. */
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
}

type Headers = Reply['headers'];

/** A page. */
export const pageReply = (page: Html, status = 200, headers: Headers = {}): Reply => ({
  status,
  type: 'text/html; charset=utf-8',
  body: page.text,
  headers,
});

/** A value for our own scripts. */
export const jsonReply = (value: object, status = 200, headers: Headers = {}): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
  headers,
});

/** *Look there now*: after a POST, so that a reload repeats nothing. */
export const seeOther = (location: string, headers: Headers = {}): Reply => ({
  status: 303,
  type: 'text/plain; charset=utf-8',
  body: '',
  headers: { ...headers, location },
});

/** Sends an answer; to HEAD without its body. After a refusal the connection is not used again: its sender may still be sending. */
export const sendReply = (request: IncomingMessage, response: ServerResponse, reply: Reply): void => {
  const closing = reply.status >= 400 && request.method !== 'GET' && request.method !== 'HEAD' ? { connection: 'close' } : {};
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'content-length': String(Buffer.byteLength(reply.body)),
    ...closing,
    ...(reply.headers as Record<string, string | string[]>),
  });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
};
