import { createHash, randomBytes } from 'node:crypto';
import type { Parts } from '../../runtime/parts.ts';

type Keys = Parts['keys'];

/** How long a claim form stays good: as long as the longest link. Seconds. */
export const claimFormSeconds = 15 * 60;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
const signed = (text: string): string => `before-claim\n${text}`;
const bound = (cookie: string, link: string): string => `claim-form\n${cookie}\n${hashOf(link)}`;

/** A fresh value for the cookie that marks a browser before the claim: time, 256 random bits, signature. It opens nothing. */
export const newClaimCookie = (keys: Keys, now: number): string => {
  const text = `${now.toString(36)}.${randomBytes(32).toString('base64url')}`;
  return `${text}.${keys.mac('form', signed(text))}`;
};

/** Whether a cookie is one of ours and not too old. */
export const isClaimCookie = (keys: Keys, cookie: string, now: number): boolean => {
  const [time = '', random = '', mac = '', ...rest] = cookie.split('.');
  if (rest.length > 0 || !keys.isMac('form', signed(`${time}.${random}`), mac)) return false;
  const age = now - Number.parseInt(time, 36);
  return age >= 0 && age < claimFormSeconds * 1_000;
};

/** The form token of a claim: bound to this browser's cookie and to this link (SEC-66). */
export const claimFormToken = (keys: Keys, cookie: string, link: string): string => keys.mac('form', bound(cookie, link));

/** Whether a form token was made for this cookie and link; constant time. */
export const isClaimFormToken = (keys: Keys, cookie: string, link: string, token: string): boolean =>
  keys.isMac('form', bound(cookie, link), token);
