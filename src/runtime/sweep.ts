import { type Conversation, expiresAt, isAbandoned, isBusy, isOver, mayRepeat } from '../core/conversation.ts';
import type { Outcome, Owed } from '../core/effects.ts';
import { AppError, no } from '../core/result.ts';
import type { Key } from '../store/sessions.ts';
import type { Herald } from './intents.ts';
import type { Parts } from './parts.ts';
import { currentPolicy } from './policies.ts';
import type { Presenter } from './presenter.ts';
import { dueAt, load, save } from './rows.ts';
import { RequestSecrets } from './secrets.ts';
import { settleByLooking, settleOpenIntents } from './settling.ts';
import { effectLeaseMs, type Turns } from './turns.ts';

const batch = 100;
const minute = 60_000;

/** Finishes what a crash or the clock left: owed effects, cards that were not shown, limits that passed. Safe on every replica at once. */
export class Sweep {
  readonly #parts: Parts;
  readonly #turns: Turns;
  readonly #presenter: Presenter;
  readonly #herald: Herald;

  constructor(parts: Parts, turns: Turns, presenter: Presenter, herald: Herald) {
    this.#parts = parts;
    this.#turns = turns;
    this.#presenter = presenter;
    this.#herald = herald;
  }

  /** One round; the number of rows looked at. */
  async once(): Promise<number> {
    await settleOpenIntents(this.#parts, this.#herald, batch);
    const due = await this.#parts.sessions.due(this.#parts.now(), batch);
    for (const key of due) await this.#one(key).catch((error) => this.#failed(key, error));
    return due.length;
  }

  #failed(key: Key, error: unknown): void {
    this.#parts.log.error('a row could not be swept', {
      key: key.name,
      code: error instanceof AppError ? error.code : 'unexpected',
    });
  }

  async #one(key: Key): Promise<void> {
    const { rev, row: read } = await load(this.#parts, key);
    if (!read) return this.#forget(key, rev);
    const row = { ...read, rev };
    const now = this.#parts.now();
    const { policy } = await currentPolicy(this.#parts.records);
    const abandoned = row.owed.filter((owed) => isAbandoned(owed, now));
    if (abandoned.length > 0) return this.#takeOver(key, row, abandoned);
    if (row.owed.length > 0) return this.#later(key, row);
    const isOpen = !isOver(this.#parts.flows, row) && !isBusy(this.#parts.flows, row);
    if (isOpen && expiresAt(row, policy) <= now) return this.#expire(key, row);
    if (isOpen && expiresAt(row, policy) - minute <= now && row.remindedTurn !== row.turn) return this.#remind(key, row);
    if (row.shown.turn < row.turn) return this.#show(key, row);
    return this.#later(key, row);
  }

  /** A row nobody can read is left to expire; it is no longer due. */
  async #forget(key: Key, rev: number): Promise<void> {
    if (rev > 0) await this.#parts.sessions.remove(key, rev, this.#parts.now());
  }

  /** What another replica held and let go: repeated where that is allowed, else settled by looking. */
  async #takeOver(key: Key, row: Conversation, abandoned: readonly Owed[]): Promise<void> {
    const mine = new Set(abandoned.map((one) => one.id));
    const leaseUntil = this.#parts.now() + effectLeaseMs;
    const owed = row.owed.map((one) => (mine.has(one.id) ? { ...one, by: this.#parts.replica, leaseUntil } : one));
    const { policy, version } = await currentPolicy(this.#parts.records);
    if ((await save(this.#parts, key, row.rev, { ...row, owed }, policy)) !== 'written') return;
    const request = new RequestSecrets();
    let last: Conversation = row;
    for (const one of abandoned) {
      if (mayRepeat(one)) last = await this.#turns.perform(key, row, [one], policy, version, request);
      else last = await this.#settle(key, row, one);
    }
    if (last.turn > row.turn) await this.#show(key, last);
  }

  async #settle(key: Key, row: Conversation, owed: Owed): Promise<Conversation> {
    const outcome = await this.#outcomeOf(row, owed);
    if (!outcome) return row;
    const settled = await this.#turns.deliver(
      key,
      { kind: 'settled', id: owed.id, effect: owed.do, outcome },
      new RequestSecrets(),
    );
    return (await settled.settled) ?? row;
  }

  #outcomeOf(row: Conversation, owed: Owed): Promise<Outcome | null> {
    const isWrite = owed.do === 'set-password' || owed.do === 'change-password' || owed.do === 'unlock';
    return isWrite ? settleByLooking(this.#parts, this.#herald, row, owed) : Promise.resolve(no('interrupted'));
  }

  async #expire(key: Key, row: Conversation): Promise<void> {
    const event = { kind: 'ended', id: `expired.${row.id}`, why: 'expired' } as const;
    const ended = await this.#turns.deliver(key, event, new RequestSecrets());
    const last = await ended.settled;
    if (last) await this.#show(key, last);
  }

  async #remind(key: Key, row: Conversation): Promise<void> {
    const reminded = await this.#turns.adjust(key, (at) => (at.turn === row.turn ? { ...at, remindedTurn: at.turn } : null));
    if (reminded?.link && reminded.shown.message) return; // a link card stays: showing it again would end the page that is open
    if (reminded) await this.#show(key, reminded);
  }

  #show(key: Key, row: Conversation): Promise<void> {
    return this.#presenter.show(key, row);
  }

  async #later(key: Key, row: Conversation): Promise<void> {
    const { policy } = await currentPolicy(this.#parts.records);
    const due = dueAt(this.#parts.flows, row, policy, this.#parts.now());
    if (due === null || due > this.#parts.now()) await save(this.#parts, key, row.rev, row, policy);
  }
}
