import type { RegisteredMethod, Tier } from './account.ts';
import { classOf, type MethodClass, type MethodId } from './method.ts';
import type { Policy } from './policy.ts';
import { countsUnconfirmed } from './prefilled.ts';

/** One gate passed: which method, its class, when (epoch ms). Recorded only by that gate's own verifier (SEC-54). */
export interface Evidence {
  readonly method: MethodId;
  readonly class: MethodClass;
  readonly at: number;
  /** The code went where nobody has confirmed that it reaches the person (Entra model 3.4.2). */
  readonly isUnconfirmed?: true;
}

/** What the evidence is for: the rules differ (SEC-36, SEC-38, SEC-140). */
export type Purpose =
  | 'reset'
  | 'unlock'
  | 'change'
  | 'manage-methods'
  /** To end a freeze that the person, or somebody with their mail, asked for (SEC-102). */
  | 'thaw'
  | 'first-registration'
  /** Before a sensitive act of an agent, or of an approver or admin (SEC-25). */
  | 'agent-step-up'
  | 'approver-step-up'
  /** Who is on the phone with the helpdesk (SEC-85). */
  | 'caller'
  /** One method tried out by its person: it opens nothing. */
  | 'rehearsal';

/** Makes one piece of evidence. */
export const evidenceOf = (method: MethodId, at: number): Evidence => ({ method, class: classOf(method), at });

/** The evidence that a registered method brings when it is passed. */
export const evidenceBy = (
  { method, isUnconfirmed }: Pick<RegisteredMethod, 'method' | 'isUnconfirmed'>,
  at: number,
): Evidence => ({
  ...evidenceOf(method, at),
  ...(isUnconfirmed ? { isUnconfirmed } : {}),
});

const minute = 60_000;
const managingMinutes = 5;
/** What must be this fresh: changes of methods, and step-ups (SEC-25, SEC-38). */
const fresh: readonly Purpose[] = ['manage-methods', 'thaw', 'agent-step-up', 'approver-step-up'];
const strongAlone: readonly MethodClass[] = ['W', 'P', 'R'];

/** How many gates an account of this tier must pass: never fewer than two above tier 2 (SEC-36). */
export const gatesFor = (policy: Policy, tier: Tier): number => (tier === 2 ? policy.gates : Math.max(2, policy.gates));

const lifeMinutes = ({ limits }: Policy, kind: MethodClass, purpose: Purpose): number => {
  if (fresh.includes(purpose)) return managingMinutes;
  return kind === 'V' ? limits.vouchLifeMinutes : limits.flowTotalMinutes;
};

/** What the Entra model resets and unlocks with; to change methods, for a call or a step-up an unconfirmed value is worth nothing. */
const byUnconfirmed: readonly Purpose[] = ['reset', 'unlock', 'change', 'rehearsal'];

const isConfirmedFor = (purpose: Purpose, policy: Policy, { isUnconfirmed }: Evidence): boolean =>
  !isUnconfirmed || (byUnconfirmed.includes(purpose) && countsUnconfirmed(policy));

/** The evidence that still counts: of a method policy allows now, and not too old, which to change methods is 5 minutes (SEC-38, SEC-56). */
export const standing = (purpose: Purpose, policy: Policy, evidence: readonly Evidence[], now: number): readonly Evidence[] =>
  evidence.filter(
    (one) =>
      policy.methods[one.method].enabled &&
      now - one.at <= lifeMinutes(policy, one.class, purpose) * minute &&
      isConfirmedFor(purpose, policy, one),
  );

/** The other chat counts where it is declared to have a sign-in of its own, or beside W, P or R: else one password may open both (SEC-37). */
const apart = (policy: Policy, gates: readonly Evidence[]): readonly Evidence[] =>
  policy.chats.signInsAreSeparate || gates.some((one) => strongAlone.includes(one.class))
    ? gates
    : gates.filter((one) => one.class !== 'C');

/**
 * Whether the gates passed are enough for `purpose`, by the policy of this moment (SEC-36, SEC-55). Decided from evidence, never from a count
 * or a flag: two gates are two gates of different classes.
 */
export const satisfies = (purpose: Purpose, policy: Policy, tier: Tier, evidence: readonly Evidence[], now: number): boolean => {
  if (purpose === 'rehearsal') return standing(purpose, policy, evidence, now).some((one) => one.class !== 'X');
  const counted = apart(policy, standing(purpose, policy, evidence, now));
  if (purpose === 'first-registration') return counted.some((one) => one.class === 'X');
  const gates = counted.filter((one) => one.class !== 'X');
  if (purpose === 'change') return gates.length > 0;
  if (purpose === 'agent-step-up') return isStrong(gates);
  if (purpose === 'approver-step-up') return isStrong(gates) && classesOf(gates).size >= gatesFor(policy, 0);
  if (purpose === 'caller') return sufficesCaller(gates);
  if (purpose === 'thaw') return sufficesThaw(gates);
  const confirmed = gates.filter(({ isUnconfirmed }) => !isUnconfirmed); // the rules of Entra are for tier 2
  if (tier === 0) return suffices0(policy, confirmed);
  if (tier === 1) return suffices1(policy, confirmed);
  return policy.preset === 'entra-compatible' ? sufficesAsInEntra(policy, gates) : suffices2(policy, gates);
};

const classesOf = (gates: readonly Evidence[]): ReadonlySet<MethodClass> => new Set(gates.map((one) => one.class));

/** One of W or P (SEC-25). */
const isStrong = (gates: readonly Evidence[]): boolean => gates.some((one) => one.class === 'W' || one.class === 'P');

/** A caller: one of W, P or R; who has none of these, D and V together (SEC-85). */
const sufficesCaller = (gates: readonly Evidence[]): boolean => {
  const classes = classesOf(gates);
  return strongAlone.some((one) => classes.has(one)) || (classes.has('D') && classes.has('V'));
};

/** Two gates, one of them W: what a thief of a phone or a mailbox does not have (SEC-102). */
const sufficesThaw = (gates: readonly Evidence[]): boolean => classesOf(gates).size >= 2 && classesOf(gates).has('W');

/** Tier 0: two gates, one of them W, or P with R; never K, V or a text message (SEC-23). */
const suffices0 = (policy: Policy, gates: readonly Evidence[]): boolean => {
  const classes = classesOf(gates.filter((one) => one.class !== 'K' && one.class !== 'V' && one.method !== 'mobile-phone-code'));
  return classes.size >= gatesFor(policy, 0) && (classes.has('W') || (classes.has('P') && classes.has('R')));
};

/** Tier 1: two gates, one of them W or P; never K (SEC-36). */
const suffices1 = (policy: Policy, gates: readonly Evidence[]): boolean => {
  const classes = classesOf(gates.filter((one) => one.class !== 'K'));
  return classes.size >= gatesFor(policy, 1) && (classes.has('W') || classes.has('P'));
};

/** Tier 2, hardened: K, V, D and C never alone, nor K and V together; a passkey counts as two (SEC-36). */
const suffices2 = (policy: Policy, gates: readonly Evidence[]): boolean => {
  const classes = classesOf(gates);
  if ([...classes].every((one) => one === 'K' || one === 'V')) return false;
  if (policy.gates === 1) return strongAlone.some((one) => classes.has(one)) || classes.size >= 2;
  return classes.size + (classes.has('W') ? 1 : 0) >= policy.gates;
};

/** How many methods these are, of those nobody has confirmed one at most: who may write one attribute of a directory may often write the next one as well. */
const countedMethods = (gates: readonly Evidence[]): number => {
  const confirmed = new Set(gates.filter((one) => !one.isUnconfirmed).map((one) => one.method));
  return confirmed.size + (gates.some((one) => one.isUnconfirmed && !confirmed.has(one.method)) ? 1 : 0);
};

/** Tier 2 as Entra counts: different methods, whatever their class. Vouches it does not have: never alone, nor with questions (SEC-36, SEC-48). */
const sufficesAsInEntra = (policy: Policy, gates: readonly Evidence[]): boolean => {
  const isBacked = gates.some((one) => one.class !== 'V' && one.class !== 'K');
  const counted = isBacked ? gates : gates.filter((one) => one.class !== 'V');
  return countedMethods(counted) >= policy.gates;
};

/** Whether a method would bring something new: a class not passed yet (for Entra's way of counting: a method not used yet, and a first unconfirmed one). */
export const isUseful = (
  policy: Policy,
  { method, isUnconfirmed }: Pick<RegisteredMethod, 'method' | 'isUnconfirmed'>,
  evidence: readonly Evidence[],
): boolean =>
  policy.preset === 'entra-compatible'
    ? !evidence.some((one) => one.method === method || (isUnconfirmed && one.isUnconfirmed))
    : !evidence.some((one) => one.class === classOf(method));

/** Whether a method can ever count for an account of this tier: questions on tier 2 only; no vouches and text messages on tier 0 (SEC-23, SEC-36). */
export const countsOn = (tier: Tier, method: MethodId): boolean => {
  if (tier === 2) return true;
  return classOf(method) !== 'K' && (tier === 1 || (classOf(method) !== 'V' && method !== 'mobile-phone-code'));
};

/** What an account could pass, by policy and by itself. Worn counts: else whoever wears a method out takes a gate away (SEC-33). */
const isThere = ({ method, usableFrom, left }: RegisteredMethod, policy: Policy, now: number): boolean =>
  policy.methods[method].enabled && usableFrom <= now && left !== 0;

/**
 * Whether the gates passed allow a change of methods: those of a reset, or all there are, so that nobody with one method is stuck with it (SEC-38).
 * Asked by the flow and again where the change is done.
 */
export const mayManage = (
  policy: Policy,
  tier: Tier,
  registered: readonly RegisteredMethod[],
  evidence: readonly Evidence[],
  now: number,
): boolean => {
  if (satisfies('manage-methods', policy, tier, evidence, now)) return true;
  const passed = apart(policy, standing('manage-methods', policy, evidence, now)).filter((one) => one.class !== 'X');
  const there = registered.filter((one) => countsOn(tier, one.method) && isThere(one, policy, now));
  const isMoreThanVouched = passed.some((one) => one.class !== 'V'); // never a vouch alone (SEC-48)
  return isMoreThanVouched && there.every((one) => !isUseful(policy, one, passed));
};
