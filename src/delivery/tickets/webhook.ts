import { createHash, createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { no, ok } from '../../core/result.ts';
import type { Tickets, TicketsSettings } from './port.ts';
import { ask, isDone, isFinal, type Reply } from './request.ts';

const Existing = z.looseObject({ exists: z.boolean() });
const marked = /^whsec_(?=[A-Za-z0-9+/]+=*$)/;

/** A secret as Standard Webhooks writes it (`whsec_` and base64), or any other text as it stands. */
const keyOf = (secret: string): Buffer =>
  marked.test(secret) ? Buffer.from(secret.replace(marked, ''), 'base64') : Buffer.from(secret);

/** Ids are signed between full stops, so they hold none; one id for one note. */
const idOf = (id: string): string => `msg_${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;

/** The signature over id, time and body: HMAC-SHA-256 (Standard Webhooks 1.0.0, signature scheme). `at` is in seconds. */
export const signatureOf = (secret: string, id: string, at: number, body: string): string =>
  `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${at}.${body}`).digest('base64')}`;

/** What a message is: its kind, when it happened (epoch ms), and its plain data. */
interface Message {
  readonly type: 'ticket.note' | 'ticket.lookup' | 'latchkey.check';
  readonly at: number;
  readonly data: Readonly<Record<string, string>>;
}

const post = ({ url, secret, now }: TicketsSettings, id: string, { type, at, data }: Message): Promise<Reply | null> => {
  const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data });
  const seconds = Math.floor(now() / 1000);
  return ask(new URL(url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signatureOf(secret(), id, seconds, body),
    },
    body,
  });
};

/**
 * Tickets by webhook, signed as Standard Webhooks 1.0.0 has it. A look-up is answered with `{"exists": true}` or false; a note with any 2xx. The receiver
 * knows a repeat by its `webhook-id`.
 */
export const webhookTickets = (settings: TicketsSettings): Tickets => ({
  exists: async (ticket) => {
    const reply = await post(settings, idOf(randomUUID()), { type: 'ticket.lookup', at: settings.now(), data: { ticket } });
    if (reply?.status === 404) return ok(false);
    const read = reply && isDone(reply) ? Existing.safeParse(reply.body) : null;
    return read?.success ? ok(read.data.exists) : no('unreachable');
  },
  comment: async ({ id, ticket, text, at }) => {
    const reply = await post(settings, idOf(id), { type: 'ticket.note', at, data: { ticket, text } });
    if (reply && isDone(reply)) return ok(null);
    return no(reply && isFinal(reply) ? 'refused' : 'unreachable');
  },
  check: async () => {
    const reply = await post(settings, idOf(randomUUID()), { type: 'latchkey.check', at: settings.now(), data: {} });
    if (!reply) return no('unreachable');
    return isDone(reply) ? ok(null) : no('refused');
  },
});
