import type { EffectName } from '../../core/effects.ts';
import type { PolicyWork } from '../policy/parts.ts';
import type { Perform } from '../turns.ts';
import { exempt } from './exempting.ts';
import { lookLife, lookLifeOf, previewLife } from './looking.ts';
import { saveLife } from './saving.ts';

type LifeEffect = Extract<EffectName, `life-${string}`>;

/** Every effect of the card of password expiration. */
export const lifeEffects = (work: PolicyWork): Readonly<Record<LifeEffect, Perform>> => ({
  'life-look': lookLife(work),
  'life-preview': previewLife(work),
  'life-save': saveLife(work),
  'life-person': lookLifeOf(work),
  'life-exempt': exempt(work),
});
