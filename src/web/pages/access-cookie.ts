import { createHash } from 'node:crypto';
import { AppError } from '../../core/result.ts';
import type { AccessToken } from '../../runtime/sign-in.ts';
import type { PageRequest, PagesContext } from './context.ts';

/** The longest an access token stays with a browser, seconds. */
const mostSeconds = 10 * 60;
/** What a browser keeps of one cookie, less its name and attributes. */
const mostCharacters = 3_900;

const context = 'access-token';
const signed = (session: string, sealed: string): string =>
  `access-token\n${createHash('sha256').update(session).digest('base64url')}\n${sealed}`;

const coded = (text: string): string => Buffer.from(text).toString('base64url');

/** A part of a JWT as the text it stands for, where that says the same: sealing makes everything a third longer, and cookies are short. */
const shorter = (part: string): string => {
  const text = Buffer.from(part, 'base64url').toString();
  return text.startsWith('{') && !text.includes('\n') && coded(text) === part ? text : part;
};
const packed = (token: string): string => token.split('.').map(shorter).join('\n');
const unpacked = (lines: readonly string[]): string => lines.map((line) => (line.startsWith('{') ? coded(line) : line)).join('.');

/**
 * The `Set-Cookie` line that leaves a person's access token with their own browser, and nowhere else: sealed, for this session alone, for minutes (SEC-72,
 * SEC-139). Throws `AppError('access-token-too-long')`.
 */
export const giveAccess = ({ keys, cookies, now }: PagesContext, session: string, { value, expiresAt }: AccessToken): string => {
  const until = Math.min(expiresAt, now() + mostSeconds * 1_000);
  const sealed = keys.seal('page', context, `${until}\n${packed(value.reveal())}`);
  const text = `${keys.mac('form', signed(session, sealed))}.${sealed}`;
  if (text.length > mostCharacters) throw new AppError('access-token-too-long', 'the access token does not fit into a cookie');
  return cookies.give('access', text, Math.max(0, Math.floor((until - now()) / 1_000)));
};

/** The access token this browser brought back, or null: none, too old, or not of this session. Signed too: a stray cookie is no tampering and raises no alarm. */
export const broughtAccess = ({ keys, cookies, now }: PagesContext, request: PageRequest, session: string): string | null => {
  const [mac = '', ...rest] = (cookies.read(request, 'access') ?? '').split('.');
  const sealed = rest.join('.');
  if (!keys.isMac('form', signed(session, sealed), mac)) return null;
  const [until, ...lines] = keys.open('page', context, sealed).split('\n');
  return Number(until) > now() ? unpacked(lines) : null;
};
