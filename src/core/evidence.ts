import type { Tier } from './account.ts';
import { classOf, type MethodClass, type MethodId } from './method.ts';
import type { Policy } from './policy.ts';

/** One gate passed: which method, its class, when (epoch ms). Recorded only by that gate's own verifier (SEC-54). */
export interface Evidence {
  readonly method: MethodId;
  readonly class: MethodClass;
  readonly at: number;
}

/** What the evidence is for: the rules differ (SEC-36, SEC-38, SEC-140). */
export type Purpose = 'reset' | 'unlock' | 'change' | 'manage-methods' | 'first-registration';

/** Makes one piece of evidence. */
export const evidenceOf = (method: MethodId, at: number): Evidence => ({ method, class: classOf(method), at });

const alone: ReadonlySet<MethodClass> = new Set(['W', 'P', 'R']);
const weak: ReadonlySet<MethodClass> = new Set(['K', 'V']);

const different = (evidence: readonly Evidence[]): Set<MethodClass> => new Set(evidence.map((one) => one.class));
const fresh = (evidence: readonly Evidence[], policy: Policy, now: number): readonly Evidence[] =>
  evidence.filter(
    (one) => now - one.at <= (one.class === 'V' ? policy.limits.vouchLifeMinutes : policy.limits.flowTotalMinutes) * 60_000,
  );

/**
 * Whether the gates passed are enough for `purpose`, by the policy of this moment (SEC-36, SEC-55).
 * Two gates are two gates of different classes; stale evidence does not count (SEC-56).
 */
export const satisfies = (purpose: Purpose, policy: Policy, tier: Tier, evidence: readonly Evidence[], now: number): boolean => {
  const usable = fresh(evidence, policy, now).filter((one) => policy.methods[one.method].enabled || one.class === 'X');
  const classes = different(usable);
  if (purpose === 'first-registration') return classes.has('X');
  classes.delete('X');
  const need = purpose === 'change' ? 1 : gatesFor(policy, tier);
  if (tier < 2 && (classes.has('K') || !(classes.has('W') || classes.has('P')))) return false;
  if (classes.size < need)
    return policy.preset !== 'entra-compatible' && tier === 2 && classes.has('W') && classes.size + 1 >= need;
  if (policy.preset === 'entra-compatible' && tier === 2) return true;
  if (need === 1) return purpose === 'change' || [...classes].some((one) => alone.has(one));
  return ![...classes].every((one) => weak.has(one));
};

/** How many gates an account of this tier must pass: never fewer than two above tier 2 (SEC-36). */
export const gatesFor = (policy: Policy, tier: Tier): number => (tier === 2 ? policy.gates : Math.max(2, policy.gates));

/** Which methods, added now, would bring the evidence nearer: one not used, of a class not yet passed. */
export const isUseful = (method: MethodId, evidence: readonly Evidence[]): boolean => !different(evidence).has(classOf(method));
