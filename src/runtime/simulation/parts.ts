import type { Parts } from '../parts.ts';

/** What simulating works with: what people have registered, and which groups they are in. */
export type SimulationParts = Pick<Parts, 'methods' | 'now' | 'documents' | 'keys'> & {
  readonly records: Pick<Parts['records'], 'registrationsByAccount'>;
  readonly directory: Pick<Parts['directory'], 'members' | 'memberOf'>;
  readonly reporting: { readonly store: Pick<Parts['reporting']['store'], 'registrationSample' | 'registrationsAmong'> };
};

/** What took less is done again each time it is asked for. */
const quickMs = 300;
const longestKeptMs = 600_000;
/** What took a second is good for twenty. */
const keptShare = 20;

/** Something that was read or counted: when it was begun by the clock of the product (epoch ms), and how long it took. */
export interface Dated {
  readonly at: number;
  readonly tookMs: number;
}

/** Whether something is still good enough to be used again, at `now` (epoch ms): the longer it took, the longer it is, ten minutes at most. */
export const isFresh = ({ at, tookMs }: Dated, now: number): boolean =>
  tookMs >= quickMs && Math.abs(now - at) < Math.min(longestKeptMs, tookMs * keptShare);
