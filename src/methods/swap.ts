import type { Entry, Key, Sessions } from '../store/sessions.ts';

const mostRounds = 8;

/** What a change of a value decides: the new text with its end (epoch ms), or null: leave it. */
export type Change = { readonly text: string; readonly expiresAt: number } | null;

/** Compare-and-swap, again when somebody was faster; the new text, or null when `change` left it or it never became our turn. */
export const swap = async (
  sessions: Sessions,
  key: Key,
  now: number,
  change: (entry: Entry | null) => Change,
): Promise<string | null> => {
  for (let round = 0; round < mostRounds; round++) {
    const entry = await sessions.get(key, now);
    const next = change(entry);
    if (!next) return null;
    const options = { expiresAt: next.expiresAt, dueAt: null, once: [] };
    if ((await sessions.put(key, next.text, entry?.rev ?? 0, options, now)) === 'written') return next.text;
  }
  return null;
};

/** Removes what `isIt` recognises; true for exactly one of any number of callers. */
export const take = async (sessions: Sessions, key: Key, now: number, isIt: (text: string) => boolean): Promise<boolean> => {
  for (let round = 0; round < mostRounds; round++) {
    const entry = await sessions.get(key, now);
    if (!entry || !isIt(entry.value)) return false;
    if (await sessions.remove(key, entry.rev, now)) return true;
  }
  return false;
};
