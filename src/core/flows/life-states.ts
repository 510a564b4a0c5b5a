import { z } from 'zod';
import { Expiring, LifeChange, PasswordLife } from '../password-life.ts';
import type { Sentence } from '../views.ts';
import type { Proven, Proving } from './proving-states.ts';
import { Who } from './who.ts';

/** What `life-look` settles with: the administrator, how long passwords live (null: the directory cannot say), and whether that can be set here. */
export const LifeLooked = z.strictObject({ who: Who, life: PasswordLife.nullable(), isSettable: z.boolean() });
/** What `life-preview` settles with: the change as of now, and how many passwords it would end at once. */
export const LifePreviewed = z.strictObject({ change: LifeChange, expiring: Expiring });
/** What an administrator agrees to: if the directory says anything but `before` by then, nothing is set. */
export type LifePreviewed = z.infer<typeof LifePreviewed>;
/** What `life-person` settles with. Times are epoch ms. */
export const LifePerson = z.strictObject({
  account: z.string(),
  name: z.string(),
  changedAt: z.number().nullable(),
  endsAt: z.number().nullable(),
  hasEnded: z.boolean(),
  isExempt: z.boolean(),
  /** The account has a policy of its own: what holds for everybody does not hold for it. */
  isOwn: z.boolean(),
  /** Taking the exemption away would end the password at once. */
  wouldEnd: z.boolean(),
  /** Why nobody may change the exemption here; names a sentence. Null: they may. */
  why: z.enum(['untouchable', 'privileged', 'self', 'not-supported']).nullable(),
});
/** What an administrator is shown of one person before they are exempted; read again when it is done. */
export type LifePerson = z.infer<typeof LifePerson>;
/** What `life-save` settles with: it is done, or waits for somebody else. */
export const LifeSaved = z.strictObject({ how: z.enum(['saved', 'waiting', 'cooling']), asked: z.int() });

/** What a step-up was for: another life, and why. */
export const LifeTask = z.strictObject({ life: LifeChange, reason: z.string() });
/** What another step-up was for: the exemption of one account, and why. */
export const ExemptTask = z.strictObject({ account: z.string(), isOn: z.boolean(), reason: z.string() });

/** How long passwords live is being read. */
export interface Looking {
  readonly at: 'looking';
  readonly problem: Sentence | null;
  /** Whose password is asked about, right from the start. */
  readonly named?: string;
}
/** Whoever asks is no administrator, or it cannot be read. */
export interface NotShown {
  readonly at: 'not-shown';
  readonly reason: string;
}
/** An administrator at the life of passwords as it was read. */
export interface Desk {
  readonly who: Who;
  readonly life: PasswordLife | null;
  readonly isSettable: boolean;
}
/** How long passwords live. */
export interface Overview extends Desk {
  readonly at: 'overview';
  readonly problem: Sentence | null;
}
/** The form of the days. */
export interface Setting extends Desk {
  readonly at: 'set';
  readonly problem: Sentence | null;
}
/** It is being counted whose password would end. */
export interface Counting extends Desk {
  readonly at: 'counting';
}
/** The change in words, and why. */
export interface Review extends Desk {
  readonly at: 'review';
  readonly preview: LifePreviewed;
  readonly problem: Sentence | null;
}
/** Whose password? */
export interface Naming extends Desk {
  readonly at: 'name';
  readonly problem: Sentence | null;
}
/** Somebody is being looked up. */
export interface Finding extends Desk {
  readonly at: 'finding';
}
/** When one password ends, and whether it is exempt. */
export interface Person extends Desk {
  readonly at: 'person';
  readonly person: LifePerson;
}
/** Why is the exemption of one account changed? */
export interface Exempting extends Desk {
  readonly at: 'exempt';
  readonly person: LifePerson;
  readonly problem: Sentence | null;
}
/** It is being written, or proposed. */
export interface Saving extends Proven {
  readonly at: 'saving';
}
/** It is done, or it waits. */
export interface Done {
  readonly at: 'done';
  readonly how: 'saved' | 'waiting' | 'cooling' | 'exempted' | 'restored';
  readonly asked: number;
}
/** The directory keeps how long passwords live, so a state holds no more than what was last read there. */
export type LifeState =
  | Looking
  | NotShown
  | Overview
  | Setting
  | Counting
  | Review
  | Naming
  | Finding
  | Person
  | Exempting
  | Saving
  | Done
  | Proving;
