import { randomBytes } from 'node:crypto';
import type { PageView } from '../../src/core/pages.ts';
import { Policy } from '../../src/core/policy.ts';
import { AppError } from '../../src/core/result.ts';
import type { PageDesk, PageState, Revealed, Submitted } from '../../src/runtime/page-desk.ts';

/** What the pages asked of the desk, in order. */
export type DeskCall =
  | { readonly call: 'claim'; readonly token: string; readonly pageCode: string; readonly source: string }
  | { readonly call: 'current' | 'extend' }
  | {
      readonly call: 'submit';
      readonly choice: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly source: string;
    }
  | { readonly call: 'strength'; readonly candidate: string };

const newToken = (): string => randomBytes(32).toString('base64url');

/** A desk that shows what a test tells it to, and remembers what the pages asked. One link, one session. */
export class ScriptedDesk implements PageDesk {
  readonly calls: DeskCall[] = [];
  token = newToken();
  code = '123456';
  policy: Policy = Policy.parse({ branding: { organisation: 'Contoso' } });
  page: PageView = { kind: 'new-password', withCurrent: false };
  rules: PageState['rules'] = { minLength: 8, maxLength: 256, classes: 0, unicode: true, history: 12, minAgeDays: 0 };
  locale = 'en';
  login: string | null = 'ana@contoso.example';
  endsAt = 0;
  canExtend = true;
  answer: (state: PageState) => Submitted | Promise<Submitted> = (state) => ({ kind: 'next', revealed: null, state });
  isDown = false;
  #cookie: string | null = null;
  #isClaimed = false;
  #turn = 1;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
    this.endsAt = now() + 300_000;
  }

  /** A fresh link; the page of the session it will open. Returns the path to open. */
  opens(page: PageView): string {
    this.token = newToken();
    this.page = page;
    this.#isClaimed = false;
    this.#cookie = null;
    this.endsAt = this.#now() + 300_000;
    this.canExtend = true;
    this.calls.length = 0;
    this.isDown = false;
    this.answer = (state) => ({ kind: 'next', revealed: null, state });
    return `/p/${this.token}`;
  }

  /** Makes the next press show this secret. */
  reveals(revealed: Revealed): void {
    this.answer = (state) => ({ kind: 'next', revealed, state });
  }

  /** The conversation moves on to another page: forms of the turn before are stale. */
  movesOn(page: PageView): void {
    this.page = page;
    this.#turn += 1;
  }

  ends(): void {
    this.#cookie = null;
  }

  state(): PageState {
    const { page, rules, policy, locale, login, endsAt, canExtend } = this;
    return { page, formToken: this.#formToken(), rules, policy, locale, login, endsAt, canExtend };
  }

  async claim(token: string, pageCode: string, source: string): Promise<{ cookie: string; maxAgeSeconds: number } | null> {
    this.#ask({ call: 'claim', token, pageCode, source });
    if (token !== this.token || pageCode !== this.code || this.#isClaimed) return null;
    this.#isClaimed = true;
    this.#cookie = newToken();
    return { cookie: this.#cookie, maxAgeSeconds: 900 };
  }

  async current(cookie: string): Promise<PageState | null> {
    this.#ask({ call: 'current' });
    return cookie === this.#cookie ? this.state() : null;
  }

  async submit(
    cookie: string,
    formToken: string,
    choice: string,
    fields: Readonly<Record<string, string>>,
    source: string,
  ): Promise<Submitted | null> {
    this.#ask({ call: 'submit', choice, fields, source });
    if (cookie !== this.#cookie) return null;
    if (formToken !== this.#formToken()) return { kind: 'stale', state: this.state() };
    const submitted = await this.answer(this.state());
    if (submitted.kind === 'over') this.ends();
    return submitted;
  }

  async extend(cookie: string, formToken: string): Promise<PageState | null> {
    this.#ask({ call: 'extend' });
    if (cookie !== this.#cookie || formToken !== this.#formToken()) return null;
    this.endsAt = this.#now() + 300_000;
    return this.state();
  }

  async strength(cookie: string, candidate: string): Promise<{ score: 0 | 1 | 2 | 3 | 4; advice: readonly string[] } | null> {
    this.#ask({ call: 'strength', candidate });
    if (cookie !== this.#cookie) return null;
    return candidate.length > 14 ? { score: 4, advice: [] } : { score: 1, advice: ['password.advice.another-word'] };
  }

  async branding(): Promise<Policy> {
    if (this.isDown) throw new AppError('store-unavailable', 'ECONNREFUSED 10.0.0.7:6379 redis');
    return this.policy;
  }

  #formToken(): string {
    return `turn-${this.#turn}-${this.#cookie?.slice(0, 8)}`;
  }

  #ask(call: DeskCall): void {
    this.calls.push(call);
    if (this.isDown) throw new AppError('store-unavailable', 'ECONNREFUSED 10.0.0.7:6379 redis');
  }
}
