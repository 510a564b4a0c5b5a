import type { z } from 'zod';
import type { Context, Heard, Move, Step } from '../conversation.ts';
import { isLifeInBounds, lifeBounds, livingFor } from '../password-life.ts';
import { problemOf } from './life-problems.ts';
import {
  type Counting,
  type Desk,
  LifePreviewed,
  type LifeState,
  type LifeTask,
  type Review,
  type Setting,
} from './life-states.ts';
import { askReview, askSetting } from './life-views.ts';
import { isReason } from './policy-moves.ts';
import { prove } from './proving.ts';
import { progress } from './proving-views.ts';

type Next = Move<LifeState> | null;

/** Reads afresh how long passwords live, with what was wrong. */
export const look = (problem: string | null = null): Move<LifeState> => ({
  state: { at: 'looking', problem: problem === null ? null : { say: problem } },
  effects: [{ do: 'life-look' }],
});

/** What is carried of an administrator from card to card. */
export const deskOf = ({ who, life, isSettable }: Desk): Desk => ({ who, life, isSettable });

const daysIn = (text: string | undefined): number => (/^\d{1,3}$/.test((text ?? '').trim()) ? Number(text) : Number.NaN);

const hearSetting = (state: Setting, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back' || !state.life) return look();
  const wanted = livingFor(state.life, event.fields.never === 'true' ? null : daysIn(event.fields.days));
  if (!isLifeInBounds(wanted)) {
    const problem = { say: 'policy.problem.bounds', with: { setting: { say: 'life.days' }, ...lifeBounds.expiresAfterDays } };
    return { state: { ...state, problem } };
  }
  if (wanted.expiresAfterDays === state.life.expiresAfterDays)
    return { state: { ...state, problem: { say: 'policy.problem.nothing' } } };
  const change = JSON.stringify({ before: state.life, after: wanted });
  return { state: { ...deskOf(state), at: 'counting' }, effects: [{ do: 'life-preview', with: { change } }] };
};

const hearCounted = (state: Counting, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'life-preview') return null;
  if (!event.outcome.ok) return look(problemOf(event.outcome.reason));
  return { state: { ...deskOf(state), at: 'review', preview: LifePreviewed.parse(event.outcome.value), problem: null } };
};

const hearReview = (state: Review, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return look();
  const reason = (event.fields.reason ?? '').trim();
  if (!isReason(reason)) return { state: { ...state, problem: { say: 'policy.problem.reason' } } };
  const task: z.infer<typeof LifeTask> = { life: state.preview.change, reason };
  return prove({ ...state.who, task: JSON.stringify(task) }, 'approver-step-up', context);
};

/** From how long passwords are to live to the step-up: what that does, and why. */
export const settingSteps: {
  readonly set: Step<Setting, LifeState>;
  readonly counting: Step<Counting, LifeState>;
  readonly review: Step<Review, LifeState>;
} = {
  set: { ask: askSetting, hear: hearSetting },
  counting: { ask: () => progress('policy.previewing'), hear: hearCounted },
  // "12 passwords would end at once: a second administrator must agree."
  review: { ask: askReview, hear: hearReview },
};
