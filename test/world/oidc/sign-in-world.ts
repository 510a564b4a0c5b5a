import type { ChannelName } from '../../../src/core/identity.ts';
import type { EmbeddedDirectory } from '../../../src/directory/embedded.ts';
import { OidcTenant } from '../oidc.ts';
import { type Scenario, scenario } from '../scenario.ts';
import { holderIn, provingBySignIn } from './directory.ts';

/** A Latchkey whose people sign in at a tenant of their own, and what it logged. */
export interface SignInWorld {
  readonly world: Scenario;
  readonly tenant: OidcTenant;
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

/** Name and password as the directory knows them; the object id is that of the person's Teams identity. */
const signInBy = (directory: () => EmbeddedDirectory) => async (login: string, password: string) => {
  const signedIn = await directory().signIn(login, password);
  if (!signedIn.ok) return null;
  const identities = await directory().identitiesOf(signedIn.value.id);
  return { objectId: identities.find((one) => one.channel === 'teams')?.person ?? '', name: login };
};

/** Starts it: the directory proves nobody itself, and changes a password only with its owner's own token. `knownIn` are the chats in which it knows people. */
export const startSignInWorld = async (
  channel: ChannelName,
  colleagues = 40,
  knownIn: readonly ChannelName[] = ['teams', 'slack'],
): Promise<SignInWorld> => {
  const lines: string[] = [];
  const line = (message: string, fields: object = {}): void => void lines.push(`${message} ${JSON.stringify(fields)}`);
  const built: { tenant?: OidcTenant; directory?: EmbeddedDirectory } = {};
  const tenant = (): OidcTenant => built.tenant as OidcTenant;
  const world = await scenario(channel, {
    colleagues,
    colleaguesKnownIn: knownIn,
    log: { info: line, warn: line, error: line },
    env: async ({ TEAMS_TENANT_IDS: id = '', PUBLIC_BASE_URL }) => {
      const signIn = signInBy(() => built.directory as EmbeddedDirectory);
      built.tenant = await OidcTenant.start({ tenant: id, redirectUri: `${PUBLIC_BASE_URL}/signed-in`, signIn });
      return {
        ENTRA_TENANT_ID: id,
        ENTRA_AUTHORITY_URL: built.tenant.authority,
        ENTRA_SIGN_IN_CLIENT_ID: built.tenant.clientId,
        ENTRA_SIGN_IN_CLIENT_SECRET: built.tenant.clientSecret,
      };
    },
    directory: (embedded) => {
      built.directory = embedded;
      return provingBySignIn(embedded, holderIn(tenant, embedded));
    },
  });
  const stop = async (): Promise<void> => {
    await world.stop();
    await tenant().stop();
  };
  return { world, tenant: tenant(), lines, stop };
};
