import type { Result } from '../../core/result.ts';

/** Something to write down at a ticket: plain text, no secret and no number in it. A repeat carries the same `id`. `at` is epoch ms: when it happened. */
export interface TicketNote {
  readonly id: string;
  readonly ticket: string;
  readonly text: string;
  readonly at: number;
}

/**
 * The organisation's service desk. Every call ends within 20 s and never throws. `unreachable`: no answer, or none we could use: try again later;
 * `refused`: never.
 */
export interface Tickets {
  /** Whether there is a ticket of this name. */
  exists(ticket: string): Promise<Result<boolean, 'unreachable'>>;
  /** Adds a note that agents see and the person does not; at least once, by its id. */
  comment(note: TicketNote): Promise<Result<null, 'refused' | 'unreachable'>>;
  /** Whether it answers and lets us in. */
  check(): Promise<Result<null, 'refused' | 'unreachable'>>;
}

/** Where the service desk is, and how we prove ourselves there. `secret` is read at each use. */
export interface TicketsSettings {
  readonly kind: 'webhook' | 'servicenow';
  readonly url: string;
  readonly user: string;
  readonly secret: () => string;
  /** Epoch ms. */
  readonly now: () => number;
}
