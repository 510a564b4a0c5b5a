import { z } from 'zod';
import { RegisteredMethod } from '../account.ts';
import { countsOn, type Evidence, evidenceBy, isUseful, mayManage, type Purpose, satisfies } from '../evidence.ts';
import { MethodId } from '../method.ts';
import type { Policy } from '../policy.ts';
import { Offer } from '../prefilled.ts';

/** Why self-service cannot go on; each has a sentence `refused.<reason>` with what to do next. */
export const refusals = [
  'not-linked',
  'directory-down',
  'switched-off',
  'out-of-scope',
  'emergency',
  'needs-approver',
  'untouchable',
  'privileged',
  'frozen',
  'paused',
  'not-registered',
  'not-enough-methods',
  'not-supported',
  'too-many',
  'not-verified',
  'link-spent',
  'hold',
  'interrupted',
] as const;
/** Told plainly of one's own account only; to a stranger an account that is refused looks like any other (SEC-26). */
export type Refusal = (typeof refusals)[number];

/**
 * The account a flow is about, as `find-account` brought it in. A decoy looks like any other: the same questions for an account that does not
 * exist, is disabled, out of scope, or simply somebody else's (SEC-17, SEC-26).
 */
export const Who = z.strictObject({
  kind: z.enum(['own', 'decoy']),
  account: z.string(),
  tier: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  methods: z.array(RegisteredMethod),
  lockedOut: z.boolean(),
  /** How a first method is earned where not by typing the current password: by signing in at the directory's own page, or not here at all. */
  proof: z.enum(['sign-in', 'none']).optional(),
  /** The directory changes a password only for somebody who has just signed in there. */
  changeNeedsSignIn: z.literal(true).optional(),
  /** What this proof is for, where a flow proves more than one thing; plain data of the flow's own. */
  task: z.string().max(8000).optional(),
  /** Methods that cannot be registered here, such as text messages where no provider is set up. */
  absent: z.array(MethodId).optional(),
  /** What the directory holds and this person has not registered: offered masked, to be taken with one press and a code sent there (SEC-38). */
  offers: z.array(Offer).optional(),
  /** Of these what counts as registered all the same, by the rules of Entra; nothing else is opened by it (Entra model 3.4.2). */
  counted: z.array(RegisteredMethod).optional(),
  /** Policy does not let the account in: what is registered is seen and removed, and no more. */
  isOutside: z.literal(true).optional(),
  /** The person said *this was not me*: until then (epoch ms) only the helpdesk lifts it (SEC-102). */
  frozen: z.strictObject({ until: z.number() }).optional(),
  /** What is registered may not be changed now (SEC-59). */
  isHeld: z.literal(true).optional(),
  /** A pass of the helpdesk waits for them, to register anew with. */
  hasPass: z.literal(true).optional(),
  /** When the password ends (epoch ms), once it is time to say so: in how many days, seen from the look-up; 0 for today and for one that has ended. */
  expiry: z.strictObject({ at: z.number(), days: z.int().min(0), isPast: z.boolean() }).optional(),
  /** The directory's own lock (epoch ms). `since` null: it does not say; `until` null: it ends by hand only. */
  lock: z.strictObject({ since: z.number().nullable(), until: z.number().nullable() }).optional(),
});
/** What a flow knows of the account as of its look-up; it is all looked up again before a write (SEC-21). */
export type Who = z.infer<typeof Who>;

/** What `find-account` settles with. */
export const Found = z.discriminatedUnion('found', [
  z.strictObject({ found: z.literal('account'), who: Who }),
  z.strictObject({ found: z.literal('refused'), reason: z.enum(refusals) }),
]);
/** A stranger's look-up brings a decoy rather than a refusal that would tell something (SEC-26). */
export type Found = z.infer<typeof Found>;

/** The registered methods that may be used now: allowed by policy, not on hold, not worn out, not empty, and bringing something new. */
export const usable = (who: Who, evidence: readonly Evidence[], policy: Policy, now: number): RegisteredMethod[] =>
  who.methods.filter(
    (one) =>
      policy.methods[one.method].enabled &&
      countsOn(who.tier, one.method) &&
      one.usableFrom <= now &&
      !one.worn &&
      one.left !== 0 &&
      !one.isNotHere &&
      isUseful(policy, one, evidence),
  );

/** Whether the gates passed are enough for `purpose`. */
export const isEnough = (purpose: Purpose, who: Who, evidence: readonly Evidence[], policy: Policy, now: number): boolean =>
  purpose === 'manage-methods'
    ? mayManage(policy, who.tier, who.methods, evidence, now)
    : satisfies(purpose, policy, who.tier, evidence, now);

/** Whether what is registered could satisfy the policy at all: asked before the first gate, so that nobody runs into a wall at the second. */
export const canSatisfy = (purpose: Purpose, who: Who, policy: Policy, now: number): boolean => {
  const best = usable(who, [], policy, now).map((one) => evidenceBy(one, now));
  return isEnough(purpose, who, best, policy, now);
};
