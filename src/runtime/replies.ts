import type { Answer } from '../channels/port.ts';
import type { Conversation } from '../core/conversation.ts';
import type { Identity } from '../core/identity.ts';
import type { Key } from '../store/sessions.ts';
import { Answers } from './answers.ts';
import { turnOf } from './handles.ts';
import type { Parts } from './parts.ts';
import { policyToShow } from './policies.ts';
import { type Presenter, receipt } from './presenter.ts';
import { load, rowKeyOf } from './rows.ts';
import type { Delivered, Reading, Turns } from './turns.ts';

const postedWithinMs = 4000;

const wait = (ms: number): Promise<'late'> => new Promise((resolve) => setTimeout(resolve, ms, 'late').unref());
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unexpected');

/** Whom a reply goes to, what was read for it, and when it is due by the clock of `performance.now()`. */
export interface Replying {
  readonly key: Key;
  readonly from: Reading;
  readonly answerBy: number;
}

/** What is answered to a delivery: the view of the moment, in time; and what comes of slow work, once the answer has a message to update. */
export class Replies {
  readonly #parts: Parts;
  readonly #turns: Turns;
  readonly #presenter: Presenter;
  readonly #awaited = new Map<string, (message: string) => void>();
  readonly #answers = new Answers();

  constructor(parts: Parts, turns: Turns, presenter: Presenter) {
    this.#parts = parts;
    this.#turns = turns;
    this.#presenter = presenter;
  }

  /** The view after a delivery: of what has settled by the time it is due, else of what is known by then (SEC-125). */
  async answer({ key, from, answerBy }: Replying, delivered: Delivered, replaces: boolean): Promise<Answer> {
    if (!delivered.isHeard || !delivered.row) return { shown: null, replaces: false };
    const early = await Promise.race([delivered.settled, wait(Math.max(0, answerBy - performance.now()))]);
    const { row } = early === 'late' ? await load(this.#parts, key) : { row: early };
    if (!row) return { shown: null, replaces: false };
    const read = from.policy.rules.length === 0 ? from : { ...from, ...(await policyToShow(this.#parts, row)) };
    const presented = await this.#presenter.presentFrom(key, { ...read, rev: row.rev, row });
    const given = { ...read, rev: presented.row.rev, row: presented.row };
    this.#answers.keep(key.name, given, presented.shown.handles[receipt] ?? '');
    if (early === 'late') this.#follow(key, delivered.settled, row.turn);
    return { shown: presented.shown, replaces };
  }

  /** A channel has posted an answer: that message shows the turn its handle is of, which may be over by now. */
  async posted(identity: Identity, handle: string, message: string): Promise<void> {
    const key = rowKeyOf(identity);
    const kept = this.#answers.take(key.name);
    const isOurs = this.#answers.gave(handle);
    const isPosted = kept !== null && (await this.#postedFrom(key, kept, handle, message));
    const now = isPosted ? null : await this.#turns.read(key);
    const isLate = now?.row && !(await this.#postedFrom(key, now, handle, message)) && isOurs;
    if (isLate && now?.row) this.retire({ ...now.row, shown: { turn: 0, message } }); // of a conversation that is over
    this.#awaited.get(key.name)?.(message);
  }

  /** Replaces the card of a conversation another one took the place of. */
  retire(old: Conversation): void {
    void this.#presenter
      .retire(old, { kind: 'notice', title: { say: 'ended.superseded' }, body: [{ say: 'ended.superseded.next' }] })
      .catch((error) => this.#parts.log.warn('an old card could not be replaced', { code: codeOf(error) }));
  }

  /** False: the handle is not of the row that was read, or another conversation has taken its place since. */
  async #postedFrom(key: Key, from: Reading, handle: string, message: string): Promise<boolean> {
    const turn = from.row && turnOf(this.#parts.keys, from.row, receipt, handle);
    if (!from.row || turn === null) return false;
    this.#moveOn(from.row, message);
    const now = await this.#presenter.posted(key, { ...from.row, turn }, message, from);
    return now?.id === from.row.id;
  }

  /** A new message shows the conversation from now on: the one before loses its buttons and its link (SEC-65). */
  #moveOn(row: Conversation, message: string): void {
    if (!row.shown.message || row.shown.message === message) return;
    void this.#presenter
      .retire(row, { kind: 'notice', title: { say: 'moved.title' } })
      .catch((error) => this.#parts.log.warn('an old card could not be replaced', { code: codeOf(error) }));
  }

  /** Shows what came of slow work, once the answer given meanwhile has a message to update. */
  #follow(key: Key, settled: Promise<Conversation | null>, answeredTurn: number): void {
    const posted = new Promise<string>((resolve) => this.#awaited.set(key.name, resolve));
    void settled
      .then(async () => {
        await Promise.race([posted, wait(postedWithinMs)]);
        const { row } = await load(this.#parts, key);
        if (row && row.turn > answeredTurn && row.shown.turn < row.turn) await this.#presenter.show(key, row);
      })
      .catch((error) => this.#parts.log.error('a late answer could not be shown; the sweep will', { code: codeOf(error) }))
      .finally(() => this.#awaited.delete(key.name));
  }
}
