import type { Identity } from '../../core/identity.ts';

/** Why a Slack delivery had no effect. */
export type SlackRefusal =
  | 'signature'
  | 'stale'
  | 'replay'
  | 'too-large'
  | 'malformed'
  | 'foreign-tenant'
  | 'outsider'
  | 'not-human';

/** What the Slack channel tells operators: kinds and reason classes, never a text, token, handle or body (SEC-116). */
export type SlackReport =
  | { readonly what: 'refused'; readonly why: SlackRefusal; readonly identity: Identity | null }
  | { readonly what: 'trouble'; readonly code: string; readonly reference: string | null };

/** The part of the sessions store the channel uses: names remembered by all replicas. Rejects when the store is gone (SEC-110). */
export interface Remembered {
  /** Remembers the names for `lifetimeMs`; true only when none of them was known. */
  firstTime(tag: string, names: readonly string[], lifetimeMs: number, now: number): Promise<boolean>;
}

/** Everything the Slack channel needs from outside. */
export interface SlackOptions {
  /** One or two signing secrets, active together (SEC-2). */
  readonly signingSecrets: readonly string[];
  /** Workspace and organisation ids that may talk to the bot; empty: nobody (SEC-8). */
  readonly teams: readonly string[];
  /** The bot token of a workspace or organisation, or null where it is not installed. */
  tokenOf(tenant: string): Promise<string | null>;
  /** Where Slack's Web API is: `https://slack.com/api/`, or a loopback stand-in in development mode. */
  readonly apiUrl: string;
  readonly isDevelopment: boolean;
  readonly sessions: Remembered;
  /** What the organisation speaks: for whoever Slack tells no language of. Never rejects. */
  locale(): Promise<string>;
  now(): number;
  report(report: SlackReport): void;
}
