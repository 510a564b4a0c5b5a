import { retirable } from '../../core/campaigns/campaign.ts';
import { type Dependence, endingOf, type Retirement } from '../../core/campaigns/retirement.ts';
import type { Outcome, Owed } from '../../core/effects.ts';
import { changedPolicy } from '../../core/policy-change.ts';
import { type Effect, peopleIn } from '../../core/policy-effect.ts';
import { leftOutBy } from '../../core/prefilled-reach.ts';
import { no, ok } from '../../core/result.ts';
import { organisationPolicy } from '../policies.ts';
import { adminOf, type PolicyWork } from '../policy/parts.ts';
import { answerTo } from '../simulation/following.ts';
import type { EffectContext, Perform } from '../turns.ts';

/** For so long after a method was switched off a jump of failures switches it on again. */
const watchHours = 24;

/** Who depends on a method: what the policy without it does to people. */
export const lookDependence =
  (work: PolicyWork): Perform =>
  async (owed, context): Promise<Outcome> => {
    const { simulations } = work.parts;
    const admin = await adminOf(work.parts, context);
    if (!admin) return no('not-admin');
    const method = retirable.find((one) => one === owed.with?.method);
    const { policy } = await organisationPolicy(work.parts);
    const after = method && changedPolicy(policy, endingOf({ method }));
    if (!method || !after?.ok) return no(after?.why?.reason === 'nobody-could-pass' ? 'nobody-could-pass' : 'out-of-bounds');
    const change = { before: policy, after: after.value };
    const answerOf = async (effect: Effect): Promise<Dependence> => {
      if (effect.early) return { have: 0, depend: effect.lost, only: 0, early: effect };
      const havers = (await simulations.kinds(change)).filter(({ has }) => has.includes(method));
      const only = peopleIn(havers.filter(({ has }) => has.length === 1));
      return { have: peopleIn(havers), depend: effect.lost, only, ...leftOutBy(policy, after.value) };
    };
    return ok(await answerTo(work, { change, by: admin.by, answerOf }));
  };

/** Has the method switched off on its day, as any change of the policy is: with the same proof, on record, told to every administrator, watched. */
export const endLater = (
  savePolicy: Perform,
  { method, inDays, reason }: Retirement,
  { with: given, ...owed }: Owed,
  context: EffectContext,
): Promise<Outcome> => {
  const terms = { inDays, isNudging: false, watchHours };
  const task = { version: context.policyVersion, changes: endingOf({ method }), reason, terms };
  return savePolicy({ ...owed, do: 'policy-save', with: { ...given, task: JSON.stringify(task) } }, context);
};
