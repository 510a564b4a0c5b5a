import { createHash, randomBytes, randomInt } from 'node:crypto';
import { type Conversation, type Link, linkEndsAt } from '../core/conversation.ts';
import type { Policy } from '../core/policy.ts';
import { AppError } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Key, Sessions } from '../store/sessions.ts';
import { keyFor } from './rows.ts';

const minute = 60_000;

/** SHA-256 of a token or cookie, base64url: all that is kept of it (SEC-60, SEC-104). */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** 256 random bits, base64url: 43 characters (SEC-60, SEC-67). */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Six digits without bias (SEC-63). */
const newPageCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

const codeText = (tokenHash: string, code: string): string => `${tokenHash}\n${code}`;

/** A fresh link: what to show once, and what to keep. */
export const mintLink = (keys: Keys, policy: Policy, now: number): { token: string; code: string; link: Link } => {
  const token = newToken();
  const code = newPageCode();
  const tokenHash = hashOf(token);
  const expiresAt = now + policy.limits.linkLifeMinutes * minute;
  return {
    token,
    code,
    link: { tokenHash, codeMac: keys.mac('page', codeText(tokenHash, code)), issuedAt: now, expiresAt, tries: 0, session: null },
  };
};

/** Whether a page code is the one of this link; constant time. */
export const isPageCode = (keys: Keys, { tokenHash, codeMac }: Link, code: string): boolean =>
  codeMac === null || keys.isMac('page', codeText(tokenHash, code.replace(/\s/g, '')), codeMac);

/** Whether somebody claimed the link and may still go on. */
export const hasSession = (row: Conversation, policy: Policy, now: number): boolean =>
  Boolean(row.link?.session && linkEndsAt(row.link, policy) > now);

/** The key under which a link (`l`) or a web session (`w`) points to its conversation. */
export const pointerKey = (kind: 'l' | 'w', hash: string): Key => keyFor(kind, hash);

/** Writes such a pointer, sealed for its own place. */
export const point = async (
  sessions: Sessions,
  keys: Keys,
  kind: 'l' | 'w',
  hash: string,
  to: Key,
  endsAt: number,
  now: number,
): Promise<void> => {
  const key = pointerKey(kind, hash);
  const sealed = keys.seal('row', `${key.tag}:${key.name}`, JSON.stringify(to));
  await sessions.put(key, sealed, 0, { expiresAt: endsAt, dueAt: null, once: [] }, now);
};

/** The conversation a link or session points to, or null: none, or one that was put there by somebody else (SEC-29, SEC-107). */
export const pointedTo = async (
  sessions: Sessions,
  keys: Keys,
  kind: 'l' | 'w',
  hash: string,
  now: number,
): Promise<Key | null> => {
  const key = pointerKey(kind, hash);
  const entry = await sessions.get(key, now);
  try {
    return entry ? (JSON.parse(keys.open('row', `${key.tag}:${key.name}`, entry.value)) as Key) : null;
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null; // the key ring raised the alarm
    throw error;
  }
};
