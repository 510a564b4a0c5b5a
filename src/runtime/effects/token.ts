import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import type { Perform } from '../turns.ts';
import { confirm } from './confirm.ts';

/** Activates the token that waits for this person, once two codes of it in a row were right. */
export const activateToken = (parts: Parts, herald: Herald): Perform =>
  confirm({ parts, herald }, async (to, { owed, context }) => {
    const waiting = (await parts.records.tokensOf(to.account.id)).filter(({ registration }) => registration === null);
    return parts.registrar.token.activate({ ...to, next: context.request.get(owed.secrets?.next), waiting });
  });
