import { ClientCertificateCredential, ClientSecretCredential, type TokenCredential } from '@azure/identity';

/** How the app registration proves itself. The certificate is PEM: certificate and private key. */
export type Proof =
  | { readonly kind: 'secret'; readonly secret: () => string }
  | { readonly kind: 'certificate'; readonly pem: string };

/** Which app of which tenant proves itself where. `isStandIn`: the authority is not one Microsoft lists, so that it is not asked about (SEC-6). */
export interface CredentialSettings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly proof: Proof;
  readonly authorityHost: string;
  readonly isStandIn: boolean;
}

/** The credential of the app: tokens are kept in memory until shortly before they end. A secret renewed in its file is used from the next token on. */
export const entraCredential = ({ tenantId, clientId, proof, authorityHost, isStandIn }: CredentialSettings): TokenCredential => {
  const options = { authorityHost, disableInstanceDiscovery: isStandIn, retryOptions: { maxRetries: 1 } };
  if (proof.kind === 'certificate')
    return new ClientCertificateCredential(tenantId, clientId, { certificate: proof.pem }, options);
  let made: { readonly secret: string; readonly credential: TokenCredential } | null = null;
  return {
    getToken(scopes, asked) {
      const secret = proof.secret();
      if (made?.secret !== secret) made = { secret, credential: new ClientSecretCredential(tenantId, clientId, secret, options) };
      return made.credential.getToken(scopes, asked);
    },
  };
};
