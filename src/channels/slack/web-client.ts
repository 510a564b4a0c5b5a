import type { webApi } from '@slack/bolt';
import { no, ok } from '../../core/result.ts';
import type { Rests } from '../rests.ts';
import { slackFetch } from './egress.ts';
import { type CallFailure, failureOf } from './failures.ts';
import type { SlackOptions } from './options.ts';
import { sdkLogger } from './sdk-logger.ts';

/**
 * How Slack's clients are set up, ours and Bolt's: one fetch, 5 s, no waiting in a queue on 429. No retries of the SDK: it
 * would repeat `chat.postMessage`, which is not idempotent, after a timeout (SEC-128).
 */
export const clientOptions = (options: SlackOptions): webApi.WebClientOptions => ({
  slackApiUrl: options.apiUrl,
  allowAbsoluteUrls: false,
  fetch: slackFetch(options, options.now),
  timeout: 5000,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  logger: sdkLogger(options.report),
});

/** Calls Slack in the name of a tenant's installation; what failed is told by kind and reported. */
export type Call = <T>(
  tenant: string,
  method: (client: webApi.WebClient, token: string) => Promise<T>,
) => Promise<Worked<T> | Failed>;
/** A call that worked: Slack's answer. */
export interface Worked<T> {
  readonly ok: true;
  readonly value: T;
}
/** A call Slack refused or did not answer: a reason to act on, and the failure for the log. */
export interface Failed {
  readonly ok: false;
  readonly reason: CallFailure['why'];
  readonly failure: CallFailure;
}

const failed = (failure: CallFailure): Failed => ({ ...no(failure.why), failure });

/** Where Slack says wait and not how long. */
const leastRestMs = 1_000;

/** Makes the caller for one channel. A tenant without an installation is *broken*. */
export const caller = (client: webApi.WebClient, { tokenOf, report }: SlackOptions, rests: Rests): Call => {
  return async (tenant, method) => {
    const token = await tokenOf(tenant);
    if (token === null) return failed({ why: 'broken', code: 'slack-not-installed', retryAfterMs: 0 });
    try {
      return ok(await method(client, token));
    } catch (error) {
      const failure = failureOf(error);
      if (failure.why === 'throttled') rests.rest(tenant, failure.retryAfterMs || leastRestMs);
      if (failure.why === 'broken' || failure.why === 'unreachable')
        report({ what: 'trouble', code: `slack-${failure.code}`, reference: null });
      return failed(failure);
    }
  };
};
