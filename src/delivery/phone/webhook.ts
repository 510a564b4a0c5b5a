import { createHmac } from 'node:crypto';
import type { PhoneMessage, PhoneProvider } from './port.ts';
import { post } from './post.ts';

/** A provider of one's own: an address that takes signed requests. The clock is epoch ms. */
export interface WebhookSettings {
  readonly url: string;
  readonly secret: () => string;
  readonly now: () => number;
  readonly withinMs?: number;
}

/** The signature of a request: HMAC-SHA-256 over `<timestamp>.<body>`, in hex behind `v1=`. The receiver refuses a timestamp (seconds) older than five minutes. */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;

/** Posts `{ id, kind: 'text' | 'call', to, text }`, signed. A repeat carries the same `id`: the receiver sends it once. */
export const webhookProvider = ({ url, secret, now, withinMs = 10_000 }: WebhookSettings): PhoneProvider => {
  const send = (kind: 'text' | 'call') => (message: PhoneMessage) => {
    const { id, to, text } = message;
    const body = JSON.stringify({ id, kind, to, text });
    const timestamp = String(Math.floor(now() / 1000));
    const headers = {
      'content-type': 'application/json',
      'x-latchkey-timestamp': timestamp,
      'x-latchkey-signature': signatureOf(secret(), timestamp, body),
    };
    return post({ url: new URL(url), headers, body, withinMs });
  };
  return { canCall: true, sendText: send('text'), call: send('call'), close: async () => {} };
};
