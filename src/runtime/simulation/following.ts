import { setTimeout as pause } from 'node:timers/promises';
import type { Identity } from '../../core/identity.ts';
import type { Effect } from '../../core/policy-effect.ts';
import { AppError } from '../../core/result.ts';
import { tellOne } from '../cases/news.ts';
import type { CaseWork } from '../cases/work.ts';
import type { Difference } from './simulations.ts';

const tellEveryMs = 5_000;
const lastTries = 5;
const tryAgainMs = 1_000;

/** Who asks about a change, and in which words the answer is told. */
export interface Asking {
  readonly change: Difference;
  readonly by: Identity;
  readonly answerOf: (effect: Effect) => Promise<unknown>;
}

/** The last word must arrive: the card it is for may only just be written. */
const tellLast = async ({ speaking }: CaseWork, { by }: Asking, about: string, value: unknown): Promise<void> => {
  for (let tries = 0; tries < lastTries; tries += 1) {
    if (await tellOne(speaking(), by, about, value)) return;
    await pause(tryAgainMs, undefined, { ref: false });
  }
};

/** Tells how far the counting is, and in the end what came of it; ends when the person has turned to something else. */
const follow = async (work: CaseWork, asking: Asking, early: NonNullable<Effect['early']>): Promise<void> => {
  const { change, by, answerOf } = asking;
  for (;;) {
    const { isWhole, effect } = await work.parts.simulations.effectWithin(change, tellEveryMs);
    if (isWhole) return tellLast(work, asking, early.about, await answerOf(effect));
    if (!(await tellOne(work.speaking(), by, early.about, await answerOf({ ...effect, early })))) return;
  }
};

const followToItsEnd = async (work: CaseWork, asking: Asking, early: NonNullable<Effect['early']>): Promise<void> => {
  try {
    await follow(work, asking, early);
  } catch (error) {
    if (error instanceof AppError && error.code === 'stopping') return; // the card offers to look again
    await tellLast(work, asking, early.about, null);
    throw error;
  }
};

/** The first answer about a change, within 2 s. Where it is not the whole one, the card of whoever asked is told more as it comes, and null where that fails. */
export const answerTo = async (work: CaseWork, asking: Asking): Promise<unknown> => {
  const first = await work.parts.simulations.first(asking.change);
  const { early } = first;
  if (early) work.begin('simulation', () => followToItsEnd(work, asking, early));
  return asking.answerOf(first);
};
