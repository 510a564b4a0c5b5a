import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { WithLastSeen } from '../registration/last-seen.ts';
import type { Memberships } from './memberships.ts';
import type { Dated, SimulationParts } from './parts.ts';
import { kindOf, type NamedKind, Tally } from './tally.ts';

const accountsAPage = 500;

/** Everybody who has registered anything, counted by kind; `groupsAt` is when the members of groups were read, null: no group was asked for. */
export interface People extends Dated {
  readonly groupsAt: number | null;
  readonly kinds: readonly NamedKind[];
}

/** One counting of everybody, for all who ask meanwhile. */
export class Counting {
  readonly done: Promise<People>;
  readonly #tally = new Tally();

  constructor(
    parts: SimulationParts,
    memberships: Memberships,
    groups: readonly string[],
    look: WithLastSeen,
    goesOn: () => void,
  ) {
    this.done = this.#count(parts, memberships, groups, look, goesOn);
    this.done.catch(() => undefined); // whoever waits hears of it
  }

  /** The kinds of those looked at so far. */
  get soFar(): readonly NamedKind[] {
    return this.#tally.kinds;
  }

  /** Everybody, if that takes no longer than `ms`; null else. */
  within(ms: number): Promise<People | null> {
    return Promise.race([this.done, pause(ms, null, { ref: false })]);
  }

  /** Memory stays flat: a page of people is forgotten before the next, and a chat turn may come in between. */
  async #count(
    parts: SimulationParts,
    memberships: Memberships,
    groups: readonly string[],
    look: WithLastSeen,
    goesOn: () => void,
  ): Promise<People> {
    const begun = performance.now();
    const membership = await memberships.of(groups);
    const at = parts.now();
    let next: string | null = null;
    do {
      const page = await parts.records.registrationsByAccount(next, accountsAPage);
      for (const one of await look(page.accounts)) this.#tally.add(kindOf(parts, membership, one), one.account);
      next = page.next;
      await turn();
      goesOn();
    } while (next !== null);
    return { at, tookMs: performance.now() - begun, groupsAt: membership.at, kinds: this.#tally.kinds };
  }
}
