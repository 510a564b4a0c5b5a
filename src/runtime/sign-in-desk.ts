import type { Account } from '../core/account.ts';
import type { Answered } from '../core/conversation.ts';
import { type PageView, signedInChoice } from '../core/pages.ts';
import { keepAttempt, takeAttempt } from './attempts.ts';
import { newToken } from './links.ts';
import type { PageState, Submitted } from './page-desk.ts';
import type { Parts } from './parts.ts';
import { currentPolicy } from './policies.ts';
import { recordOf } from './recording.ts';
import { RequestSecrets } from './secrets.ts';
import type { AccessToken, SignedIn, SignInAnswer, SignInAttempt, SignInProvider, SignInRefusal } from './sign-in.ts';
import type { Turns } from './turns.ts';
import { placeOf, type Visit, type Visits } from './visits.ts';

type SignInPage = Extract<PageView, { kind: 'sign-in' }>;
type Problem = SignInRefusal | 'other-person' | 'unknown-account';

/** How a press of *sign in* went: leave for `url`; or the page of the moment, with a problem or because the form was old. Null: no session. */
export type SignInBegun =
  | { readonly kind: 'leave'; readonly url: string; readonly state: PageState }
  | { readonly kind: 'problem'; readonly state: PageState }
  | { readonly kind: 'stale'; readonly state: PageState };

/** How a sign-in ended. `heard`: as every submission, and the access token for the browser to keep; `problem`: nothing lost, the page says what to do. */
export type SignInHeard =
  | { readonly kind: 'heard'; readonly submitted: Submitted; readonly accessToken: AccessToken | null }
  | { readonly kind: 'problem'; readonly state: PageState };

interface SigningIn extends Visit {
  readonly page: SignInPage;
}

const wantsOf = ({ why }: SignInPage) => (why === 'change' ? 'access-token' : 'identity');

/** Signing in at the directory's own page, from the one-time page and back to it. The answer counts for the browser and question that asked, once. */
export class SignInDesk {
  readonly #parts: Parts;
  readonly #turns: Turns;
  readonly #visits: Visits;
  readonly #provider: SignInProvider;

  constructor(parts: Parts, turns: Turns, visits: Visits, provider: SignInProvider) {
    this.#parts = parts;
    this.#turns = turns;
    this.#visits = visits;
    this.#provider = provider;
  }

  /** A person wants to sign in now. */
  async begin(cookie: string, formToken: string): Promise<SignInBegun | null> {
    const visit = await this.#visits.open(cookie);
    if (!visit) return null;
    const state = await this.#visits.state(visit);
    const { page } = state;
    if (page.kind !== 'sign-in' || !this.#visits.isForm(visit, formToken)) return { kind: 'stale', state };
    const begun = await this.#provider.begin({ wants: wantsOf(page), login: state.login });
    if (!begun.ok) return { kind: 'problem', state: await this.#problem({ ...visit, page }, begun.reason) };
    await keepAttempt(this.#parts, visit, begun.value.attempt);
    await this.#turns.adjust(visit.key, (row) => this.#visits.used(row));
    return { kind: 'leave', url: begun.value.url, state };
  }

  /** The person is back with an answer. Null: no session any more. */
  async finish(cookie: string, answer: SignInAnswer): Promise<SignInHeard | null> {
    const visit = await this.#visits.open(cookie);
    if (!visit) return null;
    const page = this.#visits.page(visit);
    if (page.kind !== 'sign-in') return heard({ kind: 'stale', state: await this.#visits.state(visit) });
    const at: SigningIn = { ...visit, page };
    const attempt = await takeAttempt(this.#parts, visit, answer.state ?? '');
    if (!attempt) return { kind: 'problem', state: await this.#problem(at, 'expired') };
    const isTry = answer.code !== undefined; // a refusal of the provider is none
    if (isTry && !(await this.#count(at))) return heard(await this.#visits.spent(visit));
    return this.#redeem(cookie, at, answer, attempt);
  }

  /** Counts one answer before it is looked at (SEC-57); false: the link has had all of its own (SEC-64). */
  async #count({ key, row }: SigningIn): Promise<boolean> {
    let isCounted = false;
    const counting = this.#visits.counted(row, 1);
    await this.#turns.adjust(key, (now, policy) => {
      const counted = counting(now, policy);
      isCounted = counted !== null;
      return counted;
    });
    return isCounted;
  }

  async #redeem(cookie: string, at: SigningIn, answer: SignInAnswer, attempt: SignInAttempt): Promise<SignInHeard> {
    const signedIn = await this.#provider.finish(answer, attempt, wantsOf(at.page));
    if (!signedIn.ok) return { kind: 'problem', state: await this.#problem(at, signedIn.reason) };
    const account = await this.#accountOf(signedIn.value);
    if (!account) return { kind: 'problem', state: await this.#problem(at, 'unknown-account') };
    if (at.page.account !== null && at.page.account !== account.id)
      return { kind: 'problem', state: await this.#problem(at, 'other-person') };
    return this.#hear(cookie, at, account, signedIn.value);
  }

  /** The account of an identity by its immutable ids, never by name (SEC-16): of that object id, or the one this identity of the tenant belongs to. */
  async #accountOf({ tenant, objectId }: SignedIn): Promise<Account | null> {
    const { directory } = this.#parts;
    return (await directory.find(objectId)) ?? directory.findByIdentity({ channel: 'teams', tenant, person: objectId });
  }

  async #hear(cookie: string, at: SigningIn, account: Account, signedIn: SignedIn): Promise<SignInHeard> {
    await this.#audit(at, { account: account.id, reason: null, methods: signedIn.methods });
    const visit = await this.#visits.open(cookie);
    if (!visit || placeOf(visit) !== placeOf(at))
      return visit ? heard({ kind: 'stale', state: await this.#visits.state(visit) }) : heard({ kind: 'stale', state: null });
    const request = new RequestSecrets('page');
    const delivered = await this.#turns.deliver(visit.key, answered(visit, account, signedIn), request);
    if (!delivered.isHeard) return heard({ kind: 'stale', state: await this.#visits.state(visit) });
    const submitted = await this.#visits.heard(visit, delivered.settled, request);
    return { kind: 'heard', submitted, accessToken: signedIn.accessToken };
  }

  /** The page of the moment with what went wrong, on record (SEC-113). */
  async #problem(at: SigningIn, reason: Problem): Promise<PageState> {
    await this.#audit(at, { account: at.page.account, reason, methods: [] });
    const state = await this.#visits.state(at);
    const problem = { say: `problem.sign-in.${reason}`, with: { login: state.login ?? '' } };
    return { ...state, page: { ...at.page, problem } };
  }

  async #audit(
    { row }: SigningIn,
    { account, reason, methods }: { account: string | null; reason: Problem | null; methods: readonly string[] },
  ): Promise<void> {
    const { records, now } = this.#parts;
    const { version } = await currentPolicy(records);
    const how = reason
      ? ({ action: 'gate.failed', outcome: 'refused', reason: `sign-in.${reason}` } as const)
      : ({ action: 'gate.passed', outcome: 'success', detail: { by: 'sign-in', amr: methods.join(' ') } } as const);
    const what = { ...how, target: account, methods: ['current-password'] };
    await records.audit({ ...recordOf({ row, policyVersion: version }, now(), what), source: 'page' });
  }
}

const heard = (submitted: Submitted): SignInHeard => ({ kind: 'heard', submitted, accessToken: null });

/** Made here and nowhere else: fields of a form never become fields of an event. */
const answered = ({ row }: Visit, account: Account, { tenant, objectId }: SignedIn): Answered => ({
  kind: 'answered',
  via: 'page',
  id: `page.${row.id}.${row.rev}.${newToken()}`,
  turn: row.turn,
  choice: signedInChoice,
  fields: { account: account.id, tenant, 'object-id': objectId },
  secrets: {},
});
