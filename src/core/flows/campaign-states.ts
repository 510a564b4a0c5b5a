import { z } from 'zod';
import { Plan } from '../campaigns/campaign.ts';
import { Progress } from '../campaigns/progress.ts';
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
export type CampaignPreview = z.infer<typeof CampaignPreview>;

/** What a step-up was for. */
export const CampaignTask = z.union([z.strictObject({ plan: Plan }), z.strictObject({ resume: z.string() })]);
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
/** What is planned, being typed. */
export interface Planning {
  readonly at: 'planning';
  readonly who: Who;
  readonly purpose: Plan['purpose'];
  readonly problem: Sentence | null;
}
/** It is being counted whom a plan is about. */
export interface Previewing {
  readonly at: 'previewing';
  readonly who: Who;
  readonly purpose: Plan['purpose'];
}
/** The message as people will see it, and whom. */
export interface Review {
  readonly at: 'review';
  readonly who: Who;
  readonly preview: CampaignPreview;
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
export type CampaignState =
  | Looking
  | NotShown
  | Overview
  | Planning
  | Previewing
  | Review
  | Starting
  | Watching
  | Moving
  | Proving;
