import { type Address, identityKey } from '../../core/identity.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { Shown } from '../../core/views.ts';
import type { Posted, Undelivered } from '../port.ts';
import { messageOf } from './blocks/render.ts';
import { undelivered } from './failures.ts';
import { inOrder } from './in-order.ts';
import type { Call, Failed, Worked } from './web-client.ts';

/** How our message ids are written: conversation and timestamp, since Slack's timestamps are unique in a conversation only. */
export const messageId = (channel: string, ts: string): string => `${channel}:${ts}`;

const placeOf = (message: string, { conversation }: Address): { channel: string; ts: string } | null => {
  const [channel, ts] = message.split(':');
  // a message elsewhere is never touched: what is shown belongs into this person's direct conversation (SEC-12)
  return channel === conversation && ts ? { channel, ts } : null;
};

/** Nothing in our messages is looked up, previewed or turned into a mention (SEC-13, SEC-65). */
const inert = { parse: 'none', link_names: false } as const;

/** Puts views into people's direct conversations. */
export interface Outbound {
  /** In place of `message` where that still exists, else as a new message. Views of one person arrive in the order given. */
  show(address: Address, shown: Shown, message: string | null): Promise<Result<Posted, Undelivered>>;
}

const poster = (call: Call) => {
  const post = (address: Address, shown: Shown) =>
    call(address.tenant, (client, token) =>
      client.chat.postMessage({
        token,
        channel: address.conversation,
        ...messageOf(shown),
        ...inert,
        unfurl_links: false,
        unfurl_media: false,
      }),
    );
  const update = (address: Address, shown: Shown, channel: string, ts: string) =>
    call(address.tenant, (client, token) => client.chat.update({ token, channel, ts, ...messageOf(shown), ...inert }));
  return { post, update };
};

const wasPosted = (answer: Worked<{ channel?: string; ts?: string }> | Failed): Result<Posted, Undelivered> => {
  if (!answer.ok) return no(undelivered(answer.failure));
  const { channel, ts } = answer.value;
  return channel && ts ? ok({ message: messageId(channel, ts) }) : no('unreachable');
};

/** Makes the outbound side of one channel. */
export const outbound = (call: Call): Outbound => {
  const { post, update } = poster(call);
  const ordered = inOrder();

  const replaced = async (address: Address, shown: Shown, message: string): Promise<Result<Posted, Undelivered> | null> => {
    const place = placeOf(message, address);
    const answer = place && (await update(address, shown, place.channel, place.ts));
    if (!answer || (!answer.ok && answer.reason === 'no-message')) return null;
    return answer.ok ? ok({ message }) : no(undelivered(answer.failure));
  };

  const show: Outbound['show'] = async (address, shown, message) =>
    (message === null ? null : await replaced(address, shown, message)) ?? wasPosted(await post(address, shown));

  return { show: (address, shown, message) => ordered(identityKey(address), () => show(address, shown, message)) };
};
