import { decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { no, ok, type Result } from '../../core/result.ts';
import type { TeamsOptions } from './options.ts';
import type { SigningKeys } from './signing-keys.ts';

/** What a good token says: which service URL it speaks for (null: none named), and which channels its key is endorsed for. */
export interface Claims {
  readonly serviceUrl: string | null;
  readonly endorsements: readonly string[];
  /** Epoch seconds. */
  readonly notBefore: number;
  readonly expires: number;
}

/** Checks the `Authorization` header of an activity. */
export type TokenCheck = (authorization: string) => Promise<Result<Claims, 'no-token' | 'bad-token' | 'unavailable'>>;

const skewSeconds = 300;
const remembered = 1_000;
const channelIssuer = /^https:\/\/api\.botframework\.(com|us|azure\.cn)$/;

const Header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(256), crit: z.never().optional() });
const Payload = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number(),
  serviceurl: z.string().optional(),
  appid: z.string().optional(),
  scp: z.never().optional(),
});
type Payload = z.infer<typeof Payload>;

/** The channel's own tokens name the app as audience; a tenant's must also be the app's own, never a person's (`scp`). */
const isForBot = ({ iss, aud, appid, serviceurl }: Payload, appId: string): boolean =>
  channelIssuer.test(iss)
    ? aud === appId && serviceurl !== undefined
    : appid === appId && (aud === appId || aud === `api://botid-${appId}`);

const isTimely = ({ notBefore, expires }: Claims, nowSeconds: number): boolean =>
  nowSeconds < expires + skewSeconds && nowSeconds >= notBefore - skewSeconds;

/** The kid of a token whose header has the one allowed form; hints such as `jku` and `jwk` are never looked at (SEC-5). */
const kidOf = (token: string): string | null => {
  try {
    return Header.parse(decodeProtectedHeader(token)).kid;
  } catch {
    return null; // not a token: refused like any other bad one
  }
};

const payloadOf = async (
  token: string,
  key: Parameters<typeof jwtVerify>[1],
  options: TeamsOptions,
): Promise<JWTPayload | null> => {
  try {
    const currentDate = new Date(options.now());
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['RS256'],
      issuer: [...options.issuers],
      clockTolerance: skewSeconds,
      currentDate,
    });
    return payload;
  } catch {
    return null; // a signature, issuer or time that does not hold
  }
};

/** Every check of SEC-4 that needs no activity. A good token is remembered, so that its signature is verified once. */
export const tokenCheck = (options: TeamsOptions, keys: SigningKeys): TokenCheck => {
  const good = new Map<string, Claims>();

  const verify = async (token: string): Promise<Result<Claims, 'bad-token' | 'unavailable'>> => {
    const kid = kidOf(token);
    if (!kid) return no('bad-token');
    const found = await keys.find(kid);
    if (!found.ok) return no(found.reason === 'unavailable' ? 'unavailable' : 'bad-token');
    const payload = Payload.safeParse(await payloadOf(token, found.value.key, options));
    if (!payload.success || !isForBot(payload.data, options.appId)) return no('bad-token');
    const { serviceurl, nbf, exp } = payload.data;
    return ok({ serviceUrl: serviceurl ?? null, endorsements: found.value.endorsements, notBefore: nbf, expires: exp });
  };
  const remember = (token: string, claims: Claims): void => {
    if (good.size >= remembered) good.delete(good.keys().next().value ?? '');
    good.set(token, claims);
  };

  return async (authorization) => {
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    if (!/^Bearer /.test(authorization)) return no('no-token');
    if (!token || token.length > 8_192) return no('bad-token');
    const known = good.get(token);
    if (known) return isTimely(known, options.now() / 1_000) ? ok(known) : no('bad-token');
    const verified = await verify(token);
    if (verified.ok) remember(token, verified.value);
    return verified;
  };
};
