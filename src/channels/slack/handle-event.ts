import type { Identity } from '../../core/identity.ts';
import { hashed } from './hashed.ts';
import type { SlackOptions } from './options.ts';
import { EventDelivery, type HomeOpenedEvent, type MessageEvent } from './payloads.ts';
import { typedText } from './plain-text.ts';
import type { Heard, Turns } from './turns.ts';

const freshMs = 15 * 60_000;
const aheadMs = 5 * 60_000;
const openingMs = 24 * 3_600_000;

/** A message a person typed to the bot just now: no edit, deletion, forward, broadcast, file or bot, and not from hours ago (SEC-14). */
const isFreshHuman = (event: MessageEvent, nowMs: number): boolean => {
  const ageMs = nowMs - Number(event.ts) * 1000;
  const isPlain = event.subtype === undefined && !event.hidden && event.edited === undefined && !event.attachments?.length;
  return isPlain && event.bot_id === null && event.app_id === null && ageMs < freshMs && ageMs > -aheadMs;
};

const ofMessage = (identity: Identity, id: string, event: MessageEvent): Heard => ({
  identity,
  channel: event.channel,
  ids: [`slack:event:${id}`, `slack:message:${identity.tenant}:${event.channel}:${identity.person}:${event.ts}`],
  said: { kind: 'text', text: typedText(event.text) },
});

const ofOpening = (identity: Identity, id: string, event: HomeOpenedEvent): Heard => ({
  identity,
  channel: event.channel,
  ids: [`slack:event:${id}`],
  said: { kind: 'opened' },
});

/** Whether this person opens the conversation for the first time today: Slack tells of every opening, the product welcomes once. */
const isFirstOpening = ({ sessions, now }: SlackOptions, { tenant, person }: Identity): Promise<boolean> =>
  sessions.firstTime('slack-opening', [hashed(`${tenant}:${person}`)], openingMs, now());

/** What an event says to the bot, or null: nothing a person did for it. */
const heardOf = async (options: SlackOptions, identity: Identity, body: unknown): Promise<Heard | null> => {
  const { event, event_id: id, is_ext_shared_channel: isShared } = EventDelivery.parse(body);
  if ('ts' in event) {
    if (event.channel_type === 'im' && !isShared && isFreshHuman(event, options.now())) return ofMessage(identity, id, event);
    options.report({ what: 'refused', why: 'not-human', identity });
    return null;
  }
  if (!('channel' in event) || event.tab === 'home') return null;
  return (await isFirstOpening(options, identity)) ? ofOpening(identity, id, event) : null;
};

/** A message in the direct conversation, or its opening. Bolt has acknowledged it already. */
export const handleEvent = async (options: SlackOptions, turns: Turns, identity: Identity, body: unknown): Promise<void> => {
  const heard = await heardOf(options, identity, body);
  if (!heard) return;
  const admission = await turns.admit(identity);
  if (!admission.in) return turns.turnAway(identity, admission);
  const answer = await turns.hear(admission.address, heard);
  await turns.show(admission.address, answer, null);
};
