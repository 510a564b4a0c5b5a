import { secretInFile } from '../config/directory.ts';
import type { Config } from '../config.ts';
import { clouds } from '../directory/entra/clouds.ts';
import { capabilitiesFor } from '../directory/per-account.ts';
import type { Capabilities, Directory } from '../directory/port.ts';
import type { Log } from '../runtime/parts.ts';
import type { SignInProvider } from '../runtime/sign-in.ts';
import { createSignIn } from '../web/sign-in/provider.ts';

/** What lets a person change their own password with their own token, as a permission of Graph (Entra model 12.1). */
const changeScope = 'User-PasswordProfile.ReadWrite.All';

/** Where people sign in on the page, as configured; null: nowhere. */
export const openSignIn = (
  { signIn, mode, publicBaseUrl }: Pick<Config, 'signIn' | 'mode' | 'publicBaseUrl'>,
  now: () => number,
  log: Log,
): SignInProvider | null => {
  if (!signIn) return null;
  const { tenantId, clientId, proof, cloud, authorityUrl } = signIn;
  const authority = (authorityUrl ?? clouds[cloud].authority).replace(/\/+$/, '');
  return createSignIn({
    issuer: `${authority}/${tenantId}/v2.0`,
    tenantId,
    clientId,
    proof:
      proof.kind === 'secret' ? proof : { kind: 'certificate', pem: secretInFile('ENTRA_SIGN_IN_CERTIFICATE_FILE', proof.file) },
    redirectUri: `${publicBaseUrl}/signed-in`,
    accessScope: `${clouds[cloud].graph}/${changeScope}`,
    isInsecureAllowed: mode === 'development' && authority.startsWith('http:'),
    now,
    log,
  });
};

const withoutIt = (can: Capabilities): Capabilities => ({
  ...can,
  signIn: false,
  change: can.change && !can.changeNeedsSignIn,
});

/** The directory as its people meet it where nobody can sign in on the page: what needs that is not offered. */
export const withoutSignIn = (directory: Directory): Directory => {
  const isPerAccount = 'capabilitiesFor' in directory;
  if (!directory.capabilities.signIn && !isPerAccount) return directory;
  const perAccount = { capabilitiesFor: async (account: string) => withoutIt(await capabilitiesFor(directory, account)) };
  return { ...directory, capabilities: withoutIt(directory.capabilities), ...(isPerAccount ? perAccount : {}) };
};
