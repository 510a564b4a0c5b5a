import { webApi } from '@slack/bolt';
import type { Undelivered } from '../port.ts';
import { errorCode } from './error-code.ts';

/** Why a call to Slack did not work. `no-message`: there is nothing to replace; `no-person`: Slack knows nobody of that id; `broken`: our fault or the installation's. */
export interface CallFailure {
  readonly why: Undelivered | 'no-message' | 'no-person' | 'broken';
  /** Slack's error name or the SDK's error code, for operators. */
  readonly code: string;
  /** How long Slack asked to wait, in ms; 0: it did not say. */
  readonly retryAfterMs: number;
}

const meanings: Readonly<Record<string, CallFailure['why']>> = {
  account_inactive: 'gone',
  channel_not_found: 'gone',
  user_disabled: 'gone',
  user_not_found: 'no-person',
  user_not_visible: 'no-person',
  users_not_found: 'no-person',
  cannot_dm_bot: 'blocked',
  messages_tab_disabled: 'blocked',
  not_in_channel: 'blocked',
  is_archived: 'blocked',
  restricted_action: 'blocked',
  message_not_found: 'no-message',
  cant_update_message: 'no-message',
  edit_window_closed: 'no-message',
  ratelimited: 'throttled',
  rate_limited: 'throttled',
  internal_error: 'unreachable',
  fatal_error: 'unreachable',
  request_timeout: 'unreachable',
  service_unavailable: 'unreachable',
};

const failure = (why: CallFailure['why'], code: string, retryAfterMs = 0): CallFailure => ({ why, code, retryAfterMs });

/** What an error of the Web API client means. */
export const failureOf = (error: unknown): CallFailure => {
  if (error instanceof webApi.WebAPIRateLimitedError) return failure('throttled', 'ratelimited', error.retryAfter * 1000);
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error;
    return failure(Object.hasOwn(meanings, code) ? (meanings[code] ?? 'broken') : 'broken', code);
  }
  if (error instanceof webApi.WebAPIHTTPError) return failure('unreachable', `http-${error.statusCode}`);
  if (error instanceof webApi.WebAPIRequestError) return failure('unreachable', 'request');
  return failure('broken', errorCode(error, 'slack-call'));
};

/** The failure in the words of the channel port. Nothing to replace and our own faults are *unreachable*: a later try may work. */
export const undelivered = ({ why }: CallFailure): Undelivered => {
  if (why === 'no-person') return 'gone';
  return why === 'no-message' || why === 'broken' ? 'unreachable' : why;
};
