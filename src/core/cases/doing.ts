import { no, ok, type Result } from '../result.ts';
import { type CaseAction, type Circumstances, needsApproval } from './actions.ts';
import { approvalFor } from './approving.ts';
import type { Case, Deed, Party } from './case.ts';
import { type CaseLimits, type NotVerified, spendVerification, verificationFor } from './verifying.ts';

/** Why an action does not begin; nothing was spent then. */
export type NotBegun = NotVerified | 'needs-approval';

/** What an action begins with. */
export interface Beginning {
  readonly id: string;
  readonly action: CaseAction;
  readonly agent: Party;
  /** Until when self-service is paused as it begins (epoch ms); null: it is not. */
  readonly pausedUntil?: number | null;
}

/** Begins an action: spends its verification and, where one is needed, its approval, in the same step (SEC-21, SEC-84 to SEC-89). */
export const beginDeed = (
  was: Case,
  { id, action, agent, pausedUntil = null }: Beginning,
  circumstances: Circumstances,
  limits: CaseLimits,
  now: number,
  digestOf: (text: string) => string,
): Result<Case, NotBegun> => {
  if (was.closedAt !== null) return no('closed');
  if (was.agent.account !== agent.account) return no('handed-over');
  const approval = approvalFor(was, action, agent, limits, now, digestOf);
  const verified = approval ? ok(null) : verificationFor(was, action, agent, limits, now);
  if (!verified.ok) return verified;
  if (!approval && needsApproval(action, circumstances)) return no('needs-approval');
  const verification = approval?.verification ?? verified.value?.id ?? '';
  const deed: Deed = {
    id,
    action,
    verification,
    request: approval?.id ?? null,
    about: approval?.about ?? null,
    agent,
    begunAt: now,
    pausedUntil,
    outcome: 'begun',
    reason: null,
    validUntil: null,
  };
  return ok({ ...spendVerification(was, verification), deeds: [...was.deeds, deed].slice(-30) });
};

/** How a deed ended; `validUntil` is epoch ms, of a pass alone. */
export interface DeedEnd {
  readonly outcome: Exclude<Deed['outcome'], 'begun'>;
  readonly reason: string | null;
  readonly validUntil?: number | undefined;
}

/** What came of an action; one that was settled stays as it is. */
export const settleDeed = (was: Case, id: string, { outcome, reason, validUntil = undefined }: DeedEnd): Case => ({
  ...was,
  deeds: was.deeds.map((one) =>
    one.id === id && one.outcome === 'begun' ? { ...one, outcome, reason, validUntil: validUntil ?? null } : one,
  ),
});

/** What a later look made of an action that was told as unknown, once (SEC-81); anything else stays as it is. */
export const confirmDeed = (was: Case, id: string, { outcome, reason }: Pick<DeedEnd, 'outcome' | 'reason'>): Case => ({
  ...was,
  deeds: was.deeds.map((one) => (one.id === id && one.outcome === 'unknown' ? { ...one, outcome, reason } : one)),
});

/** Marks a begun action once: of two who come at once, one has it; null for the other, and for one that is over. */
export const markDeed = (was: Case, id: string, mark: string): Case | null => {
  const found = was.deeds.find((one) => one.id === id);
  if (found?.outcome !== 'begun' || found.reason !== null) return null;
  return { ...was, deeds: was.deeds.map((one) => (one === found ? { ...one, reason: mark } : one)) };
};
