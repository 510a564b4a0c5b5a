import type { Context, Heard, Move, Opening, Step } from '../conversation.ts';
import { type Refused, refused } from './refusing.ts';
import { Found, type Who } from './who.ts';

/** The account is being looked up. */
export interface Finding {
  readonly at: 'finding';
}

/** The first state of every flow about an account, with its look-up. `wanted` lets the directory be asked for what it must be able to do. */
export const find = (wanted: 'reset' | 'unlock' | 'change' | 'register' | 'methods' | 'chats' | 'not-me', opening: Opening) =>
  ({ state: { at: 'finding' }, effects: [{ do: 'find-account', with: { named: opening.named, wanted } }] }) as const;

/** The step that waits for the account, then goes on with it, or says why not. */
export const finding = <S extends { at: string }>(
  next: (who: Who, context: Context) => Move<S>,
): { readonly finding: Step<Finding, S | Refused> } => ({
  finding: {
    ask: () => ({ kind: 'progress', title: { say: 'progress.finding' }, body: [{ say: 'progress.moment' }] }),
    hear: (_state: Finding, event: Heard, context: Context): Move<S | Refused> | null => {
      if (event.kind !== 'settled' || event.effect !== 'find-account') return null;
      if (!event.outcome.ok) return { state: refused('directory-down') };
      const found = Found.parse(event.outcome.value);
      return found.found === 'account' ? next(found.who, context) : { state: refused(found.reason) };
    },
  },
});
