import type { PersonState } from '../core/campaigns/person.ts';

/** Somebody a campaign is about: what became of them, how often they were asked, and when it is their turn again. Times are epoch ms. */
export interface CampaignPerson {
  readonly campaign: string;
  readonly account: string;
  readonly state: PersonState;
  readonly asked: number;
  readonly askedAt: number | null;
  readonly dueAt: number;
}

/** Somebody whose turn it is, and the hold on them; it ends by itself. */
export interface ClaimedPerson extends CampaignPerson {
  readonly hold: string;
}

/** How many of a campaign stand where. `asked` counts everybody who was asked at least once; `answered` those of them who are done. */
export interface CampaignCounts {
  readonly people: number;
  readonly asked: number;
  readonly answered: number;
  readonly byState: Readonly<Partial<Record<PersonState, number>>>;
  /** When the next person's turn comes; null: nobody waits. */
  readonly nextDueAt: number | null;
}

/** What becomes of somebody after their turn. */
export type Turn = Pick<CampaignPerson, 'state' | 'asked' | 'askedAt' | 'dueAt'>;

/**
 * The people of campaigns, in SQL. Who they are rests sealed; a row that was altered is refused with `AppError('seal-broken')`.
 * Every call rejects with `AppError('store-unavailable')` when the store is gone.
 */
export interface Campaigns {
  /** Adds people who wait, due then; whoever is there already stays as they are. */
  add(campaign: string, accounts: readonly string[], dueAt: number): Promise<void>;
  /** Takes people who wait and are due, longest first; none is held twice at once. */
  claim(campaign: string, now: number, leaseMs: number, limit: number): Promise<readonly ClaimedPerson[]>;
  /** Writes down what became of them; false where the hold was lost. */
  settle(claimed: ClaimedPerson, turn: Turn): Promise<boolean>;
  /** People who were asked and still wait, in order of their ids behind `after`; for a look at who has answered meanwhile. */
  asked(campaign: string, after: string | null, limit: number): Promise<readonly (CampaignPerson & { readonly id: string })[]>;
  /** Closes somebody who still waits and is held by nobody; false where that is no longer so. */
  close(campaign: string, id: string, state: PersonState, now: number): Promise<boolean>;
  counts(campaign: string): Promise<CampaignCounts>;
}
