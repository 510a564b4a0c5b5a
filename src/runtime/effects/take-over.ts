import { AppError } from '../../core/result.ts';
import type { Key } from '../../store/sessions.ts';
import type { Parts } from '../parts.ts';
import { keyFor } from '../rows.ts';
import type { EffectContext } from '../turns.ts';

/** Which conversation an account's self-service runs in: one at a time (SEC-56). */
export interface Holder {
  readonly key: Key;
  readonly conversation: string;
  /** When that conversation began, epoch ms. */
  readonly startedAt: number;
}

/** Longer than any conversation waits: a vouch may take a day. */
const heldMs = 2 * 86_400_000;
const mostRaces = 8;
const keyOf = (account: string): Key => keyFor('a', account);
const contextOf = ({ tag, name }: Key): string => `${tag}:${name}`;

/** The conversation that holds an account now, or null. */
export const holderOf = async (parts: Parts, account: string): Promise<Holder | null> => {
  const key = keyOf(account);
  const entry = await parts.sessions.get(key, parts.now());
  return entry ? (JSON.parse(parts.keys.open('row', contextOf(key), entry.value)) as Holder) : null;
};

/** Ends the conversation that lost its account to another. */
export type EndOther = (holder: Holder) => Promise<void>;

/**
 * Makes this conversation the one of its account; the one before ends, wherever it runs (SEC-56). A younger one stays, and this one ends: its look-up
 * was repeated after its replica died, and the person went on elsewhere meanwhile.
 */
export const takeOver = async (
  parts: Parts,
  { key: rowKey, row }: EffectContext,
  account: string,
  endOther: EndOther,
): Promise<void> => {
  const key = keyOf(account);
  const mine: Holder = { key: rowKey, conversation: row.id, startedAt: row.startedAt };
  for (let race = 0; race < mostRaces; race += 1) {
    const entry = await parts.sessions.get(key, parts.now());
    const before = entry ? (JSON.parse(parts.keys.open('row', contextOf(key), entry.value)) as Holder) : null;
    if (before && before.startedAt > row.startedAt) return endOther(mine);
    const sealed = parts.keys.seal('row', contextOf(key), JSON.stringify(mine));
    const options = { expiresAt: parts.now() + heldMs, dueAt: null, once: [] };
    if ((await parts.sessions.put(key, sealed, entry?.rev ?? 0, options, parts.now())) !== 'written') continue;
    if (before && before.key.name !== rowKey.name) await endOther(before);
    return;
  }
  throw new AppError('too-many-races', 'an account was taken over by others again and again');
};
