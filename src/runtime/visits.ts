import { type Conversation, isBusy, isOver, linkEndsAt, stepOf } from '../core/conversation.ts';
import type { PageView } from '../core/pages.ts';
import type { Policy } from '../core/policy.ts';
import type { Key } from '../store/sessions.ts';
import { hashOf, pointedTo } from './links.ts';
import type { PageState, Submitted } from './page-desk.ts';
import type { Parts } from './parts.ts';
import { type Presenter, viewNow } from './presenter.ts';
import { load } from './rows.ts';
import { RequestSecrets } from './secrets.ts';
import type { Adjust, Standing, Turns } from './turns.ts';

const patienceMs = 32_000;
const progressAfterMs = 1_000;

/** A browser that claimed a link, and the conversation it belongs to. `session` is the hash of its cookie. */
export interface Visit extends Standing {
  readonly key: Key;
  readonly session: string;
}

const later = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(resolve, ms, null).unref());

/** What a visit stands at: conversation and question, whatever more time did to its turn. Forms and sign-ins are bound to it. */
export const placeOf = ({ row }: Pick<Visit, 'row'>): string => `${row.id}\n${row.asked}`;

/** What a claimed page can do, whoever asks: see where it is, have a try counted, hear what became of it. */
export class Visits {
  readonly #parts: Parts;
  readonly #turns: Turns;
  readonly #presenter: Presenter;

  constructor(parts: Parts, turns: Turns, presenter: Presenter) {
    this.#parts = parts;
    this.#turns = turns;
    this.#presenter = presenter;
  }

  /** The visit of a cookie, or null: none, over, or another link's (SEC-67). */
  async open(cookie: string): Promise<Visit | null> {
    const { sessions, keys, now } = this.#parts;
    const session = hashOf(cookie);
    const key = await pointedTo(sessions, keys, 'w', session, now());
    if (!key) return null;
    const from = await this.#turns.read(key);
    const { row } = from;
    if (!row?.link || row.link.session?.hash !== session || linkEndsAt(row.link, from.policy) <= now()) return null;
    return { ...from, row, key, session };
  }

  /** Whether a form belongs to this session and question (SEC-66). */
  isForm(visit: Visit, formToken: string): boolean {
    return this.#parts.keys.isMac('form', `${visit.session}\n${placeOf(visit)}`, formToken);
  }

  /** What the page of the moment shows. */
  page({ row, policy }: Pick<Visit, 'row' | 'policy'>): PageView {
    const step = stepOf(this.#parts.flows, row);
    return step?.page?.(row.state, policy) ?? this.goBack(row, policy);
  }

  /** The last words of a conversation that is over, or *go back to your chat*. */
  goBack(row: Conversation, policy: Policy): PageView {
    const view = viewNow(this.#parts, row, policy);
    if (isOver(this.#parts.flows, row)) return { kind: 'message', title: view.title, body: view.body, tone: view.tone };
    return { kind: 'message', title: { say: 'page.go-back' }, body: [{ say: 'page.go-back.explain' }], tone: 'good' };
  }

  /** Everything the page of the moment is drawn from. */
  async state(visit: Visit): Promise<PageState> {
    const { row, policy } = visit;
    const page = this.page(visit);
    const { directory, keys, now } = this.#parts;
    const account = row.account ? await directory.find(row.account) : null;
    const rules = page.kind === 'new-password' && row.account ? await directory.rules(row.account) : null;
    const end = row.link ? linkEndsAt(row.link, policy) : now();
    const total = row.link?.session ? row.link.session.claimedAt + policy.limits.webTotalMinutes * 60_000 : end;
    return {
      page,
      formToken: keys.mac('form', `${visit.session}\n${placeOf(visit)}`),
      rules,
      policy,
      locale: row.address.locale,
      login: account?.login ?? null,
      endsAt: end,
      canExtend: end < total,
    };
  }

  /** The session is used now: its idle time begins anew. */
  used(row: Conversation): Conversation | null {
    return row.link?.session
      ? { ...row, link: { ...row.link, session: { ...row.link.session, usedAt: this.#parts.now() } } }
      : null;
  }

  /** One of the link's submissions, counted in the commit that hears it: of many at once one is heard, and no other is looked at (SEC-64). */
  counted({ id }: Conversation, tries: 0 | 1): Adjust {
    return (at, policy) => {
      const used = this.used(at);
      if (at.id !== id || !used?.link || used.link.tries >= policy.limits.submissionsPerLink) return null;
      return { ...used, link: { ...used.link, tries: used.link.tries + tries } };
    };
  }

  /** The submissions of the link are used up: the conversation ends. */
  async spent({ key, policy, row }: Visit): Promise<Submitted> {
    const event = { kind: 'ended', id: `spent.${row.id}.${row.rev}`, why: 'link-spent', conversation: row.id } as const;
    const ended = await this.#turns.deliver(key, event, new RequestSecrets());
    const last = (await ended.settled) ?? row;
    void this.showNow(key);
    return { kind: 'over', page: this.goBack(last, policy), policy, locale: row.address.locale };
  }

  /** Waits for everything a submission set off, and says where the page is then. */
  async heard(visit: Visit, settling: Promise<Conversation | null>, request: RequestSecrets): Promise<Submitted> {
    const settled = await this.#watch(visit.key, settling);
    const row = settled ?? (await load(this.#parts, visit.key)).row ?? visit.row;
    const revealed = request.takeRevealed();
    request.clear();
    if (revealed?.kind === 'dashboard') {
      void this.showNow(visit.key);
      return revealed;
    }
    const isFurther = row.link !== null && row.state.at !== visit.row.state.at && !isBusy(this.#parts.flows, row);
    const kept = isFurther ? await this.#turns.adjust(visit.key, withoutTries, { ...visit, rev: row.rev, row }) : row;
    void this.showNow(visit.key); // once nothing more is written here
    const { policy } = visit;
    if (isOver(this.#parts.flows, row) || !row.link)
      return { kind: 'over', page: this.goBack(row, policy), policy, locale: row.address.locale };
    return { kind: 'next', revealed, state: await this.state({ ...visit, row: kept ?? row }) };
  }

  /** Brings the chat's card up to date; the sweep does it where this fails. */
  async showNow(key: Key): Promise<void> {
    try {
      const { row } = await load(this.#parts, key);
      if (row) await this.#presenter.show(key, row);
    } catch {
      this.#parts.log.warn('a card could not be brought up to date; the sweep will', { key: key.name });
    }
  }

  /** Waits for what was set off; where it takes longer than a second, the chat shows progress meanwhile. */
  async #watch(key: Key, settled: Promise<Conversation | null>): Promise<Conversation | null> {
    const soon = await Promise.race([settled, later(progressAfterMs)]);
    if (soon) return soon;
    void this.showNow(key);
    return Promise.race([settled, later(patienceMs)]);
  }
}

const withoutTries = (row: Conversation): Conversation | null =>
  row.link && row.link.tries > 0 ? { ...row, link: { ...row.link, tries: 0 } } : null;
