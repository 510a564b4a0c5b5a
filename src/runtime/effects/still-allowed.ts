import type { Account } from '../../core/account.ts';
import { isDecoy } from '../decoys.ts';
import type { Parts } from '../parts.ts';
import type { EffectContext } from '../turns.ts';
import { refusalOf } from './refusals.ts';
import { holderOf } from './take-over.ts';

/**
 * Why what the first step found does not hold any more, by this moment's data: standing and policy, the chat identity's link, the account's one flow
 * (SEC-16, SEC-21, SEC-56). Null where it does.
 */
export const refusalNow = async (
  parts: Parts,
  context: EffectContext,
  account: Account,
  wanted: string,
): Promise<string | null> => {
  if (isDecoy(account.id)) return 'not-verified';
  const refusal = await refusalOf(parts, context, account, wanted);
  if (refusal) return refusal;
  if (wanted === 'unlock' && !context.policy.unlock.withoutReset) return 'not-supported';
  const linked = await parts.directory.findByIdentity(context.row.address);
  if (linked?.id !== account.id) return 'not-verified';
  return (await holderOf(parts, account.id))?.conversation === context.row.id ? null : 'not-verified';
};
