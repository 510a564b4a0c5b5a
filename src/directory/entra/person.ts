import { z } from 'zod';
import type { Account, Tier } from '../../core/account.ts';
import { firstTag } from '../../core/languages.ts';

const optional = z.string().nullish();

/** A user of the directory, as far as it is read. The person key may be any property and is kept beside these. */
export const Person = z.looseObject({
  id: z.guid(),
  userPrincipalName: z.string(),
  displayName: optional,
  givenName: optional,
  surname: optional,
  mail: optional,
  preferredLanguage: optional,
  accountEnabled: z.boolean().nullish(),
  userType: optional,
  externalUserState: optional,
  onPremisesSyncEnabled: z.boolean().nullish(),
  onPremisesImmutableId: optional,
  lastPasswordChangeDateTime: optional,
  passwordPolicies: optional,
  passwordProfile: z
    .object({
      forceChangePasswordNextSignIn: z.boolean().nullish(),
      forceChangePasswordNextSignInWithMfa: z.boolean().nullish(),
    })
    .nullish(),
});
/** As Graph gives it: a property that was not asked for is absent, one without a value is null. */
export type Person = z.infer<typeof Person>;

/** What is asked of a user: nothing that is not used (SEC-120). */
export const selected = (personKey: string): string =>
  [
    'id',
    'userPrincipalName',
    'displayName',
    'givenName',
    'surname',
    'mail',
    'preferredLanguage',
    'accountEnabled',
    'userType',
    'externalUserState',
    'onPremisesSyncEnabled',
    'onPremisesImmutableId',
    'lastPasswordChangeDateTime',
    'passwordPolicies',
    'passwordProfile',
    personKey,
  ].join(',');

/** Whether a text can be an object id; nothing else ever gets into a path. */
export const isObjectId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Whether the password is kept in an office directory and only mirrored here (Entra model 6). */
export const isFromOffice = ({ onPremisesSyncEnabled }: Person): boolean => onPremisesSyncEnabled === true;

/** Whether one of the policies of a person's password is set (Entra model 12.1). */
export const hasPolicy = ({ passwordPolicies }: Person, policy: 'DisablePasswordExpiration' | 'DisableStrongPassword'): boolean =>
  (passwordPolicies ?? '').split(',').some((one) => one.trim() === policy);

const isGuest = ({ userType, userPrincipalName, externalUserState }: Person): boolean =>
  userType === 'Guest' || /#EXT#@/i.test(userPrincipalName) || Boolean(externalUserState);

/** Why an account is never touched (SEC-22), or null. What cannot be read counts as disabled. `breakGlass`: ids or user principal names in lower case. */
export const untouchableOf = (person: Person, breakGlass: ReadonlySet<string>): Account['untouchable'] => {
  if (breakGlass.has(person.id.toLowerCase()) || breakGlass.has(person.userPrincipalName.toLowerCase())) return 'break-glass';
  if (person.accountEnabled !== true) return 'disabled';
  return isGuest(person) ? 'guest' : null;
};

const filled = (text: unknown): string | null => (typeof text === 'string' && text !== '' ? text : null);

/** The account of a person. An untouchable one is tier 0 whatever it may do (SEC-20). */
export const accountOf = (person: Person, tier: Tier, untouchable: Account['untouchable'], personKey: string): Account => ({
  id: person.id.toLowerCase(),
  login: person.userPrincipalName,
  displayName: filled(person.displayName) ?? person.userPrincipalName,
  givenName: person.givenName ?? '',
  surname: person.surname ?? '',
  mail: filled(person.mail),
  personKey: filled(person[personKey]),
  preferredLanguage: firstTag(person.preferredLanguage),
  tier: untouchable ? 0 : tier,
  untouchable,
});
