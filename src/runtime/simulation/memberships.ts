import { setImmediate as turn } from 'node:timers/promises';
import type { IsIn } from '../../core/policy-reach.ts';
import { IdSet, markOf } from './id-set.ts';
import { type Dated, isFresh, type SimulationParts } from './parts.ts';

const membersAPage = 1_000;
const mostKept = 20;

/** Who was in some groups when they were last read, nested ones counted. `at` is when the first of them was read, epoch ms; null: no group was asked for. */
export interface Membership {
  readonly at: number | null;
  /** Those of the groups that an account is in. */
  groupsOf(account: string): readonly string[];
}

interface Group extends Dated {
  readonly members: IdSet;
}

const membershipIn = (read: readonly (readonly [string, Group])[]): Membership => ({
  at: read.length === 0 ? null : Math.min(...read.map(([, { at }]) => at)),
  groupsOf: (account) => {
    if (read.length === 0) return [];
    const mark = markOf(account);
    return read.filter(([, { members }]) => members.has(mark)).map(([group]) => group);
  },
});

type Reads = Pick<SimulationParts, 'directory' | 'now'>;

/** Reads one group a page at a time; a chat turn may come in between. */
const readGroup = async ({ directory, now }: Reads, group: string, goesOn: () => void): Promise<Group> => {
  const [at, begun] = [now(), performance.now()];
  const members = new IdSet();
  let after: string | null = null;
  do {
    const page = await directory.members([group], after, membersAPage);
    for (const { id } of page.accounts) members.add(markOf(id));
    after = page.next;
    await turn();
    goesOn();
  } while (after !== null);
  return { at, tookMs: performance.now() - begun, members };
};

/** Reads groups for whoever asks about very many accounts once. */
export const readMembership = async (parts: Reads, groups: readonly string[]): Promise<Membership> => {
  const read: (readonly [string, Group])[] = [];
  for (const group of new Set(groups)) read.push([group, await readGroup(parts, group, () => undefined)]);
  return membershipIn(read);
};

/** Whether an account is in a group, of those that were read. */
export const isInOf = (membership: Pick<Membership, 'groupsOf'>, account: string): IsIn => {
  const groups = membership.groupsOf(account);
  return (group) => groups.includes(group);
};

/** The snapshots of groups this process has: each is read once for everybody who asks meanwhile, and kept for as long as it is worth. */
export class Memberships {
  readonly #parts: Reads;
  readonly #goesOn: () => void;
  readonly #kept = new Map<string, Group>();
  readonly #reading = new Map<string, Promise<Group>>();

  /** `goesOn` is called after each page, and throws where reading is to end. */
  constructor(parts: Reads, goesOn: () => void) {
    this.#parts = parts;
    this.#goesOn = goesOn;
  }

  /** Reads these groups, one after the other. Rejects where the directory cannot be asked. */
  async of(groups: readonly string[]): Promise<Membership> {
    const read: (readonly [string, Group])[] = [];
    for (const group of groups) read.push([group, await this.#group(group)]);
    return membershipIn(read);
  }

  /** What is known of these groups without asking the directory; null: not all of them are. */
  known(groups: readonly string[]): Membership | null {
    const kept = groups.map((group) => [group, this.#fresh(group)] as const);
    return kept.every((one): one is readonly [string, Group] => one[1] !== null) ? membershipIn(kept) : null;
  }

  #fresh(group: string): Group | null {
    const kept = this.#kept.get(group);
    return kept && isFresh(kept, this.#parts.now()) ? kept : null;
  }

  async #group(group: string): Promise<Group> {
    const fresh = this.#fresh(group);
    if (fresh) return fresh;
    const reading = this.#reading.get(group) ?? readGroup(this.#parts, group, this.#goesOn);
    this.#reading.set(group, reading);
    try {
      const read = await reading;
      this.#keep(group, read);
      return read;
    } finally {
      this.#reading.delete(group);
    }
  }

  #keep(group: string, read: Group): void {
    this.#kept.delete(group);
    if (isFresh(read, this.#parts.now())) this.#kept.set(group, read);
    for (const [name] of this.#kept) if (this.#fresh(name) === null || this.#kept.size > mostKept) this.#kept.delete(name);
  }
}
