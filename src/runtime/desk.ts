import { type Conversation, isBusy, isOver, isPageChoice, linkEndsAt, stepOf } from '../core/conversation.ts';
import type { PageChoice, PageView } from '../core/pages.ts';
import type { PasswordRules } from '../core/password.ts';
import type { Policy } from '../core/policy.ts';
import { strengthOf } from '../password/strength.ts';
import type { Key } from '../store/sessions.ts';
import { hashOf, isPageCode, newToken, point, pointedTo } from './links.ts';
import type { PageDesk, PageState, Submitted } from './page-desk.ts';
import type { Parts } from './parts.ts';
import { currentPolicy } from './policies.ts';
import { type Presenter, viewNow } from './presenter.ts';
import { load } from './rows.ts';
import { RequestSecrets } from './secrets.ts';
import type { Adjust, Turns } from './turns.ts';

const patienceMs = 32_000;
const progressAfterMs = 1_000;

/** Scores a candidate password for the meter. */
export type Score = (
  candidate: string,
  about: readonly string[],
) => Promise<{ score: 0 | 1 | 2 | 3 | 4; advice: readonly string[] }>;

interface Open {
  readonly key: Key;
  readonly row: Conversation;
  readonly policy: Policy;
  readonly session: string;
}

const later = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(resolve, ms, null).unref());

/** The product behind the one-time page: claims, shows, takes in, all on the conversation's own row. */
export class Desk implements PageDesk {
  readonly #parts: Parts;
  readonly #turns: Turns;
  readonly #presenter: Presenter;

  constructor(parts: Parts, turns: Turns, presenter: Presenter) {
    this.#parts = parts;
    this.#turns = turns;
    this.#presenter = presenter;
  }

  /** Claims a link for one browser. Every try is counted before the code is looked at; every bad link gets the same null (SEC-29, SEC-62, SEC-64). */
  async claim(token: string, pageCode: string): Promise<{ cookie: string; maxAgeSeconds: number } | null> {
    const { sessions, keys, now } = this.#parts;
    const tokenHash = hashOf(token);
    const key = await pointedTo(sessions, keys, 'l', tokenHash, now());
    if (!key) return null;
    const counted = await this.#count(key, tokenHash);
    if (!counted?.link) return null;
    if (counted.link.session) return this.#elsewhere(key, counted);
    if (!isPageCode(keys, counted.link, pageCode)) return null;
    return this.#claimed(key, counted, tokenHash);
  }

  /** The page of the moment, or null. Changes nothing. */
  async current(cookie: string): Promise<PageState | null> {
    const open = await this.#open(cookie);
    return open && this.#state(open);
  }

  /** Takes a person's POST in: counted, held as secrets, heard, and waited for. */
  async submit(
    cookie: string,
    formToken: string,
    choice: PageChoice,
    fields: Readonly<Record<string, string>>,
  ): Promise<Submitted | null> {
    const open = await this.#open(cookie);
    if (!open) return null;
    if (!isPageChoice(choice) || !this.#isForm(open, formToken)) return { kind: 'stale', state: await this.#state(open) };
    const request = new RequestSecrets();
    const { row } = open;
    const event = {
      kind: 'answered',
      via: 'page',
      id: `page.${row.id}.${row.rev}.${newToken()}`,
      turn: row.turn,
      choice,
      fields: {},
      secrets: request.holdAll(fields),
    } as const;
    const delivered = await this.#turns.deliver(open.key, event, request, [], this.#counted(row));
    if (!delivered.isHeard && isSpent(row, delivered.row, open.policy)) return this.#spent(open);
    if (!delivered.isHeard) return { kind: 'stale', state: await this.current(cookie) };
    const settled = await this.#watch(open.key, delivered.settled);
    return this.#submitted(open, settled, request);
  }

  /** More time for the page, up to its total (SEC-67). */
  async extend(cookie: string, formToken: string): Promise<PageState | null> {
    const open = await this.#open(cookie);
    if (!open || !this.#isForm(open, formToken)) return open && this.#state(open);
    const row = await this.#turns.adjust(open.key, (at) => withUse(at, this.#parts.now()));
    return row && this.#state({ ...open, row });
  }

  /** Strength of a candidate; nothing of it is kept. */
  async strength(cookie: string, candidate: string): Promise<{ score: 0 | 1 | 2 | 3 | 4; advice: readonly string[] } | null> {
    const open = await this.#open(cookie);
    if (!open) return null;
    const account = open.row.account ? await this.#parts.directory.find(open.row.account) : null;
    return account ? strengthOf(candidate, account, open.policy.branding.organisation) : null;
  }

  /** The policy, for pages without a session. */
  async branding(): Promise<Policy> {
    return (await currentPolicy(this.#parts.records)).policy;
  }

  async #count(key: Key, tokenHash: string): Promise<Conversation | null> {
    const isLive = (row: Conversation, policy: Policy): boolean =>
      row.link?.tokenHash === tokenHash &&
      this.#parts.now() < linkEndsAt(row.link, policy) &&
      row.link.tries < policy.limits.submissionsPerLink;
    let isCounted = false;
    const row = await this.#turns.adjust(key, (at, policy) => {
      isCounted = isLive(at, policy);
      return isCounted && at.link ? { ...at, link: { ...at.link, tries: at.link.tries + 1 } } : null;
    });
    if (!isCounted || !row) return null;
    return row;
  }

  async #claimed(key: Key, row: Conversation, tokenHash: string): Promise<{ cookie: string; maxAgeSeconds: number } | null> {
    const { sessions, keys, now } = this.#parts;
    const { policy } = await currentPolicy(this.#parts.records);
    const cookie = newToken();
    const hash = hashOf(cookie);
    const at = now();
    let isMine = false;
    await this.#turns.adjust(key, (was) => {
      isMine = was.id === row.id && was.link?.tokenHash === tokenHash && !was.link.session;
      return isMine && was.link
        ? { ...was, link: { ...was.link, tries: 0, session: { hash, claimedAt: at, usedAt: at } } }
        : null;
    });
    if (!isMine) return null;
    const maxAgeSeconds = policy.limits.webTotalMinutes * 60;
    await point(sessions, keys, 'w', hash, key, at + maxAgeSeconds * 1000, at);
    void this.#showNow(key);
    return { cookie, maxAgeSeconds };
  }

  async #elsewhere(key: Key, row: Conversation): Promise<null> {
    const view = viewNow(this.#parts, row, (await currentPolicy(this.#parts.records)).policy);
    const channel = this.#parts.channels.get(row.address.channel);
    const warning = { ...view, body: [{ say: 'link.elsewhere' }], tone: 'warning' as const };
    this.#parts.log.warn('a claimed link was opened elsewhere', { conversation: row.id });
    if (channel && warning.kind === 'notice') {
      const shown = await this.#presenter.peek(row);
      void channel
        .show(row.address, { ...shown, view: warning }, row.shown.message)
        .catch(() => this.#parts.log.warn('a warning could not be shown', { key: key.name }));
    }
    return null;
  }

  async #open(cookie: string): Promise<Open | null> {
    const { sessions, keys, now } = this.#parts;
    const session = hashOf(cookie);
    const key = await pointedTo(sessions, keys, 'w', session, now());
    if (!key) return null;
    const { rev, row } = await load(this.#parts, key);
    const { policy } = await currentPolicy(this.#parts.records);
    if (!row?.link || row.link.session?.hash !== session || linkEndsAt(row.link, policy) <= now()) return null;
    return { key, row: { ...row, rev }, policy, session };
  }

  #formToken({ row, session }: Open): string {
    return this.#parts.keys.mac('form', `${session}\n${row.id}\n${row.turn}`);
  }

  #isForm(open: Open, formToken: string): boolean {
    return this.#parts.keys.isMac('form', `${open.session}\n${open.row.id}\n${open.row.turn}`, formToken);
  }

  async #state(open: Open): Promise<PageState> {
    const { row, policy } = open;
    const page = this.#page(row, policy);
    const account = row.account ? await this.#parts.directory.find(row.account) : null;
    const rules = page.kind === 'new-password' && row.account ? await this.#rules(row.account) : null;
    const session = row.link?.session;
    const end = row.link ? linkEndsAt(row.link, policy) : this.#parts.now();
    const total = session ? session.claimedAt + policy.limits.webTotalMinutes * 60_000 : end;
    return {
      page,
      formToken: this.#formToken(open),
      rules,
      policy,
      locale: row.address.locale,
      login: account?.login ?? null,
      endsAt: end,
      canExtend: end < total,
    };
  }

  #rules(account: string): Promise<PasswordRules> {
    return this.#parts.directory.rules(account);
  }

  #page(row: Conversation, policy: Policy): PageView {
    const step = stepOf(this.#parts.flows, row);
    return step?.page?.(row.state, policy) ?? this.#goBack(row, policy);
  }

  #goBack(row: Conversation, policy: Policy): PageView {
    const view = viewNow(this.#parts, row, policy);
    if (isOver(this.#parts.flows, row)) return { kind: 'message', title: view.title, body: view.body, tone: view.tone };
    return { kind: 'message', title: { say: 'page.go-back' }, body: [{ say: 'page.go-back.explain' }], tone: 'good' };
  }

  /** One of the link's submissions, counted in the commit that hears it: of many at once one is heard, and no other is looked at (SEC-64). */
  #counted({ id }: Conversation): Adjust {
    return (at, policy) => {
      const used = withUse(at, this.#parts.now());
      if (at.id !== id || !used?.link || used.link.tries >= policy.limits.submissionsPerLink) return null;
      return { ...used, link: { ...used.link, tries: used.link.tries + 1 } };
    };
  }

  async #spent({ key, policy, row }: Open): Promise<Submitted> {
    const request = new RequestSecrets();
    const ended = await this.#turns.deliver(key, { kind: 'ended', id: `spent.${row.id}.${row.rev}`, why: 'link-spent' }, request);
    const last = (await ended.settled) ?? row;
    void this.#showNow(key);
    return { kind: 'over', page: this.#goBack(last, policy), policy, locale: row.address.locale };
  }

  /** Waits for what was set off; where it takes longer than a second, the chat shows progress meanwhile. */
  async #watch(key: Key, settled: Promise<Conversation | null>): Promise<Conversation | null> {
    const soon = await Promise.race([settled, later(progressAfterMs)]);
    if (soon) return soon;
    void this.#showNow(key);
    return Promise.race([settled, later(patienceMs)]);
  }

  async #submitted(open: Open, settled: Conversation | null, request: RequestSecrets): Promise<Submitted> {
    const row = settled ?? (await load(this.#parts, open.key)).row ?? open.row;
    const revealed = request.takeRevealed();
    request.clear();
    void this.#showNow(open.key);
    if (isOver(this.#parts.flows, row) || !row.link)
      return { kind: 'over', page: this.#goBack(row, open.policy), policy: open.policy, locale: row.address.locale };
    const isFurther = row.state.at !== open.row.state.at && !isBusy(this.#parts.flows, row);
    const kept = isFurther ? await this.#turns.adjust(open.key, withoutTries) : row;
    return { kind: 'next', revealed, state: await this.#state({ ...open, row: kept ?? row }) };
  }

  /** Brings the chat's card up to date; the sweep does it where this fails. */
  async #showNow(key: Key): Promise<void> {
    try {
      const { row } = await load(this.#parts, key);
      if (row) await this.#presenter.show(key, row);
    } catch {
      this.#parts.log.warn('a card could not be brought up to date; the sweep will', { key: key.name });
    }
  }
}

/** Whether the question still stands and its submissions are used up. */
const isSpent = (asked: Conversation, now: Conversation | null, { limits }: Policy): boolean =>
  now?.id === asked.id && now.turn === asked.turn && (now.link?.tries ?? 0) >= limits.submissionsPerLink;

const withUse = (row: Conversation, now: number): Conversation | null =>
  row.link?.session ? { ...row, link: { ...row.link, session: { ...row.link.session, usedAt: now } } } : null;

const withoutTries = (row: Conversation): Conversation | null =>
  row.link && row.link.tries > 0 ? { ...row, link: { ...row.link, tries: 0 } } : null;
