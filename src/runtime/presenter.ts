import type { Undelivered } from '../channels/port.ts';
import { ask, type Conversation, isOver, newLink } from '../core/conversation.ts';
import type { Policy } from '../core/policy.ts';
import { type Shown, View, type ViewInput } from '../core/views.ts';
import type { Key } from '../store/sessions.ts';
import { handleOf, handlesOf } from './handles.ts';
import { hasSession, mintLink, point } from './links.ts';
import type { Parts } from './parts.ts';
import { policyToShow } from './policies.ts';
import type { Reading, Standing, Turns } from './turns.ts';

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
    body: [{ say: 'link.continue.explain' }, ...view.body.filter(({ say }) => say === 'reminder.closing')],
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

/** Whose card it is; nothing where the policy names no logo. */
const brandOf = ({ branding: { organisation, logo } }: Policy): Pick<Shown, 'brand'> =>
  logo === null ? {} : { brand: { organisation, logo } };

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
    return (await this.presentFrom(key, { rev: row.rev, row, ...(await policyToShow(this.#parts, row)) })).shown;
  }

  /** The same of what was just read or written, with the row as it stands then. */
  async presentFrom(key: Key, from: Standing): Promise<{ readonly shown: Shown; readonly row: Conversation }> {
    const { row, policy } = from;
    const view = viewNow(this.#parts, row, policy);
    const issued = view.kind === 'link' ? await this.#issue(key, from) : null;
    const handles = { [receipt]: handleOf(this.#parts.keys, row, receipt), ...handlesOf(this.#parts.keys, row, view) };
    const shown = { view, handles, link: issued?.link ?? null, locale: row.address.locale, ...brandOf(policy) };
    return { shown, row: issued?.row ?? row };
  }

  /** What is shown of a row without changing anything: a link view comes without its link. */
  async peek(row: Conversation): Promise<Shown> {
    const { policy } = await policyToShow(this.#parts, row);
    const view = viewNow(this.#parts, row, policy);
    return { view, handles: handlesOf(this.#parts.keys, row, view), link: null, locale: row.address.locale, ...brandOf(policy) };
  }

  /** Shows the row's question in its channel, in place of the last card, and remembers that it did; why it could not, null: it is shown. */
  async show(key: Key, row: Conversation): Promise<Undelivered | null> {
    const channel = this.#parts.channels.get(row.address.channel);
    if (!channel) {
      await this.posted(key, row, row.shown.message); // switched off: nobody waits for this card any more
      return 'gone';
    }
    const read = { rev: row.rev, row, ...(await policyToShow(this.#parts, row)) };
    const { shown, row: linked } = await this.presentFrom(key, read);
    const posted = await channel.show(row.address, shown, row.shown.message);
    const from = { ...read, rev: linked.rev, row: linked };
    if (posted.ok) await this.posted(key, row, posted.value.message, from);
    else this.#parts.log.warn('a card could not be shown', { channel: channel.name, reason: posted.reason });
    if (!posted.ok && (posted.reason === 'gone' || posted.reason === 'blocked'))
      await this.posted(key, row, row.shown.message, from);
    return posted.ok ? null : posted.reason;
  }

  /** Remembers which message shows which turn; gives the row as it stands then. `from` saves reading again what was just read. */
  posted(key: Key, row: Conversation, message: string | null, from: Reading | null = null): Promise<Conversation | null> {
    const change = (now: Conversation): Conversation | null => {
      const isLate = now.shown.turn > row.turn;
      const isKnown = now.shown.turn === row.turn && now.shown.message === message;
      return now.id !== row.id || isLate || isKnown ? null : { ...now, shown: { turn: row.turn, message } };
    };
    return this.#turns.adjust(key, change, from);
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

  async #issue(key: Key, from: Standing): Promise<{ link: Shown['link']; row: Conversation | null }> {
    const { keys, sessions, now, publicBaseUrl } = this.#parts;
    const { id, turn } = from.row;
    const { token, code, link } = mintLink(keys, from.policy, now());
    await point(sessions, keys, 'l', link.tokenHash, key, link.expiresAt, now());
    const isStill = (at: Conversation): boolean => at.id === id && at.turn === turn && !isOver(this.#parts.flows, at);
    const row = await this.#turns.adjust(key, (at) => (isStill(at) ? { ...at, link } : null), from);
    return { link: { url: `${publicBaseUrl}/p/${token}`, code }, row };
  }
}
