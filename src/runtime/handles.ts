import { timingSafeEqual } from 'node:crypto';
import type { Conversation } from '../core/conversation.ts';
import { choicesOf, type View } from '../core/views.ts';
import type { Keys } from '../store/keys.ts';

/**
 * The handle of a choice: 128 bits that say nothing, good for this conversation, this turn and this choice only, and only from the person whose
 * conversation it is (SEC-11). Made again from the row, so nothing is stored for it.
 */
export const handleOf = (keys: Keys, row: Conversation, choice: string): string =>
  keys.mac('handle', `${row.id}\n${row.salt}\n${row.turn}\n${choice}`).slice(0, 22);

/** The handles of every choice of a view. */
export const handlesOf = (keys: Keys, row: Conversation, view: View): Record<string, string> =>
  Object.fromEntries(choicesOf(view).map((choice) => [choice, handleOf(keys, row, choice)]));

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Which choice of the open question a handle stands for, or null when it is of another turn, conversation or person. */
export const choiceOf = (keys: Keys, row: Conversation, view: View, handle: string): string | null =>
  choicesOf(view).find((choice) => same(handleOf(keys, row, choice), handle)) ?? null;

const turnsBack = 32;

/** Which turn of this conversation a card shows, told by the handle of that `choice` on it; null: another conversation's card, or a very old one. */
export const turnOf = (keys: Keys, row: Conversation, choice: string, handle: string): number | null => {
  for (let turn = row.turn; turn > Math.max(0, row.turn - turnsBack); turn -= 1)
    if (same(handleOf(keys, { ...row, turn }, choice), handle)) return turn;
  return null;
};
