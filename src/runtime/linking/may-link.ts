import type { Account } from '../../core/account.ts';
import type { LinkEnd } from '../../core/flows/link-states.ts';
import type { Identity } from '../../core/identity.ts';
import type { IdentityLink, LinkedHow } from '../../store/records.ts';
import type { Parts } from '../parts.ts';
import { organisationPolicy } from '../policies.ts';
import { registeredMethods } from '../registered.ts';
import type { EffectContext } from '../turns.ts';

type Ground = Pick<Parts, 'directory' | 'records' | 'now'>;

/** A link whose account the directory does not know any more joins nobody: it may be replaced like none. */
const standing = async ({ directory, records }: Ground, identity: Identity): Promise<IdentityLink | null> => {
  const link = await records.link(identity);
  return link && (await directory.find(link.account)) ? link : null;
};

/** Why this account may not be linked to this chat identity now, by everything but gates; null where it may (SEC-16, SEC-21, SEC-22, SEC-98). */
export const whyNotLink = async (
  parts: Ground,
  identity: Identity,
  account: Account,
  how: LinkedHow,
): Promise<LinkEnd | null> => {
  if (account.untouchable) return 'untouchable';
  if (account.tier === 0 && how === 'password-and-mail') return 'privileged';
  if ((await organisationPolicy(parts)).policy.emergency.level !== 'off') return 'emergency';
  if ((await parts.records.pausedUntil(account.id, parts.now())) !== null) return 'paused';
  if (await parts.directory.findByIdentity(identity)) return 'linked-already';
  const link = await standing(parts, identity);
  return link && link.account !== account.id ? 'linked-elsewhere' : null;
};

/** Whether the link takes the place of another: the identity had this account before, or the account has a chat of this kind (SEC-16). */
const takesPlace = async (parts: Ground, identity: Identity, account: string): Promise<boolean> => {
  if (await standing(parts, identity)) return true;
  return (await parts.directory.identitiesOf(account)).some((one) => one.channel === identity.channel);
};

/** Whether gates must follow: the link takes the place of another, or it rests on a password, which must not get anybody around what is registered (SEC-38). */
export const needsGates = async (
  parts: Parts,
  { policy, row }: Pick<EffectContext, 'policy' | 'row'>,
  account: string,
  how: LinkedHow,
): Promise<boolean> => {
  if (await takesPlace(parts, row.address, account)) return true;
  return how !== 'ceremony' && (await registeredMethods(parts, policy, account)).length > 0;
};
