import type { Result } from '../core/result.ts';
import type { Secret } from './secrets.ts';

/** A sign-in that has begun, until its answer comes: what the answer must fit to. `startedAt` is epoch ms. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly startedAt: number;
}

/** A person's own access token; `expiresAt` is epoch ms. */
export interface AccessToken {
  readonly value: Secret;
  readonly expiresAt: number;
}

/** Who signed in, as the provider signed it: ids only. `authTime` is epoch ms; `methods` is what the provider says of how (RFC 8176), often nothing. */
export interface SignedIn {
  readonly tenant: string;
  readonly objectId: string;
  readonly authTime: number;
  readonly methods: readonly string[];
  /** Null unless it was asked for. */
  readonly accessToken: AccessToken | null;
}

/** Why somebody is not signed in; each has a sentence `problem.sign-in.<reason>`. `refused`: it is not set up as it should be, or somebody meddled. */
export type SignInRefusal = 'denied' | 'expired' | 'not-fresh' | 'wrong-tenant' | 'clock' | 'refused' | 'unavailable';

/** What is asked of a sign-in. `login` is shown filled in, where it is known. */
export interface SignInAsked {
  readonly wants: 'identity' | 'access-token';
  readonly login: string | null;
}

/** The parameters a provider sends its answer with. */
export type SignInAnswer = Readonly<Partial<Record<'state' | 'code' | 'iss' | 'error', string>>>;

/** Where people sign in: OpenID Connect with the code grant, PKCE and a fresh sign-in every time (SEC-139). Neither call throws for what a person can cause. */
export interface SignInProvider {
  /** The address to send the browser to, and what to keep until it comes back. */
  begin(asked: SignInAsked): Promise<Result<{ readonly url: string; readonly attempt: SignInAttempt }, 'unavailable'>>;
  /** Redeems the answer. Its `state` is the attempt's: whoever calls has looked the attempt up by it. */
  finish(answer: SignInAnswer, attempt: SignInAttempt, wants: SignInAsked['wants']): Promise<Result<SignedIn, SignInRefusal>>;
}
