import type { IncomingMessage } from 'node:http';
import { AppError } from '../../core/result.ts';

/** Our cookies: the web session; what binds the claim form to a browser before there is a session; the person's sealed access token. */
export type CookieKind = 'session' | 'claim' | 'access' | 'dashboard';

/** Reads and writes our cookies. Values are base64url with dots. */
export interface Cookies {
  /** The value the browser sent; null where there is none, two of them, or not a value of ours. */
  read(request: IncomingMessage, kind: CookieKind): string | null;
  /** The `Set-Cookie` line that gives a value. */
  give(kind: CookieKind, value: string, maxAgeSeconds: number): string;
  /** The `Set-Cookie` line that takes it away. */
  take(kind: CookieKind): string;
}

const names: Readonly<Record<CookieKind, string>> = {
  session: 'latchkey',
  claim: 'latchkey-claim',
  access: 'latchkey-access',
  dashboard: 'latchkey-dashboard',
};
const plain = /^[A-Za-z0-9_.-]+$/;
/** The longest value of each: browsers keep no cookie above 4,096 bytes, name and attributes included. */
const longest: Readonly<Record<CookieKind, number>> = { session: 256, claim: 256, access: 3_900, dashboard: 256 };

const isLoopback = (hostname: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);

const isSecure = (publicBaseUrl: string): boolean => {
  const { protocol, hostname } = new URL(publicBaseUrl);
  if (protocol === 'https:') return true;
  if (protocol === 'http:' && isLoopback(hostname)) return false;
  throw new AppError('insecure-base-url', 'the public base URL must be https, or http on this machine');
};

const valuesOf = (request: IncomingMessage, name: string): string[] =>
  (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));

/**
 * `__Host-` cookies, Secure, HttpOnly, SameSite=Strict (SEC-67). Over http, which is refused anywhere but on this machine itself,
 * they lose prefix and Secure: not every browser takes a secure cookie from `http://localhost`.
 */
export const cookiesFor = (publicBaseUrl: string): Cookies => {
  const secure = isSecure(publicBaseUrl);
  const nameOf = (kind: CookieKind): string => (secure ? `__Host-${names[kind]}` : names[kind]);
  const line = (kind: CookieKind, text: string, seconds: number): string =>
    `${nameOf(kind)}=${text}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    read: (request, kind) => {
      const [first, second] = valuesOf(request, nameOf(kind));
      const isOurs = first !== undefined && second === undefined && first.length <= longest[kind] && plain.test(first);
      return isOurs ? first : null;
    },
    give: line,
    take: (kind) => line(kind, '', 0),
  };
};
