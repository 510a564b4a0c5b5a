import type { Account } from '../../core/account.ts';
import type { Policy } from '../../core/policy.ts';
import type { Registered, RegistrationLife } from '../../core/registration.ts';
import { whyNotEnabled } from '../effects/refusals.ts';
import { registeredMethods } from '../registered.ts';
import { lifeOf } from './life.ts';
import { countedMethods, type PrefilledParts } from './prefilled.ts';

/** How somebody stands with their registration, read now. */
export interface RegistrationStanding {
  readonly registered: Registered;
  readonly life: RegistrationLife;
}

/** Reads how an account stands: what is registered, whether policy lets it in, what it was asked. */
export const standingOf = async (parts: PrefilledParts, policy: Policy, account: Account): Promise<RegistrationStanding> => {
  const [methods, counted, life, whyNot] = await Promise.all([
    registeredMethods(parts, policy, account.id),
    countedMethods(parts, policy, account),
    lifeOf(parts, account.id),
    whyNotEnabled(parts, policy, account),
  ]);
  return { registered: { tier: account.tier, methods: [...methods, ...counted], isEnabled: whyNot === null }, life };
};
