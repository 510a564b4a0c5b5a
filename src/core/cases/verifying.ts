import type { MethodId } from '../method.ts';
import { no, ok, type Result } from '../result.ts';
import type { CaseAction } from './actions.ts';
import type { Case, Party, Verification } from './case.ts';

/** Lives of SEC section 2, in minutes; policy may move them inside their bounds. */
export interface CaseLimits {
  readonly numberLifeMinutes: number;
  readonly numberTries: number;
  readonly verificationLifeMinutes: number;
  readonly approvalLifeMinutes: number;
}

/** Why a verification does not open an action. */
export type NotVerified = 'not-verified' | 'expired' | 'used' | 'another-action' | 'another-agent' | 'closed' | 'handed-over';

const minute = 60_000;

/** A case with one of its verifications as it is now. */
export const replace = (was: Case, next: Verification): Case => ({
  ...was,
  verifications: was.verifications.map((one) => (one.id === next.id ? next : one)),
});

const most = 30;

/** Room for one more: numbers nothing came of go first, so that nobody's failures are pushed out of sight (SEC-90). */
export const withRoom = (all: readonly Verification[]): readonly Verification[] => {
  if (all.length < most) return all;
  const idle = all.findIndex(({ state, wrong }) => state === 'expired' && wrong === 0);
  return all.filter((_, at) => at !== Math.max(0, idle));
};

/** A number was made for this action: older open ones of the case end, so that one number is right at a time. */
export const askVerification = (
  was: Case,
  asked: Pick<Verification, 'id' | 'action' | 'agent' | 'proof' | 'words'>,
  now: number,
): Case => ({
  ...was,
  verifications: [
    ...withRoom(was.verifications.map((one) => (isOpen(one) ? { ...one, state: 'expired' as const } : one))),
    { ...asked, askedAt: now, tries: 0, wrong: 0, state: 'asked', verifiedAt: null, methods: [], voucher: null },
  ],
});

/** Whether a number was asked for and nothing came of it yet. */
export const isOpen = ({ state }: Verification): boolean => state === 'asked' || state === 'number-typed';

/** The verification a caller can answer now, or null. */
export const openVerification = (of: Case, limits: CaseLimits, now: number): Verification | null => {
  const last = of.verifications.at(-1);
  const isAlive =
    last &&
    last.voucher === null &&
    isOpen(last) &&
    now < last.askedAt + limits.numberLifeMinutes * minute &&
    of.closedAt === null;
  return isAlive ? last : null;
};

/** A try is counted, and taken for wrong, before it is looked at (SEC-31); null: none is left, or nothing is asked. */
export const countNumber = (was: Case, id: string, limits: CaseLimits, now: number): Case | null => {
  const open = openVerification(was, limits, now);
  if (open?.id !== id || open.tries >= limits.numberTries) return null;
  return replace(was, { ...open, tries: open.tries + 1, wrong: open.wrong + 1 });
};

/** What the caller typed was compared: right, or wrong and perhaps for the last time. */
export const numberCompared = (was: Case, id: string, isRight: boolean, limits: CaseLimits, now: number): Case => {
  const open = openVerification(was, limits, now);
  if (open?.id !== id) return was;
  if (isRight) return replace(was, { ...open, state: 'number-typed', wrong: Math.max(0, open.wrong - 1) });
  return open.tries >= limits.numberTries ? replace(was, { ...open, state: 'failed' }) : was;
};

/**
 * A wrong number typed for a verification that is no longer open: it opens nothing, and counts all the same, or a new number would wash away what was guessed
 * at the one before (SEC-90). Null: that verification is open, was answered, or is none of the caller's.
 */
export const countSuperseded = (was: Case, id: string, limits: CaseLimits, now: number): Case | null => {
  const found = was.verifications.find((one) => one.id === id);
  const isOver = found?.state === 'expired' || (found && isOpen(found) && openVerification(was, limits, now)?.id !== id);
  return found && isOver && found.voucher === null ? replace(was, { ...found, wrong: found.wrong + 1 }) : null;
};

/** The caller passed a gate as well: they are who they say (SEC-85). */
export const callerProved = (was: Case, id: string, methods: readonly MethodId[], limits: CaseLimits, now: number): Case => {
  const open = openVerification(was, limits, now);
  if (open?.id !== id || open.state !== 'number-typed') return was;
  return replace(was, { ...open, state: 'verified', verifiedAt: now, methods: [...methods] });
};

/** *I am not on a call*: this verification is dead, and somebody must hear of it. */
export const notOnACall = (was: Case, id: string): Case => {
  const found = was.verifications.find((one) => one.id === id);
  return found && isOpen(found) ? replace(was, { ...found, state: 'not-on-a-call' }) : was;
};

/** The verification that opens `action` for `agent` now, or why there is none (SEC-84, SEC-86). */
export const verificationFor = (
  of: Case,
  action: CaseAction,
  agent: Party,
  limits: CaseLimits,
  now: number,
): Result<Verification, NotVerified> => {
  if (of.closedAt !== null) return no('closed');
  if (of.agent.account !== agent.account) return no('handed-over');
  const mine = of.verifications.findLast((one) => one.action === action && one.verifiedAt !== null);
  if (!mine) return no(of.verifications.some(({ verifiedAt }) => verifiedAt !== null) ? 'another-action' : 'not-verified');
  if (mine.agent.account !== agent.account) return no('another-agent');
  if (mine.state === 'used') return no('used');
  if (now >= (mine.verifiedAt ?? 0) + limits.verificationLifeMinutes * minute) return no('expired');
  return ok(mine);
};

/** A verification is spent the moment its action begins. */
export const spendVerification = (was: Case, id: string): Case => {
  const found = was.verifications.find((one) => one.id === id);
  return found ? replace(was, { ...found, state: 'used' }) : was;
};
