import { createHash, createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const skewSeconds = 300;

/** The two headers of a signed request, in proper form. */
export interface Signature {
  readonly mac: string;
  readonly timestamp: string;
}

/** The signature headers, or null where one is missing or not in its form (SEC-1). Retry headers are never looked at. */
export const signatureOf = (headers: IncomingHttpHeaders): Signature | null => {
  const mac = headers['x-slack-signature'];
  const timestamp = headers['x-slack-request-timestamp'];
  if (typeof mac !== 'string' || !/^v0=[0-9a-f]{64}$/.test(mac)) return null;
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return null;
  return { mac, timestamp };
};

/** Whether the timestamp is within 300 s of `nowMs`, past and future (SEC-1). */
export const isFresh = ({ timestamp }: Signature, nowMs: number): boolean =>
  Math.abs(Math.floor(nowMs / 1000) - Number(timestamp)) <= skewSeconds;

/** What Slack's signature of these body bytes is: `v0=` and HMAC-SHA-256 of `v0:{timestamp}:{body}` in hex. */
const signatureMac = (secret: string, timestamp: string, body: Buffer): string => {
  const key = createSecretKey(secret, 'utf8'); // an HMAC over a bare text takes three times as long
  return `v0=${createHmac('sha256', key).update(`v0:${timestamp}:`).update(body).digest('hex')}`;
};

/** Whether one of the secrets made this signature; every secret is tried, in constant time (SEC-1, SEC-2). */
export const isSignedBy = (secrets: readonly string[], { mac, timestamp }: Signature, body: Buffer): boolean =>
  secrets.map((secret) => timingSafeEqual(Buffer.from(signatureMac(secret, timestamp, body)), Buffer.from(mac))).includes(true);

/** The name under which an accepted signature is remembered (SEC-3). */
export const digestOf = ({ mac }: Signature): string => createHash('sha256').update(mac).digest('base64url');
