import { satisfies } from '../../core/evidence.ts';
import type { PasswordRefusal } from '../../core/password.ts';
import { ok, type Result } from '../../core/result.ts';
import { checkNewPassword } from '../../password/check.ts';
import { isDecoy } from '../decoys.ts';
import { keyFor } from '../rows.ts';
import { refusalOf } from './find-account.ts';
import { evidenceIn } from './given.ts';
import { holderOf } from './take-over.ts';
import { typed, type Write } from './write-kind.ts';

const dayMs = 86_400_000;

/** Everything the first step checked, again, against this moment's data: standing, holder, evidence (SEC-21, SEC-55, SEC-56). The refusal, or null. */
export const refusalNow = async ({ parts, owed, context, kind, account }: Write): Promise<string | null> => {
  if (isDecoy(account.id)) return 'not-verified';
  const refusal = await refusalOf(parts, context, account, kind.intent);
  if (refusal) return refusal;
  if ((await holderOf(parts, account.id))?.conversation !== context.row.id) return 'not-verified';
  const at = context.row.link?.issuedAt ?? parts.now();
  return satisfies(kind.purpose, context.policy, account.tier, evidenceIn(owed), at) ? null : 'not-verified';
};

/** The new password in the form the directory takes, or why not. Nothing to check where no password is set. */
export const passwordToSet = async (write: Write): Promise<Result<string, PasswordRefusal>> => {
  const { parts, context, kind, account, breached } = write;
  if (kind.intent === 'unlock') return ok('');
  const { password, again } = typed(write);
  const rules = await parts.directory.rules(account.id);
  return checkNewPassword({ password, again, account, policy: context.policy, rules, ...(breached ? { breached } : {}) });
};

/** Counts an unlock of the day; whether it is one too many (SEC-80). */
export const isUnlockTooMany = async ({ parts, context, kind, account }: Write): Promise<boolean> => {
  if (kind.intent !== 'unlock') return false;
  const { count } = await parts.sessions.count(keyFor('u', account.id), dayMs, parts.now());
  const isTooMany = count > context.policy.unlock.perDay;
  if (isTooMany) parts.log.warn('alarm: an account was unlocked often', { alarm: 'unlocks' });
  return isTooMany;
};
