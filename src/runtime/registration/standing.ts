import type { Account } from '../../core/account.ts';
import type { Policy } from '../../core/policy.ts';
import type { Registered, RegistrationLife } from '../../core/registration.ts';
import { whyNotEnabled } from '../effects/refusals.ts';
import type { Parts } from '../parts.ts';
import { registeredMethods } from '../registered.ts';
import { lifeOf } from './life.ts';

/** How somebody stands with their registration, read now. */
export interface RegistrationStanding {
  readonly registered: Registered;
  readonly life: RegistrationLife;
}

/** Reads how an account stands: what is registered, whether policy lets it in, what it was asked. */
export const standingOf = async (
  parts: Pick<Parts, 'records' | 'methods' | 'documents' | 'keys' | 'directory' | 'now'>,
  policy: Policy,
  account: Account,
): Promise<RegistrationStanding> => {
  const [methods, life, whyNot] = await Promise.all([
    registeredMethods(parts, policy, account.id),
    lifeOf(parts, account.id),
    whyNotEnabled(parts, policy, account),
  ]);
  return { registered: { tier: account.tier, methods, isEnabled: whyNot === null }, life };
};
