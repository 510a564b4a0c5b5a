import type { AccountState } from '../../core/account.ts';
import type { Directory } from '../port.ts';
import type { Domains } from './domains.ts';
import type { Finder } from './find.ts';
import { type Ground, open } from './ground.ts';
import { hasPolicy, type Person } from './person.ts';
import { accountGone } from './read.ts';

const dayMs = 86_400_000;

const timeOf = (text: string | null | undefined): number | null => {
  const at = text ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
};

/** When the password was last set, epoch ms; null: never, or not said. */
export const changedAt = ({ lastPasswordChangeDateTime }: Person): number | null => timeOf(lastPasswordChangeDateTime);

const mustChange = ({ passwordProfile }: Person): boolean =>
  passwordProfile?.forceChangePasswordNextSignIn === true || passwordProfile?.forceChangePasswordNextSignInWithMfa === true;

const stateOf = (person: Person, validityDays: number | null, now: number): AccountState => {
  const neverExpires = hasPolicy(person, 'DisablePasswordExpiration');
  const at = changedAt(person);
  const expiresAt = neverExpires || validityDays === null || at === null ? null : at + validityDays * dayMs;
  return {
    enabled: person.accountEnabled === true,
    // Smart lockout is not in Graph: it is never known here, and a reset clears it (Entra model 8.4.5).
    lockedOut: false,
    lockedUntil: null,
    lockedSince: null,
    passwordExpired: expiresAt !== null && expiresAt <= now,
    mustChange: mustChange(person),
    passwordChangedAt: at,
    passwordExpiresAt: expiresAt,
    neverExpires,
  };
};

/** Reads the state of an account afresh. */
export const readState =
  (ground: Ground, finder: Finder, domains: Domains): Directory['state'] =>
  async (account) => {
    const person = await finder.person(open(ground), account);
    if (!person) throw accountGone();
    return stateOf(person, await domains.validityDays(person), ground.now());
  };
