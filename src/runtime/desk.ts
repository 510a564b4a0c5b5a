import type { AuditRecord } from '../core/audit.ts';
import { type Conversation, isPageChoice, linkEndsAt } from '../core/conversation.ts';
import type { PageChoice } from '../core/pages.ts';
import type { Policy } from '../core/policy.ts';
import type { View } from '../core/views.ts';
import { strengthOf } from '../password/strength.ts';
import type { Key } from '../store/sessions.ts';
import { hashOf, isPageCode, newToken, point, pointedTo } from './links.ts';
import type { PageDesk, PageState, Submitted } from './page-desk.ts';
import type { Parts } from './parts.ts';
import { currentPolicy } from './policies.ts';
import type { Presenter } from './presenter.ts';
import { recordOf } from './recording.ts';
import { RequestSecrets } from './secrets.ts';
import type { Adjust, Standing, Turns } from './turns.ts';
import type { Visits } from './visits.ts';

/** Within so long of a claim, a second one is the same person's double press. */
const secondPressMs = 5_000;

/** The product behind the one-time page: claims, shows, takes in, all on the conversation's own row. */
export class Desk implements PageDesk {
  readonly #parts: Parts;
  readonly #turns: Turns;
  readonly #presenter: Presenter;
  readonly #visits: Visits;

  constructor(parts: Parts, turns: Turns, presenter: Presenter, visits: Visits) {
    this.#parts = parts;
    this.#turns = turns;
    this.#presenter = presenter;
    this.#visits = visits;
  }

  /** Claims a link for one browser. Every try is counted before the code is looked at; every bad link gets the same null (SEC-29, SEC-62, SEC-64). */
  async claim(token: string, pageCode: string): Promise<{ cookie: string; maxAgeSeconds: number } | null> {
    const { sessions, keys, now } = this.#parts;
    const tokenHash = hashOf(token);
    const key = await pointedTo(sessions, keys, 'l', tokenHash, now());
    if (!key) return null;
    const counted = await this.#count(key, tokenHash);
    const link = counted?.row.link;
    if (!counted || !link) return null;
    if (link.session) return this.#elsewhere(counted, link.session.claimedAt);
    if (!isPageCode(keys, link, pageCode)) return this.#refused(counted, 'page-code');
    return this.#claimed(key, counted, tokenHash);
  }

  /** The page of the moment, or null. Changes nothing. */
  async current(cookie: string): Promise<PageState | null> {
    const visit = await this.#visits.open(cookie);
    return visit && this.#visits.state(visit);
  }

  /** Takes a person's POST in: counted, held as secrets, heard, and waited for. */
  async submit(
    cookie: string,
    formToken: string,
    choice: PageChoice,
    fields: Readonly<Record<string, string>>,
  ): Promise<Submitted | null> {
    const visit = await this.#visits.open(cookie);
    if (!visit) return null;
    if (!isPageChoice(choice) || !this.#visits.isForm(visit, formToken))
      return { kind: 'stale', state: await this.#visits.state(visit) };
    const request = new RequestSecrets('page');
    const { row } = visit;
    const event = {
      kind: 'answered',
      via: 'page',
      id: `page.${row.id}.${row.rev}.${newToken()}`,
      turn: row.turn,
      choice,
      fields: {},
      secrets: request.holdAll(fields),
    } as const;
    const counting = this.#visits.counted(row, choice === 'reveal' ? 0 : 1); // asking to see is no try
    const delivered = await this.#turns.deliver(visit.key, event, request, [], counting, visit);
    if (!delivered.isHeard && isSpent(row, delivered.row, visit.policy)) return this.#visits.spent(visit);
    if (!delivered.isHeard) return { kind: 'stale', state: await this.current(cookie) };
    return this.#visits.heard(visit, delivered.settled, request);
  }

  /** More time for the page, up to its total (SEC-67). */
  async extend(cookie: string, formToken: string): Promise<PageState | null> {
    const visit = await this.#visits.open(cookie);
    if (!visit || !this.#visits.isForm(visit, formToken)) return visit && this.#visits.state(visit);
    const row = await this.#turns.adjust(visit.key, (at) => this.#visits.used(at), visit);
    return row && this.#visits.state({ ...visit, row });
  }

  /** Strength of a candidate; nothing of it is kept. */
  async strength(cookie: string, candidate: string): Promise<{ score: 0 | 1 | 2 | 3 | 4; advice: readonly string[] } | null> {
    const visit = await this.#visits.open(cookie);
    if (!visit) return null;
    const account = visit.row.account ? await this.#parts.directory.find(visit.row.account) : null;
    return account ? strengthOf(candidate, account, visit.policy.branding.organisation) : null;
  }

  /** The policy, for pages without a session. */
  async branding(): Promise<Policy> {
    return (await currentPolicy(this.#parts.records)).policy;
  }

  /** Counts a claim before its code is looked at. A claimed link is not counted any more: others cannot use up what its owner has left. */
  async #count(key: Key, tokenHash: string): Promise<Standing | null> {
    const from = await this.#turns.read(key);
    let isLive = false;
    const count: Adjust = ({ link, ...rest }, policy) => {
      isLive = link?.tokenHash === tokenHash && this.#parts.now() < linkEndsAt(link, policy);
      if (!link || !isLive || link.session) return null;
      isLive = link.tries < policy.limits.submissionsPerLink;
      return isLive ? { ...rest, link: { ...link, tries: link.tries + 1 } } : null;
    };
    const row = await this.#turns.adjust(key, count, from);
    return isLive && row ? { ...from, rev: row.rev, row } : null;
  }

  /** Writes down that a claim was refused; every refusal looks the same to the browser. */
  async #refused(from: Standing, reason: 'page-code' | 'claimed'): Promise<null> {
    await this.#audit(from, { action: 'link.refused', outcome: 'refused', reason });
    return null;
  }

  async #audit({ row, version }: Standing, what: Pick<AuditRecord, 'action' | 'outcome' | 'reason'>): Promise<void> {
    await this.#parts.records.audit({ ...recordOf({ row, policyVersion: version }, this.#parts.now(), what), source: 'page' });
  }

  async #claimed(key: Key, from: Standing, tokenHash: string): Promise<{ cookie: string; maxAgeSeconds: number } | null> {
    const { sessions, keys, now } = this.#parts;
    const { row, policy } = from;
    const cookie = newToken();
    const hash = hashOf(cookie);
    const at = now();
    let isMine = false;
    const take: Adjust = (was) => {
      isMine = was.id === row.id && was.link?.tokenHash === tokenHash && !was.link.session;
      return isMine && was.link
        ? { ...was, link: { ...was.link, tries: 0, session: { hash, claimedAt: at, usedAt: at } } }
        : null;
    };
    await this.#turns.adjust(key, take, from);
    if (!isMine) return null;
    const maxAgeSeconds = policy.limits.webTotalMinutes * 60;
    await point(sessions, keys, 'w', hash, key, at + maxAgeSeconds * 1000, at);
    await this.#audit(from, { action: 'link.claimed', outcome: 'success', reason: null });
    void this.#visits.showNow(key);
    return { cookie, maxAgeSeconds };
  }

  /** Somebody comes with a link that is claimed. The owner is told, unless it is their own second press. */
  async #elsewhere(from: Standing, claimedAt: number): Promise<null> {
    const { row } = from;
    if (this.#parts.now() - claimedAt < secondPressMs) return null;
    const channel = this.#parts.channels.get(row.address.channel);
    const shown = await this.#presenter.peek(row);
    const view: View = { ...shown.view, tone: 'warning', body: [{ say: 'link.elsewhere' }, ...shown.view.body] };
    if (channel && view.kind !== 'link')
      void channel
        .show(row.address, { ...shown, view }, row.shown.message)
        .catch(() => this.#parts.log.warn('a warning could not be shown', { conversation: row.id }));
    return this.#refused(from, 'claimed');
  }
}

/** Whether the question still stands and its submissions are used up. */
const isSpent = (asked: Conversation, now: Conversation | null, { limits }: Policy): boolean =>
  now?.id === asked.id && now.turn === asked.turn && (now.link?.tries ?? 0) >= limits.submissionsPerLink;
