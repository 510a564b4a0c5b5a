import { setImmediate as turn } from 'node:timers/promises';
import { retirable } from '../../core/campaigns/campaign.ts';
import { type Dependence, endingOf, type Retirement } from '../../core/campaigns/retirement.ts';
import type { Outcome, Owed } from '../../core/effects.ts';
import { changedPolicy } from '../../core/policy-change.ts';
import { no, ok } from '../../core/result.ts';
import { organisationPolicy } from '../policies.ts';
import { adminOf } from '../policy/parts.ts';
import { simulate } from '../policy/simulating.ts';
import type { EffectContext, Perform } from '../turns.ts';
import type { CampaignWork } from './parts.ts';

const accountsAPage = 500;
/** For so long after a method was switched off a jump of failures switches it on again. */
const watchHours = 24;

/** How many have a method, and how many nothing but it; a chat turn may come in between any two pages. */
const count = async ({ records }: CampaignWork['parts'], method: Retirement['method']): Promise<Omit<Dependence, 'depend'>> => {
  const found = { have: 0, only: 0 };
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof records.registrationsByAccount>> = await records.registrationsByAccount(
      after,
      accountsAPage,
    );
    for (const { registrations } of page.accounts) {
      const methods = new Set(registrations.map((one) => one.method));
      if (!methods.has(method)) continue;
      found.have += 1;
      if (methods.size === 1) found.only += 1;
    }
    after = page.next;
    await turn();
  } while (after !== null);
  return found;
};

/** Who depends on a method: the simulation of the policy without it. */
export const lookDependence =
  ({ parts, speaking }: CampaignWork): Perform =>
  async (owed, context): Promise<Outcome> => {
    if (!(await adminOf(speaking().parts, context))) return no('not-admin');
    const method = retirable.find((one) => one === owed.with?.method);
    const { policy } = await organisationPolicy(parts);
    const after = method && changedPolicy(policy, endingOf({ method }));
    if (!method || !after?.ok) return no(after?.why?.reason === 'nobody-could-pass' ? 'nobody-could-pass' : 'out-of-bounds');
    const [{ lost }, counted] = await Promise.all([simulate(parts, policy, after.value), count(parts, method)]);
    return ok({ ...counted, depend: lost });
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
