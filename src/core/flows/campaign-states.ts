import { z } from 'zod';
import { Plan } from '../campaigns/campaign.ts';
import { Progress } from '../campaigns/progress.ts';
import { type Dependence, Retirement } from '../campaigns/retirement.ts';
import type { Sentence } from '../views.ts';
import type { Proven, Proving } from './proving-states.ts';
import { Who } from './who.ts';

/** What `campaign-look` settles with: who asks, and the last campaigns, newest first, or the one that was asked for. */
export const CampaignLook = z.strictObject({ who: Who, campaigns: z.array(Progress).max(8), only: Progress.nullable() });

/** What `campaign-preview` settles with: the plan, how many people it is about, how many of those counted lack something; `isWhole`: all were counted. */
export const CampaignPreview = z.strictObject({
  plan: Plan,
  by: z.string(),
  organisation: z.string(),
  people: z.int(),
  missing: z.int(),
  isWhole: z.boolean(),
});
/** What an administrator agrees to: the step-up and the start take the plan from here. */
export type CampaignPreview = z.infer<typeof CampaignPreview>;

/** What a step-up was for. */
export const CampaignTask = z.union([
  z.strictObject({ plan: Plan, retire: Retirement.nullable() }),
  z.strictObject({ resume: z.string() }),
]);
/** Travels as JSON through the step-up: a plan to begin, or the id of a campaign to go on with. */
export type CampaignTask = z.infer<typeof CampaignTask>;

/** Campaigns are being read. */
export interface Looking {
  readonly at: 'looking';
  readonly problem: Sentence | null;
}
/** Whoever asks is no administrator, or it cannot be read. */
export interface NotShown {
  readonly at: 'not-shown';
  readonly reason: string;
}
/** An administrator among the campaigns. */
export interface Overview {
  readonly at: 'overview';
  readonly who: Who;
  readonly campaigns: readonly Progress[];
  readonly problem: Sentence | null;
}
/** Which method ends, and when, being typed. */
export interface Retiring {
  readonly at: 'retiring';
  readonly who: Who;
  readonly problem: Sentence | null;
}
/** It is being counted who depends on it; `found` is what is known so far. */
export interface Depending {
  readonly at: 'depending';
  readonly who: Who;
  readonly retire: Retirement;
  readonly found?: Dependence;
}
/** Who does. */
export interface Dependent {
  readonly at: 'dependent';
  readonly who: Who;
  readonly retire: Retirement;
  readonly found: Dependence;
}
/** What is planned, being typed. */
export interface Planning {
  readonly at: 'planning';
  readonly who: Who;
  readonly purpose: Plan['purpose'];
  /** The method that ends; null: none does. */
  readonly retire: Retirement | null;
  readonly problem: Sentence | null;
}
/** It is being counted whom a plan is about. */
export interface Previewing {
  readonly at: 'previewing';
  readonly who: Who;
  readonly purpose: Plan['purpose'];
  /** The method that ends; null: none does. */
  readonly retire: Retirement | null;
}
/** The message as people will see it, and whom. */
export interface Review {
  readonly at: 'review';
  readonly who: Who;
  readonly preview: CampaignPreview;
  readonly retire: Retirement | null;
}
/** It is being started, or gone on with. */
export interface Starting extends Proven {
  readonly at: 'starting';
}
/** The live card of one campaign. */
export interface Watching {
  readonly at: 'watching';
  readonly who: Who;
  readonly progress: Progress;
}
/** A move is being made. */
export interface Moving {
  readonly at: 'moving';
  readonly who: Who;
}
/** Looking and planning need no step-up; beginning a campaign, or going on with one, does (SEC-25). */
export type CampaignState =
  | Looking
  | NotShown
  | Overview
  | Retiring
  | Depending
  | Dependent
  | Planning
  | Previewing
  | Review
  | Starting
  | Watching
  | Moving
  | Proving;
