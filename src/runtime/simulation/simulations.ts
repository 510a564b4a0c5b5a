import { hash } from 'node:crypto';
import type { Policy } from '../../core/policy.ts';
import { type Effect, effectOn, fateOf, type Kind, shareBetween } from '../../core/policy-effect.ts';
import { askedGroups } from '../../core/policy-reach.ts';
import { leftOutBy } from '../../core/prefilled-reach.ts';
import { AppError } from '../../core/result.ts';
import { type WithLastSeen, withLastSeen } from '../registration/last-seen.ts';
import { Counting, type People } from './counting.ts';
import { type Membership, Memberships } from './memberships.ts';
import { isFresh, type SimulationParts } from './parts.ts';
import { sampleKinds } from './sampling.ts';

/** A first answer comes within 2 s: so long the counting may take to be one, and so long a sample may take after that. */
const firstMs = 500;
const sampleMs = 700;
const mostKept = 4;

/** Two whole policies, of which a simulation says whom going from one to the other would hurt or help. */
export interface Difference {
  readonly before: Policy;
  readonly after: Policy;
}

const groupsOf = ({ before, after }: Difference): readonly string[] => [...new Set([before, after].flatMap(askedGroups))].sort();

const effectAmong = ({ kinds, at, groupsAt }: People, { before, after }: Difference): Effect => ({
  ...effectOn(kinds, before, after),
  at,
  groupsAt,
});

/** What a change of the policy does to everybody, counted once for all who ask this process at the same time. */
export class Simulations {
  readonly #parts: SimulationParts;
  readonly #memberships: Memberships;
  readonly #counting = new Map<string, Counting>();
  #kept: { readonly name: string; readonly people: People }[] = [];
  #isStopped = false;

  constructor(parts: SimulationParts) {
    this.#parts = parts;
    this.#memberships = new Memberships(parts, () => this.#goesOn());
  }

  /** Everybody by kind, as far as the groups of a change tell them apart: from the last counting where it is fresh, from the one that is under way, or from a new one. */
  people(change: Difference): Counting | People {
    const groups = groupsOf(change);
    const name = [String(leftOutBy(change.before, change.after).leavesOutDirectory === true), ...groups].join('\n');
    const kept = this.#kept.find((one) => one.name === name && isFresh(one.people, this.#parts.now()));
    return kept?.people ?? this.#counting.get(name) ?? this.#begin(name, groups, this.#lookFor(change));
  }

  /** What a change does to everybody, however long that takes. */
  async effect(change: Difference): Promise<Effect> {
    return effectAmong(await this.#everybody(change), change);
  }

  /** The same, if it is known within `ms`; else what is known of those counted so far. */
  async effectWithin(change: Difference, ms: number): Promise<{ readonly isWhole: boolean; readonly effect: Effect }> {
    const found = this.people(change);
    const people = found instanceof Counting ? await found.within(ms) : found;
    if (people) return { isWhole: true, effect: effectAmong(people, change) };
    const soFar = found instanceof Counting ? found.soFar : [];
    return { isWhole: false, effect: effectOn(soFar, change.before, change.after) };
  }

  /** The first answer, within 2 s: the whole one, or those counted so far with what a sample says of the rest. */
  async first(change: Difference): Promise<Effect> {
    const { isWhole, effect } = await this.effectWithin(change, firstMs);
    if (isWhole) return effect;
    const { before, after } = change;
    const groups = groupsOf(change);
    const sample = await sampleKinds(this.#parts, groups, this.#memberships.known(groups), this.#lookFor(change), sampleMs);
    const found = effectOn(sample, before, after);
    const { effect: last, isWhole: isWholeNow } = await this.effectWithin(change, 0);
    if (isWholeNow) return last;
    const [lost, gained] = [found.lost, found.gained].map((part) => shareBetween(part, found.people));
    const everything = { from: 0, to: 100 };
    const about = aboutOf(change);
    return { ...last, early: { about, sampled: found.people, lost: lost ?? everything, gained: gained ?? everything } };
  }

  /** The accounts that could no longer reset, the first `limit` of them in the order of the store; 60 at most of each kind of people. */
  async losers(change: Difference, limit: number): Promise<readonly string[]> {
    const fate = fateOf(change.before, change.after);
    const { kinds } = await this.#everybody(change);
    const named = kinds.filter((kind) => fate(kind) === 'lost').flatMap(({ first }) => first);
    return named
      .sort((one, other) => one.place - other.place)
      .slice(0, limit)
      .map(({ account }) => account);
  }

  /** Everybody by kind. */
  async kinds(change: Difference): Promise<readonly Kind[]> {
    return (await this.#everybody(change)).kinds;
  }

  /** Who is in the groups of a change. */
  membership(change: Difference): Promise<Membership> {
    return this.inGroups(groupsOf(change));
  }

  /** Who is in some groups, read once for all who ask meanwhile. Rejects where the directory cannot be asked. */
  inGroups(groups: readonly string[]): Promise<Membership> {
    return this.#memberships.of(groups);
  }

  /** Ends what is being counted: an orderly stop does not wait for it. */
  stop(): void {
    this.#isStopped = true;
  }

  async #everybody(change: Difference): Promise<People> {
    const found = this.people(change);
    return found instanceof Counting ? found.done : found;
  }

  #lookFor({ before, after }: Difference): WithLastSeen {
    return withLastSeen(this.#parts, [before, after]);
  }

  #begin(name: string, groups: readonly string[], look: WithLastSeen): Counting {
    const counting = new Counting(this.#parts, this.#memberships, groups, look, () => this.#goesOn());
    this.#counting.set(name, counting);
    const over = (): boolean => this.#counting.delete(name);
    counting.done.then((people) => this.#keep(name, people)).then(over, over);
    return counting;
  }

  #keep(name: string, people: People): void {
    const others = this.#kept.filter((one) => one.name !== name);
    this.#kept = isFresh(people, this.#parts.now()) ? [{ name, people }, ...others].slice(0, mostKept) : others;
  }

  #goesOn(): void {
    if (this.#isStopped) throw new AppError('stopping', 'The process is being stopped.');
  }
}

/** What the running figures of a change are told as. */
const aboutOf = ({ before, after }: Difference): string => hash('sha256', JSON.stringify([before, after]), 'base64url');
