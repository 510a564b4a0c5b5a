import { no, ok } from '../../core/result.ts';
import { ask, isDone, isFinal } from '../tickets/request.ts';
import { signatureOf } from '../tickets/webhook.ts';
import type { SiemSink } from './port.ts';
import { type Place, reach } from './reaching.ts';

/** Where the webhook is, and what signs it. `secret` is read at each use; `now` is epoch ms. */
export interface WebhookSettings {
  readonly url: string;
  readonly secret: () => string;
  readonly now: () => number;
}

const placeOf = ({ protocol, hostname, port }: URL): Place => {
  const isTls = protocol === 'https:';
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || (isTls ? 443 : 80)), isTls, ca: null };
};

/**
 * Records as JSON, signed as Standard Webhooks 1.0.0 has it: `{"type": "audit.records", "timestamp": …, "data": {"records": […]}}`. Any 2xx is a receipt.
 * The `webhook-id` is made of the first and the last place in the chain: a repeat of the same batch has the same.
 */
export const webhookSink = ({ url, secret, now }: WebhookSettings): SiemSink => ({
  name: 'webhook',
  check: () => reach(placeOf(new URL(url))),
  send: async (records) => {
    const [first, last] = [records[0]?.seq ?? 0, records.at(-1)?.seq ?? 0];
    const id = `msg_audit_${first}_${last}`;
    const at = Math.floor(now() / 1000);
    const body = JSON.stringify({ type: 'audit.records', timestamp: new Date(now()).toISOString(), data: { records } });
    const reply = await ask(new URL(url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(at),
        'webhook-signature': signatureOf(secret(), id, at, body),
      },
      body,
    });
    if (!reply) return no('unreachable');
    if (isDone(reply)) return ok(null);
    return no(isFinal(reply) ? 'refused' : 'unreachable');
  },
});
