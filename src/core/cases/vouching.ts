import { type Case, isSamePerson, type Party, type Verification } from './case.ts';
import { isOpen, replace, withRoom } from './verifying.ts';

const minute = 60_000;
const dayMs = 24 * 60 * minute;

/** How long a manager has, and how often they may mistype. */
export interface VouchLimits {
  readonly vouchLifeMinutes: number;
  readonly numberTries: number;
}

/** The one thing a vouch can lead to (SEC-36, SEC-48): a pass to register anew, with a second person's approval. */
export const vouchedAction = 'issue-pass';

/** The manager is asked for a number which the caller tells them by voice or in person; older open numbers of the case end. */
export const askVouch = (
  was: Case,
  asked: Pick<Verification, 'id' | 'agent' | 'proof' | 'words'> & { readonly voucher: Party },
  now: number,
): Case => ({
  ...was,
  verifications: [
    ...withRoom(was.verifications.map((one) => (isOpen(one) ? { ...one, state: 'expired' as const } : one))),
    { ...asked, action: vouchedAction, askedAt: now, tries: 0, wrong: 0, state: 'asked', verifiedAt: null, methods: [] },
  ],
});

/** The vouch somebody can give now, or null. */
export const openVouch = (of: Case, limits: VouchLimits, now: number): Verification | null => {
  const last = of.verifications.at(-1);
  if (!last || last.voucher === null || !isOpen(last) || of.closedAt !== null) return null;
  return now < last.askedAt + limits.vouchLifeMinutes * minute ? last : null;
};

/** A try is counted before it is looked at (SEC-31); null: none is left, nothing is asked, or not of them. */
export const countVouchNumber = (was: Case, id: string, voucher: Party, limits: VouchLimits, now: number): Case | null => {
  const open = openVouch(was, limits, now);
  if (open?.id !== id || open.voucher?.account !== voucher.account || open.tries >= limits.numberTries) return null;
  return replace(was, { ...open, tries: open.tries + 1, wrong: open.wrong + 1 });
};

/** What the manager typed was compared: right, or wrong and perhaps for the last time. */
export const vouchCompared = (was: Case, id: string, isRight: boolean, limits: VouchLimits, now: number): Case => {
  const open = openVouch(was, limits, now);
  if (open?.id !== id) return was;
  if (isRight) return replace(was, { ...open, state: 'number-typed', wrong: Math.max(0, open.wrong - 1) });
  return open.tries >= limits.numberTries ? replace(was, { ...open, state: 'failed' }) : was;
};

/** The manager typed the number and passed a gate of their own: they vouch. */
export const vouched = (was: Case, id: string, limits: VouchLimits, now: number): Case => {
  const open = openVouch(was, limits, now);
  if (open?.id !== id || open.state !== 'number-typed') return was;
  return replace(was, { ...open, state: 'verified', verifiedAt: now, methods: ['vouch'] });
};

/** *I do not vouch for this*: the number is dead. It counts as a failed verification (SEC-90). */
export const notVouched = (was: Case, id: string): Case => {
  const found = was.verifications.find((one) => one.id === id);
  return found && found.voucher !== null && isOpen(found) ? replace(was, { ...found, state: 'failed' }) : was;
};

/** Whether what opens a deed was a vouch. */
export const isVouched = (of: Case, verification: string): boolean =>
  of.verifications.some(({ id, voucher }) => id === verification && voucher !== null);

/** One vouch of the past; times are epoch ms. */
export interface PastVouch {
  readonly at: number;
  readonly other: string;
}

/** Vouches of an account within memory: whom it vouched for, and who vouched for it. */
export interface Vouches {
  readonly given: readonly PastVouch[];
  readonly received: readonly PastVouch[];
}

/** How long a vouch is remembered. */
export const vouchMemoryMs = 30 * dayMs;
const mostGiven = 3;
const recoveryRestMs = 3 * dayMs;
const managerRestMs = 3 * dayMs;
/** How long somebody whom the person named themselves is known before they can vouch (SEC-48). */
export const namedRestMs = dayMs;

/** Why somebody may not vouch (SEC-19, SEC-48). */
export type NotVouching =
  | 'no-manager'
  | 'voucher-is-agent'
  | 'voucher-is-target'
  | 'voucher-is-lower'
  | 'manager-new'
  | 'named-lately'
  | 'vouched-often'
  | 'vouch-circle'
  | 'vouched-lately';

/** Whom somebody vouches for, and the agent who asks them; null: the person asks themselves. */
export interface VouchedFor {
  readonly target: Party;
  readonly agent: Party | null;
}

/** Somebody who may vouch: the manager, or whom the person named before. */
export interface Voucher extends Party {
  readonly as: 'manager' | 'named';
  /** Their account stands lower than the target's: a standard account does not vouch for a privileged one. */
  readonly isLower: boolean;
  /** Since when they are known to be the manager of the target, or agreed to be named by it; epoch ms. */
  readonly since: number;
  readonly past: Vouches;
}

/** Why somebody may not vouch for a target (SEC-48); null: they may. */
export const whyNotVouch = (of: VouchedFor, voucher: Voucher | null, now: number): NotVouching | null => {
  if (!voucher) return 'no-manager';
  if (isSamePerson(voucher, of.target)) return 'voucher-is-target';
  if (of.agent && isSamePerson(voucher, of.agent)) return 'voucher-is-agent';
  if (voucher.isLower) return 'voucher-is-lower';
  return whyNotYet(voucher, now) ?? whyNotByPast(of, voucher.past, now);
};

const whyNotYet = ({ as, since }: Voucher, now: number): NotVouching | null => {
  if (as === 'manager') return now - since < managerRestMs ? 'manager-new' : null;
  return now - since < namedRestMs ? 'named-lately' : null;
};

/** Whether somebody has vouched for as many as they may within memory (SEC-48). */
export const hasGivenOften = ({ given }: Vouches, now: number): boolean =>
  given.filter(({ at }) => now - at < vouchMemoryMs).length >= mostGiven;

const whyNotByPast = (of: VouchedFor, past: Vouches, now: number): NotVouching | null => {
  if (hasGivenOften(past, now)) return 'vouched-often';
  if (past.received.some(({ at, other }) => now - at < vouchMemoryMs && other === of.target.account)) return 'vouch-circle';
  return past.received.some(({ at }) => now - at < recoveryRestMs) ? 'vouched-lately' : null;
};
