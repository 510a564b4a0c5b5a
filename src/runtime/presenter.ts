import { ask, type Conversation, isOver } from '../core/conversation.ts';
import type { Policy } from '../core/policy.ts';
import { type Shown, View, type ViewInput } from '../core/views.ts';
import type { Key } from '../store/sessions.ts';
import { handleOf, handlesOf } from './handles.ts';
import { hasSession, mintLink, point } from './links.ts';
import type { Parts } from './parts.ts';
import { currentPolicy } from './policies.ts';
import type { Turns } from './turns.ts';

/** Button of our own on link cards: the old link ends, a new one comes. */
export const newLink = 'new-link';
/** The handle of the message itself: a channel gives it back to say which message shows this turn. */
export const receipt = 'receipt';

const linkAction = { choice: newLink, label: { say: 'button.new-link' }, style: 'plain' as const };

const goOn = (view: View): View => {
  const { kind: _kind, ...rest } = view as Extract<View, { kind: 'link' }>;
  const { label: _label, ...common } = rest;
  return {
    ...common,
    kind: 'notice',
    title: { say: 'link.continue' },
    body: [{ say: 'link.continue.explain' }],
    actions: [linkAction, ...view.actions],
  };
};

/** The view as it is shown now: a claimed page is not linked again. */
export const viewNow = (parts: Parts, row: Conversation, policy: Policy): View => {
  const view = ask(parts.flows, row, policy);
  if (view.kind !== 'link') return view;
  if (hasSession(row, policy, parts.now())) return goOn(view);
  return { ...view, actions: [linkAction, ...view.actions] };
};

/** Turns rows into something a channel can show, and shows it. */
export class Presenter {
  readonly #parts: Parts;
  readonly #turns: Turns;

  constructor(parts: Parts, turns: Turns) {
    this.#parts = parts;
    this.#turns = turns;
  }

  /** The row's question, ready to show. A link view gets a fresh link here: the token is in this value and in no store (SEC-60). */
  async present(key: Key, row: Conversation): Promise<Shown> {
    const { policy } = await currentPolicy(this.#parts.records);
    const view = viewNow(this.#parts, row, policy);
    const link = view.kind === 'link' ? await this.#issue(key, row, policy) : null;
    const handles = { [receipt]: handleOf(this.#parts.keys, row, receipt), ...handlesOf(this.#parts.keys, row, view) };
    return { view, handles, link, locale: row.address.locale };
  }

  /** What is shown of a row without changing anything: a link view comes without its link. */
  async peek(row: Conversation): Promise<Shown> {
    const { policy } = await currentPolicy(this.#parts.records);
    const view = viewNow(this.#parts, row, policy);
    return { view, handles: handlesOf(this.#parts.keys, row, view), link: null, locale: row.address.locale };
  }

  /** Shows the row's question in its channel, in place of the last card, and remembers that it did. */
  async show(key: Key, row: Conversation): Promise<void> {
    const channel = this.#parts.channels.get(row.address.channel);
    if (!channel) return;
    const shown = await this.present(key, row);
    const posted = await channel.show(row.address, shown, row.shown.message);
    if (posted.ok) await this.posted(key, row, posted.value.message);
    else this.#parts.log.warn('a card could not be shown', { channel: channel.name, reason: posted.reason });
    if (!posted.ok && (posted.reason === 'gone' || posted.reason === 'blocked')) await this.posted(key, row, row.shown.message);
  }

  /** Remembers which message shows which turn. */
  async posted(key: Key, row: Conversation, message: string | null): Promise<void> {
    await this.#turns.adjust(key, (now) => {
      const isLate = now.shown.turn > row.turn;
      const isKnown = now.shown.turn === row.turn && now.shown.message === message;
      return now.id !== row.id || isLate || isKnown ? null : { ...now, shown: { turn: row.turn, message } };
    });
  }

  /** Replaces the card of a conversation that is no longer the person's (SEC-65). */
  async retire(row: Conversation, input: ViewInput): Promise<void> {
    const channel = this.#parts.channels.get(row.address.channel);
    if (!channel || !row.shown.message) return;
    await channel.show(
      row.address,
      { view: View.parse(input), handles: {}, link: null, locale: row.address.locale },
      row.shown.message,
    );
  }

  async #issue(key: Key, row: Conversation, policy: Policy): Promise<Shown['link']> {
    const { keys, sessions, now, publicBaseUrl } = this.#parts;
    const { token, code, link } = mintLink(keys, policy, now());
    await point(sessions, keys, 'l', link.tokenHash, key, link.expiresAt, now());
    await this.#turns.adjust(key, (at) =>
      at.id === row.id && at.turn === row.turn && !isOver(this.#parts.flows, at) ? { ...at, link } : null,
    );
    return { url: `${publicBaseUrl}/p/${token}`, code };
  }
}
