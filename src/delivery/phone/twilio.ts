import type { PhoneMessage, PhoneProvider } from './port.ts';
import { post } from './post.ts';

/** An account at Twilio: its SID, its token, and the number or sender that messages come from. */
export interface TwilioSettings {
  readonly url: string;
  readonly account: string;
  readonly secret: () => string;
  readonly from: string;
  readonly withinMs?: number;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one] ?? one);
const spoken = (text: string): string => `<Response><Say>${escaped(text)}</Say></Response>`;

/** Twilio's Messages and Calls resources (twilio.com/docs: Message resource, Call resource). It knows no repeat: a send that was cut off is not made again. */
export const twilioProvider = ({ url, account, secret, from, withinMs = 10_000 }: TwilioSettings): PhoneProvider => {
  const ask = (resource: 'Messages' | 'Calls', fields: Readonly<Record<string, string>>) =>
    post({
      url: new URL(`/2010-04-01/Accounts/${encodeURIComponent(account)}/${resource}.json`, url),
      headers: {
        authorization: `Basic ${Buffer.from(`${account}:${secret()}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ From: from, ...fields }).toString(),
      withinMs,
    });
  return {
    canCall: true,
    sendText: ({ to, text }: PhoneMessage) => ask('Messages', { To: to, Body: text }),
    call: ({ to, text }: PhoneMessage) => ask('Calls', { To: to, Twiml: spoken(text) }),
    close: async () => {},
  };
};
