import { z } from 'zod';
import { MethodId } from '../method.ts';
import { caseActions } from './actions.ts';

/** A chat identity as it rests in a case. */
const Person = z.strictObject({ account: z.string(), person: z.string() });

/**
 * A caller being proved: the agent says a number, the caller types it where only they can (SEC-85). `proof` is a keyed hash of the number.
 * Bound to agent, target, ticket and action, and good for one of them (SEC-86). Times are epoch ms.
 */
export const Verification = z.strictObject({
  id: z.string(),
  action: z.enum(caseActions),
  agent: Person,
  askedAt: z.number(),
  proof: z.string(),
  /** Two words both sides see, so that the caller knows the agent is real. */
  words: z.string(),
  /** Numbers typed, counted before they are compared. */
  tries: z.int(),
  /** Wrong ones among them; also those typed after another number took its place (SEC-90). */
  wrong: z.int().default(0),
  state: z.enum(['asked', 'number-typed', 'verified', 'not-on-a-call', 'failed', 'expired', 'used']),
  verifiedAt: z.number().nullable(),
  /** How the caller proved that it is them besides the number. */
  methods: z.array(MethodId),
  /** The manager who types the number in place of a caller who has lost every method; null: the caller types it. */
  voucher: Person.nullable().default(null),
});
/** Good for one action of one agent, once; `proof` is the number as a keyed hash. */
export type Verification = z.infer<typeof Verification>;

/** An action that waits for a second person; `digest` names exactly what was shown (SEC-89). */
export const Request = z.strictObject({
  id: z.string(),
  action: z.enum(caseActions),
  /** The registration an action is about, where it is about one. */
  about: z.string().nullable(),
  verification: z.string(),
  agent: Person,
  reason: z.string().min(10).max(200),
  askedAt: z.number(),
  digest: z.string(),
  state: z.enum(['asked', 'approved', 'rejected', 'expired', 'withdrawn']),
  approver: Person.nullable(),
  decidedAt: z.number().nullable(),
});
/** Decided once, by somebody else than whoever asked (SEC-88). */
export type Request = z.infer<typeof Request>;

/** An action that was begun, and what came of it. Its id is the id of the effect: one action, one write. */
export const Deed = z.strictObject({
  id: z.string(),
  action: z.enum(caseActions),
  verification: z.string(),
  request: z.string().nullable(),
  /** The registration it is about, as it was approved. */
  about: z.string().nullable().default(null),
  agent: Person,
  begunAt: z.number(),
  /** Until when self-service was paused as it began: such a pause does not stop it, a newer one does (SEC-21, SEC-32). */
  pausedUntil: z.number().nullable().default(null),
  outcome: z.enum(['begun', 'done', 'refused', 'not-done', 'unknown']),
  reason: z.string().nullable(),
  /** Until when a pass that was issued is valid; epoch ms. */
  validUntil: z.number().nullable().default(null),
});
/** What is settled stays as it is, but for one that was `unknown`. */
export type Deed = z.infer<typeof Deed>;

/** A helpdesk case: one target, one ticket, and the agent who has it. Powers do not travel with a hand-over; proofs do. Times are epoch ms. */
export const Case = z.strictObject({
  id: z.string(),
  rev: z.int(),
  ticket: z.string().max(64),
  target: Person,
  agent: Person,
  openedAt: z.number(),
  closedAt: z.number().nullable(),
  verifications: z.array(Verification).max(30),
  requests: z.array(Request).max(30),
  deeds: z.array(Deed).max(30),
  handOvers: z.array(z.strictObject({ from: Person, to: Person, at: z.number(), reason: z.string().max(200) })).max(20),
  /** The agent said that they are forced (nothing shows it). */
  isDuress: z.boolean(),
});
/** A case as it rests, sealed, in Records. */
export type Case = z.infer<typeof Case>;

/** Who takes part: the account, and the person behind it, which joins accounts of one human being (SEC-19). */
export type Party = z.infer<typeof Person>;

/** Whether two parties are the same human being: one account, or accounts joined by the configured attribute (SEC-19). */
export const isSamePerson = (one: Party, other: Party): boolean => one.account === other.account || one.person === other.person;
