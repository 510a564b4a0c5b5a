import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { z } from 'zod';
import { no, ok, type Result } from '../../core/result.ts';
import { attemptLifeMs } from '../../runtime/attempts.ts';
import type { Log } from '../../runtime/parts.ts';
import { Secret } from '../../runtime/secrets.ts';
import type {
  AccessToken,
  SignedIn,
  SignInAnswer,
  SignInAsked,
  SignInAttempt,
  SignInProvider,
  SignInRefusal,
} from '../../runtime/sign-in.ts';
import { type AppProof, clientAuthOf } from './proof.ts';
import { type Refused, refusalOf } from './refusals.ts';

/** Where and as what people sign in. */
export interface SignInSettings {
  /** The tenant's own issuer, such as `https://login.microsoftonline.com/<tenant>/v2.0`: never *common*, which any tenant would satisfy. */
  readonly issuer: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly proof: AppProof;
  /** `<public base URL>/signed-in`: registered exactly so. */
  readonly redirectUri: string;
  /** The scope of the person's own access token, for a change of their password. */
  readonly accessScope: string;
  /** Plain http, for a stand-in on this machine in development mode. */
  readonly isInsecureAllowed: boolean;
  readonly now: () => number;
  readonly log: Pick<Log, 'warn'>;
}

/** How long what the issuer says of itself is believed, ms. */
const metadataLifeMs = 24 * 3_600_000;
const timeoutSeconds = 10;
const accessSeconds = 600;

/** The claims that count. `oid` comes with the scope *profile*; `auth_time` is an optional claim of the app registration, and without it nobody is let in. */
const Claims = z.object({
  oid: z.guid().transform((id) => id.toLowerCase()),
  tid: z.guid().transform((id) => id.toLowerCase()),
  auth_time: z.number(),
  amr: z.array(z.string().max(20)).max(8).catch([]),
});

type Tokens = Awaited<ReturnType<typeof authorizationCodeGrant>>;

const discovered = async (settings: SignInSettings): Promise<Configuration> => {
  const { issuer, clientId, proof, isInsecureAllowed } = settings;
  const execute = [enableNonRepudiationChecks, ...(isInsecureAllowed ? [allowInsecureRequests] : [])];
  return discovery(new URL(issuer), clientId, undefined, await clientAuthOf(proof), { execute, timeout: timeoutSeconds });
};

/** Asks the issuer about itself once a day; a failed question is asked again the next time. */
const metadataOf = (settings: SignInSettings): (() => Promise<Configuration>) => {
  let known: { readonly until: number; readonly asked: Promise<Configuration> } | null = null;
  return async () => {
    if (!known || known.until <= settings.now()) known = { until: settings.now() + metadataLifeMs, asked: discovered(settings) };
    const { asked } = known;
    return asked.catch((error: unknown) => {
      if (known?.asked === asked) known = null;
      throw error;
    });
  };
};

const scopeOf = (settings: SignInSettings, wants: SignInAsked['wants']): string =>
  wants === 'access-token' ? `openid profile ${settings.accessScope}` : 'openid profile';

/**
 * A fresh sign-in is asked for by `prompt=login`, which a browser can leave out; so what counts is `auth_time`, checked in `finish`. `max_age` makes providers send
 * it (OpenID Connect Core 3.1.2.1). It is not 0: Entra lets its tokens end that many seconds after the sign-in.
 */
const addressOf = async (
  settings: SignInSettings,
  config: Configuration,
  { state, nonce, verifier }: SignInAttempt,
  { wants, login }: SignInAsked,
): Promise<string> =>
  buildAuthorizationUrl(config, {
    redirect_uri: settings.redirectUri,
    response_mode: 'query',
    scope: scopeOf(settings, wants),
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    prompt: 'login',
    max_age: String(attemptLifeMs / 1_000),
    ...(login === null ? {} : { login_hint: login }),
  }).href;

const answerUrl = ({ redirectUri }: SignInSettings, answer: SignInAnswer): URL =>
  new URL(`?${new URLSearchParams(answer as Record<string, string>)}`, redirectUri);

const accessOf = (tokens: Tokens, now: number): AccessToken => ({
  value: new Secret(tokens.access_token),
  expiresAt: now + (tokens.expiresIn() ?? accessSeconds) * 1_000,
});

const signedInBy = (
  { tenantId, now }: SignInSettings,
  tokens: Tokens,
  wants: SignInAsked['wants'],
): { readonly ok: true; readonly value: SignedIn } | ({ readonly ok: false } & Refused) => {
  const claims = Claims.safeParse(tokens.claims());
  if (!claims.success) return { ok: false, reason: 'refused', code: `claim ${claims.error.issues[0]?.path.join('.')}` };
  const { oid, tid, auth_time, amr } = claims.data;
  if (tid !== tenantId.toLowerCase()) return { ok: false, reason: 'wrong-tenant', code: 'tid' };
  const accessToken = wants === 'access-token' ? accessOf(tokens, now()) : null;
  return ok({ tenant: tid, objectId: oid, authTime: auth_time * 1_000, methods: amr, accessToken });
};

/** Redeems a code. The library checks issuer, audience, signature, times, nonce, state and PKCE; `maxAge` is counted from when this sign-in began. */
const redeem = (settings: SignInSettings, config: Configuration, answer: SignInAnswer, attempt: SignInAttempt): Promise<Tokens> =>
  authorizationCodeGrant(config, answerUrl(settings, answer), {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    maxAge: Math.max(0, Math.ceil((settings.now() - attempt.startedAt) / 1_000)),
  });

/** Sign-in by OpenID Connect: code grant, PKCE S256, one issuer of one tenant, a fresh sign-in every time (SEC-139, RFC 9700). */
export const createSignIn = (settings: SignInSettings): SignInProvider => {
  const metadata = metadataOf(settings);
  const refused = ({ reason, code }: Refused): { readonly ok: false; readonly reason: SignInRefusal } => {
    settings.log.warn('a sign-in on the page was refused', { reason, code });
    return no(reason);
  };
  return {
    async begin(asked) {
      const attempt = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
        startedAt: settings.now(),
      };
      try {
        return ok({ url: await addressOf(settings, await metadata(), attempt, asked), attempt });
      } catch (error) {
        refused(refusalOf(error));
        return no('unavailable');
      }
    },
    async finish(answer, attempt, wants): Promise<Result<SignedIn, SignInRefusal>> {
      try {
        const signedIn = signedInBy(settings, await redeem(settings, await metadata(), answer, attempt), wants);
        return signedIn.ok ? signedIn : refused(signedIn);
      } catch (error) {
        return refused(refusalOf(error));
      }
    },
  };
};
