import { satisfies } from '../../core/evidence.ts';
import type { PasswordRefusal } from '../../core/password.ts';
import { ok, type Result } from '../../core/result.ts';
import { checkNewPassword } from '../../password/check.ts';
import { deedIn, isFresh, openedDeed } from '../cases/assisted.ts';
import { keyFor } from '../rows.ts';
import { evidenceIn } from './given.ts';
import { refusalNow } from './still-allowed.ts';
import type { Write } from './write-kind.ts';

const dayMs = 86_400_000;

/** Everything the first step checked, again, and the evidence, against this moment's data (SEC-21, SEC-55). The refusal, or null. */
export const whyNotWrite = async (write: Write): Promise<string | null> => {
  const { parts, owed, context, kind, account } = write;
  const deed = deedIn(owed);
  if (deed) return whyNotByDeed(write, deed);
  const refusal = await refusalNow(parts, context, account, kind.intent);
  if (refusal) return refusal;
  const at = context.row.link?.issuedAt ?? parts.now();
  return satisfies(kind.purpose, context.policy, account.tier, evidenceIn(owed), at) ? null : 'not-verified';
};

/** In place of gates: what an agent began for this very account and a second person approved (SEC-88). It sets a password and nothing else (SEC-59). */
const whyNotByDeed = async (
  { parts, context, kind, account }: Write,
  named: { readonly case: string; readonly deed: string },
): Promise<string | null> => {
  if (kind.intent !== 'reset') return 'not-verified';
  const refusal = await refusalNow(parts, context, account, 'assisted-reset');
  if (refusal) return refusal;
  const opened = await openedDeed(parts, named, account.id, 'start-reset');
  if (!opened.ok) return opened.reason;
  return isFresh(opened.value.deed, context, parts.now()) ? null : 'not-verified';
};

/** The new password in the form the directory takes, or why not. Nothing to check where no password is set. */
export const passwordToSet = async (write: Write): Promise<Result<string, PasswordRefusal>> => {
  const { parts, context, kind, account, breached } = write;
  if (kind.intent === 'unlock') return ok('');
  const { password, again } = write.typed;
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
