import type { Conversation } from '../core/conversation.ts';
import { choicesOf, type View } from '../core/views.ts';
import type { Keys } from '../store/keys.ts';

const textOf = (row: Conversation, choice: string): string => `${row.id}\n${row.salt}\n${row.turn}\n${choice}`;

/**
 * The handle of a choice: 256 bits that say nothing, good for this conversation, this turn and this choice only, and only from the person whose
 * conversation it is (SEC-11). Made again from the row, so nothing is stored for it.
 */
export const handleOf = (keys: Keys, row: Conversation, choice: string): string => keys.mac('handle', textOf(row, choice));

/** Also of an older key: a card outlives the change of a key. */
const isHandleOf = (keys: Keys, row: Conversation, choice: string, handle: string): boolean =>
  keys.isMac('handle', textOf(row, choice), handle);

/** The handles of every choice of a view. */
export const handlesOf = (keys: Keys, row: Conversation, view: View): Record<string, string> =>
  Object.fromEntries(choicesOf(view).map((choice) => [choice, handleOf(keys, row, choice)]));

/** Which choice of the open question a handle stands for, or null when it is of another turn, conversation or person. */
export const choiceOf = (keys: Keys, row: Conversation, view: View, handle: string): string | null =>
  choicesOf(view).find((choice) => isHandleOf(keys, row, choice, handle)) ?? null;

const turnsBack = 32;

/** Which turn of this conversation a card shows, told by the handle of that `choice` on it; null: another conversation's card, or a very old one. */
export const turnOf = (keys: Keys, row: Conversation, choice: string, handle: string): number | null => {
  for (let turn = row.turn; turn > Math.max(0, row.turn - turnsBack); turn -= 1)
    if (isHandleOf(keys, { ...row, turn }, choice, handle)) return turn;
  return null;
};
