import type { ServerResponse } from 'node:http';

/** An answer of the API, as a value. */
export interface ApiReply {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem by a stable code and a sentence for whoever writes the program that asks (Entra model 12.9). */
export const apiProblem = (
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): ApiReply => ({
  status,
  body: { error: { code, message } },
  headers,
});

/** Sends an answer; nothing of it may be kept on the way. */
export const sendApi = (response: ServerResponse, { status, body, headers = {} }: ApiReply): void => {
  const text = JSON.stringify(body);
  response.statusCode = status;
  const all = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  };
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
  response.end(text);
};
