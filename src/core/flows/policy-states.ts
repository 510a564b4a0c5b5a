import { z } from 'zod';
import { PolicyChanges } from '../policy-change.ts';
import { Effect } from '../policy-effect.ts';
import { Terms } from '../policy-plan.ts';
import type { PolicyArea } from '../policy-settings.ts';
import type { Sentence } from '../views.ts';
import type { Proven, Proving } from './proving-states.ts';
import { Who } from './who.ts';

/** The version that is looked at: who made it, when (epoch ms) and why. */
export const Version = z.strictObject({ version: z.int(), by: z.string(), at: z.number(), reason: z.string() });
/** Stands beside a change from the first look to the saving, so that one made meanwhile is noticed (SEC-96). */
export type Version = z.infer<typeof Version>;

/** What `policy-look` settles with: the administrator, the version of today, and how many changes wait for somebody else. */
export const Looked = z.strictObject({ who: Who, head: Version, waiting: z.int(), planned: z.int() });
/** What `policy-history` settles with, newest first. */
export const Versions = z.array(Version).max(10);
/** What `policy-preview` settles with: the change, and whom it would hurt or help, of how many registered people. */
export const Previewed = Effect.extend({ changes: PolicyChanges });
/** What an administrator sees before anything is saved. */
export type Previewed = z.infer<typeof Previewed>;
/** What `policy-names` settles with: the first names of some of those who would lose it. */
export const Names = z.array(z.string()).max(60);
/** What `policy-read` settles with: what a file would change, or why it is not taken. */
export const Read = z.strictObject({ changes: PolicyChanges, problems: z.array(z.string().max(200)).max(20) });
/** Where `problems` is not empty the file is refused, and no change is taken from it. */
export type Read = z.infer<typeof Read>;
/** What `policy-save` settles with. */
export const Saved = z.strictObject({
  how: z.enum(['saved', 'waiting', 'cooling', 'planned', 'dropped']),
  version: z.int(),
  asked: z.int(),
  startsAt: z.number().nullable(),
});
/**
 * `waiting`: for another administrator; `cooling`: for its time, with a single one; `planned`: for its day (`startsAt`, epoch ms); `asked`: how many
 * were asked.
 */
export type Saved = z.infer<typeof Saved>;

/** What a step-up was for: the change, the version it was made on, and why. */
export const PolicyTask = z.strictObject({
  version: z.int(),
  changes: PolicyChanges,
  reason: z.string(),
  terms: Terms.prefault({}),
});
/** As it is given to a step-up, before defaults: travels as JSON and is parsed again behind it. */
export type PolicyTask = z.input<typeof PolicyTask>;
/** What another step-up was for: a plan that is not to be carried out. */
export const DropTask = z.strictObject({ drop: z.string() });
/** What `policy-plans` settles with: the changes that wait for their day, or are watched; the next first. */
export const Plans = z
  .array(
    z.strictObject({
      id: z.string(),
      by: z.string(),
      reason: z.string(),
      startsAt: z.number(),
      state: z.enum(['waiting', 'watching']),
      settings: z.int(),
    }),
  )
  .max(20);
/** What is agreed to and not in force, or in force and watched; `startsAt` is epoch ms, `settings` how many it changes. */
export type Plans = z.infer<typeof Plans>;

/** The policy is being read. */
export interface Looking {
  readonly at: 'looking';
  readonly problem: Sentence | null;
}
/** Whoever asks is no administrator, or the policy cannot be read. */
export interface NotShown {
  readonly at: 'not-shown';
  readonly reason: string;
}
/** An administrator at the policy of one version. */
export interface Desk {
  readonly who: Who;
  readonly head: Version;
}
/** The card of the whole policy. */
export interface Overview extends Desk {
  readonly at: 'overview';
  readonly waiting: number;
  readonly planned: number;
  readonly problem: Sentence | null;
}
/** The policy is being written down. */
export interface FetchingFile extends Desk {
  readonly at: 'fetching-file';
}
/** The policy as one file, or one that was pasted and not taken. */
export interface File extends Desk {
  readonly at: 'file';
  readonly text: string;
  readonly problems: readonly string[];
}
/** A file is being read. */
export interface ReadingFile extends Desk {
  readonly at: 'reading-file';
  readonly text: string;
}
/** The changes that wait for their day are being fetched. */
export interface FetchingPlans extends Desk {
  readonly at: 'fetching-plans';
}
/** The changes that wait for their day. */
export interface Planned extends Desk {
  readonly at: 'planned';
  readonly plans: Plans;
}
/** The form of one area: for everybody, or in the rule of this place. */
export interface Edit extends Desk {
  readonly at: 'edit';
  readonly area: PolicyArea;
  readonly rule: number | null;
  readonly problem: Sentence | null;
}
/** The rules of groups, in their order. */
export interface Rules extends Desk {
  readonly at: 'rules';
}
/** One rule: its place in the order, from 0. */
export interface OneRule extends Desk {
  readonly at: 'rule';
  readonly rule: number;
}
/** What a rule is called, whom it is for, and where it stands; the place behind the last one is a new rule. */
export interface NameRule extends Desk {
  readonly at: 'name-rule';
  readonly rule: number;
  readonly problem: Sentence | null;
}
/** The bundles of settings. */
export interface Presets extends Desk {
  readonly at: 'presets';
}
/** The versions are being fetched. */
export interface Fetching extends Desk {
  readonly at: 'fetching';
}
/** The versions before. */
export interface History extends Desk {
  readonly at: 'history';
  readonly versions: readonly Version[];
}
/** It is being found out whom a change would hurt; `preview` is what is known so far. */
export interface Previewing extends Desk {
  readonly at: 'previewing';
  readonly preview?: Previewed;
}
/** The change in words, before anything is saved. */
export interface Review extends Desk {
  readonly at: 'review';
  readonly preview: Previewed;
}
/** The names of those who would lose it are being fetched. */
export interface Listing extends Desk {
  readonly at: 'listing';
  readonly preview: Previewed;
}
/** Their first names. */
export interface Listed extends Desk {
  readonly at: 'listed';
  readonly preview: Previewed;
  readonly names: readonly string[];
}
/** Why? */
export interface Reason extends Desk {
  readonly at: 'reason';
  readonly preview: Previewed;
  readonly problem: Sentence | null;
}
/** It is being saved, or proposed. */
export interface Saving extends Proven {
  readonly at: 'saving';
}
/** It is saved, or it waits. */
export interface Done extends Saved {
  readonly at: 'done';
}
/** Up to the step-up nothing is written: a state holds one version, and the changes made to it so far. */
export type PolicyState =
  | Looking
  | NotShown
  | Overview
  | Edit
  | Rules
  | OneRule
  | NameRule
  | Presets
  | FetchingPlans
  | Planned
  | FetchingFile
  | File
  | ReadingFile
  | Fetching
  | History
  | Previewing
  | Review
  | Listing
  | Listed
  | Reason
  | Saving
  | Done
  | Proving;
