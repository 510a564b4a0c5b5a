import { z } from 'zod';
import type { Proven, Proving } from './proving-states.ts';

/** The longest that can be looked back, in days: the longest the audit is kept (SEC-123). */
export const mostDays = 2_555;

/** What is asked for: whom, how far back, and where the page before ended. */
export const AuditAsked = z.strictObject({
  person: z.string().min(1).max(254),
  hours: z
    .int()
    .min(1)
    .max(mostDays * 24),
  before: z.string().max(64).nullable(),
});
/** Goes with the look, and from one page of records to the next. */
export type AuditAsked = z.infer<typeof AuditAsked>;

/** What a step-up was for: a look, or to be asked whom. */
export const AuditTask = z.union([AuditAsked, z.strictObject({ problem: z.string().nullable() })]);
/** Travels as JSON through the step-up, and is read anew behind it. */
export type AuditTask = z.infer<typeof AuditTask>;

/** One record as it is shown; `receipt` is its place in the chain, null: not sealed yet. `isWhole`: it is what was written. */
const AuditLine = z.strictObject({
  at: z.number(),
  action: z.string(),
  outcome: z.string(),
  reason: z.string().nullable(),
  by: z.string(),
  receipt: z.int().nullable(),
  isWhole: z.boolean(),
});

/** What `audit-look` settles with. Times are epoch ms. `anchor` is the newest copy of the chain's head outside the database. */
export const AuditFound = z.strictObject({
  name: z.string(),
  from: z.number(),
  to: z.number(),
  lines: z.array(AuditLine).max(10),
  next: z.string().nullable(),
  sealedTo: z.int(),
  unsealed: z.int(),
  anchor: z.strictObject({ seq: z.int(), at: z.number() }).nullable(),
});
/** What the card of records is made of: at most ten at a time, and how far the chain is sealed. */
export type AuditFound = z.infer<typeof AuditFound>;

const hoursIn: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 };
const standardDays = 30;

/** `@ana 30d`, `ana@fernhill.example 12h`, `Ana Alvarez`: whom and how far back (30 days unless said); null where nobody is named or the time is out of bounds. */
export const auditAskedIn = (text: string): AuditAsked | null => {
  const [, named = '', count, unit = 'd'] = /^(.*?)(?:\s+(\d{1,5})\s*([hdw]))?$/is.exec(text.trim()) ?? [];
  const hours = count === undefined ? standardDays * 24 : Number(count) * (hoursIn[unit.toLowerCase()] ?? 24);
  const asked = AuditAsked.safeParse({ person: named.trim(), hours, before: null });
  return asked.success ? asked.data : null;
};

/** It is looked up whether whoever asks is an auditor. */
interface Opening {
  readonly at: 'opening';
  readonly task: AuditTask;
}
/** Whom, and how far back? */
export interface AuditAsking extends Proven {
  readonly at: 'asking';
  readonly problem: string | null;
}
/** The step-up is passed and records are being read; that somebody looked is put on record too (SEC-113). */
export interface AuditLooking extends Proven {
  readonly at: 'looking';
  readonly asked: AuditAsked;
}
/** Some records, newest first. */
export interface AuditShown extends Proven {
  readonly at: 'shown';
  readonly asked: AuditAsked;
  readonly found: AuditFound;
}
interface NotShown {
  readonly at: 'not-shown';
  readonly reason: string;
}
/** What asks, looks or shows carries the evidence of the step-up, which is asked for again when it is no longer fresh (SEC-25). */
export type AuditState = Opening | AuditAsking | AuditLooking | AuditShown | NotShown | Proving;
