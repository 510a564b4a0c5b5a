import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { ServiceClientCredentialsFactory } from 'botframework-connector';

/** How the bot proves itself to the Bot Connector: a single-tenant app registration with a secret or a certificate. */
export type TeamsCredential =
  | { readonly kind: 'secret'; readonly tenantId: string; readonly secret: string }
  | { readonly kind: 'certificate'; readonly tenantId: string; readonly thumbprint: string; readonly privateKey: string };

/** The SDK's own factory (MSAL): fetches and keeps the token of a single-tenant app. */
export const entraCredential = (appId: string, credential: TeamsCredential): ServiceClientCredentialsFactory =>
  new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: credential.tenantId,
    ...(credential.kind === 'secret'
      ? { MicrosoftAppPassword: credential.secret }
      : { CertificateThumbprint: credential.thumbprint, CertificatePrivateKey: credential.privateKey }),
  });

/** A fixed bearer token, for a stand-in connector on this machine. Development mode only: the caller makes sure (SEC-6). */
export const fixedCredential = (appId: string, token: string): ServiceClientCredentialsFactory => ({
  isValidAppId: async (asked) => asked === appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request) => {
      request.headers.set('authorization', `Bearer ${token}`);
      return request;
    },
  }),
});
