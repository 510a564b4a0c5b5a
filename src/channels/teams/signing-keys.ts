import { type CryptoKey, importJWK } from 'jose';
import { z } from 'zod';
import { no, ok, type Result } from '../../core/result.ts';
import { isSafeUrl } from './addresses.ts';
import type { TeamsOptions } from './options.ts';

/** A key that may sign activities, and the channels it is endorsed for. */
export interface SigningKey {
  readonly key: CryptoKey | Uint8Array;
  readonly endorsements: readonly string[];
}

/** The signing keys of the configured metadata address. */
export interface SigningKeys {
  /** The key of that id. `unavailable`: keys cannot be had, so nobody can be believed. */
  find(kid: string): Promise<Result<SigningKey, 'unknown' | 'unavailable'>>;
  /** Whether keys are at hand, fetching them if need be. */
  ready(): Promise<boolean>;
}

const longestMs = 24 * 3_600_000;
const refetchMs = 5 * 60_000;
const retryMs = 10_000;
const largestBytes = 1_048_576;

const Metadata = z.object({ jwks_uri: z.url().max(500) });
const Jwk = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1).max(256),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
});
const KeySet = z.object({ keys: z.array(z.unknown()).max(200) });

const fetchJson = async (url: string): Promise<unknown> => {
  const answer = await fetch(url, {
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
    headers: { accept: 'application/json' },
  });
  const text = await answer.text();
  if (!answer.ok || text.length > largestBytes)
    throw new Error(`key metadata: status ${answer.status}, ${text.length} characters`);
  return JSON.parse(text);
};

const fetchKeys = async ({ metadataUrl, mode }: TeamsOptions): Promise<ReadonlyMap<string, SigningKey>> => {
  if (!isSafeUrl(metadataUrl, mode)) throw new Error('key metadata must be https');
  const { jwks_uri } = Metadata.parse(await fetchJson(metadataUrl));
  if (!isSafeUrl(jwks_uri, mode) || new URL(jwks_uri).origin !== new URL(metadataUrl).origin)
    throw new Error('keys live elsewhere');
  const { keys } = KeySet.parse(await fetchJson(jwks_uri));
  const usable = keys.map((one) => Jwk.safeParse(one)).flatMap((one) => (one.success ? [one.data] : []));
  const imported = usable.map(
    async ({ kid, endorsements, kty, n, e }): Promise<[string, SigningKey]> => [
      kid,
      { key: await importJWK({ kty, n, e }, 'RS256'), endorsements },
    ],
  );
  return new Map(await Promise.all(imported));
};

/** Keys from one place, kept at most 24 h; an unknown id causes at most one fetch per 5 min (SEC-5). */
export const signingKeys = (options: TeamsOptions): SigningKeys => {
  let held: { readonly keys: ReadonlyMap<string, SigningKey>; readonly at: number } | null = null;
  let triedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | null = null;

  const refresh = async (): Promise<void> => {
    triedAt = options.now();
    try {
      held = { keys: await fetchKeys(options), at: options.now() };
    } catch (error) {
      options.report({ event: 'failed', doing: 'fetch signing keys', error });
    }
  };
  const refreshOnce = (): Promise<void> => {
    fetching ??= refresh().finally(() => {
      fetching = null;
    });
    return fetching;
  };
  const current = (): ReadonlyMap<string, SigningKey> | null => (held && options.now() - held.at < longestMs ? held.keys : null);
  const load = async (): Promise<ReadonlyMap<string, SigningKey> | null> => {
    if (!current() && (fetching || options.now() - triedAt >= retryMs)) await refreshOnce();
    return current();
  };

  return {
    async find(kid) {
      const keys = await load();
      if (!keys) return no('unavailable');
      if (!keys.has(kid) && options.now() - triedAt >= refetchMs) await refreshOnce();
      const found = current()?.get(kid);
      return found ? ok(found) : no('unknown');
    },
    ready: async () => (await load()) !== null,
  };
};
