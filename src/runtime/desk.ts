import type { AuditRecord } from '../core/audit.ts';
import { type Conversation, isBusy, isOver, isPageChoice, linkEndsAt, stepOf } from '../core/conversation.ts';
import type { PageChoice, PageView } from '../core/pages.ts';
import type { PasswordRules } from '../core/password.ts';
import type { Policy } from '../core/policy.ts';
import type { View } from '../core/views.ts';
import { strengthOf } from '../password/strength.ts';
import type { Key } from '../store/sessions.ts';
import { hashOf, isPageCode, newToken, point, pointedTo } from './links.ts';
import type { PageDesk, PageState, Submitted } from './page-desk.ts';
import type { Parts } from './parts.ts';
import { currentPolicy } from './policies.ts';
import { type Presenter, viewNow } from './presenter.ts';
import { recordOf } from './recording.ts';
import { load } from './rows.ts';
import { RequestSecrets } from './secrets.ts';
import type { Adjust, Turns } from './turns.ts';

const patienceMs = 32_000;
const progressAfterMs = 1_000;
/** Within so long of a claim, a second one is the same person's double press. */
const secondPressMs = 5_000;

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
    if (counted.link.session) return this.#elsewhere(counted, counted.link.session.claimedAt);
    if (!isPageCode(keys, counted.link, pageCode)) return this.#refused(counted, 'page-code');
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
    const request = new RequestSecrets('page');
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
    const delivered = await this.#turns.deliver(open.key, event, request, [], this.#counted(row, choice));
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

  /** Counts a claim before its code is looked at. A claimed link is not counted any more: others cannot use up what its owner has left. */
  async #count(key: Key, tokenHash: string): Promise<Conversation | null> {
    let isLive = false;
    const row = await this.#turns.adjust(key, ({ link, ...rest }, policy) => {
      isLive = link?.tokenHash === tokenHash && this.#parts.now() < linkEndsAt(link, policy);
      if (!link || !isLive || link.session) return null;
      isLive = link.tries < policy.limits.submissionsPerLink;
      return isLive ? { ...rest, link: { ...link, tries: link.tries + 1 } } : null;
    });
    return isLive ? row : null;
  }

  /** Writes down that a claim was refused; every refusal looks the same to the browser. */
  async #refused(row: Conversation, reason: 'page-code' | 'claimed'): Promise<null> {
    await this.#audit(row, { action: 'link.refused', outcome: 'refused', reason });
    return null;
  }

  async #audit(row: Conversation, what: Pick<AuditRecord, 'action' | 'outcome' | 'reason'>): Promise<void> {
    const { version } = await currentPolicy(this.#parts.records);
    await this.#parts.records.audit({ ...recordOf({ row, policyVersion: version }, this.#parts.now(), what), source: 'page' });
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
    await this.#audit(row, { action: 'link.claimed', outcome: 'success', reason: null });
    void this.#showNow(key);
    return { cookie, maxAgeSeconds };
  }

  /** Somebody comes with a link that is claimed. The owner is told, unless it is their own second press. */
  async #elsewhere(row: Conversation, claimedAt: number): Promise<null> {
    if (this.#parts.now() - claimedAt < secondPressMs) return null;
    const channel = this.#parts.channels.get(row.address.channel);
    const shown = await this.#presenter.peek(row);
    const view: View = { ...shown.view, tone: 'warning', body: [{ say: 'link.elsewhere' }, ...shown.view.body] };
    if (channel && view.kind !== 'link')
      void channel
        .show(row.address, { ...shown, view }, row.shown.message)
        .catch(() => this.#parts.log.warn('a warning could not be shown', { conversation: row.id }));
    return this.#refused(row, 'claimed');
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
    return this.#parts.keys.mac('form', `${session}\n${row.id}\n${row.asked}`);
  }

  #isForm(open: Open, formToken: string): boolean {
    return this.#parts.keys.isMac('form', `${open.session}\n${open.row.id}\n${open.row.asked}`, formToken);
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
  #counted({ id }: Conversation, choice: PageChoice): Adjust {
    return (at, policy) => {
      const used = withUse(at, this.#parts.now());
      if (at.id !== id || !used?.link || used.link.tries >= policy.limits.submissionsPerLink) return null;
      return { ...used, link: { ...used.link, tries: used.link.tries + (choice === 'reveal' ? 0 : 1) } }; // asking to see is no try
    };
  }

  async #spent({ key, policy, row }: Open): Promise<Submitted> {
    const request = new RequestSecrets();
    const ended = await this.#turns.deliver(
      key,
      { kind: 'ended', id: `spent.${row.id}.${row.rev}`, why: 'link-spent', conversation: row.id },
      request,
    );
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
