import { createHash, randomBytes } from 'node:crypto';
import type { Key } from '../store/sessions.ts';
import { shardOf } from '../store/shards.ts';

const short = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** The key of something about an account or a destination; nothing personal can be read from it. */
export const keyOf = (kind: string, ...about: readonly string[]): Key => {
  const name = short(about.join('\n'));
  return { tag: shardOf(name), name: `${kind}:${name}` };
};

/** 128 random bits in lower-case hex: fit for a registration id, which travels in buttons (SEC-53). */
export const newId = (): string => randomBytes(16).toString('hex');
