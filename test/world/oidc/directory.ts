import type { EmbeddedDirectory } from '../../../src/directory/embedded.ts';
import type { Directory } from '../../../src/directory/port.ts';
import type { OidcTenant } from '../oidc.ts';

/** Which account a person's own access token stands for; null: it is no token for a change of password. */
export type HolderOf = (accessToken: string) => Promise<string | null>;

/** The account of a token: the object id in it, as the tenant signed it, is the Teams identity of a person. */
export const holderIn =
  (tenant: () => OidcTenant, real: Directory): HolderOf =>
  async (accessToken) => {
    const person = await tenant().holderOf(accessToken);
    const account = person && (await real.findByIdentity({ channel: 'teams', tenant: tenant().tenant, person }));
    return account ? account.id : null;
  };

/** A directory that proves nobody itself, as Entra: people sign in at its own page, and change their password with their own token only. */
export const provingBySignIn = (real: EmbeddedDirectory, holderOf: HolderOf): EmbeddedDirectory => ({
  ...real,
  capabilities: { ...real.capabilities, checkPassword: false, signIn: true, changeNeedsSignIn: true },
  checkPassword: async () => {
    throw new Error('this directory checks no passwords');
  },
  change: async (account, current, password, operation, delegated) => {
    const isOwn = delegated !== undefined && (await holderOf(delegated)) === account;
    return isOwn ? real.change(account, current, password, operation) : { outcome: 'not-done', reason: 'not-allowed' };
  },
});
