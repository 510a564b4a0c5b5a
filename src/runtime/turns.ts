import { randomBytes } from 'node:crypto';
import {
  type Conversation,
  type Event,
  type Fold,
  hear,
  isBusy,
  isUnawaited,
  type Opening,
  opened,
  type Settled,
} from '../core/conversation.ts';
import type { Outcome, Owed } from '../core/effects.ts';
import { Found } from '../core/flows/who.ts';
import type { Address } from '../core/identity.ts';
import type { Policy } from '../core/policy.ts';
import { AppError, no } from '../core/result.ts';
import type { Key } from '../store/sessions.ts';
import type { Parts } from './parts.ts';
import { organisationPolicy, policyOfRow, policyToShow } from './policies.ts';
import { load, save } from './rows.ts';
import type { RequestSecrets } from './secrets.ts';

/** How long a replica holds what it promised; longer than any directory or mail call may take. */
export const effectLeaseMs = 60_000;
const mostRaces = 12;

/** The conversation as it was committed with the effect, the policy that held then, and the secrets of this very request. */
export interface EffectContext {
  readonly key: Key;
  readonly row: Conversation;
  readonly policy: Policy;
  readonly policyVersion: number;
  readonly request: RequestSecrets;
}

/** Performs one effect and says how it ended. Exceptions are outages and settle as `unavailable`. */
export type Perform = (owed: Owed, context: EffectContext) => Promise<Outcome>;

/** How a delivery went: `row` after the commit (null: there is none), and the row once everything it set off has settled. */
export interface Delivered {
  readonly isHeard: boolean;
  readonly isRepeat: boolean;
  readonly row: Conversation | null;
  readonly settled: Promise<Conversation | null>;
}

/** What a turn has read already, good for its first try: whoever loses the race, or is not heard, reads again. */
export interface Reading {
  readonly rev: number;
  readonly row: Conversation | null;
  readonly policy: Policy;
  readonly version: number;
  /** The person's own policy where the turn looks at the organisation's. */
  readonly own?: Policy;
}

/** A reading that found a conversation. */
export type Standing = Reading & { readonly row: Conversation };

/** A change of what is around the state; null leaves it as it is. */
export type Adjust = (row: Conversation, policy: Policy) => Conversation | null;

/** 128 random bits for a conversation's id and for its handles (SEC-53). */
export const fresh = (): { id: string; salt: string } => ({
  id: randomBytes(16).toString('hex'),
  salt: randomBytes(16).toString('base64url'),
});

const unheard = (row: Conversation | null, isRepeat = false): Delivered => ({
  isHeard: false,
  isRepeat,
  row,
  settled: Promise.resolve(row),
});

/** Commit first, act second: the one place where the pure core meets the world. */
export class Turns {
  readonly #parts: Parts;
  readonly #perform: Perform;
  readonly #running = new Set<Promise<unknown>>();

  constructor(parts: Parts, perform: Perform) {
    this.#parts = parts;
    this.#perform = perform;
  }

  /** A person's conversation and the policy that applies to it, as of now. */
  async read(key: Key): Promise<Reading> {
    const [{ rev, row }, known] = await Promise.all([load(this.#parts, key), organisationPolicy(this.#parts)]);
    return { rev, row, ...(await policyToShow(this.#parts, row, known)) };
  }

  /**
   * Folds an event into a person's conversation, commits, then performs what it owes. `once`: delivery ids (SEC-3). `counting` changes the row in the
   * same commit, or gives null: then nothing is heard. `from` saves reading again what was just read.
   */
  async deliver(
    key: Key,
    event: Event,
    request: RequestSecrets,
    once: readonly string[] = [],
    counting: Adjust = (row) => row,
    from: Reading | null = null,
  ): Promise<Delivered> {
    for (let race = 0; race < mostRaces; race += 1) {
      const isKnown = race === 0 && from !== null;
      const { rev, row, policy, version, own } = isKnown ? from : await this.read(key);
      const counted = row && counting({ ...row, rev }, policy);
      const next = counted && hear(this.#parts.flows, counted, event, { ...this.#fold(policy), own });
      if (!next && isKnown) continue;
      if (!next) return unheard(row);
      const learned = event.kind === 'settled' ? withLanguage(withAccount(next, event), event) : next;
      const written = await save(this.#parts, key, rev, learned, policy, once);
      if (written === 'seen') return unheard(row, true);
      if (written === 'written') return this.#act(key, learned, row, policy, version, request);
    }
    throw new AppError('too-many-races', 'a conversation was written by others again and again');
  }

  /** Begins a flow in place of whatever conversation the person had. Not heard while a write is on its way there. */
  async begin(
    key: Key,
    name: string,
    opening: Opening,
    address: Address,
    event: { id: string; once: readonly string[] },
    request: RequestSecrets,
    from: Reading | null = null,
  ): Promise<Delivered> {
    const flow = this.#parts.flows.get(name);
    if (!flow) return unheard(null);
    for (let race = 0; race < mostRaces; race += 1) {
      const { rev, row, policy, version } = race === 0 && from ? from : await this.read(key);
      if (row && isBusy(this.#parts.flows, row)) return unheard(row);
      const start = { ...fresh(), address, rev, heard: event.id, message: null };
      const next = opened(flow, opening, start, this.#fold(policy));
      const written = await save(this.#parts, key, rev, next, policy, event.once);
      if (written === 'seen') return unheard(row, true);
      if (written === 'written') return this.#act(key, next, row, policy, version, request);
    }
    throw new AppError('too-many-races', 'a conversation was written by others again and again');
  }

  /** Changes what is around the state (link, what is shown); `change` gives null to leave it as it is. */
  async adjust(key: Key, change: Adjust, from: Reading | null = null): Promise<Conversation | null> {
    for (let race = 0; race < mostRaces; race += 1) {
      const isKnown = race === 0 && from !== null;
      const { rev, row, policy } = isKnown ? from : await this.read(key);
      const next = row && change({ ...row, rev }, policy);
      if (!next && isKnown) continue;
      if (!next) return row;
      if ((await save(this.#parts, key, rev, next, policy)) === 'written') return { ...next, rev: rev + 1 };
    }
    throw new AppError('too-many-races', 'a conversation was written by others again and again');
  }

  /** Performs effects a row owes to this replica, one after the other, and folds how they ended. What nobody awaits stays owed when it failed. */
  async perform(
    key: Key,
    row: Conversation,
    owed: readonly Owed[],
    policy: Policy,
    policyVersion: number,
    request: RequestSecrets,
  ): Promise<Conversation> {
    let last = row;
    for (const one of owed) {
      const outcome = await this.#settle(one, { key, row: last, policy, policyVersion, request });
      if (!outcome) continue;
      const event = { kind: 'settled', id: one.id, effect: one.do, outcome } as const;
      const from = { rev: last.rev, row: last, ...(await policyToShow(this.#parts, withAccount(last, event))) };
      const settled = await this.deliver(key, event, request, [], undefined, from);
      last = (await settled.settled) ?? last;
    }
    return last;
  }

  /** How many turns have set something off here that has not come to its end. */
  get underWay(): number {
    return this.#running.size;
  }

  /** Ends once nothing that was promised is being performed: an orderly stop leaves no write unconfirmed. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  #fold(policy: Policy): Fold {
    return { policy, now: this.#parts.now(), replica: this.#parts.replica, leaseMs: effectLeaseMs, fresh };
  }

  #act(
    key: Key,
    row: Conversation,
    was: Conversation | null,
    policy: Policy,
    version: number,
    request: RequestSecrets,
  ): Delivered {
    const known = new Set(was?.owed.map((one) => one.id));
    const mine = row.owed.filter((one) => !known.has(one.id));
    const settled = mine.length === 0 ? Promise.resolve(row) : this.perform(key, row, mine, policy, version, request);
    settled.catch(() => this.#parts.log.error('a turn could not be finished; the sweep will', { conversation: row.id }));
    this.#running.add(settled);
    void settled.finally(() => this.#running.delete(settled)).catch(() => undefined); // said above
    return { isHeard: true, isRepeat: false, row, settled };
  }

  async #settle(owed: Owed, context: EffectContext): Promise<Outcome | null> {
    try {
      const { policy, version } = await policyOfRow(this.#parts, context.row); // what was shown may have been another's
      return await this.#perform(owed, { ...context, policy, policyVersion: version });
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'unexpected';
      this.#parts.log.error('an effect failed', { effect: owed.do, code, kind: error instanceof Error ? error.name : 'unknown' });
      return isUnawaited(owed) ? null : no('unavailable');
    }
  }
}

/** A language that was chosen is spoken from the next card on. */
const withLanguage = (row: Conversation, { effect, outcome }: Settled): Conversation =>
  effect === 'choose-language' && outcome.ok && typeof outcome.value === 'string'
    ? { ...row, address: { ...row.address, locale: outcome.value } }
    : row;

/** The account becomes part of the row when the look-up settles. */
const withAccount = (row: Conversation, event: Settled): Conversation => {
  if (event.effect !== 'find-account' || !event.outcome.ok) return row;
  const found = Found.safeParse(event.outcome.value);
  return found.success && found.data.found === 'account' ? { ...row, account: found.data.who.account } : row;
};
