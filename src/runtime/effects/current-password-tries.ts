import type { Parts } from '../parts.ts';
import { keyFor } from '../rows.ts';
import type { EffectContext } from '../turns.ts';

const dayMs = 86_400_000;

/** Counts one typed current password: a few per flow, a few per day, always below the directory's own lockout (SEC-140). Gives the refusal, or null. */
export const countCurrentPassword = async (
  parts: Parts,
  { row, policy }: EffectContext,
  account: string,
): Promise<'too-many' | 'link-spent' | null> => {
  const threshold = await parts.directory.lockoutThreshold(account);
  const perDay = Math.min(
    policy.limits.currentPasswordTriesPerDay,
    threshold === null ? Number.POSITIVE_INFINITY : threshold - 1,
  );
  const flow = await parts.sessions.count(keyFor('xf', row.id), dayMs, parts.now());
  if (flow.count > policy.limits.currentPasswordTriesPerFlow) return 'link-spent';
  const day = await parts.sessions.count(keyFor('xd', account), dayMs, parts.now());
  return day.count > perDay ? 'too-many' : null;
};
