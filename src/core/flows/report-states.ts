import { z } from 'zod';
import { Activity } from '../reports/activity.ts';
import { Census, Known } from '../reports/census.ts';
import type { Proven, Proving } from './proving-states.ts';
import { Who } from './who.ts';

/** The periods a report can be of, in days. */
export const periods = [7, 30, 365] as const;
/** What of a report is shown. */
export const reportPages = ['activity', 'numbers', 'registration', 'channels', 'agents', 'failures'] as const;
/** One card at a time in chat. */
export type ReportPage = (typeof reportPages)[number];

/** What `report-look` settles with: who reads, and what there is. `census` null: the counting has not come to its end yet. */
export const Report = z.strictObject({
  who: Who,
  activity: Activity,
  census: Census.nullable(),
  known: Known,
  minutesPerCall: z.int(),
});
/** One look for every page, so that turning to another reads nothing again. */
export type Report = z.infer<typeof Report>;

/** It is being counted. */
export interface Looking {
  readonly at: 'looking';
  readonly page: ReportPage;
}
/** Whoever asks is no reader of reports, or they cannot be read. */
export interface NotShown {
  readonly at: 'not-shown';
  readonly reason: string;
}
/** One page of the report. */
export interface Shown extends Report {
  readonly at: 'shown';
  readonly page: ReportPage;
}
/** The dashboard waits behind a page that is theirs. */
export interface Invited extends Proven {
  readonly at: 'invited';
}
/** Its session is being made. */
export interface Opening {
  readonly at: 'opening';
}
/** It is open in their browser, or it could not be opened. */
export interface Opened {
  readonly at: 'opened';
  readonly reason: string | null;
}
/** Counts in chat need no step-up; the dashboard does, for one session (SEC-25). */
export type ReportState = Looking | NotShown | Shown | Invited | Opening | Opened | Proving;
