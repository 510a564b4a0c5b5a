import { z } from 'zod';
import { classOf, type MethodId } from './method.ts';
import type { Policy } from './policy.ts';

/**
 * Heightened mode (SEC-98). `guarded`: an approver for everything; codes sent to people, questions and vouches stop, and so do registrations. `closed`: all
 * self-service stops. `until` is epoch ms; null: until two administrators end it.
 */
export const Emergency = z
  .strictObject({
    level: z.enum(['off', 'guarded', 'closed']).default('off'),
    until: z.int().nullable().default(null),
  })
  .refine(({ level, until }) => level !== 'off' || until === null, { message: 'what is off has no end', path: ['until'] });
/** Part of every policy; while it is not `off` it lies over all the rest. */
export type Emergency = z.infer<typeof Emergency>;
/** Each level only tightens (SEC-98). */
export type EmergencyLevel = Emergency['level'];

const ranks: Readonly<Record<EmergencyLevel, number>> = { off: 0, guarded: 1, closed: 2 };

/** How an emergency compares to another: higher, or as high and longer, is tighter; what is higher but shorter counts as weaker, since it ends sooner. */
export const emergencyDirection = (before: Emergency, after: Emergency): 'weaken' | 'tighten' | 'neutral' => {
  const endOf = ({ level, until }: Emergency): number => (level === 'off' ? 0 : (until ?? Number.POSITIVE_INFINITY));
  if (ranks[after.level] < ranks[before.level] || endOf(after) < endOf(before)) return 'weaken';
  return ranks[after.level] > ranks[before.level] || endOf(after) > endOf(before) ? 'tighten' : 'neutral';
};

/** The policy without an emergency whose time is over (epoch ms): it ends by itself. */
export const withEmergencyEnded = (policy: Policy, now: number): Policy => {
  const { level, until } = policy.emergency;
  return level === 'off' || until === null || now < until ? policy : { ...policy, emergency: { level: 'off', until: null } };
};

/** The policy as it is when there is no emergency: what people have registered does not change with one. */
export const withoutEmergency = (policy: Policy): Policy => ({ ...policy, emergency: { level: 'off', until: null } });

/** Not while people may be impersonated: sent codes, questions, vouches. */
const stopped = ['D', 'K', 'V'];

const without = (policy: Policy, classes: readonly string[]): Policy => {
  if (policy.emergency.level === 'off') return policy;
  const methods = Object.fromEntries(
    Object.entries(policy.methods).map(([id, { enabled }]) => [
      id,
      { enabled: enabled && !classes.includes(classOf(id as MethodId)) },
    ]),
  ) as Policy['methods'];
  return { ...policy, methods };
};

/** The policy as it is in force: an emergency takes methods away (SEC-98). */
export const inForce = (policy: Policy): Policy => without(policy, stopped);

/** The policy by which administrators show who they are: an emergency takes no method from whoever has to end it, but vouches, which nobody can give then. */
export const forWhoEndsIt = (policy: Policy): Policy => without(policy, ['V']);
