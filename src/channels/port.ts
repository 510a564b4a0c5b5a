import type { Address, ChannelName, Identity } from '../core/identity.ts';
import type { Result } from '../core/result.ts';
import type { Sentence, Shown } from '../core/views.ts';

/**
 * What a channel heard, after every inbound gate (SEC-1 to SEC-15) passed: a fresh message, press or opening by a full member.
 * `ids` are the content identities of the delivery, each good to recognise a repeat (SEC-3).
 */
export interface Inbound {
  readonly ids: readonly string[];
  readonly address: Address;
  /** `direct`: a one-to-one conversation. Anything else is public: no flow runs there (SEC-12). A lookup that failed is public. */
  readonly where: 'direct' | 'public';
  readonly said:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'pressed'; readonly handle: string; readonly fields: Readonly<Record<string, string>> }
    | { readonly kind: 'opened' };
}

/** What to answer with: the view of this turn, or null when there is nothing to say (a repeat, a stale press). */
export interface Answer {
  readonly shown: Shown | null;
  /** True where `shown` replaces the card that was pressed; false: a message of its own. */
  readonly replaces: boolean;
  /** What the card in the direct conversation is called, where `shown` only points there: for a window that only the asker sees. */
  readonly elsewhere?: Sentence;
}

/** The product behind a channel. `heard` resolves on commit plus a short wait for quick effects; never later than 800 ms. */
export interface Listener {
  heard(inbound: Inbound): Promise<Answer>;
  /** The card a handle belongs to, for a channel that asks in a window of its own; null when it is stale or somebody else's. Changes nothing. */
  look(identity: Identity, handle: string): Promise<Shown | null>;
  /** After a channel delivered an answer itself (invoke response, message): which message now shows the turn. */
  posted(identity: Identity, handle: string, message: string): Promise<void>;
}

/** A message that was posted: the platform's id of it. */
export interface Posted {
  readonly message: string;
}

/** Why a message could not be delivered: the person is gone, blocked the bot, the platform asks to wait, or it cannot be reached. */
export type Undelivered = 'gone' | 'blocked' | 'throttled' | 'unreachable';

/** What the platform says of a person: full members only may use the bot (SEC-9). */
export type Standing = 'member' | 'outsider' | 'unknown';

/** One chat platform. A channel translates; it never decides. No optional members. */
export interface Channel {
  readonly name: ChannelName;
  /** Shows a view in the person's direct conversation: in place of `message` where that is given and the platform can, else as a new message. Safe to repeat. */
  show(address: Address, shown: Shown, message: string | null): Promise<Result<Posted, Undelivered>>;
  /** A way to speak first to a person; null when there is none yet. */
  home(identity: Identity): Promise<Address | null>;
  standing(identity: Identity): Promise<Standing>;
  /** The confirmed mail address of the person's profile, at most 60 s old; null: none, or it may not or cannot be read. Decides only where it is declared that people cannot choose it (SEC-16). */
  profileMail(identity: Identity): Promise<string | null>;
  /** Until when the platform asked to be left alone (`Retry-After`) in this tenant, epoch ms; 0: it did not. What nobody waits for holds still until then. */
  restsUntil(tenant: string): number;
}
