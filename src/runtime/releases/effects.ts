import type { EffectName } from '../../core/effects.ts';
import type { CaseWork } from '../cases/work.ts';
import type { Perform } from '../turns.ts';
import { askForRelease } from './asking.ts';
import { decideForRelease, lookRelease } from './deciding.ts';

type ReleaseEffect = Extract<EffectName, `release-${string}`>;

/** Leave to help oneself once, in a guarded emergency: asked for, looked at, given or not (SEC-98). */
export const releaseEffects = (work: CaseWork): Readonly<Record<ReleaseEffect, Perform>> => ({
  'release-ask': askForRelease(work),
  'release-look': lookRelease(work),
  'release-decide': decideForRelease(work),
});
