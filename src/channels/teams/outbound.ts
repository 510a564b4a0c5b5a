import type { Activity } from 'botbuilder';
import { no, ok, type Result } from '../../core/result.ts';
import type { Posted, Undelivered } from '../port.ts';
import type { Rests } from '../rests.ts';
import type { Connectors } from './connectors.ts';
import type { TeamsOptions } from './options.ts';

/** Where a message goes; to a `serviceUrl` whose host is not on the list nothing is sent (SEC-7). */
export interface Place {
  readonly serviceUrl: string;
  readonly conversation: string;
}

/** Puts messages into conversations, one after the other within a conversation, so that an older card never covers a newer one. */
export interface Outbound {
  /** Posts, or replaces `message` where it is given and still there. */
  put(place: Place, activity: Partial<Activity>, message: string | null): Promise<Result<Posted, Undelivered>>;
  /** Ends when nothing is on its way any more. */
  drained(): Promise<void>;
}

const longestPauseMs = 10 * 60_000;
/** Messages on their way, and conversations told to wait, at most; beyond that new ones are refused or the oldest forgotten. */
const most = 5_000;

/** What the SDK says of a failed call; a network error or a timeout has no status. */
export interface Failure {
  readonly statusCode?: number;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

const reasonOf = ({ statusCode }: Failure): Undelivered => {
  if (statusCode === 403) return 'blocked';
  if (statusCode === 404) return 'gone';
  return statusCode === 429 ? 'throttled' : 'unreachable';
};

/** `Retry-After` in ms from `now`: seconds or a date (RFC 9110 §10.2.3); one second where a 429 names none. */
export const pauseOf = ({ response }: Failure, now: number): number => {
  const named = response?.headers?.get('retry-after') ?? '1';
  const asked = /^\d+$/.test(named) ? Number(named) * 1_000 : Date.parse(named) - now;
  return Math.min(Number.isFinite(asked) ? Math.max(asked, 0) : 1_000, longestPauseMs);
};

/** Teams counts by bot, whoever is written to: one rest for all tenants. */
export const everywhere = '';

/** Posts and updates through the connector, never twice for one call; a conversation told to wait is left alone until then (SEC-128). */
export const outbound = (options: TeamsOptions, connect: Connectors, rests: Rests): Outbound => {
  const lines = new Map<string, Promise<unknown>>();
  const pausedUntil = new Map<string, number>();
  let waiting = 0;

  const pause = (conversation: string, forMs: number): void => {
    if (pausedUntil.size >= most) pausedUntil.delete(pausedUntil.keys().next().value ?? '');
    pausedUntil.set(conversation, options.now() + forMs);
  };
  const failed = (error: unknown, conversation: string): Undelivered => {
    const failure = (typeof error === 'object' && error !== null ? error : {}) as Failure;
    const reason = reasonOf(failure);
    if (reason === 'throttled') {
      const forMs = pauseOf(failure, options.now());
      pause(conversation, forMs);
      rests.rest(everywhere, forMs);
    }
    if (reason === 'unreachable') options.report({ event: 'failed', doing: 'reach the connector', error });
    return reason;
  };
  const isPaused = (conversation: string): boolean => {
    if ((pausedUntil.get(conversation) ?? 0) > options.now()) return true;
    pausedUntil.delete(conversation);
    return false;
  };
  const call = async (
    { serviceUrl, conversation }: Place,
    activity: Partial<Activity>,
    message: string | null,
  ): Promise<Result<Posted, Undelivered>> => {
    if (isPaused(conversation)) return no('throttled');
    try {
      const { conversations } = await connect(serviceUrl);
      const { id } = message
        ? await conversations.updateActivity(conversation, message, { ...activity, id: message })
        : await conversations.sendToConversation(conversation, activity);
      return ok({ message: id ?? message ?? '' });
    } catch (error) {
      return no(failed(error, conversation));
    }
  };
  const put: Outbound['put'] = async (place, activity, message) => {
    const first = await call(place, activity, message);
    return message && !first.ok && first.reason === 'gone' ? call(place, activity, null) : first;
  };

  return {
    async put(place, activity, message) {
      if (waiting >= most) return no('throttled');
      waiting += 1;
      const before = lines.get(place.conversation) ?? Promise.resolve();
      const mine = before.then(() => put(place, activity, message));
      lines.set(place.conversation, mine);
      return mine.finally(() => {
        waiting -= 1;
        if (lines.get(place.conversation) === mine) lines.delete(place.conversation);
      });
    },
    drained: async () => {
      await Promise.all(lines.values());
    },
  };
};
