import type { webApi } from '@slack/bolt';
import { AppError } from '../../core/result.ts';
import { BoundedMap } from './bounded-map.ts';

const timeoutMs = 10_000;
const slackHosts: ReadonlySet<string> = new Set(['slack.com', 'hooks.slack.com']);
const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Where the bot may call: Slack's own hosts, and in development mode the loopback address of `apiUrl`. */
export interface EgressOptions {
  readonly apiUrl: string;
  readonly isDevelopment: boolean;
}

/** Whether the bot's credentials may go to this address: https to a listed host, or the development stand-in (SEC-6, SEC-7). */
export const isAllowed = (address: URL, { apiUrl, isDevelopment }: EgressOptions): boolean => {
  if (address.username !== '' || address.password !== '') return false;
  if (address.protocol === 'https:' && address.port === '' && slackHosts.has(address.hostname)) return true;
  return isDevelopment && loopbackHosts.has(address.hostname) && address.origin === new URL(apiUrl).origin;
};

/** Slack asked for time: until when (epoch ms) each method and conversation stays closed (SEC-128). */
const closedUntil = (now: () => number) => {
  const until = new BoundedMap<string, number>(10_000);
  return {
    left: (key: string): number => {
      const leftMs = (until.get(key) ?? 0) - now();
      if (leftMs <= 0) until.delete(key);
      return Math.max(0, leftMs);
    },
    close: (key: string, seconds: number): void => void until.set(key, now() + seconds * 1000),
  };
};

const keyOf = (address: URL, body: unknown): string =>
  `${address.pathname} ${typeof body === 'string' ? (new URLSearchParams(body).get('channel') ?? '') : ''}`;

/**
 * The one way out to Slack: every Web API call goes through it. Refuses any other host, follows no redirect, gives up after
 * 10 s, and while Slack asked to wait answers 429 itself.
 */
export const slackFetch = (options: EgressOptions, now: () => number): webApi.FetchFunction => {
  const gate = closedUntil(now);
  return async (url, init) => {
    const address = new URL(url);
    if (!isAllowed(address, options)) throw new AppError('slack-host-refused', 'not a Slack address');
    const key = keyOf(address, init?.body);
    const leftMs = gate.left(key);
    if (leftMs > 0) return new Response(null, { status: 429, headers: { 'retry-after': String(Math.ceil(leftMs / 1000)) } });
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(init?.signal ? [init.signal] : [])]);
    const response = await fetch(address, { ...init, redirect: 'error', signal });
    if (response.status === 429) gate.close(key, Number(response.headers.get('retry-after') ?? 1) || 1);
    return response;
  };
};
