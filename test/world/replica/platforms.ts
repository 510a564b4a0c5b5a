import { setTimeout as sleep } from 'node:timers/promises';
import type { Answered, Unsigned } from '../slack/front.ts';
import { SlackCloud } from '../slack-cloud.ts';

const mostRetries = 5;
const retryAfterMs = 150;

/** A Slack that delivers again, with a fresh signature, what was not acknowledged: as the real one does, only sooner. */
export class PersistentSlackCloud extends SlackCloud {
  override async deliver(request: Unsigned, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    for (let retry = 0; ; retry += 1) {
      const again: Record<string, string> =
        retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_error' };
      const answer = await super.deliver(request, { ...headers, ...again }).catch(() => null);
      if (answer && (answer.status < 500 || retry >= mostRetries)) return answer;
      if (retry >= mostRetries) throw new Error('a request to the bot was not acknowledged');
      await sleep(retryAfterMs);
    }
  }
}
