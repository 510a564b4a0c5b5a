import { createHmac } from 'node:crypto';

/** A request as Slack sends it, before it is signed. */
export interface Unsigned {
  readonly body: string;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the bot answered, and after how many ms. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

/** Slack's signature of a body at a second. */
export const signed = (secret: string, seconds: number, body: string): Record<string, string> => ({
  'x-slack-request-timestamp': String(seconds),
  'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`,
});

/** An event as JSON. */
export const eventRequest = (payload: unknown): Unsigned => ({
  body: JSON.stringify(payload),
  contentType: 'application/json',
});

/** A command as a form. */
export const formRequest = (fields: Readonly<Record<string, string>>): Unsigned => ({
  body: new URLSearchParams(fields).toString(),
  contentType: 'application/x-www-form-urlencoded',
});

/** An interaction as JSON in a form. */
export const interactionRequest = (payload: unknown): Unsigned => formRequest({ payload: JSON.stringify(payload) });

/** Sends a request as it is, with the headers given. */
export const send = async (url: string, request: Unsigned, headers: Readonly<Record<string, string>>): Promise<Answered> => {
  const begun = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    body: request.body,
    headers: { 'content-type': request.contentType, ...request.headers, ...headers },
  });
  return { status: response.status, text: await response.text(), ms: performance.now() - begun };
};
