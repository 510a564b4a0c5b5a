import type { Account } from '../core/account.ts';
import type { PasswordRefusal } from '../core/password.ts';
import type { Policy } from '../core/policy.ts';
import type { BreachedList } from './breached.ts';
import { isCommon } from './common.ts';
import { detailsOf, isOnlyBlocked, isOnlyDetails } from './details.ts';

/** What a password is compared with. */
export interface Blocklist {
  readonly account: Account;
  readonly policy: Policy;
  readonly breached?: BreachedList;
}

/** Why a whole password is on the blocklist, or null (SEC-78). Own details come first: that reason helps most. */
export const blockRefusal = (password: string, { account, policy, breached }: Blocklist): PasswordRefusal | null => {
  if (isOnlyDetails(password, detailsOf(account, policy.branding.organisation))) return 'contains-only-your-details';
  if (isOnlyBlocked(password, policy.password.blockedWords) || isCommon(password)) return 'too-common';
  return breached?.has(password) ? 'too-common' : null;
};
