import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { AppError } from '../../core/result.ts';
import type { AccessToken } from '../../runtime/sign-in.ts';
import type { PageRequest, PagesContext } from './context.ts';

/** The longest an access token stays with a browser, seconds. */
const mostSeconds = 10 * 60;
/** What a browser keeps of one cookie, less its name and attributes. */
const mostCharacters = 3_900;

const boundTo = (session: string): string => `access-token\n${createHash('sha256').update(session).digest('base64url')}`;

/** A token is base64url: packed, it is as short sealed as it was plain. */
const packed = (text: string): string => deflateRawSync(text).toString('base64');
const unpacked = (text: string): string =>
  inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: 64 * 1_024 }).toString();

/**
 * The `Set-Cookie` line that leaves a person's access token with their own browser, and nowhere else: sealed, for this session alone, for minutes (SEC-72, SEC-139).
 * Throws `AppError('access-token-too-long')`.
 */
export const giveAccess = ({ keys, cookies, now }: PagesContext, session: string, { value, expiresAt }: AccessToken): string => {
  const until = Math.min(expiresAt, now() + mostSeconds * 1_000);
  const sealed = keys.seal('page', boundTo(session), JSON.stringify([until, packed(value.reveal())]));
  if (sealed.length > mostCharacters) throw new AppError('access-token-too-long', 'the access token does not fit into a cookie');
  return cookies.give('access', sealed, Math.max(0, Math.floor((until - now()) / 1_000)));
};

/** The access token this browser brought back, or null: none, too old, or not of this session. */
export const broughtAccess = ({ keys, cookies, now }: PagesContext, request: PageRequest, session: string): string | null => {
  const sealed = cookies.read(request, 'access');
  if (sealed === null) return null;
  try {
    const [until, text] = JSON.parse(keys.open('page', boundTo(session), sealed)) as [number, string];
    return until > now() ? unpacked(text) : null;
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null;
    throw error;
  }
};
