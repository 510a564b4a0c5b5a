import { type Conversation, expiresAt, isAbandoned, isBusy, isOver, mayRepeat, tryingToShow } from '../core/conversation.ts';
import type { Outcome, Owed } from '../core/effects.ts';
import type { Policy } from '../core/policy.ts';
import { AppError } from '../core/result.ts';
import type { Key } from '../store/sessions.ts';
import { eachWithin } from './each-within.ts';
import type { Herald } from './intents.ts';
import { isLinkChange, settleByLinks } from './linking/settling-links.ts';
import type { Parts } from './parts.ts';
import { policyToShow } from './policies.ts';
import { type Presenter, viewNow } from './presenter.ts';
import { load, save } from './rows.ts';
import { RequestSecrets } from './secrets.ts';
import { settleByLooking, settleOpenIntents } from './settling.ts';
import { settleByRegistrations } from './settling-methods.ts';
import { effectLeaseMs, type Turns } from './turns.ts';

const batch = 100;
const minute = 60_000;
const round = { atOnce: 8, budgetMs: 5_000 } as const;
const passedOverMs = { failed: 15_000, unreadable: 5 * minute } as const;
const mostPassedOver = 1_000;

/** Finishes what a crash or the clock left: owed effects, cards that were not shown, limits that passed. Safe on every replica at once. */
export class Sweep {
  readonly #parts: Parts;
  readonly #turns: Turns;
  readonly #presenter: Presenter;
  readonly #herald: Herald;
  /** Until when a row is passed over that could not be read or swept here: it stays due, and must not take the place of others. */
  readonly #passedOver = new Map<string, number>();

  constructor(parts: Parts, turns: Turns, presenter: Presenter, herald: Herald) {
    this.#parts = parts;
    this.#turns = turns;
    this.#presenter = presenter;
    this.#herald = herald;
  }

  /** One round; the number of rows looked at. */
  async once(): Promise<number> {
    await settleOpenIntents(this.#parts, this.#herald, batch);
    const now = this.#parts.now();
    for (const [name, until] of this.#passedOver) if (until <= now) this.#passedOver.delete(name);
    const found = await this.#parts.sessions.due(now, batch + this.#passedOver.size);
    const due = found.filter(({ name }) => !this.#passedOver.has(name));
    await eachWithin(due, round, (key) => this.#one(key).catch((error) => this.#failed(key, error)));
    return due.length;
  }

  #passOver({ name }: Key, why: keyof typeof passedOverMs): void {
    if (this.#passedOver.size < mostPassedOver) this.#passedOver.set(name, this.#parts.now() + passedOverMs[why]);
  }

  #failed(key: Key, error: unknown): void {
    this.#passOver(key, 'failed');
    this.#parts.log.error('a row could not be swept', {
      key: key.name,
      code: error instanceof AppError ? error.code : 'unexpected',
    });
  }

  async #one(key: Key): Promise<void> {
    const { rev, row: read } = await load(this.#parts, key);
    if (!read) return this.#passOver(key, 'unreadable'); // left to expire: a replica with a newer key may read it
    const row = { ...read, rev };
    const now = this.#parts.now();
    const { policy } = await policyToShow(this.#parts, row);
    const abandoned = row.owed.filter((owed) => isAbandoned(owed, now));
    if (abandoned.length > 0) return this.#takeOver(key, row, abandoned);
    const isUnshown = row.shown.turn < row.turn && row.showing.at <= now;
    if (row.owed.length > 0) return isUnshown ? this.#show(key, row) : this.#later(key, row, policy);
    const isOpen = !isOver(this.#parts.flows, row) && !isBusy(this.#parts.flows, row);
    if (isOpen && expiresAt(row, policy) <= now) return this.#expire(key, row);
    if (isOpen && expiresAt(row, policy) - minute <= now && row.remindedTurn !== row.turn) return this.#remind(key, row, policy);
    if (isUnshown) return this.#show(key, row);
    return this.#later(key, row, policy);
  }

  /** What another replica held and let go: repeated where that is allowed, else settled by looking. */
  async #takeOver(key: Key, row: Conversation, abandoned: readonly Owed[]): Promise<void> {
    const mine = new Set(abandoned.map((one) => one.id));
    const leaseUntil = this.#parts.now() + effectLeaseMs;
    const owed = row.owed.map((one) => (mine.has(one.id) ? { ...one, by: this.#parts.replica, leaseUntil } : one));
    const { policy, version } = await policyToShow(this.#parts, row);
    if ((await save(this.#parts, key, row.rev, { ...row, owed }, policy)) !== 'written') return;
    const request = new RequestSecrets();
    let last: Conversation = row;
    for (const one of abandoned) {
      if (mayRepeat(one)) last = await this.#turns.perform(key, row, [one], policy, version, request);
      else last = await this.#settle(key, row, one, policy);
    }
    if (last.turn > row.turn) await this.#show(key, last);
  }

  async #settle(key: Key, row: Conversation, owed: Owed, policy: Policy): Promise<Conversation> {
    const outcome = await this.#outcomeOf(row, owed, policy);
    if (!outcome) return row;
    const settled = await this.#turns.deliver(
      key,
      { kind: 'settled', id: owed.id, effect: owed.do, outcome },
      new RequestSecrets(),
    );
    return (await settled.settled) ?? row;
  }

  #outcomeOf(row: Conversation, owed: Owed, policy: Policy): Promise<Outcome | null> {
    const isWrite = owed.do === 'set-password' || owed.do === 'change-password' || owed.do === 'unlock';
    if (isWrite) return settleByLooking(this.#parts, this.#herald, row, owed);
    return isLinkChange(owed) ? settleByLinks(this.#parts, row, owed) : settleByRegistrations(this.#parts, policy, owed);
  }

  async #expire(key: Key, row: Conversation): Promise<void> {
    const event = { kind: 'ended', id: `expired.${row.id}`, why: 'expired', conversation: row.id } as const;
    const ended = await this.#turns.deliver(key, event, new RequestSecrets());
    const last = await ended.settled;
    if (ended.isHeard && last) await this.#show(key, last);
  }

  async #remind(key: Key, row: Conversation, policy: Policy): Promise<void> {
    const reminded = { ...row, remindedTurn: row.turn };
    const hasLink = row.link !== null && !row.link.session && row.link.expiresAt > this.#parts.now();
    const isLink = hasLink && viewNow(this.#parts, reminded, policy).kind === 'link';
    if (isLink && row.shown.turn === row.turn) return this.#later(key, reminded, policy); // shown again, its link would be another
    return this.#claimAndShow(key, reminded, policy);
  }

  async #show(key: Key, row: Conversation): Promise<void> {
    const { policy } = await policyToShow(this.#parts, row);
    if (row.shown.turn < row.turn) await this.#claimAndShow(key, row, policy);
  }

  /** The row is written first, with a later time for the next try: of two replicas one shows, and what cannot be shown keeps nobody waiting. */
  async #claimAndShow(key: Key, row: Conversation, policy: Policy): Promise<void> {
    const claimed = tryingToShow(row, this.#parts.now());
    if ((await save(this.#parts, key, row.rev, claimed, policy)) !== 'written') return;
    await this.#presenter.show(key, { ...claimed, rev: row.rev + 1 });
  }

  async #later(key: Key, row: Conversation, policy: Policy): Promise<void> {
    await save(this.#parts, key, row.rev, row, policy);
  }
}
