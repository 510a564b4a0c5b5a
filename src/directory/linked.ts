import type { Account } from '../core/account.ts';
import { type Identity, identityKey } from '../core/identity.ts';
import type { Records } from '../store/records.ts';
import type { Directory } from './port.ts';

/** The part of the records that knows which account a chat identity was linked to. */
export type Links = Pick<Records, 'link' | 'linksOf'>;

/** The account an identity was linked to; null where it is linked to none, no more, or the account is gone. */
const linkedAccount = async (directory: Directory, links: Links, identity: Identity): Promise<Account | null> => {
  const link = await links.link(identity);
  return link && link.suspendedAt === null ? directory.find(link.account) : null;
};

/** Identities linked to the account that the directory itself does not know as somebody else's by now. */
const linkedIdentities = async (directory: Directory, links: Links, account: string): Promise<readonly Identity[]> => {
  const counting = (await links.linksOf(account)).filter((one) => one.suspendedAt === null).map((one) => one.identity);
  const owners = await Promise.all(counting.map((one) => directory.findByIdentity(one)));
  return counting.filter((_, index) => (owners[index]?.id ?? account) === account);
};

/** A directory that also knows whom people linked themselves to. What it knows of itself (Entra object ids, the people file) goes before (SEC-16). */
export const withLinks = <D extends Directory>(directory: D, links: Links): D => ({
  ...directory,
  findByIdentity: async (identity) =>
    (await directory.findByIdentity(identity)) ?? (await linkedAccount(directory, links, identity)),
  identitiesOf: async (account) => {
    const [own, linked] = await Promise.all([directory.identitiesOf(account), linkedIdentities(directory, links, account)]);
    const known = new Set(own.map(identityKey));
    return [...own, ...linked.filter((one) => !known.has(identityKey(one)))];
  },
});
