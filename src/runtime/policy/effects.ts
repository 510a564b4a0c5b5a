import type { EffectName } from '../../core/effects.ts';
import type { Perform } from '../turns.ts';
import { decide, lookProposal } from './deciding.ts';
import { dropPlan, lookPlans } from './dropping.ts';
import { readFile, writeFile } from './filing.ts';
import { history, look, names, preview } from './looking.ts';
import type { PolicyWork } from './parts.ts';
import { lookPerson } from './person.ts';
import { save } from './saving.ts';

type PolicyEffect = Extract<EffectName, `policy-${string}` | `proposal-${string}`>;

/** Every effect of the policy card and of the card of a second administrator. */
export const policyEffects = (work: PolicyWork): Readonly<Record<PolicyEffect, Perform>> => ({
  'policy-look': look(work),
  'policy-history': history(work),
  'policy-preview': preview(work),
  'policy-names': names(work),
  'policy-person': lookPerson(work),
  'policy-save': save(work),
  'policy-file': writeFile(work),
  'policy-read': readFile(work),
  'policy-plans': lookPlans(work),
  'policy-drop': dropPlan(work),
  'proposal-look': lookProposal(work),
  'proposal-decide': decide(work),
});
