import { z } from 'zod';
import { MethodId } from '../method.ts';
import { Sentence } from '../views.ts';
import { caseActions } from './actions.ts';

/** Where an action stands for the agent who looks at the card. */
const actionStates = [
  'needs-number',
  'number-out',
  'verified',
  'needs-approval',
  'waiting',
  'approved',
  'started',
  'issued',
  'done',
  'refused',
  'unknown',
  'not-possible',
] as const;

/** One line of the case card: an action, where it stands, and why it is closed where it is. */
const Line = z.strictObject({
  action: z.enum(caseActions),
  state: z.enum(actionStates),
  /** Names a sentence `case.closed.<why>`; null: it is open. */
  why: z.string().nullable(),
  /** Until when a pass that was issued is valid; epoch ms. */
  until: z.number().optional(),
});

/** The number the agent says and the two words both sides see; there while a caller is being verified. Epoch ms. */
const SaidNumber = z.strictObject({
  digits: z.string(),
  words: z.string(),
  action: z.enum(caseActions),
  endsAt: z.number(),
  /** The caller passes it on to their manager, who types it. */
  isForManager: z.boolean().optional(),
  /** The public page where somebody without a chat types it. */
  page: z.string().optional(),
});

/** A registered method as an agent may see it: its kind and when it was registered, never an address, not even masked (SEC-28, SEC-87). */
const ShownMethod = z.strictObject({ id: z.string(), method: MethodId, registeredAt: z.number() });

/**
 * A case as its card shows it: what helps, and nothing a caller could be asked for as proof (SEC-87). Names are literal text.
 */
export const CaseSnapshot = z.strictObject({
  id: z.string(),
  rev: z.int(),
  ticket: z.string(),
  name: z.string(),
  login: z.string(),
  /** *Locked in the office directory since 09:12*, *two of two methods ready*. */
  facts: z.array(Sentence).max(10),
  number: SaidNumber.nullable(),
  /** What a lost method can be chosen from. */
  methods: z.array(ShownMethod).max(20).optional(),
  lines: z.array(Line),
  /** What happened so far, newest last. */
  history: z.array(Sentence).max(12),
  isClosed: z.boolean(),
  /** The agent who looks has the case. */
  isMine: z.boolean(),
  /** It is about a colleague of the helpdesk: an approver helps, after two gates of their own (SEC-20, SEC-25). */
  isForColleague: z.boolean().optional(),
});
/** Made anew for each look, for the agent who looks. */
export type CaseSnapshot = z.infer<typeof CaseSnapshot>;

/** What a caller is told of who is calling, and asked to type (SEC-85). */
export const CallerSnapshot = z.strictObject({
  case: z.string(),
  verification: z.string(),
  agent: z.string(),
  ticket: z.string(),
  words: z.string(),
  action: z.enum(caseActions),
  /** The caller types the code of their authenticator beside the number; else a gate follows. */
  hasAuthenticator: z.boolean(),
});
/** Shown to the target of the case alone, in their own chat; the number is not in it. */
export type CallerSnapshot = z.infer<typeof CallerSnapshot>;

/** What an approver approves: exactly this, as typed text (SEC-89). Times are epoch ms. */
export const ApprovalSnapshot = z.strictObject({
  case: z.string(),
  request: z.string(),
  digest: z.string(),
  action: z.enum(caseActions),
  agent: z.string(),
  target: z.string(),
  ticket: z.string(),
  reason: z.string(),
  /** The kind of the method that is to be removed; null: it is about none. */
  about: MethodId.nullable().optional(),
  /** A manager vouched in place of the caller's own proof. */
  isVouched: z.boolean().optional(),
  /** How the caller proved that it is them. */
  methods: z.array(z.string()),
  endsAt: z.number(),
  state: z.enum(['asked', 'approved', 'rejected', 'expired', 'withdrawn']),
});
/** `digest` goes back with the decision: what changed since takes none (SEC-89). */
export type ApprovalSnapshot = z.infer<typeof ApprovalSnapshot>;

/** What the target is told of something an agent began for them, which they finish themselves. */
export const AssistedSnapshot = z.strictObject({
  case: z.string(),
  deed: z.string(),
  agent: z.string(),
  ticket: z.string(),
});
/** Shown to the target in their own chat; neither a link nor a pass is in it. */
export type AssistedSnapshot = z.infer<typeof AssistedSnapshot>;

/** What a manager vouches for: exactly this (SEC-48). */
export const VouchSnapshot = z.strictObject({
  case: z.string(),
  verification: z.string(),
  agent: z.string(),
  target: z.string(),
  ticket: z.string(),
});
/** Shown to the manager in their own chat; the number is told to them by voice. */
export type VouchSnapshot = z.infer<typeof VouchSnapshot>;
