import type { Kind } from '../../core/policy-effect.ts';
import type { Holder } from '../registration/last-seen.ts';
import { bestOf } from '../reports/census.ts';
import type { Membership } from './memberships.ts';
import type { SimulationParts } from './parts.ts';

/** Of each kind so many are kept by name, those who come first in the order of the store. */
const namesKept = 60;

/** Somebody by name, and how many came before. */
interface Named {
  readonly account: string;
  readonly place: number;
}

/** People who are alike, counted, and the first of them by name. */
export interface NamedKind extends Kind {
  readonly first: readonly Named[];
}

interface Growing extends Omit<NamedKind, 'people' | 'first'> {
  people: number;
  readonly first: Named[];
}

const sorted = <T extends string>(some: Iterable<T>): readonly T[] => [...new Set(some)].sort();

/** What is the same for everybody of a kind, of one person. */
export const kindOf = (
  parts: Pick<SimulationParts, 'methods' | 'now'>,
  membership: Pick<Membership, 'groupsOf'>,
  { account, registrations, unconfirmed = [] }: Holder,
): Omit<Kind, 'people'> => ({
  unconfirmed: sorted(unconfirmed),
  has: sorted(registrations.map(({ method }) => method)),
  usable: sorted(bestOf(parts, registrations).map(({ method }) => method)),
  groups: membership.groupsOf(account),
});

/** Counts people by kind: there are few kinds, however many people, and whatever is asked about a policy is asked once for each. */
export class Tally {
  readonly #kinds = new Map<string, Growing>();
  #people = 0;

  add(kind: Omit<Kind, 'people'>, account: string): void {
    const name = JSON.stringify([kind.has, kind.usable, kind.unconfirmed, kind.groups]);
    const known = this.#kinds.get(name) ?? { ...kind, people: 0, first: [] };
    if (known.people === 0) this.#kinds.set(name, known);
    known.people += 1;
    if (known.first.length < namesKept) known.first.push({ account, place: this.#people });
    this.#people += 1;
  }

  get kinds(): readonly NamedKind[] {
    return [...this.#kinds.values()];
  }
}
