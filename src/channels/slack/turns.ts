import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address, Identity } from '../../core/identity.ts';
import { undetermined } from '../../core/languages.ts';
import type { Result } from '../../core/result.ts';
import type { Shown } from '../../core/views.ts';
import type { Answer, Inbound, Listener, Posted, Undelivered } from '../port.ts';
import { errorCode } from './error-code.ts';
import { hashed } from './hashed.ts';
import type { SlackOptions } from './options.ts';
import type { Outbound } from './outbound.ts';
import { refusal, trouble } from './own-views.ts';
import type { People } from './people.ts';

/** Waits after which an answer is tried again when Slack asked for time; a sweep repeats what is still not shown then (SEC-128). */
const retryAfterMs = [1000, 2000, 4000];

/** A delivery, understood: everything of `Inbound` but where the person is reached. */
export interface Heard {
  readonly identity: Identity;
  /** The conversation it came from; null: a window, which has none. */
  readonly channel: string | null;
  readonly ids: Inbound['ids'];
  readonly said: Inbound['said'];
}

/** Nobody the bot talks to: where they could be told so, and in which language. */
export interface Outside {
  readonly in: false;
  readonly address: Address | null;
  readonly locale: string;
}

/** Who a delivery is from: a full member with a direct conversation, or nobody the bot talks to (SEC-9). */
export type Admission = { readonly in: true; readonly address: Address } | Outside;

/** One turn: who is it, what do they hear back, show it. */
export interface Turns {
  admit(identity: Identity): Promise<Admission>;
  /** Reports an outsider and, where `address` is given, tells them once a minute that the bot is not for them. */
  turnAway(identity: Identity, outside: Outside): Promise<void>;
  /** What to answer with. Rejects never: an outage becomes a neutral notice with a reference (SEC-30). */
  hear(address: Address, heard: Heard): Promise<Answer>;
  /** Shows an answer in the person's direct conversation, and says which message shows it. */
  show(address: Address, answer: Answer, message: string | null): Promise<void>;
}

/** Direct is the person's own conversation with the bot, as Slack itself names it; everything else is public (SEC-12). */
const whereOf = ({ channel }: Heard, { conversation }: Address): Inbound['where'] =>
  channel === null || channel === conversation ? 'direct' : 'public';

const shower = (outbound: Outbound) => async (address: Address, shown: Shown, message: string | null) => {
  let result: Result<Posted, Undelivered> = await outbound.show(address, shown, message);
  for (const waitMs of retryAfterMs) {
    if (result.ok || result.reason !== 'throttled') return result;
    await sleep(waitMs, undefined, { ref: false });
    result = await outbound.show(address, shown, message);
  }
  return result;
};

/** Makes the turns of one channel. */
export const turns = (options: SlackOptions, who: People, outbound: Outbound, listener: Listener): Turns => {
  const show = shower(outbound);

  const troubled = (address: Address, error: unknown): Answer => {
    const reference = randomBytes(5).toString('hex');
    options.report({ what: 'trouble', code: errorCode(error, 'slack-turn'), reference });
    return { shown: trouble(address.locale, reference), replaces: false };
  };

  return {
    admit: async (identity) => {
      const [standing, address] = await Promise.all([who.standing(identity), who.home(identity)]);
      if (standing === 'member' && address) return { in: true, address };
      const isKnown = address !== null && address.locale !== undetermined;
      return { in: false, address, locale: isKnown ? address.locale : await options.locale() };
    },

    turnAway: async (identity, { address, locale }) => {
      options.report({ what: 'refused', why: 'outsider', identity });
      const name = hashed(`${identity.tenant}:${identity.person}`);
      if (!address || !(await options.sessions.firstTime('slack-refusal', [name], 60_000, options.now()))) return;
      await show(address, refusal(locale), null);
    },

    hear: async (address, heard) => {
      try {
        return await listener.heard({ ids: heard.ids, address, where: whereOf(heard, address), said: heard.said });
      } catch (error) {
        return troubled(address, error);
      }
    },

    show: async (address, answer, message) => {
      if (!answer.shown) return;
      const result = await show(address, answer.shown, answer.replaces ? message : null);
      const [handle] = Object.values(answer.shown.handles);
      if (result.ok && handle !== undefined) await listener.posted(address, handle, result.value.message);
    },
  };
};
