import { AppError, no, ok } from '../../core/result.ts';
import type { Directory } from '../port.ts';
import { lifeRefusal } from './domains.ts';
import type { Finder } from './find.ts';
import { type Ground, open } from './ground.ts';
import { hasPolicy, isFromOffice, type Person } from './person.ts';

const policiesWith = (person: Person, isOn: boolean): string => {
  const kept = hasPolicy(person, 'DisableStrongPassword') ? ['DisableStrongPassword'] : [];
  return [...(isOn ? ['DisablePasswordExpiration'] : []), ...kept].join(', ') || 'None';
};

/** Exempts one account from expiry, or ends that. The other policy of the account is kept as it is (Entra model 8.1). */
export const settingNeverExpires =
  (ground: Ground, finder: Finder): Directory['setNeverExpires'] =>
  async (account, isOn) => {
    const ask = open(ground);
    const person = await finder.person(ask, account).catch((error: unknown) => {
      if (error instanceof AppError) return 'unavailable' as const;
      throw error;
    });
    if (person === 'unavailable') return no('unavailable');
    if (!person || finder.untouchable(person) || isFromOffice(person)) return no('not-supported');
    const body = { passwordPolicies: policiesWith(person, isOn) };
    const refusal = lifeRefusal(await ask({ method: 'PATCH', path: `/users/${account}`, body }));
    return refusal ? no(refusal) : ok(null);
  };
