import type { PageChoice, PageView } from '../core/pages.ts';
import type { PasswordRules } from '../core/password.ts';
import type { Policy } from '../core/policy.ts';

/** What a page needs besides its view. Branding and helpdesk come from the policy of the moment. */
export interface PageState {
  readonly page: PageView;
  /** Bound to session and turn; must come back with the form (SEC-66). */
  readonly formToken: string;
  readonly rules: PasswordRules | null;
  readonly policy: Policy;
  readonly locale: string;
  /** Login name for password managers (`autocomplete="username"`); shown only inside a claimed session. */
  readonly login: string | null;
  /** When the session ends, epoch ms, and whether *more time* still moves it. */
  readonly endsAt: number;
  readonly canExtend: boolean;
}

/** A secret shown once, in the answer to the POST that asked for it and nowhere else (SEC-41, SEC-50). */
export type Revealed =
  | { readonly kind: 'authenticator-key'; readonly secret: string; readonly uri: string; readonly account: string }
  /** What the browser is asked, as JSON: to make a passkey, or to prove oneself by one. */
  | { readonly kind: 'make-passkey' | 'use-passkey'; readonly options: string }
  | { readonly kind: 'recovery-codes'; readonly codes: readonly string[] }
  | { readonly kind: 'linking-code'; readonly code: string; readonly minutes: number }
  | {
      readonly kind: 'pass';
      readonly value: string;
      readonly expiresAt: number;
      readonly isUsableOnce: boolean;
      /** It opens the registration here; otherwise the directory's own sign-in. */
      readonly isRegistration: boolean;
    };

/** The cookie of a dashboard session, for the browser that asked and nobody else. */
export interface DashboardCookie {
  readonly kind: 'dashboard';
  readonly cookie: string;
  readonly maxAgeSeconds: number;
}

/** How a submission went. `next`: show this page now (a redirect to GET when nothing is revealed). */
export type Submitted =
  | { readonly kind: 'next'; readonly revealed: Revealed | null; readonly state: PageState }
  /** The conversation is over: its last words, shown in this answer; the session is gone and its cookie is cleared. */
  | { readonly kind: 'over'; readonly page: PageView; readonly policy: Policy; readonly locale: string }
  /** This browser goes on to the dashboard; the page is done. */
  | DashboardCookie
  /** Not a current form: sent twice, an old tab, another replica was faster. Nothing happened by this request. */
  | { readonly kind: 'stale'; readonly state: PageState | null };

/**
 * The product behind the one-time page. Looking changes nothing (SEC-62); everything that changes is a POST a person made.
 * All answers about bad links are the same (SEC-29): null.
 */
export interface PageDesk {
  /** Whether a link is worth showing the claim form for. The web answers every token with the same form; this is never asked on GET. */
  claim(
    token: string,
    pageCode: string,
    source: string,
  ): Promise<{ readonly cookie: string; readonly maxAgeSeconds: number } | null>;
  /** The page of the moment for a claimed session, or null (unknown, expired, ended, another browser). Changes nothing. */
  current(cookie: string): Promise<PageState | null>;
  /** A person's POST. `fields` are the typed values; the desk takes them as secrets at once. */
  submit(
    cookie: string,
    formToken: string,
    choice: PageChoice,
    fields: Readonly<Record<string, string>>,
    source: string,
  ): Promise<Submitted | null>;
  /** More time, up to the session's total (SEC-67). */
  extend(cookie: string, formToken: string): Promise<PageState | null>;
  /** Strength of a candidate for the meter: 0 to 4 and advice sentence ids. Nothing is kept. Null without a session. */
  strength(
    cookie: string,
    candidate: string,
  ): Promise<{ readonly score: 0 | 1 | 2 | 3 | 4; readonly advice: readonly string[] } | null>;
  /** The policy's branding for pages without a session. */
  branding(): Promise<Policy>;
}
